//! Which changes of phase a version of a record brings that were not allowed (E3, R4).

use crate::finding::{Placed, Severity};
use crate::model::Client;
use crate::record::{Record, Route};

/// Of the findings of a record, those that forbid a change of phase which none of the versions before
/// it has.
pub fn forbidden_steps(
    record: &Record<'_>,
    before: &[&Client],
    findings: Vec<Placed>,
) -> Vec<Placed> {
    let phases = record.client().map(|client| client.phases.as_slice());
    let phases = phases.unwrap_or_default().iter().enumerate();
    let is_new = |change| before.iter().all(|client| !client.phases.contains(change));
    let new = phases.filter(|(_, change)| is_new(change));
    let spans: Vec<_> = new
        .filter_map(|(index, _)| record.value(&Route::key("phases").at(index)))
        .map(|entry| entry.span())
        .collect();
    let forbids = |placed: &Placed| {
        let at = placed.finding.span.start;
        placed.finding.severity == Severity::Error
            && spans.iter().any(|span| span.start <= at && at < span.end)
    };
    findings.into_iter().filter(forbids).collect()
}

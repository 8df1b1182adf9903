//! What a change of records brings: the versions after it, judged beside those before.

use super::grounds::Grounds;
use super::programme_findings;
use super::records::{Changed, Records};
use super::rewritten::rewritten;
use super::texts::Texts;
use crate::check::{Caseload, Checked, past};
use crate::cli::context::Context;
use crate::cli::kept;
use crate::finding::{FileFindings, Placed, new_since};
use crate::git::Change;
use crate::record::Record;

/// What is found in the records after the change, and was not there before; what of the past is
/// rewritten; and what is wrong with the programmes that it changes.
pub(super) fn findings<'c>(
    context: &Context,
    grounds: &Grounds,
    records: &Records,
    texts: &Texts,
    changes: impl Iterator<Item = &'c Change>,
) -> Vec<FileFindings> {
    let found = |(id, record): (&String, &Changed)| of_record(context, grounds, id, record, texts);
    let mut files: Vec<FileFindings> = records.iter().flat_map(found).collect();
    let paths: Vec<&str> = changes.map(|change| change.path.as_str()).collect();
    for kept in &grounds.now {
        let programmes = paths.iter().filter(|path| kept.is_programme(path));
        let changed: Vec<&str> = programmes.map(|path| kept.shown(path)).collect();
        let mut own = programme_findings(kept.programmes(), context);
        own.retain(|file| changed.contains(&file.file.as_str()));
        files.extend(own);
    }
    files
}

fn of_record(
    context: &Context,
    grounds: &Grounds,
    id: &str,
    record: &Changed,
    texts: &Texts,
) -> Vec<FileFindings> {
    if record.after.is_empty() {
        let file = grounds.shown(&record.path);
        let first = record.past.first().filter(|_| !grounds.is_removed(id));
        let gone = first.map(|past| past::removed(id, &past.version, file, context.today()));
        return kept::findings_of(file, gone.into_iter().collect())
            .into_iter()
            .collect();
    }
    let check = |path: &str, object| -> Option<Checked> {
        let kept = grounds.of(path)?;
        Some(kept.check(id, &texts[object], context.today()))
    };
    let mut files = Vec::new();
    let mut caseload = Caseload::default();
    for (number, (path, object)) in record.after.iter().enumerate() {
        let Some(checked) = check(path, object) else {
            continue;
        };
        let text = &texts[object];
        if let Some(identity) = &checked.identity {
            caseload.add(number, identity);
        }
        let before = record
            .before
            .iter()
            .filter_map(|object| check(path, object));
        let before: Vec<Placed> = before.flat_map(|checked| checked.findings).collect();
        // What could not be read whole cannot be held to its past: then nothing that is wrong is old.
        let is_whole = Record::read(text).is_ok_and(|record| !record.is_partial());
        let mut found = match is_whole {
            true => new_since(&before, checked.findings),
            false => checked.findings,
        };
        found.extend(rewritten(text, record, texts));
        files.push((path, found));
    }
    for twin in caseload.twins() {
        let (path, object) = &record.after[twin.file];
        let name = |other: usize| grounds.shown(&record.after[other].0).to_owned();
        if let Some((_, found)) = files.iter_mut().find(|(known, _)| *known == path) {
            found.extend(twin.placed(&texts[object], name));
        }
    }
    let shown = files.into_iter();
    shown
        .filter_map(|(path, found)| kept::findings_of(grounds.shown(path), found))
        .collect()
}

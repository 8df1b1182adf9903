//! The frame of the work: the written agreement, the referral.

use super::draft::{Draft, Edit};
use super::error::EditError;
use crate::model::{Agreement, Referral};
use crate::record::Record;

/// Records what is named of the agreement; what is `None` stays.
///
/// # Errors
/// Where the record cannot be edited.
pub fn agreement(record: &Record<'_>, named: Agreement) -> Result<Edit, EditError> {
    let mut draft = Draft::new(record)?;
    let agreement = match draft.client.agreement.take() {
        None => named,
        Some(known) => Agreement {
            goal: named.goal.or(known.goal),
            tasks: named.tasks.or(known.tasks),
            from: named.from.or(known.from),
            until: named.until.or(known.until),
            hours_per_week: named.hours_per_week.or(known.hours_per_week),
            complaint_guidance_given: named
                .complaint_guidance_given
                .or(known.complaint_guidance_given),
        },
    };
    draft.client.agreement = Some(agreement);
    draft.finish()
}

/// Records what is named of the referral; what is `None` stays.
///
/// # Errors
/// Where the record cannot be edited.
pub fn referral(record: &Record<'_>, named: Referral) -> Result<Edit, EditError> {
    let mut draft = Draft::new(record)?;
    let referral = match draft.client.referral.take() {
        None => named,
        Some(known) => Referral {
            by: named.by.or(known.by),
            date: named.date.or(known.date),
            legal_basis: named.legal_basis.or(known.legal_basis),
        },
    };
    draft.client.referral = Some(referral);
    draft.finish()
}

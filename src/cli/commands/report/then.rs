//! A client's report as the record stood then: what it says is of then, who may have it is judged today.

use std::sync::Arc;

use super::making::Making;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::history::{Then, secrets};
use crate::cli::load;
use crate::cli::select::Seen;
use crate::model::{Client, Snapshot};
use crate::view::Case;

/// The client's case as of then, cut to what its receiver may have today by the record as it is now.
///
/// # Errors
/// The receiver may not have it, or the record of then cannot be read.
pub(super) fn carried(
    making: &Making<'_>,
    now: &Seen<'_>,
    then: &Then,
    context: &Context,
) -> Result<Arc<Case>, Failure> {
    let load::Case {
        mut client, rules, ..
    } = then.loaded.case(context)?;
    keep_private(&mut client, now.member.snapshot().client());
    let snapshot = Snapshot::new(client, context.day_seen(then.day));
    let case = Case::new(snapshot, rules.programme(), context.lang);
    let disclosure = making.disclosure(now, Some(&then.loaded.bytes))?;
    Ok(making.cut(&case, rules, disclosure))
}

/// What has been made private since was open then, and stays in the house all the same.
fn keep_private(client: &mut Client, now: &Client) {
    let secrets = secrets(now);
    for note in &mut client.notes {
        note.private |= secrets.contains(&(note.date, note.by.clone()));
    }
}

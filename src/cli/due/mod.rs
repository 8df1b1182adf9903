//! What is due of a client, as commands show it: in words, with the command that settles it.

mod fix;
mod item;
mod json;
mod order;
mod table;
mod text;

pub(in crate::cli) use item::Item;
pub(in crate::cli) use json::json;
pub(in crate::cli) use order::{By, Line, OfClient, lines};
pub(in crate::cli) use table::table;
pub(in crate::cli) use text::{heading, late, short, text};

use crate::locale::Lang;
use crate::model::{Day, Deadlines, Due, DueKind, Snapshot, due};
use crate::programme::Rules;
use crate::view;

/// How far ahead people look who do not say how far, in days.
pub(in crate::cli) const HORIZON: u32 = 14;

/// What is due of a client until a day, that day included; all that is overdue too, and at the end what
/// only lasts longer than was expected.
pub(in crate::cli) fn until(
    day: Day,
    snapshot: &Snapshot,
    rules: &Rules,
    deadlines: &Deadlines,
    lang: Lang,
) -> Vec<Item> {
    let programme = rules.programme();
    let all = due::all(snapshot, programme, deadlines).into_iter();
    let near = all.take_while(|due| due.day <= day);
    let needed = near.filter(|due| is_needed(due, snapshot, rules));
    let mut items: Vec<Item> = needed
        .map(|due| Item::new(due, snapshot.client(), programme, deadlines, lang))
        .collect();
    items.sort_by_key(|item| !item.due.is_deadline());
    items
}

/// Whether an exemption is still needed: its gates may have opened since.
fn is_needed(due: &Due, snapshot: &Snapshot, rules: &Rules) -> bool {
    let last = snapshot.client().phases.len().saturating_sub(1);
    due.kind != DueKind::ExemptionEnd || !view::still_exempt(snapshot, rules, last).is_empty()
}

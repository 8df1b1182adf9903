//! What is due as an iCalendar (RFC 5545): events of a whole day, for a calendar to subscribe to.
//!
//! A calendar syncs to phones and clouds. So an event says which client by id, and what kind of thing
//! is due, and nothing else: no alias, no word of the record, not even within its own id.

use icalendar::{Calendar, Component as _, Event, Property};

use crate::cli::due::Item;
use crate::cli::say;
use crate::locale::Lang;
use crate::model::{ClientId, Day};

/// The calendar; its time stamps are the day's midnight, so that the same files and day give the same
/// bytes.
pub fn calendar<'i>(items: impl Iterator<Item = &'i Item>, today: Day, lang: Lang) -> String {
    let mut calendar = Calendar::new();
    calendar.properties = vec![
        Property::new("VERSION", "2.0"),
        Property::new("PRODID", "-//mentor//agenda//EN"),
    ];
    let deadlines = items.filter(|item| item.due.is_deadline());
    calendar.extend(deadlines.map(|item| event(item, today, lang)));
    calendar.to_string()
}

fn event(item: &Item, today: Day, lang: Lang) -> Event {
    let kind = say::word(lang, "due_kind", item.due.kind.as_str());
    let mut event = Event::new();
    event
        .uid(&uid(item))
        .summary(&format!("{}: {kind}", id(item)))
        .add_property("DTSTAMP", format!("{}T000000Z", compact(today)))
        // Without an end it is the whole of its day; the library's `all_day` ends it before it begins.
        .append_property(
            Property::new("DTSTART", compact(item.due.day))
                .add_parameter("VALUE", "DATE")
                .done(),
        )
        .add_property("TRANSP", "TRANSPARENT");
    event
}

/// The same for the same thing on every day and in every run, and different for any two things: a
/// calendar then moves an event whose day has moved.
fn uid(item: &Item) -> String {
    let due = &item.due;
    let voice = due.voice.map_or("", |voice| voice.as_str());
    let entry = due.entry.as_deref().unwrap_or_default();
    let which = format!("{}\n{}\n{entry}\n{voice}", item.client, due.kind);
    format!("{:016x}@mentor", fnv_1a(which.as_bytes()))
}

/// The client's id; dots where it has another form, since it may then be a name.
fn id(item: &Item) -> &str {
    match ClientId::parse(&item.client) {
        Some(_) => &item.client,
        None => "…",
    }
}

/// FNV-1a, 64 bits: the hash of the standard library may differ from one version to the next.
fn fnv_1a(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3)
    })
}

fn compact(day: Day) -> String {
    day.to_string().replace('-', "")
}

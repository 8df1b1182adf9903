//! The journal: its entries, each with its whole text; who shows one decides how much of it.

use super::super::Client;
use super::{Event, EventKind, Fact};

pub(super) fn events(client: &Client, events: &mut Vec<Event>) {
    events.extend(client.notes.iter().map(|note| {
        Event::new(EventKind::Note, note.date)
            .says("kind", Fact::name(&note.kind))
            .may_say(
                "minutes",
                note.minutes.map(|minutes| Fact::Number(minutes.into())),
            )
            .may_say("by", note.by.as_deref().map(Fact::name))
            .may_say("private", note.private.then_some(Fact::True))
            .says("text", Fact::text(&note.text))
    }));
}

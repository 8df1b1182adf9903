//! The way through the programme: phases, pauses and endings.

use super::super::{Change, Client};
use super::{Event, EventKind, Fact};

pub(super) fn events(client: &Client, events: &mut Vec<Event>) {
    for (position, change) in client.phases.iter().enumerate() {
        // The way on is one phase at a time, so a phase that was there before is a way back.
        let is_back = client.phases[..position]
            .iter()
            .any(|before| before.phase == change.phase);
        let kind = match is_back {
            true => EventKind::PhaseBack,
            false => EventKind::Phase,
        };
        let mut event = Event::new(kind, change.date)
            .says("phase", Fact::name(&change.phase))
            .may_say("by", change.by.as_deref().map(Fact::name))
            .may_say("client_part", change.client_part.as_deref().map(Fact::text))
            .may_say("reason", change.reason.as_deref().map(Fact::text));
        if let Some(exemption) = &change.exemption {
            event = event
                .says("exemption", Fact::True)
                .says("gates", Fact::Names(exemption.gates.clone()))
                .may_say("exempted_by", exemption.by.as_deref().map(Fact::name))
                .may_say("why", exemption.why.as_deref().map(Fact::text))
                .may_say("until", exemption.until);
        }
        events.push(event);
    }
    for standing in &client.standing {
        let kind = match standing.change {
            Change::Pause => EventKind::Paused,
            Change::Resume => EventKind::Resumed,
            Change::Close => EventKind::Closed,
            Change::Reopen => EventKind::Reopened,
        };
        events.push(
            Event::new(kind, standing.date)
                .may_say("by", standing.by.as_deref().map(Fact::name))
                .may_say("reason", standing.reason.as_deref().map(Fact::text))
                .may_say(
                    "client_part",
                    standing.client_part.as_deref().map(Fact::text),
                ),
        );
    }
}

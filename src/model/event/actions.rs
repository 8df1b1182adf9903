//! Actions: agreed on, handed over and back, done or given up.

use super::super::Client;
use super::{Event, EventKind, Fact};

pub(super) fn events(client: &Client, events: &mut Vec<Event>) {
    for action in &client.actions {
        // Who carries it now came later where it was handed over.
        let first = action.hand_overs.first();
        let carried_by = first.map_or(action.carried_by, |over| over.from);
        events.extend(action.agreed.map(|day| {
            Event::new(EventKind::ActionAgreed, day)
                .of(&action.id)
                .says("what", Fact::text(&action.what))
                .may_say("goal", action.goal.as_deref().map(Fact::name))
                .may_say("area", action.area.as_deref().map(Fact::name))
                .says("carried_by", carried_by)
        }));
        events.extend(action.hand_overs.iter().map(|over| {
            let kind = match over.to.weight() < over.from.weight() {
                true => EventKind::ActionHandedBack,
                false => EventKind::ActionHandedOver,
            };
            Event::new(kind, over.date)
                .of(&action.id)
                .says("from", over.from)
                .says("to", over.to)
                .may_say("support", over.support.as_deref().map(Fact::text))
                .may_say("reason", over.reason.as_deref().map(Fact::text))
        }));
        let ends = [
            (EventKind::ActionDone, action.done),
            (EventKind::ActionDropped, action.dropped),
        ];
        let ends = ends
            .into_iter()
            .filter_map(|(kind, day)| Some((kind, day?)));
        events.extend(ends.map(|(kind, day)| Event::new(kind, day).of(&action.id)));
    }
}

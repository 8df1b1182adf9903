//! What the voices say: ratings, and decisions with the client's part.

use super::super::Client;
use super::{Event, EventKind, Fact};

pub(super) fn events(client: &Client, events: &mut Vec<Event>) {
    events.extend(client.ratings.iter().map(|rating| {
        Event::new(EventKind::Rating, rating.date)
            .of(&rating.scale)
            .says("by", rating.by)
            .says("scores", Fact::Steps(rating.scores.clone()))
    }));
    events.extend(client.decisions.iter().map(|decision| {
        Event::new(EventKind::Decision, decision.date)
            .says("what", Fact::text(&decision.what))
            .says("about", Fact::from(decision.about.as_slice()))
            .may_say("decided_by", decision.decided_by)
            .may_say(
                "client_part",
                decision.client_part.as_deref().map(Fact::text),
            )
            .may_say("goal", decision.goal.as_deref().map(Fact::name))
    }));
}

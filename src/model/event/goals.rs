//! Goals: agreed on, scored, and where they stand.

use super::super::Client;
use super::{Event, EventKind, Fact};

pub(super) fn events(client: &Client, events: &mut Vec<Event>) {
    for goal in &client.goals {
        events.extend(goal.agreed.map(|day| {
            Event::new(EventKind::GoalAgreed, day)
                .of(&goal.id)
                .says("title", Fact::text(&goal.title))
                .may_say("own_words", goal.own_words.as_deref().map(Fact::text))
                .may_say("set_by", goal.set_by)
        }));
        events.extend(goal.scores.iter().map(|score| {
            Event::new(EventKind::Score, score.date)
                .of(&goal.id)
                .says("by", score.by)
                .says("level", Fact::Number(score.level.into()))
        }));
        events.extend(goal.since.map(|day| {
            Event::new(EventKind::GoalStatus, day)
                .of(&goal.id)
                .says("status", goal.status)
        }));
    }
}

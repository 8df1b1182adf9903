//! What a goal is made of: its own fields, and what has happened about it.

use super::super::{Client, Goal};
use super::{Event, EventKind, Fact, events};

/// A part of a goal that somebody wrote.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum GoalPart {
    /// What stands under a key; of the levels one for each.
    Field {
        /// The record's key.
        key: &'static str,
        /// The level, −2 to 2; nothing elsewhere.
        level: Option<i8>,
        /// What it says.
        fact: Fact,
    },
    /// A score, an action that serves it, a decision that concerns it.
    Event(Event),
}

/// The parts of a client's goal in the order of the record, then its scores, actions and decisions by day;
/// of a goal that the client does not have, whatever else speaks of it.
pub fn goal_parts(client: &Client, id: &str) -> Vec<GoalPart> {
    let goal = client.goals.iter().find(|goal| goal.id == id);
    let mut parts = goal.map(fields).unwrap_or_default();
    let is_of_its_own = |action: &str| {
        let mut actions = client.actions.iter();
        actions.any(|it| it.id == action && it.goal.as_deref() == Some(id))
    };
    let concerns = |event: &Event| match event.kind {
        EventKind::Score => event.of == id,
        EventKind::Decision => event.fact("goal") == Some(&Fact::name(id)),
        EventKind::ActionAgreed
        | EventKind::ActionHandedOver
        | EventKind::ActionHandedBack
        | EventKind::ActionDone
        | EventKind::ActionDropped => is_of_its_own(&event.of),
        _ => false,
    };
    let about_it = |mut event: Event| {
        // Which goal it is about goes without saying here.
        event.says.retain(|(key, _)| *key != "goal");
        GoalPart::Event(event)
    };
    let concerning = events(client).into_iter().filter(concerns);
    parts.extend(concerning.map(about_it));
    parts
}

fn fields(goal: &Goal) -> Vec<GoalPart> {
    let text = |text: &Option<String>| text.as_deref().map(Fact::text);
    let number = |number: u8| Fact::Number(number.into());
    let plain: [(&'static str, Option<Fact>); 12] = [
        ("area", goal.area.as_deref().map(Fact::name)),
        ("title", Some(Fact::text(&goal.title))),
        ("own_words", text(&goal.own_words)),
        ("barrier", text(&goal.barrier)),
        ("set_by", goal.set_by.map(Into::into)),
        ("kind", goal.kind.map(Into::into)),
        ("agreed", goal.agreed.map(Into::into)),
        ("due", goal.due.map(Into::into)),
        ("importance", goal.weight.map(|it| number(it.importance))),
        ("difficulty", goal.weight.map(|it| number(it.difficulty))),
        ("status", Some(goal.status.into())),
        ("since", goal.since.map(Into::into)),
    ];
    let plain = plain.into_iter().filter_map(|(key, fact)| {
        Some(GoalPart::Field {
            key,
            level: None,
            fact: fact?,
        })
    });
    let levels = goal.levels.iter().map(|(level, meaning)| GoalPart::Field {
        key: "levels",
        level: Some(*level),
        fact: Fact::text(meaning),
    });
    plain.chain(levels).collect()
}

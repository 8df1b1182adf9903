//! What happened, as a record says it: every dated thing of a client as a plain value, in order of day.
//!
//! An event is what it says, down to the last word: where an entry is mended, another event stands in
//! its place. Who wrote it down, and when, is not the record's to say.

mod actions;
mod areas;
mod fact;
mod frame;
mod goals;
mod journal;
mod kind;
mod parts;
mod plan;
mod voices;
mod way;

pub use fact::Fact;
pub use kind::EventKind;
pub use parts::{GoalPart, goal_parts};

use super::{Client, Day};

/// One dated thing that a record says.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Event {
    /// The day on which it happened.
    pub day: Day,
    /// What kind of thing it is.
    pub kind: EventKind,
    /// What in the record it is about, such as a goal's id; empty where the kind says it all.
    pub of: String,
    /// What is said of it, by the record's own keys and in their order.
    pub says: Vec<(&'static str, Fact)>,
}

/// The events of a client in order of day; those of one day stand as the record has them, the journal last.
pub fn events(client: &Client) -> Vec<Event> {
    let mut events = Vec::new();
    for each in [
        frame::events,
        way::events,
        areas::events,
        goals::events,
        actions::events,
        voices::events,
        plan::events,
        journal::events,
    ] {
        each(client, &mut events);
    }
    events.sort_by_key(|event| event.day);
    events
}

impl Event {
    fn new(kind: EventKind, day: Day) -> Event {
        Event {
            day,
            kind,
            of: String::new(),
            says: Vec::new(),
        }
    }

    fn of(mut self, entry: &str) -> Event {
        self.of = entry.to_owned();
        self
    }

    /// Adds what the record says under a key.
    fn says(mut self, key: &'static str, fact: impl Into<Fact>) -> Event {
        let fact = fact.into();
        if !fact.is_nothing() {
            self.says.push((key, fact));
        }
        self
    }

    /// The same where it may say nothing there.
    fn may_say(self, key: &'static str, fact: Option<impl Into<Fact>>) -> Event {
        match fact {
            Some(fact) => self.says(key, fact),
            None => self,
        }
    }

    /// What is said under a key.
    pub fn fact(&self, key: &str) -> Option<&Fact> {
        let mut says = self.says.iter();
        says.find(|(known, _)| *known == key).map(|(_, fact)| fact)
    }

    /// Whether it is an entry of the journal that never leaves the organisation.
    pub fn is_private(&self) -> bool {
        self.kind == EventKind::Note && self.fact("private").is_some()
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::sample::client;
    use super::*;

    fn kinds(record: &serde_json::Value) -> Vec<(String, &'static str)> {
        let events = events(&client(record));
        let kind = |event: &Event| (event.day.to_string(), event.kind.as_str());
        events.iter().map(kind).collect()
    }

    #[test]
    fn a_way_back_and_a_hand_back_are_told_from_a_way_on() {
        let record = json!({
            "phases": [
                {"phase": "relation", "date": "2026-01-12"},
                {"phase": "overview", "date": "2026-02-12"},
                {"phase": "relation", "date": "2026-03-12", "reason": "flyttet"},
            ],
            "areas": {"housing": {"carried": [
                {"date": "2026-01-13", "by": "mentor"},
                {"date": "2026-02-13", "by": "client"},
                {"date": "2026-03-13", "by": "together", "reason": "syg"},
            ]}},
        });
        let expected = [
            ("2026-01-12", "opened"),
            ("2026-01-12", "phase"),
            ("2026-01-13", "area_carried"),
            ("2026-02-12", "phase"),
            ("2026-02-13", "area_handed_over"),
            ("2026-03-12", "phase_back"),
            ("2026-03-13", "area_handed_back"),
        ];
        let expected: Vec<_> = expected.map(|(day, kind)| (day.to_owned(), kind)).into();
        assert_eq!(kinds(&record), expected);
    }

    #[test]
    fn an_event_is_what_it_says_and_not_what_became_of_its_entry() {
        let action = |done: Option<&str>, carried_by: &str, hand_overs: serde_json::Value| {
            json!({"actions": [{
                "id": "call", "what": "Ringe", "carried_by": carried_by, "agreed": "2026-02-01",
                "done": done, "hand_overs": hand_overs,
            }]})
        };
        let agreed = events(&client(&action(None, "mentor", json!([]))));
        let over = json!([{"date": "2026-02-02", "from": "mentor", "to": "client"}]);
        let done = events(&client(&action(Some("2026-02-03"), "client", over)));
        let of = |events: &[Event], kind| events.iter().find(|it| it.kind == kind).cloned();
        assert_eq!(
            of(&agreed, EventKind::ActionAgreed),
            of(&done, EventKind::ActionAgreed)
        );
        let kinds: Vec<_> = done.iter().map(|it| it.kind.as_str()).collect();
        assert_eq!(
            kinds,
            [
                "opened",
                "action_agreed",
                "action_handed_over",
                "action_done"
            ]
        );
    }
}

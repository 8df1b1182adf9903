//! What an event says under one key.

use std::collections::BTreeMap;

use super::super::{
    Carrier, Corrected, Day, Decider, Direction, Element, GoalKind, GoalStatus, OutcomeKind,
    Subject, Voice,
};

/// A value of a record, in a form that can be compared, counted and shown.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Fact {
    /// What somebody wrote.
    Text(String),
    /// A name that the record, the programme or the workspace gives: an id, a handle.
    Name(String),
    /// Several of them.
    Names(Vec<String>),
    /// A day.
    Day(Day),
    /// A word of a closed set, and what the set is called.
    Word(&'static str, &'static str),
    /// Several of one set.
    Words(&'static str, Vec<&'static str>),
    /// A number.
    Number(i64),
    /// Steps by item of a scale.
    Steps(BTreeMap<String, i64>),
    /// It is so.
    True,
}

impl Fact {
    /// What somebody wrote.
    pub(super) fn text(text: &str) -> Fact {
        Fact::Text(text.to_owned())
    }

    /// A name.
    pub(super) fn name(name: &str) -> Fact {
        Fact::Name(name.to_owned())
    }

    /// Whether it says nothing: an empty text or list.
    pub(super) fn is_nothing(&self) -> bool {
        match self {
            Fact::Text(text) | Fact::Name(text) => text.trim().is_empty(),
            Fact::Names(names) => names.is_empty(),
            Fact::Words(_, words) => words.is_empty(),
            Fact::Steps(steps) => steps.is_empty(),
            Fact::Day(_) | Fact::Word(..) | Fact::Number(_) | Fact::True => false,
        }
    }
}

impl From<Day> for Fact {
    fn from(day: Day) -> Fact {
        Fact::Day(day)
    }
}

macro_rules! of_words {
    ($($kind:ident: $set:literal),+ $(,)?) => {
        $(
            impl From<$kind> for Fact {
                fn from(word: $kind) -> Fact {
                    Fact::Word($set, word.as_str())
                }
            }

            impl From<&[$kind]> for Fact {
                fn from(words: &[$kind]) -> Fact {
                    Fact::Words($set, words.iter().map(|word| word.as_str()).collect())
                }
            }
        )+
    };
}

of_words! {
    Carrier: "carrier",
    Corrected: "corrected",
    Decider: "decider",
    Direction: "direction",
    Element: "element",
    GoalKind: "goal_kind",
    GoalStatus: "goal_status",
    OutcomeKind: "outcome_kind",
    Subject: "subject",
    Voice: "voice",
}

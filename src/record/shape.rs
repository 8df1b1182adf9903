//! The shape of a record: its keys in canonical order, and what each may hold.

use crate::model::{
    Carrier, Change, Corrected, Decider, Direction, Element, GoalKind, GoalStatus, OutcomeKind,
    Subject, Voice,
};

/// What a value may be.
#[derive(Debug, Clone, Copy)]
pub enum Type {
    /// A text; any scalar will do, since a person may write `2026` and mean the word.
    Text,
    /// A day, `YYYY-MM-DD`.
    Day,
    /// A whole number within these bounds.
    Whole(i64, i64),
    /// A number, zero or more.
    Number,
    /// One of these words.
    Word(&'static [&'static str]),
    /// A list.
    List(&'static Type),
    /// A map with these keys.
    Map(&'static [Key]),
    /// A map from any name to a value.
    Named(&'static Type),
    /// A map from a whole number within these bounds to a value.
    Numbered(i64, i64, &'static Type),
}

/// A key of a map.
#[derive(Debug)]
pub struct Key {
    /// The key, as records write it.
    pub name: &'static str,
    /// What it holds.
    pub holds: Type,
    /// Whether an entry without it cannot be read.
    pub required: bool,
}

const fn must(name: &'static str, holds: Type) -> Key {
    Key {
        name,
        holds,
        required: true,
    }
}

const fn may(name: &'static str, holds: Type) -> Key {
    Key {
        name,
        holds,
        required: false,
    }
}

use Type::{Day, List, Map, Named, Number, Numbered, Text, Whole, Word};

/// The keys of a record.
pub static RECORD: &[Key] = &[
    must("schema", Whole(1, i64::MAX)),
    must("id", Text),
    must("alias", Text),
    must("programme", Text),
    must("mentor", Text),
    must("started", Day),
    may("language", Text),
    may("birth_year", Whole(1900, 2100)),
    may("referral", Map(REFERRAL)),
    may("agreement", Map(AGREEMENT)),
    may("consents", List(&Map(CONSENT))),
    may("phases", List(&Map(PHASE))),
    may("standing", List(&Map(STANDING))),
    may("areas", Named(&Map(AREA))),
    may("resources", List(&Map(RESOURCE))),
    may("options", List(&Map(OPTION))),
    may("goals", List(&Map(GOAL))),
    may("actions", List(&Map(ACTION))),
    may("ratings", List(&Map(RATING))),
    may("decisions", List(&Map(DECISION))),
    may("plan", Map(PLAN)),
    may("outcomes", List(&Map(OUTCOME))),
    may("corrections", List(&Map(CORRECTION))),
];

/// The keys of a referral.
pub static REFERRAL: &[Key] = &[may("by", Text), may("date", Day), may("legal_basis", Text)];

/// The keys of an agreement.
pub static AGREEMENT: &[Key] = &[
    may("goal", Text),
    may("tasks", Text),
    may("from", Day),
    may("until", Day),
    may("hours_per_week", Number),
    may("complaint_guidance_given", Day),
];

/// The keys of a consent.
pub static CONSENT: &[Key] = &[
    must("to", Text),
    may("about", List(&Text)),
    must("given", Day),
    may("until", Day),
    may("withdrawn", Day),
];

/// The keys of a change of phase.
pub static PHASE: &[Key] = &[
    must("phase", Text),
    must("date", Day),
    may("by", Text),
    may("client_part", Text),
    may("reason", Text),
    may("exemption", Map(EXEMPTION)),
];

/// The keys of an exemption.
pub static EXEMPTION: &[Key] = &[
    may("gates", List(&Text)),
    may("by", Text),
    may("why", Text),
    may("until", Day),
];

/// The keys of a pause, a resumption, a closing or a reopening.
pub static STANDING: &[Key] = &[
    must("change", Word(Change::WORDS)),
    must("date", Day),
    may("by", Text),
    may("reason", Text),
    may("client_part", Text),
];

/// The keys of an area of life.
pub static AREA: &[Key] = &[
    may("challenge", Text),
    may("looked_at", Day),
    may("carried", List(&Map(CARRIED))),
];

/// The keys of an entry of who carries an area.
pub static CARRIED: &[Key] = &[
    must("date", Day),
    must("by", Word(Carrier::WORDS)),
    may("support", Text),
    may("reason", Text),
];

/// The keys of a resource.
pub static RESOURCE: &[Key] = &[
    may("id", Text),
    must("what", Text),
    may("named_by", Word(Voice::WORDS)),
    may("date", Day),
];

/// The keys of an option.
pub static OPTION: &[Key] = &[
    may("id", Text),
    must("what", Text),
    may("seen", Day),
    may("chosen", Day),
    may("tried", Day),
];

/// The keys of a goal.
pub static GOAL: &[Key] = &[
    must("id", Text),
    may("area", Text),
    must("title", Text),
    may("own_words", Text),
    may("barrier", Text),
    may("set_by", Word(Carrier::WORDS)),
    may("kind", Word(GoalKind::WORDS)),
    may("agreed", Day),
    may("due", Day),
    may("weight", Map(WEIGHT)),
    may("levels", Numbered(-2, 2, &Text)),
    may("scores", List(&Map(SCORE))),
    must("status", Word(GoalStatus::WORDS)),
    may("since", Day),
];

/// The keys of a weight.
pub static WEIGHT: &[Key] = &[
    must("importance", Whole(1, 3)),
    must("difficulty", Whole(1, 3)),
];

/// The keys of a score.
pub static SCORE: &[Key] = &[
    must("date", Day),
    must("by", Word(Voice::WORDS)),
    must("level", Whole(-2, 2)),
];

/// The keys of an action.
pub static ACTION: &[Key] = &[
    must("id", Text),
    may("goal", Text),
    may("area", Text),
    must("what", Text),
    must("carried_by", Word(Carrier::WORDS)),
    may("support", Text),
    may("agreed", Day),
    may("due", Day),
    may("done", Day),
    may("dropped", Day),
    may("hand_overs", List(&Map(HAND_OVER))),
];

/// The keys of a hand-over.
pub static HAND_OVER: &[Key] = &[
    must("date", Day),
    must("from", Word(Carrier::WORDS)),
    must("to", Word(Carrier::WORDS)),
    may("support", Text),
    may("reason", Text),
];

/// The keys of a rating.
pub static RATING: &[Key] = &[
    must("date", Day),
    must("by", Word(Voice::WORDS)),
    must("scale", Text),
    must("scores", Named(&Whole(i64::MIN, i64::MAX))),
];

/// The keys of a decision.
pub static DECISION: &[Key] = &[
    must("date", Day),
    may("about", List(&Word(Subject::WORDS))),
    must("what", Text),
    may("decided_by", Word(Decider::WORDS)),
    may("client_part", Text),
    may("goal", Text),
];

/// The keys of a plan.
pub static PLAN: &[Key] = &[
    must("made", Day),
    may("made_by", Word(Carrier::WORDS)),
    may("client_part", Text),
    may("directions", List(&Word(Direction::WORDS))),
    may("elements", List(&Word(Element::WORDS))),
    may("review", Day),
    may("reviewed", List(&Day)),
];

/// The keys of an outcome.
pub static OUTCOME: &[Key] = &[
    must("date", Day),
    must("kind", Word(OutcomeKind::WORDS)),
    may("note", Text),
    may("until", Day),
];

/// The keys of a correction.
pub static CORRECTION: &[Key] = &[
    must("date", Day),
    may("by", Text),
    must("kind", Word(Corrected::WORDS)),
    must("of", Day),
    may("why", Text),
];

/// The names of a map's keys in canonical order.
pub fn order(keys: &[Key]) -> Vec<&'static str> {
    keys.iter().map(|key| key.name).collect()
}

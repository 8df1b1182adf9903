//! The table of the view's fields: the contract that programmes and templates rest on.

use minijinja::Value;

use super::part::{Form, Part};
use super::{Case, lists, sections};
use crate::model::Voice;

/// One name at the top of the view, or within a section.
#[derive(Debug)]
pub struct Field {
    /// The name, as expressions and templates write it.
    pub name: &'static str,
    /// What it is, in one line: units, ranges, and when it is not known.
    pub doc: &'static str,
    /// What stands behind the name.
    pub shape: Shape,
}

/// What a field is made of.
#[derive(Debug, Clone, Copy)]
pub enum Shape {
    /// A value, and what it is made of; `none` where it is not known yet.
    Value(fn(&Case) -> Value, Form),
    /// Further fields.
    Section(&'static [Field]),
    /// The latest score of each of the programme's items, in one voice.
    Latest(Voice),
    /// The first score of each of the programme's items, in one voice.
    First(Voice),
    /// The distance between the two voices' latest scores of each item, in steps.
    Distances,
}

impl Field {
    pub(super) const fn value(
        name: &'static str,
        doc: &'static str,
        get: fn(&Case) -> Value,
    ) -> Field {
        Field {
            name,
            doc,
            shape: Shape::Value(get, Form::One),
        }
    }

    pub(super) const fn list(
        name: &'static str,
        doc: &'static str,
        get: fn(&Case) -> Value,
        entry: &'static [Part],
    ) -> Field {
        Field {
            name,
            doc,
            shape: Shape::Value(get, Form::List(entry)),
        }
    }

    pub(super) const fn map(
        name: &'static str,
        doc: &'static str,
        get: fn(&Case) -> Value,
        parts: &'static [Part],
    ) -> Field {
        Field {
            name,
            doc,
            shape: Shape::Value(get, Form::Map(parts)),
        }
    }

    pub(super) const fn section(
        name: &'static str,
        doc: &'static str,
        fields: &'static [Field],
    ) -> Field {
        Field {
            name,
            doc,
            shape: Shape::Section(fields),
        }
    }
}

/// The fields at the top of the view.
pub static ROOT: &[Field] = &[
    Field::value(
        "today",
        "the day that the view is of, `YYYY-MM-DD`",
        |case| case.day().to_string().into(),
    ),
    Field::section("client", "who it is about", sections::CLIENT),
    Field::section(
        "referral",
        "who asked for the effort; not known where nothing says so",
        sections::REFERRAL,
    ),
    Field::section(
        "agreement",
        "the written agreement; not known where there is none",
        sections::AGREEMENT,
    ),
    Field::section("phase", "where the client is on the way", sections::PHASE),
    Field::section("latest", "the latest scores, by voice and item", LATEST),
    Field::section("first", "the first scores, by voice and item", FIRST),
    Field::section(
        "distance",
        "how far apart the two voices are",
        sections::DISTANCE,
    ),
    Field::section("responsibility", "who carries", sections::RESPONSIBILITY),
    Field::section(
        "contact",
        "the contact, from the journal",
        sections::CONTACT,
    ),
    Field::section(
        "attainment",
        "how far the goals have been reached (GAS)",
        sections::ATTAINMENT,
    ),
    Field::section("count", "how many there are", sections::COUNT),
    Field::section(
        "share",
        "parts of a whole, 0 to 1; not known where the whole is empty",
        sections::SHARE,
    ),
    Field::section(
        "plan",
        "the plan for the way on; not known where there is none",
        sections::PLAN,
    ),
    Field::list(
        "phases",
        "every change of phase, oldest first",
        lists::phases,
        lists::PHASE,
    ),
    Field::list(
        "standing",
        "pauses, closings and reopenings, oldest first",
        lists::standing,
        lists::STANDING,
    ),
    Field::list(
        "areas",
        "every area of life of the programme, with what the record says of it",
        lists::areas,
        lists::AREA,
    ),
    Field::value(
        "areas_not_looked_at",
        "the titles of the programme's areas of life that nobody has looked at, for the words of a gate; a condition asks `count.areas_not_looked_at` (E9)",
        lists::areas_not_looked_at,
    ),
    Field::list(
        "resources",
        "what the client brings",
        lists::resources,
        lists::RESOURCE,
    ),
    Field::list(
        "options",
        "what the client may choose",
        lists::options,
        lists::OPTION,
    ),
    Field::list("goals", "the goals", lists::goals, lists::GOAL),
    Field::list("actions", "the actions", lists::actions, lists::ACTION),
    Field::list(
        "decisions",
        "the decisions, oldest first",
        lists::decisions,
        lists::DECISION,
    ),
    Field::list(
        "scales",
        "the programme's scales, each with its items, and each item with both voices",
        lists::scales,
        lists::SCALE,
    ),
    Field::list("consents", "the consents", lists::consents, lists::CONSENT),
    Field::list(
        "outcomes",
        "what the work led to",
        lists::outcomes,
        lists::OUTCOME,
    ),
    Field::list(
        "corrections",
        "what was corrected of earlier days, by whom and why (E3, E11)",
        lists::corrections,
        lists::CORRECTION,
    ),
    Field::map(
        "assessment",
        "the mentor's latest assessment that is not private; not known where there is none",
        lists::assessment,
        lists::NOTE,
    ),
    Field::list(
        "notes",
        "the journal, oldest first; private entries only where a report was asked for them by name",
        lists::notes,
        lists::NOTE,
    ),
    Field {
        name: "x",
        doc: "the organisation's own keys that a report was asked for by name, as the record has them; empty otherwise",
        shape: Shape::Value(lists::own, Form::Keyed),
    },
];

static LATEST: &[Field] = &[
    Field {
        name: "client",
        doc: "the client's latest score of an item: `latest.client.trust`",
        shape: Shape::Latest(Voice::Client),
    },
    Field {
        name: "mentor",
        doc: "the mentor's latest score of an item",
        shape: Shape::Latest(Voice::Mentor),
    },
];

static FIRST: &[Field] = &[
    Field {
        name: "client",
        doc: "the client's first score of an item",
        shape: Shape::First(Voice::Client),
    },
    Field {
        name: "mentor",
        doc: "the mentor's first score of an item",
        shape: Shape::First(Voice::Mentor),
    },
];

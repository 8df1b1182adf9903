//! What a report does not carry is not known to it: no count of nothing, no list that says there is none.

use minijinja::Value;
use minijinja::value::ValueKind;

use crate::model::{Disclosure, Topic};

/// The fields that tell of a topic, by how their names begin; what is not here tells of none.
///
/// Lists that stand in the record need no line: what is not carried has been cut from them.
const TELLS_OF: &[(&str, Topic)] = &[
    ("areas", Topic::Progress),
    ("areas_not_looked_at", Topic::Progress),
    ("attainment", Topic::Progress),
    ("contact", Topic::Attendance),
    ("count", Topic::Progress),
    ("distance", Topic::Progress),
    ("phase", Topic::Progress),
    ("responsibility", Topic::Progress),
    ("scales", Topic::Progress),
    ("share", Topic::Progress),
];

/// Whether a field, by its whole name, tells only of what is carried.
pub(super) fn is_carried(name: &str, disclosure: &Disclosure) -> bool {
    let top = name.split('.').next();
    let tells_of = TELLS_OF.iter().find(|(known, _)| Some(*known) == top);
    tells_of.is_none_or(|(_, topic)| disclosure.carries(*topic))
}

/// What stands in the place of a value that is not carried: an empty list of a list, else not known.
pub(super) fn not_told(value: &Value) -> Value {
    match value.kind() {
        ValueKind::Seq | ValueKind::Iterable => Value::from(Vec::<Value>::new()),
        _ => Value::from(()),
    }
}

//! What is due, as JSON.

use serde_json::{Map, Value, json as value};

use super::Item;
use crate::model::Day;

/// One thing that is due, as an object; with more fields after its own.
pub(in crate::cli) fn json(item: &Item, today: Day, more: Map<String, Value>) -> Value {
    let mut object = value!({
        "client": item.client,
        "alias": item.alias,
        "mentor": item.mentor,
        "day": item.due.day.to_string(),
        "days_late": item.due.days_late(today),
        "kind": item.due.kind.as_str(),
        "entry": item.due.entry,
        "what": item.due.what,
        "voice": item.due.voice.map(|voice| voice.as_str()),
        "deadline": item.due.deadline,
        "source": item.source,
        "says": item.says,
        "fix": item.fix,
    });
    if let Value::Object(fields) = &mut object {
        fields.extend(more);
    }
    object
}

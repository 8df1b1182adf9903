//! What is due, as JSON.

use serde_json::{Value, json as value};

use super::Item;
use crate::model::Day;

/// What is due, one object each.
pub(in crate::cli) fn json(items: &[Item], today: Day) -> Vec<Value> {
    items
        .iter()
        .map(|item| {
            value!({
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
            })
        })
        .collect()
}

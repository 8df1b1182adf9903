//! A small client for the tests of what is measured.

use serde_json::{Value, json};

use super::{Client, Day, Note, Snapshot};

/// The day with that text.
pub(crate) fn day(text: &str) -> Day {
    Day::parse(text).expect("a day")
}

/// The client with these keys, started on 2026-01-12.
pub(crate) fn client(keys: &Value) -> Client {
    let mut record = json!({
        "schema": 1, "id": "c-1", "alias": "Kim", "programme": "p@1", "mentor": "anna",
        "started": "2026-01-12",
    });
    let further = keys.as_object().expect("keys").clone();
    record.as_object_mut().expect("keys").extend(further);
    serde_json::from_value(record).expect("a client")
}

/// The client with these keys as of the day.
pub(crate) fn snapshot(keys: &Value, on: &str) -> Snapshot {
    Snapshot::new(client(keys), day(on))
}

/// A meeting, with the minutes that it took where the journal says so.
pub(crate) fn meeting(date: &str, minutes: Option<u32>) -> Note {
    Note {
        minutes,
        ..note(date, "meeting", None)
    }
}

/// An entry of the journal, with the mentor whose it is where it says so.
pub(crate) fn note(date: &str, kind: &str, by: Option<&str>) -> Note {
    Note {
        date: day(date),
        kind: kind.to_owned(),
        minutes: None,
        by: by.map(str::to_owned),
        private: false,
        text: String::new(),
    }
}

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

/// A deadline of `law-1`, one month from the referral.
pub(crate) fn deadline(asks: super::Asks) -> super::Deadline {
    super::Deadline {
        id: "d".to_owned(),
        source: "law 1".to_owned(),
        legal_bases: vec!["law-1".to_owned()],
        asks,
        from: super::CountedFrom::Referral,
        within: super::Within::Months(1),
        times: 1,
        valid_from: None,
        valid_until: None,
        name: super::Bilingual {
            da: "frist".to_owned(),
            en: "deadline".to_owned(),
        },
    }
}

/// A programme whose numbers are small: contact within 7 days, follow-ups within 42, ratings within
/// 100, phases of 10 days at most; one scale, asked of both voices.
pub(crate) fn programme() -> super::Programme {
    let both = json!({"da": "d", "en": "e"});
    let phase = |id: &str| {
        json!({
            "id": id, "da": id, "en": id, "purpose": both, "rows": [],
            "band": {"from": 0.0, "to": 1.0}, "expected_days": 5, "longest_days": 10,
        })
    };
    let programme = json!({
        "id": "p", "version": 1, "title": both, "purpose": both, "areas": [],
        "limits": {
            "contact_days": 7, "follow_up_days": 42, "one_voice_days": 60, "rating_days": 100,
            "areas_looked_at_days": 90, "agreement_days": 184, "goal_action_days": 30,
            "fill_in_days": 30,
        },
        "scales": [{
            "id": "s", "da": "s", "en": "s", "steps": [both, both, both],
            "items": [{
                "id": "i", "da": "i", "en": "i", "row": "E2", "voices": ["client", "mentor"],
            }],
        }],
        "phases": [phase("first"), phase("second")],
    });
    serde_json::from_value(programme).expect("a programme")
}

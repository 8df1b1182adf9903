//! The lists of a record that are not rewritten, each entry as what it says and where it stands.

use serde::Serialize;
use serde_json::Value as Json;

use crate::model::{Client, Corrected, Day};
use crate::record::Route;

/// The most characters that a message shows of what stood there.
const BRIEF: usize = 80;

/// A list of a record.
pub(super) struct List {
    /// What it is called, the same in every version of the record.
    pub key: String,
    /// What a correction calls its entries; nothing corrects a correction.
    pub kind: Option<Corrected>,
    /// Whether each entry goes on from the one before.
    pub is_course: bool,
    /// Where the list stands.
    pub spot: Spot,
    pub entries: Vec<Entry>,
}

/// An entry.
pub(super) struct Entry {
    pub date: Day,
    pub says: Json,
    pub spot: Spot,
}

/// Where something stands.
#[derive(Clone)]
pub(super) enum Spot {
    Route(Route),
    /// In the journal, by the number of the entry.
    Note(usize),
}

impl List {
    /// The same list where it is not there, or has no entry.
    pub fn emptied(&self) -> List {
        List {
            key: self.key.clone(),
            spot: self.spot.clone(),
            entries: Vec::new(),
            ..*self
        }
    }

    /// The message about an entry of this list.
    pub fn variant(&self, what: &str) -> &'static str {
        match (self.kind, what) {
            (Some(Corrected::Note), "text") => "note-text",
            (Some(Corrected::Phase), "removed") => "phase-removed",
            (Some(Corrected::Phase), "inserted") => "phase-inserted",
            (Some(Corrected::Phase), _) => "phase-rewritten",
            (Some(Corrected::Decision), "removed") => "decision-removed",
            (Some(Corrected::Decision), _) => "decision-rewritten",
            (Some(Corrected::Rating), "removed") => "rating-removed",
            (Some(Corrected::Rating), _) => "rating-rewritten",
            (Some(Corrected::Note), "removed") => "note-removed",
            (Some(Corrected::Note), _) => "note-rewritten",
            (None, _) => "correction-removed",
        }
    }
}

impl Entry {
    /// Whether only the journal's text is another.
    pub fn differs_in_text(&self, other: &Entry) -> bool {
        self.brief() == other.brief() && self.says.get("text") != other.says.get("text")
    }

    /// What it says, in a few words; the text of the journal is nothing for a log, and is left out.
    pub fn brief(&self) -> String {
        let text = flow(&self.says);
        let text = text
            .strip_prefix('{')
            .and_then(|text| text.strip_suffix('}'));
        let text = text.unwrap_or_default();
        match text.char_indices().nth(BRIEF) {
            Some((end, _)) => format!("`{}…`", text[..end].trim_end()),
            None => format!("`{text}`"),
        }
    }
}

/// The lists of a client.
pub(super) fn lists(client: &Client) -> Vec<List> {
    let top = |key: &str, kind, is_course, entries: Vec<(Day, Json)>| {
        list(key.to_owned(), kind, is_course, Route::key(key), entries)
    };
    let mut lists = vec![
        top(
            "phases",
            Some(Corrected::Phase),
            true,
            said(&client.phases, |it| it.date),
        ),
        top(
            "standing",
            Some(Corrected::Phase),
            true,
            said(&client.standing, |it| it.date),
        ),
        top(
            "ratings",
            Some(Corrected::Rating),
            false,
            said(&client.ratings, |it| it.date),
        ),
        top(
            "decisions",
            Some(Corrected::Decision),
            false,
            said(&client.decisions, |it| it.date),
        ),
        top(
            "corrections",
            None,
            false,
            said(&client.corrections, |it| it.date),
        ),
    ];
    for (index, goal) in client.goals.iter().enumerate() {
        let route = Route::key("goals").at(index).then("scores");
        let scores = said(&goal.scores, |it| it.date);
        let key = format!("scores of {}", goal.id);
        lists.push(list(key, Some(Corrected::Rating), false, route, scores));
    }
    let notes = said(&client.notes, |it| it.date).into_iter().enumerate();
    let note = |(number, (date, says))| Entry {
        date,
        says,
        spot: Spot::Note(number),
    };
    lists.push(List {
        key: "notes".to_owned(),
        kind: Some(Corrected::Note),
        is_course: false,
        // Behind the last entry: the journal itself.
        spot: Spot::Note(usize::MAX),
        entries: notes.map(note).collect(),
    });
    lists
}

fn said<T: Serialize>(entries: &[T], day: impl Fn(&T) -> Day) -> Vec<(Day, Json)> {
    // Plain values of the model always have a JSON; one without would say nothing.
    let says = |entry: &T| in_one_ending(serde_json::to_value(entry).unwrap_or_default());
    entries
        .iter()
        .map(|entry| (day(entry), says(entry)))
        .collect()
}

/// A value whose texts end their lines in one way: another way says nothing else.
fn in_one_ending(value: Json) -> Json {
    match value {
        Json::String(text) if text.contains('\r') => text.replace("\r\n", "\n").into(),
        Json::Array(list) => list.into_iter().map(in_one_ending).collect(),
        Json::Object(map) => {
            let parts = map
                .into_iter()
                .map(|(key, value)| (key, in_one_ending(value)));
            Json::Object(parts.collect())
        }
        plain => plain,
    }
}

fn list(
    key: String,
    kind: Option<Corrected>,
    is_course: bool,
    route: Route,
    entries: Vec<(Day, Json)>,
) -> List {
    let entry = |(index, (date, says))| Entry {
        date,
        says,
        spot: Spot::Route(route.clone().at(index)),
    };
    List {
        key,
        kind,
        is_course,
        entries: entries.into_iter().enumerate().map(entry).collect(),
        spot: Spot::Route(route),
    }
}

/// What a message leaves out of an entry: the day, which it has, and the journal's text.
const LEFT_OUT: [&str; 2] = ["date", "text"];

/// A value as a record would have it in braces; what says nothing is left out.
fn flow(value: &Json) -> String {
    match value {
        Json::Object(map) => {
            let parts = map
                .iter()
                .filter(|(key, value)| !LEFT_OUT.contains(&key.as_str()) && !says_nothing(value));
            let parts: Vec<String> = parts
                .map(|(key, it)| format!("{key}: {}", flow(it)))
                .collect();
            format!("{{{}}}", parts.join(", "))
        }
        Json::Array(list) => {
            let items: Vec<String> = list.iter().map(flow).collect();
            format!("[{}]", items.join(", "))
        }
        Json::String(text) => text.replace('\n', " "),
        plain => plain.to_string(),
    }
}

/// Whether a value leaves open what could stand there.
pub(super) fn says_nothing(value: &Json) -> bool {
    match value {
        Json::Null | Json::Bool(false) => true,
        Json::Array(list) => list.is_empty(),
        Json::Object(map) => map.is_empty(),
        _ => false,
    }
}

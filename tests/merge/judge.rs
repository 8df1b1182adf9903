//! What a merge should say, found without the merge: a record as facts, each merged by itself.

use std::collections::{BTreeMap, BTreeSet};

use mentor::model::Client;
use mentor::record::Record;
use serde_json::Value;

/// A record as facts: where in it, and what stands there.
type Facts = BTreeMap<String, String>;

/// What is right for two changes of one record.
pub struct Right {
    /// Facts that both changed differently, and courses that both went on with.
    pub conflicts: Vec<String>,
    facts: Facts,
    is_in_order: bool,
}

/// The client of a text that reads whole.
pub fn client(text: &str) -> Option<Client> {
    let record = Record::read(text.as_bytes()).ok()?;
    (!record.is_partial()).then(|| record.into_client())?
}

impl Right {
    pub fn of(base: &Client, ours: &Client, theirs: &Client) -> Self {
        let [was, our, their] = [base, ours, theirs].map(facts);
        let places: BTreeSet<&String> = was.keys().chain(our.keys()).chain(their.keys()).collect();
        let (mut facts, mut conflicts) = (Facts::new(), Vec::new());
        for place in places {
            let (was, our, their) = (was.get(place), our.get(place), their.get(place));
            let said = match () {
                () if our == their || their == was => our,
                () if our == was => their,
                () => {
                    conflicts.push(place.clone());
                    continue;
                }
            };
            facts.extend(said.map(|said| (place.clone(), said.clone())));
        }
        conflicts.extend(twice(&was, &our, &their));
        let is_in_order = [base, ours, theirs].into_iter().all(is_in_order);
        Self {
            conflicts,
            facts,
            is_in_order,
        }
    }

    /// Whether a text that shows no conflict says what it should.
    pub fn is(&self, text: &str) -> bool {
        client(text).is_some_and(|client| {
            let order = !self.is_in_order || is_in_order(&client);
            self.conflicts.is_empty() && order && facts(&client) == self.facts
        })
    }
}

/// The facts that a side changed and another client does not have.
pub fn lost(base: &Client, side: &Client, result: &Client) -> Vec<String> {
    let [was, is, result] = [base, side, result].map(facts);
    let changed = is
        .iter()
        .filter(|(place, said)| was.get(*place) != Some(*said));
    let lost = changed.filter(|(place, said)| result.get(*place) != Some(*said));
    lost.map(|(place, said)| format!("{place}: {said}"))
        .collect()
}

/// Entries with one identity: what stands twice.
pub fn doubled(client: &Client) -> BTreeSet<String> {
    let facts = facts(client);
    let is_second = |place: &&String| place.contains("(2)");
    facts.keys().filter(is_second).cloned().collect()
}

/// What both sides did to one thing, where a fact of each may stand and both may not.
fn twice(was: &Facts, our: &Facts, their: &Facts) -> Vec<String> {
    let new = |facts: &Facts| -> BTreeMap<String, BTreeMap<String, String>> {
        let mut groups: BTreeMap<String, BTreeMap<String, String>> = BTreeMap::new();
        for (place, said) in facts {
            if was.get(place) == Some(said) {
                continue;
            }
            if let Some(group) = group(place, was) {
                groups
                    .entry(group)
                    .or_default()
                    .insert(place.clone(), said.clone());
            }
        }
        groups
    };
    let (our, their) = (new(our), new(their));
    let differ = our
        .iter()
        .filter(|(group, facts)| their.get(*group).is_some_and(|other| other != *facts));
    differ.map(|(group, _)| format!("twice {group}")).collect()
}

/// The thing of which only one change can be meant: a course, how an action ends and who carries it, an
/// entry or a plan that is new.
fn group(place: &str, was: &Facts) -> Option<String> {
    let steps: Vec<&str> = place.split('/').collect();
    let is_new = |entry: &str| {
        !was.keys()
            .any(|known| known.starts_with(&format!("{entry}/")))
    };
    match steps.as_slice() {
        [course @ ("phases" | "standing"), ..] => Some((*course).to_owned()),
        ["areas", area, "carried", ..] => Some(format!("carried {area}")),
        ["actions", action, "done" | "dropped"] => Some(format!("end {action}")),
        [
            "actions",
            action,
            "carried_by" | "support" | "hand_overs",
            ..,
        ] if !is_new(&format!("actions/{action}")) => Some(format!("hand-over {action}")),
        [
            list @ ("goals" | "actions" | "decisions" | "consents"),
            entry,
            ..,
        ] if is_new(&format!("{list}/{entry}")) => Some(format!("{list} {entry}")),
        ["plan", ..] if is_new("plan") => Some("plan".to_owned()),
        _ => None,
    }
}

fn facts(client: &Client) -> Facts {
    let mut facts = Facts::new();
    let value = serde_json::to_value(client).expect("a client is data");
    add(&mut facts, "", &value);
    facts
}

fn add(facts: &mut Facts, place: &str, value: &Value) {
    let below = |key: &str| {
        if place.is_empty() {
            key.to_owned()
        } else {
            format!("{place}/{key}")
        }
    };
    match value {
        Value::Null => {}
        Value::Object(entries) => {
            for (key, value) in entries {
                add(facts, &below(key), value);
            }
        }
        Value::Array(items) => {
            let mut seen: BTreeMap<String, usize> = BTreeMap::new();
            for item in items {
                let name = name(place, item);
                let count = seen.entry(name.clone()).or_default();
                *count += 1;
                let place = if *count == 1 {
                    below(&name)
                } else {
                    below(&format!("{name}({count})"))
                };
                facts.insert(format!("{place}/"), String::new());
                if item.is_object() && !place.starts_with("notes/") {
                    add(facts, &place, item);
                }
            }
        }
        scalar => {
            facts.insert(place.to_owned(), scalar.to_string());
        }
    }
}

/// Who an item of a list is.
fn name(list: &str, item: &Value) -> String {
    let keys: &[&str] = match list.rsplit('/').next() {
        Some("consents") => &["to", "given"],
        Some("phases") => &["date", "phase"],
        Some("standing") => &["date", "change"],
        Some("carried") => &["date"],
        Some("hand_overs") => &["date", "from", "to"],
        Some("resources" | "options" | "goals" | "actions") => &["id"],
        Some("ratings") => &["date", "by", "scale"],
        Some("scores") => &["date", "by"],
        Some("decisions") => &["date", "what"],
        Some("outcomes") => &["date", "kind"],
        _ => return item.to_string().replace('/', "|"),
    };
    let values: Vec<String> = keys.iter().map(|key| item[*key].to_string()).collect();
    values.join(" ").replace('/', "|")
}

/// Whether what is dated stands in the order of days.
fn is_in_order(client: &Client) -> bool {
    client.notes.is_sorted_by_key(|note| note.date)
        && client.ratings.is_sorted_by_key(|rating| rating.date)
        && client.phases.is_sorted_by_key(|change| change.date)
        && client.standing.is_sorted_by_key(|change| change.date)
        && client.decisions.is_sorted_by_key(|decision| decision.date)
        && client
            .goals
            .iter()
            .all(|goal| goal.scores.is_sorted_by_key(|score| score.date))
}

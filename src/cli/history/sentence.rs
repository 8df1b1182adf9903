//! An event in words, and its facts as JSON.

use serde_json::{Map, Value, json};

use super::names::Names;
use crate::cli::say;
use crate::locale::{Text, date_in_words, day_in_words, key, vocabulary, words};
use crate::model::event::{Event, EventKind, Fact};
use crate::model::{Carrier, Day};

/// How many characters of an entry of the journal are shown at the most.
const BEGINNING: usize = 160;

/// What happened, in one line; of an entry of the journal that is closed its heading alone.
pub(in crate::cli) fn sentence(event: &Event, names: &Names<'_>, is_closed: bool) -> String {
    let text = template(event.kind);
    let wanted = text.of(names.lang);
    let mut filled = vec![("title", names.title(event))];
    let mut rest = Vec::new();
    for (name, value) in &event.says {
        let said = match (value, *name) {
            (Fact::Number(level), "level") => names.level(&event.of, *level),
            _ => fact(value, name, names),
        };
        if *name == "carried_by" && wanted.contains("{carried}") {
            filled.push(("carried", carried(value, names)));
        } else if wanted.contains(&format!("{{{name}}}")) {
            filled.push((name, said));
        } else if !(*name == "title" || event.kind == EventKind::Note) {
            rest.push(labelled(name, value, said, names));
        }
    }
    let mut sentence = text.say(names.lang, &filled);
    match event.kind {
        EventKind::Note => sentence.push_str(&note(event, names, is_closed)),
        _ => rest
            .iter()
            .for_each(|part| sentence.push_str(&format!("; {part}"))),
    }
    sentence
}

fn labelled(name: &str, value: &Fact, said: String, names: &Names<'_>) -> String {
    let label = key("", name).map_or(name, |label| label.of(names.lang));
    match value {
        Fact::True => label.to_owned(),
        Fact::Text(_) => format!("{label}: {said}"),
        _ => format!("{label} {said}"),
    }
}

/// A day as the heading of what happened then.
pub(in crate::cli) fn heading(day: Day, names: &Names<'_>) -> String {
    let weekday = day.weekday().num_days_from_monday();
    day_in_words(
        names.lang,
        weekday,
        day.year(),
        day.month(),
        day.day_of_month(),
    )
}

/// What is said under a key, in one line.
pub(in crate::cli) fn fact(value: &Fact, name: &str, names: &Names<'_>) -> String {
    let lang = names.lang;
    let word = |set: &str, word: &'static str| vocabulary(set, word).map_or(word, |it| it.of(lang));
    match value {
        Fact::Text(text) => in_one_line(text),
        Fact::Name(text) => names.name(name, text),
        Fact::Names(all) => {
            let all: Vec<String> = all.iter().map(|it| names.name(name, it)).collect();
            say::all(lang, &all.iter().map(String::as_str).collect::<Vec<_>>())
        }
        Fact::Day(day) => date_in_words(lang, day.year(), day.month(), day.day_of_month()),
        Fact::Word(set, one) => word(set, one).to_owned(),
        Fact::Words(set, all) => {
            let all: Vec<&str> = all.iter().map(|it| word(set, it)).collect();
            say::all(lang, &all)
        }
        Fact::Number(number) => number.to_string().replace('-', "−"),
        Fact::Steps(steps) => {
            let steps = steps.iter();
            let steps = steps.map(|(item, step)| format!("{} {step}", names.name(name, item)));
            steps.collect::<Vec<_>>().join(", ")
        }
        Fact::True => String::new(),
    }
}

/// The facts of an event by key; of an entry of the journal how it begins, where that may be shown.
pub(in crate::cli) fn fact_json(event: &Event, is_closed: bool) -> Value {
    let mut facts = Map::new();
    for (name, value) in &event.says {
        match (event.kind, *name) {
            (EventKind::Note, "text") if is_closed => {}
            (EventKind::Note, "text") => {
                if let Fact::Text(text) = value {
                    facts.insert("begins".to_owned(), begins(text).into());
                }
            }
            _ => {
                facts.insert((*name).to_owned(), plain(value));
            }
        }
    }
    Value::Object(facts)
}

/// The first words of a text.
fn begins(text: &str) -> String {
    let line = in_one_line(text);
    match line.char_indices().nth(BEGINNING) {
        None => line,
        Some((end, _)) => {
            let end = line[..end].rfind(' ').unwrap_or(end);
            format!("{}…", &line[..end])
        }
    }
}

/// What is said, as a script reads it.
pub(in crate::cli) fn plain(value: &Fact) -> Value {
    match value {
        Fact::Text(text) | Fact::Name(text) => text.as_str().into(),
        Fact::Names(all) => all.as_slice().into(),
        Fact::Day(day) => day.to_string().into(),
        Fact::Word(_, word) => (*word).into(),
        Fact::Words(_, words) => words.as_slice().into(),
        Fact::Number(number) => (*number).into(),
        Fact::Steps(steps) => json!(steps),
        Fact::True => true.into(),
    }
}

/// The rest of the heading of an entry of the journal, and how it begins where it is not private.
fn note(event: &Event, names: &Names<'_>, is_closed: bool) -> String {
    let mut text = String::new();
    if let Some(Fact::Number(minutes)) = event.fact("minutes") {
        text.push_str(&format!(", {minutes} min"));
    }
    if let Some(by) = event.fact("by") {
        text.push_str(&format!(", {}", fact(by, "by", names)));
    }
    if event.is_private() {
        text.push_str(&format!(", {}", words::PRIVATE_ENTRY.of(names.lang)));
    }
    if !is_closed && let Some(Fact::Text(said)) = event.fact("text") {
        text.push_str(&format!(": {}", begins(said)));
    }
    text
}

fn carried(value: &Fact, names: &Names<'_>) -> String {
    let carrier = match value {
        Fact::Word(_, word) => word.parse::<Carrier>().ok(),
        _ => None,
    };
    carrier.map_or(String::new(), |by| say::carried(names.lang, by).to_owned())
}

/// A text of several lines in one.
fn in_one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn template(kind: EventKind) -> Text {
    use EventKind::*;
    match kind {
        Opened => words::EVENT_OPENED,
        Referred => words::EVENT_REFERRED,
        Agreement => words::EVENT_AGREEMENT,
        ComplaintGuidance => words::EVENT_COMPLAINT_GUIDANCE,
        ConsentGiven => words::EVENT_CONSENT_GIVEN,
        ConsentWithdrawn => words::EVENT_CONSENT_WITHDRAWN,
        Phase => words::EVENT_PHASE,
        PhaseBack => words::EVENT_PHASE_BACK,
        Paused => words::EVENT_PAUSED,
        Resumed => words::EVENT_RESUMED,
        Closed => words::EVENT_CLOSED,
        Reopened => words::EVENT_REOPENED,
        AreaLookedAt => words::EVENT_AREA_LOOKED_AT,
        AreaCarried => words::EVENT_AREA_CARRIED,
        AreaHandedOver => words::EVENT_AREA_HANDED_OVER,
        AreaHandedBack => words::EVENT_AREA_HANDED_BACK,
        ResourceNamed => words::EVENT_RESOURCE_NAMED,
        OptionSeen => words::EVENT_OPTION_SEEN,
        OptionChosen => words::EVENT_OPTION_CHOSEN,
        OptionTried => words::EVENT_OPTION_TRIED,
        GoalAgreed => words::EVENT_GOAL_AGREED,
        GoalStatus => words::EVENT_GOAL_STATUS,
        Score => words::EVENT_SCORE,
        ActionAgreed => words::EVENT_ACTION_AGREED,
        ActionHandedOver => words::EVENT_ACTION_HANDED_OVER,
        ActionHandedBack => words::EVENT_ACTION_HANDED_BACK,
        ActionDone => words::EVENT_ACTION_DONE,
        ActionDropped => words::EVENT_ACTION_DROPPED,
        Rating => words::EVENT_RATING,
        Decision => words::EVENT_DECISION,
        PlanMade => words::EVENT_PLAN_MADE,
        PlanReviewed => words::EVENT_PLAN_REVIEWED,
        Outcome => words::EVENT_OUTCOME,
        OutcomeEnded => words::EVENT_OUTCOME_ENDED,
        Correction => words::EVENT_CORRECTION,
        Note => words::EVENT_NOTE,
    }
}

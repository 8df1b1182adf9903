//! What a choice leaves out though it was written down of an earlier day: such a thing needs a correction.

use std::collections::BTreeSet;
use std::path::Path;

use super::Versions;
use super::about::down;
use crate::cli::context::Context;
use crate::cli::load::stem;
use crate::cli::quoted::quoted;
use crate::locale::words;
use crate::merge::Conflict;
use crate::model::{Corrected, Day};
use crate::record::{Step, heading};
use crate::text::Document;
use crate::text::journal::sections;

/// What to say before the choice is staged, one line for each kind and day.
pub fn left_out(
    conflicts: &[Conflict],
    versions: &Versions,
    record: &Path,
    context: &Context,
) -> Vec<String> {
    let today = context.today();
    let mut past = BTreeSet::new();
    for conflict in conflicts {
        let Some(kind) = corrected(&conflict.route.0) else {
            continue;
        };
        let days = days(conflict, versions).into_iter();
        past.extend(days.filter(|day| *day < today).map(|day| (day, kind)));
    }
    let id = quoted(&stem(record));
    let said = |(day, kind): (Day, &'static str)| {
        let filled = [
            ("id", &id),
            ("kind", &kind.to_owned()),
            ("day", &day.to_string()),
        ];
        words::MERGE_LEFT_OUT.say(context.lang, &filled)
    };
    past.into_iter().map(said).collect()
}

/// What a correction calls it; nothing where it may be rewritten without one.
fn corrected(steps: &[Step]) -> Option<&'static str> {
    let Some(Step::Key(key)) = steps.first() else {
        return None;
    };
    let is_score = || steps.get(2) == Some(&Step::Key("scores".to_owned()));
    let kind = match key.as_str() {
        "phases" | "standing" => Corrected::Phase,
        "decisions" => Corrected::Decision,
        "ratings" => Corrected::Rating,
        "goals" if is_score() => Corrected::Rating,
        "notes" => Corrected::Note,
        _ => return None,
    };
    Some(kind.as_str())
}

/// The days of what the sides say, or else of the entry that they say it in.
fn days(conflict: &Conflict, versions: &Versions) -> BTreeSet<Day> {
    let sides = [&conflict.ours, &conflict.theirs].into_iter().flatten();
    let mut days: BTreeSet<Day> = sides
        .flat_map(|lines| lines.lines())
        .filter_map(day)
        .collect();
    if days.is_empty() {
        // The way leads through theirs only where ours has no such place.
        let version = match &conflict.ours {
            Some(_) => &versions.ours,
            None => &versions.theirs,
        };
        days.extend(day_of_entry(&conflict.route.0, version));
    }
    days
}

/// The day that a line gives: a heading of the journal, or a `date`.
fn day(line: &str) -> Option<Day> {
    if let Some(words) = line.strip_prefix("## ") {
        return heading(words).map(|heading| heading.date);
    }
    let (before, rest) = line.split_once("date:")?;
    let is_key = before.ends_with([' ', '{', ',']) || before.is_empty();
    let day = rest.trim_start().get(..10).filter(|_| is_key)?;
    Day::parse(day)
}

fn day_of_entry(steps: &[Step], version: &[u8]) -> Option<Day> {
    let document = Document::parse(version).ok()?;
    if let [Step::Key(key), Step::Index(number), ..] = steps
        && key == "notes"
    {
        let text = document.text();
        let sections = sections(text, document.body());
        return heading(sections.get(*number)?.heading.of(text)).map(|heading| heading.date);
    }
    let mut value = document.root()?;
    let mut day = None;
    for step in steps {
        value = down(value, step)?;
        day = value
            .get("date")
            .and_then(|date| Day::parse(&date.text()))
            .or(day);
    }
    day
}

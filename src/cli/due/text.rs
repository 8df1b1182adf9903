//! What is due of one client, as lines: by day, each with the command that settles it.

use std::fmt::Write as _;

use super::Item;
use crate::cli::say;
use crate::locale::{Lang, date_in_words, day_in_words, shown, words};
use crate::model::{Day, Due};

/// The lines, under a heading a day.
pub(in crate::cli) fn text(items: &[Item], today: Day, lang: Lang) -> String {
    let mut text = String::new();
    let mut last = None;
    for item in items {
        let heading = heading(&item.due, today, lang);
        if last.as_ref() != Some(&heading) {
            let between = if last.is_some() { "\n" } else { "" };
            let _ = writeln!(text, "{between}{heading}");
            last = Some(heading);
        }
        let late = match item.due.day < today {
            true => format!("  {}", late(&item.due, today, lang)),
            false => String::new(),
        };
        let _ = writeln!(text, "  {}{late}", shown(&item.says));
        if let Some(source) = &item.source {
            let _ = writeln!(text, "      {}", shown(source));
        }
        let _ = writeln!(text, "      → {}", shown(&item.fix));
    }
    text
}

/// The same without headings: each with its day, and how late it is or how long there is.
pub(in crate::cli) fn short<'i>(
    items: impl Iterator<Item = &'i Item>,
    today: Day,
    lang: Lang,
) -> String {
    let mut text = String::new();
    for item in items {
        let day = item.due.day;
        let date = date_in_words(lang, day.year(), day.month(), day.day_of_month());
        let late = late(&item.due, today, lang);
        let when = match item.due.is_deadline() {
            true => format!("{date}, {late}"),
            false => {
                let days = say::days(lang, item.due.days_late(today));
                words::LONGER_THAN_EXPECTED.say(lang, &[("days", days)])
            }
        };
        let _ = writeln!(text, "  {}: {when}", shown(&item.says));
        let _ = writeln!(text, "    → {}", shown(&item.fix));
    }
    text
}

/// The heading: overdue, today, or the day itself; what is no deadline has one of its own.
pub(in crate::cli) fn heading(due: &Due, today: Day, lang: Lang) -> String {
    let day = due.day;
    if !due.is_deadline() {
        return words::AGENDA_LONG.of(lang).to_owned();
    }
    if day < today {
        return words::AGENDA_OVERDUE.of(lang).to_owned();
    }
    let weekday = day.weekday().num_days_from_monday();
    let date = day_in_words(lang, weekday, day.year(), day.month(), day.day_of_month());
    match day == today {
        true => words::AGENDA_TODAY.say(lang, &[("date", date)]),
        false => date,
    }
}

/// How late it is, or how long there is.
pub(in crate::cli) fn late(due: &Due, today: Day, lang: Lang) -> String {
    let days = due.days_late(today);
    let counted = [("days", say::days(lang, days.abs()))];
    match days {
        _ if !due.is_deadline() => words::LONGER.say(lang, &counted),
        0 => words::TODAY.of(lang).to_owned(),
        1.. => words::LATE.say(lang, &counted),
        _ => words::IN_DAYS.say(lang, &counted),
    }
}

//! What is due of one client, as lines: by day, each with the command that settles it.

use std::fmt::Write as _;

use super::Item;
use crate::cli::say;
use crate::locale::{Lang, date_in_words, day_in_words, shown, words};
use crate::model::Day;

/// The lines, under a heading a day.
pub(in crate::cli) fn text(items: &[Item], today: Day, lang: Lang) -> String {
    let mut text = String::new();
    let mut last = None;
    for item in items {
        let heading = heading(item.due.day, today, lang);
        if last.as_ref() != Some(&heading) {
            let between = if last.is_some() { "\n" } else { "" };
            let _ = writeln!(text, "{between}{heading}");
            last = Some(heading);
        }
        let late = match item.due.day < today {
            true => format!("  {}", late(item.due.day, today, lang)),
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
        let late = late(day, today, lang);
        let _ = writeln!(text, "  {}: {date}, {late}", shown(&item.says));
        let _ = writeln!(text, "    → {}", shown(&item.fix));
    }
    text
}

/// The heading of a day: overdue, today, or the day itself.
pub(in crate::cli) fn heading(day: Day, today: Day, lang: Lang) -> String {
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
pub(in crate::cli) fn late(day: Day, today: Day, lang: Lang) -> String {
    let days = today.days_since(day);
    let counted = [("days", say::days(lang, days.abs()))];
    match days {
        0 => words::TODAY.of(lang).to_owned(),
        1.. => words::LATE.say(lang, &counted),
        _ => words::IN_DAYS.say(lang, &counted),
    }
}

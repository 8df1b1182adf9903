//! Dates, numbers and counts, as each language writes them.

use std::cmp::Ordering;

use super::{Lang, Text, Tongue};

/// The names of the months.
const MONTHS: [(&str, &str); 12] = [
    ("januar", "January"),
    ("februar", "February"),
    ("marts", "March"),
    ("april", "April"),
    ("maj", "May"),
    ("juni", "June"),
    ("juli", "July"),
    ("august", "August"),
    ("september", "September"),
    ("oktober", "October"),
    ("november", "November"),
    ("december", "December"),
];

/// A day in words: `12. januar 2026`, `12 January 2026`.
pub fn date_in_words(lang: Lang, year: i32, month: u32, day: u32) -> String {
    let index = month.saturating_sub(1) as usize;
    let (da, en) = MONTHS.get(index).copied().unwrap_or_default();
    match lang {
        Lang::Da => format!("{day}. {da} {year}"),
        Lang::En => format!("{day} {en} {year}"),
    }
}

/// A month: `januar 2026`, `January 2026`; months from 1.
pub fn month_in_words(lang: Lang, year: i32, month: u32) -> String {
    let index = month.saturating_sub(1) as usize;
    let (da, en) = MONTHS.get(index).copied().unwrap_or_default();
    format!("{} {year}", lang.pick(da, en))
}

/// The months in short, January first; in figures where the language has other letters.
pub fn short_months(tongue: Tongue) -> [&'static str; 12] {
    match tongue.lang() {
        Some(Lang::Da) => [
            "jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec",
        ],
        Some(Lang::En) => [
            "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
        ],
        None => [
            "01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12",
        ],
    }
}

/// A day as a heading: `Mandag den 12. januar 2026`, `Monday 12 January 2026`; weekdays from 0, Monday.
pub fn day_in_words(lang: Lang, weekday: u32, year: i32, month: u32, day: u32) -> String {
    const WEEKDAYS: [(&str, &str); 7] = [
        ("Mandag", "Monday"),
        ("Tirsdag", "Tuesday"),
        ("Onsdag", "Wednesday"),
        ("Torsdag", "Thursday"),
        ("Fredag", "Friday"),
        ("Lørdag", "Saturday"),
        ("Søndag", "Sunday"),
    ];
    let (da, en) = WEEKDAYS.get(weekday as usize).copied().unwrap_or_default();
    let date = date_in_words(lang, year, month, day);
    match lang {
        Lang::Da => format!("{da} den {date}"),
        Lang::En => format!("{en} {date}"),
    }
}

/// A number with at most one decimal.
pub fn number(lang: Lang, value: f64) -> String {
    let text = format!("{value:.1}");
    let text = text.strip_suffix(".0").unwrap_or(&text);
    match lang {
        Lang::Da => text.replace('.', ","),
        Lang::En => text.to_owned(),
    }
}

/// A number with so many decimals.
pub fn decimals(lang: Lang, value: f64, places: usize) -> String {
    let text = format!("{value:.places$}");
    match lang {
        Lang::Da => text.replace('.', ","),
        Lang::En => text,
    }
}

/// Which of two texts comes first in a Danish alphabet: case does not matter, and it ends in æ, ø, å.
pub fn alphabetical(one: &str, other: &str) -> Ordering {
    let key = |text: &str| -> String {
        let last = |sign| match sign {
            'æ' => '\u{10FFFD}',
            'ø' => '\u{10FFFE}',
            'å' => '\u{10FFFF}',
            other => other,
        };
        text.to_lowercase().chars().map(last).collect()
    };
    key(one).cmp(&key(other)).then_with(|| one.cmp(other))
}

/// A thing that is counted, in the singular and the plural.
#[derive(Debug, Clone, Copy)]
pub struct Noun {
    /// Of one.
    pub one: Text,
    /// Of any other number.
    pub other: Text,
}

impl Noun {
    /// The number and the noun: `1 fejl`, `3 records`.
    ///
    /// Danish and English whole numbers know two forms: one, and every other (CLDR, cardinal).
    pub fn count(self, lang: Lang, count: usize) -> String {
        let noun = if count == 1 { self.one } else { self.other };
        format!("{count} {}", noun.of(lang))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_language_writes_as_it_does() {
        assert_eq!(date_in_words(Lang::Da, 2026, 1, 12), "12. januar 2026");
        assert_eq!(date_in_words(Lang::En, 2026, 12, 1), "1 December 2026");
        let heading = day_in_words(Lang::Da, 0, 2026, 1, 12);
        assert_eq!(heading, "Mandag den 12. januar 2026");
        let heading = day_in_words(Lang::En, 6, 2026, 1, 18);
        assert_eq!(heading, "Sunday 18 January 2026");
        assert_eq!(number(Lang::Da, 2.25), "2,2");
        assert_eq!(number(Lang::En, 3.0), "3");
        assert_eq!(decimals(Lang::Da, 0.375, 2), "0,38");
        assert_eq!(decimals(Lang::En, 4.0, 0), "4");
    }

    #[test]
    fn the_danish_letters_come_last() {
        let mut names = ["Åse", "bo", "Zahra", "Ægir", "Øjvind", "Bo", "Amal"];
        names.sort_by(|one, other| alphabetical(one, other));
        assert_eq!(
            names,
            ["Amal", "Bo", "bo", "Zahra", "Ægir", "Øjvind", "Åse"]
        );
    }
}

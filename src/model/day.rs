//! A day of the calendar.

use std::fmt;
use std::str::FromStr;

use chrono::{Datelike, Days, Months, NaiveDate, Weekday};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

/// A day, without time or zone; written `YYYY-MM-DD`, years 0001 to 9999.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(NaiveDate);

/// The last day that can be written.
const LAST: Day = Day(match NaiveDate::from_ymd_opt(9999, 12, 31) {
    Some(last) => last,
    None => NaiveDate::MAX,
});

impl Day {
    /// The day with these parts, where the calendar has it.
    pub fn new(year: i32, month: u32, day: u32) -> Option<Day> {
        (1..=9999).contains(&year).then_some(())?;
        NaiveDate::from_ymd_opt(year, month, day).map(Day)
    }

    /// Reads exactly `YYYY-MM-DD`: `2026-2-3` and `+2026-02-03` are refused.
    pub fn parse(text: &str) -> Option<Day> {
        let bytes = text.as_bytes();
        if bytes.len() != 10 || bytes[4] != b'-' || bytes[7] != b'-' {
            return None;
        }
        let number = |range: std::ops::Range<usize>| {
            bytes[range].iter().try_fold(0u32, |sum, byte| {
                byte.is_ascii_digit()
                    .then(|| sum * 10 + u32::from(byte - b'0'))
            })
        };
        Day::new(number(0..4)? as i32, number(5..7)?, number(8..10)?)
    }

    /// Reads a day that is written otherwise and can be one day only: the day of the month first, as
    /// in `9.11.2026`, or without its zeros, as in `2026-11-9`; with points, dashes or slashes.
    ///
    /// The month stands in the middle, as it does in Denmark; what reads exactly is not turned.
    pub fn turned(text: &str) -> Option<Day> {
        let separator = text.chars().find(|character| "./-".contains(*character))?;
        let parts: Vec<&str> = text.trim().split(separator).map(str::trim).collect();
        let &[first, month, last] = parts.as_slice() else {
            return None;
        };
        let number = |part: &str, longest: usize| {
            let digits = part.bytes().all(|byte| byte.is_ascii_digit());
            (digits && part.len() <= longest).then(|| part.parse::<u32>().ok())?
        };
        let (year, day) = match (first.len(), last.len()) {
            (4, _) => (first, last),
            (_, 4) => (last, first),
            _ => return None,
        };
        let year = i32::try_from(number(year, 4)?).ok()?;
        let day = Day::new(year, number(month, 2)?, number(day, 2)?)?;
        (day.to_string() != text).then_some(day)
    }

    /// Whole days from `earlier` to this day; negative where this day is the earlier one.
    pub fn days_since(self, earlier: Day) -> i64 {
        (self.0 - earlier.0).num_days()
    }

    /// The day that many days later; the last of the calendar where it has no such day.
    pub fn plus_days(self, days: u64) -> Day {
        let later = self.0.checked_add_days(Days::new(days)).map_or(LAST, Day);
        later.min(LAST)
    }

    /// The same day of the month so many months later, or the month's last where it has no such day;
    /// the last of the calendar where that ends before.
    pub fn plus_months(self, months: u32) -> Day {
        let later = self.0.checked_add_months(Months::new(months));
        later.map_or(LAST, Day).min(LAST)
    }

    /// The day that many days earlier; the same day at the start of the calendar.
    pub fn minus_days(self, days: u64) -> Day {
        self.0.checked_sub_days(Days::new(days)).map_or(self, Day)
    }

    /// The Monday of this day's ISO week.
    pub fn monday(self) -> Day {
        self.minus_days(u64::from(self.0.weekday().num_days_from_monday()))
    }

    /// The day of the week.
    pub fn weekday(self) -> Weekday {
        self.0.weekday()
    }

    /// The year.
    pub fn year(self) -> i32 {
        self.0.year()
    }

    /// The month, 1 to 12.
    pub fn month(self) -> u32 {
        self.0.month()
    }

    /// The day of the month, 1 to 31.
    pub fn day_of_month(self) -> u32 {
        self.0.day()
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{:04}-{:02}-{:02}",
            self.year(),
            self.month(),
            self.day_of_month()
        )
    }
}

impl fmt::Debug for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl FromStr for Day {
    type Err = String;
    fn from_str(text: &str) -> Result<Self, String> {
        Day::parse(text).ok_or_else(|| format!("`{text}` is not a day written YYYY-MM-DD"))
    }
}

impl Serialize for Day {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Day {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct Visit;
        impl de::Visitor<'_> for Visit {
            type Value = Day;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a day written YYYY-MM-DD")
            }
            fn visit_str<E: de::Error>(self, text: &str) -> Result<Day, E> {
                text.parse().map_err(E::custom)
            }
        }
        from.deserialize_str(Visit)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_ten_characters_of_a_real_day_are_read() {
        assert_eq!(
            Day::parse("2026-02-28").map(|day| day.to_string()),
            Some("2026-02-28".into())
        );
        for wrong in [
            "2026-2-3",
            "+2026-02-3",
            "2026-02-29",
            "0000-01-01",
            "2026/02/03",
            "2026-02-030",
        ] {
            assert_eq!(Day::parse(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn a_day_that_is_written_otherwise_is_known_for_what_it_is() {
        for text in [
            "9.11.2026",
            "09-11-2026",
            "9/11/2026",
            "9. 11. 2026",
            "2026-11-9",
            "2026/11/09",
        ] {
            let day = Day::turned(text).map(|day| day.to_string());
            assert_eq!(day.as_deref(), Some("2026-11-09"), "{text}");
        }
        for other in [
            "2026-11-09",
            "11/19/2026",
            "31.11.2026",
            "9.11.26",
            "9.11",
            "9.11.2026.1",
            "+9.11.2026",
            "9-11.2026",
            "2026-11-009",
            "",
        ] {
            assert_eq!(Day::turned(other), None, "{other}");
        }
    }

    #[test]
    fn a_week_begins_on_monday() {
        let sunday = Day::new(2026, 3, 1).expect("a day");
        assert_eq!(sunday.monday(), Day::new(2026, 2, 23).expect("a day"));
        assert_eq!(sunday.plus_days(1).monday(), sunday.plus_days(1));
        assert_eq!(sunday.days_since(sunday.minus_days(40)), 40);
    }

    #[test]
    fn a_month_later_is_the_same_day_of_the_month_where_there_is_one() {
        let later = |day: &str, months| Day::parse(day).expect("a day").plus_months(months);
        assert_eq!(later("2026-01-05", 1).to_string(), "2026-02-05");
        assert_eq!(later("2026-01-31", 1).to_string(), "2026-02-28");
        assert_eq!(later("2026-08-31", 6).to_string(), "2027-02-28");
    }

    #[test]
    fn the_calendar_ends_with_the_years_that_can_be_written() {
        let day = Day::new(2026, 11, 20).expect("a day");
        for late in [
            day.plus_days(u64::MAX),
            day.plus_days(9_999_999),
            day.plus_months(u32::MAX),
        ] {
            assert_eq!(late.to_string(), "9999-12-31");
        }
    }
}

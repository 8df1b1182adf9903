//! A file of deadlines, from TOML to the model.

use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::OnceLock;

use serde::{Deserialize, Deserializer, de};
use toml::Spanned;
use toml::value::Datetime;

use super::{ProgrammeMistake, ProgrammeProblem};
use crate::model::{Asks, Bilingual, CountedFrom, Day, Deadline, Deadlines, Within};

/// The deadlines that are built in.
pub const BUILTIN_DEADLINES: &str = include_str!("deadlines.toml");

/// The deadlines that are built in, read when they are first asked for.
pub fn builtin_deadlines() -> &'static Deadlines {
    static READ: OnceLock<Deadlines> = OnceLock::new();
    READ.get_or_init(|| {
        // That they can be read is a test's to hold.
        read_deadlines(BUILTIN_DEADLINES).unwrap_or_else(|_| Deadlines {
            version: 0,
            deadlines: Vec::new(),
        })
    })
}

/// Reads a file of deadlines.
///
/// # Errors
/// All mistakes of value, or the first mistake of shape.
pub fn read_deadlines(text: &str) -> Result<Deadlines, Vec<ProgrammeProblem>> {
    let file: File = toml::from_str(text).map_err(|error| {
        vec![ProgrammeProblem {
            kind: ProgrammeMistake::Shape,
            detail: error.message().to_owned(),
            range: error.span().unwrap_or(0..0),
        }]
    })?;
    let problems = values(&file);
    if !problems.is_empty() {
        return Err(problems);
    }
    Ok(Deadlines {
        version: file.version,
        deadlines: file.deadlines.into_iter().map(Entry::into_model).collect(),
    })
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    version: u32,
    #[serde(default)]
    deadlines: Vec<Entry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    id: Spanned<String>,
    source: String,
    legal_bases: Vec<String>,
    asks: Asks,
    from: CountedFrom,
    days: Option<u32>,
    months: Option<u32>,
    times: Option<u32>,
    #[serde(default, deserialize_with = "day")]
    valid_from: Option<Day>,
    #[serde(default, deserialize_with = "day")]
    valid_until: Option<Day>,
    da: String,
    en: String,
}

impl Entry {
    fn into_model(self) -> Deadline {
        Deadline {
            id: self.id.into_inner(),
            source: self.source,
            legal_bases: self.legal_bases,
            asks: self.asks,
            from: self.from,
            within: match (self.days, self.months) {
                (Some(days), _) => Within::Days(days),
                (None, months) => Within::Months(months.unwrap_or_default()),
            },
            times: self.times.unwrap_or(1),
            valid_from: self.valid_from,
            valid_until: self.valid_until,
            name: Bilingual {
                da: self.da,
                en: self.en,
            },
        }
    }

    /// What is wrong with the values of one deadline, in the reader's English.
    fn mistakes(&self) -> impl Iterator<Item = &'static str> {
        let from_agreement = self.from == CountedFrom::Agreement;
        let wrong = [
            (
                self.days.is_some() == self.months.is_some(),
                "must have either `days` or `months`, and not both",
            ),
            (
                self.days == Some(0) || self.months == Some(0),
                "must last at least a day",
            ),
            (self.times == Some(0), "must be asked for at least once"),
            (
                self.times.is_some() && self.asks != Asks::FollowUp,
                "has `times`, which only `follow_up` may have",
            ),
            (
                self.legal_bases.is_empty(),
                "names no legal basis, and so would hold for nobody",
            ),
            (
                self.asks == Asks::AgreementEnd && !from_agreement,
                "asks for the end of the agreement, so it must count from `agreement`",
            ),
            (
                self.asks == Asks::Agreement && from_agreement,
                "asks for an agreement, so it cannot count from `agreement`",
            ),
            (
                self.valid_until.is_some() && self.valid_until < self.valid_from,
                "is valid until a day before it begins to be",
            ),
        ];
        let wrong = wrong.into_iter().filter(|(is_wrong, _)| *is_wrong);
        wrong.map(|(_, why)| why)
    }
}

fn values(file: &File) -> Vec<ProgrammeProblem> {
    let mut seen = BTreeSet::new();
    let mut problems = Vec::new();
    let mut tell = |detail: String, range: Range<usize>| {
        problems.push(ProgrammeProblem {
            kind: ProgrammeMistake::Value,
            detail,
            range,
        });
    };
    for entry in &file.deadlines {
        let id = entry.id.get_ref();
        if !seen.insert(id) {
            tell(format!("deadline `{id}` stands twice"), entry.id.span());
        }
        for why in entry.mistakes() {
            tell(format!("deadline `{id}` {why}"), entry.id.span());
        }
    }
    problems
}

fn day<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Day>, D::Error> {
    match Datetime::deserialize(from)? {
        Datetime {
            date: Some(date),
            time: None,
            offset: None,
        } => Day::new(date.year.into(), date.month.into(), date.day.into())
            .map(Some)
            .ok_or_else(|| de::Error::custom("the calendar has no such day")),
        _ => Err(de::Error::custom("a day without a time is expected")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const WHOLE: &str = "version = 3
[[deadlines]]
id = \"a\"
source = \"law\"
legal_bases = [\"law-1\"]
asks = \"follow_up\"
from = \"started\"
days = 90
times = 3
valid_until = 2026-12-31
da = \"d\"
en = \"e\"
";

    fn wrong(from: &str, to: &str) -> Vec<String> {
        assert!(WHOLE.contains(from));
        let text = WHOLE.replace(from, to);
        let problems = read_deadlines(&text).expect_err("a mistake");
        problems
            .iter()
            .map(|it| format!("{}: {}", &text[it.range.clone()], it.detail))
            .collect()
    }

    #[test]
    fn the_built_in_deadlines_can_be_read() {
        let built_in = read_deadlines(BUILTIN_DEADLINES).expect("deadlines");
        assert_eq!((built_in.version, built_in.deadlines.len()), (1, 3));
        assert_eq!(&built_in, builtin_deadlines());
    }

    #[test]
    fn a_file_says_what_is_asked_for_whom_and_when() {
        let read = read_deadlines(WHOLE).expect("deadlines");
        let [one] = read.deadlines.as_slice() else {
            panic!("one deadline")
        };
        assert_eq!((read.version, one.times), (3, 3));
        assert_eq!(one.within, Within::Days(90));
        assert_eq!(one.valid_from, None);
        assert_eq!(one.valid_until, Day::new(2026, 12, 31));
    }

    #[test]
    fn every_mistake_is_told_with_its_place() {
        for (from, to, told) in [
            (
                "days = 90\n",
                "",
                "\"a\": deadline `a` must have either `days` or `months`, and not both",
            ),
            (
                "days = 90",
                "days = 90\nmonths = 1",
                "\"a\": deadline `a` must have either `days` or `months`, and not both",
            ),
            (
                "days = 90",
                "days = 0",
                "\"a\": deadline `a` must last at least a day",
            ),
            (
                "times = 3",
                "times = 0",
                "\"a\": deadline `a` must be asked for at least once",
            ),
            (
                "[\"law-1\"]",
                "[]",
                "\"a\": deadline `a` names no legal basis, and so would hold for nobody",
            ),
            (
                "\"follow_up\"",
                "\"meal\"",
                "\"meal\": unknown variant `meal`, expected one of `agreement`, `agreement_end`, `follow_up`",
            ),
            (
                "2026-12-31",
                "\"2026-12-31\"",
                "\"2026-12-31\": invalid type: string \"2026-12-31\", expected a TOML datetime",
            ),
            (
                "2026-12-31",
                "2026-12-31\nvalid_from = 2027-01-01",
                "\"a\": deadline `a` is valid until a day before it begins to be",
            ),
        ] {
            assert_eq!(wrong(from, to), [told], "{to}");
        }
        let twice = format!("{WHOLE}{}", WHOLE.replace("version = 3\n", ""));
        assert_eq!(read_deadlines(&twice).expect_err("a mistake").len(), 1);
    }

    #[test]
    fn what_is_asked_must_fit_what_it_counts_from() {
        let ends = wrong("\"follow_up\"", "\"agreement_end\"");
        assert_eq!(ends.len(), 2, "times, and what it counts from: {ends:?}");
        let made = wrong(
            "asks = \"follow_up\"\nfrom = \"started\"",
            "asks = \"agreement\"\nfrom = \"agreement\"",
        );
        assert_eq!(made.len(), 2, "{made:?}");
    }
}

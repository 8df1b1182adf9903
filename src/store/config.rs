//! What `mentor.toml` says.

use std::path::{Component, Path, PathBuf};
use std::str::FromStr;

use serde::{Deserialize, Deserializer, de};
use toml::value::Datetime;

use super::StoreError;
use crate::locale::{Lang, Tongue};
use crate::model::Day;

/// A workspace's settings; every one of them may be left out.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Config {
    /// The language of messages and reports, where nobody asks for another.
    #[serde(deserialize_with = "language")]
    pub language: Option<Lang>,
    /// The day that everything is seen from; for examples and tests.
    #[serde(deserialize_with = "day")]
    pub today: Option<Day>,
    /// The folder of the records.
    #[serde(deserialize_with = "folder")]
    pub clients: PathBuf,
    /// The folder of the organisation's own programmes.
    #[serde(deserialize_with = "folder")]
    pub programmes: PathBuf,
    /// The folder of the organisation's own report templates.
    #[serde(deserialize_with = "folder")]
    pub templates: PathBuf,
    /// The mentors; where any are named, another handle is unknown.
    pub mentors: Vec<Mentor>,
    /// Kinds of note, beside those that every workspace has.
    pub note_kinds: Vec<String>,
    /// What must not stand in records, and what may all the same.
    pub privacy: Privacy,
    /// What is said of reports.
    pub reports: Reports,
    /// The records that were deleted, and who decided it.
    pub removed: Vec<Removed>,
}

/// Somebody who works with clients.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mentor {
    /// The short name that records use.
    pub handle: String,
    /// The full name, for reports.
    pub name: Option<String>,
    /// The email that Git knows the mentor by.
    pub email: Option<String>,
}

/// A record that was deleted.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Removed {
    /// The client's id.
    pub id: String,
    /// Who decided it.
    pub by: String,
    /// The day.
    #[serde(deserialize_with = "day_or_text")]
    pub date: Option<Day>,
    /// Why.
    pub why: String,
}

/// What must not stand in records, and what may all the same.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Privacy {
    /// Texts that look like a personal number and are none, such as a case number.
    pub not_personal_numbers: Vec<String>,
}

/// What is said of reports.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Reports {
    /// The languages whose phrases somebody has read who speaks them from home.
    #[serde(deserialize_with = "tongues")]
    pub reviewed: Vec<Tongue>,
    /// The smallest count that a funder is shown, 3 or more; 5 where nothing is said.
    #[serde(deserialize_with = "smallest_cell")]
    pub smallest_cell: u64,
}

impl Default for Config {
    fn default() -> Config {
        Config {
            language: None,
            today: None,
            clients: "clients".into(),
            programmes: "programmes".into(),
            templates: "templates".into(),
            mentors: Vec::new(),
            note_kinds: Vec::new(),
            privacy: Privacy::default(),
            reports: Reports::default(),
            removed: Vec::new(),
        }
    }
}

impl Default for Reports {
    fn default() -> Reports {
        Reports {
            reviewed: Vec::new(),
            smallest_cell: 5,
        }
    }
}

impl Config {
    /// Reads the file's bytes; `path` is for the error.
    ///
    /// # Errors
    /// They do not say what they should.
    pub fn parse(path: &Path, bytes: &[u8]) -> Result<Config, StoreError> {
        let wrong = |start: usize, message: String| {
            let (line, column) = place(bytes, start);
            StoreError::Config {
                path: path.to_owned(),
                line,
                column,
                message,
            }
        };
        let text = str::from_utf8(bytes)
            .map_err(|error| wrong(error.valid_up_to(), "not UTF-8".to_owned()))?;
        toml::from_str(text).map_err(|error| {
            let start = error.span().map_or(0, |span| span.start);
            wrong(start, error.message().to_owned())
        })
    }

    /// The mentor whom Git knows by that email.
    pub fn mentor_with_email(&self, email: &str) -> Option<&Mentor> {
        self.mentors.iter().find(|mentor| {
            let known = mentor.email.as_deref();
            known.is_some_and(|known| known.eq_ignore_ascii_case(email))
        })
    }
}

/// Line and column of a byte, from 1; columns count characters.
fn place(bytes: &[u8], offset: usize) -> (usize, usize) {
    let before = &bytes[..offset.min(bytes.len())];
    let line = before.iter().filter(|byte| **byte == b'\n').count() + 1;
    let start = before
        .iter()
        .rposition(|byte| *byte == b'\n')
        .map_or(0, |end| end + 1);
    let column = String::from_utf8_lossy(&before[start..]).chars().count() + 1;
    (line, column)
}

fn language<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Lang>, D::Error> {
    let code = String::deserialize(from)?;
    Lang::from_str(&code).map(Some).map_err(de::Error::custom)
}

fn tongues<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<Tongue>, D::Error> {
    let codes = Vec::<String>::deserialize(from)?;
    let tongue = |code: &String| {
        let found = Tongue::ALL.into_iter().find(|tongue| tongue.code() == code);
        found.ok_or_else(|| {
            let known = Tongue::ALL.map(|tongue| format!("`{}`", tongue.code()));
            let known = known.join(", ");
            de::Error::custom(format!("no catalogue `{code}`; there are: {known}"))
        })
    };
    codes.iter().map(tongue).collect()
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

/// A day as TOML writes it, or in quotes: both are what a person means.
fn day_or_text<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Day>, D::Error> {
    let found = toml::Value::deserialize(from)?;
    match &found {
        toml::Value::String(text) => Day::parse(text),
        toml::Value::Datetime(date) => Day::parse(&date.to_string()),
        _ => None,
    }
    .map(Some)
    .ok_or_else(|| de::Error::custom("a day is written `2026-11-20`"))
}

/// A count of two would tell each of the two about the other.
fn smallest_cell<'de, D: Deserializer<'de>>(from: D) -> Result<u64, D::Error> {
    match u64::deserialize(from)? {
        smallest @ 3.. => Ok(smallest),
        small => Err(de::Error::custom(format!(
            "`{small}` is too small: a funder may see no count under 3"
        ))),
    }
}

fn folder<'de, D: Deserializer<'de>>(from: D) -> Result<PathBuf, D::Error> {
    let folder = PathBuf::deserialize(from)?;
    let mut components = folder
        .components()
        .filter(|part| *part != Component::CurDir);
    let stays = components.next().is_some()
        && folder
            .components()
            .all(|part| matches!(part, Component::Normal(_) | Component::CurDir));
    if stays {
        Ok(folder)
    } else {
        Err(de::Error::custom(format!(
            "`{}` is no folder within the workspace",
            folder.display()
        )))
    }
}

//! One client: from what was typed to the file, its bytes, and the record.

use std::path::{Path, PathBuf};

use super::context::Context;
use super::failure::Failure;
use super::{output, render};
use crate::check::{check_read, check_record};
use crate::finding::{FileFindings, Placed, Severity};
use crate::locale::{Lang, date_in_words, words};
use crate::model::{Client, Day};
use crate::programme::Rules;
use crate::record::Record;
use crate::store::{Config, Removed, StoreError};

/// A client's file, read.
pub struct Loaded {
    /// Where it is.
    pub path: PathBuf,
    /// The same, as people are shown it.
    pub file: String,
    /// What stands in it.
    pub bytes: Vec<u8>,
}

/// A client, and the programme that the case is judged by.
pub struct Case<'a> {
    /// The client.
    pub client: Client,
    /// The programme.
    pub rules: &'a Rules,
    /// Whether something of the record was passed over, and may say otherwise than what was read.
    pub partial: bool,
}

/// Finds and reads the file of CLIENT: an id, a unique beginning of one, or an alias.
///
/// # Errors
/// Where nobody or more than one is meant, or the file cannot be read.
pub fn load(context: &Context, asked: &str) -> Result<Loaded, Failure> {
    let workspace = context.workspace()?;
    let store = |error: StoreError| Failure::store(&error, context.lang);
    let path = find(context, asked)?;
    let bytes = workspace.read(&path).map_err(store)?;
    let file = workspace.relative(&path).display().to_string();
    Ok(Loaded { path, file, bytes })
}

impl Loaded {
    /// The client in the file, with the programme.
    ///
    /// # Errors
    /// Where the record cannot be read, or its programme is not there; the findings are told.
    pub fn case<'a>(&'a self, context: &'a Context) -> Result<Case<'a>, Failure> {
        let lang = context.lang;
        let record = Record::read(&self.bytes).ok();
        let partial = record.as_ref().is_some_and(Record::is_partial);
        let Some(client) = record.and_then(Record::into_client) else {
            return Err(self.unreadable(context));
        };
        if partial {
            output::message(&words::PARTLY_READ.say(lang, &[("file", &self.file)]));
        }
        let Some(rules) = context.programmes().get(&client.programme) else {
            return Err(unknown_programme(context, &self.file, &client.programme));
        };
        Ok(Case {
            client,
            rules,
            partial,
        })
    }

    /// The file's name without `.md`.
    pub fn stem(&self) -> String {
        stem(&self.path)
    }

    /// The findings of the file on its own.
    pub fn findings(&self, context: &Context) -> FileFindings {
        let programmes = context.programmes();
        let checked = check_record(
            &self.bytes,
            &self.stem(),
            |reference| programmes.get(reference),
            context.today(),
            &context.around(),
        );
        FileFindings {
            file: self.file.clone(),
            findings: checked.findings,
        }
    }

    /// The findings of the file on its own, which has been read.
    pub fn findings_of(&self, record: &Record<'_>, context: &Context) -> Vec<Placed> {
        let programmes = context.programmes();
        let programme = |reference: &str| programmes.get(reference);
        let (today, around) = (context.today(), context.around());
        check_read(record, &self.stem(), programme, today, &around).findings
    }

    fn unreadable(&self, context: &Context) -> Failure {
        let mut findings = self.findings(context);
        findings
            .findings
            .retain(|placed| placed.finding.severity == Severity::Error);
        let lines = render::short::lines(&findings, context.lang);
        Failure::no(format!(
            "{}\n{}",
            words::UNREADABLE_RECORD.say(context.lang, &[("file", &self.file)]),
            lines.trim_end()
        ))
        .help(words::UNREADABLE_RECORD_HELP.say(context.lang, &[("file", &self.file)]))
    }
}

/// A file's name without `.md`.
pub fn stem(path: &Path) -> String {
    let stem = path.file_stem().unwrap_or_default();
    stem.to_string_lossy().into_owned()
}

/// What is told of a record whose programme is not here.
pub fn unknown_programme(context: &Context, file: &str, programme: &str) -> Failure {
    let filled = [("file", file), ("programme", programme)];
    Failure::no(words::UNKNOWN_PROGRAMME.say(context.lang, &filled))
        .help(words::UNKNOWN_PROGRAMME_HELP.of(context.lang).to_owned())
}

fn find(context: &Context, asked: &str) -> Result<PathBuf, Failure> {
    let workspace = context.workspace()?;
    let lang = context.lang;
    let store = |error: StoreError| Failure::store(&error, lang);
    let mut by_id = workspace.matching(asked).map_err(store)?;
    if by_id.len() > 1 {
        return Err(ambiguous(context, asked, &by_id));
    }
    if let Some(path) = by_id.pop() {
        return Ok(path);
    }
    // Only the records know the aliases: this is the one search that reads them all.
    let known = aliases(context)?;
    let wanted = asked.to_lowercase();
    let mut by_alias: Vec<PathBuf> = known
        .iter()
        .filter(|(alias, _)| alias.to_lowercase() == wanted)
        .map(|(_, path)| path.clone())
        .collect();
    match (by_alias.len(), by_alias.pop()) {
        (1, Some(path)) => Ok(path),
        (0, _) => Err(match removed(workspace.config(), asked) {
            Some(removed) => was_removed(removed, lang),
            None => unknown(context, asked, &known),
        }),
        (_, Some(last)) => {
            by_alias.push(last);
            Err(ambiguous(context, asked, &by_alias))
        }
        (_, None) => Err(ambiguous(context, asked, &by_alias)),
    }
}

/// The deleted record of that id, or the one whose id begins so.
fn removed<'c>(config: &'c Config, asked: &str) -> Option<&'c Removed> {
    let begins = |removed: &&Removed| !asked.is_empty() && removed.id.starts_with(asked);
    let mut all = config.removed.iter().filter(begins);
    all.next()
        .filter(|first| all.all(|other| other.id == first.id))
}

fn was_removed(removed: &Removed, lang: Lang) -> Failure {
    let in_words = |day: Day| date_in_words(lang, day.year(), day.month(), day.day_of_month());
    let date = removed.date.map(in_words).unwrap_or_default();
    let filled = [
        ("id", removed.id.as_str()),
        ("by", &removed.by),
        ("date", &date),
    ];
    Failure::request(words::CLIENT_REMOVED.say(lang, &filled))
        .help(words::CLIENT_REMOVED_HELP.of(lang).to_owned())
}

/// The refusal of a name that nobody has, with the one that it was most likely meant to be.
fn unknown(context: &Context, asked: &str, known: &[(String, PathBuf)]) -> Failure {
    let lang = context.lang;
    let failure = Failure::request(words::UNKNOWN_CLIENT.say(lang, &[("client", asked)]));
    let near = known.iter().find(|(alias, path)| {
        let id = path.file_stem().unwrap_or_default().to_string_lossy();
        is_slip(asked, alias) || is_slip(asked, &id)
    });
    match near {
        Some((alias, path)) => {
            let id = path.file_stem().unwrap_or_default().to_string_lossy();
            let filled = [("alias", alias.as_str()), ("id", &id)];
            failure.help(words::UNKNOWN_CLIENT_NEAR.say(lang, &filled))
        }
        None => failure.help(words::UNKNOWN_CLIENT_HELP.of(lang).to_owned()),
    }
}

/// Whether one name is the other with a slip of the finger; short names of two people differ by little.
fn is_slip(asked: &str, known: &str) -> bool {
    let allowed = if known.chars().count() < 8 { 1 } else { 2 };
    strsim::damerau_levenshtein(&asked.to_lowercase(), &known.to_lowercase()) <= allowed
}

fn ambiguous(context: &Context, asked: &str, paths: &[PathBuf]) -> Failure {
    let ids: Vec<String> = paths
        .iter()
        .filter_map(|path| path.file_stem())
        .map(|stem| format!("`{}`", stem.to_string_lossy()))
        .collect();
    Failure::request(words::AMBIGUOUS_CLIENT.say(context.lang, &[("client", asked)]))
        .help(words::AMBIGUOUS_CLIENT_HELP.say(context.lang, &[("ids", &ids.join(", "))]))
}

/// Every record's alias, with its file; what cannot be read is told.
///
/// # Errors
/// Where the records cannot be listed.
pub fn aliases(context: &Context) -> Result<Vec<(String, PathBuf)>, Failure> {
    let workspace = context.workspace()?;
    let files = workspace
        .client_files()
        .map_err(|error| Failure::store(&error, context.lang))?;
    let alias = |path: &PathBuf| {
        let bytes = workspace.read(path).ok()?;
        let record = Record::read(&bytes).ok()?;
        Some(record.document().root()?.get("alias")?.text().into_owned())
    };
    let mut known = Vec::with_capacity(files.len());
    for path in files {
        match alias(&path) {
            Some(alias) => known.push((alias, path)),
            None => {
                let file = workspace.relative(&path).display().to_string();
                output::message(&words::UNREADABLE_RECORD.say(context.lang, &[("file", &file)]));
            }
        }
    }
    Ok(known)
}

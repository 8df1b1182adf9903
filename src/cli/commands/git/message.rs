//! `mentor git message`: whether a commit's message tells whom it is about.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use clap::Args;
use serde_json::{Value, json};

use crate::check::{Called, Personal, personal};
use crate::cli::context::Context;
use crate::cli::failure::{Exit, Failure, Outcome};
use crate::cli::global::Format;
use crate::cli::kept::Kept;
use crate::cli::quoted::quoted_path;
use crate::cli::{output, render};
use crate::git::{Change, File, GitError, ObjectId, Repository};
use crate::locale::words;
use crate::record::Record;
use crate::store;

/// Look for personal data in the message of a commit, and in the name of the branch
///
/// A personal number, and what a client is called whose record is part of the commit, are refused. Git asks
/// for it by the hook `commit-msg`.
#[derive(Debug, Args)]
pub struct Message {
    /// The file with the message, as Git hands it to the hook
    file: PathBuf,
}

pub(super) fn run(message: &Message, context: &Context) -> Outcome {
    let failed = |error| Failure::git(&error, context.lang);
    let repository = context.repository();
    let bytes = store::read_named(&message.file);
    let bytes = bytes.map_err(|error| Failure::store(&error, context.lang))?;
    let text = String::from_utf8_lossy(&bytes);
    // Where nobody was shown an editor, Git keeps what looks like a comment.
    let text = match std::env::var("GIT_EDITOR").as_deref() {
        Ok(":") => text.into_owned(),
        _ => repository.kept_of(&text).map_err(failed)?,
    };
    let branch = repository.branch().map_err(failed)?.unwrap_or_default();
    let clients = clients(context, &repository)?;
    let around = context.around();
    let said = Said {
        found: personal(&text, &clients, &around),
        in_branch: personal(&branch, &clients, &around),
        text: &text,
        branch: &branch,
    };
    if context.format == Format::Json {
        output::result(&render::json::text(&said.json()))?;
    }
    match said.found.is_empty() && said.in_branch.is_empty() {
        true => Ok(Exit::Done),
        false => Err(said.failure(&message.file, context)),
    }
}

/// Those whose records are part of the commit, by all that they are called before it and after it; and of
/// the commit before: where that is only reworded nothing is staged, and Git does not tell us.
fn clients(context: &Context, repository: &Repository) -> Result<Vec<Called>, Failure> {
    let failed = |error| Failure::git(&error, context.lang);
    let kept = Kept::staged(context, repository)?;
    let versions: Vec<(String, ObjectId)> = match repository.commit_of("HEAD").map_err(failed)? {
        Some(head) => {
            let mut changes = repository.staged_against(&head).map_err(failed)?;
            changes.extend(last_changes(repository, &head).map_err(failed)?);
            let version = |change: Change| {
                let id = kept.id_of(&change.path)?;
                let versions = change.old.into_iter().chain(change.new);
                Some(versions.map(move |object| (id.clone(), object)))
            };
            changes.into_iter().filter_map(version).flatten().collect()
        }
        None => {
            let records = kept.records();
            records.map(|(id, file)| (id, file.id.clone())).collect()
        }
    };
    let objects: Vec<ObjectId> = versions.iter().map(|(_, object)| object.clone()).collect();
    let mut clients = BTreeSet::new();
    let each = |number: usize, bytes: Option<Vec<u8>>| {
        let alias = bytes.as_deref().and_then(alias);
        clients.extend(alias.map(|alias| Called {
            alias,
            id: versions[number].0.clone(),
        }));
    };
    repository.contents(&objects, each).map_err(failed)?;
    Ok(clients.into_iter().collect())
}

/// What a commit changed of the one before it; of the very first, all.
fn last_changes(repository: &Repository, commit: &ObjectId) -> Result<Vec<Change>, GitError> {
    if let Some(before) = repository.commit_of(&format!("{commit}^"))? {
        return repository.between(&before, commit);
    }
    let files = repository.files_of(commit)?.into_iter();
    let new = |file: File| Change {
        path: file.path,
        old: None,
        new: Some(file.id),
    };
    Ok(files.map(new).collect())
}

fn alias(bytes: &[u8]) -> Option<String> {
    let record = Record::read(bytes).ok()?;
    Some(record.document().root()?.get("alias")?.text().into_owned())
}

/// What the message and the branch's name say.
struct Said<'a> {
    text: &'a str,
    branch: &'a str,
    found: Vec<Personal<'a>>,
    in_branch: Vec<Personal<'a>>,
}

impl Said<'_> {
    fn failure(&self, file: &Path, context: &Context) -> Failure {
        let lang = context.lang;
        let mut lines = Vec::new();
        let mut help = Vec::new();
        if !self.found.is_empty() {
            lines.push(words::MESSAGE_PERSONAL.of(lang).to_owned());
            let file = std::path::absolute(file).unwrap_or_else(|_| file.to_owned());
            let filled = [("file", quoted_path(&file))];
            help.push(words::MESSAGE_HELP.say(lang, &filled));
        }
        for found in &self.found {
            let line = self.text.lines().nth(found.line - 1).unwrap_or_default();
            let text = match found.client {
                None => words::MESSAGE_NUMBER,
                Some(_) if line.starts_with("Merge ") => words::MESSAGE_MERGES,
                Some(_) => words::MESSAGE_NAMES,
            };
            lines.push(format!("  {}", text.say(lang, &filled(found))));
        }
        if let [found, ..] = &self.in_branch[..] {
            let text = match found.client {
                None => words::BRANCH_NUMBER,
                Some(_) => words::BRANCH_NAMES,
            };
            let filled = [&filled(found)[..], &[("branch", self.branch.to_owned())]].concat();
            lines.push(text.say(lang, &filled));
            help.push(words::BRANCH_HELP.say(lang, &filled));
        }
        let hint = words::HELP.of(lang);
        Failure::no(lines.join("\n")).help(help.join(&format!("\n  {hint}: ")))
    }

    fn json(&self) -> Value {
        let found = |found: &Personal<'_>, is_branch: bool| {
            json!({
                "where": if is_branch { "branch" } else { "message" },
                "line": (!is_branch).then_some(found.line),
                "alias": found.client.map(|client| client.alias.as_str()),
                "id": found.client.map(|client| client.id.as_str()),
            })
        };
        let message = self.found.iter().map(|one| found(one, false));
        let branch = self.in_branch.iter().map(|one| found(one, true));
        json!({
            "schema_version": render::json::SCHEMA_VERSION,
            "found": message.chain(branch).collect::<Vec<_>>(),
        })
    }
}

fn filled(found: &Personal<'_>) -> Vec<(&'static str, String)> {
    let (alias, id) = match found.client {
        Some(client) => (client.alias.clone(), client.id.clone()),
        None => (String::new(), "…".to_owned()),
    };
    vec![
        ("line", found.line.to_string()),
        ("alias", alias),
        ("id", id),
    ]
}

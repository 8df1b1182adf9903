//! What was set up or taken away, told piece by piece.

use std::path::Path;

use serde_json::{Value, json};

use crate::cli::context::Context;
use crate::cli::failure::{Exit, Failure};
use crate::cli::output;
use crate::cli::quoted::pasted;
use crate::cli::render::json::SCHEMA_VERSION;
use crate::git::setup::{Change, Kind, Piece, Reason};
use crate::locale::{Text, words};

/// Pieces, and how they are told.
pub(in crate::cli) struct Telling<'a> {
    /// The pieces.
    pub pieces: &'a [Piece],
    /// The workspace's folder, from which files are named.
    pub root: &'a Path,
    /// Whether they are only shown.
    pub dry_run: bool,
}

impl Telling<'_> {
    /// Whether anything is changed.
    pub fn changes(&self) -> bool {
        self.pieces.iter().any(|piece| word(piece).is_some())
    }

    /// Tells what is changed, on the stream that it belongs to, and what is left to people.
    ///
    /// # Errors
    /// Standard output cannot be written.
    pub fn tell(&self, context: &Context) -> Result<(), Failure> {
        for piece in self.pieces {
            let Some((done, planned)) = word(piece) else {
                continue;
            };
            let word = if self.dry_run { planned } else { done };
            let filled = [
                ("what", what(piece).of(context.lang).to_owned()),
                ("place", self.place(piece)),
            ];
            let mut line = word.say(context.lang, &filled);
            if let Some(other) = self.other(piece, context) {
                line = format!("{line}\n  {other}");
            }
            match self.dry_run {
                true => output::result(&format!("{line}\n"))?,
                false if context.quiet => {}
                false => output::message(&line),
            }
        }
        Ok(())
    }

    /// Tells what is left to people, and gives what the command ends with.
    pub fn tell_by_hand(&self, context: &Context, uninstalls: bool) -> Exit {
        let mut told = None;
        for piece in self.pieces {
            let Change::ByHand { reason, line } = &piece.change else {
                continue;
            };
            let folder = piece.file.parent().unwrap_or(&piece.file);
            let filled = [
                ("file", self.name(&piece.file)),
                ("folder", self.name(folder)),
                ("line", line.clone()),
                ("path", pasted(&piece.file)),
            ];
            let (text, help) = advice(*reason, uninstalls);
            let message = text.say(context.lang, &filled);
            let help = help.say(context.lang, &filled);
            // What holds for all hooks of a folder is said once.
            if told.as_ref() != Some(&message) {
                output::message(&format!("{}: {message}", words::ERROR.of(context.lang)));
            }
            output::message(&format!("  {}: {help}", words::HELP.of(context.lang)));
            told = Some(message);
        }
        told.map_or(Exit::Done, |_| Exit::Request)
    }

    /// The whole document of a command that is about nothing else.
    pub fn document(&self) -> Value {
        json!({
            "schema_version": SCHEMA_VERSION,
            "folder": self.root.display().to_string(),
            "changed": !self.dry_run && self.changes(),
            "pieces": self.json(),
        })
    }

    /// The pieces as JSON.
    pub fn json(&self) -> Value {
        let piece = |piece: &Piece| {
            let line = match &piece.change {
                Change::ByHand { line, .. } => Some(line),
                _ => None,
            };
            json!({
                "kind": match piece.kind {
                    Kind::Attributes => "attributes",
                    Kind::Config => "config",
                    Kind::Hook => "hook",
                },
                "name": piece.name,
                "file": self.name(&piece.file),
                "state": match &piece.change {
                    Change::Present => "present",
                    Change::Added => "added",
                    Change::Renewed => "renewed",
                    Change::Removed => "removed",
                    Change::Absent => "absent",
                    Change::ByHand { .. } => "by_hand",
                },
                "other": piece.other().map(|other| self.name(other)),
                "line": line,
            })
        };
        self.pieces.iter().map(piece).collect()
    }

    /// What becomes of another's hook.
    fn other(&self, piece: &Piece, context: &Context) -> Option<String> {
        let text = match (&piece.change, self.dry_run) {
            (Change::Removed, true) => words::HOOK_WOULD_COME_BACK,
            (Change::Removed, false) => words::HOOK_IS_BACK,
            (_, true) => words::HOOK_WOULD_BE_KEPT,
            (_, false) => words::HOOK_KEPT,
        };
        let filled = [("other", self.name(piece.other()?))];
        Some(text.say(context.lang, &filled))
    }

    /// Where a piece stands.
    fn place(&self, piece: &Piece) -> String {
        let file = self.name(&piece.file);
        match piece.kind {
            Kind::Config => format!("{file}: {}", piece.name),
            Kind::Attributes | Kind::Hook => file,
        }
    }

    fn name(&self, path: &Path) -> String {
        let name = path.strip_prefix(self.root).unwrap_or(path);
        name.display().to_string()
    }
}

/// How a change is told when it is done, and when it is only planned; nothing where nothing changes.
fn word(piece: &Piece) -> Option<(Text, Text)> {
    match &piece.change {
        Change::Added => Some((words::PIECE_ADDED, words::PIECE_TO_ADD)),
        Change::Renewed => Some((words::PIECE_RENEWED, words::PIECE_TO_RENEW)),
        Change::Removed => Some((words::PIECE_REMOVED, words::PIECE_TO_REMOVE)),
        Change::Present | Change::Absent | Change::ByHand { .. } => None,
    }
}

fn what(piece: &Piece) -> Text {
    match (piece.kind, piece.name.as_str()) {
        (Kind::Attributes, _) => words::PIECE_ATTRIBUTES,
        (_, "merge.mentor.name") => words::PIECE_MERGE_NAME,
        (_, "merge.mentor.driver") => words::PIECE_MERGE,
        (Kind::Config, _) => words::PIECE_DIFF,
        (_, "commit-msg") => words::PIECE_MESSAGE,
        (_, "pre-merge-commit") => words::PIECE_PRE_MERGE,
        (Kind::Hook, _) => words::PIECE_PRE_COMMIT,
    }
}

fn advice(reason: Reason, uninstalls: bool) -> (Text, Text) {
    match (reason, uninstalls) {
        (Reason::Elsewhere, false) => (words::HOOKS_ELSEWHERE, words::HOOK_ADD_LINE),
        (Reason::Elsewhere, true) => (words::HOOKS_ELSEWHERE, words::HOOK_TAKE_LINE),
        (Reason::NotRun, _) => (words::HOOK_NOT_RUN, words::HOOK_NOT_RUN_HELP),
        (Reason::Taken, false) => (words::HOOK_TAKEN, words::HOOK_ADD_LINE),
        (Reason::Taken, true) => (words::HOOK_REPLACED, words::HOOK_REPLACED_HELP),
        (Reason::Edited, false) => (words::HOOK_EDITED, words::HOOK_EDITED_HELP),
        (Reason::Edited, true) => (words::HOOK_EDITED, words::HOOK_EDITED_REMOVE),
    }
}

//! The text of a hook: written from one template, and known again by its seal.

use super::quote::quoted_for_sh;

const TEMPLATE: &str = include_str!("hook.sh");

/// How the second line of every hook of ours begins.
const MARK: &str = "# mentor git install: ";

/// How the last line begins: what it was when it was written, so that an edited hook is not taken for ours.
const SEAL: &str = "# as written: ";

/// What a hook runs after `mentor -C FOLDER`; `$2` is what Git gave the hook.
pub(super) const HOOKS: [(&str, &str); 3] = [
    ("pre-commit", "check --staged"),
    ("pre-merge-commit", "check --staged"),
    ("commit-msg", "git message \"$2\""),
];

/// What the hooks say.
#[derive(Debug, Clone)]
pub struct HookWords {
    /// What the hooks before a commit do, and how they go away.
    pub records: String,
    /// The same of the one that reads the message.
    pub message: String,
    /// What is said where the program is not there any more.
    pub gone: String,
}

/// Whose a hook is.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Author {
    /// Ours as we wrote it, in whatever version, for these folders (as `sh` takes them).
    Ours(Vec<String>),
    /// Ours, and written in since.
    Edited,
    /// Somebody else's.
    Other,
}

/// The hook of that name for some folders, as `sh` takes them.
pub(super) fn text(name: &str, program: &str, folders: &[String], words: &HookWords) -> String {
    let what = match name {
        "commit-msg" => &words.message,
        _ => &words.records,
    };
    let lines = folders
        .iter()
        .map(|folder| format!("judge {folder} \"$@\""));
    // The words of people last: nothing in them is taken for a place.
    let text = TEMPLATE
        .replace("{name}", name)
        .replace("{command}", command(name))
        .replace("{folders}", &lines.collect::<Vec<_>>().join("\n"))
        .replace("{program}", program)
        .replace("{gone}", &quoted_for_sh(&words.gone))
        .replace("{what}", what);
    let seal = seal(&text);
    format!("{text}{SEAL}{seal:016x}\n")
}

/// The line that does the same in somebody else's hook, which may run in other repositories too.
pub(super) fn by_hand(name: &str, program: &str, folder: &str) -> String {
    let call = call(name, folder);
    format!("[ ! -e {folder}/mentor.toml ] || {program} {call}")
}

/// How that line goes on after the program, which others may have elsewhere.
pub(super) fn call(name: &str, folder: &str) -> String {
    let command = command(name).replace("$2", "$1");
    format!("-C {folder} {command} || exit 1")
}

fn command(name: &str) -> &'static str {
    let known = HOOKS.iter().find(|(known, _)| *known == name);
    known.map_or("", |(_, command)| command)
}

pub(super) fn author(text: &[u8]) -> Author {
    let Ok(text) = str::from_utf8(text) else {
        return Author::Other;
    };
    if !text
        .lines()
        .nth(1)
        .is_some_and(|line| line.starts_with(MARK))
    {
        return Author::Other;
    }
    let sealed = text.rsplit_once(SEAL).filter(|(body, written)| {
        u64::from_str_radix(written.trim_end(), 16).is_ok_and(|written| written == seal(body))
    });
    let Some((body, _)) = sealed else {
        return Author::Edited;
    };
    let folder = |line: &str| {
        Some(
            line.strip_prefix("judge ")?
                .strip_suffix(" \"$@\"")?
                .to_owned(),
        )
    };
    Author::Ours(body.lines().filter_map(folder).collect())
}

/// FNV-1a: the same on every machine and in every version.
fn seal(text: &str) -> u64 {
    let step = |hash: u64, byte: u8| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
    text.bytes().fold(0xcbf2_9ce4_8422_2325, step)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hook_is_known_again_until_somebody_writes_in_it() {
        let words = HookWords {
            records: "checks".to_owned(),
            message: "reads".to_owned(),
            gone: "isn't there".to_owned(),
        };
        let folders = [".".to_owned(), "'./på'".to_owned()];
        for (name, command) in HOOKS {
            let text = text(name, "mentor", &folders, &words);
            assert!(
                text.contains(command) && text.contains(r"'isn'\''t there'"),
                "{text}"
            );
            assert_eq!(author(text.as_bytes()), Author::Ours(folders.to_vec()));
            let edited = text.replace("exit 1", "exit 0");
            assert_eq!(author(edited.as_bytes()), Author::Edited);
            assert_eq!(
                author(format!("{text}echo more\n").as_bytes()),
                Author::Edited
            );
        }
        assert_eq!(author(b"#!/bin/sh\nexit 0\n"), Author::Other);
        assert_eq!(author(&[0xff, b'\n']), Author::Other);
    }
}

//! A text of any length, written in the person's own editor; on a line where there is none.

use std::io;
use std::process::{Command, ExitStatus};

use crate::cli::context::Context;
use crate::cli::failure::{self, Failure};
use crate::cli::{ask, output};
use crate::locale::words;
use crate::store::Draft;

/// Lets the person write; what the editor leaves stays in a draft until the record has it.
///
/// # Errors
/// Where nothing is written, the person stops, or the draft cannot be kept.
pub fn compose(
    context: &Context,
    label: &str,
    ready: Option<&str>,
    page: Option<&Draft>,
    keep: impl Fn(&str),
) -> Result<Vec<String>, Failure> {
    let on_a_line = || {
        let line = ask::line(
            context,
            label,
            ready,
            false,
            super::put::personal_number,
            &keep,
        )?;
        Ok(line.into_iter().collect())
    };
    let Some(page) = page else {
        return on_a_line();
    };
    let kept = |error| Failure::store(&error, context.lang);
    let cancelled = || Failure::request(words::CANCELLED.of(context.lang).to_owned());
    let before = page.read().map_err(kept)?.map(text);
    let before = before.map(|before| without_hint(&before));
    let before = before.filter(|before| !before.is_empty());
    let Some(editor) = editor() else {
        // What was begun in an editor stands as it is: a line could not show it.
        return before.map_or_else(on_a_line, |before| Ok(vec![before]));
    };
    let hint = words::COMPOSE_HINT.of(context.lang);
    let start = before.unwrap_or_else(|| ready.unwrap_or_default().to_owned());
    let path = page
        .keep(format!("{start}\n\n{hint}\n").as_bytes())
        .map_err(kept)?;
    let ended = run(&editor, &path);
    let written = page.read().map_err(kept)?.map(text).unwrap_or_default();
    let written = without_hint(&written);
    let why = match ended {
        Ok(status) if status.success() && written.is_empty() => {
            page.discard().map_err(kept)?;
            return Err(cancelled());
        }
        Ok(status) if status.success() => return Ok(vec![written]),
        // An editor that was left in haste: its text stays in the draft.
        Ok(_) if !written.is_empty() => return Err(cancelled()),
        Ok(status) => status.to_string(),
        Err(error) => failure::why(&error, context.lang),
    };
    let filled = [("editor", editor), ("why", why)];
    output::message(&words::COMPOSE_FAILED.say(context.lang, &filled));
    on_a_line()
}

/// The editor that the person has chosen, as a command line.
fn editor() -> Option<String> {
    let variable = |name| std::env::var(name).ok();
    ["VISUAL", "EDITOR"]
        .into_iter()
        .filter_map(variable)
        .find(|editor| !editor.trim().is_empty())
}

/// Runs the editor as Git does, through the shell, since it may have flags of its own.
#[cfg(unix)]
fn run(editor: &str, path: &std::path::Path) -> io::Result<ExitStatus> {
    let script = format!("{editor} \"$@\"");
    Command::new("sh")
        .args(["-c", &script, editor])
        .arg(path)
        .status()
}

#[cfg(not(unix))]
fn run(editor: &str, path: &std::path::Path) -> io::Result<ExitStatus> {
    let mut parts = editor.split_whitespace();
    let program = parts.next().unwrap_or_default();
    Command::new(program).args(parts).arg(path).status()
}

fn text(bytes: Vec<u8>) -> String {
    String::from_utf8_lossy(&bytes).into_owned()
}

/// What was written, without the line that says how; in either language, since the page may be older.
fn without_hint(text: &str) -> String {
    let hint = words::COMPOSE_HINT;
    let lines = text
        .lines()
        .filter(|line| ![hint.da, hint.en].contains(&line.trim()));
    lines.collect::<Vec<&str>>().join("\n").trim().to_owned()
}

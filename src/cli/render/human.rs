//! Findings with the line and a caret, for people.

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};

use super::short::said;
use crate::finding::{FileFindings, Placed, Severity};
use crate::locale::{Lang, is_unseen, shown, words};

/// The findings of a file, each with its line.
pub fn blocks(file: &FileFindings, lang: Lang, color: bool) -> String {
    let renderer = if color {
        Renderer::styled()
    } else {
        Renderer::plain()
    };
    let mut text = String::new();
    for placed in &file.findings {
        text.push_str(&block(&file.file, placed, lang, &renderer));
        text.push_str("\n\n");
    }
    text
}

fn block(file: &str, placed: &Placed, lang: Lang, renderer: &Renderer) -> String {
    let said = said(placed, lang);
    let finding = &placed.finding;
    let level = match finding.severity {
        Severity::Error => Level::ERROR.with_name(words::ERROR.of(lang)),
        Severity::Warning => Level::WARNING.with_name(words::WARNING.of(lang)),
        Severity::Note => Level::NOTE.with_name(words::NOTE.of(lang)),
    };
    let title = level
        .primary_title(said.message.as_str())
        .id(finding.code.as_str());
    let range = placed.within.range();
    let line = seen(&placed.line);
    let file = shown(file);
    let source = Snippet::source(line.as_str())
        .line_start(placed.start.line as usize)
        .path(file.as_str())
        .annotation(AnnotationKind::Primary.span(clamped(&placed.line, range)));
    let mut group = Group::with_title(title).element(source);
    let other = placed
        .other
        .map(|other| words::SEE_LINE.say(lang, &[("line", other.line.to_string())]));
    if let Some(other) = &other {
        group = group.element(
            Level::NOTE
                .with_name(words::NOTE.of(lang))
                .message(other.as_str()),
        );
    }
    if let Some(help) = &said.help {
        group = group.element(
            Level::HELP
                .with_name(words::HELP.of(lang))
                .message(help.as_str()),
        );
    }
    renderer.render(&[group]).to_string()
}

/// The line with a sign of as many bytes for what the renderer passes on unseen, so that the caret stays
/// in its place.
fn seen(line: &str) -> String {
    let sign = |character: char| match character.len_utf8() {
        _ if !is_unseen(character) => character,
        2 => '·',
        3 => char::REPLACEMENT_CHARACTER,
        4 => '🯄',
        // What one byte holds has a picture there.
        _ => character,
    };
    line.chars().map(sign).collect()
}

/// The range within the line: the renderer takes only what lies on boundaries of characters.
fn clamped(line: &str, range: std::ops::Range<usize>) -> std::ops::Range<usize> {
    let fit = |offset: usize| line.floor_char_boundary(offset.min(line.len()));
    fit(range.start)..fit(range.end)
}

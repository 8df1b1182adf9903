//! What must not stand anywhere in a record, front matter or journal: personal numbers, hidden characters,
//! and in the journal the marks of a conflict, which the front matter is not read past.

use super::Around;
use crate::finding::{Code, Finding};
use crate::record::Record;
use crate::text::Span;

/// Searches the whole text.
pub(super) fn check(record: &Record<'_>, around: &Around, findings: &mut Vec<Finding>) {
    let text = record.document().text();
    hidden_characters(text, findings);
    personal_numbers(text, around, findings);
    conflict_markers(text, record.document().body(), findings);
}

/// The lines that Git writes around a conflict: of each the one that opens it, and one that belongs to
/// none; `=======` alone may also underline a heading.
fn conflict_markers(text: &str, body: Span, findings: &mut Vec<Finding>) {
    let journal = body.of(text);
    if !journal.contains("<<<<<<< ") && !journal.contains(">>>>>>> ") {
        return;
    }
    let (mut start, mut is_open) = (body.start, false);
    for line in journal.split_inclusive('\n') {
        let (opens, closes) = (line.starts_with("<<<<<<< "), line.starts_with(">>>>>>> "));
        if opens || (closes && !is_open) {
            let line = line.trim_end_matches(['\n', '\r']);
            let span = Span::new(start, start + line.len() as u32);
            findings.push(Finding::new(Code::ConflictMarkers, span).word("detail", line));
        }
        is_open = opens || (is_open && !closes);
        start += line.len() as u32;
    }
}

/// Whether a personal number stands in a text that a person typed.
pub fn looks_like_a_personal_number(text: &str) -> bool {
    holds_a_personal_number(text, &Around::default())
}

/// The same, but for what the workspace knows to be none.
pub(super) fn holds_a_personal_number(text: &str, around: &Around) -> bool {
    let mut findings = Vec::new();
    personal_numbers(text, around, &mut findings);
    !findings.is_empty()
}

/// Control characters and the marks that turn the direction of text (E11): what a reader would not see.
fn hidden_characters(text: &str, findings: &mut Vec<Finding>) {
    // A block without a suspect is passed over in one sweep; nearly all blocks are.
    for (number, block) in text.as_bytes().chunks(BLOCK).enumerate() {
        if !block
            .iter()
            .fold(false, |found, byte| found | is_suspect(*byte))
        {
            continue;
        }
        for (offset, _) in block
            .iter()
            .enumerate()
            .filter(|(_, byte)| is_suspect(**byte))
        {
            let start = number * BLOCK + offset;
            let Some(character) = text.get(start..).and_then(|rest| rest.chars().next()) else {
                continue;
            };
            if is_hidden(character) {
                let span = Span::new(start as u32, (start + character.len_utf8()) as u32);
                let name = format!("U+{:04X}", u32::from(character));
                findings.push(Finding::new(Code::HiddenCharacter, span).word("character", name));
            }
        }
    }
}

/// How many bytes are looked through at once.
const BLOCK: usize = 64;

/// Whether a hidden character may begin with this byte: controls, and the first bytes of the rest.
fn is_suspect(byte: u8) -> bool {
    let control = (byte < b' ') & (byte != b'\n') & (byte != b'\r') & (byte != b'\t');
    control | (byte == 0x7F) | (byte == 0xC2) | (byte == 0xD8) | (byte == 0xE2)
}

fn is_hidden(character: char) -> bool {
    matches!(character, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{200E}' | '\u{200F}' | '\u{061C}')
        || (character.is_control() && !matches!(character, '\n' | '\r' | '\t'))
}

/// Ten digits that could be a Danish personal number: day, month, year, then four digits (`field.md`).
fn personal_numbers(text: &str, around: &Around, findings: &mut Vec<Finding>) {
    let bytes = text.as_bytes();
    // Six digits in a row hold a byte at one of these places, whichever place they begin at.
    let mut at = DATE - 1;
    while at < bytes.len() {
        if !bytes[at].is_ascii_digit() {
            at += DATE;
            continue;
        }
        let start = at
            - bytes[..at]
                .iter()
                .rev()
                .take_while(|byte| byte.is_ascii_digit())
                .count();
        let run = digits(bytes, start);
        at = start + run + DATE - 1;
        let end = match run {
            10 => Some(start + 10),
            DATE => serial(text, start + DATE),
            _ => None,
        };
        let Some(end) = end else { continue };
        let number = &text[start..end];
        if is_a_birthday(&bytes[start..start + DATE])
            && !is_part_of_a_number(text, start, end)
            && !around
                .not_personal_numbers
                .iter()
                .any(|known| known == number)
        {
            findings.push(Finding::new(
                Code::PersonalNumber,
                Span::new(start as u32, end as u32),
            ));
            at = end + DATE - 1;
        }
    }
}

/// How many digits the date of a personal number has.
const DATE: usize = 6;

fn digits(bytes: &[u8], start: usize) -> usize {
    bytes[start..]
        .iter()
        .take_while(|byte| byte.is_ascii_digit())
        .count()
}

/// A day 1 to 31, or 61 to 91 in a replacement number, and a month 1 to 12.
fn is_a_birthday(digits: &[u8]) -> bool {
    let two = |at: usize| (digits[at] - b'0') * 10 + (digits[at + 1] - b'0');
    matches!(two(0), 1..=31 | 61..=91) && matches!(two(2), 1..=12)
}

/// Where four digits end that follow a date behind a hyphen, a dash or a blank.
fn serial(text: &str, date_end: usize) -> Option<usize> {
    let rest = &text[date_end..];
    let digits_from = rest.trim_start_matches([' ', '-', '–']);
    let between = rest.len() - digits_from.len();
    let separated = (1..=5).contains(&between);
    (separated && digits(digits_from.as_bytes(), 0) == 4).then_some(date_end + between + 4)
}

/// Whether the digits are the middle of a longer number: an account, a phone number abroad.
fn is_part_of_a_number(text: &str, start: usize, end: usize) -> bool {
    let (before, after) = (&text[..start], &text[end..]);
    let joins = |rest: Option<char>| rest.is_some_and(|next| next.is_ascii_digit());
    let joined_before = match before.chars().next_back() {
        Some('+') => true,
        Some('-' | '.') => joins(before.chars().rev().nth(1)),
        other => joins(other),
    };
    let joined_after = match after.chars().next() {
        Some('-' | '.') => joins(after.chars().nth(1)),
        other => joins(other),
    };
    joined_before || joined_after
}

#[cfg(test)]
mod tests {
    use super::*;

    fn codes(text: &str) -> Vec<(Code, &str)> {
        let mut findings = Vec::new();
        hidden_characters(text, &mut findings);
        personal_numbers(text, &Around::default(), &mut findings);
        findings
            .iter()
            .map(|finding| (finding.code, finding.span.of(text)))
            .collect()
    }

    #[test]
    fn personal_numbers_are_found_with_and_without_a_hyphen() {
        // The fictitious persons that MedCom publishes.
        for number in [
            "251248-9996",
            "010490-9995",
            "0212159995",
            "010490–9995",
            "010490 - 9995",
            "210300 9996",
            "610490-9995",
        ] {
            assert_eq!(
                codes(&format!("cpr: {number}.")),
                [(Code::PersonalNumber, number)]
            );
        }
    }

    #[test]
    fn personal_numbers_are_found_beside_letters_and_marks() {
        for text in [
            "CPR010490-9995",
            "nr0104909995",
            "_010490-9995_",
            "cpr-nr.-010490-9995",
        ] {
            assert_eq!(codes(text).len(), 1, "{text}");
        }
    }

    #[test]
    fn other_numbers_are_left_alone() {
        for text in [
            "2026-01-12",
            "tlf. 12345678",
            "991248-9996",
            "251348-9996",
            "12345678901",
            "konto 1234-0104909995",
            "+4525124899",
        ] {
            assert_eq!(codes(text), [], "{text}");
        }
    }

    #[test]
    fn a_conflict_in_the_journal_is_found_once_and_a_mark_that_was_left_too() {
        let text = "<<<<<<< HEAD\nJob\n=======\nSkole\n>>>>>>> anna\nOverskrift\n=======\na <<<<<<< b\n>>>>>>> bo\n";
        let mut findings = Vec::new();
        conflict_markers(text, Span::new(0, text.len() as u32), &mut findings);
        let found: Vec<&str> = findings.iter().map(|it| it.span.of(text)).collect();
        assert_eq!(found, ["<<<<<<< HEAD", ">>>>>>> bo"]);
    }

    #[test]
    fn what_a_reader_would_not_see_is_found() {
        assert_eq!(codes("a\u{202E}b"), [(Code::HiddenCharacter, "\u{202E}")]);
        assert_eq!(codes("a\u{1B}[31m"), [(Code::HiddenCharacter, "\u{1B}")]);
        assert_eq!(codes("æøå → “ok” ሰላም سلام\t\r\n"), []);
    }
}

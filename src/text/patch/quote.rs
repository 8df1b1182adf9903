//! Text as a scalar that reads the same under YAML 1.2 and 1.1.

use std::fmt::Write;

use crate::text::Scalar;

/// Where a scalar is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ground {
    Block,
    Flow,
}

/// Text on one line: bare where that reads as the same text, else in the plainest quotes.
pub(super) fn text(text: &str, ground: Ground) -> String {
    if can_be_bare(text, ground) && !is_taken(text) {
        text.to_owned()
    } else {
        quoted(text)
    }
}

/// A number, a boolean or a date, bare; in quotes only where that would be no single value.
pub(super) fn plain(text: &str, ground: Ground) -> String {
    let negative = text
        .strip_prefix('-')
        .is_some_and(|rest| rest.starts_with(is_digit));
    let rest = if negative { &text[1..] } else { text };
    if can_be_bare(rest, ground) {
        text.to_owned()
    } else {
        quoted(text)
    }
}

/// A key; whole numbers stay bare.
pub(super) fn key(key: &str, ground: Ground) -> String {
    if is_whole_number(key) {
        key.to_owned()
    } else {
        text(key, ground)
    }
}

/// Whether a key is a whole number that every reader writes back the same.
pub(super) fn is_whole_number(key: &str) -> bool {
    key.parse::<i64>()
        .is_ok_and(|number| number.to_string() == key)
}

/// Whether text may stand as a literal block: what it holds is seen as it is.
pub(super) fn can_be_literal(text: &str) -> bool {
    let content = text.strip_suffix('\n').unwrap_or(text);
    let blank = |line: &str| !line.is_empty() && line.trim_matches([' ', '\t']).is_empty();
    content.contains('\n')
        && !content.starts_with([' ', '\t', '\n'])
        && !content.ends_with('\n')
        && !content.split('\n').any(blank)
        && !content
            .chars()
            .any(|sign| sign != '\n' && sign != '\t' && needs_escape(sign))
}

/// Whether a scalar of this text can stand without quotes, whatever it then is.
fn can_be_bare(text: &str, ground: Ground) -> bool {
    const INDICATORS: &str = "-?:,[]{}#&*!|>'\"%@`";
    let begins = text
        .chars()
        .next()
        .is_some_and(|first| !INDICATORS.contains(first));
    let flow = ground == Ground::Flow;
    begins
        && text.trim_matches(' ') == text
        && !text.chars().any(needs_escape)
        && !text.contains(": ")
        && !text.ends_with(':')
        && !text.contains(" #")
        // YAML 1.1 ends text in brackets at `:` and `?` too.
        && !(flow && (text.contains([',', '[', ']', '{', '}', ':', '?']) || text.ends_with(" -")))
}

/// Whether bare text would be something else than text in YAML 1.2 or 1.1.
fn is_taken(text: &str) -> bool {
    const WORDS: [&str; 12] = [
        "y", "n", "yes", "no", "on", "off", "true", "false", "null", "~", "=", "<<",
    ];
    let is_word = WORDS.iter().any(|word| word.eq_ignore_ascii_case(text));
    is_word || Scalar::plain(text) != Scalar::Text || looks_like_number(text)
}

/// Whether text has nothing but what numbers, times and dates are made of.
fn looks_like_number(text: &str) -> bool {
    let part = |sign: char| is_digit(sign) || "_:.+-eExXoObBabcdfABCDFtTzZ ".contains(sign);
    let begins = text.starts_with(|first| is_digit(first) || "+-.".contains(first));
    begins && text.chars().all(part) && !has_one_hyphen(text)
}

/// Whether one hyphen stands within the text: a date has two, and a number only one behind its `e`.
fn has_one_hyphen(text: &str) -> bool {
    match text.split_once('-') {
        Some((before, after)) => {
            !before.is_empty() && !before.ends_with(['e', 'E']) && !after.contains('-')
        }
        None => false,
    }
}

fn is_digit(sign: char) -> bool {
    sign.is_ascii_digit()
}

fn quoted(text: &str) -> String {
    if !text.chars().any(needs_escape) {
        return format!("'{}'", text.replace('\'', "''"));
    }
    let mut quoted = String::from("\"");
    for sign in text.chars() {
        match sign {
            '"' => quoted.push_str("\\\""),
            '\\' => quoted.push_str("\\\\"),
            '\n' => quoted.push_str("\\n"),
            '\t' => quoted.push_str("\\t"),
            '\r' => quoted.push_str("\\r"),
            sign if needs_escape(sign) => {
                // Writing to a string cannot fail.
                let _ = match sign as u32 {
                    code @ 0..=0xFF => write!(quoted, "\\x{code:02X}"),
                    code => write!(quoted, "\\u{code:04X}"),
                };
            }
            sign => quoted.push(sign),
        }
    }
    quoted.push('"');
    quoted
}

/// Whether a character is written as an escape: it breaks lines, turns text around, or is not seen.
fn needs_escape(sign: char) -> bool {
    matches!(sign,
        '\0'..='\x1F' | '\x7F'..='\u{9F}' | '\u{2028}' | '\u{2029}' | '\u{202A}'..='\u{202E}'
        | '\u{2066}'..='\u{2069}' | '\u{FEFF}' | '\u{FFFE}' | '\u{FFFF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn writes_text_bare_only_when_it_reads_as_text() {
        let bare = [
            "a",
            "Gentofte Kommune",
            "2611-9f60",
            "2601-4271",
            "æøå",
            "ሰላም",
            "مرحبا",
            "a#b",
            "60 min",
            "it's",
            "10 %",
        ];
        for sample in bare {
            assert_eq!(text(sample, Ground::Flow), sample);
        }
        let quoted = [
            "",
            " a",
            "a ",
            "no",
            "On",
            "y",
            "~",
            "null",
            "1_000",
            "12:30:45",
            "0o7",
            "0x1",
            ".5",
            "1e3",
            "2026-01-12",
            "=",
            "<<",
            "-",
            "- a",
            "-a",
            "?",
            ": a",
            "a: b",
            "a:",
            "a #b",
            "#a",
            "&a",
            "*a",
            "!a",
            "|",
            ">",
            "%a",
            "@a",
            "`a",
            "'a",
            "\"a",
            "[a",
            "{a",
            "...",
            "---",
            "+.inf",
            "TRUE",
        ];
        for sample in quoted {
            let expected = format!("'{}'", sample.replace('\'', "''"));
            assert_eq!(text(sample, Ground::Block), expected);
        }
        assert_eq!(text("a, b", Ground::Block), "a, b");
        assert_eq!(text("a:b?", Ground::Block), "a:b?");
        assert_eq!(text("a:b", Ground::Flow), "'a:b'");
        assert_eq!(text("a, b", Ground::Flow), "'a, b'");
        assert_eq!(text("a -", Ground::Flow), "'a -'");
    }

    #[test]
    fn escapes_what_is_not_seen() {
        assert_eq!(
            text("a\n\"b\"\\\t\u{1b}", Ground::Block),
            "\"a\\n\\\"b\\\"\\\\\\t\\x1B\""
        );
        assert_eq!(
            text("a\u{202e}b\u{2066}", Ground::Block),
            "\"a\\u202Eb\\u2066\""
        );
        assert_eq!(
            text("a\u{85}b\u{feff}", Ground::Block),
            "\"a\\x85b\\uFEFF\""
        );
    }

    #[test]
    fn keys_and_plain_values_stay_bare() {
        assert_eq!(key("-1", Ground::Flow), "-1");
        assert_eq!(key("no", Ground::Flow), "'no'");
        assert_eq!(plain("-1", Ground::Flow), "-1");
        assert_eq!(plain("2026-01-12", Ground::Block), "2026-01-12");
        assert_eq!(plain("a: b", Ground::Block), "'a: b'");
        assert_eq!(plain("", Ground::Block), "''");
    }
}

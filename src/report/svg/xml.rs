//! What is written into a picture: texts without markup in them, numbers that look the same everywhere.

use crate::report::escape::one_line;

/// A text on one line that is inert in HTML and XML, in content and in attributes.
///
/// Control and bidi characters, and what is no character, are written out, as in every report.
pub(super) fn text(typed: &str) -> String {
    let line = one_line(typed);
    let mut safe = String::with_capacity(line.len() + 8);
    for character in line.chars() {
        match character {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\'' => safe.push_str("&#39;"),
            other => safe.push(other),
        }
    }
    safe
}

/// A number with at most two decimals, a point, and no minus before nought.
pub(super) fn number(value: f64) -> String {
    let fixed = format!("{value:.2}");
    let short = fixed.trim_end_matches('0').trim_end_matches('.');
    match short {
        "-0" => "0".to_owned(),
        _ => short.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_people_typed_is_inert() {
        assert_eq!(
            text("<b onload=\"x\">R&D's\n\u{202E}\u{0}\u{FFFE}"),
            "&lt;b onload=&quot;x&quot;&gt;R&amp;D&#39;s \\u{202e}\\u{0}\\u{fffe}"
        );
        assert_eq!(text("Økonomi · ኤርትራ"), "Økonomi · ኤርትራ");
    }

    #[test]
    fn numbers_are_short_and_never_minus_nought() {
        let written = [0.0, -0.001, 1.0, 12.346, 100.0, -6.5].map(number);
        assert_eq!(written, ["0", "0", "1", "12.35", "100", "-6.5"]);
    }
}

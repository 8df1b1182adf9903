//! Placeholders in a catalogue's text.

use std::fmt::Write as _;

/// Puts words in the place of `{name}`; a name without a word stays as it is.
///
/// Words come from files that people edit, so control and bidi characters in them are shown, not sent on.
pub fn fill<V: AsRef<str>>(template: &str, words: &[(&str, V)]) -> String {
    let mut text = String::with_capacity(template.len() + 32);
    let mut rest = template;
    while let Some(open) = rest.find('{') {
        let (before, from_open) = rest.split_at(open);
        text.push_str(before);
        let close = from_open.find('}').unwrap_or(0);
        let name = from_open.get(1..close).unwrap_or_default();
        match words.iter().find(|(known, _)| *known == name) {
            Some((_, word)) => push_shown(&mut text, word.as_ref()),
            None => text.push_str(&from_open[..=close]),
        }
        rest = &from_open[close + 1..];
    }
    text.push_str(rest);
    text
}

/// A text with what a terminal would act on, or a reader would not see, written out as `\u{…}`.
pub fn shown(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    push_shown(&mut out, text);
    out
}

/// Whether a character acts on what stands around it and cannot be seen: a control, a mark of direction,
/// an end of a line that is none on a terminal, or a code that is no character at all.
pub fn is_unseen(character: char) -> bool {
    character.is_control()
        || matches!(character, '\u{200E}' | '\u{200F}' | '\u{061C}' | '\u{2028}'..='\u{202E}'
            | '\u{2066}'..='\u{2069}' | '\u{FEFF}' | '\u{FDD0}'..='\u{FDEF}')
        || u32::from(character) & 0xFFFE == 0xFFFE
}

fn push_shown(out: &mut String, text: &str) {
    for character in text.chars() {
        if is_unseen(character) {
            // Writing to a String cannot fail.
            let _ = write!(out, "\\u{{{:x}}}", u32::from(character));
        } else {
            out.push(character);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_take_their_places() {
        assert_eq!(
            fill(
                "goal `{goal}` of {who}",
                &[("goal", "job"), ("who", "{goal}")]
            ),
            "goal `job` of {goal}"
        );
        assert_eq!(fill("{unknown} {", &[("goal", "x")]), "{unknown} {");
    }

    #[test]
    fn nothing_of_a_word_reaches_the_terminal_unseen() {
        assert_eq!(
            fill("{x}", &[("x", "\u{1B}[2Jæ\u{202E}\u{FEFF}\u{1FFFE}")]),
            "\\u{1b}[2Jæ\\u{202e}\\u{feff}\\u{1fffe}"
        );
    }
}

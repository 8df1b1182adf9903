//! A text within Markdown.

use super::one_line;

/// A text within a line of Markdown: what would be markup stands with a backslash.
pub(in crate::report) fn markdown(text: &str) -> String {
    let line = one_line(text);
    let mut escaped = String::with_capacity(line.len() + 8);
    let mut before = ' ';
    let mut characters = line.chars().peekable();
    while let Some(character) = characters.next() {
        let markup = match character {
            // The last two are markup to many readers: a formula, a raised letter.
            '\\' | '`' | '*' | '[' | ']' | '<' | '>' | '|' | '~' | '{' | '}' | '$' | '^' => true,
            // Within a word an underscore is only an underscore.
            '_' => {
                !(before.is_alphanumeric()
                    && characters.peek().is_some_and(|next| next.is_alphanumeric()))
            }
            '&' => begins_an_entity(characters.clone()),
            '#' | '+' | '-' | '=' => escaped.is_empty(),
            '.' | ')' => {
                before.is_ascii_digit() && escaped.chars().all(|written| written.is_ascii_digit())
            }
            _ => false,
        };
        if markup {
            escaped.push('\\');
        }
        escaped.push(character);
        before = character;
    }
    escaped
}

/// Whether what follows an ampersand makes it a character reference, such as `amp;`.
fn begins_an_entity(rest: impl Iterator<Item = char>) -> bool {
    let mut after_name = rest.skip_while(|next| next.is_ascii_alphanumeric() || *next == '#');
    after_name.next() == Some(';')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_people_typed_is_inert() {
        assert_eq!(
            markdown("<b>*x*</b> | [y](z)"),
            "\\<b\\>\\*x\\*\\</b\\> \\| \\[y\\](z)"
        );
        assert_eq!(
            markdown("# not a heading\nnor two lines"),
            "\\# not a heading nor two lines"
        );
        assert_eq!(markdown("1. not a list"), "1\\. not a list");
        assert_eq!(markdown("\u{1B}[2J"), "\\\\u\\{1b\\}\\[2J");
        assert_eq!(
            markdown("{{ client.id }} &amp;"),
            "\\{\\{ client.id \\}\\} \\&amp;"
        );
    }

    #[test]
    fn ordinary_text_stays_as_it_is() {
        for text in [
            "Jeg vil lave mad, hvor folk spiser sammen.",
            "anna_l, 3 - 4 timer",
            "R&D & mere",
        ] {
            assert_eq!(markdown(text), text);
        }
    }
}

//! Texts in a summary: plain where nothing else can be meant, else in quotes.

use crate::locale::is_unseen;

/// A text that stands alone to the end of its line.
pub(super) fn plain(text: &str) -> String {
    let is_odd = text.is_empty()
        || text.trim() != text
        || text.starts_with(['"', '–', '[', '{', '('])
        || text.contains(is_unseen);
    match is_odd {
        true => quoted(text),
        false => text.to_owned(),
    }
}

/// A text that other words follow: one word as it is, more of them in quotes.
pub(super) fn name(text: &str) -> String {
    let is_word = |sign: char| sign.is_alphanumeric() || matches!(sign, '-' | '_' | '@' | '.');
    match !text.is_empty() && text.chars().all(is_word) {
        true => text.to_owned(),
        false => quoted(text),
    }
}

/// A text in quotes; in them a quote, a backslash and what cannot be seen are written out.
pub(super) fn quoted(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    for sign in text.chars() {
        match sign {
            '"' | '\\' => out.extend(['\\', sign]),
            '\n' => out.push_str("\\n"),
            sign if is_unseen(sign) => out.push_str(&format!("\\u{{{:x}}}", u32::from(sign))),
            sign => out.push(sign),
        }
    }
    out.push('"');
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_two_texts_are_written_alike() {
        for write in [plain, name, quoted] {
            let texts = [
                "", "a", "\"a\"", "a b", " a", "a\n", "a\\n", "\u{1b}", "\\u{1b}",
            ];
            let written: std::collections::BTreeSet<String> =
                texts.iter().map(|text| write(text)).collect();
            assert_eq!(written.len(), texts.len(), "{written:?}");
            assert!(written.iter().all(|text| !text.contains('\n')));
        }
    }
}

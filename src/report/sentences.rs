//! The sentences of a plain Danish text, and the words in each.

/// A word with as many letters is long (Björnsson 1968: more than six).
const LONG: usize = 7;

/// What closes a quotation or a bracket after the end of a sentence.
const CLOSING: [char; 9] = ['"', '\'', ')', ']', '»', '«', '”', '“', '’'];

/// Shortened words that something always follows.
const LEADING: [&str; 25] = [
    "adr", "ang", "bl.a", "ca", "d.v.s", "dvs", "evt", "f.eks", "f.v.t", "fx", "hhv", "hr",
    "i.f.t", "ift", "inkl", "jf", "kl", "m.h.t", "mht", "nr", "p.g.a", "p.t", "pga", "tlf", "vedr",
];

/// Shortened words that a sentence may end with: it does unless it goes on small or with a number.
const LAST: [&str; 17] = [
    "alm", "etc", "kr", "m.fl", "m.m", "m.v", "md", "mia", "min", "mio", "mv", "o.a", "o.l",
    "o.s.v", "osv", "stk", "årg",
];

/// A sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sentence<'a> {
    /// As it stands in the text.
    pub text: &'a str,
    /// Its words; one at least. A number is a word.
    pub words: usize,
    /// Its words of seven letters or more; a number has no letters.
    pub long: usize,
}

/// The sentences that have words.
///
/// One ends at `.`, `!`, `?` or `:`, and with its line: a heading or an item of a list without a full
/// stop is a sentence. The point in a date, a time, a decimal or a shortened word ends none.
pub(super) fn sentences(text: &str) -> Vec<Sentence<'_>> {
    text.lines().flat_map(of_line).collect()
}

fn of_line(line: &str) -> Vec<Sentence<'_>> {
    let tokens = tokens(line);
    let mut found = Vec::new();
    let mut first = 0;
    for (position, (_, token)) in tokens.iter().enumerate() {
        let next = tokens.get(position + 1).map(|(_, next)| *next);
        // A number at the beginning of a line is an item's.
        let is_item = position == 0 && is_ordinal(token);
        if next.is_none() || !is_item && ends(token, next.unwrap_or_default()) {
            found.extend(sentence(line, &tokens[first..=position]));
            first = position + 1;
        }
    }
    found
}

/// The parts of a line between its spaces, each with its place.
fn tokens(line: &str) -> Vec<(usize, &str)> {
    let start = line.as_ptr() as usize;
    line.split_whitespace()
        .map(|token| (token.as_ptr() as usize - start, token))
        .collect()
}

fn sentence<'a>(line: &'a str, tokens: &[(usize, &'a str)]) -> Option<Sentence<'a>> {
    let (first, _) = tokens.first()?;
    let (last, token) = tokens.last()?;
    let words = || tokens.iter().flat_map(|(_, token)| words(token));
    let sentence = Sentence {
        text: &line[*first..last + token.len()],
        words: words().count(),
        long: words().filter(|word| letters(word) >= LONG).count(),
    };
    (sentence.words > 0).then_some(sentence)
}

/// The words of a token: a hyphen joins them, a stroke and a dash part them.
fn words(token: &str) -> impl Iterator<Item = &str> {
    token
        .split(['/', '–', '—'])
        .filter(|part| part.contains(char::is_alphanumeric))
}

fn letters(word: &str) -> usize {
    word.chars()
        .filter(|character| character.is_alphabetic())
        .count()
}

/// Whether a sentence ends with a token that another one follows.
fn ends(token: &str, next: &str) -> bool {
    let bare = token.trim_end_matches(CLOSING);
    let next = next.trim_start_matches(|character: char| !character.is_alphanumeric());
    let goes_on_small =
        next.starts_with(|character: char| character.is_lowercase() || character.is_numeric());
    if bare.ends_with(['!', '?', ':']) {
        return true;
    }
    let Some(word) = bare.strip_suffix('.') else {
        return false;
    };
    let word = word.trim_start_matches(|character: char| !character.is_alphanumeric());
    let lower = word.to_lowercase();
    if word.ends_with('.') || is_ordinal(bare) || LAST.contains(&lower.as_str()) {
        return !goes_on_small;
    }
    let is_initial = word.chars().count() == 1 && word.chars().all(char::is_uppercase);
    !is_initial && !LEADING.contains(&lower.as_str())
}

/// `12.`
fn is_ordinal(token: &str) -> bool {
    token.strip_suffix('.').is_some_and(|number| {
        !number.is_empty() && number.chars().all(|character| character.is_ascii_digit())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn parts(text: &str, expected: &[&str]) {
        let texts: Vec<&str> = sentences(text)
            .iter()
            .map(|sentence| sentence.text)
            .collect();
        assert_eq!(texts, expected);
    }

    #[test]
    fn a_sentence_ends_at_its_sign_and_with_its_line() {
        parts(
            "Ja! Vil du? Mit mål: et job.",
            &["Ja!", "Vil du?", "Mit mål:", "et job."],
        );
        parts(
            "Det jeg vil\n- Dansk\n\n- Et job",
            &["Det jeg vil", "- Dansk", "- Et job"],
        );
        parts(
            "Hun sagde: »Kom nu.« Og (så gik vi.) Slut",
            &["Hun sagde:", "»Kom nu.«", "Og (så gik vi.)", "Slut"],
        );
        parts(
            "jeg bor alene. jeg vil have job",
            &["jeg bor alene.", "jeg vil have job"],
        );
        parts(
            "Vi talte om job. 3 timer gik.",
            &["Vi talte om job.", "3 timer gik."],
        );
    }

    #[test]
    fn a_number_or_a_shortened_word_ends_none() {
        for text in [
            "Vi ses den 12. januar 2026 kl. 10.30 i caféen.",
            "Det koster 3,5 mio. 1.200,50 kr. om året",
            "Ring f.eks. til Anna, bl.a. om bolig, nr. 4 og tlf. 12 34 56 78",
            "Se mentorhuset.example/side.html i dag",
            "A. Hansen kommer ca. klokken to",
            "Jeg ved ikke... måske",
            "1. Ring til kantinen",
        ] {
            parts(text, &[text]);
        }
    }

    #[test]
    fn they_end_one_where_a_new_one_begins() {
        parts(
            "Vi ses i uge 12. Du ringer.",
            &["Vi ses i uge 12.", "Du ringer."],
        );
        parts(
            "Penge, bolig osv. Vi ser på det.",
            &["Penge, bolig osv.", "Vi ser på det."],
        );
        parts("Mad m.m. Vi ses.", &["Mad m.m.", "Vi ses."]);
        parts("Vent... Nej.", &["Vent...", "Nej."]);
        parts("Vi ses den 12.", &["Vi ses den 12."]);
    }

    #[test]
    fn words_and_long_words() {
        for (text, words, long) in [
            ("sekser", 1, 0),
            ("syvsyvs", 1, 1),
            ("(Æblegrød!)", 1, 1),
            ("2026-01-12 12345678", 2, 0),
            ("25-årig job-center", 2, 1),
            ("mentor/borger og ja–nej", 5, 0),
            ("- – job", 1, 0),
            ("ሰላም مرحبا", 2, 0),
        ] {
            let found = sentences(text);
            let counted: Vec<_> = found
                .iter()
                .map(|sentence| (sentence.words, sentence.long))
                .collect();
            assert_eq!(counted, [(words, long)], "{text}");
        }
    }
}

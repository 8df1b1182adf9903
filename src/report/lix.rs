//! LIX: how hard a Danish text is to read.
//!
//! `words / sentences + 100 · long words / words` (Björnsson 1968), for Scandinavian text alone. The
//! client's page is to be read by the client (mission E3, E4).

use super::sentences::{Sentence, sentences};

/// A sentence with fewer words is a heading or an answer: one long word alone would have 101, and there
/// is nothing in it to mend.
const WORDS_TO_MEND: usize = 5;

/// How many of the hardest sentences are named.
const HARDEST: usize = 3;

/// What a text's LIX is made of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lix<'a> {
    /// The sentences; one at least.
    pub sentences: usize,
    /// The words; one at least.
    pub words: usize,
    /// The words of seven letters or more.
    pub long: usize,
    /// Up to three sentences of at least five words, the hardest first, the earlier of two equals first.
    pub hardest: Vec<Sentence<'a>>,
}

/// How hard, in Björnsson's bands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Band {
    /// Up to 24: as books for children.
    VeryEasy,
    /// 25 to 34.
    Easy,
    /// 35 to 44: as newspapers.
    Medium,
    /// 45 to 54: as papers from an authority.
    Hard,
    /// 55 and more: as laws.
    VeryHard,
}

/// The LIX of a plain text, where a paragraph, a heading or an item of a list is a line; not known of a
/// text without words.
pub fn lix(text: &str) -> Option<Lix<'_>> {
    let all = sentences(text);
    let words = all.iter().map(|sentence| sentence.words).sum();
    let long = all.iter().map(|sentence| sentence.long).sum();
    let count = all.len();
    let mut hardest = all;
    hardest.retain(|sentence| sentence.words >= WORDS_TO_MEND);
    hardest.sort_by(|one, other| other.lix().total_cmp(&one.lix()));
    hardest.truncate(HARDEST);
    (count > 0).then_some(Lix {
        sentences: count,
        words,
        long,
        hardest,
    })
}

impl Band {
    /// The word that JSON writes.
    pub const fn as_str(self) -> &'static str {
        match self {
            Band::VeryEasy => "very_easy",
            Band::Easy => "easy",
            Band::Medium => "medium",
            Band::Hard => "hard",
            Band::VeryHard => "very_hard",
        }
    }
}

impl Lix<'_> {
    /// The figure, from 1.
    pub fn value(&self) -> f64 {
        figure(self.words, self.sentences, self.long)
    }

    /// The band of the figure, rounded to a whole number.
    pub fn band(&self) -> Band {
        match self.value().round() {
            ..25.0 => Band::VeryEasy,
            25.0..35.0 => Band::Easy,
            35.0..45.0 => Band::Medium,
            45.0..55.0 => Band::Hard,
            _ => Band::VeryHard,
        }
    }
}

impl Sentence<'_> {
    /// The figure of the sentence alone, from 1.
    pub fn lix(&self) -> f64 {
        figure(self.words, 1, self.long)
    }
}

fn figure(words: usize, sentences: usize, long: usize) -> f64 {
    words as f64 / sentences as f64 + 100.0 * long as f64 / words as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    fn value(text: &str) -> f64 {
        lix(text).expect("words").value()
    }

    #[track_caller]
    fn near(text: &str, expected: f64) {
        assert!(
            (value(text) - expected).abs() < 0.005,
            "{text}: {}",
            value(text)
        );
    }

    #[test]
    fn worked_by_hand() {
        // 7 words, 2 sentences, long: arbejde. 7 / 2 + 100 / 7 = 3.5 + 14.2857.
        near("Jeg vil lære dansk. Jeg søger arbejde.", 17.79);
        // 9 words, 1 sentence, long: Kommunen, bevilget, mentorstøtte, foreløbig, måneder. 9 + 55.5556.
        near(
            "Kommunen har bevilget mentorstøtte foreløbig i 6 måneder nu",
            64.56,
        );
        // 1 + 100, and 1 + 0.
        near("Overblik", 101.0);
        near("Job", 1.0);
        // A heading and two items: 1 + 3 + 2 words, 3 sentences, long: Aftaler, kantinen.
        near("Aftaler\n- Ring til kantinen\n- Køb kort\n", 35.33);
    }

    #[test]
    fn of_no_words_nothing_is_known() {
        for text in ["", "\n \n", "– … !", "***\n---"] {
            assert_eq!(lix(text), None, "{text}");
        }
    }

    #[test]
    fn a_band_begins_at_its_whole_number() {
        let band = |words, sentences, long| {
            Lix {
                sentences,
                words,
                long,
                hardest: Vec::new(),
            }
            .band()
        };
        for (words, sentences, long, expected) in [
            (49, 2, 0, Band::Easy),       // 24.5
            (244, 10, 0, Band::VeryEasy), // 24.4
            (34, 1, 0, Band::Easy),
            (35, 1, 0, Band::Medium),
            (44, 1, 0, Band::Medium),
            (45, 1, 0, Band::Hard),
            (54, 1, 0, Band::Hard),
            (55, 1, 0, Band::VeryHard),
            (1, 1, 1, Band::VeryHard), // 101
        ] {
            assert_eq!(
                band(words, sentences, long),
                expected,
                "{words}, {sentences}, {long}"
            );
        }
    }

    #[test]
    fn the_hardest_are_named_first() {
        let text = "Handlingsplan\nJeg bor hos min fætter. Vi ringer til boligselskabet sammen i morgen. \
                    Kommunen bevilger mentorstøtte i foråret. Ja tak. Jeg laver mad hver dag. Jeg har et kort nu.";
        let hardest = lix(text).expect("words").hardest;
        let texts: Vec<&str> = hardest.iter().map(|sentence| sentence.text).collect();
        // 5 + 400 / 5 = 85; 7 + 100 / 7 = 21.3; then three with 5, of which the first stands.
        assert_eq!(
            texts,
            [
                "Kommunen bevilger mentorstøtte i foråret.",
                "Vi ringer til boligselskabet sammen i morgen.",
                "Jeg bor hos min fætter.",
            ]
        );
        assert_eq!(hardest[0].lix(), 85.0);
    }
}

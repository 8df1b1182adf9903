//! Words of closed sets as people type them: the record's own, or what it is called in Danish.

use super::parse;
use crate::locale::VOCABULARY;
use crate::model::caseload::Reader;
use crate::model::{
    Carrier, Corrected, Decider, Direction, Element, GoalKind, GoalStatus, OutcomeKind, Subject,
    Topic, Voice,
};
use crate::report::Audience;

/// What may stand before a Danish word and say nothing of its own.
const BEFORE: &[&str] = &["en ", "et ", "på "];
/// What makes a Danish word definite.
const DEFINITE: &[&str] = &["en", "et", "n", "t"];

macro_rules! closed {
    ($($name:ident: $kind:ident),+ $(,)?) => {
        $(
            #[doc = concat!("One of the words of `", stringify!($kind), "`.")]
            pub fn $name(typed: &str) -> Result<$kind, String> {
                word(stringify!($name), typed)?.parse()
            }
        )+
    };
}

closed! {
    carrier: Carrier,
    corrected: Corrected,
    decider: Decider,
    direction: Direction,
    element: Element,
    goal_kind: GoalKind,
    goal_status: GoalStatus,
    outcome_kind: OutcomeKind,
    reader: Reader,
    subject: Subject,
    topic: Topic,
    voice: Voice,
}

/// What a consent is about: the topic that reports know by that name, else the words as typed.
pub fn consented(typed: &str) -> Result<String, String> {
    topic(typed).map_or_else(|_| parse::text(typed), |topic| Ok(topic.to_string()))
}

/// What is said where one client's report is asked for a reader who sees none.
pub const OF_ALL_CLIENTS: &str = "a reader of figures of all clients";

/// Whom a report is for.
pub fn audience(typed: &str) -> Result<Audience, String> {
    if word("reader", typed) == Ok(Reader::Funder.as_str()) {
        return Err(OF_ALL_CLIENTS.to_owned());
    }
    let word = word("audience", typed)?;
    let known = Audience::ALL.into_iter().find(|one| one.as_str() == word);
    known.ok_or_else(|| word.to_owned())
}

/// The word that records write for what was typed.
pub fn word(set: &str, typed: &str) -> Result<&'static str, String> {
    let all = || VOCABULARY.iter().filter(|(known, _, _)| *known == set);
    let meant = all().find(|(_, word, text)| means(typed, word, text.da));
    meant.map(|(_, word, _)| *word).ok_or_else(|| {
        let both = |word: &str, danish: &str| match word == danish {
            true => word.to_owned(),
            false => format!("{word} ({danish})"),
        };
        let known: Vec<String> = all().map(|(_, word, text)| both(word, text.da)).collect();
        format!("`{typed}` is none of {}", known.join(", "))
    })
}

fn means(typed: &str, word: &str, danish: &str) -> bool {
    let bare = BEFORE
        .iter()
        .find_map(|before| danish.strip_prefix(before))
        .unwrap_or(danish);
    let indefinite = DEFINITE.iter().filter_map(|end| danish.strip_suffix(end));
    let typed = plain(typed);
    [word, danish, bare]
        .into_iter()
        .chain(indefinite)
        .any(|known| plain(known) == typed)
}

/// A word without what keyboards and habits do to it: capitals, blanks, strokes, Danish letters.
fn plain(word: &str) -> String {
    let letters = word.to_lowercase().replace('å', "aa");
    let letters = letters.replace('æ', "ae").replace('ø', "oe");
    letters
        .chars()
        .filter(|one| one.is_alphanumeric())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_is_found_by_both_its_names_and_by_no_others() {
        for (set, name, text) in VOCABULARY {
            for typed in [name, text.da, &text.da.to_uppercase()] {
                assert_eq!(word(set, typed), Ok(*name), "{set}: {typed}");
            }
            let meant = VOCABULARY.iter().filter(|(other, _, _)| other == set);
            let meant = meant.filter(|(_, word, other)| means(text.da, word, other.da));
            assert_eq!(meant.count(), 1, "{set}: {}", text.da);
        }
    }

    #[test]
    fn a_word_is_found_as_people_say_it() {
        for (set, typed, meant) in [
            ("voice", "borger", "client"),
            ("voice", "Borgeren", "client"),
            ("decider", "myndighed", "authority"),
            ("subject", "maal", "goals"),
            ("topic", "planen", "plan"),
            ("topic", "Fremmøde", "attendance"),
            ("goal_status", "nået", "met"),
            ("goal_status", "naaet", "met"),
            ("goal_status", "pause", "paused"),
            ("goal_status", "igang", "active"),
            ("goal_kind", "limit-loss", "limit_loss"),
            ("direction", "liv uden misbrug", "substance_free"),
            ("element", "socialt mentorarbejde", "social_mentoring"),
            ("audience", "kommune", "municipality"),
            ("note_kind", "Møde", "meeting"),
            ("note_kind", "hjemmebesøg", "home_visit"),
        ] {
            assert_eq!(word(set, typed), Ok(meant), "{typed}");
        }
        for (set, typed) in [("voice", "far"), ("voice", ""), ("carrier", "bor")] {
            assert!(word(set, typed).is_err(), "{typed}");
        }
        let refused = word("voice", "far");
        let known = "`far` is none of client (borgeren), mentor";
        assert_eq!(refused, Err(known.to_owned()));
    }
}

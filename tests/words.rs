//! The texts of the program are whole: both languages, the same places for words, one manner.

mod shell;

use std::collections::BTreeSet;

use mentor::locale::{Lang, Text, VOCABULARY, words};
use mentor::model::{
    Carrier, Change, Decider, Direction, DueKind, Element, GoalKind, GoalStatus, NOTE_KINDS,
    OutcomeKind, State, Subject, Voice,
};

/// Texts that stand alone: headings, columns, questions, and the settings file.
const STAND_ALONE: &[&str] = &[
    "AGENDA_LONG",
    "AGENDA_OVERDUE",
    "AGENDA_TODAY",
    "AREAS_OF_LIFE",
    "GATES_TO",
    "MENTOR_TOML",
    "SCALE",
    "SHOW_DUE",
];

/// How the names of texts begin that stand alone.
const STAND_ALONE_BEGINNINGS: &[&str] = &["ASK_", "COLUMN_"];

fn all() -> impl Iterator<Item = (&'static str, Text)> {
    words::ALL
        .iter()
        .flat_map(|catalogue| catalogue.iter().copied())
}

#[test]
fn every_text_stands_in_both_languages() {
    for (name, text) in all() {
        for lang in Lang::ALL {
            let said = text.of(lang);
            assert!(!said.trim().is_empty(), "{name}: {lang:?} is empty");
            assert_eq!(said.trim_start(), said, "{name}: begins with a blank");
        }
    }
}

#[test]
fn no_two_texts_have_one_name() {
    let mut names = BTreeSet::new();
    for (name, _) in all() {
        assert!(names.insert(name), "{name} stands twice");
    }
}

#[test]
fn both_languages_have_the_same_places_for_words() {
    for (name, text) in all() {
        assert_eq!(places(text.da), places(text.en), "{name}");
    }
}

#[test]
fn a_message_begins_small_and_ends_without_a_period() {
    for (name, text) in all() {
        let stands_alone = STAND_ALONE.contains(&name)
            || STAND_ALONE_BEGINNINGS
                .iter()
                .any(|beginning| name.starts_with(beginning));
        for lang in Lang::ALL {
            let said = text.of(lang);
            assert!(!said.ends_with('.'), "{name}: `{said}` ends with a period");
            let first = said.chars().next().expect("a text");
            assert!(
                stands_alone || !first.is_uppercase(),
                "{name}: `{said}` begins with a capital"
            );
        }
    }
}

#[test]
fn a_thing_in_backticks_is_closed() {
    for (name, text) in all() {
        for lang in Lang::ALL {
            let ticks = text.of(lang).matches('`').count();
            assert!(ticks.is_multiple_of(2), "{name}: `{}`", text.of(lang));
        }
    }
}

/// An example can be pasted, and is the same command in both languages with other words in it.
#[test]
fn an_example_is_a_command_in_both_languages() {
    let examples: Vec<_> = all()
        .filter(|(name, _)| name.starts_with("EXAMPLE_"))
        .collect();
    assert!(examples.len() > 10);
    for (name, text) in examples {
        assert_ne!(text.da, text.en, "{name}");
        let parts = |said: &'static str| said.split('"').collect::<Vec<_>>();
        let (danish, english) = (parts(text.da), parts(text.en));
        assert_eq!(danish.len(), english.len(), "{name}");
        let around =
            |parts: &[&'static str]| -> Vec<&str> { parts.iter().copied().step_by(2).collect() };
        assert_eq!(around(&danish), around(&english), "{name}");
        for lang in Lang::ALL {
            let line = shell::words(text.of(lang));
            if let Err(error) = mentor::cli::command(lang).try_get_matches_from(line) {
                panic!("{name}: {error}");
            }
        }
    }
}

#[test]
fn the_vocabulary_has_every_closed_word_and_no_other() {
    let sets: &[(&str, &[&str])] = &[
        ("carrier", Carrier::WORDS),
        ("decider", Decider::WORDS),
        ("voice", Voice::WORDS),
        ("subject", Subject::WORDS),
        ("state", State::WORDS),
        ("change", Change::WORDS),
        ("goal_kind", GoalKind::WORDS),
        ("goal_status", GoalStatus::WORDS),
        ("direction", Direction::WORDS),
        ("element", Element::WORDS),
        ("outcome_kind", OutcomeKind::WORDS),
        ("note_kind", NOTE_KINDS),
        ("due_kind", DueKind::WORDS),
        ("audience", &["municipality", "client", "organisation"]),
    ];
    let expected: BTreeSet<(&str, &str)> = sets
        .iter()
        .flat_map(|(set, words)| words.iter().map(move |word| (*set, *word)))
        .collect();
    let known: Vec<(&str, &str)> = VOCABULARY
        .iter()
        .map(|(set, word, _)| (*set, *word))
        .collect();
    let different: BTreeSet<(&str, &str)> = known.iter().copied().collect();
    assert_eq!(different, expected);
    assert_eq!(different.len(), known.len(), "a word stands twice");
    for (set, word, text) in VOCABULARY {
        for lang in Lang::ALL {
            let said = text.of(lang);
            assert!(!said.is_empty() && !said.ends_with('.'), "{set}, {word}");
        }
    }
}

/// The names between braces.
fn places(text: &str) -> BTreeSet<&str> {
    let parts = text.split('{').skip(1);
    parts
        .filter_map(|part| Some(part.split_once('}')?.0))
        .collect()
}

mod phrases {
    use std::collections::BTreeSet;

    use mentor::locale::Tongue;
    use mentor::locale::phrases::{Phrase, Phrases, Plural};

    fn names(tongue: Tongue) -> BTreeSet<String> {
        Phrases::of(tongue).all().map(|(name, _)| name).collect()
    }

    fn texts(phrase: &Phrase) -> Vec<&str> {
        match phrase {
            Phrase::Text(text) => vec![text],
            Phrase::Counted(forms) => forms.values().map(String::as_str).collect(),
        }
    }

    fn places(text: &str) -> BTreeSet<&str> {
        let inner = text.split('{').skip(1);
        inner.filter_map(|part| part.split('}').next()).collect()
    }

    #[test]
    fn danish_and_english_say_the_same_things_with_the_same_places() {
        assert!(names(Tongue::Da).len() > 100, "the catalogue is read");
        assert_eq!(names(Tongue::Da), names(Tongue::En));
    }

    #[test]
    fn every_language_has_the_places_of_the_danish() {
        let danish = Phrases::of(Tongue::Da);
        for tongue in Tongue::ALL {
            for (name, phrase) in Phrases::of(tongue).all() {
                let Some((_, wanted)) = danish.all().find(|(known, _)| *known == name) else {
                    continue;
                };
                let wanted: BTreeSet<&str> = texts(wanted).into_iter().flat_map(places).collect();
                for text in texts(phrase) {
                    assert_eq!(text.trim(), text, "{tongue:?} {name}");
                    // A plural may leave its count to the words: "one contact".
                    let missing: Vec<&&str> = wanted
                        .iter()
                        .filter(|place| **place != "n" && !text.contains(&format!("{{{place}}}")))
                        .collect();
                    assert!(missing.is_empty(), "{tongue:?} {name}: {missing:?}");
                    assert!(places(text).is_subset(&wanted), "{tongue:?} {name}");
                }
            }
        }
    }

    #[test]
    fn what_counts_has_every_plural_of_its_language() {
        for tongue in Tongue::ALL {
            let wanted: BTreeSet<Plural> = Plural::all_of(tongue).into_iter().collect();
            for (name, phrase) in Phrases::of(tongue).all() {
                if let Phrase::Counted(forms) = phrase {
                    let has: BTreeSet<Plural> = forms.keys().copied().collect();
                    assert_eq!(has, wanted, "{tongue:?} {name}");
                }
            }
        }
    }
}

//! The texts of the program are whole: both languages, the same places for words, one manner.

mod shell;

use std::collections::BTreeSet;

use mentor::locale::{FIGURE_NAMES, Lang, Text, VOCABULARY, words};
use mentor::model::caseload::{Figure, Reader};
use mentor::model::{
    Carrier, Change, Corrected, Decider, Direction, DueKind, Element, GoalKind, GoalStatus,
    NOTE_KINDS, OutcomeKind, State, Subject, Topic, Voice,
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
    "STATS_PERIOD",
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
        ("corrected", Corrected::WORDS),
        ("topic", Topic::WORDS),
        ("note_kind", NOTE_KINDS),
        ("due_kind", DueKind::WORDS),
        ("audience", &["municipality", "client", "organisation"]),
        ("reader", Reader::WORDS),
        (
            "lix_band",
            &["very_easy", "easy", "medium", "hard", "very_hard"],
        ),
        ("lix_whose", &["client", "record", "page"]),
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

#[test]
fn every_figure_has_its_name_and_no_other_has_one() {
    let known: Vec<&str> = FIGURE_NAMES.iter().map(|(key, _)| *key).collect();
    assert_eq!(known, Figure::WORDS);
    for (key, text) in FIGURE_NAMES {
        for lang in Lang::ALL {
            let said = text.of(lang);
            assert!(!said.is_empty() && !said.ends_with('.'), "{key}");
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
    use mentor::locale::phrases::{Phrase, PhraseError, Phrases, Plural, places};
    use mentor::programme::builtins;

    /// What only the client's page says, and what everything rests on that it shows.
    const OF_THE_CLIENT: [&str; 3] = ["client", "page", "picture"];

    fn names(tongue: Tongue) -> BTreeSet<String> {
        Phrases::of(tongue).all().map(|(name, _)| name).collect()
    }

    fn foreign() -> impl Iterator<Item = Tongue> {
        Tongue::ALL.into_iter().filter(|it| it.lang().is_none())
    }

    fn wordings() -> BTreeSet<&'static str> {
        let programmes = builtins().map(|rules| rules.programme());
        programmes
            .flat_map(|programme| programme.wordings())
            .collect()
    }

    #[test]
    fn danish_and_english_say_the_same_things_with_the_same_places() {
        assert!(names(Tongue::Da).len() > 100, "the catalogue is read");
        assert_eq!(names(Tongue::Da), names(Tongue::En));
    }

    #[test]
    fn every_language_says_the_whole_client_page_and_nothing_else() {
        for tongue in foreign() {
            let phrases = Phrases::of(tongue);
            for section in OF_THE_CLIENT {
                let danish = Phrases::of(Tongue::Da).names(section);
                assert!(danish.len() > 2, "{section}");
                assert_eq!(phrases.names(section), danish, "{tongue:?} {section}");
            }
            assert_eq!(phrases.names("programme"), wordings(), "{tongue:?}");
            let sections = [&OF_THE_CLIENT[..], &["programme"]].concat();
            let known: usize = sections.iter().map(|it| phrases.names(it).len()).sum();
            assert_eq!(phrases.all().count(), known, "{tongue:?}");
        }
    }

    #[test]
    fn every_language_has_the_places_of_the_danish() {
        let danish = Phrases::of(Tongue::Da);
        for tongue in Tongue::ALL {
            for (name, phrase) in Phrases::of(tongue).all() {
                let known = danish.all().find(|(known, _)| *known == name);
                // The programme's words have no places.
                let wanted = known.map(|(_, known)| known.places()).unwrap_or_default();
                for text in phrase.texts() {
                    assert_eq!(text.trim(), text, "{tongue:?} {name}");
                    assert!(!text.is_empty(), "{tongue:?} {name}");
                    // A plural may leave its count to the words: "one contact".
                    let missing: Vec<&&str> = wanted
                        .iter()
                        .filter(|place| **place != "n" && !places(text).contains(*place))
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

    #[test]
    fn each_language_is_written_in_its_own_letters() {
        for tongue in foreign() {
            let own = |letter: char| match tongue {
                Tongue::Ti => ('\u{1200}'..='\u{137F}').contains(&letter),
                _ => ('\u{0600}'..='\u{06FF}').contains(&letter),
            };
            for (name, phrase) in Phrases::of(tongue).all() {
                for text in phrase.texts() {
                    let mut text = text.to_owned();
                    for place in phrase.places() {
                        text = text.replace(&format!("{{{place}}}"), "");
                    }
                    let other: String = text
                        .chars()
                        .filter(|letter| letter.is_alphanumeric() && !own(*letter))
                        .collect();
                    assert_eq!(other, "", "{tongue:?} {name}");
                }
            }
        }
        // The letters that Arabic has not, and Dari has: no catalogue stands under the other's name.
        let of = |tongue| -> String {
            let texts = Phrases::of(tongue).all();
            texts
                .flat_map(|(_, phrase)| phrase.texts().map(str::to_owned).collect::<Vec<_>>())
                .collect()
        };
        assert!(!of(Tongue::Ar).contains(['پ', 'چ', 'گ', 'ک', 'ی']));
        assert!(!of(Tongue::Fa).contains(['ك', 'ي', 'ى', 'ة']));
    }

    fn with(tongue: Tongue, text: &str) -> Result<Phrases, PhraseError> {
        Phrases::of(tongue).with(text, &wordings())
    }

    #[test]
    fn an_organisations_own_words_lie_over_ours() {
        let own = "[client]\nhard = \"ከቢድ: {barrier}\"\n\n[programme]\n\"Bolig\" = \"ገዛ\"\n\n[picture]\ncontact_text = {one = \"ሓደ\", other = \"{n} ግዜ\"}\n";
        let ours = Phrases::of(Tongue::Ti);
        let own = with(Tongue::Ti, own).expect("phrases");
        assert_eq!(own.get("client.hard", None), Some("ከቢድ: {barrier}"));
        assert_eq!(own.of_programme("Bolig"), Some("ገዛ"));
        assert_eq!(own.get("picture.contact_text", Some(1)), Some("ሓደ"));
        assert_eq!(own.get("picture.contact_text", Some(7)), Some("{n} ግዜ"));
        assert_eq!(
            own.get("client.wants", None),
            ours.get("client.wants", None)
        );
        assert_eq!(own.of_programme("Arbejde"), ours.of_programme("Arbejde"));
        assert_eq!(own.all().count(), ours.all().count());
    }

    #[test]
    fn what_no_page_can_say_is_refused() {
        let name = || "client.hard".to_owned();
        let counted = || "picture.contact_text".to_owned();
        for (tongue, text, error) in [
            (
                Tongue::Ti,
                "[client]\nwnats = \"x\"\n",
                PhraseError::UnknownName("client.wnats".to_owned()),
            ),
            (
                Tongue::Ti,
                "[programme]\n\"Boliger\" = \"x\"\n",
                PhraseError::UnknownName("Boliger".to_owned()),
            ),
            // A programme says its own words in Danish and English.
            (
                Tongue::En,
                "[programme]\n\"Bolig\" = \"Home\"\n",
                PhraseError::UnknownName("Bolig".to_owned()),
            ),
            (
                Tongue::Ti,
                "[client]\nhard = \"x\"\n",
                PhraseError::MissingPlace {
                    name: name(),
                    place: "barrier".to_owned(),
                },
            ),
            (
                Tongue::Ti,
                "[client]\nhard = \"{barrier} {goal}\"\n",
                PhraseError::UnknownPlace {
                    name: name(),
                    place: "goal".to_owned(),
                },
            ),
            (
                Tongue::Ar,
                "[picture.contact_text]\none = \"x\"\nother = \"{n}\"\n",
                PhraseError::MissingPlural {
                    name: counted(),
                    plural: "zero",
                },
            ),
            (
                Tongue::Ti,
                "[picture.contact_text]\none = \"x\"\nfew = \"x\"\nother = \"{n}\"\n",
                PhraseError::UnknownPlural {
                    name: counted(),
                    plural: "few".to_owned(),
                },
            ),
            // What counts nothing has no plurals.
            (
                Tongue::Ti,
                "[client]\nhard = {other = \"{barrier}\"}\n",
                PhraseError::UnknownPlural {
                    name: name(),
                    plural: "other".to_owned(),
                },
            ),
        ] {
            assert_eq!(with(tongue, text).expect_err(text), error, "{text}");
        }
        for (text, expected) in [("[client]\n\nhard = \n", 3), ("[client]\nhard = 3\n", 2)] {
            match with(Tongue::Ti, text) {
                Err(PhraseError::Shape { line, .. }) => assert_eq!(line, expected, "{text}"),
                other => panic!("{text}: {other:?}"),
            }
        }
    }
}

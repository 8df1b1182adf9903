//! The phrases of reports: a catalogue a language, as data.
//!
//! A phrase has a name with a point (`client.wants`), places for values in braces, and, where it
//! counts, a form for each plural that the language has.

mod own;
mod plural;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use serde::Deserialize;

use super::Tongue;
pub use own::PhraseError;
pub use plural::Plural;

/// The catalogues as they ship.
const CATALOGUES: [(Tongue, &str); 5] = [
    (Tongue::Da, include_str!("da.toml")),
    (Tongue::En, include_str!("en.toml")),
    (Tongue::Ti, include_str!("ti.toml")),
    (Tongue::Ar, include_str!("ar.toml")),
    (Tongue::Fa, include_str!("fa.toml")),
];

/// One phrase: a text, or one for each plural.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(untagged)]
pub enum Phrase {
    /// The same whatever is counted.
    Text(String),
    /// A text for each plural of the language; the count stands at `{n}`.
    Counted(BTreeMap<Plural, String>),
}

impl Phrase {
    /// The text, or that of each plural.
    pub fn texts(&self) -> impl Iterator<Item = &str> {
        let (text, forms) = match self {
            Phrase::Text(text) => (Some(text), None),
            Phrase::Counted(forms) => (None, Some(forms.values())),
        };
        text.into_iter()
            .chain(forms.into_iter().flatten())
            .map(String::as_str)
    }

    /// The places for values, in one of the texts or in several.
    pub fn places(&self) -> BTreeSet<&str> {
        self.texts().flat_map(places).collect()
    }
}

/// The places for values in a text, without their braces.
pub fn places(text: &str) -> BTreeSet<&str> {
    let inner = text.split('{').skip(1);
    inner
        .filter_map(|part| Some(part.split_once('}')?.0))
        .collect()
}

/// The phrases of a language.
#[derive(Debug, Clone)]
pub struct Phrases {
    tongue: Tongue,
    sections: BTreeMap<String, BTreeMap<String, Phrase>>,
}

/// The section with what programmes call things, by their own Danish words: the id `finances` may be
/// worded in another way in another programme.
pub const PROGRAMME: &str = "programme";

impl Phrases {
    /// The language.
    pub const fn tongue(&self) -> Tongue {
        self.tongue
    }

    /// The phrases of a language, as they ship.
    pub fn of(tongue: Tongue) -> &'static Phrases {
        static READ: [OnceLock<Phrases>; CATALOGUES.len()] = [const { OnceLock::new() }; 5];
        READ[tongue as usize].get_or_init(|| {
            let source = CATALOGUES.iter().find(|(known, _)| *known == tongue);
            // A catalogue that cannot be read is found by the test that reads them all.
            let sections = source.and_then(|(_, text)| toml::from_str(text).ok());
            Phrases {
                tongue,
                sections: sections.unwrap_or_default(),
            }
        })
    }

    /// The text of a phrase, `section.name`; of so many where it counts.
    pub fn get(&self, name: &str, count: Option<u64>) -> Option<&str> {
        let (section, name) = name.split_once('.')?;
        match self.sections.get(section)?.get(name)? {
            Phrase::Text(text) => Some(text),
            Phrase::Counted(forms) => {
                let form = Plural::of(self.tongue, count.unwrap_or_default());
                forms
                    .get(&form)
                    .or_else(|| forms.get(&Plural::Other))
                    .map(String::as_str)
            }
        }
    }

    /// What a programme's own Danish words are in this language.
    pub fn of_programme(&self, danish: &str) -> Option<&str> {
        match self.sections.get(PROGRAMME)?.get(danish)? {
            Phrase::Text(text) => Some(text),
            Phrase::Counted(_) => None,
        }
    }

    /// Every phrase by its name.
    pub fn all(&self) -> impl Iterator<Item = (String, &Phrase)> {
        self.sections.iter().flat_map(|(section, phrases)| {
            let named = move |(name, phrase)| (format!("{section}.{name}"), phrase);
            phrases.iter().map(named)
        })
    }

    /// The names of a section.
    pub fn names(&self, section: &str) -> BTreeSet<&str> {
        let phrases = self.sections.get(section).into_iter().flatten();
        phrases.map(|(name, _)| name.as_str()).collect()
    }
}

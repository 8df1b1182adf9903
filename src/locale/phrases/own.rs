//! An organisation's own phrases, laid over those that ship.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

use super::{PROGRAMME, Phrase, Phrases, Plural};
use crate::locale::Tongue;

/// Why an organisation's phrases cannot be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PhraseError {
    /// The file is no TOML, or something in it is no text.
    Shape {
        /// The line, from 1.
        line: usize,
        /// What the reader of TOML says.
        message: String,
    },
    /// No report says a phrase of that name.
    UnknownName(String),
    /// The text lacks the place of a value.
    MissingPlace {
        /// The phrase.
        name: String,
        /// The place, without its braces.
        place: String,
    },
    /// The text has a place that nothing is put into.
    UnknownPlace {
        /// The phrase.
        name: String,
        /// The place, without its braces.
        place: String,
    },
    /// A plural of the language has no text.
    MissingPlural {
        /// The phrase.
        name: String,
        /// The plural.
        plural: &'static str,
    },
    /// The language has no such plural, or the phrase counts nothing.
    UnknownPlural {
        /// The phrase.
        name: String,
        /// The plural, as it stands there.
        plural: String,
    },
}

#[derive(Deserialize)]
#[serde(untagged, expecting = "a phrase is a text, or a text for each plural")]
enum Own {
    Text(String),
    Counted(BTreeMap<String, String>),
}

impl Phrases {
    /// These phrases with an organisation's own over them; `wordings` are the Danish words of its
    /// programmes, which may be said in a language that has a client's page only.
    ///
    /// # Errors
    /// See [`PhraseError`]; the first that is met.
    pub fn with(&self, text: &str, wordings: &BTreeSet<&str>) -> Result<Phrases, PhraseError> {
        type Sections = BTreeMap<String, BTreeMap<String, Own>>;
        let own: Sections = toml::from_str(text).map_err(|error| shape(text, &error))?;
        let mut phrases = self.clone();
        for (section, own) in own {
            for (name, own) in own {
                let phrase = if section == PROGRAMME {
                    self.wording(&name, own, wordings)?
                } else {
                    self.phrase(format!("{section}.{name}"), own)?
                };
                let section = phrases.sections.entry(section.clone()).or_default();
                section.insert(name, phrase);
            }
        }
        Ok(phrases)
    }

    fn wording(
        &self,
        name: &str,
        own: Own,
        wordings: &BTreeSet<&str>,
    ) -> Result<Phrase, PhraseError> {
        match own {
            Own::Text(text) if wordings.contains(name) && self.tongue.lang().is_none() => {
                no_other_place(name, &text, &BTreeSet::new())?;
                Ok(Phrase::Text(text))
            }
            _ => Err(PhraseError::UnknownName(name.to_owned())),
        }
    }

    fn phrase(&self, name: String, own: Own) -> Result<Phrase, PhraseError> {
        // Danish says everything.
        let danish = Phrases::of(Tongue::Da).find(&name);
        let Some(danish) = danish else {
            return Err(PhraseError::UnknownName(name));
        };
        let places = danish.places();
        let phrase = match own {
            Own::Text(text) => Phrase::Text(text),
            Own::Counted(forms) => self.counted(&name, danish, forms)?,
        };
        for text in phrase.texts() {
            // A plural may leave its count to the words: "one contact".
            let missing = places
                .iter()
                .find(|place| **place != "n" && !super::places(text).contains(*place));
            if let Some(place) = missing {
                let place = (*place).to_owned();
                return Err(PhraseError::MissingPlace { name, place });
            }
            no_other_place(&name, text, &places)?;
        }
        Ok(phrase)
    }

    fn counted(
        &self,
        name: &str,
        danish: &Phrase,
        mut forms: BTreeMap<String, String>,
    ) -> Result<Phrase, PhraseError> {
        let plurals = match danish {
            Phrase::Text(_) => Vec::new(),
            Phrase::Counted(_) => Plural::all_of(self.tongue),
        };
        let mut counted = BTreeMap::new();
        for plural in plurals {
            let text = forms.remove(plural.as_str());
            let missing = || PhraseError::MissingPlural {
                name: name.to_owned(),
                plural: plural.as_str(),
            };
            counted.insert(plural, text.ok_or_else(missing)?);
        }
        match forms.pop_first() {
            Some((plural, _)) => Err(PhraseError::UnknownPlural {
                name: name.to_owned(),
                plural,
            }),
            None => Ok(Phrase::Counted(counted)),
        }
    }

    fn find(&self, name: &str) -> Option<&Phrase> {
        let (section, name) = name.split_once('.')?;
        self.sections.get(section)?.get(name)
    }
}

fn no_other_place(name: &str, text: &str, known: &BTreeSet<&str>) -> Result<(), PhraseError> {
    match super::places(text).difference(known).next() {
        Some(place) => Err(PhraseError::UnknownPlace {
            name: name.to_owned(),
            place: (*place).to_owned(),
        }),
        None => Ok(()),
    }
}

fn shape(text: &str, error: &toml::de::Error) -> PhraseError {
    let start = error.span().map_or(0, |span| span.start);
    let before = text.get(..start).unwrap_or_default();
    PhraseError::Shape {
        line: before.matches('\n').count() + 1,
        message: error.message().trim().to_owned(),
    }
}

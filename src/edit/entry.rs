//! Entries of lists: found by id, put in by day, named by what they say.

use super::EditError;
use crate::model::{Client, Day, Goal, Programme};

/// The most characters of an id that is made of a text.
const LONGEST: usize = 30;

/// The day of an edit, and whether somebody named it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct When {
    /// The day.
    pub day: Day,
    /// Whether it was named; a day that only happens to be today changes no day that stands there.
    pub named: bool,
}

impl When {
    /// Writes the day where there is none yet, or where another one is named.
    pub(super) fn put_into(self, day: &mut Option<Day>) {
        if day.is_none() || self.named {
            *day = Some(self.day);
        }
    }
}

/// Puts an entry behind those of its day and before later ones.
pub(super) fn insert_by_day<T, K: Ord>(list: &mut Vec<T>, entry: T, day: impl Fn(&T) -> K) {
    let place = list
        .iter()
        .rposition(|other| day(other) <= day(&entry))
        .map_or(0, |last| last + 1);
    list.insert(place, entry);
}

/// The goal of that id.
pub(super) fn goal<'c>(client: &'c mut Client, id: &str) -> Result<&'c mut Goal, EditError> {
    let known = client.goals.iter().map(|goal| goal.id.clone()).collect();
    client
        .goals
        .iter_mut()
        .find(|goal| goal.id == id)
        .ok_or_else(|| missing("goals", id, known))
}

/// Refuses an area of life that the programme does not have.
pub(super) fn known_area(programme: &Programme, area: &str) -> Result<(), EditError> {
    match programme.area(area) {
        Some(_) => Ok(()),
        None => Err(EditError::UnknownArea {
            area: area.to_owned(),
            known: programme.areas.iter().map(|it| it.id.clone()).collect(),
        }),
    }
}

pub(super) fn missing(list: &'static str, id: &str, known: Vec<String>) -> EditError {
    EditError::Missing {
        list,
        id: id.to_owned(),
        known,
    }
}

/// An id made of a text, such as no entry has yet; `otherwise` where the text has no letter for it.
pub(super) fn fresh_id<'c>(
    text: &str,
    otherwise: &str,
    taken: impl Iterator<Item = &'c str> + Clone,
) -> String {
    let mut base = slug(text);
    if base.is_empty() {
        base = otherwise.to_owned();
    }
    let mut id = base.clone();
    let mut number = 1;
    while taken.clone().any(|other| other == id) {
        number += 1;
        id = format!("{base}-{number}");
    }
    id
}

/// A text as lower-case ASCII words with dashes between them, cut at the end of a word that says something.
fn slug(text: &str) -> String {
    let words = text.split(|sign: char| !sign.is_alphanumeric());
    let words = words.map(|word| {
        word.chars()
            .flat_map(char::to_lowercase)
            .map(ascii)
            .collect()
    });
    let mut words = words.filter(|word: &String| !word.is_empty());
    let mut kept: Vec<String> = Vec::new();
    kept.extend(
        words
            .next()
            .map(|first| first.chars().take(LONGEST).collect()),
    );
    let mut length = kept.iter().map(String::len).sum::<usize>();
    for word in words {
        length += 1 + word.len();
        if length > LONGEST {
            while kept.len() > 1 && kept.last().is_some_and(|last| last.len() < 3) {
                kept.pop();
            }
            break;
        }
        kept.push(word);
    }
    kept.join("-")
}

fn ascii(letter: char) -> String {
    let plain = match letter {
        'æ' | 'ä' => "ae",
        'ø' | 'ö' => "oe",
        'å' => "aa",
        'á' | 'à' | 'â' | 'ã' => "a",
        'é' | 'è' | 'ê' | 'ë' => "e",
        'í' | 'ì' | 'î' | 'ï' => "i",
        'ó' | 'ò' | 'ô' | 'õ' => "o",
        'ú' | 'ù' | 'û' | 'ü' => "u",
        'ç' => "c",
        'ñ' => "n",
        'ß' => "ss",
        letter if letter.is_ascii_alphanumeric() => return letter.to_string(),
        _ => "",
    };
    plain.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_made_of_whole_words() {
        for (text, id) in [
            ("Arbejde i et køkken", "arbejde-i-et-koekken"),
            ("Få gælden væk!", "faa-gaelden-vaek"),
            (
                "Ringe til kommunen om boligindskud og husleje",
                "ringe-til-kommunen",
            ),
            (
                "Københavnerspecialarbejderuddannelsen",
                "koebenhavnerspecialarbejderudd",
            ),
            ("ስራሕ", "goal"),
            ("  --  ", "goal"),
        ] {
            assert_eq!(fresh_id(text, "goal", std::iter::empty()), id);
        }
        let taken = ["job", "job-2"];
        assert_eq!(fresh_id("Job", "goal", taken.into_iter()), "job-3");
    }
}

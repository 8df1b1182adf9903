//! Whose words a sentence of the client's page is in.

use super::escape::one_line;
use crate::model::Client;

/// A text with as many words that stands within a sentence is what the sentence says.
const WORDS_OF_A_TEXT: usize = 3;

/// Whose words a sentence is in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Whose {
    /// The client's own, as the record has them (E4).
    Client,
    /// What the record says otherwise.
    Record,
    /// The page's.
    Page,
}

impl Whose {
    /// The word that JSON writes.
    pub const fn as_str(self) -> &'static str {
        match self {
            Whose::Client => "client",
            Whose::Record => "record",
            Whose::Page => "page",
        }
    }

    /// Of a sentence of a client's page.
    pub fn of(sentence: &str, client: &Client) -> Whose {
        let sentence = sentence.trim_end_matches(['.', ':', '!', '?']);
        let says = |text: &str| {
            let text = one_line(text);
            let is_long = text.split(' ').count() >= WORDS_OF_A_TEXT;
            text.contains(sentence) || (is_long && sentence.contains(&text))
        };
        if own(client).any(says) {
            return Whose::Client;
        }
        match written(client).any(says) {
            true => Whose::Record,
            false => Whose::Page,
        }
    }
}

fn own(client: &Client) -> impl Iterator<Item = &str> {
    let goals = client.goals.iter();
    goals.flat_map(|goal| {
        let own = [goal.own_words.as_deref(), goal.barrier.as_deref()];
        own.into_iter().flatten()
    })
}

fn written(client: &Client) -> impl Iterator<Item = &str> {
    let goals = client.goals.iter().flat_map(|goal| {
        let levels = goal.levels.values().map(String::as_str);
        levels.chain([goal.title.as_str()])
    });
    let actions = client.actions.iter().flat_map(|action| {
        let support = action.support.as_deref();
        support.into_iter().chain([action.what.as_str()])
    });
    let carried = client.areas.values().flat_map(|area| &area.carried);
    goals
        .chain(actions)
        .chain(carried.filter_map(|carried| carried.support.as_deref()))
        .chain(client.resources.iter().map(|it| it.what.as_str()))
        .chain(client.options.iter().map(|it| it.what.as_str()))
        .chain(client.decisions.iter().map(|it| it.what.as_str()))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::model::sample;

    #[test]
    fn a_sentence_is_of_who_wrote_it() {
        let client = sample::client(&json!({
            "goals": [{"id": "a", "title": "Et arbejde i et køkken", "own_words": "Jeg vil lave mad. Med andre!", "status": "active"}],
            "actions": [{"id": "b", "what": "Ringe til kantinen", "carried_by": "client"}],
        }));
        for (sentence, whose) in [
            ("Jeg vil lave mad.", Whose::Client),
            ("Med andre!", Whose::Client),
            ("Det har jeg nået: Et arbejde i et køkken", Whose::Record),
            (
                "Ringe til kantinen (senest den 1. december 2026):",
                Whose::Record,
            ),
            ("Det, der er svært:", Whose::Page),
        ] {
            assert_eq!(Whose::of(sentence, &client), whose, "{sentence}");
        }
    }
}

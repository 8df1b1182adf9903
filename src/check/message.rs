//! What a commit's message, or a branch's name, must not say: it leaves the house further than a record does.

use super::Around;
use super::text::holds_a_personal_number;

/// Somebody whom a text must not name.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Called {
    /// What the client is called.
    pub alias: String,
    /// The client's id, which may be written.
    pub id: String,
}

/// Something personal that a text says.
#[derive(Debug, PartialEq, Eq)]
pub struct Personal<'a> {
    /// The line, from 1.
    pub line: usize,
    /// The client who is named; none for a personal number.
    pub client: Option<&'a Called>,
}

/// What a text says of these clients, and personal numbers of anybody, line by line.
///
/// An alias counts as whole words, whatever their case, also in the genitive.
pub fn personal<'a>(text: &str, clients: &'a [Called], around: &Around) -> Vec<Personal<'a>> {
    let aliases: Vec<(Vec<String>, &Called)> = clients
        .iter()
        .map(|client| (words(&client.alias), client))
        .collect();
    let mut found = Vec::new();
    for (number, text) in text.lines().enumerate() {
        let line = number + 1;
        if holds_a_personal_number(text, around) {
            found.push(Personal { line, client: None });
        }
        let said = words(text);
        let named = aliases.iter().filter(|(alias, _)| names(&said, alias));
        found.extend(named.map(|(_, client)| Personal {
            line,
            client: Some(client),
        }));
    }
    found
}

fn words(text: &str) -> Vec<String> {
    let words = text.split(|one: char| !one.is_alphanumeric());
    let words = words.filter(|word| !word.is_empty());
    words.map(str::to_lowercase).collect()
}

fn names(said: &[String], alias: &[String]) -> bool {
    let Some((last, before)) = alias.split_last() else {
        return false;
    };
    said.windows(alias.len()).any(|window| {
        let said = &window[before.len()];
        window.starts_with(before) && (said == last || said.strip_suffix('s') == Some(last))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_alias_counts_as_whole_words() {
        let called = |alias: &str| Called {
            alias: alias.to_owned(),
            id: "2601-k7qm".to_owned(),
        };
        for (alias, text, is_named) in [
            ("Selam", "met selam", true),
            ("Selam", "selam-goals", true),
            ("Selam", "feature/SELAM_goals", true),
            ("Selam", "Selams mål", true),
            ("Selam", "Selam's goal", true),
            ("Selam", "selamat", false),
            ("Åse", "åse", true),
            ("Anna K", "anna k. called", true),
            ("Anna K", "anna called k", false),
            ("…", "… and more", false),
        ] {
            let clients = [called(alias)];
            let found = personal(text, &clients, &Around::default());
            assert_eq!(!found.is_empty(), is_named, "{alias}: {text}");
        }
    }

    #[test]
    fn a_personal_number_is_found_on_its_line_unless_it_is_known_to_be_none() {
        let text = "a case\n\n010490-9995 called";
        let found = personal(text, &[], &Around::default());
        let number = Personal {
            line: 3,
            client: None,
        };
        assert_eq!(found, [number]);
        let around = Around {
            not_personal_numbers: vec!["010490-9995".to_owned()],
            ..Around::default()
        };
        assert_eq!(personal(text, &[], &around), []);
    }
}

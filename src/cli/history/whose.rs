//! Whose record it is: Git tells a renaming by how like two files are, and young records are all alike.

use std::path::Path;

use crate::cli::load::Loaded;
use crate::model::ClientId;
use crate::record::Record;

/// The client whose record is looked at.
pub(super) struct Whose(Option<ClientId>);

impl Whose {
    /// Whoever the file is named after; else whoever the record says.
    pub(super) fn of(loaded: &Loaded) -> Whose {
        let said = || ids(&loaded.bytes).into_iter().next();
        Whose(ClientId::parse(&loaded.stem()).or_else(said))
    }

    /// Whether the file may have been called so: not by the name of another client.
    pub(super) fn may_be(&self, name: &str) -> bool {
        let stem = Path::new(name).file_stem().unwrap_or_default();
        self.is(ClientId::parse(&stem.to_string_lossy()))
    }

    /// Whether a version is the client's own: it names no other. An id that is none names nobody.
    pub(super) fn is_own(&self, bytes: &[u8]) -> bool {
        ids(bytes).into_iter().all(|id| self.is(Some(id)))
    }

    fn is(&self, id: Option<ClientId>) -> bool {
        id.is_none() || id == self.0
    }
}

/// The ids that a version says it has: more than one where a conflict was committed.
fn ids(bytes: &[u8]) -> Vec<ClientId> {
    let text = String::from_utf8_lossy(bytes);
    let front = text.lines().enumerate();
    let front = front.take_while(|(number, line)| *number == 0 || *line != "---");
    let said = front.filter_map(|(_, line)| line.strip_prefix("id:"));
    let word = |said: &str| {
        let word = said.split_whitespace().next()?;
        ClientId::parse(word.trim_matches(['"', '\'']))
    };
    let mut ids: Vec<ClientId> = said.filter_map(word).collect();
    if ids.is_empty() {
        // It may be written in another way that YAML has for it.
        let record = Record::read(bytes).ok();
        let id = record
            .as_ref()
            .and_then(|it| it.document().root()?.get("id"));
        ids.extend(id.and_then(|id| ClientId::parse(&id.text())));
    }
    ids
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_read_however_it_is_written() {
        let of = |text: &str| -> Vec<String> {
            ids(text.as_bytes())
                .iter()
                .map(ToString::to_string)
                .collect()
        };
        for id in [
            "id: 2601-k7qm",
            "id:   \"2601-k7qm\" # the id",
            "\"id\": 2601-k7qm",
            "id:\n  2601-k7qm",
            "'id' : '2601-k7qm'\r",
        ] {
            let text = format!("---\nschema: 1\n{id}\n---\n\nid: 2601-0000\n");
            assert_eq!(of(&text), ["2601-k7qm"], "{id}");
        }
        let conflict = "---\n<<<<<<< a\nid: 2601-k7qm\n=======\nid: 2601-0000\n>>>>>>> b\n---\n";
        assert_eq!(of(conflict), ["2601-k7qm", "2601-0000"]);
        assert_eq!(of("---\nid: Fatima\n---\n"), [""; 0]);
    }
}

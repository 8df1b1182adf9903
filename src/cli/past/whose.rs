//! Whose a version is: young records are all alike, and Git takes one that goes for another that comes.

use crate::model::ClientId;

/// How many lines of a record its id stands among.
const LINES: usize = 40;

/// Whether a text is the record of another client than the one of that id. What has no id of the form, as
/// a record from before ids were given, may be anybody's.
pub(super) fn is_anothers(text: &[u8], own: &str) -> bool {
    let lines = text.split(|byte| *byte == b'\n').take(LINES);
    let mut ids = lines.filter_map(|line| line.strip_prefix(b"id:"));
    ids.next().is_some_and(|id| {
        let id = String::from_utf8_lossy(id);
        let id = id.split(" #").next().unwrap_or_default();
        let id = id.trim().trim_matches(['\'', '"']);
        id != own && ClientId::parse(id).is_some()
    })
}

#[cfg(test)]
mod tests {
    use super::is_anothers;

    #[test]
    fn only_another_clients_id_makes_it_anothers() {
        let record = |id: &str| format!("---\r\nschema: 1\r\nid: {id}\r\nalias: Selam\r\n---\r\n");
        for (id, expected) in [
            ("2601-k7qm", false),
            ("'2601-k7qm'   # fra januar", false),
            ("Fatima", false),
            ("", false),
            ("2607-bbbb", true),
            ("\"2607-bbbb\"", true),
        ] {
            assert_eq!(
                is_anothers(record(id).as_bytes(), "2601-k7qm"),
                expected,
                "{id}"
            );
        }
        assert!(!is_anothers(b"nothing", "2601-k7qm"));
    }
}

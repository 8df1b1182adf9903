//! The client's id: `YYMM-xxxx`, without anything that says who it is.

use std::fmt;

use super::Day;

/// Crockford's base 32 in lower case: no `i`, `l`, `o` or `u`.
const ALPHABET: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";

/// A client's id: year and month of the start, then four random characters.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ClientId(String);

impl ClientId {
    /// The id of a client who starts on `day`; of each random byte the low five bits count.
    pub fn new(day: Day, random: [u8; 4]) -> ClientId {
        let tail: String = random
            .iter()
            .map(|byte| char::from(ALPHABET[usize::from(byte & 31)]))
            .collect();
        ClientId(format!("{:02}{:02}-{tail}", day.year() % 100, day.month()))
    }

    /// Reads an id; `None` where it has not the form.
    pub fn parse(text: &str) -> Option<ClientId> {
        let bytes = text.as_bytes();
        let fits = bytes.len() == 9
            && bytes[..4].iter().all(u8::is_ascii_digit)
            && (b"01"..=b"12").contains(&bytes[2..4].first_chunk::<2>()?)
            && bytes[4] == b'-'
            && bytes[5..].iter().all(|byte| ALPHABET.contains(byte));
        fits.then(|| ClientId(text.to_owned()))
    }

    /// The id as records and file names write it.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for ClientId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_says_month_and_chance_only() {
        let day = Day::new(2026, 1, 12).expect("a day");
        let id = ClientId::new(day, [20, 7, 22 + 32, 20]);
        assert_eq!(id.as_str(), "2601-m7pm");
        assert_eq!(ClientId::parse(id.as_str()), Some(id));
    }

    #[test]
    fn what_is_not_an_id_is_refused() {
        for wrong in [
            "2613-k7qm",
            "2600-k7qm",
            "2601-k7ql",
            "2601-K7QM",
            "2601k7qm",
            "2601-k7qmm",
            "26é1-k7q",
        ] {
            assert_eq!(ClientId::parse(wrong), None, "{wrong}");
        }
    }
}

//! Whether a text says anything.

/// Whether a text is there and holds more than white space.
pub fn says_something(text: Option<&str>) -> bool {
    text.is_some_and(|text| !text.trim().is_empty())
}

#[cfg(test)]
mod tests {
    use super::says_something;

    #[test]
    fn white_space_says_nothing() {
        assert!(says_something(Some(" ja\n")));
        for nothing in [None, Some(""), Some(" \n\t")] {
            assert!(!says_something(nothing), "{nothing:?}");
        }
    }
}

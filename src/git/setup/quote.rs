//! A text as one word of `sh`.

/// The text in single quotes, so that `sh` changes nothing of it; plain words stay as they are.
pub fn quoted_for_sh(text: &str) -> String {
    let is_plain = |one: char| one.is_ascii_alphanumeric() || matches!(one, '-' | '_' | '.' | '/');
    match !text.is_empty() && text.chars().all(is_plain) {
        true => text.to_owned(),
        false => format!("'{}'", text.replace('\'', r"'\''")),
    }
}

#[cfg(test)]
mod tests {
    use super::quoted_for_sh;

    #[test]
    fn only_plain_words_stand_without_quotes() {
        for (text, quoted) in [
            ("mentor", "mentor"),
            ("/opt/mentor-1.0", "/opt/mentor-1.0"),
            ("", "''"),
            ("Anna's mappe", r"'Anna'\''s mappe'"),
            ("$HOME", "'$HOME'"),
            ("på", "'på'"),
        ] {
            assert_eq!(quoted_for_sh(text), quoted);
        }
    }
}

//! Which of the known names a mistyped one was meant to be.

/// The known name that a mistyped one is nearest to, where one is near.
pub fn nearest<'k>(name: &str, known: impl Iterator<Item = &'k str>) -> Option<&'k str> {
    let likeness = |other: &str| strsim::damerau_levenshtein(&name.to_lowercase(), other);
    known
        .map(|other| (likeness(other), other))
        .filter(|(distance, other)| *distance <= 1 + other.len() / 4)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, other)| other)
}

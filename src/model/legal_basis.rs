//! The terms of legal bases: whether two are the same, however they are written (E11).

/// Whether two terms are the same. Case makes no difference, nor do blanks, `§` and hyphens between
/// letters and digits: `LAB 167`, `lab-167` and `LAB § 167` are one.
pub fn is_same(one: &str, other: &str) -> bool {
    runs(one) == runs(other)
}

/// The runs of letters, of digits, and of other characters, in lower case, without what may stand between.
fn runs(term: &str) -> Vec<String> {
    let class = |one: char| match one {
        _ if one.is_whitespace() || matches!(one, '§' | '-' | '‐' | '‑' | '–') => 0,
        _ if one.is_alphabetic() => 1,
        _ if one.is_numeric() => 2,
        _ => 3,
    };
    let letters: Vec<char> = term.to_lowercase().chars().collect();
    letters
        .chunk_by(|one, next| class(*one) == class(*next))
        .filter(|run| class(run[0]) != 0)
        .map(|run| run.iter().collect())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::is_same;

    #[test]
    fn the_same_term_may_be_written_in_several_ways() {
        for written in [
            "LAB 167",
            "lab-167",
            "LAB § 167",
            "Lab§167",
            "lab167",
            " lab – 167 ",
        ] {
            assert!(is_same(written, "lab-167"), "{written}");
        }
        for another in [
            "lab-16",
            "lab-1-67",
            "lab 167.2",
            "la b-167",
            "sel-167",
            "167",
            "",
        ] {
            assert!(!is_same(another, "lab-167"), "{another}");
        }
    }
}

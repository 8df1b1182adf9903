//! The one line of many that says why Git refused.

/// What Git, and most hooks, put before the line that matters.
const WHY: [&str; 2] = ["fatal: ", "error: "];

/// The first line that gives the reason, without its prefix; else the first that says anything.
pub(super) fn said(text: &str) -> String {
    let lines = || text.lines().map(str::trim);
    let why = lines().find_map(|line| WHY.iter().find_map(|prefix| line.strip_prefix(prefix)));
    let any = || lines().find(|line| !line.is_empty());
    why.or_else(any).unwrap_or_default().replace('\t', " ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_reason_comes_before_all_else() {
        for (text, line) in [
            ("fatal: no branch\n\nhint: make one", "no branch"),
            ("warning: CRLF\nerror: no space\nfatal: stop", "no space"),
            ("\nmail is missing\nsee the guide", "mail is missing"),
            ("a\tb", "a b"),
            ("", ""),
        ] {
            assert_eq!(said(text), line, "{text}");
        }
    }
}

//! A page that can ask for nothing and run nothing.

/// What the browser may use of the page: its own styles, and pictures and fonts that stand in it.
const POLICY: &str = "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; \
    style-src 'unsafe-inline'; img-src data:; font-src data:\">";

/// The page with the policy before all else that it says.
///
/// It stands behind the doctype, since a browser reads a page without one by older rules. What belongs
/// into the head opens the head, so the page's own `<html>` and `<head>` may follow.
pub(super) fn sealed(page: &str) -> String {
    let doctype = page.len()
        - page
            .trim_start_matches(|c: char| c.is_whitespace() || c == '\u{feff}')
            .len();
    let named = page[doctype..]
        .get(..9)
        .is_some_and(|start| start.eq_ignore_ascii_case("<!doctype"));
    let place = match page[doctype..].find('>') {
        Some(end) if named => doctype + end + 1,
        _ => 0,
    };
    [&page[..place], POLICY, &page[place..]].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_policy_comes_first_and_keeps_the_doctype_first() {
        for (before, after) in [
            ("<!doctype html>", "<html lang=\"da\">"),
            ("\u{feff}\n<!DOCTYPE html>", "\n<script>"),
            ("", "<p>a > b"),
            ("", "<!-- > --><!doctype html>"),
            ("", "æøåæøåæ"),
            ("", ""),
        ] {
            assert_eq!(
                sealed(&format!("{before}{after}")),
                format!("{before}{POLICY}{after}")
            );
        }
    }
}

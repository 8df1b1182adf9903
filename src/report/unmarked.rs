//! Markdown as the words that people read: a paragraph, a heading, an item or a cell a line.

/// The text of a page without its markup.
pub fn unmarked(markdown: &str) -> String {
    let mut text = String::with_capacity(markdown.len());
    for line in markdown.lines().flat_map(parts) {
        let line = line.trim_start_matches(['#', '>', '-', ' ']);
        let line = line.trim_matches([' ', '_']);
        let mut characters = line.chars();
        while let Some(character) = characters.next() {
            match character {
                '\\' => text.extend(characters.next()),
                '*' | '`' => {}
                _ => text.push(character),
            }
        }
        text.push('\n');
    }
    text
}

/// The cells of a row, or the line.
fn parts(line: &str) -> Vec<&str> {
    let Some(row) = line.trim().strip_prefix('|') else {
        return vec![line];
    };
    let mut before = ' ';
    row.split(|character| {
        let ends = character == '|' && before != '\\';
        before = character;
        ends
    })
    .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_read_is_left() {
        for (markdown, text) in [
            ("## Det vil jeg · X", "Det vil jeg · X\n"),
            ("> Jeg vil lave mad", "Jeg vil lave mad\n"),
            ("  - Jeg får hjælp: ja", "Jeg får hjælp: ja\n"),
            ("_Ordene er nye._", "Ordene er nye.\n"),
            (
                "| Bolig | ●●○ vi er sammen |",
                "Bolig\n●●○ vi er sammen\n\n",
            ),
            ("| a \\| b |", "a | b\n\n"),
            ("| --- | ---: |", "\n:\n\n"),
            ("\\<b\\> 1\\. *x*", "<b> 1. x\n"),
        ] {
            assert_eq!(unmarked(markdown), text, "{markdown}");
        }
    }
}

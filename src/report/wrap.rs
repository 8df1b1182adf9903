//! Lines that a terminal of 80 columns can hold.

use unicode_width::UnicodeWidthStr as _;

/// The columns of a terminal.
pub(super) const COLUMNS: usize = 80;

/// A text whose lines have at most 80 columns, broken at spaces.
///
/// What follows a break stands two columns further in than the line began. A word that is longer
/// stays whole, and so does a line that begins with an arrow: it holds a command, to be pasted.
pub fn wrapped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for line in text.lines().map(str::trim_end) {
        let inner = line.trim_start();
        if line.width() <= COLUMNS || inner.starts_with('→') {
            out.push_str(line);
        } else {
            broken(inner, line.len() - inner.len(), &mut out);
        }
        out.push('\n');
    }
    out
}

fn broken(inner: &str, indent: usize, out: &mut String) {
    out.push_str(&" ".repeat(indent));
    let mut column = indent;
    for (place, (spaces, word)) in words(inner).into_iter().enumerate() {
        if place > 0 && column + spaces + word.width() > COLUMNS {
            column = indent + 2;
            out.push('\n');
            out.push_str(&" ".repeat(column));
        } else {
            column += spaces;
            out.push_str(&" ".repeat(spaces));
        }
        out.push_str(word);
        column += word.width();
    }
}

/// The words, each with the spaces before it; a number and its `%` are one.
fn words(line: &str) -> Vec<(usize, &str)> {
    let mut words = Vec::new();
    let mut rest = line;
    while !rest.is_empty() {
        let start = rest.len() - rest.trim_start_matches(' ').len();
        let word = &rest[start..];
        let next_space = |from: usize| word[from..].find(' ').map_or(word.len(), |at| from + at);
        let mut end = next_space(0);
        if word[end..].starts_with(" %") {
            end = next_space(end + 1);
        }
        words.push((start, &word[..end]));
        rest = &word[end..];
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_line_is_broken_at_a_space() {
        let ten = "niogtyvende".repeat(2);
        let line = format!("  {ten}  {ten} {ten} {ten}");
        assert_eq!(wrapped(&line), format!("  {ten}  {ten} {ten}\n    {ten}\n"));
        let fits = "x".repeat(80);
        assert_eq!(wrapped(&fits), format!("{fits}\n"));
        let one_more = format!("{} y", "x".repeat(79));
        assert_eq!(wrapped(&one_more), format!("{}\n  y\n", "x".repeat(79)));
        assert_eq!(wrapped("a  \n\nb"), "a\n\nb\n");
        let number = format!("{} 64 %; y", "x".repeat(75));
        assert_eq!(wrapped(&number), format!("{}\n  64 %; y\n", "x".repeat(75)));
    }

    #[test]
    fn a_command_and_a_word_stay_whole() {
        let command = format!("      → mentor note {}", "word ".repeat(20));
        assert_eq!(wrapped(&command), format!("{}\n", command.trim_end()));
        let word = "x".repeat(90);
        assert_eq!(wrapped(&word), format!("{word}\n"));
    }
}

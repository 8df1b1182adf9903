//! The sections of a journal, found without reading its Markdown.

use super::Span;

/// A part of the body under a heading of the second level.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Section {
    /// The heading's words.
    pub heading: Span,
    /// The heading's whole line, without its ending.
    pub line: Span,
    /// What follows, up to the next such heading or the end.
    pub body: Span,
}

/// Finds the sections of a body; a heading in fenced code is none.
pub fn sections(text: &str, body: Span) -> Vec<Section> {
    scan(text, body).0
}

/// The line that opens fenced code which nothing closes: what follows it is no heading any more.
pub fn open_fence(text: &str, body: Span) -> Option<Span> {
    scan(text, body).1.map(|(_, line)| line)
}

/// The line that closes the fenced code which a text leaves open.
pub fn closing_fence(text: &str) -> Option<String> {
    let (_, open) = scan(text, Span::at(0, text.len()));
    open.map(|(open, _)| char::from(open.sign).to_string().repeat(open.len))
}

/// The sections, and the fence that is still open at the end with its line.
fn scan(text: &str, body: Span) -> (Vec<Section>, Option<(Fence, Span)>) {
    let end = body.end.min(text.len() as u32);
    let mut found: Vec<Section> = Vec::new();
    let mut fence: Option<(Fence, Span)> = None;
    let mut start = body.start;
    while start < end {
        let rest = Span::new(start, end).of(text).as_bytes();
        if rest.is_empty() {
            break;
        }
        let len = memchr::memchr(b'\n', rest).unwrap_or(rest.len()) as u32;
        let line = Span::new(start, start + len);
        let next = end.min(line.end + 1);
        let words = line.of(text);
        let words = words.strip_suffix('\r').unwrap_or(words);
        match (Fence::of(words), &fence) {
            (Some(mark), Some((open, _))) if mark.closes(open) => fence = None,
            (Some(mark), None) if mark.opens => fence = Some((mark, line)),
            (None, None) => {
                if let Some((from, to)) = heading(words) {
                    if let Some(last) = found.last_mut() {
                        last.body.end = start;
                    }
                    found.push(Section {
                        heading: Span::new(start + from as u32, start + to as u32),
                        line: Span::new(start, start + words.len() as u32),
                        body: Span::new(next, end),
                    });
                }
            }
            _ => {}
        }
        start = next;
    }
    (found, fence)
}

/// A line that opens or closes fenced code.
struct Fence {
    sign: u8,
    len: usize,
    /// Whether it may open: what follows backticks must hold none.
    opens: bool,
    /// Whether it may close: nothing follows.
    bare: bool,
}

impl Fence {
    fn of(line: &str) -> Option<Self> {
        let line = unindented(line)?;
        let sign = *line
            .as_bytes()
            .first()
            .filter(|sign| matches!(sign, b'`' | b'~'))?;
        let len = line.bytes().take_while(|byte| *byte == sign).count();
        let info = line.get(len..).unwrap_or_default();
        (len >= 3).then(|| Self {
            sign,
            len,
            opens: sign == b'~' || !info.contains('`'),
            bare: info.trim().is_empty(),
        })
    }

    fn closes(&self, open: &Self) -> bool {
        self.bare && self.sign == open.sign && self.len >= open.len
    }
}

/// The line without its indentation, which is less than that of indented code.
fn unindented(line: &str) -> Option<&str> {
    let rest = line.trim_start_matches(' ');
    (line.len() - rest.len() < 4).then_some(rest)
}

/// Where the words of a heading of the second level begin and end in its line.
fn heading(line: &str) -> Option<(usize, usize)> {
    let rest = unindented(line)?.strip_prefix("##")?;
    if !rest.is_empty() && !rest.starts_with([' ', '\t']) {
        return None;
    }
    let start = line.len() - rest.trim_start().len();
    let words = rest.trim();
    // Signs at the end close the heading when a blank stands before them.
    let open = words.trim_end_matches('#');
    let words = if open.is_empty() || open.ends_with([' ', '\t']) {
        open.trim_end()
    } else {
        words
    };
    Some((start, start + words.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<(&str, &str)> {
        let all = sections(text, Span::at(0, text.len()));
        let words = |span: Span| span.of(text);
        all.iter()
            .map(|one| (words(one.heading), words(one.body)))
            .collect()
    }

    #[test]
    fn finds_headings_of_the_second_level_only() {
        let text = "# J\n## a, b \r\nx\r\n### no\n##no\n ## c ##\n\n    ## code\n##";
        let expected = [
            ("a, b", "x\r\n### no\n##no\n"),
            ("c", "\n    ## code\n"),
            ("", ""),
        ];
        assert_eq!(found(text), expected);
    }

    #[test]
    fn passes_over_fenced_code() {
        let text = "## a\n```md\n## no\n~~~\n``\n```` \n## b\n~~~ `x`\n## no\n";
        let heads: Vec<_> = found(text)
            .into_iter()
            .map(|(heading, _)| heading)
            .collect();
        assert_eq!(heads, ["a", "b"]);
        assert_eq!(found("`` ` ``\n``` a`b\n## c\n")[0].0, "c");
    }

    #[test]
    fn tells_of_code_that_nothing_closes() {
        let open = |text: &'static str| {
            open_fence(text, Span::at(0, text.len())).map(|line| line.of(text))
        };
        assert_eq!(open("## a\n```md\n## b\n"), Some("```md"));
        assert_eq!(open("## a\n```md\n## b\n```\n"), None);
    }

    #[test]
    fn says_what_closes_open_code() {
        for (text, fence) in [
            ("a\n```` md\n```\n", Some("````")),
            ("~~~\n## a", Some("~~~")),
            ("```\n```\n", None),
            ("    ```\n", None),
        ] {
            assert_eq!(closing_fence(text).as_deref(), fence, "{text}");
        }
    }

    #[test]
    fn bears_any_span() {
        assert!(sections("## a", Span::new(9, 99)).is_empty());
        assert!(sections("æ## a", Span::new(1, 6)).is_empty());
    }
}

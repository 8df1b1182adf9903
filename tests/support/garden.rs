//! Front matter in random styles, for edits to be tried on.

use proptest::prelude::*;

/// A value as it is to be written; the style's bits choose among the ways to write it.
#[derive(Clone, Debug)]
pub enum Shape {
    Scalar(u8),
    List(Vec<Shape>, u8),
    Map(Vec<Shape>, u8),
}

/// Values of up to four levels.
pub fn shape() -> impl Strategy<Value = Shape> {
    let leaf = any::<u8>().prop_map(Shape::Scalar);
    leaf.prop_recursive(4, 24, 4, |inner| {
        let children = prop::collection::vec(inner, 0..4);
        prop_oneof![
            (children.clone(), any::<u8>()).prop_map(|(items, style)| Shape::List(items, style)),
            (children, any::<u8>()).prop_map(|(values, style)| Shape::Map(values, style)),
        ]
    })
}

/// A map of several values, as front matter is.
pub fn front_matter() -> impl Strategy<Value = Shape> {
    let values = prop::collection::vec(shape(), 1..5);
    (values, any::<u8>()).prop_map(|(values, style)| Shape::Map(values, style & !1))
}

/// Writes a value of several lines; comments are numbered, so that each can be found again.
pub fn write(shape: &Shape) -> String {
    let mut writer = Writer::default();
    writer.lines(shape, 0);
    writer.text
}

#[derive(Default)]
struct Writer {
    text: String,
    comments: usize,
}

impl Writer {
    /// Writes a map or a list as lines, the first of which stands at the column already.
    fn lines(&mut self, shape: &Shape, column: usize) {
        let (children, style, is_map) = match shape {
            Shape::Map(values, style) => (values, *style, true),
            Shape::List(items, style) => (items, *style, false),
            Shape::Scalar(_) => return,
        };
        for (number, child) in children.iter().enumerate() {
            if number > 0 {
                if style & 2 != 0 && number % 2 == 1 {
                    self.line_comment(column);
                }
                if style & 4 != 0 && number == 2 {
                    self.text.push('\n');
                }
                self.text.push_str(&" ".repeat(column));
            }
            match is_map {
                true => self.entry(number, child, column, style),
                false => self.item(child, column, style),
            }
        }
    }

    fn entry(&mut self, number: usize, child: &Shape, column: usize, style: u8) {
        match (style >> 3) & 3 {
            0 => self.text.push_str(&format!("k{number}:")),
            1 => self.text.push_str(&format!("\"k{number}\":")),
            2 => self.text.push_str(&format!("k{number} :")),
            _ => self.text.push_str(&format!("'k{number}':")),
        }
        if let Some(line) = one_line(child, column) {
            self.text.push_str(&line);
            return self.end(style);
        }
        self.end(style);
        let steps = match child {
            Shape::List(..) => [0, 2, 4, 1],
            _ => [2, 4, 3, 1],
        };
        let inner = column + steps[usize::from(style >> 6)];
        if style & 32 != 0 {
            self.line_comment(inner);
        }
        self.text.push_str(&" ".repeat(inner));
        self.lines(child, inner);
    }

    fn item(&mut self, child: &Shape, column: usize, style: u8) {
        self.text.push('-');
        if let Some(line) = one_line(child, column) {
            self.text.push_str(&line);
            return self.end(style);
        }
        let gap = 1 + usize::from(style >> 6);
        if style & 32 != 0 {
            self.end(style);
            self.text.push_str(&" ".repeat(column + 1 + gap));
        } else {
            self.text.push_str(&" ".repeat(gap));
        }
        self.lines(child, column + 1 + gap);
    }

    /// Ends a line, some with a comment; a block scalar has ended its own.
    fn end(&mut self, style: u8) {
        if self.text.ends_with('\n') {
            return;
        }
        if style & 2 != 0 {
            self.text.push_str(&format!("  # c{}.", self.comments));
            self.comments += 1;
        }
        self.text.push('\n');
    }

    fn line_comment(&mut self, column: usize) {
        self.text
            .push_str(&format!("{}# c{}.\n", " ".repeat(column), self.comments));
        self.comments += 1;
    }
}

/// What follows a colon or a dash when no map or list of lines does; its blank included.
fn one_line(shape: &Shape, column: usize) -> Option<String> {
    let indent = " ".repeat(column + 2);
    Some(match shape {
        Shape::Scalar(style) => match style % 16 {
            0 => String::new(),
            1 => " ~".to_owned(),
            2 => " -12".to_owned(),
            3 => " 'it''s: # {here}'".to_owned(),
            4 => " \"a\\tb \\\" # d\"".to_owned(),
            5 => format!(" |\n{indent}one\n\n{indent}  two\n"),
            6 => format!(" |+\n{indent}one\n\n\n"),
            7 => format!(" >-\n{indent}one\n{indent}two\n"),
            8 => format!(" plain\n{indent}goes on"),
            9 => format!(" \"quoted\n\n{indent}goes on\""),
            10 => "   far".to_owned(),
            11 => format!("\n{indent}below"),
            12 => " 2026-01-12".to_owned(),
            _ => " some words".to_owned(),
        },
        Shape::List(items, _) if items.is_empty() => " []".to_owned(),
        Shape::Map(values, _) if values.is_empty() => " {}".to_owned(),
        Shape::List(_, style) | Shape::Map(_, style) if style & 1 == 1 => {
            format!(" {}", flow(shape, &indent))
        }
        _ => return None,
    })
}

fn flow(shape: &Shape, indent: &str) -> String {
    let between = |style: &u8| match (style >> 1) & 3 {
        0 | 1 => ", ".to_owned(),
        2 => format!(",\n{indent}"),
        _ => " , ".to_owned(),
    };
    let ends = |style: &u8, inner: String| match (style >> 3) & 3 {
        1 if !inner.is_empty() => format!("{inner}, "),
        2 => format!("\n{indent}{inner}\n{indent}"),
        _ => inner,
    };
    match shape {
        Shape::Scalar(style) => match style % 8 {
            0 => "~".to_owned(),
            1 => "'a, b'".to_owned(),
            2 => "\"]\"".to_owned(),
            3 => "7".to_owned(),
            _ => "some words".to_owned(),
        },
        Shape::List(items, style) => {
            let items: Vec<String> = items.iter().map(|item| flow(item, indent)).collect();
            format!("[{}]", ends(style, items.join(&between(style))))
        }
        Shape::Map(values, style) => {
            let entry = |(number, value): (usize, &Shape)| match (style >> 5, value) {
                (0, Shape::Scalar(_)) => format!("k{number}"),
                (1, Shape::Scalar(_)) => format!("k{number}: "),
                (2, _) => format!("\"k{number}\":{}", flow(value, indent)),
                _ => format!("k{number}: {}", flow(value, indent)),
            };
            let entries: Vec<String> = values.iter().enumerate().map(entry).collect();
            format!("{{{}}}", ends(style, entries.join(&between(style))))
        }
    }
}

/// Text that is hard to write.
pub fn hard_text() -> impl Strategy<Value = String> {
    let hard = prop::sample::select(vec![
        "",
        " ",
        "no",
        "~",
        "null",
        "1",
        "0x1",
        "1_0",
        "12:30",
        "2026-01-12",
        "=",
        "<<",
        "-",
        "- a",
        "? a",
        ": a",
        "a: b",
        "a:",
        "a #b",
        "#a",
        "it's",
        "\"",
        "\\",
        "a, b",
        "[a]",
        "{a",
        "a]",
        "%",
        "@",
        "`",
        "---",
        "...",
        "one\ntwo",
        "one\ntwo\n",
        "one\n\n  two\n",
        "\none",
        "one\n\n",
        " one\ntwo",
        "a\tb",
        "one\n# two",
        "one\n \ntwo",
        "\u{1b}[1m",
        "\u{202e}x",
        "\u{feff}",
        "\u{85}",
        "\u{2028}",
        "\r",
        "æøå",
        "ሰላም",
        "مرحبا",
        "a -",
        "x: |",
        "&a",
        "*a",
        "!a",
        "|",
        ">",
        "- - -",
        "k0: v",
        "some words, and more",
    ]);
    prop_oneof![
        3 => hard.prop_map(str::to_owned),
        1 => "[a-z :#,'\"{}\\[\\]\\-\\n\\t\\\\|>&*!?%@]{0,12}",
        1 => "\\PC{0,8}",
    ]
}

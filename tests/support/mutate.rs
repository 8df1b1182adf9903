//! Seeded mutations of texts: the same seed gives the same texts on any machine.

/// A small generator of numbers (xorshift).
pub struct Random(u64);

impl Random {
    pub fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1)
    }

    /// A number below a bound; 0 when the bound is 0.
    pub fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        ((self.0 >> 16) as usize).checked_rem(bound).unwrap_or(0)
    }

    pub fn pick<'a, T: ?Sized>(&mut self, from: &[&'a T]) -> &'a T {
        from[self.below(from.len())]
    }
}

/// What mutations put in: the signs that mean something to YAML or to Markdown.
const PIECES: &[&str] = &[
    " ", "  ", "\n", "\r\n", "\t", ":", ": ", "- ", "-", "#", " #", ",", "[", "]", "{", "}", "\"",
    "'", "|", ">", "|+", ">-", "|2", "?", "? ", "&a ", "*a", "!t ", "%", "@", "`", "\\", "\\n",
    "---\n", "...\n", "~", "null", "a", "æ", "ሰ", "م", "\n\n", "\n  ", "\n- ", "a: b", "x:\n", "0",
    "''", "\"\"", "\\x41", "\u{feff}", "\u{85}", "\u{2028}", "<<", "=",
];

/// Changes a text in one to four places.
pub fn mutate(random: &mut Random, text: &str, others: &[String]) -> String {
    let mut text = text.to_owned();
    for _ in 0..=random.below(4) {
        let at = place(random, &text);
        match random.below(9) {
            0..=2 => text.insert_str(at, random.pick(PIECES)),
            3 => {
                let end = boundary(&text, at + random.below(4));
                text.replace_range(at..end, "");
            }
            4 => {
                let end = boundary(&text, at + 1);
                text.replace_range(at..end, random.pick(PIECES));
            }
            5..=7 => lines(random, &mut text),
            _ => {
                let other = &others[random.below(others.len())];
                let from = place(random, other);
                let to = boundary(other, from + random.below(40));
                text.insert_str(at, &other[from..to]);
            }
        }
    }
    text
}

/// Takes out, doubles, moves or indents a line.
fn lines(random: &mut Random, text: &mut String) {
    let mut lines: Vec<String> = text.split_inclusive('\n').map(str::to_owned).collect();
    if lines.is_empty() {
        return;
    }
    let at = random.below(lines.len());
    match random.below(6) {
        0 => {
            lines.remove(at);
        }
        1 => lines.insert(at, lines[at].clone()),
        2 => {
            let line = lines.remove(at);
            let to = random.below(lines.len() + 1);
            lines.insert(to, line);
        }
        3 => lines[at].insert_str(
            0,
            random.pick(&[" ", "  ", "   ", "    ", "\t", "- ", "# "]),
        ),
        4 => lines[at] = lines[at].trim_start_matches(' ').to_owned(),
        _ => lines[at] = lines[at].strip_prefix(' ').unwrap_or(&lines[at]).to_owned(),
    }
    *text = lines.concat();
}

fn place(random: &mut Random, text: &str) -> usize {
    boundary(text, random.below(text.len() + 1))
}

/// The next character boundary at or after an offset.
fn boundary(text: &str, at: usize) -> usize {
    (at..text.len())
        .find(|at| text.is_char_boundary(*at))
        .unwrap_or(text.len())
}

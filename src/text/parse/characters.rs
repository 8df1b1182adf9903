//! Which characters may stand where.

use crate::text::{Problem, ProblemKind, Reason, Span};

/// Reports the characters that YAML does not allow, and carriage returns that end no line.
pub(super) fn check(text: &str, start: usize, problems: &mut Vec<Problem>) {
    let bytes = text.as_bytes().get(start..).unwrap_or_default();
    let is_odd = |byte: &u8| matches!(byte, 0..=8 | 11..=31 | 0x7F);
    // Most files end their lines with a line feed only and are through after this one fast look.
    let ascii_is_odd = bytes.iter().fold(false, |odd, byte| odd | is_odd(byte));
    if ascii_is_odd {
        let odd = bytes.iter().enumerate().filter(|(_, byte)| is_odd(byte));
        for (at, byte) in odd {
            if *byte != b'\r' || bytes.get(at + 1) != Some(&b'\n') {
                problems.push(problem(text, start + at));
            }
        }
    }
    for at in memchr::memchr2_iter(0xC2, 0xEF, bytes) {
        let odd = match bytes.get(at..at + 2) {
            Some([0xC2, next]) => *next < 0xA0 && *next != 0x85,
            _ => match bytes.get(at..at + 3) {
                Some([0xEF, 0xBB, 0xBF]) => true,
                Some([0xEF, 0xBF, last]) => *last >= 0xBE,
                _ => false,
            },
        };
        if odd {
            problems.push(problem(text, start + at));
        }
    }
}

fn problem(text: &str, at: usize) -> Problem {
    let rest = text.get(at..).unwrap_or_default();
    let found: String = rest.chars().take(1).collect();
    Problem {
        kind: ProblemKind::Syntax(Reason::ControlCharacter),
        span: Span::at(at, at + found.len()),
        detail: found,
    }
}

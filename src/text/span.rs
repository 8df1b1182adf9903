//! A piece of a file, by its bytes.

use std::ops::Range;

/// A half-open range of bytes of the whole file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// The first byte.
    pub start: u32,
    /// The byte after the last.
    pub end: u32,
}

impl Span {
    /// A span from its two ends.
    pub const fn new(start: u32, end: u32) -> Self {
        Self { start, end }
    }

    /// The number of bytes.
    pub const fn len(self) -> u32 {
        self.end.saturating_sub(self.start)
    }

    /// Whether it holds no byte: a place between two.
    pub const fn is_empty(self) -> bool {
        self.len() == 0
    }

    /// The same as a range, for slicing.
    pub const fn range(self) -> Range<usize> {
        self.start as usize..self.end as usize
    }

    /// From the start of this span to the end of another.
    pub const fn to(self, other: Self) -> Self {
        Self::new(self.start, other.end)
    }

    /// The text that the span covers; empty when the span does not lie in it.
    pub fn of(self, text: &str) -> &str {
        text.get(self.range()).unwrap_or_default()
    }

    /// A span of offsets into a text, which is never longer than `u32` counts.
    pub(super) const fn at(start: usize, end: usize) -> Self {
        Self::new(start as u32, end as u32)
    }
}

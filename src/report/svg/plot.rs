//! The shapes of one row: across in percent of the width, down in pixels.

use std::fmt::Write as _;

use super::{Frame, xml};

/// Where a text begins, seen in the reading direction of the page.
#[derive(Debug, Clone, Copy)]
pub(super) enum Anchor {
    Start,
    Middle,
    End,
}

/// An SVG under way. Every x is given from the start of the line, and mirrored here where the page
/// reads from the right.
pub(super) struct Plot {
    shapes: String,
    height: f64,
    rtl: bool,
}

impl Plot {
    /// A row of that many pixels.
    pub(super) fn new(frame: &Frame<'_>, height: f64) -> Plot {
        Plot {
            shapes: String::new(),
            height,
            rtl: frame.rtl,
        }
    }

    fn x(&self, x: f64) -> String {
        xml::number(if self.rtl { 100.0 - x } else { x })
    }

    /// A rectangle from one x to another, so many pixels high, standing on `bottom`.
    pub(super) fn bar(&mut self, class: &str, (from, to): (f64, f64), bottom: f64, height: f64) {
        let start = if self.rtl { to } else { from };
        let _ = write!(
            self.shapes,
            "<rect class=\"{class}\" x=\"{}%\" y=\"{}\" width=\"{}%\" height=\"{}\"/>",
            self.x(start),
            xml::number(bottom - height),
            xml::number(to - from),
            xml::number(height),
        );
    }

    /// A rectangle over the whole height, filled with the frame's hatch.
    pub(super) fn hatched(&mut self, frame: &Frame<'_>, across: (f64, f64)) {
        self.hatched_part(frame, across, (0.0, self.height));
    }

    /// A rectangle from one y to another, filled with the frame's hatch.
    pub(super) fn hatched_part(
        &mut self,
        frame: &Frame<'_>,
        (from, to): (f64, f64),
        (top, bottom): (f64, f64),
    ) {
        let start = if self.rtl { to } else { from };
        let _ = write!(
            self.shapes,
            "<rect class=\"p-hatched\" x=\"{}%\" y=\"{}\" width=\"{}%\" height=\"{}\" fill=\"url(#{})\"/>",
            self.x(start),
            xml::number(top),
            xml::number(to - from),
            xml::number(bottom - top),
            frame.hatch(),
        );
    }

    /// A straight line.
    pub(super) fn line(&mut self, class: &str, (x1, y1): (f64, f64), (x2, y2): (f64, f64)) {
        let _ = write!(
            self.shapes,
            "<line class=\"{class}\" x1=\"{}%\" y1=\"{}\" x2=\"{}%\" y2=\"{}\"/>",
            self.x(x1),
            xml::number(y1),
            self.x(x2),
            xml::number(y2),
        );
    }

    /// A line from the top to the bottom.
    pub(super) fn upright(&mut self, class: &str, x: f64) {
        self.line(class, (x, 0.0), (x, self.height));
    }

    /// A dot or a ring with that radius in pixels.
    pub(super) fn circle(&mut self, class: &str, (x, y): (f64, f64), radius: f64) {
        let _ = write!(
            self.shapes,
            "<circle class=\"{class}\" cx=\"{}%\" cy=\"{}\" r=\"{}\"/>",
            self.x(x),
            xml::number(y),
            xml::number(radius),
        );
    }

    /// A diamond, so many pixels from its middle to each of its corners.
    pub(super) fn diamond(&mut self, class: &str, (x, y): (f64, f64), reach: f64) {
        let reach = xml::number(reach);
        let _ = write!(
            self.shapes,
            "<svg x=\"{}%\" y=\"{}\" overflow=\"visible\"><path class=\"{class}\" d=\"M0 -{reach}L{reach} 0L0 {reach}L-{reach} 0Z\"/></svg>",
            self.x(x),
            xml::number(y),
        );
    }

    /// Words in the page's language.
    pub(super) fn words(&mut self, class: &str, at: (f64, f64), anchor: Anchor, words: &str) {
        let direction = if self.rtl { "rtl" } else { "ltr" };
        self.text(class, at, anchor, direction, words);
    }

    /// A number, which reads from the left on every page.
    pub(super) fn number(&mut self, class: &str, at: (f64, f64), anchor: Anchor, number: &str) {
        let anchor = match (self.rtl, anchor) {
            (true, Anchor::Start) => Anchor::End,
            (true, Anchor::End) => Anchor::Start,
            _ => anchor,
        };
        self.text(class, at, anchor, "ltr", number);
    }

    fn text(&mut self, class: &str, (x, y): (f64, f64), anchor: Anchor, direction: &str, it: &str) {
        let inward = if self.rtl { -4 } else { 4 };
        let starts = matches!(
            (anchor, self.rtl, direction),
            (Anchor::Start, false, _) | (Anchor::Start, true, "rtl") | (Anchor::End, true, "ltr")
        );
        let dx = if starts { inward } else { 0 };
        let anchor = match anchor {
            Anchor::Start => "start",
            Anchor::Middle => "middle",
            Anchor::End => "end",
        };
        let _ = write!(
            self.shapes,
            "<text class=\"{class}\" x=\"{}%\" dx=\"{dx}\" y=\"{}\" text-anchor=\"{anchor}\" direction=\"{direction}\">{}</text>",
            self.x(x),
            xml::number(y),
            xml::text(it),
        );
    }

    /// The pattern that a pause is hatched with; once a picture, in a plot that is always shown.
    pub(super) fn hatch_pattern(&mut self, frame: &Frame<'_>) {
        let _ = write!(
            self.shapes,
            "<defs><pattern id=\"{}\" width=\"8\" height=\"8\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\"><path class=\"p-hatch-gap\" d=\"M2 0V8\"/><path class=\"p-hatch-line\" d=\"M6 0V8\"/></pattern></defs>",
            frame.hatch(),
        );
    }

    /// The SVG.
    pub(super) fn done(self) -> String {
        format!(
            "<svg class=\"p-plot\" width=\"100%\" height=\"{}\">{}</svg>",
            xml::number(self.height),
            self.shapes,
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn drawn(rtl: bool, draw: impl Fn(&mut Plot)) -> String {
        let frame = Frame {
            name: "",
            prefix: "",
            rtl,
        };
        let mut plot = Plot::new(&frame, 10.0);
        draw(&mut plot);
        plot.shapes
    }

    #[test]
    fn a_page_from_the_right_is_the_mirror_image() {
        let bar = |plot: &mut Plot| plot.bar("b", (10.0, 30.0), 9.0, 4.0);
        let rect = |x| format!("<rect class=\"b\" x=\"{x}%\" y=\"5\" width=\"20%\" height=\"4\"/>");
        assert_eq!(drawn(false, bar), rect(10));
        assert_eq!(drawn(true, bar), rect(70));
        let dot = |plot: &mut Plot| plot.circle("c", (25.0, 5.0), 3.0);
        assert!(drawn(true, dot).contains("cx=\"75%\""));
    }

    #[test]
    fn a_number_reads_from_the_left_and_begins_where_the_page_does() {
        let signed = |plot: &mut Plot| plot.number("t", (0.0, 5.0), Anchor::Start, "−2");
        let left = "x=\"0%\" dx=\"4\" y=\"5\" text-anchor=\"start\" direction=\"ltr\"";
        assert!(drawn(false, signed).contains(left));
        let right = "x=\"100%\" dx=\"-4\" y=\"5\" text-anchor=\"end\" direction=\"ltr\"";
        assert!(drawn(true, signed).contains(right));
        let word = |plot: &mut Plot| plot.words("t", (0.0, 5.0), Anchor::Start, "نوفمبر");
        let right = "x=\"100%\" dx=\"-4\" y=\"5\" text-anchor=\"start\" direction=\"rtl\"";
        assert!(drawn(true, word).contains(right));
    }
}

//! The key: what a shape of a picture means, in words.

use std::fmt::Display;

use super::plot::Plot;
use super::{Frame, xml};

/// The width of a sample, in pixels.
const WIDE: u32 = 22;
/// The height of a sample, in pixels.
pub(super) const HIGH: f64 = 20.0;

/// The entries of a key under way.
pub(super) struct Key<'a> {
    frame: &'a Frame<'a>,
    entries: String,
}

impl<'a> Key<'a> {
    pub(super) fn new(frame: &'a Frame<'a>) -> Key<'a> {
        Key {
            frame,
            entries: String::new(),
        }
    }

    /// A sample of the shape, [`HIGH`] pixels high, and what it means.
    pub(super) fn shape(&mut self, draw: impl FnOnce(&mut Plot), words: &str) {
        let mut sample = Plot::new(self.frame, HIGH);
        draw(&mut sample);
        let sample = sample.done().replacen(
            "p-plot\" width=\"100%\"",
            &format!("p-sample\" width=\"{WIDE}\""),
            1,
        );
        self.entry(&sample, words);
    }

    /// The hatch of a pause and its word, where there is a pause.
    pub(super) fn pause(&mut self, are_there: bool, words: &str) {
        if are_there {
            let frame = self.frame;
            self.shape(|plot| plot.hatched(frame, (0.0, 100.0)), words);
        }
    }

    /// A number, and what it stands for.
    pub(super) fn number(&mut self, number: impl Display, words: &str) {
        self.entry(&format!("<b><bdi>{number}</bdi></b>"), words);
    }

    fn entry(&mut self, sample: &str, words: &str) {
        let words = xml::text(words);
        self.entries
            .push_str(&format!("<span>{sample} <bdi>{words}</bdi></span> "));
    }

    /// The row of the key; `class` says which.
    pub(super) fn done(self, class: &str) -> String {
        format!(
            "<div class=\"p-key {class}\">{}</div>\n",
            self.entries.trim_end()
        )
    }
}

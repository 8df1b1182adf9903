//! How far a long command has come, drawn for a person at a terminal.

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use super::context::Context;

/// Fewer than so many steps are over before anybody has looked.
const WORTH_SHOWING: usize = 50;

/// A bar on standard error; nothing where that is no terminal, or only what matters is to be said.
pub struct Progress(ProgressBar);

impl Progress {
    /// A bar of so many steps.
    pub fn new(steps: usize, context: &Context) -> Progress {
        if context.quiet || steps < WORTH_SHOWING {
            return Progress(ProgressBar::hidden());
        }
        let target = ProgressDrawTarget::stderr_with_hz(10);
        let bar = ProgressBar::with_draw_target(Some(steps as u64), target);
        let style = ProgressStyle::with_template("{bar:40} {pos} / {len}");
        Progress(match style {
            Ok(style) => bar.with_style(style.progress_chars("●●○")),
            Err(_) => bar,
        })
    }

    /// One step further.
    pub fn step(&self) {
        self.0.inc(1);
    }

    /// Leaves no bar behind.
    pub fn done(&self) {
        self.0.finish_and_clear();
    }
}

//! The pictures of the HTML reports: plain data in, a piece of HTML with inline SVG out.
//!
//! Words and row labels are HTML, which wraps and never shrinks; shapes stand in SVG without a view
//! box, across in percent and down in pixels, so that a picture is as wide as its place and a dot
//! stays round. Every colour is a property of [`STYLE`], and no picture needs a script, a style
//! attribute or anything from outside. On a page that reads from the right, time runs from the right.
//!
//! A picture of nothing is `None`. What it shows is also given as facts, for the words beside it; the
//! input itself is the table behind it.

mod bars;
mod contact;
mod goal_course;
mod key;
mod marks;
mod picture;
mod plot;
mod scale;
mod signature;
mod ticks;
mod time;
mod voices;
mod xml;

pub use bars::{Bar, Bars, BarsFacts};
pub use contact::{Agreed, Contact, ContactFacts, ContactWords, Week};
pub use goal_course::{CourseOf, GoalCourse, GoalCourseFacts, GoalCourseWords};
pub use picture::Frame;
pub use signature::{Lane, PhaseMark, Signature, SignatureFacts, SignatureWords};
pub use time::{Pause, Span};
pub use voices::{VoiceRow, Voices, VoicesFacts, VoicesWords};

/// The style of every picture, for a `<style>` of the page: light, dark and print.
pub const STYLE: &str = concat!(
    include_str!("../../../templates/colours.css"),
    include_str!("../../../templates/pictures.css")
);

//! The frame that every picture stands in: its name, its direction, its rows.

use super::xml;

/// What every picture is told beside its data.
#[derive(Debug, Clone, Copy)]
pub struct Frame<'a> {
    /// What the picture is called by who cannot see it.
    pub name: &'a str,
    /// What its ids begin with: ASCII letters and digits, another one for each picture of a page.
    pub prefix: &'a str,
    /// Whether the page reads from the right to the left.
    pub rtl: bool,
}

impl Frame<'_> {
    /// The id of the pattern that a pause is hatched with.
    pub(super) fn hatch(&self) -> String {
        let plain = |character: &char| character.is_ascii_alphanumeric() || *character == '-';
        let prefix: String = self.prefix.chars().filter(plain).collect();
        format!("p{prefix}-hatch")
    }

    /// A picture of these rows; `kind` is its class.
    pub(super) fn picture(&self, kind: &str, rows: &str) -> String {
        let direction = if self.rtl { "rtl" } else { "ltr" };
        let name = xml::text(self.name);
        format!(
            "<div class=\"picture {kind}\" role=\"img\" dir=\"{direction}\" aria-label=\"{name}\">\n{rows}</div>\n"
        )
    }
}

/// One row: what stands before the shapes, and the shapes.
pub(super) fn row(class: &str, label: &str, plot: &str) -> String {
    format!("<div class=\"p-row {class}\"><div class=\"p-label\">{label}</div>{plot}</div>\n")
}

/// A row's label: what it is called, and what it is now, where that is said.
pub(super) fn label(name: &str, now: &str) -> String {
    let name = format!(
        "<span class=\"p-name\"><bdi>{}</bdi></span>",
        xml::text(name)
    );
    match xml::text(now) {
        now if now.is_empty() => name,
        now => format!("{name} <span class=\"p-now\"><bdi>{now}</bdi></span>"),
    }
}

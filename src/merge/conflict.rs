//! What two sides say that cannot both stand, as data and as Git shows it.

use crate::record::Route;

/// One of the three versions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Side {
    /// What both began with.
    Base,
    /// The version that is merged into.
    Ours,
    /// The version that is merged in.
    Theirs,
}

/// Why two changes do not go together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// Both changed one field, or wrote it, differently.
    Field,
    /// One changed what the other took out.
    Removed,
    /// Both wrote an entry of the same id or name, and not the same one.
    Twice,
    /// Both changed the phase from the same phase.
    Phase,
    /// Both paused, resumed, closed or reopened, and not in the same way.
    Standing,
    /// Both handed over what the same person carried.
    HandOver,
    /// One voice scored or rated the same thing twice on one day, differently.
    Voice,
    /// Both changed the text of one entry of the journal.
    Note,
}

/// What two sides say that cannot both stand; somebody has to choose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Conflict {
    /// Why the two do not go together.
    pub kind: Kind,
    /// Where it is: in our version, or in theirs where ours has no such place. Entries of the journal are
    /// counted under `notes`, headings of another form among them.
    pub route: Route,
    /// Whole lines that stood there; none where there were none, or both only wrote there.
    pub base: Option<String>,
    /// Our whole lines; none where we took them out.
    pub ours: Option<String>,
    /// Their whole lines; none where they took them out.
    pub theirs: Option<String>,
}

/// What the sides are called in the lines around a conflict.
#[derive(Clone, Copy, Debug)]
pub struct Names<'n> {
    /// Our side, such as a branch.
    pub ours: &'n str,
    /// What both began with; none leaves its lines out.
    pub base: Option<&'n str>,
    /// Their side.
    pub theirs: &'n str,
    /// How many signs a marker has; Git asks for more than [`MARKER`] where markers stand in markers.
    pub marker: usize,
}

/// How many signs Git's markers have, where nothing else is asked for.
pub const MARKER: usize = 7;

/// A part of the result.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Piece {
    Text(String),
    /// Whole lines, in the place of which somebody has to choose.
    Conflict(Box<Conflict>),
}

impl Conflict {
    /// A side's lines.
    pub fn of(&self, side: Side) -> Option<&str> {
        match side {
            Side::Base => self.base.as_deref(),
            Side::Ours => self.ours.as_deref(),
            Side::Theirs => self.theirs.as_deref(),
        }
    }

    /// The conflict between the markers that Git writes.
    pub(super) fn show(&self, names: &Names<'_>, newline: &str, text: &mut String) {
        let mut part = |sign: &str, name: &str, lines: Option<&str>| {
            let marker = sign.repeat(names.marker);
            let gap = if name.is_empty() { "" } else { " " };
            text.push_str(&format!("{marker}{gap}{name}{newline}"));
            let lines = lines.unwrap_or_default();
            text.push_str(lines);
            if !lines.is_empty() && !lines.ends_with('\n') {
                text.push_str(newline);
            }
        };
        part("<", names.ours, self.of(Side::Ours));
        if let Some(base) = names.base {
            part("|", base, self.of(Side::Base));
        }
        part("=", "", self.of(Side::Theirs));
        part(">", names.theirs, None);
    }
}

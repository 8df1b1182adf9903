//! One thing that is set up: what it is, what becomes of it, and the deed that makes it so.

use std::path::{Path, PathBuf};

use super::{Place, SetupError};
use crate::store;

/// One thing that is set up, or taken away.
#[derive(Debug)]
pub struct Piece {
    /// What kind of thing it is.
    pub kind: Kind,
    /// Its name: of the setting, of the hook, or the line.
    pub name: String,
    /// The file that it stands in.
    pub file: PathBuf,
    /// What becomes of it.
    pub change: Change,
    pub(super) deed: Deed,
}

/// What kind of thing it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A line of `.gitattributes`, which colleagues share.
    Attributes,
    /// A setting of this clone.
    Config,
    /// A hook of this clone.
    Hook,
}

/// What becomes of a piece.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// It stands there as it should.
    Present,
    /// It comes into place.
    Added,
    /// It stands there in another form, and gets this one.
    Renewed,
    /// It goes away; what it had replaced comes back.
    Removed,
    /// It is not there.
    Absent,
    /// It is left to people.
    ByHand {
        /// Why.
        reason: Reason,
        /// The line that makes it work, to be added to or taken out of the file.
        line: String,
    },
}

/// Why a hook is left to people.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reason {
    /// Git runs the hooks of a folder that is not this clone's own.
    Elsewhere,
    /// The line stands in such a folder, in a file that Git does not run.
    NotRun,
    /// There is another's hook, and the name that it would be kept under is taken.
    Taken,
    /// The hook was made here, and somebody has written in it since.
    Edited,
}

/// What is done.
#[derive(Debug)]
pub(super) enum Deed {
    /// Nothing.
    Nothing,
    /// A file gets these bytes.
    Write(Vec<u8>),
    /// The file goes.
    Delete,
    /// The setting gets this value.
    Set(String),
    /// The setting goes.
    Unset,
    /// What stands under the hook's name is kept under the other one first; then the hook gets this text.
    Hook {
        aside: Option<PathBuf>,
        text: String,
    },
    /// The file goes, and what was kept under that name, since it stands elsewhere as well.
    DeleteBoth(PathBuf),
    /// What was kept under that name comes back.
    Restore(PathBuf),
}

impl Piece {
    /// The name under which another's hook is kept, or was until now; nothing where there is none.
    pub fn other(&self) -> Option<&Path> {
        match &self.deed {
            Deed::Hook { aside, .. } => aside.as_deref(),
            Deed::Restore(aside) => Some(aside),
            _ => None,
        }
    }

    pub(super) fn carry_out(&self, place: &Place) -> Result<(), SetupError> {
        match &self.deed {
            Deed::Nothing => {}
            Deed::Write(bytes) => drop(store::write_output(&self.file, bytes)?),
            Deed::Delete => store::remove(&self.file)?,
            Deed::DeleteBoth(aside) => {
                store::remove(&self.file)?;
                store::remove(aside)?;
            }
            Deed::Set(value) => place.set(&self.name, value)?,
            Deed::Unset => place.unset(&self.name)?,
            Deed::Hook { aside, text } => {
                if let Some(aside) = aside {
                    store::rename(&self.file, aside)?;
                }
                store::write_script(&self.file, text.as_bytes())?;
            }
            Deed::Restore(aside) => store::rename_over(aside, &self.file)?,
        }
        Ok(())
    }
}

//! What Git is to know of records in one clone: looked at, planned piece by piece, then carried out.

mod attributes;
mod config;
mod error;
mod hook;
mod hooks;
mod piece;
mod place;
mod quote;

use std::path::Path;

pub use error::SetupError;
pub use hook::HookWords;
pub use piece::{Change, Kind, Piece, Reason};
pub use place::Place;
pub use quote::quoted_for_sh;

/// A workspace, and the program that Git is to call for it.
#[derive(Debug)]
pub struct Setup<'a> {
    /// The workspace's folder.
    pub root: &'a Path,
    /// The folder of the records, from there.
    pub clients: &'a Path,
    /// What the program is called by: its name, or where it lies.
    pub program: String,
    /// What the hooks say.
    pub words: HookWords,
}

impl Setup<'_> {
    /// What installing would do, or leave alone, piece by piece; nothing is written.
    ///
    /// # Errors
    /// What stands there cannot be read.
    pub fn install(&self, place: &Place) -> Result<Vec<Piece>, SetupError> {
        let mut pieces = vec![attributes::install(self.root, self.clients)?];
        pieces.extend(config::install(place, &self.called())?);
        pieces.extend(hooks::install(self, place)?);
        Ok(pieces)
    }

    /// The same of uninstalling.
    ///
    /// # Errors
    /// As [`Setup::install`].
    pub fn uninstall(&self, place: &Place) -> Result<Vec<Piece>, SetupError> {
        let mut pieces = vec![attributes::uninstall(self.root, self.clients)?];
        let hooks = hooks::uninstall(self, place)?;
        // Another workspace of the repository goes on needing what all of them share.
        if !hooks.iter().any(|piece| piece.change == Change::Renewed) {
            pieces.extend(config::uninstall(place)?);
        }
        pieces.extend(hooks);
        Ok(pieces)
    }

    /// The program, as `sh` takes it.
    fn called(&self) -> String {
        quoted_for_sh(&self.program)
    }
}

/// Carries out what was planned; what was done before an error stays, and doing it again goes on from there.
///
/// # Errors
/// Something cannot be written.
pub fn carry_out(pieces: &[Piece], place: &Place) -> Result<(), SetupError> {
    pieces.iter().try_for_each(|piece| piece.carry_out(place))
}

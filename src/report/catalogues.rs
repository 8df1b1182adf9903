//! The phrases that templates speak with: those that ship, or an organisation's own over them.

use crate::locale::Tongue;
use crate::locale::phrases::Phrases;

/// The catalogues of every language.
#[derive(Debug, Clone, Default)]
pub(super) struct Catalogues(pub(super) Vec<Phrases>);

impl Catalogues {
    /// The phrases of a language.
    pub(super) fn of(&self, tongue: Tongue) -> &Phrases {
        let own = self.0.iter().find(|own| own.tongue() == tongue);
        own.unwrap_or_else(|| Phrases::of(tongue))
    }
}

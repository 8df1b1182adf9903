//! What people read, in Danish and English: catalogues and the choice of language.

mod fill;
pub mod findings;
mod lang;

pub use fill::{fill, shown};
pub use lang::Lang;

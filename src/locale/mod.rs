//! What people read, in Danish and English: catalogues and the choice of language.

mod lang;

pub use lang::Lang;

//! What people read, in Danish and English: catalogues and the choice of language; the client's page
//! in more.

mod figure_names;
mod figures;
mod fill;
pub mod findings;
pub mod help;
mod keys;
mod lang;
pub mod phrases;
mod text;
mod tongue;
mod vocabulary;
pub mod words;

pub use figure_names::{FIGURE_NAMES, figure_name};
pub use figures::{
    Noun, alphabetical, date_in_words, day_in_words, decimals, month_in_words, number, short_months,
};
pub use fill::{fill, is_unseen, shown};
pub use keys::{KEYS, key};
pub use lang::Lang;
pub use text::Text;
pub use tongue::Tongue;
pub use vocabulary::{VOCABULARY, vocabulary};

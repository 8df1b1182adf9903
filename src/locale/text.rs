//! One text in both languages.

use super::{Lang, fill};

/// A text of the program itself; `{name}` marks where a word goes.
#[derive(Debug, Clone, Copy)]
pub struct Text {
    /// Danish.
    pub da: &'static str,
    /// English.
    pub en: &'static str,
}

impl Text {
    /// The text in a language.
    pub const fn of(self, lang: Lang) -> &'static str {
        match lang {
            Lang::Da => self.da,
            Lang::En => self.en,
        }
    }

    /// The text in a language, with the words in their places.
    pub fn say<V: AsRef<str>>(self, lang: Lang, words: &[(&str, V)]) -> String {
        fill(self.of(lang), words)
    }
}

/// Declares texts, and the list of them that the test of completeness reads.
macro_rules! texts {
    (in $catalogue:ident; $($name:ident { da: $da:literal, en: $en:literal $(,)? })+) => {
        $(
            #[doc = concat!("```text\n", $en, "\n```")]
            pub const $name: $crate::locale::Text = $crate::locale::Text { da: $da, en: $en };
        )+
        /// Every text of this catalogue, by name.
        pub const $catalogue: &[(&str, $crate::locale::Text)] = &[$((stringify!($name), $name)),+];
    };
}

pub(crate) use texts;

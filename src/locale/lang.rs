//! The two languages that people are spoken to in.

use std::str::FromStr;

/// A language of messages and reports.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Lang {
    /// Danish.
    Da,
    /// English.
    #[default]
    En,
}

impl Lang {
    /// Both.
    pub const ALL: [Lang; 2] = [Lang::Da, Lang::En];

    /// The code, as `--lang` and `mentor.toml` write it.
    pub const fn code(self) -> &'static str {
        match self {
            Lang::Da => "da",
            Lang::En => "en",
        }
    }

    /// The one of two texts that is in this language.
    pub const fn pick<'t>(self, da: &'t str, en: &'t str) -> &'t str {
        match self {
            Lang::Da => da,
            Lang::En => en,
        }
    }

    /// The language of a locale's name (`da_DK.UTF-8`, `en-GB`); `None` for any other.
    pub fn of_locale(name: &str) -> Option<Lang> {
        let code = name.split(['_', '-', '.', '@']).next()?;
        Lang::ALL
            .into_iter()
            .find(|lang| lang.code().eq_ignore_ascii_case(code))
    }
}

impl FromStr for Lang {
    type Err = String;
    fn from_str(text: &str) -> Result<Self, String> {
        Lang::ALL
            .into_iter()
            .find(|lang| lang.code() == text)
            .ok_or_else(|| format!("`{text}` is neither `da` nor `en`"))
    }
}

//! The languages that a client's own page is written in.

use super::Lang;

/// A language with a catalogue of phrases for the client's page.
///
/// Danish and English are whole; the others carry what the client's page says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Tongue {
    /// Danish.
    Da,
    /// English.
    En,
    /// Tigrinya, in Ge'ez script.
    Ti,
    /// Arabic.
    Ar,
    /// Dari, the Persian of Afghanistan.
    Fa,
}

impl Tongue {
    /// Every language.
    pub const ALL: [Tongue; 5] = [Tongue::Da, Tongue::En, Tongue::Ti, Tongue::Ar, Tongue::Fa];

    /// The code, as BCP 47 has it.
    pub const fn code(self) -> &'static str {
        match self {
            Tongue::Da => "da",
            Tongue::En => "en",
            Tongue::Ti => "ti",
            Tongue::Ar => "ar",
            Tongue::Fa => "fa",
        }
    }

    /// Whether it is read from right to left.
    pub const fn is_rtl(self) -> bool {
        matches!(self, Tongue::Ar | Tongue::Fa)
    }

    /// The language of messages that it is; `None` where there is only a client's page.
    pub const fn lang(self) -> Option<Lang> {
        match self {
            Tongue::Da => Some(Lang::Da),
            Tongue::En => Some(Lang::En),
            Tongue::Ti | Tongue::Ar | Tongue::Fa => None,
        }
    }

    /// The language of a tag such as `ti`, `ar-SY` or `fa_AF`; `None` where there is no catalogue.
    ///
    /// `prs`, the code of Dari alone, is `fa`.
    pub fn of_tag(tag: &str) -> Option<Tongue> {
        let code = tag.split(['_', '-', '.', '@']).next()?;
        if code.eq_ignore_ascii_case("prs") {
            return Some(Tongue::Fa);
        }
        Tongue::ALL
            .into_iter()
            .find(|tongue| tongue.code().eq_ignore_ascii_case(code))
    }
}

impl From<Lang> for Tongue {
    fn from(lang: Lang) -> Tongue {
        match lang {
            Lang::Da => Tongue::Da,
            Lang::En => Tongue::En,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_names_its_language_whatever_follows() {
        assert_eq!(Tongue::of_tag("ti"), Some(Tongue::Ti));
        assert_eq!(Tongue::of_tag("ar-SY"), Some(Tongue::Ar));
        assert_eq!(Tongue::of_tag("prs"), Some(Tongue::Fa));
        assert_eq!(Tongue::of_tag("DA"), Some(Tongue::Da));
        assert_eq!(Tongue::of_tag("tig"), None);
        assert_eq!(Tongue::of_tag("uk"), None);
    }
}

//! Which plural a count takes in a language, by the Unicode CLDR.

use icu_locale_core::Locale;
use icu_plurals::{PluralCategory, PluralRules};
use serde::Deserialize;

use crate::locale::Tongue;

/// A plural, by the CLDR's name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Plural {
    /// Arabic: 0.
    Zero,
    /// Danish and English: 1; Tigrinya and Dari: 0 and 1.
    One,
    /// Arabic: 2.
    Two,
    /// Arabic: 3 to 10.
    Few,
    /// Arabic: 11 to 99.
    Many,
    /// All else.
    Other,
}

impl Plural {
    /// Every plural that a language may have.
    pub const ALL: [Plural; 6] = [
        Plural::Zero,
        Plural::One,
        Plural::Two,
        Plural::Few,
        Plural::Many,
        Plural::Other,
    ];

    /// The CLDR's name.
    pub const fn as_str(self) -> &'static str {
        match self {
            Plural::Zero => "zero",
            Plural::One => "one",
            Plural::Two => "two",
            Plural::Few => "few",
            Plural::Many => "many",
            Plural::Other => "other",
        }
    }

    /// The plural of a count.
    pub fn of(tongue: Tongue, count: u64) -> Plural {
        match rules(tongue).map_or(PluralCategory::Other, |rules| rules.category_for(count)) {
            PluralCategory::Zero => Plural::Zero,
            PluralCategory::One => Plural::One,
            PluralCategory::Two => Plural::Two,
            PluralCategory::Few => Plural::Few,
            PluralCategory::Many => Plural::Many,
            PluralCategory::Other => Plural::Other,
        }
    }

    /// The plurals that a language has.
    pub fn all_of(tongue: Tongue) -> Vec<Plural> {
        let counts = (0..=200).map(|count| Plural::of(tongue, count));
        let mut plurals: Vec<Plural> = counts.collect();
        plurals.sort_unstable();
        plurals.dedup();
        plurals
    }
}

fn rules(tongue: Tongue) -> Option<PluralRules> {
    let locale: Locale = tongue.code().parse().ok()?;
    PluralRules::try_new_cardinal(locale.into()).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_language_counts_as_the_cldr_says() {
        use Plural::{Few, Many, One, Other, Two, Zero};
        for (tongue, counts, plural) in [
            (Tongue::Da, &[1][..], One),
            (Tongue::Da, &[0, 2, 11], Other),
            (Tongue::En, &[1], One),
            (Tongue::Ti, &[0, 1], One),
            (Tongue::Ti, &[2, 11], Other),
            (Tongue::Fa, &[0, 1], One),
            (Tongue::Fa, &[2, 100], Other),
            (Tongue::Ar, &[0], Zero),
            (Tongue::Ar, &[1], One),
            (Tongue::Ar, &[2], Two),
            (Tongue::Ar, &[3, 10], Few),
            (Tongue::Ar, &[11, 99], Many),
            (Tongue::Ar, &[100, 101, 102, 200], Other),
        ] {
            for count in counts {
                assert_eq!(Plural::of(tongue, *count), plural, "{tongue:?}, {count}");
            }
        }
    }
}

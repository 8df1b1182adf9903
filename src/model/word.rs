//! Closed sets of words: one macro, so that every set parses, prints and lists itself the same way.

/// Declares an enum whose variants are the words that a record may use at one place.
macro_rules! words {
    ($(#[$meta:meta])* $name:ident { $($(#[$doc:meta])* $variant:ident = $word:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
        pub enum $name { $($(#[$doc])* #[serde(rename = $word)] $variant),+ }

        impl $name {
            /// Every variant, in the order in which people are shown them.
            pub const ALL: &'static [$name] = &[$($name::$variant),+];
            /// Every word, as records write it.
            pub const WORDS: &'static [&'static str] = &[$($word),+];

            /// The word that records write.
            pub const fn as_str(self) -> &'static str {
                match self { $($name::$variant => $word),+ }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl std::str::FromStr for $name {
            type Err = String;
            fn from_str(text: &str) -> Result<Self, String> {
                Self::ALL
                    .iter()
                    .copied()
                    .find(|word| word.as_str() == text)
                    .ok_or_else(|| format!("`{text}` is none of {}", Self::WORDS.join(", ")))
            }
        }
    };
}

pub(crate) use words;

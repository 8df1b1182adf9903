//! Whom a report is for.

use crate::locale::Tongue;
use crate::view::Case;

/// A reader, with a template in each language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Audience {
    /// The municipality's caseworker: a status with the headings that a file needs.
    Municipality,
    /// The client: an own page, own words first.
    Client,
    /// The mentor's own organisation: everything but private notes.
    Organisation,
}

impl Audience {
    /// Every audience.
    pub const ALL: [Audience; 3] = [
        Audience::Municipality,
        Audience::Client,
        Audience::Organisation,
    ];

    /// The name, as the command line and file names have it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Audience::Municipality => "municipality",
            Audience::Client => "client",
            Audience::Organisation => "organisation",
        }
    }

    /// Whether the page goes to somebody outside the house who is not the client.
    pub const fn is_outside(self) -> bool {
        match self {
            Audience::Municipality => true,
            Audience::Client | Audience::Organisation => false,
        }
    }

    /// The language of the report: the client's own for the client's page, where there is a catalogue.
    pub fn tongue(self, case: &Case) -> Tongue {
        let reader = Tongue::from(case.lang());
        match self {
            Audience::Municipality | Audience::Organisation => reader,
            Audience::Client => {
                let language = case.snapshot().client().language.as_deref();
                language.and_then(Tongue::of_tag).unwrap_or(reader)
            }
        }
    }
}

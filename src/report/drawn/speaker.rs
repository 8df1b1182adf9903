//! The words of a picture, in the language of its page and for its reader.

use minijinja::{State, Value};

use crate::locale::phrases::Phrases;
use crate::locale::{Lang, Tongue, vocabulary};
use crate::report::catalogues::Catalogues;
use crate::report::speech::{name_of, of_page, tongue};
use crate::report::svg::Frame;

/// Who says the words of one picture.
pub(super) struct Speaker<'a> {
    catalogues: &'a Catalogues,
    tongue: Tongue,
    danish: Option<Value>,
    prefix: String,
    /// Whether the page is the client's own, which says `I` and `my mentor`.
    pub(super) is_clients: bool,
}

impl<'a> Speaker<'a> {
    pub(super) fn of(state: &State<'_, '_>, catalogues: &'a Catalogues, number: u64) -> Self {
        let audience = of_page(state, "audience");
        Speaker {
            catalogues,
            tongue: tongue(state),
            danish: of_page(state, "danish"),
            prefix: number.to_string(),
            is_clients: audience.is_some_and(|it| it.as_str() == Some("client")),
        }
    }

    /// The frame of a picture with that name.
    pub(super) fn frame<'b>(&'b self, name: &'b str) -> Frame<'b> {
        Frame {
            name,
            prefix: &self.prefix,
            rtl: self.tongue.is_rtl(),
        }
    }

    pub(super) fn tongue(&self) -> Tongue {
        self.tongue
    }

    /// A phrase without values; in Danish where the page's language has none.
    pub(super) fn phrase(&self, name: &str) -> &'a str {
        self.counted(name, None)
    }

    /// A phrase with its count in it.
    pub(super) fn of_so_many(&self, name: &str, count: u64) -> String {
        self.counted(name, Some(count))
            .replace("{n}", &count.to_string())
    }

    fn counted(&self, name: &str, count: Option<u64>) -> &'a str {
        let of = |tongue| -> &'a Phrases { self.catalogues.of(tongue) };
        let said = of(self.tongue).get(name, count);
        said.or_else(|| of(Tongue::Da).get(name, count))
            .unwrap_or_default()
    }

    /// A word of the record in the reader's language, for pages that are not the client's own.
    pub(super) fn word(&self, set: &str, word: &str) -> &'static str {
        let lang = self.tongue.lang().unwrap_or(Lang::Da);
        vocabulary(set, word).map_or("", |text| text.of(lang))
    }

    /// The name of an area, an item or a step in the page's language, else the programme's own.
    pub(super) fn name(&self, set: &str, id: &str, title: &str) -> String {
        let known = name_of(self.catalogues, self.tongue, self.danish.as_ref(), set, id);
        known.unwrap_or(title).to_owned()
    }
}

//! What a page for a reader sees: the view, the time that the page tells of, and the mentor.

use std::collections::BTreeMap;
use std::sync::Arc;

use minijinja::{Value, context};
use serde_json::Map;

use super::Case;
use super::field::ROOT;
use super::ordered::{fields_in_order, parts_in_order};
use super::part::{Part, keyed, map, one};
use crate::locale::{Lang, Tongue};
use crate::model::{Day, Disclosure, Topic};

/// What a page is, beside the case that it is of.
#[derive(Debug, Clone)]
pub struct Page<'p> {
    /// Whom it is for, by the command line's word.
    pub audience: &'p str,
    /// The language that it is in.
    pub tongue: Tongue,
    /// The reader's language, which stands beside; `None` where it is the same.
    pub beside: Option<Lang>,
    /// Whether a native speaker has read the catalogue of its language.
    pub reviewed: bool,
    /// The first day of the time that it tells of; the start of the work where none is given.
    pub since: Option<Day>,
    /// The mentor's name; the handle where it is not known.
    pub mentor_name: Option<&'p str>,
    /// The mentor's e-mail address.
    pub mentor_email: Option<&'p str>,
}

/// The name of the view as it was when the page's time began.
pub(super) const BEFORE: &str = "before";

/// The names that a page has beside the view; `before` has every name of the view again.
pub static PAGE: &[Part] = &[
    map("page", "what the page itself is", ITSELF),
    map("period", "the time that the page tells of", PERIOD),
    map("mentor", "the client's mentor", MENTOR),
    one(
        BEFORE,
        "the whole view as of `period.from`: `before.responsibility.index`, `before.areas` and so on",
    ),
];

static ITSELF: &[Part] = &[
    one(
        "audience",
        "whom it is for: `client`, `municipality`, `organisation`",
    ),
    one("lang", "the code of its language"),
    one("dir", "the direction of its letters: `ltr` or `rtl`"),
    one(
        "beside",
        "the code of the reader's language; not known where the page is in it",
    ),
    keyed(
        "titles",
        "the titles of areas and items in the reader's language, by id; none where the page is in it",
    ),
    keyed(
        "danish",
        "the programme's Danish words for areas, items, scales and steps, by set and id, where the page is in a language that `named` translates them to; none elsewhere",
    ),
    one(
        "reviewed",
        "whether a native speaker has read the words of its language",
    ),
    one(
        "receiver",
        "who gets it; not known of a page that stays between the client and the house",
    ),
    one(
        "about",
        "what it carries: a list of `progress`, `plan`, `attendance`",
    ),
    one(
        "left_out",
        "what it does not carry, of the same words: nothing is known of it, and it may well be there",
    ),
    one(
        "private_notes",
        "whether private entries of the journal were asked for by name and are carried",
    ),
];

static PERIOD: &[Part] = &[
    one(
        "from",
        "its first day: that of `--since`, else the day on which the work began",
    ),
    one("until", "its last day, the same as `today`"),
];

static MENTOR: &[Part] = &[
    one(
        "name",
        "the name that `mentor.toml` has; else the mentor's handle",
    ),
    one(
        "email",
        "the e-mail address; not known where `mentor.toml` has none",
    ),
];

/// All that a page sees of a case: its view, and the names of [`PAGE`].
pub fn page(case: &Arc<Case>, page: &Page<'_>) -> Value {
    let client = case.snapshot().client();
    let from = page.since.unwrap_or(client.started);
    let disclosure = case.snapshot().disclosure();
    let carries = |topic: &Topic| disclosure.is_none_or(|it| it.carries(*topic));
    let (about, left_out): (Vec<Topic>, Vec<Topic>) = Topic::ALL.iter().partition(|it| carries(it));
    let words = |topics: Vec<Topic>| topics.into_iter().map(Topic::as_str).collect::<Vec<_>>();
    context! {
        page => context! {
            audience => page.audience,
            lang => page.tongue.code(),
            dir => if page.tongue.is_rtl() { "rtl" } else { "ltr" },
            beside => page.beside.map(Lang::code),
            titles => page.beside.map(|lang| titles(case, lang)).unwrap_or_default(),
            danish => match page.tongue.lang() {
                Some(_) => BTreeMap::new(),
                None => danish(case),
            },
            reviewed => page.reviewed,
            receiver => disclosure.and_then(|it| it.receiver.as_deref()),
            about => words(about),
            left_out => words(left_out),
            private_notes => disclosure.is_some_and(Disclosure::carries_private),
        },
        period => context! { from => from.to_string(), until => case.day().to_string() },
        mentor => context! {
            name => page.mentor_name.unwrap_or(&client.mentor),
            email => page.mentor_email,
        },
        before => case.as_of(from).view(),
        ..case.view()
    }
}

/// The titles of areas and items, by id.
fn titles(case: &Case, lang: Lang) -> BTreeMap<String, String> {
    let programme = case.programme();
    let areas = programme
        .areas
        .iter()
        .map(|area| (&area.id, (&area.da, &area.en)));
    let items = programme.scales.iter().flat_map(|scale| &scale.items);
    let items = items.map(|item| (&item.id, (&item.da, &item.en)));
    let titles = items.chain(areas);
    titles
        .map(|(id, (da, en))| (id.clone(), lang.pick(da, en).to_owned()))
        .collect()
}

/// The Danish titles of areas and items, and of each step of a scale, by set and id: what a catalogue
/// without a language of messages knows the programme's words by.
fn danish(case: &Case) -> BTreeMap<String, BTreeMap<String, String>> {
    let mut sets: BTreeMap<String, BTreeMap<String, String>> = BTreeMap::new();
    let mut put = |set: &str, id: String, danish: &str| {
        let set = sets.entry(set.to_owned()).or_default();
        set.insert(id, danish.to_owned());
    };
    let programme = case.programme();
    for area in &programme.areas {
        put("areas", area.id.clone(), &area.da);
    }
    for scale in &programme.scales {
        put("scales", scale.id.clone(), &scale.da);
        for item in &scale.items {
            put("items", item.id.clone(), &item.da);
        }
        for (step, number) in scale.steps.iter().zip(1_u32..) {
            put(&format!("steps_{}", scale.id), number.to_string(), &step.da);
        }
    }
    sets
}

/// A page's view as JSON: under the names that templates have, in the order of the manual; the view as it
/// was stands last.
pub fn page_as_json(page: &Value) -> Map<String, serde_json::Value> {
    let mut rest = match serde_json::to_value(page) {
        Ok(serde_json::Value::Object(names)) => names,
        _ => Map::new(),
    };
    let before = rest.remove(BEFORE);
    let mut names = parts_in_order(&mut rest, PAGE);
    names.extend(fields_in_order(&mut rest, ROOT));
    if let Some(serde_json::Value::Object(mut before)) = before {
        names.insert(BEFORE.to_owned(), fields_in_order(&mut before, ROOT).into());
    }
    names
}

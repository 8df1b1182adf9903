//! In which language a template is speaking, and what it says in it.

use std::borrow::Cow;

use minijinja::value::Kwargs;
use minijinja::{Environment, Error, ErrorKind, State, Value};

use super::error::NO_PHRASE;
use super::{Form, escape};
use crate::locale::phrases::Phrases;
use crate::locale::{Lang, Tongue};

/// Adds `say`, `beside` and `named`.
pub(super) fn add(env: &mut Environment<'static>, form: Form) {
    env.add_function(
        "say",
        move |state: &State<'_, '_>, name: &str, values: Kwargs| {
            say(form, tongue(state), name, &values)
        },
    );
    env.add_function(
        "beside",
        move |state: &State<'_, '_>, name: &str, values: Kwargs| match other_tongue(state) {
            Some(tongue) => say(form, tongue, name, &values),
            None => Ok(Value::from(())),
        },
    );
    env.add_function("named", named);
}

/// The language of the page; that of the template's name where there is no page (`screen.da.txt`).
pub(super) fn tongue(state: &State<'_, '_>) -> Tongue {
    let of_name = || state.name().split('.').rev().find_map(Tongue::of_tag);
    of_page(state, "lang")
        .or_else(of_name)
        .unwrap_or(Tongue::En)
}

/// The language of messages that figures are written in: Danish beside what has none.
pub(super) fn lang(state: &State<'_, '_>) -> Lang {
    tongue(state).lang().unwrap_or(Lang::Da)
}

/// Whether names and figures stand in isolation: the page's letters are not theirs.
pub(super) fn isolates(tongue: Tongue) -> bool {
    tongue.lang().is_none()
}

/// What is already written, apart from the letters around it.
pub(super) fn isolated(form: Form, tongue: Tongue, written: String) -> String {
    match form {
        _ if !isolates(tongue) => written,
        Form::Html => format!("<bdi>{written}</bdi>"),
        Form::Markdown | Form::Plain => format!("\u{2068}{written}\u{2069}"),
    }
}

fn other_tongue(state: &State<'_, '_>) -> Option<Tongue> {
    of_page(state, "beside")
}

fn of_page(state: &State<'_, '_>, name: &str) -> Option<Tongue> {
    let code = state.lookup("page")?.get_attr(name).ok()?;
    Tongue::of_tag(code.as_str()?)
}

/// A phrase with its values: `{{ say("client.hard", barrier=goal.barrier) }}`; the count is `n`.
fn say(form: Form, tongue: Tongue, name: &str, values: &Kwargs) -> Result<Value, Error> {
    let count: Option<u64> = values.get("n").ok();
    let own = Phrases::of(tongue).get(name, count);
    // What only Danish and English have is said in Danish.
    let phrase = own.or_else(|| Phrases::of(Tongue::Da).get(name, count));
    let phrase = phrase
        .ok_or_else(|| Error::new(ErrorKind::InvalidOperation, format!("{NO_PHRASE}{name}")))?;
    let mut said = String::with_capacity(phrase.len() + 32);
    let mut rest = phrase;
    while let Some((before, after)) = rest.split_once('{') {
        let (place, after) = after.split_once('}').unwrap_or((after, ""));
        let value: Value = values.get(place)?;
        said.push_str(&own_text(form, before));
        let written = escape::written(form, &value);
        said.push_str(&match value.is_safe() {
            // A date stands in isolation already.
            true => written,
            false => isolated(form, tongue, written),
        });
        rest = after;
    }
    said.push_str(&own_text(form, rest));
    values.assert_all_used()?;
    Ok(Value::from_safe_string(said))
}

/// Our own words: they hold no markup, and in HTML may still hold an ampersand.
fn own_text(form: Form, text: &str) -> Cow<'_, str> {
    match form {
        Form::Html if text.contains(['&', '<', '>']) => {
            Cow::Owned(minijinja::HtmlEscape(text).to_string())
        }
        _ => Cow::Borrowed(text),
    }
}

/// The name of an area, an item or a step in the page's language, by its id; the programme's own
/// where the catalogue has none: `{{ named("areas", area.id, area.title) }}`.
fn named(state: &State<'_, '_>, set: &str, id: &Value, title: Value) -> Value {
    let tongue = tongue(state);
    if tongue.lang().is_some() {
        return title;
    }
    let known = Phrases::of(tongue).get(&format!("{set}.{id}"), None);
    known.map_or(title, Value::from)
}

//! In which language a template is speaking, and what it says in it.

use std::borrow::Cow;
use std::sync::Arc;

use minijinja::value::Kwargs;
use minijinja::{Environment, Error, ErrorKind, State, Value};

use super::catalogues::Catalogues;
use super::error::NO_PHRASE;
use super::{Form, escape};
use crate::locale::{Lang, Tongue};

/// What the templates know of themselves.
const PAGE: &str = "page";

/// Adds `say`, `beside` and `named`.
pub(super) fn add(env: &mut Environment<'static>, form: Form, catalogues: &Arc<Catalogues>) {
    let spoken = Arc::clone(catalogues);
    env.add_function(
        "say",
        move |state: &State<'_, '_>, name: &str, values: Kwargs| {
            say(form, &spoken, tongue(state), name, &values).map(Value::from_safe_string)
        },
    );
    let spoken = Arc::clone(catalogues);
    env.add_function(
        "beside",
        move |state: &State<'_, '_>, name: &str, values: Kwargs| {
            let Some(other) = other_tongue(state) else {
                return Ok(Value::from(()));
            };
            let said = say(form, &spoken, other, name, &values)?;
            Ok(Value::from_safe_string(match form {
                // The element that it stands in says its language and direction.
                Form::Html => said,
                Form::Markdown | Form::Plain => isolated(form, tongue(state), said),
            }))
        },
    );
    let spoken = Arc::clone(catalogues);
    env.add_function(
        "named",
        move |state: &State<'_, '_>, set: &str, id: &Value, title: Value| {
            named(form, &spoken, state, set, id, title)
        },
    );
}

/// The language of the page; that of the template's name where there is no page (`screen.da.txt`).
pub(super) fn tongue(state: &State<'_, '_>) -> Tongue {
    let of_name = || state.name().split('.').rev().find_map(Tongue::of_tag);
    tongue_of_page(state, "lang")
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

/// A value as it stands within words of another language; what is ours already does.
pub(super) fn apart(form: Form, tongue: Tongue, value: &Value) -> String {
    let written = escape::written(form, value);
    match value.is_safe() {
        true => written,
        false => isolated(form, tongue, written),
    }
}

fn other_tongue(state: &State<'_, '_>) -> Option<Tongue> {
    tongue_of_page(state, "beside")
}

/// Keeps the page for the macros, which see only what they are given.
pub(super) fn remember(state: &mut State<'_, '_>) {
    if state.get_temp(PAGE).is_none()
        && let Some(page) = state.lookup(PAGE)
    {
        state.set_temp(PAGE, page);
    }
}

/// A part of what the templates know of themselves.
pub(super) fn of_page(state: &State<'_, '_>, name: &str) -> Option<Value> {
    let page = state.lookup(PAGE).or_else(|| state.get_temp(PAGE))?;
    page.get_attr(name).ok()
}

fn tongue_of_page(state: &State<'_, '_>, name: &str) -> Option<Tongue> {
    Tongue::of_tag(of_page(state, name)?.as_str()?)
}

/// A phrase without places, as it stands in the catalogue.
pub(super) fn plain(
    catalogues: &Catalogues,
    state: &State<'_, '_>,
    name: &str,
) -> Result<String, Error> {
    let nothing = Kwargs::from_iter::<[(&str, Value); 0]>([]);
    say(Form::Plain, catalogues, tongue(state), name, &nothing)
}

/// A phrase with its values: `{{ say("client.hard", barrier=goal.barrier) }}`; the count is `n`.
fn say(
    form: Form,
    catalogues: &Catalogues,
    tongue: Tongue,
    name: &str,
    values: &Kwargs,
) -> Result<String, Error> {
    let count: Option<u64> = values.get("n").ok();
    let Some(phrase) = catalogues.of(tongue).get(name, count) else {
        if tongue.lang().is_none() {
            // What only Danish and English have is said in Danish.
            let danish = say(form, catalogues, Tongue::Da, name, values)?;
            return Ok(isolated(form, tongue, danish));
        }
        return Err(Error::new(
            ErrorKind::InvalidOperation,
            format!("{NO_PHRASE}{name}"),
        ));
    };
    let mut said = String::with_capacity(phrase.len() + 32);
    let mut rest = phrase;
    while let Some((before, after)) = rest.split_once('{') {
        let (place, after) = after.split_once('}').unwrap_or((after, ""));
        let value: Value = values.get(place)?;
        said.push_str(&own_text(form, before));
        said.push_str(&apart(form, tongue, &value));
        rest = after;
    }
    said.push_str(&own_text(form, rest));
    values.assert_all_used()?;
    Ok(said)
}

/// Our own words: they hold no markup, and in HTML may still hold an ampersand or a quote.
pub(super) fn own_text(form: Form, text: &str) -> Cow<'_, str> {
    match form {
        Form::Html if text.contains(['&', '<', '>', '"']) => {
            Cow::Owned(minijinja::HtmlEscape(text).to_string())
        }
        _ => Cow::Borrowed(text),
    }
}

/// The name of an area, an item or a step in the page's language, by its id; the programme's own
/// where the catalogue has none: `{{ named("areas", area.id, area.title) }}`.
fn named(
    form: Form,
    catalogues: &Catalogues,
    state: &State<'_, '_>,
    set: &str,
    id: &Value,
    title: Value,
) -> Value {
    let danish = of_page(state, "danish");
    let known = name_of(
        catalogues,
        tongue(state),
        danish.as_ref(),
        set,
        &id.to_string(),
    );
    known.map_or(title, |known| {
        Value::from_safe_string(own_text(form, known).into_owned())
    })
}

/// The same name without markup, by the Danish words of the page (`page.danish`); `None` where the
/// catalogue has none.
pub(super) fn name_of<'a>(
    catalogues: &'a Catalogues,
    tongue: Tongue,
    danish: Option<&Value>,
    set: &str,
    id: &str,
) -> Option<&'a str> {
    let titles = danish?.get_attr(set).ok()?;
    let danish = titles.get_attr(id).ok()?;
    catalogues.of(tongue).of_programme(danish.as_str()?)
}

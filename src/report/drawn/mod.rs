//! The pictures that a template draws from values of the view: `draw_carries`, `draw_voices`,
//! `draw_goal`, `draw_contact`.
//!
//! Each takes values as the view has them, and gives the picture as `svg` and what it tells as facts,
//! for the words beside it; `none` where there is nothing to draw. A template may be an organisation's
//! own: `docs/reports.md` describes what they take and give.

mod carries;
mod contact;
mod goal;
mod speaker;
mod time;
mod voices;

use std::sync::Arc;

use minijinja::value::Kwargs;
use minijinja::{Environment, Error, State, Value};

use super::Form;
use super::catalogues::Catalogues;
use speaker::Speaker;

/// Draws from what a template gave; the number makes the ids of the picture its own.
type Draw = fn(&Speaker<'_>, &Kwargs) -> Result<Option<Value>, Error>;

/// How many pictures the page has so far.
const DRAWN: &str = "drawn";

/// Adds the functions, where what they give is markup of the form.
pub(super) fn add(env: &mut Environment<'static>, form: Form, catalogues: &Arc<Catalogues>) {
    if form != Form::Html {
        return;
    }
    let functions: [(&str, Draw); 4] = [
        ("draw_carries", carries::draw),
        ("draw_contact", contact::draw),
        ("draw_goal", goal::draw),
        ("draw_voices", voices::draw),
    ];
    for (name, draw) in functions {
        let spoken = Arc::clone(catalogues);
        env.add_function(name, move |state: &mut State<'_, '_>, given: Kwargs| {
            let number = next(state);
            let drawn = draw(&Speaker::of(state, &spoken, number), &given)?;
            given.assert_all_used()?;
            Ok(drawn.unwrap_or_else(|| Value::from(())))
        });
    }
}

/// The number of the next picture of the page.
fn next(state: &mut State<'_, '_>) -> u64 {
    let so_far = state.get_temp(DRAWN);
    let so_far = so_far.and_then(|count| u64::try_from(count).ok());
    let number = so_far.unwrap_or_default() + 1;
    state.set_temp(DRAWN, Value::from(number));
    number
}

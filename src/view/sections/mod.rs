//! The sections of the view, field by field.

mod attainment;
mod contact;
mod counts;
mod frame;
mod measures;
mod way;

pub(in crate::view) use attainment::ATTAINMENT;
pub(in crate::view) use contact::CONTACT;
pub(in crate::view) use counts::COUNT;
pub(in crate::view) use frame::{AGREEMENT, CLIENT, REFERRAL};
pub(in crate::view) use measures::{DISTANCE, RESPONSIBILITY, SHARE};
pub(in crate::view) use way::{PHASE, PLAN};

use minijinja::Value;

use super::Case;
use crate::model::{Day, Phase};

fn text(text: &str) -> Value {
    Value::from(text)
}

fn day(day: Option<Day>) -> Value {
    day.map(|day| day.to_string()).into()
}

fn position(case: &Case) -> Option<usize> {
    case.programme().position(&case.snapshot().phase()?.phase)
}

fn of_phase(case: &Case, get: impl FnOnce(&Phase) -> Value) -> Value {
    position(case).map_or_else(none, |position| get(&case.programme().phases[position]))
}

fn none() -> Value {
    Value::from(())
}

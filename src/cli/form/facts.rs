//! What a form knows of the case: whether a question fits, and what stands in the record already.

use super::sheet::Sheet;
use crate::cli::author::Writer;
use crate::edit;
use crate::model::{Action, Agreement, Area, Carrier, Client, Goal, Plan, Referral};
use crate::view;

/// Whether neither the environment nor Git says who is at work.
pub fn nobody_writes(sheet: &Sheet<'_>) -> bool {
    Writer::ask(sheet.context, None)
        .handle(sheet.context)
        .is_none()
}

/// Whether that carrier is the client.
pub fn is_client(sheet: &Sheet<'_>, argument: &str) -> bool {
    sheet.carrier(argument) == Some(Carrier::Client)
}

/// Whether the client carries a part of it, so that help can be needed.
pub fn is_shared(sheet: &Sheet<'_>, argument: &str) -> bool {
    sheet.carrier(argument) > Some(Carrier::Mentor)
}

/// Whether there is a plan already.
pub fn has_plan(sheet: &Sheet<'_>) -> bool {
    sheet.client().is_some_and(|client| client.plan.is_some())
}

/// Whether a plan is written down where there was none.
pub fn is_first_plan(sheet: &Sheet<'_>) -> bool {
    !has_plan(sheet) && is_written(sheet)
}

/// Whether a plan is written down or changed, and not only looked at again.
pub fn is_written(sheet: &Sheet<'_>) -> bool {
    !sheet.has("reviewed")
}

/// Which way a change of phase goes, where it can go at all.
fn way(sheet: &Sheet<'_>) -> Option<edit::Advance> {
    let snapshot = sheet.snapshot()?;
    let to = sheet.answer("to");
    edit::way(&snapshot, sheet.programme()?, to)
        .ok()
        .map(|(way, _)| way)
}

/// Whether a change of phase is asked for that leads back.
pub fn goes_back(sheet: &Sheet<'_>) -> bool {
    !sheet.has("dry_run") && way(sheet) == Some(edit::Advance::Back)
}

/// Whether the way on is open, so that only the client's part is left to say.
pub fn is_open(sheet: &Sheet<'_>) -> bool {
    let (Some(case), Some(snapshot)) = (sheet.case, sheet.snapshot()) else {
        return false;
    };
    let exempt = sheet.answers.get("exempt");
    let is_exempt = |gate: &String| exempt.is_some_and(|exempt| exempt.contains(gate));
    let seen = view::Case::to_judge(snapshot, case.rules.programme());
    !sheet.has("dry_run")
        && way(sheet) == Some(edit::Advance::Forward)
        && view::judge_next(&seen, case.rules)
            .iter()
            .all(|judged| judged.is_open() || is_exempt(&judged.gate.id))
}

/// What the record says of the client.
pub fn of_client(sheet: &Sheet<'_>, get: impl FnOnce(&Client) -> Option<String>) -> Vec<String> {
    sheet.client().and_then(get).into_iter().collect()
}

/// What the action says that was answered.
pub fn of_action(sheet: &Sheet<'_>, get: impl FnOnce(&Action) -> Option<String>) -> Vec<String> {
    sheet.action().and_then(get).into_iter().collect()
}

/// What the goal says that was answered.
pub fn of_goal(sheet: &Sheet<'_>, get: impl FnOnce(&Goal) -> Option<String>) -> Vec<String> {
    sheet.goal().and_then(get).into_iter().collect()
}

/// What the record says of the area that was answered.
pub fn of_area(sheet: &Sheet<'_>, get: impl FnOnce(&Area) -> Option<String>) -> Vec<String> {
    sheet.area().and_then(get).into_iter().collect()
}

/// Whether responsibility moves from the one back to the other.
pub fn moves_back(from: Option<Carrier>, to: Option<Carrier>) -> bool {
    to.is_some() && from > to
}

/// What the plan says.
pub fn of_plan(sheet: &Sheet<'_>, get: impl FnOnce(&Plan) -> Vec<String>) -> Vec<String> {
    let plan = sheet.client().and_then(|client| client.plan.as_ref());
    plan.map(get).unwrap_or_default()
}

/// What the plan says that is changed; of one that was looked at again, what comes next is new.
pub fn of_written_plan(
    sheet: &Sheet<'_>,
    get: impl FnOnce(&Plan) -> Option<String>,
) -> Vec<String> {
    match is_written(sheet) {
        true => of_plan(sheet, |plan| get(plan).into_iter().collect()),
        false => Vec::new(),
    }
}

/// What the agreement says.
pub fn of_agreement(
    sheet: &Sheet<'_>,
    get: impl FnOnce(&Agreement) -> Option<String>,
) -> Vec<String> {
    let terms = sheet.client().and_then(|client| client.agreement.as_ref());
    terms.and_then(get).into_iter().collect()
}

/// What the referral says.
pub fn of_referral(
    sheet: &Sheet<'_>,
    get: impl FnOnce(&Referral) -> Option<String>,
) -> Vec<String> {
    let terms = sheet.client().and_then(|client| client.referral.as_ref());
    terms.and_then(get).into_iter().collect()
}

/// A value as it is typed.
pub fn text(value: Option<impl ToString>) -> Option<String> {
    value.map(|value| value.to_string())
}

/// Values as they are typed.
pub fn texts(list: &[impl ToString]) -> Vec<String> {
    list.iter().map(ToString::to_string).collect()
}

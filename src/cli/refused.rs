//! What a person is told of an edit that could not be made.

use super::context::Context;
use super::failure::Failure;
use super::say;
use crate::edit::EditError;
use crate::locale::{Text, vocabulary, words};
use crate::model::State;
use crate::record::nearest;

/// The refusal of an edit, and what to do about it.
pub fn edit_failure(context: &Context, file: &str, error: &EditError) -> Failure {
    let lang = context.lang;
    let no = |text: Text, filled: &[(&str, &str)]| Failure::no(text.say(lang, filled));
    let request = |text: Text, filled: &[(&str, &str)]| Failure::request(text.say(lang, filled));
    let help = |text: Text| text.say(lang, &[("file", file)]);
    match error {
        EditError::Unreadable => {
            no(words::UNREADABLE_PART, &[("file", file)]).help(help(words::UNREADABLE_RECORD_HELP))
        }
        EditError::Missing { list, id, known } => {
            let failure = request(words::NO_SUCH_ENTRY, &[("list", list), ("id", id)]);
            match near_or_all(context, id, known) {
                Some(which) => failure.help(which),
                None => failure.help(help(words::NO_ENTRIES_HELP)),
            }
        }
        EditError::Present { list, id } => {
            request(words::ENTRY_PRESENT, &[("list", list), ("id", id)])
                .help(help(words::ENTRY_PRESENT_HELP))
        }
        EditError::UnknownArea { area, known } => {
            let failure = request(words::NO_SUCH_AREA, &[("area", area)]);
            match near_or_all(context, area, known) {
                Some(which) => failure.help(which),
                None => failure,
            }
        }
        EditError::Ended { id, on } => {
            let on = on.to_string();
            no(words::ENTRY_ENDED, &[("id", id), ("day", &on)]).help(help(words::ENTRY_ENDED_HELP))
        }
        EditError::NeedsSupport => {
            request(words::NEEDS_SUPPORT, &[]).help(help(words::NEEDS_SUPPORT_HELP))
        }
        EditError::NeedsReason => {
            request(words::NEEDS_REASON, &[]).help(help(words::NEEDS_REASON_HELP))
        }
        EditError::CannotFollow(change, state) => {
            let change = vocabulary("change", change.as_str()).map_or("", |text| text.of(lang));
            let filled = [("state", say::state(lang, *state)), ("change", change)];
            let failure = no(words::CANNOT_FOLLOW, &filled);
            match state {
                State::Active => failure,
                State::Paused => failure.help(help(words::CANNOT_FOLLOW_PAUSE)),
                State::Closed => failure.help(help(words::CANNOT_FOLLOW_CLOSING)),
            }
        }
        EditError::BeforeLast(last) => no(words::BEFORE_LAST, &[("day", &last.to_string())]),
        EditError::NoHeading(heading) => request(words::NO_HEADING, &[("heading", heading)]),
        EditError::NoPlan => no(words::NO_PLAN, &[]).help(help(words::NO_PLAN_HELP)),
        EditError::Refused(_) => {
            no(words::CANNOT_EDIT, &[("file", file)]).help(help(words::CANNOT_EDIT_HELP))
        }
    }
}

/// The name that was probably meant, else all that there are; `None` where there are none.
fn near_or_all(context: &Context, asked: &str, known: &[String]) -> Option<String> {
    if let Some(near) = nearest(asked, known.iter().map(String::as_str)) {
        return Some(words::DID_YOU_MEAN.say(context.lang, &[("near", near)]));
    }
    let all = known.iter().map(|name| format!("`{name}`"));
    let mut all: Vec<String> = all.collect();
    all.dedup();
    (!all.is_empty()).then(|| words::THERE_ARE.say(context.lang, &[("names", all.join(", "))]))
}

//! `unknown-area`: an area of life is one that the programme has (E9, R2).

use super::part::Part::{self, At, Key};
use super::part::at;
use crate::check::Subject;
use crate::finding::{Code, Finding};
use crate::model::Programme;
use crate::record::{Route, nearest};

pub(super) fn check(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    let Some(programme) = subject.programme() else {
        return;
    };
    let client = subject.client;
    for area in client.areas.keys() {
        if programme.area(area).is_none() {
            let finding = subject.at_key(Code::UnknownArea, &Route::key("areas").then(area));
            findings.push(worded(finding, area, programme));
        }
    }
    let mut check_entry = |place: &[Part<'_>], area: Option<&String>| {
        if let Some(area) = area
            && programme.area(area).is_none()
        {
            let finding = at(subject, Code::UnknownArea, place);
            findings.push(worded(finding, area, programme));
        }
    };
    for (index, goal) in client.goals.iter().enumerate() {
        check_entry(&[Key("goals"), At(index), Key("area")], goal.area.as_ref());
    }
    for (index, action) in client.actions.iter().enumerate() {
        check_entry(
            &[Key("actions"), At(index), Key("area")],
            action.area.as_ref(),
        );
    }
}

fn worded(finding: Finding, area: &str, programme: &Programme) -> Finding {
    let known: Vec<&str> = programme
        .areas
        .iter()
        .map(|area| area.id.as_str())
        .collect();
    let finding = finding
        .word("area", area)
        .word("areas", known.join(", "))
        .word("programme", programme.reference());
    match nearest(area, known.iter().copied()) {
        Some(near) => finding.variant("near").word("near", near),
        None => finding,
    }
}

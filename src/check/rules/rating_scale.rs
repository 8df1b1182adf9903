//! A rating is one that the programme's scales have (E2, R1).

use super::keys::quoted;
use crate::check::Subject;
use crate::finding::{Code, Finding};
use crate::model::{Programme, Scale};
use crate::record::{Route, nearest};

pub(super) fn check(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    let Some(programme) = subject.programme() else {
        return;
    };
    for (index, rating) in subject.client.ratings.iter().enumerate() {
        let route = || Route::key("ratings").at(index);
        let Some(scale) = programme.scale(&rating.scale) else {
            let finding = subject.at(Code::RatingScale, &route().then("scale"));
            findings.push(unknown_scale(finding, programme, &rating.scale));
            continue;
        };
        for (name, step) in &rating.scores {
            let route = || route().then("scores").then(name);
            let at_item = || {
                subject
                    .at_key(Code::RatingScale, &route())
                    .word("item", name)
                    .word("scale", &scale.id)
            };
            let Some(item) = scale.items.iter().find(|item| item.id == *name) else {
                findings.push(unknown_item(at_item(), programme, scale, name));
                continue;
            };
            if !item.voices.contains(&rating.by) {
                findings.push(at_item().variant("voice").word("by", rating.by));
            } else if !is_step(scale, *step) {
                findings.push(
                    subject
                        .at(Code::RatingScale, &route())
                        .variant("step")
                        .word("item", name)
                        .word("scale", &scale.id)
                        .word("found", step)
                        .word("most", scale.steps.len()),
                );
            }
        }
    }
}

fn is_step(scale: &Scale, step: i64) -> bool {
    usize::try_from(step).is_ok_and(|step| (1..=scale.steps.len()).contains(&step))
}

fn unknown_scale(finding: Finding, programme: &Programme, name: &str) -> Finding {
    let finding = finding.word("scale", name);
    let known = programme.scales.iter().map(|scale| scale.id.as_str());
    match nearest(name, known.clone()) {
        Some(near) => finding.variant("scale-near").word("near", near),
        None => finding.variant("scale").word("known", quoted(known)),
    }
}

fn unknown_item(finding: Finding, programme: &Programme, scale: &Scale, name: &str) -> Finding {
    let known = scale.items.iter().map(|item| item.id.as_str());
    match (programme.item(name), nearest(name, known.clone())) {
        (Some((other, _)), _) => finding.variant("elsewhere").word("other", &other.id),
        (None, Some(near)) => finding.variant("item-near").word("near", near),
        (None, None) => finding.variant("item").word("known", quoted(known)),
    }
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::check::rules::probe::{found, words};

    fn rating(by: &str, scale: &str, scores: &str) -> String {
        format!("ratings: [{{date: 2026-02-01, by: {by}, scale: {scale}, scores: {{{scores}}}}}]\n")
    }

    #[test]
    fn a_rating_of_the_scale_is_left_alone() {
        let scores = "satisfied: 1, safe: 5, trust: 3";
        assert!(found(check, &rating("client", "wellbeing", scores)).is_empty());
    }

    #[test]
    fn each_item_is_judged_by_itself() {
        let scores = "saef: 3, housing: 2, smil: 1, trust: 6, safe: 0";
        assert_eq!(
            found(check, &rating("client", "wellbeing", scores)),
            [
                "error [elsewhere]: housing",
                "error [item-near]: saef",
                "error [step]: 0",
                "error [item]: smil",
                "error [step]: 6",
            ]
        );
    }

    #[test]
    fn a_voice_rates_what_it_is_asked() {
        let scores = "satisfied: 3, trust: 4";
        assert_eq!(
            found(check, &rating("mentor", "wellbeing", scores)),
            ["error [voice]: satisfied"]
        );
    }

    #[test]
    fn an_unknown_scale_is_one_finding() {
        let record = rating("client", "welbeing", "a: 1, b: 99");
        assert_eq!(found(check, &record), ["error [scale-near]: welbeing"]);
        assert_eq!(words(check, &record, "near"), ["wellbeing"]);
        assert_eq!(
            words(check, &rating("client", "mood", "a: 1"), "known"),
            ["`wellbeing`, `areas`"]
        );
    }
}

//! What both voices rate does not stand in one voice for long (R6, E7).

use super::keys::quoted;
use crate::check::Subject;
use crate::finding::{Code, Finding};
use crate::model::Voice;
use crate::model::due::one_voice;
use crate::record::Route;

pub(super) fn check(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    let Some((programme, limits)) = subject.programme().zip(subject.limits()) else {
        return;
    };
    if !subject.is_active() || subject.record.is_partial() {
        return;
    }
    for scale in &programme.scales {
        for missing in Voice::ALL.iter().copied() {
            let (client, today) = (subject.client, subject.today);
            let mut alone = one_voice::alone(client, scale, missing, limits, today);
            alone.retain(|it| it.day < today);
            let Some(first) = alone.iter().min_by_key(|it| it.day) else {
                continue;
            };
            let items = alone.iter().map(|it| it.item);
            findings.push(
                subject
                    .at(Code::OneVoice, &Route::key("ratings").at(first.rating))
                    .variant(missing.as_str())
                    .word("scale", &scale.id)
                    .word("items", quoted(items))
                    .word("date", client.ratings[first.rating].date),
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::check::rules::probe::{found, words};

    fn record(ratings: &[(&str, &str, &str)]) -> String {
        let mut text = String::from("ratings:\n");
        for (date, by, scores) in ratings {
            text.push_str(&format!(
                "- {{date: {date}, by: {by}, scale: areas, scores: {{{scores}}}}}\n"
            ));
        }
        text
    }

    #[test]
    fn the_items_of_a_scale_are_named_together() {
        let alone = record(&[("2026-04-30", "mentor", "housing: 2, network: 3")]);
        assert_eq!(found(check, &alone), ["warning [client]: date: 2026-04-30"]);
        assert_eq!(words(check, &alone, "items"), ["`housing`, `network`"]);
        let in_time = record(&[("2026-05-01", "mentor", "housing: 2")]);
        assert!(found(check, &in_time).is_empty());
    }

    #[test]
    fn an_answer_holds_as_long_as_a_voice_may_stand_alone() {
        let answered = ("2026-01-20", "client", "housing: 2");
        let soon = record(&[answered, ("2026-03-21", "mentor", "housing: 2")]);
        assert!(found(check, &soon).is_empty());
        let later = record(&[answered, ("2026-03-22", "mentor", "housing: 2")]);
        assert_eq!(found(check, &later), ["warning [client]: date: 2026-03-22"]);
    }

    #[test]
    fn what_one_voice_rates_is_left_to_it() {
        let record =
            "ratings: [{date: 2026-01-20, by: client, scale: wellbeing, scores: {safe: 2}}]\n";
        assert!(found(check, record).is_empty());
    }
}

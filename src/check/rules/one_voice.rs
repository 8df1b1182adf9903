//! What both voices rate does not stand in one voice for long (R6, E7).

use super::keys::quoted;
use crate::check::Subject;
use crate::finding::{Code, Finding};
use crate::model::{Day, Scale, Voice};
use crate::record::Route;

pub(super) fn check(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    let Some((programme, limits)) = subject.programme().zip(subject.limits()) else {
        return;
    };
    if subject.client.ratings.is_empty() || !subject.is_active() || subject.record.is_partial() {
        return;
    }
    let days = u64::from(limits.one_voice_days);
    for scale in &programme.scales {
        for (missing, other) in [
            (Voice::Client, Voice::Mentor),
            (Voice::Mentor, Voice::Client),
        ] {
            let alone = items_alone(subject, scale, missing, other, days);
            let ratings = &subject.client.ratings;
            let since = alone.iter().map(|(_, rating)| *rating);
            let Some(rating) = since.min_by_key(|rating| ratings[*rating].date) else {
                continue;
            };
            let items = alone.iter().map(|(item, _)| *item);
            findings.push(
                subject
                    .at(Code::OneVoice, &Route::key("ratings").at(rating))
                    .variant(missing.as_str())
                    .word("scale", &scale.id)
                    .word("items", quoted(items))
                    .word("date", ratings[rating].date),
            );
        }
    }
}

/// The items that the other voice has rated too long ago for the missing one, each with that rating.
fn items_alone<'s>(
    subject: &Subject<'_>,
    scale: &'s Scale,
    missing: Voice,
    other: Voice,
    days: u64,
) -> Vec<(&'s str, usize)> {
    let ratings = &subject.client.ratings;
    let answers = newest_first(subject, scale, missing);
    let others = newest_first(subject, scale, other);
    let both = |voices: &[Voice]| voices.contains(&missing) && voices.contains(&other);
    scale
        .items
        .iter()
        .filter(|item| both(&item.voices))
        .filter_map(|item| {
            let rates = |index: &&usize| ratings[**index].scores.contains_key(&item.id);
            let answered = answers.iter().find(rates).map(|last| ratings[*last].date);
            let is_unanswered = |date: Day| answered.is_none_or(|last| date > last.plus_days(days));
            let since = others
                .iter()
                .take_while(|index| is_unanswered(ratings[**index].date))
                .filter(rates)
                .last()?;
            let is_long = ratings[*since].date.plus_days(days) < subject.today;
            is_long.then_some((item.id.as_str(), *since))
        })
        .collect()
}

/// The ratings of a scale by one voice.
fn newest_first(subject: &Subject<'_>, scale: &Scale, by: Voice) -> Vec<usize> {
    let ratings = &subject.client.ratings;
    let counts = |index: &usize| {
        let rating = &ratings[*index];
        rating.by == by && rating.date <= subject.today && rating.scale == scale.id
    };
    let mut found: Vec<usize> = (0..ratings.len()).filter(counts).collect();
    found.sort_by_key(|index| std::cmp::Reverse(ratings[*index].date));
    found
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

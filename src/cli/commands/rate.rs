//! `mentor rate`: how things stand, in one voice.

use std::collections::BTreeMap;

use clap::Args;

use crate::cli::closed;
use crate::cli::context::Context;
use crate::cli::failure::{Failure, Outcome};
use crate::cli::say;
use crate::cli::write::Write;
use crate::edit;
use crate::locale::{Text, words};
use crate::model::{Programme, Rating, Voice};
use crate::record::nearest;

/// Rate how things stand, in one voice.
///
/// The two voices stand side by side and are never averaged. An item that is rated again on the same day
/// takes the new step.
#[derive(Debug, Args)]
pub struct Rate {
    #[command(flatten)]
    write: Write,
    /// Whose view it is: client or mentor
    #[arg(long, value_name = "VOICE", value_parser = closed::voice)]
    by: Voice,
    /// Items and steps of the programme's scales, such as trust=4 safe=3
    #[arg(value_name = "ITEM=STEP", required = true)]
    scores: Vec<String>,
}

pub(in crate::cli) fn run(rate: &Rate, context: &Context) -> Outcome {
    let loaded = rate.write.load(context)?;
    let case = loaded.case(context)?;
    let programme = case.rules.programme();
    let day = rate.write.day(context);
    let mut by_scale: BTreeMap<&str, BTreeMap<String, i64>> = BTreeMap::new();
    for score in &rate.scores {
        let (scale, item, step) = rate.score(score, programme, context)?;
        by_scale
            .entry(scale)
            .or_default()
            .insert(item.to_owned(), step);
    }
    let rating = |scale: &str| Rating {
        date: day,
        by: rate.by,
        scale: scale.to_owned(),
        scores: by_scale.get(scale).cloned().unwrap_or_default(),
    };
    let scales = programme.scales.iter().map(|scale| scale.id.as_str());
    let ratings: Vec<Rating> = scales
        .filter(|scale| by_scale.contains_key(scale))
        .map(rating)
        .collect();
    let lang = context.lang;
    let named = ratings.iter().flat_map(|rating| &rating.scores);
    let named = named.filter_map(|(item, step)| {
        let (_, item) = programme.item(item)?;
        Some(format!("{} {step}", lang.pick(&item.da, &item.en)))
    });
    let scores = named.collect::<Vec<String>>().join(", ");
    let voice = say::word(lang, "voice", rate.by.as_str());
    rate.write.carry_out(
        context,
        &loaded,
        words::RATED,
        &[("scores", &scores), ("voice", voice)],
        |record| edit::rate(record, programme, &ratings),
    )
}

impl Rate {
    fn score<'p>(
        &self,
        text: &'p str,
        programme: &'p Programme,
        context: &Context,
    ) -> Result<(&'p str, &'p str, i64), Failure> {
        let lang = context.lang;
        let form = || Failure::request(words::RATE_FORM.say(lang, &[("score", text)]));
        let (item, step) = text.split_once('=').ok_or_else(form)?;
        let Some((scale, known)) = programme.item(item) else {
            let items = || {
                programme
                    .scales
                    .iter()
                    .flat_map(|scale| &scale.items)
                    .map(|item| item.id.as_str())
            };
            let failure = Failure::request(words::RATE_NO_ITEM.say(lang, &[("item", item)]));
            return Err(match nearest(item, items()) {
                Some(near) => failure.help(words::DID_YOU_MEAN.say(lang, &[("near", near)])),
                None => failure.help(
                    words::RATE_ITEMS
                        .say(lang, &[("items", items().collect::<Vec<_>>().join(", "))]),
                ),
            });
        };
        if !known.voices.contains(&self.by) {
            let filled = [("item", item), ("voice", self.by.as_str())];
            let voices: Vec<&str> = known.voices.iter().map(|voice| voice.as_str()).collect();
            return Err(
                Failure::request(words::RATE_NOT_THIS_VOICE.say(lang, &filled))
                    .help(words::RATE_VOICES.say(lang, &[("voices", voices.join(", "))])),
            );
        }
        let most = scale.steps.len();
        let steps = || {
            let steps = scale.steps.iter().enumerate();
            let steps =
                steps.map(|(at, step)| format!("{} {}", at + 1, lang.pick(&step.da, &step.en)));
            steps.collect::<Vec<_>>().join(", ")
        };
        let no = |text: Text, step: &str| {
            let most = most.to_string();
            let filled = [("item", item), ("most", &most), ("step", step)];
            Failure::request(text.say(lang, &filled)).help(steps())
        };
        let typed = step.trim();
        let step: i64 = typed.parse().map_err(|_| no(words::RATE_WHOLE, typed))?;
        if step < 1 || step > most as i64 {
            return Err(no(words::RATE_OUTSIDE, typed));
        }
        Ok((&scale.id, item, step))
    }
}

//! Both voices on one scale, with the gap between them (R6).

use minijinja::value::{Kwargs, Serde};
use minijinja::{Error, Value, context};
use serde::Deserialize;

use super::Speaker;
use crate::report::svg::{VoiceRow, Voices, VoicesWords};

#[derive(Deserialize)]
struct Scale {
    id: String,
    title: String,
    steps: Vec<String>,
    items: Vec<Item>,
}

#[derive(Deserialize)]
struct Item {
    id: String,
    title: String,
    client_ratings: Vec<Rating>,
    mentor_ratings: Vec<Rating>,
}

#[derive(Deserialize)]
struct Rating {
    score: i64,
}

/// `draw_voices(scale)`.
pub(super) fn draw(speaker: &Speaker<'_>, given: &Kwargs) -> Result<Option<Value>, Error> {
    let Serde(scale): Serde<Scale> = given.get("scale")?;
    let steps = Steps {
        speaker,
        scale: &scale,
    };
    let told: Vec<[String; 2]> = scale.items.iter().map(|it| steps.told(it)).collect();
    let rows = scale
        .items
        .iter()
        .zip(&told)
        .map(|(item, [label, note])| VoiceRow {
            label,
            note,
            client: latest(&item.client_ratings, 1),
            mentor: latest(&item.mentor_ratings, 1),
            client_before: latest(&item.client_ratings, 2),
            mentor_before: latest(&item.mentor_ratings, 2),
        });
    let title = speaker.name("scales", &scale.id, &scale.title);
    let name = format!("{}: {title}", speaker.phrase("picture.voices_title"));
    let last = i64::try_from(scale.steps.len()).unwrap_or_default();
    let [lowest, highest] = [1, last].map(|step| steps.means(step));
    let [client, mentor] = match speaker.is_clients {
        true => ["picture.voices_me", "picture.voices_mentor"].map(|it| speaker.phrase(it)),
        false => ["client", "mentor"].map(|voice| speaker.word("voice", voice)),
    };
    let picture = Voices {
        frame: speaker.frame(&name),
        words: VoicesWords {
            client,
            mentor,
            former: speaker.phrase("picture.former"),
            lowest: &lowest,
            highest: &highest,
        },
        steps: last,
        rows: &rows.collect::<Vec<_>>(),
    };
    let facts = picture.facts();
    let (widest, things) = facts.widest.unzip();
    let widest_in = things
        .into_iter()
        .flatten()
        .map(Value::from)
        .collect::<Value>();
    Ok(picture.draw().map(|svg| {
        context! {
            svg => Value::from_safe_string(svg),
            title => title,
            both => facts.both,
            agreed => facts.agreed,
            differ => facts.both - facts.agreed,
            one_voice => facts.one_voice,
            widest => widest,
            widest_in => widest_in,
            nearer => facts.nearer,
            further => facts.further,
        }
    }))
}

/// The latest score, or that many from the end.
fn latest(ratings: &[Rating], from_the_end: usize) -> Option<i64> {
    let at = ratings.len().checked_sub(from_the_end)?;
    ratings.get(at).map(|rating| rating.score)
}

/// What the steps of a scale mean, and what a row says with them.
struct Steps<'a> {
    speaker: &'a Speaker<'a>,
    scale: &'a Scale,
}

impl Steps<'_> {
    fn means(&self, step: i64) -> String {
        let index = usize::try_from(step - 1).ok();
        let words = index.and_then(|index| self.scale.steps.get(index));
        let set = format!("steps_{}", self.scale.id);
        words.map_or_else(String::new, |words| {
            self.speaker.name(&set, &step.to_string(), words)
        })
    }

    /// A row's label and note: on the client's own page what the client says, elsewhere the distance.
    fn told(&self, item: &Item) -> [String; 2] {
        let client = latest(&item.client_ratings, 1);
        let mentor = latest(&item.mentor_ratings, 1);
        let note = match (client, mentor) {
            (Some(client), _) if self.speaker.is_clients => self.means(client),
            (Some(client), Some(mentor)) if !self.speaker.is_clients => {
                let apart = client.abs_diff(mentor);
                match apart {
                    0 => self.speaker.phrase("told.alike").to_owned(),
                    _ => self.speaker.of_so_many("told.apart", apart),
                }
            }
            _ => String::new(),
        };
        [self.speaker.name("items", &item.id, &item.title), note]
    }
}

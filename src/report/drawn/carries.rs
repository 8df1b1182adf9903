//! Who carries what over time (E6, R4).

use minijinja::value::{Kwargs, Serde};
use minijinja::{Error, Value, context};
use serde::Deserialize;

use super::{Speaker, time};
use crate::model::{Carrier, Day};
use crate::report::svg::{Lane, PhaseMark, Signature, SignatureWords};

#[derive(Deserialize)]
struct Area {
    id: String,
    title: String,
    carried: Option<Vec<Carried>>,
}

#[derive(Deserialize)]
struct Carried {
    date: Day,
    by: Carrier,
}

#[derive(Deserialize)]
struct Phase {
    phase: String,
    title: Option<String>,
    since: Day,
    from: Option<f64>,
    to: Option<f64>,
}

#[derive(Deserialize)]
struct Step {
    date: Day,
    index: Option<f64>,
}

type Phases = Option<Serde<Vec<Phase>>>;
type Course = Option<Serde<Vec<Step>>>;

/// `draw_carries(areas, period, standing, phases=…, course=…)`.
pub(super) fn draw(speaker: &Speaker<'_>, given: &Kwargs) -> Result<Option<Value>, Error> {
    let Serde(areas): Serde<Vec<Area>> = given.get("areas")?;
    let phases = given.get::<Phases>("phases")?.map_or(vec![], |it| it.0);
    let course = given.get::<Course>("course")?.map_or(vec![], |it| it.0);
    let lanes: Vec<(String, Vec<(Day, Carrier)>)> =
        areas.iter().map(|it| lane(speaker, it)).collect();
    let picture = Signature {
        frame: speaker.frame(speaker.phrase("picture.carries_title")),
        span: time::span(speaker, given)?,
        words: words(speaker),
        phases: &phases.iter().map(mark).collect::<Vec<_>>(),
        index: &course
            .iter()
            .map(|it| (it.date, it.index))
            .collect::<Vec<_>>(),
        lanes: &lanes
            .iter()
            .map(|(label, carried)| Lane { label, carried })
            .collect::<Vec<_>>(),
        pauses: &time::pauses(given)?,
    };
    let facts = picture.facts();
    let now = facts
        .last_index
        .map(|index| format!("{:.0} %", index * 100.0));
    let drawn = Signature {
        words: SignatureWords {
            index_now: now.as_deref().unwrap_or_default(),
            ..picture.words
        },
        ..picture
    };
    Ok(drawn.draw().map(|svg| {
        context! {
            svg => Value::from_safe_string(svg),
            first_index => facts.first_index,
            last_index => facts.last_index,
            hand_overs => facts.hand_overs,
            hand_backs => facts.hand_backs,
            mentor => facts.mentor,
            together => facts.together,
            client => facts.client,
            nobody => facts.nobody,
        }
    }))
}

fn lane(speaker: &Speaker<'_>, area: &Area) -> (String, Vec<(Day, Carrier)>) {
    let carried = area.carried.iter().flatten().map(|it| (it.date, it.by));
    (
        speaker.name("areas", &area.id, &area.title),
        carried.collect(),
    )
}

fn mark(phase: &Phase) -> PhaseMark<'_> {
    PhaseMark {
        from: phase.since,
        title: phase.title.as_deref().unwrap_or(&phase.phase),
        band: phase.from.zip(phase.to),
    }
}

fn words<'a>(speaker: &Speaker<'a>) -> SignatureWords<'a> {
    let carriers = ["mentor", "together", "client"];
    let [mentor, together, client] = match speaker.is_clients {
        true => carriers.map(|by| speaker.phrase(&format!("client.area_{by}"))),
        false => carriers.map(|by| speaker.word("carrier", by)),
    };
    SignatureWords {
        index: speaker.phrase("told.index"),
        index_now: "",
        mentor,
        together,
        client,
        nobody: speaker.phrase("picture.nobody"),
        band: speaker.phrase("told.band"),
        pause: speaker.phrase("picture.pause"),
    }
}

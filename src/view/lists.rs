//! The lists of the view: each entry as the record has it, with names in the reader's language.

use minijinja::value::Serde;
use minijinja::{Value, context};
use serde_json::Map;

use super::Case;
use crate::model::measure::{attainment, distance, focus, looked_at, ratings, responsibility};
use crate::model::{Action, Carrier, Disclosure, Voice};

pub(super) fn phases(case: &Case) -> Value {
    let entries = case.snapshot().client().phases.iter().map(|change| {
        let phase = case.programme().phase(&change.phase);
        context! {
            title => phase.map(|phase| case.lang().pick(&phase.da, &phase.en)),
            ..plain(change)
        }
    });
    entries.collect()
}

pub(super) fn standing(case: &Case) -> Value {
    plain(&case.snapshot().client().standing)
}

pub(super) fn areas(case: &Case) -> Value {
    let snapshot = case.snapshot();
    let entries = case.programme().areas.iter().map(|known| {
        let area = snapshot.client().areas.get(&known.id);
        let last = area.and_then(|area| area.carried.last());
        context! {
            id => known.id.as_str(),
            title => case.lang().pick(&known.da, &known.en),
            challenge => area.and_then(|area| area.challenge.as_deref()),
            looked_at => area.is_some_and(|area| area.is_looked_at()),
            carried_by => last.map(|carried| carried.by.as_str()),
            since => last.map(|carried| carried.date.to_string()),
            support => last.and_then(|carried| carried.support.as_deref()),
            before => area.and_then(|area| area.carried.iter().rev().nth(1)).map(|carried| carried.by.as_str()),
            carried => area.map(|area| plain(&area.carried)),
            client => ratings::latest(snapshot, Voice::Client, &known.id).map(|(_, score)| score),
            mentor => ratings::latest(snapshot, Voice::Mentor, &known.id).map(|(_, score)| score),
        }
    });
    entries.collect()
}

pub(super) fn areas_not_looked_at(case: &Case) -> Value {
    let forgotten = looked_at::forgotten(case.snapshot(), case.programme());
    let titles = forgotten.filter_map(|id| case.programme().area(id));
    titles
        .map(|area| Value::from(case.lang().pick(&area.da, &area.en)))
        .collect()
}

pub(super) fn responsibility_by_phase(case: &Case) -> Value {
    let phases = responsibility::by_phase(case.snapshot());
    let entries = phases.into_iter().map(|entry| {
        let phase = case.programme().phase(&entry.change.phase);
        context! {
            phase => entry.change.phase.as_str(),
            title => phase.map(|phase| case.lang().pick(&phase.da, &phase.en)),
            since => entry.change.date.to_string(),
            until => entry.until.map(|day| day.to_string()),
            index => entry.index,
            moved => entry.moved,
        }
    });
    entries.collect()
}

pub(super) fn responsibility_by_area(case: &Case) -> Value {
    let areas = &case.snapshot().client().areas;
    let entries = case.programme().areas.iter().filter_map(|known| {
        let area = areas.get(&known.id)?;
        let (first, last) = (area.carried.first()?, area.carried.last()?);
        Some(context! {
            id => known.id.as_str(),
            title => case.lang().pick(&known.da, &known.en),
            carried_by => last.by.as_str(),
            since => last.date.to_string(),
            began_with => first.by.as_str(),
            moved => responsibility::movement_of_area(area),
        })
    });
    entries.collect()
}

pub(super) fn resources(case: &Case) -> Value {
    plain(&case.snapshot().client().resources)
}

pub(super) fn options(case: &Case) -> Value {
    plain(&case.snapshot().client().options)
}

pub(super) fn goals(case: &Case) -> Value {
    let entries = case.snapshot().client().goals.iter().map(|goal| {
        let area = goal
            .area
            .as_deref()
            .and_then(|id| case.programme().area(id));
        let course = |voice| attainment::course(goal, voice);
        let latest = |voice| course(voice).pop();
        let meaning = |voice| latest(voice).and_then(|score| goal.levels.get(&score.level));
        context! {
            area_title => area.map(|area| case.lang().pick(&area.da, &area.en)),
            client_course => plain(course(Voice::Client)),
            client_level => latest(Voice::Client).map(|score| score.level),
            client_level_means => meaning(Voice::Client),
            mentor_course => plain(course(Voice::Mentor)),
            mentor_level => latest(Voice::Mentor).map(|score| score.level),
            mentor_level_means => meaning(Voice::Mentor),
            ..plain(goal)
        }
    });
    entries.collect()
}

pub(super) fn actions(case: &Case) -> Value {
    let client = case.snapshot().client();
    let disclosure = case.snapshot().disclosure();
    let is_told = |action: &&Action| disclosure.is_none_or(|it| it.carries_action(action));
    let entries = client.actions.iter().filter(is_told).map(|action| {
        let goal = client
            .goals
            .iter()
            .find(|goal| Some(&goal.id) == action.goal.as_ref());
        context! {
            goal_title => goal.map(|goal| goal.title.as_str()),
            open => action.is_open(),
            overdue => action.is_open() && action.due.is_some_and(|due| due < case.day()),
            by_client => action.carried_by == Carrier::Client,
            ..plain(action)
        }
    });
    entries.collect()
}

pub(super) fn decisions(case: &Case) -> Value {
    plain(&case.snapshot().client().decisions)
}

pub(super) fn scales(case: &Case) -> Value {
    let snapshot = case.snapshot();
    let in_focus = focus::areas(snapshot);
    let score = |found: Option<(crate::model::Day, i64)>| found.map(|(_, score)| score);
    let scales = case.programme().scales.iter().map(|scale| {
        let items = scale.items.iter().map(|item| {
            let (client, mentor) = (Voice::Client, Voice::Mentor);
            let latest = ratings::latest(snapshot, client, &item.id).max(ratings::latest(snapshot, mentor, &item.id));
            context! {
                id => item.id.as_str(),
                title => case.lang().pick(&item.da, &item.en),
                rated => latest.is_some(),
                in_focus => in_focus.contains(&item.id.as_str()),
                voices => plain(&item.voices),
                client => score(ratings::latest(snapshot, client, &item.id)),
                client_first => score(ratings::first(snapshot, client, &item.id)),
                client_swing => ratings::swing(snapshot, client, &item.id),
                client_course => ratings::course(snapshot, client, &item.id).map(|(_, score)| score).collect::<Vec<_>>(),
                mentor => score(ratings::latest(snapshot, mentor, &item.id)),
                mentor_first => score(ratings::first(snapshot, mentor, &item.id)),
                mentor_course => ratings::course(snapshot, mentor, &item.id).map(|(_, score)| score).collect::<Vec<_>>(),
                distance => distance::of_item(snapshot, &item.id),
                date => latest.map(|(date, _)| date.to_string()),
            }
        });
        context! {
            id => scale.id.as_str(),
            title => case.lang().pick(&scale.da, &scale.en),
            steps => scale.steps.iter().map(|step| Value::from(case.lang().pick(&step.da, &step.en))).collect::<Value>(),
            items => items.collect::<Value>(),
        }
    });
    scales.collect()
}

pub(super) fn consents(case: &Case) -> Value {
    let entries = case.snapshot().client().consents.iter().map(|consent| {
        context! { in_force => consent.holds_on(case.day()), ..plain(consent) }
    });
    entries.collect()
}

pub(super) fn outcomes(case: &Case) -> Value {
    plain(&case.snapshot().client().outcomes)
}

pub(super) fn notes(case: &Case) -> Value {
    let snapshot = case.snapshot();
    let disclosure = snapshot.disclosure();
    let with_private = disclosure.is_some_and(Disclosure::carries_private);
    let notes = snapshot.client().notes.iter();
    let told = notes.filter(|note| with_private || !note.private);
    told.map(plain).collect()
}

pub(super) fn assessment(case: &Case) -> Value {
    let notes = &case.snapshot().client().notes;
    let latest = notes
        .iter()
        .filter(|note| !note.private && note.is_assessment())
        .max_by_key(|note| note.date);
    latest.map_or_else(|| Value::from(()), plain)
}

pub(super) fn own(case: &Case) -> Value {
    let disclosure = case.snapshot().disclosure();
    let own = disclosure.filter(|it| it.receiver.is_none());
    own.map_or_else(|| plain(Map::new()), |it| plain(&it.own))
}

/// A plain value of the model, as the record has it.
fn plain<T: serde::Serialize>(value: T) -> Value {
    Value::from(Serde(value))
}

//! The events of a record with who wrote each; what is gone stands before what came in its place.

use std::collections::{HashMap, HashSet};

use super::{By, Mark, Past, Step};
use crate::git::Version;
use crate::model::event::{Event, EventKind, Fact};
use crate::model::{Client, Day};

/// One line of the story.
pub(in crate::cli) struct Told<'p> {
    /// What happened.
    pub event: &'p Event,
    /// Who wrote it.
    pub by: By<'p>,
    /// Where the record does not say so any more: whether something else stands in its place, and who did that.
    pub gone: Option<(bool, By<'p>)>,
    /// Whether the text of an entry of the journal is to stay closed.
    pub is_closed: bool,
}

/// The days and writers of a client's private entries: what stood there may have been open once.
pub(in crate::cli) fn secrets(client: &Client) -> HashSet<(Day, Option<String>)> {
    let private = client.notes.iter().filter(|note| note.private);
    private.map(|note| (note.date, note.by.clone())).collect()
}

/// The story, in order of day; `secrets` are those of the record as it stands today.
pub(in crate::cli) fn story<'p>(
    past: &'p Past<Event>,
    secrets: &HashSet<(Day, Option<String>)>,
) -> Vec<Told<'p>> {
    let mut first: HashMap<Mark, &Step> = HashMap::new();
    let mut gone: HashMap<Mark, &Step> = HashMap::new();
    let now: HashSet<Mark> = past.now.iter().copied().collect();
    for step in &past.steps {
        for mark in &step.added {
            first.entry(*mark).or_insert(step);
        }
        for mark in step.removed.iter().filter(|mark| !now.contains(mark)) {
            gone.insert(*mark, step);
        }
    }
    let next = successors(past, &gone);
    let mut before: HashMap<Mark, Vec<Mark>> = HashMap::new();
    for (old, new) in &next {
        before.entry(*new).or_default().push(*old);
    }
    let mut order = Vec::with_capacity(now.len() + gone.len());
    for mark in &past.now {
        with_what_came_before(*mark, &before, &mut order);
    }
    let told: HashSet<Mark> = order.iter().copied().collect();
    let mut rest: Vec<Mark> = gone
        .keys()
        .filter(|mark| !told.contains(mark))
        .copied()
        .collect();
    let place = |mark: &Mark| first.get(mark).and_then(|step| step.version);
    // The oldest version has the greatest number.
    rest.sort_by_key(|mark| (std::cmp::Reverse(place(mark)), *mark));
    order.extend(rest);
    let by = |step: &'p Step| of(past, past.version(step));
    let tell = |mark: Mark| {
        let event = past.things.get(&mark)?;
        Some(Told {
            event,
            by: by(first.get(&mark)?),
            gone: gone
                .get(&mark)
                .map(|step| (next.contains_key(&mark), by(step))),
            is_closed: is_closed(mark, past, &next, secrets),
        })
    };
    let mut story: Vec<Told<'p>> = order.into_iter().filter_map(tell).collect();
    story.sort_by_key(|told| told.event.day);
    story
}

/// Who made a version.
pub(in crate::cli) fn of<'p, T>(past: &'p Past<T>, version: Option<&'p Version>) -> By<'p> {
    let commit = version.map(|version| &version.commit);
    By {
        commit,
        is_cut: commit.is_some_and(|commit| past.versions.is_cut_at(commit)),
    }
}

fn with_what_came_before(mark: Mark, before: &HashMap<Mark, Vec<Mark>>, order: &mut Vec<Mark>) {
    let mut chain = vec![mark];
    let mut seen = HashSet::from([mark]);
    let mut place = 0;
    while let Some(mark) = chain.get(place) {
        let older = before.get(mark).into_iter().flatten();
        chain.extend(
            older
                .filter(|it| seen.insert(**it))
                .copied()
                .collect::<Vec<_>>(),
        );
        place += 1;
    }
    order.extend(chain.into_iter().rev());
}

/// What came in the place of each event that is gone, in the commit that took it.
fn successors(past: &Past<Event>, gone: &HashMap<Mark, &Step>) -> HashMap<Mark, Mark> {
    let mut next = HashMap::new();
    for step in &past.steps {
        let free = [&step.added, &step.taken].into_iter();
        let mut free: Vec<(Mark, &Event)> = free.flat_map(|it| things(past, it)).collect();
        let left = things(past, &step.removed);
        let left =
            left.filter(|(mark, _)| gone.get(mark).is_some_and(|it| std::ptr::eq(*it, step)));
        let mut left: Vec<(Mark, &Event)> = left.collect();
        let is_merge = past.version(step).is_some_and(|it| it.before.len() > 1);
        let all = free.clone();
        for is_the_same in [same_entry, same_words, same_thing] {
            left.retain(|(mark, old)| {
                let Some(place) = free.iter().position(|(_, new)| is_the_same(old, new)) else {
                    return true;
                };
                next.insert(*mark, free.remove(place).0);
                false
            });
        }
        // In a merge one thing may stand for what each side had.
        for (mark, old) in left.into_iter().filter(|_| is_merge) {
            let came = all
                .iter()
                .find(|(_, new)| same_entry(old, new) || same_thing(old, new));
            next.extend(came.map(|(new, _)| (mark, *new)));
        }
    }
    next
}

fn things<'p>(past: &'p Past<Event>, marks: &'p [Mark]) -> impl Iterator<Item = (Mark, &'p Event)> {
    let thing = |mark: &Mark| Some((*mark, past.things.get(mark)?));
    marks.iter().filter_map(thing)
}

/// Whether two events are of one entry on one day, in one voice.
fn same_entry(old: &Event, new: &Event) -> bool {
    same_voice(old, new) && old.day == new.day
}

/// Whether two events say the same of different days.
fn same_words(old: &Event, new: &Event) -> bool {
    same_voice(old, new) && old.says == new.says
}

/// Whether two events are of one entry, where a record has but one of it.
fn same_thing(old: &Event, new: &Event) -> bool {
    use EventKind::*;
    let is_alone = matches!(
        old.kind,
        Opened | Referred | Agreement | ComplaintGuidance | PlanMade
    );
    let is_course = matches!(old.kind, Score | Rating | ConsentGiven | ConsentWithdrawn);
    same_voice(old, new) && (is_alone || !(is_course || old.of.is_empty()))
}

fn same_voice(old: &Event, new: &Event) -> bool {
    let voice = |event: &Event| event.fact("by").cloned();
    let is_voice = |fact: &Option<Fact>| matches!(fact, Some(Fact::Word(..)));
    let (one, other) = (voice(old), voice(new));
    let agree = one == other || !is_voice(&one);
    old.kind.family() == new.kind.family() && old.of == new.of && agree
}

/// Whether an entry of the journal is private, was made so later, or may be what was made so.
fn is_closed(
    mark: Mark,
    past: &Past<Event>,
    next: &HashMap<Mark, Mark>,
    secrets: &HashSet<(Day, Option<String>)>,
) -> bool {
    let mut mark = mark;
    // A chain has no more links than there are things.
    for _ in 0..=next.len() {
        let Some(event) = past
            .things
            .get(&mark)
            .filter(|it| it.kind == EventKind::Note)
        else {
            return false;
        };
        let by = match event.fact("by") {
            Some(Fact::Name(by)) => Some(by.clone()),
            _ => None,
        };
        if event.is_private() || secrets.contains(&(event.day, by)) {
            return true;
        }
        match next.get(&mark) {
            Some(later) => mark = *later,
            None => return false,
        }
    }
    false
}

//! Every day in a record on which something happened, with its place: not what is due or agreed to end.

use super::part::Part::{self, At, Heading, Key};
use crate::model::{Client, Day};

/// Passes each such day on, but for the start of the work itself.
pub(super) fn each(client: &Client, visit: &mut dyn FnMut(Day, &[Part<'_>])) {
    frame(client, visit);
    way(client, visit);
    life(client, visit);
    goals_and_actions(client, visit);
    for (index, it) in client.ratings.iter().enumerate() {
        visit(it.date, &[Key("ratings"), At(index), Key("date")]);
    }
    for (index, it) in client.decisions.iter().enumerate() {
        visit(it.date, &[Key("decisions"), At(index), Key("date")]);
    }
    if let Some(plan) = &client.plan {
        visit(plan.made, &[Key("plan"), Key("made")]);
        for (index, date) in plan.reviewed.iter().enumerate() {
            visit(*date, &[Key("plan"), Key("reviewed"), At(index)]);
        }
    }
    for (index, it) in client.outcomes.iter().enumerate() {
        visit(it.date, &[Key("outcomes"), At(index), Key("date")]);
    }
    for (index, it) in client.corrections.iter().enumerate() {
        // The day that it is about may be what was wrong, and any day.
        visit(it.date, &[Key("corrections"), At(index), Key("date")]);
    }
    for (index, note) in client.notes.iter().enumerate() {
        visit(note.date, &[Heading(index, 0)]);
    }
}

/// Whether the work itself must have begun: the frame around it may be older.
pub(super) fn is_of_the_work(place: &[Part<'_>]) -> bool {
    !matches!(
        place.first(),
        Some(Key("referral" | "agreement" | "consents"))
    )
}

fn frame(client: &Client, visit: &mut dyn FnMut(Day, &[Part<'_>])) {
    if let Some(date) = client.referral.as_ref().and_then(|it| it.date) {
        visit(date, &[Key("referral"), Key("date")]);
    }
    let guidance = client.agreement.as_ref();
    if let Some(date) = guidance.and_then(|it| it.complaint_guidance_given) {
        visit(date, &[Key("agreement"), Key("complaint_guidance_given")]);
    }
    for (index, consent) in client.consents.iter().enumerate() {
        visit(consent.given, &[Key("consents"), At(index), Key("given")]);
        if let Some(date) = consent.withdrawn {
            visit(date, &[Key("consents"), At(index), Key("withdrawn")]);
        }
    }
}

fn way(client: &Client, visit: &mut dyn FnMut(Day, &[Part<'_>])) {
    for (index, it) in client.phases.iter().enumerate() {
        visit(it.date, &[Key("phases"), At(index), Key("date")]);
    }
    for (index, it) in client.standing.iter().enumerate() {
        visit(it.date, &[Key("standing"), At(index), Key("date")]);
    }
}

fn life(client: &Client, visit: &mut dyn FnMut(Day, &[Part<'_>])) {
    for (id, area) in &client.areas {
        if let Some(date) = area.looked_at {
            visit(date, &[Key("areas"), Key(id), Key("looked_at")]);
        }
        for (index, it) in area.carried.iter().enumerate() {
            let place = [
                Key("areas"),
                Key(id),
                Key("carried"),
                At(index),
                Key("date"),
            ];
            visit(it.date, &place);
        }
    }
    for (index, it) in client.resources.iter().enumerate() {
        if let Some(date) = it.date {
            visit(date, &[Key("resources"), At(index), Key("date")]);
        }
    }
    for (index, it) in client.options.iter().enumerate() {
        for (key, date) in [
            ("seen", it.seen),
            ("chosen", it.chosen),
            ("tried", it.tried),
        ] {
            if let Some(date) = date {
                visit(date, &[Key("options"), At(index), Key(key)]);
            }
        }
    }
}

fn goals_and_actions(client: &Client, visit: &mut dyn FnMut(Day, &[Part<'_>])) {
    for (index, goal) in client.goals.iter().enumerate() {
        for (key, date) in [("agreed", goal.agreed), ("since", goal.since)] {
            if let Some(date) = date {
                visit(date, &[Key("goals"), At(index), Key(key)]);
            }
        }
        for (number, it) in goal.scores.iter().enumerate() {
            let place = [
                Key("goals"),
                At(index),
                Key("scores"),
                At(number),
                Key("date"),
            ];
            visit(it.date, &place);
        }
    }
    for (index, action) in client.actions.iter().enumerate() {
        let days = [
            ("agreed", action.agreed),
            ("done", action.done),
            ("dropped", action.dropped),
        ];
        for (key, date) in days {
            if let Some(date) = date {
                visit(date, &[Key("actions"), At(index), Key(key)]);
            }
        }
        for (number, it) in action.hand_overs.iter().enumerate() {
            let place = [
                Key("actions"),
                At(index),
                Key("hand_overs"),
                At(number),
                Key("date"),
            ];
            visit(it.date, &place);
        }
    }
}

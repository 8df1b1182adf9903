//! The plan for the way on, what the work led to, and what was corrected.

use super::super::Client;
use super::{Event, EventKind, Fact};

pub(super) fn events(client: &Client, events: &mut Vec<Event>) {
    if let Some(plan) = &client.plan {
        events.push(
            Event::new(EventKind::PlanMade, plan.made)
                .may_say("made_by", plan.made_by)
                .may_say("client_part", plan.client_part.as_deref().map(Fact::text))
                .says("directions", Fact::from(plan.directions.as_slice()))
                .says("elements", Fact::from(plan.elements.as_slice())),
        );
        let reviewed = plan.reviewed.iter();
        events.extend(reviewed.map(|day| Event::new(EventKind::PlanReviewed, *day)));
    }
    for outcome in &client.outcomes {
        events.push(
            Event::new(EventKind::Outcome, outcome.date)
                .of(outcome.kind.as_str())
                .says("kind", outcome.kind)
                .may_say("note", outcome.note.as_deref().map(Fact::text)),
        );
        events.extend(outcome.until.map(|day| {
            Event::new(EventKind::OutcomeEnded, day)
                .of(outcome.kind.as_str())
                .says("kind", outcome.kind)
        }));
    }
    events.extend(client.corrections.iter().map(|correction| {
        Event::new(EventKind::Correction, correction.date)
            .says("kind", correction.kind)
            .says("of", correction.of)
            .may_say("by", correction.by.as_deref().map(Fact::name))
            .may_say("why", correction.why.as_deref().map(Fact::text))
    }));
}

//! The frame of the work: its beginning, the referral, the agreement, consents.

use super::super::Client;
use super::{Event, EventKind, Fact};

pub(super) fn events(client: &Client, events: &mut Vec<Event>) {
    if let Some(referral) = &client.referral
        && let Some(date) = referral.date
    {
        events.push(
            Event::new(EventKind::Referred, date)
                .may_say("by", referral.by.as_deref().map(Fact::text))
                .may_say(
                    "legal_basis",
                    referral.legal_basis.as_deref().map(Fact::name),
                ),
        );
    }
    events.push(
        Event::new(EventKind::Opened, client.started)
            .says("programme", Fact::name(&client.programme)),
    );
    if let Some(agreement) = &client.agreement {
        let hours = agreement
            .hours_per_week
            .map(|hours| Fact::Name(hours.to_string()));
        events.extend(agreement.from.map(|from| {
            Event::new(EventKind::Agreement, from)
                .may_say("goal", agreement.goal.as_deref().map(Fact::text))
                .may_say("tasks", agreement.tasks.as_deref().map(Fact::text))
                .may_say("until", agreement.until)
                .may_say("hours_per_week", hours)
        }));
        let guidance = agreement.complaint_guidance_given;
        events.extend(guidance.map(|day| Event::new(EventKind::ComplaintGuidance, day)));
    }
    for consent in &client.consents {
        events.push(
            Event::new(EventKind::ConsentGiven, consent.given)
                .of(&consent.to)
                .says("about", Fact::Names(consent.about.clone()))
                .may_say("until", consent.until),
        );
        let withdrawn = consent.withdrawn.map(|day| {
            Event::new(EventKind::ConsentWithdrawn, day)
                .of(&consent.to)
                .says("given", consent.given)
        });
        events.extend(withdrawn);
    }
}

//! Areas of life: looked at, carried, handed over and back; and what the client brings and may choose.

use super::super::{Carrier, Client};
use super::{Event, EventKind, Fact};

pub(super) fn events(client: &Client, events: &mut Vec<Event>) {
    for (name, area) in &client.areas {
        let looked_at = area.looked_at;
        events.extend(looked_at.map(|day| Event::new(EventKind::AreaLookedAt, day).of(name)));
        let mut before: Option<Carrier> = None;
        for carried in &area.carried {
            let kind = match before.map(Carrier::weight) {
                None => EventKind::AreaCarried,
                Some(weight) if carried.by.weight() < weight => EventKind::AreaHandedBack,
                Some(_) => EventKind::AreaHandedOver,
            };
            before = Some(carried.by);
            events.push(
                Event::new(kind, carried.date)
                    .of(name)
                    .says("carried_by", carried.by)
                    .may_say("support", carried.support.as_deref().map(Fact::text))
                    .may_say("reason", carried.reason.as_deref().map(Fact::text)),
            );
        }
    }
    for resource in &client.resources {
        events.extend(resource.date.map(|day| {
            Event::new(EventKind::ResourceNamed, day)
                .of(resource.id.as_deref().unwrap_or_default())
                .says("what", Fact::text(&resource.what))
                .may_say("named_by", resource.named_by)
        }));
    }
    for option in &client.options {
        // Without an id it is known by what it is.
        let of = option.id.as_deref().unwrap_or(&option.what);
        events.extend(option.seen.map(|day| {
            Event::new(EventKind::OptionSeen, day)
                .of(of)
                .says("what", Fact::text(&option.what))
        }));
        let later = [
            (EventKind::OptionChosen, option.chosen),
            (EventKind::OptionTried, option.tried),
        ];
        let later = later
            .into_iter()
            .filter_map(|(kind, day)| Some((kind, day?)));
        events.extend(later.map(|(kind, day)| Event::new(kind, day).of(of)));
    }
}

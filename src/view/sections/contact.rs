//! The contact, from the journal.

use super::super::field::Field;
use super::super::lists;
use super::day;
use crate::model::measure::{availability, contact, continuity, response};

pub(in crate::view) static CONTACT: &[Field] = &[
    Field::value("last", "the last day of contact", |case| {
        day(contact::last(case.snapshot()))
    }),
    Field::value("days_since", "whole days since the last contact", |case| {
        contact::days_since_last(case.snapshot()).into()
    }),
    Field::value("last_30_days", "contacts in the last 30 days", |case| {
        contact::count_since(case.snapshot(), case.day().minus_days(29)).into()
    }),
    Field::value("count", "contacts since the start", |case| {
        contact::contacts(case.snapshot()).count().into()
    }),
    Field::value(
        "weeks",
        "the part of the weeks since the start with a contact, 0 to 1",
        |case| {
            contact::weeks_with_contact(case.snapshot(), case.snapshot().client().started).into()
        },
    ),
    Field::value(
        "attendance",
        "the part of the appointments that were kept, 0 to 1",
        |case| contact::attendance(case.snapshot()).into(),
    ),
    Field::value(
        "hours_delivered",
        "hours of contact in the agreement's time until today, or since the start where there is none; a lower bound, as contacts without minutes count no time",
        |case| contact::hours_delivered(case.snapshot()).into(),
    ),
    Field::value(
        "without_minutes",
        "how many contacts in that time say no minutes; not known before it has begun",
        |case| contact::without_minutes(case.snapshot()).into(),
    ),
    Field::value(
        "hours_agreed",
        "hours that the agreement grants until today or its last day",
        |case| contact::hours_agreed(case.snapshot()).into(),
    ),
    Field::value(
        "continuity",
        "of the contacts that name who had them, the part that the most frequent mentor had, above 0 to 1; not known below two (E7)",
        |case| continuity::usual_mentor(case.snapshot()).into(),
    ),
    Field::value(
        "days_between",
        "the median of the days from one day with contact to the next, pauses left out; not known below two (E7)",
        |case| availability::days_between(case.snapshot()).into(),
    ),
    Field::value(
        "response_days",
        "the median of the days from an appointment that came to nothing to the next contact, pauses left out (E7)",
        |case| response::days(case.snapshot()).into(),
    ),
    Field::value(
        "waiting_since",
        "the day of the first appointment that came to nothing and that no contact has followed",
        |case| day(response::waiting_since(case.snapshot())),
    ),
    Field::list(
        "by_week",
        "every week from that of the start to that of the day, oldest first (E12)",
        lists::weeks,
        lists::WEEK,
    ),
];

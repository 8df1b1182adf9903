//! The frame: client, referral, agreement.

use super::super::Case;
use super::super::field::Field;
use super::{day, none, text};
use crate::model::{Agreement, Referral};
use minijinja::Value;

pub(in crate::view) static CLIENT: &[Field] = &[
    Field::value("id", "the id", |case| text(&case.snapshot().client().id)),
    Field::value("alias", "what the client wants to be called", |case| {
        text(&case.snapshot().client().alias)
    }),
    Field::value("mentor", "the mentor's handle", |case| {
        text(&case.snapshot().client().mentor)
    }),
    Field::value("started", "the day on which the work began", |case| {
        day(Some(case.snapshot().client().started))
    }),
    Field::value("days", "whole days since the start", |case| {
        case.day()
            .days_since(case.snapshot().client().started)
            .into()
    }),
    Field::value(
        "language",
        "the language of the client's own report",
        |case| case.snapshot().client().language.clone().into(),
    ),
    Field::value("birth_year", "the year of birth", |case| {
        case.snapshot().client().birth_year.into()
    }),
    Field::value("programme", "the programme's title", |case| {
        text(
            case.lang()
                .pick(&case.programme().title.da, &case.programme().title.en),
        )
    }),
    Field::value("programme_ref", "the programme's id and version", |case| {
        text(&case.programme().reference())
    }),
    Field::value("state", "`active`, `paused` or `closed`", |case| {
        text(case.snapshot().state().as_str())
    }),
];

pub(in crate::view) static REFERRAL: &[Field] = &[
    Field::value("by", "the authority", |case| {
        of_referral(case, |referral| referral.by.clone().into())
    }),
    Field::value("date", "the day of the referral", |case| {
        of_referral(case, |referral| day(referral.date))
    }),
    Field::value(
        "legal_basis",
        "the legal basis, by the organisation's term",
        |case| of_referral(case, |referral| referral.legal_basis.clone().into()),
    ),
];

pub(in crate::view) static AGREEMENT: &[Field] = &[
    Field::value("goal", "the goal of the mentor support", |case| {
        of_agreement(case, |it| it.goal.clone().into())
    }),
    Field::value("tasks", "the mentor's tasks", |case| {
        of_agreement(case, |it| it.tasks.clone().into())
    }),
    Field::value("from", "the first day", |case| {
        of_agreement(case, |it| day(it.from))
    }),
    Field::value("until", "the last day", |case| {
        of_agreement(case, |it| day(it.until))
    }),
    Field::value("hours_per_week", "hours a week", |case| {
        of_agreement(case, |it| it.hours_per_week.into())
    }),
    Field::value(
        "complaint_guidance_given",
        "the day on which the client was told how to complain",
        |case| of_agreement(case, |it| day(it.complaint_guidance_given)),
    ),
];

fn of_agreement(case: &Case, get: impl FnOnce(&Agreement) -> Value) -> Value {
    case.snapshot()
        .client()
        .agreement
        .as_ref()
        .map_or_else(none, get)
}

fn of_referral(case: &Case, get: impl FnOnce(&Referral) -> Value) -> Value {
    case.snapshot()
        .client()
        .referral
        .as_ref()
        .map_or_else(none, get)
}

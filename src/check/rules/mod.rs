//! The rules, one file each; the table has them in the order of their codes.

mod fill_in;
mod happened;
mod keys;
mod part;
#[cfg(test)]
mod probe;
#[cfg(test)]
mod sample;
mod way;

mod action_overdue;
mod agreement_incomplete;
mod agreement_period;
mod area_not_looked_at;
mod client_without_support;
mod closed_without_outcome;
mod consent_expired;
mod consent_incomplete;
mod contact_gap;
mod correction_incomplete;
mod date_order;
mod decision_client_part;
mod decision_incomplete;
mod duplicate_entry;
mod entry_order;
mod exemption_expired;
mod exemption_incomplete;
mod file_name;
mod future_date;
mod gate_closed;
mod goal_overdue;
mod goal_own_words;
mod goal_scale;
mod goal_set_by_mentor;
mod goal_since;
mod goal_without_action;
mod goal_without_decision;
mod hand_back_reason;
mod hand_over_mismatch;
mod id_form;
mod journal_kind;
mod no_phase;
mod one_voice;
mod phase_client_part;
mod phase_order;
mod phase_too_long;
mod plan_client_part;
mod plan_incomplete;
mod plan_review;
mod rating_old;
mod rating_scale;
mod referral_incomplete;
mod responsibility_band;
mod setback_reason;
mod standing_order;
mod standing_reason;
mod unknown_area;
mod unknown_mentor;
mod unknown_phase;
mod unknown_programme;
mod unknown_reference;

use super::Subject;
use crate::finding::Finding;

/// A rule reads a subject and adds what it finds.
pub type Rule = fn(&Subject<'_>, &mut Vec<Finding>);

/// Every rule.
pub static RULES: &[Rule] = &[
    journal_kind::check,
    id_form::check,
    file_name::check,
    duplicate_entry::check,
    unknown_programme::check,
    unknown_phase::check,
    unknown_area::check,
    unknown_mentor::check,
    unknown_reference::check,
    future_date::check,
    date_order::check,
    entry_order::check,
    no_phase::check,
    phase_order::check,
    setback_reason::check,
    gate_closed::check,
    exemption_incomplete::check,
    exemption_expired::check,
    phase_client_part::check,
    phase_too_long::check,
    standing_order::check,
    standing_reason::check,
    closed_without_outcome::check,
    goal_own_words::check,
    goal_set_by_mentor::check,
    goal_without_action::check,
    goal_without_decision::check,
    goal_overdue::check,
    goal_scale::check,
    goal_since::check,
    decision_client_part::check,
    decision_incomplete::check,
    correction_incomplete::check,
    client_without_support::check,
    action_overdue::check,
    hand_over_mismatch::check,
    hand_back_reason::check,
    responsibility_band::check,
    rating_scale::check,
    one_voice::check,
    rating_old::check,
    area_not_looked_at::check,
    contact_gap::check,
    referral_incomplete::check,
    agreement_incomplete::check,
    agreement_period::check,
    consent_incomplete::check,
    consent_expired::check,
    plan_incomplete::check,
    plan_client_part::check,
    plan_review::check,
];

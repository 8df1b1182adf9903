//! The command that settles what is due; dots stand where people put their own words.

use crate::cli::quoted::quoted;
use crate::model::{Due, DueKind, Programme};

/// The command that settles it, or that shows what it takes.
pub(super) fn fix(due: &Due, client: &str, programme: &Programme) -> String {
    let entry = due.entry.as_deref().unwrap_or("…");
    match due.kind {
        DueKind::Action => format!("mentor action done {client} {entry}"),
        DueKind::Goal => format!("mentor goal status {client} {entry} …"),
        DueKind::PlanReview => format!("mentor plan {client} --reviewed"),
        DueKind::FollowUp => {
            format!("mentor note {client} \"…\" --kind follow_up --minutes …")
        }
        DueKind::Rating => rating(due, client, programme),
        DueKind::Consent | DueKind::ConsentEnd => {
            let to = quoted(entry);
            format!("mentor consent give {client} --to {to} --about … --until …")
        }
        DueKind::Agreement | DueKind::AgreementEnd => {
            format!("mentor agreement {client} --from … --until …")
        }
        DueKind::ExemptionEnd | DueKind::PhaseEnd | DueKind::PhaseLong => {
            format!("mentor advance {client} --dry-run")
        }
        DueKind::Contact => format!("mentor note {client} \"…\" --kind meeting --minutes …"),
    }
}

/// The rating of the voice, begun with the first item that it is asked about.
fn rating(due: &Due, client: &str, programme: &Programme) -> String {
    let scale = due.entry.as_deref().and_then(|id| programme.scale(id));
    let voice = due.voice;
    let items = scale.into_iter().flat_map(|scale| &scale.items);
    let mut asked = items.filter(|item| voice.is_none_or(|voice| item.voices.contains(&voice)));
    let item = asked.next().map_or("…", |item| item.id.as_str());
    let by = voice.map_or("…", |voice| voice.as_str());
    format!("mentor rate {client} --by {by} {item}=…")
}

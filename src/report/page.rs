//! What a report is made of: the view, and what is the report's alone.

use std::collections::BTreeMap;
use std::sync::Arc;

use minijinja::{Value, context};

use super::Audience;
use crate::locale::{Lang, Tongue};
use crate::model::Day;
use crate::view::Case;

/// What a report holds beside the view.
#[derive(Debug, Clone, Default)]
pub struct Frame {
    /// The first day of the period that it tells of; the start of the work where none is given.
    pub since: Option<Day>,
    /// The mentor's name; the handle where it is not known.
    pub mentor_name: Option<String>,
    /// The mentor's e-mail address.
    pub mentor_email: Option<String>,
    /// Who gets the report, where it leaves the house.
    pub receiver: Option<String>,
    /// What the receiver's consent covers, by the record's words.
    pub about: Vec<String>,
    /// Whether a native speaker has read the catalogue of the page's language.
    pub reviewed: Vec<Tongue>,
}

/// The view that the templates of an audience see.
pub fn view(case: &Arc<Case>, audience: Audience, frame: &Frame) -> Value {
    let tongue = audience.tongue(case);
    // What the language has no words for is in the reader's.
    let reader = case.lang();
    let case = in_language(case, tongue.lang().unwrap_or(reader));
    let client = case.snapshot().client();
    let from = frame.since.unwrap_or(client.started);
    let before = as_of(&case, from);
    let beside = Some(Tongue::from(reader)).filter(|beside| *beside != tongue);
    context! {
        page => context! {
            audience => audience.as_str(),
            lang => tongue.code(),
            dir => if tongue.is_rtl() { "rtl" } else { "ltr" },
            beside => beside.map(Tongue::code),
            titles => beside.map(|_| titles(&case, reader)),
            receiver => frame.receiver.clone(),
            about => frame.about.clone(),
            reviewed => tongue.lang().is_some() || frame.reviewed.contains(&tongue),
        },
        period => context! { from => from.to_string(), until => case.day().to_string() },
        before => before.view(),
        mentor => context! {
            name => frame.mentor_name.as_deref().unwrap_or(&client.mentor),
            email => frame.mentor_email.clone(),
        },
        ..case.view()
    }
}

/// The titles of areas and items in the language beside, by id.
fn titles(case: &Case, lang: Lang) -> BTreeMap<String, String> {
    let programme = case.programme();
    let areas = programme
        .areas
        .iter()
        .map(|area| (&area.id, lang.pick(&area.da, &area.en)));
    let items = programme.scales.iter().flat_map(|scale| &scale.items);
    let items = items.map(|item| (&item.id, lang.pick(&item.da, &item.en)));
    items
        .chain(areas)
        .map(|(id, title)| (id.clone(), title.to_owned()))
        .collect()
}

fn in_language(case: &Arc<Case>, lang: Lang) -> Arc<Case> {
    match case.lang() == lang {
        true => Arc::clone(case),
        false => Case::new(case.snapshot().clone(), case.programme(), lang),
    }
}

fn as_of(case: &Case, day: Day) -> Arc<Case> {
    let mut snapshot = case.snapshot().clone();
    snapshot.go_back_to(day);
    Case::new(snapshot, case.programme(), case.lang())
}

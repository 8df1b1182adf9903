//! A client's first record.

use std::collections::BTreeMap;

use crate::model::{Client, ClientId, Day, PhaseChange, Programme, Referral};
use crate::record::Record;
use crate::record::shape::{self, RECORD};
use crate::text::Document;
use crate::text::patch::{self, Fresh, Patches, Refusal};

/// What is known of a client on the first day.
#[derive(Debug, Clone)]
pub struct NewClient {
    /// The id.
    pub id: ClientId,
    /// What the client wants to be called.
    pub alias: String,
    /// The mentor's handle.
    pub mentor: String,
    /// The first day.
    pub started: Day,
    /// The language of the client's own report.
    pub language: Option<String>,
    /// The year of birth.
    pub birth_year: Option<i32>,
    /// Who asked for the effort.
    pub referral: Option<Referral>,
}

/// The text of a new record, in the programme's first phase, and what it must read as.
///
/// # Errors
/// Where a text cannot be written as YAML; nothing that a person types is such a text.
pub fn new_client(client: &NewClient, programme: &Programme) -> Result<(String, Client), Refusal> {
    let text = |text: &str| Some(Fresh::Text(text.to_owned()));
    let phases: Vec<PhaseChange> = programme
        .phases
        .first()
        .map(|phase| PhaseChange {
            phase: phase.id.clone(),
            date: client.started,
            by: Some(client.mentor.clone()),
            client_part: None,
            reason: None,
            exemption: None,
        })
        .into_iter()
        .collect();
    let values = [
        ("id", text(client.id.as_str())),
        ("alias", text(&client.alias)),
        ("programme", text(&programme.reference())),
        ("mentor", text(&client.mentor)),
        ("started", Some(Fresh::Plain(client.started.to_string()))),
        ("language", client.language.as_deref().and_then(text)),
        (
            "birth_year",
            client.birth_year.map(|year| Fresh::Plain(year.to_string())),
        ),
        (
            "referral",
            client
                .referral
                .as_ref()
                .map(Fresh::from_serialize)
                .transpose()?,
        ),
        ("phases", Some(Fresh::from_serialize(&phases)?)),
    ];
    let order = shape::order(RECORD);
    let mut record = format!("---\nschema: {}\n---\n\n# Journal\n", Record::SCHEMA);
    for (key, value) in values {
        let Some(value) = value else { continue };
        record = with_key(&record, key, &value, &order)?;
    }
    let intended = Client {
        schema: Record::SCHEMA,
        id: client.id.as_str().to_owned(),
        alias: client.alias.clone(),
        programme: programme.reference(),
        mentor: client.mentor.clone(),
        started: client.started,
        language: client.language.clone(),
        birth_year: client.birth_year,
        referral: client.referral.clone(),
        agreement: None,
        consents: Vec::new(),
        phases,
        standing: Vec::new(),
        areas: BTreeMap::new(),
        resources: Vec::new(),
        options: Vec::new(),
        goals: Vec::new(),
        actions: Vec::new(),
        ratings: Vec::new(),
        decisions: Vec::new(),
        plan: None,
        outcomes: Vec::new(),
        corrections: Vec::new(),
        notes: Vec::new(),
    };
    Ok((record, intended))
}

fn with_key(record: &str, key: &str, value: &Fresh, order: &[&str]) -> Result<String, Refusal> {
    let document = Document::parse(record.as_bytes()).map_err(|_| Refusal::Problems)?;
    let root = document.root().ok_or(Refusal::Problems)?;
    let mut patches = Patches::default();
    patches.add(patch::insert_key(&document, root, key, value, order)?)?;
    Ok(patches.apply(record))
}

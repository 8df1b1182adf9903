//! What a rule reads.

use std::cell::OnceCell;

use crate::finding::{Code, Finding};
use crate::model::{Client, Day, Limits, Phase, Programme, Snapshot, State};
use crate::programme::Rules;
use crate::record::{Record, Route};

/// What surrounds a record: the workspace, as far as rules must know it.
#[derive(Debug, Clone, Default)]
pub struct Around {
    /// The handles of the mentors; where there are none, any will do.
    pub mentors: Vec<String>,
    /// The kinds of journal entry beyond those that every workspace has.
    pub note_kinds: Vec<String>,
    /// Texts that look like a personal number and are none.
    pub not_personal_numbers: Vec<String>,
}

/// A record that could be read, with all that it is judged by.
pub struct Subject<'a> {
    /// The record, for places.
    pub record: &'a Record<'a>,
    /// The client, as the record has it, later entries included.
    pub client: &'a Client,
    /// The programme, where the workspace has it.
    pub rules: Option<&'a Rules>,
    /// The day.
    pub today: Day,
    /// The workspace.
    pub around: &'a Around,
    /// The file's name without `.md`.
    pub stem: &'a str,
    snapshot: OnceCell<Snapshot>,
}

impl<'a> Subject<'a> {
    /// A record to be checked; `None` where it could not be read as a client.
    pub fn new(
        record: &'a Record<'a>,
        rules: Option<&'a Rules>,
        today: Day,
        around: &'a Around,
        stem: &'a str,
    ) -> Option<Subject<'a>> {
        let client = record.client()?;
        Some(Subject {
            record,
            client,
            rules,
            today,
            around,
            stem,
            snapshot: OnceCell::new(),
        })
    }

    /// The client as of today, for what is measured.
    pub fn snapshot(&self) -> &Snapshot {
        self.snapshot
            .get_or_init(|| Snapshot::new(self.client.clone(), self.today))
    }

    /// The programme.
    pub fn programme(&self) -> Option<&'a Programme> {
        self.rules.map(|rules| rules.programme().as_ref())
    }

    /// The programme's numbers.
    pub fn limits(&self) -> Option<&'a Limits> {
        self.programme().map(|programme| &programme.limits)
    }

    /// The phase in which the client is.
    pub fn phase(&self) -> Option<&'a Phase> {
        let change = self
            .client
            .phases
            .iter()
            .rev()
            .find(|change| change.date <= self.today)?;
        self.programme()?.phase(&change.phase)
    }

    /// Whether the effort runs today, so that what is due is asked for.
    pub fn is_active(&self) -> bool {
        let last = self
            .client
            .standing
            .iter()
            .rev()
            .find(|entry| entry.date <= self.today);
        last.is_none_or(|entry| entry.change.leads_to() == State::Active)
    }

    /// A finding at the end of a route, or where it should have been.
    pub fn at(&self, code: Code, route: &Route) -> Finding {
        Finding::new(code, self.record.place(route)).word("client", &self.client.id)
    }

    /// A finding at the last key of a route.
    pub fn at_key(&self, code: Code, route: &Route) -> Finding {
        Finding::new(code, self.record.key_place(route)).word("client", &self.client.id)
    }
}

/// Whether a text is there and says something.
pub(super) fn says_something(text: Option<&String>) -> bool {
    crate::model::says_something(text.map(String::as_str))
}

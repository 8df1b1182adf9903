//! What one client gives to the figures of a caseload.

use super::{Contact, Ending, Movement, Pace, Period, movement};
use crate::model::measure::phase_time;
use crate::model::{Day, OutcomeKind, Programme, Snapshot, State};

/// What one client gives to the figures.
#[derive(Debug, Clone, PartialEq)]
pub struct Facts {
    /// The client's id.
    pub id: String,
    /// What the client wants to be called.
    pub alias: String,
    /// The mentor's handle.
    pub mentor: String,
    /// The programme, `id@version`.
    pub programme: String,
    /// Whether the work began in the period.
    pub has_started: bool,
    /// Whether the effort rests at the period's end.
    pub is_paused: bool,
    /// How it ended, where it has.
    pub ending: Option<Ending>,
    /// The phase at the period's end, and the days in it; see [`phase_time`].
    pub phase: Option<(String, i64)>,
    /// How long the phase has lasted beside what is expected.
    pub pace: Option<Pace>,
    /// The outcomes that began in the period.
    pub outcomes: Vec<(Day, OutcomeKind)>,
    /// Contact and hours.
    pub contact: Contact,
    /// Which way each measure moved.
    pub movements: Vec<Movement>,
}

impl Facts {
    /// Of a client as of the period's end; `None` where the client is not in the period.
    pub fn of(snapshot: &Snapshot, programme: &Programme, period: Period) -> Option<Facts> {
        period.has_client(snapshot).then_some(())?;
        let client = snapshot.client();
        let ending = Ending::of(snapshot, programme);
        let ended = ending.as_ref().map(|ending| ending.date);
        let outcomes = client.outcomes.iter().filter(|it| period.has(it.date));
        let phase = snapshot.phase().map(|change| change.phase.clone());
        Some(Facts {
            id: client.id.clone(),
            alias: client.alias.clone(),
            mentor: client.mentor.clone(),
            programme: programme.reference(),
            has_started: period.has(client.started),
            is_paused: snapshot.state() == State::Paused,
            phase: phase.zip(phase_time::days_in_phase(snapshot)),
            pace: Pace::of(snapshot, programme),
            outcomes: outcomes.map(|it| (it.date, it.kind)).collect(),
            contact: Contact::of(snapshot, period, ended),
            movements: movement::of(snapshot, programme, period),
            ending,
        })
    }

    /// The phase, where the programme has it.
    pub fn phase_in(&self, programme: &Programme) -> Option<&str> {
        let (phase, _) = self.phase.as_ref()?;
        programme.phase(phase).map(|_| phase.as_str())
    }

    /// Whether the effort had not ended at the period's end: it ran or rested.
    pub fn is_open(&self) -> bool {
        self.ending.is_none()
    }
}

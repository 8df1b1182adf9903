//! Which clients are meant: the flags that the commands on a caseload share.

mod each;
mod member;
mod refuse;
mod selected;

pub use each::Seen;
pub use member::Member;
pub use refuse::no_field;
pub use selected::Selected;

use clap::Args;

use super::context::Context;
use super::failure::Failure;
use super::parse;
use crate::model::{Snapshot, State};
use crate::programme::{Condition, ConditionError};
use crate::view::{Answer, ask, no_value};

/// Which clients are meant.
#[derive(Debug, Args)]
pub struct Select {
    /// Only this mentor's clients
    #[arg(long, value_name = "HANDLE")]
    mentor: Option<String>,
    /// Only clients in this programme
    #[arg(long, value_name = "PROGRAMME")]
    programme: Option<String>,
    /// Only clients in this phase
    #[arg(long, value_name = "PHASE")]
    phase: Option<String>,
    /// Only clients of whom this is true, such as "contact.days_since > 14"
    #[arg(id = "where", long = "where", value_name = "EXPR", value_parser = parse::text)]
    condition: Option<String>,
}

/// Whose efforts a command asks about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    /// All.
    All,
    /// Those that have not been closed; how many others fit is told.
    Open,
    /// All, judged by their programme: a record whose programme is not here is told as one that cannot
    /// be read.
    Judged,
    /// Those of them that run.
    Running,
}

/// The flags, read and found to be in order.
struct Selection<'s> {
    flags: &'s Select,
    scope: Scope,
    condition: Option<Condition>,
}

/// What becomes of a client.
enum Choice {
    Taken,
    /// Taken if closed ones were asked about.
    Closed,
    Other,
    NotKnown(Vec<String>),
    NoProgramme,
    Failed(ConditionError),
}

impl Select {
    /// The clients of a mentor, or in a programme.
    pub fn of(mentor: Option<String>, programme: Option<String>) -> Select {
        Select {
            mentor,
            programme,
            phase: None,
            condition: None,
        }
    }

    /// Reads the expression.
    ///
    /// # Errors
    /// Where it is none, or asks for a name that the view does not have in any programme.
    fn read(&self, scope: Scope, context: &Context) -> Result<Selection<'_>, Failure> {
        let selection = |condition| Selection {
            flags: self,
            scope,
            condition,
        };
        let Some(source) = &self.condition else {
            return Ok(selection(None));
        };
        let condition = Condition::new(source)
            .map_err(|error| refuse::expression(context.lang, source, &error))?;
        let programmes = context.programmes().models();
        let unknown = condition
            .names()
            .into_iter()
            .find_map(|name| no_value(&name, true, &programmes));
        match unknown {
            Some(unknown) => Err(no_field(context.lang, &unknown, &programmes, &[])),
            None => Ok(selection(Some(condition))),
        }
    }

    fn fit(&self, snapshot: &Snapshot) -> bool {
        let fits = |wanted: &Option<String>, found: &str| {
            let same = |wanted: &str| wanted.to_lowercase() == found.to_lowercase();
            wanted.as_deref().is_none_or(same)
        };
        let client = snapshot.client();
        let phase = snapshot.phase().map(|change| change.phase.as_str());
        let programme = client.programme.split('@').next().unwrap_or_default();
        fits(&self.mentor, &client.mentor)
            && fits(&self.phase, phase.unwrap_or_default())
            && (fits(&self.programme, programme) || fits(&self.programme, &client.programme))
    }
}

impl Selection<'_> {
    fn choose(&self, member: &Member) -> Choice {
        let snapshot = member.snapshot();
        let state = snapshot.state();
        match (self.scope, member) {
            (Scope::Judged | Scope::Running, Member::Bare(_)) => return Choice::NoProgramme,
            (Scope::Running, _) if state != State::Active => return Choice::Other,
            _ if !snapshot.has_started() || !self.flags.fit(snapshot) => return Choice::Other,
            _ => {}
        }
        let is_closed = self.scope == Scope::Open && state == State::Closed;
        let answer = match (&self.condition, member) {
            (None, _) => Answer::Yes,
            (Some(condition), Member::Judged(case, _)) => ask(case, condition),
            (Some(condition), Member::Bare(_)) => Answer::NotKnown(condition.names()),
        };
        match answer {
            Answer::Yes if is_closed => Choice::Closed,
            Answer::Yes => Choice::Taken,
            Answer::NotKnown(fields) if !is_closed => Choice::NotKnown(fields),
            Answer::No | Answer::NotKnown(_) => Choice::Other,
            Answer::Failed(error) => Choice::Failed(error),
        }
    }
}

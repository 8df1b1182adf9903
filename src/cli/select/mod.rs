//! Which clients are meant: the flags that the commands on a caseload share.

mod each;
mod refuse;

pub use each::Member;
pub use refuse::no_field;

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
    /// Closed ones too
    #[arg(long)]
    all: bool,
    /// Only clients of whom this is true, such as "contact.days_since > 14"
    #[arg(id = "where", long = "where", value_name = "EXPR", value_parser = parse::text)]
    condition: Option<String>,
}

/// The flags, read and found to be in order.
struct Selection<'s> {
    flags: &'s Select,
    condition: Option<Condition>,
}

/// What becomes of a client.
enum Choice {
    Taken,
    /// Taken if closed ones were asked for.
    Closed,
    Other,
    NotKnown(Vec<String>),
    Failed(ConditionError),
}

impl Select {
    /// Reads the expression.
    ///
    /// # Errors
    /// Where it is none, or asks for a name that the view does not have in any programme.
    fn read(&self, context: &Context) -> Result<Selection<'_>, Failure> {
        let Some(source) = &self.condition else {
            return Ok(Selection {
                flags: self,
                condition: None,
            });
        };
        let condition = Condition::new(source)
            .map_err(|error| refuse::expression(context.lang, source, &error))?;
        let programmes = context.programmes().models();
        let unknown = condition
            .names()
            .into_iter()
            .find_map(|name| no_value(&name, true, &programmes));
        match unknown {
            Some(unknown) => Err(no_field(context.lang, &unknown, &programmes)),
            None => Ok(Selection {
                flags: self,
                condition: Some(condition),
            }),
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
        if !snapshot.has_started() || !self.flags.fit(snapshot) {
            return Choice::Other;
        }
        let is_closed = snapshot.state() == State::Closed && !self.flags.all;
        let answer = match (&self.condition, member) {
            (None, _) => Answer::Yes,
            (Some(condition), Member::Judged(case)) => ask(case, condition),
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

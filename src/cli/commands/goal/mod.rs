//! `mentor goal`: a goal is added, scored, moved to another status, changed.

mod add;
mod edit;
mod score;
mod status;

use std::collections::BTreeMap;

use clap::{Args, Subcommand};

use crate::cli::context::Context;
use crate::cli::failure::Outcome;
use crate::cli::parse;
use crate::model::Weight;

/// Add a goal, score it, say where it stands, or change it.
#[derive(Debug, Args)]
pub struct Goal {
    #[command(subcommand)]
    verb: Verb,
}

/// What a goal weighs beside others, and what its levels mean.
#[derive(Debug, Args)]
struct Attainment {
    /// How much it matters to the client, 1 to 3
    #[arg(long, value_name = "N", requires = "difficulty", value_parser = clap::value_parser!(u8).range(1..=3))]
    importance: Option<u8>,
    /// How hard it is, 1 to 3
    #[arg(long, value_name = "N", requires = "importance", value_parser = clap::value_parser!(u8).range(1..=3))]
    difficulty: Option<u8>,
    /// What a level from -2 to 2 means; 0 is what is expected (can be given several times)
    #[arg(long = "level", value_name = "N=TEXT", value_parser = parse::level, allow_hyphen_values = true)]
    levels: Vec<(i8, String)>,
}

#[derive(Debug, Subcommand)]
enum Verb {
    Add(add::Add),
    Score(score::Score),
    Status(status::Status),
    Edit(edit::Edit),
}

pub(in crate::cli) fn run(goal: &Goal, context: &Context) -> Outcome {
    match &goal.verb {
        Verb::Add(add) => add::run(add, context),
        Verb::Score(score) => score::run(score, context),
        Verb::Status(status) => status::run(status, context),
        Verb::Edit(edit) => edit::run(edit, context),
    }
}

impl Attainment {
    fn weight(&self) -> Option<Weight> {
        let both = self.importance.zip(self.difficulty);
        both.map(|(importance, difficulty)| Weight {
            importance,
            difficulty,
        })
    }

    fn levels(&self) -> BTreeMap<i8, String> {
        self.levels.iter().cloned().collect()
    }
}

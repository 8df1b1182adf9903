//! A form being filled in: the case that it is about, and what has been answered so far.

use std::collections::BTreeMap;

use super::question::{Form, Kind, Question};
use crate::cli::closed;
use crate::cli::context::Context;
use crate::cli::load::Case;
use crate::model::{Action, Area, Carrier, Client, Goal, Programme, Snapshot};

/// What was answered, by the id of the argument.
pub type Answers = BTreeMap<String, Vec<String>>;

/// A form being filled in.
pub struct Sheet<'a> {
    /// What every command works with.
    pub context: &'a Context,
    /// The case, where the command is about one.
    pub case: Option<&'a Case<'a>>,
    /// What was typed, and what has been answered since.
    pub answers: Answers,
    /// What an interrupted form had got to.
    pub earlier: Answers,
}

impl Sheet<'_> {
    /// The client's record.
    pub fn client(&self) -> Option<&Client> {
        self.case.map(|case| &case.client)
    }

    /// The programme that the case is judged by.
    pub fn programme(&self) -> Option<&Programme> {
        self.case.map(|case| case.rules.programme().as_ref())
    }

    /// The client as of today.
    pub fn snapshot(&self) -> Option<Snapshot> {
        let client = self.client()?.clone();
        Some(Snapshot::new(client, self.context.today()))
    }

    /// The one answer to a question.
    pub fn answer(&self, argument: &str) -> Option<&str> {
        self.answers.get(argument)?.first().map(String::as_str)
    }

    /// Whether a question has an answer.
    pub fn has(&self, argument: &str) -> bool {
        self.answers.contains_key(argument)
    }

    /// Whether a question is still to be answered, and must be.
    pub fn lacks(&self, question: &Question) -> bool {
        !self.has(question.argument) && (question.fits)(self) && (question.needed)(self)
    }

    /// Whether a question is to be put.
    pub fn asks(&self, question: &Question) -> bool {
        !self.has(question.argument) && (question.fits)(self)
    }

    /// Whether an answer is what the record says anyway, so that there is nothing to change.
    pub fn is_kept(&self, question: &Question, answer: &[String]) -> bool {
        let mut stands = (question.stands)(self);
        let mut answer = answer.to_vec();
        if matches!(question.kind, Kind::Some(_)) {
            stands.sort();
            answer.sort();
        }
        let mut both = stands.iter().zip(&answer);
        !(question.needed)(self)
            && stands.len() == answer.len()
            && both.all(|(stands, answer)| stands.trim() == answer)
    }

    /// Takes up what an interrupted form was typed with beside its questions: its day, its author.
    pub fn take_up(&mut self, form: &Form) {
        let is_asked = |id: &String| form.questions.iter().any(|it| it.argument == id);
        let is_saving = |id: &String| ["dry_run", "commit"].contains(&id.as_str());
        for (id, values) in &self.earlier {
            if !is_asked(id) && !is_saving(id) && !self.answers.contains_key(id) {
                self.answers.insert(id.clone(), values.clone());
            }
        }
    }

    /// What stands ready as the answer: what was got to before, else what the record says.
    pub fn ready(&self, question: &Question) -> Vec<String> {
        let earlier = self.earlier.get(question.argument);
        earlier.cloned().unwrap_or_else(|| (question.stands)(self))
    }

    /// The carrier that was answered.
    pub fn carrier(&self, argument: &str) -> Option<Carrier> {
        closed::carrier(self.answer(argument)?).ok()
    }

    /// The goal that was answered.
    pub fn goal(&self) -> Option<&Goal> {
        let id = self.answer("goal")?;
        self.client()?.goals.iter().find(|goal| goal.id == id)
    }

    /// The action that was answered.
    pub fn action(&self) -> Option<&Action> {
        let id = self.answer("action")?;
        let mut actions = self.client()?.actions.iter();
        actions.find(|action| action.id == id)
    }

    /// What the record says of the area that was answered.
    pub fn area(&self) -> Option<&Area> {
        self.client()?.areas.get(self.answer("area")?)
    }
}

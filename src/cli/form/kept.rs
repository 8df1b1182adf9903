//! The draft of a form: kept after every answer, offered again, thrown away once the record has it.

use super::question::{Form, Kind};
use super::sheet::Answers;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::load::Loaded;
use crate::cli::{ask, output};
use crate::locale::words;
use crate::store::Draft;

/// The draft of a form.
pub struct Kept {
    answers: Draft,
    /// The page of a longer text, where the form has one.
    page: Option<Draft>,
}

impl Kept {
    /// The draft of a form about a client, or about nobody yet.
    ///
    /// # Errors
    /// Where there is no workspace.
    pub fn new(context: &Context, form: &Form, loaded: Option<&Loaded>) -> Result<Kept, Failure> {
        let workspace = context.workspace()?;
        let command = form.command.replace(' ', "-");
        let name = match loaded {
            Some(loaded) => format!("{command}-{}", loaded.stem()),
            None => command,
        };
        let has_prose = form.questions.iter().any(|it| it.kind == Kind::Prose);
        Ok(Kept {
            answers: workspace.draft(&format!("{name}.json")),
            page: has_prose.then(|| workspace.draft(&format!("{name}.md"))),
        })
    }

    /// The page of the longer text.
    pub fn page(&self) -> Option<&Draft> {
        self.page.as_ref()
    }

    /// What an interrupted form had got to, where the person wants to go on with it.
    ///
    /// # Errors
    /// Where the person stops, or the draft cannot be read.
    pub fn offer(&self, context: &Context) -> Result<Answers, Failure> {
        let bytes = self
            .answers
            .read()
            .map_err(|error| Failure::store(&error, context.lang))?;
        if !self.has_anything() {
            return Ok(Answers::new());
        }
        if !ask::yes(context, words::ASK_DRAFT.of(context.lang), true)? {
            self.discard();
            return Ok(Answers::new());
        }
        let bytes = bytes.unwrap_or_default();
        Ok(serde_json::from_slice(&bytes).unwrap_or_default())
    }

    /// Keeps the answers so far, and the one that was just given; a disk that refuses is told of,
    /// and the form goes on.
    pub fn keep(&self, context: &Context, answers: &Answers, argument: &str, answer: &[String]) {
        let mut answers = answers.clone();
        answers.insert(argument.to_owned(), answer.to_vec());
        let bytes = serde_json::to_vec(&answers).unwrap_or_default();
        if let Err(error) = self.answers.keep(&bytes) {
            let why = Failure::store(&error, context.lang).message;
            output::message(&words::DRAFT_LOST.say(context.lang, &[("why", why)]));
        }
    }

    /// Whether anything is kept.
    pub fn has_anything(&self) -> bool {
        let drafts = [Some(&self.answers), self.page.as_ref()];
        drafts
            .into_iter()
            .flatten()
            .any(|draft| matches!(draft.read(), Ok(Some(_))))
    }

    /// Throws the draft away.
    pub fn discard(&self) {
        for draft in [Some(&self.answers), self.page.as_ref()]
            .into_iter()
            .flatten()
        {
            // A draft that stays is offered again, which does no harm.
            let _ = draft.discard();
        }
    }
}

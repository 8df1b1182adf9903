//! The draft of a form: kept after every answer, offered again, thrown away once the record has it.

use super::question::{Form, Kind};
use super::sheet::{Answers, Sheet};
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::load::Loaded;
use crate::cli::{ask, output};
use crate::locale::words;
use crate::store::{Draft, StoreError, Taken, Workspace};

/// How many can fill in the same form about the same client at the same time, each with a draft.
const MOST: usize = 9;

/// The draft of a form, which nobody else is at.
pub struct Kept {
    answers: Draft,
    /// The page of a longer text, where the form has one.
    page: Option<Draft>,
    _taken: Taken,
}

impl Kept {
    /// The draft of a form about a client, or about nobody yet: one that was left, where nobody is at
    /// it, else a fresh one.
    ///
    /// # Errors
    /// Where there is no workspace, or it has no room for drafts.
    pub fn new(context: &Context, form: &Form, loaded: Option<&Loaded>) -> Result<Kept, Failure> {
        let workspace = context.workspace()?;
        let command = form.command.replace(' ', "-");
        let name = match loaded {
            Some(loaded) => format!("{command}-{}", loaded.stem()),
            None => command,
        };
        let failed = |error: StoreError| Failure::store(&error, context.lang);
        let mut fresh = None;
        for at in 1..=MOST {
            let name = match at {
                1 => name.clone(),
                _ => format!("{name}-{at}"),
            };
            match Kept::take(workspace, form, &name).map_err(failed)? {
                Some(left) if left.has_anything() => return Ok(left),
                free => fresh = fresh.or(free),
            }
        }
        fresh.ok_or_else(|| Failure::request(words::DRAFTS_TAKEN.of(context.lang).to_owned()))
    }

    fn take(workspace: &Workspace, form: &Form, name: &str) -> Result<Option<Kept>, StoreError> {
        let answers = workspace.draft(&format!("{name}.json"));
        let has_prose = form.questions.iter().any(|it| it.kind == Kind::Prose);
        let taken = answers.take()?;
        Ok(taken.map(|taken| Kept {
            answers,
            page: has_prose.then(|| workspace.draft(&format!("{name}.md"))),
            _taken: taken,
        }))
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
        let choices = [words::DRAFT_TAKE_UP, words::DRAFT_DELETE];
        let choices = choices.map(|text| text.of(context.lang).to_owned());
        let question = words::ASK_DRAFT.of(context.lang);
        if ask::one_of(context, question, choices.to_vec(), None)? != 0 {
            self.discard();
            return Ok(Answers::new());
        }
        let bytes = bytes.unwrap_or_default();
        Ok(serde_json::from_slice(&bytes).unwrap_or_default())
    }

    /// Keeps the answers so far, and the one that was just given, with all that an earlier form had got
    /// to and this one has not asked yet; a disk that refuses is told of, and the form goes on.
    pub fn keep(&self, sheet: &Sheet<'_>, argument: &str, answer: &[String]) {
        let mut answers = sheet.earlier.clone();
        answers.extend(sheet.answers.clone());
        if !answer.is_empty() {
            answers.insert(argument.to_owned(), answer.to_vec());
        }
        let bytes = serde_json::to_vec(&answers).unwrap_or_default();
        if let Err(error) = self.answers.keep(&bytes) {
            let lang = sheet.context.lang;
            let why = Failure::store(&error, lang).message;
            output::message(&words::DRAFT_LOST.say(lang, &[("why", why)]));
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

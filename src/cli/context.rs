//! What every command works with: the workspace, the language, the day.

use std::path::{Path, PathBuf};
use std::str::FromStr;
use std::sync::OnceLock;

use super::failure::Failure;
use super::global::{Format, Global};
use super::output::Color;
use super::programmes::Programmes;
use super::usage;
use crate::check::Around;
use crate::git::{BY_GIT, Repository};
use crate::locale::{Lang, words};
use crate::model::Day;
use crate::store::{Config, Workspace};

/// The surroundings of a command.
pub struct Context {
    /// The language of messages and reports.
    pub lang: Lang,
    /// When to use colour.
    pub color: Color,
    /// How results are written.
    pub format: Format,
    /// Whether only what matters is said.
    pub quiet: bool,
    /// The command, such as `goal add`.
    pub command: String,
    /// The client as typed, where the command is about one.
    pub client: Option<String>,
    dir: PathBuf,
    asked_lang: Option<Lang>,
    today: Option<Day>,
    is_today_asked: bool,
    workspace: OnceLock<Workspace>,
    programmes: OnceLock<Programmes>,
}

impl Context {
    /// Reads what the flags and the environment say; nothing of the disk yet.
    ///
    /// # Errors
    /// Where MENTOR_TODAY or MENTOR_LANG says something that cannot be; told in the language `lang`.
    pub fn new(global: Global, lang: impl Fn() -> Lang) -> Result<Context, Failure> {
        let known = |_: &str| words::USAGE_KNOWN.say(lang(), &[("known", "`da`, `en`")]);
        let asked_lang = match global.lang {
            Some(asked) => Some(asked),
            None => variable("MENTOR_LANG", &lang, known)?,
        };
        let written = |typed: &str| usage::how_a_day_is_written(typed, lang());
        let is_today_asked = global.today.is_some();
        let today = match global.today {
            Some(day) => Some(day),
            None => variable("MENTOR_TODAY", &lang, written)?,
        };
        let dir = global
            .dir
            .or_else(|| {
                std::env::var_os("MENTOR_DIR")
                    .filter(|dir| !dir.is_empty())
                    .map(PathBuf::from)
            })
            .unwrap_or_else(|| PathBuf::from("."));
        Ok(Context {
            lang: asked_lang.or_else(system_lang).unwrap_or_default(),
            color: global.color,
            format: global.format,
            quiet: global.quiet,
            command: String::new(),
            client: None,
            dir,
            asked_lang,
            today,
            is_today_asked,
            workspace: OnceLock::new(),
            programmes: OnceLock::new(),
        })
    }

    /// The folder that the command was asked to work in.
    pub fn dir(&self) -> &PathBuf {
        &self.dir
    }

    /// Finds the workspace, and takes its language where none was asked for.
    ///
    /// # Errors
    /// Where there is none, or its mentor.toml cannot be read.
    pub fn open_workspace(&mut self) -> Result<(), Failure> {
        let workspace =
            Workspace::find(&self.dir).map_err(|error| Failure::store(&error, self.lang))?;
        self.enter(workspace);
        Ok(())
    }

    /// The same for the workspace that a file lies in, or would lie in.
    ///
    /// # Errors
    /// As [`Context::open_workspace`].
    pub fn open_workspace_around(&mut self, file: &Path) -> Result<(), Failure> {
        self.workspace = OnceLock::new();
        let workspace = Workspace::around(file);
        self.enter(workspace.map_err(|error| Failure::store(&error, self.lang))?);
        Ok(())
    }

    fn enter(&mut self, workspace: Workspace) {
        if let (None, Some(lang)) = (self.asked_lang, workspace.config().language) {
            self.lang = lang;
        }
        self.workspace = OnceLock::from(workspace);
    }

    /// The workspace.
    ///
    /// # Errors
    /// Where it has not been found.
    pub fn workspace(&self) -> Result<&Workspace, Failure> {
        if let Some(workspace) = self.workspace.get() {
            return Ok(workspace);
        }
        let found =
            Workspace::find(&self.dir).map_err(|error| Failure::store(&error, self.lang))?;
        Ok(self.workspace.get_or_init(|| found))
    }

    /// The repository: the one for which Git has called us, as a hook, else the workspace's own; outside
    /// of a workspace, the folder's.
    pub fn repository(&self) -> Repository {
        let is_called = |name: &&str| std::env::var_os(name).is_some_and(|it| !it.is_empty());
        let root = self.workspace.get().map(Workspace::root);
        if BY_GIT.iter().any(is_called) {
            let calling = Repository::calling();
            let top = calling.top().ok().flatten();
            // A hook of another repository says nothing of this one.
            let is_another = |root: &Path| top.as_ref().is_some_and(|top| !root.starts_with(top));
            if !root.is_some_and(is_another) {
                return calling;
            }
        }
        Repository::of(root.unwrap_or(&self.dir))
    }

    /// The programmes: the built-in ones and the workspace's own.
    pub fn programmes(&self) -> &Programmes {
        self.programmes
            .get_or_init(|| Programmes::new(self.workspace.get()))
    }

    /// The day: as asked for, else as mentor.toml says, else of the clock.
    pub fn today(&self) -> Day {
        self.today
            .or_else(|| {
                self.workspace
                    .get()
                    .and_then(|workspace| workspace.config().today)
            })
            .unwrap_or_else(clock)
    }

    /// The day from which a record of that day is seen: its own, unless a flag asks for another.
    pub fn day_seen(&self, day: Day) -> Day {
        self.today.filter(|_| self.is_today_asked).unwrap_or(day)
    }

    /// The same surroundings, in which a record of that day is seen.
    ///
    /// # Errors
    /// As [`Context::open_workspace`].
    pub fn seen_on(&self, day: Day) -> Result<Context, Failure> {
        let mut context = Context {
            lang: self.lang,
            color: self.color,
            format: self.format,
            quiet: self.quiet,
            command: self.command.clone(),
            client: self.client.clone(),
            dir: self.dir.clone(),
            asked_lang: self.asked_lang,
            today: Some(self.day_seen(day)),
            is_today_asked: self.is_today_asked,
            workspace: OnceLock::new(),
            programmes: OnceLock::new(),
        };
        context.open_workspace()?;
        Ok(context)
    }

    /// What rules must know of the workspace.
    pub fn around(&self) -> Around {
        let Some(workspace) = self.workspace.get() else {
            return Around::default();
        };
        around(workspace.config())
    }
}

/// What rules must know of a workspace with these settings.
pub fn around(config: &Config) -> Around {
    let handles = config.mentors.iter().map(|mentor| mentor.handle.clone());
    Around {
        mentors: handles.collect(),
        note_kinds: config.note_kinds.clone(),
        not_personal_numbers: config.privacy.not_personal_numbers.clone(),
    }
}

/// What a variable of the environment says; one that is empty says nothing.
///
/// # Errors
/// Where it says something that cannot be; `help` tells of what stands there how it is written.
fn variable<T: FromStr>(
    name: &str,
    lang: impl Fn() -> Lang,
    help: impl Fn(&str) -> String,
) -> Result<Option<T>, Failure> {
    let Some(value) = std::env::var(name).ok().filter(|value| !value.is_empty()) else {
        return Ok(None);
    };
    let refused = |_| {
        let filled = [("argument", name), ("value", &value)];
        Failure::request(words::USAGE_VALUE.say(lang(), &filled)).help(help(&value))
    };
    value.parse().map(Some).map_err(refused)
}

/// The language that the system speaks.
pub fn system_lang() -> Option<Lang> {
    let said = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .into_iter()
        .find_map(|name| std::env::var(name).ok().filter(|value| !value.is_empty()))?;
    Lang::of_locale(&said)
}

#[allow(clippy::disallowed_methods, reason = "the one place that asks the day")]
fn clock() -> Day {
    use chrono::Datelike as _;
    let now = chrono::Local::now().date_naive();
    // The clock of any machine that runs this is between the years 1 and 9999.
    Day::new(now.year(), now.month(), now.day()).unwrap_or_else(|| unreachable!())
}

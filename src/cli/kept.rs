//! A workspace as Git keeps it, in a commit or staged for the next one: what lies in the folder is
//! another matter.

use std::path::Path;

use super::context::{Context, around};
use super::failure::Failure;
use super::load::stem;
use super::programmes::{ProgrammeFile, Programmes};
use crate::check::{Around, Checked, check_record};
use crate::finding::{FileFindings, Placed};
use crate::git::{File, ObjectId, Repository};
use crate::locale::words;
use crate::model::Day;
use crate::store::{CONFIG_FILE, Config, StoreError};

/// What becomes of settings that do not say what they should.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Broken {
    /// They are refused.
    Refused,
    /// The usual ones stand in for them: of a version that is there already, nobody can mend them.
    AsUsual,
}

/// A workspace as Git keeps it.
pub struct Kept {
    /// The folder of the workspace from the top of the repository; it ends in `/` where it is not empty.
    prefix: String,
    files: Vec<File>,
    config: Config,
    around: Around,
    programmes: Programmes,
}

impl Kept {
    /// The workspace as it is staged.
    ///
    /// # Errors
    /// Git refuses, or the settings cannot be read.
    pub fn staged(context: &Context, repository: &Repository) -> Result<Kept, Failure> {
        let files = repository.staged_files();
        let files = files.map_err(|error| Failure::git(&error, context.lang))?;
        let version = words::THE_INDEX.of(context.lang);
        Kept::of(context, repository, files, version, Broken::Refused)
    }

    /// The workspace as a commit has it.
    ///
    /// # Errors
    /// Git refuses, or the settings cannot be read.
    pub fn in_commit(
        context: &Context,
        repository: &Repository,
        commit: &ObjectId,
    ) -> Result<Kept, Failure> {
        let files = repository.files_of(commit);
        let files = files.map_err(|error| Failure::git(&error, context.lang))?;
        Kept::of(context, repository, files, commit.short(), Broken::AsUsual)
    }

    /// Every workspace that a commit has, the ones further below first: a server has no folder that would
    /// say which is meant.
    ///
    /// # Errors
    /// Git refuses, or the settings of one cannot be read.
    pub fn all_in(
        context: &Context,
        repository: &Repository,
        commit: &ObjectId,
        broken: Broken,
    ) -> Result<Vec<Kept>, Failure> {
        let files = repository.files_of(commit);
        let files = files.map_err(|error| Failure::git(&error, context.lang))?;
        let settings = files.iter().filter_map(|file| {
            let prefix = file.path.strip_suffix(CONFIG_FILE)?;
            (prefix.is_empty() || prefix.ends_with('/')).then(|| (prefix.to_owned(), file.clone()))
        });
        let mut settings: Vec<(String, File)> = settings.collect();
        settings.sort_by_key(|(prefix, _)| std::cmp::Reverse(prefix.len()));
        let read = |(prefix, file): (String, File)| {
            let config = config(context, repository, &file, broken)?;
            Kept::with(context, repository, files.clone(), prefix, config)
        };
        settings.into_iter().map(read).collect()
    }

    fn of(
        context: &Context,
        repository: &Repository,
        files: Vec<File>,
        version: &str,
        broken: Broken,
    ) -> Result<Kept, Failure> {
        let workspace = context.workspace()?;
        let top = repository.top();
        let top = top.map_err(|error| Failure::git(&error, context.lang))?;
        let below = top
            .as_ref()
            .and_then(|top| workspace.root().strip_prefix(top).ok());
        let prefix = below.map(folder);
        let prefix = prefix.ok_or_else(|| no_workspace(context, version))?;
        let path = format!("{prefix}{CONFIG_FILE}");
        let config = match files.iter().find(|file| file.path == path) {
            Some(file) => config(context, repository, file, broken)?,
            // Settings that nobody has kept in Git yet are those of the folder.
            None => workspace.config().clone(),
        };
        Kept::with(context, repository, files, prefix, config)
    }

    fn with(
        context: &Context,
        repository: &Repository,
        files: Vec<File>,
        prefix: String,
        config: Config,
    ) -> Result<Kept, Failure> {
        let mut kept = Kept {
            prefix,
            files,
            around: around(&config),
            config,
            programmes: Programmes::of(Vec::new()),
        };
        kept.programmes = Programmes::of(kept.programme_files(context, repository)?);
        Ok(kept)
    }

    /// The records, by the beginning of their file's name; those in folders below count too.
    pub fn records(&self) -> impl Iterator<Item = (String, &File)> {
        let files = self.files.iter();
        files.filter_map(|file| Some((self.id_of(&file.path)?, file)))
    }

    /// The id in the name of a record's file; none where the file is no record of this workspace.
    pub fn id_of(&self, path: &str) -> Option<String> {
        self.is_below(path, &self.config.clients, "md")
            .then(|| stem(Path::new(path)))
    }

    /// Whether a file is a programme of this workspace.
    pub fn is_programme(&self, path: &str) -> bool {
        self.is_below(path, &self.config.programmes, "toml")
    }

    /// Whether a file is the settings of this workspace.
    pub fn is_settings(&self, path: &str) -> bool {
        path.strip_prefix(&self.prefix) == Some(CONFIG_FILE)
    }

    /// The settings.
    pub fn config(&self) -> &Config {
        &self.config
    }

    /// A path as people are shown it: from the workspace's folder.
    pub fn shown<'p>(&self, path: &'p str) -> &'p str {
        path.strip_prefix(&self.prefix).unwrap_or(path)
    }

    /// Checks a version of a record by the rules of this workspace.
    pub fn check(&self, id: &str, bytes: &[u8], today: Day) -> Checked {
        let programme = |reference: &str| self.programmes.get(reference);
        check_record(bytes, id, programme, today, &self.around)
    }

    /// The programmes, and the files of the workspace's own.
    pub fn programmes(&self) -> &Programmes {
        &self.programmes
    }

    fn is_below(&self, path: &str, folder: &Path, extension: &str) -> bool {
        let Some(path) = path.strip_prefix(&self.prefix).map(Path::new) else {
            return false;
        };
        let Ok(below) = path.strip_prefix(folder) else {
            return false;
        };
        let is_hidden = below.iter().any(|part| part.as_encoded_bytes()[0] == b'.');
        !is_hidden && below.extension().is_some_and(|own| own == extension)
    }

    fn programme_files(
        &self,
        context: &Context,
        repository: &Repository,
    ) -> Result<Vec<ProgrammeFile>, Failure> {
        let files = self.files.iter();
        let files = files.filter(|file| self.is_programme(&file.path));
        let read = |file: &File| {
            let bytes = content(context, repository, file)?;
            let text = String::from_utf8(bytes).map_err(|error| StoreError::Unreadable {
                path: file.path.clone().into(),
                source: std::io::Error::new(std::io::ErrorKind::InvalidData, error),
            });
            let file = self.shown(&file.path).to_owned();
            Ok(ProgrammeFile { file, text })
        };
        files.map(read).collect()
    }
}

/// The findings of a file, where there are any.
pub fn findings_of(file: &str, findings: Vec<Placed>) -> Option<FileFindings> {
    let file = file.to_owned();
    (!findings.is_empty()).then_some(FileFindings { file, findings })
}

fn content(context: &Context, repository: &Repository, file: &File) -> Result<Vec<u8>, Failure> {
    let content = repository.content(&file.id);
    let content = content.map_err(|error| Failure::git(&error, context.lang))?;
    content.ok_or_else(|| lost(context, &file.path))
}

/// The refusal where Git lacks what a version of a file said.
pub fn lost(context: &Context, file: &str) -> Failure {
    Failure {
        exit: super::failure::Exit::Environment,
        message: words::GIT_LOST.say(context.lang, &[("file", file)]),
        help: Some(words::GIT_LOST_HELP.of(context.lang).to_owned()),
    }
}

fn config(
    context: &Context,
    repository: &Repository,
    file: &File,
    broken: Broken,
) -> Result<Config, Failure> {
    let bytes = content(context, repository, file)?;
    match Config::parse(Path::new(&file.path), &bytes) {
        Err(_) if broken == Broken::AsUsual => Ok(Config::default()),
        read => read.map_err(|error| Failure::store(&error, context.lang)),
    }
}

fn folder(path: &Path) -> String {
    let parts: Vec<_> = path.iter().map(|part| part.to_string_lossy()).collect();
    parts.iter().map(|part| format!("{part}/")).collect()
}

/// The refusal where Git has no workspace.
pub fn no_workspace(context: &Context, version: &str) -> Failure {
    Failure::request(words::NO_WORKSPACE_IN_GIT.say(context.lang, &[("version", version)]))
        .help(words::NO_WORKSPACE_IN_GIT_HELP.of(context.lang).to_owned())
}

//! The `git` binary, run in a repository with nobody to answer it.

use std::ffi::OsStr;
use std::io::{self, Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};

use super::said::said;

/// What would make Git mean another repository than the folder's own, or read a path as a pattern;
/// a hook of some other repository leaves the first of these behind.
const ELSEWHERE: [&str; 11] = [
    "GIT_DIR",
    "GIT_WORK_TREE",
    "GIT_INDEX_FILE",
    "GIT_COMMON_DIR",
    "GIT_OBJECT_DIRECTORY",
    "GIT_ALTERNATE_OBJECT_DIRECTORIES",
    "GIT_NAMESPACE",
    "GIT_PREFIX",
    "GIT_GLOB_PATHSPECS",
    "GIT_NOGLOB_PATHSPECS",
    "GIT_ICASE_PATHSPECS",
];

/// What Git sets for the hooks that it runs: which repository, index and objects they are about.
pub const BY_GIT: [&str; 3] = ["GIT_DIR", "GIT_INDEX_FILE", "GIT_OBJECT_DIRECTORY"];

/// As many bytes as a pipe holds.
const PIPE: usize = 1 << 16;

/// Why Git did not do what it was asked.
#[derive(Debug)]
pub enum GitError {
    /// It cannot be run.
    Missing(io::Error),
    /// It refused, with the one line of what it said that tells most; empty where it said nothing.
    Refused(String),
}

/// A repository, as Git is to find it.
#[derive(Debug, Clone)]
pub struct Repository {
    /// The folder that lies in it; none where Git itself has said which repository it is.
    pub(super) folder: Option<PathBuf>,
}

impl Repository {
    /// The one that a folder lies in, whatever the environment says.
    pub fn of(folder: &Path) -> Self {
        Self {
            folder: Some(folder.to_owned()),
        }
    }

    /// The one for which Git has called us, as a hook: the index, the objects that are only just
    /// coming in and the repository are the ones that the environment names.
    pub fn calling() -> Self {
        Self { folder: None }
    }

    /// Whether Git has called us.
    pub fn is_calling(&self) -> bool {
        self.folder.is_none()
    }

    /// Git, to be told what to do.
    pub(super) fn command(&self) -> Command {
        let mut command = Command::new("git");
        if let Some(folder) = &self.folder {
            for name in ELSEWHERE {
                command.env_remove(name);
            }
            command.arg("-C").arg(folder);
        }
        // What stands in for an object would be judged in its place.
        command.env("GIT_NO_REPLACE_OBJECTS", "1");
        command.stdin(Stdio::null());
        command
    }

    /// What Git writes, as it is.
    ///
    /// # Errors
    /// It cannot be run, or it refuses.
    pub(super) fn bytes<A: AsRef<OsStr>>(
        &self,
        arguments: impl IntoIterator<Item = A>,
    ) -> Result<Vec<u8>, GitError> {
        let mut command = self.command();
        let output = command.args(arguments).output();
        let output = output.map_err(GitError::Missing)?;
        match output.status.success() {
            true => Ok(output.stdout),
            false => Err(refused(&output.stderr, &output.stdout)),
        }
    }

    /// What Git writes, as text without the blanks around it.
    ///
    /// # Errors
    /// As [`Repository::bytes`].
    pub(super) fn text<A: AsRef<OsStr>>(
        &self,
        arguments: impl IntoIterator<Item = A>,
    ) -> Result<String, GitError> {
        self.bytes(arguments).map(|bytes| text(&bytes))
    }

    /// The same about exactly one file, whatever signs its name has.
    ///
    /// # Errors
    /// As [`Repository::bytes`].
    pub(super) fn text_on(&self, arguments: &[&str], path: &Path) -> Result<String, GitError> {
        let arguments = [&["--literal-pathspecs"], arguments, &["--"]].concat();
        let arguments = arguments.into_iter().map(OsStr::new);
        self.text(arguments.chain([path.as_os_str()]))
    }

    /// Runs Git, writes to it and reads from it at the same time, however much each is; how it ended
    /// is the caller's to judge.
    ///
    /// # Errors
    /// It cannot be run, or goes away in the middle.
    pub(super) fn talk<T>(
        &self,
        arguments: &[&str],
        written: &[u8],
        read: impl FnOnce(&mut dyn io::BufRead) -> io::Result<T>,
    ) -> Result<(T, ExitStatus), GitError> {
        let mut command = self.command();
        command.args(arguments);
        command.stdin(Stdio::piped()).stdout(Stdio::piped());
        command.stderr(Stdio::piped());
        let mut child = command.spawn().map_err(GitError::Missing)?;
        let (input, output) = (child.stdin.take(), child.stdout.take());
        let (Some(mut input), Some(output)) = (input, output) else {
            return Err(GitError::Missing(io::ErrorKind::BrokenPipe.into()));
        };
        std::thread::scope(|threads| {
            // Git may stop reading before the end; what it then says tells more than the broken pipe.
            threads.spawn(move || drop(input.write_all(written)));
            let answer = read(&mut io::BufReader::with_capacity(PIPE, output));
            finish(child, answer)
        })
    }
}

fn finish<T>(mut child: Child, answer: io::Result<T>) -> Result<(T, ExitStatus), GitError> {
    let mut errors = Vec::new();
    if let Some(mut from) = child.stderr.take() {
        from.read_to_end(&mut errors).map_err(GitError::Missing)?;
    }
    let status = child.wait().map_err(GitError::Missing)?;
    match answer {
        Ok(answer) => Ok((answer, status)),
        Err(_) if !status.success() => Err(refused(&errors, b"")),
        Err(error) => Err(GitError::Missing(error)),
    }
}

pub(super) fn refused(errors: &[u8], output: &[u8]) -> GitError {
    let told = [text(errors), text(output)];
    let told = told.iter().find(|told| !told.is_empty());
    GitError::Refused(said(told.map_or("", String::as_str)))
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).trim().to_owned()
}

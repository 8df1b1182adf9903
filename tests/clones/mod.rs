//! Several folders side by side, some of them clones of each other, and Git and the program run in
//! them on one day, with nothing from around them.
#![allow(
    dead_code,
    clippy::disallowed_methods,
    reason = "each test uses a part of this; a test looks at its own folders"
)]

use std::cell::RefCell;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use tempfile::TempDir;

/// The folders.
pub struct Clones {
    folder: TempDir,
    day: RefCell<String>,
    lang: &'static str,
}

/// What a command left behind.
#[derive(Debug)]
pub struct Ran {
    /// The exit code.
    pub code: Option<i32>,
    /// Standard output.
    pub out: String,
    /// Standard error.
    pub err: String,
}

impl Clones {
    /// No folder yet; all is said in English.
    pub fn new(day: &str) -> Clones {
        Clones {
            folder: tempfile::tempdir().expect("a folder"),
            day: RefCell::new(day.to_owned()),
            lang: "en",
        }
    }

    /// All is said in that language.
    pub fn speaking(mut self, lang: &'static str) -> Clones {
        self.lang = lang;
        self
    }

    /// From here on it is another day, for the program and for Git.
    pub fn on(&self, day: &str) {
        *self.day.borrow_mut() = day.to_owned();
    }

    /// A path from where the folders lie.
    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Writes a file, and the folders above it.
    pub fn write(&self, name: &str, text: &str) {
        let path = self.path(name);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, text).expect("a file");
    }

    /// Writes a program that the shell runs.
    pub fn script(&self, name: &str, text: &str) {
        self.write(name, text);
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            let permissions = fs::Permissions::from_mode(0o755);
            fs::set_permissions(self.path(name), permissions).expect("a program");
        }
    }

    /// What stands in a file.
    pub fn read(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).expect(name)
    }

    /// A repository with a workspace, two mentors and the given records, by id; all is committed.
    pub fn workspace(&self, name: &str, records: &[(&str, &str)]) {
        let mentors = ["anna", "jonas"].map(|mentor| {
            format!("[[mentors]]\nhandle = \"{mentor}\"\nemail = \"{mentor}@example.org\"\n")
        });
        self.write(&format!("{name}/mentor.toml"), &mentors.concat());
        self.write(&format!("{name}/clients/.gitkeep"), "");
        for (id, text) in records {
            self.write(&format!("{name}/clients/{id}.md"), text);
        }
        self.git(".", &["init", "--quiet", "--initial-branch=main", name]);
        self.name(name, "anna");
        self.commit(name, "begin");
    }

    /// Says who is at work in a folder.
    pub fn name(&self, at: &str, who: &str) {
        self.git(at, &["config", "user.name", who]);
        let email = format!("{who}@example.org");
        self.git(at, &["config", "user.email", &email]);
    }

    /// Commits all that there is.
    pub fn commit(&self, at: &str, message: &str) {
        self.git(at, &["add", "--all"]);
        self.git(at, &["commit", "--quiet", "--allow-empty", "-m", message]);
    }

    /// Runs Git, which must do what it is asked, and gives what it writes.
    pub fn git(&self, at: &str, args: &[&str]) -> String {
        let ran = self.run(at, "git", args);
        assert_eq!(ran.code, Some(0), "git {args:?}: {ran:?}");
        ran.out
    }

    /// Runs the program, which must do what it is asked, and gives what it writes.
    pub fn mentor(&self, at: &str, args: &[&str]) -> String {
        let ran = self.run(at, "mentor", args);
        assert_eq!(ran.code, Some(0), "mentor {args:?}: {ran:?}");
        ran.out
    }

    /// Runs a program in one of the folders.
    pub fn run(&self, at: &str, program: &str, args: &[&str]) -> Ran {
        let output = self.command(at, program).args(args).output();
        let output = output.expect("the program runs");
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        Ran {
            code: output.status.code(),
            out: text(&output.stdout),
            err: text(&output.stderr),
        }
    }

    /// A program that is to run in one of the folders; `mentor` is on its PATH.
    pub fn command(&self, at: &str, program: &str) -> Command {
        let bin = Path::new(env!("CARGO_BIN_EXE_mentor"));
        let bin = bin.parent().expect("a folder").display();
        let path = std::env::var("PATH").unwrap_or_default();
        let day = self.day.borrow();
        let moment = format!("{day}T12:00:00+0100");
        let mut command = Command::new(program);
        command
            .current_dir(self.path(at))
            .env_clear()
            .env("PATH", format!("{bin}:{path}"))
            .env("HOME", self.folder.path())
            .env("GIT_CONFIG_NOSYSTEM", "1")
            .env("GIT_CEILING_DIRECTORIES", self.folder.path())
            .env("GIT_AUTHOR_DATE", &moment)
            .env("GIT_COMMITTER_DATE", &moment)
            .env("GIT_EDITOR", "true")
            .env("MENTOR_TODAY", day.as_str())
            .env("MENTOR_LANG", self.lang);
        command
    }
}

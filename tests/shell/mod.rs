//! A workspace in a folder of its own, and the program run in it with nothing from around it.
#![allow(
    dead_code,
    clippy::disallowed_methods,
    reason = "each test uses a part of this; a test looks at its own folders"
)]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use tempfile::TempDir;

/// A workspace.
pub struct Shell {
    folder: TempDir,
    today: String,
    user: &'static str,
}

/// What a command left behind.
pub struct Ran {
    /// The exit code.
    pub code: Option<i32>,
    /// Standard output.
    pub out: String,
    /// Standard error.
    pub err: String,
}

impl Shell {
    /// An empty workspace on a day.
    pub fn new(today: &str) -> Shell {
        let folder = tempfile::tempdir().expect("a folder");
        fs::create_dir(folder.path().join("clients")).expect("a folder for records");
        fs::write(folder.path().join("mentor.toml"), "language = \"da\"\n").expect("a workspace");
        let today = today.to_owned();
        Shell {
            folder,
            today,
            user: "anna",
        }
    }

    /// Says more in the settings.
    pub fn settings(&self, more: &str) {
        let text = format!("language = \"da\"\n{more}");
        fs::write(self.folder.path().join("mentor.toml"), text).expect("settings");
    }

    /// From here on nobody says who is writing.
    pub fn nobody(&mut self) {
        self.user = "";
    }

    /// The folder.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// The file of a client's record.
    pub fn record(&self, id: &str) -> PathBuf {
        self.folder.path().join("clients").join(format!("{id}.md"))
    }

    /// Runs a command in Danish.
    pub fn run(&self, args: &[&str]) -> Ran {
        let output = Command::new(env!("CARGO_BIN_EXE_mentor"))
            .args(args)
            .current_dir(self.folder.path())
            .env_clear()
            .env("MENTOR_TODAY", &self.today)
            .env("MENTOR_USER", self.user)
            .env("MENTOR_LANG", "da")
            .output()
            .expect("the program runs");
        let text = |bytes| String::from_utf8(bytes).expect("the program writes UTF-8");
        Ran {
            code: output.status.code(),
            out: text(output.stdout),
            err: text(output.stderr),
        }
    }
}

/// A command line as words; what stands in double quotes is one word.
pub fn words(line: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut quoted = false;
    for sign in line.chars() {
        match sign {
            '"' => quoted = !quoted,
            ' ' if !quoted => words.push(String::new()),
            sign => words.last_mut().expect("a word").push(sign),
        }
    }
    words.retain(|word| !word.is_empty());
    words
}

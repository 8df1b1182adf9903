//! The programmes of a workspace: its own files, then the built-in two; each read when it is asked for.

use std::sync::OnceLock;

use crate::model::Programme;
use crate::programme::{Rules, builtin, builtins, claims, read};
use crate::store::{StoreError, Workspace};

/// The programmes that records may refer to.
pub struct Programmes {
    files: Vec<ProgrammeFile>,
    own: OnceLock<Vec<Rules>>,
}

/// A programme file of the workspace.
pub struct ProgrammeFile {
    /// The file, as people are shown it.
    pub file: String,
    /// What stands in it; or why it cannot be read.
    pub text: Result<String, StoreError>,
}

impl Programmes {
    /// The workspace's own programme files are read as text now, and understood when they are needed.
    pub fn new(workspace: Option<&Workspace>) -> Programmes {
        Programmes::of(workspace.map(own_files).unwrap_or_default())
    }

    /// The programmes of those files, and the built-in ones.
    pub fn of(files: Vec<ProgrammeFile>) -> Programmes {
        Programmes {
            files,
            own: OnceLock::new(),
        }
    }

    /// The programme of a reference, `id@version`; an organisation's own comes before a built-in one.
    pub fn get(&self, reference: &str) -> Option<&Rules> {
        self.own()
            .iter()
            .find(|rules| rules.programme().is(reference))
            .or_else(|| builtin(reference).filter(|_| !self.is_broken(reference)))
    }

    /// Every programme that could be read, the workspace's own first.
    pub fn all(&self) -> Vec<&Rules> {
        let mut all: Vec<&Rules> = self.own().iter().collect();
        for rules in builtins() {
            let reference = rules.programme().reference();
            if !all
                .iter()
                .any(|own| own.programme().reference() == reference)
            {
                all.push(rules);
            }
        }
        all
    }

    /// Every programme that could be read, as a model.
    pub fn models(&self) -> Vec<&Programme> {
        let all = self.all().into_iter();
        all.map(|rules| &**rules.programme()).collect()
    }

    /// Whether the programme stands in a file of the workspace.
    pub fn is_own(&self, rules: &Rules) -> bool {
        self.own().iter().any(|own| std::ptr::eq(own, rules))
    }

    /// The newest programme of an id or a reference, for a record that is opened.
    pub fn newest(&self, asked: &str) -> Option<&Rules> {
        if asked.contains('@') {
            return self.get(asked);
        }
        self.all()
            .into_iter()
            .filter(|rules| rules.programme().id == asked)
            .max_by_key(|rules| rules.programme().version)
    }

    /// The workspace's own files.
    pub fn files(&self) -> &[ProgrammeFile] {
        &self.files
    }

    /// Whether a file of the workspace that cannot be understood claims the reference: then nothing
    /// stands in for it, or a case would be judged by other rules than its own.
    fn is_broken(&self, reference: &str) -> bool {
        let texts = self.files.iter().filter_map(|file| file.text.as_ref().ok());
        texts
            .filter(|text| read(text).is_err())
            .any(|text| claims(text, reference))
    }

    fn own(&self) -> &[Rules] {
        self.own.get_or_init(|| {
            let texts = self.files.iter().filter_map(|file| file.text.as_ref().ok());
            texts
                .filter_map(|text| read(text).ok())
                .map(Rules::new)
                .collect()
        })
    }
}

fn own_files(workspace: &Workspace) -> Vec<ProgrammeFile> {
    // A folder that cannot be listed has no programmes; records that need one say that it is missing.
    let paths = workspace.programme_files().unwrap_or_default();
    let read = |path: std::path::PathBuf| ProgrammeFile {
        file: workspace.relative(&path).display().to_string(),
        text: workspace.read_text(&path),
    };
    paths.into_iter().map(read).collect()
}

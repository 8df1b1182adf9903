//! The programmes of a workspace: its own files, then the built-in two; each read when it is asked for.

use std::sync::OnceLock;

use crate::programme::{Rules, builtin, builtins, read};
use crate::store::Workspace;

/// The programmes that records may refer to.
pub struct Programmes {
    files: Vec<(String, String)>,
    own: OnceLock<Vec<Rules>>,
}

impl Programmes {
    /// The workspace's own programme files are read as text now, and understood when they are needed.
    pub fn new(workspace: Option<&Workspace>) -> Programmes {
        let files = workspace.map(own_files).unwrap_or_default();
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
            .or_else(|| builtin(reference))
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

    /// The workspace's own files: name and text.
    pub fn files(&self) -> &[(String, String)] {
        &self.files
    }

    fn own(&self) -> &[Rules] {
        self.own.get_or_init(|| {
            let read = self.files.iter().filter_map(|(_, text)| read(text).ok());
            read.map(Rules::new).collect()
        })
    }
}

fn own_files(workspace: &Workspace) -> Vec<(String, String)> {
    // A programme file that cannot be read is found by `check`, and by whoever needs that programme.
    let paths = workspace.programme_files().unwrap_or_default();
    paths
        .into_iter()
        .filter_map(|path| {
            let name = workspace.relative(&path).display().to_string();
            Some((name, workspace.read_text(&path).ok()?))
        })
        .collect()
}

//! A folder with a `mentor.toml`, and what is in it.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

use super::inside::{self, Inside};
use super::read::{LIMIT, Opened};
use super::{Config, RecordLock, StoreError, Taken, output, walk};

/// The file that makes a folder a workspace.
pub const CONFIG_FILE: &str = "mentor.toml";

/// The file in which a workspace says what the law and its practice ask for by when.
const DEADLINES_FILE: &str = "deadlines.toml";

/// How long a record is waited for: many times what an edit takes, and short enough to sit through.
const PATIENCE: Duration = Duration::from_secs(10);

/// A workspace: its folder, and what its `mentor.toml` says.
#[derive(Debug)]
pub struct Workspace {
    root: PathBuf,
    config: Config,
    inside: Inside,
}

impl Workspace {
    /// The workspace that a folder lies in: the nearest one upwards with a `mentor.toml`.
    ///
    /// # Errors
    /// There is none, or its `mentor.toml` cannot be read or is wrong.
    pub fn find(start: &Path) -> Result<Workspace, StoreError> {
        let from =
            fs::canonicalize(start).map_err(|source| StoreError::unreadable(start, source))?;
        let root = from
            .ancestors()
            .find(|folder| fs::symlink_metadata(folder.join(CONFIG_FILE)).is_ok());
        match root {
            Some(root) => Workspace::open(root.to_owned()),
            None => Err(StoreError::NoWorkspace { from }),
        }
    }

    /// The workspace that a file lies in, or would lie in: neither it nor the folders above it need be
    /// there.
    ///
    /// # Errors
    /// As [`Workspace::find`].
    pub fn around(file: &Path) -> Result<Workspace, StoreError> {
        let is_there = |folder: &&Path| fs::symlink_metadata(folder).is_ok();
        let folders = file.ancestors().skip(1);
        let mut folders = folders.map(|folder| match folder.as_os_str().is_empty() {
            true => Path::new("."),
            false => folder,
        });
        Workspace::find(folders.find(is_there).unwrap_or(Path::new(".")))
    }

    /// The workspace in exactly that folder.
    ///
    /// # Errors
    /// It has no `mentor.toml`, or that cannot be read or is wrong.
    pub fn at(root: &Path) -> Result<Workspace, StoreError> {
        let root = fs::canonicalize(root).map_err(|source| StoreError::unreadable(root, source))?;
        if fs::symlink_metadata(root.join(CONFIG_FILE)).is_err() {
            return Err(StoreError::NoWorkspace { from: root });
        }
        Workspace::open(root)
    }

    fn open(root: PathBuf) -> Result<Workspace, StoreError> {
        let path = root.join(CONFIG_FILE);
        let bytes = Opened::new(&path, Some(&root))?.bytes(&path)?;
        let config = Config::parse(&path, &bytes)?;
        Ok(Workspace {
            root,
            config,
            inside: Inside::default(),
        })
    }

    /// The folder, absolute and without symbolic links.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// What `mentor.toml` says.
    pub fn config(&self) -> &Config {
        &self.config
    }

    /// The path as seen from the workspace, for people to read; as it is where it lies elsewhere.
    pub fn relative<'a>(&self, path: &'a Path) -> &'a Path {
        path.strip_prefix(&self.root).unwrap_or(path)
    }

    /// Every record, sorted by name: all `*.md` in the clients' folder and below, nothing hidden.
    ///
    /// What is named like a record and is none (a pipe, a link that leads out) is in the list, for
    /// [`Workspace::read`] to refuse.
    ///
    /// # Errors
    /// The folder cannot be listed or lies outside. A folder that is missing has no records.
    pub fn client_files(&self) -> Result<Vec<PathBuf>, StoreError> {
        walk::files(&self.root, &self.clients(), Some("md"))
    }

    /// Where the record of that id is, or would be.
    pub fn record_path(&self, id: &str) -> PathBuf {
        self.clients().join(format!("{id}.md"))
    }

    /// The records whose name begins so; the one record where the name is whole.
    ///
    /// # Errors
    /// The folder cannot be listed or lies outside.
    pub fn matching(&self, prefix: &str) -> Result<Vec<PathBuf>, StoreError> {
        if !prefix.is_empty() && !inside::is_plain_name(prefix) {
            return Ok(Vec::new());
        }
        let exact = self.record_path(prefix);
        if !prefix.is_empty() && fs::symlink_metadata(&exact).is_ok() {
            return Ok(vec![exact]);
        }
        let mut files = self.client_files()?;
        let stem = |path: &Path| {
            path.file_stem()
                .map(|stem| stem.as_encoded_bytes().to_vec())
        };
        files.retain(|path| stem(path).is_some_and(|stem| stem.starts_with(prefix.as_bytes())));
        let whole = |path: &&PathBuf| stem(path).as_deref() == Some(prefix.as_bytes());
        if files.iter().any(|path| whole(&path)) {
            files.retain(|path| whole(&path));
        }
        Ok(files)
    }

    /// A file's bytes, up to [`LIMIT`].
    ///
    /// # Errors
    /// What is unreadable, is no regular file, or leads out of the workspace.
    pub fn read(&self, path: &Path) -> Result<Vec<u8>, StoreError> {
        self.inside.check_folder_of(&self.root, path)?;
        Opened::new(path, Some(&self.root))?.bytes(path)
    }

    /// A file's text: a programme or a template.
    ///
    /// # Errors
    /// As [`Workspace::read`]; and what is no UTF-8 or is over the limit counts as unreadable.
    pub fn read_text(&self, path: &Path) -> Result<String, StoreError> {
        let bytes = self.read(path)?;
        if bytes.len() == LIMIT {
            let source = io::ErrorKind::FileTooLarge.into();
            return Err(StoreError::unreadable(path, source));
        }
        String::from_utf8(bytes).map_err(|error| {
            let source = io::Error::new(io::ErrorKind::InvalidData, error);
            StoreError::unreadable(path, source)
        })
    }

    /// The workspace's own programmes, sorted by name.
    ///
    /// # Errors
    /// The folder cannot be listed or lies outside. A folder that is missing has none.
    pub fn programme_files(&self) -> Result<Vec<PathBuf>, StoreError> {
        let folder = self.root.join(&self.config.programmes);
        walk::files(&self.root, &folder, Some("toml"))
    }

    /// The workspace's own deadlines; `None` where it has no such file.
    pub fn deadlines_file(&self) -> Option<PathBuf> {
        let path = self.root.join(DEADLINES_FILE);
        fs::symlink_metadata(&path).is_ok().then_some(path)
    }

    /// The workspace's own phrases for reports, sorted by name: `phrases/*.toml` beside its templates.
    ///
    /// # Errors
    /// The folder cannot be listed or lies outside. A folder that is missing has none.
    pub fn phrase_files(&self) -> Result<Vec<PathBuf>, StoreError> {
        walk::files(&self.root, &self.phrases(), Some("toml"))
    }

    /// The workspace's own templates, sorted by name; the phrases beside them are none.
    ///
    /// # Errors
    /// The folder cannot be listed or lies outside. A folder that is missing has none.
    pub fn template_files(&self) -> Result<Vec<PathBuf>, StoreError> {
        let mut files = walk::files(&self.root, &self.templates(), None)?;
        files.retain(|path| !path.starts_with(self.phrases()));
        Ok(files)
    }

    /// The folder of the workspace's own templates.
    pub fn templates(&self) -> PathBuf {
        self.root.join(&self.config.templates)
    }

    /// Takes the record for an edit, and waits for whoever has it.
    ///
    /// # Errors
    /// Busy after ten seconds; or the lock cannot be made.
    pub fn lock(&self, id: &str) -> Result<RecordLock, StoreError> {
        self.lock_within(id, PATIENCE)
    }

    /// Takes the record for an edit, and waits no longer than that.
    ///
    /// # Errors
    /// As [`Workspace::lock`].
    pub fn lock_within(&self, id: &str, patience: Duration) -> Result<RecordLock, StoreError> {
        RecordLock::take(&self.root, id, patience)
    }

    /// Takes the workspace's Git for a commit, and waits for whoever has it. A record that is to be
    /// locked as well is locked before.
    ///
    /// Whoever has a record locked takes this after it, never before: so no two wait for each other.
    ///
    /// # Errors
    /// As [`Workspace::lock`].
    pub fn lock_commits(&self) -> Result<Taken, StoreError> {
        Taken::take(&self.root, "commit", PATIENCE)
    }

    /// Opens a record's file, which must not exist yet.
    ///
    /// # Errors
    /// It exists, or cannot be written, or its folder leads out of the workspace.
    pub fn create_record(&self, id: &str, bytes: &[u8]) -> Result<PathBuf, StoreError> {
        let path = self.record_path(id);
        if !inside::is_plain_name(id) {
            return Err(StoreError::write(
                &path,
                io::ErrorKind::InvalidFilename.into(),
            ));
        }
        inside::make_folder(&self.root, &self.clients())?;
        output::create(&path, bytes)?;
        Ok(path)
    }

    fn phrases(&self) -> PathBuf {
        self.root.join(&self.config.templates).join("phrases")
    }

    fn clients(&self) -> PathBuf {
        self.root.join(&self.config.clients)
    }
}

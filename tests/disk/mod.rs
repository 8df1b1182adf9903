//! A workspace in a temporary folder, and this test run again as another process.
#![allow(dead_code, reason = "each test that shares this uses its part")]

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use mentor::store::Workspace;
use tempfile::TempDir;

/// What the other process is told, and the sign that it is one.
const TOLD: &str = "MENTOR_STORE_TEST";

/// A fresh workspace with a `clients` folder; it goes away with the first value.
pub fn workspace() -> (TempDir, Workspace) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    fs::write(folder.path().join("mentor.toml"), "").expect("a mentor.toml");
    fs::create_dir(folder.path().join("clients")).expect("a folder of clients");
    let workspace = Workspace::at(folder.path()).expect("a workspace");
    (folder, workspace)
}

/// Writes a record as an editor would, and says where.
pub fn record(workspace: &Workspace, id: &str, text: &[u8]) -> PathBuf {
    let path = workspace.record_path(id);
    fs::write(&path, text).expect("a record");
    path
}

/// The names of paths, as text.
pub fn names(paths: &[PathBuf]) -> Vec<String> {
    paths
        .iter()
        .map(|path| path.file_name().unwrap_or_default())
        .map(|name| name.to_string_lossy().into_owned())
        .collect()
}

/// What this process was told by [`again`]; `None` in the process that the user started.
pub fn told() -> Option<PathBuf> {
    env::var_os(TOLD).map(PathBuf::from)
}

/// The same test as another process, told where to work.
pub fn again(test: &str, folder: &Path) -> Command {
    let mut command = Command::new(env::current_exe().expect("this test's binary"));
    command
        .args(["--exact", test, "--nocapture", "--test-threads", "1"])
        .env(TOLD, folder)
        .stdout(Stdio::null());
    command
}

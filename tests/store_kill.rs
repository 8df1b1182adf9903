//! A process that is killed while it replaces a record leaves the old one or the new one.
#![cfg(unix)]
#![allow(clippy::disallowed_methods, reason = "a test of the disk looks at it")]

mod disk;

use std::fs;
use std::path::Path;
use std::thread;
use std::time::{Duration, Instant};

use disk::{again, names, record, told, workspace};
use mentor::store::{self, Workspace};

const ID: &str = "2601-aaaa";
const ROUNDS: u64 = 25;

/// Two records of different length, long enough that writing them takes a while.
fn versions() -> [Vec<u8>; 2] {
    [b"old\n".repeat(100_000), b"newer\n".repeat(120_000)]
}

/// Replaces the one by the other and back until somebody ends it.
fn replace_for_ever(root: &Path) {
    let workspace = Workspace::at(root).expect("a workspace");
    let path = workspace.record_path(ID);
    let versions = versions();
    loop {
        let lock = workspace.lock(ID).expect("the lock");
        let before = workspace.read(&path).expect("bytes");
        let after = &versions[usize::from(before == versions[0])];
        store::replace(&lock, &path, &before, after).expect("replaced");
    }
}

#[test]
fn a_killed_process_leaves_a_whole_record() {
    if let Some(root) = told() {
        return replace_for_ever(&root);
    }
    let (_folder, workspace) = workspace();
    let versions = versions();
    for round in 0..ROUNDS {
        let path = record(&workspace, ID, &versions[0]);
        let mut child = again("a_killed_process_leaves_a_whole_record", workspace.root())
            .spawn()
            .expect("another process");
        wait_for_change(&path);
        // Somewhere in the first few edits, at another place each time.
        thread::sleep(Duration::from_micros(round * 7_919 % 30_000));
        child.kill().expect("killed");
        child.wait().expect("ended");

        let left = fs::read(&path).expect("bytes");
        assert!(
            versions.contains(&left),
            "round {round}: {} bytes",
            left.len()
        );
        let files = workspace.client_files().expect("a list");
        assert_eq!(names(&files), ["2601-aaaa.md"], "round {round}");
        let lock = workspace
            .lock_within(ID, Duration::ZERO)
            .expect("a killed process gives its lock back");
        store::replace(&lock, &path, &left, b"next\n").expect("the next edit");
        let beside = fs::read_dir(workspace.root().join("clients")).expect("a list");
        assert_eq!(beside.count(), 1, "round {round}: nothing is left over");
    }
}

/// Waits until the other process has begun.
fn wait_for_change(path: &Path) {
    let look = || fs::metadata(path).and_then(|found| found.modified()).ok();
    let (first, start) = (look(), Instant::now());
    while look() == first {
        assert!(start.elapsed() < Duration::from_secs(20), "nothing happens");
        thread::sleep(Duration::from_micros(200));
    }
}

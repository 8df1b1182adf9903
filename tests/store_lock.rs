//! Several at one record: every edit counts.
#![allow(clippy::disallowed_methods, reason = "a test of the disk looks at it")]

mod disk;

use std::fs;
use std::thread;
use std::time::Duration;

use disk::{again, record, told, workspace};
use mentor::store::{self, StoreError, Workspace};

const ID: &str = "2601-aaaa";
const EDITORS: usize = 4;
const EDITS: usize = 25;

/// Adds one to the number in the record, again and again, each time as a command would.
fn count(workspace: &Workspace) {
    let path = workspace.record_path(ID);
    for _ in 0..EDITS {
        let patience = Duration::from_secs(60);
        let lock = workspace.lock_within(ID, patience).expect("the lock");
        let before = workspace.read(&path).expect("bytes");
        let number: usize = String::from_utf8_lossy(&before).parse().expect("a number");
        let after = (number + 1).to_string();
        store::replace(&lock, &path, &before, after.as_bytes()).expect("replaced");
        drop(lock);
        // Lets the others in, as the start of a new command does.
        thread::sleep(Duration::from_millis(2));
    }
}

fn counted(workspace: &Workspace) -> usize {
    let text = fs::read_to_string(workspace.record_path(ID)).expect("text");
    text.parse().expect("a number")
}

#[test]
fn processes_lose_no_edit() {
    if let Some(root) = told() {
        return count(&Workspace::at(&root).expect("a workspace"));
    }
    let (_folder, workspace) = workspace();
    record(&workspace, ID, b"0");
    let editors: Vec<_> = (0..EDITORS)
        .map(|_| again("processes_lose_no_edit", workspace.root()).spawn())
        .collect();
    for editor in editors {
        let status = editor.and_then(|mut editor| editor.wait());
        assert!(status.expect("an editor").success());
    }
    assert_eq!(counted(&workspace), EDITORS * EDITS);
}

#[test]
fn threads_lose_no_edit() {
    let (_folder, workspace) = workspace();
    record(&workspace, ID, b"0");
    thread::scope(|scope| {
        for _ in 0..EDITORS {
            scope.spawn(|| count(&workspace));
        }
    });
    assert_eq!(counted(&workspace), EDITORS * EDITS);
}

#[test]
fn who_waits_too_long_is_told() {
    let (_folder, workspace) = workspace();
    let held = workspace.lock(ID).expect("the lock");
    assert_eq!(held.id(), ID);
    let soon = Duration::from_millis(30);
    let refused = workspace.lock_within(ID, soon);
    assert!(
        matches!(refused, Err(StoreError::Busy { .. })),
        "{refused:?}"
    );
    workspace
        .lock_within("2601-bbbb", soon)
        .expect("another record is free");
    drop(held);
    workspace
        .lock_within(ID, soon)
        .expect("the record is free again");
}

#[test]
fn the_locks_are_kept_out_of_git_and_within_their_folder() {
    let (_folder, workspace) = workspace();
    drop(workspace.lock(ID).expect("the lock"));
    let own = workspace.root().join(".mentor");
    assert_eq!(fs::read(own.join(".gitignore")).expect("bytes"), b"*\n");
    assert!(own.join("locks").join(ID).exists());
    for name in ["../x", "..", "", "a/b"] {
        let refused = workspace.lock(name);
        assert!(
            matches!(refused, Err(StoreError::Write { .. })),
            "{name}: {refused:?}"
        );
    }
}

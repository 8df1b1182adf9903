//! A record is replaced whole, for whoever has its lock and knows what it says.
#![allow(clippy::disallowed_methods, reason = "a test of the disk looks at it")]

mod disk;

use std::fs;
use std::path::Path;

use disk::{names, record, workspace};
use mentor::store::{self, StoreError, Workspace};

const ID: &str = "2601-aaaa";

fn swap(workspace: &Workspace, before: &[u8], after: &[u8]) -> Result<(), StoreError> {
    let lock = workspace.lock(ID).expect("the lock");
    store::replace(&lock, &workspace.record_path(ID), before, after)
}

/// Everything in a folder, hidden or not.
fn all(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).expect("a list");
    let mut paths: Vec<_> = entries
        .map(|entry| entry.expect("an entry").path())
        .collect();
    paths.sort();
    names(&paths)
}

#[test]
fn new_content_takes_the_place_of_the_old_and_leaves_nothing_beside() {
    let (_folder, workspace) = workspace();
    let path = record(&workspace, ID, b"old");
    swap(&workspace, b"old", b"new").expect("replaced");
    assert_eq!(fs::read(&path).expect("bytes"), b"new");
    assert_eq!(all(&workspace.root().join("clients")), ["2601-aaaa.md"]);
}

#[test]
fn what_changed_meanwhile_is_kept() {
    let (_folder, workspace) = workspace();
    let path = record(&workspace, ID, b"somebody else's");
    let refused = swap(&workspace, b"old", b"new");
    assert!(
        matches!(refused, Err(StoreError::ChangedMeanwhile { .. })),
        "{refused:?}"
    );
    assert_eq!(fs::read(&path).expect("bytes"), b"somebody else's");
    fs::remove_file(&path).expect("a file");
    let refused = swap(&workspace, b"old", b"new");
    assert!(
        matches!(refused, Err(StoreError::Unreadable { .. })),
        "{refused:?}"
    );
    assert!(!path.exists());
}

#[test]
fn another_records_lock_is_no_good() {
    let (_folder, workspace) = workspace();
    let path = record(&workspace, ID, b"old");
    let lock = workspace.lock("2601-bbbb").expect("the lock");
    let refused = store::replace(&lock, &path, b"old", b"new");
    assert!(
        matches!(refused, Err(StoreError::Write { .. })),
        "{refused:?}"
    );
    assert_eq!(fs::read(&path).expect("bytes"), b"old");
}

#[test]
fn a_file_over_the_limit_is_not_cut() {
    let (_folder, workspace) = workspace();
    let path = record(&workspace, ID, &vec![b'a'; store::LIMIT + 7]);
    let before = workspace.read(&path).expect("bytes");
    let refused = swap(&workspace, &before, b"new");
    assert!(
        matches!(refused, Err(StoreError::Write { .. })),
        "{refused:?}"
    );
    assert_eq!(
        fs::metadata(&path).expect("a file").len(),
        store::LIMIT as u64 + 7
    );
}

#[test]
fn what_a_killed_process_left_is_cleared_away() {
    let (_folder, workspace) = workspace();
    record(&workspace, ID, b"old");
    let left = workspace.root().join("clients/.2601-aaaa.md.tmp");
    fs::write(&left, "half a rec").expect("a file");
    assert_eq!(workspace.client_files().expect("a list").len(), 1);
    swap(&workspace, b"old", b"new").expect("replaced");
    assert!(!left.exists());
}

#[test]
fn a_read_only_record_stays() {
    let (_folder, workspace) = workspace();
    let path = record(&workspace, ID, b"old");
    let mut permissions = fs::metadata(&path).expect("a file").permissions();
    permissions.set_readonly(true);
    fs::set_permissions(&path, permissions).expect("permissions");
    let refused = swap(&workspace, b"old", b"new");
    assert!(
        matches!(refused, Err(StoreError::Write { .. })),
        "{refused:?}"
    );
    assert_eq!(fs::read(&path).expect("bytes"), b"old");
}

#[test]
fn a_new_record_never_takes_the_place_of_another() {
    let (_folder, workspace) = workspace();
    fs::remove_dir(workspace.root().join("clients")).expect("an empty folder");
    let path = workspace.create_record(ID, b"first").expect("created");
    let refused = workspace.create_record(ID, b"second");
    assert!(
        matches!(refused, Err(StoreError::Exists { .. })),
        "{refused:?}"
    );
    assert_eq!(fs::read(&path).expect("bytes"), b"first");
    assert_eq!(all(&workspace.root().join("clients")), ["2601-aaaa.md"]);
    for name in ["../x", "a/b", "", ".."] {
        let refused = workspace.create_record(name, b"");
        assert!(
            matches!(refused, Err(StoreError::Write { .. })),
            "{name}: {refused:?}"
        );
    }
}

#[test]
fn a_report_is_written_only_where_it_differs() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let path = folder.path().join("out/report.html");
    assert!(store::write_output(&path, b"one").expect("written"));
    let first = fs::metadata(&path)
        .expect("a file")
        .modified()
        .expect("a time");
    assert!(!store::write_output(&path, b"one").expect("compared"));
    assert_eq!(
        fs::metadata(&path)
            .expect("a file")
            .modified()
            .expect("a time"),
        first
    );
    assert!(store::write_output(&path, b"two").expect("written"));
    assert_eq!(fs::read(&path).expect("bytes"), b"two");
    assert_eq!(all(&folder.path().join("out")), ["report.html"]);
    let refused = store::write_output(folder.path(), b"one");
    assert!(
        matches!(refused, Err(StoreError::NotAFile { .. })),
        "{refused:?}"
    );
}

#[test]
fn init_creates_what_is_missing_and_nothing_else() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    fs::write(folder.path().join("mentor.toml"), "language = \"da\"\n").expect("a file");
    let files: &[(&str, &[u8])] = &[
        ("mentor.toml", b""),
        ("clients/", b""),
        (".gitattributes", b"*.md text\n"),
        ("templates/a/b.md", b"b"),
    ];
    let created = store::init(folder.path(), files).expect("created");
    assert_eq!(names(&created), ["clients", ".gitattributes", "b.md"]);
    let settings = fs::read(folder.path().join("mentor.toml")).expect("bytes");
    assert_eq!(settings, b"language = \"da\"\n");
    let again = store::init(folder.path(), files).expect("nothing");
    assert_eq!(again.len(), 0);
}

#[cfg(unix)]
mod unix {
    use std::os::unix::fs::{MetadataExt, PermissionsExt, symlink};

    use super::*;

    fn mode(path: &Path) -> u32 {
        fs::metadata(path).expect("a file").mode() & 0o7777
    }

    #[test]
    fn a_link_stays_a_link_and_the_mode_stays_the_mode() {
        let (_folder, workspace) = workspace();
        let real = workspace.root().join("archive.md");
        let link = workspace.record_path(ID);
        symlink("../archive.md", &link).expect("a link");
        for wanted in [0o640, 0o600, 0o664] {
            fs::write(&real, "old").expect("a file");
            fs::set_permissions(&real, fs::Permissions::from_mode(wanted)).expect("permissions");
            swap(&workspace, b"old", b"new").expect("replaced");
            assert!(link.is_symlink());
            assert_eq!(fs::read(&real).expect("bytes"), b"new");
            assert_eq!(mode(&real), wanted);
        }
        assert_eq!(all(&workspace.root().join("clients")), ["2601-aaaa.md"]);
    }

    #[test]
    fn a_link_that_leads_out_is_not_written_through() {
        let (_folder, workspace) = workspace();
        let outside = tempfile::tempdir().expect("a temporary folder");
        let target = outside.path().join("secret.md");
        fs::write(&target, "old").expect("a file");
        symlink(&target, workspace.record_path(ID)).expect("a link");
        let refused = swap(&workspace, b"old", b"new");
        assert!(
            matches!(refused, Err(StoreError::LeadsOut { .. })),
            "{refused:?}"
        );
        assert_eq!(fs::read(&target).expect("bytes"), b"old");
    }

    #[test]
    fn a_folder_of_locks_that_leads_out_is_not_written_to() {
        let (_folder, workspace) = workspace();
        let outside = tempfile::tempdir().expect("a temporary folder");
        symlink(outside.path(), workspace.root().join(".mentor")).expect("a link");
        let refused = workspace.lock(ID).map(drop);
        assert!(
            matches!(refused, Err(StoreError::LeadsOut { .. })),
            "{refused:?}"
        );
        assert_eq!(all(outside.path()), [""; 0]);
    }

    #[test]
    fn a_new_file_may_be_read_by_whom_the_umask_lets() {
        let (folder, workspace) = workspace();
        let usual = mode(&folder.path().join("mentor.toml"));
        assert_eq!(
            mode(&workspace.create_record(ID, b"").expect("created")),
            usual
        );
        let report = folder.path().join("report.md");
        store::write_output(&report, b"one").expect("written");
        assert_eq!(mode(&report), usual);
        fs::set_permissions(&report, fs::Permissions::from_mode(0o600)).expect("permissions");
        store::write_output(&report, b"two").expect("written");
        assert_eq!(mode(&report), 0o600);
    }

    #[test]
    fn a_report_goes_through_a_link_and_not_into_its_place() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let link = folder.path().join("link.md");
        symlink("real.md", &link).expect("a link");
        let refused = store::write_output(&link, b"one");
        assert!(
            matches!(refused, Err(StoreError::Write { .. })),
            "{refused:?}"
        );
        fs::write(folder.path().join("real.md"), "").expect("a file");
        assert!(store::write_output(&link, b"one").expect("written"));
        assert!(link.is_symlink());
        assert_eq!(fs::read(&link).expect("bytes"), b"one");
    }
}

//! What somebody has begun to write is kept, out of Git and for nobody else.
#![allow(clippy::disallowed_methods, reason = "a test of the disk looks at it")]

mod disk;

use std::fs;

use disk::workspace;
use mentor::store::StoreError;

#[test]
fn a_draft_is_kept_until_it_is_discarded() {
    let (folder, workspace) = workspace();
    let draft = workspace.draft("note-2601-aaaa");
    assert_eq!(draft.read().expect("readable"), None);
    assert!(
        !folder.path().join(".mentor").exists(),
        "asking makes nothing"
    );
    draft.discard().expect("nothing to discard");
    draft.keep(b"one").expect("kept");
    let path = draft.keep(b"two").expect("kept again");
    assert_eq!(
        draft.read().expect("readable").as_deref(),
        Some(&b"two"[..])
    );
    let ignored = fs::read_to_string(folder.path().join(".mentor/.gitignore"));
    assert_eq!(ignored.expect("hidden from Git"), "*\n");
    let beside = fs::read_dir(path.parent().expect("a folder")).expect("listed");
    assert_eq!(beside.count(), 1, "nothing is left beside it");
    draft.discard().expect("discarded");
    assert_eq!(draft.read().expect("readable"), None);
}

#[test]
fn a_draft_that_somebody_is_at_is_not_taken() {
    let (_folder, workspace) = workspace();
    let draft = workspace.draft("note-2601-aaaa.json");
    let taken = draft.take().expect("taken");
    assert!(taken.is_some());
    assert!(draft.take().expect("asked").is_none());
    drop(taken);
    assert!(draft.take().expect("taken again").is_some());
}

#[test]
#[cfg(unix)]
fn only_its_owner_can_read_a_draft() {
    use std::os::unix::fs::PermissionsExt as _;
    let (_folder, workspace) = workspace();
    let path = workspace.draft("note").keep(b"private").expect("kept");
    let mode = fs::metadata(path).expect("a file").permissions().mode();
    assert_eq!(mode & 0o077, 0, "{mode:o}");
}

#[test]
fn a_name_cannot_lead_elsewhere() {
    let (folder, workspace) = workspace();
    for name in ["../mentor.toml", "a/b", "..", ""] {
        let draft = workspace.draft(name);
        assert!(draft.keep(b"x").is_err(), "{name}");
        assert!(draft.read().is_err(), "{name}");
        assert!(draft.discard().is_err(), "{name}");
    }
    let settings = fs::read(folder.path().join("mentor.toml"));
    assert_eq!(settings.expect("settings"), b"");
}

#[test]
#[cfg(unix)]
fn a_link_is_not_followed_out_of_the_workspace() {
    let (folder, workspace) = workspace();
    let elsewhere = tempfile::tempdir().expect("a folder");
    fs::create_dir(folder.path().join(".mentor")).expect("a folder");
    let drafts = folder.path().join(".mentor/drafts");
    std::os::unix::fs::symlink(elsewhere.path(), drafts).expect("a link");
    let kept = workspace.draft("note").keep(b"private");
    assert!(matches!(kept, Err(StoreError::LeadsOut { .. })), "{kept:?}");
}

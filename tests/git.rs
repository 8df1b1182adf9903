//! What Git says, and silence where it says nothing.

use std::fs;
use std::path::Path;
use std::process::Command;

use mentor::git::{self, ObjectId, Repository};

#[test]
fn the_email_is_the_one_of_that_folder() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    fs::create_dir_all(folder.path().join(".git/objects")).expect("folders");
    fs::create_dir_all(folder.path().join(".git/refs")).expect("folders");
    fs::write(folder.path().join(".git/HEAD"), "ref: refs/heads/main\n").expect("a file");
    let email = "anna@example.org";
    let config = format!("[user]\n\temail = {email}\n");
    fs::write(folder.path().join(".git/config"), config).expect("a file");
    assert_eq!(git::user_email(folder.path()).as_deref(), Some(email));
}

#[test]
fn a_folder_that_is_not_there_has_none() {
    assert_eq!(git::user_email(Path::new("/nowhere/at/all")), None);
}

/// A repository with one commit of many files.
fn repository(files: &[Vec<u8>]) -> (tempfile::TempDir, Vec<ObjectId>) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let run = |args: &[&str]| {
        let who = ["-c", "user.name=Anna", "-c", "user.email=anna@example.org"];
        let mut command = Command::new("git");
        command.args(who).args(args).current_dir(folder.path());
        let output = command.output().expect("Git runs");
        assert!(output.status.success(), "{args:?}: {output:?}");
        String::from_utf8(output.stdout).expect("UTF-8")
    };
    run(&["init", "--quiet"]);
    for (number, bytes) in files.iter().enumerate() {
        fs::write(folder.path().join(format!("{number:04}")), bytes).expect("a file");
    }
    run(&["add", "."]);
    run(&["commit", "--quiet", "-m", "begin"]);
    let listed = run(&["ls-tree", "-r", "HEAD"]);
    let id = |line: &str| ObjectId::parse(line.split([' ', '\t']).nth(2)?);
    (folder, listed.lines().filter_map(id).collect())
}

#[test]
fn contents_come_in_the_order_in_which_they_are_asked_for() {
    // More than any pipe holds, both of questions and of answers; and bytes that are no text.
    let bytes = |number: usize| match number % 3 {
        0 => Vec::new(),
        1 => vec![0, 255, b'\n', number as u8],
        _ => format!("{number} missing\n").repeat(40).into_bytes(),
    };
    let files: Vec<Vec<u8>> = (0..2_000).map(bytes).collect();
    let (folder, mut ids) = repository(&files);
    assert_eq!(ids.len(), files.len());
    let unknown = ObjectId::parse(&"a".repeat(40)).expect("a name");
    ids.push(unknown.clone());
    let repository = Repository::of(folder.path());
    let mut found = Vec::new();
    let each = |number, bytes| found.push((number, bytes));
    repository.contents(&ids, each).expect("Git runs");
    let expected = files.into_iter().map(Some).chain([None]).enumerate();
    assert_eq!(found, expected.collect::<Vec<_>>());
    assert_eq!(repository.content(&unknown).expect("Git runs"), None);
}

#[test]
fn a_revision_is_a_commit_or_nothing() {
    let (folder, _) = repository(&[b"a".to_vec()]);
    let repository = Repository::of(folder.path());
    let commit = |name: &str| repository.commit_of(name).expect("Git runs");
    let head = commit("HEAD").expect("a commit");
    assert_eq!(commit(head.short()), Some(head));
    for name in ["nobody", "HEAD~1", "--all", "HEAD:0000", ""] {
        assert_eq!(commit(name), None, "{name}");
    }
    let nowhere = Repository::of(Path::new("/nowhere/at/all"));
    assert!(nowhere.commit_of("HEAD").is_err());
}

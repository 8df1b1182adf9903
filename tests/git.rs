//! What Git says, and silence where it says nothing.

use std::fs;
use std::path::Path;

use mentor::git;

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

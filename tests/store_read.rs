//! What is read, and what is refused without waiting for it.
#![cfg(unix)]
#![allow(clippy::disallowed_methods, reason = "a test of the disk looks at it")]

mod disk;

use std::fs;
use std::io::{self, Write};
use std::os::unix::fs::{PermissionsExt, symlink};
use std::os::unix::net::UnixListener;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use disk::{again, names, record, told, workspace};
use mentor::store::{self, FileKind, StoreError, Workspace};

/// Reads on another thread, so that a read that waits fails the test instead of stopping it.
fn read_soon(workspace: &Workspace, path: &Path) -> Result<Vec<u8>, StoreError> {
    let (send, receive) = mpsc::channel();
    let (root, path) = (workspace.root().to_owned(), path.to_owned());
    thread::spawn(move || {
        let workspace = Workspace::at(&root).expect("a workspace");
        send.send(workspace.read(&path))
    });
    let answer = receive.recv_timeout(Duration::from_secs(5));
    answer.expect("reading does not wait")
}

fn make_fifo(path: &Path) {
    let made = Command::new("mkfifo").arg(path).status();
    assert!(made.expect("mkfifo").success());
}

#[test]
fn a_record_is_read_whole_up_to_the_limit() {
    let (_folder, workspace) = workspace();
    for length in [
        0,
        1,
        5_800,
        store::LIMIT - 1,
        store::LIMIT,
        store::LIMIT + 1,
    ] {
        let bytes: Vec<u8> = (0..length).map(|index| (index % 251) as u8).collect();
        let path = record(&workspace, "2601-aaaa", &bytes);
        let expected = &bytes[..length.min(store::LIMIT)];
        assert!(
            workspace.read(&path).expect("bytes") == expected,
            "{length}"
        );
        assert!(
            store::read_named(&path).expect("bytes") == expected,
            "{length}"
        );
    }
}

#[test]
fn a_file_whose_length_the_system_does_not_tell_is_read_too() {
    let status = Path::new("/proc/self/status");
    if !status.exists() {
        skipped("no /proc here");
        return;
    }
    let bytes = store::read_named(status).expect("bytes");
    assert!(bytes.starts_with(b"Name:") && bytes.ends_with(b"\n"));
}

#[test]
fn what_is_no_file_is_listed_and_refused_without_waiting() {
    let (_folder, workspace) = workspace();
    let path = |name: &str| workspace.root().join("clients").join(name);
    make_fifo(&path("fifo.md"));
    let _socket = UnixListener::bind(path("socket.md")).expect("a socket");
    fs::create_dir(path("folder.md")).expect("a folder");
    symlink(path("fifo.md"), path("link-to-fifo.md")).expect("a link");
    symlink(path("socket.md"), path("link-to-socket.md")).expect("a link");
    symlink(workspace.root().join("clients"), path("link-to-folder")).expect("a link");
    symlink(path("nothing"), path("nowhere.md")).expect("a link");
    symlink(path("circle.md"), path("circle.md")).expect("a link");
    let expected = [
        ("circle.md", None),
        ("fifo.md", Some(FileKind::Fifo)),
        ("folder.md", Some(FileKind::Folder)),
        ("link-to-fifo.md", Some(FileKind::Fifo)),
        ("link-to-folder", Some(FileKind::Folder)),
        ("link-to-socket.md", Some(FileKind::Socket)),
        ("nowhere.md", None),
        ("socket.md", Some(FileKind::Socket)),
    ];
    let files = workspace.client_files().expect("a list");
    assert_eq!(names(&files), expected.map(|(name, _)| name));
    for (file, (name, kind)) in files.iter().zip(expected) {
        let refused = read_soon(&workspace, file).expect_err(name);
        assert_eq!(refused.path(), file);
        match (refused, kind) {
            (StoreError::NotAFile { what, .. }, Some(kind)) => assert_eq!(what, kind, "{name}"),
            (StoreError::Unreadable { .. }, None) => {}
            (other, _) => panic!("{name}: {other:?}"),
        }
    }
    let null = store::read_named(Path::new("/dev/null"));
    assert!(
        matches!(
            null,
            Err(StoreError::NotAFile {
                what: FileKind::Device,
                ..
            })
        ),
        "{null:?}"
    );
}

#[test]
fn a_link_is_followed_within_the_workspace_only() {
    let (_folder, workspace) = workspace();
    let outside = tempfile::tempdir().expect("a temporary folder");
    let secret = outside.path().join("secret.md");
    fs::write(&secret, "secret").expect("a file");
    let real = record(&workspace, "2601-aaaa", b"a record");
    let inner = workspace.record_path("2601-bbbb");
    symlink(&real, &inner).expect("a link");
    let outer = workspace.record_path("2601-cccc");
    symlink(&secret, &outer).expect("a link");
    let chain = workspace.record_path("2601-dddd");
    symlink(&outer, &chain).expect("a link");
    let folder = workspace.root().join("clients/elsewhere");
    symlink(outside.path(), &folder).expect("a link");

    assert_eq!(workspace.read(&inner).expect("bytes"), b"a record");
    let dots = workspace.root().join("clients/../../").join("x.md");
    for path in [
        &outer,
        &chain,
        &folder,
        &folder.join("secret.md"),
        &secret,
        &dots,
    ] {
        let refused = workspace.read(path);
        assert!(
            matches!(refused, Err(StoreError::LeadsOut { .. })),
            "{path:?}: {refused:?}"
        );
    }
    assert_eq!(store::read_named(&outer).expect("bytes"), b"secret");
}

#[test]
fn a_folder_of_clients_that_leads_out_is_refused() {
    let (_folder, workspace) = workspace();
    let outside = tempfile::tempdir().expect("a temporary folder");
    fs::write(outside.path().join("2601-aaaa.md"), "").expect("a file");
    fs::remove_dir(workspace.root().join("clients")).expect("an empty folder");
    symlink(outside.path(), workspace.root().join("clients")).expect("a link");
    let path = workspace.record_path("2601-aaaa");
    for refused in [
        workspace.client_files().map(drop),
        workspace.read(&path).map(drop),
        workspace.create_record("2601-bbbb", b"").map(drop),
    ] {
        assert!(
            matches!(refused, Err(StoreError::LeadsOut { .. })),
            "{refused:?}"
        );
    }
    assert_eq!(fs::read_dir(outside.path()).expect("a list").count(), 1);
}

#[test]
fn what_is_unreadable_is_listed_and_refused() {
    const TEST: &str = "what_is_unreadable_is_listed_and_refused";
    if let Some(root) = told() {
        return refuses_what_is_unreadable(&Workspace::at(&root).expect("a workspace"));
    }
    let (folder, workspace) = workspace();
    let closed = record(&workspace, "2601-aaaa", b"");
    let locked = workspace.root().join("clients/locked");
    fs::create_dir(&locked).expect("a folder");
    let mode = |path: &Path, mode| {
        fs::set_permissions(path, fs::Permissions::from_mode(mode)).expect("permissions");
    };
    mode(folder.path(), 0o755);
    mode(&closed, 0);
    mode(&locked, 0);
    if fs::read(&closed).is_err() {
        return refuses_what_is_unreadable(&workspace);
    }
    // Root reads everything, so somebody else has to try.
    let nobody = 65_534;
    let mut nobodys = again(TEST, workspace.root());
    match nobodys
        .stdout(Stdio::piped())
        .uid(nobody)
        .gid(nobody)
        .output()
    {
        Ok(output) => {
            let said = String::from_utf8_lossy(&output.stdout);
            assert!(said.contains("1 passed"), "as nobody: {said}");
        }
        Err(error) => skipped(&format!("root reads all, and nobody else may run: {error}")),
    }
}

/// Says so past the harness, which keeps what a passing test prints to itself.
fn skipped(why: &str) {
    let _ = writeln!(io::stderr(), "SKIPPED in store_read: {why}");
}

fn refuses_what_is_unreadable(workspace: &Workspace) {
    let files: Vec<PathBuf> = workspace.client_files().expect("a list");
    assert_eq!(names(&files), ["2601-aaaa.md", "locked"]);
    for file in files {
        match workspace.read(&file) {
            Err(StoreError::Unreadable { path, source }) => {
                assert_eq!(path, file);
                assert_eq!(source.kind(), io::ErrorKind::PermissionDenied);
            }
            other => panic!("{file:?}: {other:?}"),
        }
    }
}

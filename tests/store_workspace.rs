//! Finding a workspace, its settings and its files.
#![allow(clippy::disallowed_methods, reason = "a test of the disk looks at it")]

mod disk;

use std::fs;
use std::path::Path;

use disk::{names, record, workspace};
use mentor::locale::{Lang, Tongue};
use mentor::model::Day;
use mentor::store::{self, Config, StoreError, Workspace};

fn config(text: &str) -> Result<Config, StoreError> {
    let folder = tempfile::tempdir().expect("a temporary folder");
    fs::write(folder.path().join("mentor.toml"), text).expect("a mentor.toml");
    Workspace::at(folder.path()).map(|workspace| workspace.config().clone())
}

#[test]
fn a_workspace_is_found_from_below_and_nowhere_else() {
    let (folder, workspace) = workspace();
    let deep = folder.path().join("clients/a/b");
    fs::create_dir_all(&deep).expect("folders");
    let found = Workspace::find(&deep).expect("a workspace");
    assert_eq!(found.root(), workspace.root());
    assert_eq!(
        found.relative(&found.record_path("2601-k7qm")),
        Path::new("clients/2601-k7qm.md")
    );

    let bare = tempfile::tempdir().expect("a temporary folder");
    for refused in [Workspace::find(bare.path()), Workspace::at(&deep)] {
        assert!(
            matches!(refused, Err(StoreError::NoWorkspace { .. })),
            "{refused:?}"
        );
    }
    let nowhere = Workspace::find(&bare.path().join("nowhere"));
    assert!(
        matches!(nowhere, Err(StoreError::Unreadable { .. })),
        "{nowhere:?}"
    );
}

#[test]
fn settings_are_read_and_all_may_be_left_out() {
    assert_eq!(config("").expect("settings"), Config::default());
    let all = config(
        r#"
language = "da"
today = 2026-03-01
clients = "sager/aktive"
programmes = "p"
templates = "./t"
note_kinds = ["group"]

[[mentors]]
handle = "anna"
name = "Anna Holm"
email = "anna@example.org"

[[mentors]]
handle = "bo"

[privacy]
not_personal_numbers = ["0104909995"]

[reports]
reviewed = ["ti", "fa"]
smallest_cell = 10
"#,
    )
    .expect("settings");
    assert_eq!(all.language, Some(Lang::Da));
    assert_eq!(all.today, Day::new(2026, 3, 1));
    assert_eq!(all.clients, Path::new("sager/aktive"));
    assert_eq!(all.note_kinds, ["group"]);
    assert_eq!(all.privacy.not_personal_numbers, ["0104909995"]);
    assert_eq!(all.reports.reviewed, [Tongue::Ti, Tongue::Fa]);
    assert_eq!(all.reports.smallest_cell, 10);
    assert_eq!(Config::default().reports.smallest_cell, 5);
    let anna = all.mentor_with_email("Anna@example.org").expect("a mentor");
    assert_eq!(anna.handle, "anna");
    assert_eq!(all.mentor_with_email(""), None);
}

#[test]
fn a_wrong_setting_is_shown_with_its_place() {
    for (text, place, says) in [
        ("language = \"sv\"\n", (1, 12), "neither `da` nor `en`"),
        ("\n  lang = \"da\"\n", (2, 3), "unknown field `lang`"),
        ("today = \"2026-03-01\"\n", (1, 9), "expected"),
        ("today = 2026-03-01T10:00:00\n", (1, 9), "without a time"),
        ("today = 0000-03-01\n", (1, 9), "no such day"),
        (
            "[reports]\nreviewed = [\"uk\"]\n",
            (2, 12),
            "no catalogue `uk`",
        ),
        ("clients = \"../andre\"\n", (1, 11), "within the workspace"),
        ("clients = \"/etc\"\n", (1, 11), "within the workspace"),
        ("clients = \"\"\n", (1, 11), "within the workspace"),
        ("# æøå\nnote_kinds = [1]\n", (2, 15), "invalid type"),
        (
            "[[mentors]]\nname = \"Anna\"\n",
            (1, 1),
            "missing field `handle`",
        ),
        (
            "[privacy]\nnot_personal_numbers = -1\n",
            (2, 24),
            "invalid type",
        ),
        ("a = 'ø' å\n", (1, 9), "unexpected"),
    ] {
        match config(text) {
            Err(StoreError::Config {
                path,
                line,
                column,
                message,
            }) => {
                assert!(path.ends_with("mentor.toml"));
                assert!(message.contains(says), "{text}: {message}");
                assert_eq!((line, column), place, "{text}: {message}");
            }
            other => panic!("{text}: {other:?}"),
        }
    }
}

#[test]
fn settings_that_are_no_text_are_refused() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    fs::write(
        folder.path().join("mentor.toml"),
        b"# a\nb = \"\xc3\xa6\xff\"\n",
    )
    .expect("a file");
    let refused = Workspace::at(folder.path());
    assert!(
        matches!(
            refused,
            Err(StoreError::Config {
                line: 2,
                column: 7,
                ..
            })
        ),
        "{refused:?}"
    );
}

#[test]
fn records_are_listed_by_name_and_nothing_hidden() {
    let (_folder, workspace) = workspace();
    for id in ["2602-bbbb", "2601-aaaa", ".2601-aaaa.md"] {
        record(&workspace, id, b"");
    }
    let clients = workspace.root().join("clients");
    fs::create_dir_all(clients.join("closed")).expect("a folder");
    fs::create_dir_all(clients.join(".trash")).expect("a folder");
    for other in [
        "closed/2501-cccc.md",
        ".trash/2501-dddd.md",
        "notes.txt",
        ".2601-aaaa.md.tmp",
    ] {
        fs::write(clients.join(other), "").expect("a file");
    }
    let files = workspace.client_files().expect("a list");
    assert_eq!(
        names(&files),
        ["2601-aaaa.md", "2602-bbbb.md", "2501-cccc.md"]
    );
}

#[test]
fn a_missing_folder_has_no_files() {
    let (_folder, workspace) = workspace();
    fs::remove_dir(workspace.root().join("clients")).expect("an empty folder");
    for files in [
        workspace.client_files(),
        workspace.programme_files(),
        workspace.template_files(),
        workspace.matching("26"),
    ] {
        assert_eq!(files.expect("a list").len(), 0);
    }
}

#[test]
fn a_record_is_found_by_the_beginning_of_its_name() {
    let (_folder, workspace) = workspace();
    for id in ["2601-aaaa", "2601-aaab", "2602-aaaa", "26"] {
        record(&workspace, id, b"");
    }
    let matching = |prefix| names(&workspace.matching(prefix).expect("a list"));
    assert_eq!(matching("2601-aaa"), ["2601-aaaa.md", "2601-aaab.md"]);
    assert_eq!(matching("2602"), ["2602-aaaa.md"]);
    assert_eq!(matching("26"), ["26.md"]);
    assert_eq!(matching("").len(), 4);
    for none in ["27", "..", "../clients/26", "/etc/passwd", "a\\b"] {
        assert_eq!(matching(none), [""; 0], "{none}");
    }
}

#[test]
fn programmes_and_templates_are_listed_and_read_as_text() {
    let (_folder, workspace) = workspace();
    let files: &[(&str, &[u8])] = &[
        ("programmes/own.toml", b"id = \"own\"\n"),
        ("programmes/README.md", b"about\n"),
        ("templates/client.md", b"\xff"),
        ("templates/phrases/ti.toml", b""),
        ("templates/funder.html", &vec![b'a'; store::LIMIT]),
    ];
    let created = store::init(workspace.root(), files).expect("files");
    assert_eq!(created.len(), 5);
    let phrases = workspace.phrase_files().expect("a list");
    assert_eq!(names(&phrases), ["ti.toml"]);
    let programmes = workspace.programme_files().expect("a list");
    assert_eq!(names(&programmes), ["own.toml"]);
    assert_eq!(
        workspace.read_text(&programmes[0]).expect("text"),
        "id = \"own\"\n"
    );
    let templates = workspace.template_files().expect("a list");
    assert_eq!(names(&templates), ["client.md", "funder.html"]);
    for template in &templates {
        let refused = workspace.read_text(template);
        assert!(
            matches!(refused, Err(StoreError::Unreadable { .. })),
            "{template:?}"
        );
    }
}

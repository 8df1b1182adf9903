//! Data flows one way: which room may use which, as a table.
#![allow(
    clippy::disallowed_methods,
    reason = "a test reads the source from the disk"
)]

mod source;

use source::{Source, sources};

/// A room and what it may use of the crate: a room, or one thing of it. Who is used stands above
/// who uses it.
const TABLE: &[(&str, &[&str])] = &[
    ("text", &[]),
    ("locale", &[]),
    ("model", &[]),
    ("finding", &["text", "locale"]),
    ("programme", &["model"]),
    ("view", &["model", "programme", "locale"]),
    ("record", &["text", "model", "finding"]),
    (
        "check",
        &["record", "programme", "model", "text", "view", "finding"],
    ),
    ("edit", &["record", "programme", "model", "text"]),
    // Three versions of a record are merged by its shape; what the rules say of the result is asked by others.
    ("merge", &["record", "model", "text"]),
    ("report", &["view", "model", "programme", "locale"]),
    ("store", &["model::Day", "locale::Lang", "locale::Tongue"]),
    ("git", &["store"]),
    // The page and the PDF lie in a private folder of the store's; the PDF is dated by the report's day.
    ("print", &["store", "model::Day"]),
    (
        "cli",
        &[
            "text",
            "locale",
            "model",
            "finding",
            "programme",
            "view",
            "record",
            "check",
            "edit",
            "merge",
            "report",
            "store",
            "git",
            "print",
        ],
    ),
];

/// The files that belong to no room: they only name the rooms.
const DOORS: [&str; 2] = ["lib.rs", "main.rs"];

#[test]
fn every_room_uses_only_what_the_table_grants() {
    let wrong: Vec<String> = sources().iter().flat_map(trespasses).collect();
    assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
}

#[test]
fn the_table_has_no_circle() {
    for (position, (room, granted)) in TABLE.iter().enumerate() {
        for other in granted.iter().filter_map(|grant| grant.split("::").next()) {
            let above = TABLE[..position].iter().any(|(name, _)| *name == other);
            assert!(above, "{room} uses {other}, which does not stand above it");
        }
    }
}

/// What a file uses and may not.
fn trespasses(source: &Source) -> Vec<String> {
    if DOORS.contains(&source.name.as_str()) {
        return Vec::new();
    }
    let room = source.room();
    let Some((_, granted)) = TABLE.iter().find(|(name, _)| *name == room) else {
        return vec![format!("{}: the table has no room `{room}`", source.name)];
    };
    let allowed = |path: &str| {
        let within = |grant: &str| path == grant || path.starts_with(&format!("{grant}::"));
        within(room) || granted.iter().any(|grant| within(grant))
    };
    let mut wrong: Vec<String> = source
        .paths()
        .into_iter()
        .filter(|path| path.first().is_some_and(|first| first == "crate") && path.len() > 1)
        .map(|path| path[1..].join("::"))
        .filter(|path| !allowed(path))
        .map(|path| format!("{}: {room} must not use `{path}`", source.name))
        .collect();
    wrong.dedup();
    wrong
}

#[test]
fn the_scan_sees_every_way_to_name_a_room() {
    for (name, code, used) in [
        ("text/a.rs", "use crate::model::Day;", "model::Day"),
        (
            "text/a.rs",
            "use crate::{text::{A, B}, model::{c::Goal}};",
            "model::c::Goal",
        ),
        (
            "text/a.rs",
            "use crate::{text::A as B, locale::*};",
            "locale::*",
        ),
        (
            "text/a.rs",
            "fn f() -> crate::model::Day { g() }",
            "model::Day",
        ),
        (
            "text/a.rs",
            "fn f() { let a = vec![crate::model::f()]; }",
            "model::f",
        ),
        ("text/a.rs", "pub use crate\n  :: model as m;", "model"),
        ("text/a.rs", "use crate::*;", "*"),
        ("text/mod.rs", "use super::model::Day;", "super::model::Day"),
        ("text/a.rs", "use super::super::model;", "super::model"),
        ("text/a.rs", "use super::{super::model, b};", "super::model"),
        ("text/a/b.rs", "use super::super::super::*;", "super::*"),
        (
            "text/a.rs",
            "mod tests { use super::super::super::model; }",
            "super::model",
        ),
        ("text/a.rs", "use super::super::super::x;", "super::x"),
        (
            "store/a.rs",
            "use crate::model::{Day, Goal};",
            "model::Goal",
        ),
        ("store/a.rs", "use super::super::git;", "super::git"),
        ("text.rs", "use crate::model;", "model"),
        (
            "text/a.rs",
            "let c = '\"'; crate::model::f(); let d = '\"';",
            "model::f",
        ),
        (
            "text/a.rs",
            "fn f<'a>(a: &'a str) { crate::model::f('\\'') }",
            "model::f",
        ),
    ] {
        let found = trespasses(&Source::sample(name, code));
        let room = name.split(['/', '.']).next().expect("a room");
        let expected = format!("{name}: {room} must not use `{used}`");
        assert_eq!(found, [expected], "{code}");
    }
}

#[test]
fn the_scan_leaves_alone_what_is_granted_or_no_code() {
    for (name, code) in [
        (
            "text/a.rs",
            "// use crate::model::Day;\n/* crate::model /* */ crate::model */",
        ),
        (
            "text/a.rs",
            r###"let a = "crate::model"; let b = r#"" crate::model "#;"###,
        ),
        (
            "text/a.rs",
            "use super::b; use crate::text::{self, C}; use self::d;",
        ),
        (
            "text/a/b.rs",
            "use super::super::c; mod tests { use super::super::super::c; }",
        ),
        ("text/a.rs", "mod tests { use super::*; } use super::c;"),
        (
            "text/mod.rs",
            "pub(super) fn f() {} pub(in crate::text) fn g() {} pub(crate) fn h() {}",
        ),
        (
            "store/a.rs",
            "use crate::{locale::Lang, model::Day}; crate::model::Day::parse(a);",
        ),
        ("lib.rs", "pub use crate::model::Day;"),
    ] {
        assert_eq!(trespasses(&Source::sample(name, code)), [""; 0], "{code}");
    }
    let unknown = trespasses(&Source::sample("attic/mod.rs", ""));
    assert_eq!(unknown, ["attic/mod.rs: the table has no room `attic`"]);
}

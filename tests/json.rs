//! Every JSON document is what docs/json.md says, field by field, and nothing else is on standard output.

mod clones;
mod contract;
mod program;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::process::Command;

use clones::Clones;
use contract::Held;
use mentor::programme::builtin;
use mentor::report::Audience;
use mentor::view::PAGE;
use program::{copy, mentor, said};
use serde_json::Value;

/// The document whose further fields are those of docs/view.md.
const VIEW: &str = "report --view";

/// What a heading of the document describes.
enum Shape {
    /// Fields and their types, from a table.
    Object(Vec<(String, String)>),
    /// Words, from a sentence.
    Words(Vec<String>),
}

struct Document(BTreeMap<String, Shape>);

#[test]
fn every_document_is_what_the_manual_says() {
    let manual = Document::read();
    let mut seen = BTreeSet::new();
    for workspace in ["examples/mentorhuset", "examples/broken"] {
        let folder = tempfile::tempdir().expect("a folder");
        copy(Path::new(workspace), folder.path());
        commit_all(folder.path());
        for (shape, args) in documents(folder.path()) {
            // What is said of a client is said in one language by the same code as in the other.
            let langs: &[&str] = match args.contains("26") {
                true => &["da"],
                false => &["da", "en"],
            };
            for lang in langs {
                let mut command = mentor(folder.path());
                let command = command.args(args.split_whitespace());
                let output = command.args(["--format", "json", "--lang", lang]);
                let output = output.output().expect("the program");
                let (out, err) = said(&output);
                if out.is_empty() {
                    let refused = !output.status.success() && !err.is_empty();
                    assert!(refused, "{args}: neither a document nor a reason");
                    continue;
                }
                assert_ne!(output.status.code(), Some(2), "{args}: {out}");
                let mut value: Value = serde_json::from_str(&out)
                    .unwrap_or_else(|error| panic!("{args}: {error}\n{out}"));
                assert_eq!(value["schema_version"], 1, "{args}");
                if shape == VIEW {
                    value = beside_the_view(value, &args);
                }
                let wrong = manual.compare(shape, &value, shape, &mut seen);
                assert!(wrong.is_empty(), "{args}:\n{}", wrong.join("\n"));
            }
        }
    }
    for (shape, value) in of_merges() {
        let wrong = manual.compare(shape, &value, shape, &mut seen);
        assert!(wrong.is_empty(), "{shape}:\n{}", wrong.join("\n"));
    }
    let described: BTreeSet<String> = manual.0.keys().cloned().collect();
    let unseen: Vec<&String> = described.difference(&seen).collect();
    assert!(unseen.is_empty(), "no document shows {unseen:?}");
}

/// Makes a repository of a workspace, with a version of one record that says something else.
fn commit_all(folder: &Path) {
    let git = |args: &[&str]| {
        let mut git = Command::new("git");
        let git = git.args(["-c", "user.name=Anna", "-c", "user.email=anna@example.org"]);
        let status = git.args(args).current_dir(folder).status();
        assert!(status.expect("Git runs").success(), "{args:?}");
    };
    git(&["init", "--quiet"]);
    git(&["add", "."]);
    git(&["commit", "--quiet", "-m", "begin"]);
    let clients = std::fs::read_dir(folder.join("clients")).expect("a list");
    for client in clients {
        let path = client.expect("an entry").path();
        let text = std::fs::read_to_string(&path);
        // One of the broken ones is no text.
        if let Ok(text) = text {
            std::fs::write(&path, text.replacen("date: 2026-0", "date: 2026-1", 1))
                .expect("a file");
            git(&[
                "commit",
                "--quiet",
                "--all",
                "--allow-empty",
                "-m",
                "change",
            ]);
            std::fs::write(&path, text).expect("a file");
        }
    }
    git(&["commit", "--quiet", "--all", "-m", "back"]);
}

/// Holds a page to the manual of the view, and gives back what is described beside it.
fn beside_the_view(page: Value, args: &str) -> Value {
    let Value::Object(mut fields) = page else {
        panic!("{args}: no object")
    };
    let is_beside =
        |name: &str| name == "schema_version" || PAGE.iter().any(|part| part.name == name);
    let beside = fields.iter().filter(|(name, _)| is_beside(name));
    let beside = beside.map(|(name, value)| (name.clone(), value.clone()));
    let beside: serde_json::Map<String, Value> = beside.collect();
    fields.shift_remove("schema_version");
    let programme = fields["client"]["programme_ref"].as_str();
    let rules = builtin(programme.unwrap_or_default()).expect("a programme");
    let mut held = Held::new(rules.programme());
    held.page(&fields.into());
    assert!(held.wrong.is_empty(), "{args}: {:#?}", held.wrong);
    beside.into()
}

/// The documents of merges that leave something to choose.
fn of_merges() -> Vec<(&'static str, Value)> {
    const RECORD: &str = include_str!("verbs/block.md");
    let clones = Clones::new("2026-06-01");
    let ids = ["2601-k7qm", "2601-w3rn"];
    let record = |id: &str, status: &str| {
        let record = RECORD.replace(ids[0], id);
        record.replace("status: active", &format!("status: {status}"))
    };
    let records = ids.map(|id| (id, record(id, "active")));
    clones.workspace(
        "a",
        &records.each_ref().map(|(id, text)| (*id, text.as_str())),
    );
    for (branch, status) in [("jonas", "met"), ("anna", "paused")] {
        clones.git("a", &["switch", "--quiet", "-c", branch, "main"]);
        for id in ids {
            clones.write(&format!("a/clients/{id}.md"), &record(id, status));
        }
        if branch == "jonas" {
            clones.git("a", &["rm", "--quiet", "--force", "clients/2601-w3rn.md"]);
        }
        clones.commit("a", branch);
    }
    assert_eq!(clones.run("a", "git", &["merge", "jonas"]).code, Some(1));
    for side in ["main", "anna", "jonas"] {
        let version = clones.git("a", &["show", &format!("{side}:clients/2601-k7qm.md")]);
        clones.write(&format!("a/{side}"), &version);
    }
    let runs: [(&str, &[&str]); 3] = [
        ("git resolve", &["git", "resolve", "--dry-run"]),
        ("git resolve", &["git", "resolve"]),
        ("git merge", &["git", "merge", "main", "anna", "jonas"]),
    ];
    let document = |(shape, args): (&'static str, &[&str])| {
        let ran = clones.run("a", "mentor", &[args, &["--format", "json"]].concat());
        assert_eq!(ran.code, Some(1), "{ran:?}");
        (shape, serde_json::from_str(&ran.out).expect("a document"))
    };
    runs.map(document).into()
}

/// The documents, each with the heading that describes it.
fn documents(folder: &Path) -> Vec<(&'static str, String)> {
    let mut all: Vec<(&str, String)> = [
        ("check", "check"),
        ("check", "programme check"),
        ("explain", "explain gate-closed"),
        ("explain, every code", "explain"),
        ("list", "list --all"),
        ("agenda", "agenda --days 60"),
        ("list", "list --where latest.client.family>2"),
        ("agenda", "agenda --where latest.client.family>2"),
        ("stats", "stats"),
        ("stats", "stats --audience funder"),
        ("stats", "stats --mentor nobody"),
        ("stats", "report caseload"),
        ("stats", "report caseload --audience funder"),
        ("programme list", "programme list"),
        ("programme show", "programme show relationspakken"),
        ("programme show", "programme show gennem-empowerment"),
        ("init", "init --dry-run"),
        ("init", "init new"),
        (
            "new-client",
            "new-client --alias Almaz --programme relationspakken --mentor anna",
        ),
        (
            "new-client",
            "new-client --alias Almaz --programme relationspakken --mentor anna --dry-run",
        ),
    ]
    .map(|(shape, args)| (shape, args.to_owned()))
    .into();
    let clients = std::fs::read_dir(folder.join("clients")).expect("a list");
    for client in clients {
        let path = client.expect("an entry").path();
        let id = path
            .file_stem()
            .expect("a name")
            .to_string_lossy()
            .into_owned();
        all.push(("show", format!("show {id}")));
        all.push(("agenda", format!("agenda {id}")));
        all.push(("history", format!("history {id}")));
        all.push(("history", format!("history {id} --at HEAD")));
        all.push(("show", format!("show {id} --at HEAD")));
        all.push(("show", format!("show {id} --today 2026-09-01")));
        for goal in ["job-in-a-kitchen", "own-key", "own-door"] {
            all.push(("blame", format!("blame {id} {goal}")));
        }
        all.push(("check", format!("check {id}")));
        for audience in Audience::ALL {
            let args = format!("report {id} --view --audience {}", audience.as_str());
            all.push((VIEW, args));
        }
        all.push(("report --check", format!("report {id} --check")));
        all.push(("advance", format!("advance {id} --client-part x --dry-run")));
        all.push((
            "advance",
            format!("advance {id} --to relation --reason x --client-part x"),
        ));
        let other = "every other command that changes a record";
        all.push((other, format!("note {id} Word --dry-run")));
        all.push((other, format!("note {id} Word")));
        all.push((other, format!("rate {id} --by client trust=4")));
        all.push((other, format!("rate {id} --by client trust=4")));
    }
    std::fs::write(folder.join("message"), "251248-9996 called").expect("a message");
    // Last, since from here on the folder is a repository.
    for (shape, args) in [
        ("init", "init --git --dry-run"),
        ("init", "init --git"),
        ("git install", "git install"),
        ("git message", "git message message"),
        ("git uninstall", "git uninstall --dry-run"),
        ("git uninstall", "git uninstall"),
        ("git install", "git install --dry-run"),
    ] {
        all.push((shape, args.to_owned()));
    }
    all
}

#[test]
fn every_kind_of_edit_writes_the_same_document() {
    let manual = Document::read();
    let folder = tempfile::tempdir().expect("a folder");
    copy(Path::new("examples/mentorhuset"), folder.path());
    let edits: &[&[&str]] = &[
        &["note", "Kim", "Word"],
        &["rate", "Kim", "--by", "mentor", "trust=3"],
        &[
            "goal",
            "add",
            "Kim",
            "--title",
            "A",
            "--area",
            "housing",
            "--own-words",
            "B",
            "--set-by",
            "client",
        ],
        &[
            "goal", "score", "Kim", "a", "--by", "client", "--level", "0",
        ],
        &["goal", "status", "Kim", "a", "paused"],
        &["goal", "edit", "Kim", "a", "--due", "2027-01-01"],
        &[
            "action",
            "add",
            "Kim",
            "--what",
            "C",
            "--carried-by",
            "mentor",
        ],
        &[
            "action",
            "hand-over",
            "Kim",
            "c",
            "--to",
            "client",
            "--support",
            "D",
        ],
        &["action", "done", "Kim", "c"],
        &[
            "action",
            "add",
            "Kim",
            "--what",
            "E",
            "--carried-by",
            "mentor",
        ],
        &["action", "drop", "Kim", "e"],
        &["area", "Kim", "housing", "--looked-at"],
        &[
            "decide",
            "Kim",
            "--about",
            "pace",
            "--what",
            "F",
            "--decided-by",
            "client",
            "--client-part",
            "G",
        ],
        &[
            "correct",
            "Kim",
            "--kind",
            "note",
            "--of",
            "2026-02-01",
            "--why",
            "Another day",
        ],
        &[
            "resource",
            "add",
            "Kim",
            "--what",
            "H",
            "--named-by",
            "client",
        ],
        &["option", "add", "Kim", "--what", "I"],
        &["option", "choose", "Kim", "i"],
        &["option", "tried", "Kim", "i"],
        &[
            "plan",
            "Kim",
            "--made-by",
            "together",
            "--directions",
            "employment",
            "--elements",
            "social_mentoring",
            "--review",
            "2027-01-01",
            "--client-part",
            "J",
        ],
        &["client", "Kim", "--birth-year", "1984"],
        &["agreement", "Kim", "--tasks", "K"],
        &["referral", "Kim", "--by", "L"],
        &[
            "consent",
            "give",
            "Kim",
            "--to",
            "M",
            "--about",
            "progress",
            "--until",
            "2027-01-01",
        ],
        &["consent", "withdraw", "Kim", "--to", "M"],
        &["outcome", "add", "Kim", "--kind", "other"],
        &["outcome", "end", "Kim", "--kind", "other"],
        &["pause", "Kim", "--reason", "N", "--client-part", "O"],
        &["resume", "Kim", "--client-part", "O"],
        &["close", "Kim", "--reason", "N", "--client-part", "O"],
        &["reopen", "Kim", "--reason", "N", "--client-part", "O"],
    ];
    let mut covered = BTreeSet::new();
    for edit in edits {
        covered.insert(edit[0]);
        for dry_run in [true, false] {
            let mut command = mentor(folder.path());
            command.args(*edit).args(["--format", "json"]);
            if dry_run {
                command.arg("--dry-run");
            }
            let output = command.output().expect("the program");
            let (out, err) = said(&output);
            assert!(output.status.success(), "{edit:?}: {err}");
            let value: Value = serde_json::from_str(&out)
                .unwrap_or_else(|error| panic!("{edit:?}: {error}\n{out}"));
            let shape = "every other command that changes a record";
            let wrong = manual.compare(shape, &value, shape, &mut BTreeSet::new());
            assert!(wrong.is_empty(), "{edit:?}: {wrong:?}");
            assert_eq!(value["changed"], !dry_run, "{edit:?}");
            assert_eq!(value["diff"].is_string(), dry_run, "{edit:?}");
        }
    }
    // A command that is new writes its document as the others do, or says here that it writes none.
    let others = [
        "init",
        "new-client",
        "list",
        "agenda",
        "show",
        "check",
        "git",
        "explain",
        "history",
        "blame",
        "git",
        "advance",
        "report",
        "stats",
        "git",
        "programme",
        "git",
        "help",
    ];
    let command = mentor::cli::command(mentor::locale::Lang::En);
    for sub in command.get_subcommands().map(clap::Command::get_name) {
        assert!(
            covered.contains(sub) || others.contains(&sub),
            "`{sub}` is in no list of this test"
        );
    }
}

impl Document {
    fn read() -> Document {
        let text = std::fs::read_to_string("docs/json.md").expect("the manual");
        let mut shapes = BTreeMap::new();
        for section in text.split("\n#").skip(1) {
            let name = section.lines().next().unwrap_or_default();
            let name = name.trim_start_matches('#').trim().to_owned();
            let rows: Vec<(String, String)> = section.lines().filter_map(row).collect();
            if !rows.is_empty() {
                shapes.insert(name, Shape::Object(rows));
            } else if let Some(words) = section
                .lines()
                .find_map(|line| line.strip_prefix("One of "))
            {
                let words = words.trim_end_matches('.').split(", ");
                let words = words.map(|word| word.trim_matches('`').to_owned());
                shapes.insert(name, Shape::Words(words.collect()));
            }
        }
        Document(shapes)
    }

    /// What of a value is not as the shape says.
    fn compare(
        &self,
        shape: &str,
        value: &Value,
        at: &str,
        seen: &mut BTreeSet<String>,
    ) -> Vec<String> {
        seen.insert(shape.to_owned());
        match &self.0[shape] {
            Shape::Words(words) => {
                let known = value
                    .as_str()
                    .is_some_and(|word| words.contains(&word.to_owned()));
                (!known)
                    .then(|| format!("{at}: {value} is none of {words:?}"))
                    .into_iter()
                    .collect()
            }
            Shape::Object(fields) => {
                let Some(object) = value.as_object() else {
                    return vec![format!("{at}: {value} is no object")];
                };
                let mut wrong = Vec::new();
                let order: Vec<&String> = fields.iter().map(|(name, _)| name).collect();
                let written: Vec<&String> = object.keys().collect();
                if order != written {
                    wrong.push(format!("{at}: written {written:?}, described {order:?}"));
                }
                for (name, kind) in fields {
                    let value = object.get(name).unwrap_or(&Value::Null);
                    wrong.extend(self.fits(kind, value, &format!("{at}.{name}"), seen));
                }
                wrong
            }
        }
    }

    fn fits(
        &self,
        kind: &str,
        value: &Value,
        at: &str,
        seen: &mut BTreeSet<String>,
    ) -> Vec<String> {
        if let Some(kind) = kind.strip_suffix(" or null") {
            return match value {
                Value::Null => Vec::new(),
                _ => self.fits(kind, value, at, seen),
            };
        }
        if let Some(kind) = kind.strip_prefix("list of ") {
            return match value.as_array() {
                Some(items) => items
                    .iter()
                    .flat_map(|item| self.fits(kind, item, &format!("{at}[]"), seen))
                    .collect(),
                None => vec![format!("{at}: {value} is no list")],
            };
        }
        if let Some(kind) = kind.strip_prefix("map of ") {
            return match value.as_object() {
                Some(items) => items
                    .values()
                    .flat_map(|item| self.fits(kind, item, &format!("{at}{{}}"), seen))
                    .collect(),
                None => vec![format!("{at}: {value} is no map")],
            };
        }
        if let Some(kind) = kind.strip_prefix('(').and_then(|it| it.strip_suffix(')')) {
            return self.fits(kind, value, at, seen);
        }
        let fits = match kind {
            "text" => value.is_string(),
            "place" => value.as_str().is_some_and(|text| !text.contains('\\')),
            "day" => value.as_str().is_some_and(is_day),
            "whole" => value.is_i64(),
            "number" => value.is_number(),
            "number or text" => value.is_number() || value.is_string(),
            "truth" => value.is_boolean(),
            "said" => match value {
                Value::Array(items) => items.iter().all(Value::is_string),
                Value::Object(steps) => steps.values().all(Value::is_i64),
                other => !other.is_null(),
            },
            // Held to the manual of the view.
            "view" => value.is_object(),
            name if self.0.contains_key(name) => return self.compare(name, value, at, seen),
            other => return vec![format!("{at}: the manual's type `{other}` is unknown")],
        };
        (!fits)
            .then(|| format!("{at}: {value} is no {kind}"))
            .into_iter()
            .collect()
    }
}

/// A row of a table: the field and its type.
fn row(line: &str) -> Option<(String, String)> {
    let mut cells = line.strip_prefix("| `")?.split('|');
    let name = cells.next()?.trim().trim_matches('`');
    let kind = cells.next()?.trim().trim_matches('`');
    Some((name.to_owned(), kind.to_owned()))
}

fn is_day(text: &str) -> bool {
    mentor::model::Day::parse(text).is_some()
}

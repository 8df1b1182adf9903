//! A repository of many commits, written by `git fast-import`.

use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

/// How many commits.
pub const COMMITS: usize = 10_000;

/// The client that is asked for.
pub const ID: &str = "2601-k7qm";

/// How many entries of the journal a record keeps; what is older makes way, so that it stays as long as
/// a record of a whole case.
const KEPT: usize = 20;

/// Writes the commits, each of which changes one record a little, and yields the bytes of the last version.
pub fn write_repository(folder: &Path, clients: usize) -> usize {
    let examples = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/mentorhuset");
    let sample = fs::read_to_string(examples.join(format!("clients/{ID}.md"))).unwrap();
    let (front, _) = sample.split_once("\n# Journal\n").unwrap();
    let run = |args: &[&str]| {
        let status = Command::new("git")
            .arg("-C")
            .arg(folder)
            .args(args)
            .status();
        assert!(status.unwrap().success(), "{args:?}");
    };
    run(&["init", "--quiet", "--initial-branch=main"]);
    let mut import = Command::new("git")
        .arg("-C")
        .arg(folder)
        .args(["fast-import", "--quiet"])
        .stdin(Stdio::piped())
        .spawn()
        .unwrap();
    let mut to = std::io::BufWriter::new(import.stdin.take().unwrap());
    let settings = fs::read_to_string(examples.join("mentor.toml")).unwrap();
    let mut bytes = 0;
    for commit in 0..COMMITS {
        let (client, version) = (commit % clients, commit / clients);
        let id = match client {
            0 => ID.to_owned(),
            _ => format!("2601-k{client:03}"),
        };
        let text = record(front, &id, version);
        bytes = text.len();
        let day = 1_700_000_000 + commit * 3600;
        let who = ["Anna Holm", "Jonas Bæk", "Fatima Said"][commit % 3];
        writeln!(to, "commit refs/heads/main").unwrap();
        writeln!(to, "committer {who} <mentor@example.org> {day} +0100").unwrap();
        writeln!(to, "data 4\nnote").unwrap();
        if commit == 0 {
            file(&mut to, "mentor.toml", &settings);
        }
        file(&mut to, &format!("clients/{id}.md"), &text);
    }
    drop(to);
    assert!(import.wait().unwrap().success());
    run(&["reset", "--quiet", "--hard"]);
    bytes
}

fn file(to: &mut impl Write, path: &str, text: &str) {
    writeln!(to, "M 100644 inline {path}\ndata {}\n{text}", text.len()).unwrap();
}

/// The record after so many edits: another entry of the journal each time, and now and then a score.
fn record(front: &str, id: &str, version: usize) -> String {
    let day = |number: usize| format!("2026-{:02}-{:02}", 1 + number / 28 % 12, 1 + number % 28);
    let level = version / 7 % 5;
    let front = front.replace(ID, id).replace(
        "by: mentor, level: 1}",
        &format!("by: mentor, level: {}}}", level as i64 - 2),
    );
    let mut text = format!("{front}\n# Journal\n");
    for number in (version + 1).saturating_sub(KEPT)..=version {
        text.push_str(&format!(
            "\n## {}, meeting, 45 min, anna\n\nSamtale nummer {number} om hverdagen, boligen og det næste skridt; vi ringer på fredag.\n",
            day(number)
        ));
    }
    text
}

//! Several processes that write one record at once, and a process that is killed while it writes.
#![allow(clippy::disallowed_methods, reason = "a test looks at files")]

mod program;

use std::fs;
use std::path::Path;
use std::process::Stdio;
use std::thread;
use std::time::{Duration, Instant};

use mentor::model::{Client, Day, Voice};
use mentor::record::Record;
use program::{copy, mentor, said};

const RECORD: &str = "clients/2610-n3xs.md";
const EACH: usize = 25;

fn example() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    copy(Path::new("examples/mentorhuset"), folder.path());
    folder
}

fn client(folder: &Path) -> Client {
    let bytes = fs::read(folder.join(RECORD)).expect("a record");
    let record = Record::read(&bytes).expect("a record that reads");
    record.into_client().expect("a client")
}

/// Runs the program and says what went wrong, if anything did.
fn run(folder: &Path, args: &[&str]) {
    let output = mentor(folder).args(args).output().expect("the program");
    let (_, err) = said(&output);
    assert!(output.status.success(), "{args:?}: {err}");
}

#[test]
fn what_eight_processes_write_at_once_is_all_there() {
    let folder = example();
    let before = client(folder.path());
    let text_before = fs::read_to_string(folder.path().join(RECORD)).expect("a record");
    thread::scope(|scope| {
        for process in 0..6 {
            let folder = folder.path();
            scope.spawn(move || {
                for entry in 0..EACH {
                    let text = format!("process {process}, entry {entry}.");
                    run(folder, &["note", "2610-n3xs", &text, "--kind", "note"]);
                }
            });
        }
        for voice in ["client", "mentor"] {
            let folder = folder.path();
            scope.spawn(move || {
                for entry in 0..EACH {
                    let (day, item, step) = rated(entry);
                    let (day, score) = (day.to_string(), format!("{item}={step}"));
                    run(
                        folder,
                        &["rate", "2610-n3xs", "--by", voice, &score, "--date", &day],
                    );
                }
            });
        }
    });

    let after = client(folder.path());
    assert_eq!(after.notes.len(), before.notes.len() + 6 * EACH);
    for process in 0..6 {
        for entry in 0..EACH {
            let text = format!("process {process}, entry {entry}.");
            let times = after.notes.iter().filter(|note| note.text == text).count();
            assert_eq!(times, 1, "{text}");
        }
    }
    for voice in [Voice::Client, Voice::Mentor] {
        let scores = |client: &Client| -> Vec<(Day, String, i64)> {
            let ratings = client.ratings.iter().filter(|rating| rating.by == voice);
            let scores = ratings.flat_map(|rating| {
                let scores = rating.scores.iter();
                scores.map(|(item, step)| (rating.date, item.clone(), *step))
            });
            scores.collect()
        };
        let (before, after) = (scores(&before), scores(&after));
        assert_eq!(after.len(), before.len() + EACH, "{voice}");
        for (day, item, step) in (0..EACH).map(rated) {
            let score = (day, item.to_owned(), step);
            assert!(after.contains(&score), "{voice}: {score:?}");
        }
    }
    // What stood there stands there still, line by line and in its order.
    let text = fs::read_to_string(folder.path().join(RECORD)).expect("a record");
    let mut lines = text.lines();
    for line in text_before.lines() {
        assert!(lines.any(|other| other == line), "lost: {line}");
    }
    run(folder.path(), &["check", "2610-n3xs"]);
    assert_eq!(
        files(folder.path()),
        files(Path::new("examples/mentorhuset"))
    );
}

/// What is rated, each on a day on which its voice has not rated it: the day, the item, the step.
fn rated(entry: usize) -> (Day, &'static str, i64) {
    let day = Day::new(2026, 10, 13 + (entry % 7) as u32).expect("a day");
    let item = ["trust", "insight", "housing", "network"][entry / 7];
    (day, item, 1 + (entry % 5) as i64)
}

#[test]
fn a_process_that_is_killed_leaves_the_record_as_it_was_or_as_it_was_to_be() {
    let folder = example();
    let path = folder.path().join(RECORD);
    let start = Instant::now();
    run(
        folder.path(),
        &["note", "2610-n3xs", "How long does it take?"],
    );
    let takes = start.elapsed();

    let mut written = 0;
    let rounds = 60;
    for round in 0..rounds {
        let before = fs::read_to_string(&path).expect("a record");
        let text = format!("round {round}.");
        let mut child = mentor(folder.path())
            .args(["note", "2610-n3xs", &text])
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("the program");
        // From the first moment to a little after the last, at another one each time.
        thread::sleep(takes.mul_f64(1.3 * f64::from(round) / f64::from(rounds)));
        // A process that has ended already cannot be killed.
        let _ = child.kill();
        child.wait().expect("an end");

        let left = fs::read_to_string(&path).expect("a record");
        let whole = format!("{before}\n## 2026-11-20, meeting, jonas\n\n{text}\n");
        assert!(left == before || left == whole, "round {round}:\n{left}");
        written += usize::from(left == whole);
        let next = format!("after round {round}.");
        run(folder.path(), &["note", "2610-n3xs", &next]);
        let kept = client(folder.path());
        assert!(kept.notes.iter().any(|note| note.text == next));
        assert_eq!(
            files(folder.path()),
            files(Path::new("examples/mentorhuset")),
            "round {round}"
        );
    }
    let day = Day::new(2026, 11, 20).expect("a day");
    let today = client(folder.path())
        .notes
        .iter()
        .filter(|note| note.date == day)
        .count();
    assert_eq!(today, 1 + written + rounds as usize);
    assert!(takes < Duration::from_secs(10));
}

/// The names in the folder of records, the hidden ones too.
fn files(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder.join("clients")).expect("a list");
    let mut names: Vec<String> = entries
        .map(|entry| {
            entry
                .expect("an entry")
                .file_name()
                .to_string_lossy()
                .into_owned()
        })
        .collect();
    names.sort();
    names
}

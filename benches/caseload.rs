//! `cargo bench`: a caseload of 10,000 records, checked, beside what reading it costs at the least.
//!
//! Side by side, in turns, each as a process of its own: `cat` of the same files, a bare read into the
//! tape, `mentor check` with all rules, `mentor agenda`, a typed serde_yaml read. After them the verbs on
//! one client, beside `mentor --version`. What counts is the ratio within one run; machines differ and
//! drift. Linux only, for the processor time of children.
#![allow(
    clippy::print_stdout,
    clippy::unwrap_used,
    clippy::disallowed_methods,
    reason = "a benchmark prints, and stops where something fails"
)]

#[path = "support/records.rs"]
mod records;
#[path = "support/time.rs"]
mod time;
#[path = "caseload/verbs.rs"]
mod verbs;

use std::fs;
use std::path::Path;
use std::process::Command;

use mentor::model::Client;
use mentor::text::Document;
use rayon::prelude::*;

use records::{RECORDS, files, write_caseload};
use time::{measure, median};

/// A name, and the commands that it runs on a caseload.
type Contender = (&'static str, fn(&Path) -> Vec<Command>);

const ROUNDS: usize = 5;

fn main() {
    if let Ok(mode) = std::env::var("MENTOR_BENCH_MODE") {
        return child(
            &mode,
            Path::new(&std::env::var("MENTOR_BENCH_DIR").unwrap()),
        );
    }
    let folder = tempfile::tempdir().unwrap();
    let bytes = write_caseload(folder.path());
    println!(
        "{RECORDS} records, {:.1} KB each on average, {ROUNDS} rounds after a warm-up",
        bytes as f64 / RECORDS as f64 / 1000.0
    );
    let contenders: [Contender; 6] = [
        ("cat", cat),
        ("read and tape", |folder| vec![mode("tape", folder)]),
        ("mentor check", |folder| vec![run(folder, "check")]),
        ("mentor agenda", |folder| vec![run(folder, "agenda")]),
        ("serde_yaml, typed", |folder| {
            vec![mode("serde_yaml", folder)]
        }),
        ("mentor show, one client", |folder| vec![show(folder)]),
    ];
    let mut times = vec![Vec::new(); contenders.len()];
    for round in 0..=ROUNDS {
        for (index, (_, commands)) in contenders.iter().enumerate() {
            let time = measure(commands(folder.path()));
            if round > 0 {
                times[index].push(time);
            }
        }
    }
    println!(
        "{:<26} {:>9} {:>9} {:>10} {:>14}",
        "", "wall s", "cpu s", "cpu / cat", "cpu / tape"
    );
    let cpu: Vec<f64> = times
        .iter()
        .map(|times| median(times.iter().map(|time| time.1).collect()))
        .collect();
    for (index, (name, _)) in contenders.iter().enumerate() {
        let wall = median(times[index].iter().map(|time| time.0).collect());
        println!(
            "{name:<26} {wall:>9.3} {:>9.3} {:>10.2} {:>14.2}",
            cpu[index],
            cpu[index] / cpu[0],
            cpu[index] / cpu[1]
        );
    }
    verbs::print(&files(&folder.path().join("clients")), folder.path());
}

fn cat(folder: &Path) -> Vec<Command> {
    let files = files(&folder.join("clients"));
    files
        .chunks(5_000)
        .map(|files| {
            let mut command = Command::new("cat");
            command.args(files);
            command
        })
        .collect()
}

fn run(folder: &Path, name: &str) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_mentor"));
    command.arg("-C").arg(folder).arg(name);
    command
}

fn show(folder: &Path) -> Command {
    let one = files(&folder.join("clients")).swap_remove(RECORDS / 2);
    let mut command = Command::new(env!("CARGO_BIN_EXE_mentor"));
    command
        .arg("-C")
        .arg(folder)
        .arg("show")
        .arg(one.file_stem().unwrap());
    command
}

fn mode(mode: &str, folder: &Path) -> Command {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command
        .env("MENTOR_BENCH_MODE", mode)
        .env("MENTOR_BENCH_DIR", folder);
    command
}

fn child(mode: &str, folder: &Path) {
    let files = files(&folder.join("clients"));
    let read: usize = match mode {
        "tape" => files
            .par_iter()
            .map(|path| tape(&fs::read(path).unwrap()))
            .sum(),
        _ => files
            .par_iter()
            .map(|path| typed(&fs::read_to_string(path).unwrap()))
            .sum(),
    };
    assert!(read > RECORDS, "{read}");
}

fn tape(bytes: &[u8]) -> usize {
    let document = Document::parse(bytes).unwrap();
    document.root().unwrap().len()
}

fn typed(text: &str) -> usize {
    let front = text.split("---").nth(1).unwrap();
    let client: Client = serde_yaml::from_str(front).unwrap();
    client.goals.len() + client.actions.len() + client.phases.len() + 1
}

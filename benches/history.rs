//! `cargo bench --bench history`: `mentor history` on a repository of 10,000 commits, beside the `git log`
//! that it needs.
//!
//! Two repositories: the commits spread over 100 clients, and all of them on one. Side by side, in turns,
//! each as a process of its own: `git log` over one client's file with the blobs of each version, the same
//! with every version handed over by `git cat-file`, `git log -p --follow`, `mentor history`, `mentor blame`. What counts is the ratio within one run.
//! Linux only, for the processor time of children.
#![allow(
    clippy::print_stdout,
    clippy::unwrap_used,
    clippy::disallowed_methods,
    reason = "a benchmark prints, and stops where something fails"
)]

#[path = "history/repository.rs"]
mod repository;
#[path = "support/time.rs"]
mod time;

use std::path::Path;
use std::process::Command;

use repository::{COMMITS, ID, write_repository};
use time::{measure, median};

const ROUNDS: usize = 9;

/// A name, and the command that it runs in a repository.
type Contender = (&'static str, fn(&Path) -> Command);

fn main() {
    for clients in [100, 1] {
        let folder = tempfile::tempdir().unwrap();
        let bytes = write_repository(folder.path(), clients);
        println!(
            "{COMMITS} commits over {clients} clients, {:.1} KB a version, {ROUNDS} rounds after a warm-up",
            bytes as f64 / 1000.0
        );
        let contenders: [Contender; 5] = [
            ("git log", |folder| log(folder, &["--raw", "-z"])),
            ("git log, cat-file", versions),
            ("git log -p --follow", |folder| {
                log(folder, &["-p", "--follow"])
            }),
            ("mentor history", |folder| mentor(folder, &["history", ID])),
            ("mentor blame", |folder| {
                mentor(folder, &["blame", ID, "job-in-a-kitchen"])
            }),
        ];
        let mut times = vec![Vec::new(); contenders.len()];
        for round in 0..=ROUNDS {
            for (index, (_, command)) in contenders.iter().enumerate() {
                let time = measure(vec![command(folder.path())]);
                if round > 0 {
                    times[index].push(time);
                }
            }
        }
        println!(
            "{:<20} {:>9} {:>9} {:>15}",
            "", "wall ms", "cpu ms", "wall / git log"
        );
        let wall = |index: usize| {
            median(
                times[index]
                    .iter()
                    .map(|time: &(f64, f64)| time.0)
                    .collect(),
            )
        };
        for (index, (name, _)) in contenders.iter().enumerate() {
            let cpu = median(times[index].iter().map(|time| time.1).collect());
            println!(
                "{name:<20} {:>9.1} {:>9.0} {:>15.2}",
                wall(index) * 1000.0,
                cpu * 1000.0,
                wall(index) / wall(0)
            );
        }
        println!();
    }
}

fn log(folder: &Path, more: &[&str]) -> Command {
    let mut command = Command::new("git");
    command.arg("-C").arg(folder).arg("log");
    command.args(["--no-abbrev", "--format=%H%x00%ct%x00%aN"]);
    command.args(more).arg("--");
    command.arg(format!("clients/{ID}.md"));
    command
}

/// What Git itself takes to say which versions there are, and to hand them over through a pipe.
fn versions(folder: &Path) -> Command {
    let mut command = Command::new("sh");
    command.current_dir(folder).arg("-c").arg(format!(
        "git log --raw --no-abbrev --format= -- clients/{ID}.md | cut -d' ' -f4 \
         | git cat-file --batch --buffer | cat"
    ));
    command
}

fn mentor(folder: &Path, args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_mentor"));
    command.arg("-C").arg(folder).args(args);
    command.env_remove("MENTOR_TODAY");
    command
}

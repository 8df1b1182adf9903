//! `cargo bench --bench site`: the reports of 10,000 clients, beside the site generator `hugo` on as many
//! pages of the same size.
//!
//! A page of the site has a title and an author in its front matter, a body in Markdown, and one simple
//! template. What every report has alike, its styles, stands in that template; pictures stand in the body
//! as they are; the rest of a report's size is Markdown. What counts is the ratio within one run. Linux
//! only, for the processor time of children.
#![allow(
    clippy::print_stdout,
    clippy::unwrap_used,
    clippy::disallowed_methods,
    reason = "a benchmark prints, and stops where something fails"
)]

#[path = "site/generator.rs"]
mod generator;
#[path = "support/records.rs"]
mod records;
#[path = "support/time.rs"]
mod time;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use generator::Site;
use records::{RECORDS, files, write_caseload};
use time::{measure, median};

/// The command that writes all reports into the folder that follows, and how their names end.
const REPORTS: (&[&str], &str) = (
    &["report", "--all", "--audience", "client", "--out"],
    "html",
);
const ROUNDS: usize = 3;

fn main() {
    let folder = tempfile::tempdir().unwrap();
    let caseload = folder.path().join("caseload");
    fs::create_dir(&caseload).unwrap();
    write_caseload(&caseload);
    let first = folder.path().join("reports");
    measure(vec![reports(&caseload, &first)]);
    let pages = pages(&first);
    println!(
        "{RECORDS} records, {} reports of {:.1} KB each on average, {ROUNDS} rounds after a warm-up",
        pages.len(),
        average(&pages) / 1000.0
    );
    if Command::new("hugo").arg("version").output().is_err() {
        return println!(
            "hugo is not installed: there is nothing to compare with (on Debian: apt install hugo)"
        );
    }
    let site = Site::write(&folder.path().join("site"), &pages);
    println!(
        "hugo's pages have {:.1} KB each on average\n",
        site.average() / 1000.0
    );
    let mut times = [Vec::new(), Vec::new()];
    for round in 0..=ROUNDS {
        // A folder that is new each time, for both.
        let out = folder.path().join(format!("out-{round}"));
        let commands = [
            reports(&caseload, &out.join("mentor")),
            site.build(&out.join("hugo")),
        ];
        for (times, command) in times.iter_mut().zip(commands) {
            let time = measure(vec![command]);
            if round > 0 {
                times.push(time);
            }
        }
        fs::remove_dir_all(out).unwrap();
    }
    let [mentor, hugo] = times.map(|times| {
        let of = |part: fn(&(f64, f64)) -> f64| median(times.iter().map(part).collect());
        (of(|time| time.0), of(|time| time.1))
    });
    println!("{:<16} {:>9} {:>9}", "", "wall s", "cpu s");
    println!(
        "{:<16} {:>9.2} {:>9.2}",
        "mentor report", mentor.0, mentor.1
    );
    println!("{:<16} {:>9.2} {:>9.2}", "hugo", hugo.0, hugo.1);
    println!(
        "{:<16} {:>9.2} {:>9.2}",
        "mentor / hugo",
        mentor.0 / hugo.0,
        mentor.1 / hugo.1
    );
}

fn reports(caseload: &Path, out: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_mentor"));
    command.arg("-C").arg(caseload).args(REPORTS.0).arg(out);
    command
}

fn pages(folder: &Path) -> Vec<String> {
    let is_report = |path: &PathBuf| path.extension().is_some_and(|end| end == REPORTS.1);
    let paths = files(folder).into_iter().filter(is_report);
    paths
        .map(|path| fs::read_to_string(path).unwrap())
        .collect()
}

fn average(pages: &[String]) -> f64 {
    pages.iter().map(String::len).sum::<usize>() as f64 / pages.len() as f64
}

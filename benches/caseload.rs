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

#[path = "caseload/verbs.rs"]
mod verbs;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

use mentor::model::Client;
use mentor::text::Document;
use rayon::prelude::*;

/// A name, and the commands that it runs on a caseload.
type Contender = (&'static str, fn(&Path) -> Vec<Command>);

const RECORDS: usize = 10_000;
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

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

/// Wall and processor seconds of commands run one after the other.
fn measure(commands: Vec<Command>) -> (f64, f64) {
    let (before, start) = (cpu_of_children(), Instant::now());
    for mut command in commands {
        let status = command
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .status()
            .unwrap();
        assert!(status.success(), "{command:?}");
    }
    (start.elapsed().as_secs_f64(), cpu_of_children() - before)
}

/// User and system time of finished children, from /proc, in seconds (hundredths are the finest).
fn cpu_of_children() -> f64 {
    let stat = fs::read_to_string("/proc/self/stat").unwrap();
    let fields: Vec<&str> = stat.rsplit(") ").next().unwrap().split(' ').collect();
    let ticks: f64 = fields[13].parse::<f64>().unwrap() + fields[14].parse::<f64>().unwrap();
    ticks / 100.0
}

fn write_caseload(folder: &Path) -> usize {
    let examples = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/mentorhuset");
    fs::copy(examples.join("mentor.toml"), folder.join("mentor.toml")).unwrap();
    fs::create_dir(folder.join("clients")).unwrap();
    let mut samples: Vec<(String, String)> = files(&examples.join("clients"))
        .into_iter()
        .map(|path| {
            (
                path.file_stem().unwrap().to_str().unwrap().to_owned(),
                fs::read_to_string(&path).unwrap(),
            )
        })
        .collect();
    // The shortest of the examples are nearest to a record of everyday length.
    samples.sort_by_key(|(_, text)| text.len());
    samples.truncate(6);
    let mut bytes = 0;
    for number in 0..RECORDS {
        let (id, text) = &samples[number % samples.len()];
        let fresh = format!("{}{}", &id[..5], crockford(number));
        let alias = text
            .lines()
            .find(|line| line.starts_with("alias: "))
            .unwrap();
        let text = text
            .replace(id, &fresh)
            .replacen(alias, &format!("alias: Borger {number}"), 1);
        bytes += text.len();
        fs::write(folder.join(format!("clients/{fresh}.md")), text).unwrap();
    }
    bytes
}

fn crockford(number: usize) -> String {
    let digits = b"0123456789abcdefghjkmnpqrstvwxyz";
    (0..4)
        .rev()
        .map(|place| char::from(digits[(number >> (5 * place)) & 31]))
        .collect()
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    files.sort();
    files
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

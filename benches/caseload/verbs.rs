//! The whole-process time of a verb on one client among all of them, beside `mentor --version`.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

use mentor::model::{Client, GoalStatus};
use mentor::record::Record;

/// How often each is run, each time on another client.
const ROUNDS: usize = 100;

/// A name, and the arguments for a client.
type Verb = (&'static str, fn(&Client) -> Vec<String>);

/// Runs `--version` and the verbs in turns, and prints the median of each and its ratio to the first.
///
/// Every verb is an edit that is made: the caseload is not the same afterwards. `MENTOR_USER` spares
/// an entry that names its writer the question to Git.
pub fn print(files: &[PathBuf], folder: &Path) {
    let verbs: [Verb; 7] = [
        ("mentor --version", |_| words("--version")),
        ("show", |client| words(&format!("show {}", client.id))),
        ("note", note),
        ("note, MENTOR_USER set", note),
        ("rate", |client| {
            words(&format!("rate {} --by client trust=4", client.id))
        }),
        ("goal score", |client| {
            let goal = active(client).unwrap();
            words(&format!(
                "goal score {} {goal} --by client --level 1",
                client.id
            ))
        }),
        ("action done", |client| {
            let action = open(client).unwrap();
            words(&format!("action done {} {action}", client.id))
        }),
    ];
    let clients: Vec<Client> = files
        .iter()
        .filter_map(|path| Record::read(&std::fs::read(path).ok()?).ok()?.into_client())
        .filter(|client| active(client).is_some() && open(client).is_some())
        .take(ROUNDS + 1)
        .collect();
    assert_eq!(
        clients.len(),
        ROUNDS + 1,
        "clients with a goal and an action"
    );
    let mut times = vec![Vec::new(); verbs.len()];
    for (round, client) in clients.iter().enumerate() {
        for (index, (name, args)) in verbs.iter().enumerate() {
            let time = wall(folder, name.contains("MENTOR_USER"), &args(client));
            // The first round warms up.
            if round > 0 {
                times[index].push(time);
            }
        }
    }
    println!(
        "\n{:<26} {:>9} {:>12}",
        "one client, by full id", "wall ms", "/ --version"
    );
    let medians: Vec<f64> = times.into_iter().map(super::time::median).collect();
    for ((name, _), median) in verbs.iter().zip(&medians) {
        println!(
            "{name:<26} {:>9.2} {:>12.2}",
            median * 1000.0,
            median / medians[0]
        );
    }
}

fn note(client: &Client) -> Vec<String> {
    let mut args = words(&format!("note {} --kind phone --minutes 10", client.id));
    args.push("Vi talte om kantinen".to_owned());
    args
}

fn active(client: &Client) -> Option<&str> {
    let mut goals = client.goals.iter();
    let goal = goals.find(|goal| goal.status == GoalStatus::Active)?;
    Some(&goal.id)
}

fn open(client: &Client) -> Option<&str> {
    let action = client.actions.iter().find(|action| action.is_open())?;
    Some(&action.id)
}

fn words(line: &str) -> Vec<String> {
    line.split(' ').map(str::to_owned).collect()
}

/// The wall seconds of one process.
fn wall(folder: &Path, names_user: bool, args: &[String]) -> f64 {
    let mut command = Command::new(env!("CARGO_BIN_EXE_mentor"));
    command.arg("-C").arg(folder).args(args);
    match names_user {
        true => command.env("MENTOR_USER", "anna"),
        false => command.env_remove("MENTOR_USER"),
    };
    let start = Instant::now();
    let output = command.stdin(Stdio::null()).output().unwrap();
    let time = start.elapsed().as_secs_f64();
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{args:?}: {said}");
    time
}

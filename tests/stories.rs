//! One client of each programme, from the referral to a job, by commands alone.
//!
//! `examples/stories/PROGRAMME.sh` is the story, which a shell plays here as it stands, and `PROGRAMME.md`
//! the record that it makes, for people to read. `UPDATE_EXPECTED=1 cargo test --test stories` writes
//! the record anew.
#![cfg(unix)]
#![allow(
    clippy::disallowed_methods,
    reason = "the test looks at its own folders"
)]

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use mentor::locale::Tongue;
use mentor::model::{Client, Day, OutcomeKind, Snapshot, State};
use mentor::programme::builtin;
use mentor::record::Record;
use mentor::view::{Case, judge_next};
use tempfile::TempDir;

/// Stands in the place of `mentor`: the command, and a line about it in a log. What is said already to
/// stand there did nothing in the story; and on a day on which the way goes on, all is to be in order.
const WITNESS: &str = r#"#!/bin/sh
code=0
"$MENTOR_PROGRAM" "$@" 2>"$MENTOR_LOG.err" || code=$?
cat "$MENTOR_LOG.err" >&2
echo "$code $MENTOR_TODAY $*" >>"$MENTOR_LOG"
if grep -q "det står der allerede" "$MENTOR_LOG.err"; then
    echo "changed nothing: $*" >>"$MENTOR_LOG.troubles"
fi
case "$1" in
agenda)
    "$MENTOR_PROGRAM" "$@" >>"$MENTOR_LOG.agenda"
    ;;
advance | close)
    "$MENTOR_PROGRAM" check --format short |
        grep -E ": (error|warning)\[" >>"$MENTOR_LOG.troubles" || true
    ;;
esac
exit "$code"
"#;

/// A story that was played.
struct Played {
    folder: TempDir,
    /// The commands, each with its exit code and its day.
    commands: Vec<String>,
    /// What was out of order on a day on which the way went on, and what did nothing.
    troubles: String,
    /// What was due where the story looked.
    agenda: String,
    out: String,
    err: String,
}

#[test]
fn gennem_empowerment() {
    holds("gennem-empowerment");
}

#[test]
fn relationspakken() {
    holds("relationspakken");
}

fn holds(programme: &str) {
    let played = play(programme);
    assert_eq!(played.troubles, "");
    let wrong: Vec<&String> = played
        .commands
        .iter()
        .filter(|line| !line.starts_with("0 "))
        .collect();
    assert!(wrong.is_empty(), "{wrong:?}");
    let record = fs::read_to_string(played.record()).expect("a record");
    let client = Record::read(record.as_bytes())
        .expect("a text")
        .into_client()
        .expect("a client");
    ends_in_a_job(&client);
    went_through_open_gates(&client, &played);
    assert!(played.agenda.contains(&client.alias), "{}", played.agenda);
    is_told(&played, &client);

    // The first half of the id is the month; the second is chance.
    let id_line = |id: &str| format!("\nid: {id}\n");
    let record = record.replace(
        &id_line(&client.id),
        &id_line(&format!("{}-xxxx", &client.id[..4])),
    );
    let path = stories().join(format!("{programme}.md"));
    if std::env::var_os("UPDATE_EXPECTED").is_some() {
        fs::write(&path, &record).expect("the record is written");
    }
    assert_eq!(record, fs::read_to_string(&path).unwrap_or_default());
}

/// Plays a story with nothing of the surroundings, and a witness in the place of the program.
fn play(programme: &str) -> Played {
    let folder = tempfile::tempdir().expect("a folder");
    let bin = folder.path().join("bin");
    fs::create_dir(&bin).expect("a folder for the witness");
    fs::write(bin.join("mentor"), WITNESS).expect("a witness");
    fs::set_permissions(bin.join("mentor"), fs::Permissions::from_mode(0o755)).expect("a program");
    let log = folder.path().join("log");
    let path = std::env::var("PATH").unwrap_or_default();
    let output = Command::new("sh")
        .arg(stories().join(format!("{programme}.sh")))
        .arg(folder.path().join("workspace"))
        .env_clear()
        .env("PATH", format!("{}:{path}", bin.display()))
        .env("HOME", folder.path())
        .env("MENTOR_PROGRAM", env!("CARGO_BIN_EXE_mentor"))
        .env("MENTOR_LOG", &log)
        .output()
        .expect("a shell");
    let text = |bytes| String::from_utf8(bytes).expect("UTF-8");
    let (out, err) = (text(output.stdout), text(output.stderr));
    assert!(output.status.success(), "{out}\n{err}");
    let commands = fs::read_to_string(&log).expect("a log");
    Played {
        commands: commands.lines().map(str::to_owned).collect(),
        troubles: fs::read_to_string(log.with_extension("troubles")).unwrap_or_default(),
        agenda: fs::read_to_string(log.with_extension("agenda")).expect("a look at the agenda"),
        out,
        err,
        folder,
    }
}

impl Played {
    /// The one record that the story makes.
    fn record(&self) -> PathBuf {
        let clients = self.folder.path().join("workspace/clients");
        let files = fs::read_dir(clients).expect("a folder of records");
        let mut files: Vec<PathBuf> = files.map(|file| file.expect("a file").path()).collect();
        files.retain(|path| path.extension().is_some_and(|end| end == "md"));
        assert_eq!(files.len(), 1, "{files:?}");
        files.remove(0)
    }
}

/// Closed, with a job or an education that goes on.
fn ends_in_a_job(client: &Client) {
    let last = client.standing.last().expect("a closing");
    assert_eq!(last.change.leads_to(), State::Closed);
    let holds = client.outcomes.iter().any(|outcome| {
        let kinds = [OutcomeKind::OrdinaryJob, OutcomeKind::Education];
        kinds.contains(&outcome.kind) && outcome.until.is_none()
    });
    assert!(holds, "{:?}", client.outcomes);
    assert!(client.referral.is_some());
}

/// Every phase of the programme, one after the other, with no exemption; and then the closing, which
/// stood open too.
fn went_through_open_gates(client: &Client, played: &Played) {
    let rules = builtin(&client.programme).expect("a built-in programme");
    let expected: Vec<&str> = rules
        .programme()
        .phases
        .iter()
        .map(|phase| phase.id.as_str())
        .collect();
    let walked: Vec<&str> = client
        .phases
        .iter()
        .map(|change| change.phase.as_str())
        .collect();
    assert_eq!(walked, expected);
    let advances = played.commands.iter().filter(|it| it.contains(" advance "));
    assert_eq!(advances.count(), expected.len() - 1);
    let exempted = client.phases.iter().any(|it| it.exemption.is_some());
    assert!(!exempted);
    let closing: Day = client.standing.last().expect("a closing").date;
    let case = Case::to_judge(Snapshot::new(client.clone(), closing), rules.programme());
    let judged = judge_next(&case, rules);
    assert!(!judged.is_empty() && judged.iter().all(|gate| gate.is_open()));
}

/// The record is clean, and both readers have their report.
fn is_told(played: &Played, client: &Client) {
    assert!(
        played.err.contains("1 sag tjekket: alt er i orden\n"),
        "{}",
        played.err
    );
    let status = format!("# Status for {} pr. ", client.alias);
    let (_, reports) = played.out.split_once(&status).expect("a status");
    let language = client.language.as_deref().and_then(Tongue::of_tag);
    let own = match language.is_some_and(|tongue| tongue.lang().is_none()) {
        // A name stands apart from letters that are not its own.
        true => format!("\n# \u{2068}{}\u{2069}\n", client.alias),
        false => format!("\n# {}\n", client.alias),
    };
    assert!(reports.contains(&own), "{reports}");
}

fn stories() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/stories")
}

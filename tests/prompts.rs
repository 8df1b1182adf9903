//! Somebody at a terminal is asked for what a command lacks, and what they began is never lost.
#![cfg(unix)]
#![allow(
    clippy::disallowed_methods,
    reason = "the test looks at its own folders"
)]

mod shell;

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::PathBuf;
use std::process::Command;

use rexpect::session::PtySession;
use shell::Shell;

const TODAY: &str = "2026-06-01";
const ID: &str = "2601-k7qm";
/// How long an answer may take before the test gives up, in milliseconds.
const PATIENCE: u64 = 20_000;
const ENTER: &str = "\r";
const ESCAPE: &str = "\x1b";
/// What a note asks after its text.
const REST_OF_NOTE: &[&str] = &[
    "Hvad det var:",
    "Dagen",
    "Hvor mange minutter",
    "Er det privat?",
];
const DOWN: &str = "\x1b[B";

/// Chooses what stands below the line that chooses nothing.
fn first() -> String {
    format!("{DOWN}{ENTER}")
}

/// The program at a terminal of its own.
struct Terminal(PtySession);

impl Terminal {
    fn open(shell: &Shell, editor: &str, args: &[&str]) -> Terminal {
        let mut command = Command::new("sh");
        command
            .args([
                "-c",
                "stty rows 40 cols 100; \"$0\" \"$@\"; echo \"exit $?\"",
            ])
            .arg(env!("CARGO_BIN_EXE_mentor"))
            .args(args)
            .current_dir(shell.folder())
            .env_clear()
            .env("PATH", std::env::var_os("PATH").unwrap_or_default())
            .env("TERM", "xterm-256color")
            .env("EDITOR", editor)
            .env("MENTOR_TODAY", TODAY)
            .env("MENTOR_USER", "anna")
            .env("MENTOR_LANG", "da");
        let session = rexpect::session::spawn_command(command, Some(PATIENCE));
        Terminal(session.expect("a terminal"))
    }

    /// Waits for a text, and then types.
    fn answer(&mut self, question: &str, typed: &str) {
        self.sees(question);
        self.0.send(typed).expect("typed");
        self.0.flush().expect("sent");
    }

    /// Passes over questions by Enter alone.
    fn passes_over(&mut self, questions: &[&str]) {
        for question in questions {
            self.answer(question, ENTER);
        }
    }

    fn sees(&mut self, text: &str) {
        // The terminal is read byte by byte.
        let bytes: String = text.bytes().map(char::from).collect();
        if let Err(error) = self.0.exp_string(&bytes) {
            panic!("waited for {text:?}\n{error}");
        }
    }

    /// What is said until the program ends, and the exit code.
    fn end(mut self) -> (String, i32) {
        let rest = self.0.exp_eof().expect("an end");
        let (said, code) = rest.trim_end().rsplit_once("exit ").expect("an exit code");
        let bytes: Vec<u8> = said.chars().map(|byte| byte as u8).collect();
        let said = String::from_utf8_lossy(&bytes).into_owned();
        (said, code.parse().expect("a number"))
    }
}

fn at_work() -> Shell {
    let shell = Shell::new(TODAY);
    let record = include_str!("verbs/block.md");
    fs::write(shell.record(ID), record).expect("a record");
    shell
}

fn record(shell: &Shell) -> String {
    fs::read_to_string(shell.record(ID)).expect("a record")
}

fn drafts(shell: &Shell) -> Vec<PathBuf> {
    let folder = fs::read_dir(shell.folder().join(".mentor/drafts"));
    let entries = folder.into_iter().flatten().flatten();
    entries.map(|entry| entry.path()).collect()
}

/// An editor that does what the script says to the file in `$1`.
fn editor(shell: &Shell, script: &str) -> String {
    let path = shell.folder().join("editor.sh");
    fs::write(&path, format!("#!/bin/sh\n{script}\n")).expect("an editor");
    fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).expect("one that runs");
    format!("{} ", path.display())
}

#[test]
fn what_is_answered_is_what_could_have_been_typed() {
    let (asked, typed) = (at_work(), at_work());
    let mut terminal = Terminal::open(&asked, "", &["goal", "add"]);
    terminal.answer("Hvilken borger?", &first());
    terminal.answer("Målet i korthed:", "Sove hele natten\r");
    terminal.answer(
        "Målet med borgerens egne ord:",
        "- ikke vågne klokken tre\r",
    );
    terminal.answer("Hvilket livsområde?", "fysisk\r");
    terminal.answer("Hvem der satte det:", &first());
    terminal.answer("Det, der står i vejen", ENTER);
    terminal.answer("Hvilken forandring", ENTER);
    terminal.answer("Den dag, det forventes nået", "31.08.2026\r");
    let (said, code) = terminal.end();
    assert_eq!(code, 0, "{said}");
    let ran = typed.run(&[
        "goal",
        "add",
        ID,
        "--title=Sove hele natten",
        "--own-words=- ikke vågne klokken tre",
        "--area=physical_health",
        "--set-by=client",
        "--due=2026-08-31",
    ]);
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    assert_eq!(record(&asked), record(&typed));
    assert_eq!(drafts(&asked), [] as [PathBuf; 0], "nothing is left behind");
}

#[test]
fn a_form_that_is_left_is_offered_again() {
    let shell = at_work();
    let before = record(&shell);
    let mut terminal = Terminal::open(&shell, "", &["decide", ID, "--what", "Vi venter"]);
    terminal.answer("Hvad den handler om:", " \r");
    terminal.answer("Hvem der besluttede:", &first());
    terminal.answer("Borgerens egen del i den", ESCAPE);
    let (said, code) = terminal.end();
    assert_eq!(code, 2, "{said}");
    assert!(said.contains("gemt som kladde"), "{said}");
    assert_eq!(record(&shell), before);
    assert_eq!(drafts(&shell).len(), 1);

    let mut terminal = Terminal::open(&shell, "", &["decide", ID]);
    terminal.answer("Der ligger en kladde", ENTER);
    terminal.answer("Hvad den handler om:", ENTER);
    terminal.answer("Hvad der blev besluttet:", ENTER);
    terminal.answer("Hvem der besluttede:", ENTER);
    terminal.answer("Borgerens egen del i den", "Bad selv om det\r");
    terminal.answer("Hvilket mål?", ENTER);
    let (said, code) = terminal.end();
    assert_eq!(code, 0, "{said}");
    let after = record(&shell);
    for line in [
        "about: [goals]",
        "what: Vi venter",
        "client_part: Bad selv om det",
    ] {
        assert!(after.contains(line), "{after}");
    }
    assert_eq!(drafts(&shell), [] as [PathBuf; 0]);
}

#[test]
fn a_half_typed_answer_is_kept_too() {
    let shell = at_work();
    let mut terminal = Terminal::open(&shell, "", &["note", ID]);
    terminal.answer("Hvad vil du skrive?", "Han kom for sent, og");
    terminal.answer("sent, og", ESCAPE);
    let (said, _) = terminal.end();
    assert!(said.contains("gemt som kladde"), "{said}");
    let mut terminal = Terminal::open(&shell, "", &["note", ID]);
    terminal.answer("Der ligger en kladde", ENTER);
    terminal.answer("Han kom for sent, og", " det var i orden\r");
    terminal.passes_over(REST_OF_NOTE);
    let (said, code) = terminal.end();
    assert_eq!(code, 0, "{said}");
    let after = record(&shell);
    assert!(
        after.ends_with("Han kom for sent, og det var i orden\n"),
        "{after}"
    );
}

#[test]
fn what_a_colleague_changes_meanwhile_stays() {
    let shell = at_work();
    let mut terminal = Terminal::open(&shell, "", &["agreement", ID]);
    terminal.sees("Målet med mentorstøtten:");
    let ran = shell.run(&["agreement", ID, "--tasks", "Kontakt til banken"]);
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    terminal.answer("", ENTER);
    for question in ["Mentors opgaver:", "Den første dag:", "Den sidste dag:"] {
        terminal.answer(question, ENTER);
    }
    terminal.answer("Timer om ugen:", "\x7f5\r");
    terminal.answer("Den dag, borgeren fik at vide", ENTER);
    let (said, code) = terminal.end();
    assert_eq!(code, 0, "{said}");
    let after = record(&shell);
    assert!(after.contains("tasks: Kontakt til banken"), "{after}");
    assert!(after.contains("hours_per_week: 5"), "{after}");
}

#[test]
fn two_at_one_client_have_a_draft_each() {
    let shell = at_work();
    let mut one = Terminal::open(&shell, "", &["note", ID]);
    one.answer("Hvad vil du skrive?", "Fra Anna\r");
    one.sees("Hvad det var:");
    let mut other = Terminal::open(&shell, "", &["note", ID]);
    other.answer("Hvad vil du skrive?", "Fra Jonas\r");
    other.answer("Hvad det var:", ESCAPE);
    let (said, _) = other.end();
    assert!(said.contains("gemt som kladde"), "{said}");
    one.answer("", ENTER);
    one.answer("Dagen", ENTER);
    one.answer("Hvor mange minutter", ENTER);
    one.answer("Er det privat?", ENTER);
    let (said, code) = one.end();
    assert_eq!(code, 0, "{said}");
    let after = record(&shell);
    assert_eq!(after.matches("Fra Anna").count(), 1, "{after}");
    let mut again = Terminal::open(&shell, "", &["note", ID]);
    again.answer("Der ligger en kladde", ENTER);
    again.sees("Fra Jonas");
}

#[test]
fn what_is_private_and_its_day_are_so_again() {
    let shell = at_work();
    let first = [
        "note",
        ID,
        "Kun til os",
        "--kind",
        "møde",
        "--date",
        "2026-05-04",
    ];
    let args = [&first[..], &["--private", "--minutes", "99999"]].concat();
    // All is said, so nothing is asked; the journal refuses so long a meeting.
    let (said, code) = Terminal::open(&shell, "", &args).end();
    assert_ne!(code, 0, "{said}");
    let mut terminal = Terminal::open(&shell, "", &["note", ID, "--date", "2026-05-04"]);
    terminal.answer("Hvad vil du skrive?", "Kun til os\r");
    terminal.answer("Hvad det var:", ENTER);
    terminal.answer("Hvor mange minutter", ENTER);
    terminal.answer("Er det privat?", "ja\r");
    let (said, code) = terminal.end();
    assert_eq!(code, 0, "{said}");
    assert!(
        record(&shell).contains("## 2026-05-04, meeting, anna, private"),
        "{}",
        record(&shell)
    );

    let mut terminal = Terminal::open(
        &shell,
        "",
        &["note", ID, "--private", "--date", "2026-05-05"],
    );
    terminal.answer("Hvad vil du skrive?", "Også til os\r");
    terminal.answer("Hvad det var:", ESCAPE);
    terminal.end();
    let mut terminal = Terminal::open(&shell, "", &["note", ID]);
    terminal.answer("Der ligger en kladde", ENTER);
    terminal.answer("Hvad vil du skrive?", ENTER);
    terminal.passes_over(REST_OF_NOTE);
    let (said, code) = terminal.end();
    assert_eq!(code, 0, "{said}");
    assert!(
        record(&shell).contains("## 2026-05-05, meeting, anna, private"),
        "{}",
        record(&shell)
    );
}

#[test]
fn a_trial_keeps_what_was_answered() {
    let shell = at_work();
    let mut terminal = Terminal::open(&shell, "", &["option", "add", ID, "--dry-run"]);
    terminal.answer("Hvad det er:", "Lageret\r");
    let (said, code) = terminal.end();
    assert_eq!(code, 0, "{said}");
    assert!(said.contains("gemt som kladde"), "{said}");
    let mut terminal = Terminal::open(&shell, "", &["option", "add", ID]);
    terminal.answer("Der ligger en kladde", ENTER);
    terminal.answer("Lageret", ENTER);
    let (said, code) = terminal.end();
    assert_eq!(code, 0, "{said}");
    assert!(
        record(&shell).contains("what: Lageret"),
        "{}",
        record(&shell)
    );
}

#[test]
fn a_draft_stops_nobody_who_says_it_all() {
    let shell = at_work();
    let mut terminal = Terminal::open(&shell, "", &["goal", "status", ID]);
    terminal.answer("Hvilket mål?", &first());
    terminal.answer("Hvor det står:", ESCAPE);
    terminal.end();
    assert_eq!(drafts(&shell).len(), 1);
    let args = ["goal", "status", ID, "own-key", "met"];
    let (said, code) = Terminal::open(&shell, "", &args).end();
    assert_eq!(code, 0, "{said}");
    assert!(!said.contains("kladde"), "{said}");
}

#[test]
fn a_draft_can_be_thrown_away() {
    let shell = at_work();
    let mut terminal = Terminal::open(&shell, "", &["resource", "add", ID]);
    terminal.answer("Hvad det er", "Taler fire sprog\r");
    terminal.answer("Hvem der nævnte det:", ESCAPE);
    terminal.end();
    let mut terminal = Terminal::open(&shell, "", &["resource", "add", ID]);
    terminal.answer("Der ligger en kladde", "slet\r");
    terminal.answer("Hvad det er", "Kan reparere cykler\r");
    terminal.answer("Hvem der nævnte det:", &first());
    let (said, code) = terminal.end();
    assert_eq!(code, 0, "{said}");
    let after = record(&shell);
    assert!(
        after.contains("Kan reparere cykler") && !after.contains("fire sprog"),
        "{after}"
    );
}

#[test]
fn what_the_rules_refuse_is_kept_too() {
    let shell = at_work();
    let before = record(&shell);
    // The record says that the action was agreed on later than that.
    let args = ["action", "done", "--date", "2020-01-01"];
    let mut terminal = Terminal::open(&shell, "", &args);
    terminal.answer("Hvilken borger?", &first());
    terminal.answer("Hvilken handling?", &first());
    let (said, code) = terminal.end();
    assert_ne!(code, 0, "{said}");
    assert!(said.contains("gemt som kladde"), "{said}");
    assert_eq!(record(&shell), before);
    assert_eq!(drafts(&shell).len(), 1);
}

#[test]
fn a_personal_number_is_refused_where_it_is_typed() {
    let shell = at_work();
    let mut terminal = Terminal::open(&shell, "", &["option", "add", ID]);
    terminal.answer("Hvad det er:", "Praktik hos 010490-9995\r");
    terminal.answer("det ligner et CPR-nummer", &"\x7f".repeat(15));
    terminal.answer("Praktik ", "Netto\r");
    let (said, code) = terminal.end();
    assert_eq!(code, 0, "{said}");
    assert!(
        record(&shell).contains("what: Praktik Netto"),
        "{}",
        record(&shell)
    );
}

#[test]
fn responsibility_that_moves_asks_for_support_or_a_reason() {
    let shell = at_work();
    let mut terminal = Terminal::open(&shell, "", &["area", ID, "finances"]);
    terminal.answer("Hvad der er svært ved det:", "Gæld\r");
    terminal.answer("Hvem der bærer det fra nu af:", "borg\r");
    terminal.answer("Den hjælp, borgeren får til det:", "Budget hver mandag\r");
    let (said, code) = terminal.end();
    assert_eq!(code, 0, "{said}");
    let mut terminal = Terminal::open(&shell, "", &["area", ID, "finances"]);
    terminal.answer("Hvad der er svært ved det:", ENTER);
    terminal.answer("Hvem der bærer det fra nu af:", "mentor\r");
    terminal.answer("Hvorfor, når det går tilbage:", "Indlagt\r");
    let (said, code) = terminal.end();
    assert_eq!(code, 0, "{said}");
    assert!(
        record(&shell).contains("reason: Indlagt"),
        "{}",
        record(&shell)
    );
}

#[test]
fn every_item_of_a_scale_can_be_rated_or_passed_over() {
    let shell = at_work();
    let mut terminal = Terminal::open(&shell, "", &["rate", ID, "--by", "borgeren"]);
    terminal.answer("Hvilken skala?", ENTER);
    for (item, typed) in [("Tilfreds", ENTER), ("Tryg", "\x1b[B\x1b[B\r")] {
        terminal.answer(item, typed);
    }
    terminal.answer("Med til", ESCAPE);
    let (said, _) = terminal.end();
    assert!(said.contains("gemt som kladde"), "{said}");
    let mut terminal = Terminal::open(&shell, "", &["rate", ID]);
    terminal.answer("Der ligger en kladde", ENTER);
    terminal.answer("Hvis syn det er:", ENTER);
    terminal.answer("Hvilken skala?", ENTER);
    for item in ["Tilfreds", "Tryg", "Med til", "tillid", "Har lyst"] {
        terminal.answer(item, ENTER);
    }
    let (said, code) = terminal.end();
    assert_eq!(code, 0, "{said}");
    assert!(said.contains("Tryg i forløbet 2"), "{said}");
}

#[test]
fn a_note_is_written_in_the_editor() {
    let shell = at_work();
    let editor = editor(&shell, "printf 'Første linje.\\n\\n- et punkt\\n' > \"$2\"");
    let editor = format!("{editor} --wait");
    let mut terminal = Terminal::open(&shell, &editor, &["note", ID]);
    terminal.answer("Hvad det var:", "tele\r");
    terminal.answer("Dagen", ENTER);
    terminal.answer("Hvor mange minutter", "12\r");
    terminal.answer("Er det privat?", ENTER);
    let (said, code) = terminal.end();
    assert_eq!(code, 0, "{said}");
    let end = "## 2026-06-01, phone, 12 min, anna\n\nFørste linje.\n\n- et punkt\n";
    assert!(record(&shell).ends_with(end), "{}", record(&shell));
    assert_eq!(drafts(&shell), [] as [PathBuf; 0]);
}

#[test]
fn what_was_written_in_the_editor_outlives_a_form_that_is_left() {
    let shell = at_work();
    let first = editor(&shell, "printf 'Et langt notat.\\n' > \"$1\"");
    let mut terminal = Terminal::open(&shell, &first, &["note", ID]);
    terminal.answer("Hvad det var:", ESCAPE);
    terminal.end();
    let second = editor(&shell, "printf 'Og lidt til.\\n' >> \"$1\"");
    let mut terminal = Terminal::open(&shell, &second, &["note", ID]);
    terminal.answer("Der ligger en kladde", ENTER);
    terminal.passes_over(REST_OF_NOTE);
    let (said, code) = terminal.end();
    assert_eq!(code, 0, "{said}");
    assert!(
        record(&shell).ends_with("\n\nEt langt notat.\n\nOg lidt til.\n"),
        "{}",
        record(&shell)
    );
}

#[test]
fn what_stands_in_the_draft_outlives_an_editor_that_fails_or_is_gone() {
    let shell = at_work();
    let before = record(&shell);
    let failing = editor(&shell, "printf 'Et\\nTo\\n' > \"$1\"; exit 1");
    let (said, code) = Terminal::open(&shell, &failing, &["note", ID]).end();
    assert_eq!(code, 2, "{said}");
    assert!(said.contains("gemt som kladde"), "{said}");
    assert_eq!(record(&shell), before);
    let mut terminal = Terminal::open(&shell, "", &["note", ID]);
    terminal.answer("Der ligger en kladde", ENTER);
    terminal.passes_over(REST_OF_NOTE);
    let (said, code) = terminal.end();
    assert_eq!(code, 0, "{said}");
    assert!(
        record(&shell).ends_with("anna\n\nEt\nTo\n"),
        "{}",
        record(&shell)
    );
}

#[test]
fn an_editor_that_fails_or_leaves_nothing_writes_nothing() {
    let shell = at_work();
    let before = record(&shell);
    let empty = editor(&shell, "printf '' > \"$1\"");
    let (said, code) = Terminal::open(&shell, &empty, &["note", ID]).end();
    assert_eq!(code, 2, "{said}");
    let mut terminal = Terminal::open(&shell, "/nowhere/editor", &["note", ID]);
    terminal.answer("kunne ikke bruges", "");
    terminal.answer("Hvad vil du skrive?", "På en linje\r");
    terminal.answer("Hvad det var:", ESCAPE);
    terminal.end();
    assert_eq!(record(&shell), before);
}

#[test]
fn who_says_it_all_is_asked_nothing() {
    let shell = at_work();
    let (said, code) = Terminal::open(&shell, "", &["note", ID, "Vi talte om kantinen"]).end();
    assert_eq!(code, 0, "{said}");
    assert!(!said.contains('?'), "{said}");
}

#[test]
fn a_gate_that_is_closed_asks_nothing() {
    let shell = at_work();
    let (said, code) = Terminal::open(&shell, "", &["advance", ID]).end();
    assert_eq!(code, 1, "{said}");
    assert!(!said.contains("Borgerens egen del i skiftet:"), "{said}");
}

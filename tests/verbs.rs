//! Every verb on a record in every style of writing: what it changes, and that it changes nothing else.
//!
//! `tests/verbs/STYLE.md` holds the record and `STYLE.txt` what each verb says and does to it;
//! `UPDATE_EXPECTED=1 cargo test --test verbs` writes what is said and done now.
#![allow(
    clippy::disallowed_methods,
    reason = "the test looks at its own folders"
)]

mod shell;
#[path = "verbs/table.rs"]
mod table;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use mentor::model::{Agreement, Client};
use mentor::record::Record;
use shell::{Ran, Shell, words};
use similar::{ChangeTag, TextDiff};
use table::{TODAY, Verb, verbs};

const ID: &str = "2601-k7qm";

#[test]
fn lists_as_lines() {
    holds("block", read("block.md"));
}

#[test]
fn lists_in_brackets_on_one_line() {
    holds("flow", read("flow.md"));
}

#[test]
fn lists_in_brackets_over_several_lines() {
    holds("flow-lines", read("flow-lines.md"));
}

#[test]
fn texts_in_quotes_and_blocks() {
    holds("quoted", read("quoted.md"));
}

#[test]
fn odd_indentation() {
    holds("odd", read("odd.md"));
}

#[test]
fn line_endings_of_another_system() {
    holds("crlf", read("block.md").replace('\n', "\r\n"));
}

#[test]
fn lists_that_are_missing() {
    holds("missing", read("missing.md"));
}

#[test]
fn lists_that_are_empty() {
    holds("empty", read("empty.md"));
}

/// A verb is a command that changes one client's record.
#[test]
fn every_verb_is_in_the_table() {
    fn add(all: &mut Vec<String>, path: &str, command: &clap::Command) {
        let takes = |id: &str| {
            command
                .get_arguments()
                .any(|argument| argument.get_id() == id)
        };
        if takes("client") && takes("dry_run") {
            all.push(path.to_owned());
        }
        for sub in command.get_subcommands() {
            add(all, format!("{path} {}", sub.get_name()).trim(), sub);
        }
    }
    let mut all = Vec::new();
    add(
        &mut all,
        "",
        &mentor::cli::command(mentor::locale::Lang::En),
    );
    assert!(all.len() > 20, "{all:?}");
    let table = verbs();
    let is_held = |path: &String| {
        let beginning = format!("{path} {ID} ");
        table.iter().any(|verb| verb.line.starts_with(&beginning))
    };
    let missing: Vec<&String> = all.iter().filter(|path| !is_held(path)).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn every_style_is_the_same_client() {
    let block = client(&read("block.md"));
    for style in ["flow", "flow-lines", "quoted", "odd"] {
        assert_eq!(client(&read(&format!("{style}.md"))), block, "{style}");
    }
    let mut empty = client(&read("empty.md"));
    assert_eq!(empty.agreement.take(), Some(Agreement::default()));
    assert_eq!(empty, client(&read("missing.md")));
}

#[test]
fn a_trial_writes_nothing() {
    let shell = Shell::new(TODAY);
    let before = read("block.md");
    fs::write(shell.record(ID), &before).expect("a record");
    let ran = shell.run(&["action", "done", ID, "call-housing", "--dry-run"]);
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    assert!(ran.out.contains("\n+    done: 2026-06-01\n"), "{}", ran.out);
    assert_eq!(
        fs::read_to_string(shell.record(ID)).expect("a record"),
        before
    );
}

/// A line, and what it ends with: the exit code, and a part of what is said.
type Step = (&'static str, i32, &'static str);

/// Runs lines one after the other on the record in lines.
fn goes(steps: &[Step]) {
    let shell = Shell::new(TODAY);
    fs::write(shell.record(ID), read("block.md")).expect("a record");
    for (line, code, part) in steps {
        let before = fs::read_to_string(shell.record(ID)).expect("a record");
        let args = words(line);
        let args: Vec<&str> = args.iter().map(String::as_str).collect();
        let Ran {
            code: ended, err, ..
        } = shell.run(&args);
        assert_eq!(ended, Some(*code), "{line}\n{err}");
        assert!(err.contains(part), "{line}\n{err}");
        let after = fs::read_to_string(shell.record(ID)).expect("a record");
        let is_unchanged = *code != 0 || part.contains("allerede");
        assert_eq!(before == after, is_unchanged, "{line}");
    }
}

#[test]
fn responsibility_goes_to_the_client_with_support_and_back_with_a_reason() {
    goes(&[
        (
            "action hand-over 2601-k7qm call-housing --to client",
            2,
            "`--support`",
        ),
        (
            "action hand-over 2601-k7qm call-housing --to mentor",
            0,
            "allerede",
        ),
        (
            "action hand-over 2601-k7qm call-housing --to together",
            0,
            "i fællesskab",
        ),
        (
            "action hand-over 2601-k7qm call-housing --to mentor",
            2,
            "`--reason",
        ),
        (
            r#"action hand-over 2601-k7qm call-housing --to mentor --reason "Han er syg" --date 2026-05-01"#,
            1,
            "2026-06-01",
        ),
        (
            r#"action hand-over 2601-k7qm call-housing --to mentor --reason "Han er syg""#,
            0,
            "af mentor",
        ),
        (
            "action add 2601-k7qm --what Handle --carried-by client",
            2,
            "`--support`",
        ),
        (
            "area 2601-k7qm housing --carried-by client",
            2,
            "`--support`",
        ),
        (
            r#"area 2601-k7qm housing --carried-by client --support "Ring bare""#,
            0,
            "af borgeren",
        ),
        (
            "area 2601-k7qm housing --carried-by together",
            2,
            "`--reason",
        ),
        (
            r#"area 2601-k7qm housing --carried-by together --reason "Opsagt""#,
            0,
            "i fællesskab",
        ),
        (
            "area 2601-k7qm housing --carried-by together",
            0,
            "allerede",
        ),
        (
            "area 2601-k7qm finances --looked-at",
            0,
            "allerede (clients/2601-k7qm.md); intet er ændret\nførste gang var 2026-02-09",
        ),
        (
            "area 2601-k7qm finances --looked-at --date 2026-02-02",
            0,
            "I har set på",
        ),
        (
            "area 2601-k7qm hosing --looked-at",
            2,
            "mente du `housing`?",
        ),
    ]);
}

#[test]
fn what_has_ended_does_not_go_on() {
    goes(&[
        (
            "action done 2601-k7qm call-housing --date 2026-05-29",
            0,
            "gjort",
        ),
        ("action done 2601-k7qm call-housing", 0, "allerede"),
        (
            "action done 2601-k7qm call-housing --date 2026-05-28",
            0,
            "gjort",
        ),
        (
            "action drop 2601-k7qm call-housing",
            1,
            "sluttede 2026-05-28",
        ),
        (
            "action hand-over 2601-k7qm call-housing --to together",
            1,
            "sluttede 2026-05-28",
        ),
        (
            "action done 2601-k7qm call-hosing",
            2,
            "mente du `call-housing`?",
        ),
        ("action reopen 2601-k7qm call-housing", 0, "åben igen"),
        ("action reopen 2601-k7qm call-housing", 0, "allerede"),
        ("action drop 2601-k7qm call-housing", 0, "opgivet"),
        ("action reopen 2601-k7qm call-housing", 0, "åben igen"),
        (
            "action reopen 2601-k7qm call-hosing",
            2,
            "mente du `call-housing`?",
        ),
        (
            "outcome end 2601-k7qm --kind internship --date 2026-05-31",
            0,
            "sluttede",
        ),
        ("outcome end 2601-k7qm --kind internship", 0, "allerede"),
        (
            "outcome end 2601-k7qm --kind education",
            2,
            "der er: `internship`",
        ),
        ("goal status 2601-k7qm own-key met", 0, "nået"),
        ("goal status 2601-k7qm own-key met", 0, "allerede"),
        ("goal status 2601-k7qm own-key active", 0, "i gang"),
        (
            r#"consent withdraw 2601-k7qm --to "Havnby Kommune""#,
            0,
            "tilbage",
        ),
        (
            r#"consent withdraw 2601-k7qm --to "Havnby Kommune" --date 2026-06-01"#,
            0,
            "allerede",
        ),
        ("consent withdraw 2601-k7qm --to Skat", 2, "`Skat`"),
    ]);
}

/// The last word of a voice on one day holds, and stands in one entry.
#[test]
fn a_rating_is_corrected_on_its_day() {
    goes(&[
        (
            "rate 2601-k7qm --by client trust=4 safe=3",
            0,
            "tillid mellem os 4",
        ),
        (
            "rate 2601-k7qm --by client trust=2",
            0,
            "tillid mellem os 2",
        ),
        (
            "rate 2601-k7qm --by client trust=4",
            0,
            "tillid mellem os 4",
        ),
        ("rate 2601-k7qm --by client trust=4", 0, "allerede"),
        ("rate 2601-k7qm --by client safe=3", 0, "allerede"),
        (
            "rate 2601-k7qm --by mentor trust=3",
            0,
            "tillid mellem os 3",
        ),
    ]);
    let shell = Shell::new(TODAY);
    fs::write(shell.record(ID), read("block.md")).expect("a record");
    for step in [4, 2, 4] {
        let ran = type_in(
            &shell,
            &format!("rate {ID} --by client trust={step} safe=3"),
        );
        assert_eq!(ran.code, Some(0), "{}", ran.err);
    }
    let after = client(&fs::read_to_string(shell.record(ID)).expect("a record"));
    assert_eq!(after.ratings.len(), 3);
    let expected = [("safe".to_owned(), 3), ("trust".to_owned(), 4)];
    assert_eq!(after.ratings[2].scores, expected.into());
}

#[test]
fn an_agreement_that_is_renewed_says_what_it_replaces() {
    let replaces = "den afløser aftalen 2026-01-12 – 2026-07-11";
    goes(&[
        (
            "agreement 2601-k7qm --from 2026-07-12 --until 2027-01-11",
            0,
            replaces,
        ),
        (
            "agreement 2601-k7qm --from 2026-07-12 --until 2027-01-11",
            0,
            "allerede",
        ),
    ]);
    let shell = Shell::new(TODAY);
    fs::write(shell.record(ID), read("block.md")).expect("a record");
    let shorter = type_in(&shell, "agreement 2601-k7qm --until 2026-07-01");
    assert!(!shorter.err.contains("afløser"), "{}", shorter.err);
    let renewal = "agreement 2601-k7qm --from 2026-07-02 --until 2026-12-31";
    let quiet = type_in(&shell, &format!("{renewal} --dry-run --quiet"));
    assert_eq!(quiet.err, "");
}

#[test]
fn an_effort_rests_ends_and_goes_on() {
    goes(&[
        ("pause 2601-k7qm", 2, "`--reason`, `--client-part`"),
        ("resume 2601-k7qm --client-part a", 0, "allerede"),
        ("pause 2601-k7qm --reason a --client-part b", 0, "på pause"),
        ("pause 2601-k7qm --reason c --client-part d", 0, "allerede"),
        (
            "reopen 2601-k7qm --reason a --client-part b",
            1,
            "`mentor resume`",
        ),
        (
            "resume 2601-k7qm --client-part a --date 2026-05-01",
            1,
            "2026-06-01",
        ),
        ("resume 2601-k7qm --client-part a", 0, "i gang"),
        ("close 2601-k7qm --reason a --client-part b", 0, "afsluttet"),
        ("close 2601-k7qm --reason c --client-part d", 0, "allerede"),
        (
            "pause 2601-k7qm --reason a --client-part b",
            1,
            "`mentor reopen`",
        ),
        ("reopen 2601-k7qm --reason a --client-part b", 0, "i gang"),
    ]);
}

#[test]
fn what_is_missing_is_named_with_an_example() {
    goes(&[
        (
            "goal add 2601-k7qm --title a",
            2,
            "der mangler `--area`, `--own-words`, `--set-by`\n  hjælp: for eksempel: mentor goal add",
        ),
        ("goal edit 2601-k7qm own-key", 2, "mindst én af `--title`"),
        ("goal score 2601-k7qm own-key", 2, "`--by`, `--level`"),
        ("action add 2601-k7qm", 2, "`--what`, `--carried-by`"),
        ("action hand-over 2601-k7qm call-housing", 2, "`--to`"),
        ("area 2601-k7qm housing", 2, "mindst én af `--carried-by`"),
        (
            "decide 2601-k7qm",
            2,
            "`--about`, `--what`, `--decided-by`, `--client-part`",
        ),
        ("resource add 2601-k7qm", 2, "`--what`, `--named-by`"),
        ("option add 2601-k7qm", 2, "`--what`"),
        ("plan 2601-k7qm", 2, "`--made-by`, `--directions`"),
        ("consent give 2601-k7qm", 2, "`--to`, `--about`, `--until`"),
        ("agreement 2601-k7qm", 2, "mindst én af `--goal`"),
        ("referral 2601-k7qm", 2, "mindst én af `--by`"),
        ("outcome add 2601-k7qm", 2, "`--kind`"),
    ]);
}

#[test]
fn an_example_is_of_the_client_that_was_typed() {
    goes(&[
        ("decide Kim", 2, "for eksempel: mentor decide Kim --about"),
        (
            "close kim",
            2,
            "mentor close kim --reason \"Målet er nået\"",
        ),
        ("goal edit 2601 own-key", 2, "mentor goal edit 2601 job"),
        ("referral \"Kim A\"", 2, "mentor referral \"Kim A\" --by"),
    ]);
}

#[test]
fn the_dots_of_an_example_are_no_text() {
    goes(&[
        ("note 2601-k7qm …", 2, "prikkerne i `…`"),
        ("note 2601-k7qm ...", 2, "prikkerne"),
        ("close 2601-k7qm --reason … --client-part b", 2, "prikkerne"),
        (
            "pause 2601-k7qm --reason=... --client-part b",
            2,
            "prikkerne",
        ),
        ("note 2601-k7qm \"Vi talte …\"", 0, "skrevet"),
    ]);
}

#[test]
fn an_entry_of_the_same_name_says_the_same_or_is_refused() {
    goes(&[
        (
            r#"goal add 2601-k7qm --title "Egen nøgle" --area housing --own-words andet --set-by client"#,
            2,
            "`own-key`",
        ),
        (
            "resource add 2601-k7qm --what Cykler --named-by client --id bikes",
            2,
            "`--id`",
        ),
        (
            "resource add 2601-k7qm --what Cykler --named-by client",
            0,
            "`cykler`",
        ),
        (
            "resource add 2601-k7qm --what Cykler! --named-by client",
            0,
            "`cykler-2`",
        ),
        (
            "resource add 2601-k7qm --what Cykler --named-by client --date 2026-05-30",
            0,
            "allerede",
        ),
        (
            "action add 2601-k7qm --what Handle --carried-by mentor",
            0,
            "`handle`",
        ),
        ("action done 2601-k7qm handle", 0, "gjort"),
        (
            "action add 2601-k7qm --what Handle --carried-by mentor",
            0,
            "`handle-2`",
        ),
        (
            "action add 2601-k7qm --what Spise --carried-by mentor --goal own-kee",
            2,
            "mente du `own-key`?",
        ),
        (
            "decide 2601-k7qm --about goals --what a --decided-by client --client-part b --goal nøgle",
            2,
            "`nøgle`",
        ),
        (
            "action add 2601-k7qm --what Sove --carried-by mentor --date 2026-07-01",
            1,
            "nye fejl",
        ),
    ]);
}

/// Lists of words: other ones, fewer, in another order, one more.
#[test]
fn a_list_of_words_is_written_anew() {
    for style in ["block", "flow", "flow-lines", "quoted", "odd"] {
        let shell = Shell::new(TODAY);
        fs::write(shell.record(ID), read(&format!("{style}.md"))).expect("a record");
        for directions in [
            "education",
            "education,substance_free,employment",
            "employment,education",
            "education,employment",
            "substance_free",
            "substance_free,employment",
        ] {
            let ran = shell.run(&["plan", ID, "--directions", directions]);
            assert_eq!(ran.code, Some(0), "{style} {directions}\n{}", ran.err);
            let after = fs::read_to_string(shell.record(ID)).expect("a record");
            let plan = client(&after).plan.expect("a plan");
            let words: Vec<_> = plan.directions.iter().map(|it| it.as_str()).collect();
            assert_eq!(words.join(","), directions, "{style}");
        }
    }
}

#[test]
fn a_note_of_any_text_is_one_entry() {
    for record in [read("block.md"), read("block.md").replace('\n', "\r\n")] {
        let newline = if record.contains('\r') { "\r\n" } else { "\n" };
        let shell = Shell::new(TODAY);
        fs::write(shell.record(ID), &record).expect("a record");
        for (typed, kept) in [
            ("Første\nAnden", "Første\nAnden"),
            ("Første\r\nAnden", "Første\nAnden"),
            (
                "a\n## 2026-06-01, meeting\nb",
                "a\n### 2026-06-01, meeting\nb",
            ),
            ("```\n## kode", "```\n## kode\n```"),
            ("~~~ sh\n```", "~~~ sh\n```\n~~~"),
        ] {
            let before = client(&fs::read_to_string(shell.record(ID)).expect("a record"));
            let ran = shell.run(&["note", ID, typed]);
            assert_eq!(ran.code, Some(0), "{typed}\n{}", ran.err);
            let after = fs::read_to_string(shell.record(ID)).expect("a record");
            let notes = client(&after).notes;
            assert_eq!(notes.len(), before.notes.len() + 1, "{typed}");
            let last = &notes.last().expect("a note").text;
            assert_eq!(*last, kept.replace('\n', newline), "{typed}");
        }
    }
}

#[test]
fn who_writes_is_somebody_whom_the_workspace_knows() {
    let mut shell = Shell::new(TODAY);
    fs::write(shell.record(ID), read("block.md")).expect("a record");
    let opening = "new-client --alias Bo --programme relationspakken --mentor";
    for handle in ["", " ", "anna,bo", "anna l", "private", "10 min"] {
        for line in ["note 2601-k7qm Hej --author", opening] {
            let line = words(line);
            let mut args: Vec<&str> = line.iter().map(String::as_str).collect();
            args.push(handle);
            let ran = shell.run(&args);
            assert_eq!(ran.code, Some(2), "{handle}: {}", ran.err);
        }
    }
    let ran = shell.run(&["note", ID, "Hej", "--author", "anna,bo"]);
    assert!(ran.err.contains("`anna,bo`"), "{}", ran.err);

    shell.settings("[[mentors]]\nhandle = \"mette\"\n");
    for args in [
        &["note", ID, "Hej"][..],
        &["note", ID, "Hej", "--author", "bo"],
        &["goal", "status", ID, "own-key", "met", "--author", "bo"],
        &["pause", ID, "--reason", "a", "--client-part", "b"],
    ] {
        let ran = shell.run(args);
        assert_eq!(ran.code, Some(2), "{args:?}");
        assert!(ran.err.contains("der er: mette"), "{}", ran.err);
    }
    let ran = shell.run(&["note", ID, "Hej", "--author", "mette"]);
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    assert!(!ran.err.contains("skrevet som"), "{}", ran.err);
    shell.nobody();
    let ran = shell.run(&["note", ID, "Hej"]);
    assert!(ran.err.contains("skrevet som anna"), "{}", ran.err);
}

#[test]
fn a_new_record_is_guarded_like_an_edit() {
    let shell = Shell::new(TODAY);
    let opening = words("new-client --alias Bo --programme relationspakken --referral-by");
    let mut args: Vec<&str> = opening.iter().map(String::as_str).collect();
    args.push("010490-9995");
    let ran = shell.run(&args);
    assert_eq!(ran.code, Some(1), "{}", ran.err);
    assert!(ran.err.contains("personal-number"), "{}", ran.err);
    assert!(ran.err.contains("\n  hjælp: "), "{}", ran.err);
    let clients = shell.record(ID);
    let mut files = fs::read_dir(clients.parent().expect("a folder")).expect("a folder");
    assert!(files.next().is_none());
}

#[test]
fn the_way_may_be_looked_at_without_saying_what_the_client_says() {
    let gates = "--exempt actions-done --exempt regular-contact --why a --until 2026-07-01";
    let shell = Shell::new(TODAY);
    fs::write(shell.record(ID), read("block.md")).expect("a record");
    for (more, code, part) in [
        ("--dry-run", 0, "intet står i vejen; hvad siger Kim selv"),
        ("", 2, "hvad siger Kim selv til at gå videre?"),
    ] {
        let line = words(&format!("advance {ID} {gates} {more}"));
        let args: Vec<&str> = line.iter().map(String::as_str).collect();
        let ran = shell.run(&args);
        assert_eq!(ran.code, Some(code), "{}", ran.err);
        assert!(ran.out.contains("[citizen-trusts]"), "{}", ran.out);
        assert!(ran.err.contains(part), "{}", ran.err);
    }
    let unchanged = fs::read_to_string(shell.record(ID)).expect("a record");
    assert_eq!(unchanged, read("block.md"));
}

#[test]
fn a_change_of_phase_is_not_put_before_the_last_one() {
    goes(&[
        (
            r#"advance 2601-k7qm --date 2026-01-11 --client-part "Han vil selv""#,
            1,
            "fra 2026-01-12",
        ),
        (
            r#"advance 2601-k7qm --date 2026-01-11 --to relation --client-part "Han vil selv""#,
            1,
            "fra 2026-01-12",
        ),
    ]);
}

/// Runs every verb on the record, each on the record as it was, and compares with what is expected.
fn holds(style: &str, before: String) {
    let shell = Shell::new(TODAY);
    let is_bare = client(&before).goals.is_empty();
    let mut said = String::new();
    for verb in verbs().iter().filter(|verb| verb.anew || !is_bare) {
        fs::write(shell.record(ID), &before).expect("a record");
        let known = troubles(&shell);
        for line in verb.first {
            let ran = type_in(&shell, line);
            assert_eq!(ran.code, Some(0), "{line}\n{}", ran.err);
        }
        said += &runs(&shell, verb, &known);
    }
    let path = folder().join(format!("{style}.txt"));
    if std::env::var_os("UPDATE_EXPECTED").is_some() {
        fs::write(&path, &said).expect("what is expected is written");
    }
    let expected = fs::read_to_string(&path).unwrap_or_default();
    assert_eq!(said, expected, "{style}");
}

/// Runs a verb; `known` are the codes of what was out of order before anything was done.
fn runs(shell: &Shell, verb: &Verb, known: &BTreeSet<String>) -> String {
    let line = verb.line;
    let before = fs::read_to_string(shell.record(ID)).expect("a record");
    let ran = type_in(shell, line);
    assert_eq!(ran.code, Some(0), "{line}\n{}", ran.err);
    let after = fs::read_to_string(shell.record(ID)).expect("a record");

    let mut intended = client(&before);
    (verb.by_hand)(&mut intended);
    assert_eq!(client(&after), intended, "{line}");
    for comment in comments(&before) {
        assert!(after.contains(comment), "{line} loses {comment}");
    }
    let feeds = |text: &str| (text.matches("\r\n").count(), text.matches('\n').count());
    let (returns, lines) = feeds(&before);
    let expected = if returns == 0 { 0 } else { feeds(&after).1 };
    assert_eq!(feeds(&after).0, expected, "{line} ({lines} lines)");
    let left: Vec<String> = troubles(shell).difference(known).cloned().collect();
    let foreseen = |code: &String| {
        verb.leaves
            .iter()
            .any(|left| *code == format!("warning[{left}]"))
    };
    assert!(left.iter().all(foreseen), "{line} leaves {left:?}");

    let again = type_in(shell, line);
    let third = fs::read_to_string(shell.record(ID)).expect("a record");
    if line.starts_with("note ") {
        // Two like entries are two contacts.
        assert_eq!(again.code, Some(0), "{line}\n{}", again.err);
        let added = client(&third).notes.len() - client(&after).notes.len();
        assert_eq!(added, 1, "{line}");
    } else {
        let (code, part) = verb.again;
        assert_eq!(again.code, Some(code), "{line}\n{}", again.err);
        assert!(again.err.contains(part), "{line}\n{}", again.err);
        assert_eq!(third, after, "{line} again");
    }

    format!(
        "$ mentor {line}\n{}{}{}\n",
        ran.out,
        ran.err,
        difference(&before, &after)
    )
}

fn type_in(shell: &Shell, line: &str) -> Ran {
    let args = words(line);
    shell.run(&args.iter().map(String::as_str).collect::<Vec<_>>())
}

/// The codes of what `check` finds that is more than a note: `warning[rating-old]`.
fn troubles(shell: &Shell) -> BTreeSet<String> {
    let checked = shell.run(&["check", "--format", "short"]);
    let found = checked.out.lines().filter_map(|line| {
        let (_, rest) = line.split_once(": ")?;
        let (code, _) = rest.split_once(' ')?;
        (!code.starts_with("note[")).then(|| code.to_owned())
    });
    found.collect()
}

/// The lines that went and came.
fn difference(before: &str, after: &str) -> String {
    let diff = TextDiff::from_lines(before, after);
    let line = |change: similar::Change<&str>| {
        let sign = match change.tag() {
            ChangeTag::Equal => return None,
            ChangeTag::Delete => '-',
            ChangeTag::Insert => '+',
        };
        Some(format!(
            "{sign}{}\n",
            change.value().trim_end_matches(['\r', '\n'])
        ))
    };
    diff.iter_all_changes().filter_map(line).collect()
}

/// The comments of a record, from the sign on.
fn comments(record: &str) -> Vec<&str> {
    let front = record.split("\n---").next().unwrap_or_default();
    let comment = |line: &'_ str| {
        line.find(" #")
            .map(|at| at + 1)
            .or_else(|| line.starts_with('#').then_some(0))
    };
    front
        .lines()
        .filter_map(|line| comment(line).map(|at| &line[at..]))
        .collect()
}

fn client(record: &str) -> Client {
    let record = Record::read(record.as_bytes()).expect("a text");
    let findings: Vec<_> = record.findings().iter().map(|it| it.code).collect();
    assert!(findings.is_empty(), "{findings:?}");
    record.into_client().expect("a client")
}

fn folder() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/verbs")
}

fn read(name: &str) -> String {
    fs::read_to_string(folder().join(name)).expect("a record")
}

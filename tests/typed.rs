//! What people type otherwise than records write it, and what they are told or done for.
#![allow(clippy::disallowed_methods, reason = "a test looks at files")]

mod program;

use std::fs;
use std::path::Path;

use program::{copy, mentor, said};

const KIM: &str = "clients/2610-n3xs.md";

/// The example, for a command in it.
fn example() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    copy(Path::new("examples/mentorhuset"), folder.path());
    folder
}

/// What a command says on both streams, in English on a day of the example.
fn run(folder: &Path, args: &[&str]) -> (String, String) {
    let mut command = mentor(folder);
    command.env("MENTOR_TODAY", "2026-11-20");
    command.env("MENTOR_LANG", "en").env("MENTOR_USER", "jonas");
    said(&command.args(args).output().expect("the program"))
}

#[test]
fn the_date_of_a_referral_is_the_day_of_the_referral() {
    let folder = example();
    let day = |args: &[&str]| {
        let head = ["referral", "Kim", "--by", "Havnby Kommune"];
        let said = run(folder.path(), &[&head[..], args].concat());
        let record = fs::read_to_string(folder.path().join(KIM)).expect("a record");
        let line = record.lines().find(|line| line.contains("2026-09-"));
        line.map(str::to_owned).unwrap_or(said.1)
    };
    assert!(day(&["--date", "2026-09-24"]).contains("2026-09-24"));
    let both = ["--date", "2026-09-24", "--referred", "2026-09-25"];
    assert!(day(&both).contains("2026-09-25"));
}

#[test]
fn a_step_that_is_no_whole_number_is_told_what_it_can_be() {
    let folder = example();
    for wrong in ["trust=3,5", "trust=god", "trust="] {
        let (_, err) = run(folder.path(), &["rate", "Kim", "--by", "client", wrong]);
        assert!(
            err.contains("`trust` must be a whole number from 1 to 5"),
            "{err}"
        );
    }
}

#[test]
fn a_handle_is_the_same_in_capitals() {
    let folder = example();
    let (small, _) = run(folder.path(), &["list", "--mentor", "jonas"]);
    let (great, _) = run(folder.path(), &["list", "--mentor", "JONAS"]);
    assert!(small.contains("Kim"));
    assert_eq!(small, great);
}

#[test]
fn a_command_goes_by_its_danish_name_too() {
    let folder = example();
    let of = |args: &[&str]| run(folder.path(), args);
    for (danish, name) in [
        ("ny-borger", "new-client"),
        ("liste", "list"),
        ("vis", "show"),
        ("tjek", "check"),
        ("forklar", "explain"),
        ("videre", "advance"),
        ("notat", "note"),
        ("mål", "goal"),
        ("maal", "goal"),
        ("handling", "action"),
        ("område", "area"),
        ("omraade", "area"),
        ("vurder", "rate"),
        ("beslut", "decide"),
        ("genoptag", "resume"),
        ("afslut", "close"),
        ("genåbn", "reopen"),
        ("rapport", "report"),
        ("program", "programme"),
    ] {
        assert_eq!(of(&[danish, "--help"]), of(&[name, "--help"]), "{danish}");
        assert_eq!(of(&["help", danish]), of(&[name, "--help"]), "{danish}");
    }
    assert_eq!(of(&["help"]), of(&["--help"]));
    assert_eq!(
        of(&["hjælp", "goal", "add"]),
        of(&["goal", "add", "--help"])
    );
}

#[test]
fn a_word_that_is_far_is_not_suggested() {
    let folder = example();
    for args in [
        &["vinde"][..],
        &["decide", "Kim", "--om", "pace"],
        &["help", "uge"],
    ] {
        let (_, err) = run(folder.path(), args);
        assert!(!err.contains("did you mean"), "{args:?}: {err}");
        assert!(err.contains("--help` shows how"), "{args:?}: {err}");
    }
    for (args, near) in [
        (&["shwo"][..], "show"),
        (&["note", "Kim", "--minutter", "5"], "--minutes"),
        (&["help", "lsit"], "list"),
    ] {
        let (_, err) = run(folder.path(), args);
        assert!(err.contains(&format!("did you mean `{near}`?")), "{err}");
    }
}

#[test]
fn a_day_that_is_turned_is_refused_with_the_day_that_was_meant() {
    let folder = example();
    for typed in ["19.11.2026", "19-11-2026", "19/11/2026", "2026-11-19 "] {
        let (_, err) = run(folder.path(), &["list", "--today", typed]);
        assert!(err.contains("did you mean `2026-11-19`?"), "{typed}: {err}");
    }
    let (_, err) = run(folder.path(), &["list", "--today", "11/19/2026"]);
    assert!(err.contains("write year, month and day"), "{err}");
}

#[test]
fn a_funder_is_shown_the_way_to_the_figures_of_all() {
    let folder = example();
    for typed in ["funder", "bevillingsgiver"] {
        let (_, err) = run(folder.path(), &["report", "Kim", "--audience", typed]);
        assert!(
            err.contains("`mentor report caseload --audience funder`"),
            "{err}"
        );
    }
}

#[test]
fn the_name_of_a_report_says_what_it_is() {
    let folder = example();
    for name in ["kim.docx", "kim.odt", "kim.txt"] {
        let (_, err) = run(folder.path(), &["report", "Kim", "--out", name]);
        assert!(err.contains(&format!("not as `{name}`")), "{err}");
        assert!(err.contains("write `--out kim.md`"), "{err}");
        let (_, err) = run(folder.path(), &["report", "--all", "--out", name]);
        assert!(err.contains(&format!("not as `{name}`")), "{err}");
        assert!(!folder.path().join(name).exists());
    }
    let (_, err) = run(
        folder.path(),
        &["report", "Kim", "--format", "html", "--out", "kim.md"],
    );
    assert!(err.contains("write `--out kim.html`"), "{err}");
    let (_, err) = run(folder.path(), &["report", "--all", "--out", "all.html"]);
    assert!(err.contains("name a folder"), "{err}");
    let (_, err) = run(folder.path(), &["report", "Kim", "--format", "pdf"]);
    assert!(err.contains("--out name.pdf"), "{err}");
    run(folder.path(), &["report", "Kim", "--out", "november.2026"]);
    let file = "november.2026/2610-n3xs-municipality.md";
    assert!(folder.path().join(file).is_file());
}

#[test]
fn a_report_is_not_written_over_somebody_elses() {
    let folder = example();
    let write = |client: &str| {
        let args = ["report", client, "--out", "status.md"];
        let (_, err) = run(folder.path(), &args);
        let report = fs::read_to_string(folder.path().join("status.md"));
        (err, report.expect("a report"))
    };
    let (_, kim) = write("Kim");
    let (err, kept) = write("Bisrat");
    assert!(err.contains("`status.md` is there already"), "{err}");
    assert!(err.contains("under another name"), "{err}");
    assert_eq!(kept, kim);
    fs::write(folder.path().join("status.md"), "# Kim, in May\n").expect("written");
    assert_eq!(write("Kim").1, kim);
    fs::write(folder.path().join("status.md"), "").expect("written");
    assert!(write("Bisrat").1.contains("Bisrat"));
    let record = fs::read_to_string(folder.path().join(KIM)).expect("a record");
    run(folder.path(), &["report", "Kim", "--out", KIM]);
    let after = fs::read_to_string(folder.path().join(KIM)).expect("a record");
    assert_eq!(after, record);
}

#[test]
fn a_danish_word_of_a_closed_set_is_written_in_english() {
    let folder = example();
    let said = |args: &[&str]| run(folder.path(), args);
    let part = ["--client-part", "Kims forslag", "--dry-run"];
    let decide = ["decide", "Kim", "--what", "Roen", "--about", "mål,tempo"];
    let by = ["--decided-by", "borger"];
    let (out, err) = said(&[&decide[..], &by, &part].concat());
    assert!(out.contains("goals, pace"), "{out}{err}");
    assert!(out.contains("decided_by: client"), "{out}{err}");
    let (out, err) = said(&["rate", "Kim", "--by", "borgeren", "trust=2", "--dry-run"]);
    assert!(out.contains("by: client"), "{out}{err}");
    let (danish, _) = said(&["report", "Kim", "--audience", "borger"]);
    assert_eq!(danish, said(&["report", "Kim", "--audience", "client"]).0);
    let (_, err) = said(&["report", "Kim", "--audience", "far"]);
    assert!(
        err.contains("municipality (kommunen), client (borgeren), organisation (organisationen)"),
        "{err}"
    );
}

#[test]
fn a_page_of_somebody_elses_is_not_written_over_by_the_index() {
    let folder = example();
    let index = folder.path().join("site/index.html");
    let all = ["report", "--all", "--out", "site", "--audience"];
    fs::create_dir(folder.path().join("site")).expect("a folder");
    fs::write(&index, "<!doctype html>\n<title>Mentorhuset</title>").expect("a page");
    let (_, err) = run(folder.path(), &[&all[..], &["client"]].concat());
    assert!(err.contains("site/index.html"), "{err}");
    let kept = fs::read_to_string(&index).expect("a page");
    assert!(kept.contains("Mentorhuset"), "{kept}");
    fs::remove_file(&index).expect("removed");
    for (reader, title) in [
        ("client", "for the client"),
        ("organisation", "for the organisation"),
    ] {
        run(folder.path(), &[&all[..], &[reader]].concat());
        let ours = fs::read_to_string(&index).expect("a page");
        assert!(ours.contains(title), "{ours}");
    }
}

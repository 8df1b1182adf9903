//! The page with the figures of a caseload: whole, inert, and for a funder nothing but numbers.
#![allow(clippy::disallowed_methods, reason = "a test writes a workspace")]

mod contract;
mod program;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use contract::{Held, caseload_rows};
use mentor::programme::builtin;
use program::{copy, mentor, said};
use scraper::{ElementRef, Html, Selector};
use serde_json::Value;

/// What would act, where it were not only read.
const HOSTILE: &str =
    "<img src=x onerror=alert(1)>[a](javascript:b)|{{ sections }}\u{1b}[2J\u{202e}`c`";
const TAME: &str = "Zarife";

/// A workspace of three clients, one of whom has ended; every text of theirs says this.
fn workspace(text: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    let records = folder.path().join("clients");
    fs::create_dir(&records).expect("a folder");
    fs::write(folder.path().join("mentor.toml"), "today = 2026-06-30\n").expect("written");
    let text = Value::from(text).to_string();
    for (number, standing) in [
        "",
        "",
        "standing:\n- {change: close, date: 2026-06-01, by: bodil, reason: TEXT}\n",
    ]
    .into_iter()
    .enumerate()
    {
        let record = format!(
            "---\nschema: 1\nid: 2601-zzz{number}\nalias: TEXT\nprogramme: gennem-empowerment@1\n\
             mentor: TEXT\nstarted: 2026-01-12\nphases:\n- {{phase: relation, date: 2026-01-12}}\n\
             {standing}outcomes:\n- {{date: 2026-03-01, kind: internship, note: TEXT}}\n---\n"
        );
        let record = record.replace("TEXT", &text);
        fs::write(records.join(format!("2601-zzz{number}.md")), record).expect("written");
    }
    folder
}

fn run(folder: &Path, args: &str, code: i32) -> (String, String) {
    let mut command = mentor(folder);
    let command = command.arg("report").args(args.split_whitespace());
    let output = command.output().expect("the program");
    assert_eq!(
        output.status.code(),
        Some(code),
        "{args}: {:?}",
        said(&output)
    );
    said(&output)
}

fn elements(page: &str) -> Vec<String> {
    let page = Html::parse_document(page);
    assert_eq!(page.errors, [""; 0]);
    let all = page.root_element().descendants();
    let all = all.filter_map(ElementRef::wrap).map(|element| {
        let mut attributes: Vec<&str> = element.value().attrs().map(|(name, _)| name).collect();
        attributes.sort_unstable();
        format!("{} {attributes:?}", element.value().name())
    });
    all.collect()
}

fn all_of<'p>(page: &'p Html, selector: &str) -> Vec<ElementRef<'p>> {
    let selector = Selector::parse(selector).expect("a selector");
    page.select(&selector).collect()
}

#[test]
fn what_people_wrote_is_inert_on_the_page_and_on_the_index() {
    let (hostile, tame) = (workspace(HOSTILE), workspace(TAME));
    for args in [
        "caseload --format html",
        "caseload --format md",
        "caseload --format csv",
        "--all --audience client --out out --quiet",
    ] {
        let [acts, rests] = [&hostile, &tame].map(|folder| {
            let (out, _) = run(folder.path(), args, 0);
            match args.starts_with("--all") {
                true => fs::read_to_string(folder.path().join("out/index.html")).expect("a page"),
                false => out,
            }
        });
        assert!(rests.contains(TAME), "{args}");
        assert!(!acts.contains(['\u{1b}', '\u{202e}']), "{args}");
        if acts.starts_with("<!doctype") {
            assert_eq!(elements(&acts), elements(&rests), "{args}");
        } else {
            assert!(!acts.contains(" <img"), "{args}: {acts}");
            assert!(!acts.contains("\n="), "{args}: {acts}");
        }
        assert_eq!(acts.lines().count(), rests.lines().count(), "{args}");
    }
}

#[test]
fn a_funder_s_page_holds_nothing_of_anybody() {
    let folder = workspace(TAME);
    for format in ["md", "html", "csv", "json"] {
        let args = format!("caseload --audience funder --format {format}");
        let (out, err) = run(folder.path(), &args, 0);
        assert_eq!(err, "", "{format}");
        for inside in [TAME, "2601-", "href"] {
            assert!(!out.contains(inside), "{format}: {inside}");
        }
    }
}

#[test]
fn a_hidden_count_is_hatched_and_a_dash_and_the_page_says_why() {
    let folder = workspace(TAME);
    let args = "caseload --audience funder --format html --lang en";
    let (out, _) = run(folder.path(), args, 0);
    let page = Html::parse_document(&out);
    // Three clients, and five is the smallest number that is shown: no cell has a digit.
    let cells: BTreeSet<String> = all_of(&page, "tbody td:not(.of-text)")
        .into_iter()
        .map(|cell| cell.text().collect())
        .collect();
    assert_eq!(cells, BTreeSet::from(["–".to_owned()]));
    assert!(all_of(&page, "figure .p-count").is_empty());
    assert!(all_of(&page, "figure .p-hatched").len() > 10);
    assert!(out.contains("A dash is a number under 5"));
    assert!(out.contains("They say nothing of what has worked"));
    assert!(!out.contains("Most:"), "a hidden count may be higher");
}

#[test]
fn the_organisation_s_page_says_who_has_been_there_for_longer_than_expected() {
    let folder = workspace(TAME);
    let (out, _) = run(folder.path(), "caseload --format md --lang en", 0);
    // 169 days since 12 January in a phase that may last less; the one that ended is not among them.
    let rows: Vec<&str> = out
        .lines()
        .skip_while(|line| !line.starts_with("| Longer than expected | Called |"))
        .skip(2)
        .take_while(|line| line.starts_with('|'))
        .collect();
    let of =
        |id| format!("| {id} | Zarife | Zarife | Relationship | 169 | over the longest time |");
    assert_eq!(rows, [of("2601-zzz0"), of("2601-zzz1")]);
}

#[test]
fn a_picture_says_all_its_counts_to_who_cannot_see_it() {
    let folder = workspace(TAME);
    let (out, _) = run(folder.path(), "caseload --format html --lang en", 0);
    let page = Html::parse_document(&out);
    let names: Vec<&str> = all_of(&page, "[role=img]")
        .into_iter()
        .filter_map(|picture| picture.attr("aria-label"))
        .collect();
    assert_eq!(names[0], "Clients: running 2, paused 0, Ended 1");
    assert!(names.iter().all(|name| name.contains(": ")), "{names:?}");
    let ids: Vec<&str> = all_of(&page, "[id]")
        .into_iter()
        .filter_map(|element| element.attr("id"))
        .collect();
    let different: BTreeSet<&&str> = ids.iter().collect();
    assert_eq!(different.len(), ids.len(), "an id stands twice");
}

#[test]
fn a_template_sees_what_the_manual_says() {
    let folder = tempfile::tempdir().expect("a folder");
    copy(Path::new("examples/mentorhuset"), folder.path());
    let rules = builtin("relationspakken@1").expect("a programme");
    let mut held = Held::new(rules.programme());
    for audience in ["organisation", "funder"] {
        let args = format!("caseload --view --audience {audience}");
        let (out, _) = run(folder.path(), &args, 0);
        let mut view: Value = serde_json::from_str(&out).expect("JSON");
        let version = view["schema_version"].take();
        assert_eq!(version, 1);
        view.as_object_mut()
            .expect("names")
            .shift_remove("schema_version");
        held.caseload(&view);
    }
    assert!(held.wrong.is_empty(), "{:#?}", held.wrong);
    let unmet: Vec<String> = caseload_rows()
        .into_iter()
        .map(|(name, _)| name)
        .filter(|name| !held.met.contains(name))
        .collect();
    assert!(unmet.is_empty(), "no page shows {unmet:?}");
}

#[test]
fn an_own_template_stands_in_the_place_of_ours() {
    let folder = workspace(TAME);
    let templates = folder.path().join("templates");
    fs::create_dir(&templates).expect("a folder");
    fs::write(
        templates.join("caseload.md"),
        "{{ sections[0].tables[0].rows[0].cells[0].said }}\n",
    )
    .expect("written");
    assert_eq!(run(folder.path(), "caseload", 0).0, "3\n");
    fs::write(templates.join("caseload.md"), "{{ sectoins }}\n").expect("written");
    let (_, err) = run(folder.path(), "caseload --lang en", 2);
    assert!(
        err.contains("caseload.md:1") && err.contains("`sectoins`"),
        "{err}"
    );
}

#[test]
fn a_record_that_cannot_be_read_is_said_on_the_page_and_keeps_a_funder_s_back() {
    let folder = workspace(TAME);
    fs::write(folder.path().join("clients/2601-zzz9.md"), "---\n[\n").expect("written");
    let (out, err) = run(folder.path(), "caseload --lang en", 1);
    assert!(
        out.contains("- clients/2601-zzz9.md") && err.contains("2601-zzz9"),
        "{out}{err}"
    );
    let (out, _) = run(folder.path(), "caseload --lang en --audience funder", 1);
    assert_eq!(out, "");
}

#[test]
fn a_file_of_somebody_else_stays() {
    let folder = workspace(TAME);
    for name in ["a.md", "a.html", "a.csv", "a.json", "a.pdf"] {
        let path = folder.path().join(name);
        fs::write(&path, "mine\n").expect("written");
        run(folder.path(), &format!("caseload --out {name}"), 2);
        assert_eq!(fs::read_to_string(&path).expect("a file"), "mine\n");
    }
    for name in ["b.md", "b.html", "b.csv", "b.json"] {
        for audience in ["--until 2026-05-31", ""] {
            run(
                folder.path(),
                &format!("caseload {audience} --out {name}"),
                0,
            );
        }
    }
    run(folder.path(), "caseload --format csv --out b.json", 2);
    run(folder.path(), "caseload --format html --out b.csv", 2);
    run(folder.path(), "caseload --out pages --format html", 0);
    assert!(
        folder
            .path()
            .join("pages/caseload-organisation.html")
            .is_file()
    );
}

#[test]
fn a_client_who_is_called_caseload_is_reached_by_the_id() {
    let folder = workspace("caseload");
    let (out, _) = run(folder.path(), "2601-zzz0 --audience client --lang en", 0);
    assert!(out.starts_with("# caseload\n"));
    let (out, _) = run(folder.path(), "caseload --lang en", 0);
    assert!(out.starts_with("# Overview of the caseload\n"));
}

//! Three versions of a record, merged by what they say.
//!
//! `tests/merge/CASE/` holds `base.md`, `ours.md` and `theirs.md`, `expected.md` as the result, and
//! `conflicts.txt` where something is left to choose or a version cannot be read.
//! `UPDATE_EXPECTED=1 cargo test --test merge` writes what comes out now.
#![allow(
    clippy::disallowed_methods,
    clippy::print_stdout,
    reason = "the test looks at its own folders, and prints what it counted"
)]

#[path = "merge/edits.rs"]
mod edits;
#[path = "merge/held.rs"]
mod held;
#[path = "merge/judge.rs"]
mod judge;
mod support;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use mentor::merge::{Kind, MARKER, Merged, Names, Side, Unmerged, merge};
use mentor::record::{Record, Step};
use mentor::text::{Document, Value};
use proptest::prelude::*;

use edits::{edited, records};
use held::{Outcome, held};
use judge::{Right, client};
use support::garden;
use support::mutate::{Random, mutate};

/// Pairs of edits in everyday runs, and in the count that is asked for by name.
const PAIRS: usize = 60;
const MANY_PAIRS: usize = 10_000;

const NAMES: Names<'_> = Names {
    ours: "ours",
    base: None,
    theirs: "theirs",
    marker: MARKER,
};

#[test]
fn every_case_comes_out_as_expected() {
    let update = std::env::var_os("UPDATE_EXPECTED").is_some();
    let mut wrong = Vec::new();
    let cases = cases();
    assert!(cases.len() >= 25, "{}", cases.len());
    for case in cases {
        let [base, ours, theirs] = versions(&case);
        let (text, left) = match merge(&base, &ours, &theirs) {
            Ok(merged) => (merged.text(&NAMES), said(&merged)),
            Err(unmerged) => (String::new(), format!("{unmerged:?}\n")),
        };
        for (file, now) in [("expected.md", text), ("conflicts.txt", left)] {
            let path = case.join(file);
            let was = fs::read_to_string(&path).unwrap_or_default();
            if update && now.is_empty() {
                drop(fs::remove_file(&path));
            } else if update {
                fs::write(&path, now).expect("what is expected is written");
            } else if was != now {
                wrong.push(format!("{}:\n{now}", path.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_case_is_the_same_from_the_other_side() {
    for case in cases() {
        let [base, ours, theirs] = versions(&case);
        let there = merge(&base, &ours, &theirs);
        let back = merge(&base, &theirs, &ours);
        are_mirrored(there.as_ref(), back.as_ref(), &case.display().to_string());
        for one in [&base, &ours, &theirs] {
            assert_eq!(text(merge(&base, one, one)), text_of(one));
            assert_eq!(text(merge(&base, &base, one)), text_of(one));
            assert_eq!(text(merge(&base, one, &base)), text_of(one));
        }
    }
}

/// Holds a merge to the one with the sides exchanged: the same clients, the same conflicts.
fn are_mirrored(there: Result<&Merged, &Unmerged>, back: Result<&Merged, &Unmerged>, what: &str) {
    match (there, back) {
        (Ok(there), Ok(back)) => {
            for (side, other) in [(Side::Ours, Side::Theirs), (Side::Theirs, Side::Ours)] {
                let (one, other) = (there.choosing(side), back.choosing(other));
                let client = |text: &str| Record::read(text.as_bytes()).ok()?.into_client();
                assert_eq!(client(&one), client(&other), "{what}\n{one}\n{other}");
            }
            assert_eq!(conflicts(there, false), conflicts(back, true), "{what}");
        }
        // What would not read back from one side may do so from the other: the styles are not the same.
        (Err(Unmerged::Unsafe), _) | (_, Err(Unmerged::Unsafe)) => {}
        (Err(Unmerged::Unreadable(_)), Err(Unmerged::Unreadable(_))) => {}
        (there, back) => panic!("{what}: {} but {}", there.is_ok(), back.is_ok()),
    }
}

/// The conflicts by kind, keys of the route and what the sides say, without layout.
fn conflicts(merged: &Merged, turned: bool) -> Vec<(Kind, Vec<String>, String, String)> {
    let plain = |text: &Option<String>| {
        let text = text.as_deref().unwrap_or("(taken out)");
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    let one = |it: &mentor::merge::Conflict| {
        let keys = it.route.0.iter().filter_map(|step| match step {
            Step::Key(key) => Some(key.clone()),
            Step::Index(_) => None,
        });
        let (ours, theirs) = (plain(&it.ours), plain(&it.theirs));
        let (ours, theirs) = if turned {
            (theirs, ours)
        } else {
            (ours, theirs)
        };
        (it.kind, keys.collect(), ours, theirs)
    };
    let mut all: Vec<_> = merged.conflicts().map(one).collect();
    all.sort();
    all
}

/// What is left to choose, a line each.
fn said(merged: &Merged) -> String {
    let line = |it: &mentor::merge::Conflict| {
        let mut route = String::new();
        for step in &it.route.0 {
            match step {
                Step::Key(key) => route.push_str(&format!(".{key}")),
                Step::Index(index) => route.push_str(&format!("[{index}]")),
            }
        }
        format!("{:?} {}\n", it.kind, route.trim_start_matches('.'))
    };
    merged.conflicts().map(line).collect()
}

fn text(merged: Result<Merged, Unmerged>) -> Option<String> {
    Some(merged.ok()?.text(&NAMES))
}

fn text_of(bytes: &[u8]) -> Option<String> {
    String::from_utf8(bytes.to_vec()).ok()
}

fn versions(case: &Path) -> [Vec<u8>; 3] {
    ["base.md", "ours.md", "theirs.md"].map(|file| fs::read(case.join(file)).expect(file))
}

fn cases() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/merge");
    let mut cases: Vec<PathBuf> = fs::read_dir(folder)
        .expect("the cases")
        .map(|entry| entry.expect("a case").path())
        .filter(|path| path.join("base.md").exists())
        .collect();
    cases.sort();
    cases
}

/// A record of the examples and two that were made of it by the verbs.
fn pair(records: &[String], random: &mut Random) -> [String; 3] {
    let base = &records[random.below(records.len())];
    [base.clone(), edited(base, random), edited(base, random)]
}

#[test]
fn edits_by_the_verbs_merge_as_they_are_meant() {
    let records = records();
    let mut random = Random::new(7);
    let mut outcomes = Vec::new();
    for number in 0..PAIRS {
        let versions = pair(&records, &mut random);
        outcomes.push(held(&versions, &format!("pair {number}")).0);
        let [base, ours, theirs] = versions.each_ref().map(|text| text.as_bytes());
        let (there, back) = (merge(base, ours, theirs), merge(base, theirs, ours));
        are_mirrored(there.as_ref(), back.as_ref(), &format!("pair {number}"));
    }
    let count = |of: Outcome| outcomes.iter().filter(|outcome| **outcome == of).count();
    assert_eq!(count(Outcome::Textual), 0);
    assert!(
        count(Outcome::Right) > PAIRS / 2,
        "{}",
        count(Outcome::Right)
    );
    assert_eq!(count(Outcome::Careful), 0);
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(64) })]

    /// Records that the verbs made, then changed by any hand: what can be merged says what each side
    /// changed, and what cannot is said.
    #[test]
    fn texts_of_any_kind_merge_or_are_refused(seed in any::<u64>()) {
        let records = records();
        let mut random = Random::new(seed);
        let base = records[random.below(records.len())].clone();
        let sides = [0; 2].map(|_| mutate(&mut random, &base, &records));
        let [ours, theirs] = sides;
        holds_for_any(&[base, ours, theirs]);
    }

    /// Whatever three files hold: what is no record is refused, and nothing panics.
    #[test]
    fn any_three_files_merge_or_are_refused(
        files in prop::array::uniform3(prop_oneof![
            prop::collection::vec(any::<u8>(), 0..80),
            garden::hard_text().prop_map(String::into_bytes),
            garden::hard_text().prop_map(|text| format!("---\nid: a\n{text}\n---\n{text}").into_bytes()),
        ]),
    ) {
        let [base, ours, theirs] = &files;
        for one in [ours, theirs] {
            if text_of(one).is_some() && text_of(base).is_some() {
                assert_eq!(text(merge(base, one, one)), text_of(one));
                assert_eq!(text(merge(base, base, one)), text_of(one));
            }
        }
        let (there, back) = (merge(base, ours, theirs), merge(base, theirs, ours));
        are_mirrored(there.as_ref(), back.as_ref(), &format!("{files:?}"));
    }

    /// Front matter in every style of writing, its values changed by both sides.
    #[test]
    fn shapes_of_any_style_merge_or_are_refused(
        shapes in [garden::front_matter(), garden::front_matter(), garden::front_matter()],
    ) {
        let texts = shapes.map(|shape| format!("---\n{}---\n", garden::write(&shape)));
        holds_for_any(&texts);
    }
}

fn holds_for_any(versions: &[String; 3]) {
    let [base, ours, theirs] = versions.each_ref().map(|text| text.as_bytes());
    for one in [base, ours, theirs] {
        assert_eq!(text(merge(base, one, one)), text_of(one));
        assert_eq!(text(merge(base, base, one)), text_of(one));
        assert_eq!(text(merge(base, one, base)), text_of(one));
    }
    let (there, back) = (merge(base, ours, theirs), merge(base, theirs, ours));
    let shown = format!("{versions:?}");
    are_mirrored(there.as_ref(), back.as_ref(), &shown);
    let Ok(merged) = there else { return };
    let shown_text = merged.text(&NAMES);
    for side in [&versions[1], &versions[2]] {
        for leaf in leaves(side) {
            let is_kept = leaves(&versions[0]).contains(&leaf)
                || leaves(&merged.choosing(Side::Ours)).contains(&leaf)
                || leaves(&merged.choosing(Side::Theirs)).contains(&leaf);
            assert!(is_kept, "{leaf} is lost\n{shown}\n{shown_text}");
        }
    }
}

/// The scalars of a front matter.
fn leaves(text: &str) -> BTreeSet<String> {
    fn add(value: Value<'_>, found: &mut BTreeSet<String>) {
        if value.is_scalar() && !value.is_null() {
            found.insert(value.text().into_owned());
        }
        value.entries().for_each(|(_, value)| add(value, found));
        value.items().for_each(|item| add(item, found));
    }
    let mut found = BTreeSet::new();
    let document = Document::parse(text.as_bytes()).expect("a text");
    if let Some(root) = document.root() {
        add(root, &mut found);
    }
    found
}

/// `cargo test --release --test merge -- --ignored --nocapture` prints the figures.
#[test]
#[ignore = "10,000 pairs, each merged by Git as well"]
fn beside_the_merge_of_lines() {
    let records = records();
    let mut random = Random::new(2026);
    let folder = tempfile::tempdir().expect("a folder");
    let mut own: BTreeMap<Outcome, usize> = BTreeMap::new();
    let mut lines = [[0_usize; 3]; 2];
    let mut time = Duration::ZERO;
    for number in 0..MANY_PAIRS {
        let versions = pair(&records, &mut random);
        let [base, ours, theirs] = &versions;
        let start = Instant::now();
        drop(merge(base.as_bytes(), ours.as_bytes(), theirs.as_bytes()));
        time += start.elapsed();
        let (outcome, _) = held(&versions, &format!("pair {number}"));
        *own.entry(outcome).or_default() += 1;
        let [was, our, their] = [base, ours, theirs].map(|text| client(text).expect("a client"));
        let right = Right::of(&was, &our, &their);
        for (row, arguments) in lines.iter_mut().zip([&["-p"][..], &["-p", "--union"]]) {
            let (text, is_clean) = merge_file(folder.path(), &versions, arguments);
            let kind = match (is_clean, right.is(&text)) {
                (true, true) => 0,
                (true, false) => 2,
                (false, _) => 1,
            };
            row[kind] += 1;
        }
    }
    println!(
        "{MANY_PAIRS} pairs, {:.2} ms a merge",
        time.as_secs_f64() * 1000.0 / MANY_PAIRS as f64
    );
    println!("by meaning: {own:?}; none wrong");
    println!("git merge-file: right, conflict, wrong {:?}", lines[0]);
    println!(
        "git merge-file --union: right, conflict, wrong {:?}",
        lines[1]
    );
}

/// What Git makes of the lines, and whether it is content.
fn merge_file(folder: &Path, versions: &[String; 3], arguments: &[&str]) -> (String, bool) {
    let paths = ["base", "ours", "theirs"].map(|name| folder.join(name));
    for (path, text) in paths.iter().zip(versions) {
        fs::write(path, text).expect("a version is written");
    }
    let [base, ours, theirs] = &paths;
    let output = Command::new("git")
        .arg("merge-file")
        .args(arguments)
        .args([ours, base, theirs])
        .output()
        .expect("git");
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    (text, output.status.success())
}

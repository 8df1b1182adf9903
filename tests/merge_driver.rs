//! The merge driver, as Git calls it: in a merge, a rebase, a cherry-pick and a stash pop; and by hand.

mod clones;

use clones::{Clones, Ran};

const ID: &str = "2601-k7qm";
const FILE: &str = "clients/2601-k7qm.md";
const RECORD: &str = include_str!("verbs/block.md");

const DRIVER: &str =
    "mentor git merge %O %A %B --path %P --size %L --base-name %S --ours-name %X --theirs-name %Y";

/// A second goal that nothing refers to.
const GOAL: &str = "goals:\n  - id: read\n    area: housing\n    title: Læse et brev\n    own_words: Jeg vil forstå det\n    set_by: client\n    agreed: 2026-03-02\n    status: active\n";

/// A repository with one record, in which Git merges by the driver.
fn repository(record: &str) -> Clones {
    let clones = Clones::new("2026-06-01");
    clones.workspace("a", &[(ID, record)]);
    use_driver(&clones, "a");
    clones
}

fn use_driver(clones: &Clones, at: &str) {
    clones.write(
        &format!("{at}/.gitattributes"),
        "clients/**/*.md merge=mentor -text\n",
    );
    clones.git(at, &["config", "merge.mentor.driver", DRIVER]);
    clones.commit(at, "attributes");
}

/// Makes a change of the record on a branch from where `main` began, as whoever the branch is called by.
fn branch(clones: &Clones, name: &str, change: impl Fn(&str) -> String) {
    clones.git("a", &["switch", "--quiet", "-c", name, "main"]);
    clones.name("a", name);
    clones.write(&format!("a/{FILE}"), &change(RECORD));
    clones.commit("a", &format!("by {name}"));
    clones.git("a", &["switch", "--quiet", "main"]);
}

fn replaced(from: &'static str, to: &'static str) -> impl Fn(&str) -> String {
    move |text| {
        assert!(text.contains(from), "{from}");
        text.replacen(from, to, 1)
    }
}

fn paused() -> impl Fn(&str) -> String {
    replaced("status: active", "status: paused")
}

fn met() -> impl Fn(&str) -> String {
    replaced("status: active", "status: met")
}

/// Holds what is left to one conflict about the goal's status, both values and both sides named.
fn only_the_status_is_left(clones: &Clones, ran: &Ran, names: [&str; 2], told: [&str; 2]) {
    let said = format!("{}{}", ran.out, ran.err);
    assert_eq!(ran.code, Some(1), "{said}");
    let text = clones.read(&format!("a/{FILE}"));
    let [ours, theirs] = names;
    let shown =
        format!("<<<<<<< {ours}\n    status: paused\n=======\n    status: met\n>>>>>>> {theirs}\n");
    assert!(text.contains(&shown), "{text}");
    assert_eq!(text.matches("<<<<<<<").count(), 1, "{text}");
    for word in [
        "clients/2601-k7qm.md (Kim): 1 place",
        "the goal `Egen nøgle`, status: both wrote something",
        &format!("    {}: paused", told[0]),
        &format!("    {}: met", told[1]),
        "git add clients/2601-k7qm.md",
    ] {
        assert!(said.contains(word), "{word}\n{said}");
    }
    clones.write(
        &format!("a/{FILE}"),
        &text.replace(&shown, "    status: met\n"),
    );
    clones.git("a", &["add", FILE]);
}

#[test]
fn parallel_work_merges_by_itself() {
    let clones = repository(RECORD);
    branch(&clones, "jonas", |text| {
        met()(text) + "\n## 2026-06-01, phone, jonas\n\nHan ringede.\n"
    });
    let anna = |text: &str| {
        replaced("review: 2026-08-04", "review: 2026-09-01")(text)
            + "\n## 2026-06-01, meeting, anna\n\nVi sås.\n"
    };
    branch(&clones, "anna", anna);
    clones.git("a", &["switch", "--quiet", "anna"]);
    clones.git("a", &["merge", "--quiet", "jonas"]);
    let merged = clones.read(&format!("a/{FILE}"));
    for said in [
        "status: met",
        "review: 2026-09-01",
        "Han ringede.",
        "Vi sås.",
    ] {
        assert_eq!(merged.matches(said).count(), 1, "{said}\n{merged}");
    }
    assert_eq!(clones.git("a", &["status", "--porcelain"]), "");
}

#[test]
fn a_conflict_is_shown_in_a_merge() {
    let clones = repository(RECORD);
    branch(&clones, "jonas", met());
    branch(&clones, "anna", paused());
    clones.git("a", &["switch", "--quiet", "anna"]);
    let ran = clones.run("a", "git", &["merge", "jonas"]);
    only_the_status_is_left(&clones, &ran, ["HEAD", "jonas"], ["HEAD (anna)", "jonas"]);
    clones.git("a", &["merge", "--continue"]);
}

#[test]
fn a_conflict_is_shown_in_a_rebase() {
    let clones = repository(RECORD);
    branch(&clones, "anna", paused());
    branch(&clones, "jonas", met());
    clones.git("a", &["switch", "--quiet", "jonas"]);
    let commit = clones.git("a", &["rev-parse", "--short", "HEAD"]);
    let ran = clones.run("a", "git", &["rebase", "anna"]);
    let theirs = format!("{} (by jonas)", commit.trim());
    let told = format!("{} (jonas)", commit.trim());
    only_the_status_is_left(&clones, &ran, ["HEAD", &theirs], ["HEAD (anna)", &told]);
    clones.git("a", &["rebase", "--continue"]);
    assert!(clones.read(&format!("a/{FILE}")).contains("status: met"));
}

#[test]
fn a_conflict_is_shown_in_a_cherry_pick() {
    let clones = repository(RECORD);
    branch(&clones, "anna", paused());
    branch(&clones, "jonas", met());
    clones.git("a", &["switch", "--quiet", "anna"]);
    let commit = clones.git("a", &["rev-parse", "--short", "jonas"]);
    let ran = clones.run("a", "git", &["cherry-pick", "jonas"]);
    let theirs = format!("{} (by jonas)", commit.trim());
    let told = format!("{} (jonas)", commit.trim());
    only_the_status_is_left(&clones, &ran, ["HEAD", &theirs], ["HEAD (anna)", &told]);
    clones.git("a", &["cherry-pick", "--continue"]);
}

#[test]
fn a_conflict_is_shown_in_a_stash_pop() {
    let clones = repository(RECORD);
    branch(&clones, "anna", paused());
    clones.write(&format!("a/{FILE}"), &met()(RECORD));
    clones.git("a", &["stash"]);
    clones.git("a", &["switch", "--quiet", "anna"]);
    let ran = clones.run("a", "git", &["stash", "pop"]);
    let names = ["Updated upstream", "Stashed changes"];
    only_the_status_is_left(&clones, &ran, names, names);
}

#[test]
fn a_conflict_shows_what_both_began_with_where_the_user_wants_it() {
    let clones = repository(RECORD);
    clones.git("a", &["config", "merge.conflictStyle", "diff3"]);
    branch(&clones, "jonas", met());
    branch(&clones, "anna", paused());
    clones.git("a", &["switch", "--quiet", "anna"]);
    let commit = clones.git("a", &["rev-parse", "--short", "main"]);
    clones.run("a", "git", &["merge", "jonas"]);
    let text = clones.read(&format!("a/{FILE}"));
    let shown = format!("||||||| {}\n    status: active\n=======\n", commit.trim());
    assert!(text.contains(&shown), "{text}");
}

#[test]
fn a_side_that_is_no_record_is_merged_by_its_lines_and_said() {
    let clones = repository(RECORD);
    branch(&clones, "jonas", replaced("alias: Kim ", "alias: [Kim "));
    branch(&clones, "anna", |text| text.to_owned() + "\nMere.\n");
    clones.git("a", &["switch", "--quiet", "anna"]);
    let ran = clones.run("a", "git", &["merge", "jonas"]);
    assert_eq!(ran.code, Some(0), "{ran:?}");
    let said = "jonas cannot be read as a record, so Git merged the lines";
    assert!(ran.err.contains(said), "{ran:?}");
    let text = clones.read(&format!("a/{FILE}"));
    assert!(
        text.contains("alias: [Kim ") && text.ends_with("\nMere.\n"),
        "{text}"
    );
}

#[test]
fn what_is_no_record_on_any_side_is_merged_by_its_lines_in_silence() {
    let clones = Clones::new("2026-06-01");
    for (name, text) in [
        ("b", "1\n2\n3\n4\n"),
        ("o", "0\n2\n3\n4\n"),
        ("t", "1\n2\n3\n5\n"),
    ] {
        clones.write(name, text);
    }
    let ran = clones.run(".", "mentor", &["git", "merge", "b", "o", "t"]);
    assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""), "{ran:?}");
    assert_eq!(clones.read("o"), "0\n2\n3\n5\n");

    clones.write("t", "x\n2\n3\n4\n");
    let ran = clones.run(".", "mentor", &["git", "merge", "b", "o", "t"]);
    assert_eq!((ran.code, ran.err.as_str()), (Some(1), ""), "{ran:?}");
    let left = "<<<<<<< ours\n0\n=======\nx\n>>>>>>> theirs\n2\n3\n5\n";
    assert_eq!(clones.read("o"), left);
}

#[test]
fn a_merge_brings_no_new_error_in_silence() {
    let with_goal = RECORD.replace("goals:\n", GOAL);
    let clones = repository(&with_goal);
    branch(&clones, "jonas", |_| RECORD.to_owned());
    branch(&clones, "anna", |text| {
        let action = "actions:\n  - id: letter\n    goal: read\n    what: Læse brevet\n    carried_by: mentor\n    agreed: 2026-06-01\n";
        text.replace("goals:\n", GOAL).replace("actions:\n", action)
    });
    clones.git("a", &["switch", "--quiet", "anna"]);
    let ran = clones.run("a", "git", &["merge", "jonas"]);
    assert_eq!(ran.code, Some(1), "{ran:?}");
    for said in [
        "merged, but that gives 1 error that neither side had",
        "`read`",
        "mentor check",
    ] {
        assert!(ran.err.contains(said), "{said}\n{}", ran.err);
    }
    let text = clones.read(&format!("a/{FILE}"));
    assert!(
        text.contains("goal: read") && !text.contains("id: read"),
        "{text}"
    );
    assert!(!text.contains("<<<<<<<"), "{text}");
    let status = clones.git("a", &["status", "--porcelain"]);
    assert!(status.contains(&format!("UU {FILE}")), "{status}");
}

#[test]
fn line_endings_stay() {
    let crlf = |text: String| text.replace('\n', "\r\n");
    let clones = repository(&crlf(RECORD.to_owned()));
    branch(&clones, "jonas", |text| crlf(met()(text)));
    let review = || replaced("review: 2026-08-04", "review: 2026-09-01");
    branch(&clones, "anna", |text| crlf(review()(text)));
    branch(&clones, "sara", |text| crlf(paused()(text)));
    clones.git("a", &["switch", "--quiet", "anna"]);
    clones.git("a", &["merge", "--quiet", "jonas"]);
    assert_eq!(
        clones.read(&format!("a/{FILE}")),
        crlf(review()(&met()(RECORD)))
    );
    let ran = clones.run("a", "git", &["merge", "sara"]);
    assert_eq!(ran.code, Some(1), "{ran:?}");
    let text = clones.read(&format!("a/{FILE}"));
    assert!(
        text.contains("<<<<<<< HEAD\r\n    status: met\r\n=======\r\n"),
        "{text:?}"
    );
    assert!(!text.replace("\r\n", "").contains('\n'), "{text:?}");
}

#[test]
fn a_record_that_both_opened_is_one_with_a_choice() {
    let clones = repository(RECORD);
    let other = "2601-w3rn";
    for (name, alias) in [("jonas", "Mo"), ("anna", "Momo")] {
        clones.git("a", &["switch", "--quiet", "-c", name, "main"]);
        let text = RECORD
            .replace(ID, other)
            .replace("alias: Kim", &format!("alias: {alias}"));
        clones.write(&format!("a/clients/{other}.md"), &text);
        clones.name("a", name);
        clones.commit("a", name);
    }
    let ran = clones.run("a", "git", &["merge", "jonas"]);
    assert_eq!(ran.code, Some(1), "{ran:?}");
    for said in ["  called: ", "HEAD (anna): Momo", "jonas: Mo\n"] {
        assert!(ran.err.contains(said), "{said}\n{}", ran.err);
    }
    let text = clones.read(&format!("a/clients/{other}.md"));
    assert_eq!(text.matches("<<<<<<<").count(), 1, "{text}");
}

#[test]
fn a_record_that_was_moved_is_merged_where_it_lies_now() {
    let clones = repository(RECORD);
    branch(&clones, "jonas", met());
    clones.git("a", &["switch", "--quiet", "-c", "anna", "main"]);
    clones.write("a/clients/ended/.gitkeep", "");
    clones.git("a", &["mv", FILE, "clients/ended/2601-k7qm.md"]);
    let moved = "a/clients/ended/2601-k7qm.md";
    clones.write(
        moved,
        &replaced("review: 2026-08-04", "review: 2026-09-01")(RECORD),
    );
    clones.commit("a", "move");
    clones.git("a", &["merge", "--quiet", "jonas"]);
    let text = clones.read(moved);
    assert!(
        text.contains("status: met") && text.contains("review: 2026-09-01"),
        "{text}"
    );
}

#[test]
fn a_record_that_one_side_removed_stays_for_somebody_to_say() {
    let clones = repository(RECORD);
    branch(&clones, "jonas", met());
    clones.git("a", &["switch", "--quiet", "-c", "anna", "main"]);
    clones.git("a", &["rm", "--quiet", FILE]);
    clones.commit("a", "remove");
    let ran = clones.run("a", "git", &["merge", "jonas"]);
    assert_eq!(ran.code, Some(1), "{ran:?}");
    assert_eq!(clones.read(&format!("a/{FILE}")), met()(RECORD));
}

#[test]
fn a_workspace_below_the_top_of_the_repository_is_found() {
    let clones = Clones::new("2026-06-01").speaking("");
    clones.workspace("a/team", &[(ID, RECORD)]);
    clones.git("a/team", &["config", "merge.mentor.driver", DRIVER]);
    std::fs::rename(clones.path("a/team/.git"), clones.path("a/.git")).expect("a repository");
    clones.write("a/.gitattributes", "*.md merge=mentor\n");
    // An organisation's own programme, which this record is judged by, and a language.
    clones.write("a/team/mentor.toml", "language = \"da\"\n");
    clones.commit("a", "whole");
    let file = format!("a/team/{FILE}");
    for (name, change) in [("jonas", "met"), ("anna", "paused")] {
        clones.git("a", &["switch", "--quiet", "-c", name, "main"]);
        clones.write(
            &file,
            &RECORD.replace("status: active", &format!("status: {change}")),
        );
        clones.commit("a", name);
    }
    let ran = clones.run("a", "git", &["merge", "jonas"]);
    assert_eq!(ran.code, Some(1), "{ran:?}");
    assert!(ran.err.contains("målet `Egen nøgle`"), "{ran:?}");
    assert!(
        ran.err.contains("team/clients/2601-k7qm.md (Kim): 1 sted"),
        "{ran:?}"
    );
}

#[test]
fn a_server_without_a_folder_merges_too() {
    let clones = repository(RECORD);
    branch(&clones, "jonas", |text| met()(text) + "\nMere.\n");
    branch(&clones, "anna", |text| {
        text.to_owned() + "\n## 2026-06-01, note, anna\n\nEt.\n"
    });
    clones.git(".", &["clone", "--quiet", "--bare", "a", "bare"]);
    clones.git("bare", &["config", "merge.mentor.driver", DRIVER]);
    clones.write("bare/info/attributes", "*.md merge=mentor\n");
    let tree = clones.git("bare", &["merge-tree", "--write-tree", "anna", "jonas"]);
    let text = clones.git(
        "bare",
        &["cat-file", "blob", &format!("{}:{FILE}", tree.trim())],
    );
    assert!(
        text.contains("status: met") && text.contains("\nMere.\n"),
        "{text}"
    );
    assert!(
        text.ends_with("## 2026-06-01, note, anna\n\nEt.\n"),
        "{text}"
    );
}

/// Three files in a folder without a workspace, merged by hand.
fn by_hand(texts: [&str; 3], more: &[&str]) -> (Ran, String) {
    let clones = Clones::new("2026-06-01");
    for (name, text) in ["b.md", "o.md", "t.md"].into_iter().zip(texts) {
        clones.write(name, text);
    }
    let args = [&["git", "merge", "b.md", "o.md", "t.md"], more].concat();
    let ran = clones.run(".", "mentor", &args);
    let text = clones.read("o.md");
    (ran, text)
}

#[test]
fn three_files_merge_by_hand_without_a_workspace() {
    let (paused, met) = (paused()(RECORD), met()(RECORD));
    let (ran, text) = by_hand([RECORD, RECORD, &met], &[]);
    assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""), "{ran:?}");
    assert_eq!(text, met);

    // Names that an older Git leaves as they stand count as not given.
    let old = [
        "--size",
        "9",
        "--ours-name",
        "%X",
        "--theirs-name",
        "",
        "--base-name",
        "%S",
    ];
    let (ran, text) = by_hand([RECORD, &paused, &met], &old);
    assert_eq!(ran.code, Some(1), "{ran:?}");
    let shown =
        "<<<<<<<<< ours\n    status: paused\n=========\n    status: met\n>>>>>>>>> theirs\n";
    assert!(text.contains(shown), "{text}");
    assert!(ran.err.contains("ours: paused"), "{ran:?}");
    assert!(!ran.err.contains("git add"), "{ran:?}");
}

#[test]
fn what_cannot_be_read_leaves_ours_as_it_was() {
    let clones = Clones::new("2026-06-01");
    clones.write("b.md", RECORD);
    clones.write("o.md", &met()(RECORD));
    let ran = clones.run(".", "mentor", &["git", "merge", "b.md", "o.md", "gone.md"]);
    assert_eq!(ran.code, Some(2), "{ran:?}");
    assert!(ran.err.contains("gone.md cannot be read"), "{ran:?}");
    assert_eq!(clones.read("o.md"), met()(RECORD));

    clones.write("t.md", "a\0b");
    let ran = clones.run(".", "mentor", &["git", "merge", "b.md", "o.md", "t.md"]);
    assert_eq!(ran.code, Some(3), "{ran:?}");
    assert_eq!(clones.read("o.md"), met()(RECORD));
}

#[test]
fn a_file_that_is_too_large_to_read_is_not_cut_short() {
    let long = RECORD.to_owned() + &"En linje, der er lang nok.\n".repeat(170_000);
    let changed = met()(&long) + "Det sidste.\n";
    let (ran, text) = by_hand([&long, &long, &changed], &["--theirs-name", "jonas"]);
    assert_eq!(ran.code, Some(0), "{ran:?}");
    assert!(text == changed, "{} bytes of {}", text.len(), changed.len());
}

#[test]
fn branches_that_merged_each_other_show_what_they_chose_differently() {
    let clones = repository(RECORD);
    branch(&clones, "jonas", met());
    branch(&clones, "anna", paused());
    clones.git("a", &["tag", "before", "jonas"]);
    for (at, other, chosen) in [("jonas", "anna", "met"), ("anna", "before", "paused")] {
        clones.git("a", &["switch", "--quiet", at]);
        assert_eq!(clones.run("a", "git", &["merge", other]).code, Some(1));
        let chosen = RECORD.replace("status: active", &format!("status: {chosen}"));
        clones.write(&format!("a/{FILE}"), &chosen);
        clones.commit("a", "chosen");
    }
    let ran = clones.run("a", "git", &["merge", "jonas"]);
    assert_eq!(ran.code, Some(1), "{ran:?}");
    let text = clones.read(&format!("a/{FILE}"));
    assert!(
        text.contains("status: met") && text.contains("status: paused"),
        "{text}"
    );
    assert!(text.contains("<<<<<<< HEAD"), "{text}");
}

/// What is said of a conflict: where it is, and what each side says.
const SAID: &[(&str, &str, &str, &str)] = &[
    (
        "two-advances",
        "fasen: begge har skiftet fase fra den samme",
        "insight, date: 2026-04-01, by: anna",
        "insight, date: 2026-04-03, by: jonas",
    ),
    (
        "two-closings",
        "pauser og afslutning: begge har",
        "reason: Job",
        "reason: Flyttet",
    ),
    (
        "hand-over-by-both",
        "handlingen `Ringe til boligselskabet`: begge har flyttet ansvaret",
        "together",
        "client",
    ),
    (
        "areas-handed-over-by-both",
        "området `Økonomi og gæld`, bæres 2026-03-01",
        "by: together",
        "by: client",
    ),
    (
        "score-by-one-voice-twice",
        "målet `Egen nøgle`, vurdering 2026-04-01 trin: den samme stemme",
        "level: 0",
        "level: 1",
    ),
    (
        "ratings-that-differ",
        "vurderingen fra 2026-03-02, vurdering `trust`",
        "trust: 3",
        "trust: 2",
    ),
    (
        "note-edited-by-both",
        "notatet fra 2026-03-02: begge har rettet",
        "om arbejde",
        "om hunden",
    ),
    (
        "note-edited-and-removed",
        "notatet fra 2026-03-02: den ene har ændret",
        "Vi talte om gælden",
        "(fjernet)",
    ),
    (
        "goal-removed-and-scored",
        "målet `Egen nøgle`: den ene har ændret",
        "(fjernet)",
        "level: 0}, status: active",
    ),
    (
        "same-goal-twice",
        "målet `Se min datter hver uge`: begge har tilføjet",
        "Se min datter",
        "Ringe til min datter",
    ),
    (
        "plan-by-both",
        "planen: begge har tilføjet",
        "employment",
        "education",
    ),
    (
        "agreement-until-by-both",
        "aftalen, til og med: begge har skrevet",
        "2027-01-11",
        "2026-12-31",
    ),
    (
        "renamed-by-both",
        "kaldes: begge har skrevet",
        "Kimmie",
        "Kimse",
    ),
];

#[test]
fn every_kind_of_conflict_is_said_in_the_persons_words() {
    for (case, about, ours, theirs) in SAID {
        let clones = Clones::new("2026-06-01").speaking("da");
        for name in ["base.md", "ours.md", "theirs.md"] {
            let text = std::fs::read_to_string(format!("tests/merge/{case}/{name}"));
            clones.write(name, &text.expect("a version"));
        }
        let args = [
            "git",
            "merge",
            "base.md",
            "ours.md",
            "theirs.md",
            "--ours-name",
            "HEAD",
            "--theirs-name",
            "jonas",
        ];
        let ran = clones.run(".", "mentor", &args);
        assert_eq!(ran.code, Some(1), "{case}: {ran:?}");
        let lines: Vec<&str> = ran.err.lines().collect();
        assert!(
            lines[0].ends_with(": 1 sted, hvor du selv skal vælge"),
            "{case}: {lines:#?}"
        );
        for (line, (begin, said)) in
            lines[1..]
                .iter()
                .zip([("  ", about), ("    HEAD: ", ours), ("    jonas: ", theirs)])
        {
            assert!(
                line.starts_with(begin) && line.contains(said),
                "{case}: {lines:#?}"
            );
        }
        assert_eq!(lines.len(), 5, "{case}: {lines:#?}");
    }
}

/// The commands of the manual's example, and what they write.
fn manual() -> Vec<Vec<(String, String)>> {
    let text = std::fs::read_to_string("docs/merging.md").expect("the manual");
    let blocks = text.split("```console\n").skip(1);
    let blocks = blocks.filter_map(|rest| rest.split("```").next());
    let command = |part: &str| {
        let (command, output) = part.split_once('\n').expect("a line");
        (command.to_owned(), output.to_owned())
    };
    let commands = |block: &str| {
        let block = format!("\n{block}");
        block
            .split("\n$ ")
            .skip(1)
            .map(|part| command(&format!("{part}\n")))
            .collect()
    };
    blocks.map(commands).collect()
}

#[test]
fn the_manual_shows_what_happens() {
    let clones = repository(RECORD);
    let blocks = manual();
    assert_eq!(blocks.len(), 2);
    for (number, block) in blocks.into_iter().enumerate() {
        if number == 1 {
            // What Anna does in her editor.
            let text = clones.read(&format!("a/{FILE}"));
            let text = text.replace("<<<<<<< HEAD\n    status: paused\n=======\n", "");
            clones.write(&format!("a/{FILE}"), &text.replace(">>>>>>> jonas\n", ""));
        }
        for (command, output) in block {
            let ran = clones.run("a", "sh", &["-c", &format!("{{ {command}; }} 2>&1")]);
            assert_eq!(ran.out.trim_end(), output.trim_end(), "{command}");
        }
    }
}

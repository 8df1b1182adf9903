//! What Git has of one client is never shown as another's, however alike two records are.

mod clones;

use clones::Clones;

const OLD: &str = "2601-k7qm";
const NEW: &str = "2607-bbbb";

const RECORD: &str = "---
schema: 1
id: 2601-k7qm
alias: Selam
programme: gennem-empowerment@1
mentor: anna
started: 2026-01-12
referral: {by: Havnby Kommune, date: 2026-01-05, legal_basis: lab-167}
consents:
  - {to: Havnby Kommune, about: [progress, plan, attendance], given: 2026-01-12, until: 2026-12-31}
phases:
  - {phase: relation, date: 2026-01-12, by: anna}
goals:
  - id: kitchen
    area: employment
    title: Arbejde i et køkken
    set_by: client
    agreed: 2026-01-20
    status: active
---

# Journal

## 2026-01-12, meeting, 60 min, anna

Selam var her.
";

/// One record as it looks when it is somebody else's.
fn of_another(text: &str) -> String {
    text.replace(OLD, NEW).replace("Selam", "Yonas")
}

/// Selam's record goes in February, and Yonas's begins, in one commit.
fn replaced(old_name: &str) -> Clones {
    let clones = Clones::new("2026-01-20");
    clones.workspace("work", &[(old_name, RECORD)]);
    clones.on("2026-02-10");
    clones.name("work", "jonas");
    clones.git(
        "work",
        &["rm", "--quiet", &format!("clients/{old_name}.md")],
    );
    clones.write(&format!("work/clients/{NEW}.md"), &of_another(RECORD));
    clones.commit("work", "one goes, one comes");
    let likeness = ["diff-tree", "-r", "-M", "--name-status", "HEAD"];
    let likeness = clones.git("work", &likeness);
    assert!(
        likeness.contains("\nR"),
        "Git takes it for a renaming: {likeness}"
    );
    clones
}

#[test]
fn a_client_who_came_as_another_went_has_nothing_of_theirs() {
    // Also where the file of the one who went was not named after its id.
    for old_name in [OLD, "Selam"] {
        let clones = replaced(old_name);
        for args in [
            &["history", NEW][..],
            &["history", NEW, "--format", "json"],
            &["blame", NEW, "kitchen"],
            &["blame", NEW, "kitchen", "--format", "json"],
        ] {
            let told = clones.mentor("work", args);
            assert!(told.contains("jonas"), "{args:?}: {told}");
            for theirs in ["Selam", "anna@example.org", "anna, 20 January"] {
                assert!(!told.contains(theirs), "{args:?}: {told}");
            }
        }
        for at in ["2026-01-25", "HEAD~1"] {
            for args in [
                &["show", NEW][..],
                &["history", NEW],
                &["report", NEW, "--audience", "organisation"],
                &["report", NEW, "--audience", "client"],
            ] {
                let args = [args, &["--at", at]].concat();
                let ran = clones.run("work", "mentor", &args);
                assert_eq!(ran.code, Some(2), "{args:?}: {}", ran.out);
                assert!(ran.out.is_empty(), "{args:?}: {}", ran.out);
                assert!(!ran.err.contains("Selam"), "{args:?}: {}", ran.err);
            }
        }
    }
}

#[test]
fn a_version_that_named_another_is_refused() {
    let clones = Clones::new("2026-01-20");
    // A copy in which somebody forgot to change the id.
    clones.workspace("work", &[(OLD, RECORD), (NEW, RECORD)]);
    clones.on("2026-02-10");
    clones.write(&format!("work/clients/{NEW}.md"), &of_another(RECORD));
    clones.commit("work", "mend");
    for at in ["2026-01-25", "HEAD~1"] {
        let ran = clones.run("work", "mentor", &["show", NEW, "--at", at]);
        assert_eq!(ran.code, Some(2), "{at}: {}", ran.out);
        assert!(
            ran.err.contains("another client's record"),
            "{at}: {}",
            ran.err
        );
    }
    let told = clones.mentor("work", &["history", NEW]);
    assert!(!told.contains("Selam"), "{told}");
    let own = clones.mentor("work", &["show", OLD, "--at", "2026-01-25"]);
    assert!(own.contains("Selam"), "{own}");
}

#[test]
fn a_record_that_had_no_id_yet_is_followed() {
    let clones = Clones::new("2026-01-20");
    let unnamed = RECORD.replace(OLD, "Fatima");
    clones.workspace("work", &[("Fatima", &unnamed)]);
    clones.on("2026-02-10");
    clones.name("work", "jonas");
    clones.git(
        "work",
        &["mv", "clients/Fatima.md", &format!("clients/{OLD}.md")],
    );
    clones.write(&format!("work/clients/{OLD}.md"), RECORD);
    clones.commit("work", "name");
    let told = clones.mentor("work", &["history", OLD]);
    assert!(told.contains("anna, 20 January 2026, "), "{told}");
    let shown = clones.mentor("work", &["show", OLD, "--at", "2026-01-25"]);
    assert!(shown.contains("Selam"), "{shown}");
}

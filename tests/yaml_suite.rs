//! The YAML test suite: what we read we read as it says, and nothing that is no YAML.
#![allow(clippy::print_stdout, reason = "the counts are the test's result")]

mod support;

use mentor::text::Document;
use support::{our_events, suite};

/// Cases that are read and right; a change that reads fewer must say so here.
const READ: usize = 136;

#[test]
fn agrees_with_the_yaml_test_suite() {
    let Some(cases) = suite::cases() else {
        println!("SKIPPED: YAML_TEST_SUITE names no folder with the YAML test suite");
        return;
    };
    let (mut right, mut refused, mut refused_invalid) = (0, 0, 0);
    let mut wrong = Vec::new();
    for case in &cases {
        // Records have no document markers: a case that only opens with one is read without.
        let yaml = case.yaml.strip_prefix("---\n").unwrap_or(&case.yaml);
        let document = Document::parse_bare(yaml.as_bytes()).expect("the suite is text");
        match document.problems() {
            [] if case.fails => wrong.push(format!("{}: accepted\n{yaml}", case.name)),
            [] if our_events(&document) == case.events => right += 1,
            [] => {
                let (ours, theirs) = (our_events(&document), &case.events);
                wrong.push(format!("{}:\n{yaml}\n{ours:?}\n{theirs:?}", case.name));
            }
            _ if case.fails => refused_invalid += 1,
            problems => {
                refused += 1;
                if std::env::var_os("YAML_TEST_SUITE_REFUSED").is_some() {
                    println!("{}: {problems:?}\n{yaml}", case.name);
                }
            }
        }
    }
    println!(
        "{} cases: {right} read right, {refused} refused of what is YAML, {refused_invalid} of what is not",
        cases.len()
    );
    assert!(
        wrong.is_empty(),
        "{} cases:\n{}",
        wrong.len(),
        wrong.join("\n\n")
    );
    assert!(
        right >= READ,
        "only {right} cases are read, {READ} were before"
    );
}

//! For the tests of rules: one rule, asked about a small record on 2026-06-30.

use super::Rule;
use crate::check::{Around, Subject};
use crate::finding::Finding;
use crate::model::Day;
use crate::programme::builtin;
use crate::record::Record;

/// What a rule finds, as `severity [variant]: the text that it points at`.
///
/// The record begins as every record does, on 2026-01-12 unless it says `started:` itself; the
/// rest is given. A journal may follow after `---`.
pub(super) fn found(rule: Rule, rest: &str) -> Vec<String> {
    findings(&[rule], rest, |finding, text| {
        let variant = finding
            .variant
            .map_or(String::new(), |variant| format!(" [{variant}]"));
        format!(
            "{}{variant}: {}",
            finding.severity.as_str(),
            finding.span.of(text)
        )
    })
}

/// One word of everything that a rule finds.
pub(super) fn words(rule: Rule, rest: &str, name: &str) -> Vec<String> {
    findings(&[rule], rest, |finding, _| {
        let word = finding.words.iter().find(|(known, _)| *known == name);
        word.map(|(_, word)| word.clone()).unwrap_or_default()
    })
}

fn findings<T>(rules: &[Rule], rest: &str, show: impl Fn(&Finding, &str) -> T) -> Vec<T> {
    let started = if rest.contains("started:") {
        ""
    } else {
        "started: 2026-01-12\n"
    };
    let end = if rest.contains("\n---\n") {
        ""
    } else {
        "---\n"
    };
    let text = format!(
        "---\nschema: 1\nid: 2601-k7qm\nalias: Selam\nprogramme: relationspakken@1\nmentor: anna\n{started}{rest}{end}"
    );
    let record = Record::read(text.as_bytes()).expect("a text");
    assert_eq!(record.findings(), [], "the shape is right");
    let today = Day::new(2026, 6, 30).expect("a day");
    let around = Around::default();
    let programme = builtin("relationspakken@1").expect("a programme");
    let subject = Subject::new(&record, Some(programme), today, &around, "2601-k7qm");
    let subject = subject.expect("a client");
    let mut findings = Vec::new();
    for rule in rules {
        rule(&subject, &mut findings);
    }
    findings.iter().map(|it| show(it, &text)).collect()
}

//! For the tests of rules: one rule, asked about a small record on 2026-06-30.

use super::{RULES, Rule};
use crate::check::{Around, Subject};
use crate::finding::{Finding, Severity};
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

#[test]
fn a_record_opened_some_days_ago_is_only_reminded() {
    let record = "started: 2026-06-24\nphases:\n- {phase: relation, date: 2026-06-24, by: anna}\n";
    let found = findings(RULES, record, |finding, _| (finding.code, finding.severity));
    assert!(!found.is_empty());
    for (code, severity) in found {
        assert_eq!(severity, Severity::Note, "{code}");
    }
}

#[test]
fn an_effort_that_rests_or_has_ended_is_asked_for_nothing() {
    for change in ["pause", "close"] {
        let record = format!(
            "phases:\n- {{phase: relation, date: 2026-01-12, by: anna}}\nstanding:\n- {{change: {change}, date: 2026-02-01, by: anna, reason: Flyttet}}\noutcomes:\n- {{date: 2026-02-01, kind: other, note: Flyttet}}\n"
        );
        let found = findings(RULES, &record, |finding, _| finding.code);
        assert_eq!(found, [], "{change}");
    }
}

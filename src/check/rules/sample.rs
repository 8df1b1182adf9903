//! For the tests of rules about the way and its days: a small record, a programme of three phases.

use super::Rule;
use crate::check::{Around, Subject};
use crate::model::Day;
use crate::programme::{Rules, read};
use crate::record::Record;

/// Phases `first`, `second`, `third`; the gate out of the first asks for a resource.
const STEPS: &str = include_str!("../../../tests/errors/gate-closed/programmes/steps.toml");

/// What a rule finds on 2026-06-30, as `variant: the text that it points at`.
///
/// The record begins on 2026-06-15, as far as every record must; the rest is given. A journal may
/// follow after `---`.
pub(super) fn found(rule: Rule, rest: &str) -> Vec<String> {
    ask(rule, STEPS, &Around::default(), rest)
}

/// The same with another condition at the gate out of the first phase.
pub(super) fn found_with_gate(rule: Rule, condition: &str, rest: &str) -> Vec<String> {
    let programme = STEPS.replace("count.resources >= 1", condition);
    ask(rule, &programme, &Around::default(), rest)
}

/// The same in a workspace that lists its mentors.
pub(super) fn found_among(rule: Rule, mentors: &[&str], rest: &str) -> Vec<String> {
    let around = Around {
        mentors: mentors.iter().map(|it| (*it).to_owned()).collect(),
        ..Around::default()
    };
    ask(rule, STEPS, &around, rest)
}

fn ask(rule: Rule, programme: &str, around: &Around, rest: &str) -> Vec<String> {
    let started = match rest.contains("started:") {
        true => "",
        false => "started: 2026-06-15\n",
    };
    let end = if rest.contains("\n---\n") {
        ""
    } else {
        "---\n"
    };
    let text = format!(
        "---\nschema: 1\nid: 2606-k7qm\nalias: Selam\nprogramme: steps@1\nmentor: anna\n{started}{rest}{end}"
    );
    let record = Record::read(text.as_bytes()).expect("a text");
    let rules = Rules::new(read(programme).expect("a programme"));
    let today = Day::new(2026, 6, 30).expect("a day");
    let subject = Subject::new(&record, Some(&rules), today, around, "2606-k7qm");
    let mut findings = Vec::new();
    rule(&subject.expect("a client"), &mut findings);
    let shown = findings.iter().map(|finding| {
        let variant = finding.variant.unwrap_or("-");
        format!("{variant}: {}", finding.span.of(&text))
    });
    shown.collect()
}

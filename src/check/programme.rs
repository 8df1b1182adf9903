//! An organisation's own programme file, checked.

use crate::finding::{Code, Finding, Placed};
use crate::programme::{ProgrammeMistake, Rules, read};
use crate::record::nearest;
use crate::text::{LineIndex, Span};
use crate::view::unknown_names;

/// Checks the text of a programme file: its shape, its values, and every gate's condition.
pub fn check_programme(text: &str) -> Vec<Placed> {
    let findings = match read(text) {
        Ok(programme) => names(text, &Rules::new(programme)),
        Err(problems) => problems
            .into_iter()
            .map(|problem| {
                let code = match problem.kind {
                    ProgrammeMistake::Shape => Code::ProgrammeShape,
                    ProgrammeMistake::Value => Code::ProgrammeValue,
                    ProgrammeMistake::Condition => Code::ProgrammeCondition,
                };
                let span = Span::new(problem.range.start as u32, problem.range.end as u32);
                Finding::new(code, span).word("detail", problem.detail)
            })
            .collect(),
    };
    placed(findings, text)
}

/// The findings of a file, in the order of their places.
pub(super) fn placed(findings: Vec<Finding>, text: &str) -> Vec<Placed> {
    let lines = LineIndex::new(text);
    let mut placed: Vec<Placed> = findings
        .into_iter()
        .map(|it| Placed::new(it, text, &lines))
        .collect();
    placed.sort_by_key(|it| it.finding.span);
    placed
}

fn names(text: &str, rules: &Rules) -> Vec<Finding> {
    let programme = rules.programme();
    let mut findings = Vec::new();
    for phase in &programme.phases {
        for (gate, condition) in rules.gates(&phase.id) {
            let Ok(condition) = condition else { continue };
            for unknown in unknown_names(condition, programme) {
                let near = nearest(&unknown.name, unknown.known.iter().map(String::as_str));
                let mut finding = Finding::new(
                    Code::ProgrammeName,
                    place_of_name(text, &gate.when, &unknown.name),
                )
                .word("gate", &gate.id)
                .word("name", &unknown.name);
                if let Some(near) = near {
                    finding = finding.variant("near").word("near", near);
                }
                findings.push(finding);
            }
        }
    }
    findings
}

/// Where the name stands within its condition; the condition where that is written with escapes.
fn place_of_name(text: &str, condition: &str, name: &str) -> Span {
    let at = |needle: &str, from: usize| text[from..].find(needle).map(|start| from + start);
    let condition_at = at(condition, 0);
    let start = condition_at
        .and_then(|from| at(name, from))
        .or(condition_at)
        .unwrap_or(0);
    Span::new(start as u32, (start + name.len()) as u32)
}

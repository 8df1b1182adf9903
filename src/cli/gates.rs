//! Gates as people see them: open or closed, why, and the command that opens each.

use std::fmt::Write as _;
use std::sync::Arc;

use serde_json::{Value, json};

use crate::locale::{shown, words};
use crate::report::line;
use crate::view::{Case, GateState, Judged};

/// A gate's two lines: what holds or is to hold, and how to get there.
pub fn text(judged: &[Judged<'_>], case: &Arc<Case>, title: &str) -> String {
    let lang = case.lang();
    let mut text = words::GATES_TO.say(lang, &[("phase", title)]) + "\n";
    for one in judged {
        let sign = if one.is_open() { "✓" } else { "✗" };
        let _ = writeln!(
            text,
            "  {sign} {}  [{}]",
            shown(&statement(one, case)),
            one.gate.id
        );
        match &one.state {
            GateState::Open => continue,
            GateState::Closed => {}
            GateState::Unknown(fields) => {
                let _ = writeln!(
                    text,
                    "      {}",
                    words::GATE_UNKNOWN.say(lang, &[("fields", fields.join(", "))])
                );
            }
            GateState::Broken(why) => {
                let _ = writeln!(
                    text,
                    "      {}",
                    words::GATE_BROKEN.say(lang, &[("why", why)])
                );
            }
        }
        let _ = writeln!(text, "      → {}", shown(&line(&one.gate.fix, case)));
    }
    text
}

/// The gates as JSON.
pub fn json(judged: &[Judged<'_>], case: &Arc<Case>) -> Vec<Value> {
    judged
        .iter()
        .map(|one| {
            let unknown = match &one.state {
                GateState::Unknown(fields) => fields.as_slice(),
                _ => &[],
            };
            json!({
                "id": one.gate.id,
                "row": one.gate.row,
                "open": one.is_open(),
                "says": statement(one, case),
                "not_known": unknown,
                "fix": line(&one.gate.fix, case),
            })
        })
        .collect()
}

fn statement(judged: &Judged<'_>, case: &Arc<Case>) -> String {
    line(case.lang().pick(&judged.gate.da, &judged.gate.en), case)
}

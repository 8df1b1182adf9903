//! A second opinion on what is refused: whether it is YAML at all.

use saphyr_parser::{Parser, StrInput};

use super::{Feature, Problem, ProblemKind, Reason};

/// The longest front matter that is given to the second parser.
const BYTES: usize = 128 << 10;

/// The most brackets: its time grows with the square of how deep they are nested.
const BRACKETS: usize = 4096;

/// Asks another YAML parser about what ours calls no YAML: what it accepts is only unsupported.
pub(super) fn revise(yaml: &str, problems: &mut [Problem]) {
    let too_deep = |problem: &Problem| problem.kind == ProblemKind::TooDeep;
    if !problems.iter().any(is_doubtful) || problems.iter().any(too_deep) || !is_yaml(yaml) {
        return;
    }
    for problem in problems {
        if let ProblemKind::Syntax(reason) = problem.kind
            && is_doubtful(problem)
        {
            problem.kind = ProblemKind::Unsupported(Feature::Stricter(reason));
        }
    }
}

/// Whether another parser may see it otherwise; ours alone looks at the characters.
fn is_doubtful(problem: &Problem) -> bool {
    match problem.kind {
        ProblemKind::Syntax(reason) => reason != Reason::ControlCharacter,
        _ => false,
    }
}

fn is_yaml(yaml: &str) -> bool {
    let brackets = memchr::memchr2_iter(b'[', b'{', yaml.as_bytes()).count();
    yaml.len() <= BYTES
        && brackets <= BRACKETS
        && Parser::new(StrInput::new(yaml)).all(|event| event.is_ok())
}

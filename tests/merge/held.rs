//! A merge, held to what is right.

use std::collections::BTreeSet;

use mentor::merge::{MARKER, Merged, Names, Side, merge};

use crate::judge::{self, Right, client};

/// Holds a merge of base, ours and theirs to what is right: nothing of either side is lost or doubled.
pub fn held([base, ours, theirs]: &[String; 3], what: &str) -> (Outcome, Option<Merged>) {
    let shown = format!("{what}\n=== base\n{base}\n=== ours\n{ours}\n=== theirs\n{theirs}");
    let Ok(merged) = merge(base.as_bytes(), ours.as_bytes(), theirs.as_bytes()) else {
        return (Outcome::Textual, None);
    };
    let [was, our, their] = [base, ours, theirs].map(|text| client(text).expect("a client"));
    let right = Right::of(&was, &our, &their);
    for (side, mine, other) in [(Side::Ours, &our, &their), (Side::Theirs, &their, &our)] {
        let chosen = client(&merged.choosing(side)).expect("what is chosen reads");
        assert_eq!(judge::lost(&was, mine, &chosen), [""; 0], "{shown}");
        let known: BTreeSet<_> = [&was, mine, other]
            .into_iter()
            .flat_map(judge::doubled)
            .collect();
        let mut doubled = judge::doubled(&chosen);
        doubled.retain(|place| !known.contains(place));
        assert_eq!(doubled, BTreeSet::new(), "{shown}");
    }
    let outcome = match (merged.is_clean(), right.conflicts.is_empty()) {
        (true, _) if right.is(&text(&merged)) => Outcome::Right,
        (true, _) => panic!(
            "wrong: {:?}\n{shown}\n=== merged\n{}",
            right.conflicts,
            text(&merged)
        ),
        (false, false) => Outcome::Conflict,
        (false, true) => Outcome::Careful,
    };
    (outcome, Some(merged))
}

/// What came of a pair of changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Outcome {
    Right,
    /// A conflict, and the two cannot both be meant.
    Conflict,
    /// A conflict, and they could.
    Careful,
    /// Left to Git's own merge.
    Textual,
}

fn text(merged: &Merged) -> String {
    merged.text(&Names {
        ours: "ours",
        base: None,
        theirs: "theirs",
        marker: MARKER,
    })
}

//! Three texts of any kind merge or are refused; what is the same on one side stays as it is.
#![no_main]

use libfuzzer_sys::fuzz_target;
use mentor::merge::{Names, merge};

const NAMES: Names<'_> = Names {
    ours: "ours",
    base: None,
    theirs: "theirs",
    marker: mentor::merge::MARKER,
};

fuzz_target!(|texts: (&str, &str, &str)| {
    let (base, ours, theirs) = texts;
    let merged = |ours: &str, theirs: &str| {
        let merged = merge(base.as_bytes(), ours.as_bytes(), theirs.as_bytes());
        merged.ok().map(|merged| merged.text(&NAMES))
    };
    merged(ours, theirs);
    assert_eq!(merged(ours, ours).as_deref(), Some(ours));
    assert_eq!(merged(base, theirs).as_deref(), Some(theirs));
});

//! Any bytes are judged by every rule without a panic, and every place that is told lies in them.
#![no_main]

use libfuzzer_sys::fuzz_target;
use mentor::check::{Around, check_record};
use mentor::model::Day;
use mentor::programme::builtin;

fuzz_target!(|bytes: &[u8]| {
    let today = Day::new(2026, 11, 20).expect("a day");
    let checked = check_record(bytes, "2601-k7qm", builtin, today, &Around::default());
    for placed in &checked.findings {
        assert!(bytes.get(placed.finding.span.range()).is_some());
        assert!(placed.line.get(placed.within.range()).is_some());
    }
});

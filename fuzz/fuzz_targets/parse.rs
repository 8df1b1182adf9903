//! Any bytes are read without a panic, and every place that is told lies in them.
#![no_main]

use libfuzzer_sys::fuzz_target;
use mentor::text::de::{self, Broken};
use mentor::text::{Document, LineIndex, journal};

fuzz_target!(|bytes: &[u8]| {
    for document in [Document::parse(bytes), Document::parse_bare(bytes)] {
        let Ok(document) = document else { continue };
        let text = document.text();
        assert_eq!(text.as_bytes(), bytes);
        let index = LineIndex::new(text);
        for problem in document.problems() {
            assert!(text.get(problem.span.range()).is_some());
            index.place(problem.span.start);
        }
        for section in journal::sections(text, document.body()) {
            assert!(text.get(section.heading.range()).is_some());
        }
        if let Some(root) = document.root() {
            let read: Result<serde_json::Value, _> = de::from_value(root, &Broken::new());
            assert!(read.is_ok());
        }
    }
});

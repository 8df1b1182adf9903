//! Any edit of any front matter is refused, or changes nothing outside of its span and reads on.
#![no_main]

use libfuzzer_sys::fuzz_target;
use mentor::text::patch::{self, Fresh, Patches, same_outside};
use mentor::text::{Document, NodeId};

fuzz_target!(|input: (u8, u32, u8, &str, &str)| {
    let (verb, node, number, text, yaml) = input;
    let Ok(document) = Document::parse_bare(yaml.as_bytes()) else {
        return;
    };
    let Some(value) = document.value(NodeId(node)) else {
        return;
    };
    let number = usize::from(number);
    let words = Fresh::Text(text.to_owned());
    let map = Fresh::Map(vec![
        ("a".to_owned(), words.clone()),
        (text.to_owned(), words.clone()),
    ]);
    let fresh = if verb & 8 == 0 { words } else { map };
    let patch = match verb & 7 {
        0 => patch::set(&document, value, &fresh),
        1 => patch::append(&document, value, &fresh),
        2 => patch::insert_item(&document, value, number, &fresh),
        3 => patch::insert_key(&document, value, text, &fresh, &["a", text, "b"]),
        4 => patch::remove_item(&document, value, number),
        _ => patch::remove_key(&document, value, text),
    };
    let Ok(patch) = patch else { return };
    let patches = Patches::from(patch);
    let after = patches.apply(yaml);
    assert!(same_outside(yaml, &after, &patches));
    let read = Document::parse_bare(after.as_bytes());
    assert!(read.is_ok_and(|read| read.problems().is_empty()));
});

//! What several tests of the text room share.
#![allow(
    dead_code,
    reason = "each test is a crate of its own and uses a part of this"
)]

pub mod garden;
pub mod mutate;
pub mod records;
pub mod suite;

use mentor::text::{Document, Kind, Value};
use saphyr_parser::{Event, Parser, ScalarStyle, StrInput};

/// The events of our tape, written as the YAML test suite writes them.
pub fn our_events(document: &Document) -> Vec<String> {
    let mut events = Vec::new();
    if let Some(root) = document.root() {
        push_events(root, &mut events);
    }
    events
}

fn push_events(value: Value, events: &mut Vec<String>) {
    let flow = matches!(value.kind(), Kind::FlowSeq | Kind::FlowMap);
    if value.is_map() {
        events.push(if flow { "+MAP {}" } else { "+MAP" }.to_owned());
        for (key, value) in value.entries() {
            push_events(key, events);
            push_events(value, events);
        }
        events.push("-MAP".to_owned());
    } else if value.is_seq() {
        events.push(if flow { "+SEQ []" } else { "+SEQ" }.to_owned());
        for item in value.items() {
            push_events(item, events);
        }
        events.push("-SEQ".to_owned());
    } else {
        let sign = match value.kind() {
            Kind::Single => '\'',
            Kind::Double => '"',
            Kind::Literal => '|',
            Kind::Folded => '>',
            _ => ':',
        };
        events.push(format!("=VAL {sign}{}", value.text()));
    }
}

/// The events of the other parser without the styles of collections, which it does not tell.
pub fn their_events(yaml: &str) -> Result<Vec<String>, String> {
    let mut events = Vec::new();
    for event in Parser::new(StrInput::new(yaml)) {
        let (event, _) = event.map_err(|error| error.to_string())?;
        let written = match event {
            Event::Scalar(text, style, 0, None) => {
                let sign = match style {
                    ScalarStyle::Plain => ':',
                    ScalarStyle::SingleQuoted => '\'',
                    ScalarStyle::DoubleQuoted => '"',
                    ScalarStyle::Literal => '|',
                    ScalarStyle::Folded => '>',
                };
                format!("=VAL {sign}{text}")
            }
            Event::SequenceStart(0, None) => "+SEQ".to_owned(),
            Event::MappingStart(0, None) => "+MAP".to_owned(),
            Event::SequenceEnd => "-SEQ".to_owned(),
            Event::MappingEnd => "-MAP".to_owned(),
            Event::DocumentStart(false) | Event::DocumentEnd | Event::StreamStart => continue,
            Event::StreamEnd => continue,
            other => format!("{other:?}"),
        };
        events.push(written);
    }
    Ok(events)
}

/// Events without the styles of collections.
pub fn without_styles(events: Vec<String>) -> Vec<String> {
    let plain = |event: String| match event.as_str() {
        "+MAP {}" => "+MAP".to_owned(),
        "+SEQ []" => "+SEQ".to_owned(),
        _ => event,
    };
    events.into_iter().map(plain).collect()
}

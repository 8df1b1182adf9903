//! What a side says in a conflict, in one line.

use crate::merge::{Conflict, Kind, Side};
use crate::record::Step;

/// The most signs of a side that are shown.
const LONGEST: usize = 90;

/// What both sides say, ours first; none where that side took it out.
pub fn gists(conflict: &Conflict) -> [Option<String>; 2] {
    let [ours, theirs] = [Side::Ours, Side::Theirs]
        .map(|side| conflict.of(side).map(|lines| in_a_line(conflict, lines)));
    let (Some(our), Some(their)) = (&ours, &theirs) else {
        // What is left of one side is shown from where it was changed.
        let base = conflict.of(Side::Base);
        let base = base.map(|lines| in_a_line(conflict, lines));
        return [ours, theirs].map(|text| {
            let text = text?;
            let from = base.as_ref().map_or(0, |base| parting(base, &text));
            Some(match text.chars().count() > LONGEST && from > 0 {
                true => short(&format!("… {}", &text[from..])),
                false => short(&text),
            })
        });
    };
    // Two long texts that begin alike are shown from where they part.
    let is_long = |text: &String| text.chars().count() > LONGEST;
    let from = match is_long(our) || is_long(their) {
        true => parting(our, their),
        false => 0,
    };
    [our, their].map(|text| match from {
        0 => Some(short(text)),
        _ => Some(short(&format!("… {}", &text[from..]))),
    })
}

fn in_a_line(conflict: &Conflict, lines: &str) -> String {
    if conflict.kind == Kind::Note || conflict.route.0.first() == Some(&Step::Key("notes".into())) {
        return lines.split_whitespace().collect::<Vec<_>>().join(" ");
    }
    let content = lines.lines().map(str::trim);
    let content = content.filter(|line| !line.is_empty() && !line.starts_with('#'));
    // Comments have been merged by themselves.
    let plain = |line: &'_ str| {
        line.split("  #")
            .next()
            .unwrap_or(line)
            .trim_end()
            .to_owned()
    };
    let content = content.map(|line| plain(line.trim_start_matches("- ")));
    let content: Vec<String> = content.collect();
    let text = content.join(", ").replace(":,", ":");
    let text = match conflict.route.0.last() {
        Some(Step::Key(key)) => without_key(&text, key),
        _ => &text,
    };
    let braces = text
        .strip_prefix('{')
        .and_then(|text| text.strip_suffix('}'));
    braces.unwrap_or(text).trim().to_owned()
}

fn without_key<'t>(text: &'t str, key: &str) -> &'t str {
    let rest = text
        .strip_prefix(key)
        .and_then(|rest| rest.strip_prefix(':'));
    rest.map_or(text, str::trim)
}

/// The byte of the word in which two texts part.
fn parting(one: &str, other: &str) -> usize {
    let mut pairs = one.char_indices().zip(other.chars());
    let apart = pairs.find(|((_, a), b)| a != b);
    let apart = apart.map_or(one.len().min(other.len()), |((at, _), _)| at);
    one[..apart].rfind(' ').map_or(0, |at| at + 1)
}

fn short(text: &str) -> String {
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", text[..end].trim_end()),
        None => text.to_owned(),
    }
}

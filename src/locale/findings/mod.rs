//! The catalogue of findings: message, help and explanation of every code, in both languages.
//!
//! Each chapter is a Markdown file and at the same time a chapter of the manual. A section is headed by
//! its code; in the quote that follows, a line is a message, `help: …` says what to do, and `[variant]`
//! in front tells several messages of one code apart. What follows the quote is the explanation.

use super::{Lang, fill};

/// The chapters: name, Danish, English.
const CHAPTERS: &[[&str; 2]] = &[
    [include_str!("file.da.md"), include_str!("file.en.md")],
    [include_str!("shape.da.md"), include_str!("shape.en.md")],
    [include_str!("around.da.md"), include_str!("around.en.md")],
    [include_str!("dates.da.md"), include_str!("dates.en.md")],
    [include_str!("way.da.md"), include_str!("way.en.md")],
    [include_str!("goals.da.md"), include_str!("goals.en.md")],
    [include_str!("past.da.md"), include_str!("past.en.md")],
    [
        include_str!("responsibility.da.md"),
        include_str!("responsibility.en.md"),
    ],
    [include_str!("ratings.da.md"), include_str!("ratings.en.md")],
    [include_str!("frame.da.md"), include_str!("frame.en.md")],
    [
        include_str!("programmes.da.md"),
        include_str!("programmes.en.md"),
    ],
];

/// What the catalogue says of a code, placeholders and all.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Entry<'c> {
    /// What is wrong.
    pub message: &'c str,
    /// What to do about it, or the command that mends it.
    pub help: Option<&'c str>,
}

/// What is said of a finding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    /// What is wrong.
    pub message: String,
    /// What to do about it.
    pub help: Option<String>,
}

/// The catalogue's section of a code, from its heading to the next.
pub fn section(lang: Lang, code: &str) -> Option<&'static str> {
    let column = match lang {
        Lang::Da => 0,
        Lang::En => 1,
    };
    CHAPTERS.iter().find_map(|chapter| {
        chapter[column]
            .split("\n## ")
            .skip(1)
            .find(|section| section.lines().next() == Some(code))
    })
}

/// The message and the help of a code, of one variant where it has several.
pub fn entry(section: &'static str, variant: Option<&str>) -> Option<Entry<'static>> {
    let mut message = None;
    let mut help = None;
    for line in section.lines().filter_map(|line| line.strip_prefix("> ")) {
        let (found, rest) = match line
            .strip_prefix('[')
            .and_then(|line| line.split_once("] "))
        {
            Some((found, rest)) => (Some(found), rest),
            None => (None, line),
        };
        // A line without a variant serves every variant that has none of its own.
        let fits = found == variant || found.is_none();
        match rest.strip_prefix("help: ") {
            Some(rest) if fits && (help.is_none() || found.is_some()) => help = Some(rest),
            None if fits && (message.is_none() || found.is_some()) => message = Some(rest),
            _ => {}
        }
    }
    Some(Entry {
        message: message?,
        help,
    })
}

/// Every message of a code, whichever variant it is of, with the help that goes with it.
pub fn all(section: &'static str) -> Vec<(&'static str, Option<&'static str>)> {
    let variants = section.lines().filter_map(|line| {
        let line = line.strip_prefix("> ")?;
        let (variant, rest) = match line
            .strip_prefix('[')
            .and_then(|line| line.split_once("] "))
        {
            Some((variant, rest)) => (Some(variant), rest),
            None => (None, line),
        };
        (!rest.starts_with("help: ")).then_some(variant)
    });
    variants
        .filter_map(|variant| entry(section, variant))
        .map(|entry| (entry.message, entry.help))
        .collect()
}

/// The first message of a code, whichever variant it is of.
pub fn first_entry(section: &'static str) -> Option<Entry<'static>> {
    let line = section.lines().find_map(|line| line.strip_prefix("> "))?;
    let message = line.split_once("] ").map_or(line, |(_, message)| message);
    Some(Entry {
        message,
        help: None,
    })
}

/// A message with `…` where a finding has its own words.
pub fn in_general(message: &str) -> String {
    let mut text = String::new();
    let mut rest = message;
    while let Some((before, (_, after))) = rest
        .split_once('{')
        .and_then(|(before, from)| Some((before, from.split_once('}')?)))
    {
        text.push_str(before);
        text.push('…');
        rest = after;
    }
    text + rest
}

/// The explanation of a code: what follows the quote.
pub fn explanation(section: &'static str) -> &'static str {
    let mut rest = section
        .split_once('\n')
        .map_or("", |(_, rest)| rest)
        .trim_start();
    while rest.starts_with('>') {
        rest = rest.split_once('\n').map_or("", |(_, rest)| rest);
    }
    rest.trim()
}

/// What is said of a code and a variant, with the words in their places.
pub fn say(
    lang: Lang,
    code: &str,
    variant: Option<&str>,
    words: &[(&'static str, String)],
) -> Said {
    let found = section(lang, code).and_then(|section| entry(section, variant));
    match found {
        Some(entry) => Said {
            message: fill(entry.message, words),
            help: entry.help.map(|help| fill(help, words)),
        },
        None => Said {
            message: code.to_owned(),
            help: None,
        },
    }
}

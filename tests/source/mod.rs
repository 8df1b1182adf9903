//! The source as tokens and paths: enough of Rust to see who uses what.
#![allow(dead_code, reason = "each test that shares this uses its part")]

use std::fs;
use std::path::{Path, PathBuf};

/// One file under `src`.
pub struct Source {
    /// The path below `src`, with `/`.
    pub name: String,
    /// The whole text.
    pub text: String,
}

impl Source {
    /// A file that is only thought of, to test the scanner with.
    pub fn sample(name: &str, text: &str) -> Source {
        Source {
            name: name.to_owned(),
            text: text.to_owned(),
        }
    }

    /// The room: the first folder, or the file's own name where it lies beside `lib.rs`.
    pub fn room(&self) -> &str {
        let first = self.name.split('/').next().unwrap_or_default();
        first.strip_suffix(".rs").unwrap_or(first)
    }

    /// The file's module, from the crate's root.
    pub fn module(&self) -> Vec<String> {
        let parts = self.name.trim_end_matches(".rs").split('/');
        let mut module: Vec<String> = parts.map(str::to_owned).collect();
        if matches!(
            module.last().map(String::as_str),
            Some("mod" | "lib" | "main")
        ) {
            module.pop();
        }
        module
    }

    /// Every path that the code names, resolved as far as `crate`, `self` and `super` go: then it
    /// begins with `crate`.
    pub fn paths(&self) -> Vec<Vec<String>> {
        paths(&tokens(&self.text), &self.module())
    }

    /// The macros that the code calls, by name.
    pub fn macros(&self) -> Vec<String> {
        let tokens = tokens(&self.text);
        tokens
            .windows(3)
            .filter(|three| three[1] == "!" && matches!(three[2].as_str(), "(" | "[" | "{"))
            .map(|three| three[0].clone())
            .collect()
    }
}

/// All Rust files under `src`.
pub fn sources() -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    let mut folders: Vec<PathBuf> = vec![root.clone()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).expect("a folder of src") {
            let path = entry.expect("an entry of src").path();
            if fs::metadata(&path).expect("an entry of src").is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let name = path.strip_prefix(&root).expect("below src");
                files.push(Source {
                    name: name.to_string_lossy().replace('\\', "/"),
                    text: fs::read_to_string(&path).expect("source is text"),
                });
            }
        }
    }
    files.sort_by(|one, other| one.name.cmp(&other.name));
    assert!(files.len() > 10, "src was not found");
    files
}

/// Words and signs; comments are gone, and a string or character is `""`.
fn tokens(text: &str) -> Vec<String> {
    let chars: Vec<char> = text.chars().collect();
    let at = |index: usize| chars.get(index).copied().unwrap_or('\0');
    let is_word = |c: char| c.is_alphanumeric() || c == '_';
    let mut tokens = Vec::new();
    let mut i = 0;
    while i < chars.len() {
        let c = chars[i];
        if c == '/' && at(i + 1) == '/' {
            while i < chars.len() && chars[i] != '\n' {
                i += 1;
            }
        } else if c == '/' && at(i + 1) == '*' {
            i = after_block_comment(&chars, i);
        } else if let Some(end) = after_raw_string(&chars, i) {
            tokens.push("\"\"".to_owned());
            i = end;
        } else if c == '"' || (matches!(c, 'b' | 'c') && at(i + 1) == '"') {
            tokens.push("\"\"".to_owned());
            i = after_quoted(&chars, i + usize::from(c != '"'), '"');
        } else if c == '\'' && (at(i + 1) == '\\' || at(i + 2) == '\'') {
            tokens.push("\"\"".to_owned());
            i = after_quoted(&chars, i, '\'');
        } else if is_word(c) {
            let start = i;
            while is_word(at(i)) {
                i += 1;
            }
            tokens.push(chars[start..i].iter().collect());
        } else if c == ':' && at(i + 1) == ':' {
            tokens.push("::".to_owned());
            i += 2;
        } else {
            if !c.is_whitespace() {
                tokens.push(c.to_string());
            }
            i += 1;
        }
    }
    tokens
}

fn after_block_comment(chars: &[char], start: usize) -> usize {
    let (mut depth, mut i) = (0, start);
    while i < chars.len() {
        match (chars[i], chars.get(i + 1)) {
            ('/', Some('*')) => (depth, i) = (depth + 1, i + 2),
            ('*', Some('/')) => (depth, i) = (depth - 1, i + 2),
            _ => i += 1,
        }
        if depth == 0 {
            break;
        }
    }
    i
}

fn after_raw_string(chars: &[char], start: usize) -> Option<usize> {
    let mut i = start + usize::from(matches!(chars[start], 'b' | 'c'));
    (chars.get(i) == Some(&'r')).then_some(())?;
    i += 1;
    let hashes = chars[i..].iter().take_while(|c| **c == '#').count();
    i += hashes;
    (chars.get(i) == Some(&'"')).then_some(())?;
    i += 1;
    while i < chars.len() {
        let rest = &chars[i + 1..];
        if chars[i] == '"' && rest.iter().take(hashes).filter(|c| **c == '#').count() == hashes {
            return Some(i + 1 + hashes);
        }
        i += 1;
    }
    Some(i)
}

fn after_quoted(chars: &[char], start: usize, quote: char) -> usize {
    let mut i = start + 1;
    while i < chars.len() && chars[i] != quote {
        i += 1 + usize::from(chars[i] == '\\');
    }
    i + 1
}

fn paths(tokens: &[String], module: &[String]) -> Vec<Vec<String>> {
    let mut found = Vec::new();
    let mut here = module.to_vec();
    // For each open brace, whether it is an inline module's.
    let mut braces = Vec::new();
    let mut i = 0;
    while i < tokens.len() {
        match tokens[i].as_str() {
            "mod" if tokens.get(i + 2).is_some_and(|token| token == "{") => {
                here.push(tokens[i + 1].clone());
                braces.push(true);
                i += 3;
            }
            "{" => {
                braces.push(false);
                i += 1;
            }
            "}" => {
                if braces.pop() == Some(true) {
                    here.pop();
                }
                i += 1;
            }
            _ if is_name(&tokens[i]) => i = tree(tokens, i, Vec::new(), &here, &mut found),
            _ => i += 1,
        }
    }
    found
}

/// Reads `a::b`, `a::{b, c::d}` or `a::*` and returns where it ends.
fn tree(
    tokens: &[String],
    start: usize,
    mut prefix: Vec<String>,
    here: &[String],
    found: &mut Vec<Vec<String>>,
) -> usize {
    let mut i = start;
    loop {
        match tokens.get(i).map(String::as_str) {
            Some("{") => {
                i += 1;
                while i < tokens.len() && tokens[i] != "}" {
                    let end = tree(tokens, i, prefix.clone(), here, found);
                    i = end.max(i + usize::from(end == i));
                    if tokens.get(i).is_some_and(|token| token == "as") {
                        i += 2;
                    }
                    if tokens.get(i).is_some_and(|token| token == ",") {
                        i += 1;
                    }
                }
                return i + 1;
            }
            Some(name) if name == "*" || is_name(name) => prefix.push(name.to_owned()),
            _ => break,
        }
        i += 1;
        if tokens.get(i).is_none_or(|token| token != "::") {
            break;
        }
        i += 1;
    }
    found.push(resolve(prefix, here));
    i
}

fn is_name(token: &str) -> bool {
    token.starts_with(|c: char| c.is_alphabetic() || c == '_')
}

/// Replaces leading `self` and `super` by what they stand for; a path that leaves its room by
/// `super` keeps one.
fn resolve(path: Vec<String>, here: &[String]) -> Vec<String> {
    let relative = path.len() > 1 || path.first().is_some_and(|first| first == "super");
    if !relative || !matches!(path[0].as_str(), "self" | "super") {
        return path;
    }
    let mut base = here.to_vec();
    let mut rest = path.as_slice();
    while let Some((first, more)) = rest.split_first() {
        match first.as_str() {
            "self" => {}
            "super" if base.pop().is_some() => {}
            _ => break,
        }
        rest = more;
    }
    let mut whole = vec!["crate".to_owned()];
    if base.is_empty() && rest.first().is_some_and(|first| first != "super") {
        whole.push("super".to_owned());
    }
    whole.extend(base);
    whole.extend_from_slice(rest);
    whole
}

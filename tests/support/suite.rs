//! The YAML test suite, read from the folder that the environment names.

use std::path::PathBuf;

use serde_yaml::Value;

/// One case of the suite.
pub struct Case {
    pub name: String,
    pub yaml: String,
    pub events: Vec<String>,
    pub fails: bool,
}

/// All cases, or none when the environment names no folder.
pub fn cases() -> Option<Vec<Case>> {
    let folder = PathBuf::from(std::env::var_os("YAML_TEST_SUITE")?);
    let mut paths: Vec<PathBuf> = std::fs::read_dir(&folder)
        .expect("the suite's folder can be listed")
        .map(|entry| entry.expect("an entry of the folder").path())
        .filter(|path| path.extension().is_some_and(|end| end == "yaml"))
        .collect();
    paths.sort();
    let mut cases = Vec::new();
    for path in paths {
        let text = std::fs::read_to_string(&path).expect("a file of the suite is text");
        let file: Vec<Value> = serde_yaml::from_str(&text).expect("a file of the suite is a list");
        let stem = path.file_stem().unwrap_or_default().to_string_lossy();
        let mut tree = String::new();
        for (number, case) in file.iter().enumerate() {
            let field = |name: &str| case.get(name).and_then(Value::as_str);
            let Some(yaml) = field("yaml") else { continue };
            // A case without a tree has that of the case before it.
            tree = field("tree").map_or(tree, str::to_owned);
            cases.push(Case {
                name: format!("{stem}/{number}"),
                yaml: special(yaml),
                events: events(&special(&tree)),
                fails: case
                    .get("fail")
                    .is_some_and(|fail| fail == &Value::Bool(true)),
            });
        }
    }
    Some(cases)
}

/// Puts in the characters that the suite writes with signs.
fn special(text: &str) -> String {
    let mut plain = String::new();
    let mut rest = text;
    while let Some(sign) = rest.chars().next() {
        let dashes = rest.trim_start_matches('—');
        if let Some(after) = dashes.strip_prefix('»') {
            plain.push('\t');
            rest = after;
            continue;
        }
        match sign {
            '␣' => plain.push(' '),
            '←' => plain.push('\r'),
            '⇔' => plain.push('\u{feff}'),
            '↵' => {}
            '∎' => return plain,
            _ => plain.push(sign),
        }
        rest = &rest[sign.len_utf8()..];
    }
    plain
}

/// The events of a tree that lie in its document.
fn events(tree: &str) -> Vec<String> {
    let inner = |line: &&str| {
        !["+STR", "-STR", "+DOC", "-DOC"]
            .iter()
            .any(|end| line.starts_with(end))
    };
    let lines = tree.lines().map(str::trim_start).filter(inner);
    lines.map(unescaped).collect()
}

fn unescaped(line: &str) -> String {
    let mut plain = String::new();
    let mut signs = line.chars();
    while let Some(sign) = signs.next() {
        plain.push(match sign {
            '\\' => match signs.next() {
                Some('n') => '\n',
                Some('t') => '\t',
                Some('r') => '\r',
                Some('b') => '\u{8}',
                Some(other) => other,
                None => '\\',
            },
            _ => sign,
        });
    }
    plain
}

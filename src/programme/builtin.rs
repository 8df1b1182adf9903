//! The programmes that are built in, shipped as data.

use std::sync::OnceLock;

use super::Rules;

/// The id, and the file, of each built-in programme.
pub const BUILTIN: [(&str, &str); 2] = [
    (
        "gennem-empowerment",
        include_str!("gennem-empowerment.toml"),
    ),
    ("relationspakken", include_str!("relationspakken.toml")),
];

/// The built-in programme of that reference (`id@version`), read when it is first asked for.
pub fn builtin(reference: &str) -> Option<&'static Rules> {
    let (id, _) = reference.split_once('@')?;
    let position = BUILTIN.iter().position(|(known, _)| *known == id)?;
    nth(position).filter(|rules| rules.programme().is(reference))
}

/// Every built-in programme.
pub fn builtins() -> impl Iterator<Item = &'static Rules> {
    (0..BUILTIN.len()).filter_map(nth)
}

fn nth(position: usize) -> Option<&'static Rules> {
    static READ: [OnceLock<Option<Rules>>; BUILTIN.len()] =
        [const { OnceLock::new() }; BUILTIN.len()];
    READ[position]
        // What `read` would find wrong besides is found by its test, and not by every command.
        .get_or_init(|| toml::from_str(BUILTIN[position].1).ok().map(Rules::new))
        .as_ref()
}

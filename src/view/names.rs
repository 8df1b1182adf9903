//! The names that a condition reads, held against the view.

use std::collections::BTreeSet;

use super::field::{Field, ROOT, Shape};
use crate::model::Programme;
use crate::programme::Condition;

/// A name that the view does not have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownName {
    /// The name as written, with dots.
    pub name: String,
    /// The known names at the place where it goes wrong.
    pub known: Vec<String>,
}

/// The names in a condition that the view does not have.
pub fn unknown_names(condition: &Condition, programme: &Programme) -> Vec<UnknownName> {
    condition
        .names()
        .into_iter()
        .filter_map(|name| {
            let known = not_found(&name, programme)?;
            Some(UnknownName { name, known })
        })
        .collect()
}

/// Why a name leads to no value under any of the programmes: it is not there, or it is a section.
///
/// A name may go on within a value (`assessment.date`) where `within` says so.
pub fn no_value(name: &str, within: bool, programmes: &[&Programme]) -> Option<UnknownName> {
    let mut known = BTreeSet::new();
    for programme in programmes {
        match lookup(name, programme) {
            Found::Value => return None,
            Found::Within if within => return None,
            Found::Within => {}
            Found::Section(names) | Found::Nothing(names) => known.extend(names),
        }
    }
    Some(UnknownName {
        name: name.to_owned(),
        known: known.into_iter().collect(),
    })
}

/// Every name that leads to a value under one of the programmes, in the order of the manual.
pub fn value_names(programmes: &[&Programme]) -> Vec<String> {
    fn add(fields: &[Field], prefix: &str, programmes: &[&Programme], names: &mut Vec<String>) {
        for field in fields {
            let name = format!("{prefix}{}", field.name);
            match field.shape {
                Shape::Value(_) => names.push(name),
                Shape::Section(inner) => add(inner, &format!("{name}."), programmes, names),
                Shape::Latest(_) | Shape::First(_) | Shape::Distances => {
                    let items = programmes.iter().copied().flat_map(items);
                    names.extend(items.map(|item| format!("{name}.{item}")));
                }
            }
        }
    }
    let mut names = Vec::new();
    add(ROOT, "", programmes, &mut names);
    names
}

/// Where a name leads.
enum Found {
    /// To a value.
    Value,
    /// On within a value.
    Within,
    /// To a section: the names in it.
    Section(Vec<String>),
    /// Nowhere: the names at the first part that is not known.
    Nothing(Vec<String>),
}

/// The names that could have stood at the first part that is not known; `None` where all are.
fn not_found(name: &str, programme: &Programme) -> Option<Vec<String>> {
    match lookup(name, programme) {
        Found::Nothing(names) => Some(names),
        Found::Value | Found::Within | Found::Section(_) => None,
    }
}

fn lookup(name: &str, programme: &Programme) -> Found {
    let mut parts = name.split('.');
    let mut fields = ROOT;
    let mut prefix = String::new();
    let end = |rest: Option<&str>| match rest {
        None => Found::Value,
        Some(_) => Found::Within,
    };
    loop {
        let inner = || candidates(&prefix, fields.iter().map(|field: &Field| field.name));
        let Some(part) = parts.next() else {
            return Found::Section(inner());
        };
        let Some(field) = fields.iter().find(|field| field.name == part) else {
            return Found::Nothing(inner());
        };
        prefix = format!("{prefix}{part}.");
        match field.shape {
            Shape::Value(_) => return end(parts.next()),
            Shape::Section(inner) => fields = inner,
            Shape::Latest(_) | Shape::First(_) | Shape::Distances => {
                return match parts.next() {
                    None => Found::Section(candidates(&prefix, items(programme))),
                    Some(item) if programme.item(item).is_some() => end(parts.next()),
                    Some(_) => Found::Nothing(candidates(&prefix, items(programme))),
                };
            }
        }
    }
}

fn items(programme: &Programme) -> impl Iterator<Item = &str> {
    let items = programme.scales.iter().flat_map(|scale| &scale.items);
    items.map(|item| item.id.as_str())
}

fn candidates<'n>(prefix: &str, names: impl Iterator<Item = &'n str>) -> Vec<String> {
    names.map(|name| format!("{prefix}{name}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::programme::builtin;

    fn known(name: &str, within: bool, programmes: &[&Programme]) -> Option<Vec<String>> {
        no_value(name, within, programmes).map(|unknown| unknown.known)
    }

    #[test]
    fn a_value_is_one_under_any_of_the_programmes() {
        let model = |reference| &**builtin(reference).expect("a programme").programme();
        let (ours, theirs) = (model("gennem-empowerment@1"), model("relationspakken@1"));
        assert_eq!(known("latest.client.family", false, &[ours, theirs]), None);
        let names = known("latest.client.family", false, &[theirs]).expect("no such item");
        assert!(names.contains(&"latest.client.trust".to_owned()));
        assert_eq!(known("contact.last", false, &[ours]), None);
    }

    #[test]
    fn a_section_is_no_value_and_says_what_is_in_it() {
        let rules = builtin("relationspakken@1").expect("a programme");
        let programme: &[&Programme] = &[rules.programme()];
        for section in ["phase", "latest", "latest.client", "distance.item"] {
            let names = known(section, true, programme).expect("a section");
            let below = format!("{section}.");
            assert!(
                names.iter().all(|name| name.starts_with(&below)),
                "{section}"
            );
        }
        assert_eq!(known("assessment.date", true, programme), None);
        assert!(known("assessment.date", false, programme).is_some());
    }
}

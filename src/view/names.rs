//! The names that a condition reads, held against the view.

use super::field::ROOT;
use super::place::Place;
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
/// A name may go on within a value that has no names of its own (`goals.length`) where `within` says so.
pub fn no_value(name: &str, within: bool, programmes: &[&Programme]) -> Option<UnknownName> {
    let mut known = match lookup(name, programmes) {
        Found::Value => return None,
        Found::Within(_) if within => return None,
        Found::Within(value) => vec![value],
        Found::Section(names) | Found::Nothing(names) => names,
    };
    known.sort_unstable();
    let name = name.to_owned();
    Some(UnknownName { name, known })
}

/// Every name that leads to a value under one of the programmes, in the order of the manual.
pub fn value_names(programmes: &[&Programme]) -> Vec<String> {
    fn add(place: Place, name: &str, programmes: &[&Programme], names: &mut Vec<String>) {
        if let Place::Value(_) = place {
            names.push(name.to_owned());
        }
        for below in place.names(programmes) {
            if let Some(place) = place.step(below, programmes) {
                add(place, &format!("{name}.{below}"), programmes, names);
            }
        }
    }
    let mut names = Vec::new();
    for field in ROOT {
        add(Place::of(field), field.name, programmes, &mut names);
    }
    names
}

/// Where a name leads.
enum Found {
    /// To a value.
    Value,
    /// On within a value: its name.
    Within(String),
    /// To a section: the names in it.
    Section(Vec<String>),
    /// Nowhere: the names at the first part that is not known.
    Nothing(Vec<String>),
}

/// The names that could have stood at the first part that is not known; `None` where all are.
fn not_found(name: &str, programme: &Programme) -> Option<Vec<String>> {
    match lookup(name, &[programme]) {
        Found::Nothing(names) => Some(names),
        Found::Value | Found::Within(_) | Found::Section(_) => None,
    }
}

fn lookup(name: &str, programmes: &[&Programme]) -> Found {
    let mut place = Place::ROOT;
    let mut prefix = String::new();
    for part in name.split('.') {
        let names = place.names(programmes);
        match place.step(part, programmes) {
            Some(next) => place = next,
            None if names.is_empty() => return Found::Within(prefix),
            None => return Found::Nothing(below(&prefix, names)),
        }
        if !prefix.is_empty() {
            prefix.push('.');
        }
        prefix.push_str(part);
    }
    match place {
        Place::Value(_) => Found::Value,
        Place::Section(_) | Place::Items => Found::Section(below(&prefix, place.names(programmes))),
    }
}

fn below(name: &str, names: Vec<&str>) -> Vec<String> {
    let whole = |below: &str| match name {
        "" => below.to_owned(),
        _ => format!("{name}.{below}"),
    };
    names.into_iter().map(whole).collect()
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
        assert_eq!(known("goals.title", true, programme), None);
        let names = known("goals.title", false, programme);
        assert_eq!(names, Some(vec!["goals".to_owned()]));
    }

    #[test]
    fn a_name_within_a_map_is_one_of_its_own() {
        let rules = builtin("relationspakken@1").expect("a programme");
        let programme: &[&Programme] = &[rules.programme()];
        for within in [true, false] {
            assert_eq!(known("assessment.date", within, programme), None);
            assert_eq!(known("assessment", within, programme), None);
            let names = known("assessment.tekst", within, programme).expect("no such name");
            assert!(names.contains(&"assessment.text".to_owned()), "{names:?}");
        }
        let names = value_names(programme);
        for name in [
            "assessment",
            "assessment.text",
            "goals",
            "latest.client.trust",
        ] {
            let times = names.iter().filter(|known| *known == name).count();
            assert_eq!(times, 1, "{name}");
        }
        let condition = Condition::new("assessment.tekst == 'a' and goals.title == 'b'");
        let condition = condition.expect("a condition");
        let unknown = unknown_names(&condition, rules.programme());
        let unknown: Vec<&str> = unknown.iter().map(|it| it.name.as_str()).collect();
        assert_eq!(unknown, ["assessment.tekst"]);
    }
}

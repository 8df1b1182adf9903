//! The names that a condition reads, held against the view.

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

/// The names that could have stood at the first part that is not known; `None` where all are.
fn not_found(name: &str, programme: &Programme) -> Option<Vec<String>> {
    let mut parts = name.split('.');
    let mut fields = ROOT;
    let mut prefix = String::new();
    loop {
        let part = parts.next()?;
        let Some(field) = fields.iter().find(|field| field.name == part) else {
            return Some(candidates(
                &prefix,
                fields.iter().map(|field: &Field| field.name),
            ));
        };
        prefix = format!("{prefix}{part}.");
        match field.shape {
            Shape::Value(_) => return None,
            Shape::Section(inner) => fields = inner,
            Shape::Latest(_) | Shape::First(_) | Shape::Distances => {
                let item = parts.next()?;
                let items = programme.scales.iter().flat_map(|scale| &scale.items);
                let unknown = programme.item(item).is_none();
                return unknown.then(|| candidates(&prefix, items.map(|item| item.id.as_str())));
            }
        }
    }
}

fn candidates<'n>(prefix: &str, names: impl Iterator<Item = &'n str>) -> Vec<String> {
    names.map(|name| format!("{prefix}{name}")).collect()
}

//! The fields as objects of the template language, each computed when it is asked for.

use std::sync::Arc;

use minijinja::Value;
use minijinja::value::{Enumerator, Object};

use super::Case;
use super::carried::{is_carried, not_told};
use super::field::{Field, ROOT, Shape};
use crate::model::measure::{distance, ratings};
use crate::model::{Snapshot, Voice};

/// The top of the view.
#[derive(Debug)]
pub(super) struct Root(pub Arc<Case>);

/// A section of fields.
#[derive(Debug)]
struct Section {
    case: Arc<Case>,
    path: String,
    fields: &'static [Field],
}

/// One value for each of the programme's items.
#[derive(Debug)]
struct Items {
    case: Arc<Case>,
    path: String,
    score: Scores,
}

#[derive(Debug, Clone, Copy)]
enum Scores {
    Latest(Voice),
    First(Voice),
    Distance,
}

impl Object for Root {
    fn get_value(self: &Arc<Self>, key: &Value) -> Option<Value> {
        ask(&self.0, "", ROOT, key.as_str()?)
    }

    fn enumerate(self: &Arc<Self>) -> Enumerator {
        names(ROOT)
    }
}

impl Object for Section {
    fn get_value(self: &Arc<Self>, key: &Value) -> Option<Value> {
        ask(&self.case, &self.path, self.fields, key.as_str()?)
    }

    fn enumerate(self: &Arc<Self>) -> Enumerator {
        names(self.fields)
    }
}

impl Object for Items {
    fn get_value(self: &Arc<Self>, key: &Value) -> Option<Value> {
        let item = key.as_str()?;
        if self.case.programme().item(item).is_none() {
            // Another programme of the workspace may have it; of this client it cannot be known.
            self.case.note_unknown(format!("{}.{item}", self.path));
            return None;
        }
        let score = self.score.of(self.case.snapshot(), item);
        if score.is_none() {
            self.case.note_unknown(format!("{}.{item}", self.path));
        }
        Some(score.into())
    }

    fn enumerate(self: &Arc<Self>) -> Enumerator {
        let items = self
            .case
            .programme()
            .scales
            .iter()
            .flat_map(|scale| &scale.items);
        Enumerator::Values(items.map(|item| Value::from(item.id.as_str())).collect())
    }
}

impl Scores {
    fn of(self, snapshot: &Snapshot, item: &str) -> Option<i64> {
        match self {
            Scores::Latest(voice) => ratings::latest(snapshot, voice, item).map(|(_, score)| score),
            Scores::First(voice) => ratings::first(snapshot, voice, item).map(|(_, score)| score),
            Scores::Distance => distance::of_item(snapshot, item),
        }
    }
}

fn ask(case: &Arc<Case>, path: &str, fields: &'static [Field], name: &str) -> Option<Value> {
    let field = fields.iter().find(|field| field.name == name)?;
    let path = || {
        if path.is_empty() {
            name.to_owned()
        } else {
            format!("{path}.{name}")
        }
    };
    let items = |score| {
        Value::from_object(Items {
            case: Arc::clone(case),
            path: path(),
            score,
        })
    };
    Some(match field.shape {
        Shape::Section(fields) => Value::from_object(Section {
            case: Arc::clone(case),
            path: path(),
            fields,
        }),
        Shape::Latest(voice) => items(Scores::Latest(voice)),
        Shape::First(voice) => items(Scores::First(voice)),
        Shape::Distances => items(Scores::Distance),
        Shape::Value(get, _) => {
            let mut value = get(case);
            let disclosure = case.snapshot().disclosure();
            if disclosure.is_some_and(|it| !is_carried(&path(), it)) {
                value = not_told(&value);
            }
            // An empty list satisfies nothing: to have asked for it is to lack what it would hold.
            if value.is_none() || value.len() == Some(0) {
                case.note_unknown(path());
            }
            value
        }
    })
}

fn names(fields: &'static [Field]) -> Enumerator {
    Enumerator::Values(fields.iter().map(|field| Value::from(field.name)).collect())
}

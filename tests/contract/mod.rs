//! The view as the manual has it: every documented name, and a document held against them.
#![allow(dead_code, reason = "each test that shares this uses its part")]

use std::collections::BTreeSet;

use mentor::model::Programme;
use mentor::report::CASELOAD;
use mentor::view::{Field, Form, PAGE, Part, ROOT, Shape};
use serde_json::{Map, Value};

/// A name of the view as the manual writes it, and what it is.
pub type Row = (String, &'static str);

/// The names that a page has beside the view.
pub fn page_rows() -> Vec<Row> {
    let mut rows = Vec::new();
    parts(PAGE, "", &mut rows);
    rows
}

/// The names that a template of the caseload's page sees.
pub fn caseload_rows() -> Vec<Row> {
    let mut rows = Vec::new();
    parts(CASELOAD, "", &mut rows);
    rows
}

/// The names of the view.
pub fn view_rows() -> Vec<Row> {
    let mut rows = Vec::new();
    fields(ROOT, "", &mut rows);
    rows
}

fn fields(of: &[Field], prefix: &str, rows: &mut Vec<Row>) {
    for field in of {
        let name = format!("{prefix}{}", field.name);
        match field.shape {
            Shape::Section(inner) => fields(inner, &format!("{name}."), rows),
            Shape::Value(_, form) => value(name, field.doc, form, rows),
            Shape::Latest(_) | Shape::First(_) | Shape::Distances => {
                rows.push((format!("{name}.ITEM"), field.doc));
            }
        }
    }
}

fn parts(of: &[Part], prefix: &str, rows: &mut Vec<Row>) {
    for part in of {
        value(format!("{prefix}{}", part.name), part.doc, part.form, rows);
    }
}

fn value(name: String, doc: &'static str, form: Form, rows: &mut Vec<Row>) {
    let below = |suffix: &str| format!("{name}{suffix}");
    match form {
        Form::One => rows.push((name, doc)),
        Form::Keyed => rows.push((below("[KEY]"), doc)),
        Form::List(entry) => {
            let prefix = below("[].");
            rows.push((name, doc));
            parts(entry, &prefix, rows);
        }
        Form::Map(inner) => {
            let prefix = below(".");
            rows.push((name, doc));
            parts(inner, &prefix, rows);
        }
    }
}

/// A view held against the manual: what is wrong, and which of the names it shows.
pub struct Held {
    /// Names that are there and not documented, or documented and not there; values of another form.
    pub wrong: Vec<String>,
    /// The documented names that were met.
    pub met: BTreeSet<String>,
    items: Vec<String>,
}

impl Held {
    pub fn new(programme: &Programme) -> Held {
        let items = programme.scales.iter().flat_map(|scale| &scale.items);
        Held {
            wrong: Vec::new(),
            met: BTreeSet::new(),
            items: items.map(|item| item.id.clone()).collect(),
        }
    }

    /// Holds a page: the names beside the view, the view as it was, and the view.
    pub fn page(&mut self, page: &Value) {
        let mut view = object(page).clone();
        let before = view["before"].clone();
        let beside: Map<String, Value> = PAGE
            .iter()
            .filter_map(|part| view.shift_remove_entry(part.name))
            .map(|(name, value)| match name.as_str() {
                "before" => (name, Value::Null),
                _ => (name, value),
            })
            .collect();
        self.parts(&beside.into(), PAGE, "");
        self.view(&before);
        self.view(&view.into());
    }

    /// Holds the view of the caseload's page.
    pub fn caseload(&mut self, view: &Value) {
        self.parts(view, CASELOAD, "");
    }

    /// Holds a view.
    pub fn view(&mut self, view: &Value) {
        self.fields(view, ROOT, "");
    }

    fn fields(&mut self, value: &Value, of: &[Field], prefix: &str) {
        self.names(value, of.iter().map(|field| field.name), prefix);
        for field in of {
            let name = format!("{prefix}{}", field.name);
            let value = &value[field.name];
            match field.shape {
                Shape::Section(inner) => self.fields(value, inner, &format!("{name}.")),
                Shape::Value(_, form) => self.value(value, name, form),
                Shape::Latest(_) | Shape::First(_) | Shape::Distances => {
                    let items = self.items.clone();
                    self.names(value, items.iter().map(String::as_str), &format!("{name}."));
                    self.met.insert(format!("{name}.ITEM"));
                }
            }
        }
    }

    fn parts(&mut self, value: &Value, of: &[Part], prefix: &str) {
        self.names(value, of.iter().map(|part| part.name), prefix);
        for part in of {
            self.value(
                &value[part.name],
                format!("{prefix}{}", part.name),
                part.form,
            );
        }
    }

    fn value(&mut self, value: &Value, name: String, form: Form) {
        match (form, value) {
            (Form::One, Value::Array(list)) if list.iter().all(is_plain) => {}
            (Form::One, value) if is_plain(value) => {}
            (Form::Keyed, Value::Object(_)) => {
                self.met.insert(format!("{name}[KEY]"));
                return;
            }
            (Form::List(entry), Value::Array(list)) => {
                for one in list {
                    self.parts(one, entry, &format!("{name}[]."));
                }
            }
            (Form::Map(parts), Value::Object(_)) => {
                self.parts(value, parts, &format!("{name}."));
            }
            (Form::Map(_), Value::Null) => {}
            _ => self.wrong.push(format!("{name} is {value}")),
        }
        self.met.insert(name);
    }

    /// The names, in the order of the manual.
    fn names<'n>(&mut self, value: &Value, of: impl Iterator<Item = &'n str>, prefix: &str) {
        let documented: Vec<&str> = of.collect();
        let there: Vec<&str> = object(value).keys().map(String::as_str).collect();
        if there != documented {
            let wrong = format!("`{prefix}…` is {there:?}, documented {documented:?}");
            self.wrong.push(wrong);
        }
    }
}

fn is_plain(value: &Value) -> bool {
    !value.is_array() && !value.is_object()
}

fn object(value: &Value) -> &Map<String, Value> {
    value.as_object().expect("an object")
}

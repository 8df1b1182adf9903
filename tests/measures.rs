//! The manual's measures are what the program measures: each value that is worked by hand there.
#![allow(
    clippy::disallowed_methods,
    reason = "the test reads the manual from the disk"
)]

use std::collections::BTreeSet;
use std::fs;

use mentor::locale::Lang;
use mentor::model::{Day, Snapshot};
use mentor::programme::builtin;
use mentor::record::Record;
use mentor::view::{Case, Field, ROOT, Shape};
use minijinja::{Environment, Value};

/// The sections of the view that measure; every field of theirs has a row in the manual.
const MEASURING: [&str; 5] = [
    "responsibility",
    "distance",
    "contact",
    "attainment",
    "share",
];

#[test]
fn every_value_in_the_manual_is_what_is_measured() {
    let manual = manual();
    let view = example(&manual);
    let env = Environment::new();
    let mut wrong = Vec::new();
    for (name, value) in rows(&manual) {
        let expression = env.compile_expression(&name).expect("an expression");
        let measured = written(&expression.eval(&view).expect("a value"));
        if measured != value {
            wrong.push(format!(
                "{name}: the manual says {value}, measured {measured}"
            ));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn every_measure_stands_in_the_manual() {
    let rows = rows(&manual());
    let told: BTreeSet<&str> = rows.iter().map(|(name, _)| name.as_str()).collect();
    let mut names = Vec::new();
    for field in ROOT.iter().filter(|it| MEASURING.contains(&it.name)) {
        collect(field, "", &mut names);
    }
    let is_told = |name: &str| told.iter().any(|row| row.starts_with(name));
    let missing: Vec<&String> = names.iter().filter(|name| !is_told(name)).collect();
    assert!(names.len() > 30 && missing.is_empty(), "{missing:?}");
}

fn manual() -> String {
    fs::read_to_string("docs/measures.md").expect("the manual")
}

/// The view of the manual's example, on the manual's day.
fn example(manual: &str) -> Value {
    let (_, from) = manual.split_once("```markdown\n").expect("the example");
    let (record, _) = from.split_once("```\n").expect("its end");
    let (_, day) = manual.split_once("seen on ").expect("the day");
    let day = Day::parse(&day[..10]).expect("a day");
    let record = Record::read(record.as_bytes()).expect("a record");
    assert!(record.findings().is_empty(), "{:?}", record.findings());
    let client = record.into_client().expect("a client");
    let rules = builtin(&client.programme).expect("a programme");
    Case::new(Snapshot::new(client, day), rules.programme(), Lang::En).view()
}

/// The tables' rows: a name of the view, and its value as written.
fn rows(manual: &str) -> Vec<(String, String)> {
    let rows: Vec<(String, String)> = manual
        .lines()
        .filter_map(|line| {
            let mut cells = line.strip_prefix("| `")?.split(" | ");
            let name = cells.next()?.strip_suffix('`')?;
            Some((name.replace("\\|", "|"), cells.next()?.to_owned()))
        })
        .collect();
    assert!(rows.len() > 40, "the manual has its tables");
    rows
}

/// A value as the manual writes it: with at most four decimals.
fn written(value: &Value) -> String {
    if value.is_none() {
        return "not known".to_owned();
    }
    if let Ok(number) = f64::try_from(value.clone()) {
        let text = format!("{number:.4}");
        return text.trim_end_matches('0').trim_end_matches('.').to_owned();
    }
    if value.as_str().is_some() {
        return value.to_string();
    }
    let items: Vec<String> = value
        .try_iter()
        .expect("a list")
        .map(|it| it.to_string())
        .collect();
    match items.is_empty() {
        true => "none".to_owned(),
        false => items.join(", "),
    }
}

fn collect(field: &Field, prefix: &str, names: &mut Vec<String>) {
    let name = format!("{prefix}{}", field.name);
    match field.shape {
        Shape::Section(inner) => {
            for field in inner {
                collect(field, &format!("{name}."), names);
            }
        }
        _ => names.push(name),
    }
}

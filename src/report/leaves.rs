//! A value of any depth as rows: what an organisation keeps under keys of its own.

use minijinja::value::ValueKind;
use minijinja::{Environment, Value, context};

/// Adds the filter.
pub(super) fn add(env: &mut Environment<'static>) {
    env.add_filter("leaves", leaves);
}

/// What stands innermost, each with the keys that lead there, in the order of the keys' letters:
/// `{% for entry in x|leaves %}{{ entry.name }}: {{ entry.value }}{% endfor %}`.
///
/// An entry of a list has its place, from 1. What holds nothing is not known.
fn leaves(value: &Value) -> Value {
    let mut found = Vec::new();
    gather("", value, &mut found);
    Value::from(found)
}

fn gather(name: &str, value: &Value, found: &mut Vec<Value>) {
    let inner: Vec<(String, Value)> = match value.kind() {
        ValueKind::Map => {
            let keys = value.try_iter().into_iter().flatten();
            keys.map(|key| (key.to_string(), value.get_item(&key).unwrap_or_default()))
                .collect()
        }
        ValueKind::Seq => {
            let entries = value.try_iter().into_iter().flatten().zip(1_u32..);
            entries
                .map(|(entry, place)| (place.to_string(), entry))
                .collect()
        }
        // As the record writes it.
        ValueKind::Bool => return found.push(row(name, value.is_true().to_string())),
        _ => return found.push(row(name, value.clone())),
    };
    if inner.is_empty() && !name.is_empty() {
        found.push(row(name, ()));
    }
    for (key, value) in &inner {
        let name = match name.is_empty() {
            true => key.clone(),
            false => format!("{name}.{key}"),
        };
        gather(&name, value, found);
    }
}

fn row(name: &str, value: impl Into<Value>) -> Value {
    context! { name => name, value => value.into() }
}

#[cfg(test)]
mod tests {
    use minijinja::value::Serde;
    use serde_json::json;

    use super::*;

    #[test]
    fn what_is_nested_stands_in_rows_under_the_keys_that_lead_there() {
        let own = json!({"x_bike": {"lent": true, "to": ["Kim", {"alias": "Nour"}]}, "x_a": "yes", "x_none": null, "x_empty": []});
        let rows: Vec<String> = leaves(&Value::from(Serde(own)))
            .try_iter()
            .expect("rows")
            .map(|row| {
                let part = |name| row.get_attr(name).expect("a part").to_string();
                format!("{}={}", part("name"), part("value"))
            })
            .collect();
        assert_eq!(
            rows,
            [
                "x_a=yes",
                "x_bike.lent=true",
                "x_bike.to.1=Kim",
                "x_bike.to.2.alias=Nour",
                "x_empty=None",
                "x_none=None",
            ]
        );
    }
}

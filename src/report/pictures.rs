//! Pictures in text, drawn from a value of the view.

use minijinja::value::Kwargs;
use minijinja::{Environment, Error, Value};

/// The columns of a line from the mentor to the client.
const LINE: usize = 19;

/// Adds the filters that draw.
pub(super) fn add(env: &mut Environment<'static>) {
    env.add_filter("bar", bar);
    env.add_filter("carried", carried);
    env.add_filter("track", track);
}

/// Filled of so many: `{{ 3|bar(of=5) }}` gives `●●●○○`.
fn bar(value: &Value, options: Kwargs) -> Result<Value, Error> {
    let of: usize = options.get("of")?;
    options.assert_all_used()?;
    let Ok(filled) = usize::try_from(value.clone()) else {
        return Ok(value.clone());
    };
    let filled = filled.min(of);
    // Filled in the direction in which the page is read.
    let drawn = format!("{}{}", "●".repeat(filled), "○".repeat(of - filled));
    Ok(Value::from_safe_string(drawn))
}

/// Who carries, from mentor over together to client, and who began: `{{ "together"|carried("mentor") }}`
/// gives `◌────────●────────○`.
fn carried(by: &str, began_with: &str) -> String {
    let point = |carrier| match carrier {
        _ if carrier == by => "●",
        _ if carrier == began_with => "◌",
        _ => "○",
    };
    ["mentor", "together", "client"].map(point).join("────────")
}

/// A part of 0 to 1 on the same line, over the band that is expected: `·····═●═════════···`.
fn track(value: &Value, from: &Value, to: &Value) -> Result<Value, Error> {
    let column = |value: &Value| -> Option<usize> {
        let part = f64::try_from(value.clone()).ok()?.clamp(0.0, 1.0);
        Some((part * (LINE - 1) as f64).round() as usize)
    };
    let Some(here) = column(value) else {
        return Ok(value.clone());
    };
    let band = column(from).zip(column(to));
    let sign = |at| match band {
        _ if at == here => '●',
        Some((from, to)) if (from..=to).contains(&at) => '═',
        _ => '·',
    };
    Ok((0..LINE).map(sign).collect::<String>().into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_carries_stands_on_a_line() {
        assert_eq!(carried("mentor", "mentor"), "●────────○────────○");
        assert_eq!(carried("together", "mentor"), "◌────────●────────○");
        assert_eq!(carried("together", "client"), "○────────●────────◌");
        assert_eq!(carried("mentor", "client").chars().count(), LINE);
    }

    #[test]
    fn the_index_stands_on_the_same_line() {
        let drawn = |index: f64, from: f64, to: f64| {
            let picture = track(&index.into(), &from.into(), &to.into()).expect("a picture");
            picture.to_string()
        };
        assert_eq!(drawn(0.0, 0.0, 0.5), "●═════════·········");
        assert_eq!(drawn(0.5, 0.0, 0.25), "══════···●·········");
        assert_eq!(drawn(1.0, 0.6, 1.0), "···········═══════●");
        let unknown = track(&Value::from(()), &0.0.into(), &1.0.into()).expect("a value");
        assert!(unknown.is_none());
    }
}

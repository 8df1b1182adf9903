//! The manual's table of the view is the table that the view is made of.
//!
//! `UPDATE_EXPECTED=1 cargo test --test view` writes it anew.
#![allow(
    clippy::disallowed_methods,
    reason = "the test reads the manual from the disk"
)]

use std::fs;
use std::path::Path;

use mentor::view::{Field, ROOT, Shape};

const MARK: &str = "cargo test --test view` -->\n";

#[test]
fn the_manual_has_every_name() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/programme.md");
    let page = fs::read_to_string(&path).expect("the manual");
    let (before, _) = page.split_once(MARK).expect("the mark");
    let mut rows = String::from("\n| name | is |\n| --- | --- |\n");
    write(ROOT, "", &mut rows);
    let fresh = format!("{before}{MARK}{rows}");
    if std::env::var_os("UPDATE_EXPECTED").is_some() {
        fs::write(&path, &fresh).expect("the manual");
    }
    assert!(rows.lines().count() > 60, "the view has its names");
    assert_eq!(fresh, page);
}

fn write(fields: &[Field], prefix: &str, rows: &mut String) {
    for field in fields {
        let name = format!("{prefix}{}", field.name);
        match field.shape {
            Shape::Section(inner) => write(inner, &format!("{name}."), rows),
            Shape::Value(_) => rows.push_str(&format!("| `{name}` | {} |\n", field.doc)),
            Shape::Latest(_) | Shape::First(_) | Shape::Distances => {
                rows.push_str(&format!("| `{name}.ITEM` | {} |\n", field.doc));
            }
        }
    }
}

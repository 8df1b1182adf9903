//! A caseload made of the examples' records.

use std::fs;
use std::path::{Path, PathBuf};

/// How many records.
pub const RECORDS: usize = 10_000;

/// Writes the caseload into a folder, and yields its bytes.
pub fn write_caseload(folder: &Path) -> usize {
    let examples = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/mentorhuset");
    fs::copy(examples.join("mentor.toml"), folder.join("mentor.toml")).unwrap();
    fs::create_dir(folder.join("clients")).unwrap();
    let mut samples: Vec<(String, String)> = files(&examples.join("clients"))
        .into_iter()
        .map(|path| {
            (
                path.file_stem().unwrap().to_str().unwrap().to_owned(),
                fs::read_to_string(&path).unwrap(),
            )
        })
        .collect();
    // The shortest of the examples are nearest to a record of everyday length.
    samples.sort_by_key(|(_, text)| text.len());
    samples.truncate(6);
    let mut bytes = 0;
    for number in 0..RECORDS {
        let (id, text) = &samples[number % samples.len()];
        let fresh = format!("{}{}", &id[..5], crockford(number));
        let alias = text
            .lines()
            .find(|line| line.starts_with("alias: "))
            .unwrap();
        let text = text
            .replace(id, &fresh)
            .replacen(alias, &format!("alias: Borger {number}"), 1);
        bytes += text.len();
        fs::write(folder.join(format!("clients/{fresh}.md")), text).unwrap();
    }
    bytes
}

fn crockford(number: usize) -> String {
    let digits = b"0123456789abcdefghjkmnpqrstvwxyz";
    (0..4)
        .rev()
        .map(|place| char::from(digits[(number >> (5 * place)) & 31]))
        .collect()
}

/// What is in a folder, sorted.
pub fn files(folder: &Path) -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    files.sort();
    files
}

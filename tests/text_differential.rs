//! Whatever we accept another parser accepts too, and reads the same.
#![allow(clippy::print_stdout, reason = "the counts are the test's result")]

mod support;

use mentor::text::Document;
use support::mutate::{Random, mutate};
use support::{our_events, records, suite, their_events, without_styles};

/// Mutations of one run; `TEXT_MUTATIONS` asks for more.
const MUTATIONS: usize = 120_000;

#[test]
fn reads_what_it_accepts_as_another_parser_does() {
    let number = |name: &str| std::env::var(name).ok().and_then(|text| text.parse().ok());
    let mutations = number("TEXT_MUTATIONS").unwrap_or(MUTATIONS);
    let seed = number("TEXT_SEED").unwrap_or(1);
    let mut corpus = records::samples();
    match suite::cases() {
        Some(cases) => corpus.extend(cases.into_iter().map(|case| case.yaml)),
        None => println!("SKIPPED in part: YAML_TEST_SUITE names no folder; own samples only"),
    }
    let mut random = Random::new(seed as u64);
    let (mut accepted, mut wrong) = (0, Vec::new());
    for number in 0..mutations {
        let original = &corpus[random.below(corpus.len())];
        // Before a fence there is always a line ending.
        let yaml = mutate(&mut random, original, &corpus) + "\n";
        let document = Document::parse_bare(yaml.as_bytes()).expect("mutations are text");
        if !document.problems().is_empty() {
            continue;
        }
        accepted += 1;
        let ours = without_styles(our_events(&document));
        let theirs = their_events(&yaml);
        if theirs.as_ref() != Ok(&ours) {
            wrong.push(format!("mutation {number}: {yaml:?}\n{ours:?}\n{theirs:?}"));
        }
    }
    println!(
        "{mutations} mutations, {accepted} accepted, {} read otherwise",
        wrong.len()
    );
    wrong.sort_by_key(String::len);
    wrong.truncate(12);
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
    assert!(
        accepted > mutations / 10,
        "only {accepted} mutations were accepted"
    );
}

//! Files as text: fences, endings, values, places, types.
#![allow(clippy::unwrap_used, reason = "a test may fail by panicking")]

use std::borrow::Cow;
use std::collections::BTreeMap;

use mentor::text::de::{self, Broken};
use mentor::text::{Document, Feature, Kind, LineIndex, ProblemKind, Reason, Scalar, Value};
use serde::Deserialize;

#[test]
fn finds_the_front_matter_and_keeps_every_byte() {
    let cases = [
        ("---\na: 1\n---\nbody\n", Some("a: 1\n"), "body\n", "\n"),
        (
            "---\r\na: 1\r\n---\r\nbody",
            Some("a: 1\r\n"),
            "body",
            "\r\n",
        ),
        ("\u{feff}---  \na: 1\n---\t\n", Some("a: 1\n"), "", "\n"),
        ("---\n---", Some(""), "", "\n"),
        (
            "---\n# only a comment\n---\n---\n",
            Some("# only a comment\n"),
            "---\n",
            "\n",
        ),
    ];
    for (file, front, body, newline) in cases {
        let document = Document::parse(file.as_bytes()).unwrap();
        assert_eq!(
            document.front().map(|span| span.of(file)),
            front,
            "{file:?}"
        );
        assert_eq!(document.body().of(file), body, "{file:?}");
        assert_eq!(document.newline(), newline, "{file:?}");
        assert_eq!(document.text(), file);
        assert_eq!(document.problems(), [], "{file:?}");
    }
}

#[test]
fn says_what_is_no_record_at_all() {
    let kind = |file: &[u8]| match Document::parse(file) {
        Ok(document) => (
            document.problems()[0].kind,
            document.problems()[0].span.start,
        ),
        Err(problem) => (problem.kind, problem.span.start),
    };
    assert_eq!(kind(b""), (ProblemKind::NoFrontMatter, 0));
    assert_eq!(kind(b"# Title\n"), (ProblemKind::NoFrontMatter, 0));
    assert_eq!(kind(b"----\na: 1\n---\n"), (ProblemKind::NoFrontMatter, 0));
    assert_eq!(kind(b"---\na: 1\n"), (ProblemKind::UnclosedFrontMatter, 0));
    assert_eq!(kind(b"---\na: \xff\n---\n"), (ProblemKind::Encoding, 7));
    assert_eq!(
        kind(&vec![b' '; Document::LIMIT + 1]),
        (ProblemKind::TooLarge, 0)
    );
}

#[test]
fn values_know_their_style_text_and_place() {
    let yaml =
        "a: 'it''s'\nb: \"x\\ny\"\nc: |\n  one\n  two\n\nd: >-\n  one\n  two\ne:\nf: [1, {g: ~}]\n";
    let document = Document::parse_bare(yaml.as_bytes()).unwrap();
    let root = document.root().unwrap();
    let value = |key: &str| root.get(key).unwrap();
    assert_eq!(root.len(), 6);
    assert_eq!(value("a").text(), "it's");
    assert_eq!(value("b").text(), "x\ny");
    assert_eq!(value("c").text(), "one\ntwo\n");
    assert_eq!(value("c").raw(), "|\n  one\n  two\n");
    assert_eq!(value("d").text(), "one two");
    assert_eq!((value("e").kind(), value("e").raw()), (Kind::Null, ""));
    assert_eq!(value("e").span().start as usize, yaml.find("\nf").unwrap());
    assert_eq!(value("f").raw(), "[1, {g: ~}]");
    assert_eq!(value("f").items().next().unwrap().scalar(), Scalar::Int(1));
    let inner = value("f").items().nth(1).unwrap();
    assert!(inner.is_map() && inner.get("g").unwrap().is_null());
    assert!(root.get("g").is_none() && value("a").get("g").is_none());
    let id = inner.id();
    assert_eq!(document.value(id).unwrap().raw(), "{g: ~}");
    let (key, _) = root.entry("f").unwrap();
    let place = LineIndex::new(yaml).place(key.span().start);
    assert_eq!((place.line, place.column), (11, 1));
}

#[test]
fn borrows_what_needs_no_decoding() {
    let document = Document::parse_bare(b"{a: plain, b: 'quoted', c: \"double\"}").unwrap();
    for (_, value) in document.root().unwrap().entries() {
        assert!(matches!(value.text(), Cow::Borrowed(_)));
    }
}

#[test]
fn names_each_problem_at_its_place() {
    use Feature::*;
    use ProblemKind::{Syntax, Unsupported};
    use Reason::*;
    let cases = [
        ("a:\n\tb: 1\n", Syntax(TabIndent), "\t"),
        ("a: \"x\"\n   b: 2\n", Syntax(BadIndent), "b: 2"),
        ("a: x\n   b: 2\n", Syntax(BadIndent), "b"),
        ("a:\n    - b\n  - c\n", Syntax(BadIndent), "- c"),
        ("a: \"b\nc: 1\n", Syntax(UnclosedQuote), "\""),
        ("a: [b\nc: 1\n", Syntax(UnclosedFlow), "["),
        ("a: [\n  b\n]\n", Unsupported(Stricter(FlowIndent)), "]"),
        ("a: 1\nb\n", Syntax(MissingColon), "b"),
        ("a:1\nb: 2\n", Syntax(NoSpaceAfterColon), "a:1"),
        ("- a\n  b: 2\n", Syntax(MissingColon), "a"),
        ("a: 1\nb:2\n", Syntax(NoSpaceAfterColon), "b:2"),
        ("- a\nb\n", Syntax(MissingDash), "b"),
        ("- a\n-b\n", Syntax(NoSpaceAfterDash), "-"),
        ("a: b: c\n", Syntax(ColonInText), ":"),
        ("a: - b\n", Syntax(ListOnKeyLine), "-"),
        ("a: \"b\" c\n", Syntax(AfterValue), "c"),
        ("a: [\"b\" c]\n", Syntax(MissingComma), "c"),
        ("a: [b,, c]\n", Syntax(StrayComma), ","),
        ("a: [b}\n", Syntax(StrayBracket), "}"),
        ("a: @b\n", Syntax(ReservedCharacter), "@"),
        ("a: \"b\"# c\n", Syntax(NoSpaceBeforeComment), "#"),
        ("a: \"\\d\"\n", Syntax(BadEscape), "\\d"),
        ("a: |x\n  b\n", Syntax(BadBlockHeader), "x"),
        ("a: \u{1b}[1m\n", Syntax(ControlCharacter), "\u{1b}"),
        ("a: b\rc\n", Syntax(ControlCharacter), "\r"),
        ("a: &b c\n", Unsupported(Anchor), "&"),
        ("a: *b\n", Unsupported(Alias), "*"),
        ("a: !b c\n", Unsupported(Tag), "!"),
        ("? a\n: b\n", Unsupported(ComplexKey), "?"),
        ("[a]: b\n", Unsupported(ComplexKey), ":"),
        (": b\n", Unsupported(EmptyKey), ":"),
        ("{\"a\n  b\": c}\n", Unsupported(MultilineKey), "\""),
        ("[a: b]\n", Unsupported(PairInList), "a"),
        ("a: b\n...\nc: d\n", Unsupported(SecondDocument), "..."),
        ("a: b\n--- c\n", Unsupported(SecondDocument), "--- c"),
        (
            "%YAML 1.2\n---\na: b\n",
            Unsupported(Directive),
            "%YAML 1.2",
        ),
        ("a:\tb\n", Unsupported(Stricter(TabIndent)), "\t"),
    ];
    for (yaml, kind, covered) in cases {
        let document = Document::parse_bare(yaml.as_bytes()).unwrap();
        let [problem] = document.problems() else {
            panic!("{yaml:?}: {:?}", document.problems());
        };
        assert_eq!(
            (problem.kind, problem.span.of(yaml)),
            (kind, covered),
            "{yaml:?}"
        );
    }
}

#[test]
fn finds_all_problems_of_a_file_and_reads_the_rest() {
    let yaml = "a: 1\nb: \"open\nc:\n  - {d: 1}\n  - {d: 2\n  - {d: [3, }\n  - {d: 4}\nd: x: y\n  deeper: 1\ne: *no\nf: 2\na: 3\n]\nz: 1\n";
    let document = Document::parse_bare(yaml.as_bytes()).unwrap();
    let index = LineIndex::new(yaml);
    let found = document.problems().iter();
    let lines: Vec<u32> = found
        .map(|found| index.place(found.span.start).line)
        .collect();
    assert_eq!(lines, [2, 5, 6, 8, 10, 12, 13], "{:?}", document.problems());
    let root = document.root().unwrap();
    let keys: Vec<_> = root.entries().map(|(key, _)| key.text()).collect();
    assert_eq!(keys, ["a", "c", "f", "a", "z"]);
    assert_eq!(root.get("c").unwrap().len(), 2);
}

#[test]
fn finds_keys_that_stand_twice() {
    let few = "a: 1\n\"a\": 2\nb: {c: 1, c: 2}\na: 3\n";
    let many: String = (0..40)
        .map(|number| format!("k{}: 1\n", number % 39))
        .collect();
    for (yaml, pairs) in [
        (few, vec![("a", "c"), ("a", "\"a\""), ("a", "a")]),
        (&many, vec![]),
    ] {
        let document = Document::parse_bare(yaml.as_bytes()).unwrap();
        let found = document
            .problems()
            .iter()
            .map(|problem| match problem.kind {
                ProblemKind::DuplicateKey { first } => (first, problem.span),
                kind => panic!("{kind:?}"),
            });
        let found: Vec<_> = found
            .map(|(one, two)| (one.of(yaml), two.of(yaml)))
            .collect();
        match pairs.is_empty() {
            true => assert_eq!(found, [("k0", "k0")]),
            false => assert_eq!(found, [("a", "\"a\""), ("c", "c"), ("a", "a")]),
        }
    }
}

#[test]
fn bears_hostile_depth_in_linear_time() {
    let count = 100_000;
    let flow = "[".repeat(count);
    let texts = [
        flow.clone(),
        format!("a: {}", "{a: ".repeat(count)),
        "- ".repeat(count),
        "a:\n".repeat(3) + &"'".repeat(count),
        format!("a: {}", "\"\\\"".repeat(count)),
        format!("{}\n", "[\n".repeat(count)),
        format!("{flow}\n").repeat(10),
        "a: [\n".repeat(count),
        "a: \"\n".repeat(count),
        "? ".repeat(count),
        format!("a: |\n{}", " \n".repeat(count)),
        format!("a: b{}", "\n\n  c".repeat(count)),
        (0..2_000).map(|depth| " ".repeat(depth) + "a:\n").collect(),
    ];
    let start = std::time::Instant::now();
    for text in &texts {
        let _ = Document::parse_bare(text.as_bytes()).unwrap();
    }
    assert!(start.elapsed().as_secs() < 20, "{:?}", start.elapsed());
    let document = Document::parse_bare(flow.as_bytes()).unwrap();
    assert_eq!(document.problems()[0].kind, ProblemKind::TooDeep);
}

#[derive(Debug, Deserialize, PartialEq)]
#[serde(rename_all = "snake_case")]
enum Who {
    Client,
    Mentor,
}

#[derive(Debug, Deserialize, PartialEq)]
struct Goal<'a> {
    id: &'a str,
    title: String,
    #[serde(default)]
    note: Option<String>,
    levels: BTreeMap<i8, String>,
    by: Who,
    weight: u8,
    share: f64,
}

const GOAL: &str = "- id: one\n  title: 12\n  note:\n  levels: {-1: a, 0: b}\n  by: client\n  weight: 3\n  share: 1\n  unknown: [x]\n";

fn goals<'d>(document: &'d Document, broken: &Broken) -> Result<Vec<Goal<'d>>, de::Error> {
    de::from_value(document.root().unwrap(), broken)
}

#[test]
fn reads_types() {
    let document = Document::parse_bare(GOAL.as_bytes()).unwrap();
    let goal = Goal {
        id: "one",
        title: "12".to_owned(),
        note: None,
        levels: BTreeMap::from([(-1, "a".to_owned()), (0, "b".to_owned())]),
        by: Who::Client,
        weight: 3,
        share: 1.0,
    };
    assert_eq!(goals(&document, &Broken::new()).unwrap(), [goal]);
    let json: serde_json::Value = de::from_value(document.root().unwrap(), &Broken::new()).unwrap();
    assert_eq!(json[0]["weight"], 3);
    assert_eq!(json[0]["note"], serde_json::Value::Null);
    assert_eq!(json[0]["by"], "client");
}

#[test]
fn says_which_value_does_not_fit() {
    let cases = [
        ("weight: 3", "weight: \"3\"", "\"3\""),
        ("weight: 3", "weight: 300", "300"),
        ("by: client", "by: nobody", "nobody"),
        ("by: client", "by: [client]", "[client]"),
        ("title: 12", "title: {a: b}", "{a: b}"),
        ("title: 12", "title:", ""),
        ("{-1: a", "{x: a", "x"),
    ];
    for (from, to, wrong) in cases {
        let yaml = GOAL.replace(from, to);
        let document = Document::parse_bare(yaml.as_bytes()).unwrap();
        let error = goals(&document, &Broken::new()).unwrap_err();
        let node = error.node().and_then(|id| document.value(id)).unwrap();
        assert_eq!(node.raw(), wrong, "{error}");
    }
}

#[test]
fn passes_over_what_is_broken() {
    let yaml = GOAL.to_owned() + &GOAL.replace("weight: 3", "weight: x").replace("one", "two");
    let document = Document::parse_bare(yaml.as_bytes()).unwrap();
    let root = document.root().unwrap();
    let second: Value = root.items().nth(1).unwrap();
    let mut broken = Broken::new();
    broken.insert(second.id());
    let left = goals(&document, &broken).unwrap();
    assert_eq!(left.iter().map(|goal| goal.id).collect::<Vec<_>>(), ["one"]);
    let mut entry = Broken::new();
    entry.extend([root.items().next().unwrap().get("title").unwrap().id()]);
    let error = goals(&document, &entry).unwrap_err();
    assert!(error.to_string().contains("missing field `title`"));
}

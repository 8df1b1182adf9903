//! Edits: what is written where, with both line endings; what is refused.
#![allow(clippy::unwrap_used, reason = "a test may fail by panicking")]

mod support;

use mentor::text::patch::{self, Fresh, Patch, Patches, Refusal, same_outside};
use mentor::text::{Document, Value};
use support::{our_events, their_events, without_styles};

type Edited = Result<Patch, Refusal>;

/// Makes an edit in a record with either line ending and compares the whole file.
#[track_caller]
fn check(before: &str, edit: impl Fn(&Document) -> Edited, after: &str) {
    for newline in ["\n", "\r\n"] {
        let file = |yaml: &str| format!("---\n{yaml}---\n\n# Journal\n").replace('\n', newline);
        let (before, after) = (file(before), file(after));
        let document = Document::parse(before.as_bytes()).unwrap();
        let patches = Patches::from(edit(&document).unwrap());
        let edited = patches.apply(&before);
        assert_eq!(edited, after, "{patches:?}");
        assert!(same_outside(&before, &edited, &patches));
        let read = Document::parse(edited.as_bytes()).unwrap();
        assert_eq!(read.problems(), []);
        let yaml = read.front().unwrap().of(&edited);
        assert_eq!(Ok(without_styles(our_events(&read))), their_events(yaml));
        serde_yaml::from_str::<serde_yaml::Value>(yaml).unwrap();
    }
}

fn text(text: &str) -> Fresh {
    Fresh::Text(text.to_owned())
}

fn plain(text: &str) -> Fresh {
    Fresh::Plain(text.to_owned())
}

fn map(entries: &[(&str, Fresh)]) -> Fresh {
    let entry = |(key, value): &(&str, Fresh)| ((*key).to_owned(), value.clone());
    Fresh::Map(entries.iter().map(entry).collect())
}

fn list(items: &[Fresh]) -> Fresh {
    Fresh::List(items.to_vec())
}

fn score() -> Fresh {
    map(&[("date", plain("2026-03-01")), ("by", text("client"))])
}

/// The value under keys and item numbers, written with dots.
fn at<'d>(document: &'d Document, path: &str) -> Value<'d> {
    let mut value = document.root().unwrap();
    for step in path.split('.').filter(|step| !step.is_empty()) {
        value = match step.parse() {
            Ok(number) => value.items().nth(number).unwrap(),
            Err(_) => value.get(step).unwrap(),
        };
    }
    value
}

fn set(path: &str, fresh: Fresh) -> impl Fn(&Document) -> Edited {
    move |document| patch::set(document, at(document, path), &fresh)
}

fn append(path: &str, fresh: Fresh) -> impl Fn(&Document) -> Edited {
    move |document| patch::append(document, at(document, path), &fresh)
}

fn put(path: &str, number: usize, fresh: Fresh) -> impl Fn(&Document) -> Edited {
    move |document| patch::insert_item(document, at(document, path), number, &fresh)
}

fn insert(path: &str, key: &str, fresh: Fresh) -> impl Fn(&Document) -> Edited {
    const ORDER: [&str; 4] = ["a", "b", "c", "d"];
    move |document| patch::insert_key(document, at(document, path), key, &fresh, &ORDER)
}

fn drop_key(path: &str, key: &str) -> impl Fn(&Document) -> Edited {
    move |document| patch::remove_key(document, at(document, path), key)
}

fn drop_item(path: &str, number: usize) -> impl Fn(&Document) -> Edited {
    move |document| patch::remove_item(document, at(document, path), number)
}

#[test]
fn sets_a_scalar_and_keeps_its_comment() {
    check(
        "a: 1   # why\nb: 2\n",
        set("a", text("no")),
        "a: 'no'   # why\nb: 2\n",
    );
    check("a: 'x'\n", set("a", plain("2026-01-02")), "a: 2026-01-02\n");
    check(
        "a: \"x\n  y\" # c\nb: 2\n",
        set("a", text("z")),
        "a: z # c\nb: 2\n",
    );
    check(
        "a:\n  # before\n  x # c\n",
        set("a", text("z")),
        "a:\n  # before\n  z # c\n",
    );
    check(
        "a: {b: 1, c: 2}\n",
        set("a.b", text("x, y")),
        "a: {b: 'x, y', c: 2}\n",
    );
    check("- a\n- - b\n", set("1.0", text("c")), "- a\n- - c\n");
}

#[test]
fn sets_what_was_not_written() {
    check("a:\nb: 1\n", set("a", text("x")), "a: x\nb: 1\n");
    check(
        "a:   # c\nb: 1\n",
        set("a", text("x")),
        "a: x   # c\nb: 1\n",
    );
    check("a: {b: , c}\n", set("a.b", text("x")), "a: {b: x , c}\n");
    check("a: {b: , c}\n", set("a.c", text("x")), "a: {b: , c: x}\n");
    check(
        "-\n- a\n",
        set("0", score()),
        "- {date: 2026-03-01, by: client}\n- a\n",
    );
    check(
        "a: # c\nb: 1\n",
        set("a", list(&[score()])),
        "a: # c\n  - {date: 2026-03-01, by: client}\nb: 1\n",
    );
}

#[test]
fn sets_a_block_where_a_scalar_with_a_comment_was() {
    let long = map(&[("x", list(&[score()])), ("z", text("1"))]);
    let lines = "  x:\n    - {date: 2026-03-01, by: client}\n  z: '1'\n";
    check(
        "a: 1 # c\nb: 2\n",
        set("a", long.clone()),
        &format!("a: # c\n{lines}b: 2\n"),
    );
    check(
        "a: 1 # c\n",
        set("a", text("one\n\ntwo\n")),
        "a: | # c\n  one\n\n  two\n",
    );
    check(
        "- a # c\n- b\n",
        set("0", text("one\ntwo")),
        "- |- # c\n  one\n  two\n- b\n",
    );
    check(
        "a: {b: 1}\n",
        set("a.b", text("one\ntwo")),
        "a: {b: \"one\\ntwo\"}\n",
    );
    check(
        "a: [] # c\nb: 2\n",
        set("a", long),
        &format!("a: # c\n{lines}b: 2\n"),
    );
}

#[test]
fn sets_where_a_block_was() {
    check(
        "a: # c\n  # d\n  - x # e\n  - y # f\nb: 1\n",
        set("a", text("z")),
        "a: z # c\n  # d\nb: 1\n",
    );
    check(
        "a: | # c\n  one\n\nb: 1\n",
        set("a", text("z")),
        "a: z # c\n\nb: 1\n",
    );
    check(
        "a: |+\n  one\n\n\nb: 1\n",
        set("a", text("z")),
        "a: z\nb: 1\n",
    );
    check("a: |\n  one\n", set("a", text("x\ny")), "a: |-\n  x\n  y\n");
    check(
        "a:\n- x\n- y\nb: 1\n",
        set("a", list(&[text("z\nz")])),
        "a:\n- |-\n  z\n  z\nb: 1\n",
    );
    check(
        "a:\n    b: |\n      x\nc: 1\n",
        set("a", score()),
        "a: {date: 2026-03-01, by: client}\nc: 1\n",
    );
    check(
        "- a: 1\n  b: 2 # c\n- x\n",
        set("0", text("z")),
        "- z\n- x\n",
    );
}

#[test]
fn does_not_let_a_literal_swallow_comments() {
    check(
        "a:\n    # deep\nb: 1\n",
        set("a", text("x\ny")),
        "a: \"x\\ny\"\n    # deep\nb: 1\n",
    );
    check(
        "a: 1\nc: |+\n  x\n\n",
        insert("", "b", text("x\ny\n\n")),
        "a: 1\nb: \"x\\ny\\n\\n\"\nc: |+\n  x\n\n",
    );
}

#[test]
fn appends_to_a_block_list_as_its_siblings_are() {
    let flow = "l:\n  - {date: 2026-01-01, by: x} # c\n";
    check(
        flow,
        append("l", score()),
        &format!("{flow}  - {{date: 2026-03-01, by: client}}\n"),
    );
    let block = "l:\n  - date: 2026-01-01\n    by: x\n  # end\n\nnext: 1\n";
    let after = "l:\n  - date: 2026-01-01\n    by: x\n  - date: 2026-03-01\n    by: client\n  # end\n\nnext: 1\n";
    check(block, append("l", score()), after);
    check(
        "l:\n- a\n# next\nm: 1\n",
        append("l", text("b")),
        "l:\n- a\n- b\n# next\nm: 1\n",
    );
    check(
        "l:\n    -   a: 1\n        b: 2\n",
        append("l", map(&[("a", plain("3")), ("b", plain("4"))])),
        "l:\n    -   a: 1\n        b: 2\n    -   a: 3\n        b: 4\n",
    );
    check(
        "- - a\n  - b\n- c\n",
        append("0", text("x")),
        "- - a\n  - b\n  - x\n- c\n",
    );
    let wide = map(&[("what", text(&"ord ".repeat(30))), ("by", text("x"))]);
    check(
        "l:\n  - {a: 1}\n",
        append("l", wide),
        &format!(
            "l:\n  - {{a: 1}}\n  - what: '{}'\n    by: x\n",
            "ord ".repeat(30)
        ),
    );
}

#[test]
fn appends_behind_block_scalars() {
    check(
        "l:\n  - |\n    a\n\nm: 1\n",
        append("l", text("b")),
        "l:\n  - |\n    a\n  - b\n\nm: 1\n",
    );
    check(
        "l:\n  - |+\n    a\n\nm: 1\n",
        append("l", text("b")),
        "l:\n  - |+\n    a\n\n  - b\nm: 1\n",
    );
    check(
        "l:\n  - t: >-\n      a\n",
        append("l", map(&[("t", text("b"))])),
        "l:\n  - t: >-\n      a\n  - t: b\n",
    );
}

#[test]
fn appends_to_what_is_empty() {
    let item = "  - {date: 2026-03-01, by: client}\n";
    check(
        "o: []      # kinds\n",
        append("o", score()),
        &format!("o:      # kinds\n{item}"),
    );
    check(
        "o:\np: 1\n",
        append("o", score()),
        &format!("o:\n{item}p: 1\n"),
    );
    check("o: {}\n", append("o", score()), &format!("o:\n{item}"));
    check("o: []\n", append("o", text("a")), "o: [a]\n");
    check(
        "o: {p: []}\n",
        append("o.p", score()),
        "o: {p: [{date: 2026-03-01, by: client}]}\n",
    );
    check(
        "l:\n- a\no: []\n",
        append("o", score()),
        "l:\n- a\no:\n- {date: 2026-03-01, by: client}\n",
    );
}

#[test]
fn appends_in_brackets() {
    check(
        "l: [a, b] # c\n",
        append("l", text("c, d")),
        "l: [a, b, 'c, d'] # c\n",
    );
    check("l: [a, b, ]\n", append("l", text("c")), "l: [a, b, c, ]\n");
    check(
        "l: [a,\n    b]\n",
        append("l", text("c")),
        "l: [a,\n    b, c]\n",
    );
    check(
        "l: [\n    a, # x\n    b # y\n  ]\n",
        append("l", text("c")),
        "l: [\n    a, # x\n    b, # y\n    c\n  ]\n",
    );
    check(
        "l: [\n    a, # x\n  ]\n",
        append("l", text("c")),
        "l: [\n    a, # x\n    c,\n  ]\n",
    );
}

#[test]
fn puts_items_before_others() {
    check(
        "l:\n  # a's\n  - a\n  - b\n",
        put("l", 0, text("x")),
        "l:\n  - x\n  # a's\n  - a\n  - b\n",
    );
    check(
        "l:\n  - a\n  # b's\n  - b\n",
        put("l", 1, text("x")),
        "l:\n  - a\n  - x\n  # b's\n  - b\n",
    );
    check(
        "- - a\n  - b\n",
        put("0", 0, text("x")),
        "- - x\n  - a\n  - b\n",
    );
    check("l: [a, b]\n", put("l", 1, text("x")), "l: [a, x, b]\n");
    check(
        "l: [\n    a,\n    b\n  ]\n",
        put("l", 1, text("x")),
        "l: [\n    a,\n    x,\n    b\n  ]\n",
    );
}

#[test]
fn puts_keys_in_their_order() {
    check(
        "a: 1 # a's\n# c's\nc: 3\n",
        insert("", "b", text("x")),
        "a: 1 # a's\nb: x\n# c's\nc: 3\n",
    );
    check(
        "# top\n\n# b's\nb: 1\n",
        insert("", "a", text("x")),
        "# top\n\na: x\n# b's\nb: 1\n",
    );
    check(
        "c: 1\nx_own: 2\n",
        insert("", "z", text("x")),
        "c: 1\nx_own: 2\nz: x\n",
    );
    check(
        "d: 1\na: 2\n",
        insert("", "c", text("x")),
        "d: 1\na: 2\nc: x\n",
    );
    check(
        "- b: 1\n  c: 2\n",
        insert("0", "a", text("x")),
        "- a: x\n  b: 1\n  c: 2\n",
    );
    check(
        "- b: 1\n- b: 2\n",
        insert("0", "c", text("x")),
        "- b: 1\n  c: x\n- b: 2\n",
    );
    check(
        "m:\n    a:\n        x: 1\n        # more\n    c: 2\n",
        insert("m", "b", map(&[("z", text("p\nq"))])),
        "m:\n    a:\n        x: 1\n        # more\n    b:\n        z: |-\n            p\n            q\n    c: 2\n",
    );
    check(
        "a: |+\n  x\n\nc: 1\n",
        insert("", "b", text("z")),
        "a: |+\n  x\n\nb: z\nc: 1\n",
    );
    check(
        "m: {a: 1, c: 2}\n",
        insert("m", "b", text("x")),
        "m: {a: 1, b: x, c: 2}\n",
    );
    check(
        "m: {b: 1,}\n",
        insert("m", "c", text("x")),
        "m: {b: 1, c: x,}\n",
    );
    check(
        "m: {b: 1}\n",
        insert("m", "a", text("x")),
        "m: {a: x, b: 1}\n",
    );
    check(
        "m: {} # c\n",
        insert("m", "a", text("x")),
        "m: {a: x} # c\n",
    );
    check(
        "m: # c\nn: 1\n",
        insert("m", "a", list(&[score()])),
        "m: # c\n  a:\n    - {date: 2026-03-01, by: client}\nn: 1\n",
    );
    check(
        "m: {-1: a}\n",
        insert("m", "0", text("x")),
        "m: {-1: a, 0: x}\n",
    );
}

#[test]
fn opens_braces_for_entries() {
    check(
        "m: {a: 'x', c: } # why\nn: 1\n",
        insert("m", "b", list(&[score()])),
        "m: # why\n  a: 'x'\n  b:\n    - {date: 2026-03-01, by: client}\n  c:\nn: 1\n",
    );
    check(
        "l:\n-   {a: 1, c: 2} # why\n- {a: 3}\n",
        insert("l.0", "b", list(&[score()])),
        "l:\n-   a: 1 # why\n    b:\n    - {date: 2026-03-01, by: client}\n    c: 2\n- {a: 3}\n",
    );
    check(
        "m: {a: {b: 1}}\n",
        insert("m.a", "c", list(&[score()])),
        "m: {a: {b: 1, c: [{date: 2026-03-01, by: client}]}}\n",
    );
    check(
        "m: {a: 1,\n  b: 2}\n",
        insert("m", "c", list(&[score()])),
        "m: {a: 1,\n  b: 2, c: [{date: 2026-03-01, by: client}]}\n",
    );
}

#[test]
fn writes_figures_across() {
    let steps: Vec<(String, Fresh)> = (0..9)
        .map(|item| (format!("item_{item}"), plain("3")))
        .collect();
    let rating = map(&[("by", text("client")), ("scores", Fresh::Map(steps))]);
    let scores = "item_0: 3, item_1: 3, item_2: 3, item_3: 3, item_4: 3, item_5: 3, item_6: 3, item_7: 3, item_8: 3";
    check(
        "a: 1\n",
        insert("", "l", list(std::slice::from_ref(&rating))),
        &format!("a: 1\nl:\n  - {{by: client, scores: {{{scores}}}}}\n"),
    );
    check(
        "l:\n- by: mentor\n",
        append("l", rating),
        &format!("l:\n- by: mentor\n- by: client\n  scores: {{{scores}}}\n"),
    );
    let long = |text: &str| format!("{{a: {text} {text} {text} {text}}}");
    let wide = "as wide as its widest sibling is";
    check(
        &format!("l:\n- {}\n- {{a: b c}}\n", long(wide)),
        append("l", map(&[("a", text([wide; 4].join(" ").as_str()))])),
        &format!("l:\n- {0}\n- {{a: b c}}\n- {0}\n", long(wide)),
    );
}

#[test]
fn removes_keys_and_items() {
    check(
        "a: 1\n# b's\nb: 2 # x\nc: 3\n",
        drop_key("", "b"),
        "a: 1\n# b's\nc: 3\n",
    );
    check("a: |+\n  x\n\nb: 2\n", drop_key("", "a"), "b: 2\n");
    check("- a: 1\n  b: 2\n", drop_key("0", "a"), "- b: 2\n");
    check(
        "- a: 1\n  # b's\n  b: 2\n",
        drop_key("0", "a"),
        "-\n  # b's\n  b: 2\n",
    );
    check(
        "m:\n  a: 1 # c\nn: 2\n",
        drop_key("m", "a"),
        "m: {}\nn: 2\n",
    );
    check("m: {a: 1, b: 2,}\n", drop_key("m", "b"), "m: {a: 1,}\n");
    check("m: {a: 1, b: 2}\n", drop_key("m", "a"), "m: {b: 2}\n");
    check(
        "l:\n  - a\n  - b: 1\n    c: 2\n  - d\n",
        drop_item("l", 1),
        "l:\n  - a\n  - d\n",
    );
    check("l:\n- a\nm: 1\n", drop_item("l", 0), "l: []\nm: 1\n");
    check("- - a\n  - b\n", drop_item("0", 0), "- - b\n");
    check("l:\n  -\n  - a\n", drop_item("l", 0), "l:\n  - a\n");
    check(
        "l: [\n    a, # x\n    b\n  ]\n",
        drop_item("l", 1),
        "l: [\n    a, # x\n  ]\n",
    );
}

#[test]
fn keeps_a_file_without_a_last_line_ending() {
    let cases = [
        ("a: 1", "a: 1\nb: x"),
        ("a: |\n  x", "a: |\n  x\nb: x"),
        ("a:", "a:\nb: x"),
    ];
    for (before, after) in cases {
        let document = Document::parse_bare(before.as_bytes()).unwrap();
        let patch = insert("", "b", text("x"))(&document).unwrap();
        assert_eq!(Patches::from(patch).apply(before), after);
    }
    let file = "---\na: 1\n---";
    let document = Document::parse(file.as_bytes()).unwrap();
    let patch = insert("", "b", text("x"))(&document).unwrap();
    assert_eq!(Patches::from(patch).apply(file), "---\na: 1\nb: x\n---");
}

#[test]
fn refuses_what_it_cannot_do() {
    let edit = |yaml: &str, edit: &dyn Fn(&Document) -> Edited| {
        edit(&Document::parse_bare(yaml.as_bytes()).unwrap()).unwrap_err()
    };
    assert_eq!(
        edit("a: 1\na: 2\n", &set("a", text("x"))),
        Refusal::Problems
    );
    assert_eq!(
        edit("a: 1\n", &insert("", "a", text("x"))),
        Refusal::Present
    );
    assert_eq!(
        edit("a: 1\n", &insert("a", "b", text("x"))),
        Refusal::NotAMap
    );
    assert_eq!(edit("a: 1\n", &append("a", text("x"))), Refusal::NotAList);
    assert_eq!(edit("a: [b]\n", &put("a", 2, text("x"))), Refusal::Missing);
    assert_eq!(edit("a: [b]\n", &drop_item("a", 1)), Refusal::Missing);
    assert_eq!(edit("a: 1\n", &drop_key("", "b")), Refusal::Missing);
    let key = |document: &Document| {
        let (key, _) = document.root().unwrap().entry("a").unwrap();
        patch::set(document, key, &text("x"))
    };
    assert_eq!(edit("a: 1\n", &key), Refusal::NotAValue);
    let deep = (0..100).fold(text("x"), |inner, _| list(&[inner]));
    assert_eq!(edit("a: 1\n", &set("a", deep)), Refusal::Unwritable);
}

#[test]
fn patches_do_not_meet() {
    let patch = |start, end, with: &str| Patch {
        span: mentor::text::Span::new(start, end),
        with: with.to_owned(),
    };
    let mut patches = Patches::new();
    patches.add(patch(3, 4, "X")).unwrap();
    patches.add(patch(0, 1, "")).unwrap();
    patches.add(patch(4, 4, "1")).unwrap();
    patches.add(patch(4, 4, "2")).unwrap();
    assert_eq!(patches.add(patch(2, 4, "Y")), Err(Refusal::Overlap));
    assert_eq!(patches.add(patch(0, 9, "Y")), Err(Refusal::Overlap));
    let edited = patches.apply("abcdef");
    assert_eq!(edited, "bcX12ef");
    assert!(same_outside("abcdef", &edited, &patches));
    assert!(!same_outside("abcdef", "bcX12eg", &patches));
    assert!(!same_outside("abcdef", "bcX12", &patches));
}

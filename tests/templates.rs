//! An organisation's own templates: theirs in the place of ours, bounded, and told where they go wrong.
#![allow(clippy::disallowed_methods, reason = "a test makes files")]

mod program;

use std::fs;
use std::path::Path;

use program::{copy, said};

/// The example, for a command in it.
fn example() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    copy(Path::new("examples/mentorhuset"), folder.path());
    folder
}

/// What a command says on both streams, and that it ends with that code.
fn mentor(folder: &Path, args: &[&str], code: i32) -> (String, String) {
    let mut command = program::mentor(folder);
    command.env("MENTOR_LANG", "en").args(args);
    let output = command.output().expect("the program");
    assert_eq!(output.status.code(), Some(code), "{:?}", said(&output));
    said(&output)
}

fn with(name: &str, text: &str) -> tempfile::TempDir {
    let folder = example();
    put(folder.path(), name, text);
    folder
}

fn put(folder: &Path, name: &str, text: &str) {
    let path = folder.join("templates").join(name);
    fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
    fs::write(path, text).expect("a template");
}

#[test]
fn a_template_by_the_name_of_ours_stands_in_its_place() {
    let folder = with("client.md", "# {{ client.alias }}, by us\n");
    let (out, _) = mentor(folder.path(), &["report", "Kim", "--audience", "client"], 0);
    assert_eq!(out, "# Kim, by us\n");
}

#[test]
fn a_template_of_another_name_is_asked_for_and_may_include_its_neighbours() {
    let folder = with(
        "letter.md",
        "{% include \"parts/head.md\" %}Dear {{ referral.by }}\n",
    );
    put(folder.path(), "parts/head.md", "{{ client.id }}\n\n");
    for asked in ["letter.md", "templates/letter.md"] {
        let (out, _) = mentor(folder.path(), &["report", "Kim", "--template", asked], 0);
        assert_eq!(out, "2610-n3xs\n\nDear Havnby Kommune\n");
    }
    mentor(
        folder.path(),
        &["report", "Kim", "--template", "letter.md", "--out", "all"],
        0,
    );
    assert!(folder.path().join("all/2610-n3xs-letter.md").is_file());
}

#[test]
fn a_template_reads_nothing_outside_its_folder() {
    let folder = example();
    fs::write(folder.path().join("secret.md"), "secret").expect("a file");
    for include in [
        "../secret.md",
        "../mentor.toml",
        "/etc/hostname",
        "secret.md",
    ] {
        put(
            folder.path(),
            "x.md",
            &format!("{{% include \"{include}\" %}}"),
        );
        let (out, err) = mentor(folder.path(), &["report", "Kim", "--template", "x.md"], 2);
        assert!(
            out.is_empty() && err.contains("x.md:1"),
            "{include}: {out}{err}"
        );
    }
    let (_, err) = mentor(
        folder.path(),
        &["report", "Kim", "--template", "secret.md"],
        2,
    );
    assert!(err.contains("no template `secret.md`"), "{err}");
}

#[cfg(unix)]
#[test]
fn a_link_that_leads_out_is_refused() {
    let folder = example();
    let outside = tempfile::tempdir().expect("a folder");
    fs::write(outside.path().join("x.md"), "outside").expect("a file");
    fs::create_dir_all(folder.path().join("templates")).expect("a folder");
    let link = folder.path().join("templates/x.md");
    std::os::unix::fs::symlink(outside.path().join("x.md"), link).expect("a link");
    let (out, _) = mentor(folder.path(), &["report", "Kim", "--template", "x.md"], 2);
    assert!(out.is_empty());
}

#[test]
fn what_goes_wrong_is_told_with_its_line() {
    for (text, told) in [
        (
            "a\n{{ client.alais }}",
            "x.md:2 cannot be used for clients/2610-n3xs.md: there is no `client.alais`\n  | {{ client.alais }}\n  help: did you mean `client.alias`?",
        ),
        ("{{ client.alias|foo }}", "no filter and no function `foo`"),
        ("{{ foo() }}", "no function `foo()`"),
        ("{{ say(\"client.wnats\") }}", "no phrase `client.wnats`"),
        (
            "{% if client.nope %}x{% endif %}",
            "there is no `client.nope`",
        ),
        ("a\n\n{% if %}", "x.md:3"),
        (
            "{% for i in range(9999) %}{% for j in range(9999) %}x{% endfor %}{% endfor %}",
            "works for too long",
        ),
        (
            "{% set x = \"0123456789\" * 9999 %}{% for i in range(999) %}{{ x }}{% endfor %}",
            "its text grows too long",
        ),
        (
            "{% autoescape false %}{{ client.alias|safe }}{% endautoescape %}",
            "`safe`",
        ),
    ] {
        let folder = with("x.md", text);
        let (out, err) = mentor(folder.path(), &["report", "Kim", "--template", "x.md"], 2);
        assert!(out.is_empty() && err.contains(told), "{text}: {err}");
    }
}

#[test]
fn no_template_switches_escaping_off() {
    let folder = with(
        "x.html",
        "{% autoescape false %}{{ client.alias ~ '<b>' }}{% endautoescape %}{{ ['<i>'] }}{{ {'<u>': '<s>'} }}",
    );
    let (out, _) = mentor(folder.path(), &["report", "Kim", "--template", "x.html"], 0);
    assert!(
        out.contains("Kim&lt;b&gt;") && !out.contains(['<', '>']),
        "{out}"
    );
}

/// The block of that language in the manual's chapter on templates.
fn block(language: &str) -> String {
    let manual = fs::read_to_string("docs/reports.md").expect("the manual");
    let (_, chapter) = manual
        .split_once("## Templates of your own")
        .expect("the chapter");
    let (_, block) = chapter
        .split_once(&format!("```{language}\n"))
        .expect("a block");
    let (block, _) = block.split_once("```").expect("its end");
    block.to_owned()
}

#[test]
fn the_manuals_template_can_be_used() {
    let folder = with("letter.md", &block("jinja"));
    let written = |client: &str, more: &[&str]| {
        let args = [&["report", client, "--template", "letter.md"], more].concat();
        mentor(folder.path(), &args, 0).0
    };
    let whole = written("Selam", &[]);
    assert!(
        whole.contains("> Jeg vil lave mad hvor folk spiser sammen"),
        "{whole}"
    );
    let none = "No goal is in Kim's own words yet.";
    assert!(written("Kim", &[]).contains(none));
    assert!(!written("Kim", &["--about", "attendance"]).contains(none));
}

#[test]
fn the_manuals_error_is_what_is_told() {
    let folder = with("letter.md", "Report\n\nDear {{ client.alais }},\n");
    let (_, err) = mentor(
        folder.path(),
        &["report", "Kim", "--template", "letter.md"],
        2,
    );
    assert_eq!(err, block("text"));
}

/// What the program gives templates beside the engine's own tools stands in the manual, and nothing else.
#[test]
fn the_manual_has_every_filter_and_function() {
    let mut tools = std::collections::BTreeSet::new();
    for file in fs::read_dir("src/report").expect("the room") {
        let path = file.expect("a file").path();
        if path.is_dir() {
            continue;
        }
        let source = fs::read_to_string(path).expect("a text");
        for added in ["env.add_filter(", "env.add_function("] {
            for rest in source.split(added).skip(1) {
                let name = rest.trim_start().strip_prefix('"').expect("a name");
                tools.insert(name.split('"').next().expect("a name").to_owned());
            }
        }
    }
    let manual = fs::read_to_string("docs/reports.md").expect("the manual");
    let (_, chapter) = manual.split_once("These come on top:").expect("the table");
    let (chapter, _) = chapter.split_once("\n## ").expect("the next chapter");
    let rows = chapter.lines().filter_map(|line| line.strip_prefix("| `"));
    let described: std::collections::BTreeSet<String> = rows
        .map(|row| row.split('`').next().expect("a name").to_owned())
        .collect();
    assert!(tools.len() > 10);
    assert_eq!(described, tools);
}

#[test]
fn no_filter_of_the_engine_makes_a_persons_words_act() {
    for (name, text, inert) in [
        (
            "x.md",
            "{{ '*b* <i>'|e }}{{ '*b*'|escape }}{{ '*b*'|upper }}",
            "*",
        ),
        (
            "x.html",
            "{{ '<b>'|e }}{{ '<b>'|lower }}{{ ['<b>', '<i>']|join }}{{ '<b>'|replace('b', 'u') }}",
            "<",
        ),
    ] {
        let folder = with(name, text);
        let (out, _) = mentor(folder.path(), &["report", "Kim", "--template", name], 0);
        let acts = out
            .match_indices(inert)
            .any(|(at, _)| !out[..at].ends_with('\\'));
        assert!(!acts, "{text}: {out}");
    }
}

//! The client's page in the client's own language: whole, in its own direction, and with nothing of
//! another language loose between its letters.
#![allow(clippy::disallowed_methods, reason = "a test looks at files")]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::sync::Arc;

use mentor::locale::phrases::Phrases;
use mentor::locale::{Lang, Tongue};
use mentor::model::{Client, Day, Snapshot};
use mentor::programme::builtin;
use mentor::record::Record;
use mentor::report::{Audience, Form, Frame, Source, Templates, view};
use mentor::view::Case;

const BEGIN: char = '\u{2068}';
const END: char = '\u{2069}';

fn foreign() -> impl Iterator<Item = Tongue> {
    Tongue::ALL.into_iter().filter(|it| it.lang().is_none())
}

fn examples() -> Vec<Client> {
    let files = fs::read_dir("examples/mentorhuset/clients").expect("the examples");
    let paths = files.map(|file| file.expect("a file").path());
    let bytes = paths.map(|path| fs::read(path).expect("bytes"));
    let clients: Vec<Client> = bytes.map(|bytes| client(&bytes)).collect();
    assert!(clients.len() > 10);
    clients
}

fn client(bytes: &[u8]) -> Client {
    let record = Record::read(bytes).expect("a record");
    record.into_client().expect("a client")
}

fn case(client: &Client, language: &str, reader: Lang) -> Arc<Case> {
    let mut client = client.clone();
    client.language = Some(language.to_owned());
    let day = Day::parse("2026-11-20").expect("a day");
    let rules = builtin(&client.programme).expect("a programme");
    Case::new(Snapshot::new(client, day), rules.programme(), reader)
}

fn page(templates: &Templates, case: &Arc<Case>, form: Form, frame: &Frame) -> String {
    let page = templates.report(
        case,
        Audience::Client,
        &format!("client.{}", form.ending()),
        frame,
    );
    page.unwrap_or_else(|error| panic!("{error:?}"))
}

fn markdown(case: &Arc<Case>) -> String {
    page(
        &Templates::default(),
        case,
        Form::Markdown,
        &Frame::default(),
    )
}

/// What stands in no isolation; every isolation ends on its line, and none stands within another.
fn outside(page: &str) -> String {
    let mut outside = String::new();
    for line in page.lines() {
        let mut within = false;
        for character in line.chars() {
            match character {
                BEGIN | END => {
                    assert_eq!(within, character == END, "{line}");
                    within = !within;
                }
                _ if within => {}
                _ => outside.push(character),
            }
        }
        assert!(!within, "{line}");
        outside.push('\n');
    }
    outside
}

/// Names, days, figures, own words, the reader's language beside: all that has other letters.
#[test]
fn nothing_of_another_language_stands_loose() {
    for tongue in foreign() {
        for client in examples() {
            for reader in Lang::ALL {
                let page = markdown(&case(&client, tongue.code(), reader));
                let outside = outside(&page);
                let loose = outside.contains(|it: char| it.is_ascii_alphanumeric() || it == 'å');
                assert!(!loose, "{}, {tongue:?}: {outside}", client.id);
                let alias = format!("{BEGIN}{}{END}", client.alias);
                assert!(page.starts_with(&format!("# {alias}\n")), "{page}");
                assert!(page.contains(&format!("{BEGIN}20.11.2026{END}")));
            }
        }
    }
}

#[test]
fn a_page_in_danish_or_english_has_no_isolation() {
    for client in examples() {
        for lang in Lang::ALL {
            let page = markdown(&case(&client, lang.code(), lang));
            assert!(!page.contains([BEGIN, END]), "{page}");
        }
    }
}

/// A value of each kind that a phrase, a filter or a line of its own may hold.
const KINDS: &str = r#"{{ page.dir }} {{ say("client.hard", barrier=client.alias) }} {{ client.started|date }} {{ 0.5|number }} {{ -0.5|signed }} {{ say("picture.contact_text", n=3) }} {{ beside("client.me") }} {{ ["education"]|words("direction") }}"#;

#[test]
fn a_value_stands_apart_once_in_either_form() {
    let bare = client(
        b"---\nschema: 1\nid: 2601-k7qm\nalias: A<b\nprogramme: gennem-empowerment@1\nmentor: anna\nstarted: 2026-01-12\nphases:\n  - {phase: relation, date: 2026-01-12, by: anna}\n---\n",
    );
    let templates = |form: &str| {
        Templates::new(vec![Source {
            name: format!("client.{form}"),
            text: KINDS.to_owned(),
        }])
    };
    let written = |code, file: &str, form| {
        let case = case(&bare, code, Lang::Da);
        page(&templates(file), &case, form, &Frame::default())
    };
    assert_eq!(
        written("ar", "html", Form::Html),
        "rtl ما يصعب عليّ: <bdi>A&lt;b</bdi> <bdi><time datetime=\"2026-01-12\">12.01.2026</time></bdi> \
         <bdi>0,5</bdi> <bdi>−0,5</bdi> تواصلنا <bdi>3</bdi> مرات. jeg <bdi>uddannelse</bdi>"
    );
    let apart = |text: &str| format!("{BEGIN}{text}{END}");
    assert_eq!(
        written("ti", "md", Form::Markdown),
        format!(
            "{} ዝኸብደኒ ነገር: {} {} {} {} {} ግዜ ተራኺብና። {} {}",
            apart("ltr"),
            apart("A\\<b"),
            apart("12.01.2026"),
            apart("0,5"),
            apart("−0,5"),
            apart("3"),
            apart("jeg"),
            apart("uddannelse"),
        )
    );
}

#[test]
fn a_programme_of_ones_own_is_not_said_in_words_that_mean_something_else() {
    let client = &examples()[0];
    let case = case(client, "ti", Lang::Da);
    let mut programme = (**case.programme()).clone();
    for scale in &mut programme.scales {
        for step in &mut scale.steps {
            step.da = format!("{} af fem", step.da);
        }
    }
    "Huset".clone_into(&mut programme.areas[1].da);
    let own = Case::new(case.snapshot().clone(), &Arc::new(programme), Lang::Da);
    let page = markdown(&own);
    let ours = Phrases::of(Tongue::Ti);
    let step = ours.of_programme("går godt").expect("a phrase");
    assert!(
        markdown(&case).contains(step) && !page.contains(step),
        "{page}"
    );
    assert!(page.contains(&format!("{BEGIN}går godt af fem{END}")));
    let untouched = ours.of_programme("Arbejde").expect("a phrase");
    assert!(page.contains(untouched), "{page}");
}

#[test]
fn a_page_says_that_nobody_has_reviewed_it_until_somebody_has() {
    let client = &examples()[0];
    for tongue in foreign() {
        let case = case(client, tongue.code(), Lang::Da);
        let says = |lang, page: &str| {
            let phrase = Phrases::of(lang).get("page.not_reviewed", None);
            page.contains(phrase.expect("a phrase"))
        };
        let not_yet = markdown(&case);
        assert!(says(tongue, &not_yet) && says(Tongue::Da, &not_yet));
        let frame = Frame {
            reviewed: vec![tongue],
            ..Frame::default()
        };
        let reviewed = page(&Templates::default(), &case, Form::Markdown, &frame);
        assert!(!says(tongue, &reviewed) && !says(Tongue::Da, &reviewed));
    }
}

#[test]
fn an_organisations_own_words_are_what_the_page_says() {
    let own = Phrases::of(Tongue::Ar)
        .with("[client]\nwants = \"أريد\"\n", &BTreeSet::new())
        .expect("phrases");
    let templates = Templates::default().speaking(vec![own]);
    let client = &examples()[0];
    let says = |code| {
        let case = case(client, code, Lang::En);
        page(&templates, &case, Form::Markdown, &Frame::default())
    };
    let beside = format!("{BEGIN}What I want{END}");
    assert!(says("ar").contains(&format!("## أريد · {beside}")));
    assert!(says("fa").contains(&format!("## چیزی که من می‌خواهم · {beside}")));
}

#[test]
fn a_language_has_its_direction_and_one_without_a_catalogue_is_the_readers() {
    let client = &examples()[0];
    for (language, lang, dir, beside) in [
        ("ti", "ti", "ltr", Some("en")),
        ("ar-SY", "ar", "rtl", Some("en")),
        ("prs", "fa", "rtl", Some("en")),
        ("da", "da", "ltr", Some("en")),
        ("en", "en", "ltr", None),
        ("uk", "en", "ltr", None),
    ] {
        let case = case(client, language, Lang::En);
        let view = view(&case, Audience::Client, &Frame::default());
        let page = view.get_attr("page").expect("the page");
        let said = |name| page.get_attr(name).expect("a field");
        assert_eq!(said("lang").as_str(), Some(lang), "{language}");
        assert_eq!(said("dir").as_str(), Some(dir), "{language}");
        assert_eq!(said("beside").as_str(), beside, "{language}");
    }
}

/// Every name of a phrase that stands in the client's templates, in what they include too.
#[test]
fn every_phrase_that_the_client_page_names_is_said_in_every_language() {
    let mut waiting: Vec<String> = vec!["client.md".to_owned(), "client.html".to_owned()];
    let mut seen = BTreeSet::new();
    let mut names = BTreeSet::new();
    let danish: BTreeSet<String> = Phrases::of(Tongue::Da).all().map(|(it, _)| it).collect();
    let sections: BTreeSet<&str> = danish
        .iter()
        .filter_map(|it| it.split('.').next())
        .collect();
    while let Some(template) = waiting.pop() {
        let path = Path::new("templates").join(&template);
        if !seen.insert(template) || !path.exists() {
            continue;
        }
        let source = fs::read_to_string(path).expect("a template");
        for literal in source.split('"').skip(1).step_by(2) {
            if Path::new("templates").join(literal).is_file() {
                waiting.push(literal.to_owned());
            }
            let Some((section, rest)) = literal.split_once('.') else {
                continue;
            };
            let is_name = rest.chars().all(|it| it.is_ascii_lowercase() || it == '_');
            if sections.contains(section) && is_name && !["md", "html", "css"].contains(&rest) {
                names.insert(literal.to_owned());
            }
        }
    }
    assert!(names.len() > 20, "{names:?}");
    for name in names {
        // `say("client.carries_" ~ action.carried_by)`
        let said: Vec<&String> = match name.ends_with('_') {
            true => danish.iter().filter(|it| it.starts_with(&name)).collect(),
            false => danish.get(&name).into_iter().collect(),
        };
        assert!(!said.is_empty(), "no phrase `{name}`");
        for tongue in foreign() {
            for name in &said {
                assert!(
                    Phrases::of(tongue).get(name, None).is_some(),
                    "{tongue:?} {name}"
                );
            }
        }
    }
}

#[test]
fn the_manuals_own_words_can_be_used() {
    let manual = fs::read_to_string("docs/reports.md").expect("the manual");
    let begin = "```toml\n# templates/phrases/ti.toml\n";
    let (_, block) = manual.split_once(begin).expect("the example");
    let (block, _) = block.split_once("```").expect("its end");
    let own = Phrases::of(Tongue::Ti).with(block, &BTreeSet::from(["Bolig"]));
    let own = own.expect("phrases");
    let client = &examples()[0];
    let templates = Templates::default().speaking(vec![own]);
    let case = case(client, "ti", Lang::Da);
    let page = page(&templates, &case, Form::Markdown, &Frame::default());
    assert!(
        page.contains("\nከቢድ ነገር: ") && page.contains(" ገዛ · "),
        "{page}"
    );
}

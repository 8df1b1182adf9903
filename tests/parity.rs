//! A report in Markdown and the same report as a page say the same, but for the pictures.
#![allow(clippy::disallowed_methods, reason = "a test looks at files")]

use std::collections::BTreeSet;
use std::fs;

use mentor::locale::Lang;
use mentor::model::{Client, Day, Snapshot};
use mentor::programme::builtin;
use mentor::record::Record;
use mentor::report::{Audience, Form, Frame, Templates};
use mentor::view::Case;
use pulldown_cmark::{Event, Options, Parser};
use scraper::{ElementRef, Html, Node, Selector};

fn examples() -> Vec<Client> {
    let files = fs::read_dir("examples/mentorhuset/clients").expect("the examples");
    let clients: Vec<Client> = files
        .map(|file| fs::read(file.expect("a file").path()).expect("bytes"))
        .map(|bytes| {
            let record = Record::read(&bytes).expect("a record");
            record.into_client().expect("a client")
        })
        .collect();
    assert!(clients.len() > 10);
    clients
}

/// What a page says in words where Markdown has a dash.
const NOT_KNOWN: [&str; 2] = ["ikke kendt endnu", "not known yet"];

/// The words and figures of a text.
fn words(text: &str) -> BTreeSet<String> {
    let words = text.split(|letter: char| !(letter.is_alphanumeric() || "−+".contains(letter)));
    let words = words.filter(|word| !word.is_empty());
    words.map(str::to_owned).collect()
}

fn of_markdown(report: &str) -> BTreeSet<String> {
    let events = Parser::new_ext(report, Options::ENABLE_TABLES | Options::ENABLE_TASKLISTS);
    let mut text = String::new();
    for event in events {
        match event {
            Event::Text(part) | Event::Code(part) => text.push_str(&part),
            _ => text.push(' '),
        }
    }
    words(&text)
}

/// What is read on a page: with the words, figures and tables of its pictures, or without.
fn of_page(report: &str, with_pictures: bool) -> BTreeSet<String> {
    let page = Html::parse_document(report);
    let body = Selector::parse("body").expect("a selector");
    let mut text = String::new();
    let body = page.select(&body).next().expect("a body");
    read(body, with_pictures, &mut text);
    words(&text)
}

/// What is read aloud of an element, and nothing that a cell of Markdown says with a dash.
fn read(element: ElementRef<'_>, with_pictures: bool, text: &mut String) {
    let is_drawn = element.value().name() == "figure" && !with_pictures;
    let is_silent = element.value().attr("aria-hidden") == Some("true");
    let said: String = element.text().collect();
    let is_dash = NOT_KNOWN.contains(&said.as_str());
    if is_drawn || is_silent || is_dash {
        return;
    }
    for child in element.children() {
        match child.value() {
            Node::Text(part) => text.push_str(part),
            _ => {
                text.push(' ');
                ElementRef::wrap(child)
                    .into_iter()
                    .for_each(|inner| read(inner, with_pictures, text));
                text.push(' ');
            }
        }
    }
}

/// A picture says more than Markdown has, in words and a table of its own; Markdown says nothing that the
/// page with its pictures does not.
#[test]
fn both_say_the_same() {
    let templates = Templates::default();
    for client in examples() {
        for on in [client.started, Day::parse("2026-11-20").expect("a day")] {
            for audience in Audience::ALL {
                for lang in Lang::ALL {
                    let rules = builtin(&client.programme).expect("a programme");
                    let snapshot = Snapshot::new(client.clone(), on);
                    let case = Case::new(snapshot, rules.programme(), lang);
                    let said = |form: Form| {
                        let name = format!("{}.{}", audience.as_str(), form.ending());
                        let frame = Frame {
                            mentor_email: Some("anna@mentorhuset.example".to_owned()),
                            ..Frame::default()
                        };
                        let made = templates.report(&case, audience, &name, &frame);
                        made.expect("a report")
                    };
                    let markdown = of_markdown(&said(Form::Markdown));
                    let html = said(Form::Html);
                    let (page, drawn) = (of_page(&html, false), of_page(&html, true));
                    let only = |one: &BTreeSet<String>, other: &BTreeSet<String>| {
                        one.difference(other).cloned().collect::<Vec<_>>()
                    };
                    let (only_there, only_here) = (only(&page, &markdown), only(&markdown, &drawn));
                    assert!(
                        only_there.is_empty() && only_here.is_empty(),
                        "{}, {audience:?}, {lang:?}: only on the page {only_there:?}, only in Markdown {only_here:?}",
                        client.id
                    );
                }
            }
        }
    }
}

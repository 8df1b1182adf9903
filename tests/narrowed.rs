//! A report about less says what it is about, and never that there is nothing of what it leaves out.
#![allow(clippy::disallowed_methods, reason = "a test looks at files")]

use std::fs;
use std::sync::LazyLock;

use mentor::locale::phrases::Phrases;
use mentor::locale::{Lang, Tongue};
use mentor::model::{Client, Day, Disclosure, Snapshot, Topic};
use mentor::programme::builtin;
use mentor::record::Record;
use mentor::report::{Audience, Form, Frame, Templates};
use mentor::view::Case;
use scraper::{Html, Selector};
use serde_json::{Map, json};

use Topic::{Attendance, Plan, Progress};

static TEMPLATES: LazyLock<Templates> = LazyLock::new(Templates::default);

/// What says that there is nothing, or nothing yet, and the topics that must all be carried to know it.
const SAYS_NOTHING: &[(&str, &[Topic])] = &[
    ("status.no_goals", &[Progress]),
    ("status.no_changes", &[Progress]),
    ("status.no_areas", &[Progress]),
    ("status.not_written", &[Progress]),
    ("status.no_barriers", &[Progress]),
    ("status.no_own_words", &[Progress]),
    ("status.to_write", &[Progress]),
    ("status.no_agreements", &[Progress, Plan]),
    ("status.nothing_agreed", &[Plan]),
    ("organisation.nobody_carries", &[Progress]),
    ("organisation.nothing_written", &[Progress]),
    ("organisation.no_options", &[Progress]),
    ("organisation.no_ratings", &[Progress]),
    ("organisation.no_decisions", &[Progress]),
    ("organisation.no_outcomes", &[Progress]),
    ("organisation.no_actions", &[Progress, Plan]),
    ("organisation.no_plan", &[Plan]),
    ("organisation.no_notes", &[Progress, Attendance]),
    ("client.first_comes_here", &[Progress]),
    ("client.nothing_agreed", &[Plan]),
];

/// The labels of a status and of the organisation's report whose value would be a dash.
const TELLS_OF: &[(&str, &[Topic])] = &[
    ("status.phase", &[Progress]),
    ("status.agreement_tasks", &[Progress, Plan]),
    ("status.hours_delivered", &[Attendance]),
    ("organisation.hours_per_week", &[Attendance]),
    ("organisation.index_is", &[Progress]),
    ("organisation.t_client", &[Progress]),
    ("organisation.distance_focus", &[Progress]),
    ("organisation.decisions_part", &[Progress]),
];

/// A record that says as little as one can: every list that could be empty is.
const BARE: &str = "---
schema: 1
id: 2601-k7qm
alias: Selam
programme: gennem-empowerment@1
mentor: anna
started: 2026-01-12
referral: {by: Havnby Kommune}
agreement: {goal: Job, complaint_guidance_given: 2026-01-12}
phases: []
---
";

fn client(bytes: &[u8]) -> Client {
    let record = Record::read(bytes).expect("a record");
    record.into_client().expect("a client")
}

fn clients() -> Vec<Client> {
    let files = fs::read_dir("examples/mentorhuset/clients").expect("the examples");
    let paths = files.map(|file| file.expect("a file").path());
    let mut clients: Vec<Client> = paths
        .map(|path| client(&fs::read(path).expect("bytes")))
        .collect();
    clients.sort_by(|one, other| one.id.cmp(&other.id));
    clients.push(client(BARE.as_bytes()));
    assert!(clients.len() > 10);
    clients
}

/// Every choice of topics that leaves one out.
fn narrower() -> Vec<Vec<Topic>> {
    let all = 1_usize << Topic::ALL.len();
    let chosen = |choice: usize| {
        let topics = Topic::ALL.iter().enumerate();
        let topics = topics.filter(|(place, _)| choice & (1 << place) != 0);
        topics.map(|(_, topic)| *topic).collect()
    };
    (1..all - 1).map(chosen).collect()
}

fn disclosure(receiver: Option<&str>, about: &[Topic]) -> Disclosure {
    Disclosure {
        receiver: receiver.map(str::to_owned),
        about: about.to_vec(),
        with_private: false,
        own: Map::new(),
    }
}

fn report(
    client: &Client,
    disclosure: Disclosure,
    audience: Audience,
    form: Form,
    lang: Lang,
) -> String {
    let mut client = client.clone();
    client.language = Some(lang.code().to_owned());
    let rules = builtin(&client.programme).expect("a programme");
    let snapshot = Snapshot::new(client, Day::parse("2026-11-20").expect("a day"));
    let case = Case::new(snapshot.cut_to(disclosure), rules.programme(), lang);
    let name = format!("{}.{}", audience.as_str(), form.ending());
    let made = TEMPLATES.report(&case, audience, &name, &Frame::default());
    made.unwrap_or_else(|error| panic!("{name}: {error:?}"))
}

/// What a reader reads.
fn text(form: Form, report: &str) -> String {
    let text = match form {
        Form::Html => {
            let page = Html::parse_document(report);
            assert_eq!(page.errors, [""; 0]);
            let body = Selector::parse("body").expect("a selector");
            let body = page.select(&body).next().expect("a body");
            body.text().collect::<Vec<_>>().join(" ")
        }
        _ => report.to_owned(),
    };
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn phrase(lang: Lang, name: &str) -> &'static str {
    let phrase = Phrases::of(Tongue::from(lang)).get(name, None);
    phrase.unwrap_or_else(|| panic!("no phrase {name}"))
}

#[test]
fn nothing_is_said_to_be_empty_that_is_left_out() {
    for client in clients() {
        for about in narrower() {
            for (audience, form, lang) in every() {
                let cut = disclosure(Some("Havnby Kommune"), &about);
                let report = text(form, &report(&client, cut, audience, form, lang));
                for (name, needs) in SAYS_NOTHING.iter().chain(TELLS_OF) {
                    let is_known = match *name {
                        "status.agreement_tasks" => needs.iter().any(|it| about.contains(it)),
                        _ => needs.iter().all(|it| about.contains(it)),
                    };
                    let label = phrase(lang, name);
                    // A label that is a word of others too is looked for as a row.
                    let said = match (form, label.contains(' ')) {
                        (Form::Markdown, false) => report.contains(&format!("| {label} |")),
                        (_, false) => continue,
                        _ => report.contains(label),
                    };
                    assert!(
                        is_known || !said,
                        "{}, {audience:?}, {about:?}: {label}",
                        client.id
                    );
                }
            }
        }
    }
}

/// What the test above looks for is what the reports say where all is carried and nothing is there.
#[test]
fn where_all_is_carried_it_is_said_that_there_is_nothing() {
    let bare = client(BARE.as_bytes());
    let mut missing: Vec<&str> = SAYS_NOTHING.iter().map(|(name, _)| *name).collect();
    for (audience, form, lang) in every() {
        let all = disclosure(None, Topic::ALL);
        let report = text(form, &report(&bare, all, audience, form, lang));
        missing.retain(|name| !report.contains(phrase(lang, name)));
    }
    // Of an area that was looked at; the bare record has none.
    assert_eq!(missing, ["organisation.nobody_carries"]);
}

#[test]
fn a_status_about_less_has_every_heading_and_each_says_something() {
    for client in clients() {
        for about in narrower() {
            for lang in Lang::ALL {
                let page = |about: &[Topic], form| {
                    let cut = disclosure(Some("Havnby Kommune"), about);
                    report(&client, cut, Audience::Municipality, form, lang)
                };
                let (whole, cut) = (
                    page(Topic::ALL, Form::Markdown),
                    page(&about, Form::Markdown),
                );
                let headings = |report: &str| -> Vec<String> {
                    let lines = report.lines().filter(|line| line.starts_with("## "));
                    lines.map(str::to_owned).collect()
                };
                assert_eq!(headings(&cut), headings(&whole));
                for section in cut.split("\n## ").skip(1) {
                    let (heading, rest) = section.split_once('\n').expect("a heading");
                    assert!(!rest.trim().is_empty(), "{about:?}: {heading}");
                }
                let cut = Html::parse_document(&page(&about, Form::Html));
                let section = Selector::parse("main > section").expect("a selector");
                let sections: Vec<_> = cut.select(&section).collect();
                assert_eq!(sections.len(), headings(&whole).len());
                for section in sections {
                    let elements = section.child_elements().count();
                    assert!(elements > 1, "{about:?}: {}", section.html());
                }
            }
        }
    }
}

#[test]
fn a_report_says_who_gets_it_and_what_it_is_about() {
    let client = client(BARE.as_bytes());
    for about in narrower() {
        for (audience, form, lang) in every() {
            let cut = disclosure(Some("Havnby Kommune"), &about);
            let report = text(form, &report(&client, cut, audience, form, lang));
            let top: String = report.chars().take(700).collect();
            assert!(top.contains("Havnby Kommune"), "{audience:?}: {top}");
            for topic in Topic::ALL {
                let named = match audience {
                    Audience::Client => phrase(lang, &format!("client.about_{}", topic.as_str())),
                    _ => {
                        let word = mentor::locale::vocabulary("topic", topic.as_str());
                        word.expect("a word").of(lang)
                    }
                };
                let is_named = audience != Audience::Client || about.contains(topic);
                assert_eq!(top.contains(named), is_named, "{audience:?}: {top}");
            }
            if audience != Audience::Client {
                assert!(top.contains(phrase(lang, "status.narrowed")), "{top}");
                let house = phrase(lang, "organisation.stays");
                assert!(!report.contains(house), "it leaves the house");
            }
        }
    }
}

fn every() -> impl Iterator<Item = (Audience, Form, Lang)> {
    let audiences = Audience::ALL.into_iter();
    audiences.flat_map(|audience| {
        [Form::Markdown, Form::Html]
            .into_iter()
            .flat_map(move |form| {
                Lang::ALL
                    .into_iter()
                    .map(move |lang| (audience, form, lang))
            })
    })
}

/// A record with a private entry and keys of the organisation's own.
fn with_own() -> Client {
    let journal = "\n# Journal\n\n## 2026-02-01, meeting, 30 min, anna\n\nOpen words.\n\n## 2026-03-01, note, anna, private\n\nHidden words.\n";
    client(format!("{BARE}{journal}").as_bytes())
}

#[test]
fn what_is_asked_for_by_name_is_shown_and_marked_and_the_page_says_so() {
    let client = with_own();
    for audience in [Audience::Organisation, Audience::Client] {
        for form in [Form::Markdown, Form::Html] {
            for lang in Lang::ALL {
                let page = |asked: bool| {
                    let mut cut = disclosure(None, Topic::ALL);
                    if asked {
                        cut.with_private = true;
                        let own = json!({"lent": true, "to": ["Nour", {"until": "2026-12-01"}]});
                        cut.own.insert("x_bike".to_owned(), own);
                    }
                    text(form, &report(&client, cut, audience, form, lang))
                };
                let (plain, asked) = (page(false), page(true));
                let marked = match audience {
                    Audience::Client => phrase(lang, "client.private"),
                    _ => phrase(lang, "organisation.private"),
                };
                for shown in [
                    "Hidden words.",
                    marked,
                    "bike.lent",
                    "true",
                    "Nour",
                    "2026-12-01",
                ] {
                    let is_marked = shown != marked || audience == Audience::Client;
                    assert!(asked.contains(shown), "{audience:?}: no {shown} in {asked}");
                    assert!(
                        !(is_marked && plain.contains(shown)),
                        "{audience:?}: {shown}"
                    );
                }
                if audience == Audience::Organisation {
                    let (with, without) = (
                        phrase(lang, "organisation.with_private"),
                        phrase(lang, "organisation.without_private"),
                    );
                    assert!(asked.contains(with) && !asked.contains(without));
                    assert!(plain.contains(without) && !plain.contains(with));
                }
            }
        }
    }
}

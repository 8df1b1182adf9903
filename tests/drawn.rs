//! The pictures of the reports, drawn from the view: where there is something to draw and nowhere else,
//! well-formed, each with its words and the table behind it.
#![allow(clippy::disallowed_methods, reason = "a test looks at files")]

use std::collections::BTreeSet;
use std::fs;
use std::sync::Arc;

use mentor::locale::phrases::Phrases;
use mentor::locale::{Lang, Tongue};
use mentor::model::{Client, Day, Disclosure, Snapshot, Topic};
use mentor::programme::builtin;
use mentor::record::Record;
use mentor::report::{Audience, Frame, Source, TemplateError, Templates};
use mentor::view::Case;
use roxmltree::Document;
use scraper::{ElementRef, Html, Selector};
use serde_json::{Map, Value};

fn client(bytes: &[u8]) -> Client {
    let record = Record::read(bytes).expect("a record");
    record.into_client().expect("a client")
}

fn examples() -> Vec<Client> {
    let files = fs::read_dir("examples/mentorhuset/clients").expect("the examples");
    let paths = files.map(|file| file.expect("a file").path());
    let clients: Vec<Client> = paths
        .map(|path| client(&fs::read(path).expect("bytes")))
        .collect();
    assert!(clients.len() > 10);
    clients
}

fn snapshot(client: &Client, day: &str) -> Snapshot {
    Snapshot::new(client.clone(), Day::parse(day).expect("a day"))
}

fn case(snapshot: Snapshot, lang: Lang) -> Arc<Case> {
    let rules = builtin(&snapshot.client().programme).expect("a programme");
    Case::new(snapshot, rules.programme(), lang)
}

fn written(case: &Arc<Case>, audience: Audience) -> String {
    let name = format!("{}.html", audience.as_str());
    let page = Templates::default().report(case, audience, &name, &Frame::default());
    page.unwrap_or_else(|error| panic!("{error:?}"))
}

fn all_of<'a>(page: &'a Html, selector: &str) -> Vec<ElementRef<'a>> {
    let selector = Selector::parse(selector).expect("a selector");
    page.select(&selector).collect()
}

fn text_of(element: ElementRef<'_>) -> String {
    let text: String = element.text().collect();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// How many pictures there is something for, by the view alone.
fn expected(case: &Arc<Case>, audience: Audience) -> usize {
    let view = serde_json::to_value(case.view()).expect("a view");
    let list = |value: &Value| value.as_array().cloned().unwrap_or_default();
    let areas = list(&view["areas"]);
    let carries = areas.iter().any(|area| !area["carried_by"].is_null());
    let rated = |scale: &&Value| list(&scale["items"]).iter().any(|it| it["rated"] == true);
    let of_areas = |scale: &&Value| {
        let is_area = |item: &Value| areas.iter().any(|area| area["id"] == item["id"]);
        list(&scale["items"]).iter().any(is_area)
    };
    let scales = list(&view["scales"]);
    let scales = || scales.iter().filter(rated);
    let goals = list(&view["goals"]);
    let goals = goals
        .iter()
        .filter(|goal| !list(&goal["scores"]).is_empty());
    let weeks = list(&view["contact"]["by_week"]);
    let contact = weeks
        .iter()
        .any(|week| week["contacts"] != 0 || week["no_shows"] != 0);
    usize::from(carries)
        + match audience {
            Audience::Client => scales().count(),
            Audience::Municipality => {
                scales().filter(of_areas).count() + goals.count() + usize::from(contact)
            }
            Audience::Organisation => scales().count() + goals.count() + usize::from(contact),
        }
}

#[test]
fn every_page_has_the_pictures_that_there_is_something_for() {
    let mut seen = 0;
    for client in examples() {
        for day in [client.started.to_string(), "2026-11-20".to_owned()] {
            let case = case(snapshot(&client, &day), Lang::Da);
            for audience in Audience::ALL {
                let page = Html::parse_document(&written(&case, audience));
                let figures = all_of(&page, "figure");
                assert_eq!(figures.len(), expected(&case, audience), "{}", client.id);
                for part in [
                    "figure > figcaption",
                    "figure > .picture[role=img][aria-label]",
                    "figure > details > table",
                ] {
                    assert_eq!(all_of(&page, part).len(), figures.len(), "{part}");
                }
                seen += figures.len();
            }
        }
    }
    assert!(seen > 150, "{seen}");
}

/// The page as it comes, without a browser that would mend it.
#[test]
fn every_picture_is_well_formed_and_has_ids_of_its_own() {
    for client in examples() {
        for audience in Audience::ALL {
            let page = written(&case(snapshot(&client, "2026-11-20"), Lang::En), audience);
            let mut ids = BTreeSet::new();
            let pictures = page.split("<figcaption>").skip(1);
            for picture in pictures {
                let (_, picture) = picture.split_once("</figcaption>").expect("its end");
                let end = picture
                    .find("<p class=\"says\">")
                    .or(picture.find("<details"));
                let picture = &picture[..end.expect("what follows the picture")];
                let document = Document::parse(picture.trim());
                let document = document.unwrap_or_else(|error| panic!("{error}: {picture}"));
                for id in document.descendants().filter_map(|it| it.attribute("id")) {
                    assert!(ids.insert(id.to_owned()), "{id} stands twice");
                }
            }
        }
    }
}

/// Two weeks, a Monday to a Sunday.
const TWO_WEEKS: &str = "---
schema: 1
id: 2603-k7qm
alias: Selam
programme: gennem-empowerment@1
mentor: anna
started: 2026-03-02
phases:
  - {phase: relation, date: 2026-03-02, by: anna}
areas:
  housing:
    carried:
      - {date: 2026-03-02, by: mentor}
      - {date: 2026-03-09, by: together, support: The phone}
  finances:
    carried:
      - {date: 2026-03-04, by: together, support: The bank}
  health:
    carried:
      - {date: 2026-03-03, by: client, support: A list}
      - {date: 2026-03-10, by: mentor, reason: Fever}
goals:
  - id: kitchen
    area: employment
    title: Work in a kitchen
    set_by: client
    agreed: 2026-03-04
    scores:
      - {date: 2026-03-04, by: client, level: -1}
      - {date: 2026-03-12, by: client, level: 0}
      - {date: 2026-03-12, by: mentor, level: 0}
    status: active
ratings:
  - {date: 2026-03-03, by: client, scale: areas, scores: {housing: 4}}
  - {date: 2026-03-03, by: mentor, scale: areas, scores: {housing: 2}}
  - {date: 2026-03-10, by: client, scale: areas, scores: {housing: 2, finances: 4, health: 3}}
  - {date: 2026-03-10, by: mentor, scale: areas, scores: {housing: 2, finances: 2}}
---

# Journal

## 2026-03-03, meeting, 90 min, anna

## 2026-03-10, phone, anna

## 2026-03-12, no_show, anna
";

fn says(case: &Arc<Case>, audience: Audience) -> Vec<String> {
    let page = Html::parse_document(&written(case, audience));
    all_of(&page, "figure > .says")
        .into_iter()
        .map(text_of)
        .collect()
}

/// Housing moves from the mentor to both, health from the client to the mentor: one step each way. Of
/// three areas the client then carries ½, ½ and 0: a third. Housing's ratings were 4 and 2, and are 2 and
/// 2; finances' are 4 and 2.
#[test]
fn the_words_beside_a_picture_say_what_it_shows() {
    let case = case(
        snapshot(&client(TWO_WEEKS.as_bytes()), "2026-03-15"),
        Lang::En,
    );
    assert_eq!(
        says(&case, Audience::Municipality),
        [
            "Contact in 2 of 2 weeks. In all 2 contacts, at least 1.5 hours. It came to nothing 1 time.",
            "The client's view: from −1 on 4 March 2026 to 0 on 12 March 2026. \
             The mentor's view: 0 on 12 March 2026.",
            "Both have rated 2, and see 1 alike. They are furthest apart, 2 steps, here: Finances. \
             Only one of them has rated 1. They have drawn nearer in 1 since the time before.",
            "Of all that is carried, the client carried 0 % at first and carries 33 % now. \
             They carry 2 areas of life together. The mentor carries 1 area of life. \
             Handed over to the client: 1 time. Handed back: 1 time.",
        ]
    );
    assert_eq!(
        says(&case, Audience::Client),
        [
            "Over time: from my mentor, over together, to me. \
             We take care of 2 areas together. My mentor takes care of 1 area.",
            "We see 1 area differently.",
        ]
    );
}

#[test]
fn a_page_of_the_attendance_alone_has_no_picture_of_anything_else() {
    for client in examples() {
        let about = Disclosure {
            receiver: Some("Havnby Kommune".to_owned()),
            about: vec![Topic::Attendance],
            with_private: false,
            own: Map::new(),
        };
        let case = case(snapshot(&client, "2026-11-20").cut_to(about), Lang::Da);
        let page = Html::parse_document(&written(&case, Audience::Municipality));
        let kinds = all_of(&page, ".picture").into_iter();
        let others: Vec<&str> = kinds
            .filter_map(|it| it.value().attr("class"))
            .filter(|class| *class != "picture p-contact")
            .collect();
        assert_eq!(others, [""; 0], "{}", client.id);
    }
}

#[test]
fn on_a_page_from_the_right_the_picture_is_too_and_its_words_are_the_pages() {
    let mut client = client(TWO_WEEKS.as_bytes());
    client.language = Some("ar".to_owned());
    let page = written(
        &case(snapshot(&client, "2026-03-15"), Lang::Da),
        Audience::Client,
    );
    let page = Html::parse_document(&page);
    let pictures = all_of(&page, ".picture");
    assert_eq!(pictures.len(), 2);
    for picture in pictures {
        assert_eq!(picture.value().attr("dir"), Some("rtl"));
        let text = text_of(picture);
        let housing = Phrases::of(Tongue::Ar)
            .of_programme("Bolig")
            .expect("a phrase");
        let loose = text.contains(|it: char| it.is_ascii_alphabetic());
        assert!(text.contains(housing) && !loose, "{text}");
    }
}

/// What the pictures of the client's own page say by themselves.
#[test]
fn every_word_of_a_clients_picture_is_said_in_every_language() {
    let danish = Phrases::of(Tongue::Da);
    let names: Vec<String> = danish
        .names("picture")
        .into_iter()
        .map(|name| format!("picture.{name}"))
        .collect();
    assert!(names.len() > 15);
    for tongue in Tongue::ALL {
        for name in &names {
            let said = Phrases::of(tongue).get(name, Some(3));
            assert!(said.is_some(), "{tongue:?} {name}");
        }
    }
    let source = ["carries", "contact", "goal", "voices", "speaker"];
    let source = source.map(|file| fs::read_to_string(format!("src/report/drawn/{file}.rs")));
    for literal in source
        .iter()
        .flat_map(|it| it.as_ref().expect("a file").split('"'))
    {
        let begins = ["picture.", "told.", "client."];
        if begins.iter().any(|it| literal.starts_with(it)) && !literal.ends_with("{by}") {
            assert!(danish.get(literal, Some(3)).is_some(), "{literal}");
        }
    }
}

fn own(text: &str) -> Result<String, Box<TemplateError>> {
    let templates = Templates::new(vec![Source {
        name: "client.html".to_owned(),
        text: text.to_owned(),
    }]);
    let case = case(
        snapshot(&client(TWO_WEEKS.as_bytes()), "2026-03-15"),
        Lang::En,
    );
    templates.report(&case, Audience::Client, "client.html", &Frame::default())
}

/// The block of the manual draws, and what it takes is asked for by name.
#[test]
fn a_template_of_ones_own_draws_too() {
    let manual = fs::read_to_string("docs/reports.md").expect("the manual");
    let (_, chapter) = manual.split_once("## Pictures\n").expect("the chapter");
    let (_, block) = chapter.split_once("```jinja\n").expect("the example");
    let (block, _) = block.split_once("```").expect("its end");
    let page = own(block).expect("a page");
    assert!(
        page.contains("class=\"picture p-signature\"") && page.contains("33"),
        "{page}"
    );
    for wrong in [
        "{{ draw_carries(areas=areas) }}",
        "{{ draw_carries(areas=client, period=period, standing=standing) }}",
        "{{ draw_voices(scale=scales[0], period=period) }}",
    ] {
        let error = own(wrong).expect_err("nothing to draw from");
        assert_eq!(error.line, Some(1), "{error:?}");
    }
}

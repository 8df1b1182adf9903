//! Reports: whole, the same every time, with nothing private, nothing later, and nothing that acts.
#![allow(clippy::disallowed_methods, reason = "a test looks at files")]

use std::fs;
use std::sync::{Arc, LazyLock};

use mentor::locale::Lang;
use mentor::model::{Client, Day, Programme, Snapshot};
use mentor::programme::builtin;
use mentor::record::Record;
use mentor::report::{self, Audience, Form, Frame, Templates};
use mentor::view::Case;
use scraper::{ElementRef, Html, Node, Selector};
use unicode_width::UnicodeWidthStr as _;

/// The headings that a status report to a municipality needs, Danish and English.
const HEADINGS: &[(&str, &str)] = &[
    ("Sag og aftale", "Case and agreement"),
    ("Periode, timer og fremmøde", "Period, hours and attendance"),
    ("Formål og mål", "Purpose and goals"),
    (
        "Ændringer i situation og behov",
        "Changes in situation and needs",
    ),
    ("Er aftalerne holdt?", "Were the agreements kept?"),
    ("Hvem bærer hvad", "Who carries what"),
    (
        "Barrierer, som borgeren selv nævner",
        "Barriers that the client names",
    ),
    ("Borgerens egne ord", "The client's own words"),
    ("Mentors vurdering", "The mentor's assessment"),
    ("Indstilling", "Recommendation"),
    ("Næste skridt", "Next steps"),
    (
        "Har borgeren læst eller hørt rapporten?",
        "Has the client read or heard this report?",
    ),
];

/// What a status says of each goal, in both voices.
const OF_A_GOAL: &[(&str, &str)] = &[
    ("Borgerens vurdering", "The client's view"),
    ("Mentors vurdering", "The mentor's view"),
];

/// Read once for all the reports.
static TEMPLATES: LazyLock<Templates> = LazyLock::new(Templates::default);

fn client(bytes: &[u8]) -> Client {
    let record = Record::read(bytes).expect("a record");
    record.into_client().expect("a client")
}

fn examples() -> Vec<Client> {
    let files = fs::read_dir("examples/mentorhuset/clients").expect("the examples");
    let mut clients: Vec<Client> = files
        .map(|file| fs::read(file.expect("a file").path()).expect("bytes"))
        .map(|bytes| client(&bytes))
        .collect();
    clients.sort_by(|one, other| one.id.cmp(&other.id));
    assert!(clients.len() > 10);
    clients
}

fn day(text: &str) -> Day {
    Day::parse(text).expect("a day")
}

fn case(client: &Client, day: Day, lang: Lang) -> Arc<Case> {
    let rules = builtin(&client.programme).expect("a programme");
    Case::new(Snapshot::new(client.clone(), day), rules.programme(), lang)
}

fn report(client: &Client, day: Day, audience: Audience, lang: Lang) -> String {
    report_as(Form::Markdown, client, day, audience, lang)
}

/// A report as a browser reads it; our own pages make no mistake that it would have to mend.
fn page(client: &Client, day: Day, audience: Audience, lang: Lang) -> Html {
    let page = Html::parse_document(&report_as(Form::Html, client, day, audience, lang));
    assert_eq!(page.errors, [""; 0], "{}", client.id);
    page
}

fn report_as(form: Form, client: &Client, day: Day, audience: Audience, lang: Lang) -> String {
    let mut client = client.clone();
    if audience == Audience::Client {
        // The client's page is in the client's language; here every page is wanted in both.
        client.language = Some(lang.code().to_owned());
    }
    let name = format!("{}.{}", audience.as_str(), form.ending());
    TEMPLATES
        .report(
            &case(&client, day, lang),
            audience,
            &name,
            &Frame::default(),
        )
        .unwrap_or_else(|error| panic!("{}, {}: {error:?}", client.id, audience.as_str()))
}

/// Every report of a client on a day, and the screen.
fn all(client: &Client, day: Day) -> Vec<String> {
    let mut reports = Vec::new();
    for lang in Lang::ALL {
        for audience in Audience::ALL {
            for form in [Form::Markdown, Form::Html] {
                reports.push(report_as(form, client, day, audience, lang));
            }
        }
        reports.push(report::screen(&case(client, day, lang)).expect("a screen"));
    }
    reports
}

#[test]
fn every_template_renders_for_every_client_and_gives_the_same_twice() {
    for client in examples() {
        for day in [client.started, day("2026-09-01"), day("2026-11-20")] {
            let reports = all(&client, day);
            assert_eq!(reports, all(&client, day), "{}, {day}", client.id);
            for report in reports {
                assert!(report.ends_with('\n') && !report.contains("{{"), "{report}");
            }
        }
    }
}

/// A record in which every list has an entry that says no more than it must, and most have none.
const BARE: &str = "---
schema: 1
id: 2601-k7qm
alias: Selam
programme: gennem-empowerment@1
mentor: anna
started: 2026-01-12
referral: {by: Havnby Kommune}
agreement: {goal: Job}
phases:
  - {phase: relation, date: 2026-01-12}
  - {phase: overview, date: 2026-02-12, client_part: 'Og hvad så?', exemption: {gates: [client-trusts]}}
standing:
  - {change: pause, date: 2026-02-20, reason: Indlagt.}
  - {change: resume, date: 2026-02-22, client_part: Nu!}
decisions:
  - {date: 2026-02-01, about: [pace], what: En time om ugen}
plan: {made: 2026-02-02}
outcomes:
  - {date: 2026-02-03, kind: internship}
---
";

/// What a text that is not there leaves behind where a sentence is built around it.
const LEFT_BEHIND: &[&str] = &["–.", "..", "?.", "!.", ". –", "–: ", ", –", "– – –", "(–"];

#[test]
fn a_report_says_nothing_where_there_is_nothing() {
    let bare = client(BARE.as_bytes());
    let mut empty = bare.clone();
    empty.standing.clear();
    empty.decisions.clear();
    empty.outcomes.clear();
    (empty.referral, empty.agreement, empty.plan) = (None, None, None);
    for client in examples().into_iter().chain([bare, empty]) {
        for day in [client.started, day("2026-09-01"), day("2026-11-20")] {
            for audience in Audience::ALL {
                for lang in Lang::ALL {
                    is_calm(&report(&client, day, audience, lang));
                    is_calm_as_a_page(&page(&client, day, audience, lang));
                }
            }
        }
    }
}

fn is_calm(report: &str) {
    let mut lines = report.lines().filter(|line| !line.is_empty()).peekable();
    while let Some(line) = lines.next() {
        let left = LEFT_BEHIND.iter().find(|left| line.contains(*left));
        assert_eq!(left, None, "{line}\n{report}");
        let is_prose = !line.starts_with('|');
        let ends = is_prose && (line.ends_with('–') || line.ends_with(':'));
        assert!(!ends, "{line}\n{report}");
        let next = lines.peek().unwrap_or(&"## ");
        let has_more = !next.starts_with("## ");
        assert!(!line.starts_with("## ") || has_more, "{line}\n{report}");
        let has_row = next.starts_with('|');
        assert!(!line.starts_with("| ---") || has_row, "{line}\n{report}");
    }
}

/// What a reader sees as one line or one cell.
const LINES: &str = "h1, h2, h3, h4, p, li, dt, dd, th, td, blockquote";
/// What is there to hold something.
const HOLDERS: &str = "main, section, article, ul, dl, dl > div, table, tbody, tr, header, footer";

fn is_calm_as_a_page(page: &Html) {
    for line in all_of(page, LINES) {
        let text = text_of(line);
        let left = LEFT_BEHIND.iter().find(|left| text.contains(*left));
        assert_eq!(left, None, "{text}");
        let is_cell = ["td", "dd"].contains(&line.value().name());
        let is_whole = !text.is_empty() && !text.ends_with(':');
        assert!(
            is_whole && (is_cell || !text.ends_with('–')),
            "{}",
            line.html()
        );
    }
    for holder in all_of(page, HOLDERS) {
        let held = holder.child_elements().next();
        assert!(held.is_some(), "{}", holder.html());
    }
    for heading in all_of(page, "h1, h2, h3, h4") {
        let next = heading.next_siblings().find_map(ElementRef::wrap);
        let is_alone = next.is_none_or(|next| next.value().name() == heading.value().name());
        let ends_a_header = heading.value().name() == "h1";
        assert!(ends_a_header || !is_alone, "{}", heading.html());
    }
}

fn all_of<'a>(page: &'a Html, selector: &str) -> Vec<ElementRef<'a>> {
    let selector = Selector::parse(selector).expect("a selector");
    page.select(&selector).collect()
}

fn text_of(element: ElementRef<'_>) -> String {
    let text: String = element.text().collect();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn a_screen_has_80_columns_and_no_line_of_nothing() {
    let widest = |case: &Case| {
        let mut programme = Programme::clone(case.programme());
        for scale in &mut programme.scales {
            let last = scale.steps.last().expect("a step").clone();
            scale.steps.resize(10, last);
        }
        Case::new(case.snapshot().clone(), &Arc::new(programme), case.lang())
    };
    for client in examples() {
        for day in [client.started, day("2026-09-01"), day("2026-11-20")] {
            for lang in Lang::ALL {
                let case = case(&client, day, lang);
                let screen = report::screen(&case).expect("a screen");
                let wide = report::screen(&widest(&case)).expect("a screen");
                assert_eq!(wide.lines().count(), screen.lines().count());
                for line in screen.lines().chain(wide.lines()) {
                    assert!(line.width() <= 80, "{}, {day}: {line}", client.id);
                }
                let is_calm = !screen.contains("\n\n\n") && !screen.ends_with("\n\n");
                assert!(is_calm, "{}, {day}:\n{screen}", client.id);
            }
        }
    }
}

#[test]
fn a_status_has_every_heading_that_a_municipality_needs() {
    for client in examples() {
        for lang in Lang::ALL {
            let report = report(&client, day("2026-11-20"), Audience::Municipality, lang);
            let headings: Vec<&str> = report
                .lines()
                .filter_map(|line| line.strip_prefix("## "))
                .collect();
            let wanted: Vec<&str> = HEADINGS.iter().map(|(da, en)| lang.pick(da, en)).collect();
            assert_eq!(headings, wanted, "{}", client.id);
            let page = page(&client, day("2026-11-20"), Audience::Municipality, lang);
            let headings: Vec<String> = all_of(&page, "h2").into_iter().map(text_of).collect();
            assert_eq!(headings, wanted, "{}", client.id);
            for goal in all_of(&page, "article") {
                let goal = text_of(goal);
                for (da, en) in OF_A_GOAL {
                    assert!(goal.contains(lang.pick(da, en)), "{}: {goal}", client.id);
                }
            }
            for goal in report.split("\n### ").skip(1) {
                for (da, en) in OF_A_GOAL {
                    let row = format!("\n| {} | ", lang.pick(da, en));
                    assert!(goal.contains(&row), "{}: {goal}", client.id);
                }
            }
        }
    }
}

/// `20. november` at the start of a line would be item 20 of a list, and many readers show it as item 1.
#[test]
fn no_date_reads_as_an_item_of_a_numbered_list() {
    let numbered = |line: &str| {
        let text = line.trim_start_matches(['-', '>', ' ']);
        let digits = text.chars().take_while(char::is_ascii_digit).count();
        digits > 0 && text[digits..].starts_with(". ")
    };
    assert!(numbered("- 20. november 2026: mål"));
    for client in examples() {
        for page in all(&client, day("2026-11-20")) {
            let wrong: Vec<&str> = page.lines().filter(|line| numbered(line)).collect();
            assert!(wrong.is_empty(), "{}: {wrong:?}", client.id);
        }
    }
}

#[test]
fn no_report_holds_a_private_note() {
    let mut private = 0;
    for client in examples() {
        let notes: Vec<&str> = client
            .notes
            .iter()
            .filter(|note| note.private)
            .flat_map(|note| note.text.lines())
            .filter(|line| !line.trim().is_empty())
            .collect();
        private += notes.len();
        for report in all(&client, day("2026-11-20")) {
            for note in &notes {
                let beginning: String = note.chars().take(30).collect();
                assert!(!report.contains(&beginning), "{}: {note}", client.id);
            }
        }
    }
    assert!(private > 5, "the examples have private notes");
}

#[test]
fn a_private_assessment_and_own_keys_stay_in_the_record() {
    let client = client(
        "---\nschema: 1\nid: 2601-k7qm\nalias: Selam\nx_secret: the key of one's own\nprogramme: gennem-empowerment@1\nmentor: anna\nstarted: 2026-01-12\nphases:\n  - {phase: relation, date: 2026-01-12, by: anna, x_why: another key}\n---\n\n# Journal\n\n## 2026-02-01, assessment, anna\n\nShe is on her way.\n\n## 2026-03-01, assessment, anna, private\n\nShe is afraid.\n\n## 2026-03-02, note, anna, private\n\nWait with this.\n"
            .as_bytes(),
    );
    for report in all(&client, day("2026-03-10")) {
        for hidden in ["the key of", "another key", "x_", "afraid", "Wait with"] {
            assert!(!report.contains(hidden), "{hidden}\n{report}");
        }
    }
    let status = report(&client, day("2026-03-10"), Audience::Municipality, Lang::En);
    assert!(
        status.contains("1 February 2026: She is on her way."),
        "{status}"
    );
}

/// A record with a text of somebody's in every place that takes one.
const FULL: &str = r#"---
schema: 1
id: 2601-k7qm
alias: "@"
programme: gennem-empowerment@1
mentor: "@"
started: 2026-01-12
referral: {by: "@", date: 2026-01-05, legal_basis: "@"}
agreement: {goal: "@", tasks: "@", from: 2026-01-12, until: 2026-07-11, hours_per_week: 3, complaint_guidance_given: 2026-01-12}
consents:
  - {to: "@", about: ["@"], given: 2026-01-12, until: 2026-07-11}
phases:
  - {phase: relation, date: 2026-01-12, by: "@", reason: "@", client_part: "@", exemption: {gates: [x], by: "@", why: "@", until: 2026-02-01}}
  - {phase: overview, date: 2026-02-20, by: "@", client_part: "@"}
standing:
  - {change: pause, date: 2026-02-21, by: "@", reason: "@", client_part: "@"}
  - {change: resume, date: 2026-02-22, by: "@", reason: "@", client_part: "@"}
areas:
  housing:
    challenge: "@"
    carried:
      - {date: 2026-01-15, by: together, support: "@"}
      - {date: 2026-01-16, by: mentor, reason: "@"}
resources:
  - {id: cooking, what: "@", named_by: client, date: 2026-01-20}
options:
  - {id: canteen, what: "@", seen: 2026-02-25, chosen: 2026-02-26}
goals:
  - id: kitchen
    area: employment
    title: "@"
    own_words: "@"
    barrier: "@"
    set_by: client
    kind: develop
    agreed: 2026-02-27
    due: 2026-08-31
    levels: {-1: "@", 0: "@"}
    scores:
      - {date: 2026-02-27, by: client, level: -1}
      - {date: 2026-02-27, by: mentor, level: 0}
    status: active
actions:
  - {id: call, goal: kitchen, what: "@", carried_by: client, support: "@", agreed: 2026-02-27, due: 2026-03-06}
  - {id: write, goal: kitchen, what: "@", carried_by: together, agreed: 2026-02-27, done: 2026-02-28}
decisions:
  - {date: 2026-02-27, about: [goals], what: "@", decided_by: client, client_part: "@", goal: kitchen}
plan: {made: 2026-02-27, made_by: together, client_part: "@", directions: [employment], elements: [social_mentoring], review: 2026-08-04}
outcomes:
  - {date: 2026-02-28, kind: other, note: "@"}
---

# Journal

## 2026-03-01, assessment, anna

BODY
"#;

#[test]
fn the_organisation_has_everything_but_private_notes() {
    let mut texts = Vec::new();
    let mut record = String::new();
    for (number, part) in FULL.split("\"@\"").enumerate() {
        if number > 0 {
            let text = format!("Tekst{number}x");
            record.push_str(&text);
            texts.push(text);
        }
        record.push_str(part);
    }
    assert!(texts.len() > 30);
    let record = record.replace("BODY", "First part.\n\nSecond part.");
    let client = client(record.as_bytes());
    for lang in Lang::ALL {
        for form in [Form::Markdown, Form::Html] {
            let audience = Audience::Organisation;
            let report = report_as(form, &client, day("2026-03-10"), audience, lang);
            let missing: Vec<&String> = texts.iter().filter(|it| !report.contains(*it)).collect();
            assert!(missing.is_empty(), "{form:?}: {missing:?}");
            for paragraph in ["First part.", "Second part."] {
                let apart = report.lines().find(|line| line.contains(paragraph));
                let apart = apart.expect("the paragraph");
                assert_eq!(apart.matches("part.").count(), 1, "{apart}");
            }
        }
    }
}

/// Markdown, HTML, a template, an escape, a bidi character, lines of their own: all that could act.
const HOSTILE: &str = "# Big\\n\\n- item\\n\\n| a | b |\\n| --- | --- |\\n> quote `code` *bold* __strong__ ~~gone~~ [link](javascript:alert(1)) ![img](http://x/y.png) <script>alert(1)</script> <img src=x> &lt; {{ client.id }} {% for x in y %} {# no #} \\e[2J\\u202Eabc\\u2066 ===\\n---";

fn full(word: &str, body: &str) -> Client {
    client(
        FULL.replace("\"@\"", &format!("\"{word}\""))
            .replace("BODY", body)
            .as_bytes(),
    )
}

#[test]
fn what_people_wrote_stands_inert() {
    let body = "Fine, *bold* [link](http://x) <b>html</b> {{ client.id }} {% if %} `code` | cell";
    let tame = full("WORD", "Fine.");
    let hostile = full(HOSTILE, body);
    assert!(hostile.alias.contains('\u{1B}') && hostile.alias.contains('\u{202E}'));
    for lang in Lang::ALL {
        for audience in Audience::ALL {
            let expected = report(&tame, day("2026-03-10"), audience, lang);
            let written = report(&hostile, day("2026-03-10"), audience, lang);
            // How a text is written: as it stands in the title.
            let title = |text: &str| text.lines().next().expect("a title").to_owned();
            let (before, after) = {
                let title = title(&expected);
                let (before, after) = title.split_once("WORD").expect("the alias");
                (before.to_owned(), after.to_owned())
            };
            let title = title(&written);
            let inert = title
                .strip_prefix(&before)
                .and_then(|rest| rest.strip_suffix(&after));
            let inert = inert.expect("the alias within the title");
            is_inert(inert);
            assert_eq!(
                words_of(&written, inert),
                words_of(&expected, "WORD"),
                "{lang:?}, {audience:?}"
            );
        }
        for audience in Audience::ALL {
            let expected = page(&tame, day("2026-03-10"), audience, lang);
            let written = page(&hostile, day("2026-03-10"), audience, lang);
            assert_eq!(tree(&written), tree(&expected), "{lang:?}, {audience:?}");
            let text: String = written.root_element().text().collect();
            let hides =
                |one: char| one.is_control() && one != '\n' || "\u{202E}\u{2066}".contains(one);
            assert!(!text.contains(hides), "{text}");
        }
        let screen = report::screen(&case(&hostile, day("2026-03-10"), lang)).expect("a screen");
        let tame = report::screen(&case(&tame, day("2026-03-10"), lang)).expect("a screen");
        // Long texts are broken, so that what is compared is the words, and the lines that begin a part.
        let flat = |screen: &str| screen.split_whitespace().collect::<Vec<_>>().join(" ");
        let (inert, _) = screen.split_once(&hostile.id).expect("the id");
        let written = flat(&screen).replace(&flat(inert), "WORD");
        assert_eq!(written, flat(&tame));
        let parts = |screen: &str| screen.lines().filter(|line| !line.starts_with(' ')).count();
        assert_eq!(parts(&screen), parts(&tame));
        assert!(!screen.contains(|character: char| character.is_control() && character != '\n'));
        assert!(!screen.contains('\u{202E}') && !screen.contains('\u{2066}'));
    }
}

/// The elements of a page with their attributes, each as deep as it stands, without the texts.
fn tree(page: &Html) -> Vec<String> {
    let nodes = page.tree.root().descendants();
    let elements = nodes.filter_map(|node| match node.value() {
        Node::Element(element) => {
            let mut attributes: Vec<_> = element.attrs().collect();
            attributes.sort_unstable();
            let name = element.name();
            Some(format!(
                "{} {name} {attributes:?}",
                node.ancestors().count()
            ))
        }
        Node::Comment(comment) => Some(format!("a comment: {comment:?}")),
        _ => None,
    });
    elements.collect()
}

/// The report without what people wrote, and without the journal's text.
fn words_of(report: &str, written: &str) -> String {
    let lines = report.replace(written, "…");
    let lines = lines.lines().map(|line| match line.split_once("2026: ") {
        Some((before, after)) if after.starts_with("Fine") => {
            is_inert(after);
            format!("{before}2026: …")
        }
        // In the journal it stands by itself.
        _ if line.starts_with("Fine") => {
            is_inert(line);
            "…".to_owned()
        }
        _ => line.to_owned(),
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// Nothing in a line of Markdown acts: every sign of markup stands behind a backslash.
fn is_inert(text: &str) {
    let mut escaped = false;
    for (index, character) in text.chars().enumerate() {
        let hidden = character.is_control()
            || ('\u{202A}'..='\u{202E}').contains(&character)
            || ('\u{2066}'..='\u{2069}').contains(&character);
        assert!(!hidden, "{character:?} in {text}");
        let acts = "`*[]<>|~{}".contains(character) || (index == 0 && "#+-=".contains(character));
        assert!(escaped || !acts, "{character} acts in {text}");
        escaped = character == '\\' && !escaped;
    }
}

#[test]
fn a_report_of_an_earlier_day_shows_nothing_later() {
    let mut seen = 0;
    for client in examples() {
        for earlier in [
            client.started,
            day("2026-04-01"),
            day("2026-08-01"),
            day("2026-10-20"),
        ] {
            if earlier < client.started {
                continue;
            }
            let later = later_texts(&client, earlier);
            seen += later.len();
            for report in all(&client, earlier) {
                for text in &later {
                    assert!(
                        !report.contains(text.as_str()),
                        "{} on {earlier}: {text}\n{report}",
                        client.id
                    );
                }
            }
        }
    }
    assert!(seen > 100);
}

/// What was written down of days after that one, and of no day before it.
fn later_texts(client: &Client, day: Day) -> Vec<String> {
    let mut later = Vec::new();
    let mut known = Vec::new();
    let mut add = |text: Option<&String>, date: Option<Day>| {
        let Some(text) = text.filter(|text| text.len() > 12) else {
            return;
        };
        match date.is_some_and(|date| date > day) {
            true => later.push(text.clone()),
            false => known.push(text.clone()),
        }
    };
    for decision in &client.decisions {
        add(Some(&decision.what), Some(decision.date));
        add(decision.client_part.as_ref(), Some(decision.date));
    }
    for change in &client.phases {
        add(change.client_part.as_ref(), Some(change.date));
        add(change.reason.as_ref(), Some(change.date));
    }
    for change in &client.standing {
        add(change.reason.as_ref(), Some(change.date));
    }
    for goal in &client.goals {
        add(Some(&goal.title), goal.agreed);
        add(goal.own_words.as_ref(), goal.agreed);
        add(goal.barrier.as_ref(), goal.agreed);
    }
    for action in &client.actions {
        add(Some(&action.what), action.agreed);
    }
    for resource in &client.resources {
        add(Some(&resource.what), resource.date);
    }
    for option in &client.options {
        add(Some(&option.what), option.seen);
    }
    for outcome in &client.outcomes {
        add(outcome.note.as_ref(), Some(outcome.date));
    }
    for area in client.areas.values() {
        for carried in &area.carried {
            add(carried.support.as_ref(), Some(carried.date));
        }
    }
    for note in &client.notes {
        add(Some(&note.text), Some(note.date));
    }
    later.retain(|text| !known.iter().any(|known| known.contains(text)));
    later
}

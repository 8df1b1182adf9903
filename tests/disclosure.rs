//! What a report carries, and to whom: nothing of what nobody asked for by name, nothing of a topic that is
//! left out, and nothing at all to somebody whom the client has not said yes to.
#![allow(clippy::disallowed_methods, reason = "a test looks at files")]

mod program;

use std::fs;
use std::path::Path;
use std::sync::Arc;

use mentor::locale::Lang;
use mentor::model::{Client, Day, Disclosure, Snapshot, Topic};
use mentor::programme::builtin;
use mentor::record::Record;
use mentor::report::{self, Audience, Form, Frame, Templates};
use mentor::view::Case;
use program::{copy, mentor, said};
use serde_json::{Map, Value, json};

const TODAY: &str = "2026-11-20";
/// Stands in every place that must stay in the house, and in no other.
const MARKER: &str = "Qxzv";

/// Every record of the example, as text.
fn examples() -> Vec<String> {
    let files = fs::read_dir("examples/mentorhuset/clients").expect("the examples");
    let mut texts: Vec<String> = files
        .map(|file| fs::read_to_string(file.expect("a file").path()).expect("a text"))
        .collect();
    texts.sort();
    assert!(texts.len() > 10);
    texts
}

fn client(text: &str) -> Client {
    let record = Record::read(text.as_bytes()).expect("a text");
    assert!(!record.is_partial(), "{:?}", record.findings());
    record.into_client().expect("a client")
}

/// The record with the marker in every private entry, and under keys of the organisation's own wherever
/// one can stand.
fn marked(text: &str) -> String {
    let text = text.replacen(
        "schema: 1\n",
        &format!("schema: 1\nx_secret: {MARKER}\nx_more: {{deep: [{MARKER}]}}\n"),
        1,
    );
    let text = text.replace("{date: ", &format!("{{x_why: {MARKER}, date: "));
    let private =
        format!("\n\n# Journal\n\n## 2026-11-02, assessment, anna, private\n\n{MARKER}\n");
    let text = text.replacen("\n\n# Journal\n", &private, 1);
    let entries = text.lines().map(|line| match line {
        heading if heading.starts_with("## ") && heading.ends_with(", private") => {
            format!("{heading}\n\n{MARKER}\n")
        }
        line => line.to_owned(),
    });
    entries.collect::<Vec<_>>().join("\n")
}

fn case(client: &Client, disclosure: Option<Disclosure>, lang: Lang) -> Arc<Case> {
    let rules = builtin(&client.programme).expect("a programme");
    let snapshot = Snapshot::new(client.clone(), Day::parse(TODAY).expect("a day"));
    let snapshot = match disclosure {
        Some(disclosure) => snapshot.cut_to(disclosure),
        None => snapshot,
    };
    Case::new(snapshot, rules.programme(), lang)
}

fn disclosure(receiver: Option<&str>, about: &[Topic]) -> Disclosure {
    Disclosure {
        receiver: receiver.map(str::to_owned),
        about: about.to_vec(),
        with_private: false,
        own: Map::new(),
    }
}

/// Everything that a template could ask.
fn view(case: &Arc<Case>) -> Value {
    serde_json::to_value(case.view()).expect("a view")
}

#[test]
fn nothing_private_is_in_any_view_or_report_that_was_not_asked_for_it() {
    let templates = Templates::default();
    for text in examples() {
        let text = marked(&text);
        assert!(text.matches(MARKER).count() > 3);
        let mut client = client(&text);
        for lang in Lang::ALL {
            client.language = Some(lang.code().to_owned());
            for disclosure in [
                None,
                Some(disclosure(None, Topic::ALL)),
                Some(disclosure(Some("Havnby Kommune"), Topic::ALL)),
            ] {
                let case = case(&client, disclosure, lang);
                let mut pages = vec![view(&case).to_string()];
                pages.push(report::screen(&case).expect("a screen"));
                for audience in Audience::ALL {
                    for form in [Form::Markdown, Form::Html] {
                        let name = format!("{}.{}", audience.as_str(), form.ending());
                        let page = templates.report(&case, audience, &name, &Frame::default());
                        pages.push(page.expect("a report"));
                    }
                }
                for page in pages {
                    assert!(!page.contains(MARKER), "{}: {page}", client.id);
                }
            }
        }
    }
}

#[test]
fn what_is_asked_for_by_name_is_carried_inside_the_house_and_to_no_receiver() {
    let client = client(&marked(&examples()[0]));
    let asked = |receiver| {
        let mut asked = disclosure(receiver, Topic::ALL);
        asked.with_private = true;
        asked.own.insert("x_bike".to_owned(), json!({"lent": true}));
        view(&case(&client, Some(asked), Lang::En))
    };
    let inside = asked(None);
    assert_eq!(inside["x"], json!({"x_bike": {"lent": true}}));
    let private = |view: &Value| {
        let notes = view["notes"].as_array().expect("notes").iter();
        let private = notes.filter(|note| note["private"] == json!(true));
        private.count()
    };
    assert!(private(&inside) > 0 && inside["notes"].to_string().contains(MARKER));
    let outside = asked(Some("Havnby Kommune"));
    assert_eq!(outside["x"], json!({}));
    assert_eq!(private(&outside), 0);
    assert!(!outside.to_string().contains(MARKER));
}

#[test]
fn hours_count_private_contacts_in_every_report() {
    for text in examples() {
        let client = client(&text);
        let contact = |disclosure| view(&case(&client, disclosure, Lang::En))["contact"].clone();
        let attendance = disclosure(Some("Havnby Kommune"), &[Topic::Attendance]);
        assert_eq!(contact(Some(attendance)), contact(None), "{}", client.id);
    }
}

/// Every choice of topics but all of them.
fn narrower() -> Vec<Vec<Topic>> {
    let choices = (0..Topic::ALL.len()).map(|left_out| {
        let rest = Topic::ALL.iter().enumerate();
        let rest = rest.filter(move |(place, _)| *place != left_out);
        rest.map(|(_, topic)| *topic).collect()
    });
    let alone = Topic::ALL.iter().map(|topic| vec![*topic]);
    choices.chain(alone).collect()
}

/// A value that is carried says the same as where all is carried; any other is not known.
fn says_no_other(cut: &Value, full: &Value) -> bool {
    match (cut, full) {
        (Value::Null, _) => true,
        (Value::String(text), _) if text.is_empty() => true,
        (Value::Object(cut), Value::Object(full)) => cut
            .iter()
            .all(|(key, value)| full.get(key).is_some_and(|full| says_no_other(value, full))),
        (Value::Array(cut), Value::Array(full)) => {
            let stands = |one: &Value| full.iter().any(|other| says_no_other(one, other));
            cut.iter().all(stands)
        }
        _ => cut == full,
    }
}

#[test]
fn what_is_left_out_is_not_known_and_what_is_carried_says_the_same() {
    for text in examples() {
        let client = client(&text);
        let full = view(&case(&client, None, Lang::En));
        for about in narrower() {
            for receiver in [None, Some("Havnby Kommune")] {
                let cut = disclosure(receiver, &about);
                let cut = view(&case(&client, Some(cut), Lang::En));
                for (name, value) in cut.as_object().expect("names") {
                    let same = says_no_other(value, &full[name]);
                    assert!(same, "{}, {about:?}: {name} is {value}", client.id);
                }
            }
        }
    }
}

/// The words of a client that each topic carries; those of the journal's contacts are of none.
fn words_of(client: &Client) -> Vec<(Option<Topic>, String)> {
    let mut words: Vec<(Option<Topic>, Option<String>)> = Vec::new();
    let mut progress = |text: Option<&String>| {
        words.push((Some(Topic::Progress), text.cloned()));
    };
    for goal in &client.goals {
        progress(Some(&goal.title));
        progress(goal.own_words.as_ref());
        progress(goal.barrier.as_ref());
        goal.levels.values().for_each(|text| progress(Some(text)));
    }
    for decision in &client.decisions {
        progress(Some(&decision.what));
        progress(decision.client_part.as_ref());
    }
    for change in &client.phases {
        progress(change.client_part.as_ref());
        progress(change.reason.as_ref());
    }
    for change in &client.standing {
        progress(change.reason.as_ref());
        progress(change.client_part.as_ref());
    }
    for area in client.areas.values() {
        progress(area.challenge.as_ref());
        for carried in &area.carried {
            progress(carried.support.as_ref());
        }
    }
    client
        .resources
        .iter()
        .for_each(|it| progress(Some(&it.what)));
    client
        .options
        .iter()
        .for_each(|it| progress(Some(&it.what)));
    client
        .outcomes
        .iter()
        .for_each(|it| progress(it.note.as_ref()));
    for action in &client.actions {
        let topic = match action.is_open() {
            true => Topic::Plan,
            false => Topic::Progress,
        };
        words.push((Some(topic), Some(action.what.clone())));
        words.push((Some(topic), action.support.clone()));
    }
    let part = client.plan.as_ref().and_then(|it| it.client_part.clone());
    words.push((Some(Topic::Plan), part));
    for note in client.notes.iter().filter(|note| !note.private) {
        let topic = note.is_assessment().then_some(Topic::Progress);
        words.push((topic, Some(note.text.clone())));
    }
    let said = words.into_iter();
    said.filter_map(|(topic, text)| Some((topic, text.filter(|it| it.len() > 12)?)))
        .collect()
}

#[test]
fn the_words_of_a_topic_that_is_left_out_are_nowhere_in_the_view() {
    let (mut hidden, mut told) = (0, 0);
    for text in examples() {
        let client = client(&text);
        let words = words_of(&client);
        for about in narrower().into_iter().chain([Topic::ALL.to_vec()]) {
            let is_told = |topic: &Option<Topic>| topic.is_some_and(|it| about.contains(&it));
            let cut = disclosure(Some("Havnby Kommune"), &about);
            let view = view(&case(&client, Some(cut), Lang::En)).to_string();
            for (topic, text) in &words {
                let elsewhere = words
                    .iter()
                    .any(|(other, said)| is_told(other) && said.contains(text.as_str()));
                let text = serde_json::to_string(text).expect("a text");
                let stands = view.contains(text.trim_matches('"'));
                if is_told(topic) {
                    told += usize::from(stands);
                } else if !elsewhere {
                    hidden += 1;
                    assert!(!stands, "{}, {about:?}: {text}", client.id);
                }
            }
        }
    }
    assert!(hidden > 500 && told > 500, "{hidden}, {told}");
}

#[test]
fn a_receiver_does_not_learn_to_whom_else_there_is_a_consent() {
    for text in examples() {
        let client = client(&text);
        let cut = disclosure(Some("Havnby Kommune"), Topic::ALL);
        let view = view(&case(&client, Some(cut), Lang::En));
        for consent in view["consents"].as_array().expect("consents") {
            assert_eq!(consent["to"], json!("Havnby Kommune"));
        }
    }
}

/// A copy of the example to run commands in.
fn example() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    copy(Path::new("examples/mentorhuset"), folder.path());
    folder
}

/// The exit code of a command and what it says on both streams, in English.
fn run(folder: &Path, args: &[&str]) -> (i32, String, String) {
    let mut command = mentor(folder);
    command.env("MENTOR_TODAY", TODAY).env("MENTOR_LANG", "en");
    let output = command.args(args).output().expect("the program");
    let (out, err) = said(&output);
    (output.status.code().expect("a code"), out, err)
}

/// Changes the record of a client.
fn change(folder: &Path, id: &str, from: &str, to: &str) {
    let path = folder.join(format!("clients/{id}.md"));
    let text = fs::read_to_string(&path).expect("a record");
    assert!(text.contains(from), "{from}");
    fs::write(path, text.replace(from, to)).expect("written");
}

#[test]
fn a_report_that_is_refused_is_written_nowhere() {
    let folder = example();
    for out in [&["--out", "dennis.md"][..], &["--out", "reports"], &[]] {
        let args = [&["report", "dennis"][..], out].concat();
        let (code, out, err) = run(folder.path(), &args);
        assert_eq!((code, out.as_str()), (1, ""));
        assert!(
            err.contains("covers progress and attendance, but not plan"),
            "{err}"
        );
    }
    for path in ["dennis.md", "reports"] {
        assert!(!folder.path().join(path).exists(), "{path}");
    }
    let less = ["report", "dennis", "--about", "progress,attendance"];
    let (code, out, _) = run(folder.path(), &less);
    assert_eq!(code, 0);
    assert!(!out.contains("Anden samtale i behandlingen"), "a next step");
}

#[test]
fn the_client_s_own_page_needs_no_consent_and_one_for_somebody_else_does() {
    let folder = example();
    let page = ["report", "dennis", "--audience", "client"];
    assert_eq!(run(folder.path(), &page).0, 0);
    let passed_on = [&page[..], &["--to", "Havnby Kommune"]].concat();
    assert_eq!(run(folder.path(), &passed_on).0, 1);
    let less = [&passed_on[..], &["--about", "progress"]].concat();
    assert_eq!(run(folder.path(), &less).0, 0);
}

#[test]
fn a_record_whose_consents_may_say_otherwise_goes_to_nobody() {
    let folder = example();
    let until = "until: 2027-04-11}";
    change(
        folder.path(),
        "2610-n3xs",
        until,
        "until: 2027-04-11, withdrawn: 14.11.2026}",
    );
    let (code, out, err) = run(folder.path(), &["report", "kim"]);
    assert_eq!((code, out.as_str()), (1, ""));
    assert!(
        err.contains("nobody can know what there is a yes to"),
        "{err}"
    );
    let page = ["report", "kim", "--audience", "client"];
    assert_eq!(run(folder.path(), &page).0, 0);
}

#[test]
fn a_report_without_a_receiver_says_how_one_is_named() {
    let folder = example();
    change(
        folder.path(),
        "2610-n3xs",
        "referral: {by: Havnby Kommune, ",
        "referral: {",
    );
    let (code, _, err) = run(folder.path(), &["report", "kim"]);
    assert_eq!(code, 1);
    assert!(err.contains("nothing says who referred Kim"), "{err}");
    assert!(err.contains("mentor referral 2610-n3xs --by …"), "{err}");
    let named = ["report", "kim", "--to", "HAVNBY  kommune"];
    assert_eq!(run(folder.path(), &named).0, 0);
}

#[test]
fn all_reports_leave_an_old_one_alone_and_say_that_it_must_stay() {
    let folder = example();
    let old = folder.path().join("out/2607-5yke-municipality.html");
    fs::create_dir(folder.path().join("out")).expect("a folder");
    fs::write(&old, "# Status of Dennis\n").expect("written");
    let (code, _, err) = run(folder.path(), &["report", "--all", "--out", "out"]);
    assert_eq!(code, 1);
    let warned = "warning: out/2607-5yke-municipality.html still lies there from before";
    assert_eq!(err.matches("still lies there").count(), 1, "{err}");
    assert!(
        err.contains(warned) && err.contains("11 reports written"),
        "{err}"
    );
    assert_eq!(
        fs::read_to_string(&old).expect("a file"),
        "# Status of Dennis\n"
    );
}

#[test]
fn what_stays_in_the_house_is_refused_to_others_and_found_by_its_name() {
    let folder = example();
    change(
        folder.path(),
        "2610-n3xs",
        "schema: 1\n",
        "schema: 1\nx_bike: lent\n",
    );
    for args in [
        &["report", "kim", "--with", "private-notes"][..],
        &[
            "report",
            "kim",
            "--with",
            "x_bike",
            "--audience",
            "municipality",
        ],
        &["report", "--all", "--out", "out", "--with", "private-notes"],
        &[
            "report",
            "kim",
            "--audience",
            "client",
            "--to",
            "Gældsrådgivningen",
            "--with",
            "x_bike",
        ],
    ] {
        let (code, out, err) = run(folder.path(), args);
        assert_eq!((code, out.as_str()), (2, ""), "{args:?}");
        assert!(err.contains("stay in the house"), "{err}");
    }
    let page = |with| {
        run(
            folder.path(),
            &["report", "kim", "--audience", "client", "--with", with],
        )
    };
    assert_eq!(page("x_bike,private-notes").0, 0);
    let (code, _, err) = page("x_bikes");
    assert_eq!(code, 2);
    assert!(
        err.contains("no `x_bikes` in clients/2610-n3xs.md"),
        "{err}"
    );
    assert_eq!(page("bike").0, 2);
}

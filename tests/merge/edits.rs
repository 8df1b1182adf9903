//! Random edits, made by the verbs on a record as it stands.

use std::fs;
use std::path::{Path, PathBuf};

use mentor::edit::{self, AreaWord, Edit, EditError, PlanWord, When};
use mentor::model::*;
use mentor::programme::{Rules, builtin};
use mentor::record::Record;

use crate::support::mutate::Random;

const WORDS: &[&str] = &[
    "Vi ringer sammen",
    "Han vil selv",
    "Åbne posten",
    "Købe en lås: den gule",
    "Gå tur med hunden",
    "\"Ja\", sagde hun",
    "To linjer\nom det samme",
    "Lære dansk # på aftenskole",
];

/// Records in every style, what the examples hold and what the tests of the verbs begin with.
pub fn records() -> Vec<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let clients = fs::read_dir(root.join("examples/mentorhuset/clients")).expect("the examples");
    let mut paths: Vec<PathBuf> = clients
        .map(|entry| entry.expect("an entry").path())
        .collect();
    let styles = [
        "block",
        "flow",
        "flow-lines",
        "quoted",
        "odd",
        "missing",
        "empty",
    ];
    paths.extend(styles.map(|style| root.join(format!("tests/verbs/{style}.md"))));
    paths.sort();
    let read = |path: &PathBuf| fs::read_to_string(path).expect("a record");
    let mut records: Vec<String> = paths.iter().map(read).collect();
    records.push(read(&root.join("tests/verbs/block.md")).replace('\n', "\r\n"));
    records
}

/// The text with a few edits in it; those that the record refuses are not made.
pub fn edited(text: &str, random: &mut Random) -> String {
    let mut text = text.to_owned();
    let wanted = 1 + random.below(3);
    let (mut made, mut tries) = (0, 0);
    while made < wanted && tries < 40 {
        tries += 1;
        let record = Record::read(text.as_bytes()).expect("a text");
        if let Ok(edit) = one(&record, random)
            && !edit.patches.is_empty()
        {
            text = edit.patches.apply(&text);
            made += 1;
        }
    }
    text
}

fn one(record: &Record<'_>, random: &mut Random) -> Result<Edit, EditError> {
    let client = record.client().expect("a client");
    let rules: &Rules = builtin(&client.programme).expect("a programme");
    let programme = rules.programme();
    let day = Day::parse(random.pick(&["2026-11-20", "2026-11-20", "2026-11-21", "2026-11-15"]));
    let day = day.expect("a day");
    let when = When { day, named: true };
    let by = if random.below(2) == 0 {
        Voice::Client
    } else {
        Voice::Mentor
    };
    let carrier = [Carrier::Mentor, Carrier::Together, Carrier::Client][random.below(3)];
    let word = |random: &mut Random| random.pick(WORDS).to_owned();
    let goal = any(&client.goals, random).map_or("", |goal| &goal.id);
    let action = any(&client.actions, random).map_or("", |action| &action.id);
    let area = any(&programme.areas, random).map_or("", |area| &area.id);
    match random.below(26) {
        0..=3 => edit::note(
            record,
            Note {
                date: day,
                kind: random.pick(&["meeting", "phone", "note"]).to_owned(),
                minutes: Some(10 * random.below(3) as u32).filter(|minutes| *minutes > 0),
                by: Some(random.pick(&["anna", "jonas"]).to_owned()),
                private: random.below(5) == 0,
                text: word(random),
            },
        ),
        4..=6 => {
            let scale = any(&programme.scales, random).expect("a scale");
            let item = any(&scale.items, random).expect("an item");
            let steps = [(item.id.clone(), 1 + random.below(3) as i64)];
            let rating = Rating {
                date: day,
                by,
                scale: scale.id.clone(),
                scores: steps.into(),
            };
            edit::rate(record, programme, &[rating])
        }
        7..=9 => {
            let level = random.below(5) as i8 - 2;
            edit::goal::score(
                record,
                goal,
                Score {
                    date: day,
                    by,
                    level,
                },
            )
        }
        10 => {
            let status = [
                GoalStatus::Active,
                GoalStatus::Paused,
                GoalStatus::Met,
                GoalStatus::Dropped,
            ];
            edit::goal::status(record, goal, status[random.below(4)], when)
        }
        11 => {
            let mut changes = edit::goal::Changes::default();
            match random.below(4) {
                0 => changes.title = Some(word(random).replace('\n', " ")),
                1 => changes.own_words = Some(word(random)),
                2 => changes.due = Some(day),
                _ => changes.levels = [(random.below(5) as i8 - 2, word(random))].into(),
            }
            edit::goal::edit(record, programme, goal, changes)
        }
        12 => {
            let text = format!(
                "---\nschema: 1\nid: 2601-k7qm\nalias: A\nprogramme: a@1\nmentor: a\nstarted: 2026-01-01\ngoals:\n  - {{id: goal-{}, title: '{}', agreed: {day}, status: active}}\n---\n",
                random.below(3),
                random.pick(&["Egen dør", "Et job", "Se min søn"]),
            );
            let read = Record::read(text.as_bytes()).expect("a text");
            let goal = read.into_client().expect("a client").goals.remove(0);
            edit::goal::add(record, programme, goal)
        }
        13..=15 => edit::action::add(
            record,
            programme,
            Action {
                id: String::new(),
                goal: None,
                area: Some(area.to_owned()),
                what: word(random).replace('\n', " "),
                carried_by: carrier,
                support: Some(word(random)),
                agreed: Some(day),
                due: None,
                done: None,
                dropped: None,
                hand_overs: Vec::new(),
            },
        ),
        16 | 17 => {
            let end = [edit::action::End::Done, edit::action::End::Dropped];
            let end = if random.below(4) == 0 { end[1] } else { end[0] };
            edit::action::end(record, action, end, when)
        }
        18 => {
            let moved = edit::action::Move {
                to: carrier,
                day,
                support: Some(word(random)),
                reason: Some("Det var for tidligt".to_owned()),
            };
            edit::action::hand_over(record, action, moved)
        }
        19 => {
            let carried = Carried {
                date: day,
                by: carrier,
                support: Some(word(random)),
                reason: Some("Det var for tidligt".to_owned()),
            };
            let mut said = AreaWord::default();
            match random.below(3) {
                0 => said.challenge = Some(word(random)),
                1 => said.looked_at = Some(day),
                _ => said.carried = Some(carried),
            }
            edit::area(record, programme, area, said)
        }
        20 => {
            let phase = any(&programme.phases, random).expect("a phase");
            let change = PhaseChange {
                phase: phase.id.clone(),
                date: day,
                by: Some("anna".to_owned()),
                client_part: Some(word(random)),
                reason: None,
                exemption: None,
            };
            edit::advance(record, change)
        }
        21 => {
            let change = [Change::Pause, Change::Close, Change::Resume, Change::Reopen];
            let entry = Standing {
                change: change[random.below(4)],
                date: day,
                by: Some(random.pick(&["anna", "jonas"]).to_owned()),
                reason: Some(word(random)),
                client_part: None,
            };
            edit::standing(record, entry)
        }
        22 => edit::decide(
            record,
            Decision {
                date: day,
                about: vec![Subject::Goals],
                what: word(random),
                decided_by: Some(Decider::Client),
                client_part: Some(word(random)),
                goal: None,
            },
        ),
        23 => {
            let to = random.pick(&["Havnby Kommune", "Sprogskolen"]);
            match random.below(2) {
                0 => edit::consent::withdraw(record, to, when),
                _ => {
                    let about = vec![random.pick(&["progress", "plan"]).to_owned()];
                    let until = Some(day.plus_months(6));
                    let consent = Consent {
                        to: to.to_owned(),
                        about,
                        given: day,
                        until,
                        withdrawn: None,
                    };
                    edit::consent::give(record, consent)
                }
            }
        }
        24 => {
            let mut said = PlanWord {
                made_by: Some(carrier),
                ..PlanWord::default()
            };
            match random.below(3) {
                0 => said.directions = vec![Direction::Employment],
                1 => said.elements = vec![Element::SocialMentoring],
                _ => said.review = Some(day.plus_months(3)),
            }
            edit::plan(record, said, day)
        }
        _ => {
            let mut changes = edit::ClientChanges::default();
            match random.below(3) {
                0 => changes.alias = Some(random.pick(&["Kim", "Mo", "Sol"]).to_owned()),
                1 => changes.mentor = Some(random.pick(&["anna", "jonas"]).to_owned()),
                _ => changes.language = Some(random.pick(&["da", "ti", "ar"]).to_owned()),
            }
            edit::client(record, changes)
        }
    }
}

fn any<'a, T>(all: &'a [T], random: &mut Random) -> Option<&'a T> {
    all.get(random.below(all.len()))
}

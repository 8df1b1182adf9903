//! The two built-in programmes are whole: they read, they can be asked, and they carry the mission.

use std::collections::BTreeSet;
use std::sync::Arc;

use mentor::locale::Lang;
use mentor::model::{Client, Day, Programme, Snapshot};
use mentor::programme::{BUILTIN, Condition, Rules, read};
use mentor::view::{Case, GateState, judge, unknown_names};
use minijinja::{Environment, UndefinedBehavior};

/// A record with nothing but what every record has.
const BARE: &str = "
schema: 1
id: 2601-k7qm
alias: Selam
programme: PROGRAMME
mentor: anna
started: 2026-01-12
phases: [{phase: relation, date: 2026-01-12, by: anna}]
";

/// The commands that the help of a gate may name, by their first words.
const COMMANDS: &[&str] = &[
    "note",
    "goal add",
    "goal score",
    "goal status",
    "action add",
    "action done",
    "action hand-over",
    "area",
    "rate",
    "decide",
    "resource add",
    "option add",
    "option choose",
    "option tried",
    "plan",
    "consent give",
    "outcome add",
    "advance",
];

fn programmes() -> Vec<Programme> {
    BUILTIN
        .iter()
        .map(|(id, text)| read(text).unwrap_or_else(|problems| panic!("{id}: {problems:#?}")))
        .collect()
}

fn case(programme: &Programme) -> Arc<Case> {
    let text = BARE.replace("PROGRAMME", &programme.reference());
    let client: Client = serde_yaml::from_str(&text).expect("a record");
    let day = Day::new(2026, 3, 1).expect("a day");
    let programme = Arc::new(programme.clone());
    Case::new(Snapshot::new(client, day), &programme, Lang::Da)
}

#[test]
fn the_built_in_programmes_read_without_problems() {
    for (programme, (id, _)) in programmes().iter().zip(BUILTIN) {
        assert_eq!(programme.id, id);
        assert_eq!(programme.reference(), format!("{id}@1"));
        assert!(
            programme.phases.iter().all(|phase| !phase.gates.is_empty()),
            "{id}: every phase has a way out that must be earned"
        );
    }
}

#[test]
fn every_gate_asks_only_names_that_the_view_has() {
    for programme in programmes() {
        for gate in programme.phases.iter().flat_map(|phase| &phase.gates) {
            let place = format!("{}, gate {}", programme.id, gate.id);
            let condition = Condition::new(&gate.when)
                .unwrap_or_else(|error| panic!("{place}: {}", error.message));
            assert_eq!(unknown_names(&condition, &programme), [], "{place}");
        }
    }
}

#[test]
fn every_gate_is_closed_to_a_bare_record_and_can_say_why() {
    for programme in programmes() {
        let case = case(&programme);
        let rules = Rules::new(programme.clone());
        for phase in &programme.phases {
            for judged in judge(&case, &rules, &phase.id) {
                assert!(
                    matches!(judged.state, GateState::Closed | GateState::Unknown(_)),
                    "{}, gate {}: {:?}",
                    programme.id,
                    judged.gate.id,
                    judged.state
                );
            }
        }
    }
}

#[test]
fn every_message_of_a_gate_renders_and_every_fix_is_a_command() {
    let mut env = Environment::new();
    env.set_undefined_behavior(UndefinedBehavior::Strict);
    for programme in programmes() {
        let view = case(&programme).view();
        for gate in programme.phases.iter().flat_map(|phase| &phase.gates) {
            let place = format!("{}, gate {}", programme.id, gate.id);
            let render = |template: &str| {
                env.render_str(template, &view)
                    .unwrap_or_else(|error| panic!("{place}: `{template}`: {error}"))
            };
            let (da, en, fix) = (render(&gate.da), render(&gate.en), render(&gate.fix));
            assert!(!da.is_empty() && !en.is_empty() && da != en, "{place}");
            for one in fix.split("; ") {
                let command = one
                    .strip_prefix("mentor ")
                    .and_then(|words| words.split_once(" 2601-k7qm"))
                    .map(|(command, _)| command);
                assert!(
                    command.is_some_and(|command| COMMANDS.contains(&command)),
                    "{place}: `{one}` is no command"
                );
            }
        }
    }
}

#[test]
fn a_fix_leaves_the_choice_open_and_names_every_voice_that_is_asked() {
    for programme in programmes() {
        for gate in programme.phases.iter().flat_map(|phase| &phase.gates) {
            let place = format!("{}, gate {}: {}", programme.id, gate.id, gate.fix);
            if gate.fix.starts_with("mentor plan ") && !gate.fix.ends_with("--reviewed") {
                for flag in ["--directions", "--elements", "--review", "--client-part"] {
                    assert!(gate.fix.contains(&format!("{flag} …")), "{place}");
                }
            }
            let asks_both = gate.when.contains("distance.")
                || (gate.when.contains("latest.client") && gate.when.contains("latest.mentor"));
            for voice in ["--by client", "--by mentor"] {
                assert!(!asks_both || gate.fix.contains(voice), "{place}");
            }
        }
    }
}

#[test]
fn ratings_can_speak_of_every_area_in_both_voices() {
    for programme in programmes() {
        for area in &programme.areas {
            let (_, item) = programme
                .item(&area.id)
                .unwrap_or_else(|| panic!("{}: no item for {}", programme.id, area.id));
            assert_eq!(item.voices.len(), 2, "{}, {}", programme.id, area.id);
        }
        for scale in &programme.scales {
            assert!((3..=5).contains(&scale.steps.len()), "{}", scale.id);
        }
    }
}

#[test]
fn the_bands_of_responsibility_rise_and_overlap() {
    for programme in programmes() {
        for pair in programme.phases.windows(2) {
            let (before, after) = (pair[0].band, pair[1].band);
            assert!(
                before.from <= after.from && before.to <= after.to,
                "{}",
                pair[1].id
            );
            assert!(after.from < before.to, "{}: no step is a jump", pair[1].id);
        }
    }
}

#[test]
fn together_they_carry_every_row_of_the_mission() {
    let carried: BTreeSet<String> = programmes().iter().flat_map(rows).collect();
    let mission: BTreeSet<String> = (1..=12)
        .map(|number| format!("E{number}"))
        .chain((1..=8).map(|number| format!("R{number}")))
        .collect();
    assert_eq!(carried, mission);
}

#[test]
fn each_carries_every_row_of_its_own_text() {
    for (programme, (letter, last)) in programmes().iter().zip([('E', 12), ('R', 8)]) {
        let carried = rows(programme);
        for number in 1..=last {
            let row = format!("{letter}{number}");
            assert!(carried.contains(&row), "{}: {row} is missing", programme.id);
        }
    }
}

fn rows(programme: &Programme) -> BTreeSet<String> {
    let phases = programme.phases.iter();
    let gates = phases.clone().flat_map(|phase| &phase.gates);
    let items = programme.scales.iter().flat_map(|scale| &scale.items);
    programme
        .rows
        .iter()
        .chain(phases.flat_map(|phase| &phase.rows))
        .chain(gates.map(|gate| &gate.row))
        .chain(programme.areas.iter().map(|area| &area.row))
        .chain(items.map(|item| &item.row))
        .cloned()
        .collect()
}

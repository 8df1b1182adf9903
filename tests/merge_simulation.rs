//! Several mentors at once: each changes several clients on a branch of its own, and the branches are
//! merged one after the other, in every order that is tried.
//!
//! `cargo test --release --test merge_simulation -- --ignored --nocapture` prints the figures of many.
#![allow(
    clippy::disallowed_methods,
    clippy::print_stdout,
    reason = "the test reads the records of other tests, and prints what it counted"
)]

#[path = "merge/edits.rs"]
mod edits;
#[path = "merge/held.rs"]
mod held;
#[path = "merge/judge.rs"]
mod judge;
mod support;

use edits::{edited, records};
use held::{Outcome, held};
use judge::{client, lost};
use mentor::merge::Side;
use support::mutate::Random;

const MENTORS: usize = 4;
const CLIENTS: usize = 3;
/// How often a mentor changes some client, before all is merged and the next round begins from there.
const CHANGES: usize = 3;
const ROUNDS: usize = 3;

/// Runs, and orders in each, of everyday tests and of the count that is asked for by name.
const FEW: (u64, usize) = (2, 3);
const MANY: (u64, usize) = (300, 6);

/// What was counted.
#[derive(Debug, Default)]
struct Figures {
    /// In how many orders the same branches are merged.
    orders: usize,
    merges: usize,
    conflicts: usize,
    careful: usize,
    textual: usize,
    /// Clients whom several mentors changed in one round.
    shared: usize,
    /// Of these, those of whom no order shows a conflict.
    clean: usize,
    /// Of these, those whose text is the same in every order, and not only what it says.
    same_text: usize,
    /// Of those who were changed by several, those of whom some orders show a conflict and some do not.
    divided: usize,
}

/// What one order of merges came to.
struct Ended {
    text: String,
    is_clean: bool,
}

#[test]
fn branches_merge_in_any_order() {
    let figures = simulated(FEW);
    assert!(figures.clean > 2, "{figures:?}");
    assert!(figures.conflicts > 2, "{figures:?}");
    assert_eq!(
        (figures.careful, figures.textual, figures.divided),
        (0, 0, 0),
        "{figures:?}"
    );
}

#[test]
#[ignore = "300 runs of four mentors, in six orders each"]
fn many_branches_merge_in_any_order() {
    println!("{MENTORS} mentors, {CLIENTS} clients, {ROUNDS} rounds; runs, orders {MANY:?}");
    println!("{:#?}", simulated(MANY));
}

fn simulated((runs, orders): (u64, usize)) -> Figures {
    let records = records();
    let mut figures = Figures {
        orders,
        ..Figures::default()
    };
    for run in 0..runs {
        let mut random = Random::new(1000 + run);
        let any = |random: &mut Random| records[random.below(records.len())].clone();
        let mut clients: Vec<String> = (0..CLIENTS).map(|_| any(&mut random)).collect();
        for round in 0..ROUNDS {
            let branches = branches(&clients, &mut random);
            for (number, base) in clients.iter_mut().enumerate() {
                let sides = branches.iter().map(|branch| branch[number].as_str());
                let sides: Vec<&str> = sides.filter(|side| side != base).collect();
                let what = format!("run {run}, round {round}, client {number}");
                *base = in_any_order(base, &sides, &what, &mut random, &mut figures);
            }
        }
    }
    figures
}

/// The clients as each mentor has them.
fn branches(clients: &[String], random: &mut Random) -> Vec<Vec<String>> {
    let branch = |_| {
        let mut branch = clients.to_vec();
        for _ in 0..CHANGES {
            let number = random.below(branch.len());
            branch[number] = edited(&branch[number], random);
        }
        branch
    };
    (0..MENTORS).map(branch).collect()
}

/// Merges one client's versions in several orders, which must come to the same where none of them shows
/// a conflict; and gives what one of them came to.
fn in_any_order(
    base: &str,
    sides: &[&str],
    what: &str,
    random: &mut Random,
    figures: &mut Figures,
) -> String {
    let mut ended: Vec<Ended> = Vec::new();
    for _ in 0..figures.orders {
        let mut order = sides.to_vec();
        for place in (1..order.len()).rev() {
            order.swap(place, random.below(place + 1));
        }
        ended.push(one_order(base, &order, what, random, figures));
    }
    if sides.len() > 1 {
        figures.shared += 1;
        let clean = ended.iter().filter(|one| one.is_clean).count();
        figures.divided += usize::from(clean > 0 && clean < ended.len());
        if clean == ended.len() {
            figures.clean += 1;
            let is_same = ended.iter().all(|one| one.text == ended[0].text);
            figures.same_text += usize::from(is_same);
            for one in &ended {
                let shown = format!("{what}\n{}\n=== or\n{}", ended[0].text, one.text);
                assert_eq!(client(&one.text), client(&ended[0].text), "{shown}");
            }
        }
    }
    ended.swap_remove(0).text
}

/// Merges the versions one after the other. Whoever meets a conflict chooses one side in all of it.
fn one_order(
    base: &str,
    order: &[&str],
    what: &str,
    random: &mut Random,
    figures: &mut Figures,
) -> Ended {
    let mut ended = Ended {
        text: base.to_owned(),
        is_clean: true,
    };
    for side in order {
        let versions = [base.to_owned(), ended.text.clone(), (*side).to_owned()];
        let (outcome, merged) = held(&versions, what);
        figures.merges += 1;
        figures.conflicts += usize::from(outcome == Outcome::Conflict);
        figures.careful += usize::from(outcome == Outcome::Careful);
        figures.textual += usize::from(outcome == Outcome::Textual);
        ended.is_clean &= outcome == Outcome::Right;
        if let Some(merged) = merged {
            let chosen = [Side::Ours, Side::Theirs][random.below(2)];
            ended.text = merged.choosing(chosen);
        }
    }
    if ended.is_clean {
        let read = |text: &str| client(text).expect("a client");
        for side in order {
            let lost = lost(&read(base), &read(side), &read(&ended.text));
            assert_eq!(
                lost, [""; 0],
                "{what}\n{base}\n=== side\n{side}\n=== all\n{}",
                ended.text
            );
        }
    }
    ended
}

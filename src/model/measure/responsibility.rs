//! The responsibility index: how much of what is carried the client carries (E6, R4).
//!
//! Formula: the mean of the weights mentor 0, together ½, client 1, over each area of life that has
//! a carrier and each action that was open at some time in the current phase. Our own measure; the
//! texts ask that the share be measured and that it move, and publish no formula.

use super::{mean, share};
use crate::model::{Action, Area, Carrier, Day, PhaseChange, Snapshot};

/// The index over areas and actions, 0 (the mentor carries all) to 1 (the client does).
pub fn index(snapshot: &Snapshot) -> Option<f64> {
    mean(area_weights(snapshot).chain(action_weights(snapshot)))
}

/// The index over areas of life only.
pub fn of_areas(snapshot: &Snapshot) -> Option<f64> {
    mean(area_weights(snapshot))
}

/// The index over the actions of the current phase only.
pub fn of_actions(snapshot: &Snapshot) -> Option<f64> {
    mean(action_weights(snapshot))
}

/// The part of the carried areas that the client carries alone, 0 to 1.
pub fn carried_by_client(snapshot: &Snapshot) -> Option<f64> {
    let carriers: Vec<Carrier> = carriers(snapshot).collect();
    share(
        carriers.iter().filter(|by| **by == Carrier::Client).count(),
        carriers.len(),
    )
}

/// How far what is carried has moved since the day, −1 to 1; positive is toward the client.
///
/// The mean, over all that the index counts, of how far each has moved since then, or since it was
/// taken on. So something new that is carried moves nothing, whoever carries it.
pub fn movement(snapshot: &Snapshot, since: Day) -> Option<f64> {
    let areas = snapshot.client().areas.values();
    let areas = areas.filter_map(|area| {
        let carried = &area.carried;
        let then = carried.iter().rfind(|one| one.date <= since);
        Some(area.carrier()?.weight() - then.or(carried.first())?.by.weight())
    });
    let actions = counted_actions(snapshot).map(|action| {
        let next = action.hand_overs.iter().find(|over| over.date > since);
        let then = next.map_or(action.carried_by, |over| over.from);
        action.carried_by.weight() - then.weight()
    });
    mean(areas.chain(actions))
}

/// What became of the index in one phase of the way.
#[derive(Debug)]
pub struct InPhase<'s> {
    /// The change of phase that it began with.
    pub change: &'s PhaseChange,
    /// The day of the next change; `None` of the phase where the client is.
    pub until: Option<Day>,
    /// The index at the phase's end, or on the snapshot's day.
    pub index: Option<f64>,
    /// How far what is carried moved from the day of the change to then; see [`movement`].
    pub moved: Option<f64>,
}

/// The index of every phase of the way, oldest first.
///
/// What is handed over on the day of a change of phase belongs to the phase that ends.
pub fn by_phase(snapshot: &Snapshot) -> Vec<InPhase<'_>> {
    let changes = &snapshot.client().phases;
    let ends = changes.iter().skip(1).map(|next| Some(next.date));
    let of_change = |(place, (change, until)): (usize, (_, Option<Day>))| {
        let mut then = snapshot.clone();
        then.go_back_before_change(place + 1);
        if let Some(until) = until {
            then.go_back_to(until);
        }
        InPhase {
            change,
            until,
            index: index(&then),
            moved: movement(&then, change.date),
        }
    };
    changes
        .iter()
        .zip(ends.chain([None]))
        .enumerate()
        .map(of_change)
        .collect()
}

/// How far an area has moved since somebody first carried it, −1 to 1; positive is toward the client.
///
/// `None` where nobody carries it.
pub fn movement_of_area(area: &Area) -> Option<f64> {
    let (first, last) = (area.carried.first()?, area.carried.last()?);
    Some(last.by.weight() - first.by.weight())
}

fn carriers(snapshot: &Snapshot) -> impl Iterator<Item = Carrier> + '_ {
    snapshot
        .client()
        .areas
        .values()
        .filter_map(|area| area.carrier())
}

fn area_weights(snapshot: &Snapshot) -> impl Iterator<Item = f64> + '_ {
    carriers(snapshot).map(Carrier::weight)
}

fn action_weights(snapshot: &Snapshot) -> impl Iterator<Item = f64> + '_ {
    counted_actions(snapshot).map(|action| action.carried_by.weight())
}

fn counted_actions(snapshot: &Snapshot) -> impl Iterator<Item = &Action> {
    let entered = snapshot.phase().map(|phase| phase.date);
    snapshot
        .client()
        .actions
        .iter()
        .filter(move |action| entered.is_none_or(|entered| was_open_on_or_after(action, entered)))
}

fn was_open_on_or_after(action: &Action, day: Day) -> bool {
    action
        .done
        .or(action.dropped)
        .is_none_or(|ended| ended >= day)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::model::sample::snapshot;

    #[test]
    fn each_phase_has_its_index_and_its_movement() {
        let record = json!({
            "phases": [
                {"phase": "first", "date": "2026-02-01"},
                {"phase": "second", "date": "2026-03-01"},
                {"phase": "third", "date": "2026-04-01"},
            ],
            "areas": {
                "housing": {"carried": [
                    {"date": "2026-02-01", "by": "mentor"},
                    {"date": "2026-03-01", "by": "together"},
                    {"date": "2026-04-10", "by": "client"},
                ]},
                "health": {"carried": [{"date": "2026-02-10", "by": "mentor"}]},
            },
            "actions": [
                {"id": "a", "what": "a", "carried_by": "client", "agreed": "2026-03-10", "done": "2026-03-20"},
            ],
        });
        let all = |on: &str| -> Vec<(String, Option<f64>, Option<f64>)> {
            let snapshot = snapshot(&record, on);
            let phases = by_phase(&snapshot);
            let phases = phases.iter();
            phases
                .map(|it| (it.change.phase.clone(), it.index, it.moved))
                .collect()
        };
        let row = |phase: &str, index, moved| (phase.to_owned(), Some(index), Some(moved));
        // First: housing 0 at its beginning; at its end housing ½ (handed over on the day of the
        // change) and health 0. Second: ½ and 0, and the action's 1 beside them, which nobody handed
        // over. Third: ½ and 0, the action was over; then 1 and 0.
        let expected = [
            row("first", 0.25, 0.25),
            row("second", 0.5, 0.0),
            row("third", 0.5, 0.25),
        ];
        assert_eq!(all("2026-05-01"), expected);
        assert_eq!(all("2026-04-05")[2], row("third", 0.25, 0.0));
        assert_eq!(all("2026-02-05"), [row("first", 0.0, 0.0)]);
        assert_eq!(all("2026-01-20"), []);
    }

    #[test]
    fn nothing_that_is_carried_gives_no_index() {
        let record = json!({
            "phases": [{"phase": "first", "date": "2026-02-01"}, {"phase": "second", "date": "2026-03-01"}],
            "areas": {"housing": {"carried": [{"date": "2026-02-15", "by": "together"}]}},
        });
        let later = snapshot(&record, "2026-03-05");
        let phases = by_phase(&later);
        assert_eq!(
            (phases[0].index, phases[0].moved),
            (Some(0.5), Some(0.0)),
            "taken on, and not moved"
        );
        assert_eq!((phases[1].index, phases[1].moved), (Some(0.5), Some(0.0)));
        let before = snapshot(&record, "2026-02-10");
        let phases = by_phase(&before);
        assert_eq!((phases[0].index, phases[0].moved), (None, None));
    }

    #[test]
    fn what_is_taken_on_anew_moves_nothing_and_what_is_handed_over_does() {
        let over = |date: &str, from: &str, to: &str| json!({"date": date, "from": from, "to": to});
        let record = json!({
            "phases": [{"phase": "first", "date": "2026-02-01"}],
            "areas": {
                "housing": {"carried": [{"date": "2026-01-12", "by": "client"}]},
                "health": {"carried": [{"date": "2026-02-20", "by": "mentor"}]},
                "family": {"carried": [
                    {"date": "2026-02-10", "by": "together"},
                    {"date": "2026-02-24", "by": "mentor"},
                ]},
            },
            "actions": [{
                "id": "a", "what": "a", "carried_by": "client", "agreed": "2026-01-20",
                "hand_overs": [
                    over("2026-01-25", "mentor", "together"),
                    over("2026-02-15", "together", "client"),
                ],
            }],
        });
        let moved = |on: &str| {
            let snapshot = snapshot(&record, on);
            movement(&snapshot, snapshot.phase().expect("a phase").date)
        };
        // Housing 0, the action from ½ to 1: over two things, then three, then four; family from ½ back to 0.
        assert_eq!(moved("2026-02-05"), Some(0.0));
        assert_eq!(moved("2026-02-16"), Some(0.5 / 3.0));
        assert_eq!(moved("2026-02-20"), Some(0.5 / 4.0));
        assert_eq!(moved("2026-02-24"), Some(0.0));
    }

    #[test]
    fn an_area_moves_from_its_first_carrier_to_its_last() {
        let moved = |carriers: &[&str]| {
            let carried: Vec<_> = carriers
                .iter()
                .map(|by| json!({"date": "2026-02-01", "by": by}))
                .collect();
            let area: Area = serde_json::from_value(json!({"carried": carried})).expect("an area");
            movement_of_area(&area)
        };
        assert_eq!(moved(&["mentor", "together"]), Some(0.5));
        assert_eq!(moved(&["mentor", "client"]), Some(1.0));
        assert_eq!(moved(&["client", "together"]), Some(-0.5));
        assert_eq!(moved(&["mentor", "client", "mentor"]), Some(0.0));
        assert_eq!(moved(&["together"]), Some(0.0));
        assert_eq!(moved(&[]), None);
    }
}

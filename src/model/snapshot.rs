//! A client as of a day: nothing later is seen.

use super::{Client, Day, GoalStatus, PhaseChange, State};

/// What a record said on a day; every measure, gate and report reads one.
///
/// A snapshot can only be taken further back, so that what is later than its day cannot be asked.
#[derive(Debug, Clone)]
pub struct Snapshot {
    client: Client,
    day: Day,
}

impl Snapshot {
    /// The client as of the day.
    pub fn new(client: Client, day: Day) -> Snapshot {
        let mut snapshot = Snapshot { client, day };
        snapshot.forget_later();
        snapshot
    }

    /// Goes back to an earlier day; a later one changes nothing.
    pub fn go_back_to(&mut self, day: Day) {
        if day < self.day {
            self.day = day;
            self.forget_later();
        }
    }

    /// Goes back to before a change of phase, by its place among the changes, on the same day.
    ///
    /// What opens a way is judged as it stood before the way was taken.
    pub fn go_back_before_change(&mut self, index: usize) {
        self.client.phases.truncate(index);
    }

    /// What the record said.
    pub fn client(&self) -> &Client {
        &self.client
    }

    /// The day.
    pub fn day(&self) -> Day {
        self.day
    }

    /// Where the client is on the way.
    pub fn phase(&self) -> Option<&PhaseChange> {
        self.client.phases.last()
    }

    /// Whether the effort runs.
    pub fn state(&self) -> State {
        self.client
            .standing
            .last()
            .map_or(State::Active, |entry| entry.change.leads_to())
    }

    fn forget_later(&mut self) {
        let day = self.day;
        let later = |date: Option<Day>| date.is_some_and(|date| date > day);
        let forget = |date: &mut Option<Day>| {
            if later(*date) {
                *date = None;
            }
        };
        let client = &mut self.client;
        client.phases.retain(|change| change.date <= day);
        client.standing.retain(|entry| entry.date <= day);
        client.consents.retain(|consent| consent.given <= day);
        for consent in &mut client.consents {
            forget(&mut consent.withdrawn);
        }
        client.areas.retain(|_, area| {
            forget(&mut area.looked_at);
            let known = area.carried.len();
            area.carried.retain(|carried| carried.date <= day);
            // A challenge has no date of its own: it is known from the first dated word on the area.
            if area.carried.is_empty() && (known > 0) && area.looked_at.is_none() {
                area.challenge = None;
            }
            area.is_looked_at()
        });
        client.resources.retain(|resource| !later(resource.date));
        client.options.retain(|option| !later(option.seen));
        for option in &mut client.options {
            forget(&mut option.chosen);
            forget(&mut option.tried);
        }
        client.goals.retain(|goal| !later(goal.agreed));
        for goal in &mut client.goals {
            goal.scores.retain(|score| score.date <= day);
            if later(goal.since) {
                goal.status = GoalStatus::Active;
                goal.since = None;
            }
        }
        client.actions.retain(|action| !later(action.agreed));
        for action in &mut client.actions {
            forget(&mut action.done);
            forget(&mut action.dropped);
            if let Some(first_later) = action.hand_overs.iter().position(|over| over.date > day) {
                action.carried_by = action.hand_overs[first_later].from;
                action.hand_overs.truncate(first_later);
            }
        }
        client.ratings.retain(|rating| rating.date <= day);
        client.decisions.retain(|decision| decision.date <= day);
        if client.plan.as_ref().is_some_and(|plan| plan.made > day) {
            client.plan = None;
        }
        if let Some(plan) = &mut client.plan {
            plan.reviewed.retain(|date| *date <= day);
        }
        client.outcomes.retain(|outcome| outcome.date <= day);
        for outcome in &mut client.outcomes {
            forget(&mut outcome.until);
        }
        client.notes.retain(|note| note.date <= day);
    }
}

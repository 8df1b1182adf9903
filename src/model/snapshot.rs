//! A client as of a day: nothing later is seen.

use std::sync::Arc;

use super::{Area, Client, Day, Disclosure, Goal, GoalStatus, PhaseChange, State};

/// What a record said on a day; every measure, gate and report reads one.
///
/// A snapshot can only be taken further back, so that what is later than its day cannot be asked.
#[derive(Debug, Clone)]
pub struct Snapshot {
    client: Client,
    day: Day,
    has_later_agreement: bool,
    disclosure: Option<Arc<Disclosure>>,
}

impl Snapshot {
    /// The client as of the day.
    pub fn new(client: Client, day: Day) -> Snapshot {
        let mut snapshot = Snapshot {
            client,
            day,
            has_later_agreement: false,
            disclosure: None,
        };
        snapshot.forget_later();
        snapshot
    }

    /// The same without what a report does not carry; whoever reads it cannot get that back.
    pub fn cut_to(mut self, disclosure: Disclosure) -> Snapshot {
        self.client = disclosure.cut(self.client);
        self.disclosure = Some(Arc::new(disclosure));
        self
    }

    /// What a report carries, and who gets it; `None` where nothing was left out for one.
    pub fn disclosure(&self) -> Option<&Disclosure> {
        self.disclosure.as_deref()
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

    /// Whether the work had begun.
    pub fn has_started(&self) -> bool {
        self.client.started <= self.day
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

    /// Whether the record has an agreement that begins after the day: one is made, and not seen.
    pub fn has_later_agreement(&self) -> bool {
        self.has_later_agreement
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
        if let Some(referral) = &mut client.referral {
            forget(&mut referral.date);
        }
        if let Some(agreement) = &mut client.agreement {
            forget(&mut agreement.complaint_guidance_given);
        }
        let later_agreement = client.agreement.take_if(|agreement| later(agreement.from));
        self.has_later_agreement |= later_agreement.is_some();
        client.phases.retain(|change| change.date <= day);
        client.standing.retain(|entry| entry.date <= day);
        client.consents.retain(|consent| consent.given <= day);
        for consent in &mut client.consents {
            forget(&mut consent.withdrawn);
        }
        client.areas.retain(|_, area| {
            // A challenge has no date of its own: it is known from the first dated word on the area.
            let had_dated_word = has_dated_word(area);
            forget(&mut area.looked_at);
            area.carried.retain(|carried| carried.date <= day);
            if had_dated_word && !has_dated_word(area) {
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
            // Only the last change of status is dated: before it, a goal that was agreed on or scored
            // was worked on, and any other was put forward.
            let was_worked_on = is_worked_on(goal);
            goal.scores.retain(|score| score.date <= day);
            if later(goal.since) {
                goal.since = None;
                goal.status = match is_worked_on(goal) {
                    true => GoalStatus::Active,
                    false => GoalStatus::Proposed,
                };
            } else if goal.status == GoalStatus::Active
                && goal.since.is_none()
                && was_worked_on
                && !is_worked_on(goal)
            {
                goal.status = GoalStatus::Proposed;
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
        client.corrections.retain(|it| it.date <= day);
        client.notes.retain(|note| note.date <= day);
    }
}

fn has_dated_word(area: &Area) -> bool {
    area.looked_at.is_some() || !area.carried.is_empty()
}

/// Whether a day or a score says that the goal was being worked on.
fn is_worked_on(goal: &Goal) -> bool {
    goal.agreed.is_some() || !goal.scores.is_empty()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::sample::{day, snapshot};
    use super::*;

    #[test]
    fn a_later_agreement_is_not_seen() {
        let record = json!({
            "referral": {"by": "Kommunen", "date": "2026-02-10"},
            "agreement": {
                "goal": "Bolig", "from": "2026-02-01", "complaint_guidance_given": "2026-02-05"
            },
        });
        let seen = |on: &str| snapshot(&record, on);
        assert_eq!(seen("2026-01-31").client().agreement, None);
        let first_day = seen("2026-02-01");
        let agreement = first_day.client().agreement.as_ref().expect("an agreement");
        assert_eq!(agreement.goal.as_deref(), Some("Bolig"));
        assert_eq!(agreement.complaint_guidance_given, None);
        let referral = first_day.client().referral.as_ref().expect("a referral");
        assert_eq!(
            (referral.by.as_deref(), referral.date),
            (Some("Kommunen"), None)
        );
        let all = seen("2026-02-10");
        let (referral, agreement) = (&all.client().referral, &all.client().agreement);
        assert_eq!(
            referral.as_ref().and_then(|it| it.date),
            Some(day("2026-02-10"))
        );
        assert_eq!(
            agreement
                .as_ref()
                .and_then(|it| it.complaint_guidance_given),
            Some(day("2026-02-05"))
        );
    }

    #[test]
    fn a_challenge_is_known_from_the_first_dated_word() {
        let record = json!({"areas": {
            "looked": {"challenge": "Bor hos en fætter", "looked_at": "2026-03-01"},
            "carried": {"challenge": "Gæld", "carried": [{"date": "2026-03-01", "by": "mentor"}]},
            "undated": {"challenge": "Sover dårligt"},
        }});
        let known = |on: &str| -> Vec<String> {
            snapshot(&record, on)
                .client()
                .areas
                .keys()
                .cloned()
                .collect()
        };
        assert_eq!(known("2026-02-28"), ["undated"]);
        assert_eq!(known("2026-03-01"), ["carried", "looked", "undated"]);
    }

    #[test]
    fn a_goal_was_proposed_until_something_says_that_it_was_worked_on() {
        let goal = |id: &str, agreed: Option<&str>, scored: Option<&str>| {
            let scores: Vec<_> = scored
                .map(|date| json!({"date": date, "by": "client", "level": 0}))
                .into_iter()
                .collect();
            json!({
                "id": id, "title": id, "status": "met", "since": "2026-05-01",
                "agreed": agreed, "scores": scores,
            })
        };
        let record = json!({"goals": [
            goal("bare", None, None),
            goal("agreed", Some("2026-02-01"), None),
            goal("scored", None, Some("2026-03-01")),
        ]});
        let statuses = |on: &str| -> Vec<GoalStatus> {
            let snapshot = snapshot(&record, on);
            snapshot.client().goals.iter().map(|it| it.status).collect()
        };
        use GoalStatus::{Active, Met, Proposed};
        assert_eq!(statuses("2026-05-01"), [Met, Met, Met]);
        assert_eq!(statuses("2026-04-30"), [Proposed, Active, Active]);
        assert_eq!(statuses("2026-02-28"), [Proposed, Active, Proposed]);
    }

    #[test]
    fn going_back_in_steps_is_going_back_at_once() {
        let record = json!({"goals": [{
            "id": "g", "title": "g", "status": "met", "since": "2026-05-01",
            "scores": [{"date": "2026-03-01", "by": "client", "level": 0}],
        }]});
        let mut in_steps = snapshot(&record, "2026-04-01");
        in_steps.go_back_to(day("2026-02-01"));
        let at_once = snapshot(&record, "2026-02-01");
        assert_eq!(in_steps.client(), at_once.client());
    }

    #[test]
    fn the_work_has_begun_from_its_first_day() {
        // The sample starts on 2026-01-12.
        assert!(!snapshot(&json!({}), "2026-01-11").has_started());
        assert!(snapshot(&json!({}), "2026-01-12").has_started());
    }
}

//! What is passed on, and to whom: the client's consent decides (E11).

use serde_json::{Map, Value};

use super::due::consent::ended;
use super::word::words;
use super::{Action, Client, Consent, Day, Note};

words! {
    /// What a consent may be about, and a report carries. What no topic names leaves the house with none.
    Topic {
        /// Goals, ratings, areas and who carries what, decisions, outcomes, resources, options, phases,
        /// assessments, and what is done.
        Progress = "progress",
        /// The plan, and the next steps: actions that are still open.
        Plan = "plan",
        /// Hours, contact and appointments kept; of an entry of the journal never its text.
        Attendance = "attendance",
    }
}

/// What a report carries, and who gets it.
#[derive(Debug, Clone, PartialEq)]
pub struct Disclosure {
    /// Who gets it; `None` of a page that stays between the client and the house.
    pub receiver: Option<String>,
    /// The topics that it carries.
    pub about: Vec<Topic>,
    /// Whether private entries of the journal were asked for; a receiver gets none.
    pub with_private: bool,
    /// The organisation's own keys that were asked for, with their values; a receiver gets none.
    pub own: Map<String, Value>,
}

/// Why a receiver may not have what a report would carry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// No consent to this receiver was given until the day.
    NotGiven,
    /// The one that ended last held until this day.
    Ended(Day),
    /// The one that ended last was withdrawn on this day.
    Withdrawn(Day),
    /// What is in force covers some of the topics, perhaps none, and lacks others.
    Lacking {
        /// The topics that would be carried and may be.
        covered: Vec<Topic>,
        /// Those that may not.
        lacking: Vec<Topic>,
    },
}

impl Disclosure {
    /// Whether it carries the topic.
    pub fn carries(&self, topic: Topic) -> bool {
        self.about.contains(&topic)
    }

    /// Whether it carries private entries: where they were asked for, and to no receiver.
    pub fn carries_private(&self) -> bool {
        self.with_private && self.receiver.is_none()
    }

    /// Whether it carries what the action is about: one that is done tells of progress, an open one is a
    /// next step.
    pub fn carries_action(&self, action: &Action) -> bool {
        self.carries(match action.is_open() {
            true => Topic::Plan,
            false => Topic::Progress,
        })
    }

    /// Whether the consents to the receiver that hold on the day cover, together, every topic that it
    /// carries. What has no receiver needs none.
    ///
    /// # Errors
    /// Why the receiver may not have it.
    pub fn is_allowed(&self, consents: &[Consent], day: Day) -> Result<(), Refusal> {
        let Some(receiver) = &self.receiver else {
            return Ok(());
        };
        let in_force = || {
            let all = consents.iter();
            all.filter(|it| it.is_to(receiver) && it.holds_on(day))
        };
        if in_force().next().is_none() {
            let ended = ended(consents, day);
            let last = ended.iter().find(|it| it.consent.is_to(receiver));
            return Err(
                last.map_or(Refusal::NotGiven, |it| match it.consent.withdrawn {
                    Some(withdrawn) if it.is_withdrawn => Refusal::Withdrawn(withdrawn),
                    _ => Refusal::Ended(it.day),
                }),
            );
        }
        let is_covered = |topic: &Topic| in_force().any(|it| it.covers(*topic));
        let (covered, lacking): (Vec<Topic>, _) = self.about.iter().partition(|it| is_covered(it));
        match lacking.is_empty() {
            true => Ok(()),
            false => Err(Refusal::Lacking { covered, lacking }),
        }
    }

    /// The client without what is not carried.
    ///
    /// What is counted and not told stays, without its words: an open action where only progress is
    /// carried, for who carries what, and a private entry, for the hours.
    pub fn cut(&self, mut client: Client) -> Client {
        let (progress, plan) = (self.carries(Topic::Progress), self.carries(Topic::Plan));
        if !progress {
            client.phases.clear();
            client.areas.clear();
            client.resources.clear();
            client.options.clear();
            client.goals.clear();
            client.ratings.clear();
            client.decisions.clear();
            client.outcomes.clear();
            for entry in &mut client.standing {
                (entry.reason, entry.client_part) = (None, None);
            }
            client.actions.retain(Action::is_open);
            for action in &mut client.actions {
                (action.goal, action.area) = (None, None);
            }
        }
        if !plan {
            client.plan = None;
            match progress {
                true => client.actions.iter_mut().for_each(silence),
                false => client.actions.clear(),
            }
        }
        if let Some(agreement) = &mut client.agreement {
            if !progress && !plan {
                (agreement.goal, agreement.tasks) = (None, None);
            }
            if !self.carries(Topic::Attendance) {
                agreement.hours_per_week = None;
            }
        }
        client.notes.retain(|note| self.carries(topic(note)));
        for note in &mut client.notes {
            let is_told = match note.private {
                true => self.carries_private(),
                false => self.receiver.is_none() || topic(note) == Topic::Progress,
            };
            if !is_told {
                note.text.clear();
            }
        }
        if let Some(receiver) = &self.receiver {
            // What an entry said before it was corrected is the house's own matter.
            client.corrections.clear();
            client.consents.retain(|consent| consent.is_to(receiver));
        }
        client
    }
}

/// What an entry of the journal is carried under.
fn topic(note: &Note) -> Topic {
    match note.is_assessment() {
        true => Topic::Progress,
        false => Topic::Attendance,
    }
}

/// Leaves of an open action who carries it, and nothing of what it is.
fn silence(action: &mut Action) {
    if !action.is_open() {
        return;
    }
    action.id.clear();
    action.what.clear();
    (action.goal, action.area, action.support, action.due) = (None, None, None, None);
    for over in &mut action.hand_overs {
        (over.support, over.reason) = (None, None);
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::sample::{client, day, meeting};
    use super::*;

    fn to(receiver: &str, about: &[Topic]) -> Disclosure {
        Disclosure {
            receiver: Some(receiver.to_owned()),
            about: about.to_vec(),
            with_private: true,
            own: Map::new(),
        }
    }

    fn asked(consents: Value, receiver: &str, about: &[Topic], on: &str) -> Result<(), Refusal> {
        let client = client(&json!({"consents": consents}));
        to(receiver, about).is_allowed(&client.consents, day(on))
    }

    use Topic::{Attendance, Plan, Progress};

    #[test]
    fn consents_to_one_receiver_add_up() {
        let two = json!([
            {"to": "Havnby Kommune", "about": ["progress", "plan"], "given": "2026-02-01", "until": "2026-06-30"},
            {"to": "havnbykommune ", "about": ["attendance", "health"], "given": "2026-03-01"},
            {"to": "Lægen", "about": ["progress"], "given": "2026-02-01"},
        ]);
        let ask = |about: &[Topic], on| asked(two.clone(), "HAVNBY kommune", about, on);
        assert_eq!(ask(Topic::ALL, "2026-03-01"), Ok(()));
        assert_eq!(ask(Topic::ALL, "2026-06-30"), Ok(()));
        let lacking = |covered: &[Topic], lacking: &[Topic]| {
            Err(Refusal::Lacking {
                covered: covered.to_vec(),
                lacking: lacking.to_vec(),
            })
        };
        let before_the_second = lacking(&[Progress, Plan], &[Attendance]);
        assert_eq!(ask(Topic::ALL, "2026-02-28"), before_the_second);
        let after_the_first = lacking(&[Attendance], &[Progress, Plan]);
        assert_eq!(ask(Topic::ALL, "2026-07-01"), after_the_first);
        assert_eq!(ask(&[Attendance], "2026-07-01"), Ok(()));
        assert_eq!(ask(&[Plan], "2026-07-01"), lacking(&[], &[Plan]));
    }

    #[test]
    fn a_refusal_says_what_became_of_the_consent() {
        let consents = json!([
            {"to": "A", "about": ["progress"], "given": "2026-02-01", "until": "2026-03-31"},
            {"to": "B", "about": ["progress"], "given": "2026-02-01", "until": "2026-06-30", "withdrawn": "2026-04-15"},
            {"to": "C", "about": ["progress"], "given": "2026-05-01"},
        ]);
        let ask = |receiver, on| asked(consents.clone(), receiver, &[Progress], on);
        assert_eq!(ask("A", "2026-03-31"), Ok(()));
        assert_eq!(
            ask("A", "2026-04-01"),
            Err(Refusal::Ended(day("2026-03-31")))
        );
        assert_eq!(ask("B", "2026-04-14"), Ok(()));
        let withdrawn = Err(Refusal::Withdrawn(day("2026-04-15")));
        assert_eq!(ask("B", "2026-04-15"), withdrawn);
        assert_eq!(ask("C", "2026-04-30"), Err(Refusal::NotGiven));
        assert_eq!(ask("D", "2026-06-01"), Err(Refusal::NotGiven));
    }

    #[test]
    fn nobody_needs_a_consent_for_a_page_that_goes_to_nobody() {
        let mut own_page = to("A", Topic::ALL);
        own_page.receiver = None;
        assert_eq!(own_page.is_allowed(&[], day("2026-06-01")), Ok(()));
    }

    #[test]
    fn of_a_private_entry_the_hours_stay_and_the_words_only_where_they_were_asked_for() {
        let mut client = client(&json!({}));
        client.notes = vec![Note {
            private: true,
            text: "Wait with this".to_owned(),
            ..meeting("2026-02-01", Some(30))
        }];
        let text = |disclosure: &Disclosure| {
            let notes = disclosure.cut(client.clone()).notes;
            assert_eq!(notes[0].minutes, Some(30));
            notes[0].text.clone()
        };
        let mut asked_for = to("A", Topic::ALL);
        assert_eq!(text(&asked_for), "");
        asked_for.receiver = None;
        assert_eq!(text(&asked_for), "Wait with this");
        asked_for.with_private = false;
        assert_eq!(text(&asked_for), "");
    }

    #[test]
    fn an_open_action_is_counted_and_not_told_where_only_progress_is_carried() {
        let client = client(&json!({"actions": [
            {"id": "call", "goal": "job", "what": "Ringe", "carried_by": "client", "support": "Øver", "due": "2026-03-06"},
            {"id": "write", "goal": "job", "what": "Skrive", "carried_by": "together", "done": "2026-02-28"},
        ]}));
        let words = |about: &[Topic]| {
            let cut = to("A", about).cut(client.clone());
            let actions = serde_json::to_string(&cut.actions).expect("text");
            (cut.actions.len(), actions)
        };
        let (count, told) = words(&[Progress]);
        assert_eq!(count, 2);
        assert!(told.contains("Skrive") && told.contains("client"));
        for hidden in ["call", "Ringe", "Øver", "2026-03-06"] {
            assert!(!told.contains(hidden), "{hidden}");
        }
        let (count, told) = words(&[Plan]);
        assert_eq!(count, 1);
        assert!(told.contains("Ringe") && !told.contains("job"));
        assert_eq!(words(&[Attendance]).0, 0);
    }
}

//! What the ids of a record are called: by the record itself, and by its programme.

use crate::locale::{Lang, vocabulary, words};
use crate::model::event::{Event, EventKind};
use crate::model::{Client, Programme};

/// Where names are looked up.
#[derive(Clone, Copy)]
pub(in crate::cli) struct Names<'n> {
    /// The client, for goals, actions and options.
    pub client: Option<&'n Client>,
    /// The programme, for phases, areas and scales.
    pub programme: Option<&'n Programme>,
    /// The language.
    pub lang: Lang,
}

impl Names<'_> {
    /// What the entry of an event is called; its id where nothing says more.
    pub(in crate::cli) fn title(&self, event: &Event) -> String {
        use EventKind::*;
        let found = match event.kind {
            AreaLookedAt | AreaCarried | AreaHandedOver | AreaHandedBack => self.area(&event.of),
            GoalAgreed | GoalStatus | Score => self.goal(&event.of),
            ActionAgreed | ActionHandedOver | ActionHandedBack | ActionDone | ActionDropped => {
                self.action(&event.of)
            }
            OptionSeen | OptionChosen | OptionTried => self.option(&event.of),
            Rating => self.scale(&event.of),
            _ => None,
        };
        let own = event.fact("title").map(|it| super::fact(it, "title", self));
        own.or(found).unwrap_or_else(|| event.of.clone())
    }

    /// What a name under a key is called.
    pub(super) fn name(&self, key: &str, name: &str) -> String {
        let found = match key {
            "phase" => self.phase(name),
            "area" => self.area(name),
            "goal" => self.goal(name),
            "kind" => self.of_set("note_kind", name),
            "about" => self.of_set("topic", name),
            "scores" => self.item(name),
            _ => None,
        };
        found.unwrap_or_else(|| name.to_owned())
    }

    /// A level of a goal, with what it means there.
    pub(super) fn level(&self, goal: &str, level: i64) -> String {
        let figures = level.to_string().replace('-', "−");
        let said = words::LEVEL_OF.say(self.lang, &[("level", figures)]);
        let goal = self
            .client
            .and_then(|it| it.goals.iter().find(|it| it.id == goal));
        let meaning = i8::try_from(level).ok().zip(goal);
        match meaning.and_then(|(level, goal)| goal.levels.get(&level)) {
            Some(meaning) => format!("{said} ({meaning})"),
            None => said,
        }
    }

    fn pick(&self, da: &str, en: &str) -> String {
        self.lang.pick(da, en).to_owned()
    }

    fn of_set(&self, set: &str, word: &str) -> Option<String> {
        vocabulary(set, word).map(|text| text.of(self.lang).to_owned())
    }

    fn phase(&self, id: &str) -> Option<String> {
        let phase = self.programme?.phase(id)?;
        Some(self.pick(&phase.da, &phase.en))
    }

    fn area(&self, id: &str) -> Option<String> {
        let area = self.programme?.area(id)?;
        Some(self.pick(&area.da, &area.en))
    }

    fn scale(&self, id: &str) -> Option<String> {
        let scale = self.programme?.scale(id)?;
        Some(self.pick(&scale.da, &scale.en))
    }

    fn item(&self, id: &str) -> Option<String> {
        let programme = self.programme?;
        match programme.item(id) {
            Some((_, item)) => Some(self.pick(&item.da, &item.en)),
            None => self.area(id),
        }
    }

    fn goal(&self, id: &str) -> Option<String> {
        let mut goals = self.client?.goals.iter();
        goals.find(|goal| goal.id == id).map(|it| it.title.clone())
    }

    fn action(&self, id: &str) -> Option<String> {
        let mut actions = self.client?.actions.iter();
        let found = actions.find(|action| action.id == id);
        found.map(|action| action.what.clone())
    }

    fn option(&self, id: &str) -> Option<String> {
        let mut options = self.client?.options.iter();
        let found = options.find(|option| option.id.as_deref() == Some(id));
        found.map(|option| option.what.clone())
    }
}

//! The frame of the work: referral, written agreement, consents.

use serde::{Deserialize, Serialize};

use super::{Day, Topic};

/// Who asked for the effort, and on what legal basis.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Referral {
    /// The authority.
    pub by: Option<String>,
    /// The day.
    pub date: Option<Day>,
    /// The legal basis, by the organisation's own term.
    pub legal_basis: Option<String>,
}

/// The written mentor agreement; what it must hold is the law's list (`field.md`).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Agreement {
    /// The goal of the mentor support.
    pub goal: Option<String>,
    /// The mentor's tasks.
    pub tasks: Option<String>,
    /// The first day.
    pub from: Option<Day>,
    /// The last day.
    pub until: Option<Day>,
    /// Hours a week.
    pub hours_per_week: Option<f64>,
    /// The day on which the client was told how to complain.
    pub complaint_guidance_given: Option<Day>,
}

impl Agreement {
    /// Whether other terms follow these, rather than mend them: they begin later, or go on from terms
    /// that had ended before that day.
    pub fn is_followed_by(&self, next: &Agreement, today: Day) -> bool {
        let begins_later = self.from.zip(next.from).is_some_and(|(was, is)| is > was);
        let had_ended = self.until.is_some_and(|until| until < today);
        begins_later || (had_ended && next.until > self.until)
    }
}

/// The client's consent to pass something on.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Consent {
    /// To whom.
    pub to: String,
    /// What may be passed on.
    #[serde(default)]
    pub about: Vec<String>,
    /// The day on which it was given.
    pub given: Day,
    /// The last day on which it holds.
    pub until: Option<Day>,
    /// The day on which it was withdrawn.
    pub withdrawn: Option<Day>,
}

impl Consent {
    /// Whether the consent holds on that day.
    pub fn holds_on(&self, day: Day) -> bool {
        self.given <= day
            && self.until.is_none_or(|until| day <= until)
            && self.withdrawn.is_none_or(|withdrawn| day < withdrawn)
    }

    /// Whether it was given to that receiver: by the same letters, whatever case and blanks.
    pub fn is_to(&self, receiver: &str) -> bool {
        letters(&self.to).eq(letters(receiver))
    }

    /// Whether it is about the topic; other words cover nothing here.
    pub fn covers(&self, topic: Topic) -> bool {
        let topic = topic.as_str();
        self.about
            .iter()
            .any(|word| word.eq_ignore_ascii_case(topic))
    }
}

fn letters(name: &str) -> impl Iterator<Item = char> {
    let letters = name.chars().filter(|letter| !letter.is_whitespace());
    letters.flat_map(char::to_lowercase)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn terms(from: Option<&str>, until: Option<&str>) -> Agreement {
        let day = |text: &str| Day::parse(text).expect("a day");
        Agreement {
            from: from.map(day),
            until: until.map(day),
            ..Agreement::default()
        }
    }

    #[test]
    fn terms_are_followed_by_later_ones_and_by_ones_that_go_on_after_the_end() {
        let today = Day::parse("2026-07-12").expect("a day");
        let known = terms(Some("2026-01-12"), Some("2026-07-11"));
        let running = terms(Some("2026-01-12"), Some("2026-07-12"));
        let open = terms(None, None);
        let renewed = terms(Some("2026-07-12"), Some("2027-01-11"));
        let longer = terms(Some("2026-01-12"), Some("2026-09-01"));
        assert!(known.is_followed_by(&renewed, today));
        assert!(running.is_followed_by(&renewed, today));
        assert!(known.is_followed_by(&longer, today));
        assert!(!running.is_followed_by(&longer, today));
        assert!(!known.is_followed_by(&known, today));
        assert!(!open.is_followed_by(&renewed, today));
    }
}

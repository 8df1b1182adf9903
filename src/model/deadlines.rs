//! What the law and practice ask for by when, as data with days of validity.

use super::word::words;
use super::{Bilingual, Client, Day, legal_basis};

/// The deadlines that cases are held to, in one version of the data.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Deadlines {
    /// The version of the data, from 1.
    pub version: u32,
    /// The deadlines.
    pub deadlines: Vec<Deadline>,
}

/// Something that the law or practice asks for within a time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Deadline {
    /// The id.
    pub id: String,
    /// The statute or the practice that it comes from.
    pub source: String,
    /// The legal bases that it holds for; `referral.legal_basis` may write them in another way.
    pub legal_bases: Vec<String>,
    /// What is asked for.
    pub asks: Asks,
    /// What the time counts from.
    pub from: CountedFrom,
    /// How long the time is.
    pub within: Within,
    /// How many times it is asked for within the time, spread evenly; 1 or more.
    pub times: u32,
    /// The first day from which time may count.
    pub valid_from: Option<Day>,
    /// The last day from which time may count.
    pub valid_until: Option<Day>,
    /// What people call it.
    pub name: Bilingual,
}

words! {
    /// What a deadline asks for.
    Asks {
        /// That a written agreement is made.
        Agreement = "agreement",
        /// That the agreement runs no longer, and is renewed where the work goes on.
        AgreementEnd = "agreement_end",
        /// That follow-ups are held.
        FollowUp = "follow_up",
    }
}

words! {
    /// What the time of a deadline counts from.
    CountedFrom {
        /// The day of the referral.
        Referral = "referral",
        /// The day on which the work began.
        Started = "started",
        /// The first day of the agreement.
        Agreement = "agreement",
    }
}

/// How long a time is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Within {
    /// So many days.
    Days(u32),
    /// So many months, to the same day of the month.
    Months(u32),
}

impl Deadlines {
    /// The deadlines that ask this of a client, each with the day from which its time counts.
    ///
    /// None where the legal basis, or that day, is not known.
    pub fn that_ask<'a>(
        &'a self,
        asks: Asks,
        client: &'a Client,
    ) -> impl Iterator<Item = (&'a Deadline, Day)> {
        let asking = self.deadlines.iter().filter(move |it| it.asks == asks);
        asking.filter_map(|deadline| Some((deadline, deadline.start(client)?)))
    }

    /// The deadline of that id.
    pub fn get(&self, id: &str) -> Option<&Deadline> {
        self.deadlines.iter().find(|deadline| deadline.id == id)
    }
}

impl Deadline {
    /// The day by which the `number`th is due, from 1: `number / times` of the time after `start`,
    /// whole days rounded down.
    pub fn day(&self, start: Day, number: u32) -> Day {
        let end = match self.within {
            Within::Days(days) => start.plus_days(days.into()),
            Within::Months(months) => start.plus_months(months),
        };
        let days = end.days_since(start).unsigned_abs();
        start.plus_days(days * u64::from(number) / u64::from(self.times.max(1)))
    }

    /// The last day of a time whose first day is `start`; of months, the day before the same day of the
    /// month, or the month's last where it has no such day.
    pub fn last_day(&self, start: Day) -> Day {
        let end = self.day(start, self.times);
        let has_same_day = end.day_of_month() == start.day_of_month();
        match self.within {
            Within::Months(_) if !has_same_day => end,
            Within::Months(_) | Within::Days(_) => end.minus_days(1),
        }
    }

    /// The day from which the time counts, where the deadline holds for the client.
    fn start(&self, client: &Client) -> Option<Day> {
        let referral = client.referral.as_ref()?;
        let basis = referral.legal_basis.as_deref()?;
        let start = match self.from {
            CountedFrom::Referral => referral.date?,
            CountedFrom::Started => client.started,
            CountedFrom::Agreement => client.agreement.as_ref()?.from?,
        };
        let is_valid = self.valid_from.is_none_or(|from| from <= start)
            && self.valid_until.is_none_or(|until| start <= until);
        let mut known = self.legal_bases.iter();
        let holds = known.any(|known| legal_basis::is_same(known, basis));
        (is_valid && holds).then_some(start)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::sample::{client, day, deadline};
    use super::*;

    #[test]
    fn several_times_are_spread_evenly_over_the_time() {
        // From 5 January to 5 July 2026 are 181 days: 45.25, 90.5, 135.75 and 181.
        let four = Deadline {
            times: 4,
            within: Within::Months(6),
            ..deadline(Asks::FollowUp)
        };
        let days: Vec<Day> = (1..=4).map(|it| four.day(day("2026-01-05"), it)).collect();
        let expected = ["2026-02-19", "2026-04-05", "2026-05-20", "2026-07-05"];
        assert_eq!(days, expected.map(day));
    }

    #[test]
    fn first_and_last_day_are_both_within_the_time() {
        let last = |within, start| {
            let deadline = Deadline {
                within,
                ..deadline(Asks::AgreementEnd)
            };
            deadline.last_day(day(start)).to_string()
        };
        assert_eq!(last(Within::Months(6), "2026-01-12"), "2026-07-11");
        assert_eq!(last(Within::Months(6), "2026-03-01"), "2026-08-31");
        assert_eq!(last(Within::Months(6), "2026-08-31"), "2027-02-28");
        assert_eq!(last(Within::Days(7), "2026-03-02"), "2026-03-08");
    }

    #[test]
    fn a_deadline_holds_for_its_legal_bases_and_while_it_is_valid() {
        let of = |basis: Option<&str>, date: Option<&str>| {
            let client = client(&json!({"referral": {"legal_basis": basis, "date": date}}));
            let deadlines = Deadlines {
                version: 1,
                deadlines: vec![Deadline {
                    valid_from: Some(day("2026-01-05")),
                    valid_until: Some(day("2026-12-31")),
                    ..deadline(Asks::Agreement)
                }],
            };
            let found = deadlines.that_ask(Asks::Agreement, &client).next();
            found.map(|(_, start)| start.to_string())
        };
        assert_eq!(
            of(Some("law-1"), Some("2026-01-05")).as_deref(),
            Some("2026-01-05")
        );
        assert_eq!(of(Some("law-1"), Some("2026-01-04")), None);
        assert_eq!(
            of(Some("law-1"), Some("2026-12-31")).as_deref(),
            Some("2026-12-31")
        );
        assert_eq!(of(Some("law-1"), Some("2027-01-01")), None);
        assert!(of(Some("LAW § 1"), Some("2026-01-05")).is_some());
        assert_eq!(of(Some("law-2"), Some("2026-01-05")), None);
        assert_eq!(of(None, Some("2026-01-05")), None);
        assert_eq!(of(Some("law-1"), None), None);
    }
}

//! The names of figures: sections, tables, rows and columns, as JSON and CSV write them.

use crate::model::word::words;

words! {
    /// Whom figures are for.
    Reader {
        /// The organisation itself: every figure, by mentor and with each ending.
        Organisation = "organisation",
        /// Who pays for it: numbers only, small counts hidden.
        Funder = "funder",
    }
}

words! {
    /// The name of a section, a table, a row or a column.
    Figure {
        /// Section and table: how many there are, began and ended.
        Clients = "clients",
        /// Section: how far, and how long.
        Way = "way",
        /// Section and table: what came of it.
        Outcomes = "outcomes",
        /// Section and table: contact in the period.
        Contact = "contact",
        /// Section and table: which way measures moved.
        Movement = "movement",
        /// Section and table: by mentor.
        Mentors = "mentors",
        /// Section and table: each effort that ended.
        Endings = "endings",

        /// Table or column: beside what the programme expects.
        Pace = "pace",
        /// Table: clients by phase.
        Phases = "phases",
        /// Table: clients by programme.
        Programmes = "programmes",
        /// Table: outcomes by month.
        OutcomesByMonth = "outcomes_by_month",
        /// Table: each outcome.
        OutcomeDays = "outcome_days",
        /// Table: hours agreed and delivered.
        Hours = "hours",

        /// Row or column: everybody in the period, or all that a table counts.
        All = "all",
        /// Row: began in the period.
        Started = "started",
        /// Row: had begun before it.
        StartedBefore = "started_before",
        /// Row or column: had not ended at the period's end.
        Open = "open",
        /// Row: of these, those that ran.
        Active = "active",
        /// Row: of these, those that rested.
        Paused = "paused",
        /// Row or column: had ended at the period's end.
        Ended = "ended",
        /// Row: from the programme's last phase.
        Completed = "completed",
        /// Row: from an earlier phase, or one that is not known.
        EndedEarly = "ended_early",
        /// Row: with a job, an internship or education that held.
        EndedWithOutcome = "ended_with_outcome",
        /// Row: without one.
        EndedWithoutOutcome = "ended_without_outcome",
        /// Row: no longer in the phase than expected, or it is not known.
        AsExpected = "as_expected",
        /// Row: of these, those of whom it is not known.
        PaceNotKnown = "pace_not_known",
        /// Table, row or column: longer than expected.
        OverExpected = "over_expected",
        /// Row or column: longer than expected, and no longer than the longest time.
        Longer = "longer",
        /// Row or column: longer than the longest time.
        Stuck = "stuck",
        /// Row or column: the record does not tell.
        NotKnown = "not_known",
        /// Row or column: hours that the agreements grant.
        HoursAgreed = "hours_agreed",
        /// Row or column: hours of contact of the same clients on the same days.
        HoursDelivered = "hours_delivered",
        /// Row: hours of contact of those whose agreed hours are not known.
        HoursDeliveredOther = "hours_delivered_other",
        /// Row or column: contacts.
        Contacts = "contacts",
        /// Row: those that say how long they took.
        ContactsWithMinutes = "contacts_with_minutes",
        /// Row or column: those that do not.
        ContactsWithoutMinutes = "contacts_without_minutes",
        /// Row: weeks in which an effort ran, client by client.
        Weeks = "weeks",
        /// Row: those with contact.
        WeeksWithContact = "weeks_with_contact",
        /// Row: those without.
        WeeksWithoutContact = "weeks_without_contact",
        /// Row: who carries what.
        Responsibility = "responsibility",
        /// Row: T of the goals.
        Attainment = "attainment",
        /// Row: how far apart the two voices are.
        Distance = "distance",

        /// Column: how many.
        Count = "count",
        /// Column: the median of the days in the phase.
        MedianDays = "median_days",
        /// Column: the days in the phase.
        Days = "days",
        /// Column: of whom it is known.
        Known = "known",
        /// Column: above the earlier value.
        Higher = "higher",
        /// Column: on it.
        Same = "same",
        /// Column: below it.
        Lower = "lower",
        /// Column: what the client wants to be called.
        Alias = "alias",
        /// Column: the mentor's handle.
        Mentor = "mentor",
        /// Column: a day.
        Date = "date",
        /// Column: the phase.
        Phase = "phase",
        /// Column: from the last phase, or earlier.
        Ending = "ending",
        /// Column: why.
        Reason = "reason",
        /// Column: the kind of outcome.
        Kind = "kind",
    }
}

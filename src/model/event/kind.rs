//! The kinds of events.

use super::super::word::words;

words! {
    /// What kind of thing happened.
    EventKind {
        /// The work began.
        Opened = "opened",
        /// Somebody asked for the effort.
        Referred = "referred",
        /// The written agreement began.
        Agreement = "agreement",
        /// The client was told how to complain.
        ComplaintGuidance = "complaint_guidance",
        /// A consent was given.
        ConsentGiven = "consent_given",
        /// A consent was withdrawn.
        ConsentWithdrawn = "consent_withdrawn",
        /// A phase was entered.
        Phase = "phase",
        /// A phase was entered again, by a way back.
        PhaseBack = "phase_back",
        /// The effort came to rest.
        Paused = "paused",
        /// It went on after a pause.
        Resumed = "resumed",
        /// It ended.
        Closed = "closed",
        /// It went on after it had ended.
        Reopened = "reopened",
        /// Client and mentor looked at an area of life.
        AreaLookedAt = "area_looked_at",
        /// Somebody began to carry an area.
        AreaCarried = "area_carried",
        /// An area came nearer to the client.
        AreaHandedOver = "area_handed_over",
        /// An area came nearer to the mentor.
        AreaHandedBack = "area_handed_back",
        /// A resource was named.
        ResourceNamed = "resource_named",
        /// An option was seen.
        OptionSeen = "option_seen",
        /// The client chose an option.
        OptionChosen = "option_chosen",
        /// An option was tried.
        OptionTried = "option_tried",
        /// A goal was agreed on.
        GoalAgreed = "goal_agreed",
        /// A goal came to stand as it does.
        GoalStatus = "goal_status",
        /// A voice said which level of a goal is reached.
        Score = "score",
        /// An action was agreed on.
        ActionAgreed = "action_agreed",
        /// An action came nearer to the client.
        ActionHandedOver = "action_handed_over",
        /// An action came nearer to the mentor.
        ActionHandedBack = "action_handed_back",
        /// An action was done.
        ActionDone = "action_done",
        /// An action was given up.
        ActionDropped = "action_dropped",
        /// A voice rated a scale.
        Rating = "rating",
        /// Something important was decided.
        Decision = "decision",
        /// The plan was made.
        PlanMade = "plan_made",
        /// The plan was looked at again.
        PlanReviewed = "plan_reviewed",
        /// The work led to something.
        Outcome = "outcome",
        /// What the work had led to ended.
        OutcomeEnded = "outcome_ended",
        /// What stood of an earlier day was corrected.
        Correction = "correction",
        /// An entry of the journal.
        Note = "note",
    }
}

impl EventKind {
    /// The kind that stands for all those which an entry may come to be when another entry is mended.
    pub fn family(self) -> EventKind {
        match self {
            EventKind::PhaseBack => EventKind::Phase,
            EventKind::AreaHandedOver | EventKind::AreaHandedBack => EventKind::AreaCarried,
            EventKind::ActionHandedBack => EventKind::ActionHandedOver,
            kind => kind,
        }
    }
}

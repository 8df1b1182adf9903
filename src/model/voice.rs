//! Who speaks, who carries, who decides.

use super::word::words;

words! {
    /// Whose view a rating or a score is; the two are never averaged (R6, `field.md`: two voices).
    Voice {
        /// The client's own.
        Client = "client",
        /// The mentor's.
        Mentor = "mentor",
    }
}

words! {
    /// Who carries an area or an action, and who set a goal or made a plan (E5, E6, R4).
    Carrier {
        /// The mentor works for the client.
        Mentor = "mentor",
        /// They work together.
        Together = "together",
        /// The client carries, with the support that is agreed.
        Client = "client",
    }
}

words! {
    /// Who decided (E3).
    Decider {
        /// The client.
        Client = "client",
        /// The client and the mentor.
        Together = "together",
        /// The mentor.
        Mentor = "mentor",
        /// An authority: a municipality, a court, a hospital.
        Authority = "authority",
    }
}

words! {
    /// What a decision is about (E3: "mål, indhold og tempo").
    Subject {
        /// The goals.
        Goals = "goals",
        /// The content of the effort.
        Content = "content",
        /// The pace.
        Pace = "pace",
    }
}

impl Carrier {
    /// The client's part of the responsibility: mentor 0, together ½, client 1 (E6).
    pub fn weight(self) -> f64 {
        match self {
            Carrier::Mentor => 0.0,
            Carrier::Together => 0.5,
            Carrier::Client => 1.0,
        }
    }
}

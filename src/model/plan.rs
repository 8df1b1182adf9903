//! The plan that the work ends in (R7, R8), and what came of it (E10).

use serde::{Deserialize, Serialize};

use super::word::words;
use super::{Carrier, Day};

/// A plan for the way on.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Plan {
    /// The day on which it was made.
    pub made: Day,
    /// Who made it.
    pub made_by: Option<Carrier>,
    /// The client's own part in it.
    pub client_part: Option<String>,
    /// Where it leads.
    #[serde(default)]
    pub directions: Vec<Direction>,
    /// What the effort goes on as.
    #[serde(default)]
    pub elements: Vec<Element>,
    /// The day on which it is to be looked at again.
    pub review: Option<Day>,
    /// The days on which it was looked at again.
    #[serde(default)]
    pub reviewed: Vec<Day>,
}

words! {
    /// Where a plan leads (R7).
    Direction {
        /// Education.
        Education = "education",
        /// Employment.
        Employment = "employment",
        /// A life without substance misuse.
        SubstanceFree = "substance_free",
    }
}

words! {
    /// What the effort goes on as (R8).
    Element {
        /// A strategy for staying in job or education (fastholdelsesstrategi).
        RetentionStrategy = "retention_strategy",
        /// Social mentor work (socialt mentor-arbejde).
        SocialMentoring = "social_mentoring",
        /// Support and contact (støtte/kontakt-aktiviteter).
        SupportContact = "support_contact",
        /// An employment effort (beskæftigelsesrettet indsats).
        EmploymentEffort = "employment_effort",
    }
}

/// What the work led to.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Outcome {
    /// The day on which it began.
    pub date: Day,
    /// What kind it is.
    pub kind: OutcomeKind,
    /// Where, and what there is to say of it.
    pub note: Option<String>,
    /// The last day, where it ended.
    pub until: Option<Day>,
}

words! {
    /// The kinds of outcome that a caseload counts (E10).
    OutcomeKind {
        /// A job on ordinary terms.
        OrdinaryJob = "ordinary_job",
        /// A job with a subsidy (løntilskud, fleksjob).
        SubsidisedJob = "subsidised_job",
        /// An internship (praktik).
        Internship = "internship",
        /// Education or training.
        Education = "education",
        /// Something else that matters.
        Other = "other",
    }
}

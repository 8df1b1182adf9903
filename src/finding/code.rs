//! The codes of findings: stable names that scripts, manuals and people refer to.

/// How much a finding matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// The records or the rules say no.
    Error,
    /// Somebody should look at it.
    Warning,
    /// Still to be filled in, or good to know.
    Note,
}

impl Severity {
    /// The word that machine-readable output has for it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Note => "note",
        }
    }
}

macro_rules! codes {
    ($($(#[$doc:meta])* $variant:ident = $name:literal, $severity:ident, [$($row:literal),*];)+) => {
        /// A kind of finding.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Code { $($(#[$doc])* $variant),+ }

        impl Code {
            /// Every code, in the order of the manual.
            pub const ALL: &'static [Code] = &[$(Code::$variant),+];

            /// The stable name.
            pub const fn as_str(self) -> &'static str {
                match self { $(Code::$variant => $name),+ }
            }

            /// How much it matters.
            pub const fn severity(self) -> Severity {
                match self { $(Code::$variant => Severity::$severity),+ }
            }

            /// The rows of the mission that it comes from.
            pub const fn rows(self) -> &'static [&'static str] {
                match self { $(Code::$variant => &[$($row),*]),+ }
            }
        }
    };
}

codes! {
    // The file as text.
    /// The file cannot be read, or must not be.
    Unreadable = "unreadable", Error, ["E11"];
    /// Bytes that are not UTF-8.
    Encoding = "encoding", Error, ["E11"];
    /// A file over 4 MiB.
    TooLarge = "too-large", Error, ["E11"];
    /// No front matter, or one that does not end.
    FrontMatter = "front-matter", Error, ["E11"];
    /// Git's conflict markers.
    ConflictMarkers = "conflict-markers", Error, ["E11"];
    /// Not YAML.
    YamlSyntax = "yaml-syntax", Error, ["E11"];
    /// YAML, but not the part that records use.
    YamlSubset = "yaml-subset", Error, ["E11"];
    /// A key that stands twice.
    DuplicateKey = "duplicate-key", Error, ["E11"];
    /// Nesting beyond 64.
    TooDeep = "too-deep", Error, ["E11"];
    /// A control or bidi character.
    HiddenCharacter = "hidden-character", Error, ["E11"];
    /// A personal number.
    PersonalNumber = "personal-number", Error, ["E11"];
    // The record's shape.
    /// A format version that this program does not know.
    SchemaVersion = "schema-version", Error, ["E11"];
    /// A key that records do not have.
    UnknownKey = "unknown-key", Warning, ["E11"];
    /// A key that must be there.
    MissingKey = "missing-key", Error, ["E11"];
    /// A value of another type.
    WrongType = "wrong-type", Error, ["E11"];
    /// A word outside a closed set.
    UnknownWord = "unknown-word", Error, ["E11"];
    /// A journal heading that cannot be read.
    JournalHeading = "journal-heading", Warning, ["E11"];
    /// A kind of journal entry that the workspace does not have.
    JournalKind = "journal-kind", Warning, ["E11"];
    // The record and its surroundings.
    /// An id of another form.
    IdForm = "id-form", Error, ["E11"];
    /// File name and id do not agree.
    FileName = "file-name", Error, ["E11"];
    /// Two records with one id.
    DuplicateId = "duplicate-id", Error, ["E11"];
    /// Two records with one alias.
    DuplicateAlias = "duplicate-alias", Warning, ["E11"];
    /// Two entries with one id in a record.
    DuplicateEntry = "duplicate-entry", Error, ["E11"];
    /// A programme, or a version of it, that is not there.
    UnknownProgramme = "unknown-programme", Error, ["E11"];
    /// A phase that the programme does not have.
    UnknownPhase = "unknown-phase", Error, ["R4"];
    /// An area that the programme does not have.
    UnknownArea = "unknown-area", Error, ["E9", "R2"];
    /// A mentor whom `mentor.toml` does not list.
    UnknownMentor = "unknown-mentor", Warning, ["E11"];
    /// An id that nothing bears.
    UnknownReference = "unknown-reference", Error, ["E11"];
    // Dates.
    /// Something that has happened, in the future.
    FutureDate = "future-date", Error, ["E11"];
    /// Dates in an order that cannot be.
    DateOrder = "date-order", Error, ["E11"];
    /// Entries that do not stand in the order of their dates.
    EntryOrder = "entry-order", Warning, ["E11"];
    // The way.
    /// A record without a phase.
    NoPhase = "no-phase", Error, ["R4"];
    /// A phase passed over, or another first one.
    PhaseOrder = "phase-order", Error, ["R4"];
    /// A way back without a reason.
    SetbackReason = "setback-reason", Error, ["E6", "R4"];
    /// A phase entered through a closed gate.
    GateClosed = "gate-closed", Error, ["E3", "R4"];
    /// An exemption that does not say who, why, until when.
    ExemptionIncomplete = "exemption-incomplete", Error, ["E11"];
    /// An exemption that has run out while its gate is closed.
    ExemptionExpired = "exemption-expired", Warning, ["E11"];
    /// A change of phase without the client's part.
    PhaseClientPart = "phase-client-part", Warning, ["E3"];
    /// A phase longer than the programme allows.
    PhaseTooLong = "phase-too-long", Warning, ["E11"];
    /// A pause, closing or reopening that cannot follow what is before it.
    StandingOrder = "standing-order", Error, ["E11"];
    /// A pause, closing or reopening without a reason.
    StandingReason = "standing-reason", Error, ["E3"];
    /// A closing that says neither what came of it nor what goes on.
    ClosedWithoutOutcome = "closed-without-outcome", Warning, ["E10", "R8"];
    // Goals and decisions.
    /// A goal without the client's own words.
    GoalOwnWords = "goal-own-words", Warning, ["E4"];
    /// A goal that only the mentor set.
    GoalSetByMentor = "goal-set-by-mentor", Warning, ["E4"];
    /// A goal without an action.
    GoalWithoutAction = "goal-without-action", Warning, ["R3", "E5"];
    /// A goal without a decision.
    GoalWithoutDecision = "goal-without-decision", Warning, ["E3"];
    /// A goal past its day.
    GoalOverdue = "goal-overdue", Warning, ["E12"];
    /// A level, score or weight outside its range.
    GoalScale = "goal-scale", Error, ["E11"];
    /// A goal that is met, paused or dropped without a day.
    GoalSince = "goal-since", Warning, ["E11"];
    /// A decision without the client's part.
    DecisionClientPart = "decision-client-part", Warning, ["E3"];
    /// A decision that does not say about what, or by whom.
    DecisionIncomplete = "decision-incomplete", Warning, ["E3"];
    // What is past.
    /// A correction that does not say who made it, or why.
    CorrectionIncomplete = "correction-incomplete", Error, ["E3", "E11"];
    /// Something past that an earlier version says otherwise.
    PastRewritten = "past-rewritten", Error, ["E3", "E11"];
    /// A record that an earlier version has.
    RecordRemoved = "record-removed", Error, ["E11"];
    // Actions and responsibility.
    /// Something that the client carries without support.
    ClientWithoutSupport = "client-without-support", Warning, ["E5"];
    /// An action past its day.
    ActionOverdue = "action-overdue", Warning, ["R3"];
    /// Who carries an action, and its hand-overs, do not agree.
    HandOverMismatch = "hand-over-mismatch", Error, ["R4"];
    /// Responsibility that moves back without a reason.
    HandBackReason = "hand-back-reason", Error, ["E6", "R4"];
    /// Responsibility outside the phase's band.
    ResponsibilityBand = "responsibility-band", Warning, ["E6", "R4"];
    // Ratings, areas, contact.
    /// A rating that the scale does not have.
    RatingScale = "rating-scale", Error, ["E2", "R1"];
    /// Only one voice for too long.
    OneVoice = "one-voice", Warning, ["R6", "E7"];
    /// A rating that has grown old.
    RatingOld = "rating-old", Warning, ["E2", "R1"];
    /// An area that nobody has looked at.
    AreaNotLookedAt = "area-not-looked-at", Warning, ["E9", "R2"];
    /// Too long without contact.
    ContactGap = "contact-gap", Warning, ["E7", "R5"];
    // The frame.
    /// A referral that does not say who, when, on what basis.
    ReferralIncomplete = "referral-incomplete", Warning, ["E11"];
    /// An agreement that lacks what the law asks for.
    AgreementIncomplete = "agreement-incomplete", Warning, ["E11"];
    /// An agreement that has run out, or runs too long.
    AgreementPeriod = "agreement-period", Warning, ["E11"];
    /// A consent without scope or end.
    ConsentIncomplete = "consent-incomplete", Warning, ["E11"];
    /// No consent in force.
    ConsentExpired = "consent-expired", Warning, ["E11"];
    /// A plan that lacks a part.
    PlanIncomplete = "plan-incomplete", Warning, ["R7", "R8"];
    /// A plan that the client had no part in.
    PlanClientPart = "plan-client-part", Warning, ["E3", "R7"];
    /// A plan whose review is past.
    PlanReview = "plan-review", Warning, ["R8"];
    // Programme files.
    /// A programme file of another shape.
    ProgrammeShape = "programme-shape", Error, ["E11"];
    /// A value in a programme file outside its range.
    ProgrammeValue = "programme-value", Error, ["E11"];
    /// A gate's condition that cannot be asked.
    ProgrammeCondition = "programme-condition", Error, ["E11"];
    /// A name that the view does not have.
    ProgrammeName = "programme-name", Error, ["E11"];
    /// A file of deadlines that cannot be used.
    DeadlinesFile = "deadlines-file", Error, ["E11"];
}

impl std::fmt::Display for Code {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl std::str::FromStr for Code {
    type Err = String;
    fn from_str(text: &str) -> Result<Self, String> {
        Code::ALL
            .iter()
            .copied()
            .find(|code| code.as_str() == text)
            .ok_or_else(|| format!("`{text}` is no code"))
    }
}

//! The closed words of records, as people say them.

use super::Text;

const fn text(da: &'static str, en: &'static str) -> Text {
    Text { da, en }
}

/// The words: set, word, text.
pub const VOCABULARY: &[(&str, &str, Text)] = &[
    ("carrier", "client", text("borgeren", "the client")),
    ("carrier", "together", text("sammen", "together")),
    ("carrier", "mentor", text("mentor", "the mentor")),
    ("decider", "client", text("borgeren", "the client")),
    ("decider", "together", text("sammen", "together")),
    ("decider", "mentor", text("mentor", "the mentor")),
    ("decider", "authority", text("en myndighed", "an authority")),
    ("voice", "client", text("borgeren", "the client")),
    ("voice", "mentor", text("mentor", "the mentor")),
    ("subject", "goals", text("mål", "goals")),
    ("subject", "content", text("indhold", "content")),
    ("subject", "pace", text("tempo", "pace")),
    ("topic", "progress", text("fremdrift", "progress")),
    ("topic", "plan", text("planen", "plan")),
    ("topic", "attendance", text("fremmøde", "attendance")),
    ("note_kind", "meeting", text("møde", "meeting")),
    ("note_kind", "phone", text("telefon", "phone call")),
    ("note_kind", "message", text("besked", "message")),
    ("note_kind", "home_visit", text("hjemmebesøg", "home visit")),
    ("note_kind", "accompanied", text("følgeskab", "went along")),
    ("note_kind", "no_show", text("udeblivelse", "no-show")),
    ("note_kind", "follow_up", text("opfølgning", "follow-up")),
    ("note_kind", "note", text("notat", "note")),
    ("note_kind", "assessment", text("vurdering", "assessment")),
    ("lix_band", "very_easy", text("meget let", "very easy")),
    ("lix_band", "easy", text("let", "easy")),
    ("lix_band", "medium", text("middel", "medium")),
    ("lix_band", "hard", text("svær", "hard")),
    ("lix_band", "very_hard", text("meget svær", "very hard")),
    (
        "lix_whose",
        "client",
        text("borgerens egne ord", "the client's own words"),
    ),
    ("lix_whose", "record", text("fra sagen", "from the record")),
    (
        "lix_whose",
        "page",
        text("sidens faste ord", "the page's own words"),
    ),
    ("state", "active", text("i gang", "running")),
    ("state", "paused", text("på pause", "paused")),
    ("state", "closed", text("afsluttet", "closed")),
    ("change", "pause", text("sat på pause", "paused")),
    ("change", "resume", text("genoptaget", "resumed")),
    ("change", "close", text("afsluttet", "closed")),
    ("change", "reopen", text("åbnet igen", "reopened")),
    ("goal_kind", "develop", text("udvikle", "develop")),
    ("goal_kind", "keep", text("fastholde", "keep")),
    (
        "goal_kind",
        "limit_loss",
        text("begrænse tab", "limit a loss"),
    ),
    ("goal_status", "proposed", text("foreslået", "proposed")),
    ("goal_status", "active", text("i gang", "active")),
    ("goal_status", "paused", text("på pause", "paused")),
    ("goal_status", "met", text("nået", "met")),
    ("goal_status", "dropped", text("opgivet", "dropped")),
    ("direction", "education", text("uddannelse", "education")),
    (
        "direction",
        "employment",
        text("beskæftigelse", "employment"),
    ),
    (
        "direction",
        "substance_free",
        text("et liv uden misbrug", "a life without substance misuse"),
    ),
    (
        "element",
        "retention_strategy",
        text("fastholdelsesstrategi", "retention strategy"),
    ),
    (
        "element",
        "social_mentoring",
        text("socialt mentorarbejde", "social mentor work"),
    ),
    (
        "element",
        "support_contact",
        text("støtte/kontakt", "support and contact"),
    ),
    (
        "element",
        "employment_effort",
        text("beskæftigelsesrettet indsats", "employment effort"),
    ),
    (
        "outcome_kind",
        "ordinary_job",
        text("ordinært job", "ordinary job"),
    ),
    (
        "outcome_kind",
        "subsidised_job",
        text("støttet job", "subsidised job"),
    ),
    ("outcome_kind", "internship", text("praktik", "internship")),
    ("outcome_kind", "education", text("uddannelse", "education")),
    ("outcome_kind", "other", text("andet", "other")),
    ("corrected", "phase", text("fase", "phase")),
    ("corrected", "decision", text("beslutning", "decision")),
    ("corrected", "rating", text("vurdering", "rating")),
    ("corrected", "note", text("notat", "note")),
    ("due_kind", "action", text("handling", "action")),
    ("due_kind", "goal", text("mål", "goal")),
    (
        "due_kind",
        "plan_review",
        text("se på planen igen", "look at the plan again"),
    ),
    (
        "due_kind",
        "follow_up",
        text("hold opfølgning", "hold a follow-up"),
    ),
    ("due_kind", "rating", text("vurdering", "rating")),
    (
        "due_kind",
        "consent",
        text("få et samtykke", "ask for a consent"),
    ),
    (
        "due_kind",
        "consent_end",
        text("samtykke løber ud", "consent runs out"),
    ),
    (
        "due_kind",
        "agreement",
        text("lav en aftale", "make an agreement"),
    ),
    (
        "due_kind",
        "agreement_end",
        text("aftale løber ud", "agreement runs out"),
    ),
    (
        "due_kind",
        "exemption_end",
        text("dispensation løber ud", "exemption runs out"),
    ),
    (
        "due_kind",
        "phase_end",
        text("tal om fasen", "talk about the phase"),
    ),
    ("due_kind", "phase_long", text("fase", "phase")),
    ("due_kind", "contact", text("tag kontakt", "be in touch")),
    (
        "audience",
        "municipality",
        text("kommunen", "the municipality"),
    ),
    ("audience", "client", text("borgeren", "the client")),
    (
        "audience",
        "organisation",
        text("organisationen", "the organisation"),
    ),
    (
        "reader",
        "organisation",
        text("organisationen", "the organisation"),
    ),
    ("reader", "funder", text("bevillingsgiver", "the funder")),
];

/// The text of a word; `None` where the set has no such word.
pub fn vocabulary(set: &str, word: &str) -> Option<Text> {
    VOCABULARY
        .iter()
        .find(|(known_set, known, _)| *known_set == set && *known == word)
        .map(|(_, _, text)| *text)
}

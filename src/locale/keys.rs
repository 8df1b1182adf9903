//! The keys of records, as people say them.

use super::Text;

const fn text(da: &'static str, en: &'static str) -> Text {
    Text { da, en }
}

/// The keys: the list or map that they stand in (nothing where it does not matter), key, text.
pub const KEYS: &[(&str, &str, Text)] = &[
    ("", "schema", text("formatets udgave", "format version")),
    ("", "id", text("id", "id")),
    ("", "alias", text("kaldes", "called")),
    ("", "programme", text("program", "programme")),
    ("", "mentor", text("mentor", "mentor")),
    ("", "started", text("begyndt", "started")),
    ("", "language", text("sprog", "language")),
    ("", "birth_year", text("født", "born")),
    ("", "referral", text("henvisning", "referral")),
    ("", "agreement", text("aftale", "agreement")),
    ("", "consents", text("samtykke", "consent")),
    ("", "phases", text("fase", "phase")),
    ("", "standing", text("forløbet", "the effort")),
    ("", "areas", text("område", "area")),
    ("", "resources", text("ressource", "resource")),
    ("", "options", text("mulighed", "option")),
    ("", "goals", text("mål", "goal")),
    ("", "actions", text("handling", "action")),
    ("", "ratings", text("vurdering", "rating")),
    ("", "decisions", text("beslutning", "decision")),
    ("", "plan", text("plan", "plan")),
    ("", "outcomes", text("resultat", "outcome")),
    ("", "corrections", text("rettelse", "correction")),
    ("", "of", text("af", "of")),
    ("", "by", text("af", "by")),
    ("", "date", text("dag", "day")),
    ("", "legal_basis", text("retsgrundlag", "legal basis")),
    ("", "goal", text("mål", "goal")),
    ("", "tasks", text("mentors opgaver", "the mentor's tasks")),
    ("", "from", text("fra", "from")),
    ("", "until", text("til og med", "until")),
    ("", "hours_per_week", text("timer om ugen", "hours a week")),
    (
        "",
        "complaint_guidance_given",
        text("vejledt om at klage", "told how to complain"),
    ),
    ("", "to", text("til", "to")),
    ("", "about", text("om", "about")),
    ("", "given", text("givet", "given")),
    ("", "withdrawn", text("trukket tilbage", "withdrawn")),
    ("", "phase", text("fase", "phase")),
    (
        "",
        "client_part",
        text("borgerens del", "the client's part"),
    ),
    ("", "reason", text("grund", "reason")),
    ("", "exemption", text("dispensation", "exemption")),
    ("", "gates", text("porte", "gates")),
    ("", "exempted_by", text("givet af", "given by")),
    ("", "why", text("hvorfor", "why")),
    ("", "change", text("ændring", "change")),
    ("", "challenge", text("udfordring", "challenge")),
    ("", "looked_at", text("set på", "looked at")),
    ("", "carried", text("bæres", "carried")),
    ("", "support", text("støtte", "support")),
    ("", "what", text("hvad", "what")),
    ("", "named_by", text("nævnt af", "named by")),
    ("", "seen", text("set", "seen")),
    ("", "chosen", text("valgt", "chosen")),
    ("", "tried", text("prøvet", "tried")),
    ("", "area", text("område", "area")),
    ("", "title", text("titel", "title")),
    ("", "own_words", text("egne ord", "own words")),
    ("", "barrier", text("det, der er svært", "what is hard")),
    ("", "set_by", text("sat af", "set by")),
    ("", "kind", text("type", "kind")),
    ("", "agreed", text("aftalt", "agreed")),
    ("", "due", text("inden", "due")),
    ("", "weight", text("vægt", "weight")),
    ("", "importance", text("vigtighed", "importance")),
    ("", "difficulty", text("sværhed", "difficulty")),
    ("", "levels", text("trin", "level")),
    ("", "scores", text("vurdering", "score")),
    ("", "level", text("trin", "level")),
    ("", "status", text("status", "status")),
    ("", "since", text("siden", "since")),
    ("", "carried_by", text("bæres af", "carried by")),
    ("", "done", text("gjort", "done")),
    ("", "dropped", text("opgivet", "dropped")),
    ("", "hand_overs", text("givet videre", "handed over")),
    ("", "scale", text("skala", "scale")),
    ("", "decided_by", text("besluttet af", "decided by")),
    ("", "made", text("lavet", "made")),
    ("", "made_by", text("lavet af", "made by")),
    ("", "directions", text("retning", "direction")),
    ("", "elements", text("elementer", "elements")),
    ("", "review", text("ses på igen", "next look")),
    ("", "reviewed", text("set på", "looked at")),
    ("", "note", text("note", "note")),
    ("", "minutes", text("minutter", "minutes")),
    ("", "private", text("privat", "private")),
    ("", "text", text("tekst", "text")),
];

/// What a key is called; `None` of one that records do not have.
pub fn key(within: &str, name: &str) -> Option<Text> {
    let find = |within: &str| {
        let mut all = KEYS.iter();
        all.find(|(place, key, _)| *place == within && *key == name)
    };
    find(within).or_else(|| find("")).map(|(_, _, text)| *text)
}

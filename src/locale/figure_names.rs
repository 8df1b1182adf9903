//! The names of figures, as people say them; a part of what stands above it begins small.

use super::Text;

const fn text(da: &'static str, en: &'static str) -> Text {
    Text { da, en }
}

/// The names: key and text.
pub const FIGURE_NAMES: &[(&str, Text)] = &[
    ("clients", text("Borgere", "Clients")),
    (
        "way",
        text("Hvor langt de er nået", "How far they have come"),
    ),
    (
        "outcomes",
        text(
            "Job, uddannelse og andet, der er begyndt",
            "Jobs, education and more that began",
        ),
    ),
    ("contact", text("Timer og kontakt", "Hours and contact")),
    (
        "movement",
        text(
            "Fra første til seneste i perioden",
            "From the first to the latest in the period",
        ),
    ),
    ("mentors", text("Mentorer", "Mentors")),
    ("endings", text("Afsluttede forløb", "Efforts that ended")),
    ("pace", text("Tid i fasen", "Time in the phase")),
    ("phases", text("Fase", "Phase")),
    ("programmes", text("Program", "Programme")),
    (
        "outcomes_by_month",
        text("Begyndt i måneden", "Began in the month"),
    ),
    ("outcome_days", text("Hver for sig", "One by one")),
    ("hours", text("Timer", "Hours")),
    ("all", text("I alt", "In all")),
    ("started", text("Begyndt i perioden", "Began in the period")),
    ("started_before", text("Begyndt før", "Had begun before")),
    ("open", text("Åbne forløb", "Open efforts")),
    ("active", text("heraf i gang", "of these running")),
    ("paused", text("heraf på pause", "of these paused")),
    ("ended", text("Afsluttede", "Ended")),
    (
        "completed",
        text(
            "fra programmets sidste fase",
            "from the last phase of the programme",
        ),
    ),
    (
        "ended_early",
        text(
            "fra en tidligere fase, eller den er ikke kendt",
            "from an earlier phase, or it is not known",
        ),
    ),
    (
        "ended_with_outcome",
        text(
            "med job, praktik eller uddannelse",
            "with a job, an internship or education",
        ),
    ),
    (
        "ended_without_outcome",
        text(
            "uden job, praktik eller uddannelse",
            "without a job, an internship or education",
        ),
    ),
    (
        "as_expected",
        text(
            "Ikke længere end forventet, eller ikke kendt",
            "No longer than expected, or not known",
        ),
    ),
    (
        "pace_not_known",
        text("heraf ikke kendt", "of these not known"),
    ),
    (
        "over_expected",
        text("Længere end forventet", "Longer than expected"),
    ),
    (
        "longer",
        text("inden for den længste tid", "within the longest time"),
    ),
    (
        "stuck",
        text("over den længste tid", "over the longest time"),
    ),
    ("not_known", text("Ikke kendt", "Not known")),
    ("hours_agreed", text("Timer aftalt", "Hours agreed")),
    ("hours_delivered", text("Timer leveret", "Hours delivered")),
    (
        "hours_delivered_other",
        text(
            "Timer leveret, hvor de aftalte ikke er kendt",
            "Hours delivered where the agreed ones are not known",
        ),
    ),
    ("contacts", text("Kontakter", "Contacts")),
    (
        "contacts_with_minutes",
        text("med minutter", "that say their minutes"),
    ),
    (
        "contacts_without_minutes",
        text("uden minutter", "that do not say their minutes"),
    ),
    ("weeks", text("Uger", "Weeks")),
    ("weeks_with_contact", text("med kontakt", "with contact")),
    (
        "weeks_without_contact",
        text("uden kontakt", "without contact"),
    ),
    (
        "responsibility",
        text(
            "Hvem der bærer (op: mod borgeren)",
            "Who carries (up: toward the client)",
        ),
    ),
    ("attainment", text("Mål (T)", "Goals (T)")),
    (
        "distance",
        text(
            "Afstand mellem de to stemmer (ned: tættere)",
            "Distance between the two voices (down: closer)",
        ),
    ),
    ("count", text("Antal", "Number")),
    (
        "median_days",
        text("Dage i fasen, median", "Days in it, median"),
    ),
    ("days", text("Dage i fasen", "Days in it")),
    ("known", text("Kendt", "Known")),
    ("higher", text("Op", "Up")),
    ("same", text("Uændret", "Same")),
    ("lower", text("Ned", "Down")),
    ("alias", text("Kaldes", "Called")),
    ("mentor", text("Mentor", "Mentor")),
    ("date", text("Dag", "Day")),
    ("phase", text("Fase", "Phase")),
    ("ending", text("Afsluttet", "Ended")),
    ("reason", text("Begrundelse", "Reason")),
    ("kind", text("Hvad", "What")),
];

/// The name of a figure; `None` where there is no such figure.
pub fn figure_name(key: &str) -> Option<Text> {
    let known = FIGURE_NAMES.iter().find(|(known, _)| *known == key);
    known.map(|(_, text)| *text)
}

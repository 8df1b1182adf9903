//! Help for goals, actions and areas of life.

/// What is worked on, and who carries it.
pub(super) const DANISH: &[(&str, &str)] = &[
    (
        "goal",
        "Sæt et mål, vurdér det, sig, hvor det står, eller ret det",
    ),
    ("goal add", "Sæt et mål med borgerens egne ord"),
    ("goal add --title", "Målet i korthed"),
    ("goal add --area", "Det livsområde, målet hører til"),
    ("goal add --own_words", "Målet med borgerens egne ord"),
    (
        "goal add --set_by",
        "Hvem der satte det: client (borgeren), together (sammen) eller mentor",
    ),
    (
        "goal add --id",
        "Målets navn i sagen; laves af titlen, hvis det ikke nævnes",
    ),
    (
        "goal add --barrier",
        "Det, der står i vejen, som borgeren selv siger det",
    ),
    (
        "goal add --kind",
        "Hvilken forandring det er: develop (udvikle), keep (fastholde) eller limit_loss (begrænse tab)",
    ),
    ("goal add --due", "Den dag, det forventes nået"),
    (
        "goal add --importance",
        "Hvor meget det betyder for borgeren, 1 til 3",
    ),
    ("goal add --difficulty", "Hvor svært det er, 1 til 3"),
    (
        "goal add --levels",
        "Hvad et niveau fra -2 til 2 betyder; 0 er det forventede (kan skrives flere gange)",
    ),
    (
        "goal add --proposed",
        "Det er foreslået og ikke aftalt endnu",
    ),
    (
        "goal score",
        "Skriv, hvilket niveau én stemme ser som nået\n\nDe to stemmer står side om side, og der regnes aldrig gennemsnit.",
    ),
    ("goal score --goal", "Målets navn i sagen"),
    (
        "goal score --by",
        "Hvis syn det er: client (borgeren) eller mentor",
    ),
    (
        "goal score --level",
        "Niveauet, -2 til 2; 0 er det forventede",
    ),
    (
        "goal status",
        "Sig, hvor et mål står: proposed, active, paused, met, dropped",
    ),
    ("goal status --goal", "Målets navn i sagen"),
    (
        "goal status --status",
        "Hvor det står: proposed (foreslået), active (i gang), paused (på pause), met (nået) eller dropped (opgivet)",
    ),
    ("goal edit", "Ret et mål"),
    ("goal edit --goal", "Målets navn i sagen"),
    ("goal edit --title", "Målet i korthed"),
    ("goal edit --own_words", "Målet med borgerens egne ord"),
    (
        "goal edit --barrier",
        "Det, der står i vejen, som borgeren selv siger det",
    ),
    ("goal edit --area", "Det livsområde, målet hører til"),
    (
        "goal edit --kind",
        "Hvilken forandring det er: develop (udvikle), keep (fastholde) eller limit_loss (begrænse tab)",
    ),
    ("goal edit --due", "Den dag, det forventes nået"),
    (
        "goal edit --set_by",
        "Hvem der satte det: client (borgeren), together (sammen) eller mentor",
    ),
    (
        "goal edit --importance",
        "Hvor meget det betyder for borgeren, 1 til 3",
    ),
    ("goal edit --difficulty", "Hvor svært det er, 1 til 3"),
    (
        "goal edit --levels",
        "Hvad et niveau fra -2 til 2 betyder; 0 er det forventede (kan skrives flere gange)",
    ),
    (
        "action",
        "Aftal en handling, sig, at den er gjort eller opgivet, overdrag den, eller ret den",
    ),
    (
        "action edit",
        "Ret en handling; hvem der bærer den, overdrages med `hand-over`",
    ),
    ("action edit --action", "Handlingens navn i sagen"),
    ("action edit --what", "Det, der skal gøres"),
    ("action edit --goal", "Det mål, den hører til"),
    ("action edit --area", "Det livsområde, den er for"),
    ("action edit --due", "Den dag, den skal være gjort"),
    (
        "action add",
        "Aftal en handling, og hvem der bærer den\n\nBærer borgeren den, skal det stå, hvilken støtte borgeren får.",
    ),
    ("action add --what", "Det, der skal gøres"),
    ("action add --goal", "Det mål, den hører til"),
    (
        "action add --area",
        "Det livsområde, den er for, når der ikke er et mål endnu",
    ),
    (
        "action add --carried_by",
        "Hvem der bærer den: mentor, together (sammen) eller client (borgeren)",
    ),
    ("action add --support", "Den hjælp, borgeren får til den"),
    ("action add --due", "Den dag, den skal være gjort"),
    (
        "action add --id",
        "Handlingens navn i sagen; laves af det, der skal gøres, hvis det ikke nævnes",
    ),
    ("action done", "Sig, at en handling er gjort"),
    ("action done --action", "Handlingens navn i sagen"),
    ("action drop", "Opgiv en handling"),
    ("action drop --action", "Handlingens navn i sagen"),
    (
        "action reopen",
        "Tag det tilbage, at en handling er gjort eller opgivet",
    ),
    ("action reopen --action", "Handlingens navn i sagen"),
    (
        "action hand-over",
        "Overdrag en handling, med den støtte, der skal til\n\nTil borgeren skal det stå, hvilken støtte borgeren får; tilbage skal det stå, hvorfor.",
    ),
    ("action hand-over --action", "Handlingens navn i sagen"),
    (
        "action hand-over --to",
        "Hvem der bærer den fra nu af: mentor, together (sammen) eller client (borgeren)",
    ),
    (
        "action hand-over --support",
        "Den hjælp, borgeren får til den",
    ),
    ("action hand-over --reason", "Hvorfor, når den går tilbage"),
    (
        "area",
        "Se på et livsområde, skriv, hvad der er svært, eller hvem der bærer det\n\nTil borgeren skal det stå, hvilken støtte borgeren får; tilbage skal det stå, hvorfor.",
    ),
    ("area --area", "Livsområdet, med programmets id"),
    (
        "area --carried_by",
        "Hvem der bærer det fra nu af: mentor, together (sammen) eller client (borgeren)",
    ),
    ("area --support", "Den hjælp, borgeren får til det"),
    ("area --reason", "Hvorfor, når det går tilbage"),
    ("area --looked_at", "Borger og mentor har set på det"),
    ("area --challenge", "Hvad der er svært ved det"),
];

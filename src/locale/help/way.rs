//! Help for the way through a programme, the journal and ratings.

/// Phases, pauses, closings; notes and ratings.
pub(super) const DANISH: &[(&str, &str)] = &[
    (
        "advance",
        "Før en borger videre til næste fase, eller se, hvad der skal til\n\nHver port vises, åben eller lukket, med det, der skal til. Vejen tilbage skal have en grund; den er et tilbageskridt og aldrig et nederlag. En lukket port kan passeres med en dispensation, som bliver stående i sagen.",
    ),
    (
        "advance --client_part",
        "Borgerens egen del i skiftet, i en sætning",
    ),
    ("advance --to", "Fasen, hvis det ikke er den næste"),
    ("advance --reason", "Hvorfor, når vejen går tilbage"),
    (
        "advance --exempt",
        "Gå gennem denne lukkede port med en dispensation (kan skrives flere gange)",
    ),
    ("advance --why", "Hvorfor der gives dispensation"),
    ("advance --until", "Den sidste dag, dispensationen gælder"),
    (
        "advance --date",
        "Dagen for skiftet, hvis det ikke er i dag",
    ),
    (
        "advance --dry_run",
        "Vis portene og ændringen, og skriv intet",
    ),
    ("pause", "Lad forløbet hvile en tid"),
    ("pause --reason", "Hvorfor"),
    (
        "pause --client_part",
        "Borgerens egen del i det, i en sætning",
    ),
    ("resume", "Genoptag forløbet efter en pause"),
    ("resume --reason", "Hvorfor"),
    (
        "resume --client_part",
        "Borgerens egen del i det, i en sætning",
    ),
    ("close", "Afslut forløbet"),
    ("close --reason", "Hvorfor"),
    (
        "close --client_part",
        "Borgerens egen del i det, i en sætning",
    ),
    ("reopen", "Åbn et afsluttet forløb igen"),
    ("reopen --reason", "Hvorfor"),
    (
        "reopen --client_part",
        "Borgerens egen del i det, i en sætning",
    ),
    (
        "note",
        "Skriv et journalnotat: et møde, en samtale, noget du har lagt mærke til\n\nTeksten er det, du skriver efter kommandoen; uden den læses det, der sendes ind til kommandoen; sidder du ved skærmen, åbnes din egen editor (VISUAL eller EDITOR), og har du ingen, skriver du på en linje.",
    ),
    ("note --text", "Det, der er at sige"),
    (
        "note --kind",
        "Hvad det var: meeting (møde), phone (telefon), message (besked), home_visit (hjemmebesøg), accompanied (følgeskab), follow_up (opfølgning), no_show (udeblivelse), note (notat), assessment (vurdering), eller en type, som I selv har; meeting, hvis ingen nævnes",
    ),
    ("note --minutes", "Hvor mange minutter det tog"),
    ("note --private", "Det forlader aldrig jeres organisation"),
    (
        "rate",
        "Vurdér, hvordan det går, med én stemme\n\nDe to stemmer står side om side, og der regnes aldrig gennemsnit.",
    ),
    (
        "rate --by",
        "Hvis syn det er: client (borgeren) eller mentor",
    ),
    (
        "rate --scores",
        "Punkter og trin på programmets skalaer, for eksempel trust=4 safe=3",
    ),
];

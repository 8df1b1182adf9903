//! Help that every command shares, and what stands for values.

/// The program itself, the arguments of every command, and those of every command that writes.
pub(super) const DANISH: &[(&str, &str)] = &[
    (
        "",
        "Sager i ren tekst til mentorarbejde: tjekket, ført videre, rapporteret.\n\nÉn Markdown-fil for hver borger, i en mappe, som Git bærer mellem mennesker.",
    ),
    (
        "--dir",
        "Arbejd i denne mappe i stedet for den nuværende (også MENTOR_DIR)",
    ),
    (
        "--lang",
        "Tal dansk eller engelsk (også MENTOR_LANG; ellers det, som mentor.toml eller systemet siger)",
    ),
    (
        "--color",
        "Farver: auto, always (altid) eller never (aldrig)",
    ),
    (
        "--format",
        "Hvordan resultater skrives: human, json; til check også short, sarif, github; til agenda ical; til report md, html, pdf; til stats og report caseload csv",
    ),
    ("--today", "Se alt, som det er den dag (også MENTOR_TODAY)"),
    ("--quiet", "Sig kun det vigtige"),
    ("--help", "Vis hjælpen"),
    ("--version", "Vis udgaven"),
    (
        "--client",
        "Borgeren: sagens nummer, begyndelsen af det, eller det, borgeren kaldes",
    ),
    ("--mentor", "Kun denne mentors borgere"),
    ("--programme", "Kun borgere i dette program"),
    ("--phase", "Kun borgere i denne fase"),
    (
        "--where",
        "Kun borgere, som dette passer på, for eksempel \"contact.days_since > 14\"",
    ),
    (
        "--sort",
        "I denne kolonnes eller dette felts rækkefølge; med - foran den anden vej",
    ),
    (
        "--columns",
        "Vis disse kolonner for hver borger, for eksempel alias,phase,responsibility.index",
    ),
    ("--date", "Dagen; i dag, hvis ingen nævnes"),
    (
        "--author",
        "Hvem der skriver det ned (også MENTOR_USER; ellers den mentor, som Git kender)",
    ),
    (
        "help",
        "Vis, hvordan en kommando skrives; alle kommandoerne, hvis ingen nævnes",
    ),
    ("help --command", "Kommandoen, for eksempel goal add"),
    ("--dry_run", "Vis ændringen, og skriv intet"),
    (
        "--commit",
        "Gem ændringen i Git for sig; beskeden er nummeret og kommandoen og intet personligt",
    ),
];

/// What stands for a value, English and Danish; what is typed itself is the same in both.
pub(super) const VALUES: &[(&str, &str)] = &[
    ("ACTION", "HANDLING"),
    ("AREA", "OMRÅDE"),
    ("AUTHORITY", "MYNDIGHED"),
    ("CLIENT", "BORGER"),
    ("CODE", "KODE"),
    ("COMMAND", "KOMMANDO"),
    ("DATE|REV", "DAG|UDGAVE"),
    ("DIR", "MAPPE"),
    ("DIRECTION", "RETNING"),
    ("ELEMENT", "ELEMENT"),
    ("EXPR", "UDTRYK"),
    ("FOLDER", "MAPPE"),
    ("FORMAT", "FORMAT"),
    ("GATE", "PORT"),
    ("GOAL", "MÅL"),
    ("HANDLE", "NAVN"),
    ("ID", "ID"),
    ("ITEM=STEP", "PUNKT=TRIN"),
    ("KIND", "TYPE"),
    ("N", "N"),
    ("N=TEXT", "N=TEKST"),
    ("NAME", "NAVN"),
    ("NAME,…", "NAVN,…"),
    ("OPTION", "MULIGHED"),
    ("FILE", "FIL"),
    ("PATH", "STI"),
    ("PHASE", "FASE"),
    ("PROGRAMME", "PROGRAM"),
    ("STATUS", "STATUS"),
    ("SUBJECT", "EMNE"),
    ("TERM", "BETEGNELSE"),
    ("TEXT", "TEKST"),
    ("TOPIC", "EMNE"),
    ("VOICE", "STEMME"),
    ("WHAT", "HVAD"),
    ("WHEN", "HVORNÅR"),
    ("WHO", "HVEM"),
    ("YEAR", "ÅR"),
    ("YYYY-MM-DD", "ÅÅÅÅ-MM-DD"),
    ("da|en", "da|en"),
    ("day|mentor", "day|mentor"),
];

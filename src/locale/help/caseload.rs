//! Help for opening, finding, checking and reporting.

/// The workspace, the caseload, findings, reports.
pub(super) const DANISH: &[(&str, &str)] = &[
    ("init", "Gør en mappe klar: mentor.toml og undermapperne"),
    ("init --folder", "Mappen; den nuværende, hvis ingen nævnes"),
    (
        "init --dry_run",
        "Vis, hvad der ville blive lavet, og lav intet",
    ),
    (
        "init --git",
        "Lav også et Git-arkiv, hvis mappen ikke ligger i et, og gør det, `mentor git install` gør",
    ),
    (
        "new-client",
        "Åbn en sag for en borger\n\nDer bliver spurgt om det, der mangler, når nogen sidder ved skærmen, og ellers aldrig. Sagens nummer er tilfældigt og siger intet om borgeren; navnet er det, borgeren vil kaldes, og aldrig det fulde navn.",
    ),
    (
        "new-client --alias",
        "Hvad borgeren vil kaldes; aldrig det fulde navn",
    ),
    (
        "new-client --programme",
        "Programmet: dets id, eller id@udgave",
    ),
    ("new-client --mentor", "Mentors korte navn fra mentor.toml"),
    (
        "new-client --started",
        "Den første dag; i dag, hvis ingen nævnes",
    ),
    (
        "new-client --language",
        "Sproget i borgerens egen rapport: da, en, ti, ar, …",
    ),
    ("new-client --birth_year", "Fødselsåret"),
    ("new-client --referral_by", "Hvem der har henvist"),
    ("new-client --referral_date", "Dagen for henvisningen"),
    (
        "new-client --legal_basis",
        "Retsgrundlaget, med jeres egen betegnelse, for eksempel lab-167, sel-85, intl-19",
    ),
    ("new-client --dry_run", "Vis sagen, og skriv intet"),
    (
        "client",
        "Ret stamdata: mentor, det, borgeren vil kaldes, sproget",
    ),
    (
        "client --alias",
        "Hvad borgeren vil kaldes; aldrig det fulde navn",
    ),
    (
        "client --mentor",
        "Det korte navn på den mentor, der fortsætter arbejdet",
    ),
    (
        "client --language",
        "Sproget i borgerens egen rapport: da, en, ti, ar, …",
    ),
    ("client --birth_year", "Fødselsåret"),
    (
        "list",
        "Vis alle sager, en linje for hver\n\nEt NAVN er en af listens egne kolonner (id, alias, mentor, programme, phase, phase_since, phase_days, state, last_contact) eller et felt, for eksempel contact.days_since; docs/view.md har dem alle. --where spørger til de samme felter på portenes sprog.",
    ),
    ("list --all", "Også dem, hvis forløb er afsluttet"),
    (
        "agenda",
        "Vis, hvad der skal huskes: handlinger, opfølgninger, vurderinger, planer, samtykker og aftaler, der løber ud\n\nDet, der er over fristen, kommer først, uanset hvor gammelt det er. Med en borger har hver linje også den kommando, du skal bruge. --where, --sort og --columns bruger de samme navne som `mentor list`; --sort ordner linjerne under hver overskrift. En kalender (`--format ical`) siger, hvilken sag det er, med nummeret, og hvad slags ting der skal huskes, og intet andet.",
    ),
    (
        "agenda --client",
        "Kun denne borger: sagens nummer, begyndelsen af det, eller det, borgeren kaldes",
    ),
    (
        "agenda --days",
        "Hvor mange dage frem; 14, hvis ingen nævnes",
    ),
    (
        "agenda --by",
        "Under en overskrift for hver dag (day) eller for hver mentor (mentor)",
    ),
    ("show", "Vis én sag"),
    (
        "check",
        "Tjek sager og programmer: hvad er galt, hvor, hvorfor, og hvad kan du gøre",
    ),
    (
        "check --clients",
        "Kun disse borgere: sagens nummer, begyndelsen af det, eller det, borgeren kaldes",
    ),
    (
        "check --staged",
        "Kun det, der kommer med, når der næste gang gemmes i Git, og ikke det, der ellers ligger i mappen",
    ),
    (
        "check --against",
        "Også det, som mappen siger anderledes om fortiden end denne udgave i Git",
    ),
    (
        "check --range",
        "Kun det, som udgaverne fra den ene til den anden bringer, som ved et push",
    ),
    ("explain", "Forklar koden på noget, som check har fundet"),
    (
        "explain --code",
        "Koden, som den står i de kantede parenteser; uden kode vises alle",
    ),
    ("report", "Skriv en rapport om, hvordan det går"),
    (
        "report --all",
        "Alle borgere, hvis forløb ikke er afsluttet",
    ),
    (
        "report --audience",
        "Hvem den er til: municipality (kommunen, hvis ingen nævnes), client (borgeren) eller organisation (jeres egen)",
    ),
    (
        "report --since",
        "Den første dag i den periode, rapporten handler om; forløbets start, hvis ingen nævnes",
    ),
    (
        "report --to",
        "Hvem der får den; nævnes ingen, går kommunens rapport til den, der har henvist",
    ),
    (
        "report --about",
        "Kun om progress (fremdrift), plan (planen) eller attendance (fremmøde), med komma imellem; alle tre, hvis ingen nævnes",
    ),
    (
        "report --with",
        "Tag også private-notes (private notater) eller jeres eget felt x_NAVN med, med komma imellem; aldrig til andre",
    ),
    (
        "report --out",
        "Skriv til denne fil (`….md`, `….html` eller `….pdf`) eller i denne mappe i stedet for på skærmen",
    ),
    (
        "report --template",
        "Skriv med denne af jeres egne skabeloner",
    ),
    (
        "report --view",
        "Vis som JSON alt det, en skabelon kan bruge, i stedet for rapporten",
    ),
    (
        "report --check",
        "Sig, hvor svær borgerens side er at læse, i stedet for at skrive den: LIX for siden på dansk",
    ),
    (
        "report caseload",
        "Skriv tallene for alle sager som en side\n\nDet er tallene fra `mentor stats`, fra 1. januar i det år, perioden slutter, og til i dag, hvis ingen dage nævnes. Jeres egen side nævner også dem, der har været længere i en fase end forventet; bevillingsgiverens har kun tal, og de små er skjult.",
    ),
    (
        "report caseload --since",
        "Den første dag i perioden; 1. januar, hvis ingen nævnes",
    ),
    (
        "report caseload --until",
        "Den sidste dag i perioden; i dag, hvis ingen nævnes",
    ),
    (
        "report caseload --audience",
        "Hvem tallene er til: organisation (organisationen selv) eller funder (bevillingsgiver)",
    ),
    (
        "report caseload --out",
        "Skriv til denne fil (`….md`, `….html`, `….pdf`, `….csv` eller `….json`) eller i denne mappe i stedet for på skærmen",
    ),
    (
        "report caseload --view",
        "Vis som JSON alt det, sidens skabelon kan bruge, i stedet for siden",
    ),
    (
        "stats",
        "Gør sagerne op i tal: borgere, faser, job og uddannelse, timer, kontakt og bevægelse mellem to dage\n\nFra 1. januar i det år, perioden slutter, og til i dag, hvis ingen dage nævnes. Til bevillingsgiver er der kun tal, og de er om alle borgere; små tal er skjult (smallest_cell i mentor.toml, 5 hvis intet står), og det samme er de tal, der ville røbe dem. docs/stats.md siger, hvad hvert tal er, og hvad det ikke siger.",
    ),
    (
        "stats --since",
        "Den første dag i perioden; 1. januar, hvis ingen nævnes",
    ),
    (
        "stats --until",
        "Den sidste dag i perioden; i dag, hvis ingen nævnes",
    ),
    (
        "stats --audience",
        "Hvem tallene er til: organisation (organisationen selv) eller funder (bevillingsgiver)",
    ),
    ("programme", "Vis programmer, og tjek jeres egne"),
    (
        "programme list",
        "Vis alle programmer: de indbyggede og jeres egne",
    ),
    (
        "programme show",
        "Vis et program: faser, porte, livsområder, skalaer",
    ),
    (
        "programme show --programme",
        "Programmet: dets id, eller id@udgave",
    ),
    ("programme check", "Tjek jeres egne programfiler"),
];

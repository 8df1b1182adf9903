//! Help for what Git is to know of records, and what Git calls.

/// Git.
pub(super) const DANISH: &[(&str, &str)] = &[
    ("git", "Lad Git flette, vise og tjekke sager"),
    (
        "git textconv",
        "Skriv en sag i almindelige sætninger, et forhold på hver linje, til `git diff`\n\nGit kalder den for filer med mærket diff=mentor. Det, der ikke kan læses som en sag, skrives, som det er.",
    ),
    ("git textconv --file", "Filen"),
    (
        "git install",
        "Lad Git flette og vise sager og tjekke dem, før de gemmes, på denne maskine\n\nÉn gang i hver klon; igen, når mentor er flyttet eller opdateret. Det, der allerede er der, bliver, og andres hooks kører stadig.",
    ),
    (
        "git install --dry_run",
        "Vis, hvad der ville blive ændret, og ændr intet",
    ),
    (
        "git uninstall",
        "Fjern det, som `mentor git install` har lavet på denne maskine\n\nAndres hooks kommer tilbage, som de var.",
    ),
    (
        "git uninstall --dry_run",
        "Vis, hvad der ville blive ændret, og ændr intet",
    ),
    (
        "git message",
        "Se efter personoplysninger i beskeden og i grenens navn, før noget gemmes i Git\n\nEt CPR-nummer, og det, en borger kaldes, hvis sag er med i det, der gemmes, bliver afvist. Git spørger selv om det gennem hooket `commit-msg`.",
    ),
    (
        "git message --file",
        "Filen med beskeden, som Git giver den til hooket",
    ),
];

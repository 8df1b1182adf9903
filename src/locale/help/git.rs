//! Help for what Git is to know of records, and what Git calls.

/// Git.
pub(super) const DANISH: &[(&str, &str)] = &[
    ("git", "Lad Git flette, vise og tjekke sager"),
    (
        "git textconv",
        "Skriv en sag i almindelige sætninger, et forhold på hver linje, til `git diff`\n\nGit kalder den for filer med mærket diff=mentor. Det, der ikke kan læses som en sag, skrives, som det er.",
    ),
    ("git textconv --file", "Filen"),
];

//! Help for merging records.

/// Merges.
pub(super) const DANISH: &[(&str, &str)] = &[
    (
        "git merge",
        "Flet tre versioner af en sag efter det, de siger; Git kalder den selv\n\nResultatet skrives i VORES. Kommandoen ender med 0, eller med 1, når der er noget at vælge mellem, eller når resultatet har en fejl, som ingen af siderne havde. Det, der ikke kan læses som en sag, får Git til at flette linje for linje.",
    ),
    (
        "git merge --base",
        "Det, begge sider begyndte med; må være tom",
    ),
    ("git merge --ours", "Vores side; her skrives resultatet"),
    ("git merge --theirs", "Den anden side"),
    (
        "git merge --path",
        "Hvor sagen ligger; mappen der siger sprog, programmer og mentorer",
    ),
    (
        "git merge --size",
        "Hvor mange tegn et mærke om en konflikt har",
    ),
    (
        "git merge --base_name",
        "Hvad det hedder, som begge begyndte med",
    ),
    ("git merge --ours_name", "Hvad vores side hedder"),
    ("git merge --theirs_name", "Hvad den anden side hedder"),
    (
        "git resolve",
        "Flet de sager igen, som Git ikke kunne flette\n\nHver sag flettes efter det, den siger, af de tre versioner, som Git har gemt. Er der intet at vælge, gøres den klar med `git add`; ellers vises det, der er tilbage. En fil, som nogen allerede har arbejdet i, røres ikke. Virker under merge, rebase, cherry-pick og stash pop.",
    ),
    (
        "git resolve --files",
        "Filerne; alle sager, hvis ingen nævnes",
    ),
    (
        "git resolve --dry_run",
        "Vis, hvad der ville ske, og skriv intet",
    ),
];

//! Words that every command uses.

use crate::locale::text::texts;
use crate::locale::{Noun, Text};

texts! {
    in GENERAL_TEXTS;
    ERROR { da: "fejl", en: "error" }
    WARNING { da: "advarsel", en: "warning" }
    NOTE { da: "bemærk", en: "note" }
    HELP { da: "hjælp", en: "help" }
    DID_YOU_MEAN { da: "mente du `{near}`?", en: "did you mean `{near}`?" }
    FORMAT { da: "`{command}` skriver ikke formatet `{format}`", en: "`{command}` does not write the format `{format}`" }
    FORMAT_HELP { da: "brug `--format human` eller `--format json`", en: "use `--format human` or `--format json`" }
    FORMAT_HELP_HUMAN { da: "skriv kommandoen uden `--format`", en: "write the command without `--format`" }
    UNKNOWN_CODE { da: "der er ingen kode, der hedder `{code}`", en: "there is no code `{code}`" }
    UNKNOWN_CODE_NEAR { da: "mente du `mentor explain {near}`?", en: "did you mean `mentor explain {near}`?" }
    UNKNOWN_CODE_HELP { da: "`mentor explain` viser alle koder", en: "`mentor explain` lists every code" }
    AND { da: "{before} og {last}", en: "{before} and {last}" }
    SEE_LINE { da: "se også linje {line}", en: "see also line {line}" }
    CHECK_CLEAN { da: "{files} tjekket: alt er i orden", en: "{files} checked: nothing to mend" }
    CHECK_FOUND { da: "{files} tjekket: {errors}, {warnings}, {notes}", en: "{files} checked: {errors}, {warnings}, {notes}" }
    CHECK_FOUND_IN { da: "{files} tjekket, fund i {affected}: {errors}, {warnings}, {notes}", en: "{files} checked, findings in {affected}: {errors}, {warnings}, {notes}" }
}

const fn noun(
    one_da: &'static str,
    other_da: &'static str,
    one_en: &'static str,
    other_en: &'static str,
) -> Noun {
    Noun {
        one: Text {
            da: one_da,
            en: one_en,
        },
        other: Text {
            da: other_da,
            en: other_en,
        },
    }
}

/// Records, counted.
pub const RECORDS: Noun = noun("sag", "sager", "record", "records");
/// Files, counted.
pub const FILES: Noun = noun("fil", "filer", "file", "files");
/// Programme files, counted.
pub const PROGRAMME_FILES: Noun = noun(
    "programfil",
    "programfiler",
    "programme file",
    "programme files",
);
/// Errors, counted.
pub const ERRORS: Noun = noun("fejl", "fejl", "error", "errors");
/// Warnings, counted.
pub const WARNINGS: Noun = noun("advarsel", "advarsler", "warning", "warnings");
/// Notes, counted.
pub const NOTES: Noun = noun("bemærkning", "bemærkninger", "note", "notes");
/// Days, counted.
pub const DAYS: Noun = noun("dag", "dage", "day", "days");

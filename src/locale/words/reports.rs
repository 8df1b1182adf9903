//! Words around reports.

use crate::locale::text::texts;
use crate::locale::{Noun, Text};

texts! {
    in REPORTS_TEXTS;
    REPORT_WRITTEN { da: "skrevet: {path}", en: "written: {path}" }
    REPORT_UNCHANGED { da: "uændret: {path}", en: "unchanged: {path}" }
    REPORTS_WRITTEN { da: "{reports} i {folder}", en: "{reports} in {folder}" }
    REPORT_NOT_MD { da: "en rapport kan kun skrives som `.md`, ikke som `{path}`", en: "only `.md` can be written, not `{path}`" }
    REPORT_NOT_MD_HELP { da: "skriv `--out {md}`", en: "write `--out {md}`" }
    REPORT_OF_ANOTHER { da: "`{path}` findes allerede og er ikke en rapport om {alias}", en: "`{path}` is there already, and is no report of {alias}" }
    REPORT_OF_ANOTHER_HELP { da: "skriv den under et andet navn, eller slet filen først, hvis den ikke skal bruges", en: "write it under another name, or delete the file first if it is of no use" }
    NO_CATALOGUE { da: "{alias}: der er ingen ordliste på `{language}`, så siden er på dansk", en: "{alias}: there is no catalogue for `{language}`, so the page is in English" }
    PHRASES_NAME { da: "{file} kan ikke bruges: filen skal hedde som et sprog, der er en ordliste på", en: "{file} cannot be used: it must be named after a language that has a catalogue" }
    PHRASES_KNOWN { da: "der er: {known}", en: "there are: {known}" }
    PHRASES_SHAPE { da: "{file}:{line}: {why}", en: "{file}:{line}: {why}" }
    PHRASE_UNKNOWN { da: "{file}: der er ingen vending, der hedder `{name}`", en: "{file}: there is no phrase `{name}`" }
    PHRASE_NEAR { da: "skriv `{name}`, hvis det er den, du mener", en: "write `{name}`, if that is what you mean" }
    PHRASE_NAMES {
        da: "docs/reports.md siger, hvor navnene står; under `[{programme}]` står programmets egne danske ord",
        en: "docs/reports.md says where the names stand; under `[{programme}]` stand the programme's own Danish words",
    }
    PHRASE_PLACE_MISSING { da: "{file}: `{name}` mangler pladsen `{place}`", en: "{file}: `{name}` lacks the place `{place}`" }
    PHRASE_PLACE_UNKNOWN { da: "{file}: i `{name}` er der ikke noget at sætte ind i `{place}`", en: "{file}: `{name}` has nothing to put into `{place}`" }
    PHRASE_PLURAL_MISSING { da: "{file}: `{name}` mangler flertalsformen `{plural}`, som sproget har", en: "{file}: `{name}` lacks the plural `{plural}`, which the language has" }
    PHRASE_PLURAL_UNKNOWN { da: "{file}: `{name}` har ingen flertalsform `{plural}`", en: "{file}: `{name}` has no plural `{plural}`" }
    TEMPLATE { da: "{file} kan ikke skrives ud med skabelonen {template}, linje {line}: {why}", en: "{file} cannot be written with the template {template}, line {line}: {why}" }
}

/// Reports, counted.
pub const REPORTS: Noun = Noun {
    one: Text {
        da: "rapport",
        en: "report",
    },
    other: Text {
        da: "rapporter",
        en: "reports",
    },
};

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

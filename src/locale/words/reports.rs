//! Words around reports.

use crate::locale::text::texts;
use crate::locale::{Noun, Text};

texts! {
    in REPORTS_TEXTS;
    REPORT_WRITTEN { da: "skrevet: {path}", en: "written: {path}" }
    REPORT_UNCHANGED { da: "uændret: {path}", en: "unchanged: {path}" }
    REPORTS_WRITTEN { da: "{reports} i {folder}", en: "{reports} in {folder}" }
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

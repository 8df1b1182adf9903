//! Words around reports.

use crate::locale::text::texts;
use crate::locale::{Noun, Text};

texts! {
    in REPORTS_TEXTS;
    REPORT_WRITTEN { da: "skrevet: {path}", en: "written: {path}" }
    REPORT_UNCHANGED { da: "uændret: {path}", en: "unchanged: {path}" }
    REPORTS_WRITTEN { da: "{written} skrevet, {unchanged} uændret; begynd med {index}", en: "{written} written, {unchanged} unchanged; begin with {index}" }
    REPORTS_NO_FOLDER { da: "`{path}` er navnet på én rapport, og her skrives der mange", en: "`{path}` is the name of one report, and many are written here" }
    REPORTS_NO_FOLDER_HELP { da: "nævn en mappe: `--out rapporter`", en: "name a folder: `--out reports`" }
    REPORTS_NO_PDF { da: "alle rapporterne kan ikke skrives som pdf på én gang", en: "not all reports can be written as PDF at once" }
    REPORTS_NO_PDF_HELP { da: "skriv dem med `--format html`; siderne kan printes fra enhver browser, eller én ad gangen med `mentor report CLIENT --out navn.pdf`", en: "write them with `--format html`; any browser prints the pages, or one at a time with `mentor report CLIENT --out name.pdf`" }
    REPORT_NOT_KIND { da: "en rapport skrives som `.md`, `.html` eller `.pdf`, ikke som `{path}`", en: "a report is written as `.md`, `.html` or `.pdf`, not as `{path}`" }
    REPORT_OTHER_KIND { da: "`{path}` er navnet på en anden slags fil end den, der er bedt om", en: "`{path}` is the name of another kind of file than was asked for" }
    REPORT_KIND_HELP { da: "skriv `--out {written}`", en: "write `--out {written}`" }
    REPORT_PDF_OUT { da: "en pdf skrives til en fil og ikke på skærmen", en: "a PDF is written to a file and not to the terminal" }
    REPORT_PDF_OUT_HELP { da: "sig hvilken: `--out navn.pdf`", en: "say which: `--out name.pdf`" }
    NO_TEMPLATE { da: "der er ingen skabelon `{template}` i {folder}", en: "there is no template `{template}` in {folder}" }
    NO_TEMPLATE_HELP { da: "der er {names}; en skabelon ender på `.md`, `.html` eller `.txt`", en: "there are {names}; a template ends in `.md`, `.html` or `.txt`" }
    NO_TEMPLATE_HELP_NONE { da: "læg den i {folder}; en skabelon ender på `.md`, `.html` eller `.txt`", en: "put it into {folder}; a template ends in `.md`, `.html` or `.txt`" }
    TEMPLATE_OTHER_KIND { da: "skabelonen `{template}` skriver `.{is}`, og der er bedt om `.{kind}`", en: "the template `{template}` writes `.{is}`, and `.{kind}` was asked for" }
    REPORT_OF_ANOTHER { da: "`{path}` findes allerede og er ikke en rapport om {alias}", en: "`{path}` is there already, and is no report of {alias}" }
    REPORT_OF_ANOTHER_HELP { da: "skriv den under et andet navn, eller slet filen først, hvis den ikke skal bruges", en: "write it under another name, or delete the file first if it is of no use" }
    TEMPLATE { da: "skabelonen {template}{line} kan ikke bruges til {file}: {why}", en: "the template {template}{line} cannot be used for {file}: {why}" }
    TEMPLATE_NAME { da: "`{name}` findes ikke", en: "there is no `{name}`" }
    TEMPLATE_TOOL { da: "der er intet filter og ingen funktion `{name}`", en: "there is no filter and no function `{name}`" }
    TEMPLATE_PHRASE { da: "der er ingen vending `{name}`", en: "there is no phrase `{name}`" }
    TEMPLATE_MISSING { da: "den findes ikke blandt skabelonerne af samme slags", en: "it is not among the templates of the same kind" }
    TEMPLATE_TOO_MUCH { da: "den regner for længe, eller teksten bliver for lang", en: "it works for too long, or its text grows too long" }
    TEMPLATE_NEAR { da: "mente du `{near}`?", en: "did you mean `{near}`?" }
    TEMPLATE_NAMES { da: "docs/view.md har alle navne, og `mentor report CLIENT --view` viser dem med værdier", en: "docs/view.md has every name, and `mentor report CLIENT --view` shows them with values" }
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

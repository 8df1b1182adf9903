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
    REPORT_PDF_THERE { da: "`{path}` findes allerede, og ingen kan se, hvad der står i en pdf", en: "`{path}` is there already, and nobody can tell what stands in a PDF" }
    REPORT_OF_OTHER { da: "`{path}` findes allerede og er noget andet", en: "`{path}` is there already, and is something else" }
    REPORT_CASELOAD_FIRST { da: "tal for alle sager: skriv ordet først, `mentor report caseload …`", en: "figures of all clients: write the word first, `mentor report caseload …`" }
    REPORT_OF_ANOTHER_HELP { da: "skriv den under et andet navn, eller slet filen først, hvis den ikke skal bruges", en: "write it under another name, or delete the file first if it is of no use" }
    TEMPLATE { da: "skabelonen {template}{line} kan ikke bruges til {file}: {why}", en: "the template {template}{line} cannot be used for {file}: {why}" }
    TEMPLATE_NAME { da: "`{name}` findes ikke", en: "there is no `{name}`" }
    TEMPLATE_TOOL { da: "der er intet filter og ingen funktion `{name}`", en: "there is no filter and no function `{name}`" }
    TEMPLATE_PHRASE { da: "der er ingen vending `{name}`", en: "there is no phrase `{name}`" }
    TEMPLATE_MISSING { da: "den findes ikke blandt skabelonerne af samme slags", en: "it is not among the templates of the same kind" }
    TEMPLATE_TOO_MUCH { da: "den regner for længe, eller teksten bliver for lang", en: "it works for too long, or its text grows too long" }
    TEMPLATE_NEAR { da: "mente du `{near}`?", en: "did you mean `{near}`?" }
    TEMPLATE_NAMES { da: "docs/view.md har alle navne, og `mentor report CLIENT --view` viser dem med værdier", en: "docs/view.md has every name, and `mentor report CLIENT --view` shows them with values" }
    REPORT_LEFT_BEHIND {
        da: "advarsel: {path} ligger der stadig fra før, og den må ikke gives videre nu; slet den, hvis den ikke skal bruges",
        en: "warning: {path} still lies there from before, and it must not be passed on now; delete it if it is of no use",
    }
    LIX_OF {
        da: "siden til {alias}, på dansk: LIX {lix}, {band} ({words} ord, {sentences} sætninger, {long} lange ord)",
        en: "{alias}'s page, in Danish: LIX {lix}, {band} ({words} words, {sentences} sentences, {long} long words)",
    }
    LIX_HARDEST { da: "de sværeste sætninger:", en: "the hardest sentences:" }
    LIX_SAYS {
        da: "tallet tæller lange ord og lange sætninger; om {alias} forstår siden, ved kun {alias}",
        en: "the figure counts long words and long sentences; whether {alias} understands the page only {alias} knows",
    }
    LIX_OTHER_LANGUAGE {
        da: "siden selv er på `{language}`; LIX gælder kun skandinaviske sprog, så det er siden på dansk, der er målt",
        en: "the page itself is in `{language}`; LIX is for Scandinavian languages only, so it is the page in Danish that is measured",
    }
    LIX_NO_WORDS { da: "der er ingen ord på siden", en: "there are no words on the page" }
    LIX_CLIENT_ONLY { da: "det er borgerens side, der kan måles", en: "it is the client's page that can be measured" }
    LIX_CLIENT_ONLY_HELP { da: "udelad `--audience`", en: "leave out `--audience`" }
    REPORT_KEPT_IN {
        da: "private notater og jeres egne `x_`-felter bliver i huset; de kan ikke komme med i en rapport til andre",
        en: "private notes and your own `x_` keys stay in the house; no report to others can carry them",
    }
    REPORT_KEPT_IN_HELP { da: "skriv rapporten uden `--with`", en: "write the report without `--with`" }
    REPORT_NO_OWN_KEY { da: "der står intet `{key}` i {file}", en: "there is no `{key}` in {file}" }
    REPORT_NO_RECEIVER {
        da: "der står ikke, hvem der har henvist {alias}, så rapporten har ingen modtager",
        en: "nothing says who referred {alias}, so there is nobody whom the report goes to",
    }
    REPORT_NO_RECEIVER_HELP {
        da: "skriv, hvem det var: `mentor referral {client} --by …`; eller nævn modtageren med `--to …`",
        en: "write who it was: `mentor referral {client} --by …`; or name the receiver with `--to …`",
    }
    REPORT_CONSENT_UNREAD {
        da: "sagen om {alias} er kun læst delvist, og så kan ingen vide, hvad der er sagt ja til",
        en: "the record of {alias} is read only in part, so nobody can know what there is a yes to",
    }
    REPORT_CONSENT_UNREAD_HELP {
        da: "ret den først: `mentor check {client}`",
        en: "mend it first: `mentor check {client}`",
    }
    REPORT_NO_CONSENT {
        da: "{alias} har ikke givet samtykke over for {to}",
        en: "{alias} has given no consent toward {to}",
    }
    REPORT_CONSENT_ENDED {
        da: "samtykket fra {alias} over for {to} udløb {day}",
        en: "{alias}'s consent toward {to} ended on {day}",
    }
    REPORT_CONSENT_WITHDRAWN {
        da: "{alias} trak sit samtykke over for {to} tilbage {day}",
        en: "{alias} withdrew the consent toward {to} on {day}",
    }
    REPORT_COVERS_LESS {
        da: "samtykket fra {alias} over for {to} dækker {covered}, men ikke {lacking}",
        en: "{alias}'s consent toward {to} covers {covered}, but not {lacking}",
    }
    REPORT_COVERS_NOTHING {
        da: "samtykket fra {alias} over for {to} dækker ikke {lacking}",
        en: "{alias}'s consent toward {to} does not cover {lacking}",
    }
    REPORT_ASK {
        da: "spørg {alias} først; er svaret ja: `{give}`",
        en: "ask {alias} first; if the answer is yes: `{give}`",
    }
    REPORT_KEEP {
        da: "giv intet videre; siger {alias} en dag ja igen: `{give}`",
        en: "pass nothing on; should {alias} say yes again one day: `{give}`",
    }
    REPORT_LESS {
        da: "giv kun det videre, der er sagt ja til: `{narrower}`; eller spørg {alias} om resten: `{give}`",
        en: "pass on only what there is a yes to: `{narrower}`; or ask {alias} about the rest: `{give}`",
    }
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

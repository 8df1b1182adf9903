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
    REPORT_LEFT_BEHIND {
        da: "advarsel: {path} ligger der stadig fra før, og den må ikke gives videre nu; slet den, hvis den ikke skal bruges",
        en: "warning: {path} still lies there from before, and it must not be passed on now; delete it if it is of no use",
    }
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

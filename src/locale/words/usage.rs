//! What is told of a command line that cannot be read.

use crate::locale::text::texts;

texts! {
    in USAGE_TEXTS;
    USAGE_NO_COMMAND { da: "der er ingen kommando, der hedder `{command}`", en: "there is no command `{command}`" }
    USAGE_COMMAND_MISSING { da: "der mangler en kommando", en: "a command is missing" }
    USAGE_NO_ARGUMENT { da: "`{argument}` hører ikke til her", en: "`{argument}` does not belong here" }
    USAGE_NO_VALUE { da: "der mangler noget efter `{argument}`", en: "something is missing after `{argument}`" }
    USAGE_VALUE { da: "`{argument}` kan ikke være `{value}`", en: "`{argument}` cannot be `{value}`" }
    USAGE_CONFLICT { da: "`{argument}` kan ikke stå sammen med {other}", en: "`{argument}` cannot stand together with {other}" }
    USAGE_TWICE { da: "`{argument}` står to gange", en: "`{argument}` stands twice" }
    USAGE_KNOWN { da: "skriv en af disse: {known}", en: "write one of these: {known}" }
    USAGE_FUNDER {
        da: "en bevillingsgiver får kun tal, og kun om alle borgere: `mentor report caseload --audience funder`",
        en: "a funder gets figures only, and only of all clients: `mentor report caseload --audience funder`",
    }
    USAGE_RANGE { da: "skriv et tal fra {from} til {to}", en: "write a number from {from} to {to}" }
    USAGE_WHOLE { da: "skriv et helt tal", en: "write a whole number" }
    USAGE_HOW { da: "`{command} --help` viser, hvordan det skrives", en: "`{command} --help` shows how it is written" }
}

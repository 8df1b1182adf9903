//! Words of the way through a programme: gates, phases, programmes.

use crate::locale::text::texts;
use crate::locale::{Noun, Text};

texts! {
    in WAY_TEXTS;
    GATES_TO { da: "Vejen til {phase}:", en: "The way to {phase}:" }
    GATE_UNKNOWN { da: "det vides endnu ikke: {fields}", en: "not known yet: {fields}" }
    GATE_BROKEN { da: "betingelsen i programmet virker ikke: {why}", en: "the programme's condition does not work: {why}" }
    GATES_CLOSED { da: "{gates} er lukket på vejen til {phase}", en: "{gates} closed on the way to {phase}" }
    GATES_CLOSED_HELP {
        da: "pilene viser, hvad der åbner dem; eller giv en dispensation: `mentor advance {client} --exempt PORT --why … --until DATO --client-part …`",
        en: "the arrows show what opens them; or give an exemption: `mentor advance {client} --exempt GATE --why … --until DATE --client-part …`",
    }
    UNKNOWN_GATE { da: "der er ingen port, der hedder `{gate}`, på denne vej", en: "there is no gate `{gate}` on this way" }
    KNOWN_GATES { da: "portene på denne vej: {gates}", en: "the gates on this way: {gates}" }
    THE_CLOSING { da: "afslutningen", en: "the closing" }
    ADVANCED { da: "{alias} er nu i fasen {phase} ({file})", en: "{alias} is now in the phase {phase} ({file})" }
    ADVANCE_NO_PHASE {
        da: "{alias} er ikke i en fase, som programmet kender",
        en: "{alias} is in no phase that the programme knows",
    }
    ADVANCE_NOT_ACTIVE { da: "forløbet for {alias} er {state}", en: "the effort of {alias} is {state}" }
    ADVANCE_LAST_PHASE {
        da: "{alias} er i den sidste fase; herfra afsluttes forløbet",
        en: "{alias} is in the last phase; from here the effort is closed",
    }
    ADVANCE_LAST_PHASE_HELP {
        da: "`mentor show {id}` viser, hvad der skal til; så `mentor close {id} --reason \"…\" --client-part \"…\"`",
        en: "`mentor show {id}` shows what it takes; then `mentor close {id} --reason \"…\" --client-part \"…\"`",
    }
    ADVANCE_UNKNOWN_PHASE { da: "programmet har ingen fase, der hedder `{phase}`", en: "the programme has no phase `{phase}`" }
    ADVANCE_ALREADY_THERE { da: "{alias} er allerede i den fase", en: "{alias} is in that phase already" }
    ADVANCE_PASSES_OVER {
        da: "vejen går én fase ad gangen; den næste er `{next}`",
        en: "the way goes one phase at a time; the next is `{next}`",
    }
    ADVANCE_NEEDS_REASON { da: "vejen tilbage skal have en grund", en: "a way back needs a reason" }
    ADVANCE_NEEDS_REASON_HELP {
        da: "skriv den med `--reason \"…\"`; et skridt tilbage er en del af vejen",
        en: "write it with `--reason \"…\"`; a step back is part of the way",
    }
    ADVANCE_NEEDS_CLIENT_PART {
        da: "hvad siger {alias} selv til at gå videre?",
        en: "what does {alias} say about going on?",
    }
    ADVANCE_OPEN {
        da: "intet står i vejen; hvad siger {alias} selv til at gå videre? skriv det med `--client-part \"…\"`",
        en: "nothing stands in the way; what does {alias} say about going on? write it with `--client-part \"…\"`",
    }
    ADVANCE_NEEDS_CLIENT_PART_HELP {
        da: "skriv den i en sætning med `--client-part \"…\"`",
        en: "write it in a sentence with `--client-part \"…\"`",
    }
    KNOWN_PHASES { da: "programmets faser: {phases}", en: "the programme's phases: {phases}" }
    NO_SUCH_PROGRAMME { da: "der er intet program, der hedder `{programme}`", en: "there is no programme `{programme}`" }
    KNOWN_PROGRAMMES { da: "der er: {programmes}", en: "there are: {programmes}" }
    COLUMN_PROGRAMME { da: "Program", en: "Programme" }
    COLUMN_TITLE { da: "Titel", en: "Title" }
    COLUMN_PHASES { da: "Faser", en: "Phases" }
    COLUMN_FROM { da: "Fra", en: "From" }
    FROM_WORKSPACE { da: "jeres mappe", en: "the workspace" }
    FROM_BUILT_IN { da: "indbygget", en: "built in" }
    PHASE_FACTS {
        da: "borgeren bærer {from}–{to} %; forventes at vare {expected} dage, højst {longest}",
        en: "the client carries {from}–{to} %; expected to last {expected} days, at most {longest}",
    }
    AREAS_OF_LIFE { da: "Livsområder", en: "Areas of life" }
    SCALE { da: "Skala", en: "Scale" }
}

/// Gates, counted.
pub const GATES: Noun = Noun {
    one: Text {
        da: "port",
        en: "gate is",
    },
    other: Text {
        da: "porte",
        en: "gates are",
    },
};

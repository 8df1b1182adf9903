//! What is said when an entry has been written, or cannot be.

use crate::locale::text::texts;

texts! {
    in VERBS_TEXTS;
    RATED { da: "{alias}: {scores} ({file})", en: "{alias}: {scores} ({file})" }
    RATE_FORM { da: "`{score}` skal skrives som `trust=4`", en: "`{score}` must be written like `trust=4`" }
    RATE_NO_ITEM { da: "programmet vurderer ikke noget, der hedder `{item}`", en: "the programme rates nothing called `{item}`" }
    RATE_ITEMS { da: "der er: {items}", en: "there are: {items}" }
    RATE_NOT_THIS_VOICE { da: "`{item}` vurderes ikke af `{voice}`", en: "`{item}` is not rated by `{voice}`" }
    RATE_OUTSIDE { da: "`{item}` går fra 1 til {most}, ikke {step}", en: "`{item}` goes from 1 to {most}, not {step}" }
    NOTED { da: "skrevet i {alias}s journal ({file})", en: "written into the journal of {alias} ({file})" }
    ASK_NOTE { da: "Hvad er der at skrive?", en: "What is there to write?" }
    NOTE_UNREADABLE { da: "teksten kan ikke læses: {why}", en: "the text cannot be read: {why}" }
}

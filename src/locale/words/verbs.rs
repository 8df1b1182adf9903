//! What is said when an entry has been written.

use crate::locale::text::texts;

texts! {
    in VERBS_TEXTS;
    NOTED { da: "skrevet i journalen for {alias} ({file})", en: "written into the journal of {alias} ({file})" }
    NOTE_NO_KIND { da: "der er ingen type notat, der hedder `{kind}`", en: "there is no kind of note called `{kind}`" }
    NOTE_KINDS {
        da: "der er: {kinds}; jeres egne skrives i mentor.toml: `note_kinds = [\"…\"]`",
        en: "there are: {kinds}; your own go into mentor.toml: `note_kinds = [\"…\"]`",
    }
    NOTE_UNREADABLE { da: "teksten kan ikke læses: {why}", en: "the text cannot be read: {why}" }
    RATED { da: "{alias}, vurderet af {voice}: {scores} ({file})", en: "{alias}, rated by {voice}: {scores} ({file})" }
    RATE_FORM { da: "`{score}` skal skrives som `trust=4`", en: "`{score}` must be written like `trust=4`" }
    RATE_NO_ITEM { da: "programmet vurderer ikke noget, der hedder `{item}`", en: "the programme rates nothing called `{item}`" }
    RATE_ITEMS { da: "der er: {items}", en: "there are: {items}" }
    RATE_NOT_THIS_VOICE { da: "`{item}` vurderes ikke af `{voice}`", en: "`{item}` is not rated by `{voice}`" }
    RATE_VOICES { da: "den stemme, der vurderer det, er: {voices}", en: "the voice that rates it is: {voices}" }
    RATE_WHOLE { da: "`{item}` skal være et helt tal fra 1 til {most}, ikke `{step}`", en: "`{item}` must be a whole number from 1 to {most}, not `{step}`" }
    RATE_OUTSIDE { da: "`{item}` går fra 1 til {most}, ikke {step}", en: "`{item}` goes from 1 to {most}, not {step}" }
    GOAL_ADDED { da: "{alias} har fået målet `{id}` ({file})", en: "{alias} now has the goal `{id}` ({file})" }
    GOAL_SCORED {
        da: "{alias}: målet `{goal}` er på niveau {level}, siger {voice} ({file})",
        en: "{alias}: the goal `{goal}` is at level {level}, says {voice} ({file})",
    }
    GOAL_STATUS { da: "{alias}: målet `{goal}` er nu {status} ({file})", en: "{alias}: the goal `{goal}` is now {status} ({file})" }
    GOAL_CHANGED { da: "{alias}: målet `{goal}` er rettet ({file})", en: "{alias}: the goal `{goal}` was changed ({file})" }
    ACTION_ADDED { da: "{alias}: `{id}` er aftalt og bæres {how} ({file})", en: "{alias}: `{id}` is agreed and carried {how} ({file})" }
    ACTION_DONE { da: "{alias}: `{action}` er gjort ({file})", en: "{alias}: `{action}` is done ({file})" }
    ACTION_DROPPED { da: "{alias}: `{action}` er opgivet ({file})", en: "{alias}: `{action}` is given up ({file})" }
    ACTION_REOPENED { da: "{alias}: `{action}` står åben igen ({file})", en: "{alias}: `{action}` is open again ({file})" }
    ACTION_MOVED { da: "{alias}: `{action}` bæres nu {how} ({file})", en: "{alias}: `{action}` is now carried {how} ({file})" }
    CARRIED_BY_MENTOR { da: "af mentor", en: "by the mentor" }
    CARRIED_TOGETHER { da: "i fællesskab", en: "together" }
    CARRIED_BY_CLIENT { da: "af borgeren", en: "by the client" }
    ACTION_CHANGED { da: "{alias}: `{action}` er rettet ({file})", en: "{alias}: `{action}` was changed ({file})" }
    CLIENT_CHANGED { da: "{alias}: stamdata er rettet ({file})", en: "{alias}: the record's head was changed ({file})" }
    AREA_CARRIED { da: "{alias}: {area} bæres nu {how} ({file})", en: "{alias}: {area} is now carried {how} ({file})" }
    AREA_CHALLENGE { da: "{alias}: {area} er beskrevet ({file})", en: "{alias}: {area} is described ({file})" }
    AREA_LOOKED_AT { da: "{alias}: I har set på {area} ({file})", en: "{alias}: you have looked at {area} ({file})" }
    AREA_LOOKED_AT_FIRST {
        da: "første gang var {day}, og den dag bliver stående",
        en: "the first time was {day}, and that day stays",
    }
    DECIDED { da: "{alias}: beslutningen er skrevet ned ({file})", en: "{alias}: the decision is written down ({file})" }
    RESOURCE_ADDED { da: "{alias}: ressourcen `{id}` er skrevet ned ({file})", en: "{alias}: the resource `{id}` is written down ({file})" }
    OPTION_ADDED { da: "{alias} har set muligheden `{id}` ({file})", en: "{alias} has seen the option `{id}` ({file})" }
    OPTION_CHOSEN { da: "{alias} har valgt `{option}` ({file})", en: "{alias} has chosen `{option}` ({file})" }
    OPTION_TRIED { da: "{alias} har prøvet `{option}` ({file})", en: "{alias} has tried `{option}` ({file})" }
    PLAN_WRITTEN { da: "{alias}: planen er skrevet ned ({file})", en: "{alias}: the plan is written down ({file})" }
    PLAN_REVIEWED { da: "{alias}: planen er gennemgået ({file})", en: "{alias}: the plan was looked at again ({file})" }
    CONSENT_GIVEN {
        da: "{alias} har givet samtykke over for {to} til og med {until} ({file})",
        en: "{alias} has given consent toward {to}, up to and including {until} ({file})",
    }
    CONSENT_WITHDRAWN {
        da: "{alias} har trukket sit samtykke over for {to} tilbage ({file})",
        en: "{alias} has withdrawn the consent toward {to} ({file})",
    }
    AGREEMENT_WRITTEN { da: "{alias}: mentoraftalen er skrevet ned ({file})", en: "{alias}: the mentor agreement is written down ({file})" }
    AGREEMENT_REPLACES {
        da: "den afløser aftalen {from} – {until}, som nu kun står i det, der er gemt med Git",
        en: "it replaces the agreement {from} – {until}, which now stands only in what Git has kept",
    }
    REFERRAL_WRITTEN { da: "{alias}: henvisningen er skrevet ned ({file})", en: "{alias}: the referral is written down ({file})" }
    CORRECTED { da: "{alias}: rettelsen er skrevet ned ({kind}, {day}; {file})", en: "{alias}: the correction is written down ({kind}, {day}; {file})" }
    OUTCOME_ADDED { da: "{alias}: {kind} fra {day} ({file})", en: "{alias}: {kind} from {day} ({file})" }
    OUTCOME_ENDED { da: "{alias}: {kind} sluttede {day} ({file})", en: "{alias}: {kind} ended on {day} ({file})" }
    STANDING_CHANGED { da: "forløbet for {alias} er nu {state} ({file})", en: "the effort of {alias} is now {state} ({file})" }
}

//! What happened, a sentence a kind; `{…}` is what is said under that key, and `{title}` what the entry is called.

use crate::locale::text::texts;

texts! {
    in HAPPENED_TEXTS;
    EVENT_OPENED { da: "forløbet begynder", en: "the work begins" }
    EVENT_REFERRED { da: "henvist", en: "referred" }
    EVENT_AGREEMENT { da: "mentoraftalen begynder", en: "the mentor agreement begins" }
    EVENT_COMPLAINT_GUIDANCE { da: "vejledt om, hvordan man klager", en: "told how to complain" }
    EVENT_CONSENT_GIVEN { da: "samtykke til {title}", en: "consent to {title}" }
    EVENT_CONSENT_WITHDRAWN { da: "samtykke til {title} trukket tilbage", en: "consent to {title} withdrawn" }
    EVENT_PHASE { da: "til fasen {phase}", en: "to the phase {phase}" }
    EVENT_PHASE_BACK { da: "tilbage til fasen {phase}", en: "back to the phase {phase}" }
    EVENT_PAUSED { da: "forløbet sat på pause", en: "the effort paused" }
    EVENT_RESUMED { da: "forløbet genoptaget", en: "the effort goes on" }
    EVENT_CLOSED { da: "forløbet afsluttet", en: "the effort ended" }
    EVENT_REOPENED { da: "forløbet åbnet igen", en: "the effort opened again" }
    EVENT_AREA_LOOKED_AT { da: "set på {title}", en: "looked at {title}" }
    EVENT_AREA_CARRIED { da: "{title} bæres {carried}", en: "{title} is carried {carried}" }
    EVENT_AREA_HANDED_OVER { da: "{title} givet videre: bæres nu {carried}", en: "{title} handed over: now carried {carried}" }
    EVENT_AREA_HANDED_BACK { da: "{title} taget tilbage: bæres nu {carried}", en: "{title} handed back: now carried {carried}" }
    EVENT_RESOURCE_NAMED { da: "ressource: {what}", en: "resource: {what}" }
    EVENT_OPTION_SEEN { da: "mulighed set: {what}", en: "option seen: {what}" }
    EVENT_OPTION_CHOSEN { da: "mulighed valgt: {title}", en: "option chosen: {title}" }
    EVENT_OPTION_TRIED { da: "mulighed prøvet: {title}", en: "option tried: {title}" }
    EVENT_GOAL_AGREED { da: "mål aftalt: {title}", en: "goal agreed: {title}" }
    EVENT_GOAL_STATUS { da: "målet {title}: {status}", en: "the goal {title}: {status}" }
    EVENT_SCORE { da: "målet {title}: {level}, siger {by}", en: "the goal {title}: {level}, says {by}" }
    EVENT_ACTION_AGREED { da: "handling aftalt: {what}", en: "action agreed: {what}" }
    EVENT_ACTION_HANDED_OVER { da: "handling givet videre: {title}, fra {from} til {to}", en: "action handed over: {title}, from {from} to {to}" }
    EVENT_ACTION_HANDED_BACK { da: "handling taget tilbage: {title}, fra {from} til {to}", en: "action handed back: {title}, from {from} to {to}" }
    EVENT_ACTION_DONE { da: "handling gjort: {title}", en: "action done: {title}" }
    EVENT_ACTION_DROPPED { da: "handling opgivet: {title}", en: "action dropped: {title}" }
    EVENT_RATING { da: "{title}, vurderet af {by}: {scores}", en: "{title}, rated by {by}: {scores}" }
    EVENT_DECISION { da: "beslutning: {what}", en: "decision: {what}" }
    EVENT_PLAN_MADE { da: "planen lavet", en: "the plan made" }
    EVENT_PLAN_REVIEWED { da: "planen set efter", en: "the plan looked at" }
    EVENT_OUTCOME { da: "resultat: {kind}", en: "outcome: {kind}" }
    EVENT_OUTCOME_ENDED { da: "resultat slut: {kind}", en: "outcome ended: {kind}" }
    EVENT_CORRECTION { da: "rettelse: {kind} af {of}", en: "correction: {kind} of {of}" }
    EVENT_NOTE { da: "{kind}", en: "{kind}" }
}

//! The forms of the frame: decisions, what there is, the plan, consents, agreement, outcomes.

use super::{CARRIER, CLIENT, GOAL, PART, VOICE};
use crate::cli::form::facts::{
    has_plan, is_first_plan, is_written, of_agreement, of_plan, of_referral, of_written_plan, text,
    texts,
};
use crate::cli::form::question::Kind::{Day, Line, Number, One, Some as Several, Yes};
use crate::cli::form::question::{Form, List, ask, offer};
use crate::locale::words;

pub(super) static FORMS: &[Form] = &[
    Form {
        command: "decide",
        questions: &[
            CLIENT,
            ask("about", Several(List::Words("subject"))),
            ask("what", Line),
            ask("decided_by", One(List::Words("decider"))),
            PART,
            GOAL.needed_if(|_| false),
        ],
    },
    Form {
        command: "resource add",
        questions: &[CLIENT, ask("what", Line), ask("named_by", One(VOICE))],
    },
    Form {
        command: "option add",
        questions: &[CLIENT, ask("what", Line)],
    },
    Form {
        command: "option choose",
        questions: &[
            CLIENT,
            ask("option", One(List::OptionsToChoose)).words(words::ASK_OPTION),
        ],
    },
    Form {
        command: "option tried",
        questions: &[
            CLIENT,
            ask("option", One(List::OptionsToTry)).words(words::ASK_OPTION),
        ],
    },
    Form {
        command: "plan",
        questions: &[
            CLIENT,
            offer("reviewed", Yes)
                .words(words::ASK_PLAN_REVIEWED)
                .only_if(has_plan),
            ask("made_by", One(CARRIER))
                .words(words::ASK_PLAN_MADE_BY)
                .needed_if(is_first_plan)
                .only_if(is_written),
            ask("directions", Several(List::Words("direction")))
                .words(words::ASK_PLAN_DIRECTIONS)
                .needed_if(is_first_plan)
                .only_if(is_written)
                .stands(|it| of_plan(it, |plan| texts(&plan.directions))),
            ask("elements", Several(List::Words("element")))
                .needed_if(is_first_plan)
                .only_if(is_written)
                .stands(|it| of_plan(it, |plan| texts(&plan.elements))),
            ask("client_part", Line)
                .needed_if(is_first_plan)
                .only_if(is_written),
            ask("review", Day)
                .needed_if(is_first_plan)
                .stands(|it| of_written_plan(it, |plan| text(plan.review))),
        ],
    },
    Form {
        command: "consent give",
        questions: &[
            CLIENT,
            ask("to", Line).stands(|it| of_referral(it, |referral| referral.by.clone())),
            ask("about", Several(List::Words("topic"))).words(words::ASK_CONSENT_ABOUT),
            ask("until", Day),
        ],
    },
    Form {
        command: "consent withdraw",
        questions: &[CLIENT, ask("to", One(List::Receivers))],
    },
    Form {
        command: "agreement",
        questions: &[
            CLIENT,
            offer("goal", Line).stands(|it| of_agreement(it, |terms| terms.goal.clone())),
            offer("tasks", Line).stands(|it| of_agreement(it, |terms| terms.tasks.clone())),
            offer("from", Day).stands(|it| of_agreement(it, |terms| text(terms.from))),
            offer("until", Day).stands(|it| of_agreement(it, |terms| text(terms.until))),
            offer("hours_per_week", Number)
                .stands(|it| of_agreement(it, |terms| text(terms.hours_per_week))),
            offer("complaint_guidance_given", Day)
                .stands(|it| of_agreement(it, |terms| text(terms.complaint_guidance_given))),
        ],
    },
    Form {
        command: "referral",
        questions: &[
            CLIENT,
            offer("by", Line).stands(|it| of_referral(it, |terms| terms.by.clone())),
            offer("referred", Day).stands(|it| of_referral(it, |terms| text(terms.date))),
            offer("legal_basis", Line)
                .stands(|it| of_referral(it, |terms| terms.legal_basis.clone())),
        ],
    },
    Form {
        command: "correct",
        questions: &[
            CLIENT,
            ask("kind", One(List::Words("corrected"))),
            ask("of", Day),
            ask("why", Line),
        ],
    },
    Form {
        command: "outcome add",
        questions: &[
            CLIENT,
            ask("kind", One(List::Words("outcome_kind"))),
            offer("note", Line),
        ],
    },
    Form {
        command: "outcome end",
        questions: &[CLIENT, ask("kind", One(List::Outcomes))],
    },
];

//! The forms of goals, actions and areas of life.

use super::{ACTION, AREA, CARRIER, CLIENT, GOAL, REASON, VOICE};
use crate::cli::form::facts::{
    is_client, is_shared, moves_back, of_action, of_area, of_goal, text,
};
use crate::cli::form::question::Kind::{Day, Line, One, Yes};
use crate::cli::form::question::{Form, List, ask, offer};
use crate::model::Area;

pub(super) static FORMS: &[Form] = &[
    Form {
        command: "goal add",
        questions: &[
            CLIENT,
            ask("title", Line),
            ask("own_words", Line),
            AREA,
            ask("set_by", One(CARRIER)),
            offer("barrier", Line),
            offer("kind", One(List::Words("goal_kind"))),
            offer("due", Day),
        ],
    },
    Form {
        command: "goal edit",
        questions: &[
            CLIENT,
            GOAL,
            offer("title", Line).stands(|it| of_goal(it, |goal| Some(goal.title.clone()))),
            offer("own_words", Line).stands(|it| of_goal(it, |goal| goal.own_words.clone())),
            offer("barrier", Line).stands(|it| of_goal(it, |goal| goal.barrier.clone())),
            offer("due", Day).stands(|it| of_goal(it, |goal| text(goal.due))),
        ],
    },
    Form {
        command: "goal score",
        questions: &[
            CLIENT,
            GOAL,
            ask("by", One(VOICE)),
            ask("level", One(List::Levels)),
        ],
    },
    Form {
        command: "goal status",
        questions: &[CLIENT, GOAL, ask("status", One(List::Words("goal_status")))],
    },
    Form {
        command: "action add",
        questions: &[
            CLIENT,
            ask("what", Line),
            ask("carried_by", One(CARRIER)),
            ask("support", Line)
                .needed_if(|it| is_client(it, "carried_by"))
                .only_if(|it| is_shared(it, "carried_by")),
            GOAL.needed_if(|_| false).only_if(|it| !it.has("area")),
            AREA.needed_if(|_| false).only_if(|it| !it.has("goal")),
            offer("due", Day),
        ],
    },
    Form {
        command: "action done",
        questions: &[CLIENT, ACTION],
    },
    Form {
        command: "action drop",
        questions: &[CLIENT, ACTION],
    },
    Form {
        command: "action reopen",
        questions: &[CLIENT, ask("action", One(List::EndedActions))],
    },
    Form {
        command: "action hand-over",
        questions: &[
            CLIENT,
            ACTION,
            ask("to", One(List::OtherCarriers)),
            ask("support", Line)
                .needed_if(|it| is_client(it, "to"))
                .only_if(|it| is_shared(it, "to")),
            REASON.only_if(|it| moves_back(it.action().map(|it| it.carried_by), it.carrier("to"))),
        ],
    },
    Form {
        command: "action edit",
        questions: &[
            CLIENT,
            ACTION,
            offer("what", Line).stands(|it| of_action(it, |action| Some(action.what.clone()))),
            offer("due", Day).stands(|it| of_action(it, |action| text(action.due))),
        ],
    },
    Form {
        command: "area",
        questions: &[
            CLIENT,
            AREA,
            offer("challenge", Line).stands(|it| of_area(it, |area| area.challenge.clone())),
            offer("carried_by", One(List::OtherCarriers)),
            ask("support", Line)
                .needed_if(|it| is_client(it, "carried_by"))
                .only_if(|it| is_shared(it, "carried_by")),
            REASON.only_if(|it| {
                moves_back(it.area().and_then(Area::carrier), it.carrier("carried_by"))
            }),
            offer("looked_at", Yes).only_if(|it| !it.has("carried_by") && !it.has("challenge")),
        ],
    },
];

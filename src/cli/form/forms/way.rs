//! The forms of the way: phases, the journal, ratings, pauses and ends.

use super::{CLIENT, PART, REASON, VOICE};
use crate::cli::form::facts::{goes_back, is_open};
use crate::cli::form::question::Kind::{Day, One, Prose, Scores, Whole, Yes};
use crate::cli::form::question::{Form, List, ask, offer};
use crate::locale::words;

pub(super) static FORMS: &[Form] = &[
    Form {
        command: "advance",
        questions: &[
            CLIENT,
            REASON.needed_if(goes_back).only_if(goes_back),
            PART.words(words::ASK_PART_OF_PHASE)
                .needed_if(is_open)
                .only_if(is_open),
        ],
    },
    Form {
        command: "note",
        questions: &[
            CLIENT,
            ask("text", Prose).words(words::ASK_NOTE_TEXT),
            offer("kind", One(List::NoteKinds)).stands(|_| vec!["meeting".to_owned()]),
            offer("date", Day).stands(|it| vec![it.context.today().to_string()]),
            offer("minutes", Whole),
            offer("private", Yes).words(words::ASK_PRIVATE),
        ],
    },
    Form {
        command: "rate",
        questions: &[CLIENT, ask("by", One(VOICE)), ask("scores", Scores)],
    },
    Form {
        command: "pause",
        questions: &[CLIENT, REASON, PART],
    },
    Form {
        command: "resume",
        questions: &[CLIENT, PART],
    },
    Form {
        command: "close",
        questions: &[CLIENT, REASON, PART],
    },
    Form {
        command: "reopen",
        questions: &[CLIENT, REASON, PART],
    },
];

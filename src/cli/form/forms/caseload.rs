//! The forms of the caseload: a record is opened, set right, looked at.

use super::{CLIENT, GOAL};
use crate::cli::form::facts::{nobody_writes, of_client, text};
use crate::cli::form::question::Kind::{Day, Line, One, Whole};
use crate::cli::form::question::{Form, List, ask, offer};
use crate::locale::words;

pub(super) static FORMS: &[Form] = &[
    Form {
        command: "new-client",
        questions: &[
            ask("alias", Line).words(words::ASK_ALIAS),
            ask("programme", One(List::Programmes)),
            ask("mentor", One(List::Mentors)).only_if(nobody_writes),
            offer("started", Day).stands(|it| vec![it.context.today().to_string()]),
            offer("language", Line),
            offer("referral_by", Line),
            offer("referral_date", Day).only_if(|it| it.has("referral_by")),
            offer("legal_basis", Line).only_if(|it| it.has("referral_by")),
        ],
    },
    Form {
        command: "client",
        questions: &[
            CLIENT,
            offer("alias", Line).stands(|it| of_client(it, |client| text(Some(&client.alias)))),
            offer("mentor", One(List::Mentors))
                .stands(|it| of_client(it, |client| text(Some(&client.mentor)))),
            offer("language", Line).stands(|it| of_client(it, |client| client.language.clone())),
            offer("birth_year", Whole).stands(|it| of_client(it, |client| text(client.birth_year))),
        ],
    },
    Form {
        command: "show",
        questions: &[CLIENT],
    },
    Form {
        command: "history",
        questions: &[CLIENT],
    },
    Form {
        command: "blame",
        questions: &[CLIENT, GOAL],
    },
    Form {
        command: "report",
        questions: &[CLIENT.needed_if(|it| !it.has("all"))],
    },
];

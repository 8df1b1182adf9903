//! The forms: what each command asks on a terminal, where it was typed without.

use super::facts::{
    goes_back, has_plan, is_client, is_first_plan, is_open, is_shared, is_written, moves_back,
    nobody_writes, of_action, of_agreement, of_area, of_client, of_goal, of_plan, of_referral,
    of_written_plan, text, texts,
};
use super::question::Kind::{
    Client, Day, Line, Lines, Number, One, Prose, Scores, Some as Several, Whole, Yes,
};
use super::question::{Form, List, Question, ask, offer};
use crate::locale::words;
use crate::model::Area;

/// The form of a command, where it has one.
pub fn form(command: &str) -> Option<&'static Form> {
    FORMS.iter().find(|form| form.command == command)
}

const CLIENT: Question = ask("client", Client).words(words::ASK_CLIENT);
const GOAL: Question = ask("goal", One(List::Goals)).words(words::ASK_GOAL);
const ACTION: Question = ask("action", One(List::Actions)).words(words::ASK_ACTION);
const AREA: Question = ask("area", One(List::Areas)).words(words::ASK_AREA);
const CARRIER: List = List::Words("carrier");
const VOICE: List = List::Words("voice");
const PART: Question = ask("client_part", Line);
const REASON: Question = ask("reason", Line);

/// Every form.
pub static FORMS: &[Form] = &[
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
        command: "report",
        questions: &[CLIENT.needed_if(|it| !it.has("all"))],
    },
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
            ask("about", Lines).words(words::ASK_CONSENT_ABOUT),
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

#[cfg(test)]
mod tests {
    use clap::{Command, CommandFactory as _};

    use super::*;
    use crate::cli::args::Cli;

    /// Every command that is no group of others, by its path.
    fn leaves(command: &Command, path: &str, all: &mut Vec<(String, Command)>) {
        for sub in command.get_subcommands() {
            let path = format!("{path} {}", sub.get_name()).trim().to_owned();
            match sub.has_subcommands() {
                true => leaves(sub, &path, all),
                false => all.push((path, sub.clone())),
            }
        }
    }

    fn commands() -> Vec<(String, Command)> {
        let mut all = Vec::new();
        leaves(&Cli::command(), "", &mut all);
        all
    }

    fn argument<'c>(command: &'c Command, id: &str) -> Option<&'c clap::Arg> {
        command
            .get_arguments()
            .find(|argument| argument.get_id() == id)
    }

    #[test]
    fn every_question_is_of_an_argument() {
        let commands = commands();
        for form in FORMS {
            let known = commands.iter().find(|(path, _)| path == form.command);
            let (_, command) = known.unwrap_or_else(|| panic!("`{}`", form.command));
            for question in form.questions {
                let argument = argument(command, question.argument);
                assert!(argument.is_some(), "{} {}", form.command, question.argument);
            }
        }
    }

    #[test]
    fn every_command_that_writes_or_needs_a_client_has_a_form() {
        for (path, command) in commands() {
            let client = argument(&command, "client");
            let needs_client = client.is_some_and(clap::Arg::is_required_set);
            let writes = argument(&command, "dry_run").is_some() && path != "init";
            assert_eq!(
                needs_client || writes || path == "report",
                form(&path).is_some(),
                "{path}"
            );
        }
    }

    #[test]
    fn whatever_a_command_must_have_is_asked_for() {
        for (path, command) in commands() {
            let Some(form) = form(&path) else { continue };
            for needed in command.get_arguments().filter(|it| it.is_required_set()) {
                let id = needed.get_id().as_str();
                assert!(
                    form.questions.iter().any(|it| it.argument == id),
                    "{path} {id}"
                );
            }
        }
    }
}

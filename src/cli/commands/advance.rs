//! `mentor advance`: a client's next phase; what opens it; or the way back, with a reason.

use clap::Args;
use serde_json::json;

use crate::cli::apply::{Applied, apply, edit_failure};
use crate::cli::author::{Author, Writer};
use crate::cli::context::Context;
use crate::cli::failure::{Exit, Failure, Outcome};
use crate::cli::global::Format;
use crate::cli::load::{self, Case, Loaded};
use crate::cli::saving::Saving;

use crate::cli::{gates, output, render, say};
use crate::edit::{self, Refused};
use crate::locale::words;
use crate::model::{Client, Day, Exemption, PhaseChange, Programme, Snapshot, State};
use crate::view::{self, Judged};

/// Move a client to the next phase, or see what opens it.
///
/// Every gate is printed, open or closed, with what it takes. A way back needs a reason; it is a
/// setback and never a failure. A gate that is closed may be passed by an exemption, which stays
/// visible in the record.
#[derive(Debug, Args)]
pub struct Advance {
    /// The client: an id, the beginning of one, or an alias
    client: String,
    /// The client's own part in the change, in a sentence
    #[arg(long, value_name = "TEXT")]
    client_part: Option<String>,
    /// The phase to go to, where it is not the next one
    #[arg(long, value_name = "PHASE")]
    to: Option<String>,
    /// Why, on a way back
    #[arg(long, value_name = "TEXT")]
    reason: Option<String>,
    /// Pass this closed gate by an exemption (can be given several times)
    #[arg(long, value_name = "GATE", requires = "why", requires = "until")]
    exempt: Vec<String>,
    /// Why the exemption is given
    #[arg(long, value_name = "TEXT", requires = "exempt")]
    why: Option<String>,
    /// The last day on which the exemption holds
    #[arg(long, value_name = "YYYY-MM-DD", requires = "exempt")]
    until: Option<Day>,
    /// The day of the change, where it is not today
    #[arg(long, value_name = "YYYY-MM-DD")]
    date: Option<Day>,
    /// Who records it (also MENTOR_USER; else the mentor whom Git knows)
    #[arg(long, value_name = "HANDLE")]
    author: Option<String>,
    #[command(flatten)]
    saving: Saving,
}

pub(in crate::cli) fn run(advance: &Advance, context: &Context) -> Outcome {
    let lang = context.lang;
    let writer = Writer::ask(context, advance.author.as_deref());
    let loaded = load::load(context, &advance.client)?;
    let Case { client, rules, .. } = loaded.case(context)?;
    let programme = rules.programme();
    let day = advance.date.unwrap_or_else(|| context.today());
    edit::after_last(&client, day).map_err(|error| edit_failure(context, &loaded.file, &error))?;
    let author = writer.author(context, &client.mentor)?;
    let snapshot = Snapshot::new(client.clone(), day);
    let (way, to) = edit::way(&snapshot, programme, advance.to.as_deref())
        .map_err(|refused| refusal(context, &client, programme, &refused))?;

    let case = view::Case::new(snapshot.clone(), programme, lang);
    let judged = match way {
        edit::Advance::Forward => view::judge_next(&case, rules),
        edit::Advance::Back => Vec::new(),
    };
    let title = programme
        .phase(&to)
        .map_or(to.as_str(), |phase| lang.pick(&phase.da, &phase.en));
    if context.format != Format::Json && !judged.is_empty() {
        output::result(&gates::text(&judged, &case, title))?;
    }
    let step = Step {
        author: &author,
        snapshot: &snapshot,
        programme,
        way,
        to: &to,
        title,
        judged: &judged,
    };
    let applied = advance.carry_out(context, &loaded, &step);
    if context.format == Format::Json {
        output::result(&render::json::text(&json!({
            "schema_version": render::json::SCHEMA_VERSION,
            "client": client.id,
            "from": snapshot.phase().map(|change| change.phase.as_str()),
            "to": to,
            "gates": gates::json(&judged, &case),
            "edit": applied.as_ref().ok().and_then(Option::as_ref).map(Applied::json),
        })))?;
    }
    let Some(applied) = applied? else {
        return Ok(Exit::Done);
    };
    if context.format == Format::Human {
        applied.tell(context)?;
    }
    if applied.changed && context.format == Format::Human && !context.quiet {
        output::message(&words::ADVANCED.say(
            lang,
            &[
                ("alias", client.alias.as_str()),
                ("phase", title),
                ("file", &loaded.file),
            ],
        ));
        author.tell(context);
    }
    applied.committed.tell(context);
    Ok(applied.committed.exit())
}

/// A change of phase that is asked for, and what stands in its way.
struct Step<'a> {
    author: &'a Author,
    snapshot: &'a Snapshot,
    programme: &'a Programme,
    way: edit::Advance,
    to: &'a str,
    title: &'a str,
    judged: &'a [Judged<'a>],
}

impl Advance {
    fn carry_out(
        &self,
        context: &Context,
        loaded: &Loaded,
        step: &Step<'_>,
    ) -> Result<Option<Applied>, Failure> {
        let lang = context.lang;
        let client = step.snapshot.client();
        let no_such = |asked: &&String| !step.judged.iter().any(|one| one.gate.id == **asked);
        if let Some(unknown) = self.exempt.iter().find(no_such) {
            let gates: Vec<String> = step
                .judged
                .iter()
                .map(|judged| format!("`{}`", judged.gate.id))
                .collect();
            let failure = Failure::request(words::UNKNOWN_GATE.say(lang, &[("gate", unknown)]));
            return Err(match gates.is_empty() {
                true => failure,
                false => failure.help(words::KNOWN_GATES.say(lang, &[("gates", gates.join(", "))])),
            });
        }
        let exempt = |judged: &Judged<'_>| self.exempt.contains(&judged.gate.id);
        let closed = step
            .judged
            .iter()
            .filter(|one| !one.is_open() && !exempt(one));
        let closed = closed.count();
        if closed > 0 {
            let filled = [
                ("gates", words::GATES.count(lang, closed)),
                ("phase", step.title.to_owned()),
            ];
            return Err(Failure::no(words::GATES_CLOSED.say(lang, &filled))
                .help(words::GATES_CLOSED_HELP.say(lang, &[("client", &client.id)])));
        }
        let is_forward = step.way == edit::Advance::Forward;
        if self.saving.dry_run && is_forward && self.client_part.is_none() {
            // Somebody who only looks at the way is told what is left to say, and is not refused.
            if context.format == Format::Human && !context.quiet {
                let filled = [("alias", client.alias.as_str())];
                output::message(&words::ADVANCE_OPEN.say(lang, &filled));
            }
            return Ok(None);
        }
        let day = self.date.unwrap_or_else(|| context.today());
        let change = self.change(step.to, day, step.author.handle.clone());
        edit::complete(&change, step.way)
            .map_err(|refused| refusal(context, client, step.programme, &refused))?;
        apply(context, loaded, &self.saving, |record| {
            edit::advance(record, change)
                .map_err(|error| edit_failure(context, &loaded.file, &error))
        })
        .map(Some)
    }

    fn change(&self, to: &str, date: Day, author: String) -> PhaseChange {
        let exemption = (!self.exempt.is_empty()).then(|| Exemption {
            gates: self.exempt.clone(),
            by: Some(author.clone()),
            why: self.why.clone(),
            until: self.until,
        });
        PhaseChange {
            phase: to.to_owned(),
            date,
            by: Some(author),
            client_part: self.client_part.clone(),
            reason: self.reason.clone(),
            exemption,
        }
    }
}

fn refusal(
    context: &Context,
    client: &Client,
    programme: &Programme,
    refused: &Refused,
) -> Failure {
    let lang = context.lang;
    let alias = client.alias.as_str();
    let phases = || {
        let ids: Vec<String> = programme
            .phases
            .iter()
            .map(|phase| format!("`{}`", phase.id))
            .collect();
        words::KNOWN_PHASES.say(lang, &[("phases", &ids.join(", "))])
    };
    let no = |text: crate::locale::Text, words: &[(&str, &str)]| Failure::no(text.say(lang, words));
    let request =
        |text: crate::locale::Text, words: &[(&str, &str)]| Failure::request(text.say(lang, words));
    match refused {
        Refused::NoPhase => no(words::ADVANCE_NO_PHASE, &[("alias", alias)]).help(phases()),
        Refused::NotActive(state) => {
            let filled = [("alias", alias), ("state", say::state(lang, *state))];
            let help = match state {
                State::Closed => words::CANNOT_FOLLOW_CLOSING,
                _ => words::CANNOT_FOLLOW_PAUSE,
            };
            no(words::ADVANCE_NOT_ACTIVE, &filled).help(help.of(lang).to_owned())
        }
        Refused::LastPhase => no(words::ADVANCE_LAST_PHASE, &[("alias", alias)])
            .help(words::ADVANCE_LAST_PHASE_HELP.say(lang, &[("id", &client.id)])),
        Refused::UnknownPhase(asked) => {
            request(words::ADVANCE_UNKNOWN_PHASE, &[("phase", asked)]).help(phases())
        }
        Refused::AlreadyThere => no(words::ADVANCE_ALREADY_THERE, &[("alias", alias)]),
        Refused::PassesOver(next) => {
            no(words::ADVANCE_PASSES_OVER, &[("next", next)]).help(phases())
        }
        Refused::NeedsReason => request(words::ADVANCE_NEEDS_REASON, &[])
            .help(words::ADVANCE_NEEDS_REASON_HELP.of(lang).to_owned()),
        Refused::NeedsClientPart => request(words::ADVANCE_NEEDS_CLIENT_PART, &[("alias", alias)])
            .help(words::ADVANCE_NEEDS_CLIENT_PART_HELP.of(lang).to_owned()),
    }
}

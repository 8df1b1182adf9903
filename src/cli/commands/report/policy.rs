//! What a report may carry, and to whom: what the flags ask for, held against the client's consents.

use std::path::Path;

use clap::Args;
use serde_json::{Map, Value};

use crate::cli::closed;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::load::{self, Loaded};
use crate::cli::quoted::quoted;
use crate::cli::select::Seen;
use crate::cli::{parse, say};
use crate::locale::words;
use crate::model::{Client, Disclosure, Refusal, Topic, says_something};
use crate::record::Record;
use crate::report::Audience;

/// The word that asks for private notes.
const PRIVATE: &str = "private-notes";

/// What a report is asked to carry, and to whom.
#[derive(Debug, Args)]
pub(super) struct Policy {
    /// Who gets it; where nobody is named, the municipality's report goes to the referrer
    #[arg(long, value_name = "NAME", value_parser = parse::text)]
    to: Option<String>,
    /// Only about progress, plan or attendance (with commas between); all three where none is named
    #[arg(long, value_name = "TOPIC", value_delimiter = ',', value_parser = closed::topic)]
    about: Vec<Topic>,
    /// Also private-notes, or a key of your own, x_NAME (with commas between); never to others
    #[arg(long, value_name = "WHAT", value_delimiter = ',', value_parser = with)]
    with: Vec<With>,
}

/// What is carried only where it is asked for by name.
#[derive(Debug, Clone, PartialEq, Eq)]
enum With {
    PrivateNotes,
    Own(String),
}

fn with(typed: &str) -> Result<With, String> {
    match typed.trim() {
        PRIVATE => Ok(With::PrivateNotes),
        own if own.len() > 2 && own.starts_with("x_") => Ok(With::Own(own.to_owned())),
        _ => Err(format!("`{typed}` is none of {PRIVATE}, x_…")),
    }
}

impl Policy {
    /// Refuses to let out of the house what never leaves it.
    ///
    /// # Errors
    /// Something is asked for by name in a report that goes to others.
    pub(super) fn keep_in(&self, audience: Audience, context: &Context) -> Result<(), Failure> {
        if self.with.is_empty() || !(audience.is_outside() || self.to.is_some()) {
            return Ok(());
        }
        let failure = Failure::request(words::REPORT_KEPT_IN.of(context.lang).to_owned());
        Err(failure.help(words::REPORT_KEPT_IN_HELP.of(context.lang).to_owned()))
    }

    /// Refuses a key of the organisation's own that the record does not have.
    ///
    /// # Errors
    /// There is one.
    pub(super) fn find_own(&self, loaded: &Loaded, context: &Context) -> Result<(), Failure> {
        let own = self.own(&loaded.bytes);
        let Some((key, _)) = own.iter().find(|(_, value)| value.is_null()) else {
            return Ok(());
        };
        let filled = [("key", key.as_str()), ("file", &loaded.file)];
        Err(Failure::request(
            words::REPORT_NO_OWN_KEY.say(context.lang, &filled),
        ))
    }

    /// What the client's report carries, where the client's consents let its receiver have it; `bytes`
    /// is the record whose own keys are told, where it is not the one that is seen.
    ///
    /// # Errors
    /// Nobody is known who would get it, or the consents do not cover it, or cannot all be read.
    pub(super) fn disclosure(
        &self,
        audience: Audience,
        seen: &Seen<'_>,
        bytes: Option<&[u8]>,
        context: &Context,
    ) -> Result<Disclosure, Failure> {
        let client = seen.member.snapshot().client();
        let mut about = self.about.clone();
        about.sort_unstable();
        about.dedup();
        if about.is_empty() {
            about = Topic::ALL.to_vec();
        }
        let asked = Asked {
            policy: self,
            audience,
            client,
            id: load::stem(seen.path),
            context,
        };
        let receiver = asked.receiver()?;
        if receiver.is_some() && seen.is_partial {
            return Err(asked.not_known());
        }
        let disclosure = Disclosure {
            receiver,
            about,
            with_private: self.with.contains(&With::PrivateNotes),
            own: match (self.asks_for_own(), bytes) {
                (true, Some(bytes)) => self.own(bytes),
                (true, None) => self.own(&read(seen.path, context)?),
                (false, _) => Map::new(),
            },
        };
        match disclosure.is_allowed(&client.consents, context.today()) {
            Ok(()) => Ok(disclosure),
            Err(refusal) => Err(asked.refused(&disclosure, &refusal)),
        }
    }

    fn asks_for_own(&self) -> bool {
        self.with.iter().any(|with| matches!(with, With::Own(_)))
    }

    /// The organisation's own keys that are asked for; null where the record says nothing there.
    fn own(&self, bytes: &[u8]) -> Map<String, Value> {
        let asked = self.with.iter().filter_map(|with| match with {
            With::Own(key) => Some(key),
            With::PrivateNotes => None,
        });
        let record = Record::read(bytes).ok();
        let value = |key: &str| record.as_ref()?.own_key(key);
        asked
            .map(|key| (key.clone(), value(key).unwrap_or_default()))
            .collect()
    }
}

fn read(path: &Path, context: &Context) -> Result<Vec<u8>, Failure> {
    let bytes = context.workspace()?.read(path);
    bytes.map_err(|error| Failure::store(&error, context.lang))
}

/// A report that is asked for, of one client.
struct Asked<'a> {
    policy: &'a Policy,
    audience: Audience,
    client: &'a Client,
    id: String,
    context: &'a Context,
}

impl Asked<'_> {
    /// Who gets the report, as the client's consents write the name; `None` of a page that goes to nobody
    /// else than the client.
    fn receiver(&self) -> Result<Option<String>, Failure> {
        if let Some(to) = &self.policy.to {
            let consented = self.client.consents.iter().find(|it| it.is_to(to));
            return Ok(Some(consented.map_or(to, |it| &it.to).clone()));
        }
        if !self.audience.is_outside() {
            return Ok(None);
        }
        let referral = self.client.referral.as_ref();
        let referrer = referral.and_then(|referral| referral.by.clone());
        if says_something(referrer.as_deref()) {
            return Ok(referrer);
        }
        let filled = [("alias", self.client.alias.as_str()), ("client", &self.id)];
        let lang = self.context.lang;
        Err(Failure::no(words::REPORT_NO_RECEIVER.say(lang, &filled))
            .help(words::REPORT_NO_RECEIVER_HELP.say(lang, &filled)))
    }

    /// The refusal where what was passed over may be a consent that was taken back.
    fn not_known(&self) -> Failure {
        let filled = [("alias", self.client.alias.as_str()), ("client", &self.id)];
        let lang = self.context.lang;
        Failure::no(words::REPORT_CONSENT_UNREAD.say(lang, &filled))
            .help(words::REPORT_CONSENT_UNREAD_HELP.say(lang, &filled))
    }

    fn refused(&self, disclosure: &Disclosure, refusal: &Refusal) -> Failure {
        let to = disclosure.receiver.as_deref().unwrap_or_default();
        let mut lacking = disclosure.about.as_slice();
        let mut filled = vec![("alias", self.client.alias.clone()), ("to", to.to_owned())];
        let (text, help) = match refusal {
            Refusal::NotGiven => (words::REPORT_NO_CONSENT, words::REPORT_ASK),
            Refusal::Ended(day) => {
                filled.push(("day", day.to_string()));
                (words::REPORT_CONSENT_ENDED, words::REPORT_ASK)
            }
            Refusal::Withdrawn(day) => {
                filled.push(("day", day.to_string()));
                (words::REPORT_CONSENT_WITHDRAWN, words::REPORT_KEEP)
            }
            Refusal::Lacking {
                covered,
                lacking: not,
            } => {
                lacking = not;
                filled.push(("lacking", self.named(not)));
                filled.push(("covered", self.named(covered)));
                filled.push(("narrower", self.narrower(covered)));
                match covered.is_empty() {
                    true => (words::REPORT_COVERS_NOTHING, words::REPORT_ASK),
                    false => (words::REPORT_COVERS_LESS, words::REPORT_LESS),
                }
            }
        };
        let give = format!(
            "mentor consent give {} --to {} --about {} --until …",
            self.id,
            quoted(to),
            listed(lacking)
        );
        filled.push(("give", give));
        let lang = self.context.lang;
        Failure::no(text.say(lang, &filled)).help(help.say(lang, &filled))
    }

    /// The same report about less.
    fn narrower(&self, about: &[Topic]) -> String {
        let to = self.policy.to.as_deref().map(quoted);
        let to = to.map_or_else(String::new, |to| format!(" --to {to}"));
        let audience = self.audience.as_str();
        let about = listed(about);
        let id = &self.id;
        format!("mentor report {id} --audience {audience}{to} --about {about}")
    }

    fn named(&self, topics: &[Topic]) -> String {
        let lang = self.context.lang;
        let named = topics.iter();
        let named = named.map(|topic| say::word(lang, "topic", topic.as_str()));
        say::all(lang, &named.collect::<Vec<_>>())
    }
}

/// Topics, as a flag takes them.
fn listed(topics: &[Topic]) -> String {
    let words: Vec<&str> = topics.iter().map(|topic| topic.as_str()).collect();
    words.join(",")
}

//! One thing that is due of one client.

use super::fix::fix;
use crate::cli::say;
use crate::locale::Lang;
use crate::model::{Client, Deadlines, Due, DueKind, Programme};

/// One thing that is due of one client.
pub(in crate::cli) struct Item {
    /// The client's id.
    pub client: String,
    /// What the client is called.
    pub alias: String,
    /// The mentor's handle.
    pub mentor: String,
    /// What is due by when.
    pub due: Due,
    /// The same in words.
    pub says: String,
    /// The command that settles it.
    pub fix: String,
    /// The statute or the practice that asks for it, where it is not the record or the programme.
    pub source: Option<String>,
}

impl Item {
    pub(super) fn new(
        due: Due,
        client: &Client,
        programme: &Programme,
        deadlines: &Deadlines,
        lang: Lang,
    ) -> Item {
        let deadline = due.deadline.as_deref().and_then(|id| deadlines.get(id));
        let asked_by = deadline.map(|it| lang.pick(&it.name.da, &it.name.en));
        let kind = say::word(lang, "due_kind", due.kind.as_str());
        let kind = match due.voice {
            Some(voice) => format!("{kind} ({})", say::word(lang, "voice", voice.as_str())),
            None => kind.to_owned(),
        };
        Item {
            client: client.id.clone(),
            alias: client.alias.clone(),
            mentor: client.mentor.clone(),
            says: match (asked_by, detail(&due, programme, lang)) {
                (Some(name), _) => format!("{kind} ({name})"),
                (None, Some(detail)) => format!("{kind}: {detail}"),
                (None, None) => kind,
            },
            fix: fix(&due, &client.id, programme),
            source: deadline.map(|it| it.source.clone()),
            due,
        }
    }
}

/// Which one of its kind it is; by the programme's names where it has any.
fn detail(due: &Due, programme: &Programme, lang: Lang) -> Option<String> {
    let entry = due.entry.as_deref()?;
    let named = match due.kind {
        DueKind::Rating => programme.scale(entry).map(|it| lang.pick(&it.da, &it.en)),
        DueKind::PhaseEnd | DueKind::PhaseLong | DueKind::ExemptionEnd => {
            programme.phase(entry).map(|it| lang.pick(&it.da, &it.en))
        }
        _ => due.what.as_deref(),
    };
    Some(named.unwrap_or(entry).to_owned())
}

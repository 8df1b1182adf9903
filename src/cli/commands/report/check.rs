//! `mentor report CLIENT --check`: how hard the client's page is to read, in Danish.

use std::sync::Arc;

use serde_json::json;

use super::making::Making;
use crate::cli::context::Context;
use crate::cli::failure::{Exit, Failure, Outcome};
use crate::cli::global::Format;
use crate::cli::load::Loaded;
use crate::cli::render::json::{SCHEMA_VERSION, text};
use crate::cli::{output, say};
use crate::locale::{Lang, Tongue, number, shown, words};
use crate::model::Snapshot;
use crate::report::{Audience, Lix, Sentence, Whose, lix, unmarked};
use crate::view::Case;

/// Measures the page as it is in Danish, whatever language the client reads: LIX is for Scandinavian
/// texts alone.
pub(super) fn run(
    making: &Making,
    case: &Arc<Case>,
    loaded: &Loaded,
    context: &Context,
) -> Outcome {
    let page = making.text(&in_danish(case), &loaded.file)?;
    let page = unmarked(&page);
    let Some(lix) = lix(&page) else {
        return Err(Failure::request(
            words::LIX_NO_WORDS.of(context.lang).to_owned(),
        ));
    };
    let checked = Checked { lix, case, context };
    match context.format {
        Format::Json => output::result(&checked.json())?,
        _ => {
            output::result(&checked.text())?;
            checked.tell();
        }
    }
    Ok(Exit::Done)
}

fn in_danish(case: &Case) -> Arc<Case> {
    let mut client = case.snapshot().client().clone();
    client.language = Some(Tongue::Da.code().to_owned());
    let snapshot = Snapshot::new(client, case.snapshot().day());
    Case::new(snapshot, case.programme(), Lang::Da)
}

struct Checked<'c> {
    lix: Lix<'c>,
    case: &'c Arc<Case>,
    context: &'c Context,
}

impl Checked<'_> {
    fn whose(&self, sentence: &Sentence<'_>) -> &'static str {
        Whose::of(sentence.text, self.case.snapshot().client()).as_str()
    }

    fn json(&self) -> String {
        let lix = &self.lix;
        let hardest = lix.hardest.iter().map(|sentence| {
            json!({
                "text": sentence.text,
                "lix": sentence.lix(),
                "whose": self.whose(sentence),
            })
        });
        text(&json!({
            "schema_version": SCHEMA_VERSION,
            "client": self.case.snapshot().client().id,
            "lix": lix.value(),
            "band": lix.band().as_str(),
            "words": lix.words,
            "sentences": lix.sentences,
            "long": lix.long,
            "hardest": hardest.collect::<Vec<_>>(),
        }))
    }

    fn text(&self) -> String {
        let (lix, lang) = (&self.lix, self.context.lang);
        let figure = |value: f64| number(lang, value.round());
        let filled = [
            ("alias", self.case.snapshot().client().alias.clone()),
            ("lix", figure(lix.value())),
            (
                "band",
                say::word(lang, "lix_band", lix.band().as_str()).to_owned(),
            ),
            ("words", lix.words.to_string()),
            ("sentences", lix.sentences.to_string()),
            ("long", lix.long.to_string()),
        ];
        let mut text = words::LIX_OF.say(lang, &filled) + "\n";
        for (place, sentence) in lix.hardest.iter().enumerate() {
            if place == 0 {
                text.push_str(&format!("\n{}\n", words::LIX_HARDEST.of(lang)));
            }
            let whose = say::word(lang, "lix_whose", self.whose(sentence));
            let (figure, sentence) = (figure(sentence.lix()), shown(sentence.text));
            text.push_str(&format!("  LIX {figure}  {sentence}  [{whose}]\n"));
        }
        text
    }

    /// What the figure does not say, and of which page it is.
    fn tell(&self) {
        let lang = self.context.lang;
        if self.context.quiet {
            return;
        }
        let alias = [("alias", self.case.snapshot().client().alias.as_str())];
        output::message(&words::LIX_SAYS.say(lang, &alias));
        let tongue = Audience::Client.tongue(self.case);
        if tongue != Tongue::Da {
            let filled = [("language", tongue.code())];
            output::message(&words::LIX_OTHER_LANGUAGE.say(lang, &filled));
        }
    }
}

//! The words that a client's page speaks with: the organisation's own over ours, and the note where
//! there are none.

use std::collections::BTreeSet;
use std::path::Path;

use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::locale::phrases::{PROGRAMME, PhraseError, Phrases};
use crate::locale::{Text, Tongue, words};
use crate::model::Client;
use crate::record::nearest;
use crate::report::Audience;

/// The organisation's own phrases.
///
/// # Errors
/// A file of phrases cannot be read, or says what no report can: nothing stands in for it.
pub(super) fn own(context: &Context) -> Result<Vec<Phrases>, Failure> {
    let workspace = context.workspace()?;
    let unreadable = |error| Failure::store(&error, context.lang);
    let mut own = Vec::new();
    for path in workspace.phrase_files().map_err(unreadable)? {
        let file = workspace.relative(&path).display().to_string();
        let text = workspace.read_text(&path).map_err(unreadable)?;
        own.push(read(context, &path, &file, &text)?);
    }
    Ok(own)
}

fn read(context: &Context, path: &Path, file: &str, text: &str) -> Result<Phrases, Failure> {
    let models = context.programmes().models();
    let wordings = models.iter().flat_map(|programme| programme.wordings());
    let wordings: BTreeSet<&str> = wordings.collect();
    let stem = path.file_stem().and_then(|stem| stem.to_str());
    let tongue = Tongue::ALL
        .into_iter()
        .find(|tongue| Some(tongue.code()) == stem)
        .ok_or_else(|| {
            let known = Tongue::ALL.map(|tongue| format!("`{}.toml`", tongue.code()));
            let help = words::PHRASES_KNOWN.say(context.lang, &[("known", known.join(", "))]);
            Failure::request(words::PHRASES_NAME.say(context.lang, &[("file", file)])).help(help)
        })?;
    let shipped = Phrases::of(tongue);
    let refused = |error| refusal(context, file, &error, &wordings);
    shipped.with(text, &wordings).map_err(refused)
}

fn refusal(
    context: &Context,
    file: &str,
    error: &PhraseError,
    wordings: &BTreeSet<&str>,
) -> Failure {
    let say = |text: Text, with: &[(&str, &str)]| {
        let with = [&[("file", file)], with].concat();
        Failure::request(text.say(context.lang, &with))
    };
    match error {
        PhraseError::Shape { line, message } => say(
            words::PHRASES_SHAPE,
            &[("line", &line.to_string()), ("why", message)],
        ),
        PhraseError::UnknownName(name) => {
            let failure = say(words::PHRASE_UNKNOWN, &[("name", name)]);
            let named: Vec<String> = Phrases::of(Tongue::Da).all().map(|(it, _)| it).collect();
            let known = named.iter().map(String::as_str);
            match nearest(name, known.chain(wordings.iter().copied())) {
                Some(near) => failure.help(words::PHRASE_NEAR.say(context.lang, &[("name", near)])),
                None => {
                    failure.help(words::PHRASE_NAMES.say(context.lang, &[("programme", PROGRAMME)]))
                }
            }
        }
        PhraseError::MissingPlace { name, place } => say(
            words::PHRASE_PLACE_MISSING,
            &[("name", name), ("place", &braced(place))],
        ),
        PhraseError::UnknownPlace { name, place } => say(
            words::PHRASE_PLACE_UNKNOWN,
            &[("name", name), ("place", &braced(place))],
        ),
        PhraseError::MissingPlural { name, plural } => say(
            words::PHRASE_PLURAL_MISSING,
            &[("name", name), ("plural", plural)],
        ),
        PhraseError::UnknownPlural { name, plural } => say(
            words::PHRASE_PLURAL_UNKNOWN,
            &[("name", name), ("plural", plural)],
        ),
    }
}

fn braced(place: &str) -> String {
    format!("{{{place}}}")
}

/// What is said where the client's own language has no catalogue, so that the page is in the reader's.
pub(super) fn missing(context: &Context, client: &Client, audience: Audience) -> Option<String> {
    let language = client.language.as_deref().filter(|_| {
        // The other reports are in the reader's language anyway.
        audience == Audience::Client && !context.quiet
    });
    let language = language.filter(|language| Tongue::of_tag(language).is_none())?;
    let filled = [("alias", client.alias.as_str()), ("language", language)];
    Some(words::NO_CATALOGUE.say(context.lang, &filled))
}

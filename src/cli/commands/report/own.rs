//! The organisation's own templates: what is in the workspace's folder of them, and nothing else.

use std::path::Path;

use super::kind::Kind;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::locale::words;
use crate::report::{Form, Source};

/// Every template of the workspace's folder.
///
/// # Errors
/// The folder leads out of the workspace, or one of them cannot be read.
pub(super) fn sources(context: &Context) -> Result<Vec<Source>, Failure> {
    let workspace = context.workspace()?;
    let failed = |error| Failure::store(&error, context.lang);
    let folder = workspace.templates();
    let files = workspace.template_files().map_err(failed)?;
    let named = files.iter().filter_map(|path| {
        let parts = path.strip_prefix(&folder).ok()?.components();
        let parts: Vec<_> = parts
            .map(|part| part.as_os_str().to_string_lossy())
            .collect();
        let name = parts.join("/");
        Form::of_name(&name).or(name.ends_with(".css").then_some(Form::Html))?;
        Some((path, name))
    });
    named
        .map(|(path, name)| {
            let text = workspace.read_text(path).map_err(failed)?;
            Ok(Source { name, text })
        })
        .collect()
}

/// The name of the template that was asked for: by its name in the folder, or by a path that leads there.
///
/// # Errors
/// There is no such template in the folder.
pub(super) fn named(
    asked: &Path,
    sources: &[Source],
    context: &Context,
) -> Result<String, Failure> {
    let workspace = context.workspace()?;
    let folder = workspace.templates();
    let by_path = std::path::absolute(asked).ok();
    let by_path = by_path
        .as_deref()
        .and_then(|path| path.strip_prefix(&folder).ok());
    let known = |name: &Path| {
        let name = name.to_string_lossy().replace('\\', "/");
        sources.iter().find(|source| source.name == name)
    };
    let found = known(asked).or_else(|| known(by_path?));
    found.map(|source| source.name.clone()).ok_or_else(|| {
        let folder = workspace.relative(&folder).display().to_string();
        let names: Vec<String> = sources
            .iter()
            .map(|one| format!("`{}`", one.name))
            .collect();
        let filled = [
            ("template", asked.display().to_string()),
            ("folder", folder),
            ("names", names.join(", ")),
        ];
        let help = match sources.is_empty() {
            true => words::NO_TEMPLATE_HELP_NONE,
            false => words::NO_TEMPLATE_HELP,
        };
        Failure::request(words::NO_TEMPLATE.say(context.lang, &filled))
            .help(help.say(context.lang, &filled))
    })
}

/// Refuses to write a template's text under the name of another kind of file.
///
/// # Errors
/// The template is of another form than the file.
pub(super) fn can_be(name: &str, form: Form, kind: Kind, context: &Context) -> Result<(), Failure> {
    if kind.form() == form {
        return Ok(());
    }
    let filled = [
        ("template", name),
        ("is", form.ending()),
        ("kind", kind.ending()),
    ];
    Err(Failure::request(
        words::TEMPLATE_OTHER_KIND.say(context.lang, &filled),
    ))
}

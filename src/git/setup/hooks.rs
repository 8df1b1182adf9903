//! The hooks of a clone: ours comes first, another's is kept beside it and still runs.

use std::path::{Path, PathBuf};

use super::hook::{self, Author, HOOKS};
use super::piece::{Change, Deed, Kind, Piece, Reason};
use super::quote::quoted_for_sh;
use super::{Place, Setup, SetupError};
use crate::store;

/// A hook's name and what stands under it.
struct Found {
    name: &'static str,
    file: PathBuf,
    /// The name that another's hook is kept under.
    aside: PathBuf,
    /// Whether something is kept there.
    keeps: bool,
    /// Nothing where there is no such file.
    author: Option<Author>,
}

pub(super) fn install(setup: &Setup<'_>, place: &Place) -> Result<Vec<Piece>, SetupError> {
    let folder = quoted_for_sh(&place.folder());
    let text = |name, folders: &[String]| hook::text(name, &setup.called(), folders, &setup.words);
    each(setup, place, true, |found| match &found.author {
        Some(Author::Ours(folders)) => {
            let mut folders = folders.clone();
            if !folders.contains(&folder) {
                folders.push(folder.clone());
            }
            let text = text(found.name, &folders);
            Ok(match store::is_script(&found.file, text.as_bytes())? {
                true => (Change::Present, Deed::Nothing),
                false => (Change::Renewed, Deed::Hook { aside: None, text }),
            })
        }
        Some(Author::Edited) => Ok((
            by_hand(setup, found, &folder, Reason::Edited),
            Deed::Nothing,
        )),
        Some(Author::Other) if found.keeps => {
            Ok((by_hand(setup, found, &folder, Reason::Taken), Deed::Nothing))
        }
        other => {
            let aside = other.is_some().then(|| found.aside.clone());
            let text = text(found.name, std::slice::from_ref(&folder));
            Ok((Change::Added, Deed::Hook { aside, text }))
        }
    })
}

pub(super) fn uninstall(setup: &Setup<'_>, place: &Place) -> Result<Vec<Piece>, SetupError> {
    let folder = quoted_for_sh(&place.folder());
    each(setup, place, false, |found| {
        Ok(match &found.author {
            Some(Author::Ours(folders)) if !folders.contains(&folder) => {
                (Change::Absent, Deed::Nothing)
            }
            Some(Author::Ours(folders)) if folders.len() > 1 => {
                let mut folders = folders.clone();
                folders.retain(|other| *other != folder);
                let text = hook::text(found.name, &setup.called(), &folders, &setup.words);
                (Change::Renewed, Deed::Hook { aside: None, text })
            }
            Some(Author::Ours(_)) if found.keeps && found.runs_twice()? => {
                (Change::Removed, Deed::DeleteBoth(found.aside.clone()))
            }
            Some(Author::Ours(_)) | None if found.keeps => {
                (Change::Removed, Deed::Restore(found.aside.clone()))
            }
            Some(Author::Ours(_)) => (Change::Removed, Deed::Delete),
            Some(Author::Edited) => (
                by_hand(setup, found, &folder, Reason::Edited),
                Deed::Nothing,
            ),
            Some(Author::Other) if found.keeps => {
                (by_hand(setup, found, &folder, Reason::Taken), Deed::Nothing)
            }
            Some(Author::Other) | None => (Change::Absent, Deed::Nothing),
        })
    })
}

/// Each hook, with what is planned for it.
fn each(
    setup: &Setup<'_>,
    place: &Place,
    wanted: bool,
    plan: impl Fn(&Found) -> Result<(Change, Deed), SetupError>,
) -> Result<Vec<Piece>, SetupError> {
    let piece = |(name, _): (&'static str, &str)| {
        let Some(hooks) = place.own_hooks() else {
            return elsewhere(setup, place, name, wanted);
        };
        let found = Found::look(hooks, name)?;
        let (change, deed) = plan(&found)?;
        Ok(Piece {
            kind: Kind::Hook,
            name: name.to_owned(),
            file: found.file,
            change,
            deed,
        })
    };
    HOOKS.into_iter().map(piece).collect()
}

impl Found {
    fn look(hooks: &Path, name: &'static str) -> Result<Found, SetupError> {
        let aside = hooks.join(format!("{name}.before-mentor"));
        let mut found = Found {
            name,
            file: hooks.join(name),
            keeps: store::is_there(&aside),
            aside,
            author: author(&hooks.join(name))?,
        };
        // The pre-commit framework moves what it finds to this name, and goes on running it.
        let legacy = hooks.join(format!("{name}.legacy"));
        if found.author == Some(Author::Other)
            && let Some(author @ Author::Ours(_)) = author(&legacy)?
        {
            (found.file, found.author) = (legacy, Some(author));
        }
        Ok(found)
    }

    /// Whether what is kept stands under the hook's own name as well: then nothing is to come back.
    fn runs_twice(&self) -> Result<bool, SetupError> {
        let own = self.file.with_file_name(self.name);
        Ok(store::plain_bytes_of(&own)? == store::plain_bytes_of(&self.aside)?)
    }
}

/// Whose the file is; nothing where there is none.
fn author(file: &Path) -> Result<Option<Author>, SetupError> {
    if !store::is_there(file) {
        return Ok(None);
    }
    // A link is never ours, wherever it leads.
    let text = store::plain_bytes_of(file)?;
    Ok(Some(text.map_or(Author::Other, |text| hook::author(&text))))
}

/// A hook in a folder that is not this clone's own: nothing is written there. `wanted` is whether the
/// line that does the same should stand in it.
fn elsewhere(
    setup: &Setup<'_>,
    place: &Place,
    name: &str,
    wanted: bool,
) -> Result<Piece, SetupError> {
    let file = place.others_hooks().join(name);
    let folder = quoted_for_sh(&place.folder());
    let line = hook::by_hand(name, &setup.called(), &folder);
    let call = hook::call(name, &folder);
    let text = store::bytes_of(&file)?.unwrap_or_default();
    let text = String::from_utf8_lossy(&text);
    let stands = text.lines().any(|known| known.trim().ends_with(&call));
    let is_run = !place.hooks_are_run_by_git() || store::is_executable(&file);
    let change = match (wanted, stands) {
        (true, true) if !is_run => Change::ByHand {
            reason: Reason::NotRun,
            line,
        },
        (true, true) => Change::Present,
        (false, false) => Change::Absent,
        _ => Change::ByHand {
            reason: Reason::Elsewhere,
            line,
        },
    };
    Ok(Piece {
        kind: Kind::Hook,
        name: name.to_owned(),
        file,
        change,
        deed: Deed::Nothing,
    })
}

fn by_hand(setup: &Setup<'_>, found: &Found, folder: &str, reason: Reason) -> Change {
    Change::ByHand {
        reason,
        line: hook::by_hand(found.name, &setup.called(), folder),
    }
}

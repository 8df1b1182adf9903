//! This program, as others are to call it.

use std::path::Path;

use crate::store;

/// What this program is called by: `mentor` where PATH leads to this very file, else where it lies.
pub(super) fn called_by() -> String {
    let file = format!("mentor{}", std::env::consts::EXE_SUFFIX);
    let Ok(own) = std::env::current_exe() else {
        return "mentor".to_owned();
    };
    let path = std::env::var_os("PATH").unwrap_or_default();
    // An entry that is not absolute leads elsewhere from every other folder.
    let mut found = std::env::split_paths(&path)
        .filter(|folder| folder.is_absolute())
        .map(|folder| folder.join(&file))
        .filter(|file| store::is_executable(file));
    let is_own = |found: &Path| store::is_same_file(found, &own);
    match found.next() {
        Some(found) if is_own(&found) => "mentor".to_owned(),
        _ => own.to_string_lossy().into_owned(),
    }
}

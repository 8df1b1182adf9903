//! The settings by which a clone merges and shows records.

use super::piece::{Change, Deed, Kind, Piece};
use super::{Place, SetupError};

/// The settings, each with its value; `program` is as `sh` takes it.
fn settings(program: &str) -> [(&'static str, String); 3] {
    // Git itself looks for placeholders in a driver's line.
    let called = program.replace('%', "%%");
    let merge =
        "git merge %O %A %B --path %P --size %L --base-name %S --ours-name %X --theirs-name %Y";
    // Where the program is gone or fails, Git would keep our side without a mark, and theirs would be lost.
    let lines = "git merge-file -L %X -L %S -L %Y --marker-size=%L %A %O %B";
    let driver = format!("{called} {merge} || {{ [ $? -eq 1 ] && exit 1; {lines}; }}");
    // And would show no difference at all.
    let textconv = format!("f() {{ {program} git textconv \"$1\" || cat \"$1\"; }}; f");
    [
        ("merge.mentor.name", "records of mentor work".to_owned()),
        ("merge.mentor.driver", driver),
        ("diff.mentor.textconv", textconv),
    ]
}

pub(super) fn install(place: &Place, program: &str) -> Result<Vec<Piece>, SetupError> {
    let plan = |(key, value): (&str, String)| {
        let (change, deed) = match place.setting(key)? {
            Some(known) if known == value => (Change::Present, Deed::Nothing),
            Some(_) => (Change::Renewed, Deed::Set(value)),
            None => (Change::Added, Deed::Set(value)),
        };
        Ok(piece(place, key, change, deed))
    };
    settings(program).into_iter().map(plan).collect()
}

pub(super) fn uninstall(place: &Place) -> Result<Vec<Piece>, SetupError> {
    let plan = |(key, _): (&str, String)| {
        let (change, deed) = match place.setting(key)? {
            Some(_) => (Change::Removed, Deed::Unset),
            None => (Change::Absent, Deed::Nothing),
        };
        Ok(piece(place, key, change, deed))
    };
    settings("").into_iter().map(plan).collect()
}

fn piece(place: &Place, key: &str, change: Change, deed: Deed) -> Piece {
    Piece {
        kind: Kind::Config,
        name: key.to_owned(),
        file: place.config(),
        change,
        deed,
    }
}

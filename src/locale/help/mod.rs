//! The Danish help of the command line; the English stands beside the arguments.

mod caseload;
mod frame;
mod git;
mod goals;
mod history;
mod merging;
mod shared;
mod way;

/// Command or argument, and its help; arguments without a command are shared by all.
///
/// `""` is the program itself, `goal add` a command and `goal add --own_words` an argument by its id.
/// What follows a blank line in the help of a command is shown by `--help` and not by `-h`.
pub const DANISH: &[&[(&str, &str)]] = &[
    shared::DANISH,
    caseload::DANISH,
    way::DANISH,
    goals::DANISH,
    frame::DANISH,
    git::DANISH,
    history::DANISH,
    merging::DANISH,
];

/// The Danish help of a command (`new-client`), or of an argument (`new-client --alias`).
pub fn of(path: &str) -> Option<&'static str> {
    let mut all = DANISH.iter().flat_map(|theme| theme.iter());
    all.find(|(known, _)| *known == path).map(|(_, help)| *help)
}

/// What stands for a value in the help, such as `DIR`, in Danish.
pub fn value(english: &str) -> Option<&'static str> {
    let mut all = shared::VALUES.iter();
    all.find(|(known, _)| *known == english)
        .map(|(_, danish)| *danish)
}

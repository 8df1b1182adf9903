//! What is typed on the command line, read.

/// What is said of a text that says nothing.
pub const EMPTY: &str = "write something here";

/// A text that says something; blanks around it are nobody's meaning.
pub fn text(typed: &str) -> Result<String, String> {
    match typed.trim() {
        "" => Err(EMPTY.to_owned()),
        text => Ok(text.to_owned()),
    }
}

/// A level of attainment and what it means, such as `-1=Ingen kontakt til køkkener`.
pub fn level(typed: &str) -> Result<(i8, String), String> {
    let form =
        || format!("`{typed}` must be written like `-1=what this level means`, from -2 to 2");
    let (level, meaning) = typed.split_once('=').ok_or_else(form)?;
    let level: i8 = level.trim().parse().map_err(|_| form())?;
    let meaning = text(meaning)?;
    (-2..=2)
        .contains(&level)
        .then_some((level, meaning))
        .ok_or_else(form)
}

/// Hours, zero or more.
pub fn hours(typed: &str) -> Result<f64, String> {
    let hours = typed.trim().replace(',', ".").parse().ok();
    hours
        .filter(|hours: &f64| hours.is_finite() && *hours >= 0.0)
        .ok_or_else(|| format!("`{typed}` is no number of hours"))
}

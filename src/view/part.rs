//! What a value of the view is made of: the names within an entry of a list, or within a map.

/// One name within an entry of a list, or within a map.
#[derive(Debug)]
pub struct Part {
    /// The name, as templates write it behind the entry's: `goal.own_words`.
    pub name: &'static str,
    /// What it is, in one line: units, ranges, and when it is not known.
    pub doc: &'static str,
    /// What it is made of.
    pub form: Form,
}

/// What a value is made of.
#[derive(Debug, Clone, Copy)]
pub enum Form {
    /// One value, or a list of plain ones.
    One,
    /// A list; each entry has these names.
    List(&'static [Part]),
    /// These names; the whole is `none` where it is not known.
    Map(&'static [Part]),
    /// Values under keys of the record's own.
    Keyed,
}

/// A name of one value.
pub const fn one(name: &'static str, doc: &'static str) -> Part {
    let form = Form::One;
    Part { name, doc, form }
}

/// A name of a list.
pub const fn list(name: &'static str, doc: &'static str, entry: &'static [Part]) -> Part {
    let form = Form::List(entry);
    Part { name, doc, form }
}

/// A name of further names.
pub const fn map(name: &'static str, doc: &'static str, parts: &'static [Part]) -> Part {
    let form = Form::Map(parts);
    Part { name, doc, form }
}

pub(super) const fn keyed(name: &'static str, doc: &'static str) -> Part {
    let form = Form::Keyed;
    Part { name, doc, form }
}

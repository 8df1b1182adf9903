//! What is shown of each client, and in which order: the flags that the commands on a caseload share.

mod cell;
mod column;
mod layout;

pub use column::Column;
pub use layout::{Layout, Row};

use clap::Args;

use super::context::Context;
use super::failure::Failure;
use super::parse;

/// Which columns are asked for, and what the lines are sorted by.
#[derive(Debug, Args)]
pub struct Columns {
    /// In the order of this column or field; the other way round with a - before it
    #[arg(long, value_name = "NAME", value_parser = parse::text, allow_hyphen_values = true)]
    sort: Option<String>,
    /// Show these columns of each client, such as alias,phase,responsibility.index
    #[arg(long, value_name = "NAME,…", value_parser = parse::text, value_delimiter = ',')]
    columns: Vec<String>,
}

impl Columns {
    /// The columns that are asked for, or the others where none are; and the order.
    ///
    /// # Errors
    /// Where a name is neither a column nor a field of the view in any programme.
    pub fn layout(&self, others: Vec<Column>, context: &Context) -> Result<Layout, Failure> {
        let sort = self.sort.as_deref().map(|name| sort(name, context));
        let columns = match self.are_asked() {
            true => self.named(context)?,
            false => others,
        };
        Ok(Layout {
            columns,
            is_asked: self.are_asked(),
            sort: sort.transpose()?,
        })
    }

    /// Whether columns are asked for.
    pub fn are_asked(&self) -> bool {
        !self.columns.is_empty()
    }

    fn named(&self, context: &Context) -> Result<Vec<Column>, Failure> {
        let names = self.columns.iter();
        names.map(|name| Column::named(name, context)).collect()
    }
}

/// The column that is sorted by, and whether the greatest comes first.
fn sort(name: &str, context: &Context) -> Result<(Column, bool), Failure> {
    let (name, down) = match name.strip_prefix('-') {
        Some(name) => (name, true),
        None => (name, false),
    };
    Ok((Column::named(name, context)?, down))
}

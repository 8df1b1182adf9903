//! `mentor report caseload`: the figures of the caseload as a page, for the organisation or a funder.

use std::path::{Path, PathBuf};

use clap::Args;
use serde_json::Value;

use super::failed::template_failure;
use super::kind::Kind;
use super::{own, paper, phrases, place, write};
use crate::cli::context::Context;
use crate::cli::failure::{Failure, Outcome};
use crate::cli::figures::{Count, Counted, Counting};
use crate::cli::global::Format;
use crate::cli::output;
use crate::cli::render::json;
use crate::cli::select::Select;
use crate::locale::words;
use crate::model::caseload::Reader;
use crate::report::{self, Form, Templates};

/// The word that stands where a client does.
pub(super) const WORD: &str = "caseload";

/// Write the figures of the whole caseload as a page.
///
/// They are those of `mentor stats`, from 1 January of the year that the period ends in, and to today,
/// where no other days are named. The organisation's page also names who has been in a phase for longer
/// than expected; a funder's has numbers only, and hides the small ones.
#[derive(Debug, Args)]
pub struct Caseload {
    #[command(flatten)]
    counting: Counting,
    /// Write to this file (`….md`, `….html`, `….pdf`, `….csv` or `….json`), or into this folder, instead of to the terminal
    #[arg(long, short, value_name = "PATH")]
    out: Option<PathBuf>,
    /// Show everything that a template of the page can use, as JSON, instead of the page
    #[arg(long, conflicts_with = "out")]
    pub(super) view: bool,
}

/// What is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Shape {
    Page(Kind),
    Csv,
    Json,
}

pub(super) fn run(caseload: &Caseload, context: &Context) -> Outcome {
    let shape = Shape::asked(caseload, context)?;
    let everybody = Select::of(None, None);
    let counted = match caseload.counting.count(&everybody, context)? {
        Count::Counted(counted) => counted,
        Count::NotWhole(exit) => return Ok(exit),
    };
    if caseload.view {
        output::result(&view(&counted, context))?;
        return Ok(counted.tell(context));
    }
    let is_page = matches!(shape, Shape::Page(_));
    if is_page && counted.is_empty && caseload.counting.audience == Reader::Organisation {
        output::message(words::STATS_NONE.of(context.lang));
        return Ok(counted.tell(context));
    }
    let text = match shape {
        Shape::Page(kind) => page(&counted, kind.form(), context)?,
        Shape::Csv => counted.csv(context),
        Shape::Json => counted.json(context),
    };
    let Some(out) = &caseload.out else {
        output::result(&text)?;
        return Ok(counted.tell(context));
    };
    let path = match Shape::of_name(out) {
        Some(_) => {
            let form = match shape {
                Shape::Page(kind) => Some(kind),
                Shape::Csv | Shape::Json => None,
            };
            place::begins_alike(out, &text, form, context)?;
            out.clone()
        }
        None => {
            let audience = caseload.counting.audience.as_str();
            out.join(format!("{WORD}-{audience}.{}", shape.ending()))
        }
    };
    let bytes = match shape {
        Shape::Page(kind) => paper::bytes(text, kind, context)?,
        Shape::Csv | Shape::Json => text.into_bytes(),
    };
    write(&path, &bytes, context)?;
    Ok(counted.tell(context))
}

impl Shape {
    /// The shape that is asked for.
    ///
    /// # Errors
    /// The file's name promises another one than `--format`, or one that is not written; or paper is to
    /// be written to the terminal.
    fn asked(caseload: &Caseload, context: &Context) -> Result<Shape, Failure> {
        let out = caseload.out.as_deref();
        let named = out.and_then(Shape::of_name);
        let asked = match context.format {
            Format::Csv => Some(Shape::Csv),
            Format::Json => Some(Shape::Json),
            Format::Human => named,
            _ => None,
        };
        let shape = match asked {
            Some(data @ (Shape::Csv | Shape::Json)) => data,
            _ => Shape::Page(Kind::asked(out, context, Kind::Text(Form::Markdown))?),
        };
        match out.zip(named) {
            Some((out, named)) if named != shape => {
                let written = out.with_extension(shape.ending());
                return Err(Kind::other(out, &written, context));
            }
            _ => {}
        }
        if let Shape::Page(kind) = shape {
            kind.is_for_a_file(out, context)?;
        }
        Ok(shape)
    }

    /// The shape of a file by its name; `None` for a folder's.
    fn of_name(out: &Path) -> Option<Shape> {
        let ending = out.extension()?.to_str()?.to_lowercase();
        match ending.as_str() {
            "csv" => Some(Shape::Csv),
            "json" => Some(Shape::Json),
            _ => Kind::of_name(out).map(Shape::Page),
        }
    }

    const fn ending(self) -> &'static str {
        match self {
            Shape::Page(kind) => kind.ending(),
            Shape::Csv => "csv",
            Shape::Json => "json",
        }
    }
}

/// The page, before it is printed.
fn page(counted: &Counted, form: Form, context: &Context) -> Result<String, Failure> {
    let templates = Templates::new(own::sources(context)?).speaking(phrases::own(context)?);
    let unread = counted.unread();
    let made = templates.caseload(&of(counted, &unread, context), form);
    made.map_err(|error| template_failure(context, "mentor.toml", &error))
}

/// What a template sees, as one document.
fn view(counted: &Counted, context: &Context) -> String {
    let unread = counted.unread();
    let mut view = of(counted, &unread, context).view();
    if let Value::Object(names) = &mut view {
        names.shift_insert(0, "schema_version".to_owned(), json::SCHEMA_VERSION.into());
    }
    json::text(&view)
}

fn of<'c>(counted: &'c Counted, unread: &'c [&'c str], context: &Context) -> report::Caseload<'c> {
    report::Caseload {
        figures: &counted.figures,
        today: context.today(),
        lang: context.lang,
        unread,
    }
}

//! One question, put to the person at the terminal.

use super::choices::{self, Named};
use super::compose::compose;
use super::kept::Kept;
use super::question::{Kind, List, Question};
use super::sheet::Sheet;
use crate::check::looks_like_a_personal_number;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::{ask, closed, load};
use crate::locale::{Text, words};
use crate::model::{Day, Item, Scale, Voice};

/// Asks, and takes the answer as the command line would; nothing where it was passed over.
///
/// What an answer of many parts has got to is kept part by part.
///
/// # Errors
/// Where the person stops.
pub fn put(
    question: &Question,
    label: &str,
    sheet: &Sheet<'_>,
    kept: &Kept,
) -> Result<Vec<String>, Failure> {
    let context = sheet.context;
    let ready = match question.kind {
        Kind::One(List::Words(set)) | Kind::Some(List::Words(set)) => {
            let word = |typed: String| closed::word(set, &typed).map_or(typed, str::to_owned);
            sheet.ready(question).into_iter().map(word).collect()
        }
        _ => sheet.ready(question),
    };
    let first = ready.first().map(String::as_str);
    // What stands there is changed or kept, and not emptied: a flag without a value is none.
    let stands = (question.stands)(sheet);
    // A text of several lines cannot stand ready on one; Enter keeps it.
    let is_of_lines =
        question.kind != Kind::Prose && ready.iter().any(|text| text.trim().contains('\n'));
    let first = first.filter(|_| !is_of_lines);
    let may_be_empty = !(question.needed)(sheet) && (stands.is_empty() || is_of_lines);
    let keep = |typed: &str| kept.keep(sheet, question.argument, &[typed.to_owned()]);
    let typed = |wrong: ask::Wrong| {
        let answer = ask::line(context, label, first, may_be_empty, wrong, keep)?;
        Ok(answer.into_iter().collect::<Vec<String>>())
    };
    match question.kind {
        Kind::Client => client(context),
        Kind::Line => typed(personal_number),
        Kind::Prose => compose(context, label, first, kept.page(), keep),
        Kind::Day => {
            let days = typed(no_day)?;
            Ok(days
                .iter()
                .filter_map(|typed| day(typed))
                .map(|day| day.to_string())
                .collect())
        }
        Kind::Number => typed(no_number),
        Kind::Whole => typed(no_whole_number),
        Kind::Yes => Ok(match ask::yes(context, label, first.is_some())? {
            true => vec!["true".to_owned()],
            false => Vec::new(),
        }),
        Kind::One(List::Mentors) if context.around().mentors.is_empty() => typed(|_| None),
        Kind::One(list) => one(
            context,
            label,
            choices::choices(list, sheet),
            first,
            may_be_empty,
        ),
        Kind::Some(list) => {
            let known = choices::choices(list, sheet);
            some(context, label, &known, &ready, may_be_empty)
        }
        Kind::Scores => scores(sheet, &ready, |part| {
            kept.keep(sheet, question.argument, part)
        }),
    }
}

/// Asks which client a command is about.
///
/// # Errors
/// Where there is nobody yet, or the person stops.
pub fn client(context: &Context) -> Result<Vec<String>, Failure> {
    let mut known: Vec<Named> = load::aliases(context)?
        .into_iter()
        .map(|(alias, path)| {
            let id = path.file_stem().unwrap_or_default().to_string_lossy();
            (id.clone().into_owned(), format!("{alias}  ({id})"))
        })
        .collect();
    if known.is_empty() {
        let failure = Failure::request(words::LIST_NONE.of(context.lang).to_owned());
        return Err(failure);
    }
    known.sort_by(|one, other| one.1.cmp(&other.1));
    one(
        context,
        words::ASK_CLIENT.of(context.lang),
        known,
        None,
        false,
    )
}

fn one(
    context: &Context,
    label: &str,
    known: Vec<Named>,
    ready: Option<&str>,
    may_be_empty: bool,
) -> Result<Vec<String>, Failure> {
    if known.is_empty() && may_be_empty {
        return Ok(Vec::new());
    }
    if known.is_empty() {
        let filled = [("question", label)];
        return Err(Failure::no(
            words::ASK_NOTHING_THERE.say(context.lang, &filled),
        ));
    }
    // Enter alone chooses nothing: what stands first is nobody's answer.
    let nothing = match may_be_empty {
        true => words::ASK_SKIP,
        false => words::ASK_PICK,
    };
    let labels = known.iter().map(|(_, label)| label.clone());
    let labels: Vec<String> = std::iter::once(nothing.of(context.lang).to_owned())
        .chain(labels)
        .collect();
    let at = known
        .iter()
        .position(|(word, _)| Some(word.as_str()) == ready);
    loop {
        let chosen = ask::one_of(context, label, labels.clone(), at.map(|at| at + 1))?;
        match chosen.checked_sub(1) {
            Some(at) => return Ok(vec![known[at].0.clone()]),
            None if may_be_empty => return Ok(Vec::new()),
            None => {}
        }
    }
}

fn some(
    context: &Context,
    label: &str,
    known: &[Named],
    ready: &[String],
    may_be_empty: bool,
) -> Result<Vec<String>, Failure> {
    let labels = known.iter().map(|(_, label)| label.clone()).collect();
    let marked = known.iter().enumerate();
    let marked: Vec<usize> = marked
        .filter(|(_, (word, _))| ready.contains(word))
        .map(|(at, _)| at)
        .collect();
    let chosen = ask::some_of(context, label, labels, &marked, may_be_empty)?;
    Ok(chosen.into_iter().map(|at| known[at].0.clone()).collect())
}

/// The steps of one scale's items, one after the other; each can be passed over.
fn scores(
    sheet: &Sheet<'_>,
    ready: &[String],
    keep: impl Fn(&[String]),
) -> Result<Vec<String>, Failure> {
    let (context, lang) = (sheet.context, sheet.context.lang);
    let voice = sheet.answer("by");
    let voice: Option<Voice> = voice.and_then(|typed| closed::voice(typed).ok());
    let asked = |item: &&Item| voice.is_some_and(|voice| item.voices.contains(&voice));
    let scales = sheet
        .programme()
        .into_iter()
        .flat_map(|programme| &programme.scales);
    let scales: Vec<&Scale> = scales
        .filter(|scale| scale.items.iter().any(|item| asked(&item)))
        .collect();
    let earlier = |item: &Item| {
        let scores = ready.iter().filter_map(|score| score.split_once('='));
        scores
            .filter(|(id, _)| *id == item.id)
            .map(|(_, step)| step)
            .next_back()
    };
    let titles = scales
        .iter()
        .map(|scale| lang.pick(&scale.da, &scale.en).to_owned());
    let begun = scales
        .iter()
        .position(|scale| scale.items.iter().any(|item| earlier(item).is_some()));
    let scale = match scales.len() {
        0 => return Ok(Vec::new()),
        1 => scales[0],
        _ => scales[ask::one_of(context, words::ASK_SCALE.of(lang), titles.collect(), begun)?],
    };
    let steps = scale.steps.iter().enumerate().map(|(at, step)| {
        let step = lang.pick(&step.da, &step.en);
        ((at + 1).to_string(), format!("{} {step}", at + 1))
    });
    let steps: Vec<Named> = steps.collect();
    let mut scores = Vec::new();
    for item in scale.items.iter().filter(asked) {
        let title = lang.pick(&item.da, &item.en);
        let step = one(context, title, steps.clone(), earlier(item), true)?;
        scores.extend(step.first().map(|step| format!("{}={step}", item.id)));
        keep(&scores);
    }
    Ok(scores)
}

/// Whether a text must not stand in a record, since it looks like a personal number.
pub fn personal_number(text: &str) -> Option<Text> {
    looks_like_a_personal_number(text).then_some(words::PERSONAL_NUMBER)
}

fn no_day(text: &str) -> Option<Text> {
    day(text).is_none().then_some(words::ASK_NOT_A_DAY)
}

/// A day as records write it, or as people do.
fn day(text: &str) -> Option<Day> {
    Day::parse(text).or_else(|| Day::turned(text))
}

fn no_number(text: &str) -> Option<Text> {
    let number: Result<f64, _> = text.replace(',', ".").parse();
    let is_number = number.is_ok_and(|number| number.is_finite() && number >= 0.0);
    (!is_number).then_some(words::ASK_NOT_A_NUMBER)
}

fn no_whole_number(text: &str) -> Option<Text> {
    let is_whole = text.parse::<u32>().is_ok();
    (!is_whole).then_some(words::ASK_NOT_WHOLE)
}

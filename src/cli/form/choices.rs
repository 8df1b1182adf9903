//! What there is to choose from, each by the word that the command takes and by what it is called.

use super::question::List;
use super::sheet::Sheet;
use crate::locale::{VOCABULARY, vocabulary, words};
use crate::model::{Action, Area, Choice, Goal, NOTE_KINDS, OutcomeKind};

/// A choice: the word that the command takes, and what people call it.
pub type Named = (String, String);

/// The choices of a list, as the case stands.
pub fn choices(list: List, sheet: &Sheet<'_>) -> Vec<Named> {
    let lang = sheet.context.lang;
    let client = sheet.client();
    match list {
        List::Words(set) => VOCABULARY
            .iter()
            .filter(|(known, _, _)| *known == set)
            .map(|(_, word, text)| ((*word).to_owned(), text.of(lang).to_owned()))
            .collect(),
        List::Areas => sheet
            .programme()
            .into_iter()
            .flat_map(|programme| &programme.areas)
            .map(|area| (area.id.clone(), lang.pick(&area.da, &area.en).to_owned()))
            .collect(),
        List::OtherCarriers => {
            let area = || sheet.area().and_then(Area::carrier);
            let now = sheet.action().map(|it| it.carried_by).or_else(area);
            let mut all = choices(List::Words("carrier"), sheet);
            all.retain(|(word, _)| now.is_none_or(|now| now.as_str() != word));
            all
        }
        List::Goals => client
            .into_iter()
            .flat_map(|client| &client.goals)
            .filter(|goal| goal.status.is_open())
            .map(|goal| (goal.id.clone(), goal.title.clone()))
            .collect(),
        List::Actions => actions(sheet, Action::is_open),
        List::EndedActions => actions(sheet, |action| !action.is_open()),
        List::OptionsToChoose => options(sheet, |option| option.chosen.is_none()),
        List::OptionsToTry => options(sheet, |option| option.tried.is_none()),
        List::Receivers => receivers(sheet),
        List::Outcomes => outcomes(sheet),
        List::NoteKinds => note_kinds(sheet),
        List::Levels => (-2..=2)
            .map(|level: i8| (level.to_string(), meaning(sheet.goal(), level, sheet)))
            .collect(),
        List::Programmes => sheet
            .context
            .programmes()
            .all()
            .iter()
            .map(|rules| rules.programme())
            .map(|programme| {
                let title = lang.pick(&programme.title.da, &programme.title.en);
                (programme.reference(), title.to_owned())
            })
            .collect(),
        List::Mentors => sheet
            .context
            .around()
            .mentors
            .into_iter()
            .map(|handle| (handle.clone(), handle))
            .collect(),
    }
}

fn actions(sheet: &Sheet<'_>, fits: impl Fn(&Action) -> bool) -> Vec<Named> {
    let actions = sheet
        .client()
        .into_iter()
        .flat_map(|client| &client.actions);
    actions
        .filter(|action| fits(action))
        .map(|action| (action.id.clone(), action.what.clone()))
        .collect()
}

fn options(sheet: &Sheet<'_>, fits: impl Fn(&Choice) -> bool) -> Vec<Named> {
    let options = sheet
        .client()
        .into_iter()
        .flat_map(|client| &client.options);
    options
        .filter(|option| fits(option))
        .filter_map(|option| Some((option.id.clone()?, option.what.clone())))
        .collect()
}

fn receivers(sheet: &Sheet<'_>) -> Vec<Named> {
    let today = sheet.context.today();
    let consents = sheet
        .client()
        .into_iter()
        .flat_map(|client| &client.consents);
    let mut receivers: Vec<Named> = consents
        .filter(|consent| consent.holds_on(today))
        .map(|consent| (consent.to.clone(), consent.to.clone()))
        .collect();
    receivers.dedup();
    receivers
}

fn outcomes(sheet: &Sheet<'_>) -> Vec<Named> {
    let outcomes = sheet
        .client()
        .into_iter()
        .flat_map(|client| &client.outcomes);
    let holding: Vec<OutcomeKind> = outcomes
        .filter(|outcome| outcome.until.is_none())
        .map(|outcome| outcome.kind)
        .collect();
    let mut known = choices(List::Words("outcome_kind"), sheet);
    known.retain(|(word, _)| holding.iter().any(|kind| kind.as_str() == word));
    known
}

fn note_kinds(sheet: &Sheet<'_>) -> Vec<Named> {
    let own = sheet.context.around().note_kinds;
    let known = NOTE_KINDS.iter().map(|kind| (*kind).to_owned());
    known
        .chain(own)
        .map(|kind| {
            let text = vocabulary("note_kind", &kind);
            let said = text.map_or(kind.as_str(), |text| text.of(sheet.context.lang));
            (kind.clone(), said.to_owned())
        })
        .collect()
}

/// A level of attainment, by what it means for the goal where that is written down.
fn meaning(goal: Option<&Goal>, level: i8, sheet: &Sheet<'_>) -> String {
    let own = goal.and_then(|goal| goal.levels.get(&level)).cloned();
    let text = || {
        let at = usize::try_from(level + 2).unwrap_or_default();
        words::LEVELS[at].of(sheet.context.lang).to_owned()
    };
    format!("{level:>2}  {}", own.unwrap_or_else(text))
}

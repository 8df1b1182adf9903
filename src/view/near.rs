//! The name that a template meant, where it asks for one that there is not.

use std::ops::Range;

use super::field::{Field, ROOT, Shape};
use super::page::{BEFORE, PAGE};
use super::part::{Form, Part};
use super::place::Place;
use crate::model::{Programme, nearest};

/// The documented name that is nearest to one in a template, up to the part that is wrong; `None` where
/// nothing is near, or nothing is wrong.
///
/// The name is as written: `client.alais`, `goals[0].titel`, `scale["itmes"]`. Where it begins with no name
/// of the page it is taken for a variable of a loop, which can be an entry of any list.
pub fn near_name(name: &str, programme: &Programme) -> Option<String> {
    let programmes = &[programme];
    let steps = steps(name);
    let (first, rest) = steps.split_first()?;
    let first = first.name(name).filter(|first| !first.is_empty())?;
    if let Some(place) = at_top(first) {
        return wrong_step(name, rest, vec![place], programmes);
    }
    let slip = nearest(first, top_names())
        .filter(|near| rest.is_empty() || leads_on(near, name, rest, programmes));
    match slip {
        Some(near) => Some(format!("{near}{}", &name[first.len()..])),
        None => wrong_step(name, rest, entries(), programmes),
    }
}

/// One step of a name as written.
struct Step {
    /// The name in it; `None` of an index.
    name: Option<Range<usize>>,
    /// Where it ends, with what closes it.
    end: usize,
}

impl Step {
    fn name<'n>(&self, written: &'n str) -> Option<&'n str> {
        self.name.clone().map(|range| &written[range])
    }
}

/// The steps of a name: parts between dots, names in quotes between brackets, and indices.
fn steps(name: &str) -> Vec<Step> {
    let mut steps = Vec::new();
    let mut at = 0;
    while at < name.len() {
        let rest = &name[at..];
        if rest.starts_with('[') {
            let close = rest.find(']').map_or(name.len(), |close| at + close);
            let end = name.len().min(close + 1);
            let quoted = quoted(&name[at..close]).map(|range| at + range.start..at + range.end);
            steps.push(Step { name: quoted, end });
            at = end;
        } else {
            let start = at + usize::from(rest.starts_with('.'));
            let length = name[start..].find(['.', '[']);
            let end = length.map_or(name.len(), |length| start + length);
            steps.push(Step {
                name: Some(start..end),
                end,
            });
            at = end;
        }
    }
    steps
}

/// What stands between the first quote and the next.
fn quoted(text: &str) -> Option<Range<usize>> {
    let quotes = ['"', '\''];
    let start = text.find(quotes)? + 1;
    let length = text[start..].find(quotes)?;
    Some(start..start + length)
}

/// The name with its first wrong step mended, where a name is near; the places are all those where the
/// first of the steps can stand.
fn wrong_step(
    name: &str,
    steps: &[Step],
    mut places: Vec<Place>,
    programmes: &[&Programme],
) -> Option<String> {
    for step in steps {
        let next = after(&places, step.name(name), programmes);
        if next.is_empty() {
            let wrong = step.name.clone()?;
            let known = places.iter().flat_map(|place| place.names(programmes));
            let near = nearest(&name[wrong.clone()], known)?;
            let (before, closing) = (&name[..wrong.start], &name[wrong.end..step.end]);
            return Some(format!("{before}{near}{closing}"));
        }
        places = next;
    }
    None
}

fn after(places: &[Place], name: Option<&str>, programmes: &[&Programme]) -> Vec<Place> {
    let next = places.iter().filter_map(|place| match (name, place) {
        (Some(name), place) => place.step(name, programmes),
        (None, Place::Value(Form::List(entry))) => Some(Place::Value(Form::Map(entry))),
        (None, Place::Value(Form::Keyed)) => Some(Place::Value(Form::One)),
        (None, _) => None,
    });
    next.collect()
}

/// Whether a name of the page has all the further steps.
fn leads_on(top: &str, name: &str, steps: &[Step], programmes: &[&Programme]) -> bool {
    let mut places: Vec<Place> = at_top(top).into_iter().collect();
    for step in steps {
        places = after(&places, step.name(name), programmes);
    }
    !places.is_empty()
}

fn at_top(name: &str) -> Option<Place> {
    if name == BEFORE {
        return Some(Place::ROOT);
    }
    let part = PAGE.iter().find(|part| part.name == name);
    let field = || ROOT.iter().find(|field| field.name == name);
    part.map(|part| Place::Value(part.form))
        .or_else(|| field().map(Place::of))
}

fn top_names() -> impl Iterator<Item = &'static str> {
    let parts = PAGE.iter().map(|part| part.name);
    parts.chain(ROOT.iter().map(|field| field.name))
}

/// The entries of every list of the view, also of those within entries.
fn entries() -> Vec<Place> {
    fn of_form(form: Form, found: &mut Vec<Place>) {
        let parts: &[Part] = match form {
            Form::List(entry) => {
                found.push(Place::Value(Form::Map(entry)));
                entry
            }
            Form::Map(parts) => parts,
            Form::One | Form::Keyed => &[],
        };
        for part in parts {
            of_form(part.form, found);
        }
    }
    fn of_fields(fields: &[Field], found: &mut Vec<Place>) {
        for field in fields {
            match field.shape {
                Shape::Value(_, form) => of_form(form, found),
                Shape::Section(fields) => of_fields(fields, found),
                Shape::Latest(_) | Shape::First(_) | Shape::Distances => {}
            }
        }
    }
    let mut found = Vec::new();
    of_fields(ROOT, &mut found);
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::programme::builtin;

    fn near(name: &str) -> Option<String> {
        let rules = builtin("gennem-empowerment@1").expect("a programme");
        near_name(name, rules.programme())
    }

    #[test]
    fn the_nearest_name_is_found_below_a_known_one() {
        for (written, meant) in [
            ("client.alais", "client.alias"),
            ("contact.hours_deliverd", "contact.hours_delivered"),
            ("assessment.tekst", "assessment.text"),
            ("attainment.client.firstt", "attainment.client.first_t"),
            ("latest.client.trusst", "latest.client.trust"),
            ("latest.clent.trust", "latest.client"),
            ("period.form", "period.from"),
            ("mentor.emial", "mentor.email"),
            ("before.areaz", "before.areas"),
            ("before.responsibility.indx", "before.responsibility.index"),
            ("goals[0].titel", "goals[0].title"),
            (
                "goals[0].client_course[1].levl",
                "goals[0].client_course[1].level",
            ),
            ("phases[0].exemption.untill", "phases[0].exemption.until"),
            ("scales[0][\"itmes\"][0]", "scales[0][\"items\"]"),
        ] {
            assert_eq!(near(written).as_deref(), Some(meant), "{written}");
        }
    }

    #[test]
    fn the_first_part_may_be_the_wrong_one() {
        for (written, meant) in [
            ("gaols", "goals"),
            ("cleint.alias", "client.alias"),
            ("agrement.goal", "agreement.goal"),
            ("assesment.text", "assessment.text"),
            ("mentr.name", "mentor.name"),
            ("befor.areas", "before.areas"),
        ] {
            assert_eq!(near(written).as_deref(), Some(meant), "{written}");
        }
    }

    #[test]
    fn a_variable_of_a_loop_may_be_an_entry_of_any_list() {
        for (written, meant) in [
            ("goal.own_wordz", "goal.own_words"),
            ("item.titel", "item.title"),
            ("week.contcts", "week.contacts"),
            ("step.indx", "step.index"),
            ("change.exemption.untill", "change.exemption.until"),
            ("g.weight.importanse", "g.weight.importance"),
            ("g.client_course[0].levle", "g.client_course[0].level"),
            ("area.carrid_by", "area.carried_by"),
            ("scale['itmes']", "scale['items']"),
        ] {
            assert_eq!(near(written).as_deref(), Some(meant), "{written}");
        }
    }

    #[test]
    fn where_nothing_is_near_nothing_is_said() {
        for written in [
            "client.favourite_colour",
            "goal.favourite_colour",
            "xylophone",
            "goals.title",
            "today.year",
            "goal[0].titel",
            "client[0]",
            "goal.title",
            "client.alias",
            "before.areas",
            "scales[0][\"items\"]",
            "goals[0].levels[0]",
            "latest.client.trust",
            "",
            ".",
            "[",
            "[]",
            "a..b",
            "goals[",
            "æ[\"ø\"].å",
        ] {
            assert_eq!(near(written), None, "{written}");
        }
    }
}

//! From the client as the record has it to the client as it is to be: the patches between, and no others.
//!
//! The table of a record's shape leads the way, so that a verb only says what becomes of the client.

use serde_json::Value as Json;

use super::EditError;
use crate::model::Client;
use crate::record::shape::{self, Key, RECORD, Type};
use crate::record::{Record, Route};
use crate::text::patch::{self, Fresh, Patch, Patches, Refusal};

/// The patches that make the record say what is intended; `names` are areas of life and what is rated,
/// in the programme's order.
pub(super) fn patches(
    record: &Record<'_>,
    intended: &Client,
    names: &[&str],
) -> Result<Patches, EditError> {
    let mut together = Patches::default();
    for patch in between(record, intended, names)? {
        match together.add(patch) {
            Err(Refusal::Overlap) => return one_by_one(record, intended, names),
            added => added?,
        }
    }
    Ok(together)
}

/// Patches that meet at one place: each is made of the text that the one before it has left.
fn one_by_one(
    record: &Record<'_>,
    intended: &Client,
    names: &[&str],
) -> Result<Patches, EditError> {
    let before = record.document().text();
    let mut after = before.to_owned();
    loop {
        let now = Record::read(after.as_bytes()).map_err(|_| Refusal::Unsafe)?;
        let Some(next) = between(&now, intended, names)?.into_iter().next() else {
            return Ok(Patches::from(patch::between(before, &after)));
        };
        let text = Patches::from(next).apply(&after);
        if text == after {
            return Err(Refusal::Unsafe.into());
        }
        after = text;
    }
}

fn between(
    record: &Record<'_>,
    intended: &Client,
    names: &[&str],
) -> Result<Vec<Patch>, EditError> {
    let was = record.client().ok_or(EditError::Unreadable)?;
    let json = |client: &Client, other: &Client| {
        serde_json::to_value(what_differs(client, other)).map_err(|_| Refusal::Unwritable)
    };
    let mut difference = Difference {
        record,
        names,
        patches: Vec::new(),
    };
    difference.map(
        &Route::default(),
        RECORD,
        &json(was, intended)?,
        &json(intended, was)?,
    )?;
    Ok(difference.patches)
}

/// The client without what the other says too: most of a record stays, and need not be compared key by
/// key. The journal stands in the body, and is no key.
fn what_differs(client: &Client, other: &Client) -> Client {
    fn own<T: Clone + Default + PartialEq>(mine: &T, other: &T) -> T {
        match mine == other {
            true => T::default(),
            false => mine.clone(),
        }
    }
    Client {
        schema: client.schema,
        id: client.id.clone(),
        alias: client.alias.clone(),
        programme: client.programme.clone(),
        mentor: client.mentor.clone(),
        started: client.started,
        language: own(&client.language, &other.language),
        birth_year: own(&client.birth_year, &other.birth_year),
        referral: own(&client.referral, &other.referral),
        agreement: own(&client.agreement, &other.agreement),
        consents: own(&client.consents, &other.consents),
        phases: own(&client.phases, &other.phases),
        standing: own(&client.standing, &other.standing),
        areas: own(&client.areas, &other.areas),
        resources: own(&client.resources, &other.resources),
        options: own(&client.options, &other.options),
        goals: own(&client.goals, &other.goals),
        actions: own(&client.actions, &other.actions),
        ratings: own(&client.ratings, &other.ratings),
        decisions: own(&client.decisions, &other.decisions),
        plan: own(&client.plan, &other.plan),
        outcomes: own(&client.outcomes, &other.outcomes),
        corrections: own(&client.corrections, &other.corrections),
        notes: Vec::new(),
    }
}

/// Whether a list changes item by item: its entries do, and words where others are put between them.
/// Words that were changed, taken out or put in another order are written as a whole new list.
fn goes_by_items(holds: &Type, was: &[Json], is: &[Json]) -> bool {
    let mut known = was.iter().peekable();
    for item in is {
        known.next_if_eq(&item);
    }
    matches!(holds, Type::Map(_)) || (known.peek().is_none() && was.len() < is.len())
}

/// Whether an entry is the one that stood there, with other things in its lists and maps.
fn is_still(was: &Json, is: &Json) -> bool {
    let (Json::Object(was), Json::Object(is)) = (was, is) else {
        return false;
    };
    let holds_many = |value: &Json| value.is_array() || value.is_object();
    was.len() == is.len()
        && was.iter().all(|(key, was)| {
            let is = is.get(key);
            is == Some(was) || (holds_many(was) && is.is_some_and(holds_many))
        })
}

struct Difference<'r> {
    record: &'r Record<'r>,
    names: &'r [&'r str],
    patches: Vec<Patch>,
}

impl Difference<'_> {
    fn map(
        &mut self,
        map: &Route,
        keys: &'static [Key],
        was: &Json,
        is: &Json,
    ) -> Result<(), EditError> {
        let order = shape::order(keys);
        for key in keys {
            let (was, is) = (&was[key.name], &is[key.name]);
            self.entry(map, &order, key.name, &key.holds, was, is)?;
        }
        Ok(())
    }

    fn entry(
        &mut self,
        map: &Route,
        order: &[&str],
        key: &str,
        holds: &'static Type,
        was: &Json,
        is: &Json,
    ) -> Result<(), EditError> {
        if was == is {
            return Ok(());
        }
        let route = map.clone().then(key);
        let found = self.record.value(&route);
        let is_open = found.is_some_and(|found| found.is_map() && !found.is_empty());
        match (holds, was, is) {
            (Type::Map(keys), Json::Object(_), Json::Object(_)) if is_open => {
                return self.map(&route, keys, was, is);
            }
            (Type::Named(holds), Json::Object(known), Json::Object(names)) if is_open => {
                for (name, is) in names {
                    let was = known.get(name).unwrap_or(&Json::Null);
                    self.entry(&route, self.names, name, holds, was, is)?;
                }
                return Ok(());
            }
            (Type::Numbered(least, most, holds), Json::Object(known), Json::Object(numbers))
                if is_open =>
            {
                let order: Vec<String> = (*least..=*most).map(|at| at.to_string()).collect();
                let order: Vec<&str> = order.iter().map(String::as_str).collect();
                for (number, is) in numbers {
                    let was = known.get(number).unwrap_or(&Json::Null);
                    self.entry(&route, &order, number, holds, was, is)?;
                }
                return Ok(());
            }
            (Type::List(holds), Json::Array(was), Json::Array(is))
                if !was.is_empty() && goes_by_items(holds, was, is) =>
            {
                return self.list(&route, holds, was, is);
            }
            _ => {}
        }
        let (document, fresh) = (self.record.document(), self.fresh(is, holds)?);
        let holder = || self.record.value(map).ok_or(EditError::Unreadable);
        let patch = match found {
            Some(_) if is.is_null() => patch::remove_key(document, holder()?, key)?,
            Some(found) => patch::set(document, found, &fresh)?,
            None => patch::insert_key(document, holder()?, key, &fresh, order)?,
        };
        self.patches.push(patch);
        Ok(())
    }

    /// A list whose items have changed in their places, or have got others between them.
    fn list(
        &mut self,
        route: &Route,
        holds: &'static Type,
        was: &[Json],
        is: &[Json],
    ) -> Result<(), EditError> {
        if was.len() == is.len() {
            for (index, (was, is)) in was.iter().zip(is).enumerate() {
                if let Type::Map(keys) = holds {
                    self.map(&route.clone().at(index), keys, was, is)?;
                }
            }
            return Ok(());
        }
        let list = self.record.value(route).ok_or(EditError::Unreadable)?;
        let mut known = 0;
        for item in is {
            let was = was.get(known);
            if was == Some(item) {
                known += 1;
                continue;
            }
            if let (Type::Map(keys), Some(was)) = (holds, was)
                && is_still(was, item)
            {
                self.map(&route.clone().at(known), keys, was, item)?;
                known += 1;
                continue;
            }
            let fresh = self.fresh(item, holds)?;
            let patch = patch::insert_item(self.record.document(), list, known, &fresh)?;
            self.patches.push(patch);
        }
        Ok(())
    }

    /// A new value, its names in the programme's order.
    fn fresh(&self, value: &Json, holds: &Type) -> Result<Fresh, EditError> {
        let mut fresh = Fresh::from_serialize(value)?;
        self.put_in_order(&mut fresh, holds);
        Ok(fresh)
    }

    fn put_in_order(&self, fresh: &mut Fresh, holds: &Type) {
        let rank = |name: &str| self.names.iter().position(|known| *known == name);
        match (fresh, holds) {
            (Fresh::List(items), Type::List(holds)) => {
                items
                    .iter_mut()
                    .for_each(|item| self.put_in_order(item, holds));
            }
            (Fresh::Map(entries), Type::Map(keys)) => {
                for (name, value) in entries {
                    if let Some(key) = keys.iter().find(|key| key.name == name) {
                        self.put_in_order(value, &key.holds);
                    }
                }
            }
            (Fresh::Map(entries), Type::Named(_)) => {
                entries.sort_by_key(|(name, _)| rank(name).unwrap_or(usize::MAX));
            }
            _ => {}
        }
    }
}

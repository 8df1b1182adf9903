//! The case that a view is of: a client as of a day, the programme, and the reader's language.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex, PoisonError};

use minijinja::Value;

use super::object::Root;
use crate::locale::Lang;
use crate::model::{Day, Programme, Snapshot};

/// What the fields of a view are computed from.
#[derive(Debug)]
pub struct Case {
    snapshot: Snapshot,
    programme: Arc<Programme>,
    lang: Lang,
    unknown: Mutex<BTreeSet<String>>,
}

impl Case {
    /// A case, to be asked.
    pub fn new(snapshot: Snapshot, programme: &Arc<Programme>, lang: Lang) -> Arc<Case> {
        Arc::new(Case {
            snapshot,
            programme: Arc::clone(programme),
            lang,
            unknown: Mutex::default(),
        })
    }

    /// A case that is judged and not read, so that its language does not matter.
    pub fn to_judge(snapshot: Snapshot, programme: &Arc<Programme>) -> Arc<Case> {
        Case::new(snapshot, programme, Lang::default())
    }

    /// The view, as a value of the template language.
    pub fn view(self: &Arc<Self>) -> Value {
        Value::from_object(Root(Arc::clone(self)))
    }

    /// The value behind a name of the view, such as `latest.client.trust`; `None` where it is not
    /// known, or the programme has no such item.
    pub fn field(self: &Arc<Self>, name: &str) -> Option<Value> {
        let value = name.split('.').try_fold(self.view(), |value, part| {
            value.get_attr(part).ok().filter(|it| !it.is_undefined())
        })?;
        self.take_unknown();
        (!value.is_none()).then_some(value)
    }

    /// The same case as of an earlier day; a later one changes nothing.
    pub fn as_of(&self, day: Day) -> Arc<Case> {
        let mut snapshot = self.snapshot.clone();
        snapshot.go_back_to(day);
        Case::new(snapshot, &self.programme, self.lang)
    }

    /// The same case for a reader of another language.
    pub fn in_language(&self, lang: Lang) -> Arc<Case> {
        Case::new(self.snapshot.clone(), &self.programme, lang)
    }

    /// The client as of the day.
    pub fn snapshot(&self) -> &Snapshot {
        &self.snapshot
    }

    /// The programme that the case is judged by.
    pub fn programme(&self) -> &Arc<Programme> {
        &self.programme
    }

    /// The day.
    pub fn day(&self) -> Day {
        self.snapshot.day()
    }

    /// The reader's language.
    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// Gives the snapshot back, where nothing else holds the case any more.
    pub fn into_snapshot(self: Arc<Self>) -> Snapshot {
        Arc::try_unwrap(self).map_or_else(|shared| shared.snapshot.clone(), |case| case.snapshot)
    }

    pub(super) fn note_unknown(&self, path: String) {
        self.unknown
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .insert(path);
    }

    /// The fields that were asked for and are not known yet; forgotten once told.
    pub(super) fn take_unknown(&self) -> Vec<String> {
        std::mem::take(&mut *self.unknown.lock().unwrap_or_else(PoisonError::into_inner))
            .into_iter()
            .collect()
    }
}

//! Which entries of a list still say what they said.

use serde_json::Value as Json;

use super::list::{Entry, List, says_nothing};

/// What became of an entry that does not stand as it did.
pub(super) enum Fate<'l> {
    /// It says something else now.
    Rewritten(&'l Entry, &'l Entry),
    /// It is gone.
    Removed(&'l Entry),
    /// It is new, and stands in a course before what was there already.
    Inserted(&'l Entry),
}

/// What became of the entries that do not stand as they did.
pub(super) fn fates<'l>(was: &'l List, is: &'l List) -> Vec<Fate<'l>> {
    let mut matched: Vec<Option<usize>> = vec![None; was.entries.len()];
    let mut taken = vec![false; is.entries.len()];
    // Most of a list stays as it is, from its beginning on.
    let pairs = was.entries.iter().zip(&is.entries);
    let same = pairs.take_while(|(was, is)| was.says == is.says).count();
    for at in 0..same {
        (matched[at], taken[at]) = (Some(at), true);
    }
    let alike: [fn(&Entry, &Entry) -> bool; 2] = [
        |was, is| was.says == is.says,
        |was, is| keeps(&was.says, &is.says),
    ];
    for is_alike in alike {
        for (number, entry) in was.entries.iter().enumerate() {
            if matched[number].is_some() {
                continue;
            }
            let mut free = (0..taken.len()).filter(|at| !taken[*at]);
            let found = free.find(|at| is_alike(entry, &is.entries[*at]));
            if let Some(at) = found {
                (matched[number], taken[at]) = (Some(at), true);
            }
        }
    }
    let mut fates = Vec::new();
    for (entry, _) in was
        .entries
        .iter()
        .zip(&matched)
        .filter(|(_, at)| at.is_none())
    {
        let mut free = (0..taken.len()).filter(|at| !taken[*at]);
        match free.find(|at| is.entries[*at].date == entry.date) {
            Some(at) => {
                taken[at] = true;
                fates.push(Fate::Rewritten(entry, &is.entries[at]));
            }
            None => fates.push(Fate::Removed(entry)),
        }
    }
    if was.is_course {
        let mut furthest = 0;
        for (entry, at) in was.entries.iter().zip(&matched) {
            let Some(at) = *at else { continue };
            match at < furthest {
                true => fates.push(Fate::Rewritten(entry, &is.entries[at])),
                false => furthest = at,
            }
        }
        let last = matched.iter().flatten().max().copied().unwrap_or(0);
        let new = (0..last).filter(|at| !taken[*at]);
        fates.extend(new.map(|at| Fate::Inserted(&is.entries[at])));
    }
    fates
}

/// Whether a value still says all that the other said; it may say more.
pub(super) fn keeps(was: &Json, is: &Json) -> bool {
    match (was, is) {
        (was, _) if says_nothing(was) => true,
        (Json::Object(was), Json::Object(is)) => was
            .iter()
            .all(|(key, was)| says_nothing(was) || is.get(key).is_some_and(|is| keeps(was, is))),
        (was, is) => was == is,
    }
}

//! Which entry of one version is which of another: by the field's own names for them.

use super::conflict::Kind;
use super::layout::Child;
use super::meaning::Meaning;
use crate::record::shape::{Key, RECORD, Type};

/// What is known of a list: by which keys its entries are told apart, and what two changes mean.
#[derive(Debug)]
pub(super) struct Rule {
    /// The key that holds the list.
    list: &'static str,
    /// The keys that tell entries apart; the first row all of which an entry has.
    by: &'static [&'static [&'static str]],
    /// Whether the list is a course: each entry goes on from the one before, so that two from the same
    /// one cannot both be meant.
    pub course: bool,
    /// Whether two new entries of one identity must say the same, down to the last key.
    pub whole: bool,
    /// Keys of an entry that say one thing together, and what it is when both said it differently.
    pub together: &'static [(&'static [&'static str], Kind)],
    /// What it is when both wrote different things.
    pub kind: Kind,
}

const fn list(list: &'static str, by: &'static [&'static [&'static str]], kind: Kind) -> Rule {
    Rule {
        list,
        by,
        course: false,
        whole: true,
        together: &[],
        kind,
    }
}

const fn course(name: &'static str, by: &'static [&'static [&'static str]], kind: Kind) -> Rule {
    Rule {
        course: true,
        ..list(name, by, kind)
    }
}

/// The lists of a record.
static LISTS: &[Rule] = &[
    list("consents", &[&["to", "given"]], Kind::Twice),
    course("phases", &[&["date", "phase"]], Kind::Phase),
    course("standing", &[&["date", "change"]], Kind::Standing),
    course("carried", &[&["date"]], Kind::HandOver),
    course("hand_overs", &[&["date", "from", "to"]], Kind::HandOver),
    list("resources", &[&["id"], &["what"]], Kind::Twice),
    list("options", &[&["id"], &["what"]], Kind::Twice),
    list("goals", &[&["id"]], Kind::Twice),
    Rule {
        together: &[
            (&["done", "dropped"], Kind::Field),
            (&["carried_by", "support", "hand_overs"], Kind::HandOver),
        ],
        ..list("actions", &[&["id"]], Kind::Twice)
    },
    Rule {
        whole: false,
        ..list("ratings", &[&["date", "by", "scale"]], Kind::Voice)
    },
    Rule {
        whole: false,
        ..list("scores", &[&["date", "by"]], Kind::Voice)
    },
    list("decisions", &[&["date", "what"]], Kind::Twice),
    list("outcomes", &[&["date", "kind"]], Kind::Twice),
    list("corrections", &[&["date", "by", "kind", "of"]], Kind::Twice),
];

/// Lists that the shape of a record does not know.
static OWN: Rule = list(
    "",
    &[&["id"], &["date", "by"], &["date", "kind"], &["date"]],
    Kind::Twice,
);

/// Maps that are made in one go: two new ones are not put together of both.
const MADE_AT_ONCE: [&str; 2] = ["plan", "exemption"];

/// Where in a record a value stands, as far as that says how it is merged.
#[derive(Clone, Copy)]
pub(super) struct Seat<'s> {
    /// What the shape says of it; none where the shape knows nothing of it.
    holds: Option<&'static Type>,
    /// The key that it stands behind, or that the list stands behind in which it is an entry.
    key: &'s str,
}

/// The shape of the outermost map.
static TOP: Type = Type::Map(RECORD);

impl<'s> Seat<'s> {
    pub(super) const fn top() -> Self {
        Self {
            holds: Some(&TOP),
            key: "",
        }
    }

    /// The value of a key of this map.
    pub(super) fn of_key(self, key: &'s str) -> Self {
        let holds = match self.holds {
            Some(Type::Map(keys)) => keys
                .iter()
                .find(|known| known.name == key)
                .map(|it| &it.holds),
            Some(Type::Named(holds) | Type::Numbered(_, _, holds)) => Some(*holds),
            _ => None,
        };
        Self { holds, key }
    }

    /// An item of this list.
    pub(super) fn of_item(self) -> Self {
        let holds = match self.holds {
            Some(Type::List(holds)) => Some(*holds),
            _ => None,
        };
        Self { holds, ..self }
    }

    /// What is known of this list.
    pub(super) fn rule(self) -> &'static Rule {
        let known = LISTS.iter().find(|rule| rule.list == self.key);
        known.filter(|_| self.holds.is_some()).unwrap_or(&OWN)
    }

    /// Whether this map is made in one go.
    pub(super) fn is_made_at_once(self) -> bool {
        MADE_AT_ONCE.contains(&self.key)
    }

    /// The place of a key in the canonical order; unknown keys stand last.
    pub(super) fn rank(self, key: &str) -> usize {
        let keys: &[Key] = match self.holds {
            Some(Type::Map(keys)) => keys,
            _ => &[],
        };
        let found = keys.iter().position(|known| known.name == key);
        found.unwrap_or(usize::MAX)
    }
}

impl Rule {
    /// What it is when both sides changed keys of an entry that say one thing together, and differently.
    pub(super) fn apart(&self, says: &[Option<Meaning>; 3]) -> Option<Kind> {
        let part = |side: usize, keys: &[&str]| -> Vec<Option<&Meaning>> {
            let value = |key: &&str| match &says[side] {
                Some(Meaning::Map(map)) => map.get(*key),
                _ => None,
            };
            keys.iter().map(value).collect()
        };
        let differ = |(keys, _): &&(&[&str], Kind)| {
            let [was, our, their] = [0, 1, 2].map(|side| part(side, keys));
            our != their && our != was && their != was
        };
        self.together.iter().find(differ).map(|(_, kind)| *kind)
    }
}

/// Who an entry is; the number tells apart those that say the same.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Identity(pub Vec<String>, pub usize);

/// Who the entries of a list or map are, in the three versions; and whether that is certain: where it is
/// not, an entry is who it is by all that it says.
pub(super) fn identities(versions: [&[Child<'_>]; 3], rule: &Rule) -> ([Vec<Identity>; 3], bool) {
    let all = versions.iter().flat_map(|children| children.iter());
    if all
        .clone()
        .all(|child| child.key.is_none() && child.value.is_scalar())
    {
        return (versions.map(|children| numbered(children, whole)), true);
    }
    let named = |child: &Child<'_>| name(child, rule);
    let is_told_apart = |children: &&[Child<'_>]| {
        let mut names: Vec<_> = children.iter().filter_map(named).collect();
        let found = names.len();
        names.sort();
        names.dedup();
        names.len() == found && found == children.len()
    };
    match versions.iter().all(is_told_apart) {
        true => (
            versions.map(|children| numbered(children, |child| named(child).unwrap_or_default())),
            true,
        ),
        false => (versions.map(|children| numbered(children, whole)), false),
    }
}

fn name(child: &Child<'_>, rule: &Rule) -> Option<Vec<String>> {
    if let Some(key) = child.key {
        return Some(vec![key.text().into_owned()]);
    }
    rule.by.iter().find_map(|keys| {
        let value = |key: &&str| {
            let value = child.value.get(key).filter(|value| value.is_scalar());
            let text = value.filter(|value| !value.is_null())?.text().into_owned();
            Some(format!("{key}={text}"))
        };
        keys.iter().map(value).collect()
    })
}

fn whole(child: &Child<'_>) -> Vec<String> {
    vec![format!("{:?}", Meaning::of(child.value))]
}

fn numbered(children: &[Child<'_>], name: impl Fn(&Child<'_>) -> Vec<String>) -> Vec<Identity> {
    let mut seen = std::collections::HashMap::new();
    let number = |child| {
        let name = name(child);
        let count = seen.entry(name.clone()).or_insert(0);
        *count += 1;
        Identity(name, *count - 1)
    };
    children.iter().map(number).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    type Found = Vec<(&'static str, &'static [Key])>;

    fn lists_of(keys: &'static [Key], found: &mut Found) {
        keys.iter()
            .for_each(|key| lists(&key.holds, key.name, found));
    }

    fn lists(holds: &'static Type, key: &'static str, found: &mut Found) {
        match holds {
            Type::Map(keys) => lists_of(keys, found),
            Type::List(Type::Map(keys)) => {
                found.push((key, keys));
                lists_of(keys, found);
            }
            Type::Named(holds) | Type::Numbered(_, _, holds) => lists(holds, key, found),
            _ => {}
        }
    }

    #[test]
    fn every_list_of_entries_has_a_rule_by_its_own_keys() {
        let mut found = Vec::new();
        lists(&TOP, "", &mut found);
        assert_eq!(found.len(), LISTS.len());
        for (name, keys) in found {
            let rule = LISTS.iter().find(|rule| rule.list == name).expect(name);
            let together = rule.together.iter().map(|(keys, _)| keys);
            for key in rule.by.iter().chain(together).flat_map(|row| row.iter()) {
                assert!(keys.iter().any(|known| known.name == *key), "{name}: {key}");
            }
        }
    }
}

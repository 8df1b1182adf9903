//! The rules, one file each.

mod goal_own_words;

use super::Subject;
use crate::finding::Finding;

/// A rule reads a subject and adds what it finds.
pub type Rule = fn(&Subject<'_>, &mut Vec<Finding>);

/// Every rule.
pub static RULES: &[Rule] = &[goal_own_words::check];

//! What a map or a list in lines holds, one entry after the other.

use super::comments;
use super::conflict::{Conflict, Kind, Piece};
use super::entry::{Core, Place};
use super::identity::Seat;
use super::layout::{Child, Children, Version};
use super::meaning::Meaning;
use super::order::{Step, steps};
use crate::record::Route;

/// Why what two sides say does not go together; whoever has lines of its own shows it.
pub(super) struct Clash {
    pub kind: Kind,
    pub route: Route,
}
/// What a map or a list became.
pub(super) struct Whole {
    pub pieces: Vec<Piece>,
    /// What it says where ours is chosen in every conflict, and where theirs is.
    pub says: [Meaning; 2],
}
/// The three versions, being merged.
pub(super) struct Merge<'d> {
    pub versions: [Version<'d>; 3],
}
impl<'d> Merge<'d> {
    /// The outermost map; in a record it is never on the line of something else.
    pub(super) fn top(&self) -> Option<Whole> {
        let tops = [0, 1, 2].map(|side| self.versions[side].top());
        let root = self.versions[1].document.root()?;
        let route = Route::default();
        let column = self.versions[1].page.column(root.span().start as usize);
        let mut whole = self
            .inside(&tops, 1, Seat::top(), &route, column, true)
            .ok()?;
        whole.says = whole.says.map(|says| match says {
            Meaning::Nothing => Meaning::Map(Default::default()),
            says => says,
        });
        Some(whole)
    }

    /// What three maps or lists hold, as lines.
    pub(super) fn inside(
        &self,
        held: &[Children<'d>; 3],
        main: usize,
        seat: Seat<'_>,
        route: &Route,
        column: usize,
        on_own_line: bool,
    ) -> Result<Whole, Clash> {
        let rule = seat.rule();
        let all = [0, 1, 2].map(|side| held[side].all.as_slice());
        let is_list = all
            .iter()
            .flat_map(|all| all.iter())
            .any(|child| child.key.is_none());
        let indent = " ".repeat(column);
        let mut pieces = Vec::new();
        let mut says: [Vec<(String, Meaning)>; 2] = Default::default();
        for step in steps(all, seat, rule) {
            let is_first = pieces.is_empty() && !on_own_line;
            let (written, key) = match step {
                Step::Entry(slot) => {
                    let children = [0, 1, 2].map(|side| slot[side].map(|at| &all[side][at]));
                    let [_, ours, theirs] = children;
                    let Some(child) = ours.or(theirs) else {
                        continue;
                    };
                    let key = child.key.map(|key| key.text().into_owned());
                    let (inner, route) = match &key {
                        Some(key) => (seat.of_key(key), route.clone().then(key)),
                        None => (
                            seat.of_item(),
                            route.clone().at(slot[1].or(slot[2]).unwrap_or(0)),
                        ),
                    };
                    let place = Place {
                        children,
                        seat: inner,
                        route: &route,
                        column,
                        is_item: is_list,
                    };
                    (self.entry(&place)?, key.unwrap_or_default())
                }
                Step::Either(ours, theirs) => {
                    let first = ours.first().copied().unwrap_or_default();
                    let rows = [(1, ours), (2, theirs)].map(|(side, row)| {
                        let child = |at: &usize| &all[side][*at];
                        (side, row.iter().map(child).collect::<Vec<_>>())
                    });
                    let kind = if rule.course { rule.kind } else { Kind::Field };
                    let route = route.clone().at(first);
                    if is_first {
                        return Err(Clash { kind, route });
                    }
                    for (says, (_, row)) in says.iter_mut().zip(&rows) {
                        let said = row.iter().map(|child| Meaning::of(child.value));
                        says.extend(said.map(|said| (String::new(), said)));
                    }
                    let (lead, lines) = self.rows(&rows, column);
                    push(&mut pieces, lead);
                    let [ours, theirs] = lines.map(Some);
                    pieces.push(Piece::Conflict(Box::new(Conflict {
                        kind,
                        route,
                        base: None,
                        ours,
                        theirs,
                    })));
                    continue;
                }
            };
            match written.core {
                Core::Conflict(conflict) if is_first => {
                    let Conflict { kind, route, .. } = conflict;
                    return Err(Clash { kind, route });
                }
                Core::Conflict(conflict) => {
                    push(&mut pieces, written.lead);
                    pieces.push(Piece::Conflict(Box::new(conflict)));
                }
                Core::Lines(lines) if is_first => {
                    pieces.extend(lines);
                    push(&mut pieces, written.lead);
                }
                Core::Lines(lines) => {
                    push(&mut pieces, written.lead + &indent);
                    pieces.extend(lines);
                }
            }
            for (says, one) in says.iter_mut().zip(written.says) {
                says.extend(one.map(|one| (key.clone(), one)));
            }
        }
        if !pieces.is_empty() || on_own_line {
            push(&mut pieces, self.tail(held, main, column));
        }
        let says = says.map(|says| match (says.is_empty(), is_list) {
            (true, _) => Meaning::Nothing,
            (_, true) => Meaning::List(says.into_iter().map(|(_, one)| one).collect()),
            (_, false) => Meaning::Map(says.into_iter().collect()),
        });
        Ok(Whole { pieces, says })
    }

    /// What two sides went on with from one place, as whole lines; and what stands above the first.
    fn rows(&self, rows: &[(usize, Vec<&Child<'d>>); 2], column: usize) -> (String, [String; 2]) {
        let [ours, theirs] = rows.each_ref().map(|(side, row)| {
            let first = row.first();
            first.map_or_else(String::new, |child| self.lead(*side, child, column))
        });
        let lines = rows.each_ref().map(|(side, row)| {
            let mut text = String::new();
            for (number, child) in row.iter().enumerate() {
                if number > 0 {
                    text.push_str(&self.lead(*side, child, column));
                }
                text.push_str(&" ".repeat(column));
                text.push_str(&self.core(*side, child, column));
            }
            text
        });
        (comments::merged(None, &ours, &theirs), lines)
    }
}

pub(super) fn push(pieces: &mut Vec<Piece>, text: String) {
    if !text.is_empty() {
        pieces.push(Piece::Text(text));
    }
}

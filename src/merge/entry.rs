//! An entry that has lines of its own: whose it becomes, or what both sides cannot both mean by it.

use super::brackets;
use super::conflict::{Conflict, Kind, Piece};
use super::identity::Seat;
use super::layout::{Bytes, Child, Children, is_block};
use super::lines::{Clash, Merge, push};
use super::meaning::{Meaning, is_open};
use crate::record::Route;

/// An entry of the result.
pub(super) struct Written {
    /// Comments and blank lines above it.
    pub lead: String,
    pub core: Core,
    /// What it says where ours is chosen in a conflict, and where theirs is; none where it is not there.
    pub says: [Option<Meaning>; 2],
}

pub(super) enum Core {
    /// From its key or dash on, the first line without its indentation.
    Lines(Vec<Piece>),
    /// Whole lines.
    Conflict(Conflict),
}
/// An entry as the versions have it, by where it stands.
#[derive(Clone, Copy)]
pub(super) struct Place<'p, 'd> {
    pub children: [Option<&'p Child<'d>>; 3],
    pub seat: Seat<'p>,
    pub route: &'p Route,
    /// The column of its key or dash in the result.
    pub column: usize,
    /// Whether it is an entry of a list.
    pub is_item: bool,
}
impl<'d> Merge<'d> {
    pub(super) fn entry(&self, place: &Place<'_, 'd>) -> Result<Written, Clash> {
        let (ours, theirs) = match place.children {
            [_, Some(ours), Some(theirs)] => (ours, theirs),
            [None, Some(_), None] => return Ok(self.copy(place, 1)),
            [None, None, Some(_)] => return Ok(self.copy(place, 2)),
            _ => return Ok(self.conflict(place, Kind::Removed, place.route.clone())),
        };
        let base = place.children[0];
        if self.is_same(1, ours, 2, theirs)
            || base.is_some_and(|base| self.is_same(0, base, 2, theirs))
        {
            return Ok(self.copy(place, 1));
        }
        if base.is_some_and(|base| self.is_same(0, base, 1, ours)) {
            return Ok(self.copy(place, 2));
        }
        let says = place
            .children
            .map(|child| child.map(|child| Meaning::of(child.value)));
        let [was, our, their] = &says;
        let rule = place.seat.rule();
        let begun = base.filter(|base| !is_open(base.value));
        let at_once = if place.is_item {
            rule.whole
        } else {
            place.seat.is_made_at_once()
        };
        if our != their && begun.is_none() && at_once && !place.is_word() {
            let kind = if place.is_item {
                rule.kind
            } else {
                Kind::Twice
            };
            return Ok(self.conflict(place, kind, place.route.clone()));
        }
        if let Some(kind) = rule.apart(&says).filter(|_| place.is_item) {
            return Ok(self.conflict(place, kind, place.route.clone()));
        }
        let both_changed = our != their && our != was && their != was;
        let is_same_sort = (ours.value.is_map() && theirs.value.is_map())
            || (ours.value.is_seq() && theirs.value.is_seq());
        let blocks = [ours, theirs].map(|child| is_block(child.value));
        if is_same_sort && (blocks == [true, true] || (both_changed && blocks != [false, false])) {
            let main = if blocks[0] { 1 } else { 2 };
            return match self.held(place, main) {
                Ok(written) => Ok(written),
                Err(clash) => Ok(self.conflict(place, self.kind(place, clash.kind), clash.route)),
            };
        }
        if our == their || their == was {
            return Ok(self.rescuing(place, 1, 2));
        }
        if our == was {
            return Ok(self.rescuing(place, 2, 1));
        }
        if !is_same_sort {
            return Ok(self.conflict(place, self.kind(place, Kind::Field), place.route.clone()));
        }
        let values = place.children.map(|child| child.map(|child| child.value));
        match brackets::merged(values, place.seat, place.route) {
            Ok((text, says)) => Ok(self.with_value(place, &text, says)),
            Err(clash) => Ok(self.conflict(place, self.kind(place, clash.kind), clash.route)),
        }
    }

    /// What a difference between two new entries of a list is.
    fn kind(&self, place: &Place<'_, 'd>, kind: Kind) -> Kind {
        match kind {
            Kind::Field if place.is_item && place.children[0].is_none() => place.seat.rule().kind,
            kind => kind,
        }
    }

    /// An entry whose map or list is merged, one of them in lines.
    fn held(&self, place: &Place<'_, 'd>, main: usize) -> Result<Written, Clash> {
        // What was a list says nothing of a map.
        let is_map = place.children[main].is_some_and(|child| child.value.is_map());
        let held = [0, 1, 2].map(|side| {
            let child = place.children[side].filter(|child| child.value.is_map() == is_map);
            child.map_or(Children::none(), |child| {
                self.versions[side].children(child)
            })
        });
        let Some((child, lines)) = place.children[main].and_then(|it| Some((it, it.lines?))) else {
            return Err(Clash {
                kind: Kind::Field,
                route: place.route.clone(),
            });
        };
        let version = &self.versions[main];
        let inside = version.inside(child, lines);
        let column = version.page.column(child.value.span().start as usize);
        let column = (column + place.column).saturating_sub(lines.column);
        let head = Bytes {
            start: lines.core.start,
            end: inside,
        };
        let on_own_line = version.text(head).ends_with('\n');
        let whole = self.inside(&held, main, place.seat, place.route, column, on_own_line)?;
        let mut head = self.head(place, main, version.text(head), on_own_line);
        let mut says = whole.says;
        let is_empty = says.iter().all(|says| *says == Meaning::Nothing)
            && !whole
                .pieces
                .iter()
                .any(|piece| matches!(piece, Piece::Conflict(_)));
        if is_empty {
            let (text, none) = match child.value.is_map() {
                true => ("{}", Meaning::Map(Default::default())),
                false => ("[]", Meaning::List(Vec::new())),
            };
            let sign = child
                .key
                .map_or("-".to_owned(), |key| format!("{}:", key.raw()));
            head = format!("{sign} {text}{}", version.document.newline());
            says = [none.clone(), none];
        }
        let mut pieces = Vec::new();
        push(&mut pieces, head);
        pieces.extend(whole.pieces);
        Ok(Written {
            lead: self.leads(place),
            core: Core::Lines(pieces),
            says: says.map(Some),
        })
    }

    /// The key's or dash's own line, with the comment of whoever changed it.
    fn head(&self, place: &Place<'_, 'd>, main: usize, own: &str, on_own_line: bool) -> String {
        let head = |side: usize| {
            let child = place.children[side].filter(|child| is_block(child.value))?;
            let lines = child.lines?;
            let end = self.versions[side].inside(child, lines);
            let head = self.versions[side].text(Bytes {
                start: lines.core.start,
                end,
            });
            (head.ends_with('\n') == on_own_line).then_some(head)
        };
        match (head(0), head(3 - main)) {
            (Some(base), Some(other)) if base == own => other.to_owned(),
            (None, Some(other)) if !own.contains('#') && on_own_line => other.to_owned(),
            _ => own.to_owned(),
        }
    }

    /// Both sides' entries, to choose from.
    fn conflict(&self, place: &Place<'_, 'd>, kind: Kind, route: Route) -> Written {
        let text = |side: usize| {
            let child = place.children[side]?;
            Some(" ".repeat(place.column) + &self.core(side, child, place.column))
        };
        let says = |side: usize| place.children[side].map(|child| Meaning::of(child.value));
        Written {
            lead: self.leads(place),
            core: Core::Conflict(Conflict {
                kind,
                route,
                base: text(0),
                ours: text(1),
                theirs: text(2),
            }),
            says: [says(1), says(2)],
        }
    }
}

impl Place<'_, '_> {
    /// Whether the entry is a single word of a list of words.
    fn is_word(&self) -> bool {
        self.children
            .iter()
            .flatten()
            .all(|child| child.value.is_scalar())
            && self.is_item
    }
}

//! A text with conflicts between markers, as each side has it: whoever wrote it, in whatever style.

use crate::merge::MARKER;

/// A text with conflicts between markers.
#[derive(Debug, PartialEq, Eq)]
pub struct Marked {
    /// The text where our lines are chosen in every conflict; line endings do not count.
    ours: String,
    /// The text where theirs are.
    theirs: String,
    /// What our side is called, and what theirs is, in the first conflict.
    pub names: Option<[String; 2]>,
    /// What both began with is called there, where that is shown.
    pub base_name: Option<String>,
    /// The lines that are said to be what both began with.
    base: Vec<String>,
    /// How many signs a marker has.
    pub marker: usize,
}

#[derive(PartialEq, Eq)]
enum Within {
    Both,
    Ours,
    Base,
    Theirs,
}

impl Marked {
    /// Reads a text; `None` where the markers in it do not belong together.
    pub fn read(text: &str) -> Option<Marked> {
        let text = text.replace("\r\n", "\n");
        let marker = text.lines().find_map(opening).unwrap_or(MARKER);
        let mut marked = Marked {
            ours: String::with_capacity(text.len()),
            theirs: String::with_capacity(text.len()),
            names: None,
            base_name: None,
            base: Vec::new(),
            marker,
        };
        let (mut within, mut name) = (Within::Both, String::new());
        for line in text.split_inclusive('\n') {
            let sign = |sign| named(line.trim_end_matches('\n'), sign, marker);
            match within {
                Within::Both => match sign('<') {
                    Some(ours) => (within, name) = (Within::Ours, ours.to_owned()),
                    None => {
                        marked.ours.push_str(line);
                        marked.theirs.push_str(line);
                    }
                },
                Within::Ours | Within::Base if sign('=') == Some("") => within = Within::Theirs,
                Within::Ours => match sign('|') {
                    Some(base) => {
                        marked.base_name.get_or_insert_with(|| base.to_owned());
                        marked.base.push(String::new());
                        within = Within::Base;
                    }
                    None => marked.ours.push_str(line),
                },
                Within::Base => marked.base.last_mut()?.push_str(line),
                Within::Theirs => match sign('>') {
                    Some(theirs) => {
                        let names = || [std::mem::take(&mut name), theirs.to_owned()];
                        marked.names.get_or_insert_with(names);
                        within = Within::Both;
                    }
                    None => marked.theirs.push_str(line),
                },
            }
        }
        (within == Within::Both).then_some(marked)
    }

    /// Whether nothing of somebody's is in this text that is not in the other: the same choices, and
    /// nothing but what both began with where it says so.
    pub fn is_as(&self, other: &Marked, base: &str) -> bool {
        let base = base.replace("\r\n", "\n");
        self.ours == other.ours
            && self.theirs == other.theirs
            && self.base.iter().all(|lines| base.contains(lines))
    }
}

/// How many signs an opening marker has; `None` where the line is none.
fn opening(line: &str) -> Option<usize> {
    let signs = line.len() - line.trim_start_matches('<').len();
    named(line, '<', signs).filter(|_| signs >= MARKER)?;
    Some(signs)
}

/// The name behind a marker of that many signs; `None` where the line is none.
fn named(line: &str, sign: char, signs: usize) -> Option<&str> {
    let rest = line.trim_start_matches(sign);
    let is_marker = line.len() - rest.len() == signs && (rest.is_empty() || rest.starts_with(' '));
    is_marker.then(|| rest.trim())
}

#[cfg(test)]
mod tests {
    use super::*;

    const PLAIN: &str = "a\n<<<<<<< HEAD\nb\n=======\nc\n>>>>>>> anna\nd\n";

    #[test]
    fn styles_names_and_line_endings_do_not_count() {
        let plain = Marked::read(PLAIN).expect("markers");
        assert_eq!(plain.names, Some(["HEAD".into(), "anna".into()]));
        for same in [
            "a\n<<<<<<< ours\nb\n||||||| base\nx\n=======\nc\n>>>>>>> theirs\nd\n",
            "a\r\n<<<<<<<<<\r\nb\r\n=========\r\nc\r\n>>>>>>>>>\r\nd\r\n",
        ] {
            let same = Marked::read(same).expect("markers");
            assert!(same.is_as(&plain, "a\nx\nd\n"), "{same:?}");
        }
    }

    #[test]
    fn what_somebody_wrote_counts() {
        let plain = Marked::read(PLAIN).expect("markers");
        for (other, why) in [
            ("a\nb\nd\n", "one was chosen"),
            (
                "a\n<<<<<<< HEAD\nb!\n=======\nc\n>>>>>>> anna\nd\n",
                "a side was edited",
            ),
            (
                "a\n<<<<<<< HEAD\nb\n=======\nc\n>>>>>>> anna\nd!\n",
                "a line outside was",
            ),
            (
                "a\n<<<<<<< HEAD\nb\n||||||| base\nmine\n=======\nc\n>>>>>>> anna\nd\n",
                "a line among what both began with",
            ),
        ] {
            let other = Marked::read(other).expect("markers");
            assert!(!other.is_as(&plain, "a\nx\nd\n"), "{why}");
        }
        for broken in ["<<<<<<< HEAD\nb\n", "<<<<<<< HEAD\nb\n=======\n"] {
            assert_eq!(Marked::read(broken), None, "{broken}");
        }
    }
}

//! What Git will keep of a message, and the branch that it will stand on.

use super::run::{GitError, Repository};

/// How the line ends under which Git shows what is to be committed; it keeps nothing from there on.
const SCISSORS: &str = " ------------------------ >8 ------------------------";

/// How long a comment's mark may be, in characters.
const MARK: usize = 8;

impl Repository {
    /// What Git will keep of a message that somebody has written in an editor: nothing below the scissors,
    /// and no comments.
    ///
    /// # Errors
    /// Git cannot be run, or refuses.
    pub fn kept_of(&self, message: &str) -> Result<String, GitError> {
        let ask = ["stripspace", "--strip-comments"];
        let read = |from: &mut dyn std::io::BufRead| {
            let mut kept = Vec::new();
            from.read_to_end(&mut kept)?;
            Ok(kept)
        };
        let (kept, _) = self.talk(&ask, above_scissors(message).as_bytes(), read)?;
        Ok(String::from_utf8_lossy(&kept).into_owned())
    }

    /// The branch that is checked out; none in the middle of a rebase, or on an older commit.
    ///
    /// # Errors
    /// Git cannot be run, or there is no repository.
    pub fn branch(&self) -> Result<Option<String>, GitError> {
        match self.text(["symbolic-ref", "--quiet", "--short", "HEAD"]) {
            Ok(branch) => Ok(Some(branch)),
            Err(GitError::Refused(said)) if said.is_empty() => Ok(None),
            Err(error) => Err(error),
        }
    }
}

/// The message down to Git's own scissors.
fn above_scissors(message: &str) -> &str {
    let mut end = 0;
    for line in message.split_inclusive('\n') {
        let mark = line.trim_end().strip_suffix(SCISSORS);
        if mark.is_some_and(|mark| !mark.is_empty() && mark.chars().count() <= MARK) {
            break;
        }
        end += line.len();
    }
    &message[..end]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_lies_below_the_scissors_is_cut_off() {
        for mark in ["#", ";", "//"] {
            let cut = format!("a\n{mark}{SCISSORS}\n{mark} below\ndiff\n");
            assert_eq!(above_scissors(&cut), "a\n");
        }
        let prose = format!("a\nhere is a line{SCISSORS}\nb\n");
        assert_eq!(above_scissors(&prose), prose);
        assert_eq!(above_scissors("a\r\nb"), "a\r\nb");
    }
}

//! What Git keeps under its names: commits, and the contents of files, many at a time.

use std::fmt;
use std::io::{self, BufRead};
use std::path::Path;

use super::run::{GitError, Repository};

/// Git's name of an object.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ObjectId(String);

impl ObjectId {
    /// A name as Git writes it; `None` where it is none.
    pub fn parse(text: &str) -> Option<ObjectId> {
        let is_whole = matches!(text.len(), 40 | 64);
        let is_hex = text.bytes().all(|byte| byte.is_ascii_hexdigit());
        (is_whole && is_hex).then(|| ObjectId(text.to_owned()))
    }

    /// The whole name.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The beginning of the name, as people are shown it.
    pub fn short(&self) -> &str {
        &self.0[..8]
    }

    /// Whether it names nothing: what Git writes where there is no object.
    pub fn is_nothing(&self) -> bool {
        self.0.bytes().all(|byte| byte == b'0')
    }
}

impl fmt::Display for ObjectId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Repository {
    /// The commit that a revision names; `None` where there is none of that name.
    ///
    /// # Errors
    /// Git cannot be run, or the folder is in no repository.
    pub fn commit_of(&self, revision: &str) -> Result<Option<ObjectId>, GitError> {
        if revision.starts_with('-') {
            return Ok(None);
        }
        let commit = format!("{revision}^{{commit}}");
        match self.text(["rev-parse", "--verify", "--quiet", &commit]) {
            Ok(id) => Ok(ObjectId::parse(&id)),
            Err(GitError::Refused(said)) if said.is_empty() => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// Who last changed a file on the way to a revision; `None` where nobody did, or Git does not say.
    pub fn last_author(&self, revision: &str, file: &Path) -> Option<String> {
        if revision.starts_with('-') {
            return None;
        }
        let last = ["log", "-1", "--format=%an", revision];
        let author = self.text_on(&last, file).ok();
        author.filter(|author| !author.is_empty())
    }

    /// Reads objects through one Git, in the order in which they are asked for; `each` is given the
    /// number of the id and what it names, or nothing where there is no such object.
    ///
    /// # Errors
    /// Git cannot be run, or goes away in the middle.
    pub fn contents(
        &self,
        ids: &[ObjectId],
        mut each: impl FnMut(usize, Option<Vec<u8>>),
    ) -> Result<(), GitError> {
        if ids.is_empty() {
            return Ok(());
        }
        let mut asked = String::with_capacity(ids.len() * 41);
        for id in ids {
            asked.push_str(id.as_str());
            asked.push('\n');
        }
        let read = |from: &mut dyn BufRead| {
            (0..ids.len()).try_for_each(|number| {
                each(number, object(from)?);
                Ok(())
            })
        };
        let ((), _) = self.talk(&["cat-file", "--batch"], asked.as_bytes(), read)?;
        Ok(())
    }

    /// What an object holds; `None` where there is no such object.
    ///
    /// # Errors
    /// As [`Repository::contents`].
    pub fn content(&self, id: &ObjectId) -> Result<Option<Vec<u8>>, GitError> {
        let mut found = None;
        self.contents(std::slice::from_ref(id), |_, bytes| found = bytes)?;
        Ok(found)
    }
}

/// One answer: `ID TYPE SIZE`, the bytes and a line feed; or `ID missing`.
fn object(from: &mut dyn BufRead) -> io::Result<Option<Vec<u8>>> {
    let mut line = String::new();
    if from.read_line(&mut line)? == 0 {
        return Err(io::ErrorKind::UnexpectedEof.into());
    }
    let size = line.trim_end().rsplit(' ').next().unwrap_or_default();
    if size == "missing" {
        return Ok(None);
    }
    let size = size.parse().map_err(|_| io::ErrorKind::InvalidData)?;
    let mut bytes = vec![0; size];
    from.read_exact(&mut bytes)?;
    from.read_exact(&mut [0])?;
    Ok(Some(bytes))
}

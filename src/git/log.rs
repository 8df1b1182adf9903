//! What `git log --raw -z` writes of commits and of the files that they changed, read.

use super::objects::ObjectId;

/// What a commit is, from `git log`: fields that end with a NUL each, after a sign that begins a commit.
pub(super) const FORMAT: &str = "--format=%x01%H%x00%ct%x00%cs%x00%as%x00%aN%x00%aE%x00%P";

const BEGINS: u8 = 1;

/// A commit, as far as people are told whose work it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Credit {
    /// Its name.
    pub id: ObjectId,
    /// When it was committed, in seconds since 1970.
    pub time: i64,
    /// The day of that, `YYYY-MM-DD`, in the time zone of whoever committed.
    pub day: String,
    /// The day on which it was written, `YYYY-MM-DD`, in the time zone of whoever wrote it.
    pub written: String,
    /// Who wrote it.
    pub author: String,
    /// Their e-mail.
    pub email: String,
    /// What it follows; none of a first one, and none that are not here.
    pub parents: Vec<ObjectId>,
}

/// A file that a commit changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Changed {
    /// The path, from the top of the work tree.
    pub path: String,
    /// The contents that it had, one for each parent; nothing where a parent has no such file.
    pub before: Vec<Option<ObjectId>>,
    /// The contents that it has; nothing where it was taken away.
    pub after: Option<ObjectId>,
    /// The path that it had before, where that was asked for and found.
    pub from: Option<String>,
}

/// The commits and what each changed, in the order in which Git writes them; what cannot be read ends it.
pub(super) fn commits(bytes: &[u8]) -> Vec<(Credit, Vec<Changed>)> {
    let mut fields = Fields(bytes);
    let mut all = Vec::new();
    while let Some(commit) = commit(&mut fields) {
        all.push((commit, changed(&mut fields)));
    }
    all
}

/// The files, as they stand after a commit or alone.
pub(super) fn files(bytes: &[u8]) -> Vec<Changed> {
    changed(&mut Fields(bytes))
}

fn commit(fields: &mut Fields<'_>) -> Option<Credit> {
    fields.0 = fields.0.strip_prefix(&[BEGINS])?;
    let id = ObjectId::parse(&fields.next()?)?;
    let time = fields.next()?.parse().ok()?;
    let (day, written) = (fields.next()?, fields.next()?);
    let (author, email) = (fields.next()?, fields.next()?);
    let parents = fields.next()?;
    let parents = parents.split(' ').filter_map(ObjectId::parse).collect();
    Some(Credit {
        id,
        time,
        day,
        written,
        author,
        email,
        parents,
    })
}

fn changed(fields: &mut Fields<'_>) -> Vec<Changed> {
    // Between a commit and its files stands a line feed, or a NUL where it is a merge.
    let files = fields
        .0
        .strip_prefix(b"\n")
        .or(fields.0.strip_prefix(b"\0"));
    fields.0 = files.unwrap_or(fields.0);
    std::iter::from_fn(|| file(fields)).collect()
}

/// `:MODE MODE ID ID STATUS`, with a colon, a mode and an id more for each further parent.
fn file(fields: &mut Fields<'_>) -> Option<Changed> {
    fields.0.starts_with(b":").then_some(())?;
    let line = fields.next()?;
    let parents = line.bytes().take_while(|byte| *byte == b':').count();
    let mut words = line.trim_start_matches(':').split(' ');
    let modes: Vec<&str> = words.by_ref().take(parents + 1).collect();
    let ids = words.by_ref().take(parents + 1).zip(modes);
    let ids: Vec<Option<ObjectId>> = ids
        .map(|(id, mode)| ObjectId::parse(id).filter(|_| is_regular(mode)))
        .collect();
    let is_renamed = words
        .next()
        .is_some_and(|status| status.starts_with(['R', 'C']));
    let path = fields.next()?;
    let (path, from) = match is_renamed && parents == 1 {
        true => (fields.next()?, Some(path)),
        false => (path, None),
    };
    let (after, before) = ids.split_last()?;
    Some(Changed {
        path,
        before: before.to_vec(),
        after: after.clone(),
        from,
    })
}

/// Whether a mode is that of a regular file: what is a link or another repository is none, and neither is
/// what is not there.
pub(super) fn is_regular(mode: &str) -> bool {
    matches!(mode, "100644" | "100755")
}

/// Bytes, read field by field; each ends with a NUL.
struct Fields<'b>(&'b [u8]);

impl Fields<'_> {
    fn next(&mut self) -> Option<String> {
        let end = memchr::memchr(0, self.0)?;
        let (field, rest) = self.0.split_at(end);
        self.0 = &rest[1..];
        Some(String::from_utf8_lossy(field).into_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn id(sign: char) -> ObjectId {
        ObjectId::parse(&sign.to_string().repeat(40)).expect("a name")
    }

    fn header(sign: char, parents: &[char]) -> String {
        let names: Vec<String> = parents.iter().map(|it| id(*it).to_string()).collect();
        let names = names.join(" ");
        format!(
            "\u{1}{}\0100\02026-01-02\02026-01-01\0Anna Ø\0anna@example.org\0{names}\0",
            id(sign)
        )
    }

    #[test]
    fn commits_and_their_files_are_read_whatever_number_of_parents() {
        let nothing = "0".repeat(40);
        let log = [
            header('c', &['a', 'b']),
            format!(
                "\0::100644 000000 100644 {} {nothing} {} MA\0x/a.md\0",
                id('1'),
                id('3')
            ),
            header('b', &[]),
            format!("\n:000000 100644 {nothing} {} A\0a b.md\0", id('1')),
            format!(":100644 000000 {} {nothing} D\0c.md\0", id('2')),
        ]
        .concat();
        let read = commits(log.as_bytes());
        assert_eq!(read.len(), 2);
        let (merge, files) = &read[0];
        assert_eq!(merge.parents, [id('a'), id('b')]);
        assert_eq!((merge.author.as_str(), merge.time), ("Anna Ø", 100));
        assert_eq!(files[0].before, [Some(id('1')), None]);
        assert_eq!(files[0].after, Some(id('3')));
        let (first, files) = &read[1];
        assert!(first.parents.is_empty());
        let paths: Vec<&str> = files.iter().map(|file| file.path.as_str()).collect();
        assert_eq!(paths, ["a b.md", "c.md"]);
        assert_eq!(
            (&files[1].before[0], &files[1].after),
            (&Some(id('2')), &None)
        );
    }

    #[test]
    fn a_renamed_file_says_what_it_was_called() {
        let raw = format!(
            ":100644 100644 {} {} R090\0Fatima.md\0new.md\0",
            id('1'),
            id('2')
        );
        let files = files(raw.as_bytes());
        assert_eq!(files[0].from.as_deref(), Some("Fatima.md"));
        assert_eq!(files[0].path, "new.md");
    }

    #[test]
    fn what_is_cut_off_ends_the_reading() {
        let whole = header('a', &[]);
        for end in 0..whole.len() {
            assert!(commits(&whole.as_bytes()[..end]).is_empty(), "{end}");
        }
    }
}

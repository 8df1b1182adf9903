//! A record, read: the document, the model, and what is wrong with the shape.

use super::journal;
use super::problems;
use super::shape::RECORD;
use super::walk::Walk;
use crate::finding::{Code, Finding, Severity};
use crate::model::Client;
use crate::text::de::{Broken, from_value};
use crate::text::{Document, Span, journal::Section};

/// One client's file, read.
pub struct Record<'t> {
    document: Document<'t>,
    client: Option<Client>,
    broken: Broken,
    sections: Vec<Section>,
    findings: Vec<Finding>,
}

impl<'t> Record<'t> {
    /// The version of the format that this program reads and writes.
    pub const SCHEMA: u32 = 1;

    /// Reads the bytes of a file.
    ///
    /// # Errors
    /// The one finding of a file that is no text at all: not UTF-8, or too large.
    pub fn read(bytes: &'t [u8]) -> Result<Record<'t>, Finding> {
        let document = Document::parse(bytes).map_err(|problem| problems::finding(&problem, ""))?;
        let mut record = Record {
            document,
            client: None,
            broken: Broken::default(),
            sections: Vec::new(),
            findings: Vec::new(),
        };
        record.findings = record
            .document
            .problems()
            .iter()
            .map(|it| problems::finding(it, record.document.text()))
            .collect();
        let in_conflict = problems::one_for_each_conflict(&mut record.findings, bytes);
        let of_text = record.findings.len();
        record.read_client();
        if in_conflict {
            // What seems to be missing stands between the marks.
            record.findings.truncate(of_text);
        }
        record.read_journal();
        Ok(record)
    }

    /// The document, with its tree.
    pub fn document(&self) -> &Document<'t> {
        &self.document
    }

    /// The client, as far as the record could be read; `None` where what must be there is not.
    pub fn client(&self) -> Option<&Client> {
        self.client.as_ref()
    }

    /// What is wrong with text and shape.
    pub fn findings(&self) -> &[Finding] {
        &self.findings
    }

    /// Whether something was passed over, so that what seems missing may only be unread.
    pub fn is_partial(&self) -> bool {
        let mut findings = self.findings.iter();
        findings.any(|finding| finding.severity == Severity::Error)
    }

    /// The heading line of a note of the model.
    pub fn note_place(&self, note: usize) -> Span {
        self.sections
            .get(note)
            .map_or(self.document.body(), |section| section.heading)
    }

    /// The journal's sections, one for each note of the model.
    pub fn sections(&self) -> &[Section] {
        &self.sections
    }

    /// What stands under a key of the organisation's own at the top of the record, as plain data.
    pub fn own_key(&self, key: &str) -> Option<serde_json::Value> {
        let value = self.document.root()?.get(key)?;
        from_value(value, &Broken::new()).ok()
    }

    /// Gives the parts that outlive the record.
    pub fn into_client(self) -> Option<Client> {
        self.client
    }

    pub(super) fn broken(&self) -> &Broken {
        &self.broken
    }

    fn read_client(&mut self) {
        let Some(root) = self.document.root() else {
            return;
        };
        let mut walk = Walk::default();
        let whole = walk.map(root, RECORD);
        self.findings.append(&mut walk.findings);
        self.broken = walk.broken;
        if !whole {
            return;
        }
        match from_value::<Client>(root, &self.broken) {
            Ok(client) if client.schema == Self::SCHEMA => self.client = Some(client),
            Ok(client) => {
                let place = root.get("schema").map_or(root.span(), |value| value.span());
                self.findings.push(
                    Finding::new(Code::SchemaVersion, place)
                        .word("found", client.schema)
                        .word("known", Self::SCHEMA),
                );
            }
            // The walk lets nothing through that the model cannot hold; a gap between them shows here.
            Err(error) => {
                let node = error.node().and_then(|node| self.document.value(node));
                let place = node.map_or(root.span(), |value| value.span());
                self.findings.push(
                    Finding::new(Code::WrongType, place)
                        .variant("other")
                        .word("found", error),
                );
            }
        }
    }

    fn read_journal(&mut self) {
        let text = self.document.text();
        let sections = crate::text::journal::sections(text, self.document.body());
        if let Some(fence) = crate::text::journal::open_fence(text, self.document.body()) {
            let finding = Finding::new(Code::JournalHeading, fence).variant("fence");
            self.findings
                .push(finding.word("found", fence.of(text).trim_end()));
        }
        let mut notes = Vec::with_capacity(sections.len());
        for section in sections {
            match journal::heading(section.heading.of(text)) {
                Some(entry) => {
                    notes.push(journal::note(entry, text, &section));
                    self.sections.push(section);
                }
                None => {
                    let found = section.heading.of(text);
                    let finding =
                        Finding::new(Code::JournalHeading, section.heading).word("found", found);
                    self.findings.push(match journal::turned(found) {
                        Some(mended) => finding.variant("turned").word("mended", mended),
                        None => finding,
                    });
                }
            }
        }
        if let Some(client) = &mut self.client {
            client.notes = notes;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Record;

    fn is_partial(rest: &str) -> bool {
        let text = format!(
            "---\nschema: 1\nid: 2601-k7qm\nalias: Selam\nprogramme: relationspakken@1\nmentor: anna\nstarted: 2026-01-12\n{rest}---\n"
        );
        let record = Record::read(text.as_bytes()).expect("a text");
        assert!(record.client().is_some());
        record.is_partial()
    }

    #[test]
    fn what_was_passed_over_makes_a_record_partial_and_a_blank_does_not() {
        assert!(is_partial("goals:\n- {id: a}\n"));
        assert!(is_partial("plan: {made: soon}\n"));
        assert!(!is_partial("areas:\n  housing:\n"));
        assert!(!is_partial("areas:\ngoals:\nplan:\nlanguage:\n"));
        assert!(!is_partial("gaols: []\n"));
    }
}

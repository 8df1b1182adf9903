//! Texts behind `|` and `>`.

use super::{Failure, Indent, Parser};
use crate::text::tape::Kind;
use crate::text::{ProblemKind, Reason, Span};

/// What the first line of a block scalar says.
struct Header {
    kind: Kind,
    keep: bool,
    indent: Option<usize>,
}

impl Parser<'_> {
    /// Reads `|` or `>` and the lines that belong to it, the last line's ending included.
    pub(super) fn block_scalar(&mut self, outer: Indent) -> Result<(), Failure> {
        let start = self.pos;
        let header = self.block_header()?;
        self.end_of_line().map_err(|failure| match failure.kind {
            ProblemKind::Syntax(Reason::AfterValue) => Failure {
                kind: ProblemKind::Syntax(Reason::BadBlockHeader),
                ..failure
            },
            _ => failure,
        })?;
        self.next_line();
        let mut indent = header.indent.map(|columns| columns + outer.max(0) as usize);
        let mut widest = 0;
        let mut any = false;
        let mut end = self.pos;
        while !self.at_end() {
            let spaces = self.spaces();
            self.pos += spaces;
            let blank = self.at_line_end();
            if blank && indent.is_none_or(|indent| spaces <= indent) {
                widest = widest.max(spaces);
                self.next_line();
                if header.keep {
                    end = self.pos;
                }
                continue;
            }
            if self.is_marker(self.pos) {
                break;
            }
            let columns = indent.unwrap_or(spaces.max((outer + 1) as usize));
            if spaces < columns {
                match self.peek() {
                    b'\t' => return self.syntax(Reason::TabIndent),
                    b'#' if header.indent.is_some() && !any => {
                        return self.syntax(Reason::BadIndent);
                    }
                    _ => break,
                }
            }
            if indent.is_none() && widest > columns {
                return self.syntax(Reason::BadIndent);
            }
            if indent.is_none() && self.peek() == b'\t' {
                return self.syntax(Reason::TabIndent);
            }
            indent = Some(columns);
            any = true;
            self.next_line();
            end = self.pos;
        }
        self.pos = end;
        self.line = end;
        self.value_end = end;
        let columns = indent.unwrap_or(widest) as u32;
        self.tape.leaf(header.kind, Span::at(start, end), columns);
        Ok(())
    }

    fn block_header(&mut self) -> Result<Header, Failure> {
        let kind = if self.peek() == b'|' {
            Kind::Literal
        } else {
            Kind::Folded
        };
        let mut header = Header {
            kind,
            keep: false,
            indent: None,
        };
        let mut chomped = false;
        self.pos += 1;
        loop {
            match self.peek() {
                sign @ (b'+' | b'-') if !chomped => {
                    chomped = true;
                    header.keep = sign == b'+';
                }
                digit @ b'1'..=b'9' if header.indent.is_none() => {
                    header.indent = Some(usize::from(digit - b'0'));
                }
                _ if self.is_gap(self.pos) => return Ok(header),
                _ => return self.syntax(Reason::BadBlockHeader),
            }
            self.pos += 1;
        }
    }

    /// The number of spaces at the cursor.
    fn spaces(&self) -> usize {
        let rest = self.bytes.get(self.pos..).unwrap_or_default();
        rest.iter().take_while(|byte| **byte == b' ').count()
    }
}

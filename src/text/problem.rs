//! What keeps a file from being read whole.

use super::Span;

/// Something in a file that keeps it from being read whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// What it is.
    pub kind: ProblemKind,
    /// Where it is.
    pub span: Span,
    /// The words of the file that it is about, such as the key that stands twice; may be empty.
    pub detail: String,
}

/// What a problem is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ProblemKind {
    /// The bytes are not UTF-8; the span is the first that are not.
    Encoding,
    /// The file is longer than [`Document::LIMIT`](super::Document::LIMIT).
    TooLarge,
    /// The first line is not `---`.
    NoFrontMatter,
    /// No line `---` ends the front matter; the span is the one that opens it.
    UnclosedFrontMatter,
    /// It is not YAML.
    Syntax(Reason),
    /// It is YAML, but not the part that records use.
    Unsupported(Feature),
    /// A key stands twice in a map; the span is the later one.
    DuplicateKey {
        /// The earlier one.
        first: Span,
    },
    /// Values are nested deeper than [`Tape::DEPTH`](super::Tape::DEPTH).
    TooDeep,
}

/// Why something is not YAML.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Reason {
    /// A tab stands where spaces must indent.
    TabIndent,
    /// The line is indented neither as its siblings nor as anything that could go on.
    BadIndent,
    /// A quote is opened and not closed before the value must end.
    UnclosedQuote,
    /// A bracket or brace is opened and not closed before the value must end.
    UnclosedFlow,
    /// The closing bracket or brace is not indented more than its key.
    FlowIndent,
    /// A line among keys has no `:` after its key.
    MissingColon,
    /// No space follows the `:` after a key.
    NoSpaceAfterColon,
    /// A line among list items does not begin with `- `.
    MissingDash,
    /// No space follows the `-` of a list item.
    NoSpaceAfterDash,
    /// A second `: ` stands in an unquoted value.
    ColonInText,
    /// A list begins on the line of its key.
    ListOnKeyLine,
    /// Something follows a value that has ended, such as text after a closing quote.
    AfterValue,
    /// Two values in brackets or braces have no comma between them.
    MissingComma,
    /// A comma stands where a value should.
    StrayComma,
    /// A bracket or brace closes what another kind has opened, or nothing.
    StrayBracket,
    /// An unquoted value begins with a character that YAML keeps for itself.
    ReservedCharacter,
    /// A `#` follows a value without a space before it.
    NoSpaceBeforeComment,
    /// A backslash in double quotes is followed by nothing that it can escape.
    BadEscape,
    /// The line of a `|` or `>` holds something else than its signs and a comment.
    BadBlockHeader,
    /// A key is longer than 1024 characters.
    KeyTooLong,
    /// A character that a text file should not hold, such as an escape or a lone carriage return.
    ControlCharacter,
}

/// What YAML has and records do not use.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Feature {
    /// A name for a value, `&name`.
    Anchor,
    /// The value of a name, `*name`.
    Alias,
    /// A type, `!type`.
    Tag,
    /// A key written with `? `, or one that is a list or a map.
    ComplexKey,
    /// A `:` without a key.
    EmptyKey,
    /// A key of more than one line.
    MultilineKey,
    /// A `key: value` directly in a list in brackets.
    PairInList,
    /// A line `--- …` or `...`, which ends one document and begins another.
    SecondDocument,
    /// A line `%…` before the document.
    Directive,
    /// A spelling that YAML allows and records do not.
    Stricter(Reason),
}

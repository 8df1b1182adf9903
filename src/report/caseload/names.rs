//! The names that a template of the caseload's page sees.

use crate::view::Part;
use crate::view::part::{list, map, one};

/// The names, in the order of the manual.
pub static CASELOAD: &[Part] = &[
    map("page", "what the page itself is", PAGE),
    one("today", "the day that everything is seen from"),
    map("period", "the days that the figures are of", PERIOD),
    one(
        "smallest_cell",
        "the smallest count that is shown; not known where every one is",
    ),
    list("sections", "the figures", SECTION),
    one(
        "unread",
        "the files of the records that are in no figure, since they cannot be read",
    ),
];

static PAGE: &[Part] = &[
    one("audience", "whom it is for: `organisation`, `funder`"),
    one("lang", "the code of its language"),
    one("dir", "the direction of its letters: `ltr`"),
    one("beside", "not known: the page is in one language"),
    one("reviewed", "whether a native speaker has read its words"),
];

static PERIOD: &[Part] = &[one("from", "the first day"), one("until", "the last day")];

static SECTION: &[Part] = &[
    one("key", "its name, as in [stats.md](stats.md)"),
    one("title", "the same in words"),
    list("tables", "the tables", TABLE),
];

static TABLE: &[Part] = &[
    one("key", "its name"),
    one("title", "the same in words"),
    list("columns", "the columns", COLUMN),
    list("rows", "the rows", ROW),
    list(
        "pictures",
        "what is drawn of it: `{{ picture|bars }}`",
        PICTURE,
    ),
];

static COLUMN: &[Part] = &[
    one("key", "its name"),
    one("title", "the same in words"),
    one("unit", "what its values count, or `text`"),
];

static ROW: &[Part] = &[
    one("key", "its name"),
    one("title", "the same in words"),
    one("is_part", "whether it is a part of what stands above it"),
    one(
        "programme",
        "the title of the programme that it belongs to; not known where it belongs to none, or names it itself",
    ),
    one(
        "voice",
        "whose view it is of: `client`, `mentor`; not known where of nobody's",
    ),
    list("cells", "as many as there are columns", CELL),
];

static CELL: &[Part] = &[
    one(
        "said",
        "the value as people read it; `–` where it is not known or not shown",
    ),
    one("suppressed", "whether there is a value that is not shown"),
];

static PICTURE: &[Part] = &[
    one("id", "its name, which no other picture of the page has"),
    one("title", "what is counted"),
    one(
        "counted",
        "the column that is drawn; not known where the table has one",
    ),
    one(
        "programme",
        "the title of the programme; not known where it is of none",
    ),
    one("voice", "whose view it is of; not known where of nobody's"),
    list(
        "bars",
        "the counts, in the order in which they are drawn",
        BAR,
    ),
    one(
        "longest",
        "the highest count of all pictures that are to be compared; not known where it stands alone",
    ),
];

static BAR: &[Part] = &[
    one("label", "what is counted"),
    one("count", "how many; not known where it is not shown"),
];

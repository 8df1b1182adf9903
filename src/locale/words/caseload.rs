//! Words of the caseload: finding a client, listing, columns.

use crate::locale::text::texts;
use crate::locale::{Noun, Text};

texts! {
    in CASELOAD_TEXTS;
    UNKNOWN_CLIENT { da: "der er ingen borger, der passer til `{client}`", en: "there is no client that fits `{client}`" }
    UNKNOWN_CLIENT_NEAR { da: "mente du {alias} (`{id}`)?", en: "did you mean {alias} (`{id}`)?" }
    UNKNOWN_CLIENT_HELP { da: "`mentor list --all` viser alle", en: "`mentor list --all` shows everybody" }
    CLIENT_REMOVED { da: "sagen `{id}` er slettet: {by} besluttede det den {date}", en: "the record `{id}` was deleted: {by} decided it on {date}" }
    CLIENT_REMOVED_HELP { da: "`mentor.toml` siger hvorfor", en: "`mentor.toml` says why" }
    AMBIGUOUS_CLIENT { da: "`{client}` passer på flere borgere", en: "`{client}` fits more than one client" }
    AMBIGUOUS_CLIENT_HELP { da: "skriv mere af nummeret: {ids}", en: "write more of the id: {ids}" }
    UNKNOWN_PROGRAMME {
        da: "{file} følger programmet `{programme}`, som ikke findes her",
        en: "{file} follows the programme `{programme}`, which is not here",
    }
    UNKNOWN_PROGRAMME_HELP {
        da: "`mentor programme list` viser dem, der findes; en ældre udgave skal ligge i programmes/",
        en: "`mentor programme list` shows those that are; an older version must lie in programmes/",
    }
    LIST_EMPTY { da: "ingen sager passer", en: "no record fits" }
    LIST_NONE { da: "her er ingen sager endnu; `mentor new-client` åbner den første", en: "there are no records here yet; `mentor new-client` opens the first" }
    PARTLY_READ {
        da: "advarsel: {file} er kun læst delvist; `mentor check` viser, hvad der mangler",
        en: "warning: {file} is read only in part; `mentor check` shows what is missing",
    }
    LIST_CLOSED { da: "{closed} er ikke vist; `--all` viser dem også", en: "{closed} not shown; `--all` shows them too" }
    LIST_UNREAD_HELP { da: "`mentor check` viser, hvad der er galt", en: "`mentor check` shows what is wrong" }
    COLUMN_ID { da: "Nummer", en: "Id" }
    COLUMN_ALIAS { da: "Kaldes", en: "Called" }
    COLUMN_PHASE { da: "Fase", en: "Phase" }
    COLUMN_SINCE { da: "I fasen", en: "In it for" }
    COLUMN_LAST_CONTACT { da: "Sidste kontakt", en: "Last contact" }
    COLUMN_MENTOR { da: "Mentor", en: "Mentor" }
    COLUMN_PHASE_SINCE { da: "I fasen siden", en: "In it since" }
    COLUMN_STATE { da: "Forløb", en: "Effort" }
    TODAY { da: "i dag", en: "today" }
    AGO { da: "for {days} siden", en: "{days} ago" }
}

/// Clients, counted.
pub const CLIENTS: Noun = Noun {
    one: Text {
        da: "borger",
        en: "client",
    },
    other: Text {
        da: "borgere",
        en: "clients",
    },
};
/// Closed clients, counted.
pub const CLOSED_CLIENTS: Noun = Noun {
    one: Text {
        da: "afsluttet forløb",
        en: "closed client",
    },
    other: Text {
        da: "afsluttede forløb",
        en: "closed clients",
    },
};

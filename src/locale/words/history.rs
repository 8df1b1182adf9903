//! Words around what Git knows of a record: who wrote what and when, and how it stood then.

use crate::locale::text::texts;
use crate::locale::{Noun, Text};

texts! {
    in HISTORY_TEXTS;
    NO_HISTORY { da: "her kan Git ikke fortælle, hvad der er sket: {why}", en: "here Git cannot tell what has happened: {why}" }
    NO_HISTORY_HELP {
        da: "historikken kommer fra Git: `git init` i mappen begynder den",
        en: "the history comes from Git: `git init` in the folder begins it",
    }
    NO_GIT_HELP {
        da: "historikken kommer fra Git: installér Git, `git --version` viser, om det er der",
        en: "the history comes from Git: install Git, `git --version` shows whether it is there",
    }
    WRITTEN_BY { da: "{author}, {date}, {commit}", en: "{author}, {date}, {commit}" }
    WRITTEN_BY_OR_BEFORE { da: "{author}, {date}, {commit}, eller før", en: "{author}, {date}, {commit}, or before" }
    NOT_COMMITTED_YET { da: "ikke gemt i Git endnu", en: "not committed yet" }
    EVENT_REWRITTEN { da: "før: {event}", en: "before: {event}" }
    EVENT_REMOVED { da: "slettet: {event}", en: "removed: {event}" }
    REWRITTEN_BY { da: "{by}; omskrevet af {then}", en: "{by}; rewritten by {then}" }
    REWRITTEN_NOT_COMMITTED { da: "{by}; omskrevet, ikke gemt i Git endnu", en: "{by}; rewritten, not committed yet" }
    REMOVED_BY { da: "{by}; slettet af {then}", en: "{by}; removed by {then}" }
    REMOVED_NOT_COMMITTED { da: "{by}; slettet, ikke gemt i Git endnu", en: "{by}; removed, not committed yet" }
    PRIVATE_ENTRY { da: "privat", en: "private" }
    HISTORY_SHALLOW {
        da: "ældre historik ligger ikke her; `git fetch --unshallow` henter den",
        en: "older history is not here; `git fetch --unshallow` fetches it",
    }
    HISTORY_UNREAD {
        da: "sprunget over, da det ikke kan læses: {versions}, {commits}",
        en: "passed over, since it cannot be read: {versions}, {commits}",
    }
    HISTORY_FOLDER_UNREAD {
        da: "{file} kan ikke læses, som den står nu; historikken er det, der er gemt i Git",
        en: "{file} cannot be read as it stands now; the history is what is committed",
    }
    HISTORY_FOLDER_UNREAD_HELP { da: "`mentor check {id}` viser hvorfor", en: "`mentor check {id}` shows why" }
    SEEN_AS_OF { da: "{file}, som den stod: {by}", en: "{file} as it stood: {by}" }
    AT_HELP {
        da: "skriv en dag, ÅÅÅÅ-MM-DD, eller et navn, som `git log` viser",
        en: "write a day, YYYY-MM-DD, or a name that `git log` shows",
    }
    NOTHING_AT { da: "{file} fandtes ikke i Git {at}", en: "{file} was not in Git as of {at}" }
    NOTHING_AT_HELP { da: "`mentor history {id}` viser, hvad der er", en: "`mentor history {id}` shows what there is" }
    OTHERS_AT {
        da: "det, der lå som {file} i Git {at}, er en anden borgers sag",
        en: "what lay as {file} in Git as of {at} is another client's record",
    }
    NOT_HERE_AT {
        da: "ældre historik ligger ikke her: {file} kan ikke ses, som den stod {at}",
        en: "older history is not here: {file} cannot be seen as of {at}",
    }
    REVISION_NOT_HERE {
        da: "der er ingen udgave `{revision}` her, og ældre historik ligger ikke her",
        en: "there is no version `{revision}` here, and older history is not here",
    }
    NOT_HERE_HELP { da: "`git fetch --unshallow` henter den", en: "`git fetch --unshallow` fetches it" }
    AT_LATER {
        da: "{at} er ikke kommet endnu: i dag er det {today}",
        en: "{at} has not come yet: today is {today}",
    }
    AT_LATER_HELP {
        da: "`--at` viser, hvad der lå i Git en dag før nu; `mentor show {id} --today {at}` viser sagen, som den er nu, set fra den dag",
        en: "`--at` shows what lay in Git on a day before now; `mentor show {id} --today {at}` shows the record of now, seen from that day",
    }
    NO_SUCH_GOAL { da: "{alias} har intet mål, der hedder `{goal}`", en: "{alias} has no goal `{goal}`" }
    NO_SUCH_GOAL_HELP { da: "målene: {goals}", en: "the goals: {goals}" }
    NO_GOALS_HELP { da: "sagen har ingen mål", en: "the record has no goals" }
    OTHER_TEXT { da: "anden tekst", en: "other text" }
    LEVEL_OF { da: "trin {level}", en: "level {level}" }
    SUMMARY_COMMENT { da: "kommentar", en: "comment" }
    SUMMARY_JOURNAL { da: "journal", en: "journal" }
}

/// Versions of a record, counted.
pub const VERSIONS: Noun = Noun {
    one: Text {
        da: "udgave",
        en: "version",
    },
    other: Text {
        da: "udgaver",
        en: "versions",
    },
};

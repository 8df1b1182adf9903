//! Words about what Git keeps: what is staged, commits, what they change.

use crate::locale::text::texts;

texts! {
    in VERSIONS_TEXTS;
    GIT_MISSING { da: "kan ikke køre Git: {why}", en: "cannot run Git: {why}" }
    GIT_REFUSED { da: "her kom Git ikke videre: {why}", en: "here Git did not go on: {why}" }
    GIT_LOST { da: "det, der stod i `{file}`, er ikke i Git her", en: "what stood in `{file}` is not in Git here" }
    GIT_LOST_HELP { da: "hent det, der mangler: `git fetch --unshallow`", en: "fetch what is missing: `git fetch --unshallow`" }
    NO_WORKSPACE_IN_GIT { da: "der er ingen `mentor.toml` i `{version}`", en: "there is no `mentor.toml` in `{version}`" }
    NO_WORKSPACE_IN_GIT_HELP {
        da: "gem den i Git sammen med sagerne: `git add mentor.toml`",
        en: "keep it in Git together with the records: `git add mentor.toml`",
    }
    THE_INDEX { da: "det, der er klar til at blive gemt", en: "what is staged" }
}

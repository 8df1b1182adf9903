//! Words about what Git keeps: what is staged, commits, what they change.

use crate::locale::text::texts;

texts! {
    in VERSIONS_TEXTS;
    GIT_MISSING { da: "kan ikke køre Git: {why}", en: "cannot run Git: {why}" }
    GIT_REFUSED { da: "her kom Git ikke videre: {why}", en: "here Git did not go on: {why}" }
    NO_REPOSITORY_HERE { da: "her er der intet Git-arkiv", en: "there is no Git repository here" }
    NO_REPOSITORY_HERE_HELP {
        da: "gå til jeres mappe, hent den med `git clone`, eller lav et arkiv her med `mentor init --git`",
        en: "go to your folder, fetch it with `git clone`, or make a repository here with `mentor init --git`",
    }
    GIT_LOST { da: "det, der stod i `{file}`, er ikke i Git her", en: "what stood in `{file}` is not in Git here" }
    GIT_LOST_HELP { da: "hent det, der mangler: `git fetch --unshallow`", en: "fetch what is missing: `git fetch --unshallow`" }
    NO_WORKSPACE_IN_GIT { da: "der er ingen `mentor.toml` i `{version}`", en: "there is no `mentor.toml` in `{version}`" }
    NO_WORKSPACE_IN_GIT_HELP {
        da: "gem den i Git sammen med sagerne: `git add mentor.toml`",
        en: "keep it in Git together with the records: `git add mentor.toml`",
    }
    NO_REVISION { da: "der er ingen udgave `{revision}` i Git her", en: "there is no version `{revision}` in Git here" }
    NO_REVISION_HELP {
        da: "se, hvad der er: `git log --oneline`; er kun det nyeste hentet, så hent resten: `git fetch --unshallow`",
        en: "see what there is: `git log --oneline`; where only the newest was fetched, fetch the rest: `git fetch --unshallow`",
    }
    NO_RANGE { da: "`{range}` er ikke to udgaver", en: "`{range}` is not two versions" }
    NO_RANGE_HELP { da: "skriv den gamle og den nye: `mentor check --range origin/main..HEAD`", en: "write the old one and the new one: `mentor check --range origin/main..HEAD`" }
    THE_INDEX { da: "det, der er klar til at blive gemt", en: "what is staged" }
}

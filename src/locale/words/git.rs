//! What is said of setting Git up, and of what it is about to keep.

use crate::locale::text::texts;

texts! {
    in GIT_TEXTS;
    NO_REPOSITORY { da: "{folder} ligger ikke i et Git-arkiv", en: "{folder} lies in no Git repository" }
    NO_REPOSITORY_HELP {
        da: "lav et med `git init`, eller hent jeres fælles med `git clone`; skriv så `mentor git install` igen",
        en: "make one with `git init`, or fetch the one that you share with `git clone`; then write `mentor git install` again",
    }
    NO_REPOSITORY_LEFT_HELP {
        da: "så er her intet at fjerne; lå det et andet sted, så skriv `-C MAPPE` foran kommandoen",
        en: "so there is nothing to take away; if it was elsewhere, put `-C DIR` before the command",
    }
    NO_USER_YET {
        da: "endnu ved Git ikke, hvem du er; skriv det, før du gemmer: `git config --global user.name \"Anna Holm\"` og `git config --global user.email anna@example.org`",
        en: "so far Git does not know who you are; say so before you commit: `git config --global user.name \"Anna Holm\"` and `git config --global user.email anna@example.org`",
    }
    PIECE_ADDED { da: "tilføjet: {what} ({place})", en: "added: {what} ({place})" }
    PIECE_RENEWED { da: "fornyet: {what} ({place})", en: "renewed: {what} ({place})" }
    PIECE_REMOVED { da: "fjernet: {what} ({place})", en: "taken away: {what} ({place})" }
    PIECE_TO_ADD { da: "ville tilføje: {what} ({place})", en: "would add: {what} ({place})" }
    PIECE_TO_RENEW { da: "ville forny: {what} ({place})", en: "would renew: {what} ({place})" }
    PIECE_TO_REMOVE { da: "ville fjerne: {what} ({place})", en: "would take away: {what} ({place})" }
    PIECE_ATTRIBUTES { da: "at sager flettes og vises med mentor", en: "that records are merged and shown by mentor" }
    PIECE_MERGE_NAME { da: "navnet på mentors fletning", en: "the name of mentor's merging" }
    PIECE_MERGE { da: "hvordan Git fletter en sag", en: "how Git merges a record" }
    PIECE_DIFF { da: "hvordan Git viser en sag", en: "how Git shows a record" }
    PIECE_PRE_COMMIT { da: "tjek af sagerne, før de gemmes i Git", en: "a check of the records before they are committed" }
    PIECE_PRE_MERGE { da: "tjek af sagerne, før en fletning gemmes i Git", en: "a check of the records before a merge is committed" }
    PIECE_MESSAGE { da: "et blik efter personoplysninger i beskeden", en: "a look for personal data in the message" }
    INSTALL_NEXT {
        da: "gem .gitattributes i Git, så dine kolleger får den: `git add .gitattributes`; og hver af dem skriver `mentor git install` én gang på sin egen maskine",
        en: "commit .gitattributes, so that your colleagues get it: `git add .gitattributes`; and each of them writes `mentor git install` once, on their own machine",
    }
    INSTALL_NOTHING { da: "alt er på plads i {folder}; intet er ændret", en: "all is in place in {folder}; nothing was changed" }
    UNINSTALL_SHARED {
        da: "linjen i .gitattributes er fælles: bruger dine kolleger den stadig, så hent den igen med `git restore .gitattributes`",
        en: "the line in .gitattributes is shared: if your colleagues go on with it, get it back with `git restore .gitattributes`",
    }
    UNINSTALL_NOTHING {
        da: "i {folder} var der intet fra `mentor git install`; intet er ændret",
        en: "nothing of `mentor git install` was in {folder}; nothing was changed",
    }
    HOOK_KEPT {
        da: "den, der var der i forvejen, ligger nu som {other} og kører stadig, efter mentors",
        en: "the one that was there is kept as {other} and still runs, after mentor's",
    }
    HOOK_WOULD_BE_KEPT {
        da: "den, der er der i forvejen, ville ligge som {other} og stadig køre, efter mentors",
        en: "the one that is there would be kept as {other} and still run, after mentor's",
    }
    HOOK_IS_BACK { da: "den, der lå som {other}, er tilbage", en: "the one that was kept as {other} is back" }
    HOOK_WOULD_COME_BACK { da: "den, der ligger som {other}, ville komme tilbage", en: "the one that is kept as {other} would come back" }
    HOOKS_ELSEWHERE {
        da: "her henter Git sine hooks i {folder}, som ikke er dette arkivs egen mappe; der er intet skrevet i den",
        en: "here Git takes its hooks from {folder}, which is not this clone's own; nothing was written there",
    }
    HOOK_ADD_LINE { da: "skriv denne linje ind i {file}: {line}", en: "add this line to {file}: {line}" }
    HOOK_TAKE_LINE { da: "tag denne linje ud af {file}: {line}", en: "take this line out of {file}: {line}" }
    HOOK_NOT_RUN {
        da: "{file} har linjen, men må ikke køres, så Git går uden om den",
        en: "{file} has the line and may not be run, so Git passes it over",
    }
    HOOK_NOT_RUN_HELP {
        da: "`chmod +x {path}`; og dens første linje skal være `#!/bin/sh`",
        en: "`chmod +x {path}`; and its first line must be `#!/bin/sh`",
    }
    HOOK_TAKEN {
        da: "{file} er en andens, og navnet {file}.before-mentor er optaget; der er intet skrevet",
        en: "{file} is somebody else's, and the name {file}.before-mentor is taken; nothing was written",
    }
    HOOK_REPLACED {
        da: "{file} er skiftet ud siden; {file}.before-mentor, som lå der før, er ikke lagt tilbage",
        en: "{file} was replaced since; {file}.before-mentor, which was there before, was not put back",
    }
    HOOK_REPLACED_HELP {
        da: "behold den, I vil bruge, som {file}, og slet den anden",
        en: "keep the one that you want as {file}, and delete the other",
    }
    HOOK_EDITED {
        da: "{file} er lavet af mentor, og nogen har skrevet i den siden; den er ladt i fred",
        en: "{file} was made by mentor, and somebody has written in it since; it is left as it is",
    }
    HOOK_EDITED_HELP {
        da: "flyt jeres egne linjer til {file}.before-mentor, slet {file}, og skriv `mentor git install` igen",
        en: "move your own lines to {file}.before-mentor, delete {file}, and write `mentor git install` again",
    }
    HOOK_EDITED_REMOVE {
        da: "behold det, I selv har skrevet, og slet resten af {file}",
        en: "keep what you have written yourselves, and delete the rest of {file}",
    }
    HOOK_RECORDS {
        da: "tjekker sagerne, før de gemmes; `mentor git uninstall` fjerner den igen",
        en: "checks the records before they are committed; `mentor git uninstall` takes it away",
    }
    HOOK_MESSAGE {
        da: "ser efter personoplysninger i beskeden; `mentor git uninstall` fjerner den igen",
        en: "looks for personal data in the message; `mentor git uninstall` takes it away",
    }
    HOOK_GONE {
        da: "{program} kan ikke findes, så intet er tjekket, og intet er gemt",
        en: "{program} cannot be found, so nothing was checked, and nothing was committed",
    }
    HOOK_GONE_HELP {
        da: "installér mentor igen, og skriv `mentor git install`; eller gem uden tjek med `git commit --no-verify`",
        en: "install mentor again and write `mentor git install`; or commit unchecked with `git commit --no-verify`",
    }
    MESSAGE_PERSONAL { da: "beskeden siger noget om, hvem den handler om", en: "the message tells whom it is about" }
    MESSAGE_NAMES {
        da: "linje {line}: `{alias}` er det, {id} kaldes; skriv `{id}`",
        en: "line {line}: `{alias}` is what {id} is called; write `{id}`",
    }
    MESSAGE_MERGES {
        da: "linje {line}: `{alias}` i navnet på grenen, der flettes ind, er det, {id} kaldes; skriv `{id}`",
        en: "line {line}: `{alias}` in the name of the branch that is merged is what {id} is called; write `{id}`",
    }
    MESSAGE_NUMBER {
        da: "linje {line}: det ligner et CPR-nummer; udelad det",
        en: "line {line}: this looks like a personal number; leave it out",
    }
    MESSAGE_HELP {
        da: "beskeden er gemt; ret den: `git commit --edit --file {file}`",
        en: "the message is kept; change it: `git commit --edit --file {file}`",
    }
    BRANCH_NAMES {
        da: "grenen `{branch}` siger, hvem den handler om: `{alias}` er det, {id} kaldes",
        en: "the branch `{branch}` tells whom it is about: `{alias}` is what {id} is called",
    }
    BRANCH_NUMBER {
        da: "det, grenen hedder, ligner et CPR-nummer: `{branch}`",
        en: "what the branch is called looks like a personal number: `{branch}`",
    }
    BRANCH_HELP { da: "giv grenen et andet navn: `git branch --move {id}`", en: "give the branch another name: `git branch --move {id}`" }
}

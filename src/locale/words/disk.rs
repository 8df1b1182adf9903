//! What the disk refused, and what an edit came up against.

use crate::locale::text::texts;

texts! {
    in DISK_TEXTS;
    NO_WORKSPACE {
        da: "der er ingen mentor.toml i {path} eller i en mappe over den",
        en: "there is no mentor.toml in {path} or in a folder above it",
    }
    NO_WORKSPACE_HELP {
        da: "gå til jeres mappe, skriv `-C MAPPE` foran kommandoen, eller lav en ny med `mentor init`",
        en: "go to your folder, put `-C DIR` before the command, or make a new one with `mentor init`",
    }
    CONFIG { da: "{path}:{line}:{column}: {why}", en: "{path}:{line}:{column}: {why}" }
    CONFIG_HELP {
        da: "ret linjen i mentor.toml; alt andet venter på den",
        en: "mend that line of mentor.toml; everything else waits for it",
    }
    UNREADABLE { da: "{path} kan ikke læses: {why}", en: "{path} cannot be read: {why}" }
    NOT_A_FILE { da: "{path} er ikke en fil, men {what}", en: "{path} is no file but {what}" }
    LEADS_OUT {
        da: "{path} fører ud af mappen, til {target}",
        en: "{path} leads out of the workspace, to {target}",
    }
    LEADS_OUT_HELP {
        da: "læg selve filen i mappen i stedet for en genvej til den",
        en: "put the file itself into the workspace instead of a link to it",
    }
    BUSY {
        da: "en anden er i gang med at rette i sagen ({path})",
        en: "somebody else is changing the record ({path})",
    }
    BUSY_HELP { da: "prøv igen om lidt", en: "try again in a moment" }
    CHANGED_MEANWHILE {
        da: "{path} blev ændret, mens kommandoen kørte; intet er skrevet",
        en: "{path} was changed while the command ran; nothing was written",
    }
    CHANGED_MEANWHILE_HELP {
        da: "gem filen i dit skriveprogram, og kør kommandoen igen",
        en: "save the file in your editor, and run the command again",
    }
    EXISTS { da: "{path} findes allerede; den er ikke rørt", en: "{path} exists already; it was not touched" }
    WRITE { da: "{path} kan ikke skrives: {why}", en: "{path} cannot be written: {why}" }
    DISK { da: "{path}: {why}", en: "{path}: {why}" }
    UNREADABLE_RECORD { da: "{file} kan ikke læses som en sag", en: "{file} cannot be read as a record" }
    UNREADABLE_PART {
        da: "noget i {file} kan ikke læses, og så bliver der ikke rettet i den",
        en: "something in {file} cannot be read, and so it is not changed",
    }
    UNREADABLE_RECORD_HELP {
        da: "ret linjerne i filen; `mentor check` viser dem med forklaring",
        en: "mend those lines of the file; `mentor check` shows them with an explanation",
    }
    WHY_MISSING { da: "den findes ikke", en: "it does not exist" }
    WHY_DENIED { da: "der er ikke adgang til den", en: "access is denied" }
    WHY_NOT_A_FOLDER { da: "noget på vejen dertil er ikke en mappe", en: "something on the way there is no folder" }
    WHY_A_FOLDER { da: "det er en mappe", en: "it is a folder" }
    WHY_FULL { da: "disken er fuld", en: "the disk is full" }
    WHY_READ_ONLY { da: "der kan kun læses på den disk", en: "that disk can only be read" }
    WHY_TOO_LARGE { da: "den er for stor", en: "it is too large" }
    WHY_NOT_UTF8 { da: "den er ikke gemt som UTF-8", en: "it is not saved as UTF-8" }
    KIND_FOLDER { da: "en mappe", en: "a folder" }
    KIND_PIPE { da: "en navngiven kanal (pipe)", en: "a named pipe" }
    KIND_SOCKET { da: "en socket", en: "a socket" }
    KIND_DEVICE { da: "en enhed", en: "a device" }
    CONFIG_UNKNOWN { da: "der er ingen indstilling, der hedder {field}; der er: {known}", en: "there is no setting {field}; there are: {known}" }
    NOT_AS_INTENDED {
        da: "rettelsen af {file} ville ikke læses, som den er ment; intet er skrevet",
        en: "the edit of {file} would not read as it is meant; nothing was written",
    }
    NOT_AS_INTENDED_HELP {
        da: "ret i filen i hånden, og meld det gerne: det er en fejl i `mentor`",
        en: "make the change by hand, and please report it: this is a fault of `mentor`",
    }
    WOULD_BRING_ERRORS {
        da: "rettelsen ville give nye fejl i sagen; intet er skrevet",
        en: "the edit would bring new errors into the record; nothing was written",
    }
    CANNOT_EDIT {
        da: "{file} er skrevet sådan, at stedet ikke kan rettes uden at forstyrre resten; intet er skrevet",
        en: "{file} is written so that the place cannot be changed without disturbing the rest; nothing was written",
    }
    CANNOT_EDIT_HELP {
        da: "ret i filen i hånden; `mentor check` ser efter bagefter",
        en: "make the change by hand; `mentor check` looks it over afterwards",
    }
    NOTHING_TO_CHANGE { da: "det står der allerede ({file}); intet er ændret", en: "{file} says so already; nothing was changed" }
    NO_USER {
        da: "endnu ved Git ikke, hvem du er; intet er skrevet",
        en: "so far Git does not know who you are; nothing was written",
    }
    NO_USER_HELP {
        da: "skriv det én gang på denne maskine, med dit eget navn og din egen mail:\n    git config --global user.name \"Anna Holm\"\n    git config --global user.email anna@example.org",
        en: "say so once on this machine, with your own name and address:\n    git config --global user.name \"Anna Holm\"\n    git config --global user.email anna@example.org",
    }
    UNMERGED {
        da: "i {file} venter en konflikt i Git på, at nogen vælger; intet er skrevet",
        en: "a conflict in {file} is waiting in Git for somebody to choose; nothing was written",
    }
    UNMERGED_HELP {
        da: "`mentor git resolve` viser, hvad der mangler; er filen, som den skal være, så `git add {path}`; eller udelad `--commit`",
        en: "`mentor git resolve` shows what is left; once the file is as it should be, `git add {path}`; or leave `--commit` out",
    }
    NOT_SETTLED {
        da: "{file} har ændringer, der ikke er gemt i Git; de ville komme med, og intet er skrevet",
        en: "{file} has changes that are not committed; they would come along, and nothing was written",
    }
    NOT_SETTLED_HELP {
        da: "gem dem først: `git add {path} && git commit -m \"{id}\"`; eller udelad `--commit`",
        en: "commit them first: `git add {path} && git commit -m \"{id}\"`; or leave `--commit` out",
    }
    NO_BRANCH {
        da: "lige nu står Git ikke på en gren: en rebase er i gang, eller et ældre punkt er hentet frem; intet er skrevet",
        en: "just now Git is on no branch: a rebase is under way, or an older commit is checked out; nothing was written",
    }
    NO_BRANCH_HELP {
        da: "`git status` viser hvilket: afslut med `git -c core.editor=true rebase --continue`, eller gå tilbage med `git switch -`; eller udelad `--commit`",
        en: "`git status` shows which: end it with `git -c core.editor=true rebase --continue`, or go back with `git switch -`; or leave `--commit` out",
    }
    UNDER_WAY {
        da: "lige nu er Git ikke færdig med at flette (`git {command}`); intet er skrevet",
        en: "a {command} in Git is not finished; nothing was written",
    }
    UNDER_WAY_HELP {
        da: "gør det færdigt med `{go_on}`, eller fortryd det med `git {command} --abort`; eller udelad `--commit`",
        en: "finish it with `{go_on}`, or undo it with `git {command} --abort`; or leave `--commit` out",
    }
    IGNORED {
        da: "{file} kan ikke gemmes i Git, som har fået besked på at ignorere den; intet er skrevet",
        en: "{file} cannot be committed, since Git is told to ignore it; nothing was written",
    }
    IGNORED_HELP {
        da: "`git check-ignore -v {path}` viser linjen, der gør det; slet den, eller udelad `--commit`",
        en: "`git check-ignore -v {path}` shows the line that does so; delete it, or leave `--commit` out",
    }
    COMMIT_NO_ID {
        da: "navnet på {file} er ikke et id og kan være en persons navn; det ville stå i Gits historik, og intet er skrevet",
        en: "the name of {file} is no id and may be somebody's name; it would stand in Git's history, and nothing was written",
    }
    COMMIT_NO_ID_HELP {
        da: "giv først filen sit id som navn med `git mv`, for eksempel 2601-k7qm.md; eller udelad `--commit`",
        en: "first rename the file to its id with `git mv`, such as 2601-k7qm.md; or leave `--commit` out",
    }
    COMMIT_BUSY {
        da: "en anden er i gang med at gemme i Git; intet er skrevet",
        en: "somebody else is committing; nothing was written",
    }
    NOT_COMMITTED { da: "{file} er skrevet, men Git gemte det ikke", en: "{file} is written, but Git did not commit it" }
    NOT_COMMITTED_HELP {
        da: "når det er ordnet: `git add {path} && git commit -m \"{message}\"`",
        en: "once that is mended: `git add {path} && git commit -m \"{message}\"`",
    }
    COMMITTED { da: "gemt i Git: {message}", en: "committed: {message}" }
}

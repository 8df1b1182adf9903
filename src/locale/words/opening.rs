//! Words for opening a workspace and a record.

use crate::locale::text::texts;

texts! {
    in OPENING_TEXTS;
    MENTOR_TOML {
        da: "# Indstillinger for denne mappe. Alt kan udelades.\n\nlanguage = \"{lang}\"\n\n# Mentorerne. Når de står her, opdages et forkert navn i en sag.\n# [[mentors]]\n# handle = \"anna\"\n# name = \"Anna Lindgaard\"\n# email = \"anna@example.org\"\n",
        en: "# Settings of this workspace. Everything may be left out.\n\nlanguage = \"{lang}\"\n\n# The mentors. Where they are listed, a wrong name in a record is found.\n# [[mentors]]\n# handle = \"anna\"\n# name = \"Anna Lindgaard\"\n# email = \"anna@example.org\"\n",
    }
    INIT_DONE { da: "mappen er klar: {folder}", en: "the workspace is ready: {folder}" }
    INIT_REPOSITORY { da: "et nyt Git-arkiv: {folder}", en: "a new Git repository: {folder}" }
    INIT_NEXT {
        da: "skriv jeres mentorer i mentor.toml; åbn så den første sag med `mentor new-client`",
        en: "write your mentors into mentor.toml; then open the first record with `mentor new-client`",
    }
    INIT_NOTHING { da: "{folder} var allerede klar; intet er ændret", en: "{folder} was ready already; nothing was changed" }
    LEFT_TO_FILL_IN { da: "skriv noget i stedet for prikkerne i `{argument}`", en: "write something in place of the dots in `{argument}`" }
    MISSING_FLAGS { da: "der mangler {flags}", en: "{flags} missing" }
    ONE_OF_FLAGS { da: "skriv mindst én af {flags}", en: "write at least one of {flags}" }
    MISSING_FLAGS_HELP {
        da: "for eksempel: {example}",
        en: "for example: {example}",
    }
    UNKNOWN_MENTOR { da: "mentor.toml kender ingen mentor, der hedder `{mentor}`", en: "mentor.toml knows no mentor `{mentor}`" }
    KNOWN_MENTORS { da: "der er: {mentors}", en: "there are: {mentors}" }
    NO_HANDLE {
        da: "`{mentor}` kan ikke være et mentornavn: journalen kunne ikke læse det igen",
        en: "`{mentor}` cannot be a mentor's name: the journal could not read it back",
    }
    NO_HANDLE_HELP {
        da: "skriv et kort navn i ét ord og uden komma, for eksempel `anna`",
        en: "write a short name of one word and without a comma, such as `anna`",
    }
    WRITTEN_AS {
        da: "skrevet som {author}, sagens mentor",
        en: "written as {author}, the record's mentor",
    }
    PERSONAL_NUMBER { da: "det ligner et CPR-nummer; det må ikke stå i en sag", en: "this looks like a personal number; it must not stand in a record" }
    PERSONAL_NUMBER_HELP { da: "skriv det, som borgeren gerne vil kaldes", en: "write what the client wants to be called" }
    FUTURE_START_HELP {
        da: "åbn sagen den dag, forløbet begynder; aftalen kan skrives i kalenderen så længe",
        en: "open the record on the day that the work begins; until then it belongs in the calendar",
    }
    FUTURE_START { da: "{day} ligger i fremtiden", en: "{day} lies in the future" }
    CLIENT_OPENED { da: "{alias} har nu en sag: {file}", en: "{alias} now has a record: {file}" }
    CLIENT_OPENED_NEXT {
        da: "se, hvad der skal udfyldes: `mentor check {id}`; og vejen frem: `mentor advance {id} --dry-run`",
        en: "see what is to be filled in: `mentor check {id}`; and the way ahead: `mentor advance {id} --dry-run`",
    }
}

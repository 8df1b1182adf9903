//! Why an entry cannot be written, and what to do about it.

use crate::locale::text::texts;

texts! {
    in REFUSALS_TEXTS;
    NO_SUCH_ENTRY { da: "der er ingen `{id}` under `{list}`", en: "there is no `{id}` under `{list}`" }
    NO_ENTRIES_HELP { da: "der står ikke noget endnu i {file}", en: "nothing stands there yet in {file}" }
    THERE_ARE { da: "der er: {names}", en: "there are: {names}" }
    ENTRY_PRESENT {
        da: "der er allerede en `{id}` under `{list}`, og den siger noget andet",
        en: "there is a `{id}` under `{list}` already, and it says something else",
    }
    ENTRY_PRESENT_HELP {
        da: "giv den nye et andet navn med `--id`, eller ret den, der står i {file}",
        en: "give the new one another name with `--id`, or change the one that stands in {file}",
    }
    NO_SUCH_AREA {
        da: "programmet har intet livsområde, der hedder `{area}`",
        en: "the programme has no area of life called `{area}`",
    }
    ENTRY_ENDED { da: "`{id}` sluttede {day}", en: "`{id}` ended on {day}" }
    ENTRY_ENDED_HELP {
        da: "var det en fejl, så åbn den igen med `mentor action reopen`; skal den gøres én gang til, så skriv en ny med `mentor action add`",
        en: "if that was a slip, open it again with `mentor action reopen`; if it is to be done once more, write a new one with `mentor action add`",
    }
    NEEDS_SUPPORT {
        da: "når borgeren bærer, skal der stå, hvilken støtte borgeren får",
        en: "what the client carries must say which support the client gets",
    }
    NEEDS_SUPPORT_HELP {
        da: "skriv den med `--support`, for eksempel `--support \"Vi øver samtalen først\"`",
        en: "write it with `--support`, such as `--support \"We practise the call first\"`",
    }
    NEEDS_REASON {
        da: "når ansvaret går tilbage, skal der stå hvorfor",
        en: "where responsibility moves back, it must say why",
    }
    NEEDS_REASON_HELP {
        da: "skriv det med `--reason \"…\"`; et skridt tilbage er en del af vejen",
        en: "write it with `--reason \"…\"`; a step back is part of the way",
    }
    CANNOT_FOLLOW {
        da: "forløbet er {state} og kan ikke blive {change}",
        en: "the effort is {state} and cannot be {change}",
    }
    CANNOT_FOLLOW_PAUSE {
        da: "`mentor resume` genoptager det",
        en: "`mentor resume` lets it go on",
    }
    CANNOT_FOLLOW_CLOSING {
        da: "`mentor reopen` åbner det igen",
        en: "`mentor reopen` opens it again",
    }
    BEFORE_LAST {
        da: "dagen ligger før den seneste ændring, som er fra {day}",
        en: "the day lies before the latest change, which is of {day}",
    }
    NO_HEADING {
        da: "journalen kan ikke læse overskriften `{heading}` igen",
        en: "the journal cannot read the heading `{heading}` back",
    }
    NO_PLAN { da: "der er ingen plan endnu", en: "there is no plan yet" }
    NO_PLAN_HELP {
        da: "lav den med borgeren, og skriv den ned med `mentor plan … --made-by together`",
        en: "make it with the client, and write it down with `mentor plan … --made-by together`",
    }
}

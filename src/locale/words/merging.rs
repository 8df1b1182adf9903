//! What is told of a merge: what the sides cannot both mean, and how it is settled.

use crate::locale::text::texts;
use crate::locale::{Noun, Text};

texts! {
    in MERGING_TEXTS;
    MERGE_LEFT { da: "{file}{alias}: {places}, hvor du selv skal vælge", en: "{file}{alias}: {places} for you to choose" }
    MERGE_TAKEN_OUT { da: "(fjernet)", en: "(taken out)" }
    MERGE_NOTHING { da: "(intet)", en: "(nothing)" }
    MERGE_HELP {
        da: "åbn {file}, behold det rigtige mellem `<<<<<<<` og `>>>>>>>`, slet mærkerne, og skriv `git add {path}`",
        en: "open {file}, keep what is right between `<<<<<<<` and `>>>>>>>`, delete the marks, then `git add {path}`",
    }
    MERGE_GO_ON { da: "; er alt valgt, så `{go_on}`", en: "; once all is settled, `{go_on}`" }
    MERGE_LEFT_OUT {
        da: "udelader du noget fra {day}, så skriv hvorfor: `mentor correct {id} --kind {kind} --of {day} --why \"…\"`",
        en: "if you leave out something of {day}, say why: `mentor correct {id} --kind {kind} --of {day} --why \"…\"`",
    }
    MERGE_ADD { da: "skriv så `git add {path}`", en: "then `git add {path}`" }
    MERGE_HELP_BY_HAND {
        da: "åbn {file}, behold det rigtige mellem `<<<<<<<` og `>>>>>>>`, og slet mærkerne",
        en: "open {file}, keep what is right between `<<<<<<<` and `>>>>>>>`, and delete the marks",
    }
    MERGE_ERRORS {
        da: "{file}{alias}: flettet, men det giver {errors}, som ingen af siderne havde",
        en: "{file}{alias}: merged, but that gives {errors} that neither side had",
    }
    MERGE_ERRORS_TOO { da: "{file}: hvad du end vælger, er der også {errors}", en: "{file}: whatever you choose, there is also {errors}" }
    MERGE_ERRORS_HELP {
        da: "ret {file}, se efter med `mentor check`, og skriv `git add {path}`",
        en: "mend {file}, look it over with `mentor check`, then `git add {path}`",
    }
    MERGE_ERRORS_HELP_BY_HAND { da: "ret {file}", en: "mend {file}" }
    MERGE_LINES {
        da: "{file}: {side} kan ikke læses som en sag, så Git har flettet linjerne",
        en: "{file}: {side} cannot be read as a record, so Git merged the lines",
    }
    MERGE_LINES_UNSAFE {
        da: "{file}: sagen kan ikke flettes sikkert efter, hvad den siger, så Git har flettet linjerne",
        en: "{file}: the record cannot be merged safely by what it says, so Git merged the lines",
    }
    MERGE_LINES_CLEAN { da: "se linjerne efter: `mentor check`", en: "look the lines over: `mentor check`" }
    MERGE_NO_LINES {
        da: "{file} kan heller ikke flettes af Git: {why}; intet er skrevet",
        en: "{file} cannot be merged by Git either: {why}; nothing was written",
    }
    CLASH_FIELD { da: "begge har skrevet noget, og ikke det samme", en: "both wrote something, and not the same" }
    CLASH_REMOVED {
        da: "den ene har ændret det, som den anden har fjernet",
        en: "one changed what the other took out",
    }
    CLASH_TWICE {
        da: "begge har tilføjet det, og ikke ens",
        en: "both added it, and not alike",
    }
    CLASH_PHASE {
        da: "begge har skiftet fase fra den samme, og en borger er kun i én fase",
        en: "both changed the phase from the same one, and a client is in one phase only",
    }
    CLASH_STANDING {
        da: "begge har sat på pause, genoptaget, afsluttet eller åbnet igen, og ikke på samme måde",
        en: "both paused, resumed, closed or reopened, and not in the same way",
    }
    CLASH_HAND_OVER {
        da: "begge har flyttet ansvaret fra den samme, og kun én kan bære det nu",
        en: "both moved the responsibility on from the same one, and one carries it now",
    }
    CLASH_VOICE {
        da: "den samme stemme har sagt to forskellige ting samme dag",
        en: "one voice said two different things on one day",
    }
    CLASH_NOTE { da: "begge har rettet i den samme tekst", en: "both changed the same text" }
    ABOUT_GOAL { da: "målet `{name}`", en: "the goal `{name}`" }
    ABOUT_ACTION { da: "handlingen `{name}`", en: "the action `{name}`" }
    ABOUT_RESOURCE { da: "ressourcen `{name}`", en: "the resource `{name}`" }
    ABOUT_OPTION { da: "muligheden `{name}`", en: "the option `{name}`" }
    ABOUT_CONSENT { da: "samtykket til `{name}`", en: "the consent to `{name}`" }
    ABOUT_RATING { da: "vurderingen fra {name}", en: "the rating of {name}" }
    ABOUT_DECISION { da: "beslutningen fra {name}", en: "the decision of {name}" }
    ABOUT_OUTCOME { da: "resultatet fra {name}", en: "the outcome of {name}" }
    ABOUT_AREA { da: "området `{name}`", en: "the area `{name}`" }
    ABOUT_PHASE { da: "fasen", en: "the phase" }
    ABOUT_STANDING { da: "pauser og afslutning", en: "pauses and closing" }
    ABOUT_PLAN { da: "planen", en: "the plan" }
    ABOUT_AGREEMENT { da: "aftalen", en: "the agreement" }
    ABOUT_REFERRAL { da: "henvisningen", en: "the referral" }
    ABOUT_NOTE { da: "notatet fra {name}", en: "the note of {name}" }
    ABOUT_JOURNAL { da: "det, der står over første notat", en: "what stands above the first note" }
    RESOLVE_NOTHING { da: "ingen sag venter på at blive flettet", en: "no record is waiting to be merged" }
    RESOLVE_NOT_LEFT { da: "{file} venter ikke på at blive flettet", en: "{file} is not waiting to be merged" }
    RESOLVE_NOT_LEFT_HELP { da: "se, hvad der gør: `git status`", en: "see what is: `git status`" }
    RESOLVE_DONE { da: "{file}: flettet og klar (`git add` er gjort)", en: "{file}: merged and staged" }
    RESOLVE_WOULD { da: "{file}: ville blive flettet og gjort klar", en: "{file}: would be merged and staged" }
    RESOLVE_NOT_STAGED {
        da: "{file} er flettet og skrevet, men `git add` lykkedes ikke: {why}",
        en: "{file} is merged and written, but could not be staged: {why}",
    }
    RESOLVE_NO_RECORD {
        da: "{file} er ikke en sag; der er stadig konflikter mellem linjerne",
        en: "{file} is no record; there are still conflicts of lines in it",
    }
    RESOLVE_WORKED_ON {
        da: "{file}: nogen har allerede arbejdet i filen, så den er ikke rørt",
        en: "{file}: somebody has worked on the file already, so it is left alone",
    }
    RESOLVE_WORKED_ON_HELP {
        da: "er du færdig med den, så `git add {path}`; vil du begynde forfra, så `git checkout -m -- {path}` og `mentor git resolve`",
        en: "once it is as it should be, `git add {path}`; to begin anew, `git checkout -m -- {path}` and `mentor git resolve`",
    }
    RESOLVE_GONE {
        da: "{file}: filen er væk fra mappen, og to versioner venter på at blive flettet",
        en: "{file}: the file is gone from the folder, and two versions are waiting to be merged",
    }
    RESOLVE_GONE_HELP {
        da: "hent den frem igen med `git checkout -m -- {path}`, eller fjern sagen med `git rm {path}`",
        en: "bring it back with `git checkout -m -- {path}`, or remove the record with `git rm {path}`",
    }
    RESOLVE_REMOVED {
        da: "{file}: {one} har fjernet sagen, og {other} har ændret den",
        en: "{file}: {one} removed the record, and {other} changed it",
    }
    RESOLVE_ALONE {
        da: "{file}: siderne har omdøbt eller fjernet sagen hver på sin måde",
        en: "{file}: the sides renamed or removed the record, each in its own way",
    }
    RESOLVE_ONE_SIDED_HELP {
        da: "skal den blive, så `git add {path}`; skal den væk, så `git rm {path}`",
        en: "to keep it, `git add {path}`; to remove it, `git rm {path}`",
    }
    RESOLVE_GO_ON { da: "alle sager er flettet; gå videre med `{go_on}`", en: "every record is merged; go on with `{go_on}`" }
}

/// Places to choose in, counted.
pub const PLACES: Noun = Noun {
    one: Text {
        da: "sted",
        en: "place",
    },
    other: Text {
        da: "steder",
        en: "places",
    },
};

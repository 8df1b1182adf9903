//! Questions on a terminal, and what is said around them.

use crate::locale::Text;
use crate::locale::text::texts;

texts! {
    in ASKING_TEXTS;
    ASK_CLIENT { da: "Hvilken borger?", en: "Which client?" }
    ASK_GOAL { da: "Hvilket mål?", en: "Which goal?" }
    ASK_ACTION { da: "Hvilken handling?", en: "Which action?" }
    ASK_OPTION { da: "Hvilken mulighed?", en: "Which option?" }
    ASK_AREA { da: "Hvilket livsområde?", en: "Which area of life?" }
    ASK_SCALE { da: "Hvilken skala?", en: "Which scale?" }
    ASK_PRIVATE { da: "Er det privat? (så forlader det aldrig jeres organisation)", en: "Is it private? (then it never leaves the organisation)" }
    ASK_ALIAS {
        da: "Hvad vil borgeren gerne kaldes? (ikke det fulde navn)",
        en: "What does the client want to be called? (not the full name)",
    }
    ASK_PART_OF_PHASE {
        da: "Alle porte er åbne. Hvad er borgerens egen andel i skiftet? (i en sætning)",
        en: "Every gate is open. What is the client's own part in the change? (in a sentence)",
    }
    ASK_CONSENT_ABOUT {
        da: "Hvad må der gives videre?",
        en: "What may be passed on?",
    }
    ASK_STOP { da: "Enter går videre, Esc afbryder", en: "Enter goes on, Esc stops" }
    ASK_OR_SKIP { da: "Enter alene springer over, Esc afbryder", en: "Enter alone passes over, Esc stops" }
    ASK_KEEP { da: "Enter beholder det, der står; Esc afbryder", en: "Enter keeps what stands there; Esc stops" }
    ASK_CHOOSE {
        da: "pil op og ned, eller skriv noget af det; slettetasten fjerner det igen; Enter vælger, Esc afbryder",
        en: "arrow up and down, or write a part of it; backspace takes it away; Enter chooses, Esc stops",
    }
    ASK_MARK {
        da: "pil op og ned; mellemrumstasten sætter og fjerner et kryds; Enter går videre, Esc afbryder",
        en: "arrow up and down; the space bar sets and removes a cross; Enter goes on, Esc stops",
    }
    ASK_PICK { da: "– vælg –", en: "– choose –" }
    ASK_NOTE_TEXT { da: "Hvad vil du skrive?", en: "What do you want to write?" }
    ASK_SKIP { da: "– spring over –", en: "– pass over –" }
    ASK_NOTHING_THERE { da: "{question} Der er ikke noget at vælge imellem", en: "{question} There is nothing to choose from" }
    ASK_NOT_EMPTY { da: "skriv noget her", en: "write something here" }
    ASK_NOT_EMPTY_MARK { da: "sæt mindst ét kryds med mellemrumstasten", en: "set at least one cross with the space bar" }
    ASK_NOT_A_DAY { da: "skriv år, måned og dag: 2027-01-15 er den 15. januar 2027", en: "write year, month and day: 2027-01-15 is 15 January 2027" }
    ASK_NOT_A_NUMBER { da: "skriv et tal, nul eller mere", en: "write a number, zero or more" }
    ASK_NOT_WHOLE { da: "skriv et helt tal", en: "write a whole number" }
    ASK_PLAN_REVIEWED { da: "Har I gennemgået planen igen?", en: "Have you looked at the plan again?" }
    ASK_PLAN_MADE_BY { da: "Hvem har lavet planen?", en: "Who made the plan?" }
    ASK_PLAN_DIRECTIONS { da: "Hvor fører planen hen?", en: "Where does the plan lead?" }
    DRAFTS_TAKEN {
        da: "den samme formular er åben for mange steder; luk en af dem først",
        en: "the same form is open in too many places; close one of them first",
    }
    YES { da: "ja", en: "yes" }
    NO { da: "nej", en: "no" }
    CANCELLED { da: "afbrudt; intet er skrevet i sagen", en: "cancelled; nothing was written into the record" }
    DRAFT_KEPT {
        da: "dine svar er gemt som kladde; samme kommando tilbyder dem igen",
        en: "your answers are kept as a draft; the same command offers them again",
    }
    ASK_DRAFT {
        da: "Der ligger en kladde, som ikke blev færdig:",
        en: "There is a draft that was not finished:",
    }
    DRAFT_TAKE_UP { da: "gå videre med den", en: "go on with it" }
    DRAFT_DELETE { da: "slet den, og begynd forfra", en: "delete it, and begin anew" }
    DRAFT_LOST { da: "kladden kan ikke gemmes: {why}", en: "the draft cannot be kept: {why}" }
    COMPOSE_HINT {
        da: "<!-- Skriv teksten ovenfor, gem og luk. En tom tekst skriver intet. Denne linje kommer ikke med. -->",
        en: "<!-- Write the text above, save and close. An empty text writes nothing. This line is left out. -->",
    }
    COMPOSE_FAILED {
        da: "`{editor}` kunne ikke bruges: {why}; skriv teksten på en linje i stedet",
        en: "`{editor}` could not be used: {why}; write the text on a line instead",
    }
}

/// What the levels of attainment mean where a goal does not say so, from −2 to 2 (Kiresuk & Sherman 1968).
pub const LEVELS: [Text; 5] = [
    Text {
        da: "meget mindre end forventet",
        en: "much less than expected",
    },
    Text {
        da: "noget mindre end forventet",
        en: "somewhat less than expected",
    },
    Text {
        da: "som forventet",
        en: "as expected",
    },
    Text {
        da: "noget bedre end forventet",
        en: "somewhat better than expected",
    },
    Text {
        da: "meget bedre end forventet",
        en: "much better than expected",
    },
];

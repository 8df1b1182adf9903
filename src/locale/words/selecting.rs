//! What is told of an expression over the caseload, and of the fields that it asks.

use crate::locale::text::texts;

texts! {
    in SELECTING_TEXTS;
    WHERE_FORM { da: "det, der står efter `--where`, kan ikke læses", en: "what stands after `--where` cannot be read" }
    WHERE_ASKING { da: "`--where` kan ikke besvares for {id}", en: "`--where` cannot be answered for {id}" }
    WHERE_ANSWER {
        da: "`{expression}` er hverken sandt eller falsk for {id}",
        en: "`{expression}` is neither true nor false for {id}",
    }
    WHERE_HELP {
        da: "skriv det som en betingelse, for eksempel `--where \"contact.days_since > 14 and phase.id == 'action'\"`",
        en: "write it as a condition, such as `--where \"contact.days_since > 14 and phase.id == 'action'\"`",
    }
    WHERE_COMMA { da: "skriv decimaltal med punktum: `0.3`", en: "write decimals with a point: `0.3`" }
    WHERE_EQUALS { da: "skriv `==`, når to ting skal være ens", en: "write `==` where two things are to be the same" }
    WHERE_NO_FIELD { da: "der er intet felt, der hedder `{name}`", en: "there is no field `{name}`" }
    WHERE_SECTION { da: "`{name}` er flere felter og ikke ét", en: "`{name}` is several fields, and not one" }
    WHERE_LEFT_OUT {
        da: "{clients} er ikke med, fordi noget endnu ikke vides: {fields}",
        en: "{clients} left out, because something is not known yet: {fields}",
    }
}

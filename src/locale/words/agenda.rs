//! Words of what is due.

use crate::locale::text::texts;

texts! {
    in AGENDA_TEXTS;
    AGENDA_OVERDUE { da: "Over fristen", en: "Overdue" }
    SHOW_DUE { da: "Husk", en: "Remember" }
    AGENDA_LONG { da: "Varer længere end forventet", en: "Longer than expected" }
    LONGER_THAN_EXPECTED { da: "{days} længere end forventet", en: "{days} longer than expected" }
    LONGER { da: "{days} længere", en: "{days} longer" }
    AGENDA_TODAY { da: "I dag, {date}", en: "Today, {date}" }
    AGENDA_EMPTY { da: "der er intet på huskelisten frem til {until}", en: "nothing is due until {until}" }
    AGENDA_NOBODY { da: "ingen igangværende forløb passer", en: "no running effort fits" }
    COLUMN_WHAT { da: "Hvad", en: "What" }
    COLUMN_WHEN { da: "Hvornår", en: "When" }
    ICAL_COLUMNS { da: "en kalender viser kun sagens nummer, og hvad slags ting der skal huskes, og ingen kolonner", en: "a calendar shows the client's id and the kind of thing that is due, and no columns" }
    ICAL_COLUMNS_HELP { da: "udelad `--columns`, eller brug `--format json`", en: "leave out `--columns`, or use `--format json`" }
    AGENDA_HINT { da: "`mentor agenda BORGER` viser også, hvad du skriver, når det er gjort", en: "`mentor agenda CLIENT` also shows what to type when it is done" }
    LATE { da: "{days} over fristen", en: "{days} overdue" }
    IN_DAYS { da: "om {days}", en: "in {days}" }
    DEADLINES_BROKEN { da: "fristerne i deadlines.toml kan ikke bruges, så ville huskelisten mangle noget", en: "the deadlines in deadlines.toml cannot be used, so something would be missing from the agenda" }
    DEADLINES_HELP { da: "ret filen; `mentor check` viser, om den kan bruges", en: "mend the file; `mentor check` shows whether it can be used" }
}

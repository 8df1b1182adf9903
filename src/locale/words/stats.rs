//! Words around the figures of a caseload.

use crate::locale::text::texts;

texts! {
    in STATS_TEXTS;
    STATS_PERIOD { da: "Fra {from} til og med {until}", en: "From {from} to {until}" }
    STATS_HIDDEN {
        da: "– er et tal under {smallest}, også nul, eller et, der ville røbe det. Tallene siger intet om, hvad der har virket",
        en: "– is a number under {smallest}, nought too, or one that would give it away. The numbers do not say what has worked",
    }
    STATS_NO_EFFECT {
        da: "tallene siger, hvad der er sket, og intet om, hvad der har virket",
        en: "the numbers say what has happened, and nothing of what has worked",
    }
    STATS_NONE { da: "ingen borgere i perioden", en: "no clients in the period" }
    COLUMN_VOICE { da: "Hvem", en: "Who" }
    STATS_TURNED { da: "perioden begynder {from}, efter at den slutter {until}", en: "the period begins on {from}, after it ends on {until}" }
    STATS_LATER { da: "perioden slutter {until}, og i dag er det {today}", en: "the period ends on {until}, and today is {today}" }
    STATS_LONG { da: "en periode kan højst være på ti år", en: "a period is ten years at most" }
    STATS_DAYS_HELP { da: "`mentor {command} --since {from} --until {until}`", en: "`mentor {command} --since {from} --until {until}`" }
    STATS_FILTERED {
        da: "tal til bevillingsgiver er om alle borgere: af tallene for nogle få kan de andres regnes ud",
        en: "figures for a funder are of all clients: from those of a few, the others' can be worked out",
    }
    STATS_FILTERED_HELP { da: "udelad `--mentor` og `--programme`", en: "leave out `--mentor` and `--programme`" }
    STATS_NOT_WHOLE {
        da: "der kommer ingen tal til bevillingsgiver, før alle sager kan læses: ellers mangler nogen, uden at det kan ses",
        en: "there are no figures for a funder until every record can be read: somebody would be missing, and nobody could see it",
    }
}

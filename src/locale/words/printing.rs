//! Why a page did not become a PDF.

use crate::locale::text::texts;

texts! {
    in PRINTING_TEXTS;
    NO_BROWSER {
        da: "der er ingen browser på maskinen, der kan lave en PDF",
        en: "there is no browser on this machine that can make a PDF",
    }
    NO_BROWSER_HELP {
        da: "installér Chrome, Chromium, Edge eller Brave, eller sæt `MENTOR_BROWSER` til den, I har; eller gem som HTML med `--out rapport.html`, og udskriv siden fra en browser",
        en: "install Chrome, Chromium, Edge or Brave, or set `MENTOR_BROWSER` to the one that you have; or write HTML with `--out report.html`, and print the page from any browser",
    }
    BROWSER_CANNOT_RUN { da: "browseren `{browser}` kan ikke startes: {why}", en: "the browser `{browser}` cannot be run: {why}" }
    BROWSER_CANNOT_RUN_HELP {
        da: "sæt `MENTOR_BROWSER` til browserens program, eller tag den væk, så finder `mentor` selv en",
        en: "set `MENTOR_BROWSER` to the browser's program, or unset it, and `mentor` finds one",
    }
    BROWSER_FAILED { da: "browseren `{browser}` lavede ingen PDF: {why}", en: "the browser `{browser}` made no PDF: {why}" }
    BROWSER_SILENT { da: "den sagde ikke hvorfor", en: "it did not say why" }
    BROWSER_TOO_LONG {
        da: "browseren `{browser}` blev ikke færdig på {seconds} sekunder og er stoppet",
        en: "the browser `{browser}` was not done in {seconds} seconds and was stopped",
    }
    BROWSER_FAILED_HELP {
        da: "prøv igen, eller sæt `MENTOR_BROWSER` til en anden browser; eller gem som HTML med `--out rapport.html`, og udskriv siden fra en browser",
        en: "try again, or set `MENTOR_BROWSER` to another browser; or write HTML with `--out report.html`, and print the page from any browser",
    }
}

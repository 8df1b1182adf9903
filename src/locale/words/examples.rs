//! Commands that a refusal shows, where a person's own words belong into them.

use crate::locale::text::texts;

texts! {
    in EXAMPLES_TEXTS;
    EXAMPLE_ACTION_ADD {
        da: r#"mentor action add 2601-k7qm --what "Ringe til kantinen" --goal job-in-a-kitchen --carried-by client --support "Vi øver samtalen først""#,
        en: r#"mentor action add 2601-k7qm --what "Phone the canteen" --goal job-in-a-kitchen --carried-by client --support "We practise the call first""#,
    }
    EXAMPLE_ACTION_HAND_OVER {
        da: r#"mentor action hand-over 2601-k7qm call-canteen --to client --support "Vi øver samtalen først""#,
        en: r#"mentor action hand-over 2601-k7qm call-canteen --to client --support "We practise the call first""#,
    }
    EXAMPLE_AGREEMENT {
        da: r#"mentor agreement 2601-k7qm --goal "Job eller uddannelse" --from 2026-01-12 --until 2026-07-11 --hours-per-week 3"#,
        en: r#"mentor agreement 2601-k7qm --goal "Work or education" --from 2026-01-12 --until 2026-07-11 --hours-per-week 3"#,
    }
    EXAMPLE_AREA {
        da: r#"mentor area 2601-k7qm housing --carried-by together --support "Vi ringer til boligselskabet sammen""#,
        en: r#"mentor area 2601-k7qm housing --carried-by together --support "We phone the housing association together""#,
    }
    EXAMPLE_CLOSE {
        da: r#"mentor close 2601-k7qm --reason "Målet er nået" --client-part "Vil klare resten selv""#,
        en: r#"mentor close 2601-k7qm --reason "The goal is met" --client-part "Wants to manage the rest alone""#,
    }
    EXAMPLE_DECIDE {
        da: r#"mentor decide 2601-k7qm --about goals --what "Målet er et køkken og ikke rengøring" --decided-by client --client-part "Eget forslag""#,
        en: r#"mentor decide 2601-k7qm --about goals --what "The goal is a kitchen and not cleaning" --decided-by client --client-part "The client's own proposal""#,
    }
    EXAMPLE_GOAL_ADD {
        da: r#"mentor goal add 2601-k7qm --title "Arbejde i et køkken" --area employment --own-words "Jeg vil lave mad hvor folk spiser sammen" --set-by client"#,
        en: r#"mentor goal add 2601-k7qm --title "Work in a kitchen" --area employment --own-words "I want to cook where people eat together" --set-by client"#,
    }
    EXAMPLE_NOTE {
        da: r#"mentor note 2601-k7qm "Vi talte om kantinen" --minutes 30"#,
        en: r#"mentor note 2601-k7qm "We talked about the canteen" --minutes 30"#,
    }
    EXAMPLE_OPTION_ADD {
        da: r#"mentor option add 2601-k7qm --what "Praktik i bibliotekets kantine""#,
        en: r#"mentor option add 2601-k7qm --what "Internship in the library's canteen""#,
    }
    EXAMPLE_CORRECT {
        da: r#"mentor correct 2601-k7qm --kind rating --of 2026-11-13 --why "Der stod 4; Selam sagde 2""#,
        en: r#"mentor correct 2601-k7qm --kind rating --of 2026-11-13 --why "It said 4; Selam had said 2""#,
    }
    EXAMPLE_OUTCOME_ADD {
        da: r#"mentor outcome add 2601-k7qm --kind ordinary_job --note "Bibliotekets kantine""#,
        en: r#"mentor outcome add 2601-k7qm --kind ordinary_job --note "The library's canteen""#,
    }
    EXAMPLE_PAUSE {
        da: r#"mentor pause 2601-k7qm --reason "Indlagt i to uger" --client-part "Bad selv om en pause""#,
        en: r#"mentor pause 2601-k7qm --reason "In hospital for two weeks" --client-part "Asked for the pause""#,
    }
    EXAMPLE_PLAN {
        da: r#"mentor plan 2601-k7qm --made-by together --directions employment --elements social_mentoring --review 2026-08-04 --client-part "Skrev selv punkterne""#,
        en: r#"mentor plan 2601-k7qm --made-by together --directions employment --elements social_mentoring --review 2026-08-04 --client-part "Wrote the points down""#,
    }
    EXAMPLE_REOPEN {
        da: r#"mentor reopen 2601-k7qm --reason "Jobbet ophørte" --client-part "Bad selv om at begynde igen""#,
        en: r#"mentor reopen 2601-k7qm --reason "The job came to an end" --client-part "Asked to begin again""#,
    }
    EXAMPLE_RESOURCE_ADD {
        da: r#"mentor resource add 2601-k7qm --what "Har lavet mad til 40" --named-by client"#,
        en: r#"mentor resource add 2601-k7qm --what "Has cooked for 40" --named-by client"#,
    }
    EXAMPLE_RESUME {
        da: r#"mentor resume 2601-k7qm --client-part "Ringede selv og er klar""#,
        en: r#"mentor resume 2601-k7qm --client-part "Phoned and is ready""#,
    }
}

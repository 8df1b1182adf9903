//! Help for what Git knows of a record.

/// History, and the record as it stood then.
pub(super) const DANISH: &[(&str, &str)] = &[
    (
        "--at",
        "Sagen, som den stod dengang: den sidste udgave, der var gemt i Git den dag, eller en udgave ved navn",
    ),
    (
        "history",
        "Vis, hvad der er sket, og hvem der har gemt det hvornår\n\nAlt med en dag, som sagen fortæller, i dagenes orden med det nyeste til sidst; under det står, hvem der skrev det i Git. Det, der siden er omskrevet eller slettet, vises, som det stod, med hvem der gjorde det. Af en privat note vises kun overskriften.",
    ),
    (
        "blame",
        "Vis, hvem der sidst har skrevet hver del af et mål, og hvornår\n\nOrdene, trinene og hvor det står; vurderingerne, handlingerne og de beslutninger, som det handler om.",
    ),
    ("blame --goal", "Målet, ved sit id"),
];

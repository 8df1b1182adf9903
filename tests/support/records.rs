//! Front matter in the styles that people write, as the corpus of mutations.

/// Samples without their fences.
pub fn samples() -> Vec<String> {
    SAMPLES.iter().map(|sample| (*sample).to_owned()).collect()
}

const SAMPLES: &[&str] = &[
    "schema: 1\nid: 2601-k7qm\nalias: Selam                      # the name\nprogramme: gennem-empowerment@1\nstarted: 2026-01-12\n",
    "referral: {by: Gentofte Kommune, date: 2026-01-05, legal_basis: lab-167}\nagreement:                        # written\n  goal: Job eller uddannelse, og en hverdag der hænger sammen\n  from: 2026-01-12\n  hours_per_week: 3\n",
    "phases:                           # oldest first\n  - {phase: relation, date: 2026-01-12, by: anna}\n  - phase: overview\n    date: 2026-02-20\n    by: anna\n    client_part: Selam synes at vi skal videre nu; hun vil se hvad der findes\n",
    "areas:\n  housing:\n    challenge: Bor på sofa hos en fætter\n    carried:\n      - {date: 2026-01-15, by: mentor}\n      - {date: 2026-03-02, by: together, support: Vi ringer sammen}\n  health:\n    carried: []\n",
    "goals:\n- id: job-in-a-kitchen\n  title: 'Arbejde i et køkken'\n  own_words: \"Jeg vil lave mad\\nhvor folk spiser sammen\"\n  weight: {importance: 3, difficulty: 2}\n  levels: {-1: Ingen kontakt, 0: I praktik, 1: 'Løn: tilskud', 2: Ordinært job}\n  scores:\n  - {date: 2026-02-27, by: client, level: -1}\n- id: next\n",
    "note: |\n  Første linje\n\n    indrykket\n  sidste\nkeep: |+\n  a\n\n\nfold: >-\n  foldet\n  tekst\n\n  # ikke en kommentar\nlast: |2\n    to\n",
    "a: tekst der går\n  over flere\n\n  linjer\nb: \"citat der\n  går over\n\n  linjer\"\nc: 'et\n  til'\n",
    "ratings:\n  - {date: 2026-01-20, by: client,\n     scale: wellbeing, scores: {satisfied: 3,\n       safe: 2},\n    }\n  - [a,\n     b, # c\n     ]\n",
    "- - a\n  - b: 1\n    c:\n    - d\n    -\n    - e\n-\n  - f\n- {}\n- []\n",
    "empty:\nnull: ~\ntilde: null\nyes: no\nnum: [1, 0x1f, .5, -1e3, 1_000, 12:30]\nurl: http://a.b/c#d\nتصنيف: \"مثال\"\nስም: ሰላም\n",
    "# top\n\na: # c\n  b: 1 # d\n  # e\n\n  c: 2\n# f\nd: [] # g\n# h\n",
    "\"quoted key\": 1\n'it''s': 2\n\"esc\\u00e6\\x41\\t\\\n  x\": 3\nk : v\n\"j\" : {\"a\":1, 'b':[2], c: , d}\n",
];

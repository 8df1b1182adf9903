//! Help for decisions, resources, options, the plan and the frame around the work.

/// What is decided, brought, chosen and planned; agreement, consents, referral, outcomes.
pub(super) const DANISH: &[(&str, &str)] = &[
    (
        "decide",
        "Skriv en beslutning ned, og borgerens egen del i den",
    ),
    (
        "decide --about",
        "Hvad den handler om: goals (mål), content (indhold) eller pace (tempo) (kan skrives flere gange)",
    ),
    ("decide --what", "Hvad der blev besluttet"),
    (
        "decide --decided_by",
        "Hvem der besluttede: client (borgeren), together (sammen), mentor eller authority (en myndighed)",
    ),
    (
        "decide --client_part",
        "Borgerens egen del i den, i en sætning",
    ),
    ("decide --goal", "Det mål, den gælder"),
    ("resource", "Skriv ned, hvad borgeren har med sig"),
    (
        "resource add",
        "Skriv noget ned, som borgeren kan, ved eller har",
    ),
    (
        "resource add --what",
        "Hvad det er, helst med borgerens egne ord",
    ),
    (
        "resource add --named_by",
        "Hvem der nævnte det: client (borgeren) eller mentor",
    ),
    (
        "resource add --id",
        "Navnet i sagen; laves af det, det er, hvis det ikke nævnes",
    ),
    ("option", "Skriv en mulighed ned: set, valgt, prøvet"),
    ("option add", "Skriv en mulighed ned, som borgeren har set"),
    ("option add --what", "Hvad det er"),
    (
        "option add --id",
        "Mulighedens navn i sagen; laves af det, det er, hvis det ikke nævnes",
    ),
    ("option choose", "Sig, at borgeren har valgt en mulighed"),
    ("option choose --option", "Mulighedens navn i sagen"),
    ("option tried", "Sig, at borgeren har prøvet en mulighed"),
    ("option tried --option", "Mulighedens navn i sagen"),
    (
        "plan",
        "Skriv planen for vejen videre, eller at I har set på den igen\n\nEn plan, der findes, beholder det, du ikke nævner. Nævner du, hvem der lavede den, er det en ny plan.",
    ),
    (
        "plan --made_by",
        "Hvem der lavede den: together (sammen), client (borgeren) eller mentor",
    ),
    (
        "plan --directions",
        "Hvor den fører hen: education (uddannelse), employment (beskæftigelse), substance_free (et liv uden misbrug) (kan skrives flere gange)",
    ),
    (
        "plan --elements",
        "Hvad indsatsen fortsætter som: retention_strategy (fastholdelsesstrategi), social_mentoring (socialt mentorarbejde), support_contact (støtte/kontakt), employment_effort (beskæftigelsesrettet indsats) (kan skrives flere gange)",
    ),
    ("plan --review", "Den dag, I skal se på den igen"),
    (
        "plan --client_part",
        "Borgerens egen del i den, i en sætning",
    ),
    ("plan --reviewed", "I har set på den igen"),
    (
        "consent",
        "Skriv et samtykke ned: givet, eller trukket tilbage",
    ),
    ("consent give", "Borgeren lader noget give videre"),
    ("consent give --to", "Til hvem"),
    (
        "consent give --about",
        "Hvad der må gives videre: progress (fremdrift), plan (planen), attendance (fremmøde) eller noget andet (med komma imellem)",
    ),
    ("consent give --until", "Den sidste dag, det gælder"),
    ("consent withdraw", "Borgeren trækker et samtykke tilbage"),
    ("consent withdraw --to", "Hvem det var givet til"),
    ("agreement", "Skriv mentoraftalen ned, eller det nye i den"),
    ("agreement --goal", "Målet med mentorstøtten"),
    ("agreement --tasks", "Mentors opgaver"),
    ("agreement --from", "Den første dag"),
    ("agreement --until", "Den sidste dag"),
    ("agreement --hours_per_week", "Timer om ugen"),
    (
        "agreement --complaint_guidance_given",
        "Den dag, borgeren fik at vide, hvordan man klager",
    ),
    (
        "referral",
        "Skriv ned, hvem der har henvist, eller det nye om det",
    ),
    ("referral --by", "Myndigheden"),
    (
        "referral --referred",
        "Dagen for henvisningen (`--date` siger det samme)",
    ),
    (
        "referral --legal_basis",
        "Retsgrundlaget, med jeres egen betegnelse, for eksempel lab-167, sel-85, intl-19",
    ),
    (
        "correct",
        "Skriv ned, hvem der retter noget, der stod om en tidligere dag, og hvorfor\n\nFaser, beslutninger, vurderinger og notater bliver ikke skrevet om bagefter uden et ord. Ret selv i filen det, der var forkert, og skriv her hvorfor; `mentor check --against` spørger efter det.",
    ),
    (
        "correct --kind",
        "Hvad der rettes: phase (fase), decision (beslutning), rating (vurdering) eller note (notat)",
    ),
    ("correct --of", "Dagen for det, der rettes, som den stod"),
    ("correct --why", "Hvorfor"),
    (
        "outcome",
        "Skriv ned, hvad forløbet har ført til: begyndt, eller slut",
    ),
    (
        "outcome add",
        "Et job, en praktik, en uddannelse er begyndt",
    ),
    (
        "outcome add --kind",
        "Hvad det er: ordinary_job (ordinært job), subsidised_job (støttet job), internship (praktik), education (uddannelse) eller other (andet)",
    ),
    ("outcome add --note", "Hvor, og hvad der er at sige om det"),
    ("outcome end", "Det er slut"),
    (
        "outcome end --kind",
        "Hvad det var: ordinary_job (ordinært job), subsidised_job (støttet job), internship (praktik), education (uddannelse) eller other (andet)",
    ),
];

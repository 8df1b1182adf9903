//! Every verb, and the same by hand.

use mentor::model::*;

/// The day of the test.
pub const TODAY: &str = "2026-06-01";

/// A verb, and the same by hand.
pub struct Verb {
    /// The command line, without the program.
    pub line: &'static str,
    /// Whether it asks for nothing that must be there already.
    pub anew: bool,
    /// What must be done before it.
    pub first: &'static [&'static str],
    /// What is said where it is run again, and with which exit code.
    pub again: (i32, &'static str),
    /// The codes of what it leaves to be done: warnings that were not there before.
    pub leaves: &'static [&'static str],
    /// The same by hand.
    pub by_hand: fn(&mut Client),
}

impl Verb {
    fn after(self, first: &'static [&'static str]) -> Verb {
        Verb { first, ..self }
    }

    fn again(self, code: i32, part: &'static str) -> Verb {
        let again = (code, part);
        Verb { again, ..self }
    }

    fn leaves(self, leaves: &'static [&'static str]) -> Verb {
        Verb { leaves, ..self }
    }
}

/// Every verb.
pub fn verbs() -> Vec<Verb> {
    let mut verbs = goals();
    verbs.extend(actions_and_areas());
    verbs.extend(what_there_is());
    verbs.extend(the_frame());
    verbs.extend(the_way());
    verbs
}

fn goals() -> Vec<Verb> {
    vec![
        anew(
            r#"goal add 2601-k7qm --title "Ud af gælden" --area finances --own-words "Jeg vil turde åbne posten" --set-by together --barrier "Rykkere: jeg gemmer dem" --kind limit_loss --due 2026-12-01 --importance 3 --difficulty 2 --level "-1=Åbner ikke post" --level "0=Åbner, med mentor""#,
            |client| {
                client.goals.push(Goal {
                    id: "ud-af-gaelden".to_owned(),
                    area: text("finances"),
                    title: "Ud af gælden".to_owned(),
                    own_words: text("Jeg vil turde åbne posten"),
                    barrier: text("Rykkere: jeg gemmer dem"),
                    set_by: Some(Carrier::Together),
                    kind: Some(GoalKind::LimitLoss),
                    agreed: Some(today()),
                    due: day("2026-12-01"),
                    weight: Some(Weight {
                        importance: 3,
                        difficulty: 2,
                    }),
                    levels: [(-1, "Åbner ikke post"), (0, "Åbner, med mentor")]
                        .map(|(level, meaning)| (level, meaning.to_owned()))
                        .into(),
                    scores: Vec::new(),
                    status: GoalStatus::Active,
                    since: None,
                });
            },
        )
        .leaves(&["goal-without-decision"]),
        anew(
            r#"goal add 2601-k7qm --title "Se min datter" --area network --own-words "Hver anden weekend" --set-by client --proposed --id daughter"#,
            |client| {
                client.goals.push(Goal {
                    id: "daughter".to_owned(),
                    area: text("network"),
                    title: "Se min datter".to_owned(),
                    own_words: text("Hver anden weekend"),
                    barrier: None,
                    set_by: Some(Carrier::Client),
                    kind: None,
                    agreed: None,
                    due: None,
                    weight: None,
                    levels: Default::default(),
                    scores: Vec::new(),
                    status: GoalStatus::Proposed,
                    since: None,
                });
            },
        ),
        on(
            "goal score 2601-k7qm own-key --by mentor --level 0",
            |client| {
                client.goals[0].scores.push(Score {
                    date: today(),
                    by: Voice::Mentor,
                    level: 0,
                });
            },
        ),
        on(
            "goal score 2601-k7qm own-key --by client --level -2 --date 2026-03-02",
            |client| client.goals[0].scores[0].level = -2,
        ),
        on("goal status 2601-k7qm own-key met", |client| {
            client.goals[0].status = GoalStatus::Met;
            client.goals[0].since = Some(today());
        }),
        on(
            r#"goal edit 2601-k7qm own-key --own-words "Min egen dør, og min egen nøgle" --barrier "Ingen indskud" --kind keep --due 2026-12-01"#,
            |client| {
                let goal = &mut client.goals[0];
                goal.own_words = text("Min egen dør, og min egen nøgle");
                goal.barrier = text("Ingen indskud");
                goal.kind = Some(GoalKind::Keep);
                goal.due = day("2026-12-01");
            },
        ),
        on(
            r#"goal edit 2601-k7qm own-key --importance 3 --difficulty 1 --level "-2=På gaden" --level "1=Eget lejemål, uden tilsyn""#,
            |client| {
                let goal = &mut client.goals[0];
                goal.weight = Some(Weight {
                    importance: 3,
                    difficulty: 1,
                });
                goal.levels.insert(-2, "På gaden".to_owned());
                goal.levels.insert(1, "Eget lejemål, uden tilsyn".to_owned());
            },
        ),
    ]
}

fn actions_and_areas() -> Vec<Verb> {
    vec![
        anew(
            r#"action add 2601-k7qm --what "Samle alle rykkere i én mappe" --area finances --carried-by client --support "Vi åbner de første ti sammen" --due 2026-06-15"#,
            |client| {
                client.actions.push(Action {
                    id: "samle-alle-rykkere-i-en-mappe".to_owned(),
                    goal: None,
                    area: text("finances"),
                    what: "Samle alle rykkere i én mappe".to_owned(),
                    carried_by: Carrier::Client,
                    support: text("Vi åbner de første ti sammen"),
                    agreed: Some(today()),
                    due: day("2026-06-15"),
                    done: None,
                    dropped: None,
                    hand_overs: Vec::new(),
                });
            },
        )
        .leaves(&["responsibility-band"]),
        on(
            "action done 2601-k7qm call-housing --date 2026-05-29",
            |client| {
                client.actions[0].done = day("2026-05-29");
            },
        ),
        on(
            r#"action edit 2601-k7qm call-housing --what "Ringe til boligselskabet: venteliste" --due 2026-06-19"#,
            |client| {
                let action = &mut client.actions[0];
                action.what = "Ringe til boligselskabet: venteliste".to_owned();
                action.due = day("2026-06-19");
            },
        ),
        on("action drop 2601-k7qm call-housing", |client| {
            client.actions[0].dropped = Some(today());
        })
        .leaves(&["goal-without-action"]),
        on("action reopen 2601-k7qm call-housing", |client| {
            client.actions[0].done = None;
        })
        .after(&["action done 2601-k7qm call-housing"]),
        on(
            r#"action hand-over 2601-k7qm call-housing --to client --support "Vi øver samtalen først""#,
            |client| {
                let action = &mut client.actions[0];
                action.carried_by = Carrier::Client;
                action.support = text("Vi øver samtalen først");
                action.hand_overs.push(HandOver {
                    date: today(),
                    from: Carrier::Mentor,
                    to: Carrier::Client,
                    support: text("Vi øver samtalen først"),
                    reason: None,
                });
            },
        ),
        on(
            r#"area 2601-k7qm housing --carried-by together --support "Vi skriver sammen""#,
            |client| {
                let area = client.areas.get_mut("housing").expect("housing");
                area.carried.push(Carried {
                    date: today(),
                    by: Carrier::Together,
                    support: text("Vi skriver sammen"),
                    reason: None,
                });
            },
        ),
        on(
            "area 2601-k7qm housing --carried-by mentor --date 2026-01-20",
            |client| {
                let area = client.areas.get_mut("housing").expect("housing");
                area.carried.insert(
                    0,
                    Carried {
                        date: Day::parse("2026-01-20").expect("a day"),
                        by: Carrier::Mentor,
                        support: None,
                        reason: None,
                    },
                );
            },
        ),
        anew(
            r#"area 2601-k7qm finances --looked-at --carried-by mentor --challenge "Rykkere fra syv steder""#,
            |client| {
                let area = client.areas.entry("finances".to_owned()).or_default();
                area.looked_at = area.looked_at.or(Some(today()));
                area.challenge = text("Rykkere fra syv steder");
                area.carried.push(Carried {
                    date: today(),
                    by: Carrier::Mentor,
                    support: None,
                    reason: None,
                });
            },
        ),
        anew("area 2601-k7qm substance_use --looked-at", |client| {
            let area = client.areas.entry("substance_use".to_owned()).or_default();
            area.looked_at = Some(today());
        }),
    ]
}

fn what_there_is() -> Vec<Verb> {
    vec![
        anew(
            "rate 2601-k7qm --by client trust=4 safe=3 housing=2 finances=1",
            |client| {
                for (scale, scores) in [
                    ("wellbeing", [("trust", 4), ("safe", 3)]),
                    ("areas", [("housing", 2), ("finances", 1)]),
                ] {
                    client.ratings.push(Rating {
                        date: today(),
                        by: Voice::Client,
                        scale: scale.to_owned(),
                        scores: scores.map(|(item, step)| (item.to_owned(), step)).into(),
                    });
                }
            },
        ),
        on(
            "rate 2601-k7qm --by mentor trust=3 --date 2026-03-30",
            |client| {
                let rating = Rating {
                    date: Day::parse("2026-03-30").expect("a day"),
                    by: Voice::Mentor,
                    scale: "wellbeing".to_owned(),
                    scores: [("trust".to_owned(), 3)].into(),
                };
                client.ratings.insert(1, rating);
            },
        ),
        on(
            "rate 2601-k7qm --by client trust=5 motivation=3 --date 2026-05-04",
            |client| {
                let scores = &mut client.ratings[1].scores;
                scores.insert("trust".to_owned(), 5);
                scores.insert("motivation".to_owned(), 3);
            },
        ),
        on(
            "rate 2601-k7qm --by client trust=2 housing=3 --date 2026-05-04",
            |client| {
                client.ratings[1].scores.insert("trust".to_owned(), 2);
                client.ratings.push(Rating {
                    date: Day::parse("2026-05-04").expect("a day"),
                    by: Voice::Client,
                    scale: "areas".to_owned(),
                    scores: [("housing".to_owned(), 3)].into(),
                });
            },
        ),
        anew(
            r#"note 2601-k7qm "Han ringede selv." --kind phone --minutes 10"#,
            |client| {
                client.notes.push(Note {
                    date: today(),
                    kind: "phone".to_owned(),
                    minutes: Some(10),
                    by: text("anna"),
                    private: false,
                    text: "Han ringede selv.".to_owned(),
                });
            },
        ),
        anew(
            r#"decide 2601-k7qm --about pace --about content --what "Ét brev ad gangen" --decided-by together --client-part "Han satte farten""#,
            |client| {
                client.decisions.push(Decision {
                    date: today(),
                    about: vec![Subject::Pace, Subject::Content],
                    what: "Ét brev ad gangen".to_owned(),
                    decided_by: Some(Decider::Together),
                    client_part: text("Han satte farten"),
                    goal: None,
                });
            },
        ),
        anew(
            r#"correct 2601-k7qm --kind vurdering --of 2026-03-02 --why "Der stod 1: Kim sagde -2""#,
            |client| {
                client.corrections.push(Correction {
                    date: today(),
                    by: text("anna"),
                    kind: Corrected::Rating,
                    of: "2026-03-02".parse().expect("a day"),
                    why: text("Der stod 1: Kim sagde -2"),
                });
            },
        ),
        anew(
            r#"resource add 2601-k7qm --what "God til tal" --named-by mentor"#,
            |client| {
                client.resources.push(Resource {
                    id: text("god-til-tal"),
                    what: "God til tal".to_owned(),
                    named_by: Some(Voice::Mentor),
                    date: Some(today()),
                });
            },
        ),
        anew(
            r#"option add 2601-k7qm --what "Produktionsskolens værksted" --id school"#,
            |client| {
                client.options.push(Choice {
                    id: text("school"),
                    what: "Produktionsskolens værksted".to_owned(),
                    seen: Some(today()),
                    chosen: None,
                    tried: None,
                });
            },
        ),
        on("option choose 2601-k7qm workshop", |client| {
            client.options[0].chosen = Some(today());
        }),
        on(
            "option tried 2601-k7qm workshop --date 2026-05-11",
            |client| {
                client.options[0].tried = day("2026-05-11");
            },
        ),
        anew(
            r#"outcome add 2601-k7qm --kind subsidised_job --note "Løntilskud, 20 timer""#,
            |client| {
                client.outcomes.push(Outcome {
                    date: today(),
                    kind: OutcomeKind::SubsidisedJob,
                    note: text("Løntilskud, 20 timer"),
                    until: None,
                });
            },
        ),
        on("outcome end 2601-k7qm --kind internship", |client| {
            client.outcomes[0].until = Some(today());
        }),
    ]
}

fn the_frame() -> Vec<Verb> {
    vec![
        anew(
            "client 2601-k7qm --alias Kimmie --mentor jonas --language en --birth-year 1984",
            |client| {
                client.alias = "Kimmie".to_owned();
                client.mentor = "jonas".to_owned();
                client.language = text("en");
                client.birth_year = Some(1984);
            },
        ),
        anew(
            r#"plan 2601-k7qm --made-by together --directions employment --directions substance_free --elements social_mentoring --review 2026-09-01 --client-part "Han vil køre i egen varevogn""#,
            |client| {
                let plan = client.plan.get_or_insert(Plan {
                    made: today(),
                    made_by: None,
                    client_part: None,
                    directions: Vec::new(),
                    elements: Vec::new(),
                    review: None,
                    reviewed: Vec::new(),
                });
                plan.made_by = Some(Carrier::Together);
                plan.client_part = text("Han vil køre i egen varevogn");
                plan.directions = vec![Direction::Employment, Direction::SubstanceFree];
                plan.elements = vec![Element::SocialMentoring];
                plan.review = day("2026-09-01");
            },
        ),
        on("plan 2601-k7qm --reviewed --review 2026-11-01", |client| {
            let plan = client.plan.as_mut().expect("a plan");
            plan.reviewed.push(today());
            plan.review = day("2026-11-01");
        }),
        anew(
            r#"consent give 2601-k7qm --to "Egen læge, Havnby" --about health --about "de næste tider" --until 2026-11-30"#,
            |client| {
                client.consents.push(Consent {
                    to: "Egen læge, Havnby".to_owned(),
                    about: vec!["health".to_owned(), "de næste tider".to_owned()],
                    given: today(),
                    until: day("2026-11-30"),
                    withdrawn: None,
                });
            },
        ),
        on(
            r#"consent withdraw 2601-k7qm --to "Havnby Kommune""#,
            |client| {
                client.consents[0].withdrawn = Some(today());
            },
        ),
        anew(
            r#"agreement 2601-k7qm --goal "Egen bolig" --until 2026-07-01 --hours-per-week 2.5"#,
            |client| {
                let agreement = client.agreement.get_or_insert_default();
                agreement.goal = text("Egen bolig");
                agreement.until = day("2026-07-01");
                agreement.hours_per_week = Some(2.5);
            },
        ),
        anew(
            r#"referral 2601-k7qm --by "Jobcenter Havnby" --legal-basis lab-167"#,
            |client| {
                let referral = client.referral.get_or_insert_default();
                referral.by = text("Jobcenter Havnby");
                referral.legal_basis = text("lab-167");
            },
        ),
    ]
}

fn the_way() -> Vec<Verb> {
    fn stands(client: &mut Client, change: Change, reason: Option<&str>, part: &str) {
        client.standing.push(Standing {
            change,
            date: today(),
            by: text("anna"),
            reason: reason.map(str::to_owned),
            client_part: text(part),
        });
    }
    vec![
        anew(
            r#"pause 2601-k7qm --reason "Indlagt: knæet" --client-part "Han ringer, når han er hjemme""#,
            |client| {
                let part = "Han ringer, når han er hjemme";
                stands(client, Change::Pause, Some("Indlagt: knæet"), part);
            },
        ),
        anew(
            r#"close 2601-k7qm --reason "Flyttet til Aalborg" --client-part "Han vil begynde forfra""#,
            |client| {
                let part = "Han vil begynde forfra";
                stands(client, Change::Close, Some("Flyttet til Aalborg"), part);
            },
        )
        .leaves(&["closed-without-outcome"]),
        anew(
            r#"resume 2601-k7qm --client-part "Han ringede selv: nu er han hjemme""#,
            |client| {
                let part = "Han ringede selv: nu er han hjemme";
                stands(client, Change::Resume, None, part);
            },
        )
        .after(&["pause 2601-k7qm --reason Indlagt --client-part Knæet"]),
        anew(
            r#"reopen 2601-k7qm --reason "Jobbet holdt ikke" --client-part "Han kom selv igen""#,
            |client| {
                let part = "Han kom selv igen";
                stands(client, Change::Reopen, Some("Jobbet holdt ikke"), part);
            },
        )
        .after(&["close 2601-k7qm --reason Flyttet --client-part Ja"]),
        on(
            r#"advance 2601-k7qm --exempt actions-done --exempt regular-contact --why "Pladsen venter ikke" --until 2026-07-01 --client-part "Han vil videre: nu""#,
            |client| {
                client.phases.push(PhaseChange {
                    phase: "insight".to_owned(),
                    date: today(),
                    by: text("anna"),
                    client_part: text("Han vil videre: nu"),
                    reason: None,
                    exemption: Some(Exemption {
                        gates: vec!["actions-done".to_owned(), "regular-contact".to_owned()],
                        by: text("anna"),
                        why: text("Pladsen venter ikke"),
                        until: day("2026-07-01"),
                    }),
                });
            },
        )
        // Once more is one phase further, and other gates.
        .again(2, "der er ingen port, der hedder `actions-done`"),
        on(
            r#"advance 2601-k7qm --to relation --reason "Sov på gaden" --client-part "Han vil have ro først""#,
            |client| {
                client.phases.push(PhaseChange {
                    phase: "relation".to_owned(),
                    date: today(),
                    by: text("anna"),
                    client_part: text("Han vil have ro først"),
                    reason: text("Sov på gaden"),
                    exemption: None,
                });
            },
        )
        .after(&[
            "advance 2601-k7qm --exempt actions-done --exempt regular-contact --why a --until 2026-07-01 --client-part b",
        ])
        .again(1, "Kim er allerede i den fase"),
    ]
}

fn anew(line: &'static str, by_hand: fn(&mut Client)) -> Verb {
    Verb {
        line,
        anew: true,
        first: &[],
        again: (0, "det står der allerede"),
        leaves: &[],
        by_hand,
    }
}

fn on(line: &'static str, by_hand: fn(&mut Client)) -> Verb {
    Verb {
        anew: false,
        ..anew(line, by_hand)
    }
}

fn day(text: &str) -> Option<Day> {
    Some(Day::parse(text).expect("a day"))
}

fn today() -> Day {
    Day::parse(TODAY).expect("a day")
}

fn text(text: &str) -> Option<String> {
    Some(text.to_owned())
}

#!/bin/sh
# Yonas kom fra Eritrea for et halvt år siden. Fra henvisningen til et job han selv fandt.
#
# Gennem empowerment, januar til november, med kommandoer alene.
# Alle personer er opdigtede. Under hver dato står det, som Yonas' mentor skriver ned den dag.
#
#   sh examples/stories/gennem-empowerment.sh [MAPPE]
#
# `mentor` skal ligge i PATH. MAPPE er en ny eller tom mappe; uden den bruges en midlertidig.
# Til sidst ser sagen ud som i gennem-empowerment.md.
set -eu

mappe=${1:-$(mktemp -d)}
export MENTOR_LANG=da MENTOR_USER=anna

dag() {
    export MENTOR_TODAY="$1"
    printf '\n%s\n' "$1"
}

dag 2026-01-12
mentor init "$mappe"
cd "$mappe"

# Henvisningen: kommunen har sendt Yonas, og Anna åbner sagen med aftale og samtykke.

mentor new-client --alias Yonas --programme gennem-empowerment --mentor anna --language ti \
    --birth-year 2002 --referral-by "Havnby Kommune" --referral-date 2026-01-05 \
    --legal-basis lab-167
mentor agreement yonas --goal "Job eller uddannelse, og en hverdag der hænger sammen" \
    --tasks "Samtaler, følgeskab, kontakt til myndigheder" --from 2026-01-12 --until 2026-07-11 \
    --hours-per-week 3 --complaint-guidance-given 2026-01-12
mentor consent give yonas --to "Havnby Kommune" --about progress,plan,attendance \
    --until 2026-07-11
mentor note yonas \
    "Første møde på biblioteket, med tolk på telefon. Yonas er træt; han deler værelse med to andre og sover dårligt. Han ville helst tale om fodbold, så det gjorde vi." \
    --minutes 75
mentor area yonas housing --carried-by mentor \
    --challenge "Deler et værelse med to andre på midlertidig kontrakt"

dag 2026-01-19
mentor rate yonas --by client satisfied=3 safe=2 involved=2 trust=2 motivation=3
mentor note yonas \
    "Vi gik skalaen igennem på tigrinya. Tryg er to: han ved ikke hvem der læser det jeg skriver. Nu læser vi det højt sammen hver gang." \
    --minutes 60
mentor decide yonas --about pace \
    --what "Vi ses om mandagen efter sprogskolen og skriver sammen resten af ugen" \
    --decided-by client \
    --client-part "Han sagde selv at opkald er svære, og at han hellere vil skrive"
mentor action add yonas --what "Få kontrakten på værelset læst igennem" --area housing \
    --carried-by mentor --due 2026-02-02 --id contract

dag 2026-02-02
mentor note yonas \
    "Kontrakten er i orden til september. Udlejer vidste ikke at der manglede en nøgle." \
    --kind accompanied --minutes 90
mentor action done yonas contract
mentor area yonas finances --carried-by mentor

dag 2026-02-16
mentor rate yonas --by client satisfied=4 safe=3 involved=3 trust=4 motivation=4
mentor rate yonas --by mentor trust=3
mentor note yonas "Nye tal på skalaen. Han læste selv det meste af sidste notat op på dansk." \
    --minutes 45

dag 2026-02-20
mentor note yonas "Yonas skriver: jeg vil gerne se hvad der findes. Vi går videre." \
    --kind message
mentor advance yonas --client-part "Han skrev selv at han nu vil se hvad der findes for ham"

# Overblik: alle livsområder, hans egne ressourcer, og hvad der findes for ham.

dag 2026-03-02
mentor note yonas \
    "Vi lagde ni kort på bordet, et for hvert livsområde. Familien lod han ligge til sidst." \
    --kind home_visit --minutes 90
mentor rate yonas --by client residence=4 housing=2 finances=2 health=3 family=2 network=3 \
    language=2 education=2 employment=1 insight=3
mentor area yonas residence --looked-at
mentor area yonas health --looked-at
mentor area yonas family --looked-at \
    --challenge "Hans mor er alene i Asmara; han sender penge når han kan"
mentor area yonas education --looked-at
mentor area yonas language --carried-by client \
    --support "Sprogskolen har lovet et fast aftenhold"
mentor resource add yonas --what "Har repareret cykler sammen med sin onkel siden han var ti" \
    --named-by client --id bicycles
mentor resource add yonas --what "Taler tigrinya, amharisk og lidt arabisk" --named-by client

dag 2026-03-09
mentor rate yonas --by mentor residence=4 housing=2 finances=2 health=3 family=2 network=2 \
    language=3 education=2 employment=2 insight=2
mentor resource add yonas --what "Giver ikke op; han kom i snestorm" --named-by mentor
mentor option add yonas --what "Praktik i cykelværkstedet på havnen" --id workshop
mentor option add yonas --what "Grundforløb som cykelmekaniker" --id school
mentor option add yonas --what "Lager hos supermarkedet"
mentor area yonas employment --carried-by mentor \
    --challenge "Har aldrig haft et ansættelsesbrev i hånden"
mentor area yonas network --carried-by mentor
mentor note yonas "Vi besøgte værkstedet. Han rettede et baghjul mens vi talte med mesteren." \
    --kind accompanied --minutes 120

dag 2026-03-23
mentor note yonas \
    "Tre muligheder ligger på bordet, og han kan forklare forskellen. Nu vil han vælge." \
    --minutes 45
mentor advance yonas --client-part "Han sagde: nu har jeg set nok, nu vil jeg vælge"

# Egne mål: med hans egne ord, hans egen barriere, og en plan de laver sammen.

dag 2026-03-30
mentor option choose yonas workshop
mentor goal add yonas --title "Arbejde med cykler" --area employment \
    --own-words "Jeg vil lave cykler så folk kan komme frem" --set-by client \
    --barrier "Jeg forstår ikke hvad de siger i telefonen" --kind develop --due 2026-11-30 \
    --importance 3 --difficulty 2 --level "-1=Ingen kontakt til et værksted" \
    --level "0=I praktik" --level "1=Løntilskud" --level "2=Ordinært job" --id bicycle-job
mentor decide yonas --about goals --what "Målet er et cykelværksted og ikke et lager" \
    --decided-by client --client-part "Hans eget valg; lageret blev kun set fordi det lå tæt på" \
    --goal bicycle-job
mentor goal score yonas bicycle-job --by client --level -1
mentor action add yonas --what "Skrive til mesteren på værkstedet" --goal bicycle-job \
    --carried-by client --support "Vi skriver beskeden sammen på hans telefon" --due 2026-04-10 \
    --id write-to-workshop
mentor note yonas "Målet er skrevet med hans egne ord. Han lo da han hørte dem læst op." \
    --minutes 60

dag 2026-04-10
mentor action done yonas write-to-workshop
mentor note yonas "Mesteren svarede samme dag. Praktikken begynder den fjerde maj." \
    --kind message

dag 2026-04-20
mentor plan yonas --made-by together --directions employment --elements employment_effort \
    --elements social_mentoring --review 2026-07-20 \
    --client-part "Yonas skrev punkterne på tigrinya først"
mentor decide yonas --about content --about goals \
    --what "Planen har retning mod arbejde; skole kan komme senere" --decided-by together \
    --client-part "Han vil tjene sine egne penge før han går på skole igen"
mentor note yonas "Planen. Den hænger nu på køleskabet på to sprog." --minutes 75
mentor advance yonas --client-part "Det var ham der sagde at planen var færdig"

# Handling: praktikken begynder, og ansvaret går over til ham, et område ad gangen.

dag 2026-05-04
mentor option tried yonas workshop
mentor outcome add yonas --kind internship --note "Cykelværkstedet på havnen, fire dage om ugen"
mentor goal score yonas bicycle-job --by client --level 0
mentor goal score yonas bicycle-job --by mentor --level 0
mentor rate yonas --by client satisfied=4 safe=4 involved=4 trust=4 motivation=5
mentor rate yonas --by mentor trust=4
mentor note yonas "Første dag i praktik. Han vil ikke have mig med." --kind phone --minutes 10

dag 2026-05-18
mentor area yonas finances --carried-by together \
    --support "Vi ser på kontoen sammen den første mandag i måneden"
mentor area yonas employment --carried-by together \
    --support "Jeg ringer til mesteren hver anden fredag, og Yonas sidder ved siden af"
mentor action add yonas --what "Lave et budget med plads til penge hjem" --area finances \
    --carried-by mentor --due 2026-06-19 --id budget
mentor action hand-over yonas budget --to together --support "Yonas taster og jeg spørger"
mentor note yonas "Han vil gerne selv styre pengene. Vi begynder med et budget." --minutes 60

dag 2026-06-08
mentor rate yonas --by client residence=4 housing=3 finances=3 health=4 family=2 network=3 \
    language=3 education=2 employment=3 insight=4
mentor rate yonas --by mentor residence=4 housing=3 finances=3 health=4 family=2 network=3 \
    language=4 education=2 employment=3 insight=4
mentor action done yonas budget
mentor note yonas "Budgettet holder anden måned i træk." --minutes 45

dag 2026-06-22
mentor action add yonas --what "Skrive sig op i to boligselskaber" --area housing \
    --carried-by client --support "Link og adgangskoder ligger på hans telefon" --due 2026-07-03 \
    --id waiting-lists
mentor area yonas housing --carried-by together --support "Vi læser brevene fra udlejer sammen"
mentor note yonas "Yonas står nu selv for mandagskaffen." --minutes 50

# Ugen begynder med det, der er at huske, for alle Annas borgere.

dag 2026-06-29
mentor agenda

dag 2026-07-06
mentor action done yonas waiting-lists --date 2026-07-02
mentor agreement yonas --from 2026-07-12 --until 2027-01-11 --hours-per-week 2 \
    --complaint-guidance-given 2026-07-06
mentor consent give yonas --to "Havnby Kommune" --about progress,plan,attendance \
    --until 2027-01-11
mentor note yonas "Aftalen er forlænget et halvt år med færre timer. Det var hans forslag." \
    --minutes 60

dag 2026-07-20
mentor plan yonas --reviewed --review 2026-10-19
mentor area yonas finances --carried-by client \
    --support "Ring hvis der kommer et brev du ikke forstår"
mentor note yonas "Planen er set efter. Alt står der endnu, og det meste er sket." --minutes 60

dag 2026-08-03
mentor rate yonas --by client satisfied=4 safe=5 involved=5 trust=5 motivation=4
mentor rate yonas --by mentor trust=4
mentor note yonas "Værkstedet vil have ham på løntilskud." --kind phone --minutes 15

dag 2026-08-17
mentor outcome end yonas --kind internship --date 2026-08-14
mentor outcome add yonas --kind subsidised_job --note "Løntilskud på cykelværkstedet"
mentor goal score yonas bicycle-job --by client --level 1
mentor goal score yonas bicycle-job --by mentor --level 1
mentor note yonas "Løntilskuddet er begyndt. Vi taler om hvad jeg stadig skal." --minutes 45
mentor advance yonas \
    --client-part "Han sagde at han nu selv vil holde i det, og at jeg skal være den han ringer til"

# Forankring: han holder selv i det. En pause er også en del af vejen.

dag 2026-09-07
mentor area yonas employment --carried-by client \
    --support "En samtale med mesteren hver måned, hvor jeg er med hvis han vil"
mentor area yonas network --carried-by together \
    --support "Vi går til fredagscaféen sammen de første to gange"
mentor rate yonas --by client residence=4 housing=3 finances=4 health=4 family=3 network=4 \
    language=4 education=2 employment=4 insight=4
mentor rate yonas --by mentor residence=4 housing=3 finances=4 health=4 family=3 network=3 \
    language=4 education=3 employment=4 insight=4
mentor note yonas "Fredagscaféen: han kendte allerede tre. Moren i Asmara ringer hver søndag." \
    --kind accompanied --minutes 90

dag 2026-09-21
mentor pause yonas --reason "Rejser til sin fætters bryllup i Stockholm" \
    --client-part "Han bad selv om at holde fri i tre uger"

dag 2026-10-12
mentor resume yonas --client-part "Han skrev at han var hjemme igen"
mentor note yonas \
    "Tilbage fra Stockholm med billeder. Mesteren har spurgt til en fast stilling." --minutes 50

dag 2026-10-19
mentor plan yonas --reviewed --review 2027-01-18
mentor area yonas network --carried-by client --support "Ring hvis en fredag bliver svær"
mentor area yonas housing --carried-by client \
    --support "Jeg læser brevene igennem hvis han beder om det"
mentor rate yonas --by client satisfied=5 safe=5 involved=5 trust=5 motivation=5
mentor rate yonas --by mentor trust=5
mentor note yonas "Planen set efter. Han bærer det hele nu; jeg drikker kaffe." --minutes 45

# Jobbet.

dag 2026-11-02
mentor outcome end yonas --kind subsidised_job --date 2026-10-30
mentor outcome add yonas --kind ordinary_job --note "Cykelmekaniker, 37 timer"
mentor goal score yonas bicycle-job --by client --level 2
mentor goal score yonas bicycle-job --by mentor --level 2
mentor goal status yonas bicycle-job met
mentor note yonas "Kontrakten er underskrevet. Han læste hele teksten højt, uden hjælp." \
    --minutes 60

dag 2026-11-16
mentor note yonas "To uger som ansat. Vi aftalte at slutte, og at døren er åben." --minutes 45
mentor note yonas \
    "Yonas er i fast arbejde og bærer selv alle de områder, vi begyndte med. Netværket er hans eget. Jeg ser ikke noget, der kræver en mentor." \
    --kind assessment
mentor show yonas
mentor close yonas --reason "Målet er nået, og han bærer selv" \
    --client-part "Det var hans idé at slutte med en tur på de cykler han har bygget"

# Sagen er i orden. Kommunen får sin status, og Yonas sin egen side.

mentor check
mentor report yonas --audience municipality
mentor report yonas --audience client

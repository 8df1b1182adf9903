#!/bin/sh
# Benny har ikke åbnet post i tre år. Fra henvisningen til femten timer om ugen som gulvlægger.
#
# Relationspakken, januar til november, med kommandoer alene.
# Alle personer er opdigtede. Under hver dato står det, som Bennys mentor skriver ned den dag.
#
#   sh examples/stories/relationspakken.sh [MAPPE]
#
# `mentor` skal ligge i PATH. MAPPE er en ny eller tom mappe; uden den bruges en midlertidig.
# Til sidst ser sagen ud som i relationspakken.md.
set -eu

mappe=${1:-$(mktemp -d)}
export MENTOR_LANG=da MENTOR_USER=anna

dag() {
    export MENTOR_TODAY="$1"
    printf '\n%s\n' "$1"
}

dag 2026-01-05
mentor init "$mappe"
cd "$mappe"

# Henvisningen: jobcenteret har sendt Benny, og Anna begynder med det, der brænder: gælden.

mentor new-client --alias Benny --programme relationspakken --mentor anna --language da \
    --birth-year 1984 --referral-by "Jobcenter Havnby" --referral-date 2025-12-18 \
    --legal-basis lab-167
mentor agreement benny --goal "Ro på hverdagen, så arbejde bliver til at tænke på" \
    --tasks "Opsøgende kontakt, følgeskab, hjælp med post og gæld" --from 2026-01-05 \
    --until 2026-07-04 --hours-per-week 4 --complaint-guidance-given 2026-01-05
mentor consent give benny --to "Jobcenter Havnby" --about progress,attendance \
    --until 2026-07-04
mentor note benny \
    "Mødtes på bænken ved stationen. Han ville ikke have mig op i lejligheden. Vi drak kaffe og talte om hans hund." \
    --minutes 40
mentor area benny finances --carried-by mentor --challenge "Tre poser uåbnet post"
mentor action add benny --what "Ringe til inkasso og få kravet i bero" --area finances \
    --carried-by mentor --due 2026-01-16 --id debt-on-hold

dag 2026-01-13
mentor action done benny debt-on-hold
mentor note benny "Kravet er i bero i tre måneder. Det troede han ikke på før han så brevet." \
    --kind phone --minutes 20
mentor action add benny --what "Få en tid hos egen læge" --area physical_health \
    --carried-by mentor --due 2026-01-30 --id doctor
mentor area benny substance_use --carried-by mentor \
    --challenge "Drikker fra om formiddagen; siger at det er under kontrol"

dag 2026-01-22
mentor note benny "Han kom ikke. Hunden var syg, viste det sig." --kind no_show

dag 2026-01-27
mentor note benny \
    "Hos lægen. Han sad ude i bilen i tyve minutter først. Blodtrykket er for højt." \
    --kind accompanied --minutes 110
mentor action done benny doctor
mentor rate benny --by client satisfied=3 safe=3 involved=3 trust=3 motivation=2
mentor rate benny --by mentor trust=2

dag 2026-02-05
mentor note benny \
    "Nu kommer jeg op i lejligheden. Vi åbnede den første pose post, et brev ad gangen." \
    --kind home_visit --minutes 90
mentor rate benny --by client motivation=4 --date 2026-02-05
mentor decide benny --about pace \
    --what "Vi åbner ti breve ad gangen og stopper når han siger stop" --decided-by client \
    --client-part "Han satte selv tallet"

dag 2026-02-09
mentor note benny "Han ringede selv, om ingenting. Det var det bedste opkald i denne måned." \
    --kind phone --minutes 15
mentor advance benny --client-part "Han sagde: du må godt spørge om det andet også"

# Erkendelse: de sætter hver for sig kryds, og lægger papirerne ved siden af hinanden.

dag 2026-02-19
mentor note benny \
    "Vi satte hver for sig kryds på de samme områder og lagde papirerne ved siden af hinanden. To trin fra hinanden på alkohol. Vi talte længe om det." \
    --minutes 75
mentor rate benny --by client substance_use=4 housing=3 finances=1 network=2 physical_health=3 \
    insight=2
mentor rate benny --by mentor substance_use=2 housing=3 finances=1 network=2 physical_health=2 \
    insight=2
mentor area benny housing --looked-at
mentor area benny network --looked-at --challenge "De eneste han ser, er dem på bænken"

dag 2026-03-05
mentor area benny crime --looked-at
mentor area benny mental_health --looked-at --challenge "Angst når han skal noget nyt"
mentor area benny diagnosis --looked-at
mentor area benny education --looked-at
mentor area benny employment --looked-at
mentor area benny physical_health --carried-by mentor
mentor note benny "Resten af områderne. Han har været gulvlægger i elleve år; det vidste ingen." \
    --kind home_visit --minutes 80
mentor resource add benny --what "Gulvlægger i elleve år, med egne svende" --named-by client \
    --id floors
mentor resource add benny --what "Passer sin hund bedre end de fleste" --named-by mentor

dag 2026-03-19
mentor rate benny --by client substance_use=2 housing=3 finances=2 network=2 physical_health=2 \
    mental_health=2 insight=3
mentor rate benny --by mentor substance_use=2 housing=3 finances=2 network=2 physical_health=2 \
    mental_health=2 insight=3
mentor note benny \
    "Han satte selv to ved alkohol denne gang og sagde hvorfor. Jeg sagde ikke noget." \
    --minutes 60

dag 2026-03-26
mentor note benny "Han spurgte hvad man egentlig kan gøre ved det." --kind phone --minutes 20
mentor advance benny --client-part "Det var ham der spurgte hvad man kan gøre ved det"

# Plan: hans eget mål, hans egne ord, og en plan de laver sammen.

dag 2026-04-09
mentor goal add benny --title "Ingen øl før aften" --area substance_use \
    --own-words "Jeg vil kunne køre bil når datteren ringer" --set-by client \
    --barrier "Formiddagene er for lange" --kind limit_loss --due 2026-10-01 --importance 3 \
    --difficulty 3 --level "-2=Drikker hele dagen" --level "-1=Drikker fra om formiddagen" \
    --level "0=Ikke før kl. 18" --level "1=Kun i weekenden" --level "2=Ædru" --id sober-days
mentor goal score benny sober-days --by client --level -1
mentor goal score benny sober-days --by mentor --level -1
mentor decide benny --about goals --what "Alkohol er det første mål, før arbejde" \
    --decided-by client \
    --client-part "Han sagde at resten er ligegyldigt hvis datteren ikke kan regne med ham" \
    --goal sober-days
mentor action add benny --what "Første samtale på alkoholambulatoriet" --goal sober-days \
    --carried-by together --support "Jeg henter ham, og han taler selv" --due 2026-04-24 \
    --id clinic
mentor note benny "Målet er hans. Ordene også." --minutes 60

dag 2026-04-22
mentor action done benny clinic
mentor plan benny --made-by together --directions substance_free --directions employment \
    --elements social_mentoring --elements support_contact --review 2026-07-01 \
    --client-part "Benny ville have datteren skrevet øverst"
mentor decide benny --about content --about pace \
    --what "Planen: ambulatoriet hver onsdag, gælden i eget tempo, arbejde efter sommer" \
    --decided-by together --client-part "Han satte rækkefølgen"
mentor note benny "Planen fylder en side og hænger på køleskabet." --kind home_visit \
    --minutes 75

dag 2026-04-30
mentor rate benny --by client satisfied=4 safe=4 involved=4 trust=4 motivation=4
mentor rate benny --by mentor trust=4
mentor note benny "Anden gang på ambulatoriet, uden mig." --kind phone --minutes 15
mentor advance benny --client-part "Han ville i gang med planen inden han fortrød"

# Overdragelse: ansvaret går over til ham, et område ad gangen, og planen ses efter.

dag 2026-05-13
mentor action add benny --what "Gå på ambulatoriet hver onsdag" --goal sober-days \
    --carried-by client --support "Vi skriver sammen onsdag morgen" --due 2026-06-24 \
    --id wednesdays
mentor area benny physical_health --carried-by together \
    --support "Vi henter medicinen sammen første gang"
mentor area benny finances --carried-by together \
    --support "Posten åbnes hver torsdag ved hans bord"
mentor note benny "Pose nummer tre er åbnet. Bunken er nu en mappe." --kind home_visit \
    --minutes 60

dag 2026-05-27
mentor action add benny --what "Søge gældssanering" --area finances --carried-by mentor \
    --due 2026-07-31 --id debt-relief
mentor note benny "Gældsrådgivningen tager sagen. Han skal selv skrive under, og det kan han." \
    --kind accompanied --minutes 100

dag 2026-06-10
mentor action hand-over benny debt-relief --to together \
    --support "Benny skriver og jeg læser igennem"
mentor goal score benny sober-days --by client --level 0
mentor goal score benny sober-days --by mentor --level -1
mentor note benny \
    "Han siger nul, jeg siger minus et. Han fortalte om søndagene. Vi lader begge tal stå." \
    --minutes 55

# Ugen begynder med det, der er at huske, for alle Annas borgere.

dag 2026-06-22
mentor agenda

dag 2026-06-24
mentor action done benny wednesdays
mentor area benny substance_use --carried-by together \
    --support "Ambulatoriet hver onsdag; jeg er den han ringer til om søndagen"
mentor agreement benny --from 2026-07-05 --until 2027-01-04 --hours-per-week 3 \
    --complaint-guidance-given 2026-06-24
mentor consent give benny --to "Jobcenter Havnby" --about progress --about plan \
    --about attendance --until 2027-01-04
mentor rate benny --by client substance_use=3 housing=4 finances=2 network=2 physical_health=3 \
    mental_health=2 employment=1 insight=4
mentor rate benny --by mentor substance_use=3 housing=4 finances=2 network=3 physical_health=3 \
    mental_health=2 employment=2 insight=4
mentor note benny "Syv onsdage i træk." --minutes 45

dag 2026-07-01
mentor plan benny --reviewed --review 2026-10-01
mentor note benny "Planen set efter. Datteren har været på besøg." --minutes 60

dag 2026-07-15
mentor note benny "En dårlig weekend. Han ringede selv om mandagen." --kind phone --minutes 35
mentor rate benny --by client satisfied=4 safe=4 involved=4 trust=5 motivation=2
mentor rate benny --by mentor trust=4

dag 2026-07-29
mentor action done benny debt-relief
mentor area benny finances --carried-by client \
    --support "Gældsrådgivningen har telefontid om tirsdagen; mappen står hos ham"
mentor note benny "Gældssaneringen er søgt. Han afleverede den selv." --kind accompanied \
    --minutes 60

dag 2026-08-12
mentor option add benny --what "Praktik hos gulvfirmaet i Nørregade" --id floor-job
mentor area benny employment --carried-by together \
    --support "Vi øver samtalen, og jeg venter udenfor"
mentor action add benny --what "Besøge gulvfirmaet i Nørregade" --area employment \
    --carried-by client --support "Vi skriver tre spørgsmål ned på et kort" --due 2026-08-21 \
    --id visit-floors
mentor note benny "Han kendte mesteren fra gamle dage." --minutes 40

dag 2026-08-20
mentor action done benny visit-floors
mentor option choose benny floor-job
mentor area benny physical_health --carried-by client --support "Medicinen doseres på apoteket"
mentor note benny "Besøget gik godt. Mesteren vil prøve ham to dage om ugen." --kind phone \
    --minutes 20

dag 2026-09-07
mentor option tried benny floor-job
mentor outcome add benny --kind internship --note "Praktik hos gulvfirmaet, to dage om ugen"
mentor area benny employment --carried-by client \
    --support "Mesteren ringer til mig hvis Benny ikke kommer, og det ved Benny"
mentor rate benny --by client substance_use=4 housing=4 finances=3 network=3 physical_health=4 \
    mental_health=3 employment=4 insight=4
mentor rate benny --by mentor substance_use=3 housing=4 finances=3 network=3 physical_health=4 \
    mental_health=3 employment=4 insight=4
mentor note benny "Første dag. Han lagde fjorten kvadratmeter." --kind phone --minutes 15

dag 2026-09-21
mentor note benny "To uger uden en sygedag. Mesteren spurgte om vi kunne tale om løn." --minutes 30

dag 2026-10-01
mentor plan benny --reviewed --review 2027-01-04
mentor goal score benny sober-days --by client --level 0
mentor goal score benny sober-days --by mentor --level 0
mentor goal status benny sober-days met
mentor rate benny --by client satisfied=5 safe=5 involved=5 trust=5 motivation=4
mentor rate benny --by mentor trust=5
mentor note benny "Målet er nået: nul hos os begge. Han kan køre når datteren ringer." \
    --minutes 50
mentor decide benny --about content \
    --what "Vi slutter pakken; jeg fortsætter en gang om måneden som støtte-kontakt" \
    --decided-by together \
    --client-part "Han ville ikke af med mig, men heller ikke have mig hver uge"

# Jobbet: først to dage om ugen i praktik, nu med løn og tre dage.

dag 2026-10-12
mentor outcome end benny --kind internship --date 2026-10-09
mentor outcome add benny --kind ordinary_job \
    --note "Gulvlægger i Nørregade, 15 timer om ugen efter overenskomsten"
mentor note benny \
    "Kontrakten ligger i mappen, foran gælden. Han læste timelønnen højt to gange." \
    --kind home_visit --minutes 50

dag 2026-11-02
mentor note benny "Første hele lønseddel, og sidste samtale i pakken. Benny gav smørrebrød." \
    --minutes 60
mentor note benny \
    "Benny er i job, og gælden har en plan. Det, der kan vælte det, er de lange søndage; derfor fortsætter støtten en gang om måneden." \
    --kind assessment
mentor show benny
mentor close benny \
    --reason "Pakken er slut; han er i job, og støtten fortsætter en gang om måneden" \
    --client-part "Han skrev selv den sidste linje i planen"

# Sagen er i orden. Jobcenteret får sin status, og Benny sin egen side.

mentor check
mentor report benny --audience municipality
mentor report benny --audience client

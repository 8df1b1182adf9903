//! The pictures of the reports: whatever stands in a record, they are well-formed, inert and the same
//! every time; and what they are coloured with can be seen.

use std::collections::BTreeMap;

use mentor::model::{Carrier, Day, Voice};
use mentor::report::svg::{
    Agreed, Bar, Bars, Contact, ContactWords, Frame, GoalCourse, GoalCourseWords, Lane, Pause,
    PhaseMark, STYLE, Signature, SignatureWords, Span, VoiceRow, Voices, VoicesWords, Week,
};
use proptest::prelude::*;
use roxmltree::{Document, Node};

/// A text that somebody could have typed, or meant to do harm with.
fn typed() -> impl Strategy<Value = String> {
    prop_oneof![
        Just("Bolig".to_owned()),
        Just("</text></svg><script>alert(1)</script>".to_owned()),
        Just("\" onload=\"x' style='y".to_owned()),
        Just("]]>&amp;<!--\u{0}\u{1B}[2J\u{202E}\u{2066}\u{FFFE}\u{FFFF}\u{FEFF}".to_owned()),
        Just(
            "Et livsområde med et navn på firs tegn, som ingen har tænkt over at gøre kortere"
                .into()
        ),
        any::<String>(),
    ]
}

fn day() -> impl Strategy<Value = Day> {
    let near = (2025..2028, 1..=12u32, 1..=28u32);
    let any = (1..=9999, 1..=12u32, 1..=31u32);
    let made = |(year, month, day): (i32, u32, u32)| Day::new(year, month, day);
    prop_oneof![
        8 => near.prop_filter_map("a day", made),
        1 => any.prop_filter_map("a day", made),
    ]
}

fn number() -> impl Strategy<Value = f64> {
    prop_oneof![4 => -0.5..1.5f64, 1 => any::<f64>()]
}

fn pauses() -> impl Strategy<Value = Vec<Pause>> {
    let pause = (day(), proptest::option::of(day()));
    proptest::collection::vec(pause.prop_map(|(from, until)| Pause { from, until }), 0..4)
}

type Band = (f64, f64);

/// What all of the pictures are drawn from.
#[derive(Debug, Clone)]
struct Record {
    text: Vec<String>,
    rtl: bool,
    days: (Day, Day),
    pauses: Vec<Pause>,
    phases: Vec<(Day, usize, Option<Band>)>,
    index: Vec<(Day, Option<f64>)>,
    lanes: Vec<(usize, Vec<(Day, Carrier)>)>,
    steps: i64,
    rated: Vec<(usize, [Option<i64>; 4])>,
    scores: Vec<(Day, Voice, i64)>,
    weeks: Vec<Week>,
    agreed: Vec<(Day, Option<Day>, f64)>,
    counts: Vec<(usize, Option<u64>)>,
}

fn record() -> impl Strategy<Value = Record> {
    use proptest::collection::vec;
    use proptest::option::of;
    let carrier = proptest::sample::select(Carrier::ALL.to_vec());
    let voice = proptest::sample::select(Voice::ALL.to_vec());
    let which = 0..6usize;
    let frame = (vec(typed(), 6), any::<bool>(), (day(), day()), pauses());
    let way = (
        vec((day(), which.clone(), of((number(), number()))), 0..6),
        vec((day(), of(number())), 0..8),
        vec((which.clone(), vec((day(), carrier), 0..5)), 0..30),
    );
    let step = || of(prop_oneof![8 => 0..7i64, 1 => any::<i64>()]);
    let voices = (
        prop_oneof![Just(5), any::<i64>()],
        vec((which.clone(), [step(), step(), step(), step()]), 0..12),
        vec((day(), voice, -3..=3i64), 0..8),
    );
    let week = (
        day(),
        any::<usize>(),
        of(any::<u64>()),
        0..3usize,
        0..3usize,
    );
    let week = week.prop_map(|(day, contacts, minutes, silent, no_shows)| Week {
        monday: day.monday(),
        contacts,
        minutes,
        silent,
        no_shows,
    });
    let contact = (
        vec(week, 0..12),
        vec((day(), of(day()), number()), 0..3),
        vec((which, of(any::<u64>())), 0..8),
    );
    (frame, way, voices, contact).prop_map(|(frame, way, voices, contact)| Record {
        text: frame.0,
        rtl: frame.1,
        days: frame.2,
        pauses: frame.3,
        phases: way.0,
        index: way.1,
        lanes: way.2,
        steps: voices.0,
        rated: voices.1,
        scores: voices.2,
        weeks: contact.0,
        agreed: contact.1,
        counts: contact.2,
    })
}

impl Record {
    fn text(&self, which: usize) -> &str {
        &self.text[which]
    }

    fn frame<'a>(&'a self, prefix: &'a str) -> Frame<'a> {
        Frame {
            name: self.text(0),
            prefix,
            rtl: self.rtl,
        }
    }

    fn span(&self) -> Span<'_> {
        Span {
            from: self.days.0,
            until: self.days.1,
            months: std::array::from_fn(|month| self.text(month % 6)),
        }
    }

    /// The pictures that there is something for.
    fn pictures(&self) -> Vec<String> {
        let drawn = [
            self.signature(),
            self.voices(),
            self.goal_course(),
            self.contact(),
            self.bars(),
        ];
        drawn.into_iter().flatten().collect()
    }

    fn signature(&self) -> Option<String> {
        let mark = |(from, title, band): &(Day, usize, _)| PhaseMark {
            from: *from,
            title: self.text(*title),
            band: *band,
        };
        let lane = |(label, carried): &'_ (usize, Vec<(Day, Carrier)>)| (*label, carried.clone());
        let carried: Vec<_> = self.lanes.iter().map(lane).collect();
        let lane = |(label, carried)| Lane {
            label: self.text(label),
            carried,
        };
        let lanes: Vec<_> = carried
            .iter()
            .map(|(a, b)| lane((*a, b.as_slice())))
            .collect();
        let picture = Signature {
            frame: self.frame("s"),
            span: self.span(),
            words: SignatureWords {
                index: self.text(0),
                index_now: self.text(1),
                mentor: self.text(2),
                together: self.text(3),
                client: self.text(4),
                nobody: self.text(5),
                band: self.text(0),
                pause: self.text(1),
            },
            phases: &self.phases.iter().map(mark).collect::<Vec<_>>(),
            index: &self.index,
            lanes: &lanes,
            pauses: &self.pauses,
        };
        let facts = picture.facts();
        let areas = facts.mentor + facts.together + facts.client + facts.nobody;
        assert_eq!(areas, lanes.len(), "every area has one carrier or none");
        picture.draw()
    }

    fn voices(&self) -> Option<String> {
        let row = |(label, steps): &(usize, [Option<i64>; 4])| VoiceRow {
            label: self.text(*label),
            note: self.text(1),
            client: steps[0],
            mentor: steps[1],
            client_before: steps[2],
            mentor_before: steps[3],
        };
        let rows: Vec<_> = self.rated.iter().map(row).collect();
        let picture = Voices {
            frame: self.frame("v"),
            words: VoicesWords {
                client: self.text(2),
                mentor: self.text(3),
                former: self.text(4),
                lowest: self.text(5),
                highest: self.text(0),
            },
            steps: self.steps,
            rows: &rows,
        };
        let facts = picture.facts();
        let drawn = picture.draw();
        assert_eq!(drawn.is_some(), facts.both + facts.one_voice > 0);
        drawn
    }

    fn goal_course(&self) -> Option<String> {
        let picture = GoalCourse {
            frame: self.frame("g"),
            span: self.span(),
            words: GoalCourseWords {
                client: self.text(2),
                mentor: self.text(3),
                expected: self.text(4),
                pause: self.text(5),
            },
            scores: &self.scores,
            pauses: &self.pauses,
        };
        let facts = picture.facts();
        let drawn = picture.draw();
        assert_eq!(drawn.is_some(), facts.client.or(facts.mentor).is_some());
        drawn
    }

    fn contact(&self) -> Option<String> {
        let agreed = |(from, until, hours_per_week): &(Day, Option<Day>, f64)| Agreed {
            from: *from,
            until: *until,
            hours_per_week: *hours_per_week,
        };
        let picture = Contact {
            frame: self.frame("c"),
            span: self.span(),
            words: ContactWords {
                hours: self.text(2),
                agreed: self.text(3),
                silent: self.text(4),
                no_show: self.text(5),
                pause: self.text(0),
            },
            weeks: &self.weeks,
            agreed: &self.agreed.iter().map(agreed).collect::<Vec<_>>(),
            pauses: &self.pauses,
        };
        let facts = picture.facts();
        let drawn = picture.draw();
        assert!(facts.weeks_with_contact <= facts.weeks);
        assert_eq!(drawn.is_some(), facts.contacts > 0 || facts.no_shows > 0);
        drawn
    }

    fn bars(&self) -> Option<String> {
        let bar = |(label, count): &(usize, Option<u64>)| Bar {
            label: self.text(*label),
            count: *count,
        };
        let picture = Bars {
            frame: self.frame("b"),
            suppressed: self.text(1),
            longest: None,
            bars: &self.counts.iter().map(bar).collect::<Vec<_>>(),
        };
        picture.draw()
    }
}

/// The numbers of an attribute that is given in percent.
fn percent(node: Node<'_, '_>, attribute: &str) -> Option<f64> {
    node.attribute(attribute)?.strip_suffix('%')?.parse().ok()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 80, ..ProptestConfig::default() })]

    #[test]
    fn every_picture_is_well_formed_and_inert(record in record()) {
        let pictures = record.pictures();
        let page = format!("<body>{}</body>", pictures.concat());
        let document = Document::parse(&page);
        let document = match &document {
            Ok(document) => document,
            Err(error) => return Err(TestCaseError::fail(format!("{error}: {page}"))),
        };
        let mut ids: Vec<&str> = Vec::new();
        for node in document.descendants().filter(Node::is_element) {
            let known = [
                "body", "div", "span", "bdi", "b", "svg", "rect", "line", "circle", "path",
                "text", "defs", "pattern",
            ];
            prop_assert!(known.contains(&node.tag_name().name()), "{node:?}");
            for attribute in node.attributes() {
                let name = attribute.name();
                prop_assert!(name != "style" && name != "href" && !name.starts_with("on"));
            }
            for class in node.attribute("class").unwrap_or_default().split_whitespace() {
                let is_ours = class.starts_with("p-") || class == "picture";
                prop_assert!(is_ours, "the class `{class}` could be the page's");
            }
            ids.extend(node.attribute("id"));
        }
        for node in document.descendants() {
            let fill = node.attribute("fill").and_then(|fill| fill.strip_prefix("url(#"));
            if let Some(id) = fill.and_then(|fill| fill.strip_suffix(')')) {
                prop_assert!(ids.contains(&id), "nothing has the id {id}");
            }
        }
        let all = ids.len();
        ids.sort_unstable();
        ids.dedup();
        prop_assert_eq!(ids.len(), all, "an id stands twice");
    }

    #[test]
    fn every_shape_stands_in_the_picture(record in record()) {
        for picture in record.pictures() {
            let document = Document::parse(&picture).expect("well-formed");
            for node in document.descendants() {
                for attribute in ["x", "x1", "x2", "cx", "width"] {
                    if let Some(place) = percent(node, attribute) {
                        prop_assert!((0.0..=100.0).contains(&place), "{picture}");
                    }
                }
                let end = percent(node, "x").zip(percent(node, "width"));
                prop_assert!(end.is_none_or(|(x, width)| x + width <= 100.02));
            }
            prop_assert!(!picture.contains("NaN") && !picture.contains("inf"));
            prop_assert!(!picture.contains("\"-0"));
        }
    }

    #[test]
    fn a_page_from_the_right_has_the_same_shapes_mirrored(record in record()) {
        let from = |rtl| Record { rtl, ..record.clone() }.pictures();
        let (left, right) = (from(false), from(true));
        prop_assert_eq!(&left, &from(false), "the same input, the same picture");
        prop_assert_eq!(left.len(), right.len());
        for (left, right) in left.iter().zip(&right) {
            let documents = [left, right].map(|it| Document::parse(it).expect("well-formed"));
            let [left, right] = &documents;
            for (left, right) in left.descendants().zip(right.descendants()) {
                prop_assert_eq!(left.tag_name(), right.tag_name());
                let width = percent(left, "width").unwrap_or(0.0);
                for attribute in ["x", "x1", "cx"] {
                    let both = percent(left, attribute).zip(percent(right, attribute));
                    if let Some((left, right)) = both.filter(|_| width < 100.0) {
                        prop_assert!((left + right + width - 100.0).abs() < 0.03);
                    }
                }
            }
        }
    }
}

#[test]
fn a_picture_has_a_role_and_a_name() {
    let bars = [Bar {
        label: "<b>Trust</b>",
        count: Some(1),
    }];
    let picture = Bars {
        frame: Frame {
            name: "Clients \"by\" phase",
            prefix: "b",
            rtl: false,
        },
        suppressed: "not shown",
        longest: None,
        bars: &bars,
    };
    let drawn = picture.draw().expect("a picture");
    let document = Document::parse(&drawn).expect("well-formed");
    let root = document.root_element();
    assert_eq!(root.attribute("role"), Some("img"));
    assert_eq!(root.attribute("aria-label"), Some("Clients \"by\" phase"));
    assert!(
        document
            .descendants()
            .any(|node| node.text() == Some("<b>Trust</b>"))
    );
}

#[test]
fn the_style_touches_nothing_but_pictures_and_their_colours() {
    let without_comments = STYLE
        .split("/*")
        .filter_map(|part| Some(part.split_once("*/")?.1));
    let without_comments: String = without_comments.collect();
    let selectors = without_comments
        .split('}')
        .filter_map(|rule| Some(rule.rsplit_once('{')?.0.rsplit('{').next()?.trim()));
    for selector in selectors {
        let parts: Vec<&str> = selector.split(", ").collect();
        let is_ours = |part: &&str| part.starts_with(".picture") || *part == ":root";
        assert!(parts.iter().all(is_ours), "{selector}");
    }
    assert!(!STYLE.contains("url(") && !STYLE.contains("@import"));
}

/// The colours of the style, light and dark, by name.
fn colours() -> [BTreeMap<&'static str, [f64; 3]>; 2] {
    let (light, dark) = STYLE.split_once("@media screen").expect("a dark style");
    let dark = dark.split_once(".picture").expect("rules").0;
    [light, dark].map(|style| {
        let lines = style.lines().filter_map(|line| {
            let (name, colour) = line.trim().strip_prefix("--")?.split_once(": #")?;
            let digits = colour.trim_end_matches(';');
            let long: String = match digits.len() {
                3 => digits.chars().flat_map(|digit| [digit; 2]).collect(),
                _ => digits.to_owned(),
            };
            let part = |at: usize| u8::from_str_radix(&long[at..at + 2], 16).expect("a colour");
            Some((name, [0, 2, 4].map(|at| linear(part(at)))))
        });
        lines.collect()
    })
}

/// A part of a colour as light, 0 to 1 (WCAG 2.2, relative luminance).
fn linear(part: u8) -> f64 {
    let part = f64::from(part) / 255.0;
    match part <= 0.04045 {
        true => part / 12.92,
        false => ((part + 0.055) / 1.055).powf(2.4),
    }
}

fn luminance([red, green, blue]: [f64; 3]) -> f64 {
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/// From 1 to 21 (WCAG 2.2).
fn contrast(one: [f64; 3], other: [f64; 3]) -> f64 {
    let (one, other) = (luminance(one) + 0.05, luminance(other) + 0.05);
    (one / other).max(other / one)
}

/// As who sees no green sees it (Viénot, Brettel & Mollon 1999).
fn without_green([red, green, blue]: [f64; 3]) -> [f64; 3] {
    let yellow = 0.29275 * red + 0.70725 * green;
    [
        yellow,
        yellow,
        (-0.02234 * red + 0.02234 * green + blue).clamp(0.0, 1.0),
    ]
}

#[test]
fn every_colour_can_be_seen_in_light_and_dark() {
    for colours in colours() {
        let paper = colours["paper"];
        for words in ["ink", "quiet"] {
            assert!(contrast(colours[words], paper) >= 4.5, "{words}");
            for ground in ["soft", "mentor-soft", "together-soft", "client-soft"] {
                let ground = colours[ground];
                assert!(contrast(colours[words], ground) >= 4.5, "{words}");
            }
        }
        // The client's name stands in the client's colour.
        assert!(contrast(colours["client"], paper) >= 4.5);
        for shape in ["mentor", "together", "client"] {
            assert!(contrast(colours[shape], paper) >= 3.0, "{shape}");
        }
    }
}

#[test]
fn the_three_who_carry_are_told_apart_without_colour() {
    for colours in colours() {
        let three = ["mentor", "together", "client"].map(|name| colours[name]);
        for seen in [three, three.map(without_green)] {
            let seen = seen.map(|colour| contrast(colour, colours["paper"]));
            // The client stands out most, then what they carry together, then the mentor.
            assert!(
                seen[1] >= seen[0] * 1.3 && seen[2] >= seen[1] * 1.3,
                "{seen:?}"
            );
        }
    }
}

//! The catalogue of findings is whole: every code in both languages, with the same variants and words.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use mentor::finding::Code;
use mentor::locale::Lang;
use mentor::locale::findings::{entry, explanation, section};

/// The variants that the program emits, of the codes that have some.
const VARIANTS: &[(Code, &[&str])] = &[
    (Code::FrontMatter, &["missing", "unclosed"]),
    (Code::YamlSyntax, REASONS),
    (Code::YamlSubset, FEATURES),
    (Code::UnknownKey, &["near"]),
    (
        Code::WrongType,
        &[
            "map", "text", "day", "turned", "whole", "number", "list", "range", "other",
        ],
    ),
    (Code::UnknownWord, &["near"]),
    (Code::JournalHeading, &["fence", "turned"]),
    (Code::JournalKind, &["near"]),
    (Code::DuplicateId, &["many"]),
    (Code::DuplicateAlias, &["many"]),
    (
        Code::DuplicateEntry,
        &["goals", "actions", "options", "resources"],
    ),
    (Code::UnknownProgramme, &["near", "form"]),
    (Code::UnknownPhase, &["near"]),
    (Code::UnknownArea, &["near"]),
    (Code::UnknownMentor, &["near"]),
    (Code::UnknownReference, &["goal", "goal-near", "gate"]),
    (Code::DateOrder, &["started"]),
    (Code::EntryOrder, &["journal"]),
    (Code::PhaseOrder, &["first", "skipped", "same"]),
    (Code::GateClosed, &["closed", "unknown", "broken"]),
    (Code::StandingOrder, &["pause", "resume", "close", "reopen"]),
    (
        Code::PastRewritten,
        &[
            "phase-rewritten",
            "phase-removed",
            "phase-inserted",
            "decision-rewritten",
            "decision-removed",
            "rating-rewritten",
            "rating-removed",
            "note-rewritten",
            "note-text",
            "note-removed",
            "correction-removed",
        ],
    ),
    (Code::StandingReason, &["pause", "close", "reopen"]),
    (Code::GoalSetByMentor, &["unsaid"]),
    (Code::GoalScale, &["twice", "no-expected"]),
    (Code::ClientWithoutSupport, &["area", "action"]),
    (Code::HandOverMismatch, &["chain", "carrier"]),
    (Code::HandBackReason, &["area", "action"]),
    (Code::ResponsibilityBand, &["below", "above"]),
    (
        Code::RatingScale,
        &[
            "scale",
            "scale-near",
            "item",
            "item-near",
            "elsewhere",
            "step",
            "voice",
        ],
    ),
    (Code::OneVoice, &["client", "mentor"]),
    (
        Code::RatingOld,
        &["client", "client-never", "mentor", "mentor-never"],
    ),
    (Code::ContactGap, &["none"]),
    (Code::ReferralIncomplete, &["none"]),
    (Code::AgreementIncomplete, &["none"]),
    (Code::AgreementPeriod, &["ended", "too-long"]),
    (Code::ConsentExpired, &["none", "ended", "withdrawn"]),
    (Code::PlanClientPart, &["mentor-alone"]),
    (Code::ProgrammeName, &["near"]),
];

/// Why something is not YAML.
const REASONS: &[&str] = &[
    "tab-indent",
    "bad-indent",
    "unclosed-quote",
    "unclosed-flow",
    "flow-indent",
    "missing-colon",
    "no-space-after-colon",
    "missing-dash",
    "no-space-after-dash",
    "colon-in-text",
    "list-on-key-line",
    "after-value",
    "missing-comma",
    "stray-comma",
    "stray-bracket",
    "reserved-character",
    "no-space-before-comment",
    "bad-escape",
    "bad-block-header",
    "key-too-long",
    "control-character",
];

/// What YAML has and records do not use.
const FEATURES: &[&str] = &[
    "anchor",
    "alias",
    "tag",
    "complex-key",
    "empty-key",
    "multiline-key",
    "pair-in-list",
    "second-document",
    "directive",
];

#[test]
fn every_code_is_said_and_explained_in_both_languages() {
    let mut wrong = Vec::new();
    for code in Code::ALL {
        for lang in Lang::ALL {
            let name = format!("{code} ({})", lang.code());
            let Some(section) = section(lang, code.as_str()) else {
                wrong.push(format!("{name} has no section"));
                continue;
            };
            let variants = VARIANTS.iter().find(|(known, _)| known == code);
            let emitted = variants.map_or(&[][..], |(_, variants)| *variants);
            if emitted.is_empty() && entry(section, None).is_none() {
                wrong.push(format!("{name} has no message"));
            }
            for variant in emitted {
                if !lines(section).contains_key(&(Some(*variant), false)) {
                    wrong.push(format!("{name} has no message for `{variant}`"));
                }
            }
            wrong.extend(
                of_explanation(*code, explanation(section)).map(|it| format!("{name} {it}")),
            );
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// What is wrong with an explanation: it names the rows, and nothing is put in its places.
fn of_explanation(code: Code, text: &str) -> Option<String> {
    let rows = format!("({})", code.rows().join(", "));
    if !text.ends_with(&rows) {
        return Some(format!("does not end its explanation with {rows}"));
    }
    let names = placeholders(text);
    (!names.is_empty()).then(|| format!("has {names:?} in its explanation"))
}

#[test]
fn both_languages_have_the_same_variants_and_words() {
    let mut wrong = Vec::new();
    for code in Code::ALL {
        let (Some(da), Some(en)) = (
            section(Lang::Da, code.as_str()),
            section(Lang::En, code.as_str()),
        ) else {
            continue;
        };
        let (da, en) = (lines(da), lines(en));
        if da.keys().ne(en.keys()) {
            wrong.push(format!("{code}: {:?} and {:?}", da.keys(), en.keys()));
        }
        for (key, text) in &da {
            let (danish, english) = (
                placeholders(text),
                en.get(key).map(|text| placeholders(text)),
            );
            if english.is_some_and(|english| english != danish) {
                wrong.push(format!("{code} {key:?}: not the same words"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_message_reads_as_one() {
    let mut wrong = Vec::new();
    for (code, lang) in Code::ALL
        .iter()
        .flat_map(|code| Lang::ALL.map(|lang| (code, lang)))
    {
        let Some(section) = section(lang, code.as_str()) else {
            continue;
        };
        for (key, text) in lines(section) {
            let capital = text.chars().next().is_some_and(char::is_uppercase);
            let ticks = text.matches('`').count();
            if capital || text.ends_with('.') || (ticks % 2 == 1 && !text.contains("```")) {
                wrong.push(format!("{code} ({}) {key:?}: {text}", lang.code()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn what_is_stricter_than_yaml_is_mended_as_what_is_no_yaml() {
    for lang in Lang::ALL {
        let of = |code: Code| lines(section(lang, code.as_str()).expect("a section"));
        let (syntax, subset) = (of(Code::YamlSyntax), of(Code::YamlSubset));
        for reason in REASONS.iter().filter(|it| **it != "control-character") {
            let help = (Some(*reason), true);
            assert_eq!(syntax.get(&help), subset.get(&help), "{reason}");
        }
    }
}

#[test]
fn every_section_is_of_a_code() {
    let known: BTreeSet<&str> = Code::ALL.iter().map(|code| code.as_str()).collect();
    let mut seen = BTreeSet::new();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/locale/findings");
    for file in fs::read_dir(folder).expect("the catalogue's folder") {
        let path = file.expect("a file").path();
        if path.extension().is_none_or(|it| it != "md") {
            continue;
        }
        let name = path
            .file_name()
            .expect("a name")
            .to_string_lossy()
            .into_owned();
        let text = fs::read_to_string(&path).expect("a chapter");
        assert!(text.starts_with("# "), "{name} has no title");
        for heading in text.lines().filter_map(|line| line.strip_prefix("## ")) {
            assert!(known.contains(heading), "{name}: `{heading}` is no code");
            let lang = name.split('.').nth(1).unwrap_or_default().to_owned();
            assert!(
                seen.insert((heading.to_owned(), lang)),
                "{name}: `{heading}` stands twice"
            );
        }
    }
}

/// The lines of a section's quote: by variant, and whether it is help.
fn lines(section: &str) -> BTreeMap<(Option<&str>, bool), &str> {
    let mut found = BTreeMap::new();
    for line in section.lines().filter_map(|line| line.strip_prefix("> ")) {
        let tagged = line
            .strip_prefix('[')
            .and_then(|line| line.split_once("] "));
        let (variant, text) = tagged.map_or((None, line), |(variant, text)| (Some(variant), text));
        let help = text.strip_prefix("help: ");
        let before = found.insert((variant, help.is_some()), help.unwrap_or(text));
        assert!(before.is_none(), "said twice: {line}");
    }
    found
}

/// The names of the words that a text has places for.
fn placeholders(text: &str) -> BTreeSet<&str> {
    text.split('{')
        .skip(1)
        .filter_map(|rest| rest.split_once('}'))
        .map(|(name, _)| name)
        .filter(|name| {
            !name.is_empty()
                && name
                    .bytes()
                    .all(|byte| byte.is_ascii_lowercase() || byte == b'_')
        })
        .collect()
}

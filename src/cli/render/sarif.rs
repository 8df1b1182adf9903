//! Findings as SARIF 2.1.0, for code-scanning tools.

use serde_json::{Value, json};

use super::short::said;
use crate::finding::{Code, FileFindings, Placed, Severity};
use crate::locale::Lang;
use crate::locale::findings::{all, explanation, in_general, section};

/// The whole log.
pub fn log(files: &[FileFindings], lang: Lang) -> Value {
    let results: Vec<Value> = files
        .iter()
        .flat_map(|file| {
            file.findings
                .iter()
                .map(move |placed| result(&file.file, placed, lang))
        })
        .collect();
    let rules: Vec<Value> = Code::ALL.iter().map(|code| rule(*code, lang)).collect();
    json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "mentor",
                "version": env!("CARGO_PKG_VERSION"),
                "rules": rules,
            }},
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    })
}

fn rule(code: Code, lang: Lang) -> Value {
    let section = section(lang, code.as_str()).unwrap_or_default();
    let all = all(section);
    let short = all.first().map_or("", |(message, _)| message);
    let helps: Vec<String> = all
        .iter()
        .filter_map(|(_, help)| *help)
        .map(in_general)
        .collect();
    json!({
        "id": code.as_str(),
        "shortDescription": { "text": in_general(short) },
        "fullDescription": { "text": explanation(section) },
        "help": { "text": helps.join("\n") },
        "defaultConfiguration": { "level": level(code.severity()) },
        "properties": { "tags": code.rows() },
    })
}

fn result(file: &str, placed: &Placed, lang: Lang) -> Value {
    let said = said(placed, lang);
    let text = match said.help {
        Some(help) => format!("{}. {help}", said.message),
        None => said.message,
    };
    json!({
        "ruleId": placed.finding.code.as_str(),
        "ruleIndex": Code::ALL.iter().position(|code| *code == placed.finding.code),
        "level": level(placed.finding.severity),
        "message": { "text": text },
        "locations": [{ "physicalLocation": {
            "artifactLocation": { "uri": uri(file) },
            "region": {
                "startLine": placed.start.line,
                "startColumn": placed.start.column,
                "endLine": placed.end.line,
                "endColumn": placed.end.column,
            },
        }}],
    })
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "note",
    }
}

/// A relative path as a URI reference: every byte that may not stand in one is escaped.
fn uri(path: &str) -> String {
    let kept = |byte: u8| byte.is_ascii_alphanumeric() || b"/-._~".contains(&byte);
    path.bytes()
        .map(|byte| {
            if kept(byte) {
                char::from(byte).to_string()
            } else {
                format!("%{byte:02X}")
            }
        })
        .collect()
}

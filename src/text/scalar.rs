//! What a value without quotes is, by the YAML 1.2 core schema.

/// What a scalar is by YAML 1.2's core schema.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Scalar {
    /// Nothing, `~` or `null`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A whole number; one beyond 64 bits is text.
    Int(i64),
    /// A number with a point or an exponent, infinity or not-a-number.
    Float(f64),
    /// Anything else.
    Text,
}

impl Scalar {
    /// Resolves a scalar that has no quotes.
    pub(super) fn plain(text: &str) -> Self {
        match text {
            "" | "~" | "null" | "Null" | "NULL" => return Self::Null,
            "true" | "True" | "TRUE" => return Self::Bool(true),
            "false" | "False" | "FALSE" => return Self::Bool(false),
            _ => {}
        }
        // Numbers begin with one of few characters; most text is through here.
        match text.as_bytes() {
            [b'0'..=b'9' | b'+' | b'-' | b'.', ..] => number(text),
            _ => Self::Text,
        }
    }
}

fn number(text: &str) -> Scalar {
    let base = |digits: &str, base| {
        let plain = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_alphanumeric());
        let value = i64::from_str_radix(digits, base).ok().filter(|_| plain);
        value.map_or(Scalar::Text, Scalar::Int)
    };
    if let Some(digits) = text.strip_prefix("0x") {
        return base(digits, 16);
    }
    if let Some(digits) = text.strip_prefix("0o") {
        return base(digits, 8);
    }
    let unsigned = text.strip_prefix(['+', '-']).unwrap_or(text);
    match unsigned {
        ".inf" | ".Inf" | ".INF" if text.starts_with('-') => {
            return Scalar::Float(f64::NEG_INFINITY);
        }
        ".inf" | ".Inf" | ".INF" => return Scalar::Float(f64::INFINITY),
        _ if matches!(text, ".nan" | ".NaN" | ".NAN") => return Scalar::Float(f64::NAN),
        _ => {}
    }
    if !unsigned.is_empty() && unsigned.bytes().all(|byte| byte.is_ascii_digit()) {
        return text.parse().map_or(Scalar::Text, Scalar::Int);
    }
    match is_float(unsigned) {
        true => text.parse().map_or(Scalar::Text, Scalar::Float),
        false => Scalar::Text,
    }
}

/// Whether a text is digits with a point or an exponent or both.
fn is_float(text: &str) -> bool {
    let (mantissa, exponent) = match text.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, Some(exponent)),
        None => (text, None),
    };
    let (whole, part) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let exponent_fits = exponent.is_none_or(|exponent| {
        let exponent = exponent.strip_prefix(['+', '-']).unwrap_or(exponent);
        !exponent.is_empty() && digits(exponent)
    });
    digits(whole) && digits(part) && !(whole.is_empty() && part.is_empty()) && exponent_fits
}

#[cfg(test)]
mod tests {
    use super::Scalar::{self, Bool, Float, Int, Null, Text};

    #[test]
    fn resolves_by_the_core_schema_and_no_other() {
        let cases = [
            ("", Null),
            ("~", Null),
            ("NULL", Null),
            ("True", Bool(true)),
            ("no", Text),
            ("on", Text),
            ("0", Int(0)),
            ("-1", Int(-1)),
            ("+12", Int(12)),
            ("007", Int(7)),
            ("0x1F", Int(31)),
            ("0o17", Int(15)),
            ("0x", Text),
            ("0x-1", Text),
            ("-0x1", Text),
            ("1_000", Text),
            ("12:30", Text),
            ("2026-01-12", Text),
            ("99999999999999999999", Text),
            ("1.", Float(1.0)),
            (".5", Float(0.5)),
            ("-1e3", Float(-1000.0)),
            ("-.inf", Float(f64::NEG_INFINITY)),
            (".", Text),
            ("-", Text),
            ("1e", Text),
            ("e1", Text),
            ("1.2.3", Text),
            ("-.nan", Text),
        ];
        for (text, expected) in cases {
            assert_eq!(Scalar::plain(text), expected, "{text}");
        }
        assert!(matches!(Scalar::plain(".nan"), Float(value) if value.is_nan()));
    }
}

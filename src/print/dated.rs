//! A PDF's dates are the day that its page was made for, not the moment at which it was printed.

use crate::model::Day;

/// Before a date in a PDF, as browsers of the Chromium family write it (ISO 32000-1, 7.9.4).
const DATES: [&[u8]; 2] = [b"/CreationDate (D:", b"/ModDate (D:"];

/// The digits of a moment: year, month, day, hour, minute, second.
const DIGITS: usize = 14;

/// The PDF with the beginning of the day for its dates; all else stays in its place.
pub(super) fn dated(mut pdf: Vec<u8>, day: Day) -> Vec<u8> {
    let moment = format!(
        "{:04}{:02}{:02}000000",
        day.year(),
        day.month(),
        day.day_of_month()
    );
    for date in DATES {
        let Some(start) = memchr::memmem::find(&pdf, date) else {
            continue;
        };
        let digits = start + date.len()..start + date.len() + DIGITS;
        if let Some(place) = pdf
            .get_mut(digits)
            .filter(|old| old.iter().all(u8::is_ascii_digit))
        {
            place.copy_from_slice(moment.as_bytes());
        }
    }
    pdf
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_digits_of_the_dates_change() {
        let day = Day::new(2026, 3, 5).expect("a day");
        for (before, after) in [
            (
                "1\n/CreationDate (D:20261122034112+00'00')\n/ModDate (D:20261122034113+00'00')>>",
                "1\n/CreationDate (D:20260305000000+00'00')\n/ModDate (D:20260305000000+00'00')>>",
            ),
            (
                "/CreationDate (D:2026)>> and more of it",
                "/CreationDate (D:2026)>> and more of it",
            ),
            ("/ModDate (D:2026", "/ModDate (D:2026"),
            ("", ""),
        ] {
            let dated = dated(before.as_bytes().to_vec(), day);
            assert_eq!(String::from_utf8_lossy(&dated), after);
        }
    }
}

//! The one line of a browser's talk that says why it failed: its last.

/// The last line that says anything, without what a browser of the Chromium family puts before it:
/// `[PROCESS:THREAD:TIME:LEVEL:FILE:LINE] `.
pub(super) fn said(text: &str) -> String {
    let last = text.lines().map(str::trim).rfind(|line| !line.is_empty());
    let last = last.unwrap_or_default();
    let bare = last
        .strip_prefix('[')
        .and_then(|rest| rest.split_once("] "))
        .map_or(last, |(_, said)| said);
    bare.replace('\t', " ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_line_tells() {
        for (text, line) in [
            (
                "[1:2:1122/03:ERROR:dbus/bus.cc:405] No bus\n[1:1:1122/04:ERROR:a.cc(9)] Page load failed\n\n",
                "Page load failed",
            ),
            ("sh: 1:\tnot found", "sh: 1: not found"),
            ("[half", "[half"),
            ("", ""),
        ] {
            assert_eq!(said(text), line, "{text}");
        }
    }
}

//! A text within HTML.

use minijinja::HtmlEscape;

use super::one_line;

/// A text within an element or a quoted attribute: what would be markup is a character reference.
pub(in crate::report) fn html(text: &str) -> String {
    HtmlEscape(&one_line(text)).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_people_typed_is_inert() {
        assert_eq!(
            html("<b title=\"x\" id='y'>&amp;</b>"),
            "&lt;b title=&quot;x&quot; id=&#x27;y&#x27;&gt;&amp;amp;&lt;&#x2f;b&gt;"
        );
        assert_eq!(html("\u{202E}abc\u{1B}"), "\\u{202e}abc\\u{1b}");
        assert_eq!(html("Jeg vil lave mad"), "Jeg vil lave mad");
    }
}

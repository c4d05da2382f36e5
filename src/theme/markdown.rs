//! Markdown from configuration to HTML that is safe to print (R-OP-12): CommonMark, raw HTML shown as the text it is, no
//! ids, classes or styles, links only to https, mailto, tel or an own path, no images. Headings stand below the page's own: the
//! highest there is becomes an h2, whether it was written with one "#" or with more (WCAG 2.2, 1.3.1).

use pulldown_cmark::{CodeBlockKind, Event, HeadingLevel, Options, Parser, Tag, TagEnd, html};
use tera::escape_html;

use crate::kit::markdown::{OutOfBounds, check};
use crate::theme::view::Html;

/// Why a text is refused.
pub type MarkdownError = OutOfBounds;

/// Renders `text`.
pub fn render(text: &str) -> Result<Html, MarkdownError> {
    check(text)?;
    let levels = Parser::new_ext(text, Options::empty()).filter_map(|event| match event {
        Event::Start(Tag::Heading { level, .. }) => Some(level),
        _ => None,
    });
    let top = levels.min().unwrap_or(HeadingLevel::H1);
    let below = |level: HeadingLevel| below(level, top);
    let mut events = Vec::new();
    // Whether each open link was printed, so that its end is.
    let mut links = Vec::new();
    for event in Parser::new_ext(text, Options::empty()) {
        events.extend(match event {
            Event::Html(raw) | Event::InlineHtml(raw) => Some(Event::Text(raw)),
            Event::Start(Tag::HtmlBlock | Tag::Image { .. }) | Event::End(TagEnd::HtmlBlock | TagEnd::Image) => None,
            Event::Start(Tag::Link { dest_url, .. }) => {
                let allowed = allowed(&dest_url);
                links.push(allowed);
                allowed.then(|| Event::InlineHtml(opening(&dest_url).into()))
            }
            Event::End(TagEnd::Link) => links.pop().unwrap_or(false).then(|| Event::InlineHtml("</a>".into())),
            Event::Start(Tag::Heading { level, id, classes, attrs }) => {
                Some(Event::Start(Tag::Heading { level: below(level), id, classes, attrs }))
            }
            Event::End(TagEnd::Heading(level)) => Some(Event::End(TagEnd::Heading(below(level)))),
            // The word after the fence would become a class.
            Event::Start(Tag::CodeBlock(_)) => Some(Event::Start(Tag::CodeBlock(CodeBlockKind::Indented))),
            other => Some(other),
        });
    }
    let mut out = String::with_capacity(text.len().saturating_mul(2));
    html::push_html(&mut out, events.into_iter());
    Ok(Html(out))
}

/// The level of a heading where `top` becomes an h2, since a page has one h1 of its own.
fn below(level: HeadingLevel, top: HeadingLevel) -> HeadingLevel {
    match (level as usize).saturating_sub(top as usize) {
        0 => HeadingLevel::H2,
        1 => HeadingLevel::H3,
        2 => HeadingLevel::H4,
        3 => HeadingLevel::H5,
        _ => HeadingLevel::H6,
    }
}

/// Whether a link may lead to `target`.
fn allowed(target: &str) -> bool {
    if target.chars().any(|c| c.is_control() || c == '\\') {
        return false;
    }
    match target.strip_prefix('/') {
        Some(rest) => !rest.starts_with('/'),
        None => target.split_once(':').is_some_and(|(scheme, rest)| {
            let scheme = scheme.to_ascii_lowercase();
            (scheme == "https" && rest.starts_with("//")) || scheme == "mailto" || scheme == "tel"
        }),
    }
}

fn opening(target: &str) -> String {
    let mut href = Vec::with_capacity(target.len());
    // Writing to memory does not fail.
    let _ = escape_html(target, &mut href);
    format!("<a href=\"{}\" rel=\"noopener noreferrer\">", String::from_utf8_lossy(&href))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn html(text: &str) -> String {
        render(text).expect("short").0
    }

    #[test]
    fn headings_stand_below_that_of_the_page() {
        assert_eq!(html("# Terms\n\n###### Small"), "<h2>Terms</h2>\n<h6>Small</h6>\n");
        assert_eq!(html("### Terms\n\n#### More"), "<h2>Terms</h2>\n<h3>More</h3>\n");
    }

    #[test]
    fn code_has_no_class() {
        assert_eq!(html("```rust evil\nlet a;\n```"), "<pre><code>let a;\n</code></pre>\n");
    }

    #[test]
    fn footers_have_links() {
        assert_eq!(
            html("© Acme · [Privacy](https://acme.example/?a=1&b=2)"),
            "<p>© Acme · <a href=\"https://acme.example/?a=1&amp;b=2\" rel=\"noopener noreferrer\">Privacy</a></p>\n"
        );
        assert!(html("[call](tel:+49301234)").contains("href=\"tel:+49301234\""));
        assert!(html("[own](/legal)").contains("href=\"/legal\""));
    }

    #[test]
    fn nothing_runs_and_nothing_is_fetched() {
        for hostile in [
            "<script>alert(1)</script>",
            "a <img src=x onerror=alert(1)> b",
            "[x](javascript:alert(1))",
            "[x](JaVaScRiPt:alert(1))",
            "[x](data:text/html,<script>)",
            "[x](http://acme.example)",
            "[x](//evil.example)",
            "[x](/\\evil.example)",
            "![x](https://evil.example/pixel.png)",
            "[![x](https://evil.example/p.png)](javascript:1)",
            "[x]: javascript:1\n\n[x]",
            "<https://ok.example/\"onclick=1>",
            "<div style=x>\n\ntext\n\n</div>",
        ] {
            let out = html(hostile);
            for bad in [
                "<script",
                "<img",
                "javascript:alert(1)\"",
                "href=\"java",
                "href=\"data",
                "href=\"http:",
                "href=\"//",
                "href=\"/\\",
                "<div",
                "href=\"https://ok.example/\"onclick",
            ] {
                assert!(!out.to_lowercase().contains(bad), "{hostile} became {out}");
            }
        }
    }

    #[test]
    fn size_and_depth_are_bounded() {
        assert_eq!(render(&"a".repeat(64 * 1024 + 1)), Err(MarkdownError::TooLong));
        assert!(matches!(render(&">".repeat(200)), Err(MarkdownError::TooDeep(_))));
    }

    proptest::proptest! {
        #[test]
        fn only_known_tags_come_out(text in "[a-z<>/\"'=:()\\[\\]!#*_`\n -]{0,120}") {
            if let Ok(Html(out)) = render(&text) {
                for piece in out.split('<').skip(1) {
                    let name: String = piece.trim_start_matches('/').chars().take_while(char::is_ascii_alphanumeric).collect();
                    proptest::prop_assert!(["p", "a", "em", "strong", "code", "pre", "h1", "h2", "h3", "h4", "h5", "h6",
                        "ul", "ol", "li", "blockquote", "hr", "br"].contains(&name.as_str()), "{} in {}", name, out);
                }
            }
        }
    }
}

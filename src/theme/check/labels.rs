//! Inputs that a screen reader can name (WCAG 1.3.1, 4.1.2): in a template with its place, and in what was rendered, where pieces
//! of several templates meet.

use std::sync::LazyLock;

use regex::Regex;

use crate::theme::lint::Found;

static INPUT: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r#"(?s)<(?:input|select|textarea)\b(?:[^>"{]|"[^"]*"|\{\{.*?\}\}|\{%.*?%\}|\{)*>"#).ok()
});
static ID: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r#"\sid="([^"]*)""#).ok());

/// The inputs of a template that nothing can name, since they have no id. What another template may name is left to the look at
/// whole pages.
pub(super) fn check(text: &str) -> Vec<Found> {
    let Some(input) = INPUT.as_ref() else { return Vec::new() };
    let found = input.find_iter(text).filter(|tag| !is_named(tag.as_str(), text) && !has_id(tag.as_str()));
    found.map(|tag| Found::new("E0820", tag.start(), "the input has no name that a screen reader could say")).collect()
}

/// The inputs of a page that nothing names, shortened.
pub(super) fn unlabelled(html: &str) -> impl Iterator<Item = String> {
    let input = INPUT.as_ref().into_iter().flat_map(move |input| input.find_iter(html));
    input.filter(move |tag| !is_named(tag.as_str(), html)).map(|tag| tag.as_str().chars().take(80).collect())
}

fn is_named(tag: &str, whole: &str) -> bool {
    let quiet = ["type=\"hidden\"", "type=\"submit\"", "aria-hidden=\"true\"", "aria-label=", "aria-labelledby="];
    let id = ID.as_ref().and_then(|id| id.captures(tag)).and_then(|found| found.get(1)).map(|id| id.as_str());
    quiet.iter().any(|word| tag.contains(word)) || id.is_some_and(|id| whole.contains(&format!("for=\"{id}\"")))
}

fn has_id(tag: &str) -> bool {
    ID.as_ref().is_some_and(|id| id.is_match(tag))
}

/// Where in a template the input of a rendered page is written, by its id or its name.
pub(super) fn place(input: &str, text: &str) -> Option<usize> {
    let words = input.split_whitespace().filter(|word| word.starts_with("id=\"") || word.starts_with("name=\""));
    words.filter_map(|word| text.find(word.trim_end_matches('>'))).next()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_input_needs_a_name() {
        for (text, count) in [
            ("<input type=\"text\" name=\"a\">", 1),
            ("<label for=\"a\">A</label><input id=\"a\">", 0),
            ("<input type=\"hidden\" name=\"csrf\" value=\"{{ frame.csrf }}\">", 0),
            ("<textarea aria-label=\"A\"></textarea>", 0),
            ("<select name=\"x\"{% if a > 2 %} disabled{% endif %}>", 1),
        ] {
            assert_eq!(check(text).len(), count, "{text}");
            assert_eq!(unlabelled(text).count(), count, "{text}");
        }
        let alone = "<p>\n<input type=\"text\" id=\"a\" name=\"a\">";
        assert_eq!((check(alone).len(), unlabelled(alone).count()), (0, 1));
        assert_eq!(place(&unlabelled(alone).next().unwrap(), alone), Some(23));
    }
}

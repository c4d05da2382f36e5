//! Style sheets: nothing from elsewhere, and nothing that could be read otherwise than it is looked at here (CSS Syntax Level 3,
//! section 4: where texts, comments and addresses end).

use std::iter::Peekable;
use std::str::CharIndices;

use super::Found;

/// Said of every address that leaves the theme.
const ELSEWHERE: &str = "styles load nothing from elsewhere: put the file into assets/";
/// What addresses of elsewhere begin with.
const SCHEMES: [&str; 5] = ["http:", "https:", "ws:", "wss:", "ftp:"];
/// Functions that load what is named in them, by a text too.
const PICTURES: [&str; 3] = ["image-set", "image", "cross-fade"];

/// What is wrong with a style sheet; at most a handful, the first is enough to leave it out.
pub(in crate::theme) fn css(text: &str) -> Vec<Found> {
    let mut found = Vec::new();
    let mut told = |at: usize, message: &str| {
        if found.len() < 20 {
            found.push(Found::new("E0824", at, message));
        }
    };
    let lower = text.to_ascii_lowercase();
    // The functions and brackets that are open, by their names, and how many of them load pictures.
    let mut open: Vec<&str> = Vec::new();
    let mut pictures = 0_usize;
    let mut quote: Option<char> = None;
    let mut rest = lower.char_indices().peekable();
    while let Some((at, c)) = rest.next() {
        let (before, after) = lower.split_at(at);
        if leaves(before, after) {
            told(at, ELSEWHERE);
        }
        if let Some(begun) = quote {
            match c {
                _ if c == begun || matches!(c, '\n' | '\r' | '\u{c}') => quote = None,
                '\\' if !open.is_empty() => told(at, "an address is written without escapes"),
                '\\' => skip(&mut rest, at + if after.starts_with("\\\r\n") { 3 } else { 2 }),
                _ => {}
            }
            continue;
        }
        match c {
            '"' | '\'' => {
                if pictures > 0 && open.last() != Some(&"type") {
                    told(at, "pictures are named by url(), not by a text");
                }
                quote = Some(c);
            }
            '(' => {
                let name = function(before);
                if open.last().is_some_and(|around| PICTURES.contains(around)) && !is_picture(name) {
                    told(at, "pictures are named by url(), where they are used");
                }
                if name == "src" {
                    told(at, "files are named by url()");
                }
                pictures += usize::from(PICTURES.contains(&name));
                open.push(name);
            }
            ')' => {
                let picture = open.pop().is_some_and(|name| PICTURES.contains(&name));
                pictures -= usize::from(picture);
            }
            '/' if after.starts_with("/*") => {
                let end = after.get(2..).and_then(|inner| inner.find("*/")).map_or(lower.len(), |end| at + end + 4);
                skip(&mut rest, end);
            }
            '\\' => told(at, "names are written without escapes"),
            '<' => told(at, "styles hold no markup"),
            '@' if ["@import", "@charset", "@namespace"].iter().any(|it| after.starts_with(it)) => {
                told(at, "styles import nothing: all of them stand in theme.css");
            }
            'u' if after.starts_with("url(") => {
                let Some(length) = address(after) else {
                    told(
                        at,
                        "styles load nothing from elsewhere: put the file into assets/ and name it without a path",
                    );
                    continue;
                };
                skip(&mut rest, at + length);
            }
            _ => {
                for bad in ["expression(", "-moz-binding", "behavior:", "javascript:"] {
                    if after.starts_with(bad) {
                        told(at, &format!("styles may not hold `{bad}`"));
                    }
                }
            }
        }
    }
    found
}

/// Passes what lies before `end`.
fn skip(rest: &mut Peekable<CharIndices<'_>>, end: usize) {
    while rest.peek().is_some_and(|(at, _)| *at < end) {
        rest.next();
    }
}

/// Whether an address of elsewhere begins here.
fn leaves(before: &str, after: &str) -> bool {
    after.starts_with("//") || (!before.ends_with(in_name) && SCHEMES.iter().any(|it| after.starts_with(it)))
}

/// Whether a character can be part of a name.
fn in_name(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '-' | '_') || !c.is_ascii()
}

/// The name of the function whose bracket comes next, without what a browser puts before its own; empty where there is none.
fn function(before: &str) -> &str {
    let name = before.get(before.trim_end_matches(in_name).len()..).unwrap_or_default();
    ["-webkit-", "-moz-", "-ms-", "-o-"].iter().find_map(|own| name.strip_prefix(own)).unwrap_or(name)
}

/// Whether a function may stand where a picture is asked for. What a variable holds is not known here: a text in it would be an
/// address.
fn is_picture(name: &str) -> bool {
    matches!(name, "url" | "type" | "calc") || PICTURES.contains(&name) || name.ends_with("-gradient")
}

/// How long the `url(…)` at the start of `text` is, where it names a file beside the style sheet. Quotes stand around the whole
/// address or not at all: one within it begins no text for browsers, and would seem to begin one here.
fn address(text: &str) -> Option<usize> {
    let space = |c: char| c.is_ascii_whitespace();
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-' | '/' | '#');
    let inner = text.get(4..)?.trim_start_matches(space);
    let quote = inner.chars().next().filter(|c| matches!(c, '"' | '\''));
    let inner = quote.map_or(inner, |quote| inner.strip_prefix(quote).unwrap_or(inner));
    let behind = inner.trim_start_matches(plain);
    let name = inner.get(..inner.len() - behind.len())?;
    let behind = quote.map_or(Some(behind), |quote| behind.strip_prefix(quote))?.trim_start_matches(space);
    let rest = behind.strip_prefix(')')?;
    (!name.starts_with('/') && !name.contains("..")).then(|| text.len() - rest.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_function_names_what_is_elsewhere() {
        for bad in [
            "a{background:image-set(\"http:evil.example/a\" 1x)}",
            "a{background:-WEBKIT-IMAGE-SET('x' 1x)}",
            "a{background:image-set(\"a.png\" 1x)}",
            "a{--x:\"\\68ttp:evil.example\";background:image-set(var(--x) 1x)}",
            "a{background:image-set(url(a.png) 1x, if(media(print): \"\\68ttp:evil.example\") 2x)}",
            "a{background:cross-fade(url(a.png), 'x', 50%)}",
            "a{background:image(attr(data-x))}",
            "a{background:image('x', red)}",
            "a{background:src(\"x\")}",
            "a{background:src(var(--x))}",
            "a{background:URL(HTTP:evil)}",
            "a{--x:\"HttpS:evil.example\"}",
            "a{--x:'wss:evil.example'}",
            "@IMPORT 'x.css';",
            "a{background:url(data:image/png;base64,AA)}",
        ] {
            assert!(!css(bad).is_empty(), "{bad}");
        }
        for good in [
            "a{background:image-set(url(\"a.avif\") type(\"image/avif\"), url(a.png) 2x)}",
            "a{background:cross-fade(url(a.png), linear-gradient(var(--x), red), 50%)}",
            "a{--rows:3;--news:1}.news:hover{--https:1}b::after{content:\"Data: 1\"}",
            "@font-face{src:url( 'font.woff2' ) format(\"woff2\"), local(\"Inter\")}",
        ] {
            assert!(css(good).is_empty(), "{good}: {:?}", css(good));
        }
    }

    #[test]
    fn texts_end_where_browsers_end_them() {
        for bad in [
            "c{b:url(a\")} d{background:url(http:evil/b)} \"",
            "c{b:url(\"a\"b)} d{background:url(\"x\") }",
            "c{b:url('a\")}",
            "c{b:url(a b)}",
            "c{b:url(/* ) */a)}",
            "c{b:url(a",
            "c{content:\"\u{c};background:url(/evil/b)}\"",
            "c{content:\"\r;background:url(/evil/b)}\"",
            "c{content:\"\\\r\n\";background:url(/evil/b);content:\"\"}",
            "c{b:/*/url(x)*/url(/evil/b)}",
        ] {
            assert!(!css(bad).is_empty(), "{bad:?}");
        }
        for good in ["c{content:\"\\\r\n(\";background:url(b.svg#x)}", "c{b:/*/ url(/evil) \" */red}", "c{b:url()}"] {
            assert!(css(good).is_empty(), "{good:?}: {:?}", css(good));
        }
    }
}

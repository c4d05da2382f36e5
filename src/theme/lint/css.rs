//! Style sheets: nothing from elsewhere, and nothing that could be read otherwise than it is looked at here.

use super::Found;

/// What is wrong with a style sheet; at most a handful, the first is enough to leave it out.
pub(in crate::theme) fn css(text: &str) -> Vec<Found> {
    let mut found = Vec::new();
    let mut told = |at: usize, message: String| {
        if found.len() < 20 {
            found.push(Found::new("E0824", at, message));
        }
    };
    let lower = text.to_ascii_lowercase();
    let mut depth = 0_u32;
    let mut quote: Option<char> = None;
    let mut rest = lower.char_indices().peekable();
    while let Some((at, c)) = rest.next() {
        let after = lower.get(at..).unwrap_or_default();
        if let Some(open) = quote {
            match c {
                _ if c == open || c == '\n' => quote = None,
                '\\' if depth > 0 => told(at, "an address is written without escapes".to_owned()),
                '\\' => drop(rest.next()),
                '/' if after.starts_with("//") => {
                    told(at, "styles load nothing from elsewhere: put the file into assets/".to_owned());
                }
                _ => {}
            }
            continue;
        }
        match c {
            '"' | '\'' => quote = Some(c),
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            '/' if after.starts_with("/*") => {
                let end = after.find("*/").map_or(lower.len(), |end| at + end + 2);
                while rest.peek().is_some_and(|(at, _)| *at < end) {
                    rest.next();
                }
            }
            '/' if after.starts_with("//") => {
                told(at, "styles load nothing from elsewhere: put the file into assets/".to_owned());
            }
            '\\' => told(at, "names are written without escapes".to_owned()),
            '<' => told(at, "styles hold no markup".to_owned()),
            '@' if after.starts_with("@import") || after.starts_with("@charset") || after.starts_with("@namespace") => {
                told(at, "styles import nothing: all of them stand in theme.css".to_owned());
            }
            'u' if after.starts_with("url(") => {
                let inner = after.get(4..).unwrap_or_default().trim_start().trim_start_matches(['"', '\'']);
                let address = inner.split([')', '"', '\'']).next().unwrap_or_default().trim();
                let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-' | '/' | '#');
                if address.starts_with('/') || address.contains("..") || !address.chars().all(plain) {
                    let message =
                        "styles load nothing from elsewhere: put the file into assets/ and name it without a path";
                    told(at, message.to_owned());
                }
            }
            _ => {
                for bad in ["expression(", "-moz-binding", "behavior:", "javascript:"] {
                    if after.starts_with(bad) {
                        told(at, format!("styles may not hold `{bad}`"));
                    }
                }
            }
        }
    }
    found
}

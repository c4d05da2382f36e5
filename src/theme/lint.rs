//! What may stand in the files of a theme, told with file, line and column. Themes are text from people who are trusted less
//! than this program (R-OP-14): a file that breaks a rule here is not used, and the parent's stands in.
//!
//! Shipped themes obey the same rules, but for the scripts that only `base` brings.

mod css;
mod html;
mod language;
mod mail;

use crate::config::Diagnostic;
use crate::config::themes::{Kind, Theme, kind_of};
use crate::theme::scan::line_column;

pub(in crate::theme) use css::css;
pub(in crate::theme) use html::rendered;
pub(in crate::theme) use language::Shipped;

/// A problem at a byte of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::theme) struct Found {
    pub code: &'static str,
    pub at: usize,
    pub message: String,
    pub suggestion: Option<String>,
}

impl Found {
    pub(in crate::theme) fn new(code: &'static str, at: usize, message: impl Into<String>) -> Self {
        Self { code, at, message: message.into(), suggestion: None }
    }

    /// The same with its file and place.
    pub(in crate::theme) fn within(self, theme: &Theme, path: &str, text: &str) -> Diagnostic {
        let (line, column) = line_column(text, self.at);
        let mut diagnostic = Diagnostic::new(self.code, self.message).file(format!("{}/{path}", theme.shown));
        (diagnostic.line, diagnostic.column) = (Some(line), Some(column));
        match self.suggestion {
            Some(suggestion) => diagnostic.suggest(suggestion),
            None => diagnostic,
        }
    }
}

/// What is wrong with the template `text`, which lies at `path`.
pub(in crate::theme) fn template(path: &str, text: &str, shipped: &Shipped) -> Vec<Found> {
    let mut found = language::check(text, shipped);
    // What a page could include is looked at as a page, however it is called.
    let sent = html::is_mail(path) || path.starts_with("templates/text/");
    let plain = path.ends_with(".txt") && sent;
    if sent {
        mail::check(text, !plain, &mut found);
    }
    if !plain {
        html::check(path, text, &mut found);
    }
    found.sort_by_key(|it| it.at);
    found.truncate(20);
    found
}

/// Everything that is wrong with the files of one theme, each by itself.
pub(in crate::theme) fn theme(theme: &Theme, shipped: &Shipped) -> Vec<(String, Diagnostic)> {
    let mut all = Vec::new();
    for (path, bytes) in &theme.files {
        let kind = kind_of(path);
        if !matches!(kind, Kind::Template | Kind::Styles) && !path.ends_with(".css") {
            continue;
        }
        let Ok(text) = std::str::from_utf8(bytes) else {
            let told = Diagnostic::new("E0804", "is not UTF-8").file(format!("{}/{path}", theme.shown));
            all.push((path.clone(), told));
            continue;
        };
        let found = if kind == Kind::Template { template(path, text, shipped) } else { css(text) };
        all.extend(found.into_iter().map(|it| (path.clone(), it.within(theme, path, text))));
    }
    all
}

#[cfg(test)]
mod tests;

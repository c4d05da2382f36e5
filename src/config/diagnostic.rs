//! What is wrong, where, and what was probably meant. Every problem of every file in one run; for people with the line and
//! a caret, for programs as JSON.

use std::ops::Range;

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};
use serde::Serialize;

use super::mask::masked;
use super::tree::{Place, Sources};
use crate::kit::slug::Slug;
use crate::kit::text::visible;

/// How bad it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// The environment (or the server) cannot be served like this.
    Error,
    /// Probably not what was meant.
    Warning,
    /// Good to know.
    Note,
}

/// One problem.
#[derive(Clone, Debug, Serialize)]
pub struct Diagnostic {
    /// Its stable code; `portico explain CODE` says more.
    pub code: &'static str,
    /// How bad it is.
    pub severity: Severity,
    /// The file, relative to the configuration's folder, or the variable.
    pub file: Option<String>,
    /// The line, from 1.
    pub line: Option<usize>,
    /// The column in characters, from 1.
    pub column: Option<usize>,
    /// The key, with dots.
    pub key: Option<String>,
    /// What is wrong, in a sentence.
    pub message: String,
    /// What to write instead.
    pub suggestion: Option<String>,
    /// The environment it belongs to; none for the server and for bases.
    #[serde(skip)]
    pub environment: Option<Slug>,
    /// Where it is.
    #[serde(skip)]
    pub place: Option<Place>,
    /// What is written beside the caret.
    #[serde(skip)]
    pub label: String,
    /// Further remarks, each with a place if it has one.
    #[serde(skip)]
    pub notes: Vec<(String, Option<Place>)>,
}

impl Diagnostic {
    /// A problem with this code, whose first letter is its severity.
    pub fn new(code: &'static str, message: impl Into<String>) -> Self {
        let severity = match code.as_bytes().first() {
            Some(b'W') => Severity::Warning,
            Some(b'N') => Severity::Note,
            _ => Severity::Error,
        };
        Self {
            code,
            severity,
            file: None,
            line: None,
            column: None,
            key: None,
            message: visible(&message.into()),
            suggestion: None,
            environment: None,
            place: None,
            label: String::new(),
            notes: Vec::new(),
        }
    }

    /// At this place.
    #[must_use]
    pub const fn at(mut self, place: Place) -> Self {
        self.place = Some(place);
        self
    }

    /// At this place, if there is one.
    #[must_use]
    pub const fn maybe_at(mut self, place: Option<Place>) -> Self {
        self.place = place;
        self
    }

    /// In a file as a whole.
    #[must_use]
    pub fn file(mut self, name: impl Into<String>) -> Self {
        self.file = Some(visible(&name.into()));
        self
    }

    /// About this key.
    #[must_use]
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.key = Some(visible(&key.into()));
        self
    }

    /// With these words beside the caret.
    #[must_use]
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = visible(&label.into());
        self
    }

    /// Probably this was meant.
    #[must_use]
    pub fn suggest(mut self, suggestion: impl Into<String>) -> Self {
        self.suggestion = Some(visible(&suggestion.into()));
        self
    }

    /// With a remark.
    #[must_use]
    pub fn note(mut self, note: impl Into<String>, place: Option<Place>) -> Self {
        self.notes.push((visible(&note.into()), place));
        self
    }

    /// As a warning instead.
    #[must_use]
    pub const fn soften(mut self, code: &'static str) -> Self {
        self.severity = Severity::Warning;
        self.code = code;
        self
    }

    /// Fills file, line and column from the place.
    pub fn locate(&mut self, sources: &Sources) {
        let Some(place) = self.place else { return };
        let Some(source) = sources.get(place.source) else { return };
        self.file = Some(visible(&source.name));
        let (line, column) = sources.line_column(place);
        if source.is_file {
            (self.line, self.column) = (Some(line), Some(column));
        }
    }

    /// For people: the line, a caret, what was probably meant.
    pub fn text(&self, sources: &Sources, colour: bool) -> String {
        self.text_with(sources, colour, &|_| None)
    }

    /// The same, where files that are no sources, such as those of themes, can be had from `read` by their names.
    pub fn text_with(&self, sources: &Sources, colour: bool, read: &dyn Fn(&str) -> Option<String>) -> String {
        let level = match self.severity {
            Severity::Error => Level::ERROR,
            Severity::Warning => Level::WARNING,
            Severity::Note => Level::NOTE,
        };
        let mut group = Group::with_title(level.primary_title(self.message.as_str()).id(self.code));
        let source = self.place.and_then(|place| sources.get(place.source).map(|source| (source, place.span)));
        let quoted = source.map(|(source, _)| masked(&source.text, &source.name, source.is_file)).unwrap_or_default();
        let found = self.file.as_deref().zip(self.line).filter(|_| source.is_none()).and_then(|(file, line)| {
            let text = read(file)?;
            let range = word_at(&text, line, self.column.unwrap_or(1))?;
            Some((text, range))
        });
        if let Some((source, span)) = source {
            let end = source.text.len();
            let first_line =
                source.text.get(span.start..).and_then(|rest| rest.find('\n')).map_or(end, |at| span.start + at);
            // A table or list over several lines: its first line is enough to find it.
            let range = span.start.min(end)..span.end.min(first_line).max(span.start).min(end);
            let annotation = AnnotationKind::Primary.span(range);
            let annotation = if self.label.is_empty() { annotation } else { annotation.label(self.label.as_str()) };
            group = group.element(Snippet::source(quoted.as_str()).path(source.name.as_str()).annotation(annotation));
        } else if let (Some(file), Some((text, range))) = (&self.file, &found) {
            let annotation = AnnotationKind::Primary.span(range.clone());
            let annotation = if self.label.is_empty() { annotation } else { annotation.label(self.label.as_str()) };
            group = group.element(Snippet::source(text.as_str()).path(file.as_str()).annotation(annotation));
        } else if let Some(file) = &self.file {
            let origin = Origin::path(file.as_str());
            group = group.element(match (self.line, self.column) {
                (Some(line), Some(column)) => origin.line(line).char_column(column),
                (Some(line), None) => origin.line(line),
                (None, _) => origin,
            });
        }
        let notes = self.notes.iter().map(|(note, place)| match place {
            Some(place) => format!("{note} {}", sources.cite(*place)),
            None => note.clone(),
        });
        let notes: Vec<String> = notes.collect();
        for note in &notes {
            group = group.element(Level::NOTE.message(note.as_str()));
        }
        let suggestion = self.suggestion.as_ref().filter(|text| !self.label.contains(text.as_str()));
        if let Some(suggestion) = suggestion {
            group = group.element(Level::HELP.with_name("suggestion").message(suggestion.as_str()));
        }
        let help = format!("portico explain {}", self.code);
        group = group.element(Level::HELP.message(help.as_str()));
        let renderer = if colour { Renderer::styled() } else { Renderer::plain() };
        renderer.render(&[group])
    }
}

/// The bytes of the word at a line and column (characters), both from 1; one character where there is no word, none where there is
/// no such line.
fn word_at(text: &str, line: usize, column: usize) -> Option<Range<usize>> {
    let before: usize = text.split_inclusive('\n').take(line.checked_sub(1)?).map(str::len).sum();
    let rest = text.get(before..)?;
    let line = rest.lines().next().filter(|_| text.split_inclusive('\n').count() >= line)?;
    let start = line.char_indices().nth(column.saturating_sub(1)).map_or(line.len(), |(at, _)| at);
    let word = line.get(start..).unwrap_or_default();
    let length = word.find(|c: char| !(c.is_alphanumeric() || matches!(c, '_' | '-' | '.'))).unwrap_or(word.len());
    let least = word.chars().next().map_or(0, char::len_utf8);
    Some(before + start..before + start + length.max(least))
}

/// The known word nearest to what was typed, at most two slips away.
pub fn nearest<'a>(typed: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let measured = known.into_iter().map(|word| (strsim::damerau_levenshtein(typed, word), word));
    // Two slips in a word of three letters make it any word.
    let near = measured.filter(|(slips, word)| *slips <= 2 && *slips * 2 < word.chars().count().max(3));
    near.min_by_key(|(slips, _)| *slips).map(|(_, word)| word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_is_no_source_is_quoted_where_it_can_be_read() {
        let mut told =
            Diagnostic::new("E0814", "themes carry no scripts: `onclick`").file("themes/acme/templates/x.html");
        (told.line, told.column) = (Some(2), Some(4));
        let read = |_: &str| Some("<p>\n<a onclick=\"x()\">\n".to_owned());
        let text = told.text_with(&Sources::default(), false, &read);
        assert!(text.contains("error[E0814]: themes carry no scripts: `onclick`"), "{text}");
        assert!(text.contains("--> themes/acme/templates/x.html:2:4"), "{text}");
        assert!(text.contains("<a onclick=") && text.contains("^^^^^^^"), "{text}");
        let text = told.text(&Sources::default(), false);
        assert!(text.contains("--> themes/acme/templates/x.html:2:4"), "{text}");
    }

    #[test]
    fn a_word_is_found_by_line_and_column() {
        assert_eq!(word_at("a\nbä page.name }}", 2, 4), Some(6..15));
        assert_eq!(word_at("a\n{{", 2, 1), Some(2..3));
        assert_eq!(word_at("a\n", 1, 9), Some(1..1));
        assert_eq!(word_at("a\n", 3, 1), None);
        assert_eq!(word_at("a", 0, 1), None);
    }

    proptest::proptest! {
        #[test]
        fn any_place_can_be_asked_for(text in "([a-zä {}\r\n]){0,30}", line in 0_usize..6, column in 0_usize..12) {
            if let Some(range) = word_at(&text, line, column) {
                proptest::prop_assert!(text.get(range).is_some());
            }
        }
    }
}

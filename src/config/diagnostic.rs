//! What is wrong, where, and what was probably meant. Every problem of every file in one run; for people with the line and
//! a caret, for programs as JSON.

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};
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
        let level = match self.severity {
            Severity::Error => Level::ERROR,
            Severity::Warning => Level::WARNING,
            Severity::Note => Level::NOTE,
        };
        let mut group = Group::with_title(level.primary_title(self.message.as_str()).id(self.code));
        let source = self.place.and_then(|place| sources.get(place.source).map(|source| (source, place.span)));
        let quoted = source.map(|(source, _)| masked(&source.text, &source.name, source.is_file)).unwrap_or_default();
        if let Some((source, span)) = source {
            let end = source.text.len();
            let first_line =
                source.text.get(span.start..).and_then(|rest| rest.find('\n')).map_or(end, |at| span.start + at);
            // A table or list over several lines: its first line is enough to find it.
            let range = span.start.min(end)..span.end.min(first_line).max(span.start).min(end);
            let annotation = AnnotationKind::Primary.span(range);
            let annotation = if self.label.is_empty() { annotation } else { annotation.label(self.label.as_str()) };
            group = group.element(Snippet::source(quoted.as_str()).path(source.name.as_str()).annotation(annotation));
        } else if let Some(file) = &self.file {
            group = group.element(annotate_snippets::Origin::path(file.as_str()));
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

/// The known word nearest to what was typed, at most two slips away.
pub fn nearest<'a>(typed: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let measured = known.into_iter().map(|word| (strsim::damerau_levenshtein(typed, word), word));
    // Two slips in a word of three letters make it any word.
    let near = measured.filter(|(slips, word)| *slips <= 2 && *slips * 2 < word.chars().count().max(3));
    near.min_by_key(|(slips, _)| *slips).map(|(_, word)| word)
}

//! Everything that is wrong with a chain of themes, found before anybody sees it: its files by themselves, every page, mail and
//! text rendered with samples in every language, the words that templates and languages lack, and files whose original has
//! changed since they were ejected. `portico theme check` prints it.

mod known;
mod labels;
mod texts;

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::config::Diagnostic;
use crate::config::themes::{Chain, Kind, Theme, kind_of};
use crate::theme::ejected;
use crate::theme::engine::{Engine, MOST_OUTPUT, RenderError, ThemeError};
use crate::theme::gallery::{Gallery, Shown, Stage};
use crate::theme::lint::Found;
use known::Known;

/// What is wrong with `chain`, whose pages are those of `gallery`. What the shipped themes of the chain hold is not told.
pub fn check(chain: &Chain, gallery: &Gallery) -> Result<Vec<Diagnostic>, ThemeError> {
    let engine = Engine::load(chain)?;
    let mut found: Vec<Diagnostic> = engine.problems().to_vec();
    let known = Known::new(chain, &engine, gallery);
    for theme in own(chain) {
        for (path, text) in templates(theme) {
            let told = known.check(path, text).into_iter().map(|it| it.within(theme, path, text));
            found.extend(told);
            found.extend(labels::check(text).into_iter().map(|it| it.within(theme, path, text)));
        }
        texts::check(theme, chain, &engine, &mut found);
        found.extend(stale(theme, chain));
    }
    rendered(chain, gallery, &mut found);
    let mut seen = BTreeSet::new();
    found.retain(|it| seen.insert((it.code, it.file.clone(), it.line, it.column, it.message.clone())));
    found.sort_by(|a, b| (&a.file, a.line, a.column).cmp(&(&b.file, b.line, b.column)));
    Ok(found)
}

/// The themes of a chain that did not come with the program; all of one that did, where nothing else is in it.
fn own(chain: &Chain) -> impl Iterator<Item = &Theme> {
    let shipped = chain.themes().iter().all(|theme| theme.is_shipped());
    chain.themes().iter().map(AsRef::as_ref).filter(move |theme| shipped || !theme.is_shipped())
}

fn templates(theme: &Theme) -> impl Iterator<Item = (&str, &str)> {
    let paths = theme.files.keys().filter(|path| kind_of(path) == Kind::Template);
    paths.filter_map(|path| Some((path.as_str(), theme.text(path)?)))
}

/// Ejected files whose original is not what it was.
fn stale(theme: &Theme, chain: &Chain) -> Vec<Diagnostic> {
    let after = chain.themes().iter().skip_while(|it| it.name != theme.name).skip(1);
    let below: Vec<_> = after.collect();
    let stale = templates(theme).filter_map(|(path, text)| {
        let stamp = ejected::stamp(text)?;
        let original = below.iter().find_map(|theme| theme.text(path))?;
        let message =
            format!("{} has changed since this file was ejected from it; see `portico theme diff`", stamp.path);
        let mut told = Diagnostic::new("W0823", message).file(format!("{}/{path}", theme.shown));
        (told.line, told.column) = (Some(1), Some(1));
        (ejected::of(original) != stamp.hash).then_some(told)
    });
    stale.collect()
}

/// Renders everything in every language.
fn rendered(chain: &Chain, gallery: &Gallery, found: &mut Vec<Diagnostic>) {
    // Without what stands in for templates that fail: the failure is what is looked for.
    let stage = match Stage::sample(Arc::new(Engine::strict(chain))) {
        Ok(stage) => stage,
        Err(error) => return found.push(failed(chain, &error)),
    };
    for lang in stage.languages() {
        for entry in &gallery.entries {
            match entry.render_on(&stage, lang, None) {
                Ok(Shown::Page(html)) => {
                    let page = format!("{} in {lang}", entry.name);
                    found.extend(labels::unlabelled(&html).map(|input| unlabelled(chain, &page, &input)));
                }
                Ok(Shown::Mail(_) | Shown::Text(_)) => {}
                Err(error) => found.push(failed(chain, &error)),
            }
        }
    }
}

/// An input without a name, at the place where it is written.
fn unlabelled(chain: &Chain, page: &str, input: &str) -> Diagnostic {
    let written = own(chain).find_map(|theme| {
        templates(theme).find_map(|(path, text)| Some((theme, path, text, labels::place(input, text)?)))
    });
    match written {
        Some((theme, path, text, at)) => {
            let message = "the input has no name that a screen reader could say";
            Found::new("E0820", at, message).within(theme, path, text)
        }
        None => Diagnostic::new("E0820", format!("{page}: an input has no name: {input}")),
    }
}

/// A failure with its place.
fn failed(chain: &Chain, error: &RenderError) -> Diagnostic {
    let code = if error.too_large { "E0821" } else { "E0822" };
    let message = if error.too_large {
        format!("the page becomes larger than {} MiB", MOST_OUTPUT >> 20)
    } else {
        error.message.clone()
    };
    let mut told = Diagnostic::new(code, message);
    let place = error.place.as_ref().and_then(|(name, line, column)| {
        let (theme, path) = chain.themes().iter().find_map(|theme| {
            let prefix = if theme.name == crate::config::themes::OWN {
                "environment/".to_owned()
            } else {
                format!("themes/{}/", theme.name)
            };
            let bare = name.strip_prefix(&prefix)?;
            let path =
                [format!("templates/{bare}"), bare.to_owned()].into_iter().find(|it| theme.files.contains_key(it))?;
            Some((theme, path))
        })?;
        Some((format!("{}/{path}", theme.shown), *line, *column))
    });
    match place {
        Some((file, line, column)) => {
            told = told.file(file);
            (told.line, told.column) = (Some(line), Some(column));
        }
        None => {
            // Too much output has no place of its own: the template of the page is where to begin.
            let theme =
                chain.themes().iter().find(|theme| theme.files.contains_key(&format!("templates/{}", error.template)));
            let shown = theme.or(chain.themes().first()).map_or("", |theme| theme.shown.as_str());
            told = told.file(format!("{shown}/templates/{}", error.template));
            (told.line, told.column) = (Some(1), Some(1));
        }
    }
    told
}

//! Whether an environment's colours can be read as they are: what `branding.contrast` asks to be warned of or refused. With
//! "fix" nothing is said, since the nearest colour that can be read is used.
//!
//! The colours that a theme sets take part, so this is told here and not where single files are checked.

use crate::config::diagnostic::Diagnostic;
use crate::config::sections::branding::{BrandingSection, Contrast};
use crate::config::tree::Node;
use crate::config::{Loaded, LoadedEnvironment};
use crate::theme::brand::{Finding, Subject, judge};
use crate::theme::view::ColorScheme;

/// Adds what is to be said of every environment's colours.
pub fn check(loaded: &mut Loaded) {
    let found: Vec<Diagnostic> = loaded.environments.values().flat_map(of).collect();
    let located = found.into_iter().map(|mut it| {
        it.locate(&loaded.sources);
        it
    });
    let located: Vec<Diagnostic> = located.collect();
    for diagnostic in &located {
        let slug = diagnostic.environment.as_ref().filter(|_| diagnostic.code == "E0630");
        if let Some(environment) = slug.and_then(|slug| loaded.environments.get_mut(slug)) {
            environment.config = Err(());
        }
    }
    loaded.diagnostics.extend(located);
}

fn of(environment: &LoadedEnvironment) -> Vec<Diagnostic> {
    let Ok(config) = &environment.config else { return Vec::new() };
    let code = match config.branding.contrast {
        Contrast::Fix => return Vec::new(),
        Contrast::Warn => "W0630",
        Contrast::Deny => "E0630",
    };
    let told = |finding: Finding| {
        let mut told = diagnostic(code, &finding, &environment.provenance.tree);
        told.environment = Some(environment.slug.clone());
        told
    };
    findings(&config.branding).into_iter().map(told).collect()
}

/// What was asked for and cannot be read as it is.
fn findings(branding: &BrandingSection) -> Vec<Finding> {
    judge(branding.accent, branding.accent_dark, &branding.look.chain.tokens())
}

fn diagnostic(code: &'static str, finding: &Finding, tree: &Node) -> Diagnostic {
    let mode = if finding.scheme == ColorScheme::Dark { "dark" } else { "light" };
    let (key, what) = match finding.subject {
        Subject::Accent => ("branding.accent", "text in this colour".to_owned()),
        Subject::AccentDark => ("branding.accent_dark", "text in this colour".to_owned()),
        Subject::Token(name, _) => ("branding.theme", format!("the theme's colour `{name}`")),
    };
    let place = tree.find(key).map(|node| node.origin.at_value());
    let mut told = Diagnostic::new(code, format!("{what} is not readable in {mode} mode")).maybe_at(place).key(key);
    told.label = format!(
        "contrast {:.1}:1 with {} {}, needs {}:1 (WCAG 2.2, 1.4.3 and 1.4.11)",
        finding.ratio, finding.background, finding.on, finding.needed
    );
    told.suggestion = Some(finding.suggestion.to_string());
    told
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::{self, Options, Variables};

    /// Code, line, and whether a better colour is named.
    type Told = (&'static str, Option<usize>, bool);

    fn told(branding: &str) -> (Vec<Told>, bool) {
        let folder = tempfile::tempdir().unwrap();
        let place = folder.path().join("environments/acme");
        std::fs::create_dir_all(&place).unwrap();
        std::fs::write(
            place.join("environment.toml"),
            format!("format = 1\nname = \"Acme\"\n[branding]\n{branding}\n"),
        )
        .unwrap();
        let options = Options { offline: true, ..Options::default() };
        let mut loaded = config::load(folder.path(), &Variables::default(), &options);
        check(&mut loaded);
        let found = loaded.diagnostics.iter().filter(|it| it.code.ends_with("0630"));
        let found = found.map(|it| (it.code, it.line, it.suggestion.is_some())).collect();
        (found, loaded.environments.values().all(|it| it.config.is_ok()))
    }

    #[test]
    fn a_colour_that_cannot_be_read_is_mended_told_or_refused() {
        assert_eq!(told("accent = \"#ffee00\"\ncontrast = \"fix\""), (Vec::new(), true));
        assert_eq!(told("accent = \"#ffee00\"\ncontrast = \"warn\""), (vec![("W0630", Some(4), true)], true));
        assert_eq!(told("accent = \"#ffee00\"\ncontrast = \"deny\""), (vec![("E0630", Some(4), true)], false));
        assert_eq!(told("accent = \"#0b5a43\"\ncontrast = \"deny\""), (Vec::new(), true));
    }
}

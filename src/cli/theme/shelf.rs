//! What the commands of themes begin with: the configuration, the themes there are, and what one of them or an environment looks
//! like with sample people.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use url::Url;

use super::{Failure, Usage};
use crate::config::diagnostic::nearest;
use crate::config::themes::{Chain, ChainError, Kind, Theme, kind_of};
use crate::config::tree::Node;
use crate::config::{self, Diagnostic, Loaded, LoadedEnvironment, Options, Variables};
use crate::environment::{self, contrast};
use crate::kit::slug::Slug;
use crate::theme::engine::Engine;
use crate::theme::gallery::Stage;

/// The configuration, read as on a machine that it is not for: secrets are of no interest here.
pub(super) struct Shelf {
    /// Everything that was loaded.
    pub loaded: Loaded,
    /// Where own themes are.
    pub dir: PathBuf,
    /// The same as messages name it.
    pub shown: String,
}

/// What is to be looked at.
#[derive(Clone, Debug)]
pub(super) enum Meant {
    /// A theme by its name.
    Theme(String),
    /// An environment by its slug.
    Environment(String),
}

impl Meant {
    /// What the arguments say; the shipped base where they say nothing.
    pub fn of(name: Option<&str>, environment: Option<&str>) -> Self {
        match (name, environment) {
            (_, Some(slug)) => Self::Environment(slug.to_owned()),
            (Some(name), None) => Self::Theme(name.to_owned()),
            (None, None) => Self::Theme(config::themes::BASE.to_owned()),
        }
    }

    /// Its name or slug.
    pub fn name(&self) -> &str {
        match self {
            Self::Theme(name) | Self::Environment(name) => name,
        }
    }
}

/// What is looked at, found.
pub(super) enum Found<'s> {
    /// The chain of a theme.
    Theme(Chain),
    /// An environment whose files are good.
    Environment(Slug, Arc<config::Environment>, &'s LoadedEnvironment),
}

impl Found<'_> {
    /// The themes that it is made of.
    pub fn chain(&self) -> &Chain {
        match self {
            Self::Theme(chain) => chain,
            Self::Environment(_, config, _) => &config.branding.look.chain,
        }
    }

    /// With sample people, at an address.
    pub fn stage(&self, base_url: &Url) -> Result<Stage, Failure> {
        match self {
            Self::Theme(chain) => Ok(Stage::sample(Arc::new(Engine::load(chain)?))?),
            Self::Environment(slug, config, _) => Ok(environment::staged(config, slug, base_url)?),
        }
    }
}

/// A theme of one's own, its folder, and the themes below it.
pub(super) type Own = (Arc<Theme>, PathBuf, Vec<Arc<Theme>>);

impl Shelf {
    /// Reads the configuration of a folder.
    pub fn open(folder: &Path) -> Result<Self, Usage> {
        if !folder.is_dir() {
            let folder = folder.display();
            return Err(Usage(format!("{folder} is not a folder; --config DIR says where the configuration is")));
        }
        let options = Options { offline: true, ..Options::default() };
        let mut loaded = config::load(folder, &Variables::of_process(), &options);
        // Colours that a server would refuse are not shown as if they were good.
        contrast::check(&mut loaded);
        let named = loaded.server_provenance.tree.find("themes.dir").and_then(Node::text).unwrap_or("themes");
        let shown = named.trim_end_matches('/').to_owned();
        let own = loaded.server.as_ref().map(|server| server.themes.dir.to_path_buf());
        let dir = own.unwrap_or_else(|()| folder.join("themes"));
        Ok(Self { loaded, dir, shown })
    }

    /// What messages call the folder of a theme.
    pub fn shown(&self, name: &str) -> String {
        format!("{}/{name}", self.shown)
    }

    /// The names of the folders below the themes' own, good or bad, sorted.
    pub fn folders(&self) -> Vec<String> {
        let entries = std::fs::read_dir(&self.dir).into_iter().flatten().flatten();
        let folders = entries.filter(|entry| entry.path().is_dir());
        let mut names: Vec<String> = folders.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
        names.retain(|name| !name.starts_with('.'));
        names.sort();
        names
    }

    /// What the load had to say of the files below a folder.
    pub fn told(&self, shown: &str) -> Vec<Diagnostic> {
        let about = |it: &&Diagnostic| it.file.as_deref().is_some_and(|file| is_below(file, shown));
        self.loaded.diagnostics.iter().filter(about).cloned().collect()
    }

    /// The chain of a theme.
    pub fn chain(&self, name: &str) -> Result<Chain, Failure> {
        self.loaded.themes.chain(name).map_err(|error| match &error {
            ChainError::Unknown(unknown, _) if unknown == name && !self.folders().contains(unknown) => {
                Usage(why(&error)).into()
            }
            _ => format!("{}; see `portico theme check {name}`", why(&error)).into(),
        })
    }

    /// A theme of one's own.
    pub fn own(&self, name: &str) -> Result<Own, Failure> {
        let chain = self.chain(name)?;
        let mut themes = chain.themes().iter().cloned();
        let first = themes.next().and_then(|theme| theme.folder.clone().map(|folder| (theme, folder)));
        let Some((theme, folder)) = first else {
            let next = format!("begin one of your own with `portico theme new NAME --extends {name}`");
            return Err(Usage(format!("`{name}` is shipped with Portico; {next}")).into());
        };
        Ok((theme, folder, themes.collect()))
    }

    /// A theme or an environment, when its files can be shown.
    pub fn find(&self, meant: &Meant) -> Result<Found<'_>, Failure> {
        let name = match meant {
            Meant::Theme(name) => return Ok(Found::Theme(self.chain(name)?)),
            Meant::Environment(slug) => slug,
        };
        let known = self.loaded.environments.iter().find(|(slug, _)| slug.as_str() == name);
        let Some((slug, environment)) = known else {
            let near = nearest(name, self.loaded.environments.keys().map(Slug::as_str));
            return Err(Usage(format!("there is no environment `{name}`{}", hint(near))).into());
        };
        match &environment.config {
            Ok(config) => Ok(Found::Environment(slug.clone(), Arc::clone(config), environment)),
            Err(()) => Err(format!(
                "the files of environment `{name}` have errors; see `portico config check --environment {name}`"
            )
            .into()),
        }
    }
}

/// Why there is no chain.
pub(super) fn why(error: &ChainError) -> String {
    match error {
        ChainError::Unknown(name, near) => format!("there is no theme `{name}`{}", hint(near.as_deref())),
        ChainError::Broken(name) => format!("the theme `{name}` has errors in its theme.toml"),
        ChainError::Circle(name) => format!("what the theme stands on comes back to `{name}`"),
        ChainError::Deep => format!("the theme stands on too many themes; {} are the most", config::themes::MOST_DEEP),
    }
}

/// What was probably meant, as the end of a sentence.
pub(super) fn hint(near: Option<&str>) -> String {
    near.map_or_else(String::new, |near| format!("; did you mean `{near}`?"))
}

/// Whether a file is a folder, or lies below it.
pub(super) fn is_below(file: &str, folder: &str) -> bool {
    file.strip_prefix(folder).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// The templates of the themes below, each as the first that has it has it: path and theme, sorted by path.
pub(super) fn templates(below: &[Arc<Theme>]) -> BTreeMap<&str, &Arc<Theme>> {
    let all = below.iter().rev().flat_map(|theme| theme.files.keys().map(move |path| (path.as_str(), theme)));
    all.filter(|(path, theme)| kind_of(path) == Kind::Template && theme.text(path).is_some()).collect()
}

/// The path that a person means by `file`: as it is, or below `templates/` or `slots/`; else what was probably meant.
pub(super) fn named<'p>(file: &str, paths: &(impl Iterator<Item = &'p str> + Clone)) -> Result<&'p str, Usage> {
    let file = file.trim_start_matches("./").trim_start_matches('/');
    for prefix in ["", "templates/", "slots/"] {
        if let Some(path) = paths.clone().find(|path| path.strip_prefix(prefix) == Some(file)) {
            return Ok(path);
        }
    }
    let bare = |path: &'p str| path.strip_prefix("templates/").unwrap_or(path);
    let last = |path: &str| path.rsplit('/').next().unwrap_or_default().to_owned();
    let whole = nearest(file, paths.clone().map(bare));
    // The folder is what people leave out.
    let near = whole.or_else(|| paths.clone().map(bare).find(|path| last(path) == last(file)));
    let near = near.or_else(|| {
        let wanted = last(file);
        paths.clone().map(bare).find(|path| nearest(&wanted, [last(path).as_str()]).is_some())
    });
    Err(Usage(format!("there is no file `{file}` to be had{}", hint(near))))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_found_with_and_without_its_folder() {
        let paths = ["slots/nav-after.html", "templates/mail/layout.html", "templates/pages/profile.html"];
        let found = |file| named(file, &paths.into_iter());
        assert_eq!(found("pages/profile.html").unwrap(), paths[2]);
        assert_eq!(found("./templates/pages/profile.html").unwrap(), paths[2]);
        assert_eq!(found("nav-after.html").unwrap(), paths[0]);
        for (file, near) in [
            ("pages/profil.html", "pages/profile.html"),
            ("profile.html", "pages/profile.html"),
            ("layuot.html", "mail/layout.html"),
        ] {
            assert!(found(file).unwrap_err().to_string().ends_with(&format!("did you mean `{near}`?")), "{file}");
        }
        assert!(!found("nothing.css").unwrap_err().to_string().contains("mean"));
    }

    #[test]
    fn an_environment_with_colours_that_are_refused_is_not_shown() {
        let folder = tempfile::tempdir().unwrap();
        let place = folder.path().join("environments/acme");
        std::fs::create_dir_all(&place).unwrap();
        let found = |contrast: &str| {
            let branding = format!("[branding]\naccent = \"#ffee00\"\ncontrast = \"{contrast}\"\n");
            std::fs::write(place.join("environment.toml"), format!("format = 1\nname = \"Acme\"\n{branding}")).unwrap();
            let shelf = Shelf::open(folder.path()).unwrap();
            let found = shelf.find(&Meant::Environment("acme".to_owned()));
            found.map(|_| ()).map_err(|error| error.to_string())
        };
        assert_eq!(found("fix"), Ok(()));
        assert_eq!(found("warn"), Ok(()));
        assert!(found("deny").unwrap_err().contains("portico config check --environment acme"));
    }

    #[test]
    fn a_folder_is_not_another_that_begins_like_it() {
        assert!(is_below("themes/a", "themes/a") && is_below("themes/a/theme.toml", "themes/a"));
        assert!(!is_below("themes/ab/theme.toml", "themes/a"));
    }
}

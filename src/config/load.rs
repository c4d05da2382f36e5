//! Loading: every file and variable into layers, the layers into one tree per environment, the tree into typed data, and all
//! problems of all of them into one list. Nothing stops at the first problem, and no environment's problem is another's.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::checks;
use super::diagnostic::{Diagnostic, Severity};
use super::discover::{self, Found};
use super::effect;
use super::environment::Environment;
use super::finish;
use super::hosts;
use super::layers::{Layer, Layers};
use super::page;
use super::provider;
use super::references::{Resolver, SecretFact};
use super::revision;
use super::sections::branding::Look;
use super::sections::server::Server;
use super::shape;
use super::texts::{self, Library};
use super::themes::{self, Chain, OptionValue, Themes};
use super::tree::{Author, Node, Sources};
use super::validate;
use super::variables::{self, Variables};
use crate::kit::slug::Slug;

/// How to load.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// Missing secrets and files are warnings: the files are checked on another machine than they are for.
    pub offline: bool,
    /// Which environment is on record for a host; on a conflict it keeps the host (R-TN-13).
    pub host_owners: BTreeMap<String, Slug>,
    /// Under `portico demo` every channel leads to the outbox page, and needs no gateway.
    pub demo: bool,
}

/// Everything one load gives.
pub struct Loaded {
    /// The server's configuration; `Err` when it has errors (they are in `diagnostics`).
    pub server: Result<Arc<Server>, ()>,
    /// Where the server's values come from.
    pub server_provenance: Provenance,
    /// Whether the folder of environments is there and can be read: if not, that none are found means nothing.
    pub found: bool,
    /// The themes that environments may name.
    pub themes: Themes,
    /// The environments in the order of their slugs.
    pub environments: BTreeMap<Slug, LoadedEnvironment>,
    /// Every problem, each with its place; those of bases and of the server belong to no environment.
    pub diagnostics: Vec<Diagnostic>,
    /// What the places point into.
    pub sources: Sources,
}

/// One environment, good or bad.
pub struct LoadedEnvironment {
    /// Its slug: the folder's name.
    pub slug: Slug,
    /// Its folder. Does not exist where the environment is a single file.
    pub folder: PathBuf,
    /// Its configuration; `Err` when it or a base it extends has errors.
    pub config: Result<Arc<Environment>, ()>,
    /// Where its values come from.
    pub provenance: Provenance,
    /// SHA-256 (hex) of everything that went into it: equal means unchanged.
    pub revision: String,
}

impl LoadedEnvironment {
    /// The hosts that its files name, good or bad.
    pub fn claimed_hosts(&self) -> Vec<String> {
        let hosts = self.provenance.tree.find("access.hosts").map(Node::texts).unwrap_or_default();
        hosts.into_iter().map(str::to_ascii_lowercase).collect()
    }
}

/// The merged tree and what is known about its secrets.
pub struct Provenance {
    /// The tree, every leaf with its place and what it hides; secrets as references.
    pub tree: Node,
    /// Its secrets by path.
    pub secrets: BTreeMap<String, SecretFact>,
}

impl Loaded {
    /// Whether anything is an error.
    pub fn has_errors(&self) -> bool {
        self.diagnostics.iter().any(|diagnostic| diagnostic.severity == Severity::Error)
    }
}

/// Loads a configuration folder: `server.toml`, `bases/*.toml`, the environments, and the variables over them.
pub fn load(dir: &Path, variables: &Variables, options: &Options) -> Loaded {
    let mut sources = Sources::default();
    let mut diagnostics = Vec::new();
    let mut layers = Layers::new(dir, &mut sources);

    if !dir.is_dir() {
        diagnostics
            .push(Diagnostic::new("E0102", format!("{} is not a folder", dir.display())).file(dir.to_string_lossy()));
    }
    let early = layers.server_file(&mut sources, &mut diagnostics);
    let place = early
        .as_ref()
        .and_then(|layer| layer.node.find("environments.dir"))
        .and_then(Node::text)
        .unwrap_or("environments");
    let place = variables.get("PORTICO_ENVIRONMENTS__DIR").unwrap_or(place).to_owned();
    let readable = std::fs::read_dir(dir.join(&place)).is_ok();
    let found = discover::environments(&dir.join(&place), &place, &mut diagnostics);
    let slugs: Vec<Slug> = found.iter().map(|found| found.slug.clone()).collect();

    let read = variables::server(variables, &shape::SERVER, &slugs, dir, &mut sources);
    diagnostics.extend(read.diagnostics);
    let above = read.node.map(|node| Layer::checked(node, &shape::SERVER));
    let (server, server_provenance) =
        server(&mut layers, early, above, &mut sources, variables, options, &mut diagnostics);

    layers.read_bases(&mut sources, &mut diagnostics);
    let shown = server_provenance.tree.find("themes.dir").and_then(Node::text).unwrap_or("themes");
    let place = server.as_ref().map_or_else(|()| dir.join("themes"), |server| server.themes.dir.to_path_buf());
    let themes = Themes::read(&place, shown, &mut sources, &mut diagnostics);
    let mut environments = BTreeMap::new();
    for found in found {
        let (loaded, problems) = environment(&found, &layers, &themes, &mut sources, variables, options, &server);
        diagnostics.extend(problems);
        environments.insert(loaded.slug.clone(), loaded);
    }
    let typed = server.as_deref().ok();
    hosts::check(&mut environments, typed, options, &sources, &mut diagnostics);
    checks::across(&environments, typed, &sources, &mut diagnostics);

    for diagnostic in &mut diagnostics {
        diagnostic.locate(&sources);
    }
    let bad: BTreeSet<&Slug> =
        diagnostics.iter().filter(|d| d.severity == Severity::Error).filter_map(|d| d.environment.as_ref()).collect();
    for (slug, environment) in &mut environments {
        if bad.contains(slug) {
            environment.config = Err(());
        }
    }
    // What several environments share, such as a wrong value of a base, is told once.
    let mut seen = BTreeSet::new();
    diagnostics.retain(|diagnostic| {
        seen.insert((
            diagnostic.code,
            diagnostic.file.clone(),
            diagnostic.line,
            diagnostic.column,
            diagnostic.key.clone(),
            diagnostic.message.clone(),
        ))
    });
    Loaded { server, server_provenance, found: readable, themes, environments, diagnostics, sources }
}

fn server(
    layers: &mut Layers,
    file: Option<Layer>,
    above: Option<Layer>,
    sources: &mut Sources,
    variables: &Variables,
    options: &Options,
    diagnostics: &mut Vec<Diagnostic>,
) -> (Result<Arc<Server>, ()>, Provenance) {
    let shape = &*shape::SERVER;
    let mut out: Vec<Diagnostic> = Vec::new();
    let mut poisoned = Vec::new();
    let mut broken = file.as_ref().is_some_and(|file| file.broken);
    let mut tree = layers.server_defaults();
    for layer in file.into_iter().chain(above) {
        out.extend(layer.diagnostics);
        poisoned.extend(layer.poisoned);
        broken |= layer.broken;
        tree = super::merge::merge(Some(tree), layer.node, shape, &mut Vec::new(), &mut out);
    }
    finish::server(&mut tree);
    validate::missing(&tree, shape, &mut Vec::new(), &mut out);
    let mut resolver = Resolver {
        sources,
        variables,
        secret_dir: "secrets",
        offline: options.offline,
        secrets: BTreeMap::new(),
        files: BTreeMap::new(),
        out: Vec::new(),
    };
    let resolved = resolver.resolve(&tree, shape, &mut Vec::new());
    let secrets = resolver.secrets;
    out.extend(resolver.out);
    let mut good = None;
    match provider::typed::<Server>(&resolved) {
        Ok(server) => {
            checks::server(&server, &tree, &poisoned, sources, &mut out);
            out.extend(effect::notes(&tree, true, sources));
            good = Some(Arc::new(server));
        }
        Err(problems) if out.is_empty() => out.extend(problems),
        Err(_) => {}
    }
    let failed = broken || out.iter().any(|diagnostic| diagnostic.severity == Severity::Error);
    diagnostics.extend(out);
    (good.filter(|_| !failed).ok_or(()), Provenance { tree, secrets })
}

fn environment(
    found: &Found,
    layers: &Layers,
    themes: &Themes,
    sources: &mut Sources,
    variables: &Variables,
    options: &Options,
    server: &Result<Arc<Server>, ()>,
) -> (LoadedEnvironment, Vec<Diagnostic>) {
    let shape = &*shape::ENVIRONMENT;
    let slug = found.slug.clone();
    let mut out: Vec<Diagnostic> = Vec::new();
    let stack = layers.environment(found, variables, sources, &mut out);
    let mut poisoned = stack.poisoned;
    let mut tree = stack.defaults;
    for node in stack.above {
        tree = super::merge::merge(Some(tree), node, shape, &mut Vec::new(), &mut out);
    }
    poisoned.sort();
    finish::environment(&mut tree, &slug);
    let mut lacking = Vec::new();
    validate::missing(&tree, shape, &mut Vec::new(), &mut lacking);
    lacking.retain(|diagnostic| !checks::is_poisoned(&poisoned, diagnostic.key.as_deref().unwrap_or_default()));
    out.extend(lacking);
    let secret_dir = server.as_ref().map_or("secrets", |server| server.environments.secret_dir.as_str());
    let place = themes::Place { folder: &found.folder, shown: &texts::shown(&found.name) };
    let chain = themes.chosen(&tree, place, &mut out);
    let mut resolved = resolve(&tree, &chain, sources, variables, secret_dir, options.offline);
    out.append(&mut resolved.problems);
    let library = Library {
        folder: &found.folder,
        shown: texts::shown(&found.name),
        author: Author::Environment(slug.clone()),
        tree: &tree,
        poisoned: &poisoned,
        offline: options.offline,
    };
    let mut texts = library.read(sources);
    let mut files = std::mem::take(&mut resolved.files);
    files.append(&mut texts.digests);
    if !chain.is_base() {
        files.insert("branding.theme".to_owned(), chain.digest());
    }
    let told = std::mem::take(&mut texts.out);
    let mut good = None;
    match provider::typed::<Environment>(&resolved.node) {
        Ok(mut environment) => {
            texts.fill(&mut environment);
            environment.branding.look = Look { chain, options: resolved.options };
            files.append(&mut page::digests(&environment));
            checks::environment(
                &environment,
                &tree,
                &slug,
                &poisoned,
                found,
                server.as_deref().ok(),
                options,
                sources,
                &mut out,
            );
            if let Ok(server) = server {
                checks::delegated::bound(&mut environment, &tree, server, sources);
            }
            out.extend(effect::notes(&tree, false, sources));
            good = Some(Arc::new(environment));
        }
        Err(problems) if out.is_empty() && !stack.broken => out.extend(problems),
        Err(_) => {}
    }
    out.extend(told);
    for diagnostic in &mut out {
        let of_base = diagnostic
            .place
            .and_then(|place| sources.get(place.source))
            .is_some_and(|source| source.name.starts_with("bases/"));
        // What is wrong in a base is said once, whoever extends it.
        diagnostic.environment = (!of_base || diagnostic.severity == Severity::Error).then(|| slug.clone());
    }
    let failed = stack.broken || out.iter().any(|diagnostic| diagnostic.severity == Severity::Error);
    let revision = revision::of(&tree, &resolved.secrets, &files);
    let provenance = Provenance { tree, secrets: resolved.secrets };
    let config = good.filter(|_| !failed).ok_or(());
    (LoadedEnvironment { slug, folder: found.folder.clone(), config, provenance, revision }, out)
}

/// A tree with its references resolved, and what was found out on the way.
pub struct Resolved {
    /// The tree.
    pub node: Node,
    /// Its secrets, by path.
    pub secrets: BTreeMap<String, SecretFact>,
    /// SHA-256 of the files it names, by path of the key.
    pub files: BTreeMap<String, [u8; 32]>,
    /// The options of its theme.
    pub options: indexmap::IndexMap<String, OptionValue>,
    /// What is wrong with them.
    pub problems: Vec<Diagnostic>,
}

/// Resolves the references of an environment's tree, whose theme is the first of `chain`.
pub fn resolve(
    tree: &Node,
    chain: &Chain,
    sources: &Sources,
    variables: &Variables,
    secret_dir: &str,
    offline: bool,
) -> Resolved {
    let mut resolver = Resolver {
        sources,
        variables,
        secret_dir,
        offline,
        secrets: BTreeMap::new(),
        files: BTreeMap::new(),
        out: Vec::new(),
    };
    let node = resolver.resolve(tree, &shape::ENVIRONMENT, &mut Vec::new());
    let options = themes::resolve_options(tree, chain, &mut resolver);
    Resolved { node, options, secrets: resolver.secrets, files: resolver.files, problems: resolver.out }
}

//! The last good form of an environment (R-OP-16): the merged tree as one TOML text, which needs no base and no kind to be
//! read again. What the operator's files named is written as an absolute path, which only this form may hold; what the folder
//! named stays relative and is bounded again when it is read.
//!
//! Secrets stay references, and one that came from a variable becomes a reference to it. One that is written into a file
//! itself is left out together with the table that holds it, since half a table would mean something else (R-OP-11): after a
//! cold start with bad files such an environment sends through the server's mail server, until its files are mended.
//!
//! When it is read, it must be within the bounds that hold then (R-TN-15). It remembers which of the bounded keys the operator
//! set, since bases and variables are not bounded. The texts of agreements are read from the folder again.

use std::path::Path;
use std::sync::Arc;

use indexmap::IndexMap;

use super::checks::{self, delegated};
use super::diagnostic::{Diagnostic, Severity};
use super::environment::Environment;
use super::finish;
use super::layers::{Layer, Layers};
use super::load::{self, Loaded, Options};
use super::parse;
use super::provider;
use super::sections::branding::Look;
use super::sections::server::Server;
use super::shape::{self, Shape};
use super::texts::Library;
use super::themes::{Place, Themes};
use super::tree::{Author, Node, SourceId, Sources, Value, split, string};
use super::validate::kind_fits;
use super::variables::Variables;
use super::write;
use crate::kit::slug::Slug;

/// The key, of this form alone, that lists what the operator set.
const OPERATOR: &str = "set_by_operator";

impl Loaded {
    /// The merged tree of an environment as TOML, secrets as references, to be kept when it has proved good.
    pub fn last_good_form(&self, slug: &Slug) -> Option<String> {
        let environment = self.environments.get(slug)?;
        let tree = anchored(&environment.provenance.tree, &shape::ENVIRONMENT, &self.sources)?;
        let text = write::document(&tree, &mut |_, node| node.inline(), &mut |_, _| None);
        let operator = delegated::set_by_operator(&tree, &self.sources);
        let operator = operator.iter().map(|key| string(key)).collect::<Vec<_>>().join(", ");
        Some(format!(
            "# The last good form of {slug}, kept by Portico. Change the files it was made from, not this one.\n\n\
             {OPERATOR} = [{operator}]\n{text}"
        ))
    }
}

/// The tree with the paths of the operator's files made absolute and without the text of any secret; `None` where a secret
/// cannot be told without its text.
fn anchored(node: &Node, shape: &Shape, sources: &Sources) -> Option<Node> {
    let value = match (shape, &node.value) {
        (Shape::Secret, Value::Table(table)) => {
            let pairs = table.iter().map(|(key, child)| {
                (key.clone(), if key == "file" { absolute(child, sources) } else { child.clone() })
            });
            Value::Table(pairs.collect())
        }
        (Shape::Secret, _) => return of_variable(node, sources),
        (Shape::Form(form), Value::Text(_)) if matches!(form.word, "file" | "asset") => {
            return Some(absolute(node, sources));
        }
        (Shape::Either(options), value) => match options.iter().find(|option| kind_fits(value, option)) {
            Some(option) => return anchored(node, option, sources),
            None => return Some(node.clone()),
        },
        (Shape::Table(_), Value::Table(table)) => {
            let mut kept = IndexMap::with_capacity(table.len());
            for (key, child) in table {
                let shape = shape.key(key);
                match shape.map_or_else(|| Some(child.clone()), |shape| anchored(child, shape, sources)) {
                    Some(child) => drop(kept.insert(key.clone(), child)),
                    None if matches!(shape, Some(Shape::Secret)) => return None,
                    None => {}
                }
            }
            Value::Table(kept)
        }
        (Shape::List(items), Value::List(list)) => {
            Value::List(list.iter().filter_map(|item| anchored(item, items, sources)).collect())
        }
        _ => return Some(node.clone()),
    };
    Some(Node { value, origin: node.origin, hides: Vec::new() })
}

/// A secret that is a variable's text, as a reference to the variable.
fn of_variable(node: &Node, sources: &Sources) -> Option<Node> {
    let source = sources.get(node.origin.source)?;
    // A table in a variable holds more than its secret.
    let whole = !source.is_file && source.author == Author::Operator && node.text() == Some(source.text.as_str());
    let name = Node::new(Value::Text(source.name.clone()), node.origin);
    whole.then(|| Node::new(Value::Table(IndexMap::from([("env".to_owned(), name)])), node.origin))
}

fn absolute(node: &Node, sources: &Sources) -> Node {
    let operator = sources.get(node.origin.source).filter(|source| source.author == Author::Operator);
    let (Some(source), Some(text)) = (operator, node.text()) else { return node.clone() };
    let path = source.folder.join(text);
    let path = path.canonicalize().unwrap_or(path);
    Node::new(Value::Text(path.to_string_lossy().into_owned()), node.origin)
}

/// Reads a last good form back. `folder` is the environment's, whose relative references are bounded as ever.
pub fn load_last_good(
    text: &str,
    slug: &Slug,
    folder: &Path,
    server: &Server,
    themes: &Themes,
    variables: &Variables,
    options: &Options,
) -> Result<Arc<Environment>, Vec<Diagnostic>> {
    let shape = &*shape::ENVIRONMENT;
    let mut sources = Sources::default();
    let layers = Layers::new(folder, &mut sources);
    let name = format!("last good form of {slug}");
    let source = sources.add(name.clone(), text, folder.to_owned(), Author::Kept(slug.clone()), true);
    let operator = sources.add(name, text, folder.to_owned(), Author::Operator, true);
    let (node, mut problems) = parse::parse(text, source);
    let located = |mut problems: Vec<Diagnostic>, sources: &Sources| {
        problems.iter_mut().for_each(|problem| problem.locate(sources));
        problems
    };
    let Some(mut node) = node.filter(|_| problems.is_empty()) else { return Err(located(problems, &sources)) };
    let listed = node.table_mut().and_then(|table| table.shift_remove(OPERATOR));
    for key in listed.iter().flat_map(Node::texts) {
        let found = split(key).iter().try_fold(&mut node, |node, key| node.table_mut()?.get_mut(key));
        found.into_iter().for_each(|node| rewritten(node, operator));
    }
    let mut layer = Layer::checked(node, shape);
    problems.append(&mut layer.diagnostics);
    let mut tree =
        super::merge::merge(Some(layers.environment_defaults()), layer.node, shape, &mut Vec::new(), &mut problems);
    finish::environment(&mut tree, slug);
    let secret_dir = &server.environments.secret_dir;
    let place = folder.parent().and_then(Path::file_name).unwrap_or_default().to_string_lossy();
    let shown = format!("{place}/{slug}");
    // A theme that is gone by now is no reason to serve nothing: `base` is always there.
    let chain = themes.chosen(&tree, Place { folder, shown: &shown }, &mut Vec::new());
    let mut resolved = load::resolve(&tree, &chain, &sources, variables, secret_dir, options.offline);
    resolved.problems.retain(|problem| problem.code != "E0806");
    problems.append(&mut resolved.problems);
    let typed = provider::typed::<Environment>(&resolved.node);
    if let Ok(config) = &typed {
        checks::kept(config, &tree, slug, folder, server, &sources, &mut problems);
    }
    if problems.iter().any(|problem| problem.severity == Severity::Error) {
        problems.retain(|problem| problem.severity == Severity::Error);
        return Err(located(problems, &sources));
    }
    let library = Library {
        folder,
        shown,
        author: Author::Kept(slug.clone()),
        tree: &tree,
        poisoned: &[],
        offline: options.offline,
    };
    // Texts that are missing or wrong by now are in the database, and the environment is served with those.
    let texts = library.read(&mut sources);
    typed.map(|mut config| {
        texts.fill(&mut config);
        config.branding.look = Look { chain, options: resolved.options };
        delegated::bound(&mut config, &tree, server, &sources);
        Arc::new(config)
    })
}

/// Says that a node and everything below it comes from `source`.
fn rewritten(node: &mut Node, source: SourceId) {
    node.origin.source = source;
    match &mut node.value {
        Value::Table(table) => table.values_mut().for_each(|child| rewritten(child, source)),
        Value::List(list) => list.iter_mut().for_each(|child| rewritten(child, source)),
        _ => {}
    }
}

//! The layers of one load, each parsed and checked once however many environments share it.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use indexmap::IndexMap;

use super::diagnostic::{Diagnostic, Severity, nearest};
use super::discover::Found;
use super::parse;
use super::shape::{self, Shape};
use super::tree::{Author, Node, Origin, Sources, Span, Value};
use super::validate::{self, Findings};
use super::variables::{self, Variables};

/// A layer after its check.
#[derive(Clone)]
pub struct Layer {
    /// What is left of it.
    pub node: Node,
    /// What is wrong with it.
    pub diagnostics: Vec<Diagnostic>,
    /// Paths that are missing because they were wrong.
    pub poisoned: Vec<String>,
    /// Whether it has errors.
    pub broken: bool,
}

impl Layer {
    /// Checks a tree against its shape.
    pub fn checked(mut node: Node, shape: &Shape) -> Self {
        let mut findings = Findings::default();
        validate::layer(&mut node, shape, &mut findings);
        Self::new(node, findings.diagnostics, findings.poisoned)
    }

    fn new(node: Node, diagnostics: Vec<Diagnostic>, poisoned: Vec<String>) -> Self {
        let broken = diagnostics.iter().any(|diagnostic| diagnostic.severity == Severity::Error);
        Self { node, diagnostics, poisoned, broken }
    }
}

/// The layers of an environment, lowest first.
pub struct Stack {
    /// The built-in defaults and those of the kind.
    pub defaults: Node,
    /// Bases, file, variables.
    pub above: Vec<Node>,
    /// Paths that are missing because they were wrong.
    pub poisoned: Vec<String>,
    /// Whether any of them has errors.
    pub broken: bool,
}

/// What is shared by all environments.
pub struct Layers {
    dir: PathBuf,
    server: Node,
    environment: Node,
    kinds: BTreeMap<&'static str, Node>,
    bases: BTreeMap<String, Layer>,
}

const SERVER: &str = include_str!("defaults/server.toml");
const ENVIRONMENT: &str = include_str!("defaults/environment.toml");
const KINDS: [(&str, &str); 3] = [
    ("customers", include_str!("defaults/customers.toml")),
    ("workforce", include_str!("defaults/workforce.toml")),
    ("administrators", include_str!("defaults/administrators.toml")),
];

impl Layers {
    /// The built-in layers; files are read by the other functions.
    pub fn new(dir: &Path, sources: &mut Sources) -> Self {
        let mut builtin = |name: &str, text: &str| {
            let source = sources.add(name, text, dir.to_owned(), Author::Builtin, false);
            parse::parse(text, source).0.unwrap_or_else(|| empty(source))
        };
        let server = builtin("built-in default", SERVER);
        let environment = builtin("built-in default", ENVIRONMENT);
        let kinds = KINDS.map(|(kind, text)| (kind, builtin(&format!("default of kind {kind}"), text)));
        Self { dir: dir.to_owned(), server, environment, kinds: kinds.into(), bases: BTreeMap::new() }
    }

    /// The built-in defaults of the server.
    pub fn server_defaults(&self) -> Node {
        self.server.clone()
    }

    /// The built-in defaults of an environment, whatever its kind.
    pub fn environment_defaults(&self) -> Node {
        self.environment.clone()
    }

    /// `server.toml`, if there is one.
    pub fn server_file(&self, sources: &mut Sources, out: &mut Vec<Diagnostic>) -> Option<Layer> {
        file(&self.dir.join("server.toml"), "server.toml", &self.dir, Author::Operator, &shape::SERVER, sources)
            .unwrap_or_else(|problem| {
                out.push(*problem);
                None
            })
    }

    /// Every base, whether or not an environment extends it.
    pub fn read_bases(&mut self, sources: &mut Sources, out: &mut Vec<Diagnostic>) {
        let folder = self.dir.join("bases");
        let Ok(entries) = std::fs::read_dir(&folder) else { return };
        let mut names: Vec<String> =
            entries.flatten().map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
        names.sort();
        for name in names {
            let Some(word) = name.strip_suffix(".toml").filter(|word| !word.starts_with('.')) else { continue };
            let shown = format!("bases/{name}");
            match file(&folder.join(&name), &shown, &folder, Author::Operator, &shape::ENVIRONMENT, sources) {
                Ok(Some(mut layer)) => {
                    for key in ["extends", "id"] {
                        if let Some(node) = layer.node.table_mut().and_then(|table| table.shift_remove(key)) {
                            let message = format!("a base cannot have `{key}`");
                            layer.diagnostics.push(Diagnostic::new("E0107", message).at(node.origin.at_key()).key(key));
                            layer.broken = true;
                        }
                    }
                    out.append(&mut layer.diagnostics);
                    self.bases.insert(word.to_owned(), layer);
                }
                Ok(None) => {}
                Err(problem) => {
                    out.push(*problem);
                    let source = sources.add(shown, "", folder.clone(), Author::Operator, true);
                    let gone =
                        Layer { node: empty(source), diagnostics: Vec::new(), poisoned: Vec::new(), broken: true };
                    self.bases.insert(word.to_owned(), gone);
                }
            }
        }
    }

    /// The layers of one environment. Problems of its own file and variables go to `out`; those of bases have been told.
    pub fn environment(
        &self,
        found: &Found,
        variables: &Variables,
        sources: &mut Sources,
        out: &mut Vec<Diagnostic>,
    ) -> Stack {
        let shape = &*shape::ENVIRONMENT;
        out.extend(found.problems.iter().cloned());
        let author = Author::Environment(found.slug.clone());
        let own = match file(&found.file, &found.name, &found.folder, author.clone(), shape, sources) {
            Ok(Some(layer)) => layer,
            Ok(None) => {
                let source = sources.add(found.name.clone(), "", found.folder.clone(), author, true);
                Layer::new(
                    empty(source),
                    vec![Diagnostic::new("E0102", "cannot be read: it is gone").file(found.name.clone())],
                    Vec::new(),
                )
            }
            Err(problem) => {
                let source = sources.add(found.name.clone(), "", found.folder.clone(), author, true);
                Layer::new(empty(source), vec![*problem], Vec::new())
            }
        };
        let read = variables::environment(variables, shape, &found.slug, &found.folder, sources);
        out.extend(read.diagnostics);
        let over = read.node.map(|node| Layer::checked(node, shape));

        let extends = over.as_ref().and_then(|layer| layer.node.find("extends")).or_else(|| own.node.find("extends"));
        let mut stack: Vec<Layer> = Vec::new();
        for item in extends.and_then(Node::list).unwrap_or_default() {
            let Some(name) = item.text() else { continue };
            match self.bases.get(name) {
                Some(layer) => stack.push(layer.clone()),
                None => {
                    let diagnostic =
                        Diagnostic::new("E0106", format!("there is no base `{name}`: bases/{name}.toml is missing"));
                    let diagnostic = diagnostic.at(item.origin.at_value()).key("extends");
                    out.push(match nearest(name, self.bases.keys().map(String::as_str)) {
                        Some(near) => diagnostic.label(format!("did you mean \"{near}\"?")).suggest(near),
                        None => diagnostic,
                    });
                }
            }
        }
        stack.push(own);
        stack.extend(over);

        let kind = stack.iter().rev().find_map(|layer| layer.node.find("kind")?.text()).unwrap_or("customers");
        let mut defaults = self.environment.clone();
        if let Some(kind) = self.kinds.get(kind) {
            defaults = super::merge::merge(Some(defaults), kind.clone(), shape, &mut Vec::new(), &mut Vec::new());
        }
        let mut result = Stack { defaults, above: Vec::new(), poisoned: Vec::new(), broken: false };
        for layer in stack {
            out.extend(layer.diagnostics);
            result.poisoned.extend(layer.poisoned);
            result.broken |= layer.broken;
            result.above.push(layer.node);
        }
        result
    }
}

/// A file as a checked layer; `None` when there is no such file.
pub fn file(
    path: &Path,
    name: &str,
    folder: &Path,
    author: Author,
    shape: &Shape,
    sources: &mut Sources,
) -> Result<Option<Layer>, Box<Diagnostic>> {
    let Some(text) = parse::read(path, name)? else { return Ok(None) };
    let source = sources.add(name, text.clone(), folder.to_owned(), author, true);
    let (node, mut problems) = parse::parse(&text, source);
    let Some(node) = node else { return Ok(Some(Layer::new(empty(source), problems, vec![String::new()]))) };
    let mut layer = Layer::checked(node, shape);
    if !problems.is_empty() {
        // Any key may be missing because its line was: the checks of what belongs together wait until it is mended.
        layer.poisoned.push(String::new());
        layer.broken = true;
    }
    problems.append(&mut layer.diagnostics);
    layer.diagnostics = problems;
    Ok(Some(layer))
}

fn empty(source: super::tree::SourceId) -> Node {
    Node::new(Value::Table(IndexMap::new()), Origin { source, key: None, value: Span::default() })
}

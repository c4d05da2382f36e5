//! How much work the templates of a chain can be, told before they run: tera has no time limit, so what could run without end
//! must not be loaded. Every loop is taken to run two dozen times, those over lists that are long by nature 256 times, and every
//! branch to be taken; what includes, calls or contains itself is endless. A page of `base` stays far below the bound. Loops go only
//! over lists that pages have ([`crate::theme::lint`]). A loop over a field of the loop around it goes once over what pages have,
//! however deep it lies; any other one multiplies, and those may lie in each other only a few deep.

use std::collections::{BTreeMap, BTreeSet};

use crate::theme::scan::{Kind, Word, pieces, words};

/// What a page may cost: bytes printed and tags run, by this reckoning.
pub(in crate::theme) const MOST: u64 = 1 << 28;
/// How often a loop is taken to run.
const TURNS: u64 = 24;
/// How often one over a field of the loop around it is taken to run, unless that is long by nature.
const INNER: u64 = 4;
/// Lists that are long by nature, and how long they are taken to be.
const LONG: ([&str; 2], u64) = (["countries", "options"], 256);
/// How deep loops that multiply may lie in loops, whichever files they stand in.
const MOST_LOOPS: u32 = 3;
/// How deep files may include, extend and call each other, and blocks lie in blocks: each level takes stack.
const MOST_DEEP: u32 = 24;
/// What each word of a tag costs.
const TAG: u64 = 4;

/// A template of the chain.
#[derive(Clone, Copy, Debug)]
pub(in crate::theme) struct Template<'t> {
    /// Its full name, prefix included.
    pub name: &'t str,
    /// Its text.
    pub text: &'t str,
}

/// A place at which another template or component is used, and how often it can be there.
struct Use {
    target: Target,
    times: u64,
    loops: u32,
    blocks: u32,
    at: usize,
}

#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Target {
    Template(String),
    Component(String),
}

/// What a template or component costs by itself, and what it uses.
#[derive(Default)]
struct Node {
    file: usize,
    own: u64,
    loops: u32,
    blocks: u32,
    uses: Vec<Use>,
}

/// A file that goes beyond the bound.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::theme) struct Beyond {
    /// The full name of its template.
    pub name: String,
    /// Where in it.
    pub at: usize,
    /// Why.
    pub why: String,
}

/// The files of `templates` (the ones that win first) that go beyond the bound. `prefixes` are those of the chain, in order.
pub(in crate::theme) fn beyond(templates: &[Template<'_>], prefixes: &[String]) -> Vec<Beyond> {
    let (mut found, _) = reckon(templates, prefixes);
    let mut seen = BTreeSet::new();
    found.retain(|it| seen.insert(it.name.clone()));
    found
}

/// What the dearest template costs.
#[cfg(test)]
fn highest(templates: &[Template<'_>], prefixes: &[String]) -> u64 {
    reckon(templates, prefixes).1.into_values().flatten().map(|cost| cost.work).max().unwrap_or(0)
}

fn reckon(templates: &[Template<'_>], prefixes: &[String]) -> (Vec<Beyond>, BTreeMap<Target, Option<Cost>>) {
    let first = winners(templates, prefixes);
    let mut graph: BTreeMap<Target, Node> = BTreeMap::new();
    for (file, template) in templates.iter().enumerate() {
        read(template, file, &first, &mut graph);
    }
    let (mut found, mut costs) = (Vec::new(), BTreeMap::new());
    let mut walk = Walk { graph: &graph, costs: &mut costs, open: Vec::new(), templates, found: &mut found };
    for target in graph.keys() {
        walk.cost(target);
    }
    (found, costs)
}

/// What a template or component can come to, with everything that it uses.
#[derive(Clone, Copy, Default)]
struct Cost {
    work: u64,
    loops: u32,
    depth: u32,
}

impl Cost {
    const fn is_bearable(self) -> bool {
        self.work <= MOST && self.loops <= MOST_LOOPS && self.depth <= MOST_DEEP
    }

    const fn too_much(self) -> &'static str {
        if self.depth > MOST_DEEP {
            "lies too deep in files that use each other"
        } else {
            "could be more work than any page should be: loops within loops"
        }
    }
}

struct Walk<'w, 't> {
    graph: &'w BTreeMap<Target, Node>,
    costs: &'w mut BTreeMap<Target, Option<Cost>>,
    open: Vec<Target>,
    templates: &'w [Template<'t>],
    found: &'w mut Vec<Beyond>,
}

impl Walk<'_, '_> {
    /// The cost of a target; none where it is beyond the bound, which has been told then.
    fn cost(&mut self, target: &Target) -> Option<Cost> {
        if let Some(known) = self.costs.get(target) {
            return *known;
        }
        let Some(node) = self.graph.get(target) else { return Some(Cost::default()) };
        self.open.push(target.clone());
        let own = Cost { work: node.own, loops: node.loops, depth: node.blocks };
        let mut sum = Some(own);
        if !own.is_bearable() {
            self.tell(node, 0, own.too_much());
            sum = None;
        }
        for used in &node.uses {
            if self.open.contains(&used.target) {
                self.tell(node, used.at, "comes back to itself, and would run without end");
                sum = None;
                continue;
            }
            if self.open.len() > MOST_DEEP as usize {
                self.tell(node, used.at, "lies too deep in files that use each other");
                sum = None;
                continue;
            }
            let cost = self.cost(&used.target);
            let Some(before) = sum else { continue };
            let after = cost.map(|cost| Cost {
                work: before.work.saturating_add(cost.work.saturating_mul(used.times)),
                loops: before.loops.max(used.loops + cost.loops),
                depth: before.depth.max(used.blocks + 1 + cost.depth),
            });
            if let Some(after) = after.filter(|after| !after.is_bearable()) {
                self.tell(node, used.at, after.too_much());
            }
            sum = after.filter(|after| after.is_bearable());
        }
        self.open.pop();
        self.costs.insert(target.clone(), sum);
        sum
    }

    fn tell(&mut self, node: &Node, at: usize, why: &str) {
        let Some(template) = self.templates.get(node.file) else { return };
        self.found.push(Beyond { name: template.name.to_owned(), at, why: why.to_owned() });
    }
}

/// A loop that is open.
struct Loop<'t> {
    variable: &'t str,
    turns: u64,
    /// Whether it goes over something else than a field of the loop that is right around it.
    multiplies: bool,
}

impl<'t> Loop<'t> {
    fn of(words: &[Word<'t>], around: &[Self]) -> Self {
        let variable = if let Some(Word::Path(name)) = words.get(1) { *name } else { "" };
        let path = words.iter().rev().find_map(|word| if let Word::Path(path) = word { Some(*path) } else { None });
        let path = path.unwrap_or_default();
        let name = path.rsplit('.').next().unwrap_or_default();
        let root = path.split_once('.').map(|(root, _)| root);
        let multiplies = around.last().is_none_or(|it| Some(it.variable) != root);
        let turns = match multiplies {
            _ if LONG.0.contains(&name) => LONG.1,
            true => TURNS,
            false => INNER,
        };
        Self { variable, turns, multiplies }
    }
}

/// Adds a template, and the components that it defines, to the graph.
fn read(template: &Template<'_>, file: usize, first: &BTreeMap<&str, &str>, graph: &mut BTreeMap<Target, Node>) {
    let mut node = Node { file, ..Node::default() };
    let mut component: Option<(String, Node)> = None;
    let mut turns: Vec<Loop<'_>> = Vec::new();
    let mut blocks = 0_u32;
    for piece in pieces(template.text) {
        let times = turns.iter().fold(1_u64, |times, it| times.saturating_mul(it.turns));
        let loops = turns.iter().fold(0_u32, |loops, it| loops.saturating_add(u32::from(it.multiplies)));
        let current = component.as_mut().map_or(&mut node, |(_, node)| node);
        if piece.kind == Kind::Text {
            current.own = current.own.saturating_add(times.saturating_mul(piece.text.len() as u64));
        }
        if !matches!(piece.kind, Kind::Print | Kind::Block) {
            continue;
        }
        let all = words(&piece);
        let tag = TAG.saturating_mul(all.len() as u64).saturating_add(piece.text.len() as u64 / 4);
        current.own = current.own.saturating_add(times.saturating_mul(tag));
        current.loops = current.loops.max(loops);
        current.blocks = current.blocks.max(blocks);
        let plain: Vec<Word<'_>> = all.iter().map(|(_, word)| *word).collect();
        match (piece.kind, plain.as_slice()) {
            (Kind::Block, [Word::Path("for"), ..]) => turns.push(Loop::of(&plain, &turns)),
            (Kind::Block, [Word::Path("endfor"), ..]) => drop(turns.pop()),
            (Kind::Block, [Word::Path("block"), ..]) => blocks = blocks.saturating_add(1),
            (Kind::Block, [Word::Path("endblock"), ..]) => blocks = blocks.saturating_sub(1),
            (Kind::Block, [Word::Path("include" | "extends"), Word::Text(name), ..]) => {
                let target = Target::Template(resolved(name, first));
                current.uses.push(Use { target, times, loops, blocks, at: piece.at });
            }
            (Kind::Block, [Word::Path("component"), Word::Path(name), ..]) => {
                turns.clear();
                blocks = 0;
                component = Some(((*name).to_owned(), Node { file, ..Node::default() }));
            }
            (Kind::Block, [Word::Path("endcomponent"), ..]) => {
                if let Some((name, done)) = component.take() {
                    // The first of the chain wins, as in tera.
                    graph.entry(Target::Component(name)).or_insert(done);
                }
            }
            _ => {
                for pair in all.windows(2) {
                    // Tera takes space between the two; where they are a comparison, no component has that name.
                    if let [(at, Word::Sign("<")), (_, Word::Path(name))] = pair {
                        let target = Target::Component((*name).to_owned());
                        current.uses.push(Use { target, times, loops, blocks, at: *at });
                    }
                }
            }
        }
    }
    graph.entry(Target::Template(template.name.to_owned())).or_insert(node);
}

/// The full names of the templates that `text` prints something of, by way of whatever it uses.
pub(in crate::theme) fn reached<'t>(text: &str, templates: &[Template<'t>], prefixes: &[String]) -> BTreeSet<&'t str> {
    let first = winners(templates, prefixes);
    let mut graph: BTreeMap<Target, Node> = BTreeMap::new();
    for (file, template) in templates.iter().enumerate() {
        read(template, file, &first, &mut graph);
    }
    let start = Target::Template(String::new());
    read(&Template { name: "", text }, templates.len(), &first, &mut graph);
    let (mut seen, mut open) = (BTreeSet::new(), vec![&start]);
    let mut files = BTreeSet::new();
    while let Some(target) = open.pop() {
        let Some(node) = graph.get(target).filter(|_| seen.insert(target)) else { continue };
        files.extend(templates.get(node.file).map(|template| template.name));
        open.extend(node.uses.iter().map(|it| &it.target));
    }
    files
}

/// The full name of the template that wins, by the name that templates use.
pub(in crate::theme) fn winners<'t>(templates: &[Template<'t>], prefixes: &[String]) -> BTreeMap<&'t str, &'t str> {
    let mut first: BTreeMap<&str, &str> = BTreeMap::new();
    for template in templates {
        let bare = prefixes.iter().find_map(|prefix| template.name.strip_prefix(prefix.as_str()));
        first.entry(bare.unwrap_or(template.name)).or_insert(template.name);
    }
    first
}

/// The full name of what a template names: as it is where that is one, as tera looks, else that of the first in the chain.
pub(in crate::theme) fn resolved(name: &str, first: &BTreeMap<&str, &str>) -> String {
    let is_full =
        first.values().any(|full| *full == name) || name.starts_with("themes/") || name.starts_with("environment/");
    if is_full { name.to_owned() } else { first.get(name).map_or(name, |full| full).to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(templates: &[(&str, &str)]) -> Vec<(String, usize)> {
        let all: Vec<Template<'_>> = templates.iter().map(|(name, text)| Template { name, text }).collect();
        let prefixes = ["themes/a/".to_owned(), "themes/base/".to_owned()];
        beyond(&all, &prefixes).into_iter().map(|it| (it.name, it.at)).collect()
    }

    #[test]
    fn what_comes_back_to_itself_is_endless() {
        assert_eq!(told(&[("themes/a/x.html", "{% include \"x.html\" %}")]).len(), 1);
        let circle = [
            ("themes/a/x.html", "{% include \"y.html\" %}"),
            ("themes/base/x.html", ""),
            ("themes/base/y.html", "a{% include \"x.html\" %}"),
        ];
        assert_eq!(told(&circle).len(), 1);
        let component =
            "{% component a() %}{{ <b/> }}{% endcomponent a %}{% component b() %}{{ <a/> }}{% endcomponent b %}";
        assert_eq!(told(&[("themes/a/c.html", component)]).len(), 1);
        assert!(
            told(&[("themes/a/x.html", "{% extends \"themes/base/x.html\" %}"), ("themes/base/x.html", "")]).is_empty()
        );
    }

    #[test]
    fn loops_within_loops_are_too_much_work() {
        let nested = |depth: usize| {
            let text = "{% for a in page.list %}".repeat(depth) + "x" + &"{% endfor %}".repeat(depth);
            told(&[("themes/a/x.html", &text)])
        };
        assert!(nested(3).is_empty());
        assert_eq!(nested(6).len(), 1);
        // Fields of what a loop goes over are short, but for lists that are long by nature.
        let inner = |path: &str| {
            let text = format!("{{% for a in page.list %}}{{% for b in {path} %}}{}", "x".repeat(60_000));
            let text = text + "{% endfor %}{% endfor %}";
            told(&[("themes/a/x.html", &text)])
        };
        assert!(inner("a.tabs").is_empty());
        assert_eq!(inner("a.input.countries").len(), 1);
        // Nor tags that put much together.
        let joined = format!("{}{{{{ {} }}}}", "{% for a in page.list %}".repeat(3), "a.b ~ ".repeat(4_000));
        assert_eq!(told(&[("themes/a/x.html", &(joined + &"{% endfor %}".repeat(3)))]).len(), 1);
        // Nor by way of files that use each other twice, thirty files deep.
        let files: Vec<(String, String)> = (0..40)
            .map(|n| (format!("themes/a/{n}.html"), format!("{{% include \"{}.html\" %}}", n + 1).repeat(2)))
            .collect();
        let files: Vec<(&str, &str)> = files.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
        assert!(!told(&files).is_empty());
    }

    #[test]
    fn shipped_themes_stay_far_below_the_bound() {
        let themes = crate::config::themes::Themes::shipped();
        for name in themes.names() {
            let chain = themes.chain(name).unwrap();
            let texts = crate::theme::engine::templates(&chain);
            let all: Vec<Template<'_>> = texts.iter().map(|it| Template { name: &it.name, text: &it.text }).collect();
            let prefixes = crate::theme::engine::prefixes(&chain);
            assert_eq!(beyond(&all, &prefixes), [], "{name}");
            let most = highest(&all, &prefixes);
            assert!(most * 2 < MOST, "{name}: {most}");
        }
    }
}

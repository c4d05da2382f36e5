//! The blocks of a chain, as tera fills them: a block of a child takes the place of the parent's wherever that stands. So blocks that
//! contain each other in turn would run without end, and blocks that stand in two places would double what they contain. Each lies
//! in one other at most, whichever files they stand in. What `super()` prints is held in memory, where no bound on output sees it: it is
//! a block of a shipped template, in which nothing but what is shipped is printed.

use std::collections::BTreeMap;

use crate::theme::bounds::{Beyond, Template, reached, resolved, winners};
use crate::theme::scan::{Kind, Word, pieces, words};

/// How far parents are followed.
const MOST_PARENTS: usize = 24;

/// What stands in a template.
#[derive(Default)]
struct Blocks<'t> {
    parent: Option<&'t str>,
    /// Each block, the one around it, and where it begins.
    nested: Vec<(&'t str, Option<&'t str>, usize)>,
    /// The blocks that print their parent's, and where.
    prints_parent: Vec<(&'t str, usize)>,
}

/// What unshipped templates do with blocks that they may not. Templates that win come first.
pub(in crate::theme) fn misplaced(
    templates: &[Template<'_>],
    prefixes: &[String],
    is_shipped: impl Fn(&str) -> bool,
) -> Vec<Beyond> {
    let all: Vec<(&str, Blocks<'_>)> = templates.iter().map(|it| (it.name, read(it.text))).collect();
    let winners = winners(templates, prefixes);
    let by_name: BTreeMap<&str, &Blocks<'_>> = all.iter().map(|(name, blocks)| (*name, blocks)).collect();
    let mut found = Vec::new();
    let mut tell = |name: &str, at: usize, why: String| found.push(Beyond { name: name.to_owned(), at, why });
    // Those of shipped templates first: they say where a block lies.
    let mut around: BTreeMap<&str, Option<&str>> = BTreeMap::new();
    let (shipped, others): (Vec<_>, Vec<_>) = all.iter().partition(|(name, _)| is_shipped(name));
    for (_, blocks) in shipped {
        for (inner, outer, _) in &blocks.nested {
            // A child writes its blocks at the top, whatever they lie in.
            let known = around.entry(inner).or_insert(*outer);
            *known = known.or(*outer);
        }
    }
    for (name, blocks) in &others {
        for (inner, outer, at) in &blocks.nested {
            let known = around.get(inner).copied().flatten();
            match (outer, known) {
                (Some(outer), Some(known)) if *outer != known => {
                    tell(
                        name,
                        *at,
                        format!("the block `{inner}` lies in the block `{known}` elsewhere: it lies in one"),
                    );
                }
                (Some(outer), _) if contains(&around, inner, outer) => {
                    tell(
                        name,
                        *at,
                        format!(
                            "the block `{inner}` contains the block around it elsewhere, and would run without end"
                        ),
                    );
                }
                (outer, _) => {
                    let known = around.entry(inner).or_insert(*outer);
                    *known = known.or(*outer);
                }
            }
        }
        for (block, at) in &blocks.prints_parent {
            let mut parent = blocks.parent.map(|parent| resolved(parent, &winners));
            for _ in 0..MOST_PARENTS {
                let Some((full, it)) = parent.as_deref().and_then(|full| by_name.get_key_value(full)) else { break };
                if it.nested.iter().any(|(name, ..)| name == block) {
                    if !is_shipped(full) {
                        tell(name, *at, "super() prints the block of a shipped template, and of no other".to_owned());
                        break;
                    }
                    let printed = templates.iter().find(|it| it.name == *full).map_or("", |it| within(it.text, block));
                    if let Some(file) = reached(printed, templates, prefixes).into_iter().find(|file| !is_shipped(file))
                    {
                        let bare =
                            prefixes.iter().find_map(|prefix| file.strip_prefix(prefix.as_str())).unwrap_or(file);
                        tell(
                            name,
                            *at,
                            format!("super() prints what is shipped alone, and `{block}` has {bare} in it"),
                        );
                    }
                    let inner = read(printed).nested;
                    let filled = others.iter().filter(|(other, _)| in_line(&by_name, &winners, name, other));
                    let mut filled = filled.flat_map(|(_, blocks)| &blocks.nested);
                    if let Some((own, ..)) = filled.find(|(own, ..)| inner.iter().any(|(inner, ..)| inner == own)) {
                        tell(
                            name,
                            *at,
                            format!("super() prints what is shipped alone, and `{block}` has the block `{own}` in it"),
                        );
                    }
                    break;
                }
                parent = it.parent.map(|parent| resolved(parent, &winners));
            }
        }
    }
    found
}

/// Whether a page can be put together from both templates: one extends the other, by way of whatever is between them.
fn in_line(by_name: &BTreeMap<&str, &Blocks<'_>>, winners: &BTreeMap<&str, &str>, one: &str, other: &str) -> bool {
    let comes_from = |child: &str, parent: &str| {
        let mut at = Some(child.to_owned());
        for _ in 0..=MOST_PARENTS {
            let Some(name) = at else { return false };
            if name == parent {
                return true;
            }
            let extends = by_name.get(name.as_str()).and_then(|blocks| blocks.parent);
            at = extends.map(|parent| resolved(parent, winners));
        }
        true
    };
    comes_from(one, other) || comes_from(other, one)
}

/// What stands in the block `name` of a template.
fn within<'t>(text: &'t str, name: &str) -> &'t str {
    let (mut start, mut depth) = (None, 0_usize);
    for piece in pieces(text) {
        let all: Vec<Word<'_>> = words(&piece).into_iter().map(|(_, word)| word).collect();
        match (piece.kind, all.as_slice()) {
            (Kind::Block, [Word::Path("block"), ..]) if start.is_some() => depth += 1,
            (Kind::Block, [Word::Path("block"), Word::Path(block), ..]) if *block == name => {
                start = Some(piece.at + piece.text.len() + 2);
            }
            (Kind::Block, [Word::Path("endblock"), ..]) if depth > 0 => depth -= 1,
            (Kind::Block, [Word::Path("endblock"), ..]) if start.is_some() => {
                return text.get(start.unwrap_or_default()..piece.at - 2).unwrap_or_default();
            }
            _ => {}
        }
    }
    ""
}

/// Whether `outer` lies in `inner`, or is it, by way of whatever is between them.
fn contains(around: &BTreeMap<&str, Option<&str>>, inner: &str, outer: &str) -> bool {
    let mut at = Some(outer);
    for _ in 0..=around.len() {
        match at {
            Some(name) if name == inner => return true,
            Some(name) => at = around.get(name).copied().flatten(),
            None => return false,
        }
    }
    true
}

fn read(text: &str) -> Blocks<'_> {
    let mut it = Blocks::default();
    let mut open: Vec<&str> = Vec::new();
    for piece in pieces(text) {
        if !matches!(piece.kind, Kind::Print | Kind::Block) {
            continue;
        }
        let all: Vec<Word<'_>> = words(&piece).into_iter().map(|(_, word)| word).collect();
        match (piece.kind, all.as_slice()) {
            (Kind::Block, [Word::Path("extends"), Word::Text(name), ..]) => it.parent = Some(name),
            (Kind::Block, [Word::Path("block"), Word::Path(name), ..]) => {
                it.nested.push((name, open.last().copied(), piece.at));
                open.push(name);
            }
            (Kind::Block, [Word::Path("endblock"), ..]) => drop(open.pop()),
            (_, words) if words.contains(&Word::Path("super")) => {
                it.prints_parent.extend(open.last().map(|name| (*name, piece.at)));
            }
            _ => {}
        }
    }
    it
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(templates: &[(&str, &str)]) -> Vec<(String, usize)> {
        let all: Vec<Template<'_>> = templates.iter().map(|(name, text)| Template { name, text }).collect();
        let prefixes = ["themes/a/".to_owned(), "themes/base/".to_owned()];
        let found = misplaced(&all, &prefixes, |name| name.starts_with("themes/base/"));
        found.into_iter().map(|it| (it.name, it.at)).collect()
    }

    #[test]
    fn blocks_that_contain_each_other_are_endless() {
        let layout = ("themes/a/l.html", "{% block a %}{% block b %}{% endblock %}{% endblock %}");
        let page =
            ("themes/a/p.html", "{% extends \"l.html\" %}{% block b %}{% block a %}{% endblock %}{% endblock %}");
        assert_eq!(told(&[layout, page]).len(), 1);
        assert_eq!(told(&[("themes/a/x.html", "{% block a %}{% block a %}{% endblock %}{% endblock %}")]).len(), 1);
        assert!(told(&[layout]).is_empty());
    }

    #[test]
    fn a_block_lies_in_one_other() {
        let base = ("themes/base/l.html", "{% block body %}{% block main %}{% endblock %}{% endblock %}");
        let own = |text: &str| told(&[("themes/a/p.html", text), base]).len();
        assert_eq!(own("{% extends \"l.html\" %}{% block main %}x{% endblock %}"), 0);
        assert_eq!(own("{% extends \"l.html\" %}{% block body %}{% block main %}x{% endblock %}{% endblock %}"), 0);
        assert_eq!(own("{% extends \"l.html\" %}{% block body %}{% block own %}x{% endblock %}{% endblock %}"), 0);
        assert_eq!(own("{% extends \"l.html\" %}{% block own %}{% block main %}x{% endblock %}{% endblock %}"), 1);
    }

    #[test]
    fn what_is_printed_again_is_of_a_shipped_template() {
        let base = ("themes/base/l.html", "{% block main %}x{% endblock %}");
        let middle = ("themes/a/m.html", "{% extends \"l.html\" %}{% block main %}{{ super() }}{% endblock %}");
        let page = ("themes/a/p.html", "{% extends \"m.html\" %}{% block main %}{{ super() }}{% endblock %}");
        assert_eq!(told(&[middle, base]), []);
        assert_eq!(told(&[middle, page, base]), [("themes/a/p.html".to_owned(), 40)]);
        let through = ("themes/a/m.html", "{% extends \"l.html\" %}");
        assert_eq!(told(&[through, page, base]), []);
    }

    #[test]
    fn what_is_held_in_memory_is_shipped() {
        let base = (
            "themes/base/l.html",
            "{% block body %}a{% include \"slot.html\" %}{% block main %}x{% include \"part.html\" %}{% endblock %}{% endblock %}b",
        );
        let rest = [("themes/base/slot.html", ""), ("themes/base/part.html", "{{ <c/> }}")];
        let told = |own: &[(&str, &str)]| told(&[own, &[base][..], &rest[..]].concat()).len();
        let body = ("themes/a/p.html", "{% extends \"l.html\" %}{% block body %}{{ super() }}{% endblock %}");
        let main = ("themes/a/q.html", "{% extends \"l.html\" %}{% block main %}{{ super() }}{% endblock %}");
        let slot = ("themes/a/slot.html", "{% for a in page.list %}x{% endfor %}");
        assert_eq!(told(&[body, main]), 0);
        // A file of the theme's own within the block, and one beside it.
        assert_eq!(told(&[body, slot]), 1);
        assert_eq!(told(&[main, slot]), 0);
        // A component of the theme's own.
        assert_eq!(told(&[main, ("themes/a/c.html", "{% component c() %}x{% endcomponent c %}")]), 1);
        // A block within it that the page fills itself, or another page that is put together with it.
        let both = "{% extends \"l.html\" %}{% block body %}{{ super() }}{% endblock %}{% block main %}y{% endblock %}";
        assert_eq!(told(&[("themes/a/p.html", both)]), 1);
        let child = ("themes/a/r.html", "{% extends \"p.html\" %}{% block main %}y{% endblock %}");
        assert_eq!(told(&[body, child]), 1);
    }

    #[test]
    fn shipped_blocks_lie_in_one_other() {
        let themes = crate::config::themes::Themes::shipped();
        for name in themes.names() {
            let chain = themes.chain(name).unwrap();
            let texts = crate::theme::engine::templates(&chain);
            let all: Vec<Template<'_>> = texts.iter().map(|it| Template { name: &it.name, text: &it.text }).collect();
            let prefixes = crate::theme::engine::prefixes(&chain);
            // Taken for unshipped ones, but for what they print again.
            let found = misplaced(&all, &prefixes, |_| false);
            let found: Vec<_> = found.into_iter().filter(|it| !it.why.starts_with("super()")).collect();
            assert_eq!(found, [], "{name}");
        }
    }
}

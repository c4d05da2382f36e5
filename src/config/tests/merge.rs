//! Layers are merged by key, arrays by operation, and every value knows where it comes from.

use super::*;
use crate::config::merge::merge;
use crate::config::parse::parse;
use crate::config::shape;
use crate::config::tree::{Author, Node, Sources, join};

#[test]
fn lists_replace_unless_they_append_or_remove() {
    let folder = |tabs: &str| {
        Folder::acme(&format!("extends = [\"a\", \"b\"]\n[portal]\ntabs = {tabs}\n"))
            .with("bases/a.toml", "[portal]\ntabs = [\"profile\", \"password\"]\n")
            .with("bases/b.toml", "[portal]\ntabs = { append = [\"accounts\"] }\n")
    };
    let tabs =
        |text: &str| acme(&folder(text).load()).portal.tabs.iter().map(|tab| tab.to_string()).collect::<Vec<_>>();
    assert_eq!(tabs("[\"password\"]"), ["password"]);
    assert_eq!(tabs("{ remove = [\"password\"] }"), ["profile", "accounts"]);
    assert_eq!(tabs("{ append = [\"profile\"], remove = [\"profile\"] }"), ["password", "accounts", "profile"]);
    assert_eq!(tabs("{ append = [\"accounts\"] }"), ["profile", "password", "accounts"]);
    assert_eq!(codes(&folder("{ remove = [\"overview\"] }").load()), ["W0208"]);
    assert_eq!(codes(&folder("{ append = \"overview\" }").load()), ["E0202"]);
    assert_eq!(codes(&folder("{ add = [\"overview\"] }").load()), ["E0202"]);
}

#[test]
fn every_layer_has_its_rank() {
    let folder = Folder::acme("kind = \"administrators\"\nextends = [\"a\", \"b\"]\n")
        .with("bases/a.toml", "[session]\nidle_timeout = \"20m\"\nmax_sessions = 7\n")
        .with("bases/b.toml", "[session]\nidle_timeout = \"10m\"\n");
    let session = acme(&folder.load()).session.clone();
    assert_eq!(
        (session.idle_timeout.as_secs(), session.max_sessions, session.absolute_timeout.as_secs()),
        (600, 7, 8 * 3600)
    );
    let session = acme(&folder.load_with(&[("PORTICO_ENV__ACME__SESSION__IDLE_TIMEOUT", "5m")])).session.clone();
    assert_eq!(session.idle_timeout.as_secs(), 300);
}

#[test]
fn kinds_give_their_defaults() {
    let admin = acme(&Folder::acme("kind = \"administrators\"\n").load());
    assert_eq!(admin.mfa.required, crate::config::sections::mfa::Required::Always);
    assert_eq!(admin.password.min_length, if crate::config::effect::in_effect("mfa.required") { 8 } else { 15 });
    let customer = acme(&Folder::acme("").load());
    assert_eq!(customer.password.min_length, 15);
    assert_eq!(customer.name.get("en", "en"), "acme");
}

fn leaves(node: &Node, path: &mut Vec<String>, out: &mut Vec<(String, String, usize)>) {
    match node.table() {
        Some(table) => {
            for (key, child) in table {
                path.push(key.clone());
                leaves(child, path, out);
                path.pop();
            }
        }
        None => out.push((join(path), node.inline(), node.hides.len())),
    }
}

proptest::proptest! {
    /// Every leaf of the result is a leaf of the highest layer that has it, and hides one value of each lower layer that
    /// has it too.
    #[test]
    fn the_highest_layer_wins_and_nothing_is_lost(layers in proptest::collection::vec(proptest::collection::btree_map("[a-d]", 0_u8..9, 0..4), 1..5)) {
        let mut sources = Sources::default();
        let mut tree = None;
        for layer in &layers {
            let text: String = layer.iter().map(|(key, value)| format!("{key} = \"{value}\"\n")).collect();
            let text = format!("[branding.options]\n{text}");
            let source = sources.add("layer", text.clone(), std::path::PathBuf::new(), Author::Operator, true);
            let node = parse(&text, source).0.unwrap();
            // A table of tables whose leaves are plain: the shape of custom tabs' labels is as good as any.
            let text = text.replace("branding.options", "portal.custom_tabs.x.label");
            let node = if text.is_empty() { node } else { parse(&text, source).0.unwrap() };
            tree = Some(merge(tree, node, &shape::ENVIRONMENT, &mut Vec::new(), &mut Vec::new()));
        }
        let mut found = Vec::new();
        leaves(&tree.unwrap(), &mut Vec::new(), &mut found);
        for (path, value, hides) in &found {
            let key = path.rsplit('.').next().unwrap();
            let having: Vec<_> = layers.iter().filter_map(|layer| layer.get(key)).collect();
            proptest::prop_assert_eq!(value, &format!("\"{}\"", having.last().unwrap()));
            proptest::prop_assert_eq!(*hides, having.len() - 1);
        }
        let keys: std::collections::BTreeSet<_> = layers.iter().flat_map(|layer| layer.keys()).collect();
        proptest::prop_assert_eq!(found.len(), keys.len());
    }
}

//! What may come in from outside: licences, banned crates and sources, as `deny.toml` lists them. cargo-deny takes longer
//! to build than all our tests, so its file is read here; `cargo tree` tells what this platform really builds.

use std::process::Command;

use toml_edit::{DocumentMut, Item};

use super::{assert_none, root};

#[test]
fn every_dependency_has_a_licence_we_accept() {
    let deny = deny();
    let licences = &deny["licenses"];
    let allowed = texts(&licences["allow"]);
    let mut breaches = Vec::new();
    for package in tree("normal,build,dev", "{p}|{l}|{r}") {
        let [name, licence, _] = package.split('|').collect::<Vec<_>>()[..] else { panic!("{package}") };
        let own = name.contains("(/");
        let excepted = |licence: &str| {
            let exceptions = licences["exceptions"].as_array().unwrap().iter().filter_map(|one| one.as_inline_table());
            let mut ours = exceptions.filter(|one| name.split(' ').next() == one["crate"].as_str());
            ours.any(|one| one["allow"].as_array().unwrap().iter().any(|text| text.as_str() == Some(licence)))
        };
        if !own && !satisfied(licence, &|one| allowed.iter().any(|text| text == one) || excepted(one)) {
            breaches.push(format!("{name}: {}", if licence.is_empty() { "no licence" } else { licence }));
        }
    }
    assert_none("Licences that deny.toml does not accept:", &breaches);
}

#[test]
fn no_banned_crate_is_built() {
    let banned: Vec<String> = deny()["bans"]["deny"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one.as_inline_table().unwrap()["name"].as_str().unwrap().to_owned())
        .collect();
    assert!(banned.len() >= 4, "the list is read: {banned:?}");
    let tree = tree("normal,build,dev", "{p}");
    let breaches: Vec<String> =
        tree.into_iter().filter(|package| banned.iter().any(|name| package.starts_with(&format!("{name} ")))).collect();
    assert_none("Crates that deny.toml bans (cargo tree -i NAME tells who wants them):", &breaches);
}

#[test]
fn every_package_comes_from_the_registry_or_the_workspace() {
    let registries = texts(&deny()["sources"]["allow-registry"]);
    let lock: DocumentMut = std::fs::read_to_string(root().join("Cargo.lock")).unwrap().parse().unwrap();
    let packages = lock["package"].as_array_of_tables().unwrap();
    let mut breaches = Vec::new();
    for package in packages {
        let source = package.get("source").and_then(Item::as_str);
        if source.is_some_and(|source| !registries.iter().any(|one| source == format!("registry+{one}"))) {
            breaches.push(format!("{}: {}", package["name"], source.unwrap()));
        }
    }
    assert!(packages.len() > 100);
    assert_none("Packages from elsewhere:", &breaches);
}

fn deny() -> DocumentMut {
    std::fs::read_to_string(root().join("deny.toml")).unwrap().parse().unwrap()
}

fn texts(item: &Item) -> Vec<String> {
    item.as_array().unwrap().iter().map(|text| text.as_str().unwrap().to_owned()).collect()
}

/// One line for each package that this platform builds.
fn tree(edges: &str, format: &str) -> Vec<String> {
    let output = Command::new(env!("CARGO"))
        .args(["tree", "--offline", "--locked", "--workspace", "--prefix", "none", "-e", edges, "-f", format])
        .current_dir(root())
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let text = String::from_utf8(output.stdout).unwrap();
    let mut lines: Vec<String> = text.lines().map(|line| line.trim_end_matches(" (*)").to_owned()).collect();
    lines.retain(|line| !line.is_empty());
    lines.sort();
    lines.dedup();
    assert!(lines.len() > 100);
    lines
}

/// Whether an SPDX expression can be met with the accepted licences. `/` is the old way to write OR.
fn satisfied(expression: &str, accepted: &dyn Fn(&str) -> bool) -> bool {
    let spaced = expression.replace('/', " OR ").replace('(', " ( ").replace(')', " ) ").replace(" WITH ", "-WITH-");
    let words: Vec<&str> = spaced.split_whitespace().collect();
    let mut rest = words.as_slice();
    any(&mut rest, accepted) && rest.is_empty()
}

fn any(words: &mut &[&str], accepted: &dyn Fn(&str) -> bool) -> bool {
    let mut met = all(words, accepted);
    while let ["OR", rest @ ..] = *words {
        *words = rest;
        met |= all(words, accepted);
    }
    met
}

fn all(words: &mut &[&str], accepted: &dyn Fn(&str) -> bool) -> bool {
    let mut met = one(words, accepted);
    while let ["AND", rest @ ..] = *words {
        *words = rest;
        met &= one(words, accepted);
    }
    met
}

fn one(words: &mut &[&str], accepted: &dyn Fn(&str) -> bool) -> bool {
    match *words {
        ["(", rest @ ..] => {
            *words = rest;
            let met = any(words, accepted);
            let [")", rest @ ..] = *words else { return false };
            *words = rest;
            met
        }
        [licence, rest @ ..] => {
            *words = rest;
            accepted(&licence.replace("-WITH-", " WITH "))
        }
        [] => false,
    }
}

#[test]
fn licence_expressions_are_read_as_spdx_means_them() {
    let mit = |licence: &str| licence == "MIT";
    for met in ["MIT", "MIT OR GPL-3.0", "Apache-2.0/MIT", "(Apache-2.0 OR MIT) AND MIT", "MIT OR A AND B"] {
        assert!(satisfied(met, &mit), "{met}");
    }
    for unmet in ["", "GPL-3.0", "MIT AND GPL-3.0", "(MIT OR A) AND B", "MIT WITH exception", "(MIT"] {
        assert!(!satisfied(unmet, &mit), "{unmet}");
    }
}

//! Every code is explained, and no other.

use super::*;

/// Codes in the source of this floor and of the commands, read from the files themselves so that none is forgotten.
fn used(dir: &std::path::Path, found: &mut std::collections::BTreeSet<String>) {
    let pattern = regex::Regex::new("\"([EWN]0[0-9]{3})\"").unwrap();
    for entry in std::fs::read_dir(dir).unwrap().flatten() {
        let path = entry.path();
        if path.is_dir() && path.file_name().is_some_and(|name| name == "codes") {
            continue;
        }
        if path.is_dir() {
            used(&path, found);
        } else if path.extension().is_some_and(|kind| kind == "rs") && !path.ends_with("codes.rs") {
            let text = std::fs::read_to_string(&path).unwrap();
            found.extend(pattern.captures_iter(&text).map(|code| code[1].to_owned()));
        }
    }
}

#[test]
fn every_code_that_is_used_is_explained_and_none_else() {
    let mut found = std::collections::BTreeSet::new();
    for room in ["src/config", "src/theme", "src/environment", "src/cli"] {
        used(&std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(room), &mut found);
    }
    let explained: std::collections::BTreeSet<String> = all().map(|(code, _)| code.to_owned()).collect();
    assert_eq!(found, explained);
    assert_eq!(explained.len(), all().count());
}

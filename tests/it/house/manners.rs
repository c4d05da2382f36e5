//! What a file looks like: a module comment, a length one can read, tests that neither sleep nor hide, and no trace of the
//! machine it was written on.

use super::{assert_none, files, sources};

/// Lines a source file may have; one room or one operation seldom needs 300.
const LONGEST: usize = 400;

#[test]
fn every_module_says_what_it_promises() {
    let silent = [sources("src"), sources("migrations/src"), sources("tests")].concat();
    let silent: Vec<String> =
        silent.into_iter().filter(|(_, text)| !text.starts_with("//!")).map(|(path, _)| path).collect();
    assert_none("Files that do not begin with a //! comment:", &silent);
}

#[test]
fn no_file_is_longer_than_a_room() {
    let mut long: Vec<(usize, String)> = sources("src")
        .into_iter()
        .map(|(path, text)| (text.lines().count(), path))
        .filter(|(n, _)| *n > LONGEST)
        .collect();
    long.sort_by(|a, b| b.cmp(a));
    let long: Vec<String> = long.into_iter().map(|(lines, path)| format!("{lines} {path}")).collect();
    assert_none(&format!("Files over {LONGEST} lines; is each one room?"), &long);
}

#[test]
fn no_test_sleeps_or_is_ignored() {
    // In pieces, so that this file does not find itself.
    let (sleeps, ignored) = (concat!("sle", "ep("), concat!("#[ign", "ore"));
    let mut breaches = Vec::new();
    for (path, text) in [sources("src"), sources("migrations/src"), sources("tests"), sources("examples")].concat() {
        // A worker in `src` may wait; its tests may not.
        let test_file = !path.starts_with("src/") || path.ends_with("tests.rs");
        let tests_from = if test_file { 0 } else { text.find("#[cfg(test)]\nmod tests {").unwrap_or(text.len()) };
        let first_line = text[..tests_from].lines().count();
        for (index, line) in text.lines().enumerate() {
            if line.contains(ignored) || (index >= first_line && line.contains(sleeps)) {
                breaches.push(format!("{path}:{}: {}", index + 1, line.trim()));
            }
        }
    }
    assert_none("Tests that sleep, or are left out:", &breaches);
}

#[test]
fn nothing_in_the_tree_names_the_machine_it_was_written_on() {
    let marks = [concat!("/wo", "rk/"), concat!("/fa", "rm/"), concat!("/ro", "ot/"), concat!(".libr", "ary")];
    let mut breaches = Vec::new();
    for (path, text) in files("").into_iter().filter(|(path, _)| !path.ends_with(".lock")) {
        for (index, line) in text.lines().enumerate() {
            if marks.iter().any(|mark| line.contains(mark)) {
                breaches.push(format!("{path}:{}: {}", index + 1, line.trim()));
            }
        }
    }
    assert_none("Paths of a machine:", &breaches);
}

//! Who may import whom. A room is the first folder or file below `src`; each tab is a room of its own.

use super::{assert_none, sources};

/// Each line may use the lines above it; rooms on one line never import each other. `tabs` alone is the slice of tabs and
/// the trait they implement, which every tab may see.
const LINES: &[&[&str]] = &[
    &["kit"],
    &["config", "store", "outbound"],
    &["identity", "theme"],
    &["outbox"],
    &["mfa", "agreement", "federation"],
    &["notify"],
    &["environment"],
    &["http"],
    &["sign_on", "tabs", "admin"],
    &["app"],
    &["cli"],
    &["main"],
];

/// Crates that only some rooms may name: HTTP from `http` down, mail in `notify`, SQL at the database floor, in the rooms
/// that keep rows, and in files named `store.rs`.
const CRATES: &[(&[&str], &[&str])] = &[
    (&["poem", "poem_openapi"], &["http", "sign_on", "tabs", "admin", "app", "cli", "main"]),
    (&["lettre"], &["notify"]),
    (
        &["sea_orm", "sea_orm_migration", "sqlx"],
        &["store", "identity", "theme", "outbox", "mfa", "agreement", "federation", "store.rs"],
    ),
];

#[test]
fn rooms_import_only_what_stands_above_them() {
    let line = |room: &str| LINES.iter().position(|line| line.contains(&top(room)));
    let mut breaches = Vec::new();
    for (path, text) in sources("src") {
        let Some(room) = room_of(&path) else { continue };
        if line(&room).is_none() {
            breaches.push(format!("{path}: {room} is not a room of the house (ARCHITECTURE, section 1)"));
        }
        for (number, target) in imports(&path, &code(&text)) {
            let allowed = if top(&target) == top(&room) {
                target == room || target == "tabs" || room == "tabs"
            } else {
                line(&target) < line(&room) && line(&target).is_some()
            };
            if !allowed {
                breaches.push(format!("{path}:{number}: {room} may not import {target}"));
            }
        }
    }
    assert_none("Each room imports only what stands above it:", &breaches);
}

#[test]
fn crates_are_named_only_where_they_belong() {
    let mut breaches = Vec::new();
    for (path, text) in sources("src") {
        let (room, text) = (room_of(&path).unwrap_or_default(), code(&text));
        for (crates, rooms) in CRATES {
            if rooms.contains(&top(&room)) || rooms.iter().any(|file| path.ends_with(&format!("/{file}"))) {
                continue;
            }
            for name in *crates {
                for (number, _) in paths_after(&text, &format!("{name}::")) {
                    breaches.push(format!("{path}:{number}: {name} belongs to {}", rooms.join(", ")));
                }
            }
        }
    }
    assert_none("Each foreign crate has its rooms:", &breaches);
}

/// The room a file lies in; `lib.rs` is the map of the house and no room.
fn room_of(path: &str) -> Option<String> {
    let parts: Vec<&str> = path.strip_prefix("src/")?.trim_end_matches(".rs").split('/').collect();
    match parts.as_slice() {
        ["lib"] => None,
        ["tabs", tab, ..] if *tab != "mod" => Some(format!("tabs::{tab}")),
        [room, ..] => Some((*room).to_owned()),
        [] => None,
    }
}

fn top(room: &str) -> &str {
    room.split("::").next().unwrap_or(room)
}

/// A source without its comments, line for line.
fn code(text: &str) -> String {
    text.lines().map(|line| line.split("//").next().unwrap_or("").to_owned() + "\n").collect()
}

/// The rooms that a source names, with the line: by `crate::` (by `portico::` in `main`), or by enough `super::` to leave
/// the room.
fn imports(path: &str, text: &str) -> Vec<(usize, String)> {
    let start = if path == "src/main.rs" { "portico::" } else { "crate::" };
    let mut rooms: Vec<(usize, String)> = Vec::new();
    for (line, rest) in paths_after(text, start) {
        rooms.extend(first_segments(rest).into_iter().map(|room| (line, room)));
    }
    let depth = path.matches('/').count() - usize::from(path.ends_with("/mod.rs"));
    let tests = text.split("#[cfg(test)]\nmod tests {").next().map_or(0, |before| before.lines().count());
    for (line, rest) in paths_after(text, "super::") {
        let supers = 1 + (rest.len() - rest.trim_start_matches("super::").len()) / "super::".len();
        let depth = depth + usize::from(line > tests);
        if path.starts_with("src/tabs/") && supers + 1 == depth {
            let named = format!("tabs::{}", rest.trim_start_matches("super::"));
            rooms.extend(first_segments(&named).into_iter().map(|room| (line, room)));
        }
        if supers >= depth {
            rooms.push((line, format!("the root of the crate, by {supers} times super")));
        }
    }
    rooms
}

/// What follows each whole-word `start`, with its line.
fn paths_after<'a>(text: &'a str, start: &str) -> Vec<(usize, &'a str)> {
    let whole = |at: usize| !text[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_' || c == ':');
    let found = text.match_indices(start).filter(|(at, _)| whole(*at));
    found.map(|(at, _)| (text[..at].matches('\n').count() + 1, &text[at + start.len()..])).collect()
}

/// The rooms at the head of what follows `crate::`: one, or each of a group in braces.
fn first_segments(rest: &str) -> Vec<String> {
    let word =
        |text: &str| -> String { text.trim().chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect() };
    let room = |text: &str| {
        let (first, next) = (word(text), text.trim().split_once("::").map(|(_, next)| word(next)).unwrap_or_default());
        let tab = first == "tabs" && !next.is_empty() && super::root().join("src/tabs").join(&next).is_dir();
        if tab { format!("tabs::{next}") } else { first }
    };
    let Some(group) = rest.strip_prefix('{') else { return vec![room(rest)] };
    let mut depth = 1;
    let mut outer = String::new();
    for c in group.chars() {
        depth += i32::from(c == '{') - i32::from(c == '}');
        if depth == 0 {
            break;
        }
        if depth == 1 {
            outer.push(c);
        }
    }
    outer.split(',').map(room).filter(|room| !room.is_empty()).collect()
}

#[test]
fn the_guard_sees_every_way_to_write_an_import() {
    let root = |supers: usize| format!("the root of the crate, by {supers} times super");
    for (path, text, rooms) in [
        ("src/identity/mod.rs", "use crate::store::Scope;", vec!["store"]),
        ("src/identity/a.rs", "let x = f(crate::http::url(), &crate::kit::now());", vec!["http", "kit"]),
        ("src/app/mod.rs", "use crate::{\n  tabs::profile::{self, forms},\n  kit,\n};", vec!["tabs::profile", "kit"]),
        ("src/tabs/profile/mod.rs", "impl crate::tabs::Tab for Profile {", vec!["tabs"]),
        ("src/main.rs", "portico::cli::run()", vec!["cli"]),
        ("src/kit/a.rs", "mycrate::config::x; // crate::http", vec![]),
        ("src/kit/a.rs", "use super::super::config;", vec![root(2).as_str()]),
        ("src/kit/mod.rs", "use super::config;", vec![root(1).as_str()]),
        ("src/kit/mod.rs", "\n#[cfg(test)]\nmod tests {\n  use super::*;", vec![]),
        ("src/tabs/profile/pages.rs", "use super::super::Tab;", vec!["tabs"]),
        ("src/tabs/profile/mod.rs", "use super::password::Rules;", vec!["tabs::password"]),
    ] {
        let found: Vec<String> = imports(path, &code(text)).into_iter().map(|(_, room)| room).collect();
        assert_eq!(found, rooms, "{text}");
    }
    assert_eq!(room_of("src/tabs/profile/api.rs").as_deref(), Some("tabs::profile"));
    assert_eq!(room_of("src/tabs/mod.rs").as_deref(), Some("tabs"));
}

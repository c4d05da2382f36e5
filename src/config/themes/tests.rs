//! Manifests, tokens, chains and the files of folders.

use std::path::Path;

use super::*;

struct Place(tempfile::TempDir);

impl Place {
    fn new(files: &[(&str, &str)]) -> Self {
        let place = Self(tempfile::tempdir().unwrap());
        for (path, text) in files {
            let path = place.0.path().join(path);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, text).unwrap();
        }
        place
    }

    fn read(&self) -> (Themes, Vec<Diagnostic>) {
        let (mut sources, mut out) = (Sources::default(), Vec::new());
        let themes = Themes::read(self.0.path(), "themes", &mut sources, &mut out);
        out.iter_mut().for_each(|problem| problem.locate(&sources));
        (themes, out)
    }
}

fn told(out: &[Diagnostic]) -> Vec<(&str, Option<usize>, Option<&str>)> {
    out.iter().map(|it| (it.code, it.line, it.suggestion.as_deref())).collect()
}

#[test]
fn shipped_themes_are_sound_and_end_in_base() {
    let themes = Themes::shipped();
    let folders = std::fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("themes")).unwrap();
    let mut names: Vec<String> =
        folders.flatten().map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    assert_eq!(themes.names().collect::<Vec<_>>(), names);
    for name in names {
        let chain = themes.chain(&name).unwrap();
        assert_eq!(chain.themes().last().unwrap().name, BASE);
        for path in themes.get(&name).unwrap().files.keys() {
            let trusted = name == BASE && path.ends_with(".js");
            assert!(trusted || kind_of(path) != Kind::Refused, "{name}: {path}");
        }
    }
}

#[test]
fn a_chain_follows_extends_and_its_errors_are_told() {
    let place = Place::new(&[
        ("a/theme.toml", "[theme]\napi = 1\nextends = \"b\"\n"),
        ("b/theme.toml", "[theme]\nname = \"b\"\napi = 1\n"),
        ("c/theme.toml", "[theme]\napi = 1\nextends = \"d\"\n"),
        ("d/theme.toml", "[theme]\napi = 1\nextends = \"c\"\n"),
        ("e/theme.toml", "[theme]\nname = \"e\"\napi = 7\n"),
        ("f/theme.toml", "[theme]\napi = 1\nextends = \"e\"\n"),
        ("g/readme.md", "nothing"),
    ]);
    let (themes, out) = place.read();
    let names = |name: &str| {
        themes.chain(name).map(|chain| chain.themes().iter().map(|theme| theme.name.clone()).collect::<Vec<_>>())
    };
    assert_eq!(names("a").unwrap(), ["a", "b", "base"]);
    assert_eq!(names("c").unwrap_err(), ChainError::Circle("c".to_owned()));
    assert_eq!(names("f").unwrap_err(), ChainError::Broken("e".to_owned()));
    assert_eq!(names("bas").unwrap_err(), ChainError::Unknown("bas".to_owned(), Some("base".to_owned())));
    assert_eq!(told(&out), [("E0205", Some(3), None), ("E0802", None, None)]);
}

#[test]
fn tokens_are_typed_and_unknown_ones_told_with_line() {
    let place = Place::new(&[(
        "a/theme.toml",
        "[theme]\napi = 1\n[tokens]\nacent = \"#fff\"\nbg = \"red\"\nradius-md = \"10px\"\nfont-body = \"a;}\"\n[tokens.dark]\nbg = \"#000\"\n",
    )]);
    let (_, out) = place.read();
    assert_eq!(told(&out), [("E0803", Some(4), Some("accent")), ("E0803", Some(5), None), ("E0803", Some(7), None)]);
}

#[test]
fn the_tokens_of_a_child_replace_those_of_its_parent() {
    let place = Place::new(&[
        ("a/theme.toml", "[theme]\napi = 1\nextends = \"b\"\n[tokens]\nbg = \"#111111\"\n"),
        ("b/theme.toml", "[theme]\napi = 1\n[tokens]\nbg = \"#222222\"\ntext = \"#eeeeee\"\nradius-md = \"1px\"\n"),
    ]);
    let (themes, out) = place.read();
    assert!(out.is_empty(), "{out:?}");
    let tokens = themes.chain("a").unwrap().tokens();
    assert_eq!(tokens.light["bg"].to_string(), "#111111");
    assert_eq!(tokens.light["text"].to_string(), "#eeeeee");
    assert_eq!(tokens.others["radius-md"], "1px");
}

#[test]
fn files_that_do_not_fit_are_left_out_and_told() {
    let large = "x".repeat((64 << 10) + 1);
    let place = Place::new(&[
        ("a/theme.toml", "[theme]\napi = 1\n"),
        ("a/theme.css", "a{}"),
        ("a/templates/pages/large.html", &large),
        ("a/assets/evil.js", "alert(1)"),
        ("a/templates/page.php", "x"),
        ("a/README.md", "read"),
        ("a/.git/config", "x"),
    ]);
    #[cfg(unix)]
    std::os::unix::fs::symlink("/etc/passwd", place.0.path().join("a/assets/leak.txt.svg")).unwrap();
    let (themes, _) = place.read();
    let theme = themes.get("a").unwrap();
    assert_eq!(theme.files.keys().collect::<Vec<_>>(), ["theme.css", "theme.toml"]);
    let files: Vec<&str> = theme.problems.iter().filter_map(|it| it.file.as_deref()).collect();
    assert!(theme.problems.iter().all(|it| it.code == "E0804"));
    for name in ["evil.js", "large.html", "page.php", "leak.txt.svg"] {
        assert!(files.iter().any(|file| file.ends_with(name)), "{name}: {files:?}");
    }
}

#[test]
fn what_changes_in_a_file_changes_the_chain() {
    let files = [("a/theme.toml", "[theme]\napi = 1\n"), ("a/theme.css", "a{}")];
    let place = Place::new(&files);
    let before = place.read().0.chain("a").unwrap();
    assert_eq!(before, place.read().0.chain("a").unwrap());
    std::fs::write(place.0.path().join("a/theme.css"), "b{}").unwrap();
    let after = place.read().0.chain("a").unwrap();
    assert_ne!(before, after);
    assert_ne!(Chain::default(), before);
    // Also a file that is left out: it is to be told.
    std::fs::create_dir(place.0.path().join("a/assets")).unwrap();
    std::fs::write(place.0.path().join("a/assets/a.js"), "x").unwrap();
    assert_ne!(after, place.read().0.chain("a").unwrap());
}

#[test]
fn an_environment_brings_templates_only_where_it_may() {
    let place = Place::new(&[("templates/pages/profile.html", "x"), ("messages/en.ftl", "save = Keep")]);
    let own = |templates| Themes::own(place.0.path(), "environments/acme", templates).unwrap();
    assert_eq!(own(false).files.keys().collect::<Vec<_>>(), ["messages/en.ftl"]);
    assert_eq!(own(true).files.len(), 2);
    assert!(Themes::own(&place.0.path().join("templates"), "x", true).is_none());
}

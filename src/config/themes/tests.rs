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

#[cfg(unix)]
#[test]
fn a_folder_is_read_once_however_many_links_lead_to_it() {
    use std::os::unix::fs::symlink;

    let place = Place::new(&[
        ("a/theme.toml", "[theme]\napi = 1\n"),
        ("a/messages/en.ftl", "save = Keep"),
        ("a/..data/slots/main-before.html", "mounted"),
    ]);
    let folder = place.0.path().join("a");
    // Each of them leads into the folder that it lies in: 40 to the power of six files, by all their names.
    for n in 0..40 {
        symlink(".", folder.join(format!("messages/l{n}"))).unwrap();
    }
    symlink("..", folder.join("messages/up")).unwrap();
    // As volumes of Kubernetes are mounted.
    symlink("..data/slots", folder.join("slots")).unwrap();
    let (themes, _) = place.read();
    let theme = themes.get("a").unwrap();
    assert_eq!(theme.files.keys().collect::<Vec<_>>(), ["messages/en.ftl", "slots/main-before.html", "theme.toml"]);
    let told: Vec<&str> = theme.problems.iter().filter_map(|it| it.file.as_deref()).collect();
    assert_eq!(told, ["themes/a/messages/l0", "themes/a/messages/up"]);
}

#[test]
fn what_is_refused_counts_and_is_told_up_to_a_bound() {
    let place = Place::new(&[("a/theme.toml", "[theme]\napi = 1\n"), ("a/theme.css", "a{}")]);
    for folder in ["a/assets/one", "a/assets/two", "a/icons"] {
        let folder = place.0.path().join(folder);
        std::fs::create_dir_all(&folder).unwrap();
        for n in 0..700 {
            std::fs::write(folder.join(format!("{n}.js")), "").unwrap();
        }
    }
    let (themes, _) = place.read();
    let theme = themes.get("a").unwrap();
    // More than 2,000 are there before it.
    assert!(!theme.files.contains_key("theme.css"));
    assert_eq!(theme.problems.len(), 100);
    let last = theme.problems.last().unwrap();
    assert!(last.message.contains("more") && last.file.as_deref() == Some("themes/a"), "{last:?}");
}

#[cfg(unix)]
#[test]
fn a_manifest_that_leads_out_of_its_folder_is_neither_read_nor_quoted() {
    use std::os::unix::fs::symlink;

    let place = Place::new(&[
        ("passwd", "root:x:0:0:root:/root:/bin/sh\n"),
        ("b/real.toml", "[theme]\napi = 1\n"),
        ("d/theme.toml", &format!("[theme]\napi = 1\n#{}", "x".repeat(256 << 10))),
    ]);
    let at = |path: &str| place.0.path().join(path);
    std::fs::create_dir(at("a")).unwrap();
    std::fs::create_dir(at("c")).unwrap();
    symlink("../passwd", at("a/theme.toml")).unwrap();
    symlink("real.toml", at("b/theme.toml")).unwrap();
    symlink("../nothing", at("c/theme.toml")).unwrap();
    let (themes, out) = place.read();
    assert!(themes.get("b").is_some() && ["a", "c", "d"].iter().all(|name| themes.get(name).is_none()));
    assert_eq!(told(&out), [("E0102", None, None); 3]);
    // Whether there is something makes no difference.
    assert_eq!(out[0].message, out[1].message);
    assert!(!format!("{out:?}").contains("root:x"), "{out:?}");
}

#[cfg(unix)]
#[test]
fn links_that_lead_out_do_not_tell_what_is_there() {
    use std::os::unix::fs::symlink;

    let place = Place::new(&[("a/theme.toml", "[theme]\napi = 1\n"), ("folder/x", ""), ("file", "")]);
    std::fs::create_dir_all(place.0.path().join("a/messages")).unwrap();
    for (name, target) in [("a", "../../file"), ("b", "../../folder"), ("c", "../../nothing"), ("d", "/")] {
        symlink(target, place.0.path().join(format!("a/messages/{name}.ftl"))).unwrap();
    }
    let (themes, _) = place.read();
    let said: Vec<&str> = themes.get("a").unwrap().problems.iter().map(|it| it.message.as_str()).collect();
    assert_eq!(said, ["leads nowhere, or out of its folder, and is left out"; 4]);
    // Nor does a room of an environment's own that is a link.
    let own = tempfile::tempdir().unwrap();
    symlink("/nothing/at/all", own.path().join("messages")).unwrap();
    assert_eq!(Themes::own(own.path(), "environments/acme", false).unwrap().problems[0].message, said[0]);
}

#[test]
fn pictures_and_fonts_are_what_their_names_say() {
    let files: [(&str, &[u8]); 12] = [
        ("good.png", b"\x89PNG\r\n\x1a\n\0"),
        ("good.jpg", b"\xff\xd8\xff\xe0"),
        ("good.jpeg", b"\xff\xd8\xff\xdb"),
        ("good.webp", b"RIFF\x04\0\0\0WEBP"),
        ("good.ico", b"\0\0\x01\0\x01\0"),
        ("good.woff2", b"wOF2\0"),
        ("bad.png", b"<html><script>alert(1)</script>"),
        ("bad.jpg", b"\x89PNG\r\n\x1a\n\0"),
        ("bad.jpeg", b""),
        ("bad.webp", b"RIFF\x04\0\0\0WAVE"),
        ("bad.ico", b"\0\0\x02\0"),
        ("bad.woff2", b"OTTO\0"),
    ];
    let place = Place::new(&[("a/theme.toml", "[theme]\napi = 1\n")]);
    std::fs::create_dir(place.0.path().join("a/assets")).unwrap();
    for (name, bytes) in files {
        std::fs::write(place.0.path().join("a/assets").join(name), bytes).unwrap();
    }
    let (themes, _) = place.read();
    let theme = themes.get("a").unwrap();
    for (name, _) in files {
        let shown = format!("themes/a/assets/{name}");
        let told = theme.problems.iter().any(|it| it.file.as_deref() == Some(shown.as_str()));
        let read = theme.files.contains_key(&format!("assets/{name}"));
        assert_eq!((read, told), (name.starts_with("good"), name.starts_with("bad")), "{name}");
    }
}

#[test]
fn slots_lie_beside_templates() {
    let place = Place::new(&[
        ("a/theme.toml", "[theme]\napi = 1\n"),
        ("a/slots/main-before.html", "good"),
        ("a/templates/slots/main-before.html", "of the same name"),
        ("a/templates/slots/deeper/x.txt", "likewise"),
    ]);
    let (themes, _) = place.read();
    let theme = themes.get("a").unwrap();
    assert_eq!(theme.files.keys().collect::<Vec<_>>(), ["slots/main-before.html", "theme.toml"]);
    assert!(theme.problems.len() == 2 && theme.problems.iter().all(|it| it.message.contains("slots lie in slots/")));
}

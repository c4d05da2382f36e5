//! A theme from its beginning to an upgrade, and everything that a theme may not hold.

use std::collections::BTreeMap;
use std::path::Path;

use serde_json::Value;

use super::{complains, minimal, prints, run, write};

const PAGE: &str = "templates/pages/signed_off.html";

fn check(config: &Path, names: &[&str], code: i32) -> Vec<Value> {
    let arguments: Vec<&str> = ["theme", "check", "--json"].iter().chain(names).copied().collect();
    let said = prints(&run(config, &arguments), code);
    let told: Value = serde_json::from_str(&said).unwrap();
    told.as_array().unwrap().clone()
}

/// Every file below a folder, by its path.
fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut all = BTreeMap::new();
    for entry in std::fs::read_dir(folder).unwrap().flatten() {
        let name = entry.file_name().into_string().unwrap();
        if entry.path().is_dir() {
            all.extend(files(&entry.path()).into_iter().map(|(path, bytes)| (format!("{name}/{path}"), bytes)));
        } else {
            all.insert(name, std::fs::read(entry.path()).unwrap());
        }
    }
    all
}

#[test]
fn a_theme_is_begun_checked_changed_and_upgraded() {
    let config = minimal();
    let config = config.path();
    let mine = config.join("themes/mine");
    let said = prints(&run(config, &["theme", "new", "mine"]), 0);
    assert!(said.contains("portico theme check mine") && said.contains("theme = \"mine\""), "{said}");
    for wrong in ["mine", "base", "Mine", "environment", "../x"] {
        prints(&run(config, &["theme", "new", wrong]), 2);
    }
    assert!(
        complains(&run(config, &["theme", "new", "other", "--extends", "mien"]), 2).contains("did you mean `mine`?")
    );
    let said = prints(&run(config, &["theme", "check"]), 0);
    assert!(said.ends_with("mine: ok\n"), "{said}");

    // A file to change.
    let eject = |file| run(config, &["theme", "eject", file, "--theme", "mine"]);
    prints(&eject("pages/signed_off.html"), 0);
    let copy = std::fs::read_to_string(mine.join(PAGE)).unwrap();
    assert!(copy.starts_with("{#- ejected from base templates/pages/signed_off.html portico "), "{copy}");
    let original = copy.split_once('\n').unwrap().1;
    assert_eq!(std::fs::read_to_string(mine.join(".ejected").join(PAGE)).unwrap(), original);
    assert!(complains(&eject(PAGE), 1).contains("there already"));
    assert!(complains(&eject("signed_off.html"), 2).contains("did you mean `pages/signed_off.html`?"));
    let said = prints(&run(config, &["theme", "eject", "--list", "--theme", "mine"]), 0);
    assert!(said.contains("templates/components.html") && said.contains("templates/mail/layout.txt"), "{said}");
    assert_eq!(check(config, &["mine"], 0), Vec::<Value>::new());

    let diff = |more: &[&str]| {
        let arguments: Vec<&str> = ["theme", "diff", "--theme", "mine"].iter().chain(more).copied().collect();
        run(config, &arguments)
    };
    assert!(prints(&diff(&[]), 0).contains("unchanged upstream, as it was ejected"));
    let changed = copy.replace("{% endblock %}", "<p class=\"mine\">Bye</p>\n{% endblock %}");
    assert_ne!(changed, copy);
    write(&mine.join(PAGE), &changed);
    assert!(prints(&diff(&[]), 0).contains("unchanged upstream, changed by you"));
}

#[test]
fn after_an_upgrade_both_sides_are_put_together_or_told_apart() {
    let config = minimal();
    let config = config.path();
    prints(&run(config, &["theme", "new", "below"]), 0);
    prints(&run(config, &["theme", "new", "above", "--extends", "below"]), 0);
    let (below, above) = (config.join("themes/below"), config.join("themes/above"));
    // What a release changes is what a theme below changes.
    let file = "templates/partials/extra.html";
    let lines = |first: &str, last: &str| format!("<p>{first}</p>\n<p>a</p>\n<p>b</p>\n<p>c</p>\n<p>{last}</p>\n");
    write(&below.join(file), &lines("one", "two"));
    prints(&run(config, &["theme", "eject", "partials/extra.html", "--theme", "above"]), 0);
    let text = || std::fs::read_to_string(above.join(file)).unwrap();
    let stamp = text().lines().next().unwrap().to_owned();
    let body = || text().split_once('\n').unwrap().1.to_owned();
    write(&above.join(file), &format!("{stamp}\n{}", lines("mine", "two")));
    write(&below.join(file), &lines("one", "theirs"));

    assert_eq!(check(config, &["above"], 0)[0]["code"], "W0823");
    prints(&run(config, &["theme", "check", "above", "--deny-warnings"]), 1);
    let diff = |more: &[&str]| {
        let arguments: Vec<&str> = ["theme", "diff", "--theme", "above"].iter().chain(more).copied().collect();
        run(config, &arguments)
    };
    let said = prints(&diff(&[]), 1);
    for expected in ["What changed upstream", "-<p>two</p>\n+<p>theirs</p>", "-<p>one</p>\n+<p>mine</p>", "--write"] {
        assert!(said.contains(expected), "{expected}: {said}");
    }
    prints(&diff(&["--write"]), 0);
    assert_eq!(body(), lines("mine", "theirs"));
    assert!(prints(&diff(&[file]), 0).contains("unchanged upstream, changed by you"));
    assert_eq!(check(config, &["above"], 0), Vec::<Value>::new());

    // Both change one line: a person decides.
    write(&below.join(file), &lines("one again", "theirs"));
    let said = prints(&diff(&["--write"]), 1);
    assert!(said.contains("<<<<<<< ours\n<p>mine</p>") && said.contains("<p>one again</p>\n>>>>>>> theirs"), "{said}");
    assert_eq!(body(), lines("mine", "theirs"), "nothing was written");
    let told: Value = serde_json::from_str(&prints(&diff(&["--json"]), 1)).unwrap();
    assert_eq!(told[0]["state"], "conflicts");
    prints(&diff(&["partials/extra.html", "--resolved"]), 0);
    assert_eq!(body(), lines("mine", "theirs"));
    prints(&diff(&[]), 0);
    // What the themes below have no more.
    std::fs::remove_file(below.join(file)).unwrap();
    let told: Value = serde_json::from_str(&prints(&diff(&["--json"]), 1)).unwrap();
    assert_eq!(told[0]["state"], "gone");
}

#[test]
fn everything_that_a_theme_may_not_hold_is_told_with_its_place() {
    let config = minimal();
    let config = config.path();
    let bad = config.join("themes/bad");
    let much = "x".repeat(60_000);
    let much = format!("{{% for a in site.tabs %}}{{% for b in site.tabs %}}{much}{{% endfor %}}{{% endfor %}}");
    let page =
        |main: &str| format!("{{% extends \"entrance.html\" %}}\n{{% block main %}}\n{main}\n{{% endblock %}}\n");
    for (path, text) in [
        ("theme.toml", "[theme]\napi = 1\n".to_owned()),
        ("theme.css", ".a { color: red; }\n@import \"https://fonts.example/a.css\";\n".to_owned()),
        ("templates/partials/flash.html", "<p>\n{% if %}\n".to_owned()),
        ("templates/partials/footer.html", "\n{% include \"partials/footer.html\" %}".to_owned()),
        ("templates/partials/way_back.html", "<p>\n<script>steal()</script>".to_owned()),
        ("templates/pages/maintenance.html", page("{% for a in range(end=1000000000) %}x{% endfor %}")),
        ("templates/pages/not_me_done.html", page("<p>{{ page.nothing_like_it }}</p>")),
        ("templates/pages/error.html", page("<img src=\"https://elsewhere.example/a.png\" alt=\"\">")),
        ("templates/pages/signed_off.html", page(&much)),
    ] {
        write(&bad.join(path), &text);
    }
    std::fs::create_dir_all(bad.join("assets")).unwrap();
    std::os::unix::fs::symlink(config.join("server.toml"), bad.join("assets/secret.css")).unwrap();
    let told = check(config, &["bad"], 1);
    for (code, path, line) in [
        ("E0824", "theme.css", Some(2)),
        ("E0810", "templates/partials/flash.html", Some(2)),
        ("E0813", "templates/partials/footer.html", Some(2)),
        ("E0814", "templates/partials/way_back.html", Some(2)),
        ("E0812", "templates/pages/maintenance.html", Some(3)),
        ("E0811", "templates/pages/not_me_done.html", Some(3)),
        ("E0816", "templates/pages/error.html", Some(3)),
        ("E0821", "templates/pages/signed_off.html", None),
        ("E0804", "assets/secret.css", None),
    ] {
        let file = format!("themes/bad/{path}");
        let found = told.iter().find(|it| it["code"] == code && it["file"] == file.as_str());
        let found = found.unwrap_or_else(|| panic!("{code} {path}: {told:#?}"));
        assert!(line.is_none_or(|line| found["line"] == line), "{found}");
        assert!(found["message"].is_string() && found["severity"] == "error", "{found}");
    }
    let said = prints(&run(config, &["theme", "check"]), 1);
    assert!(
        said.contains("error[E0814]: ") && said.contains("--> themes/bad/templates/partials/way_back.html:2:"),
        "{said}"
    );
    assert!(said.contains("<script>steal()</script>"), "the line is quoted: {said}");
    assert!(said.trim_end().rsplit('\n').next().unwrap().starts_with("bad: "), "{said}");
    prints(&run(config, &["theme", "check", "bda"]), 2);
}

#[test]
fn a_manifest_that_cannot_be_read_is_told_like_every_file() {
    let config = minimal();
    let config = config.path();
    write(&config.join("themes/zen/theme.toml"), "[theme]\napi = 1\nextends = \"nowhere\"\n");
    write(&config.join("themes/odd/theme.toml"), "[theme]\napi = 1\n[tokens]\naccnt = \"#fff\"\n");
    let told = check(config, &[], 1);
    let codes: Vec<(&str, &str)> =
        told.iter().map(|it| (it["code"].as_str().unwrap(), it["file"].as_str().unwrap())).collect();
    assert_eq!(codes, [("E0803", "themes/odd/theme.toml"), ("E0801", "themes/zen/theme.toml")]);
    assert_eq!((&told[0]["line"], &told[0]["suggestion"]), (&Value::from(4), &Value::from("accent")));
    prints(&run(config, &["theme", "eject", "layout.html", "--theme", "odd"]), 1);
    prints(&run(config, &["theme", "eject", "layout.html", "--theme", "base"]), 2);
}

#[test]
fn what_an_environment_overrides_is_checked_too() {
    let config = minimal();
    let config = config.path();
    write(&config.join("environments/acme/messages/en.ftl"), "this is no fluent\n");
    let told = check(config, &[], 1);
    assert_eq!(told[0]["code"], "E0818", "{told:?}");
    assert!(told[0]["file"].as_str().unwrap().ends_with("acme/messages/en.ftl"), "{told:?}");
}

#[test]
fn a_gallery_is_the_same_each_time() {
    let config = minimal();
    let config = config.path();
    let render = |out: &Path, more: &[&str]| {
        let out = out.to_str().unwrap();
        let common =
            ["theme", "render", "--out", out, "--pages", "profile,mail_*", "--locales", "en,de", "--schemes", "dark"];
        let arguments: Vec<&str> = common.iter().chain(more).copied().collect();
        run(config, &arguments)
    };
    let folder = tempfile::tempdir().unwrap();
    let (one, two) = (folder.path().join("one"), folder.path().join("two"));
    prints(&render(&one, &[]), 0);
    prints(&render(&two, &["base"]), 0);
    assert_eq!(files(&one), files(&two));
    let names = files(&one);
    assert!(names.contains_key("index.html") && names.contains_key("manifest.json"));
    let page = names.keys().find(|name| name.starts_with("profile-typical.de.dark")).unwrap();
    assert!(String::from_utf8_lossy(&names[page]).contains("href=\"assets/"), "addresses are relative");
    assert!(!names.keys().any(|name| name.contains(".fr.") || name.contains(".light.") || name.starts_with("sign_on")));
    // A folder that holds something is somebody's.
    write(&one.join("notes.md"), "mine");
    assert!(complains(&render(&one, &[]), 1).contains("--force"));
    prints(&render(&one, &["--environment", "acme", "--force"]), 0);
    assert!(one.join("notes.md").exists() && files(&one) != files(&two));
    assert!(complains(&run(config, &["theme", "render", "bsae", "--out", "x"]), 2).contains("did you mean `base`?"));
    let out = one.to_str().unwrap();
    for wrong in [["--locales", "xx"], ["--pages", "nothing"], ["--environment", "amce"], ["--schemes", "blue"]] {
        prints(&run(config, &["theme", "render", "--out", out, "--force", wrong[0], wrong[1]]), 2);
    }
}

//! Chains of folders: who wins, and that nothing a theme holds takes a page away.

use std::path::Path;

use super::*;
use crate::config::themes::Themes;
use crate::theme::gallery::sample_site;

fn themes(files: &[(&str, &str)]) -> Themes {
    let folder = tempfile::tempdir().unwrap();
    for (path, text) in files {
        let path = folder.path().join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }
    let (themes, told) = Themes::of_folder(folder.path());
    assert!(told.is_empty(), "{told:?}");
    themes
}

fn engine(files: &[(&str, &str)]) -> Engine {
    let mut all = vec![("child/theme.toml", "[theme]\napi = 1\n")];
    all.extend_from_slice(files);
    Engine::load(&themes(&all).chain("child").unwrap()).unwrap()
}

fn signed_off(engine: &Engine) -> String {
    let frame = Frame::new(sample_site(engine, "en").unwrap());
    let page = Value::from(BTreeMap::from([("onward", Value::none())]));
    engine.page(&frame, "pages/signed_off.html", "signed-off-title", false, page).unwrap()
}

fn told(engine: &Engine) -> Vec<(&str, &str, Option<usize>)> {
    engine.problems().iter().map(|it| (it.code, it.file.as_deref().unwrap_or_default(), it.line)).collect()
}

#[test]
fn a_child_wins_file_by_file_and_names_its_parent() {
    let engine = engine(&[
        ("child/templates/partials/footer.html", "<footer>child {{ site.name }}</footer>"),
        (
            "child/templates/pages/signed_off.html",
            "{% extends \"base:pages/signed_off.html\" %}{% block main %}<p>mine</p>{{ super() }}{% endblock %}",
        ),
        ("child/messages/en.ftl", "signed-off-title = Bye"),
    ]);
    assert_eq!(told(&engine), []);
    let html = signed_off(&engine);
    assert!(html.contains("<footer>child Acme</footer>") && html.contains("<p>mine</p>"), "{html}");
    assert!(html.contains("<h1>Bye</h1>") && html.contains("Sign on again"), "{html}");
}

#[test]
fn a_file_that_does_not_compile_is_left_out_with_line() {
    let engine = engine(&[
        ("child/templates/partials/footer.html", "<footer>\n{% if %}"),
        ("child/templates/partials/brand.html", "<b class=\"mine\">x</b>"),
        ("child/templates/pages/error.html", "{% extends \"nowhere.html\" %}"),
    ]);
    let mut found = told(&engine);
    found.sort_unstable();
    assert_eq!(
        found.iter().map(|it| (it.0, it.1)).collect::<Vec<_>>(),
        [
            ("E0810", "themes/child/templates/pages/error.html"),
            ("E0810", "themes/child/templates/partials/footer.html"),
        ]
    );
    assert_eq!(found[1].2, Some(2));
    let html = signed_off(&engine);
    assert!(html.contains("class=\"footer\"") && html.contains("class=\"mine\""), "{html}");
}

#[test]
fn what_could_run_without_end_is_left_out() {
    let nested: String = (0..7).map(|n| format!("{{% for a{n} in site.tabs %}}")).collect();
    let nested = nested + "x" + &"{% endfor %}".repeat(7);
    let engine = engine(&[
        ("child/templates/partials/footer.html", "{% include \"partials/footer.html\" %}"),
        ("child/templates/partials/brand.html", &nested),
        ("child/templates/partials/flash.html", "{% for a in range(end=1000000000) %}x{% endfor %}"),
    ]);
    let codes: Vec<_> =
        told(&engine).into_iter().map(|it| (it.0, it.1.rsplit('/').next().unwrap_or_default())).collect();
    for expected in [("E0813", "footer.html"), ("E0813", "brand.html"), ("E0812", "flash.html")] {
        assert!(codes.contains(&expected), "{codes:?}");
    }
    assert!(signed_off(&engine).contains("class=\"brand\""));
}

#[test]
fn a_template_that_fails_or_prints_too_much_is_stood_in_for_and_counted() {
    let much = format!(
        "{{% for a in site.tabs %}}{{% for b in site.tabs %}}{}{{% endfor %}}{{% endfor %}}",
        "x".repeat(60_000)
    );
    let engine = engine(&[
        ("child/templates/partials/footer.html", &much),
        ("child/templates/partials/brand.html", "{{ page.nothing.of.the.kind }}"),
    ]);
    assert_eq!(told(&engine), []);
    let html = signed_off(&engine);
    assert!(html.contains("class=\"footer\"") && html.len() < 100_000);
    signed_off(&engine);
    assert_eq!(engine.fallbacks()[&("acme".to_owned(), "pages/signed_off.html".to_owned())], 2);
}

#[test]
fn styles_of_a_theme_come_after_those_of_base_in_a_layer_of_their_own() {
    let engine = engine(&[
        ("child/theme.css", ".button { color: red; }"),
        ("child/assets/hero.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><path d=\"M0 0h1\"/></svg>"),
    ]);
    let css = engine.assets().get(&engine.assets().address("base.css")).unwrap();
    let css = std::str::from_utf8(&css.bytes).unwrap();
    assert!(css.contains("@layer theme{\n.button { color: red; }\n}"), "{css}");
    assert!(engine.assets().get(&engine.assets().address("hero.svg")).is_some());
}

#[test]
fn every_shipped_theme_is_sound() {
    let themes = Themes::shipped();
    for name in themes.names() {
        let engine = Engine::sound(&themes.chain(name).unwrap()).unwrap();
        assert_eq!(told(&engine), [], "{name}");
    }
    assert!(Path::new(env!("CARGO_MANIFEST_DIR")).join("themes/base").exists());
}

#[test]
fn a_misspelt_name_takes_away_its_own_file_alone() {
    let engine = engine(&[
        ("child/templates/partials/footer.html", "<footer>{% include \"partials/nope.html\" %}</footer>"),
        ("child/templates/partials/flash.html", "{{ <no_such_component a=\"b\"/> }}"),
        ("child/templates/partials/brand.html", "<b class=\"mine\">x</b>"),
    ]);
    let files: Vec<_> = told(&engine).into_iter().map(|it| (it.0, it.1.to_owned())).collect();
    assert_eq!(files.len(), 2, "{files:?}");
    for name in ["footer.html", "flash.html"] {
        assert!(files.iter().any(|(code, file)| *code == "E0810" && file.ends_with(name)), "{files:?}");
    }
    assert!(signed_off(&engine).contains("class=\"mine\""));
}

#[test]
fn markup_put_together_from_pieces_is_seen_when_it_is_whole() {
    let engine = engine(&[(
        "child/templates/partials/footer.html",
        "<meta http-{# #}equiv=\"refresh\" content=\"0;url=https://evil.example/\">",
    )]);
    let html = signed_off(&engine);
    assert!(!html.contains("evil.example") && html.contains("class=\"footer\""), "{html}");
    assert_eq!(engine.fallbacks().len(), 1);
}

#[test]
fn pictures_of_a_theme_are_rebuilt_and_a_broken_one_takes_no_other_away() {
    let engine = engine(&[
        ("child/icons/house.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><g>"),
        ("child/assets/x.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>x</script><path d=\"M0 0\"/></svg>"),
        ("child/assets/base.css", "html{display:none}"),
    ]);
    let asset = |name: &str| engine.assets().get(&engine.assets().address(name)).map(|it| it.bytes.clone());
    assert!(!String::from_utf8(asset("x.svg").unwrap()).unwrap().contains("script"));
    assert!(!String::from_utf8(asset("base.css").unwrap()).unwrap().starts_with("html{display:none}"));
    assert!(String::from_utf8(asset("icons.svg").unwrap()).unwrap().contains("id=\"house\""));
    assert!(told(&engine).iter().any(|it| it.1.ends_with("icons/house.svg")));
}

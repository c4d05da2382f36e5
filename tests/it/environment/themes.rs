//! Themes on a server that runs (UX.md 3.2, R-OP-14): twenty lines change how everything looks, an environment says some things
//! in words of its own, options have types, and a reload reaches those whom it concerns. Nothing here depends on the database.

use std::sync::Arc;

use portico::environment::Outcome;

use crate::support::client::Client;
use crate::support::database::Database;
use crate::support::page::Page;
use crate::support::world::{ACME, GLOBEX, HEADQUARTERS, PASSWORD, World, is_signed_on};

const ANA: &str = "ana@acme.example";
/// Pages of a person, one of each tab and more.
const INSIDE: [&str; 10] = [
    "overview",
    "profile",
    "profile/data",
    "authentication",
    "password",
    "accounts",
    "consents",
    "activity",
    "applications",
    "sign-off",
];
/// Pages of anybody.
const DOOR: [&str; 4] = ["sign-on", "recover", "register", "sign-off"];

const MANIFEST: &str = r##"[theme]
api = 1
about = "A forest: green on green, wide and round, with a line at the foot."

[tokens]
bg = "#e9f2ea"
surface = "#f7fbf7"
text = "#10281a"
border = "#b9d1bf"
font-heading = "Georgia, serif"
radius-md = "2rem"
page-width = "50rem"

[tokens.dark]
bg = "#0b1510"
surface = "#12211a"
text = "#e6f3ea"
"##;
const SLOT: &str = "<p class=\"motto\">{{ site.name }} grows with you</p>\n";

/// Writes a file below the configuration's folder.
fn put(world: &World, path: &str, text: &str) {
    let place = world.folder.path().join(path);
    std::fs::create_dir_all(place.parent().unwrap()).unwrap();
    std::fs::write(place, text).unwrap();
}

/// An environment's file with this below `[branding]`.
fn branded(text: &str, branding: &str) -> String {
    format!("{text}[branding]\n{branding}\n")
}

/// A world in which `forest` is there, and nobody uses it yet.
async fn with_forest(database: &Database) -> World {
    let all = [("acme", ACME), ("globex", GLOBEX), ("headquarters", HEADQUARTERS)];
    let world = World::with(database, &all).await;
    put(&world, "themes/forest/theme.toml", MANIFEST);
    put(&world, "themes/forest/slots/footer-start.html", SLOT);
    world
}

/// Reads every file again, which must be good, and tells what became of Acme, Globex and Headquarters.
async fn reloaded(world: &World) -> [Outcome; 3] {
    let report = world.reload().await;
    assert!(!report.failed, "{}", report.problems);
    ["acme", "globex", "headquarters"].map(|slug| report.environments[&slug.parse().unwrap()])
}

/// The address of a file that a page names.
#[track_caller]
fn address(page: &Page, file: &str) -> String {
    let text = page.text();
    let before = text.split_once(&format!("/{file}\"")).unwrap_or_else(|| panic!("{} names no {file}", page.url)).0;
    format!("{}/{file}", before.rsplit_once('"').unwrap().1)
}

/// The addresses of the style sheets that an environment's pages name: of the theme and of the brand.
async fn styles(world: &World, slug: &str) -> [String; 2] {
    let page = world.browser(slug).get("sign-on").await.expect(200);
    ["base.css", "brand.css"].map(|file| address(&page, file))
}

async fn text(browser: &Client, address: &str) -> String {
    browser.get(address).await.expect(200).text()
}

#[tokio::test]
async fn twenty_lines_restyle_everything() {
    assert!(MANIFEST.lines().chain(SLOT.lines()).count() <= 20);
    let database = Database::sqlite().await;
    let world = with_forest(&database).await;
    assert_eq!(reloaded(&world).await, [Outcome::Unchanged; 3], "nobody uses it");
    world.person("acme", ANA, PASSWORD).await;
    let ana = world.signed_on("acme", ANA, PASSWORD).await;
    let before = styles(&world, "acme").await;
    let others = [styles(&world, "globex").await, styles(&world, "headquarters").await];

    world.write("acme", &branded(ACME, "theme = \"forest\""));
    assert_eq!(reloaded(&world).await, [Outcome::Changed, Outcome::Unchanged, Outcome::Unchanged]);
    assert!(is_signed_on(&ana).await, "a session survives a change of theme");
    let [base, brand] = styles(&world, "acme").await;
    assert!(base != before[0] && brand != before[1]);
    let measures = text(&ana, &base).await;
    assert!(measures.contains("--radius-md:2rem") && measures.contains("--page-width:50rem"));
    let colours = text(&ana, &brand).await;
    assert!(colours.contains("--color-bg:#e9f2ea") && colours.contains("--color-bg:#0b1510"), "{colours}");

    let themed = |page: &Page| {
        assert!(page.seen().contains("Acme grows with you"), "{}:\n{}", page.url, page.seen());
        assert_eq!(
            [address(page, "base.css"), address(page, "brand.css")],
            [base.clone(), brand.clone()],
            "{}",
            page.url
        );
    };
    for path in INSIDE {
        themed(&ana.get(path).await.expect(200));
    }
    let stranger = world.browser("acme");
    for path in DOOR {
        themed(&stranger.visit(path).await.expect(200));
    }
    themed(&stranger.post("sign-on", &[("csrf", "forged")]).await.expect(403));
    let wrong = stranger.get("sign-on").await.submit("Sign on", &[("identifier", ""), ("password", "")]).await;
    themed(&wrong.expect(422));
    world.write("acme", &format!("enabled = false\n{}", branded(ACME, "theme = \"forest\"")));
    reloaded(&world).await;
    themed(&stranger.get("sign-on").await.expect(503));
    assert_eq!([styles(&world, "globex").await, styles(&world, "headquarters").await], others);
}

#[tokio::test]
async fn a_reload_reaches_those_who_use_what_has_changed() {
    let database = Database::sqlite().await;
    let world = with_forest(&database).await;
    for (slug, file) in [("acme", ACME), ("headquarters", HEADQUARTERS)] {
        world.write(slug, &branded(file, "theme = \"forest\""));
    }
    let users = [Outcome::Changed, Outcome::Unchanged, Outcome::Changed];
    assert_eq!(reloaded(&world).await, users);
    assert!(Arc::ptr_eq(&world.live("acme").engine, &world.live("headquarters").engine), "one engine for one chain");
    assert_eq!(reloaded(&world).await, [Outcome::Unchanged; 3]);
    put(&world, "themes/forest/theme.css", ".motto { font-style: italic; }\n");
    assert_eq!(reloaded(&world).await, users);
    put(&world, "themes/forest/messages/en.ftl", "sign-on-lead = Among trees\n");
    assert_eq!(reloaded(&world).await, users);
    world.browser("headquarters").get("sign-on").await.says("Among trees");
    // What nobody uses, and what is no part of a theme.
    put(&world, "themes/forest/README.md", "Plant trees.\n");
    put(&world, "themes/desert/theme.toml", "[theme]\napi = 1\n");
    put(&world, "themes/desert/theme.css", ".motto { color: inherit; }\n");
    assert_eq!(reloaded(&world).await, [Outcome::Unchanged; 3]);
    // What stands on it changes with it.
    put(&world, "themes/desert/theme.toml", "[theme]\napi = 1\nextends = \"forest\"\n");
    world.write("globex", &branded(GLOBEX, "theme = \"desert\""));
    assert_eq!(reloaded(&world).await, [Outcome::Unchanged, Outcome::Changed, Outcome::Unchanged]);
    put(&world, "themes/forest/slots/footer-start.html", "<p>Mind the roots</p>\n");
    assert_eq!(reloaded(&world).await, [Outcome::Changed; 3]);
    world.browser("globex").get("sign-on").await.says("Mind the roots");
}

#[tokio::test]
async fn an_environment_says_some_things_in_its_own_words() {
    let database = Database::sqlite().await;
    let world = with_forest(&database).await;
    let words = "profile-lead = All that we have written down\n\
                 mail-new-browser-subject = Was it you at { $site }?\n\
                 mail-why = Because we look after you.\n";
    put(&world, "environments/acme/messages/en.ftl", words);
    world.person("acme", ANA, PASSWORD).await;
    assert_eq!(reloaded(&world).await, [Outcome::Changed, Outcome::Unchanged, Outcome::Unchanged]);
    let ana = world.signed_on("acme", ANA, PASSWORD).await;
    ana.get("profile").await.expect(200).says("All that we have written down").says("My profile");
    world.notice("acme", "nils@acme.example").await;
    world.notice("globex", "gus@globex.example").await;
    let sent = world.delivered().await;
    let subject = |to: &str| sent.iter().find(|(receiver, _)| receiver == to).map(|(_, subject)| subject.as_str());
    assert_eq!(subject("nils@acme.example"), Some("Was it you at Acme?"));
    assert_eq!(subject("gus@globex.example"), Some("New sign-on to your Globex account"));
    let mail = world.mails.sent(Some("nils@acme.example")).remove(0);
    for form in [mail.text, mail.html.unwrap()] {
        assert!(form.contains("Because we look after you.") && form.contains("Somebody signed on"), "{form}");
    }
    // Other languages have the words that they had.
    let german = world.browser("acme").with("accept-language", "de");
    german.get("sign-on").await.says("Anmelden");
    ana.get("profile").await.submit("Deutsch", &[]).await.expect(303);
    ana.get("profile").await.says("Was wir über Sie wissen");
    // A file that is no Fluent takes nothing away.
    put(&world, "environments/acme/messages/en.ftl", "this is no fluent\n");
    assert_eq!(reloaded(&world).await[0], Outcome::Changed);
    assert_eq!(world.live("acme").engine.problems().len(), 1);
    ana.get("profile").await.expect(200).submit("English", &[]).await.expect(303);
    ana.get("profile").await.says("What we know about you");
}

#[tokio::test]
async fn templates_of_an_environment_take_effect_at_hosts_of_its_own() {
    let database = Database::sqlite().await;
    let world = with_forest(&database).await;
    for slug in ["acme", "headquarters"] {
        put(&world, &format!("environments/{slug}/templates/partials/footer.html"), "<footer>Our own foot</footer>\n");
        put(&world, &format!("environments/{slug}/slots/main-before.html"), "<p>Our own head</p>\n");
    }
    let report = world.reload().await;
    assert!(!report.failed, "{}", report.problems);
    let warned = |slug: &str| report.problems.contains(&format!("environments/{slug}/templates"));
    assert!(report.problems.contains("W0807") && warned("acme") && !warned("headquarters"), "{}", report.problems);
    assert_eq!(report.environments[&"acme".parse().unwrap()], Outcome::Unchanged);
    let shared = world.browser("acme").get("sign-on").await.expect(200).seen();
    assert!(!shared.contains("Our own"), "{shared}");
    let alone = world.browser("headquarters");
    alone.get("sign-on").await.expect(200).says("Our own head").says("Our own foot");
    // They come before those of the theme.
    world.write("headquarters", &branded(HEADQUARTERS, "theme = \"forest\""));
    world.reload().await;
    let page = alone.get("sign-on").await.expect(200).says("Our own foot");
    assert!(!page.seen().contains("grows with you"), "its footer has no such slot:\n{}", page.seen());
}

#[tokio::test]
async fn a_theme_that_is_not_there_leaves_the_last_good_form() {
    let database = Database::sqlite().await;
    let world = with_forest(&database).await;
    world.write("acme", &branded(ACME, "theme = \"forest\""));
    reloaded(&world).await;
    let stale = async |world: &World, code: &str| {
        let report = world.reload().await;
        assert!(report.failed && report.problems.contains(code), "{code}: {}", report.problems);
        assert_eq!(report.environments[&"acme".parse().unwrap()], Outcome::Stale, "{code}: {}", report.problems);
        assert_eq!(report.environments[&"globex".parse().unwrap()], Outcome::Unchanged, "{code}");
        world.browser("acme").get("sign-on").await.expect(200).says("Acme grows with you");
    };
    world.write("acme", &branded(ACME, "theme = \"forst\""));
    stale(&world, "E0801").await;
    assert!(world.reload().await.problems.contains("forest"), "what was meant is named");
    world.write("acme", &branded(ACME, "theme = \"forest\""));
    put(&world, "themes/forest/theme.toml", &MANIFEST.replace("bg = ", "gb = "));
    stale(&world, "E0803").await;
    std::fs::remove_dir_all(world.folder.path().join("themes/forest")).unwrap();
    stale(&world, "E0801").await;
    // After a start there is nothing left to show it with, which is no reason to show nothing.
    let again = world.started_again().await;
    let report = again.reload().await;
    assert_eq!(report.environments[&"acme".parse().unwrap()], Outcome::Stale, "{}", report.problems);
    let page = again.browser("acme").get("sign-on").await.expect(200).says("Sign on");
    assert!(!page.seen().contains("grows with you"));
    put(&world, "themes/forest/theme.toml", MANIFEST);
    put(&world, "themes/forest/slots/footer-start.html", SLOT);
    assert!(!again.reload().await.failed);
    again.browser("acme").get("sign-on").await.says("Acme grows with you");
}

const PICTURE: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 8 8\"><path d=\"M0 0h8v8z\"/></svg>";

const OPTIONS: &str = r#"
[options.hero]
type = "asset"
default = "assets/hero.svg"
[options.open]
type = "bool"
default = false
[options.line]
type = "text"
default = { en = "Come in", de = "Herein" }
[options.tone]
type = "choice"
values = ["calm", "loud"]
default = "calm"
"#;

const SHOWN: &str = "<p>{{ site.options.line }}, {{ site.options.tone }}{% if site.options.open %}, all day{% endif %}</p>\n\
                     <img src=\"{{ site.options.hero }}\" alt=\"\">\n";

#[tokio::test]
async fn options_have_types_and_defaults() {
    let database = Database::sqlite().await;
    let world = with_forest(&database).await;
    put(&world, "themes/forest/theme.toml", &format!("{MANIFEST}{OPTIONS}"));
    put(&world, "themes/forest/slots/footer-start.html", SHOWN);
    put(&world, "themes/forest/assets/hero.svg", PICTURE);
    put(&world, "environments/acme/branding/own.svg", &PICTURE.replace("v8z", "v4z"));
    let acme =
        |options: &str| world.write("acme", &branded(ACME, &format!("theme = \"forest\"\noptions = {{ {options} }}")));
    let [english, german] = ["en", "de"].map(|language| world.browser("acme").with("accept-language", language));
    acme("");
    reloaded(&world).await;
    let page = english.get("sign-on").await.expect(200).says("Come in, calm");
    assert_eq!(
        english.get(&address(&page, "hero.svg")).await.expect(200).header("content-type"),
        Some("image/svg+xml")
    );
    let by_default = text(&english, &address(&page, "hero.svg")).await;
    german.get("sign-on").await.says("Herein, calm");

    let all =
        "open = true, tone = \"loud\", line = { en = \"Welcome\", de = \"Willkommen\" }, hero = \"branding/own.svg\"";
    acme(all);
    reloaded(&world).await;
    let page = english.get("sign-on").await.expect(200).says("Welcome, loud, all day");
    assert_ne!(text(&english, &address(&page, "hero.svg")).await, by_default);
    german.get("sign-on").await.says("Willkommen, loud, all day");
    acme("line = \"Salve\"");
    reloaded(&world).await;
    german.get("sign-on").await.says("Salve, calm");

    let wrong = ["open = \"yes\"", "tone = \"shrill\"", "line = 5", "line = { en = 5 }", "hero = true", "lime = \"x\""];
    for options in wrong {
        acme(options);
        let report = world.reload().await;
        assert!(report.failed && report.problems.contains("E0806"), "{options}: {}", report.problems);
        assert_eq!(report.environments[&"acme".parse().unwrap()], Outcome::Stale, "{options}");
        german.get("sign-on").await.expect(200).says("Salve, calm");
    }
}

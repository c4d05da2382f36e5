//! Themes that break, by accident or on purpose, on the real program: whatever a theme holds, each page of its environment is
//! answered, with what `base` has in its place; it is logged once and counted; nobody else notices; and mended, the theme is back
//! (R-OP-14).

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Output, Stdio};
use std::time::Duration;

use crate::support::client::Client;
use crate::support::page::Page;
use crate::support::server::{Server, program};
use crate::support::world::{PASSWORD, is_signed_on, sign_on};

const ANA: &str = "ana@acme.example";
/// No line of the log takes longer.
const PATIENCE: Duration = Duration::from_secs(30);

/// The tabs, which are the pages that are looked at.
const TABS: [&str; 8] =
    ["overview", "profile", "authentication", "password", "accounts", "consents", "activity", "applications"];

/// What breaks.
enum Broken {
    /// A file that is left out, with this code; the rest of the theme stays.
    LeftOut(&'static str),
    /// A template that fails while pages are made; pages of `base` stand in.
    StandsIn,
}

/// One bad theme: its name, the file that is bad, and what it holds.
struct Bad {
    name: &'static str,
    file: &'static str,
    holds: Holds,
    broken: Broken,
}

enum Holds {
    Text(String),
    /// A link to a file of the configuration.
    Link(&'static str),
}

/// How the log names the template of the profile.
const PROFILE: &str = "\"template\":\"pages/profile.html\"";
const FOOTER: &str = "templates/partials/footer.html";

fn all() -> Vec<Bad> {
    use Broken::{LeftOut, StandsIn};
    let text = |name, file, text: &str, broken| Bad { name, file, holds: Holds::Text(text.to_owned()), broken };
    let link = |name, file, to| Bad { name, file, holds: Holds::Link(to), broken: LeftOut("E0804") };
    let nested = |times: usize, bytes: usize| {
        let loops: String = (0..times).map(|n| format!("{{% for a{n} in site.tabs %}}")).collect();
        format!("{loops}{}{}", "x".repeat(bytes), "{% endfor %}".repeat(times))
    };
    let remote = "<img src=\"https://elsewhere.example/a.png\" alt=\"\">";
    vec![
        text("syntax", FOOTER, "<footer>\n{% if %}</footer>\n", LeftOut("E0810")),
        text("unknown-variable", FOOTER, "<footer>{{ page.nothing.of.the.kind }}</footer>\n", StandsIn),
        text("endless-file", FOOTER, "<footer>\n{% include \"partials/footer.html\" %}</footer>\n", LeftOut("E0813")),
        text("endless-loop", FOOTER, "{% for a in range(end=1000000000) %}x{% endfor %}\n", LeftOut("E0812")),
        // Hundreds of MB, told before it runs; and 5 MB, stopped while it does.
        text("too-much-told", FOOTER, &nested(4, 60_000), LeftOut("E0813")),
        text("too-much", FOOTER, &nested(2, 60_000), StandsIn),
        text("script", FOOTER, "<footer><script>steal()</script></footer>\n", LeftOut("E0814")),
        text("script-file", "assets/steal.js", "steal()\n", LeftOut("E0804")),
        text("remote", FOOTER, remote, LeftOut("E0816")),
        text("remote-styles", "theme.css", "@import \"https://elsewhere.example/a.css\";\n", LeftOut("E0824")),
        link("link", FOOTER, "server.toml"),
        link("link-asset", "assets/server.svg", "server.toml"),
    ]
}

fn put(place: &Path, text: &str) {
    std::fs::create_dir_all(place.parent().unwrap()).unwrap();
    std::fs::write(place, text).unwrap();
}

fn environment(name: &str, theme: &str) -> String {
    format!(
        "format = 1\nname = \"{name}\"\n[portal]\ntabs = {TABS:?}\n[mfa]\nmethods = [\"totp\", \"recovery_codes\"]\n\
         [branding]\ntheme = \"{theme}\"\n"
    )
}

/// A configuration with two environments.
fn configuration() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    put(&folder.path().join("server.toml"), "format = 1\nbase_url = \"http://localhost:8080\"\n");
    for (slug, name) in [("acme", "Acme"), ("globex", "Globex")] {
        put(&folder.path().join(format!("environments/{slug}/environment.toml")), &environment(name, "base"));
    }
    folder
}

/// Runs a command on a configuration, insisting that it works.
#[track_caller]
fn run(config: &Path, arguments: &[&str], input: &str) {
    let mut command = program();
    command.args(arguments).arg("--config").arg(config);
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    child.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
    let Output { status, stdout, stderr } = child.wait_with_output().unwrap();
    let said = String::from_utf8_lossy(&stdout) + String::from_utf8_lossy(&stderr);
    assert!(status.success(), "{arguments:?}: {said}");
}

/// Puts a theme there that is round, and bad in one place; returns that place.
fn bring(config: &Path, bad: &Bad) -> PathBuf {
    let theme = config.join("themes").join(bad.name);
    put(&theme.join("theme.toml"), "[theme]\napi = 1\n[tokens]\nradius-md = \"3rem\"\n");
    let place = theme.join(bad.file);
    match &bad.holds {
        Holds::Text(text) => put(&place, text),
        Holds::Link(to) => {
            std::fs::create_dir_all(place.parent().unwrap()).unwrap();
            std::os::unix::fs::symlink(config.join(to), &place).unwrap();
        }
    }
    put(&config.join("environments/acme/environment.toml"), &environment("Acme", bad.name));
    place
}

/// How many lines of the log have all of these in them.
fn lines(server: &Server, parts: &[&str]) -> usize {
    server.log().lines().filter(|line| parts.iter().all(|part| line.contains(part))).count()
}

/// Waits until the log has so many lines with all of these in them.
async fn logged(server: &Server, parts: &[&str], count: usize) {
    let mut pause = tokio::time::interval(Duration::from_millis(20));
    let asked = async {
        while lines(server, parts) < count {
            pause.tick().await;
        }
    };
    let told = tokio::time::timeout(PATIENCE, asked).await;
    assert!(told.is_ok() && lines(server, parts) == count, "{count} × {parts:?}:\n{}", server.log());
}

/// What `/status` says of the theme of an environment: pages that `base` stood in for, and files that were left out.
async fn status(server: &Server, slug: &str) -> (u64, u64) {
    let operations = Client::new(&format!("{}/", server.ready["operations_url"].as_str().unwrap()));
    let status = operations.get("status").await.expect(200).json();
    let said = &status["environments"][slug];
    assert_eq!(said["state"], "live", "{status}");
    let number = |key: &str| said["theme"][key].as_u64().unwrap_or_else(|| panic!("no {key}: {said}"));
    (number("fallbacks"), number("files_left_out"))
}

/// The styles that a page names.
async fn styles(page: &Page, browser: &Client) -> String {
    let text = page.text();
    let start = text.split_once("/base.css\"").expect("no styles").0.rsplit_once('"').unwrap().1;
    browser.get(&format!("{start}/base.css")).await.expect(200).text()
}

/// A page as it is with `base`: its footer is there, whole, and nothing of what a bad theme holds.
fn sound(page: &Page) {
    let text = page.text();
    assert!(text.contains("class=\"footer\"") && text.contains("As on this device"), "{}: {text}", page.url);
    assert!(text.trim_end().ends_with("</html>") && text.len() < 500_000, "{}: {} bytes", page.url, text.len());
    for held in ["steal()", "elsewhere.example", "base_url", "xxxxxxxx"] {
        assert!(!text.contains(held), "{}: {held}: {text}", page.url);
    }
}

#[tokio::test]
async fn no_theme_takes_a_page_away() {
    let folder = configuration();
    let config = folder.path();
    run(
        config,
        &["user", "add", "--environment", "acme", "--email", ANA, "--password-stdin"],
        &format!("{PASSWORD}\n"),
    );
    let server = Server::serve(config, &[]);
    let ana = Client::new(&format!("{}/acme/", server.base_url()));
    sign_on(&ana, ANA, PASSWORD).await.expect(303);
    assert!(is_signed_on(&ana).await);
    let globex = Client::new(&format!("{}/globex/", server.base_url()));
    let plain = styles(&globex.get("sign-on").await.expect(200), &globex).await;
    let mut stood_in = 0;

    for bad in all() {
        let place = bring(config, &bad);
        run(config, &["reload"], "");
        for _ in 0..2 {
            for path in TABS {
                let page = ana.get(path).await.expect(200);
                sound(&page);
                let round = styles(&page, &ana).await.contains("--radius-md:3rem");
                assert_eq!(round, matches!(bad.broken, Broken::LeftOut(_)), "{}: {path}", bad.name);
            }
            let stranger = Client::new(&format!("{}/acme/", server.base_url()));
            sound(&stranger.get("sign-on").await.expect(200));
            stranger.get("sign-on").await.submit("Sign on", &[("identifier", ""), ("password", "")]).await.expect(422);
        }
        let (fallbacks, left_out) = status(&server, "acme").await;
        match bad.broken {
            Broken::LeftOut(code) => {
                assert_eq!((fallbacks, left_out), (0, 1), "{}", bad.name);
                let file = format!("themes/{}/{}", bad.name, bad.file);
                logged(&server, &["a file of a theme is not used", code, &file], 1).await;
            }
            Broken::StandsIn => {
                // Each tab twice, and thrice at the door as often.
                assert_eq!((fallbacks, left_out), (2 * (8 + 3), 0), "{}", bad.name);
                stood_in += 1;
                logged(&server, &["a template of the theme fails", "\"acme\"", PROFILE], stood_in).await;
            }
        }
        assert_eq!(status(&server, "globex").await, (0, 0), "{}", bad.name);
        let other = globex.get("sign-on").await.expect(200);
        assert_eq!(styles(&other, &globex).await, plain, "{}", bad.name);

        // Mended, all of it is there.
        std::fs::remove_file(place).unwrap();
        put(&config.join("themes").join(bad.name).join("slots/footer-start.html"), "<p>All is well</p>\n");
        run(config, &["reload"], "");
        assert_eq!(status(&server, "acme").await, (0, 0), "{}", bad.name);
        let page = ana.get("profile").await.expect(200).says("All is well");
        assert!(styles(&page, &ana).await.contains("--radius-md:3rem"), "{}", bad.name);
    }
    assert_eq!(lines(&server, &[PROFILE, "a template of the theme fails"]), stood_in);
    server.stop().await;
}

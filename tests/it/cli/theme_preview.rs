//! The preview of a theme, as a browser sees it.

use std::time::Duration;

use serde_json::Value;

use super::{minimal, prints, run, write};
use crate::support::client::Client;
use crate::support::server::{Server, program};

/// Files are looked at twice a second, and everything is rendered in every language.
const PATIENCE: Duration = Duration::from_secs(120);

/// Asks until the preview says what is waited for.
async fn until(browser: &Client, wanted: impl Fn(&Value) -> bool) -> Value {
    let mut pause = tokio::time::interval(Duration::from_millis(100));
    let asked = async {
        loop {
            pause.tick().await;
            let status = browser.get("/version").await.expect(200).json();
            if wanted(&status) {
                return status;
            }
        }
    };
    tokio::time::timeout(PATIENCE, asked).await.expect("the preview never says so")
}

#[tokio::test]
async fn a_preview_follows_the_files_and_changes_nothing() {
    let config = minimal();
    prints(&run(config.path(), &["theme", "new", "mine"]), 0);
    let mut command = program();
    command.args(["theme", "preview", "mine", "--json", "--config"]).arg(config.path());
    let preview = Server::start(command);
    let browser = Client::new(&format!("{}/", preview.base_url()));
    browser.get("/").await.expect(200).says("Colours");
    let list = browser.get("/-/preview/list").await.expect(200).json();
    assert_eq!(list["title"], "mine");
    assert!(list["languages"].as_array().unwrap().contains(&Value::from("de")), "{list}");
    assert!(list["pages"].as_array().unwrap().iter().any(|page| page["name"] == "mail_password_changed"), "{list}");

    // A page, with what it needs and the policy of real ones.
    let page = browser.get("/-/preview/page/profile-typical?lang=de&scheme=dark").await.expect(200);
    assert!(page.text().contains("lang=\"de\"") && page.text().contains("data-color-scheme=\"dark\""));
    let serve = Server::serve(config.path(), &[]);
    let real = Client::new(&format!("{}/", serve.base_url())).get("/acme/sign-on").await.expect(200);
    let real = real.header("content-security-policy").unwrap().replace(serve.base_url(), preview.base_url());
    let framed = real.replace("frame-ancestors 'none'", "frame-ancestors 'self'");
    assert_eq!(page.header("content-security-policy"), Some(framed.as_str()));
    assert_eq!(page.header("x-frame-options"), Some("SAMEORIGIN"));
    let text = page.text();
    let css =
        text.split("href=\"").find_map(|rest| rest.split_once("base.css")).map(|(start, _)| format!("{start}base.css"));
    let css = browser.get(&css.unwrap()).await.expect(200);
    assert!(css.text().contains(".note"), "the theme's own rules are there");
    browser.get("/-/preview/page/mail_password_changed-typical").await;
    browser.get("/-/preview/page/nothing").await.expect(404);

    // What is clicked leads to other samples, or nowhere.
    let from = format!("{}/-/preview/page/profile-typical?lang=de", preview.base_url());
    let to = browser.ask(http::Method::GET, "/acme/password").header("referer", &from).send().await.expect(303);
    let to = to.redirect().unwrap();
    assert!(to.path().starts_with("/-/preview/page/password-") && to.query() == Some("lang=de"), "{to}");
    browser.get("/acme/nowhere").await.expect(204);
    browser.post("/acme/profile", &[("given_name", "x")]).await.expect(204);
    browser.ask(http::Method::GET, "/").header("host", "portal.example").send().await.expect(421);

    // Files change.
    let before = until(&browser, |status| status["checked"] == true).await;
    assert_eq!(before["problems"], serde_json::json!([]), "{before}");
    let footer = config.path().join("themes/mine/templates/partials/footer.html");
    write(&footer, "<footer class=\"footer\">mine alone</footer>\n");
    let after = until(&browser, |status| status["version"] != before["version"]).await;
    browser.get("/-/preview/page/profile-typical").await.expect(200).says("mine alone");
    write(&footer, "<footer onclick=\"x()\">");
    let bad = until(&browser, |status| status["version"] != after["version"] && status["checked"] == true).await;
    assert_eq!(bad["problems"][0]["code"], "E0814", "{bad}");
    // A manifest that cannot be read takes nothing away.
    let broken = config.path().join("themes/mine/theme.toml");
    write(&broken, "[theme\n");
    let worst = until(&browser, |status| status["version"] != bad["version"]).await;
    assert!(worst["problems"].as_array().unwrap().iter().any(|it| it["severity"] == "error"), "{worst}");
    browser.get("/-/preview/page/profile-typical").await.expect(200);
}

#[test]
fn a_preview_is_for_this_machine_unless_that_is_meant() {
    let config = minimal();
    prints(&run(config.path(), &["theme", "preview", "--listen", "0.0.0.0:0"]), 2);
    prints(&run(config.path(), &["theme", "preview", "nothing"]), 2);
}

//! The language and the colours that a person chooses: remembered, also with the person, and spoken in mails.

use portico::identity::identifier::Kind;
use serde_json::json;

use crate::on_both;
use crate::support::client::Client;
use crate::support::world::{ACME, OTHER, PASSWORD, World, sign_on};

const ANA: &str = "ana@acme.example";
const THIRD: &str = "nine marble staircases hum";

async fn is_german(browser: &Client) -> bool {
    browser.get("profile").await.expect(200).text().contains("<html lang=\"de\"")
}

/// Signs on at a page that is in German.
async fn in_german(browser: &Client) {
    let fields = [("identifier", ANA), ("password", PASSWORD)];
    browser.get("sign-on").await.expect(200).submit("Anmelden", &fields).await.expect(303);
}

/// What was mailed last about the password.
async fn mail_of_a_change(world: &World, browser: &Client, from: &str, to: &str) -> String {
    world.wait(std::time::Duration::from_secs(60));
    let page = browser.visit("password").await.expect(200);
    let button = if is_german(browser).await { "Passwort ändern" } else { "Change password" };
    page.submit(button, &[("current_password", from), ("new_password", to)]).await.expect(303);
    world.delivered().await;
    let mut subjects = world.mails.sent(Some(ANA)).into_iter().map(|mail| mail.subject);
    subjects.find(|subject| subject.to_lowercase().contains("passwor")).unwrap()
}

on_both! {
    async fn a_language_chosen_while_signed_on_is_the_persons_in_every_browser_and_mail(database) {
        let world = World::new(database).await;
        world.person("acme", ANA, PASSWORD).await;
        let browser = world.signed_on("acme", ANA, PASSWORD).await;
        assert!(!is_german(&browser).await);
        assert!(mail_of_a_change(&world, &browser, PASSWORD, OTHER).await.contains("password was changed"));
        browser.get("profile").await.submit("Deutsch", &[]).await.expect(303);
        assert!(is_german(&browser).await);
        assert_eq!(world.account("acme", ANA).await.text("locale"), Some("de"));
        assert_eq!(world.number("SELECT COUNT(*) FROM activity WHERE kind = 'profile.changed'").await, 1);
        assert!(mail_of_a_change(&world, &browser, OTHER, THIRD).await.contains("Passwort"));
        // The same once more is no change, and a browser that speaks something else learns it at sign-on.
        browser.get("profile").await.submit("Deutsch", &[]).await.expect(303);
        assert_eq!(world.number("SELECT COUNT(*) FROM activity WHERE kind = 'profile.changed'").await, 1);
        let other = world.browser("acme");
        other.get("sign-on").await.submit("English", &[]).await.expect(303);
        sign_on(&other, ANA, THIRD).await.expect(303);
        assert!(is_german(&other).await);
        // What is chosen at the profile counts the same.
        let page = other.get("profile").await.expect(200);
        page.submit("Speichern", &[("locale", "en")]).await.expect(303);
        assert!(!is_german(&other).await);
    }

    async fn whoever_has_chosen_none_speaks_that_of_the_browser_in_which_they_sign_on(database) {
        let world = World::new(database).await;
        world.person("acme", ANA, PASSWORD).await;
        let asks = world.browser("acme").with("accept-language", "de");
        in_german(&asks).await;
        assert!(is_german(&asks).await, "the browser asks for it");
        assert_eq!(world.account("acme", ANA).await.text("locale"), None, "nobody has chosen it");
        let chose = world.browser("acme");
        chose.get("sign-on").await.submit("Deutsch", &[]).await.expect(303);
        in_german(&chose).await;
        assert_eq!(world.account("acme", ANA).await.text("locale"), Some("de"));
    }

    async fn a_language_that_is_not_theirs_to_change_is_the_browsers_alone(database) {
        let world = World::with(database, &[("acme", &ACME.replace("locale = { access = \"edit\" }", "locale = { access = \"view\" }"))]).await;
        let names = vec![(Kind::Email, ANA.to_owned())];
        let attributes = json!({ "locale": "de-AT", "given_name": "Ana", "family_name": "Q" });
        world.person_with("acme", names, Some(PASSWORD), &attributes).await;
        let browser = world.signed_on("acme", ANA, PASSWORD).await;
        assert!(is_german(&browser).await, "a regional form is the language");
        browser.get("profile").await.submit("English", &[]).await.expect(303);
        assert!(!is_german(&browser).await);
        assert_eq!(world.account("acme", ANA).await.text("locale"), Some("de-AT"));
    }

    async fn colours_are_chosen_by_anybody_and_remembered_in_the_browser(database) {
        let world = World::new(database).await;
        let browser = world.browser("acme");
        let scheme = |text: &str| {
            let found = ["light", "dark"].into_iter().find(|it| text.contains(&format!("data-color-scheme=\"{it}\"")));
            found.map(str::to_owned)
        };
        let page = browser.get("sign-on").await.expect(200);
        assert_eq!(scheme(&page.text()), None);
        let page = page.submit("Dark", &[]).await.expect(303).follow().await.expect(200);
        assert_eq!((page.url.path(), scheme(&page.text()).as_deref()), ("/acme/sign-on", Some("dark")));
        let page = page.submit("Light", &[]).await.expect(303).follow().await.expect(200);
        assert_eq!(scheme(&page.text()).as_deref(), Some("light"));
        let refused = browser.post("sign-on", &[("csrf", "x")]).await.expect(403);
        assert_eq!(scheme(&refused.text()).as_deref(), Some("light"), "errors have them too");
        let page = page.submit("As on this device", &[]).await.expect(303).follow().await.expect(200);
        assert_eq!(scheme(&page.text()), None);
        let csrf = page.field("csrf").unwrap();
        for word in ["", "sepia", "dark\" onload=\"x"] {
            let fields = [("csrf", csrf.as_str()), ("scheme", word), ("return_to", "/acme/sign-on")];
            browser.post("appearance", &fields).await.expect(400);
        }
    }
}

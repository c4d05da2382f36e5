//! A profile of hostile values is literal text wherever it comes: pages, mails, answers of the API.

use std::time::Duration;

use portico::identity::identifier::Kind;
use serde_json::json;

use crate::on_both;
use crate::support::codes;
use crate::support::program::Program;
use crate::support::world::{OTHER, PASSWORD, World};

/// Markup, template syntax, escapes: what a form takes, because people have strange names.
const TAKEN: &str =
    "<script>alert(1)</script>{{ 7*7 }}{% raw %}\"'><img src=x onerror=alert(2)>${7*7}&lt;b&gt;</title></textarea>";

/// What a form never takes, but what may have got into the database: characters that turn a line or end it.
const NOT_TAKEN: &str = "a\u{202e}b\u{2066}c\r\nBcc: eve@evil.example\r\n\r\n<b>d";

/// Whether a page runs, interprets or breaks anything of it.
#[track_caller]
fn is_literal(what: &str, text: &str) {
    for bad in ["<script>alert(1)", "<img src=x", ">49<", "}49", "<b>", "</textarea>{", "{% raw %}</title>"] {
        assert!(!text.contains(bad), "{what}: {bad} in\n{text}");
    }
}

on_both! {
    async fn a_hostile_profile_is_literal_text_everywhere(database) {
        let acme = codes::acme().replace("family_name = { access = \"edit\" }", "family_name = { access = \"edit\", max_length = 20000 }");
        let acme = acme.replace("customer_number = { access = \"view\"", "customer_number = { max_length = 20000, access = \"view\"");
        let world = World::with(database, &[("acme", &acme)]).await;
        let long = format!("{TAKEN}{}", "x".repeat(10_000 - TAKEN.chars().count()));
        let identifiers = vec![(Kind::Email, "ana@acme.example".to_owned())];
        let attributes = json!({ "given_name": NOT_TAKEN, "customer_number": format!("{NOT_TAKEN}{TAKEN}") });
        world.person_with("acme", identifiers, Some(PASSWORD), &attributes).await;
        let browser = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
        // What has got in is shown as text, and not taken again.
        for tab in ["profile", "authentication", "password", "accounts", "consents", "sign-off"] {
            is_literal(tab, &browser.get(tab).await.expect(200).text());
        }
        let page = browser.get("profile").await;
        page.submit("Save", &[("nickname", "An")]).await.expect(422).says("cannot be stored");
        let filled = [
            ("given_name", TAKEN), ("family_name", &*long), ("interests", "<script>alert(1)</script>"), ("interests", "{{ 7*7 }}"),
            ("address.street_address", TAKEN), ("address.locality", "{% raw %}</title>"), ("notes", "[\"<script>alert(1)</script>{{ 7*7 }}\"]"),
        ];
        let filled: Vec<_> = filled.into_iter().map(|(name, value)| (name, value.to_owned())).collect();
        let fields: Vec<(&str, &str)> = filled.iter().map(|(name, value)| (*name, value.as_str())).collect();
        page.submit("Save", &fields).await.expect(303);
        let page = browser.get("profile").await.expect(200);
        for (name, value) in &fields {
            let kept = page.form("Save").fields.into_iter().any(|(field, kept)| field == *name && kept.contains(value.trim_matches(['[', ']'])));
            assert!(kept, "{name} is not what was typed");
        }
        let mut pages = 0;
        for path in ["profile", "authentication", "password", "accounts", "consents", "sign-off", "sign-on", "nowhere"] {
            is_literal(path, &browser.get(path).await.text());
            pages += 1;
        }
        is_literal("an error", &page.submit("Save", &[("website", TAKEN)]).await.expect(422).text());
        is_literal("a conflict", &page.submit("Save", &[("version", "1")]).await.expect(409).text());
        let mut german = browser.get("profile").await;
        german = browser.clone().with("accept-language", "de").get(german.url.as_str()).await.expect(200);
        is_literal("in German", &german.text());
        // Mails that name the person: a new browser, a changed password.
        let form = browser.get("password").await;
        form.submit("Change password", &[("current_password", PASSWORD), ("new_password", OTHER)]).await.expect(303);
        world.signed_on("acme", "ana@acme.example", OTHER).await;
        world.wait(Duration::from_secs(1));
        let sent = world.delivered().await;
        assert!(sent.len() >= 2, "{sent:?}");
        for mail in world.mails.sent(None) {
            is_literal("a mail", mail.html.as_deref().unwrap_or_default());
            assert!(!mail.to.contains(['\r', '\n']) && !mail.subject.contains(['\r', '\n']), "{} {}", mail.to, mail.subject);
            assert!(!mail.text.contains("\nBcc:") && !mail.text.contains("49{"), "{}", mail.text);
            pages += 1;
        }
        // The API answers it as it is, as JSON that no browser takes for a page.
        let program = Program::in_browser(&browser);
        let told = program.get("profile").await;
        if told.status == 200 {
            assert_eq!(told.header("content-type"), Some("application/json; charset=utf-8"));
            assert_eq!(told.json()["attributes"]["given_name"], TAKEN);
            assert_eq!(told.json()["attributes"]["family_name"].as_str().map(|text| text.chars().count()), Some(10_000));
        }
        println!("{pages} pages and mails show hostile values as text");
    }
}

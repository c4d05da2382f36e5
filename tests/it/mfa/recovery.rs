//! Recovery codes: ten, shown once, each good once.

use std::time::Duration;

use crate::on_both;
use crate::support::client::Client;
use crate::support::world::{ACME, PASSWORD, World, is_signed_on, sign_on, stranger};

on_both! {
    async fn codes_are_shown_until_they_are_saved(database) {
        let world = World::new(database).await;
        let ana = world.person("acme", "ana@acme.example", PASSWORD).await;
        let browser = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
        let csrf = browser.get("profile").await.field("csrf").unwrap();
        browser.post("authentication/recovery-codes", &[("csrf", &csrf)]).await.expect(422);
        world.app("acme", ana).await;
        let browser = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
        let page = browser.get("authentication/recovery-codes").await.expect(200);
        let shown = page.submit("Make recovery codes", &[]).await.follow().await.expect(200);
        let codes = codes(&shown.seen());
        assert_eq!(codes.len(), 10, "{}", shown.seen());
        let file = browser.get("authentication/recovery-codes/download").await.expect(200);
        assert!(file.header("content-disposition").unwrap().starts_with("attachment"));
        assert_eq!(self::codes(&file.text()), codes);
        // They say when they were made, not when they are looked at.
        world.wait(Duration::from_secs(120));
        let again = browser.get("authentication/recovery-codes/new").await.expect(200);
        // When the session ends is another matter.
        let told = |seen: &str| seen.split("If you do nothing").next().map(str::to_owned);
        assert_eq!(told(&again.seen()), told(&shown.seen()));
        assert_eq!(browser.get("authentication/recovery-codes/download").await.expect(200).text(), file.text());
        shown.submit("Done", &[]).await.expect(422);
        shown.submit("Done", &[("saved", "true")]).await.expect(303);
        browser.get("authentication/recovery-codes/new").await.expect(303);
        browser.get("authentication/recovery-codes/download").await.expect(303);
        let plain = codes[0].replace('-', "");
        let stored = format!("SELECT COUNT(*) FROM recovery_code WHERE mac LIKE '%{plain}%' OR mac LIKE '%{}%'", codes[0]);
        assert_eq!(world.number(&stored).await, 0, "stored in clear");
        // Making new ones has to be meant, and voids the old.
        let page = browser.get("authentication/recovery-codes").await.expect(200).says("10");
        page.submit("Make new codes", &[]).await.expect(422);
        page.submit("Make new codes", &[("replace", "true")]).await.expect(303);
        let old = sign_on(&world.browser("acme"), "ana@acme.example", PASSWORD).await.follow().await;
        old.submit("Sign on", &[("code", &codes[0])]).await.expect(422);
        let mails = world.delivered().await;
        assert_eq!(mails.iter().filter(|(_, subject)| subject.to_lowercase().contains("recovery codes")).count(), 2, "{mails:?}");
    }

    async fn a_code_is_good_once_and_its_use_is_told(database) {
        let world = World::new(database).await;
        let ana = world.person("acme", "ana@acme.example", PASSWORD).await;
        world.app("acme", ana).await;
        let codes = world.recovery_codes("acme", ana).await;
        for (number, code) in codes.iter().take(8).enumerate() {
            let browser = world.browser("acme");
            let page = sign_on(&browser, "ana@acme.example", PASSWORD).await.follow().await.expect(200);
            page.submit("Sign on", &[("code", code)]).await.expect(303);
            assert!(is_signed_on(&browser).await, "{number}");
        }
        let again = sign_on(&world.browser("acme"), "ana@acme.example", PASSWORD).await.follow().await;
        again.submit("Sign on", &[("code", &codes[0])]).await.expect(422);
        world.delivered().await;
        let used = world.mails.sent(Some("ana@acme.example"));
        let used: Vec<_> = used.iter().filter(|mail| mail.subject.to_lowercase().contains("recovery code")).collect();
        assert_eq!(used.len(), 8);
        assert!(used[0].text.contains('2'), "how many are left: {}", used[0].text);
        let browser = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
        browser.get("authentication").await.expect(200).says("2 of 10");
    }

    async fn a_code_is_a_proof_for_removing_a_lost_phone(database) {
        let world = World::new(database).await;
        let ana = world.person("acme", "ana@acme.example", PASSWORD).await;
        let lost = world.app("acme", ana).await;
        let codes = world.recovery_codes("acme", ana).await;
        let browser = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
        world.wait(Duration::from_secs(11 * 60));
        let page = browser.get(&format!("authentication/devices/{lost}/remove")).await.expect(200);
        let ask = page.submit("Remove", &[]).await.follow().await.expect(200);
        let next = ask.submit("Confirm", &[("code", &codes[3])]).await.follow().await.expect(200);
        next.submit("Confirm", &[("password", PASSWORD)]).await.expect(303);
        assert!(world.devices("acme", ana).await.is_empty());
    }

    async fn where_no_sets_are_made_those_that_are_there_go_on_working(database) {
        let rules = "[mfa]\nrecovery_codes = { pairing = \"closed\", max_failures = 2, cool_down = \"1h\" }";
        let world = World::with(database, &[("acme", &ACME.replacen("[mfa]", rules, 1))]).await;
        let ana = world.person("acme", "ana@acme.example", PASSWORD).await;
        world.app("acme", ana).await;
        let without = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
        assert!(!without.get("authentication").await.expect(200).seen().contains("Recovery codes"));
        without.get("authentication/recovery-codes").await.expect(404);
        let csrf = without.get("profile").await.field("csrf").unwrap();
        without.post("authentication/recovery-codes", &[("csrf", &csrf)]).await.expect(404);
        let program = world.program_of("acme", "ana@acme.example", PASSWORD).await;
        program.post("recovery-codes", &serde_json::json!({})).await.problem(409, "policy_violation");
        // Hers were made while they could be.
        let codes = world.recovery_codes("acme", ana).await;
        let browser = world.browser("acme").from(&stranger(1));
        let page = sign_on(&browser, "ana@acme.example", PASSWORD).await.follow().await.expect(200);
        page.submit("Sign on", &[("code", &codes[0])]).await.expect(303);
        let page = browser.get("authentication/recovery-codes").await.expect(200).says("9 of 10");
        assert!(!page.seen().contains("Make new"), "{}", page.seen());
        browser.post("authentication/recovery-codes", &[("csrf", &csrf_of(&browser).await), ("replace", "true")]).await.expect(422);
        // The pause is the policy's as well.
        let page = sign_on(&world.browser("acme").from(&stranger(2)), "ana@acme.example", PASSWORD).await.follow().await;
        for _ in 0..2 {
            page.submit("Sign on", &[("code", "00000-00000-00000")]).await.expect(422);
        }
        let throttled = page.submit("Sign on", &[("code", &codes[1])]).await.expect(429);
        assert_eq!(throttled.header("retry-after"), Some("3600"));
    }
}

async fn csrf_of(browser: &Client) -> String {
    browser.get("profile").await.field("csrf").unwrap()
}

/// The recovery codes in a text.
fn codes(text: &str) -> Vec<String> {
    let is_code = |word: &&str| word.len() == 17 && word.split('-').map(str::len).eq([5, 5, 5]);
    text.split_whitespace().filter(is_code).map(str::to_owned).collect()
}

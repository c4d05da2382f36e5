//! A person trusts a browser, is not asked there again, and takes the trust back.

use crate::browser::{Browser, Look};
use crate::phone;
use crate::portal::{looks_right, sign_off, type_password};
use crate::server::Server;

#[tokio::test]
async fn a_person_trusts_a_browser_and_takes_it_back() {
    let demo = Server::demo();
    let (acme, bea) = (demo.environment("acme"), demo.people("acme").remove(1));
    let (browser, elsewhere) = (Browser::open(Look::DESKTOP).await, Browser::open(Look::PHONE).await);
    let key = bea.totp_secret.clone().unwrap();
    type_password(&browser, acme, &bea).await;
    browser.has_heading("Enter your code").await;
    browser.click("Don’t ask again in this browser for 30 days").await;
    looks_right(&browser, "acme-code-trust").await;
    browser.fill("code", &phone::code(&key)).await;
    browser.click_in_main("Sign on").await;
    browser.has_heading("My profile").await;
    browser.click("Authentication").await;
    browser.says("This browser").await;
    sign_off(&browser).await;

    // On a phone, without scripts, by a recovery code.
    type_password(&elsewhere, acme, &bea).await;
    elsewhere.has_heading("Enter your code").await;
    elsewhere.click("Don’t ask again in this browser for 30 days").await;
    elsewhere.fill("code", &bea.recovery_codes[0]).await;
    elsewhere.click_in_main("Sign on").await;
    elsewhere.has_heading("My profile").await;

    type_password(&browser, acme, &bea).await;
    browser.has_heading("My profile").await;
    browser.click("Authentication").await;
    browser.says("Stop trusting all").await;
    looks_right(&browser, "acme-authentication-trusted").await;
    // The password alone was proved, so that ending it takes the second factor.
    browser.click("Stop trusting all").await;
    browser.has_heading("Confirm it’s you").await;
    browser.fill("code", &phone::code(&key)).await;
    browser.click("Confirm it’s you").await;
    browser.says("2 browsers are trusted no longer.").await;
    browser.says("No browser is trusted").await;
    looks_right(&browser, "acme-authentication-untrusted").await;
    sign_off(&browser).await;
    type_password(&browser, acme, &bea).await;
    browser.has_heading("Enter your code").await;

    let outbox = format!("{}/-/outbox?to={}", demo.base_url(), bea.identifier);
    browser.comes_to_say(&outbox, "Browsers are no longer trusted for your Acme account").await;
    browser.says("A browser is trusted for your Acme account").await;
}

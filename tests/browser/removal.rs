//! A person who has lost their strongest method asks for its removal, keeps it after all, and turns two-step verification off.

use crate::browser::{Browser, Look};
use crate::portal::{looks_right, sign_off, sign_on};
use crate::server::Server;

#[tokio::test]
async fn a_lost_passkey_goes_after_a_day_unless_it_is_kept() {
    let demo = Server::demo();
    let (acme, tom) = (demo.environment("acme"), demo.people("acme").remove(3));
    let browser = Browser::open(Look::DESKTOP).await;
    browser.without_autofill().await;
    sign_on(&browser, acme, &tom).await;
    browser.authenticator().await;
    browser.visit(&format!("{acme}authentication/passkeys/new")).await;
    browser.fill("label", "Laptop").await;
    browser.click_in_main("Create a passkey").await;
    browser.says("Your method is added.").await;
    sign_off(&browser).await;

    // With the app alone, as somebody whose laptop is gone.
    sign_on(&browser, acme, &tom).await;
    browser.visit(&format!("{acme}authentication")).await;
    browser.click_in_main("Remove").await;
    browser.says("This method will be removed in 24 hours.").await;
    looks_right(&browser, "acme-remove-later").await;
    browser.click("Remove").await;
    browser.says("The method will be removed in 24 hours.").await;
    browser.says("Will be removed on").await;
    looks_right(&browser, "acme-authentication-removal").await;
    browser.click_in_main("Keep").await;
    browser.has_heading("Authentication").await;
    assert!(!browser.seen().await.contains("Will be removed on"));

    browser.visit(&format!("{acme}authentication/totp/new")).await;
    browser.has_heading("Confirm with a stronger method").await;
    looks_right(&browser, "acme-weak").await;

    browser.visit(&format!("{acme}authentication")).await;
    browser.click_in_main("Turn off two-step verification").await;
    browser.has_heading("Turn off two-step verification?").await;
    looks_right(&browser, "acme-off").await;
    browser.click("Turn off two-step verification").await;
    browser.says("Two-step verification will be turned off in 24 hours.").await;
    looks_right(&browser, "acme-authentication-off-waits").await;
    let outbox = format!("{}/-/outbox?to={}", demo.base_url(), tom.identifier);
    browser.comes_to_say(&outbox, "Two-step verification of your Acme account will be turned off").await;
    browser.says("A two-step verification method of your Acme account will be removed").await;
    browser.says("A two-step verification method of your Acme account stays").await;
    looks_right(&browser, "demo-outbox-removal").await;
}

//! The pages of second factors and consents in the states that people meet, on a phone and a desk: that they come whole and fit.

use crate::browser::{Browser, Look};
use crate::phone;
use crate::portal::{looks_right, sign_off, sign_on, type_password};
use crate::server::Server;

#[tokio::test]
async fn adding_a_second_factor_looks_right() {
    let demo = Server::demo();
    let (acme, ana) = (demo.environment("acme"), demo.people("acme").remove(0));
    let (browser, elsewhere) = (Browser::open(Look::DESKTOP).await, Browser::open(Look::DESKTOP).await);
    sign_on(&elsewhere, acme, &ana).await;
    sign_on(&browser, acme, &ana).await;
    browser.click("Authentication").await;
    browser.says("your password alone opens your account").await;
    looks_right(&browser, "acme-authentication-none").await;
    browser.visit(&format!("{acme}authentication/totp/new")).await;
    browser.has_heading("First, a code by mail").await;
    looks_right(&browser, "acme-address").await;
    browser.click("Send the code").await;
    browser.says("We have sent a code to").await;
    looks_right(&browser, "acme-address-sent").await;
    let code = phone::mailed_code(&browser, &demo, &ana.identifier).await;
    looks_right(&browser, "demo-outbox-code").await;
    browser.visit(&format!("{acme}authentication/address?for=totp")).await;
    browser.fill("code", &code).await;
    browser.click("Go on").await;
    browser.has_heading("Add an authenticator app").await;
    looks_right(&browser, "acme-totp-new").await;
    browser.fill("code", "12345").await;
    browser.click("Add authenticator app").await;
    browser.says("There is a problem").await;
    let key = phone::key_shown(&browser).await;
    looks_right(&browser, "acme-totp-new-wrong").await;
    browser.fill("code", &phone::code(&key)).await;
    browser.click("Add authenticator app").await;
    browser.says("Your method is added.").await;
    browser.has_heading("Recovery codes").await;
    looks_right(&browser, "acme-recovery-codes-none").await;
    browser.click("Make recovery codes").await;
    browser.has_heading("Your recovery codes").await;
    looks_right(&browser, "acme-recovery-codes-new").await;

    // Another session has proved the password alone.
    elsewhere.visit(&format!("{acme}authentication/recovery-codes")).await;
    elsewhere.click("My old codes stop working").await;
    elsewhere.click("Make new codes").await;
    elsewhere.has_heading("Confirm it’s you").await;
    looks_right(&elsewhere, "acme-step-up").await;
    let outbox = format!("{}/-/outbox?to={}", demo.base_url(), ana.identifier);
    elsewhere.comes_to_say(&outbox, "New recovery codes for your Acme account").await;
    let link = "return [...document.querySelectorAll('main a')].map(a => a.href).find(to => to.includes('/not-me/'))";
    elsewhere.visit(elsewhere.script(link).await.as_str().unwrap()).await;
    elsewhere.has_heading("This wasn’t you?").await;
    looks_right(&elsewhere, "acme-not-me").await;
    elsewhere.click("Secure my account").await;
    elsewhere.has_heading("What to do now").await;
    looks_right(&elsewhere, "acme-not-me-done").await;
}

#[tokio::test]
async fn living_with_second_factors_looks_right() {
    let demo = Server::demo();
    let (acme, bea) = (demo.environment("acme"), demo.people("acme").remove(1));
    let browser = Browser::open(Look::DESKTOP).await;
    type_password(&browser, acme, &bea).await;
    browser.has_heading("Enter your code").await;
    looks_right(&browser, "acme-code").await;
    browser.fill("code", "12345").await;
    browser.click_in_main("Sign on").await;
    browser.says("There is a problem").await;
    looks_right(&browser, "acme-code-wrong").await;
    browser.click("Try another way").await;
    browser.has_heading("Choose another way").await;
    looks_right(&browser, "acme-methods").await;
    browser.click_in_main("Recovery codes").await;
    browser.says("Each works once.").await;
    looks_right(&browser, "acme-code-recovery").await;
    browser.fill("code", &bea.recovery_codes[0]).await;
    browser.click_in_main("Sign on").await;
    browser.has_heading("My profile").await;
    browser.click("Authentication").await;
    browser.has_heading("Authentication").await;
    browser.visit(&format!("{acme}authentication/totp/new")).await;
    phone::set_up(&browser, "Tablet").await;
    browser.visit(&format!("{acme}authentication")).await;
    browser.has_heading("Authentication").await;
    looks_right(&browser, "acme-authentication").await;
    browser.click("Manage").await;
    browser.has_heading("Manage method").await;
    looks_right(&browser, "acme-device").await;
    browser.click("Remove").await;
    browser.has_heading("Remove this method?").await;
    looks_right(&browser, "acme-device-remove").await;
    browser.click("Cancel").await;
    browser.has_heading("Manage method").await;
    browser.click("Turn off").await;
    browser.has_heading("Turn off this method?").await;
    looks_right(&browser, "acme-device-disable").await;
    browser.click_in_main("Turn off").await;
    browser.says("The method is turned off.").await;
    looks_right(&browser, "acme-authentication-off").await;
    browser.visit(&format!("{acme}authentication/recovery-codes")).await;
    browser.has_heading("Recovery codes").await;
    looks_right(&browser, "acme-recovery-codes").await;

    let (globex, gus) = (demo.environment("globex"), demo.people("globex").remove(0));
    sign_on(&browser, globex, &gus).await;
    browser.click("Authentication").await;
    browser.has_heading("Authentication").await;
    looks_right(&browser, "globex-authentication").await;
    browser.click("Remove").await;
    browser.has_heading("Add another method first").await;
    looks_right(&browser, "globex-device-keep").await;
    browser.click("Consents").await;
    browser.has_heading("Consents").await;
    looks_right(&browser, "globex-consents").await;
}

#[tokio::test]
async fn enrolling_at_the_door_looks_right() {
    let demo = Server::demo_where(&[("PORTICO_ENV__ACME__MFA__REQUIRED", "always")]);
    let (acme, ana) = (demo.environment("acme"), demo.people("acme").remove(0));
    let browser = Browser::open(Look::DESKTOP).await;
    type_password(&browser, acme, &ana).await;
    browser.has_heading("First, a code by mail").await;
    browser.says("We have sent a code to").await;
    looks_right(&browser, "acme-door-address-sent").await;
    let code = phone::mailed_code(&browser, &demo, &ana.identifier).await;
    browser.visit(&format!("{acme}sign-on/address")).await;
    browser.fill("code", &code).await;
    browser.click("Go on").await;
    browser.has_heading("Add a second step").await;
    looks_right(&browser, "acme-door-methods").await;
    browser.click_in_main("Passkey").await;
    browser.has_heading("Create a passkey").await;
    looks_right(&browser, "acme-door-passkey").await;
    browser.click("Choose another method").await;
    browser.click_in_main("Authenticator app").await;
    browser.has_heading("Add an authenticator app").await;
    looks_right(&browser, "acme-door-enrol").await;
}

#[tokio::test]
async fn consents_look_right() {
    let demo = Server::demo();
    let (acme, bea) = (demo.environment("acme"), demo.people("acme").remove(1));
    let browser = Browser::open(Look::DESKTOP).await;
    sign_on(&browser, acme, &bea).await;
    browser.click("Consents").await;
    browser.has_heading("Consents").await;
    looks_right(&browser, "acme-consents").await;
    browser.visit(&format!("{acme}consents/terms")).await;
    browser.says("Your answers").await;
    looks_right(&browser, "acme-consent").await;
    browser.visit(&format!("{acme}consents/research")).await;
    browser.says("What you may allow as well").await;
    looks_right(&browser, "acme-consent-purposes").await;
    browser.visit(&format!("{acme}consents/terms/receipt")).await;
    browser.has_heading("Receipt").await;
    looks_right(&browser, "acme-consent-receipt").await;
    browser.visit(&format!("{acme}consents/terms")).await;
    browser.click("Withdraw consent").await;
    browser.has_heading("Withdraw your consent?").await;
    looks_right(&browser, "acme-withdraw").await;
    browser.click("Withdraw consent").await;
    browser.says("You withdrew your consent.").await;
    looks_right(&browser, "acme-consents-withdrawn").await;
    browser.visit(&format!("{acme}consents/research/withdraw")).await;
    browser.has_heading("Withdraw your consent?").await;
    looks_right(&browser, "acme-withdraw-optional").await;
    browser.visit(&format!("{acme}consents/terms")).await;
    browser.says("Your answers").await;
    looks_right(&browser, "acme-consent-withdrawn").await;
    sign_off(&browser).await;

    type_password(&browser, acme, &bea).await;
    browser.click("Try another way").await;
    browser.click_in_main("Recovery codes").await;
    browser.says("Each works once.").await;
    browser.fill("code", &bea.recovery_codes[0]).await;
    browser.click_in_main("Sign on").await;
    browser.has_heading("Please read and accept").await;
    looks_right(&browser, "acme-agreement").await;
    browser.click("Decline").await;
    browser.has_heading("You are not signed on").await;
    looks_right(&browser, "acme-declined").await;
}

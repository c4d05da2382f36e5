//! A person adds a passkey, signs on with it by autofill and by its button, names it and removes it, with a virtual authenticator
//! in the browser's own machinery; next door and on another host it is worth nothing.

use crate::browser::{Browser, Look};
use crate::portal::{looks_right, sign_off, sign_on, type_password};
use crate::server::Server;

/// Adds a passkey from the tab on.
async fn create(browser: &Browser, portal: &str, name: &str) {
    browser.visit(&format!("{portal}authentication/passkeys/new")).await;
    browser.has_heading("Create a passkey").await;
    browser.fill("label", name).await;
    browser.click_in_main("Create a passkey").await;
    browser.says("Your method is added.").await;
}

#[tokio::test]
async fn a_person_adds_a_passkey_signs_on_with_it_names_and_removes_it() {
    let demo = Server::demo();
    let (acme, tom) = (demo.environment("acme"), demo.people("acme").remove(3));
    let browser = Browser::open(Look { moves: true, ..Look::DESKTOP }).await;
    sign_on(&browser, acme, &tom).await;
    let authenticator = browser.authenticator().await;
    browser.click("Authentication").await;
    browser.says("You don’t need to remember a password.").await;
    create(&browser, acme, "Laptop").await;
    browser.visit(&format!("{acme}authentication")).await;
    browser.says("Laptop").await;
    browser.says("Only on this device").await;
    sign_off(&browser).await;

    // By autofill: the browser offers it, and the person takes it, without a press of any button of ours.
    browser.visit(&format!("{acme}sign-on")).await;
    browser.has_heading("My profile").await;
    sign_off(&browser).await;

    // By its button, in a browser that offers nothing by itself.
    browser.without_autofill().await;
    browser.visit(&format!("{acme}sign-on")).await;
    browser.has_heading("Sign on").await;
    browser.click_in_main("Sign on with a passkey").await;
    browser.has_heading("My profile").await;

    // It counts as both factors; nothing more is asked before its name changes.
    browser.visit(&format!("{acme}authentication")).await;
    browser.click("Manage").await;
    browser.fill("label", "Old laptop").await;
    browser.click("Save").await;
    browser.says("Old laptop").await;
    sign_off(&browser).await;

    // The same origin, another environment: the browser has nothing to offer there, and what it has is refused.
    let (globex, gus) = (demo.environment("globex"), demo.people("globex").remove(0));
    browser.visit(&format!("{globex}sign-on")).await;
    browser.click_in_main("Sign on with a passkey").await;
    browser.says("This passkey is not accepted here.").await;
    sign_on(&browser, globex, &gus).await;
    sign_off(&browser).await;

    // As second factor after the password, then removed; what was removed opens nothing.
    type_password(&browser, acme, &tom).await;
    browser.has_heading("Enter your code").await;
    browser.click("Try another way").await;
    browser.click_in_main("Old laptop").await;
    browser.click_in_main("Use your passkey").await;
    browser.has_heading("My profile").await;
    browser.visit(&format!("{acme}authentication")).await;
    browser.click_in_main("Remove").await;
    browser.has_heading("Remove this method?").await;
    browser.says("We stop accepting it at once.").await;
    browser.click("Remove").await;
    browser.says("The method is removed.").await;
    assert!(!browser.seen().await.contains("Old laptop"));
    browser.forgets_credentials(&authenticator).await;
    sign_off(&browser).await;
    browser.visit(&format!("{acme}sign-on")).await;
    browser.click_in_main("Sign on with a passkey").await;
    browser.says("No passkey was used.").await;
}

#[tokio::test]
async fn headquarters_has_passkeys_of_its_own() {
    let demo = Server::demo();
    let (headquarters, hana) = (demo.environment("headquarters"), demo.people("headquarters").remove(0));
    let browser = Browser::open(Look::DESKTOP).await;
    sign_on(&browser, headquarters, &hana).await;
    browser.authenticator().await;
    create(&browser, headquarters, "").await;
    browser.visit(&format!("{headquarters}.well-known/passkey-endpoints")).await;
    browser.says("authentication/passkeys/new").await;
    browser.visit(&format!("{headquarters}authentication")).await;
    browser.has_heading("Authentication").await;
    sign_off(&browser).await;
    browser.without_autofill().await;
    browser.visit(&format!("{headquarters}sign-on")).await;
    browser.click_in_main("Sign on with a passkey").await;
    browser.has_heading("My profile").await;
    // Another host has another relying party: the browser knows of none there.
    let acme = demo.environment("acme");
    browser.visit(&format!("{acme}sign-on")).await;
    browser.click_in_main("Sign on with a passkey").await;
    browser.says("No passkey was used.").await;
}

#[tokio::test]
async fn without_scripts_the_page_says_so_and_the_rest_works() {
    let demo = Server::demo();
    let (acme, tom) = (demo.environment("acme"), demo.people("acme").remove(3));
    let browser = Browser::open(Look { scripts: false, ..Look::DESKTOP }).await;
    browser.visit(&format!("{acme}sign-on")).await;
    browser.says("Signing on with a passkey takes JavaScript.").await;
    sign_on(&browser, acme, &tom).await;
    browser.visit(&format!("{acme}authentication/passkeys/new")).await;
    browser.says("Passkeys and security keys take JavaScript.").await;
}

#[tokio::test]
async fn passkeys_look_right() {
    let demo = Server::demo();
    let (acme, tom) = (demo.environment("acme"), demo.people("acme").remove(3));
    let browser = Browser::open(Look::DESKTOP).await;
    browser.visit(&format!("{acme}sign-on")).await;
    browser.has_heading("Sign on").await;
    looks_right(&browser, "acme-sign-on-passkey").await;
    sign_on(&browser, acme, &tom).await;
    browser.authenticator().await;
    browser.visit(&format!("{acme}authentication")).await;
    looks_right(&browser, "acme-authentication-no-passkey").await;
    browser.visit(&format!("{acme}authentication/passkeys/new")).await;
    looks_right(&browser, "acme-passkey-new").await;
    create(&browser, acme, "Laptop").await;
    browser.visit(&format!("{acme}authentication")).await;
    browser.says("Laptop").await;
    looks_right(&browser, "acme-authentication-passkey").await;
    browser.visit(&format!("{acme}authentication/security-keys/new")).await;
    looks_right(&browser, "acme-security-key-new").await;
    browser.visit(&format!("{acme}authentication/passkeys/offer")).await;
    looks_right(&browser, "acme-passkey-offer").await;
    sign_off(&browser).await;
    browser.without_autofill().await;
    type_password(&browser, acme, &tom).await;
    browser.click("Try another way").await;
    browser.click_in_main("Laptop").await;
    browser.says("Use your passkey").await;
    looks_right(&browser, "acme-code-passkey").await;
}

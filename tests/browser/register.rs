//! Somebody makes an account where people may, and finds no way to where they may not.

use crate::browser::{Browser, Look};
use crate::portal::{looks_right, sign_off, type_password};
use crate::server::{Person, Server};

const NEW: &str = "nora@home.example";
const PASSWORD: &str = "seven quiet otters under the pier";

/// The code of eight digits that was mailed to an address, read in the demonstration's outbox. Leaves the browser there.
async fn mailed(browser: &Browser, demo: &Server) -> String {
    let outbox = format!("{}/-/outbox?to={NEW}", demo.base_url());
    browser.comes_to_say(&outbox, "wants to make an account").await;
    let is_code = |line: &&str| line.len() == 8 && line.bytes().all(|byte| byte.is_ascii_digit());
    let seen = browser.seen().await;
    seen.lines().map(str::trim).find(is_code).unwrap_or_else(|| panic!("no code:\n{seen}")).to_owned()
}

#[tokio::test]
async fn a_person_makes_an_account_and_finds_no_way_where_there_is_none() {
    let demo = Server::demo();
    let (acme, globex) = (demo.environment("acme"), demo.environment("globex"));
    let (browser, outbox) = (Browser::open(Look::DESKTOP).await, Browser::open(Look::DESKTOP).await);

    browser.visit(&format!("{acme}sign-on")).await;
    browser.click("Create an account").await;
    browser.has_heading("Create an account").await;
    looks_right(&browser, "register").await;
    browser.fill("address", "nora").await;
    browser.click_in_main("Send the code").await;
    browser.says("There is a problem").await;
    assert_eq!(browser.value("address").await, "nora");
    browser.fill("address", NEW).await;
    browser.click_in_main("Send the code").await;
    browser.has_heading("Enter the code").await;
    looks_right(&browser, "register-code").await;
    browser.fill("code", &mailed(&outbox, &demo).await).await;
    browser.click_in_main("Go on").await;

    browser.has_heading("Your new account").await;
    looks_right(&browser, "register-details").await;
    browser.fill("given_name", "Nora").await;
    browser.fill("new_password", "short").await;
    browser.click_in_main("Create account").await;
    browser.says("There is a problem").await;
    assert_eq!(
        (browser.value("given_name").await.as_str(), browser.value("new_password").await.as_str()),
        ("Nora", "")
    );
    looks_right(&browser, "register-details-wrong").await;
    browser.fill("family_name", "Bell").await;
    browser.fill("new_password", PASSWORD).await;
    browser.click_in_main("Create account").await;
    browser.has_heading("Please read and accept").await;
    browser.click_in_main("Accept and go on").await;
    browser.has_heading("My profile").await;
    browser.says(NEW).await;
    let welcome = format!("{}/-/outbox?to={NEW}", demo.base_url());
    outbox.comes_to_say(&welcome, "Welcome to Acme").await;

    browser.visit(&format!("{globex}sign-on")).await;
    assert!(!browser.seen().await.contains("Create an account"));
    for path in ["register", "register/code", "register/details"] {
        browser.visit(&format!("{globex}{path}")).await;
        assert_eq!(browser.status().await, 404, "{path}");
    }
}

#[tokio::test]
async fn an_account_begins_with_a_passkey_and_gets_its_first_password_later() {
    let demo = Server::demo();
    let acme = demo.environment("acme");
    let (browser, outbox) =
        (Browser::open(Look::DESKTOP).await, Browser::open(Look { scripts: false, ..Look::DESKTOP }).await);
    browser.authenticator().await;
    browser.visit(&format!("{acme}register")).await;
    browser.fill("address", NEW).await;
    browser.click_in_main("Send the code").await;
    browser.has_heading("Enter the code").await;
    browser.fill("code", &mailed(&outbox, &demo).await).await;
    browser.click_in_main("Go on").await;
    browser.has_heading("Your new account").await;
    // What is missing is asked for before a passkey is made that would be nobody's.
    browser.click_in_main("Create the account with a passkey").await;
    browser.has_heading("Your new account").await;
    assert!(!browser.seen().await.contains("There is a problem"));
    browser.fill("given_name", "Nora").await;
    browser.fill("family_name", "Bell").await;
    browser.click_in_main("Create the account with a passkey").await;
    browser.has_heading("Please read and accept").await;
    browser.click_in_main("Accept and go on").await;
    browser.has_heading("Recovery codes").await;

    // The first password of an account without one.
    browser.visit(&format!("{acme}password")).await;
    browser.has_heading("Set a password").await;
    browser.says("You sign on without a password.").await;
    looks_right(&browser, "password-first").await;
    browser.fill("new_password", "short").await;
    browser.click_in_main("Set password").await;
    browser.says("There is a problem").await;
    browser.fill("new_password", PASSWORD).await;
    browser.click_in_main("Set password").await;
    browser.has_heading("Change password").await;
    sign_off(&browser).await;
    let nora = Person { identifier: NEW.to_owned(), password: PASSWORD.to_owned(), ..demo.people("acme").remove(0) };
    browser.without_autofill().await;
    type_password(&browser, acme, &nora).await;
    browser.click_in_main("Use your passkey").await;
    browser.has_heading("My profile").await;
}

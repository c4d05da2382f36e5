//! A person adds a second factor, signs on with it and looks after it, in a browser that runs no scripts.

use crate::browser::{Browser, Look};
use crate::phone;
use crate::portal::{sign_off, sign_on, type_password};
use crate::server::{Person, Server};

const PLAIN: Look = Look { scripts: false, ..Look::DESKTOP };

/// From the Authentication tab to an app that is set up: the first method takes a code by mail.
async fn add_first_app(browser: &Browser, demo: &Server, acme: &str, person: &Person) -> Person {
    browser.click("Authentication").await;
    browser.says("your password alone opens your account").await;
    browser.visit(&format!("{acme}authentication/totp/new")).await;
    browser.has_heading("First, a code by mail").await;
    browser.says(&person.identifier).await;
    browser.click("Send the code").await;
    browser.says("We have sent a code to").await;
    let code = phone::mailed_code(browser, demo, &person.identifier).await;
    browser.visit(&format!("{acme}authentication/address?for=totp")).await;
    browser.fill("code", &code).await;
    browser.click("Go on").await;
    let key = phone::set_up(browser, "Ana’s phone").await;
    Person { totp_secret: Some(key), ..person.clone() }
}

/// After the first app recovery codes are offered: makes them, and sees that they can be taken away without a script.
async fn make_recovery_codes(browser: &Browser) -> Vec<String> {
    browser.has_heading("Recovery codes").await;
    browser.click("Make recovery codes").await;
    browser.has_heading("Your recovery codes").await;
    let shown = "return [...document.querySelectorAll('main ol li')].map(code => code.innerText)";
    let shown = browser.script(shown).await;
    let codes: Vec<String> = shown.as_array().unwrap().iter().map(|code| code.as_str().unwrap().to_owned()).collect();
    assert_eq!(codes.len(), 10, "{codes:?}");
    let file = "return fetch(document.querySelector('main a[href$=download]').href)
        .then(async file => [file.headers.get('content-disposition'), await file.text()])";
    let file = browser.script(file).await;
    assert!(file[0].as_str().unwrap().starts_with("attachment"), "{file}");
    assert!(codes.iter().all(|code| file[1].as_str().unwrap().contains(code)), "{file}");
    codes
}

#[tokio::test]
async fn a_person_adds_an_app_and_signs_on_with_it_and_with_a_recovery_code() {
    let demo = Server::demo();
    let (acme, ana) = (demo.environment("acme"), demo.people("acme").remove(0));
    assert_eq!(ana.totp_secret, None);
    let browser = Browser::open(PLAIN).await;
    sign_on(&browser, acme, &ana).await;
    browser.click("Authentication").await;
    browser.says("Add a method first. Recovery codes stand in for it").await;
    browser.visit(&format!("{acme}authentication/totp/new")).await;
    browser.has_heading("First, a code by mail").await;
    browser.visit(acme).await;
    let ana = add_first_app(&browser, &demo, acme, &ana).await;
    let codes = make_recovery_codes(&browser).await;
    browser.click("Done").await;
    browser.says("Save your codes, then tick the box.").await;
    browser.says(&codes[9]).await;
    browser.click("I have saved these codes").await;
    browser.click("Done").await;
    browser.says("Your recovery codes are ready.").await;
    browser.says("10 of 10 left").await;
    browser.visit(&format!("{acme}authentication/recovery-codes/new")).await;
    browser.has_heading("Recovery codes").await;
    assert!(!browser.seen().await.contains(&codes[0]), "codes are shown once");
    sign_off(&browser).await;

    sign_on(&browser, acme, &ana).await;
    sign_off(&browser).await;
    type_password(&browser, acme, &ana).await;
    browser.has_heading("Enter your code").await;
    browser.fill("code", "12345").await;
    browser.click_in_main("Sign on").await;
    browser.says("That code is not right, or was used already.").await;
    browser.click("Try another way").await;
    browser.has_heading("Choose another way").await;
    browser.click_in_main("Recovery codes").await;
    browser.says("Each works once.").await;
    browser.fill("code", &codes[0].to_lowercase().replace('-', " ")).await;
    browser.click_in_main("Sign on").await;
    browser.has_heading("My profile").await;
    browser.click("Authentication").await;
    browser.says("9 of 10 left").await;
    sign_off(&browser).await;

    type_password(&browser, acme, &ana).await;
    browser.click("Try another way").await;
    browser.click_in_main("Recovery codes").await;
    browser.says("Each works once.").await;
    browser.fill("code", &codes[0]).await;
    browser.click_in_main("Sign on").await;
    browser.says("That code is not right, or was used already.").await;
    browser.fill("code", &codes[1]).await;
    browser.click_in_main("Sign on").await;
    browser.has_heading("My profile").await;

    let outbox = format!("{}/-/outbox?to={}", demo.base_url(), ana.identifier);
    browser.comes_to_say(&outbox, "8 recovery codes are left.").await;
    browser.says("A two-step verification method was added to your Acme account").await;
    browser.says("New recovery codes for your Acme account").await;
    for told in [&codes[0], ana.totp_secret.as_ref().unwrap()] {
        assert!(!browser.seen().await.contains(told.as_str()), "a mail tells {told}");
    }
}

#[tokio::test]
async fn a_person_renames_and_removes_an_app() {
    let demo = Server::demo();
    let (acme, tom) = (demo.environment("acme"), demo.people("acme").remove(3));
    let browser = Browser::open(PLAIN).await;
    sign_on(&browser, acme, &tom).await;
    browser.click("Authentication").await;
    browser.says("Tom’s phone").await;
    assert!(!browser.seen().await.contains("Make default"), "there is nothing to choose between");
    browser.click("Manage").await;
    browser.has_heading("Manage method").await;
    assert!(!browser.seen().await.contains("Make default"));
    browser.fill("label", "Old phone").await;
    browser.click("Save").await;
    browser.says("The new name is saved.").await;
    browser.says("Old phone").await;
    browser.visit(&format!("{acme}authentication/totp/new")).await;
    let key = phone::set_up(&browser, "New phone").await;
    browser.says("New phone").await;
    browser.click("Make default").await;
    browser.says("We ask for this method first from now on.").await;
    sign_off(&browser).await;
    type_password(&browser, acme, &tom).await;
    browser.has_heading("Enter your code").await;
    browser.says("New phone").await;
    browser.fill("code", &phone::code(&key)).await;
    browser.click_in_main("Sign on").await;
    browser.has_heading("My profile").await;

    for (name, last) in [("New phone", false), ("Old phone", true)] {
        browser.visit(&format!("{acme}authentication")).await;
        browser.has_heading("Authentication").await;
        browser.click_in_main("Remove").await;
        browser.has_heading("Remove this method?").await;
        browser.says(name).await;
        for told in ["From then on your password alone is enough", "Your recovery codes are removed with it."] {
            assert_eq!(browser.seen().await.contains(told), last, "{name}: {told}");
        }
        browser.click("Remove").await;
        browser.says("The method is removed.").await;
    }
    browser.says("your password alone opens your account").await;
    browser.says("Add a method first. Recovery codes stand in for it").await;
    browser.click("My profile").await;
    browser.has_heading("My profile").await;
    sign_off(&browser).await;
    sign_on(&browser, acme, &Person { totp_secret: None, ..tom }).await;
}

#[tokio::test]
async fn the_last_way_in_is_kept_and_what_to_add_first_is_told() {
    let demo = Server::demo();
    let (globex, gus) = (demo.environment("globex"), demo.people("globex").remove(0));
    let browser = Browser::open(PLAIN).await;
    sign_on(&browser, globex, &gus).await;
    browser.click("Authentication").await;
    browser.says("Globex asks everybody for a second step.").await;
    browser.click("Remove").await;
    browser.has_heading("Add another method first").await;
    browser.says("this is your only one").await;
    browser.back().await;
    browser.click("Manage").await;
    browser.has_heading("Manage method").await;
    browser.click("Turn off").await;
    browser.has_heading("Add another method first").await;
    browser.says("Methods you can add").await;
    browser.visit(&format!("{globex}authentication/totp/new")).await;
    phone::set_up(&browser, "Tablet").await;
    browser.click("Remove").await;
    browser.has_heading("Remove this method?").await;
    browser.click("Remove").await;
    browser.says("The method is removed.").await;
    browser.says("Tablet").await;
    assert!(!browser.seen().await.contains("Work phone"));
    browser.click_in_main("Remove").await;
    browser.has_heading("Add another method first").await;
}

#[tokio::test]
async fn a_session_that_proved_a_password_alone_proves_more_and_loses_nothing() {
    let demo = Server::demo();
    let (acme, ana) = (demo.environment("acme"), demo.people("acme").remove(0));
    let (home, cafe) = (Browser::open(PLAIN).await, Browser::open(Look { scripts: false, ..Look::PHONE }).await);
    sign_on(&home, acme, &ana).await;
    sign_on(&cafe, acme, &ana).await;
    let ana = add_first_app(&home, &demo, acme, &ana).await;

    cafe.click("Authentication").await;
    cafe.click("Manage").await;
    cafe.has_heading("Manage method").await;
    cafe.fill("label", "A better name").await;
    cafe.click("Save").await;
    cafe.has_heading("Confirm it’s you").await;
    cafe.fill("code", "12345").await;
    cafe.click("Confirm it’s you").await;
    cafe.says("That code is not right, or was used already.").await;
    cafe.fill("code", &phone::code(ana.totp_secret.as_ref().unwrap())).await;
    cafe.click("Confirm it’s you").await;
    cafe.says("The new name is saved.").await;
    cafe.says("A better name").await;
}

#[tokio::test]
async fn a_person_who_has_no_second_factor_adds_one_where_it_is_asked_for() {
    let demo = Server::demo_where(&[("PORTICO_ENV__ACME__MFA__REQUIRED", "always")]);
    let (acme, ana) = (demo.environment("acme"), demo.people("acme").remove(0));
    let browser = Browser::open(PLAIN).await;
    type_password(&browser, acme, &ana).await;
    browser.has_heading("First, a code by mail").await;
    browser.visit(&format!("{acme}sign-on/enrol")).await;
    browser.says("We have sent a code to").await;
    let code = phone::mailed_code(&browser, &demo, &ana.identifier).await;
    browser.visit(&format!("{acme}sign-on/address")).await;
    browser.fill("code", &code).await;
    browser.click("Go on").await;
    browser.has_heading("Add a second step").await;
    browser.click_in_main("Authenticator app").await;
    browser.has_heading("Add an authenticator app").await;
    let key = phone::key_shown(&browser).await;
    browser.fill("code", &phone::code(&key)).await;
    browser.click("Add and go on").await;
    browser.has_heading("Recovery codes").await;
    browser.click("My profile").await;
    browser.has_heading("My profile").await;
    sign_off(&browser).await;
    sign_on(&browser, acme, &Person { totp_secret: Some(key), ..ana }).await;
}

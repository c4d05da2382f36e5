//! A person looks after an account, in a browser that runs no scripts.

use crate::browser::{Browser, Look};
use crate::portal::sign_on;
use crate::server::{PASSWORD, Person, Server};

const PLAIN: Look = Look { scripts: false, ..Look::DESKTOP };
const NEW: &str = "seven quiet otters under the pier";

#[tokio::test]
async fn a_person_signs_on_edits_the_profile_and_signs_off() {
    let demo = Server::demo();
    let (acme, ana) = (demo.environment("acme"), demo.people("acme").remove(0));
    let browser = Browser::open(Look { moves: true, ..PLAIN }).await;

    browser.visit(&format!("{acme}profile")).await;
    browser.has_heading("Sign on").await;
    browser.fill("identifier", &ana.identifier).await;
    browser.fill("password", "not what it is").await;
    browser.click_in_main("Sign on").await;
    browser.says("That does not go together.").await;
    assert!(browser.title().await.starts_with("Error: Sign on"));
    assert_eq!(browser.value("identifier").await, ana.identifier);
    assert_eq!(browser.value("password").await, "");
    browser.fill("password", &ana.password).await;
    browser.click_in_main("Sign on").await;
    browser.has_heading("My profile").await;

    browser.fill("given_name", "Anabel").await;
    browser.fill("birthdate.day", "31").await;
    browser.fill("birthdate.month", "2").await;
    browser.fill("birthdate.year", "1990").await;
    browser.fill("address.locality", "København").await;
    browser.click("Save").await;
    browser.says("There is a problem").await;
    browser.says("Date of birth: Enter a date that exists").await;
    assert!(browser.title().await.starts_with("Error: My profile"));
    for (field, typed) in [("given_name", "Anabel"), ("birthdate.day", "31"), ("address.locality", "København")] {
        assert_eq!(browser.value(field).await, typed, "{field}");
    }
    browser.fill("birthdate.day", "28").await;
    browser.click("Save").await;
    browser.says("Your profile is saved.").await;
    browser.visit(&format!("{acme}profile")).await;
    assert_eq!(browser.value("given_name").await, "Anabel");
    assert_eq!(browser.value("birthdate.day").await, "28");
    assert!(!browser.seen().await.contains("Your profile is saved."), "told twice");

    browser.click("Sign off").await;
    browser.has_heading("You are signed off").await;
    browser.back().await;
    browser.has_heading("Sign on").await;
    for told in [&ana.identifier, "Anabel", "København"] {
        assert!(!browser.seen().await.contains(told), "going back shows {told}");
    }
}

#[tokio::test]
async fn a_person_changes_the_password_and_ends_other_sessions() {
    let demo = Server::demo();
    let (acme, ana) = (demo.environment("acme"), demo.people("acme").remove(0));
    let (home, cafe) = (Browser::open(PLAIN).await, Browser::open(Look { scripts: false, ..Look::PHONE }).await);
    sign_on(&home, acme, &ana).await;
    sign_on(&cafe, acme, &ana).await;

    home.click("Change password").await;
    home.has_heading("Change password").await;
    home.says("You are signed on in one other place.").await;
    home.click("Sign off everywhere else").await;
    home.fill("current_password", PASSWORD).await;
    home.fill("new_password", "short").await;
    home.click_in_main("Change password").await;
    home.says("This password has 5 characters.").await;
    assert_eq!(home.value("new_password").await, "", "a password is never sent back");
    home.fill("current_password", PASSWORD).await;
    home.fill("new_password", NEW).await;
    home.click_in_main("Change password").await;
    home.says("Your password is changed.").await;

    let outbox = format!("{}/-/outbox", demo.base_url());
    home.comes_to_say(&format!("{outbox}?to={}", ana.identifier), "Your Acme password was changed").await;
    assert!(!home.seen().await.contains(NEW));

    home.visit(&format!("{acme}accounts")).await;
    home.has_heading("Accounts & sessions").await;
    home.says("This device").await;
    home.says("You are signed on here and in one other place.").await;
    home.click_in_main("Sign off").await;
    home.says("That session is signed off.").await;
    home.says("You’re only signed on here.").await;
    cafe.visit(&format!("{acme}accounts")).await;
    cafe.has_heading("Sign on").await;

    // Three browsers, and from one of them the other two.
    let (changed, phone) = (Person { password: NEW.to_owned(), ..ana.clone() }, Browser::open(PLAIN).await);
    sign_on(&cafe, acme, &changed).await;
    sign_on(&phone, acme, &changed).await;
    home.visit(&format!("{acme}accounts")).await;
    home.says("You are signed on here and in 2 other places.").await;
    home.click("Sign off all others").await;
    home.says("2 other sessions are signed off.").await;
    home.says("You’re only signed on here.").await;
    home.visit(&format!("{acme}activity")).await;
    home.says("2 other sessions were signed off.").await;
    phone.click("Accounts & sessions").await;
    phone.has_heading("Sign on").await;
    cafe.click("Accounts & sessions").await;
    cafe.has_heading("Sign on").await;
    cafe.fill("identifier", &ana.identifier).await;
    cafe.fill("password", PASSWORD).await;
    cafe.click_in_main("Sign on").await;
    cafe.says("That does not go together.").await;
}

#[tokio::test]
async fn a_person_of_one_environment_is_nobody_in_another() {
    let demo = Server::demo();
    let (acme, globex, ana) = (demo.environment("acme"), demo.environment("globex"), demo.people("acme").remove(0));
    let browser = Browser::open(PLAIN).await;
    sign_on(&browser, acme, &ana).await;
    browser.visit(&format!("{globex}profile")).await;
    browser.has_heading("Sign on").await;
    assert!(!browser.seen().await.contains(&ana.identifier));
    browser.fill("identifier", &ana.identifier).await;
    browser.fill("password", &ana.password).await;
    browser.click_in_main("Sign on").await;
    browser.says("That does not go together.").await;
    // Nor has trying ended anything where the person is known.
    browser.visit(&format!("{acme}profile")).await;
    browser.has_heading("My profile").await;
}

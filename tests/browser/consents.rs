//! A person reads, withdraws, declines and accepts what there is to agree to, in a browser that runs no scripts; and what they agree to
//! changes while they are there.

use std::path::Path;

use crate::browser::{Browser, Look};
use crate::portal::{sign_off, sign_on, type_password};
use crate::server::Server;

const PLAIN: Look = Look { scripts: false, ..Look::DESKTOP };
const NEWER: &str = "Be kind, as of today.";
const TEXT: &str = "These terms apply to your Acme account from 1 January 2026.";

#[tokio::test]
async fn a_person_withdraws_what_signing_on_needs_declines_and_accepts_again() {
    let demo = Server::demo();
    let (acme, ana) = (demo.environment("acme"), demo.people("acme").remove(0));
    let (browser, cafe) = (Browser::open(PLAIN).await, Browser::open(PLAIN).await);
    sign_on(&cafe, acme, &ana).await;
    sign_on(&browser, acme, &ana).await;
    browser.click("Consents").await;
    browser.has_heading("Consents").await;
    browser.says("Terms of service").await;
    browser.click_in_main("Read").await;
    browser.says(TEXT).await;
    browser.says("You accepted").await;
    browser.click("Withdraw consent").await;
    browser.has_heading("Withdraw your consent?").await;
    browser.says("The next time you sign on we ask again, and you can only go on by accepting.").await;
    browser.click("Cancel").await;
    browser.says(TEXT).await;
    browser.click("Withdraw consent").await;
    browser.has_heading("Withdraw your consent?").await;
    browser.click("Withdraw consent").await;
    browser.says("You withdrew your consent. One other session was signed off.").await;
    cafe.visit(acme).await;
    cafe.has_heading("Sign on").await;
    browser.visit(&format!("{acme}consents")).await;
    browser.has_heading("Consents").await;
    browser.says("Withdrawn").await;
    sign_off(&browser).await;

    type_password(&browser, acme, &ana).await;
    browser.has_heading("Please read and accept").await;
    browser.says(TEXT).await;
    browser.visit(&format!("{acme}profile")).await;
    assert_ne!(browser.title().await, "My profile – Acme", "nobody passes without an answer");
    browser.visit(&format!("{acme}sign-on/agreement")).await;
    browser.has_heading("Please read and accept").await;
    browser.click("Decline").await;
    browser.has_heading("You are not signed on").await;
    browser.says("Terms of service").await;
    browser.visit(&format!("{acme}sign-on/agreement")).await;
    browser.has_heading("Sign on").await;

    type_password(&browser, acme, &ana).await;
    browser.has_heading("Please read and accept").await;
    browser.click("Accept and go on").await;
    browser.has_heading("My profile").await;
    browser.click("Consents").await;
    browser.has_heading("Consents").await;
    browser.click_in_main("Read").await;
    browser.says("Your answers").await;
    for told in ["You accepted", "You declined", "You withdrew your consent"] {
        browser.says(told).await;
    }
    sign_off(&browser).await;
    // Accepted is accepted: nothing is asked any more.
    sign_on(&browser, acme, &ana).await;

    // A revision is dropped into the folder, today's.
    let terms = Path::new(demo.ready["config_dir"].as_str().unwrap()).join("environments/acme/agreements/terms");
    let berlin = jiff::tz::TimeZone::get("Europe/Berlin").unwrap();
    let now = portico::kit::clock::Clock::system().now().seconds();
    let today = jiff::Timestamp::from_second(now).unwrap().to_zoned_datetime(berlin).date();
    for (language, text) in [("en", NEWER), ("de", "Ein neuer Text.\n")] {
        std::fs::write(terms.join(format!("{today}.2.{language}.md")), text).unwrap();
    }
    browser.comes_to_say(&format!("{acme}consents/terms"), NEWER).await;
    sign_off(&browser).await;
    type_password(&browser, acme, &ana).await;
    browser.has_heading("Please read and accept").await;
    browser.says(NEWER).await;
    browser.click("Decline").await;
    browser.has_heading("You are not signed on").await;
    browser.visit(&format!("{acme}profile")).await;
    browser.has_heading("Sign on").await;
    type_password(&browser, acme, &ana).await;
    browser.says(NEWER).await;
    let hash = browser.script("return document.querySelector('[name=hash]').value").await;
    let hash = hash.as_str().unwrap().to_owned();
    browser.click("Accept and go on").await;
    browser.has_heading("My profile").await;
    browser.visit(&format!("{acme}consents/terms")).await;
    browser.says(NEWER).await;
    browser.says(&hash).await;
    // The old one stays readable, and the receipt says which it is.
    let older =
        "return [...document.querySelectorAll('ol a')].map(it => it.href).find(it => !it.endsWith(arguments[0])) ?? ''";
    let older = browser.script(&older.replace("arguments[0]", &format!("'{hash}'"))).await;
    browser.visit(older.as_str().unwrap()).await;
    browser.says(TEXT).await;
    browser.visit(&format!("{acme}consents/terms/receipt")).await;
    browser.has_heading("Receipt").await;
    browser.says(NEWER).await;
    browser.says(&hash).await;

    // A file of before is edited: that is an error that names it, and what was published stays.
    let edited =
        std::fs::read_to_string(terms.join("2026-01-01.en.md")).unwrap().replace("from 1 January", "until 1 January");
    std::fs::write(terms.join("2026-01-01.en.md"), edited).unwrap();
    demo.logs("agreements/terms/2026-01-01.en.md").await;
    browser.visit(older.as_str().unwrap()).await;
    browser.says(TEXT).await;
}

#[tokio::test]
async fn a_person_agrees_to_what_is_not_needed_and_withdraws_it_in_the_portal() {
    let demo = Server::demo();
    let (acme, ana) = (demo.environment("acme"), demo.people("acme").remove(0));
    let browser = Browser::open(PLAIN).await;
    sign_on(&browser, acme, &ana).await;
    browser.visit(&format!("{acme}consents/research")).await;
    browser.says("Not accepted").await;
    browser.says("You have not answered yet.").await;
    browser.click("Accept").await;
    browser.says("Thank you. You accepted.").await;
    browser.visit(&format!("{acme}consents/research")).await;
    browser.click("Withdraw consent").await;
    browser.has_heading("Withdraw your consent?").await;
    browser.says("Your account works as before.").await;
    browser.click("Withdraw consent").await;
    browser.says("You withdrew your consent.").await;
    browser.visit(&format!("{acme}consents/research")).await;
    browser.says("Withdrawn").await;
    browser.click("Accept").await;
    browser.says("Thank you. You accepted.").await;
    sign_off(&browser).await;
    sign_on(&browser, acme, &ana).await;
}

//! A person changes their email address and takes it back, and gets in again with a forgotten password.

use crate::browser::{Browser, Look};
use crate::phone;
use crate::portal::{looks_right, sign_off, sign_on, type_password};
use crate::server::{Person, Server};

/// The text of the newest message to an address that has this part, read in the demonstration's outbox.
async fn message(browser: &Browser, demo: &Server, to: &str, part: &str) -> String {
    let outbox = format!("{}/-/outbox.json?to={to}", demo.base_url());
    let newest = async || {
        let sent: serde_json::Value = serde_json::from_str(&browser.seen().await).ok()?;
        let mut texts = sent.as_array()?.iter().filter_map(|sent| sent["text"].as_str());
        texts.find(|text| text.contains(part)).map(str::to_owned)
    };
    browser.comes_to_be(&outbox, part, async || newest().await.is_some()).await;
    newest().await.unwrap()
}

/// The address in a message that has this part.
fn link(text: &str, part: &str) -> String {
    let found = text.split_whitespace().find(|word| word.contains(part));
    found.unwrap_or_else(|| panic!("no {part} in {text}")).to_owned()
}

/// The code of a recovery.
fn code(text: &str) -> String {
    let mut words = text.split(|c: char| !c.is_ascii_digit());
    words.find(|word| word.len() == 8).unwrap_or_else(|| panic!("no code in {text}")).to_owned()
}

#[tokio::test]
async fn an_email_address_is_changed_and_taken_back_from_the_old_mailbox() {
    let demo = Server::demo();
    let (acme, ana) = (demo.environment("acme"), demo.people("acme").remove(0));
    let new = "ana@elsewhere.example";
    let moved = Person { identifier: new.to_owned(), ..ana.clone() };
    let (browser, other) = (Browser::open(Look::DESKTOP).await, Browser::open(Look::DESKTOP).await);
    sign_on(&browser, acme, &ana).await;
    browser.click_in_main("Change Email address").await;
    browser.fill("address", "ana at elsewhere").await;
    browser.click_in_main("Send the code").await;
    browser.says("There is a problem").await;
    assert_eq!(browser.value("address").await, "ana at elsewhere");
    looks_right(&browser, "acme-email-wrong").await;
    browser.fill("address", new).await;
    browser.click_in_main("Send the code").await;
    browser.says(new).await;
    looks_right(&browser, "acme-email-pending").await;
    // Until it is proved, the old one is theirs and the new one nobody's.
    sign_on(&other, acme, &ana).await;
    sign_off(&other).await;
    let sent = phone::sent_code(&other, &demo, ("email", new), None).await;
    browser.fill("code", &sent).await;
    browser.click_in_main("Confirm and change").await;
    browser.says("Your email address was changed.").await;
    browser.says(new).await;
    looks_right(&browser, "acme-profile-changed").await;
    sign_off(&browser).await;
    type_password(&browser, acme, &ana).await;
    browser.says("There is a problem").await;
    sign_on(&browser, acme, &moved).await;

    let told = message(&other, &demo, &ana.identifier, "take it back").await;
    other.visit(&link(&told, "/not-me/")).await;
    other.says("Your former address will be yours again").await;
    looks_right(&other, "acme-undo").await;
    other.click_in_main("Secure my account").await;
    other.has_heading("What to do now").await;
    browser.visit(&format!("{acme}profile")).await;
    browser.has_heading("Sign on").await;
    let told = message(&other, &demo, &ana.identifier, "/sign-on/welcome/").await;
    other.visit(&link(&told, "/sign-on/welcome/")).await;
    other.fill("new_password", "nine marble staircases hum").await;
    other.click_in_main("Set password").await;
    other.has_heading("Sign on").await;
    sign_on(&other, acme, &Person { password: "nine marble staircases hum".to_owned(), ..ana }).await;
    assert!(!other.seen().await.contains(new));
}

#[tokio::test]
async fn a_forgotten_password_is_chosen_anew_and_the_second_factor_still_asked_for() {
    let demo = Server::demo();
    let (acme, tom) = (demo.environment("acme"), demo.people("acme").remove(3));
    let browser = Browser::open(Look::PHONE).await;
    browser.visit(acme).await;
    browser.click("Forgot your password?").await;
    browser.fill("identifier", &tom.identifier).await;
    looks_right(&browser, "acme-recover").await;
    browser.click_in_main("Send the code").await;
    browser.says(&tom.identifier).await;
    looks_right(&browser, "acme-recover-code").await;
    browser.fill("code", "12345678").await;
    browser.click_in_main("Choose a new password").await;
    browser.says("There is a problem").await;
    let page = browser.url().await;
    let text = message(&browser, &demo, &tom.identifier, "/recover/password/").await;
    browser.visit(page.as_str()).await;
    browser.fill("code", &code(&text)).await;
    browser.click_in_main("Choose a new password").await;
    looks_right(&browser, "acme-recover-password").await;
    browser.fill("new_password", "short").await;
    browser.click_in_main("Set password").await;
    browser.says("There is a problem").await;
    browser.fill("new_password", "nine marble staircases hum").await;
    browser.click_in_main("Set password").await;
    browser.has_heading("Sign on").await;
    let anew = Person { password: "nine marble staircases hum".to_owned(), ..tom.clone() };
    sign_on(&browser, acme, &anew).await;
    sign_off(&browser).await;
    type_password(&browser, acme, &tom).await;
    browser.says("There is a problem").await;
}

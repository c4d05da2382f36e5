//! Everything can be done by Tab and Enter alone.

use fantoccini::key::Key;

use crate::browser::{Browser, Look};
use crate::server::Server;

#[tokio::test]
async fn a_person_signs_on_saves_and_signs_off_by_keyboard() {
    let demo = Server::demo();
    let (acme, ana) = (demo.environment("acme"), demo.people("acme").remove(0));
    let browser = Browser::open(Look::DESKTOP).await;
    browser.visit(acme).await;
    browser.has_heading("Sign on").await;
    assert_eq!(browser.focused().await, "identifier");
    browser.type_in(&ana.identifier).await;
    browser.press(Key::Tab).await;
    assert_eq!(browser.focused().await, "password");
    browser.type_in(&ana.password).await;
    browser.press(Key::Enter).await;
    browser.has_heading("My profile").await;

    browser.press(Key::Tab).await;
    assert_eq!(browser.focused().await, "Skip to the content");
    browser.press(Key::Enter).await;
    browser.press(Key::Tab).await;
    for field in ["picture", "Upload photo", "given_name"] {
        assert_eq!(browser.focused().await, field);
        if field != "given_name" {
            browser.press(Key::Tab).await;
        }
    }
    browser.type_in("Anabel").await;
    browser.tab_to("Save").await;
    browser.press(Key::Enter).await;
    browser.says("Your profile is saved.").await;
    assert_eq!(browser.value("given_name").await, "Anabel");
    assert_eq!(browser.focused().await, "Your profile is saved.");

    browser.tab_to("Sign off").await;
    browser.press(Key::Enter).await;
    browser.has_heading("You are signed off").await;
}

//! Passwords: advice while one is typed, a change that sign-on asks for, and a tab that leads to the system that owns them.

use std::path::Path;

use fantoccini::key::Key;

use crate::browser::{Browser, Look};
use crate::phone;
use crate::portal::{looks_right, sign_on, type_password};
use crate::server::{Person, Server};

const NEW: &str = "seven quiet otters under the pier";

/// Adds to the file of an environment of the demonstration, which reads it at once.
fn add(demo: &Server, slug: &str, text: &str) {
    let folder = Path::new(demo.ready["config_dir"].as_str().unwrap());
    let file = folder.join(format!("environments/{slug}/environment.toml"));
    let before = std::fs::read_to_string(&file).unwrap();
    let after = before.replacen("[password]\n", &format!("[password]\n{text}\n"), 1);
    assert_ne!(before, after, "the table is there");
    std::fs::write(&file, after).unwrap();
}

#[tokio::test]
async fn advice_is_given_when_somebody_pauses_and_heard_by_whoever_cannot_see_it() {
    let demo = Server::demo();
    let (acme, ana) = (demo.environment("acme"), demo.people("acme").remove(0));
    let browser = Browser::open(Look::DESKTOP).await;
    sign_on(&browser, acme, &ana).await;
    browser.click("Change password").await;
    browser.has_heading("Change password").await;
    // The region is there before anything is said in it, and the field names it.
    let region = "const it = document.getElementById('new_password-advice'); \
                  return [it.getAttribute('role'), it.getAttribute('aria-live'), it.textContent, \
                  document.getElementById('new_password').getAttribute('aria-describedby')].join('|')";
    assert_eq!(browser.script(region).await, "status|polite||requirements new_password-advice");
    // Changes of the region are counted: none for each key, one for each pause.
    let count = "window.said = []; new MutationObserver(() => window.said.push( \
                 document.getElementById('new_password-advice').textContent)).observe( \
                 document.getElementById('new_password-advice'), { childList: true })";
    browser.script(count).await;
    browser.tab_to("new_password").await;
    browser.type_in("short").await;
    browser.says("This password has 5 characters. It needs at least").await;
    assert_eq!(browser.script("return window.said.length").await, 1);
    assert_eq!(browser.focused().await, "new_password");
    browser.fill("new_password", NEW).await;
    browser.says("Nothing speaks against this password so far.").await;
    // Nothing typed, nothing said.
    browser.fill("new_password", "x").await;
    browser.press(Key::Backspace).await;
    let quiet =
        async || browser.script("return document.getElementById('new_password-advice').textContent").await == "";
    assert!(quiet().await);
    looks_right(&browser, "password-advice").await;
    browser.is_content().await;
}

#[tokio::test]
async fn a_password_that_has_expired_is_changed_on_the_way_in() {
    let demo = Server::demo();
    let (globex, gus) = (demo.environment("globex"), demo.people("globex").remove(0));
    let browser = Browser::open(Look::DESKTOP).await;
    sign_on(&browser, globex, &gus).await;
    add(&demo, "globex", "max_age = \"1s\"\nwarn_before = \"off\"");
    browser.comes_to_say(&format!("{globex}password"), "Must be changed every day").await;
    browser.click("Sign off").await;
    browser.has_heading("You are signed off").await;

    // The second factor comes first.
    type_password(&browser, globex, &gus).await;
    browser.has_heading("Enter your code").await;
    browser.fill("code", &phone::code(gus.totp_secret.as_ref().unwrap())).await;
    browser.click_in_main("Sign on").await;
    browser.has_heading("Choose a new password").await;
    browser.says("Globex asks for a new password from time to time").await;
    looks_right(&browser, "sign-on-new-password").await;
    // Going round it leads back.
    browser.visit(&format!("{globex}profile")).await;
    browser.has_heading("Sign on").await;
    browser.visit(&format!("{globex}sign-on/new-password")).await;
    browser.fill("new_password", &gus.password).await;
    browser.click_in_main("Change password and go on").await;
    browser.says("This is your current password. Choose a new one.").await;
    assert_eq!(browser.value("new_password").await, "", "a password is never sent back");
    browser.fill("new_password", NEW).await;
    browser.click_in_main("Change password and go on").await;
    browser.has_heading("My profile").await;
    let outbox = format!("{}/-/outbox", demo.base_url());
    browser.comes_to_say(&format!("{outbox}?to={}", gus.identifier), "Your Globex password was changed").await;
    browser.visit(&format!("{globex}sign-off")).await;
    browser.click_in_main("Sign off").await;
    browser.has_heading("You are signed off").await;
    type_password(&browser, globex, &gus).await;
    browser.says("That does not go together.").await;
    type_password(&browser, globex, &Person { password: NEW.to_owned(), ..gus.clone() }).await;
    browser.has_heading("Enter your code").await;
}

#[tokio::test]
async fn where_another_system_owns_the_password_the_tab_leads_there() {
    let demo = Server::demo();
    let (globex, gus) = (demo.environment("globex"), demo.people("globex").remove(0));
    let browser = Browser::open(Look::DESKTOP).await;
    sign_on(&browser, globex, &gus).await;
    add(
        &demo,
        "globex",
        "managed_by = { label = \"the Globex directory\", url = \"https://directory.globex.example/me\" }",
    );
    browser
        .comes_to_say(&format!("{globex}password"), "Your password for Globex is looked after by the Globex directory")
        .await;
    browser.says("Change it at the Globex directory").await;
    assert_eq!(browser.script("return document.querySelectorAll('input[type=password]').length").await, 0);
    looks_right(&browser, "password-elsewhere").await;
}

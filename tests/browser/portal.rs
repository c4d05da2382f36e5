//! What people do at every portal, and what every page must be whatever it shows.

use crate::browser::{Browser, Look};
use crate::phone;
use crate::server::Person;

/// Opens a portal and signs on, with a code where the person has an app, up to the page that is home.
pub async fn sign_on(browser: &Browser, portal: &str, person: &Person) {
    type_password(browser, portal, person).await;
    if let Some(key) = &person.totp_secret {
        browser.has_heading("Enter your code").await;
        browser.fill("code", &phone::code(key)).await;
        browser.click_in_main("Sign on").await;
    }
    browser.has_heading("My profile").await;
    browser.says(&person.identifier).await;
}

/// Opens a portal and gives name and password; looking for what comes next is left to the caller.
pub async fn type_password(browser: &Browser, portal: &str, person: &Person) {
    browser.visit(portal).await;
    browser.has_heading("Sign on").await;
    browser.fill("identifier", &person.identifier).await;
    browser.fill("password", &person.password).await;
    browser.click_in_main("Sign on").await;
}

/// Signs off with the button that every page has.
pub async fn sign_off(browser: &Browser) {
    browser.click("Sign off").await;
    browser.has_heading("You are signed off").await;
}

/// Insists that the page is accessible and needs no sideways scrolling, on a phone and a desk, light and dark, and that it
/// still fits 320 pixels (WCAG 1.4.10). Keeps pictures where they are asked for.
pub async fn looks_right(browser: &Browser, name: &str) {
    for Look { width, height, phone, .. } in [Look::PHONE, Look::DESKTOP] {
        browser.resize(width, height, phone).await;
        for (dark, scheme) in [(false, "light"), (true, "dark")] {
            browser.scheme(dark).await;
            browser.fits().await;
            browser.is_accessible().await;
            browser.screenshot(&format!("{name}-{width}-{scheme}")).await;
        }
    }
    browser.scheme(false).await;
    browser.resize(320, 640, true).await;
    browser.fits().await;
    browser.is_content().await;
    browser.resize(Look::DESKTOP.width, Look::DESKTOP.height, false).await;
}

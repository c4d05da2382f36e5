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

/// Insists that the page has come whole and needs no sideways scrolling, on a phone and a desk, and that it still fits 320 pixels
/// (WCAG 1.4.10). Keeps pictures where they are asked for. What axe-core says of what is inside a shell, `gallery` asks.
pub async fn looks_right(browser: &Browser, name: &str) {
    seen_everywhere(browser, name, false).await;
}

/// The same for the first page that has a shell: the shell of an environment, or that of pages which are none's. The running portal
/// puts together what the gallery has from samples (logos, colours, tabs), so axe-core looks at it here, in both schemes.
pub async fn shell_looks_right(browser: &Browser, name: &str) {
    seen_everywhere(browser, name, true).await;
}

async fn seen_everywhere(browser: &Browser, name: &str, by_axe: bool) {
    for Look { width, height, phone, .. } in [Look::PHONE, Look::DESKTOP] {
        browser.resize(width, height, phone).await;
        browser.fits().await;
        for (dark, scheme) in [(false, "light"), (true, "dark")] {
            browser.scheme(dark).await;
            if by_axe {
                browser.is_accessible().await;
            }
            browser.screenshot(&format!("{name}-{width}-{scheme}")).await;
        }
    }
    browser.scheme(false).await;
    browser.resize(320, 640, true).await;
    browser.fits().await;
    browser.resize(Look::DESKTOP.width, Look::DESKTOP.height, false).await;
    is_dressed(browser).await;
    browser.is_content().await;
}

/// Insists that styles and icons are there.
async fn is_dressed(browser: &Browser) {
    let whole = "const drawn = (icon) => { const { width, height } = icon.getBBox(); return width + height > 0 };
        const icons = [...document.querySelectorAll('svg:has(> use)')].filter((icon) => icon.checkVisibility());
        const styles = [...document.styleSheets].map((sheet) => sheet.cssRules.length);
        return styles.length > 0 && styles.every((rules) => rules > 0) && icons.every(drawn)";
    let dressed = async || (browser.script(whole).await == true).then_some(());
    browser.until("come with its styles and icons", dressed).await;
}

//! Trusted browsers: one that is trusted, what it carries, and whether it is let past the second factor.

use portico::kit::id::UserId;

use super::client::Client;
use super::page::Page;
use super::world::{PASSWORD, World, is_signed_on, sign_on};

/// Signs somebody on in this browser with the code of an app, and trusts the browser.
pub async fn trust(world: &World, slug: &str, browser: &Client, email: &str) -> Page {
    let page = sign_on(browser, email, PASSWORD).await.follow().await.expect(200);
    let (device, code) = world.fresh_code(slug, world.account(slug, email).await.id).await;
    let device = device.to_string();
    page.submit("Sign on", &[("code", &code), ("device", &device), ("trust", "true")]).await.expect(303)
}

/// A browser that somebody new, who has two apps, trusts; they have signed off.
pub async fn trusted(world: &World, email: &str) -> (UserId, Client) {
    let person = world.person("acme", email, PASSWORD).await;
    world.app("acme", person).await;
    world.app("acme", person).await;
    let browser = world.browser("acme");
    trust(world, "acme", &browser, email).await;
    leave(&browser).await;
    (person, browser)
}

/// Signs off.
pub async fn leave(browser: &Client) {
    browser.get("sign-off").await.submit("Sign off", &[]).await.expect(303);
}

/// Whether the password is enough in this browser; it is signed on then.
pub async fn passes(browser: &Client, email: &str) -> bool {
    let after = sign_on(browser, email, PASSWORD).await.expect(303);
    let asked = after.header("location").is_some_and(|to| to.ends_with("/sign-on/code"));
    assert_eq!(is_signed_on(browser).await, !asked);
    !asked
}

/// What a browser carries of trust.
pub fn carried(world: &World, browser: &Client) -> Option<String> {
    browser.cookie(&world.live("acme").cookies.trusted)
}

/// Another browser that holds a copy of this one's cookie.
pub fn copy(world: &World, cookie: &str) -> Client {
    let browser = world.browser("acme");
    browser.plant(&format!("{}={cookie}; Path=/; Secure", world.live("acme").cookies.trusted));
    browser
}

//! Passkeys and security keys through the pages, as the script of a page does it.

use serde_json::Value;

use super::authenticator::{Authenticator, PRESENT, VERIFIED};
use super::client::Client;
use super::page::Page;
use super::world::{PASSWORD, World, sign_on};

/// What a page's script asks for at `path`, as JSON.
pub async fn options(browser: &Client, page: &Page, path: &str) -> Value {
    let csrf = page.field("csrf").expect("the page has a form");
    browser.post(path, &[("csrf", &csrf)]).await.expect(200).json()
}

/// The origin of an environment.
pub fn origin(world: &World, slug: &str) -> String {
    world.live(slug).address.origin.clone()
}

/// Makes a credential on the page at `path`, with whatever the authenticator says of its user.
pub async fn add(world: &World, slug: &str, browser: &Client, path: &str, flags: u8) -> (Authenticator, Page) {
    let page = browser.get(path).await.expect(200);
    let asked = options(browser, &page, &format!("{path}/options")).await;
    let (authenticator, brought) = Authenticator::create(&asked["publicKey"], &origin(world, slug), flags);
    (authenticator, send(browser, &page, path, &brought).await)
}

/// Sends what an authenticator brought, as the page at `path` would.
pub async fn send(browser: &Client, page: &Page, path: &str, brought: &Value) -> Page {
    let csrf = page.field("csrf").unwrap();
    let label = [("csrf", csrf.as_str()), ("credential", &brought.to_string()), ("label", "Blue")];
    browser.post(path, &label).await
}

/// A browser in which somebody with an app has signed on and added a passkey.
pub async fn owner(world: &World, slug: &str, identifier: &str) -> (Client, Authenticator) {
    let (browser, page) = with_app(world, slug, identifier).await;
    page.expect(303);
    let (passkey, added) = add(world, slug, &browser, "authentication/passkeys/new", PRESENT | VERIFIED).await;
    added.expect(303);
    (browser, passkey)
}

/// A browser in which somebody new, who has an app, has signed on.
pub async fn with_app(world: &World, slug: &str, identifier: &str) -> (Client, Page) {
    let person = world.person(slug, identifier, PASSWORD).await;
    world.app(slug, person).await;
    let browser = world.browser(slug);
    let after = sign_on(&browser, identifier, PASSWORD).await;
    let done = world.second_step(slug, &browser, after, identifier).await;
    (browser, done)
}

/// Signs on with a passkey alone.
pub async fn sign_on_with(browser: &Client, passkey: &mut Authenticator) -> Page {
    let page = browser.get("sign-on").await.expect(200);
    let asked = options(browser, &page, "sign-on/passkey/options").await;
    let brought = passkey.get(&asked["publicKey"]);
    answer(browser, &page, &asked, &brought).await
}

/// Sends the answer to the ceremony of a sign-on.
pub async fn answer(browser: &Client, page: &Page, asked: &Value, brought: &Value) -> Page {
    let (csrf, flow) = (page.field("csrf").unwrap(), asked["flow"].as_str().unwrap());
    browser.post("sign-on/passkey", &[("csrf", &csrf), ("flow", flow), ("credential", &brought.to_string())]).await
}

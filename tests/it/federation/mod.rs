//! Signing on with identity providers, linking them, and providers that mean no good.

mod hostile;
mod linking;
mod sign_on;
mod stopped;

use serde_json::{Value, json};

use crate::support::client::Client;
use crate::support::database::Database;
use crate::support::page::Page;
use crate::support::provider::Provider;
use crate::support::world::{ACME, World};

/// Acme with these tables of providers, which may be reached.
async fn world(database: &Database, providers: &[&Provider], tables: &str) -> World {
    let world = World::with(database, &[("acme", ACME)]).await;
    let bases: Vec<&str> = providers.iter().map(|provider| &*provider.base).collect();
    let world = world.allowing(&bases).await;
    becomes(&world, tables).await;
    world
}

/// Acme's file has these tables from now on.
async fn becomes(world: &World, tables: &str) {
    world.write("acme", &format!("{ACME}{tables}"));
    let report = world.reload().await;
    assert!(!report.failed, "{}", report.problems);
}

/// The press of "Sign on with …".
async fn press(browser: &Client, name: &str) -> Page {
    browser.get("sign-on").await.expect(200).submit(&format!("Sign on with {name}"), &[]).await
}

/// Signs on with a provider as far as that leads by itself.
async fn signs_on(browser: &Client, provider: &Provider, name: &str) -> Page {
    let to = press(browser, name).await.expect(303).redirect().unwrap();
    browser.get(provider.visit(&to).as_str()).await
}

/// Somebody of Acme, as the provider tells of them.
fn ana() -> Value {
    json!({ "sub": "24", "preferred_username": "ana", "email": "ana@acme.example", "email_verified": true, "given_name": "Ana" })
}

/// What makes accounts of Acme's own people.
const MAKES: &str = "create_users = true\nallow = { domains = [\"acme.example\"] }\ntrust_email = true\nattributes = { given_name = \"given_name\" }";

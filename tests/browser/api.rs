//! The documentation of the API, under the policy of every page.

use crate::browser::{Browser, Look};
use crate::server::Server;

#[tokio::test]
async fn it_is_shown_and_takes_nothing_from_its_address() {
    let demo = Server::demo();
    let browser = Browser::open(Look::DESKTOP).await;
    let docs = format!("{}api/docs", demo.environment("acme"));
    for address in
        [docs.clone(), format!("{docs}?url=https://evil.example/x.json&configUrl=https://evil.example/y.json")]
    {
        browser.visit(&address).await;
        browser.says("/recovery-codes").await;
        browser.says("Takes a step of a sign-on.").await;
        assert!(!browser.seen().await.contains("evil.example"));
    }
    // An operation opens, which writes HTML under Trusted Types.
    browser.script("document.querySelector('.opblock-summary-control').click()").await;
    browser.says("Try it out").await;
    browser.script("document.querySelector('button.authorize').click()").await;
    browser.says("bearer").await;
}

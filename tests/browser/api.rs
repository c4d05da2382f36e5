//! The documentation of the API, under the policy of every page.

use crate::browser::{Browser, Look};
use crate::portal::sign_on;
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
    browser.says("X-CSRF-Token").await;
    browser.screenshot("api-docs").await;
    browser.is_content().await;
}

#[tokio::test]
async fn an_operation_is_tried_out_by_somebody_signed_on() {
    let demo = Server::demo();
    let (acme, ana) = (demo.environment("acme"), demo.people("acme").remove(0));
    let browser = Browser::open(Look::DESKTOP).await;
    sign_on(&browser, acme, &ana).await;
    browser.visit(&format!("{acme}api/docs")).await;
    browser.says("Tells who is signed on, and how strong.").await;
    let block = "[...document.querySelectorAll('.opblock-get')].find(it => \
                 it.querySelector('.opblock-summary-description').textContent.startsWith('Tells who is signed on'))";
    let press = |what: &str| format!("{block}.querySelector('{what}').click()");
    browser.script(&press(".opblock-summary-control")).await;
    browser.says("Try it out").await;
    browser.script(&press(".try-out__btn")).await;
    browser.says("Execute").await;
    browser.script(&press(".execute")).await;
    browser.says("\"csrf_token\"").await;
    browser.says(&ana.identifier).await;
    browser.screenshot("api-docs-tried").await;
    // Nothing is kept in the browser, tokens least of all.
    let kept = "return [localStorage.length, sessionStorage.length]";
    assert_eq!(browser.script(kept).await, serde_json::json!([0, 0]));
    browser.is_content().await;
}

#[tokio::test]
async fn without_scripts_the_page_leads_to_the_specification() {
    let demo = Server::demo();
    let browser = Browser::open(Look { scripts: false, ..Look::DESKTOP }).await;
    browser.visit(&format!("{}api/docs", demo.environment("acme"))).await;
    browser.click("openapi.json").await;
    browser.says("\"openapi\"").await;
}

//! A customer's own application leads to one act of the portal, and the portal leads back, in a browser under the portal's policy.

use std::path::Path;

use crate::browser::{Browser, Look};
use crate::canned::{self, answer};
use crate::phone;
use crate::portal::looks_right;
use crate::server::Server;

#[tokio::test]
async fn an_application_leads_to_the_password_through_two_factors_and_back() {
    let demo = Server::demo();
    let acme = demo.environment("acme").to_owned();
    let bea = demo.people("acme").into_iter().find(|person| person.totp_secret.is_some()).unwrap();
    let portal = acme.clone();
    let shop = canned::serve(move |request| {
        let here = request.split("Host: ").nth(1).unwrap_or_default().lines().next().unwrap_or_default();
        let link =
            format!("{portal}do/change-password?return_to=http%3A%2F%2F{}%2Faccount%2F", here.replace(':', "%3A"));
        let path = request.split(' ').nth(1).unwrap_or_default();
        let page =
            format!("<!doctype html><title>Shop</title><h1>Shop</h1><p>{path}</p><a href=\"{link}\">My password</a>");
        answer(200, &[("content-type", "text/html; charset=utf-8")], &page)
    });
    let file = Path::new(demo.ready["config_dir"].as_str().unwrap()).join("environments/acme/environment.toml");
    let before = std::fs::read_to_string(&file).unwrap();
    let listed = before.replace("https://shop.acme.example/account/*", &format!("{}/account/*", shop.base));
    // At once: the demonstration has only just said that it is ready.
    std::fs::write(&file, listed.replace("Acme Shop", "The Shop")).unwrap();

    let browser = Browser::open(Look::PHONE).await;
    let follow = format!("{acme}do/change-password?return_to={}/account/", shop.base);
    browser.comes_to_say(&follow, "Back to The Shop").await;
    browser.visit(&format!("{}/", shop.base)).await;
    browser.click("My password").await;
    browser.has_heading("Sign on").await;
    browser.says("Back to The Shop").await;
    looks_right(&browser, "acme-sign-on-way-back").await;
    browser.fill("identifier", &bea.identifier).await;
    browser.fill("password", &bea.password).await;
    browser.click_in_main("Sign on").await;
    browser.has_heading("Enter your code").await;
    browser.says("Back to The Shop").await;
    browser.fill("code", &phone::code(bea.totp_secret.as_ref().unwrap())).await;
    browser.click_in_main("Sign on").await;
    browser.has_heading("Change password").await;
    browser.fill("current_password", &bea.password).await;
    browser.fill("new_password", "seven copper kettles sing").await;
    browser.click_in_main("Change password").await;
    browser.says("Your password is changed").await;
    looks_right(&browser, "acme-way-back-done").await;
    browser.click("Back to The Shop").await;
    browser.has_heading("Shop").await;
    let url = browser.url().await;
    assert_eq!(url.query(), Some("portico_action=change-password&portico_outcome=done"));
    assert!(url.as_str().starts_with(&format!("{}/account/", shop.base)), "{url}");

    browser.visit(&format!("{acme}applications")).await;
    browser.has_heading("Applications").await;
    looks_right(&browser, "acme-applications").await;
    browser.script("document.querySelector('details.menu').open = true").await;
    looks_right(&browser, "acme-menu").await;
    browser.click("Devices").await;
    browser.has_heading("Authentication").await;
    browser.visit(&format!("{acme}tabs/benefits")).await;
    browser.has_heading("Benefits").await;
    looks_right(&browser, "acme-benefits").await;
}

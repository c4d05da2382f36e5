//! On a phone: somebody adds a second address, makes it the first one, and removes the old one.

use std::path::Path;

use crate::browser::{Browser, Look};
use crate::phone;
use crate::portal::{looks_right, sign_on};
use crate::server::{Person, Server};

#[tokio::test]
async fn a_second_address_takes_the_place_of_the_first_on_a_phone() {
    let demo = Server::demo();
    let (acme, ana) = (demo.environment("acme"), demo.people("acme").remove(0));
    let file = Path::new(demo.ready["config_dir"].as_str().unwrap()).join("environments/acme/environment.toml");
    let before = std::fs::read_to_string(&file).unwrap();
    let several = before.replace(
        "email = { access = \"edit\", verify = true }",
        "email = { access = \"edit\", verify = true, many = true }",
    );
    assert_ne!(before, several);
    let new = "ana@second.example";
    let moved = Person { identifier: new.to_owned(), ..ana.clone() };
    let browser = Browser::open(Look::PHONE).await;
    let other = Browser::open(Look::DESKTOP).await;
    sign_on(&browser, acme, &ana).await;
    std::fs::write(&file, several).unwrap();
    browser.comes_to_say(&format!("{acme}profile/email"), "Your email addresses").await;
    browser.fill("address", new).await;
    browser.click_in_main("Send the code").await;
    browser.says("Use another address").await;
    let sent = phone::sent_code(&other, &demo, ("email", new), None).await;
    browser.fill("code", &sent).await;
    browser.click_in_main("Confirm and add").await;
    browser.says("The email address was added.").await;
    browser.fits().await;
    looks_right(&browser, "acme-emails-phone").await;
    browser.click_in_main("Make primary").await;
    browser.says("Your primary one was changed.").await;
    browser.click_in_main("Remove").await;
    browser.says("It was removed.").await;
    browser.fits().await;
    looks_right(&browser, "acme-emails-phone-removed").await;
    sign_on(&other, acme, &moved).await;
}

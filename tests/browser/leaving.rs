//! A person takes their data and leaves, in a browser that runs no scripts, and thinks again.

use serde_json::Value;

use crate::browser::{Browser, Look};
use crate::portal::{looks_right, sign_on, type_password};
use crate::server::Server;

const PLAIN: Look = Look { scripts: false, ..Look::PHONE };

#[tokio::test]
async fn a_person_takes_their_data_leaves_and_comes_back() {
    let demo = Server::demo();
    let (acme, ana) = (demo.environment("acme"), demo.people("acme").remove(0));
    let browser = Browser::open(PLAIN).await;
    sign_on(&browser, acme, &ana).await;
    browser.click_in_main("My data and leaving").await;
    browser.has_heading("My data and leaving").await;
    browser.click("Prepare my data").await;
    browser.says("We are putting your data together, and mail you when it is ready.").await;
    browser.comes_to_say(&format!("{acme}profile/data"), "Your data is ready").await;
    browser
        .comes_to_say(&format!("{}/-/outbox?to={}", demo.base_url(), ana.identifier), "Your Acme data is ready")
        .await;
    browser.visit(&format!("{acme}profile/data")).await;
    browser.says("Download page to read").await;
    let saved = tempfile::tempdir().unwrap();
    browser.saves_to(saved.path()).await;
    browser.click("Download file for programs").await;
    // A file is saved, and the page stays.
    let file = saved.path().join("my-data.json");
    let read = async || serde_json::from_str::<Value>(&std::fs::read_to_string(&file).ok()?).ok();
    let data = browser.until("save the file", read).await.to_string();
    assert!(data.contains(&ana.identifier), "{data}");
    browser.has_heading("My data and leaving").await;

    browser.click("Delete my account").await;
    browser.has_heading("Delete my account").await;
    browser.says("Until then you can change your mind").await;
    browser.fill("identifier", "somebody@else.example").await;
    browser.click_in_main("Delete my account").await;
    browser.says("Type it exactly as shown above.").await;
    assert_eq!(browser.value("identifier").await, "somebody@else.example");
    browser.fill("identifier", &ana.identifier).await;
    browser.click_in_main("Delete my account").await;
    browser.has_heading("Sign on").await;
    browser.says("Your account will be deleted in 14 days").await;
    browser.visit(&format!("{acme}profile")).await;
    browser.has_heading("Sign on").await;

    type_password(&browser, acme, &ana).await;
    browser.has_heading("Keep your account?").await;
    browser.click("Keep my account").await;
    browser.says("Your account is kept.").await;
    browser.has_heading("My profile").await;
}

#[tokio::test]
async fn the_pages_of_leaving_look_right() {
    let demo = Server::demo();
    let (acme, ana) = (demo.environment("acme"), demo.people("acme").remove(0));
    let browser = Browser::open(Look::DESKTOP).await;
    sign_on(&browser, acme, &ana).await;
    browser.visit(&format!("{acme}profile/data")).await;
    looks_right(&browser, "my-data").await;
    // How far it is comes by itself, and is heard by whoever cannot see it.
    browser.click("Prepare my data").await;
    browser.says("Download page to read").await;
    browser.is_content().await;
    let status = "return document.querySelector('#export > [role=status]')?.textContent ?? 'at once'";
    let heard = browser.script(status).await;
    assert!(heard == "at once" || heard.as_str().unwrap().contains("Your data is ready"), "{heard}");
    browser.visit(&format!("{acme}profile/data/delete")).await;
    looks_right(&browser, "delete-account").await;
    browser.fill("identifier", &ana.identifier).await;
    browser.click_in_main("Delete my account").await;
    browser.has_heading("Sign on").await;
    type_password(&browser, acme, &ana).await;
    browser.has_heading("Keep your account?").await;
    looks_right(&browser, "sign-on-leaving").await;
}

//! The pages of the running portal in the states that people meet, on a phone and a desk: that they come whole and fit. What axe-core
//! says of every page in every state, `gallery` asks; here it looks at one page of each shell.

use crate::browser::{Browser, Look};
use crate::languages::choose;
use crate::portal::{looks_right, shell_looks_right, sign_on};
use crate::server::Server;

#[tokio::test]
async fn the_door_looks_right() {
    let demo = Server::demo();
    let (acme, ana) = (demo.environment("acme"), demo.people("acme").remove(0));
    let browser = Browser::open(Look::DESKTOP).await;
    browser.visit(&format!("{}/", demo.base_url())).await;
    browser.has_heading("One server, many portals").await;
    shell_looks_right(&browser, "demo").await;
    browser.visit(acme).await;
    browser.has_heading("Sign on").await;
    shell_looks_right(&browser, "acme-sign-on").await;
    browser.fill("identifier", "nobody@acme.example").await;
    browser.fill("password", "nothing that works").await;
    browser.click_in_main("Sign on").await;
    browser.says("That does not go together.").await;
    looks_right(&browser, "acme-sign-on-wrong").await;
    browser.fill("identifier", &ana.identifier).await;
    browser.click_in_main("Sign on").await;
    browser.has_heading("Enter your password").await;
    looks_right(&browser, "acme-sign-on-password").await;
    browser.fill("password", &ana.password).await;
    browser.click_in_main("Sign on").await;
    browser.has_heading("My profile").await;
    browser.visit(&format!("{acme}sign-off")).await;
    browser.has_heading("Sign off?").await;
    looks_right(&browser, "acme-sign-off").await;
    browser.script("for (const field of document.getElementsByName('csrf')) field.value = 'old'").await;
    browser.click_in_main("Sign off").await;
    browser.has_heading("This page was open too long").await;
    looks_right(&browser, "acme-expired-form").await;
    browser.click("Try again").await;
    browser.has_heading("Sign off?").await;
    browser.click_in_main("Sign off").await;
    browser.has_heading("You are signed off").await;
    looks_right(&browser, "acme-signed-off").await;
    browser.visit(&format!("{acme}nothing-here")).await;
    browser.has_heading("Page not found").await;
    shell_looks_right(&browser, "not-found").await;
}

#[tokio::test]
async fn the_tabs_of_a_customer_look_right() {
    let demo = Server::demo();
    let (acme, bea) = (demo.environment("acme"), demo.people("acme").remove(1));
    let browser = Browser::open(Look::DESKTOP).await;
    sign_on(&browser, acme, &bea).await;
    shell_looks_right(&browser, "acme-profile").await;
    browser.fill("given_name", "").await;
    browser.fill("birthdate.day", "31").await;
    browser.fill("birthdate.month", "2").await;
    browser.fill("pets", "many").await;
    browser.click("Save").await;
    browser.says("There is a problem").await;
    looks_right(&browser, "acme-profile-wrong").await;
    browser.fill("given_name", "Beatrice").await;
    browser.fill("birthdate.day", "14").await;
    browser.fill("pets", "2").await;
    browser.click("Save").await;
    browser.says("Your profile is saved.").await;
    looks_right(&browser, "acme-profile-saved").await;
    // A photo, and an attribute that has several values.
    let photo = tempfile::Builder::new().suffix(".png").tempfile().unwrap();
    let colour = |x: u32, y: u32| if (x / 80 + y / 80).is_multiple_of(2) { [240, 180, 60] } else { [40, 90, 160] };
    image::RgbImage::from_fn(800, 640, |x, y| image::Rgb(colour(x, y))).save(photo.path()).unwrap();
    browser.field("picture").await.send_keys(photo.path().to_str().unwrap()).await.unwrap();
    browser.click("Upload photo").await;
    browser.says("Your photo is saved.").await;
    browser.fill("interests", "Chess").await;
    browser.click("Add another").await;
    browser.type_in("Old maps").await;
    browser.click("New products").await;
    browser.click("Save").await;
    browser.says("Your profile is saved.").await;
    looks_right(&browser, "acme-profile-photo").await;
    browser.click("Remove: Interests, 1").await;
    browser.click("Save").await;
    browser.says("Your profile is saved.").await;
    assert_eq!(browser.value("interests").await, "Old maps");

    browser.click("Accounts & sessions").await;
    browser.has_heading("Accounts & sessions").await;
    looks_right(&browser, "acme-accounts").await;
    browser.click("Change password").await;
    browser.has_heading("Change password").await;
    looks_right(&browser, "acme-password").await;
    browser.fill("current_password", "not what it is").await;
    browser.fill("new_password", "short").await;
    browser.click_in_main("Change password").await;
    browser.says("There is a problem").await;
    looks_right(&browser, "acme-password-wrong").await;
    browser.fill("current_password", &bea.password).await;
    browser.fill("new_password", "seven quiet otters under the pier").await;
    browser.click_in_main("Change password").await;
    browser.says("Your password is changed.").await;
    looks_right(&browser, "acme-password-changed").await;
    browser.click("Accounts & sessions").await;
    browser.says("You’re only signed on here.").await;
    looks_right(&browser, "acme-accounts-alone").await;
    browser.comes_to_say(&format!("{}/-/outbox", demo.base_url()), "Your Acme password was changed").await;
    shell_looks_right(&browser, "demo-outbox").await;
}

#[tokio::test]
async fn other_brands_names_and_languages_look_right() {
    let demo = Server::demo();
    let browser = Browser::open(Look::DESKTOP).await;
    let globex = demo.environment("globex");
    sign_on(&browser, globex, &demo.people("globex")[0]).await;
    // Its theme has a pace of its own, which gives way to a person who asks for less motion.
    let moves = browser.script("return getComputedStyle(document.querySelector('.button')).transitionDuration").await;
    assert!(moves.as_str().unwrap().split(", ").all(|duration| duration == "0s"), "{moves}");
    shell_looks_right(&browser, "globex-profile").await;
    browser.click("Change password").await;
    browser.has_heading("Change password").await;
    looks_right(&browser, "globex-password").await;
    browser.click("Sign off").await;
    browser.has_heading("You are signed off").await;
    browser.click("Sign on again").await;
    browser.has_heading("Sign on").await;
    shell_looks_right(&browser, "globex-sign-on").await;

    let (acme, cem) = (demo.environment("acme"), demo.people("acme").remove(2));
    sign_on(&browser, acme, &cem).await;
    choose(&browser, "de").await;
    browser.has_heading("Mein Profil").await;
    looks_right(&browser, "acme-profile-german").await;
    browser.visit(&format!("{acme}accounts")).await;
    looks_right(&browser, "acme-accounts-german").await;
    browser.visit(&format!("{acme}password")).await;
    looks_right(&browser, "acme-password-german").await;
}

#[tokio::test]
async fn headquarters_looks_right_on_its_own_host() {
    let demo = Server::demo();
    let headquarters = demo.environment("headquarters");
    assert!(headquarters.starts_with("http://headquarters.localhost:"), "{headquarters}");
    let browser = Browser::open(Look::DESKTOP).await;
    browser.visit(headquarters).await;
    browser.has_heading("Sign on").await;
    shell_looks_right(&browser, "headquarters-sign-on").await;
    sign_on(&browser, headquarters, &demo.people("headquarters")[0]).await;
    shell_looks_right(&browser, "headquarters-profile").await;
    browser.click("Accounts & sessions").await;
    browser.has_heading("Accounts & sessions").await;
    looks_right(&browser, "headquarters-accounts").await;
    // An environment with a host does not answer by path.
    browser.visit(&format!("{}/headquarters/", demo.base_url())).await;
    browser.has_heading("Page not found").await;
}

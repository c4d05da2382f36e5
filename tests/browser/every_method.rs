//! One person adds every kind of second factor that there is, and signs on with each.

use crate::browser::{Browser, Look};
use crate::phone;
use crate::portal::{looks_right, sign_off, type_password};
use crate::server::{Person, Server};

/// The methods whose codes are sent: page, channel, address, and what their device is called.
const SENT: [(&str, &str, &str); 4] = [
    ("email", "email", "ana@home.example"),
    ("sms", "sms", "+4915123456789"),
    ("voice", "voice", "+4930123456"),
    ("whatsapp", "whatsapp", "+447400123456"),
];

/// Adds an address from its page on; returns the code that proved it.
async fn add_address(browser: &Browser, demo: &Server, acme: &str, (page, channel, to): (&str, &str, &str)) -> String {
    let page = format!("{acme}authentication/{page}/new");
    browser.visit(&page).await;
    if channel == "sms" {
        browser.fill("address", "12").await;
        browser.click_in_main("Send the code").await;
        browser.says("There is a problem").await;
        looks_right(browser, "acme-sms-new-wrong").await;
    }
    browser.fill("address", to).await;
    browser.click_in_main("Send the code").await;
    browser.says("We have sent a code to").await;
    if channel == "sms" {
        looks_right(browser, "acme-sms-new-sent").await;
    }
    let code = phone::sent_code(browser, demo, (channel, to), None).await;
    browser.visit(&page).await;
    browser.fill("label", &format!("By {channel}")).await;
    browser.fill("code", &code).await;
    browser.click_in_main("Add and finish").await;
    browser.says("Your method is added.").await;
    code
}

/// What the demonstration says that the token with a button shows, in its order.
async fn token_codes(browser: &Browser, demo: &Server) -> Vec<String> {
    browser.visit(demo.base_url()).await;
    browser.says("ACME-0003").await;
    let seen = browser.seen().await;
    let (_, after) = seen.split_once("ACME-0003").unwrap();
    let six = |word: &&str| word.len() == 6 && word.bytes().all(|byte| byte.is_ascii_digit());
    after.split_whitespace().map(|word| word.trim_matches(',')).filter(six).map(str::to_owned).collect()
}

/// Gives the password, and chooses this device.
async fn choose(browser: &Browser, acme: &str, ana: &Person, device: &str) {
    type_password(browser, acme, ana).await;
    browser.click("Try another way").await;
    browser.has_heading("Choose another way").await;
    browser.click_in_main(device).await;
}

#[tokio::test]
async fn a_person_adds_every_method_and_signs_on_with_each() {
    let demo = Server::demo();
    let (acme, ana) = (demo.environment("acme"), demo.people("acme").remove(0));
    let browser = Browser::open(Look::DESKTOP).await;
    browser.without_autofill().await;
    crate::portal::sign_on(&browser, acme, &ana).await;

    // The app first: it takes a code to the address that is on file.
    browser.visit(&format!("{acme}authentication/totp/new")).await;
    browser.click("Send the code").await;
    let code = phone::mailed_code(&browser, &demo, &ana.identifier).await;
    browser.visit(&format!("{acme}authentication/address?for=totp")).await;
    browser.fill("code", &code).await;
    browser.click("Go on").await;
    let key = phone::set_up(&browser, "App").await;
    browser.click("Make recovery codes").await;
    browser.has_heading("Your recovery codes").await;
    let shown = "return [...document.querySelectorAll('main ol li')].map(code => code.innerText)";
    let recovery = browser.script(shown).await[0].as_str().unwrap().to_owned();
    browser.click("I have saved these codes").await;
    browser.click("Done").await;

    browser.authenticator().await;
    browser.visit(&format!("{acme}authentication/passkeys/new")).await;
    browser.fill("label", "Laptop").await;
    browser.click_in_main("Create a passkey").await;
    browser.says("Your method is added.").await;
    browser.security_key().await;
    browser.visit(&format!("{acme}authentication/security-keys/new")).await;
    browser.fill("label", "Key").await;
    browser.click_in_main("Add security key").await;
    browser.says("Your method is added.").await;

    let mut codes = Vec::new();
    for sent in SENT {
        codes.push(add_address(&browser, &demo, acme, sent).await);
    }
    let tokens = token_codes(&browser, &demo).await;
    browser.visit(&format!("{acme}authentication/oath-token/new")).await;
    looks_right(&browser, "acme-oath-token-new").await;
    browser.fill("serial", "ACME-0003").await;
    browser.fill("code", &tokens[0]).await;
    browser.fill("second_code", &tokens[1]).await;
    browser.fill("label", "Token").await;
    browser.click_in_main("Add code token").await;
    browser.says("Your method is added.").await;
    for name in ["App", "Key", "Laptop", "By email", "By sms", "By voice", "By whatsapp", "Token"] {
        browser.says(name).await;
    }
    looks_right(&browser, "acme-authentication-every-method").await;
    sign_off(&browser).await;

    type_password(&browser, acme, &ana).await;
    browser.has_heading("Enter your code").await;
    browser.click("Try another way").await;
    browser.has_heading("Choose another way").await;
    looks_right(&browser, "acme-methods-every").await;

    choose(&browser, acme, &ana, "App").await;
    browser.fill("code", &phone::code(&key)).await;
    browser.click_in_main("Sign on").await;
    browser.has_heading("My profile").await;
    sign_off(&browser).await;

    choose(&browser, acme, &ana, "Token").await;
    browser.fill("code", &tokens[2]).await;
    browser.click_in_main("Sign on").await;
    browser.has_heading("My profile").await;
    sign_off(&browser).await;

    choose(&browser, acme, &ana, "Recovery codes").await;
    browser.fill("code", &recovery).await;
    browser.click_in_main("Sign on").await;
    browser.has_heading("My profile").await;
    sign_off(&browser).await;

    for (device, button) in [("Key", "Use your security key"), ("Laptop", "Use your passkey")] {
        choose(&browser, acme, &ana, device).await;
        browser.click_in_main(button).await;
        browser.has_heading("My profile").await;
        sign_off(&browser).await;
    }

    for ((page, channel, to), before) in SENT.into_iter().zip(&codes) {
        choose(&browser, acme, &ana, &format!("By {channel}")).await;
        browser.says("We send you a code when you ask for one.").await;
        if page == "sms" {
            looks_right(&browser, "acme-code-send").await;
        }
        browser.click_in_main("Send the code").await;
        browser.says("We have sent you a code.").await;
        if page == "sms" {
            looks_right(&browser, "acme-code-sent").await;
        }
        let here = browser.url().await.to_string();
        let code = phone::sent_code(&browser, &demo, (channel, to), Some(before)).await;
        browser.visit(&here).await;
        browser.fill("code", &code).await;
        browser.click_in_main("Sign on").await;
        browser.has_heading("My profile").await;
        sign_off(&browser).await;
    }
}

//! People's phones: what an authenticator app shows, and the code that comes by mail. The program's clock is the real one and
//! takes the code of a time step once, so an app that is asked again shows the next step's, which is taken as well.

use std::collections::HashMap;
use std::sync::Mutex;

use portico::kit::clock::Clock;

use crate::browser::Browser;
use crate::server::Server;

const PERIOD: u64 = 30;

/// The last time step whose code each key has shown.
static SHOWN: Mutex<Option<HashMap<String, u64>>> = Mutex::new(None);

/// A code of the app that holds this key, as a page or the demonstration shows it, that nobody has used yet.
pub fn code(key: &str) -> String {
    let key: String = key.split_whitespace().collect();
    let now = u64::try_from(Clock::system().now().seconds()).unwrap() / PERIOD;
    let mut shown = SHOWN.lock().unwrap();
    let last = shown.get_or_insert_default().entry(key.clone()).or_default();
    *last = now.max(*last + 1);
    assert!(*last <= now + 1, "no app shows a third code within a step: use a recovery code");
    let secret = totp_rs::Secret::try_from_base32(&key).unwrap();
    let app = totp_rs::Builder::new().with_secret(secret).with_step_duration(PERIOD).build().unwrap();
    app.generate(*last * PERIOD).to_string()
}

/// The code that was mailed last to an address, read in the demonstration's outbox: six digits on a line of their own.
/// Leaves the browser there.
pub async fn mailed_code(browser: &Browser, demo: &Server, to: &str) -> String {
    let outbox = format!("{}/-/outbox?to={to}", demo.base_url());
    browser.comes_to_say(&outbox, "With this code you prove").await;
    let is_code = |line: &&str| line.len() == 6 && line.bytes().all(|byte| byte.is_ascii_digit());
    let seen = browser.seen().await;
    seen.lines().map(str::trim).find(is_code).unwrap_or_else(|| panic!("no code:\n{seen}")).to_owned()
}

/// The code that was sent last to an address over a channel, read in the demonstration's outbox once it is another one than
/// `before`. Leaves the browser there.
pub async fn sent_code(browser: &Browser, demo: &Server, (channel, to): (&str, &str), before: Option<&str>) -> String {
    let outbox = format!("{}/-/outbox.json?to={}", demo.base_url(), to.replace('+', "%2B"));
    let newest = async || {
        let sent: serde_json::Value = serde_json::from_str(&browser.seen().await).ok()?;
        let newest =
            sent.as_array()?.iter().find(|sent| sent["channel"] == channel && is_code(channel, sent).is_some())?;
        is_code(channel, newest)
    };
    browser
        .comes_to_be(&outbox, "a code that was sent", async || {
            newest().await.is_some_and(|code| Some(&*code) != before)
        })
        .await;
    newest().await.unwrap()
}

/// What was sent, as a code, if it is one.
fn is_code(channel: &str, sent: &serde_json::Value) -> Option<String> {
    let text = sent["text"].as_str()?;
    let six = |word: &&str| word.len() == 6 && word.bytes().all(|byte| byte.is_ascii_digit());
    match channel {
        // Spoken twice, digit by digit.
        "voice" => Some(text.chars().filter(char::is_ascii_digit).take(6).collect()),
        _ => text.split_whitespace().find(six).map(str::to_owned),
    }
}

/// Adds an authenticator app from its page on; returns its key.
pub async fn set_up(browser: &Browser, label: &str) -> String {
    browser.has_heading("Add an authenticator app").await;
    let key = key_shown(browser).await;
    browser.fill("label", label).await;
    browser.fill("code", &code(&key)).await;
    browser.click("Add authenticator app").await;
    browser.says("Your method is added.").await;
    key
}

/// The key that a page shows to whoever cannot scan it.
pub async fn key_shown(browser: &Browser) -> String {
    browser.click("Can’t scan it?").await;
    browser.says("In the app, choose to enter a key").await;
    let key = browser.script("return document.querySelector('.key code').innerText").await;
    key.as_str().unwrap().split_whitespace().collect()
}

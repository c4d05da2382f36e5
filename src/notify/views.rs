//! What the mails say. They name the parsed browser and an approximate place, never a raw header (R-OP-17), and hold no
//! link that does anything by itself.

use serde::Serialize;

use crate::theme::view::Mail;
use crate::theme::when::When;

/// Somebody's password was changed.
#[derive(Clone, Debug, Serialize)]
pub struct PasswordChanged {
    /// Their name; empty when unknown.
    pub name: String,
    /// When; mails print the zone with it.
    pub when: When,
    /// "Firefox on Windows"; absent when unknown or not from a browser.
    pub browser: Option<String>,
    /// "Lyon, France"; always approximate.
    pub place: Option<String>,
    /// How many other sessions ended with it.
    pub sessions_ended: u32,
    /// Absolute address of the page that helps when it wasn't them.
    pub link: String,
}

/// Somebody signed on from a browser not seen before.
#[derive(Clone, Debug, Serialize)]
pub struct NewBrowser {
    /// Their name; empty when unknown.
    pub name: String,
    /// When; mails print the zone with it.
    pub when: When,
    /// "Firefox on Windows"; absent when unknown.
    pub browser: Option<String>,
    /// "Lyon, France"; always approximate.
    pub place: Option<String>,
    /// Absolute address of the page of sessions, or of the password where sessions are not shown.
    pub link: String,
}

impl Mail for PasswordChanged {
    const NAME: &'static str = "password_changed";
    const SUBJECT: &'static str = "mail-password-changed-subject";

    fn samples() -> Vec<(&'static str, Self)> {
        let typical = Self {
            name: "Ana".to_owned(),
            when: When::sample(1_795_438_920),
            browser: Some("Firefox on Windows".to_owned()),
            place: Some("Lyon, France".to_owned()),
            sessions_ended: 3,
            link: "https://account.acme.example/password".to_owned(),
        };
        let empty = Self { name: String::new(), browser: None, place: None, sessions_ended: 0, ..typical.clone() };
        let extreme = Self { name: "x".repeat(80), browser: Some("y".repeat(80)), ..typical.clone() };
        vec![("empty", empty), ("typical", typical), ("extreme", extreme)]
    }
}

impl Mail for NewBrowser {
    const NAME: &'static str = "new_browser";
    const SUBJECT: &'static str = "mail-new-browser-subject";

    fn samples() -> Vec<(&'static str, Self)> {
        let typical = Self {
            name: "Ana".to_owned(),
            when: When::sample(1_795_438_920),
            browser: Some("Safari on iPhone".to_owned()),
            place: Some("Lyon, France".to_owned()),
            link: "https://account.acme.example/accounts".to_owned(),
        };
        let empty = Self { name: String::new(), browser: None, place: None, ..typical.clone() };
        let extreme =
            Self { name: "محمد عبدالله ".repeat(5), browser: Some("y".repeat(80)), ..typical.clone() };
        vec![("empty", empty), ("typical", typical), ("extreme", extreme)]
    }
}

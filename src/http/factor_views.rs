//! Pieces of pages about second factors that several rooms show: a device to choose, an app to set up, a code to enter.

use serde::Serialize;

use crate::theme::view::Html;

/// A device that can be asked for.
#[derive(Clone, Debug, Serialize)]
pub struct Choice {
    /// Its id, for the form.
    pub id: String,
    /// Its method's id: `totp`, `recovery_codes`, …
    pub method: &'static str,
    /// What the person calls it, or the method's name in their language.
    pub name: String,
    /// The method's name in their language.
    pub method_name: String,
    /// An icon of the sprite.
    pub icon: &'static str,
    /// Where choosing it leads.
    pub href: String,
}

/// The box beside a code: not to be asked again in this browser. A page that shows it sends the field `trust`.
#[derive(Clone, Debug, Serialize)]
pub struct TrustOffer {
    /// What it says, with how long.
    pub label: String,
    /// Whether it is ticked: never, unless the person did so before an error.
    pub ticked: bool,
}

/// An authenticator app that is being set up.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Setup {
    /// The QR code, when the address fits into one.
    pub qr: Option<Html>,
    /// The key in groups of four, to be typed.
    pub key: Vec<String>,
    /// The key in one piece, to be copied.
    pub plain_key: String,
    /// The `otpauth://` address, for an app on the same phone.
    pub address: String,
    /// Digits of a code.
    pub digits: u8,
    /// Seconds that a code lasts.
    pub period: u64,
    /// Whether a name is asked for.
    pub ask_name: bool,
    /// The name that was typed, kept when the form comes back.
    pub label: String,
}

impl Choice {
    /// For samples.
    pub fn sample(method: &'static str, name: &str) -> Self {
        let icon = if method == "recovery_codes" { "life-buoy" } else { "smartphone" };
        Self {
            id: format!("0197f2c4-6d1e-7000-8000-{:012}", name.len()),
            method,
            name: name.to_owned(),
            method_name: if method == "recovery_codes" { "Recovery codes" } else { "Authenticator app" }.to_owned(),
            icon,
            href: "sign-on/code?device=1".to_owned(),
        }
    }
}

impl TrustOffer {
    /// For samples.
    pub fn sample(ticked: bool) -> Self {
        Self { label: "Don’t ask again in this browser for 30 days".to_owned(), ticked }
    }
}

impl Setup {
    /// For samples.
    pub fn sample() -> Self {
        let key = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
        let address = format!("otpauth://totp/Acme:ana%40acme.example?secret={key}&issuer=Acme");
        Self {
            qr: crate::theme::qr::svg(&address),
            key: key.as_bytes().chunks(4).map(|group| String::from_utf8_lossy(group).into_owned()).collect(),
            plain_key: key.to_owned(),
            address,
            digits: 6,
            period: 30,
            ask_name: true,
            label: String::new(),
        }
    }
}

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

/// A device that is being added: what its page needs to show, by the way in which its method does it.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Setup {
    /// The method's id.
    pub method: &'static str,
    /// Whether a name is asked for.
    pub ask_name: bool,
    /// The name that was typed, kept when the form comes back.
    pub label: String,
    /// An app that shows codes.
    pub app: Option<App>,
    /// A ceremony with an authenticator.
    pub ceremony: Option<Ceremony>,
    /// A token with a number on its back.
    pub token: bool,
}

/// An authenticator app that is being set up.
#[derive(Clone, Debug, Default, Serialize)]
pub struct App {
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
}

/// A ceremony with an authenticator, which takes script: where the script asks for what it hands to the browser.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Ceremony {
    /// The address that is asked by POST.
    pub options: String,
}

/// A method that can be added.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Addable {
    /// Its id, `totp`.
    pub id: &'static str,
    /// Its name.
    pub name: String,
    /// What it is, as a sentence.
    pub about: String,
    /// An icon of the sprite.
    pub icon: &'static str,
    /// Where adding it begins.
    pub href: String,
}

/// The title of the page where a device of a method is added.
pub fn new_title(method: &str) -> &'static str {
    match method {
        "passkey" => "passkey-new-title",
        "security_key" => "security-key-new-title",
        "oath_token" => "oath-token-new-title",
        _ => "totp-new-title",
    }
}

impl Choice {
    /// For samples.
    pub fn sample(method: &'static str, name: &str) -> Self {
        let (icon, method_name) = match method {
            "recovery_codes" => ("life-buoy", "Recovery codes"),
            "passkey" => ("key-round", "Passkey"),
            "security_key" => ("usb", "Security key"),
            _ => ("smartphone", "Authenticator app"),
        };
        Self {
            id: format!("0197f2c4-6d1e-7000-8000-{:012}", name.len()),
            method,
            name: name.to_owned(),
            method_name: method_name.to_owned(),
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

impl Addable {
    /// For samples.
    pub fn sample(method: &'static str) -> Self {
        let (name, about, icon) = match method {
            "passkey" => ("Passkey", "Your fingerprint, face or screen lock, on this device or another.", "key-round"),
            _ => ("Authenticator app", "An app on your phone shows a new code every so often.", "smartphone"),
        };
        let (name, about) = (name.to_owned(), about.to_owned());
        Self { id: method, name, about, icon, href: format!("authentication/{method}/new") }
    }
}

impl Setup {
    /// For samples: an app.
    pub fn sample() -> Self {
        Self {
            method: "totp",
            ask_name: true,
            label: String::new(),
            app: Some(App::sample()),
            ceremony: None,
            token: false,
        }
    }

    /// For samples: a passkey, or a security key.
    pub fn sample_ceremony(method: &'static str) -> Self {
        let options = "authentication/passkeys/new/options".to_owned();
        Self { method, app: None, ceremony: Some(Ceremony { options }), ..Self::sample() }
    }

    /// For samples: a hardware token.
    pub fn sample_token() -> Self {
        Self { method: "oath_token", app: None, token: true, ..Self::sample() }
    }
}

impl App {
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
        }
    }
}

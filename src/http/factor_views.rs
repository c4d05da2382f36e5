//! Pieces of pages about second factors that several rooms show: a device to choose, an app to set up, a code to send or to enter.

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
    /// Where its codes are sent, partly hidden, if they are.
    pub address: Option<String>,
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
    /// The address that codes will be sent to, where it is asked for.
    pub address: Option<AddressForm>,
    /// The code that was sent to the address, where that is asked for.
    pub code: Option<AddressCode>,
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

/// Asks for the address of a device whose codes are sent.
#[derive(Clone, Debug, Default, Serialize)]
pub struct AddressForm {
    /// What was typed, or what is proposed.
    pub typed: String,
    /// Whether it is a telephone number.
    pub phone: bool,
    /// Whether codes can be sent there at the moment.
    pub open: bool,
}

/// Asks for the code that was sent to such an address.
#[derive(Clone, Debug, Default, Serialize)]
pub struct AddressCode {
    /// Where it was sent, as its owner knows it.
    pub address: String,
    /// The country of a number, as ISO 3166-1 writes it.
    pub country: Option<&'static str>,
    /// Digits of the code.
    pub digits: u8,
    /// For how many minutes it works.
    pub minutes: u64,
    /// Whether it could not be sent.
    pub failed: bool,
    /// Whether there may be another one.
    pub more: bool,
    /// For how long there may be none yet, `0:28`.
    pub wait: Option<String>,
    /// Where another address is typed.
    pub another: String,
}

/// The code that is sent to a device, and how far it is.
#[derive(Clone, Debug, Default, Serialize)]
pub struct SentCode {
    /// Where to, partly hidden.
    pub address: String,
    /// Whether one was sent.
    pub sent: bool,
    /// Whether that could not be delivered.
    pub failed: bool,
    /// Whether codes can be sent there at the moment.
    pub open: bool,
    /// Whether there may be another one.
    pub more: bool,
    /// For how long there may be none yet, `0:28`.
    pub wait: Option<String>,
    /// For how many minutes a code works.
    pub minutes: u64,
    /// Where the form goes that sends one.
    pub send: String,
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
        "email" => "email-new-title",
        "sms" => "sms-new-title",
        "voice" => "voice-new-title",
        "whatsapp" => "whatsapp-new-title",
        "oath_token" => "oath-token-new-title",
        _ => "totp-new-title",
    }
}

impl Choice {
    /// For samples.
    pub fn sample(method: &'static str, name: &str) -> Self {
        let (icon, method_name, address) = match method {
            "recovery_codes" => ("life-buoy", "Recovery codes", None),
            "passkey" => ("key-round", "Passkey", None),
            "security_key" => ("usb", "Security key", None),
            "email" => ("mail", "Code by email", Some("a•••@acme.example")),
            "sms" => ("message-square", "Code by text message", Some("•••• 1234")),
            "voice" => ("phone-call", "Code by phone call", Some("•••• 1234")),
            "whatsapp" => ("message-circle", "Code by WhatsApp", Some("•••• 1234")),
            _ => ("smartphone", "Authenticator app", None),
        };
        Self {
            id: format!("0197f2c4-6d1e-7000-8000-{:012}", name.len()),
            method,
            name: name.to_owned(),
            method_name: method_name.to_owned(),
            address: address.map(str::to_owned),
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
            "email" => ("Code by email", "We mail you a code each time.", "mail"),
            "sms" => ("Code by text message", "We send a code to your phone each time.", "message-square"),
            _ => ("Authenticator app", "An app on your phone shows a new code every so often.", "smartphone"),
        };
        let (name, about) = (name.to_owned(), about.to_owned());
        Self { id: method, name, about, icon, href: format!("authentication/{method}/new") }
    }
}

impl Setup {
    /// For samples: an app.
    pub fn sample() -> Self {
        Self { method: "totp", ask_name: true, app: Some(App::sample()), ..Self::default() }
    }

    /// For samples: the address of a device whose codes are sent.
    pub fn sample_address(method: &'static str, typed: &str) -> Self {
        let address = AddressForm { typed: typed.to_owned(), phone: method != "email", open: true };
        Self { method, ask_name: true, address: Some(address), ..Self::default() }
    }

    /// For samples: the code that was sent to it.
    pub fn sample_code(method: &'static str, address: &str) -> Self {
        let code = AddressCode {
            address: address.to_owned(),
            country: (method != "email").then_some("DE"),
            digits: 6,
            minutes: 5,
            failed: false,
            more: true,
            wait: Some("0:28".to_owned()),
            another: format!("authentication/{method}/new?another=1"),
        };
        Self { method, ask_name: true, code: Some(code), ..Self::default() }
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

impl SentCode {
    /// For samples: one that was sent.
    pub fn sample(address: &str) -> Self {
        let (address, send) = (address.to_owned(), "sign-on/code/send".to_owned());
        Self { address, sent: true, failed: false, open: true, more: true, wait: None, minutes: 5, send }
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

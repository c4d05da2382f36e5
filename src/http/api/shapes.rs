//! What several operations show: devices to choose from, an app that is being set up, the text of an agreement.

use poem_openapi::Object;

use crate::agreement::catalogue::{Published, Text};
use crate::agreement::hex;
use crate::environment::policy;
use crate::http::context::Ctx;
use crate::http::factors;
use crate::identity::account::Account;
use crate::mfa::device::Device;
use crate::mfa::enrolment::Pending;
use crate::mfa::totp;

/// A device that can be asked for.
#[derive(Clone, Debug, Object)]
pub struct Choice {
    /// Its id.
    pub id: String,
    /// The id of its method.
    #[oai(rename = "type")]
    pub kind: String,
    /// What it is called.
    pub name: String,
}

impl Choice {
    /// As it is told.
    pub fn new(ctx: &Ctx, device: &Device) -> Self {
        let name = factors::device_name(ctx, device);
        Self { id: device.id.to_string(), kind: device.method.as_str().to_owned(), name }
    }
}

/// An app that is being set up.
#[derive(Clone, Debug, Object)]
pub struct AppKey {
    /// The key, in base32 (RFC 4648).
    pub key: String,
    /// The same as an address that apps open: `otpauth://…`.
    pub address: String,
    /// Digits of a code.
    pub digits: u8,
    /// Seconds that a code is shown.
    pub period: u64,
}

impl AppKey {
    /// As it is told to whoever sets it up; `identifier` is what the app shows beside the environment's name.
    pub fn new(ctx: &Ctx, person: &Account, identifier: &str, pending: &Pending) -> Option<Self> {
        let config = policy::mfa(&ctx.live, person);
        let setup = totp::setup(config, &pending.secret(), ctx.live.name(&ctx.language), identifier)?;
        let (digits, period) = (config.totp.digits, config.totp.period.as_secs());
        Some(Self { key: setup.key.clone(), address: setup.address, digits, period })
    }
}

/// One revision of an agreement in one language.
#[derive(Clone, Debug, Object)]
pub struct AgreementText {
    /// The agreement's name.
    pub name: String,
    /// Its title.
    pub title: String,
    /// The revision: the day since when it is in force, and a number where a day has several.
    pub revision: String,
    /// The language, as a BCP 47 tag.
    pub language: String,
    /// SHA-256 over what is shown, in hex: names this text in an answer to it.
    pub hash: String,
    /// The text, in Markdown (CommonMark).
    pub text: String,
}

impl AgreementText {
    /// As it is told.
    pub fn new(agreement: &Published, text: &Text) -> Self {
        Self {
            name: agreement.name.clone(),
            title: text.title.clone(),
            revision: text.revision.to_string(),
            language: text.language.clone(),
            hash: hex(&text.hash),
            text: text.body.clone(),
        }
    }
}

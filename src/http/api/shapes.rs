//! What several operations show: devices to choose from, an app that is being set up.

use poem_openapi::Object;

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

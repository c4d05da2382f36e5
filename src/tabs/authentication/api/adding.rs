//! Adding a device, and what the first one needs before: begun, then confirmed by its first code. The session has proved a
//! second factor then, and gets a fresh secret.

use poem::http::StatusCode;
use poem_openapi::payload::Json;
use poem_openapi::{Enum, Object, OpenApi};

use super::devices::Device;
use crate::environment::policy::Act;
use crate::http::api::answer::{Answer, Created, Done};
use crate::http::api::caller::{Caller, Renewed};
use crate::http::api::problem::{Code, Needs, Problem};
use crate::http::api::shapes::AppKey;
use crate::http::api::{About, time};
use crate::http::context::Ctx;
use crate::http::fault::Fault;
use crate::http::step_up::SteppedUp;
use crate::mfa::Id;
use crate::mfa::first::{Guard, Sent};
use crate::tabs::authentication::acts::{self, Before};
use crate::tabs::authentication::shown::Owned;

/// The operations.
#[derive(Clone, Copy, Debug)]
pub struct AddingApi;

/// A method whose devices are added in this way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[oai(rename = "DeviceType", rename_all = "snake_case")]
pub enum Addable {
    /// An authenticator app.
    Totp,
}

/// What is to be added.
#[derive(Debug, Object)]
#[oai(deny_unknown_fields, rename = "NewDevice")]
pub struct New {
    /// The method.
    #[oai(rename = "type")]
    pub kind: Addable,
}

/// A device that waits for its first code.
#[derive(Clone, Debug, Object)]
pub struct PendingDevice {
    /// The id of its method.
    #[oai(rename = "type")]
    pub kind: String,
    /// The key, in base32 (RFC 4648).
    pub key: String,
    /// The same as an address that apps open: `otpauth://…`.
    pub address: String,
    /// Digits of a code.
    pub digits: u8,
    /// Seconds that a code is shown.
    pub period: u64,
    /// Until when it can be confirmed.
    pub expires: String,
}

/// A first code.
#[derive(Object)]
#[oai(deny_unknown_fields, rename = "FirstCode")]
pub struct Confirmation {
    /// The code that the app shows.
    pub code: String,
    /// What the person calls the device.
    pub name: Option<String>,
}

/// A code that was sent.
#[derive(Object)]
#[oai(deny_unknown_fields)]
pub struct AddressCode {
    /// The code.
    pub code: String,
}

/// A device that was added.
#[derive(Clone, Debug, Object)]
pub struct AddedDevice {
    /// The device.
    pub device: Device,
    /// The bearer token from now on, for callers who came with one.
    #[oai(skip_serializing_if_is_none)]
    pub token: Option<String>,
    /// The token for `X-CSRF-Token` from now on, for callers who came with a cookie.
    #[oai(skip_serializing_if_is_none)]
    pub csrf_token: Option<String>,
}

fn guarded(guard: Guard) -> Problem {
    let (needs, detail) = match guard {
        Guard::Invitation => (Needs::Invitation, "The first second factor takes an invitation, opened in a browser."),
        Guard::Open | Guard::Address => (
            Needs::Address,
            "The first second factor takes a code that is sent to a verified address: POST /api/v1/devices/address/send.",
        ),
    };
    Problem::new(StatusCode::CONFLICT, Code::PolicyViolation, detail).needing(needs)
}

/// Begins, or goes on with, adding a device.
pub async fn begin(ctx: &Ctx, member: &SteppedUp, new: &New) -> Result<PendingDevice, Problem> {
    let id = match new.kind {
        Addable::Totp => Id::Totp,
    };
    let pending = match acts::begin(ctx, member, id).await? {
        Before::Pending(pending) => pending,
        Before::Guarded(guard) => return Err(guarded(guard)),
        Before::Refused(refused) => return Err(Problem::refused(ctx, refused)),
    };
    let setup = AppKey::new(ctx, &member.account, member.identifier(), &pending);
    let setup = setup.ok_or_else(|| Fault::internal("an app that cannot be set up"))?;
    Ok(PendingDevice {
        kind: id.as_str().to_owned(),
        key: setup.key,
        address: setup.address,
        digits: setup.digits,
        period: setup.period,
        expires: time(pending.expires),
    })
}

#[OpenApi(tag = "About::Authentication")]
impl AddingApi {
    /// Adds the device that was begun, by its first code.
    #[oai(path = "/devices/confirm", method = "post", operation_id = "devices.confirm")]
    async fn confirm(
        &self,
        ctx: Ctx,
        caller: Caller,
        Json(sent): Json<Confirmation>,
    ) -> Result<Created<AddedDevice>, Problem> {
        let member = caller.demand(&ctx, Act::Devices).await?;
        if sent.code.trim().is_empty() {
            return Err(Problem::field(&ctx, "code", "code-required"));
        }
        let name = sent.name.unwrap_or_default();
        let added = acts::add(&ctx, &member, &name, &sent.code).await?;
        let (added, secret) = added.map_err(|refused| Problem::refused(&ctx, refused))?;
        let owned = Owned::of(&ctx, &caller).await?;
        let device = Device::new(&ctx, &owned, &added);
        let Renewed { token, csrf_token } = caller.renewed(&ctx, &secret);
        Ok(Answer::new(&AddedDevice { device, token, csrf_token }).carried(&ctx, &caller, &secret))
    }

    /// Sends a code to the person's verified address, for the first second factor.
    #[oai(path = "/devices/address/send", method = "post", operation_id = "devices.send_address_code")]
    async fn send(&self, ctx: Ctx, caller: Caller) -> Result<Done, Problem> {
        let member = caller.demand(&ctx, Act::Devices).await?;
        match acts::send_code(&ctx, &member).await? {
            Sent::OnItsWay => Ok(Done::new()),
            Sent::TooSoon => Err(Problem::conflict(&ctx.text("address-sent-recently"))),
            Sent::Throttled(wait) => Err(Fault::Throttled(wait).into()),
            Sent::NoAddress => Err(Problem::new(
                StatusCode::CONFLICT,
                Code::PolicyViolation,
                "There is no verified address to send a code to.",
            )),
        }
    }

    /// Proves the address by the code that was sent; the session gets a fresh secret.
    #[oai(path = "/devices/address", method = "post", operation_id = "devices.prove_address")]
    async fn prove(&self, ctx: Ctx, caller: Caller, Json(sent): Json<AddressCode>) -> Result<Answer<Renewed>, Problem> {
        let member = caller.demand(&ctx, Act::Devices).await?;
        if sent.code.trim().is_empty() {
            return Err(Problem::field(&ctx, "code", "code-required"));
        }
        let proved = acts::prove_address(&ctx, &member, &sent.code).await?;
        let secret = proved.map_err(|why| Problem::field(&ctx, "code", why))?;
        Ok(Answer::new(&caller.renewed(&ctx, &secret)).carried(&ctx, &caller, &secret))
    }
}

//! Adding a device, and what the first one needs before: begun, then confirmed by its proof. The session has proved a
//! second factor then, and gets a fresh secret.

use poem::http::StatusCode;
use poem_openapi::payload::Json;
use poem_openapi::{Object, OpenApi};
use serde_json::Value;

use super::devices::Device;
use crate::environment::policy::Act;
use crate::http::api::answer::{Answer, Created, Done};
use crate::http::api::caller::{Caller, Renewed};
use crate::http::api::problem::{Code, Needs, Problem};
use crate::http::api::shapes::{self, AppKey, DeviceType, SentCode};
use crate::http::api::{About, time};
use crate::http::codes::Pairing;
use crate::http::context::Ctx;
use crate::http::fault::Fault;
use crate::http::step_up::SteppedUp;
use crate::identity::flow;
use crate::mfa::first::{Guard, Sent};
use crate::mfa::sent::pairing;
use crate::mfa::{Id, Way, way, webauthn};
use crate::tabs::authentication::acts::{self, Before};
use crate::tabs::authentication::shown::Owned;

/// The operations.
#[derive(Clone, Copy, Debug)]
pub struct AddingApi;

/// What is to be added.
#[derive(Debug, Object)]
#[oai(deny_unknown_fields, rename = "NewDevice")]
pub struct New {
    /// The method.
    #[oai(rename = "type")]
    pub kind: DeviceType,
    /// Where its codes are to be sent: an email address, or a telephone number with its country code. For `email`, `sms`,
    /// `voice` and `whatsapp`, and for nothing else.
    pub address: Option<String>,
}

/// What another code is sent for.
#[derive(Debug, Object)]
#[oai(deny_unknown_fields)]
pub struct ResendCode {
    /// The method that was begun.
    #[oai(rename = "type")]
    pub kind: DeviceType,
}

/// A device that waits for its proof: an app for its first code, an address for the code that was sent to it, a passkey or security
/// key for the answer of its authenticator.
#[derive(Clone, Debug, Default, Object)]
pub struct PendingDevice {
    /// The id of its method.
    #[oai(rename = "type")]
    pub kind: String,
    /// An app: the key, in base32 (RFC 4648).
    #[oai(skip_serializing_if_is_none)]
    pub key: Option<String>,
    /// An app: the same as an address that apps open: `otpauth://…`.
    #[oai(skip_serializing_if_is_none)]
    pub address: Option<String>,
    /// An app: digits of a code.
    #[oai(skip_serializing_if_is_none)]
    pub digits: Option<u8>,
    /// An app: seconds that a code is shown.
    #[oai(skip_serializing_if_is_none)]
    pub period: Option<u64>,
    /// A passkey or security key: what the authenticator is asked (`PublicKeyCredentialCreationOptionsJSON` of WebAuthn).
    #[oai(skip_serializing_if_is_none)]
    pub options: Option<Value>,
    /// An address: the code that was sent there.
    #[oai(skip_serializing_if_is_none)]
    pub sent: Option<SentCode>,
    /// Until when it can be confirmed.
    pub expires: String,
}

/// The proof of a device that was begun: `code` or `credential`.
#[derive(Object)]
#[oai(deny_unknown_fields, rename = "DeviceProof")]
pub struct Confirmation {
    /// The method, as it was begun; without it an authenticator app.
    #[oai(rename = "type")]
    pub kind: Option<DeviceType>,
    /// The code that the app or the hardware token shows, or that was sent.
    pub code: Option<String>,
    /// The code that the hardware token showed next.
    pub second_code: Option<String>,
    /// The number on the back of the hardware token.
    pub serial: Option<String>,
    /// What the authenticator answered (`RegistrationResponseJSON` of WebAuthn).
    pub credential: Option<Value>,
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

fn before(ctx: &Ctx, before: Before) -> Problem {
    match before {
        Before::Guarded(guard) => guarded(guard),
        Before::Refused(refused) => Problem::refused(ctx, refused),
        Before::Open(_) => Fault::internal("nothing to set up").into(),
    }
}

/// Begins, or goes on with, adding a device.
pub async fn begin(ctx: &Ctx, member: &SteppedUp, new: &New) -> Result<PendingDevice, Problem> {
    let id = new.kind.id();
    let kind = id.as_str().to_owned();
    match (way(id), &new.address) {
        (Some(Way::Sent(_)), Some(typed)) => return pair(ctx, member, id, Pairing::Typed(typed)).await,
        (Some(Way::Sent(_)), None) => return Err(Problem::field(ctx, "address", "device-address-required")),
        (_, Some(_)) => return Err(Fault::BadRequest("error-body").into()),
        (Some(Way::Ceremony), None) => {
            let options = acts::begin_ceremony(ctx, member, id).await?.map_err(|why| before(ctx, why))?;
            let expires = time(ctx.now.plus(webauthn::LIFETIME));
            return Ok(PendingDevice { kind, options: Some(options), expires, ..PendingDevice::default() });
        }
        _ => {}
    }
    let pending = match acts::begin(ctx, member, id).await? {
        Before::Open(Some(pending)) => pending,
        // There is nothing to tell: the token is in the person's hand.
        Before::Open(None) => {
            let expires = time(ctx.now.plus(flow::LIFETIME));
            return Ok(PendingDevice { kind, expires, ..PendingDevice::default() });
        }
        why => return Err(before(ctx, why)),
    };
    let setup = AppKey::new(ctx, &member.account, member.identifier(), &pending);
    let setup = setup.ok_or_else(|| Fault::internal("an app that cannot be set up"))?;
    Ok(PendingDevice {
        kind,
        key: Some(setup.key),
        address: Some(setup.address),
        digits: Some(setup.digits),
        period: Some(setup.period),
        expires: time(pending.expires),
        ..PendingDevice::default()
    })
}

/// Sends a code to what was typed, or again where the last one went.
async fn pair(ctx: &Ctx, member: &SteppedUp, id: Id, wanted: Pairing<'_>) -> Result<PendingDevice, Problem> {
    let pending = acts::pair(ctx, member, id, wanted).await?.map_err(|why| before(ctx, why))?;
    let (_, unproved) = pairing::over(&pending).ok_or_else(|| Fault::internal("a device that waits for no code"))?;
    Ok(PendingDevice {
        kind: id.as_str().to_owned(),
        sent: Some(SentCode::new(ctx, &unproved.to, &unproved.sent).await?),
        expires: time(pending.expires),
        ..PendingDevice::default()
    })
}

#[OpenApi(tag = "About::Authentication")]
impl AddingApi {
    /// Adds the device that was begun, by its proof.
    #[oai(path = "/devices/confirm", method = "post", operation_id = "devices.confirm")]
    async fn confirm(
        &self,
        ctx: Ctx,
        caller: Caller,
        Json(sent): Json<Confirmation>,
    ) -> Result<Created<AddedDevice>, Problem> {
        let member = caller.demand(&ctx, Act::Devices).await?;
        let id = sent.kind.map_or(Id::Totp, DeviceType::id);
        let brought = sent.credential.as_ref().map(Value::to_string);
        let name = sent.name.unwrap_or_default();
        let given = match (id, &sent.serial, &sent.second_code) {
            (Id::OathToken, serial, second) if brought.is_none() => {
                shapes::token(&ctx, serial.as_deref(), (sent.code.as_deref(), second.as_deref()), &name)?
            }
            (_, None, None) => shapes::given(&ctx, id, sent.code.as_deref(), brought.as_deref())?,
            _ => return Err(Fault::BadRequest("error-body").into()),
        };
        let added = acts::add(&ctx, &member, id, &name, given).await?;
        let (added, secret) = added.map_err(|refused| Problem::refused(&ctx, refused))?;
        let owned = Owned::of(&ctx, &caller).await?;
        let device = Device::new(&ctx, &owned, &added);
        let Renewed { token, csrf_token } = caller.renewed(&ctx, &secret);
        Ok(Answer::new(&AddedDevice { device, token, csrf_token }).carried(&ctx, &caller, &secret))
    }

    /// Sends another code to the address of the device that was begun, in place of the one before.
    #[oai(path = "/devices/resend", method = "post", operation_id = "devices.resend")]
    async fn resend(
        &self,
        ctx: Ctx,
        caller: Caller,
        Json(again): Json<ResendCode>,
    ) -> Result<Answer<PendingDevice>, Problem> {
        let member = caller.demand(&ctx, Act::Devices).await?;
        Ok(Answer::new(&pair(&ctx, &member, again.kind.id(), Pairing::Again("")).await?))
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

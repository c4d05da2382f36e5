//! What several operations show: devices to choose from, an app that is being set up, a code that was sent, the text of an
//! agreement.

use poem_openapi::{Enum, Object};

use crate::agreement::catalogue::{Published, Text};
use crate::agreement::hex;
use crate::config::sections::profile::Attribute;
use crate::environment::policy;
use crate::http::agreements::PurposeBox;
use crate::http::api::problem::Problem;
use crate::http::api::time;
use crate::http::attributes;
use crate::http::context::Ctx;
use crate::http::factors;
use crate::http::fault::Fault;
use crate::identity::account::Account;
use crate::identity::flow::Holder;
use crate::identity::profile;
use crate::kit::id::NoticeId;
use crate::mfa::device::Device;
use crate::mfa::enrolment::{Begun, Pending};
use crate::mfa::oath::pairing::Typed;
use crate::mfa::sent::sending::OnItsWay;
use crate::mfa::sent::{address, challenge};
use crate::mfa::verify::Given;
use crate::mfa::{Id, Way, totp, way};
use crate::outbox;

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
    /// Where its codes are sent, partly hidden, if they are.
    #[oai(skip_serializing_if_is_none)]
    pub address: Option<String>,
    /// The code that was sent there last, for this sign-on or session.
    #[oai(skip_serializing_if_is_none)]
    pub sent: Option<SentCode>,
}

impl Choice {
    /// Each of these as it is told to this holder.
    pub async fn all(ctx: &Ctx, holder: &Holder, devices: &[Device]) -> Result<Vec<Self>, Fault> {
        let scope = ctx.scope();
        let codes = challenge::find_all(&scope, &ctx.live.keys, (holder, devices), ctx.now).await?;
        let notices: Vec<NoticeId> = codes.iter().flatten().map(|code| code.notice).collect();
        let failed = outbox::failed(&scope, &notices).await?;
        let told = devices.iter().zip(&codes).map(|(device, code)| {
            let address = factors::masked_address(ctx, device);
            let sent = address.as_ref().zip(code.as_ref()).map(|(address, code)| SentCode {
                address: address.clone(),
                // For whoever has just typed it.
                country: None,
                expires: time(code.expires),
                failed: failed.contains(&code.notice),
            });
            let (id, kind) = (device.id.to_string(), device.method.as_str().to_owned());
            Self { id, kind, name: factors::device_name(ctx, device), address, sent }
        });
        Ok(told.collect())
    }
}

/// A code that was sent to an address.
#[derive(Clone, Debug, Object)]
pub struct SentCode {
    /// The address, partly hidden.
    pub address: String,
    /// The country of a telephone number (ISO 3166-1), where it was just given.
    #[oai(skip_serializing_if_is_none)]
    pub country: Option<String>,
    /// Until when the code can be used.
    pub expires: String,
    /// Whether it could not be delivered: use another way, or ask for another code.
    pub failed: bool,
}

impl SentCode {
    /// As it is told.
    pub async fn new(ctx: &Ctx, address: &str, sent: &OnItsWay) -> Result<Self, Fault> {
        Ok(Self {
            address: address::masked(address),
            country: address::country(address).map(str::to_owned),
            expires: time(sent.expires),
            failed: sent.has_failed(&ctx.scope()).await?,
        })
    }
}

/// A method whose devices are added one by one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[oai(rename_all = "snake_case")]
pub enum DeviceType {
    /// A passkey.
    Passkey,
    /// A security key.
    SecurityKey,
    /// An authenticator app.
    Totp,
    /// Codes by mail.
    Email,
    /// Codes as text messages.
    Sms,
    /// Codes by phone call.
    Voice,
    /// Codes by WhatsApp.
    Whatsapp,
    /// A hardware token.
    OathToken,
}

impl DeviceType {
    /// The method's id.
    pub const fn id(self) -> Id {
        match self {
            Self::Passkey => Id::Passkey,
            Self::SecurityKey => Id::SecurityKey,
            Self::Totp => Id::Totp,
            Self::Email => Id::Email,
            Self::Sms => Id::Sms,
            Self::Voice => Id::Voice,
            Self::Whatsapp => Id::Whatsapp,
            Self::OathToken => Id::OathToken,
        }
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
        let Begun::App(seed) = &pending.begun else { return None };
        let config = policy::mfa(&ctx.live, person);
        let setup = totp::setup(config, &seed.bytes(), ctx.live.name(&ctx.language), identifier)?;
        let (digits, period) = (config.totp.digits, config.totp.period.as_secs());
        Some(Self { key: setup.key.clone(), address: setup.address, digits, period })
    }
}

/// A ceremony with an authenticator.
#[derive(Clone, Debug, Object)]
#[oai(rename = "WebauthnCeremony")]
pub struct Ceremony {
    /// What the authenticator is asked (`PublicKeyCredentialRequestOptionsJSON`, or `…CreationOptionsJSON`, of WebAuthn).
    pub options: serde_json::Value,
}

/// What a body gives as the proof of a device of this method: `code` or `credential`, as the method has it.
pub fn given<'g>(
    ctx: &'g Ctx,
    method: Id,
    code: Option<&'g str>,
    credential: Option<&'g str>,
) -> Result<Given<'g>, Problem> {
    match (way(method), &ctx.live.party, code, credential) {
        (Some(Way::Ceremony), Some(party), None, Some(credential)) => Ok(Given::Credential(party, credential)),
        (Some(Way::Ceremony), _, None, None) => Err(Problem::field(ctx, "credential", "ceremony-required")),
        (Some(Way::App(_) | Way::Token(_) | Way::Paper(_) | Way::Sent(_)), _, Some(code), None)
            if !code.trim().is_empty() =>
        {
            Ok(Given::Code(code))
        }
        (Some(Way::App(_) | Way::Token(_) | Way::Paper(_) | Way::Sent(_)), _, _, None) => {
            Err(Problem::field(ctx, "code", "code-required"))
        }
        _ => Err(Fault::BadRequest("error-body").into()),
    }
}

/// What a body gives to add a hardware token: its serial number and two codes in a row.
pub fn token<'g>(
    ctx: &Ctx,
    serial: Option<&'g str>,
    (code, second): (Option<&'g str>, Option<&'g str>),
    label: &'g str,
) -> Result<Given<'g>, Problem> {
    let given = |text: Option<&'g str>| text.map(str::trim).filter(|text| !text.is_empty());
    let serial = given(serial).ok_or_else(|| Problem::field(ctx, "serial", "serial-required"))?;
    let first = given(code).ok_or_else(|| Problem::field(ctx, "code", "code-required"))?;
    let second = given(second).ok_or_else(|| Problem::field(ctx, "second_code", "code-required"))?;
    Ok(Given::Token(Typed { serial, first, second, label }))
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

/// Something that may be allowed on top of an agreement.
#[derive(Clone, Debug, Object)]
pub struct AgreementPurpose {
    /// Its name.
    pub name: String,
    /// What is allowed, in the language of the request.
    pub label: String,
    /// More about it.
    #[oai(skip_serializing_if_is_none)]
    pub help: Option<String>,
    /// SHA-256 over these words, in hex: names them in an answer. Send it only for what the person has ticked themselves.
    pub hash: String,
    /// Whether it is allowed now.
    pub given: bool,
}

impl From<PurposeBox> for AgreementPurpose {
    fn from(shown: PurposeBox) -> Self {
        let PurposeBox { name, label, help, hash, given } = shown;
        Self { name, label, help, hash, given }
    }
}

/// An attribute that the environment has.
#[derive(Clone, Debug, Object)]
pub struct ProfileField {
    /// Its name.
    pub name: String,
    /// Its name in the language of the request.
    pub label: String,
    /// Whether the person may change it.
    pub editable: bool,
    /// Whether it must have a value.
    pub required: bool,
    /// Whether it holds an array of values.
    pub many: bool,
}

impl ProfileField {
    /// As it is declared.
    pub fn new(ctx: &Ctx, name: &str, attribute: &Attribute) -> Self {
        let editable = profile::is_editable(attribute);
        Self {
            name: name.to_owned(),
            label: attributes::label(ctx, name, attribute),
            editable,
            required: attribute.required && editable,
            many: attribute.many,
        }
    }
}

//! Signing on, step by step: each request takes one step and is answered with what comes next, the last one with a bearer token.
//! Identifiers that nobody has are answered like those that somebody has (R-AB-5).

use std::collections::BTreeMap;

use poem_openapi::payload::Json;
use poem_openapi::{Enum, Object, OpenApi};
use serde_json::Value;

use super::session::Session;
use super::under_way::{UnderWay, settled};
use crate::http::api::About;
use crate::http::api::answer::Answer;
use crate::http::api::problem::Problem;
use crate::http::api::shapes::{
    AgreementPurpose, AgreementText, AppKey, Ceremony, Choice, DeviceType, ProfileField, SentCode,
};
use crate::http::context::Ctx;
use crate::http::fault::Fault;
use crate::sign_on::pages::LONGEST;
use crate::sign_on::state::State;
use crate::sign_on::step::passkey;

/// The operation.
#[derive(Clone, Copy, Debug)]
pub struct SignOnApi;

/// One step: `{identifier}` begins, or `{ceremony: true}` with a passkey that says who it is; then `{flow}` with one of `password`,
/// `code`, `credential`, `ceremony`, `send_code`, `enrol`, `new_password`, `attributes`, `answer`, `keep`. `{flow}` alone tells what comes next.
#[derive(Object)]
#[oai(deny_unknown_fields)]
pub struct SignOn {
    /// Who is signing on: begins a sign-on.
    pub identifier: Option<String>,
    /// The sign-on, as the last answer named it.
    pub flow: Option<String>,
    /// The password.
    pub password: Option<String>,
    /// A code: of a device, sent to the address, or the first one of the app that is being set up.
    pub code: Option<String>,
    /// Begins a ceremony: with a passkey that says who it is, or with the person's passkeys and security keys.
    pub ceremony: Option<bool>,
    /// What the authenticator answered to the ceremony (`AuthenticationResponseJSON` of WebAuthn; `RegistrationResponseJSON` of a
    /// passkey or security key that is added).
    pub credential: Option<Value>,
    /// The code that a hardware token that is added showed next.
    pub second_code: Option<String>,
    /// The number on the back of a hardware token that is added.
    pub serial: Option<String>,
    /// The device that the code is of, or is to be sent to; otherwise the default one.
    pub device: Option<String>,
    /// Sends a code: to `device`, another one to the address, or another one to the address of the device that is added.
    pub send_code: Option<bool>,
    /// Begins to add a device; the answer has what it needs.
    pub enrol: Option<bool>,
    /// The method of the device that is added; without it an authenticator app.
    pub method: Option<DeviceType>,
    /// Where the codes of the device that is added are to be sent, with `enrol`: for `email`, `sms`, `voice` and `whatsapp`.
    pub address: Option<String>,
    /// What the person calls the device that is added, with its proof.
    pub name: Option<String>,
    /// The new password, where one is asked for.
    pub new_password: Option<String>,
    /// Values by name of the attributes that are asked for.
    pub attributes: Option<BTreeMap<String, Value>>,
    /// The answer to the agreement that is asked for. Declining ends the sign-on.
    pub answer: Option<AgreementAnswer>,
    /// The name of that agreement, with the answer.
    pub agreement: Option<String>,
    /// The hash of the text that was shown, with the answer.
    pub hash: Option<String>,
    /// The hashes of what the person allows on top of it, of `next.purposes`, with the answer `accept`. Only what they have ticked
    /// themselves.
    pub purposes: Option<Vec<String>>,
    /// Whether an account that is to be deleted is kept. If it is not, the sign-on ends.
    pub keep: Option<bool>,
}

/// An answer to an agreement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[oai(rename_all = "snake_case")]
pub enum AgreementAnswer {
    /// The person agrees to the text.
    Accept,
    /// They do not, and are not signed on.
    Decline,
}

/// What a sign-on waits for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Enum)]
#[oai(rename = "SignOnStep", rename_all = "snake_case")]
pub enum StepName {
    /// The password.
    #[default]
    Password,
    /// The answer of an authenticator that says who it is.
    Passkey,
    /// The proof of one of `devices`: a code, or the answer of an authenticator.
    Code,
    /// The code that was sent to `address`.
    Address,
    /// The proof of a device of one of `methods`, which is begun with `{flow, enrol: true, method}`.
    Enrol,
    /// A new password, sent as `new_password`; the one that was proved must not be used any longer.
    NewPassword,
    /// The word whether the account is kept, which is deleted at `due` otherwise.
    Leaving,
    /// Values of `fields`.
    Profile,
    /// The answer to `agreement`.
    Agreement,
    /// Somebody else has to help; `why` says with what.
    Blocked,
}

/// Why nobody can go on by themselves.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[oai(rename = "SignOnBlocked", rename_all = "snake_case")]
pub enum Why {
    /// There is no verified address to send a code to.
    NoAddress,
    /// It takes an invitation.
    Invitation,
    /// No method that can be added is strong enough, or none is open.
    NoMethod,
    /// Every second factor goes over the channel by which the password was recovered.
    Recovered,
}

/// An identity provider that people sign on with.
#[derive(Clone, Debug, Object)]
pub struct SignOnProvider {
    /// Its name in the environment.
    pub provider: String,
    /// What people read.
    pub label: String,
    /// The page on which they do: its answer comes to the browser that was sent there, so no program goes on from it.
    pub url: String,
}

/// A new password that is asked for.
#[derive(Clone, Debug, Object)]
#[oai(rename = "SignOnNewPassword")]
pub struct NewPassword {
    /// Why.
    pub because: Because,
    /// What it must be, each a sentence in the language of the request.
    pub requirements: Vec<String>,
    /// The same for generators, as in the attribute `passwordrules`.
    pub rules: String,
}

/// Why a password must be changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[oai(rename = "SignOnPasswordDue", rename_all = "snake_case")]
pub enum Because {
    /// It is older than the environment allows.
    Expired,
    /// Others know it.
    Known,
}

/// What comes next.
#[derive(Clone, Debug, Default, Object)]
#[oai(rename = "SignOnNext")]
pub struct Next {
    /// The step.
    pub step: StepName,
    /// The identity providers that people sign on with, beside the password; it takes a browser.
    #[oai(skip_serializing_if_is_none)]
    pub providers: Option<Vec<SignOnProvider>>,
    /// The devices that can be asked for, the default first.
    #[oai(skip_serializing_if_is_none)]
    pub devices: Option<Vec<Choice>>,
    /// Where the code was sent, partly hidden.
    #[oai(skip_serializing_if_is_none)]
    pub address: Option<String>,
    /// Why nobody can go on by themselves.
    #[oai(skip_serializing_if_is_none)]
    pub why: Option<Why>,
    /// The methods of which a device can be added.
    #[oai(skip_serializing_if_is_none)]
    pub methods: Option<Vec<String>>,
    /// The app that is being set up.
    #[oai(skip_serializing_if_is_none)]
    pub setup: Option<AppKey>,
    /// The code that was sent to the address of the device that is added.
    #[oai(skip_serializing_if_is_none)]
    pub sent: Option<SentCode>,
    /// The ceremony that was begun.
    #[oai(skip_serializing_if_is_none)]
    pub ceremony: Option<Ceremony>,
    /// The password that is asked for.
    #[oai(skip_serializing_if_is_none)]
    pub new_password: Option<NewPassword>,
    /// The attributes that must have a value.
    #[oai(skip_serializing_if_is_none)]
    pub fields: Option<Vec<ProfileField>>,
    /// When the account is deleted, unless it is kept.
    #[oai(skip_serializing_if_is_none)]
    pub due: Option<String>,
    /// The text that is to be accepted.
    #[oai(skip_serializing_if_is_none)]
    pub agreement: Option<AgreementText>,
    /// What the person may allow on top of it; each is optional.
    #[oai(skip_serializing_if_is_none)]
    pub purposes: Option<Vec<AgreementPurpose>>,
}

/// How far it is: what comes next, or at the end the token.
#[derive(Clone, Debug, Default, Object)]
#[oai(rename = "SignOnOutcome")]
pub struct Outcome {
    /// Names the sign-on in the next request.
    #[oai(skip_serializing_if_is_none)]
    pub flow: Option<String>,
    /// What comes next.
    #[oai(skip_serializing_if_is_none)]
    pub next: Option<Next>,
    /// The bearer token, at the end.
    #[oai(skip_serializing_if_is_none)]
    pub token: Option<String>,
    /// The session, at the end.
    #[oai(skip_serializing_if_is_none)]
    pub session: Option<Session>,
    /// The name of the agreement that was declined: nobody is signed on, and the sign-on is over.
    #[oai(skip_serializing_if_is_none)]
    pub declined: Option<String>,
    /// When the account is deleted, which was not kept: nobody is signed on, and the sign-on is over.
    #[oai(skip_serializing_if_is_none)]
    pub leaves: Option<String>,
}

#[OpenApi(tag = "About::SigningOn")]
impl SignOnApi {
    /// Takes a step of a sign-on.
    #[oai(path = "/sign-on", method = "post", operation_id = "sign_on.step")]
    async fn step(&self, ctx: Ctx, Json(body): Json<SignOn>) -> Result<Answer<Outcome>, Problem> {
        let outcome = match (&body.identifier, &body.flow) {
            (Some(identifier), None) if is_alone(&body) => begin(&ctx, identifier).await?,
            (None, None) if body.ceremony == Some(true) && is_alone(&body) => begin_with_passkey(&ctx).await?,
            (None, Some(flow)) => UnderWay::find(&ctx, flow).await?.go_on(&ctx, &body).await?,
            _ => return Err(Fault::BadRequest("error-body").into()),
        };
        Ok(Answer::new(&outcome))
    }
}

/// Whether a body takes no step.
fn is_alone(body: &SignOn) -> bool {
    let texts = [
        &body.password,
        &body.code,
        &body.device,
        &body.address,
        &body.name,
        &body.agreement,
        &body.hash,
        &body.serial,
        &body.second_code,
        &body.new_password,
    ];
    let others = [
        body.attributes.is_some(),
        body.send_code.is_some(),
        body.enrol.is_some(),
        body.answer.is_some(),
        body.method.is_some(),
        body.keep.is_some(),
        body.purposes.is_some(),
    ];
    let ceremony = body.credential.is_some() || (body.ceremony.is_some() && body.identifier.is_some());
    texts.iter().all(|text| text.is_none()) && !others.contains(&true) && !ceremony
}

async fn begin_with_passkey(ctx: &Ctx) -> Result<Outcome, Problem> {
    let begun = passkey::begin(ctx);
    let (options, asserting) = begun.ok_or_else(|| Problem::conflict("Nobody signs on with a passkey here."))?;
    let state = State { ceremony: Some(asserting), ..State::default() };
    let outcome = settled(ctx, state, None, false).await?;
    let next = outcome.next.map(|next| Next { ceremony: Some(Ceremony { options }), ..next });
    Ok(Outcome { next, ..outcome })
}

async fn begin(ctx: &Ctx, identifier: &str) -> Result<Outcome, Problem> {
    if identifier.trim().is_empty() {
        return Err(Problem::field(ctx, "identifier", "sign-on-identifier-required"));
    }
    if identifier.chars().count() > LONGEST {
        return Err(Problem::field(ctx, "identifier", "sign-on-wrong"));
    }
    let state = State { identifier: identifier.to_owned(), ..State::default() };
    settled(ctx, state, None, false).await
}

//! Proving again who one is, and what is missing for which act (RFC 9470).

use poem::http::StatusCode;
use poem_openapi::payload::Json;
use poem_openapi::{Enum, Object, OpenApi};
use serde_json::Value;

use crate::environment::policy::{self, Act};
use crate::http::api::About;
use crate::http::api::answer::{Answer, Done};
use crate::http::api::caller::{Caller, Renewed};
use crate::http::api::problem::{Code, Problem};
use crate::http::api::shapes::{Ceremony, Choice};
use crate::http::context::Ctx;
use crate::http::fault::Fault;
use crate::http::step_up::{self, Have};
use crate::identity::flow::Holder;
use crate::identity::proof;
use crate::mfa::verify::Given;
use crate::sign_on::step_up::prove::{self, Proved};

/// The operations.
#[derive(Clone, Copy, Debug)]
pub struct StepUpApi;

/// A proof: the password, a code, or the answer of an authenticator.
#[derive(Object)]
#[oai(deny_unknown_fields, rename = "NewProof")]
pub struct Proof {
    /// The password.
    pub password: Option<String>,
    /// A code of a device, or a recovery code.
    pub code: Option<String>,
    /// What an authenticator answered (`AuthenticationResponseJSON` of WebAuthn) to `POST /api/v1/step-up/ceremony`.
    pub credential: Option<Value>,
    /// The device that the code is of; otherwise the default one.
    pub device: Option<String>,
}

/// What is to be proved afresh.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[oai(rename_all = "snake_case")]
pub enum Missing {
    /// The password.
    Password,
    /// A second factor.
    SecondFactor,
    /// A sign-on at an identity provider, which takes a browser.
    Provider,
}

/// What an act asks for.
#[derive(Clone, Debug, Object)]
#[oai(rename = "StepUpAct")]
pub struct Asked {
    /// The act: `password`, `devices`, `recovery_codes`, `linked_accounts`, `trusted_browsers`, `sessions`, `profile`, `consents`.
    pub act: String,
    /// How many seconds old a proof may be; absent where none is asked for.
    #[oai(skip_serializing_if_is_none)]
    pub max_age: Option<u64>,
    /// What is missing now.
    #[oai(skip_serializing_if_is_none)]
    pub missing: Option<Missing>,
}

/// What can be proved, and what is missing.
#[derive(Clone, Debug, Object)]
pub struct StepUp {
    /// Every act that may ask for a proof.
    pub acts: Vec<Asked>,
    /// The devices that can be proved, the default first.
    pub devices: Vec<Choice>,
}

/// The device that a code is sent to.
#[derive(Debug, Object)]
#[oai(deny_unknown_fields, rename = "StepUpSend")]
pub struct SendTo {
    /// Its id.
    pub device: String,
}

fn asked(ctx: &Ctx, caller: &Caller, have: &Have, act: Act) -> Asked {
    let missing = step_up::wanting(ctx, caller, have, act).map(|wanting| match wanting.missing {
        proof::Missing::Password => Missing::Password,
        proof::Missing::Second(_) => Missing::SecondFactor,
        proof::Missing::Provider => Missing::Provider,
    });
    let max_age = policy::step_up(&ctx.live, &caller.account, act).map(|asked| asked.max_age.as_secs());
    Asked { act: act.as_str().to_owned(), max_age, missing }
}

#[OpenApi(tag = "About::SigningOn")]
impl StepUpApi {
    /// Tells what is missing for which act.
    #[oai(path = "/step-up", method = "get", operation_id = "step_up.show")]
    async fn show(&self, ctx: Ctx, caller: Caller) -> Result<Answer<StepUp>, Problem> {
        let have = Have::of(&ctx, &caller).await?;
        let acts = Act::ALL.into_iter().map(|act| asked(&ctx, &caller, &have, act)).collect();
        let devices = prove::offered(&ctx, &caller).await?;
        let holder = Holder::session(caller.session.id);
        Ok(Answer::new(&StepUp { acts, devices: Choice::all(&ctx, &holder, &devices).await? }))
    }

    /// Sends a code to one of the person's devices whose codes are sent; it is proved with `POST /api/v1/step-up`.
    #[oai(path = "/step-up/send", method = "post", operation_id = "step_up.send")]
    async fn send(&self, ctx: Ctx, caller: Caller, Json(to): Json<SendTo>) -> Result<Done, Problem> {
        let device = to.device.parse().map_err(|_| Fault::NotFound)?;
        let none = || Problem::conflict("There is no such device, or its codes are not sent.");
        let sent = prove::send(&ctx, &caller, device).await?.ok_or_else(none)?;
        sent.map_err(Problem::not_sent)?;
        Ok(Done::new())
    }

    /// Begins a ceremony with the person's passkeys and security keys; its answer is sent as `credential`.
    #[oai(path = "/step-up/ceremony", method = "post", operation_id = "step_up.ceremony")]
    async fn ceremony(&self, ctx: Ctx, caller: Caller) -> Result<Answer<Ceremony>, Problem> {
        let options = prove::begin_ceremony(&ctx, &caller).await?;
        let none = || Problem::conflict("There is no passkey or security key to prove.");
        Ok(Answer::new(&Ceremony { options: options.ok_or_else(none)? }))
    }

    /// Proves the password or a second factor; the session gets a fresh secret.
    #[oai(path = "/step-up", method = "post", operation_id = "step_up.prove")]
    async fn prove(&self, ctx: Ctx, caller: Caller, Json(proof): Json<Proof>) -> Result<Answer<Renewed>, Problem> {
        let brought = proof.credential.as_ref().map(Value::to_string);
        let (field, proved) = match (&proof.password, &proof.code, &brought) {
            (Some(password), None, None) if !password.is_empty() && proof.device.is_none() => {
                ("password", prove::password(&ctx, &caller, password).await?)
            }
            (None, Some(code), None) if !code.trim().is_empty() => {
                let device = proof.device.map(|id| id.parse().map_err(|_| Fault::NotFound)).transpose()?;
                ("code", prove::device(&ctx, &caller, device, Given::Code(code)).await?)
            }
            (None, None, Some(brought)) if proof.device.is_none() => {
                let party = ctx.live.party.as_ref().ok_or(Fault::BadRequest("error-body"))?;
                ("credential", prove::device(&ctx, &caller, None, Given::Credential(party, brought)).await?)
            }
            _ => return Err(Fault::BadRequest("error-body").into()),
        };
        match proved {
            Proved::Right(secret) => Ok(Answer::new(&caller.renewed(&ctx, &secret)).carried(&ctx, &caller, &secret)),
            Proved::Wrong(why) => Err(Problem::field(&ctx, field, why)),
            Proved::Throttled(wait) => Err(Fault::Throttled(wait).into()),
            Proved::Gone if field != "password" && prove::offered(&ctx, &caller).await?.is_empty() => {
                let (status, code) = (StatusCode::CONFLICT, Code::SecondFactorRequired);
                Err(Problem::new(status, code, "There is no second factor to prove. Add one first."))
            }
            Proved::Gone => Err(Problem::conflict("There is no such device, or the session has ended meanwhile.")),
        }
    }
}

//! Signing on, step by step: each request takes one step and is answered with what comes next, the last one with a bearer token.
//! Identifiers that nobody has are answered like those that somebody has (R-AB-5).

use poem_openapi::payload::Json;
use poem_openapi::{Enum, Object, OpenApi};

use super::session::Session;
use super::under_way::{UnderWay, settled};
use crate::http::api::About;
use crate::http::api::answer::Answer;
use crate::http::api::problem::Problem;
use crate::http::api::shapes::{AgreementText, AppKey, Choice};
use crate::http::context::Ctx;
use crate::http::fault::Fault;
use crate::sign_on::pages::LONGEST;
use crate::sign_on::state::State;

/// The operation.
#[derive(Clone, Copy, Debug)]
pub struct SignOnApi;

/// One step: `{identifier}` begins; then `{flow}` with one of `password`, `code`, `send_code`, `enrol`, `answer`. `{flow}` alone
/// tells what comes next.
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
    /// The device that the code is of; otherwise the default one.
    pub device: Option<String>,
    /// Sends another code to the address.
    pub send_code: Option<bool>,
    /// Begins to set an app up; the answer has its key.
    pub enrol: Option<bool>,
    /// What the person calls the app that is being set up, with its first code.
    pub name: Option<String>,
    /// The answer to the agreement that is asked for. Declining ends the sign-on.
    pub answer: Option<AgreementAnswer>,
    /// The name of that agreement, with the answer.
    pub agreement: Option<String>,
    /// The hash of the text that was shown, with the answer.
    pub hash: Option<String>,
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
    /// A code of one of `devices`.
    Code,
    /// The code that was sent to `address`.
    Address,
    /// The first code of an app that is set up with `{flow, enrol: true}`.
    Enrol,
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
}

/// What comes next.
#[derive(Clone, Debug, Default, Object)]
#[oai(rename = "SignOnNext")]
pub struct Next {
    /// The step.
    pub step: StepName,
    /// The devices that can be asked for, the default first.
    #[oai(skip_serializing_if_is_none)]
    pub devices: Option<Vec<Choice>>,
    /// Where the code was sent, partly hidden.
    #[oai(skip_serializing_if_is_none)]
    pub address: Option<String>,
    /// Why nobody can go on by themselves.
    #[oai(skip_serializing_if_is_none)]
    pub why: Option<Why>,
    /// The app that is being set up.
    #[oai(skip_serializing_if_is_none)]
    pub setup: Option<AppKey>,
    /// The text that is to be accepted.
    #[oai(skip_serializing_if_is_none)]
    pub agreement: Option<AgreementText>,
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
}

#[OpenApi(tag = "About::SigningOn")]
impl SignOnApi {
    /// Takes a step of a sign-on.
    #[oai(path = "/sign-on", method = "post", operation_id = "sign_on.step")]
    async fn step(&self, ctx: Ctx, Json(body): Json<SignOn>) -> Result<Answer<Outcome>, Problem> {
        let outcome = match (&body.identifier, &body.flow) {
            (Some(identifier), None) if is_alone(&body) => begin(&ctx, identifier).await?,
            (None, Some(flow)) => UnderWay::find(&ctx, flow).await?.go_on(&ctx, &body).await?,
            _ => return Err(Fault::BadRequest("error-body").into()),
        };
        Ok(Answer::new(&outcome))
    }
}

/// Whether a body takes no step.
fn is_alone(body: &SignOn) -> bool {
    let texts = [&body.password, &body.code, &body.device, &body.name, &body.agreement, &body.hash];
    let others = body.send_code.is_some() || body.enrol.is_some() || body.answer.is_some();
    texts.iter().all(|text| text.is_none()) && !others
}

async fn begin(ctx: &Ctx, identifier: &str) -> Result<Outcome, Problem> {
    if identifier.trim().is_empty() {
        return Err(Problem::field(ctx, "identifier", "sign-on-identifier-required"));
    }
    if identifier.chars().count() > LONGEST {
        return Err(Problem::field(ctx, "identifier", "sign-on-wrong"));
    }
    let state = State { identifier: identifier.to_owned(), return_to: None, known: None };
    settled(ctx, state, None, false).await
}

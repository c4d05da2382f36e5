//! Making an account by the API: the steps, limits and texts of the pages, by the same functions. It is carried on by its
//! `registration`, a token that no cookie has; it ends as a sign-on does, with what comes next or with a bearer token. Where people
//! make no accounts none of it is there.

use std::collections::BTreeMap;

use poem_openapi::payload::Json;
use poem_openapi::{Enum, Object, OpenApi};
use serde_json::Value;

use super::sign_on::Outcome;
use super::under_way::settled;
use crate::http::api::About;
use crate::http::api::answer::{Answer, Created};
use crate::http::api::problem::Problem;
use crate::http::api::shapes::ProfileField;
use crate::http::context::Ctx;
use crate::http::fault::Fault;
use crate::http::passwords;
use crate::identity::account::Attributes;
use crate::identity::flow::Holder;
use crate::identity::profile::{self, draft};
use crate::identity::token;
use crate::mfa::change::Refused as NotAdded;
use crate::sign_on::pages::LONGEST;
use crate::sign_on::register::details::{self, Given, NotMade, Wrong};
use crate::sign_on::register::waiting::{self, Answered, Refused};
use crate::sign_on::register::{self, pages::told, passkey, username};
use crate::sign_on::state::State;
use crate::theme::view;

const GONE: &str = "This registration took too long, is finished, or never was. Begin again.";
const LINK: &str = "This link was used, has expired, or never was.";
const TAKEN: &str = "There is an account with this address by now. Sign on with it.";

/// The operations.
#[derive(Clone, Copy, Debug)]
pub struct RegistrationApi;

/// Who wants an account.
#[derive(Object)]
#[oai(deny_unknown_fields)]
pub struct Register {
    /// Their email address.
    pub email: String,
}

/// A proof that the mailbox is theirs: `registration` and `code`, or `link` alone.
#[derive(Object)]
#[oai(deny_unknown_fields)]
pub struct RegisterProof {
    /// The registration, as the last answer named it.
    pub registration: Option<String>,
    /// The code in the mail.
    pub code: Option<String>,
    /// What stands last in the link of the mail, or of an invitation.
    pub link: Option<String>,
}

/// Everything else about them.
#[derive(Object)]
#[oai(deny_unknown_fields)]
pub struct RegisterDetails {
    /// The registration, as the last answer named it.
    pub registration: String,
    /// Values by name of the attributes that are asked for.
    #[oai(default)]
    pub attributes: BTreeMap<String, Value>,
    /// The user name that they choose.
    pub username: Option<String>,
    /// The password that they choose; may be left out where they begin with a passkey.
    pub password: Option<String>,
    /// What the authenticator answered (`RegistrationResponseJSON` of WebAuthn), where they begin with a passkey.
    pub credential: Option<Value>,
}

/// Who begins with a passkey.
#[derive(Object)]
#[oai(deny_unknown_fields)]
pub struct RegisterPasskey {
    /// The registration, as the last answer named it.
    pub registration: String,
}

/// What an authenticator is asked.
#[derive(Clone, Debug, Object)]
pub struct RegistrationCeremony {
    /// `PublicKeyCredentialCreationOptionsJSON` of WebAuthn.
    pub options: Value,
}

/// What a registration waits for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Enum)]
#[oai(rename = "RegistrationStep", rename_all = "snake_case")]
pub enum StepName {
    /// The code that was sent to the address, if it was.
    #[default]
    Code,
    /// The rest.
    Details,
}

/// How far a registration is.
#[derive(Clone, Debug, Default, Object)]
#[oai(rename = "Registration")]
pub struct Standing {
    /// Names the registration in the next request.
    pub registration: String,
    /// What it waits for.
    pub step: StepName,
    /// The attributes that are asked for.
    #[oai(skip_serializing_if_is_none)]
    pub fields: Option<Vec<ProfileField>>,
    /// What a password must be, as sentences.
    #[oai(skip_serializing_if_is_none)]
    pub password: Option<Vec<String>>,
    /// Whether a user name must be chosen; absent where there are none.
    #[oai(skip_serializing_if_is_none)]
    pub username_required: Option<bool>,
    /// Whether a passkey may take the place of the password.
    #[oai(skip_serializing_if_is_none)]
    pub passkey: Option<bool>,
}

#[OpenApi(tag = "About::SigningOn")]
impl RegistrationApi {
    /// Sends a code to an address that somebody wants an account with. The answer is the same where it is somebody's.
    #[oai(path = "/registration", method = "post", operation_id = "registration.begin")]
    async fn begin(&self, ctx: Ctx, Json(body): Json<Register>) -> Result<Answer<Standing, 202>, Problem> {
        register::open(&ctx)?;
        let registration = ctx.services.random.token();
        let typed: String = body.email.chars().take(LONGEST + 1).collect();
        match waiting::begin(&ctx, &holder(&registration), typed.trim(), None).await? {
            Ok(()) => Ok(Answer::new(&Standing { registration, ..Standing::default() })),
            Err(Refused::Throttled(wait)) => Err(Fault::Throttled(wait).into()),
            Err(refused) => Err(Problem::fields([view::Problem::new("email", told(&ctx, &refused))])),
        }
    }

    /// Proves the mailbox, by the code or by a link; the answer has what is asked for next.
    #[oai(path = "/registration/proof", method = "post", operation_id = "registration.prove")]
    async fn prove(&self, ctx: Ctx, Json(body): Json<RegisterProof>) -> Result<Answer<Standing>, Problem> {
        register::some(&ctx)?;
        let registration = match (body.registration, body.code, body.link) {
            (Some(registration), Some(code), None) => {
                register::open(&ctx)?;
                if code.trim().is_empty() {
                    return Err(Problem::field(&ctx, "code", "code-required"));
                }
                let holder = known(&registration)?;
                match waiting::answer(&ctx, (&holder, &holder), &code).await? {
                    Answered::Right => registration,
                    Answered::Wrong => return Err(Problem::field(&ctx, "code", "recover-code-wrong")),
                    Answered::Over => return Err(Problem::expired(GONE)),
                }
            }
            (None, None, Some(link)) => {
                let registration = ctx.services.random.token();
                if !waiting::follow(&ctx, &[], &holder(&registration), &link).await? {
                    return Err(Problem::expired(LINK));
                }
                registration
            }
            _ => return Err(Fault::BadRequest("error-body").into()),
        };
        let proved = details::proved(&ctx, &holder(&registration)).await?;
        let (registering, _) = proved.ok_or_else(|| Problem::expired(GONE))?;
        let person = details::person(&ctx, &registering);
        let asked = details::asked(&ctx, &registering, &person);
        let fields = profile::shown(&asked).map(|(name, attribute)| ProfileField::new(&ctx, name, attribute));
        Ok(Answer::new(&Standing {
            registration,
            step: StepName::Details,
            fields: Some(fields.collect()),
            password: Some(passwords::requirements_of_first(&ctx, &person)),
            username_required: username::asked(&ctx),
            passkey: Some(passkey::is_open(&ctx, &registering, (&person, false))),
        }))
    }

    /// Begins a ceremony by which the account begins with a passkey; its answer is sent with the rest.
    #[oai(path = "/registration/passkey", method = "post", operation_id = "registration.passkey")]
    async fn passkey(
        &self,
        ctx: Ctx,
        Json(body): Json<RegisterPasskey>,
    ) -> Result<Answer<RegistrationCeremony>, Problem> {
        register::some(&ctx)?;
        let holder = known(&body.registration)?;
        let proved = details::proved(&ctx, &holder).await?;
        let (registering, _) = proved.ok_or_else(|| Problem::expired(GONE))?;
        let person = details::person(&ctx, &registering);
        let options = passkey::begin(&ctx, &holder, &registering, (&person, false)).await?;
        let options = options.ok_or_else(|| Problem::refused(&ctx, NotAdded::Closed))?;
        Ok(Answer::new(&RegistrationCeremony { options }))
    }

    /// Makes the account, and begins to sign on with it.
    #[oai(path = "/registration/details", method = "post", operation_id = "registration.finish")]
    async fn finish(&self, ctx: Ctx, Json(body): Json<RegisterDetails>) -> Result<Created<Outcome>, Problem> {
        register::some(&ctx)?;
        let values: Attributes = body.attributes.into_iter().collect();
        let credential = body.credential.as_ref().map(Value::to_string);
        let given = Given {
            username: body.username.as_deref(),
            password: body.password.as_deref().unwrap_or_default(),
            credential: credential.as_deref(),
            in_browser: false,
        };
        let holder = known(&body.registration)?;
        let made = details::finish(&ctx, &holder, given, |section, languages, current| {
            draft::merge(section, languages, current, &values)
        });
        match made.await? {
            Ok((known, registering)) => {
                let identifier = registering.awaited.address;
                let state = State { identifier, known: Some(known), ..State::default() };
                Ok(Answer::new(&settled(&ctx, state, None, true).await?))
            }
            Err(NotMade::Over) => Err(Problem::expired(GONE)),
            Err(NotMade::Taken) => Err(Problem::conflict(TAKEN)),
            Err(NotMade::Throttled(wait)) => Err(Fault::Throttled(wait).into()),
            Err(NotMade::Wrong(wrong)) => Err(refused(&ctx, wrong)),
        }
    }
}

/// Whoever carries this token.
fn holder(registration: &str) -> Holder {
    Holder::secret(&format!("registration by a program {registration}"))
}

/// The same, where the token can be one.
fn known(registration: &str) -> Result<Holder, Problem> {
    if token::is_well_formed(registration) { Ok(holder(registration)) } else { Err(Problem::expired(GONE)) }
}

/// What is wrong, the password last: its problems have a code of their own.
fn refused(ctx: &Ctx, wrong: Wrong) -> Problem {
    if !wrong.attributes.is_empty() {
        return Problem::profile(ctx, &wrong.attributes);
    }
    if let Some(key) = wrong.username {
        return Problem::field(ctx, "username", key);
    }
    if let Some(key) = wrong.credential {
        return Problem::field(ctx, "credential", key);
    }
    let named = |problem: view::Problem| view::Problem { field: "password".to_owned(), ..problem };
    Problem::violations(wrong.password.into_iter().map(named))
}

//! The password by the API: what it must be, and changing it. The current one is the proof of the password; a second factor
//! must have been proved besides.

use poem_openapi::payload::Json;
use poem_openapi::{Object, OpenApi};

use super::change::{self, Changed};
use crate::environment::policy::{self, Act};
use crate::http::api::answer::Answer;
use crate::http::api::caller::Caller;
use crate::http::api::problem::Problem;
use crate::http::api::{About, time};
use crate::http::context::Ctx;
use crate::http::fault::Fault;
use crate::http::passwords;
use crate::identity::credential;

/// The operations.
#[derive(Clone, Copy, Debug)]
pub struct PasswordApi;

/// What is known of the password, and what a new one must be.
#[derive(Clone, Debug, Object)]
pub struct Password {
    /// When it was set; absent where there is none.
    #[oai(skip_serializing_if_is_none)]
    pub last_changed: Option<String>,
    /// What a new one must be, each a sentence in the language of the request.
    pub requirements: Vec<String>,
    /// The same for generators, as in the attribute `passwordrules`.
    pub rules: String,
}

/// A change of the password.
#[derive(Object)]
#[oai(deny_unknown_fields, rename = "PasswordChange")]
pub struct Change {
    /// The password in force.
    pub current_password: String,
    /// The new one.
    pub new_password: String,
    /// Whether all other sessions end; they do unless this says otherwise.
    pub end_other_sessions: Option<bool>,
}

/// What became of a change.
#[derive(Clone, Debug, Object)]
#[oai(rename = "PasswordChanged")]
pub struct Done {
    /// How many other sessions have ended.
    pub ended: u64,
    /// The bearer token from now on, for callers who came with one.
    #[oai(skip_serializing_if_is_none)]
    pub token: Option<String>,
    /// The token for `X-CSRF-Token` from now on, for callers who came with a cookie.
    #[oai(skip_serializing_if_is_none)]
    pub csrf_token: Option<String>,
}

#[OpenApi(tag = "About::Password")]
impl PasswordApi {
    /// Tells when the password was changed and what a new one must be.
    #[oai(path = "/password", method = "get", operation_id = "password.show")]
    async fn show(&self, ctx: Ctx, caller: Caller) -> Result<Answer<Password>, Problem> {
        let stored = credential::find(&ctx.scope(), caller.account.id).await?;
        Ok(Answer::new(&Password {
            last_changed: stored.map(|stored| time(stored.changed_at)),
            requirements: passwords::requirements(&ctx, &caller.account),
            rules: policy::passwords(&ctx.live, &caller.account).passwordrules(),
        }))
    }

    /// Changes the password; the session gets a fresh secret.
    #[oai(path = "/password", method = "put", operation_id = "password.change")]
    async fn change(&self, ctx: Ctx, caller: Caller, Json(sent): Json<Change>) -> Result<Answer<Done>, Problem> {
        let member = caller.demand(&ctx, Act::Password).await?;
        for (field, typed, key) in [
            ("current_password", &sent.current_password, "password-current-required"),
            ("new_password", &sent.new_password, "password-new-required"),
        ] {
            if typed.is_empty() {
                return Err(Problem::field(&ctx, field, key));
            }
        }
        let end_others = sent.end_other_sessions.unwrap_or(true);
        match change::change(&ctx, &member, &sent.current_password, &sent.new_password, end_others).await? {
            Changed::Refused(problems) if problems.iter().all(|problem| problem.field == "new_password") => {
                Err(Problem::violations(problems))
            }
            Changed::Refused(problems) => Err(Problem::fields(problems)),
            Changed::Throttled(wait) => Err(Fault::Throttled(wait).into()),
            Changed::Done(change::Done { secret, ended, .. }) => {
                let renewed = caller.renewed(&ctx, &secret);
                let done = Done { ended, token: renewed.token, csrf_token: renewed.csrf_token };
                Ok(Answer::new(&done).carried(&ctx, &caller, &secret))
            }
        }
    }
}

//! The password by the API: what it must be, changing it, and setting the first one. The current one is the proof of the password; a second factor
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
    /// From when it may be changed again, where it must be kept until then.
    #[oai(skip_serializing_if_is_none)]
    pub changeable_from: Option<String>,
    /// When it must be changed, where it ever must.
    #[oai(skip_serializing_if_is_none)]
    pub expires: Option<String>,
    /// Where it is changed, if another system owns the passwords: then it is not changed here.
    #[oai(skip_serializing_if_is_none)]
    pub managed_by: Option<Owner>,
    /// What a new one must be, each a sentence in the language of the request.
    pub requirements: Vec<String>,
    /// The same for generators, as in the attribute `passwordrules`.
    pub rules: String,
}

/// Another system that owns the passwords.
#[derive(Clone, Debug, Object)]
#[oai(rename = "PasswordOwner")]
pub struct Owner {
    /// What people call it, in the language of the request.
    pub label: String,
    /// Where a password is changed there.
    pub url: String,
}

/// A change of the password, or the first one of somebody who has none.
#[derive(Object)]
#[oai(deny_unknown_fields, rename = "PasswordChange")]
pub struct Change {
    /// The password in force; absent where there is none.
    pub current_password: Option<String>,
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
        let set = credential::find(&ctx.scope(), caller.account.id).await?.map(|stored| stored.changed_at);
        let rules = policy::passwords(&ctx.live, &caller.account);
        let changeable_from = match set {
            Some(set) => change::changeable_from(&ctx, &caller, set).await?,
            None => None,
        };
        Ok(Answer::new(&Password {
            last_changed: set.map(time),
            changeable_from: changeable_from.map(time),
            expires: set.and_then(|set| passwords::expires(&ctx, &caller.account, set)).map(time),
            managed_by: passwords::managed(&ctx).map(|managed| Owner {
                label: passwords::owner(&ctx, managed).to_owned(),
                url: managed.url.to_string(),
            }),
            requirements: match set {
                Some(_) => passwords::requirements(&ctx, &caller.account),
                None => passwords::requirements_without_current(&ctx, &caller.account),
            },
            rules: rules.passwordrules(),
        }))
    }

    /// Changes the password, or sets the first; the session gets a fresh secret.
    #[oai(path = "/password", method = "put", operation_id = "password.change")]
    async fn change(&self, ctx: Ctx, caller: Caller, Json(sent): Json<Change>) -> Result<Answer<Done>, Problem> {
        let member = caller.demand(&ctx, Act::Password).await?;
        let current = sent.current_password.as_deref().unwrap_or_default();
        let has_password = credential::find(&ctx.scope(), caller.account.id).await?.is_some();
        for (field, missing, key) in [
            ("current_password", current.is_empty() && has_password, "password-current-required"),
            ("current_password", sent.current_password.is_some() && !has_password, "password-none"),
            ("new_password", sent.new_password.is_empty(), "password-new-required"),
        ] {
            if missing {
                return Err(Problem::field(&ctx, field, key));
            }
        }
        let end_others = sent.end_other_sessions.unwrap_or(true);
        match change::change(&ctx, &member, current, &sent.new_password, end_others).await? {
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

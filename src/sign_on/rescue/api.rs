//! The rescue by the API: its one act. What comes after it, a program does with the operations that there are.

use poem_openapi::payload::Json;
use poem_openapi::{Object, OpenApi};

use super::act::{self, Done, What};
use crate::environment::policy::Act;
use crate::http::api::About;
use crate::http::api::answer::Answer;
use crate::http::api::caller::Caller;
use crate::http::api::problem::Problem;
use crate::http::context::Ctx;
use crate::http::fault::Fault;
use crate::http::rescue;
use crate::mfa::change::Refused;

/// The operations.
#[derive(Clone, Copy, Debug)]
pub struct RescueApi;

/// What the person does not recognise: one of the two.
#[derive(Debug, Object)]
#[oai(rename = "Unrecognised", deny_unknown_fields)]
pub struct Asked {
    /// A session's id.
    pub session: Option<String>,
    /// The id of an entry of their history.
    pub activity: Option<String>,
}

/// What has ended.
#[derive(Clone, Debug, Object)]
#[oai(rename = "UnrecognisedEnded")]
pub struct Ended {
    /// How many sessions.
    pub sessions_ended: u64,
    /// How many browsers are trusted no longer.
    pub trusts_ended: u64,
    /// The bearer token from now on, for callers who came with one.
    #[oai(skip_serializing_if_is_none)]
    pub token: Option<String>,
    /// The token for `X-CSRF-Token` from now on, for callers who came with a cookie.
    #[oai(skip_serializing_if_is_none)]
    pub csrf_token: Option<String>,
}

#[OpenApi(tag = "About::Sessions")]
impl RescueApi {
    /// Ends what the person does not recognise: the session, where it is known and live, else every other one; the trust of every
    /// browser; and what was begun since, removals of devices among it. The session that says it gets a fresh secret. Change the
    /// password next.
    #[oai(path = "/rescue", method = "post", operation_id = "rescue.end")]
    async fn end(&self, ctx: Ctx, caller: Caller, Json(asked): Json<Asked>) -> Result<Answer<Ended>, Problem> {
        if !rescue::is_offered(&ctx) {
            return Err(Fault::NotFound.into());
        }
        let gone = |_| Problem::from(Fault::NotFound);
        let what = match (asked.session, asked.activity) {
            (Some(session), None) => What::Session(session.parse().map_err(gone)?),
            (None, Some(entry)) => What::Entry(entry.parse().map_err(gone)?),
            _ => return Err(Fault::BadRequest("error-body").into()),
        };
        let member = caller.demand(&ctx, Act::Sessions).await?;
        let done = act::end(&ctx, &member, what).await?;
        let Done { ended, secret } = done.ok_or_else(|| Problem::refused(&ctx, Refused::Unproved))?;
        let renewed = caller.renewed(&ctx, &secret);
        let told = Ended {
            sessions_ended: ended.sessions,
            trusts_ended: ended.trusted,
            token: renewed.token,
            csrf_token: renewed.csrf_token,
        };
        Ok(Answer::new(&told).carried(&ctx, &caller, &secret))
    }
}

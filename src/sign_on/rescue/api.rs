//! The rescue by the API: its one act. What comes after it, a program does with the operations that there are.

use poem_openapi::payload::Json;
use poem_openapi::{Object, OpenApi};

use super::act::{self, What};
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
}

#[OpenApi(tag = "About::Sessions")]
impl RescueApi {
    /// Ends what the person does not recognise: the session, where it is known and live, else every other one; the trust of every
    /// browser; and what was begun since, removals of devices among it. Change the password next.
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
        let ended = act::end(&ctx, &member, what).await?;
        let ended = ended.ok_or_else(|| Problem::refused(&ctx, Refused::Unproved))?;
        Ok(Answer::new(&Ended { sessions_ended: ended.sessions, trusts_ended: ended.trusted }))
    }
}

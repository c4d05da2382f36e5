//! Recovery codes: how many are left, and making a new set, which is told once.

use poem::http::StatusCode;
use poem_openapi::payload::Json;
use poem_openapi::{Object, OpenApi};

use crate::environment::policy::Act;
use crate::http::api::About;
use crate::http::api::answer::{Answer, Created};
use crate::http::api::caller::Caller;
use crate::http::api::problem::{Code, Problem};
use crate::http::context::Ctx;
use crate::http::fault::Fault;
use crate::tabs::authentication::acts;
use crate::tabs::authentication::shown::Owned;

/// The operations.
#[derive(Clone, Copy, Debug)]
pub struct CodesApi;

/// How many codes are left.
#[derive(Clone, Debug, Object)]
pub struct RecoveryCodes {
    /// How many can still be used; absent where there is no set.
    #[oai(skip_serializing_if_is_none)]
    pub left: Option<u32>,
    /// How many a set has.
    pub of: u32,
}

/// Makes a set.
#[derive(Debug, Object)]
#[oai(deny_unknown_fields, rename = "MakeRecoveryCodes")]
pub struct NewSet {
    /// `true`: the caller knows that the codes of an earlier set stop working.
    pub replace: Option<bool>,
}

/// A new set.
#[derive(Clone, Debug, Object)]
pub struct NewRecoveryCodes {
    /// The codes. They are told once.
    pub codes: Vec<String>,
}

#[OpenApi(tag = "About::Authentication")]
impl CodesApi {
    /// Tells how many codes are left.
    #[oai(path = "/recovery-codes", method = "get", operation_id = "recovery_codes.show")]
    async fn show(&self, ctx: Ctx, caller: Caller) -> Result<Answer<RecoveryCodes>, Problem> {
        let owned = Owned::of(&ctx, &caller).await?;
        let recovery = owned.recovery(&ctx).await?.ok_or(Fault::NotFound)?;
        Ok(Answer::new(&RecoveryCodes { left: recovery.left, of: recovery.of }))
    }

    /// Makes new codes; those of an earlier set stop working.
    #[oai(path = "/recovery-codes", method = "post", operation_id = "recovery_codes.make")]
    async fn make(
        &self,
        ctx: Ctx,
        caller: Caller,
        Json(new): Json<NewSet>,
    ) -> Result<Created<NewRecoveryCodes>, Problem> {
        let member = caller.demand(&ctx, Act::RecoveryCodes).await?;
        let owned = Owned::of(&ctx, &caller).await?;
        if !owned.standing().has_factor() {
            let detail = "Recovery codes stand in for a second factor. Add one first: POST /api/v1/devices.";
            return Err(Problem::new(StatusCode::CONFLICT, Code::SecondFactorRequired, detail));
        }
        if owned.standing().recovery().is_some() && new.replace != Some(true) {
            return Err(Problem::field(&ctx, "replace", "recovery-codes-replace-required"));
        }
        let codes = acts::make_codes(&ctx, &member).await?.map_err(|refused| Problem::refused(&ctx, refused))?;
        // They are in the answer, and shown nowhere else.
        acts::codes_saved(&ctx, &member).await?;
        Ok(Answer::new(&NewRecoveryCodes { codes }))
    }
}

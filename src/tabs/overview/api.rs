//! The account at a glance, by the API.

use poem_openapi::{Object, OpenApi};

use super::shown::{Glance, text};
use crate::http::api::About;
use crate::http::api::answer::Answer;
use crate::http::api::caller::Caller;
use crate::http::api::problem::Problem;
use crate::http::context::Ctx;

/// The operations.
#[derive(Clone, Copy, Debug)]
pub struct OverviewApi;

/// Something that needs attention.
#[derive(Clone, Debug, Object)]
#[oai(rename = "Attention")]
pub struct Needs {
    /// What, for programs: `removal_waiting`, `password_expires`, `second_factor_missing`, `recovery_codes_few`,
    /// `address_unverified`, `agreement_outstanding` or `agreement_expired`.
    pub code: String,
    /// What, in the language of the request.
    pub text: String,
}

/// An account at a glance.
#[derive(Clone, Debug, Object)]
pub struct Overview {
    /// What needs attention, most urgent first.
    pub attention: Vec<Needs>,
    /// Whether there is a password.
    pub password: bool,
    /// The second factors that count, by name.
    pub methods: Vec<String>,
    /// How many sessions there are besides this one; absent where the environment does not show them.
    #[oai(skip_serializing_if_is_none)]
    pub other_sessions: Option<u64>,
}

#[OpenApi(tag = "About::Activity")]
impl OverviewApi {
    /// Tells what needs attention, and how and where the person is signed on.
    #[oai(path = "/overview", method = "get", operation_id = "overview.show")]
    async fn show(&self, ctx: Ctx, caller: Caller) -> Result<Answer<Overview>, Problem> {
        let glance = Glance::of(&ctx, &caller).await?;
        let needs = glance.attention.iter();
        let needs = needs.map(|it| Needs { code: it.code().to_owned(), text: text(&ctx, &caller, it) });
        Ok(Answer::new(&Overview {
            attention: needs.collect(),
            password: glance.password,
            methods: glance.methods,
            other_sessions: glance.others,
        }))
    }
}

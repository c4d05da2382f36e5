//! Applications by the API: those of the page.

use poem_openapi::{Object, OpenApi};

use super::offered;
use crate::http::api::About;
use crate::http::api::answer::Answer;
use crate::http::api::caller::Caller;
use crate::http::api::problem::Problem;
use crate::http::context::Ctx;

/// The operations.
#[derive(Clone, Copy, Debug)]
pub struct ApplicationsApi;

/// An application.
#[derive(Clone, Debug, Object)]
pub struct Application {
    /// Its name.
    pub name: String,
    /// What it is called.
    pub label: String,
    /// Where it is.
    pub url: String,
    /// The address of its picture.
    #[oai(skip_serializing_if_is_none)]
    pub icon: Option<String>,
}

/// The applications that the person is offered.
#[derive(Clone, Debug, Object)]
pub struct Applications {
    /// In the environment's order.
    pub applications: Vec<Application>,
}

#[OpenApi(tag = "About::Applications")]
impl ApplicationsApi {
    /// Lists the applications that the person is offered.
    #[oai(path = "/applications", method = "get", operation_id = "applications.list")]
    async fn list(&self, ctx: Ctx, caller: Caller) -> Result<Answer<Applications>, Problem> {
        let default = &*ctx.live.config.locale.default;
        let offered = offered::to(&ctx, &caller).await?;
        let applications = offered.into_iter().map(|it| Application {
            name: it.name.clone(),
            label: it.label.get(&ctx.language, default).to_owned(),
            url: it.href.clone(),
            icon: it.icon.as_ref().map(|icon| format!("{}{icon}", ctx.live.address.origin)),
        });
        Ok(Answer::new(&Applications { applications: applications.collect() }))
    }
}

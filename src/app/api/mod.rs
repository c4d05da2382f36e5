//! The API assembled: the operations of signing on and of every tab behind one door, with a specification that is made from
//! them. The documentation is served only where the server's file says so.

mod docs;
mod shape;

use std::sync::LazyLock;

use poem::http::header::CONTENT_TYPE;
use poem::{Endpoint, IntoResponse, Request, Response};
use poem_openapi::{OpenApi, OpenApiService};
use serde_json::{Value, json};

pub use docs::Docs;

use crate::http::api::door::Door;
use crate::http::context::Ctx;
use crate::http::fault::Fault;
use crate::http::routing::Routes;
use crate::{sign_on, tabs};

const ABOUT: &str = "What a person does with their own account, by programs. Sign on step by step with POST /sign-on; the last step \
                     answers a bearer token. Errors are application/problem+json with a stable `code`.";

fn service() -> OpenApiService<impl OpenApi + 'static, ()> {
    let operations = (
        sign_on::api::API,
        tabs::overview::api::OverviewApi,
        tabs::profile::api::ProfileApi,
        tabs::profile::address::api::AddressApi,
        tabs::profile::data::api::DataApi,
        tabs::authentication::api::API,
        tabs::password::api::PasswordApi,
        (tabs::accounts::api::SessionsApi, tabs::accounts::linked_api::LinkedAccountsApi),
        tabs::activity::api::ActivityApi,
        (tabs::consents::api::ConsentsApi, tabs::consents::grants::api::GrantsApi),
        tabs::applications::api::ApplicationsApi,
    );
    OpenApiService::new(operations, "Portico", "1").description(ABOUT).server("/api/v1")
}

/// The specification (OpenAPI 3), pretty-printed. Where it is served, `servers` is the environment's own address.
pub fn specification() -> String {
    shape::shaped(&service().spec())
}

/// The specification as a value, made once per process.
static SPECIFICATION: LazyLock<Value> = LazyLock::new(|| serde_json::from_str(&specification()).unwrap_or_default());

/// Adds the API, and its documentation where there is one.
pub fn routes(routes: Routes, docs: Option<&Docs>) -> Routes {
    let routes = routes.nest("/api/v1", Door::new(service(), &SPECIFICATION));
    let routes = routes.nest("/api/v1/openapi.json", Served);
    let Some(docs) = docs else { return routes };
    routes.nest("/api/docs", docs.page())
}

/// The specification as an environment serves it.
struct Served;

impl Endpoint for Served {
    type Output = Response;

    async fn call(&self, request: Request) -> poem::Result<Response> {
        let ctx = request.extensions().get::<Ctx>().ok_or_else(|| Fault::internal("outside every environment"))?;
        let mut specification = SPECIFICATION.clone();
        if let Some(specification) = specification.as_object_mut() {
            specification.insert("servers".to_owned(), json!([{ "url": ctx.live.address.url("api/v1") }]));
        }
        let body = specification.to_string();
        Ok(Response::builder().header(CONTENT_TYPE, "application/json; charset=utf-8").body(body).into_response())
    }
}

//! The door in front of every operation. An environment that lacks a tab lacks its operations too, whoever asks (the 404 comes
//! before authentication, as with pages); a body is JSON, of bounded length and in time, or it is not read at all
//! (R-WEB-7, R-WEB-12).

use poem::http::StatusCode;
use poem::http::header::CONTENT_TYPE;
use poem::{Body, Endpoint, IntoResponse, Request, Response};

use super::problem::{Code, Problem};
use crate::http::context::Ctx;
use crate::http::fault::Fault;
use crate::http::form;

/// Which tab the operations below a path belong to; the others belong to every environment.
const TABS: &[(&str, &str)] = &[
    ("profile", "profile"),
    ("devices", "authentication"),
    ("recovery-codes", "authentication"),
    ("password", "password"),
    ("sessions", "accounts"),
    ("agreements", "consents"),
];

/// The operations behind their door.
pub struct Door<E>(pub E);

impl<E: Endpoint> Endpoint for Door<E> {
    type Output = Response;

    async fn call(&self, mut request: Request) -> poem::Result<Response> {
        let ctx = request.extensions().get::<Ctx>().cloned();
        let ctx = ctx.ok_or_else(|| Fault::internal("an operation outside every environment"))?;
        let first = request.uri().path().trim_start_matches('/').split('/').next().unwrap_or_default();
        let tab = TABS.iter().find(|(path, _)| *path == first);
        if tab.is_some_and(|(_, tab)| !ctx.live.has_tab(tab)) {
            return Err(Fault::NotFound.into());
        }
        let body = request.take_body();
        let bytes = form::bytes(&request, body, ctx.body_limit).await?;
        if !bytes.is_empty() && !is_json(&request) {
            return Err(Fault::UnsupportedMediaType.into());
        }
        request.set_body(Body::from(bytes));
        match self.0.call(request).await {
            Ok(answer) => Ok(answer.into_response()),
            Err(error) => Err(understood(error)),
        }
    }
}

fn is_json(request: &Request) -> bool {
    let essence = request.header(CONTENT_TYPE).unwrap_or_default().split(';').next().unwrap_or_default();
    essence.trim().eq_ignore_ascii_case("application/json")
}

/// What the library finds wrong with a request, as a problem that says what.
fn understood(error: poem::Error) -> poem::Error {
    use poem_openapi::error::{ParseParamError, ParseRequestPayloadError};
    let reason = if let Some(error) = error.downcast_ref::<ParseRequestPayloadError>() {
        error.reason.clone()
    } else if let Some(error) = error.downcast_ref::<ParseParamError>() {
        format!("{}: {}", error.name, error.reason)
    } else {
        return error;
    };
    Problem::new(StatusCode::BAD_REQUEST, Code::BadRequest, reason).into()
}

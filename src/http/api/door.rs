//! The door in front of every operation. An environment that lacks a tab lacks its operations too, whoever asks (the 404 comes
//! before authentication, as with pages); a body is JSON, of bounded length and in time, or it is not read at all
//! (R-WEB-7, R-WEB-12).

use poem::http::StatusCode;
use poem::http::header::CONTENT_TYPE;
use poem::{Body, Endpoint, IntoEndpoint, IntoResponse, Request, Response};
use serde_json::{Map, Value};

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
pub struct Door<E> {
    operations: E,
    /// Which methods a path takes.
    methods: Vec<(String, String)>,
}

impl<E: Endpoint> Door<E> {
    /// Puts operations behind it; `specification` lists them.
    pub fn new(operations: impl IntoEndpoint<Endpoint = E>, specification: &Value) -> Self {
        let paths = specification.get("paths").and_then(Value::as_object);
        let methods = paths.into_iter().flatten().map(|(path, operations)| {
            let names = operations.as_object().into_iter().flat_map(Map::keys);
            let mut names: Vec<String> = names.map(|name| name.to_ascii_uppercase()).collect();
            if names.iter().any(|name| name == "GET") {
                names.push("HEAD".to_owned());
            }
            (path.clone(), names.join(", "))
        });
        Self { operations: operations.into_endpoint(), methods: methods.collect() }
    }

    /// The methods that a path takes.
    fn allowed(&self, path: &str) -> Option<String> {
        let fits = |known: &str| {
            let (known, path): (Vec<_>, Vec<_>) = (known.split('/').collect(), path.split('/').collect());
            let same = |(known, part): (&&str, &&str)| known.starts_with('{') || known == part;
            known.len() == path.len() && known.iter().zip(&path).all(same)
        };
        let exact = self.methods.iter().find(|(known, _)| known == path);
        let found = exact.or_else(|| self.methods.iter().find(|(known, _)| fits(known)));
        found.map(|(_, methods)| methods.clone())
    }
}

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
        let path = request.uri().path().to_owned();
        match self.operations.call(request).await {
            Ok(answer) => Ok(answer.into_response()),
            Err(error) if error.status() == StatusCode::METHOD_NOT_ALLOWED => match self.allowed(&path) {
                Some(methods) => Err(Problem::not_allowed(methods).into()),
                None => Err(error),
            },
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

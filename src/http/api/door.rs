//! The door in front of every operation. An environment that lacks a tab lacks its operations too, whoever asks (the 404 comes
//! before authentication, as with pages); a body is JSON, of bounded length and in time, or it is not read at all; and it
//! has the members that its operation lists, each once (R-WEB-7, R-WEB-12, R-TN-7).

use poem::http::header::CONTENT_TYPE;
use poem::http::{Method, StatusCode};
use poem::{Body, Endpoint, IntoEndpoint, IntoResponse, Request, Response};
use serde_json::{Map, Value};

use super::members::Members;
use super::problem::{Code, Problem};
use crate::config::sections::sign_on::RegistrationMode;
use crate::http::context::Ctx;
use crate::http::fault::Fault;
use crate::http::form;
use crate::kit::strict::Strict;

/// Which tab the operations below a path belong to; the others belong to every environment.
const TABS: &[(&str, &str)] = &[
    ("overview", "overview"),
    ("profile", "profile"),
    ("addresses", "profile"),
    ("data-exports", "profile"),
    ("account", "profile"),
    ("devices", "authentication"),
    ("trusted-browsers", "authentication"),
    ("recovery-codes", "authentication"),
    ("password", "password"),
    ("sessions", "accounts"),
    ("activity", "activity"),
    ("linked-accounts", "accounts"),
    ("agreements", "consents"),
    ("grants", "consents"),
    ("applications", "applications"),
];

/// Where PUT takes a file.
const FILES: &[&str] = &["/profile/picture"];

/// The operations behind their door.
pub struct Door<E> {
    operations: E,
    /// Which methods a path takes.
    methods: Vec<(String, String)>,
    /// What the body of an operation may have, by method and path.
    members: Vec<(Method, String, Members)>,
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
        let operations = operations.into_endpoint();
        Self { operations, methods: methods.collect(), members: members(specification) }
    }

    /// The methods that a path takes.
    fn allowed(&self, path: &str) -> Option<String> {
        let exact = self.methods.iter().find(|(known, _)| known == path);
        let found = exact.or_else(|| self.methods.iter().find(|(known, _)| fits(known, path)));
        found.map(|(_, methods)| methods.clone())
    }

    /// Refuses a body that is not strictly the JSON of what the operation takes.
    fn check(&self, ctx: &Ctx, method: &Method, path: &str, body: &[u8]) -> Result<(), Problem> {
        // The door does not say what is behind it; where nothing is, the answer is the same whatever was sent.
        let of = |fits: &dyn Fn(&str) -> bool| self.members.iter().find(|(one, known, _)| one == method && fits(known));
        let Some((_, _, members)) = of(&|known| known == path).or_else(|| of(&|known| fits(known, path))) else {
            return Ok(());
        };
        let object = match serde_json::from_slice::<Strict>(body) {
            Ok(Strict(Value::Object(object))) => object,
            _ => return Err(Fault::BadRequest("error-body").into()),
        };
        let problems = members.problems(ctx, &object);
        if problems.is_empty() { Ok(()) } else { Err(Problem::fields(problems)) }
    }
}

fn members(specification: &Value) -> Vec<(Method, String, Members)> {
    let paths = specification.get("paths").and_then(Value::as_object).into_iter().flatten();
    let operations = paths.flat_map(|(path, operations)| {
        let operations = operations.as_object().into_iter().flatten();
        operations.filter_map(move |(method, operation)| {
            Some((method.to_ascii_uppercase().parse().ok()?, path.clone(), Members::of(operation, specification)))
        })
    });
    operations.collect()
}

/// Whether a path is one with parts that vary.
fn fits(known: &str, path: &str) -> bool {
    let (known, path): (Vec<_>, Vec<_>) = (known.split('/').collect(), path.split('/').collect());
    let same = |(known, part): (&&str, &&str)| known.starts_with('{') || known == part;
    known.len() == path.len() && known.iter().zip(&path).all(same)
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
        // Making an account likewise, which no tab has.
        let mode = ctx.live.config.registration.mode;
        let begins = request.uri().path() == "/registration" && mode != RegistrationMode::Open;
        if begins || (first == "registration" && mode == RegistrationMode::Off) {
            return Err(Fault::NotFound.into());
        }
        let body = request.take_body();
        let path = request.uri().path().to_owned();
        let is_file = request.method() == Method::PUT && FILES.contains(&path.as_str());
        let limit = if is_file { ctx.limits.upload } else { ctx.limits.body };
        let bytes = form::bytes(&request, body, limit).await?;
        // What a file is, its operation says.
        if !bytes.is_empty() && !is_file && !is_json(&request) {
            return Err(Fault::UnsupportedMediaType.into());
        }
        if !bytes.is_empty() && !is_file {
            self.check(&ctx, request.method(), &path, &bytes)?;
        }
        request.set_body(Body::from(bytes));
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

/// `application/json`, in UTF-8 if it says.
fn is_json(request: &Request) -> bool {
    let mut parts = request.header(CONTENT_TYPE).unwrap_or_default().split(';').map(str::trim);
    parts.next().is_some_and(|essence| essence.eq_ignore_ascii_case("application/json"))
        && parts.all(|part| matches!(&*part.to_ascii_lowercase(), "" | "charset=utf-8" | "charset=\"utf-8\""))
}

/// What the library finds wrong with a request, as a problem. Its own words are not passed on: they repeat what was sent.
fn understood(error: poem::Error) -> poem::Error {
    use poem_openapi::error::{ContentTypeError, ParseParamError, ParseRequestPayloadError};
    let detail = if error.is::<ContentTypeError>() {
        return Fault::UnsupportedMediaType.into();
    } else if error.is::<ParseRequestPayloadError>() {
        "The body cannot be understood.".to_owned()
    } else if let Some(error) = error.downcast_ref::<ParseParamError>() {
        format!("The parameter {} has a value that it cannot have.", error.name)
    } else {
        return error;
    };
    Problem::new(StatusCode::BAD_REQUEST, Code::BadRequest, detail).into()
}

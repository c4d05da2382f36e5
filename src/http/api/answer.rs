//! What an operation answers when it went well: JSON with its status, `ETag` where a thing can be edited, and the session's new
//! secret for whoever carries it in a cookie.

use std::marker::PhantomData;

use poem::http::StatusCode;
use poem::http::header::{CONTENT_TYPE, ETAG, HeaderValue};
use poem::{IntoResponse, Response};
use poem_openapi::ApiResponse;
use poem_openapi::registry::{MetaMediaType, MetaResponse, MetaResponses, Registry};
use poem_openapi::types::{ToJSON, Type};

use super::caller::Caller;
use crate::http::context::Ctx;
use crate::http::cookies;
use crate::identity::session::Kind;

const JSON: &str = "application/json; charset=utf-8";

/// A body of this type, with this status.
pub struct Answer<T, const STATUS: u16 = 200>(Response, PhantomData<fn() -> T>);

/// An answer to what has made something.
pub type Created<T> = Answer<T, 201>;

impl<T: ToJSON, const STATUS: u16> Answer<T, STATUS> {
    /// With this body.
    pub fn new(body: &T) -> Self {
        let status = StatusCode::from_u16(STATUS).unwrap_or(StatusCode::OK);
        Self(Response::builder().status(status).header(CONTENT_TYPE, JSON).body(body.to_json_string()), PhantomData)
    }

    /// With the version of what it shows.
    #[must_use]
    pub fn version(mut self, version: i64) -> Self {
        if let Ok(tag) = HeaderValue::from_str(&format!("\"{version}\"")) {
            self.0.headers_mut().insert(ETAG, tag);
        }
        self
    }

    /// With the session's new secret, for whoever carries it in a cookie; for others it is in the body.
    #[must_use]
    pub fn carried(mut self, ctx: &Ctx, caller: &Caller, secret: &str) -> Self {
        if caller.session.kind == Kind::Browser {
            cookies::set_session(&ctx.live.cookies, &mut self.0, secret);
        }
        self
    }
}

impl<T: Send, const STATUS: u16> IntoResponse for Answer<T, STATUS> {
    fn into_response(self) -> Response {
        self.0
    }
}

impl<T: Type, const STATUS: u16> ApiResponse for Answer<T, STATUS> {
    fn meta() -> MetaResponses {
        let content = vec![MetaMediaType { content_type: JSON, schema: T::schema_ref() }];
        meta(STATUS, "Done.", content)
    }

    fn register(registry: &mut Registry) {
        T::register(registry);
    }
}

/// Done, and nothing to say about it: 204.
pub struct Done(Response);

impl Done {
    /// That it is done.
    pub fn new() -> Self {
        Self(Response::builder().status(StatusCode::NO_CONTENT).finish())
    }

    /// And the session's cookie is worth nothing any more.
    #[must_use]
    pub fn without_session(mut self, ctx: &Ctx, caller: &Caller) -> Self {
        if caller.session.kind == Kind::Browser {
            cookies::clear_session(&ctx.live.cookies, &mut self.0);
        }
        self
    }
}

impl Default for Done {
    fn default() -> Self {
        Self::new()
    }
}

impl IntoResponse for Done {
    fn into_response(self) -> Response {
        self.0
    }
}

impl ApiResponse for Done {
    fn meta() -> MetaResponses {
        meta(204, "Done.", Vec::new())
    }

    fn register(_: &mut Registry) {}
}

/// Done, or accepted and done later: 204, or 202 with a body that says when.
pub struct NowOrThen<T>(Response, PhantomData<fn() -> T>);

impl<T: ToJSON> NowOrThen<T> {
    /// It is done.
    pub fn now() -> Self {
        Self(Done::new().0, PhantomData)
    }

    /// It is done later.
    pub fn then(body: &T) -> Self {
        Self(Answer::<T, 202>::new(body).0, PhantomData)
    }
}

impl<T: Send> IntoResponse for NowOrThen<T> {
    fn into_response(self) -> Response {
        self.0
    }
}

impl<T: Type> ApiResponse for NowOrThen<T> {
    fn meta() -> MetaResponses {
        let content = vec![MetaMediaType { content_type: JSON, schema: T::schema_ref() }];
        let mut both = meta(204, "Done.", Vec::new());
        both.responses.extend(meta(202, "Accepted; it is done later.", content).responses);
        both
    }

    fn register(registry: &mut Registry) {
        T::register(registry);
    }
}

/// Made, or there already: 201, or 200, with the same body.
pub struct MadeOrThere<T>(Response, PhantomData<fn() -> T>);

impl<T: ToJSON> MadeOrThere<T> {
    /// It is made.
    pub fn made(body: &T) -> Self {
        Self(Answer::<T, 201>::new(body).0, PhantomData)
    }

    /// It was there.
    pub fn there(body: &T) -> Self {
        Self(Answer::<T, 200>::new(body).0, PhantomData)
    }
}

impl<T: Send> IntoResponse for MadeOrThere<T> {
    fn into_response(self) -> Response {
        self.0
    }
}

impl<T: Type> ApiResponse for MadeOrThere<T> {
    fn meta() -> MetaResponses {
        let content = || vec![MetaMediaType { content_type: JSON, schema: T::schema_ref() }];
        let mut both = meta(201, "Done.", content());
        both.responses.extend(meta(200, "It was there already.", content()).responses);
        both
    }

    fn register(registry: &mut Registry) {
        T::register(registry);
    }
}

fn meta(status: u16, description: &'static str, content: Vec<MetaMediaType>) -> MetaResponses {
    let response = MetaResponse { description, status: Some(status), status_range: None, content, headers: Vec::new() };
    MetaResponses { responses: vec![response] }
}

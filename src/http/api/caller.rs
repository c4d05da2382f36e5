//! Who calls an operation: a program by its bearer token, or a page of the same origin by the session's cookie and the token
//! that goes with it (R-WEB-12, R-WEB-14). A bearer is a session of its own kind, with its own prefix and hash domain: the
//! secret of one is never valid as the other.

use poem::http::Method;
use poem::http::header::AUTHORIZATION;
use poem::{FromRequest, Request, RequestBody};
use poem_openapi::registry::{MetaSecurityScheme, Registry};
use poem_openapi::{ApiExtractor, ApiExtractorType, ExtractParamOptions, Object};

use super::problem::Problem;
use crate::environment::policy::Act;
use crate::http::context::Ctx;
use crate::http::csrf::{self, Holder};
use crate::http::member::Member;
use crate::http::step_up::{self, SteppedUp};
use crate::identity::session::Kind;

/// What every bearer token begins with, so that it is known for one wherever it turns up.
pub const PREFIX: &str = "portico_";

/// The header with the token that goes with the cookie.
const CSRF: &str = "x-csrf-token";

/// What the caller carries from now on: each rise of privilege gives the session a fresh secret, and the old one is dead.
#[derive(Clone, Debug, Object)]
pub struct Renewed {
    /// The bearer token, for callers who came with one.
    #[oai(skip_serializing_if_is_none)]
    pub token: Option<String>,
    /// The token for `X-CSRF-Token`, for callers who came with a cookie.
    #[oai(skip_serializing_if_is_none)]
    pub csrf_token: Option<String>,
}

/// Somebody signed on who calls an operation.
pub struct Caller(Member);

impl std::ops::Deref for Caller {
    type Target = Member;

    fn deref(&self) -> &Member {
        &self.0
    }
}

impl Caller {
    /// What they carry from now on, when the session has this new secret.
    pub fn renewed(&self, ctx: &Ctx, secret: &str) -> Renewed {
        let csrf = || csrf::token(&ctx.live.keys, Holder::Session(secret));
        match self.session.kind {
            Kind::Api => Renewed { token: Some(token(secret)), csrf_token: None },
            Kind::Browser => Renewed { token: None, csrf_token: Some(csrf()) },
        }
    }

    /// The authority for an act.
    pub async fn demand(&self, ctx: &Ctx, act: Act) -> Result<SteppedUp, Problem> {
        step_up::demand(ctx, self, act).await?.map_err(|wanting| Problem::step_up(&wanting))
    }

    async fn find(ctx: &Ctx, request: &Request) -> Result<Self, Problem> {
        let mut sent = request.headers().get_all(AUTHORIZATION).iter();
        if let Some(first) = sent.next() {
            let secret = first.to_str().ok().and_then(bearer).filter(|_| sent.next().is_none());
            let Some(secret) = secret else { return Err(Problem::not_signed_on()) };
            let found = Member::carrying(ctx, Kind::Api, secret).await?;
            return found.map(Self).ok_or_else(Problem::not_signed_on);
        }
        let Some(member) = Member::find(ctx, request).await? else { return Err(Problem::not_signed_on()) };
        if !matches!(*request.method(), Method::GET | Method::HEAD) {
            let token = request.header(CSRF).unwrap_or_default();
            let holder = Some(Holder::Session(member.secret()));
            csrf::check(&ctx.live.keys, holder, token, request, &ctx.live.address.origin)?;
        }
        Ok(Self(member))
    }
}

/// A session's secret as a bearer token.
pub fn token(secret: &str) -> String {
    format!("{PREFIX}{secret}")
}

/// The secret in an `Authorization` header.
fn bearer(header: &str) -> Option<&str> {
    let (scheme, token) = header.split_once(' ')?;
    scheme.eq_ignore_ascii_case("bearer").then_some(token.trim())?.strip_prefix(PREFIX)
}

impl<'a> ApiExtractor<'a> for Caller {
    const TYPES: &'static [ApiExtractorType] = &[ApiExtractorType::SecurityScheme];

    type ParamType = ();
    type ParamRawType = ();

    fn register(registry: &mut Registry) {
        let bearer = MetaSecurityScheme {
            ty: "http",
            description: Some("A token that POST /sign-on has answered. With it, cookies are ignored."),
            name: None,
            key_in: None,
            scheme: Some("bearer"),
            bearer_format: Some("portico_ and 43 characters"),
            flows: None,
            openid_connect_url: None,
        };
        let key = |name, place, description| MetaSecurityScheme {
            ty: "apiKey",
            description: Some(description),
            name: Some(name),
            key_in: Some(place),
            scheme: None,
            bearer_format: None,
            flows: None,
            openid_connect_url: None,
        };
        let cookie = "The session's cookie, whose name depends on the environment. Whatever changes something needs the header \
                      X-CSRF-Token as well.";
        let csrf = "The token that GET /session tells those who come with a cookie.";
        registry.create_security_scheme("bearer", bearer);
        registry.create_security_scheme("cookie", key("portico", "cookie", cookie));
        registry.create_security_scheme("csrf", key("X-CSRF-Token", "header", csrf));
    }

    fn security_schemes() -> Vec<&'static str> {
        vec!["bearer", "cookie"]
    }

    async fn from_request(
        request: &'a Request,
        body: &mut RequestBody,
        _: ExtractParamOptions<()>,
    ) -> poem::Result<Self> {
        let ctx = <Ctx as FromRequest>::from_request(request, body).await?;
        Ok(Self::find(&ctx, request).await?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bearer_token_is_read_by_its_scheme_and_prefix() {
        assert_eq!(bearer("Bearer portico_abc"), Some("abc"));
        assert_eq!(bearer("bearer  portico_abc "), Some("abc"));
        for bad in ["portico_abc", "Basic portico_abc", "Bearer abc", "Bearer", "", "Bearer Portico_abc"] {
            assert_eq!(bearer(bad), None, "{bad}");
        }
    }
}

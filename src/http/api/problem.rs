//! What goes wrong in an operation, as `application/problem+json` (RFC 9457) with a stable `code`. Operations return a
//! [`Problem`] as their error; the front door renders it, with an id that is in the log when the cause is ours.

use poem::Response;
use poem::error::ResponseError;
use poem::http::StatusCode;
use poem::http::header::{ALLOW, CONTENT_TYPE, HeaderName, HeaderValue, RETRY_AFTER, WWW_AUTHENTICATE};
use poem_openapi::registry::{MetaMediaType, MetaResponse, MetaResponses, Registry};
use poem_openapi::types::{ToJSON as _, Type};
use poem_openapi::{ApiResponse, Object};

pub use super::code::{Code, Needs};

use crate::config::sections::profile::AttributeType;
use crate::http::attributes;
use crate::http::codes;
use crate::http::context::Ctx;
use crate::http::factors;
use crate::http::fault::Fault;
use crate::http::step_up::Wanting;
use crate::identity::profile;
use crate::identity::proof::Missing;
use crate::mfa::change::Refused;
use crate::mfa::sent::sending;
use crate::store::StoreError;
use crate::theme::view;

/// One field and what is wrong with it.
#[derive(Clone, Debug, Object)]
pub struct FieldError {
    /// The field.
    pub field: String,
    /// What is wrong, for programs, where there is a word for it.
    #[oai(skip_serializing_if_is_none)]
    pub code: Option<String>,
    /// What is wrong, in the language of the request.
    pub detail: String,
}

impl From<view::Problem> for FieldError {
    fn from(problem: view::Problem) -> Self {
        let code = problem.code.map(|code| code.replace('-', "_"));
        Self { field: problem.field, code, detail: problem.text }
    }
}

/// A problem (RFC 9457).
#[derive(Clone, Debug, Object)]
#[oai(rename = "Problem")]
pub struct Body {
    /// Always `about:blank`: the code says more.
    #[oai(rename = "type")]
    pub kind: String,
    /// The status in words.
    pub title: String,
    /// The status.
    pub status: u16,
    /// What happened and what to do.
    pub detail: String,
    /// What happened, for programs.
    pub code: Code,
    /// Each field and what is wrong with it.
    #[oai(skip_serializing_if_is_none)]
    pub errors: Option<Vec<FieldError>>,
    /// What must be there first.
    #[oai(skip_serializing_if_is_none)]
    pub needs: Option<Needs>,
    /// The id of the entry in the log.
    #[oai(skip_serializing_if_is_none)]
    pub incident: Option<String>,
}

/// The error of every operation.
#[derive(Debug, thiserror::Error)]
pub enum Problem {
    /// What can go wrong anywhere.
    #[error(transparent)]
    Fault(#[from] Fault),
    /// What the operation says itself.
    #[error("{0:?}")]
    Told(Box<Told>),
}

/// A problem that an operation tells.
#[derive(Debug)]
pub struct Told {
    /// The status.
    pub status: StatusCode,
    /// The code.
    pub code: Code,
    /// What happened.
    pub detail: String,
    /// The fields it is about.
    pub errors: Vec<FieldError>,
    /// What must be there first.
    pub needs: Option<Needs>,
    /// A header that goes with it.
    pub header: Option<(HeaderName, String)>,
}

impl Problem {
    /// A problem without more to say.
    pub fn new(status: StatusCode, code: Code, detail: impl Into<String>) -> Self {
        let detail = detail.into();
        Self::Told(Box::new(Told { status, code, detail, errors: Vec::new(), needs: None, header: None }))
    }

    /// The same, saying what must be there first.
    #[must_use]
    pub fn needing(mut self, needs: Needs) -> Self {
        if let Self::Told(told) = &mut self {
            told.needs = Some(needs);
        }
        self
    }

    /// Nobody is signed on.
    pub fn not_signed_on() -> Self {
        let mut problem =
            Self::new(StatusCode::UNAUTHORIZED, Code::NotSignedOn, "Sign on first: POST /api/v1/sign-on.");
        if let Self::Told(told) = &mut problem {
            told.header = Some((WWW_AUTHENTICATE, "Bearer".to_owned()));
        }
        problem
    }

    /// The address takes other methods: these.
    pub fn not_allowed(methods: String) -> Self {
        let (code, detail) = of_fault(&Fault::MethodNotAllowed);
        let mut problem = Self::new(StatusCode::METHOD_NOT_ALLOWED, code, detail);
        if let Self::Told(told) = &mut problem {
            told.header = Some((ALLOW, methods));
        }
        problem
    }

    /// These fields cannot be taken.
    pub fn fields(problems: impl IntoIterator<Item = view::Problem>) -> Self {
        let errors: Vec<FieldError> = problems.into_iter().map(Into::into).collect();
        let detail = errors.first().map_or_else(String::new, |error| error.detail.clone());
        let told = Told {
            status: StatusCode::UNPROCESSABLE_ENTITY,
            code: Code::InvalidField,
            detail,
            errors,
            needs: None,
            header: None,
        };
        Self::Told(Box::new(told))
    }

    /// One field cannot be taken; why, as a message key.
    pub fn field(ctx: &Ctx, field: &str, key: &str) -> Self {
        Self::fields([view::Problem::new(field, ctx.text(key))])
    }

    /// What is wrong with a profile, by attribute: a date is one value here.
    pub fn profile(ctx: &Ctx, problems: &[profile::Problem]) -> Self {
        let declared = &ctx.live.config.profile.attributes;
        Self::fields(problems.iter().map(|problem| {
            let told = attributes::told(ctx, problem);
            let name = told.field.split('.').next().unwrap_or_default();
            let date = declared.get(name).is_some_and(|it| it.kind == AttributeType::Date);
            if date { view::Problem { field: name.to_owned(), ..told } } else { told }
        }))
    }

    /// The policy does not allow these values.
    pub fn violations(problems: impl IntoIterator<Item = view::Problem>) -> Self {
        let problem = Self::fields(problems);
        let Self::Told(mut told) = problem else { return problem };
        told.code = Code::PolicyViolation;
        Self::Told(told)
    }

    /// What was begun took too long, or is used.
    pub fn expired(detail: &str) -> Self {
        Self::new(StatusCode::NOT_FOUND, Code::Expired, detail)
    }

    /// It does not fit what is there.
    pub fn conflict(detail: &str) -> Self {
        Self::new(StatusCode::CONFLICT, Code::Conflict, detail)
    }

    /// A proof is missing (RFC 9470).
    pub fn step_up(wanting: &Wanting) -> Self {
        let (needs, detail) = match wanting.missing {
            Missing::Password => (Needs::Password, "Prove your password again: POST /api/v1/step-up."),
            Missing::Second(_) => (Needs::SecondFactor, "Prove your second factor again: POST /api/v1/step-up."),
            Missing::Provider => (
                Needs::Provider,
                "Sign on at your identity provider again: in a browser, at /step-up of the environment.",
            ),
        };
        let problem = Self::new(StatusCode::UNAUTHORIZED, Code::StepUpRequired, detail).needing(needs);
        let Self::Told(mut told) = problem else { return problem };
        let challenge = format!(
            "Bearer error=\"insufficient_user_authentication\", error_description=\"{detail}\", max_age={}",
            wanting.asked.max_age.as_secs()
        );
        told.header = Some((WWW_AUTHENTICATE, challenge));
        Self::Told(told)
    }

    /// Why devices were not changed.
    pub fn refused(ctx: &Ctx, refused: Refused) -> Self {
        match refused {
            Refused::Gone => Fault::NotFound.into(),
            Refused::Closed => Self::new(
                StatusCode::CONFLICT,
                Code::PolicyViolation,
                "The environment does not let this be done with devices of this kind.",
            ),
            Refused::Unproved => Self::conflict(
                "What has to be proved changed meanwhile, or the session ended. See GET /api/v1/step-up.",
            ),
            Refused::Full => Self::conflict("There are as many devices as there may be. Remove one first."),
            Refused::LastWayIn => Self::new(
                StatusCode::CONFLICT,
                Code::LastWayIn,
                "It is the last second factor, and you must have one. Add another first.",
            ),
            Refused::Weak => Self::new(
                StatusCode::CONFLICT,
                Code::StrongerProofRequired,
                "You proved something weaker than you have. Prove a stronger device, or a recovery code where a device is to be \
                 added: POST /api/v1/step-up. One that you have lost is removed with DELETE, a day after you ask.",
            ),
            Refused::Label => Self::field(ctx, "name", "label-refused"),
            Refused::WrongCode => Self::field(ctx, "code", "code-wrong"),
            Refused::CodeGone => Self::field(ctx, "code", "code-gone"),
            Refused::Throttled(wait) => Fault::Throttled(wait).into(),
            Refused::Address(fault) => Self::field(ctx, "address", codes::address_fault(fault)),
            Refused::Known => Self::field(ctx, "address", "device-known"),
            Refused::Sending(refused) => Self::not_sent(refused),
            Refused::Ceremony(fault) => Self::field(ctx, "credential", factors::ceremony_fault(fault)),
            Refused::Store(error) => Fault::from(error).into(),
        }
    }

    /// Why no code was sent.
    pub fn not_sent(refused: sending::Refused) -> Self {
        match refused {
            sending::Refused::TooSoon(wait) | sending::Refused::Throttled(wait) => Fault::Throttled(wait).into(),
            sending::Refused::NoMore => Self::conflict("No more codes are sent there for now. Use another way."),
            sending::Refused::Unavailable => Self::conflict("Codes cannot be sent there now. Use another way."),
        }
    }

    /// The environment is disabled for now.
    pub fn maintenance() -> Self {
        Self::new(StatusCode::SERVICE_UNAVAILABLE, Code::Busy, "This is closed for maintenance. Come back later.")
    }

    /// The problem as it is sent; `incident` is the id in the log of what is our own fault.
    pub fn answer(self, incident: Option<String>) -> Response {
        let retry_after = match &self {
            Self::Fault(fault) => fault.retry_after(),
            Self::Told(told) => (told.status == StatusCode::SERVICE_UNAVAILABLE).then_some(600),
        };
        let told = self.told();
        let body = Body {
            kind: "about:blank".to_owned(),
            title: told.status.canonical_reason().unwrap_or("Error").to_owned(),
            status: told.status.as_u16(),
            detail: told.detail,
            code: told.code,
            errors: Some(told.errors).filter(|errors| !errors.is_empty()),
            needs: told.needs,
            incident,
        };
        let mut response = Response::builder()
            .status(told.status)
            .header(CONTENT_TYPE, "application/problem+json; charset=utf-8")
            .body(body.to_json_string());
        if let Some(seconds) = retry_after {
            response.headers_mut().insert(RETRY_AFTER, HeaderValue::from(seconds));
        }
        if let Some((name, text)) = told.header
            && let Ok(value) = HeaderValue::from_str(&text)
        {
            response.headers_mut().insert(name, value);
        }
        response
    }

    fn told(self) -> Told {
        match self {
            Self::Told(told) => *told,
            Self::Fault(fault) => {
                let (code, detail) = of_fault(&fault);
                let (errors, needs) = (Vec::new(), None);
                Told { status: fault.status(), code, detail: detail.to_owned(), errors, needs, header: None }
            }
        }
    }
}

const fn of_fault(fault: &Fault) -> (Code, &'static str) {
    match fault {
        Fault::NotFound => (Code::NotFound, "There is nothing here, or nothing that is yours."),
        Fault::MethodNotAllowed => (Code::MethodNotAllowed, "This address does not take this method."),
        Fault::BadRequest(_) => (Code::BadRequest, "The request cannot be understood."),
        Fault::Csrf => (Code::Csrf, "The header X-CSRF-Token is missing or old; GET /api/v1/session tells the token."),
        Fault::TooLarge => (Code::PayloadTooLarge, "The body is longer than the limit."),
        Fault::UnsupportedMediaType => {
            (Code::UnsupportedMediaType, "The body is not of a content type that this operation takes.")
        }
        Fault::Timeout => (Code::Timeout, "The body did not arrive in time."),
        Fault::Throttled(_) => (Code::Throttled, "Too many attempts. Wait as long as Retry-After says."),
        Fault::Busy => (Code::Busy, "There is more to do than can be done now. Try again soon."),
        Fault::Internal(_) => (Code::Internal, "Something went wrong on our side."),
    }
}

impl ResponseError for Problem {
    fn status(&self) -> StatusCode {
        match self {
            Self::Fault(fault) => fault.status(),
            Self::Told(told) => told.status,
        }
    }
}

impl From<StoreError> for Problem {
    fn from(error: StoreError) -> Self {
        Self::Fault(error.into())
    }
}

impl ApiResponse for Problem {
    fn meta() -> MetaResponses {
        let content = vec![MetaMediaType { content_type: "application/problem+json", schema: Body::schema_ref() }];
        let description = "A problem (RFC 9457): `code` says which.";
        let response = MetaResponse { description, status: None, status_range: None, content, headers: Vec::new() };
        MetaResponses { responses: vec![response] }
    }

    fn register(registry: &mut Registry) {
        Body::register(registry);
    }
}

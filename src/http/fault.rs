//! What goes wrong in a request that is not the person's doing as far as a form can tell. Handlers return a [`Fault`];
//! one layer at the edge turns it into a page, with an id that is in the log when the cause is ours (R-WEB-9).

use std::time::Duration;

use poem::error::ResponseError;
use poem::http::StatusCode;

use crate::store::StoreError;

/// A request that ends without its page.
#[derive(Debug, thiserror::Error)]
pub enum Fault {
    /// There is nothing here, or nothing that is yours: the same plain answer for both.
    #[error("not found")]
    NotFound,
    /// The address exists, but not for this method.
    #[error("method not allowed")]
    MethodNotAllowed,
    /// The request cannot be understood; why, as a message key.
    #[error("bad request: {0}")]
    BadRequest(&'static str),
    /// The anti-forgery proof is missing, old or somebody else's.
    #[error("the form has no valid anti-forgery token")]
    Csrf,
    /// The body is longer than the limit.
    #[error("payload too large")]
    TooLarge,
    /// The body is not of the content type that the address takes.
    #[error("unsupported media type")]
    UnsupportedMediaType,
    /// The body did not arrive in time.
    #[error("request timeout")]
    Timeout,
    /// Too many attempts; come back after this time.
    #[error("throttled")]
    Throttled(Duration),
    /// More work than can be done now; come back soon.
    #[error("busy")]
    Busy,
    /// Our own fault. The cause is for the log, never for the page.
    #[error("internal: {0}")]
    Internal(#[source] Box<dyn std::error::Error + Send + Sync>),
}

impl Fault {
    /// Wraps a cause that is ours.
    pub fn internal(cause: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        Self::Internal(cause.into())
    }

    /// How long a client should wait before it tries again, in whole seconds.
    pub fn retry_after(&self) -> Option<u64> {
        match self {
            Self::Throttled(wait) => Some(wait.as_secs() + u64::from(wait.subsec_nanos() > 0)),
            Self::Busy => Some(2),
            _ => None,
        }
    }
}

impl ResponseError for Fault {
    fn status(&self) -> StatusCode {
        match self {
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::MethodNotAllowed => StatusCode::METHOD_NOT_ALLOWED,
            Self::BadRequest(_) => StatusCode::BAD_REQUEST,
            Self::Csrf => StatusCode::FORBIDDEN,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::UnsupportedMediaType => StatusCode::UNSUPPORTED_MEDIA_TYPE,
            Self::Timeout => StatusCode::REQUEST_TIMEOUT,
            Self::Throttled(_) => StatusCode::TOO_MANY_REQUESTS,
            Self::Busy => StatusCode::SERVICE_UNAVAILABLE,
            Self::Internal(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }
}

impl From<StoreError> for Fault {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Busy(cause) => {
                tracing::warn!(%cause, "the database is busy");
                Self::Busy
            }
            other => Self::Internal(Box::new(other)),
        }
    }
}

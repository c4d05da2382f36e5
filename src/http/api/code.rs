//! The words of a problem that programs act on. They are part of the contract: a word never changes its meaning.

use poem_openapi::Enum;

/// What went wrong, as programs read it. A code never changes its meaning.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[oai(rename = "ProblemCode", rename_all = "snake_case")]
pub enum Code {
    /// The request cannot be understood.
    BadRequest,
    /// A field has a value that cannot be taken; `errors` says which and why.
    InvalidField,
    /// It does not fit what is there: changed meanwhile, out of turn, or as many as there may be.
    Conflict,
    /// There is nothing here, or nothing that is yours.
    NotFound,
    /// Nobody is signed on, or no longer.
    NotSignedOn,
    /// The person has to prove again who they are; `needs` says what with.
    StepUpRequired,
    /// The person needs a second factor first.
    SecondFactorRequired,
    /// Too many attempts; `Retry-After` says how long to wait.
    Throttled,
    /// More work than can be done now; `Retry-After` says how long to wait.
    Busy,
    /// The environment's policy does not allow it; `needs` says what would, where something would.
    PolicyViolation,
    /// It is the last second factor of somebody who must have one.
    LastWayIn,
    /// What was proved is weaker than a second factor that the person has, and than this takes.
    StrongerProofRequired,
    /// It took too long, or is used: begin again.
    Expired,
    /// The anti-forgery token is missing or old.
    Csrf,
    /// The body is longer than the limit.
    PayloadTooLarge,
    /// The body is not JSON.
    UnsupportedMediaType,
    /// The body did not arrive in time.
    Timeout,
    /// The address exists, but not for this method.
    MethodNotAllowed,
    /// What was to be changed is not as it was when it was read (`If-Match`).
    PreconditionFailed,
    /// Our own fault; `incident` is in the log.
    Internal,
}

/// What must be there first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[oai(rename_all = "snake_case")]
pub enum Needs {
    /// The password, proved afresh.
    Password,
    /// A second factor, proved afresh.
    SecondFactor,
    /// A sign-on at an identity provider, now; it takes a browser.
    Provider,
    /// A code that is sent to a verified address.
    Address,
    /// An invitation.
    Invitation,
}

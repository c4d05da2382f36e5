//! The glue of the JSON API: who asks ([`caller`]), what is answered ([`answer`], [`problem`]), and the door in front of every
//! operation ([`door`]). The operations themselves lie with what they do, in `api.rs` of each room, and call the very
//! functions that the pages call.

pub mod answer;
pub mod caller;
mod code;
pub mod door;
mod members;
pub mod problem;
pub mod shapes;

use poem::Request;
use poem::http::header::{AUTHORIZATION, COOKIE};
use poem_openapi::Tags;

/// What operations are about, as the documentation groups them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Tags)]
pub enum About {
    /// Signing on, the session, step-up.
    #[oai(rename = "Signing on")]
    SigningOn,
    /// My profile.
    Profile,
    /// Second factors and recovery codes.
    Authentication,
    /// The password.
    Password,
    /// Where one is signed on.
    Sessions,
    /// The account at a glance, and its history.
    Activity,
    /// Agreements, and what was answered to them.
    Agreements,
    /// Taking one's data, and leaving.
    Data,
    /// What the environment offers.
    Applications,
}

/// Whether a path below an environment's address is the API's.
pub fn is_api(below: &str) -> bool {
    below.strip_prefix("/api").is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// Takes the cookies out of a request of the API that must not be read with them: one with credentials of its own, and a
/// sign-on, which begins without any (R-WEB-14). What is not there is used by nothing further in.
pub fn drop_cookies(below: &str, request: &mut Request) {
    let own = request.headers().contains_key(AUTHORIZATION) || below == "/api/v1/sign-on";
    if is_api(below) && own {
        request.headers_mut().remove(COOKIE);
    }
}

/// An instant as the API writes it (RFC 3339).
pub fn time(instant: crate::kit::instant::Instant) -> String {
    jiff::Timestamp::from_microsecond(instant.micros()).map(|it| it.to_string()).unwrap_or_default()
}

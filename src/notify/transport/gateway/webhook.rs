//! A webhook of the operator's own: a signed JSON object to one URL. The key of idempotency is the notice's id, so that a
//! service behind it can see that it has a code already.
//!
//! Any 2xx with nothing in it, or with an object that reports no failure, is a success. A success with anything else, such as a
//! page of a proxy, is none: a gateway may lie (fault F-10).

use http::header::{ACCEPT, CONTENT_TYPE};
use http::{HeaderMap, HeaderName, HeaderValue, Method};
use serde::Serialize;
use serde_json::Value;
use url::Url;

use super::{Code, Fate, LIMITS, answered, signature, unanswered};
use crate::kit::id::NoticeId;
use crate::kit::instant::Instant;
use crate::kit::secret::Secret;
use crate::notify::transport::Class;
use crate::outbound::Outbound;
use crate::outbox::Channel;

/// Hands codes to one URL.
#[derive(Clone, Debug)]
pub struct Webhook {
    /// Where to.
    pub url: Url,
    /// What requests are signed with.
    pub secret: Secret,
    /// Connections out.
    pub outbound: Outbound,
}

/// When a request was signed, in seconds since 1970.
pub(super) const TIMESTAMP: HeaderName = HeaderName::from_static("portico-timestamp");
/// Its signature.
pub(super) const SIGNATURE: HeaderName = HeaderName::from_static("portico-signature");
/// The notice's id.
const IDEMPOTENCY_KEY: HeaderName = HeaderName::from_static("idempotency-key");

/// The body; its fields are a contract with whoever runs the other side (docs/operating.md).
#[derive(Serialize)]
struct Request<'c> {
    id: NoticeId,
    channel: Channel,
    to: &'c str,
    text: &'c str,
    #[serde(skip_serializing_if = "Option::is_none")]
    code: Option<&'c str>,
    expires_at: String,
    language: &'c str,
    environment: &'c str,
    callback: &'c str,
}

/// Words with which an answer says that it is no success.
const FAILED: [&str; 6] = ["failed", "failure", "undelivered", "rejected", "canceled", "error"];

impl Webhook {
    pub(super) async fn hand_over(&self, code: &Code, now: Instant) -> Fate {
        let expires_at = jiff::Timestamp::from_second(code.expires.seconds()).unwrap_or(jiff::Timestamp::UNIX_EPOCH);
        let request = Request {
            id: code.id,
            channel: code.channel,
            to: &code.to,
            text: &code.text,
            code: code.code.as_deref(),
            expires_at: expires_at.to_string(),
            language: &code.language,
            environment: &code.environment,
            callback: &code.callback,
        };
        let Ok(body) = serde_json::to_vec(&request) else { return Fate::broken(Class::Invalid) };
        let Some(headers) = self.headers(code.id, &body, now) else { return Fate::broken(Class::Invalid) };
        match self.outbound.request(Method::POST, &self.url, headers, body, LIMITS).await {
            Err(error) => unanswered(error),
            Ok(answer) => answered(&answer, now).map_or_else(|fate| fate, taken),
        }
    }

    fn headers(&self, id: NoticeId, body: &[u8], now: Instant) -> Option<HeaderMap> {
        let signature = signature::ours(&self.secret, now.seconds(), body);
        Some(HeaderMap::from_iter([
            (ACCEPT, HeaderValue::from_static("application/json")),
            (CONTENT_TYPE, HeaderValue::from_static("application/json")),
            (TIMESTAMP, HeaderValue::from(now.seconds())),
            (SIGNATURE, HeaderValue::from_str(&signature).ok()?),
            (IDEMPOTENCY_KEY, HeaderValue::from_str(&id.to_string()).ok()?),
        ]))
    }
}

fn taken(body: &[u8]) -> Fate {
    if body.trim_ascii().is_empty() {
        return Fate::Taken;
    }
    let Ok(Value::Object(answer)) = serde_json::from_slice(body) else { return Fate::broken(Class::Protocol) };
    let failed = answer.get("error").is_some_and(|error| !matches!(error, Value::Null | Value::Bool(false)))
        || answer.get("status").and_then(Value::as_str).is_some_and(|status| FAILED.contains(&status));
    if failed { Fate::broken(Class::Protocol) } else { Fate::Taken }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_success_says_nothing_or_that_it_is_one() {
        for good in ["", " \n", "{}", r#"{"status":"queued"}"#, r#"{"error":null,"id":7}"#] {
            assert_eq!(taken(good.as_bytes()), Fate::Taken, "{good}");
        }
        for bad in ["ok", "<html>", "[]", "null", r#"{"error":"no credit"}"#, r#"{"status":"failed"}"#, "{"] {
            assert_eq!(taken(bad.as_bytes()), Fate::broken(Class::Protocol), "{bad}");
        }
    }
}

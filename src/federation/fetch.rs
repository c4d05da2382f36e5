//! One request to a provider and its JSON. A status other than 200 is no answer, redirects among them: following one would lead
//! where nobody has looked.

use std::time::Duration;

use http::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE};
use http::{HeaderMap, HeaderValue, Method, StatusCode};
use serde_json::{Map, Value};
use url::Url;

use super::Fault;
use crate::kit::strict::Strict;
use crate::outbound::{Limits, Outbound};

/// How long an answer may take, and how long it may be.
const LIMITS: Limits = Limits { time: Duration::from_secs(5), body: 256 * 1024 };

const JSON: HeaderValue = HeaderValue::from_static("application/json");

/// What is at an address.
pub async fn get(outbound: &Outbound, url: &Url, bearer: Option<&str>) -> Result<Map<String, Value>, Fault> {
    let mut headers = HeaderMap::from_iter([(ACCEPT, JSON)]);
    if let Some(token) = bearer {
        headers.insert(AUTHORIZATION, secret(&format!("Bearer {token}"))?);
    }
    ask(outbound, Method::GET, url, headers, Vec::new()).await
}

/// What is answered to a form.
pub async fn post(
    outbound: &Outbound,
    url: &Url,
    basic: Option<&str>,
    form: &[(&str, &str)],
) -> Result<Map<String, Value>, Fault> {
    let sent = HeaderValue::from_static("application/x-www-form-urlencoded");
    let mut headers = HeaderMap::from_iter([(ACCEPT, JSON), (CONTENT_TYPE, sent)]);
    if let Some(credentials) = basic {
        headers.insert(AUTHORIZATION, secret(&format!("Basic {credentials}"))?);
    }
    let body = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(form).finish();
    ask(outbound, Method::POST, url, headers, body.into_bytes()).await
}

fn secret(text: &str) -> Result<HeaderValue, Fault> {
    let mut value = HeaderValue::from_str(text).map_err(|_| Fault::Garbled)?;
    value.set_sensitive(true);
    Ok(value)
}

async fn ask(
    outbound: &Outbound,
    method: Method,
    url: &Url,
    headers: HeaderMap,
    body: Vec<u8>,
) -> Result<Map<String, Value>, Fault> {
    let answer =
        outbound.request(method, url, headers, body, LIMITS).await.map_err(|it| Fault::Unanswered(it.fault))?;
    if answer.status != StatusCode::OK {
        return Err(Fault::Status(answer.status.as_u16()));
    }
    // A member that is there twice means one thing to us and perhaps another to whoever signed it.
    match serde_json::from_slice::<Strict>(&answer.body) {
        Ok(Strict(Value::Object(object))) => Ok(object),
        _ => Err(Fault::Garbled),
    }
}

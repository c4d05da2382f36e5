//! What a gateway says later of a code that it has taken. It is believed only with the signature of whoever holds the secret:
//! Twilio's over the callback's address, which holds the notice's id, and the fields; ours over the time and the body, which names
//! the notice. A request of ours that somebody sends back has no status and is worth nothing; one that was kept is too old.

use std::time::Duration;

use serde::Deserialize;
use url::Url;

use super::signature;
use super::webhook::{SIGNATURE, TIMESTAMP};
use crate::config::sections::notifications::{Gateway, GatewayKind};
use crate::kit::id::NoticeId;
use crate::kit::instant::Instant;

/// How old a signed callback may be, and how far ahead the other side's clock.
const FRESH: Duration = Duration::from_secs(300);

/// A callback as it arrived.
#[derive(Clone, Copy, Debug)]
pub struct Callback<'a> {
    /// The notice that its address names.
    pub notice: NoticeId,
    /// That address, from configuration and never from the request.
    pub url: &'a str,
    /// Its headers.
    pub headers: &'a http::HeaderMap,
    /// Its body.
    pub body: &'a [u8],
}

/// What a callback that is to be believed says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Heard {
    /// The code has not reached the person and will not.
    Failed,
    /// It is on its way, or has arrived.
    Well,
}

/// Statuses after which nothing arrives.
const FAILED: [&str; 5] = ["failed", "undelivered", "canceled", "busy", "no-answer"];

/// Statuses on the way, and good ends.
const WELL: [&str; 13] = [
    "accepted",
    "scheduled",
    "queued",
    "initiated",
    "sending",
    "ringing",
    "in-progress",
    "answered",
    "sent",
    "delivered",
    "partially_delivered",
    "read",
    "completed",
];

/// The body of our own form.
#[derive(Deserialize)]
struct Status {
    id: NoticeId,
    status: String,
}

impl Callback<'_> {
    /// What it says; `None` unless it has the signature of the channel's gateway and a status there is.
    pub fn heard(&self, gateway: &Gateway, now: Instant) -> Option<Heard> {
        let status = match gateway.gateway {
            GatewayKind::Twilio => self.twilio(gateway)?,
            GatewayKind::Webhook => self.webhook(gateway, now)?,
        };
        match status.as_str() {
            status if FAILED.contains(&status) => Some(Heard::Failed),
            status if WELL.contains(&status) => Some(Heard::Well),
            _ => None,
        }
    }

    fn header(&self, name: &str) -> Option<&str> {
        let mut all = self.headers.get_all(name).iter();
        let first = all.next()?.to_str().ok()?;
        all.next().is_none().then_some(first)
    }

    fn twilio(&self, gateway: &Gateway) -> Option<String> {
        let token = gateway.token.as_ref()?;
        let given = self.header("x-twilio-signature")?;
        let fields: Vec<(String, String)> = url::form_urlencoded::parse(self.body).into_owned().collect();
        // Twilio signs addresses with and without the port that is understood; its own libraries try both.
        let urls = [Some(self.url.to_owned()), with_port(self.url)];
        let signed = urls.into_iter().flatten().any(|url| {
            let expected = signature::twilio(token, &url, &fields);
            signature::equal(&expected, given)
        });
        let field = |name: &str| fields.iter().find(|(field, _)| field == name).map(|(_, value)| value.clone());
        field("MessageStatus").or_else(|| field("CallStatus")).filter(|_| signed)
    }

    fn webhook(&self, gateway: &Gateway, now: Instant) -> Option<String> {
        let secret = gateway.secret.as_ref()?;
        let given = self.header(SIGNATURE.as_str())?;
        let seconds: i64 = self.header(TIMESTAMP.as_str())?.parse().ok()?;
        if !signature::equal(&signature::ours(secret, seconds, self.body), given) {
            return None;
        }
        let at = Instant::from_micros(seconds.saturating_mul(1_000_000));
        let fresh = now.since(at) <= FRESH && at.since(now) <= FRESH;
        let said: Status = serde_json::from_slice(self.body).ok()?;
        (fresh && said.id == self.notice).then_some(said.status)
    }
}

/// The same address with its port written out, or left out where it was written.
fn with_port(url: &str) -> Option<String> {
    let parsed = Url::parse(url).ok()?;
    let (host, path) = (parsed.host_str()?, &parsed[url::Position::BeforePath..]);
    Some(match parsed.port() {
        Some(_) => format!("{}://{host}{path}", parsed.scheme()),
        None => format!("{}://{host}:{}{path}", parsed.scheme(), parsed.port_or_known_default()?),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kit::random::Random;
    use crate::kit::secret::Secret;

    const NOW: Instant = Instant::from_micros(1_800_000_000_000_000);
    const URL: &str = "https://portal.example/acme/gateway/sms/0197f2c4-6d1e-7000-8000-000000000000";

    fn gateway(kind: GatewayKind) -> Gateway {
        let secret = Some(Secret::new("the secret"));
        Gateway { gateway: kind, account: None, token: secret.clone(), from: None, url: None, secret }
    }

    fn notice() -> NoticeId {
        "0197f2c4-6d1e-7000-8000-000000000000".parse().unwrap()
    }

    fn heard(kind: GatewayKind, headers: &[(&'static str, String)], body: &str) -> Option<Heard> {
        let headers = headers.iter().map(|(name, value)| (name.parse().unwrap(), value.parse().unwrap())).collect();
        Callback { notice: notice(), url: URL, headers: &headers, body: body.as_bytes() }.heard(&gateway(kind), NOW)
    }

    /// As Twilio says it of this address.
    fn twilio(url: &str, body: &str) -> Option<Heard> {
        let fields: Vec<_> = url::form_urlencoded::parse(body.as_bytes()).into_owned().collect();
        let signature = signature::twilio(&Secret::new("the secret"), url, &fields);
        heard(GatewayKind::Twilio, &[("x-twilio-signature", signature)], body)
    }

    /// As a webhook says it at this time.
    fn webhook(at: i64, body: &str) -> Option<Heard> {
        let signature = signature::ours(&Secret::new("the secret"), at, body.as_bytes());
        heard(GatewayKind::Webhook, &[("portico-timestamp", at.to_string()), ("portico-signature", signature)], body)
    }

    #[test]
    fn each_status_has_its_meaning() {
        for status in FAILED {
            assert_eq!(twilio(URL, &format!("MessageStatus={status}&To=%2B49")), Some(Heard::Failed), "{status}");
            assert_eq!(twilio(URL, &format!("CallStatus={status}")), Some(Heard::Failed), "{status}");
        }
        for status in WELL {
            assert_eq!(twilio(URL, &format!("MessageStatus={status}")), Some(Heard::Well), "{status}");
        }
        for bad in ["MessageStatus=lost", "MessageStatus=", "Status=failed", ""] {
            assert_eq!(twilio(URL, bad), None, "{bad}");
        }
        let said = |status: &str| format!(r#"{{"id":"{}","status":"{status}"}}"#, notice());
        assert_eq!(webhook(NOW.seconds(), &said("failed")), Some(Heard::Failed));
        assert_eq!(webhook(NOW.seconds(), &said("delivered")), Some(Heard::Well));
        assert_eq!(webhook(NOW.seconds(), &said("lost")), None);
    }

    #[test]
    fn twilios_signature_holds_for_this_address_and_these_fields_alone() {
        assert_eq!(twilio(&URL.replace("example", "example:443"), "MessageStatus=failed"), Some(Heard::Failed));
        for other in [URL.replace("acme", "globex"), URL.replace("https", "http"), URL.replace("sms", "voice")] {
            assert_eq!(twilio(&other, "MessageStatus=failed"), None, "{other}");
        }
        let signature = signature::twilio(&Secret::new("the secret"), URL, &[("MessageStatus".into(), "sent".into())]);
        let header = |signature: &str| [("x-twilio-signature", signature.to_owned())];
        assert_eq!(heard(GatewayKind::Twilio, &header(&signature), "MessageStatus=sent"), Some(Heard::Well));
        assert_eq!(heard(GatewayKind::Twilio, &header(&signature), "MessageStatus=failed"), None);
        assert_eq!(heard(GatewayKind::Twilio, &header(&signature[1..]), "MessageStatus=sent"), None);
        assert_eq!(heard(GatewayKind::Twilio, &[], "MessageStatus=sent"), None);
        let mut headers = http::HeaderMap::new();
        for _ in 0..2 {
            headers.append("x-twilio-signature", signature.parse().unwrap());
        }
        let doubled = Callback { notice: notice(), url: URL, headers: &headers, body: b"MessageStatus=sent" };
        assert_eq!(doubled.heard(&gateway(GatewayKind::Twilio), NOW), None);
    }

    #[test]
    fn our_signature_holds_for_a_while_and_for_this_notice() {
        let said = format!(r#"{{"id":"{}","status":"failed"}}"#, notice());
        for at in [-300, 0, 300] {
            assert_eq!(webhook(NOW.seconds() + at, &said), Some(Heard::Failed), "{at}");
        }
        for at in [-301, 301, i64::MIN / 2] {
            assert_eq!(webhook(NOW.seconds().saturating_add(at), &said), None, "{at}");
        }
        let other: NoticeId = Random::system().id(NOW);
        assert_eq!(webhook(NOW.seconds(), &said.replace(&notice().to_string(), &other.to_string())), None);
        // What we sent ourselves, sent back.
        assert_eq!(
            webhook(NOW.seconds(), &format!(r#"{{"id":"{}","channel":"sms","code":"042917"}}"#, notice())),
            None
        );
        let signature = signature::ours(&Secret::new("another"), NOW.seconds(), said.as_bytes());
        let headers = [("portico-timestamp", NOW.seconds().to_string()), ("portico-signature", signature)];
        assert_eq!(heard(GatewayKind::Webhook, &headers, &said), None);
        // Each by its own kind of signature.
        assert_eq!(heard(GatewayKind::Twilio, &headers, &said), None);
    }

    proptest::proptest! {
        #[test]
        fn nothing_makes_it_panic(body: Vec<u8>, signature in "[ -~]{0,60}", at: i64) {
            let headers = [("x-twilio-signature", &signature), ("portico-signature", &signature), ("portico-timestamp", &at.to_string())];
            let headers = headers.into_iter().map(|(name, value)| (name.parse().unwrap(), value.parse().unwrap())).collect();
            let callback = Callback { notice: notice(), url: URL, headers: &headers, body: &body };
            for kind in [GatewayKind::Twilio, GatewayKind::Webhook] {
                proptest::prop_assert_eq!(callback.heard(&gateway(kind), NOW), None);
            }
        }
    }
}

//! Twilio's API of 2010, which other services speak as well: a form with basic authentication, answered with an object that has an
//! id and a status. A success whose body is anything else is no success: a gateway may lie (fault F-10).

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE};
use http::{HeaderMap, HeaderValue, Method};
use quick_xml::escape::escape;
use serde::Deserialize;
use serde_json::Value;
use url::Url;
use url::form_urlencoded::Serializer;

use super::{Code, Fate, LIMITS, answered, unanswered};
use crate::kit::instant::Instant;
use crate::kit::secret::Secret;
use crate::notify::transport::Class;
use crate::outbound::Outbound;
use crate::outbox::Channel;

/// Where Twilio itself is.
pub const TWILIO: &str = "https://api.twilio.com";

/// Hands codes to one account.
#[derive(Clone, Debug)]
pub struct Twilio {
    /// Where the API is.
    pub base: Url,
    /// The account's id.
    pub account: String,
    /// The account's token.
    pub token: Secret,
    /// The sender's number or name, or a messaging service's id.
    pub from: String,
    /// Connections out.
    pub outbound: Outbound,
}

/// An answer, as far as it matters.
#[derive(Deserialize)]
struct Resource {
    sid: String,
    status: String,
    #[serde(default)]
    error_code: Value,
}

/// What a message or a call may be when it has just been taken.
const TAKEN: [&str; 10] = [
    "accepted",
    "scheduled",
    "queued",
    "initiated",
    "sending",
    "ringing",
    "in-progress",
    "sent",
    "delivered",
    "completed",
];

impl Twilio {
    pub(super) async fn hand_over(&self, code: &Code, now: Instant) -> Fate {
        let (Some(url), Some(headers)) = (self.url(code.channel), self.headers()) else {
            return Fate::broken(Class::Invalid);
        };
        let body = self.form(code, now).into_bytes();
        match self.outbound.request(Method::POST, &url, headers, body, LIMITS).await {
            Err(error) => unanswered(error),
            Ok(answer) => answered(&answer, now).map_or_else(|fate| fate, taken),
        }
    }

    fn url(&self, channel: Channel) -> Option<Url> {
        let mut url = self.base.clone();
        url.set_query(None);
        url.set_fragment(None);
        let resource = if channel == Channel::Voice { "Calls.json" } else { "Messages.json" };
        let path = ["2010-04-01", "Accounts", &self.account, resource];
        url.path_segments_mut().ok()?.pop_if_empty().extend(path);
        Some(url)
    }

    fn headers(&self) -> Option<HeaderMap> {
        let credentials = STANDARD.encode(format!("{}:{}", self.account, self.token.expose()));
        let mut credentials = HeaderValue::from_str(&format!("Basic {credentials}")).ok()?;
        credentials.set_sensitive(true);
        Some(HeaderMap::from_iter([
            (AUTHORIZATION, credentials),
            (ACCEPT, HeaderValue::from_static("application/json")),
            (CONTENT_TYPE, HeaderValue::from_static("application/x-www-form-urlencoded")),
        ]))
    }

    fn form(&self, code: &Code, now: Instant) -> String {
        let whatsapp = |number: &str| match number.starts_with("whatsapp:") {
            true => number.to_owned(),
            false => format!("whatsapp:{number}"),
        };
        let (to, from) = match code.channel {
            Channel::Whatsapp => (whatsapp(&code.to), whatsapp(&self.from)),
            _ => (code.to.clone(), self.from.clone()),
        };
        let mut form = Serializer::new(String::new());
        form.append_pair("To", &to).append_pair("StatusCallback", &code.callback);
        if is_messaging_service(&self.from) {
            form.append_pair("MessagingServiceSid", &self.from);
        } else {
            form.append_pair("From", &from);
        }
        if code.channel == Channel::Voice {
            form.append_pair("Twiml", &twiml(&code.text, &code.language));
        } else {
            // What has waited in its queue until the code is worth nothing is not sent.
            let seconds = code.expires.since(now).as_secs().clamp(1, 36_000).to_string();
            form.append_pair("Body", &code.text).append_pair("ValidityPeriod", &seconds);
        }
        form.finish()
    }
}

fn taken(body: &[u8]) -> Fate {
    let resource = serde_json::from_slice::<Resource>(body).ok().filter(|resource| {
        !resource.sid.is_empty() && resource.error_code.is_null() && TAKEN.contains(&resource.status.as_str())
    });
    if resource.is_some() { Fate::Taken } else { Fate::broken(Class::Protocol) }
}

/// A messaging service is named by its id, and chooses the sender's number itself.
fn is_messaging_service(from: &str) -> bool {
    from.len() == 34 && from.starts_with("MG") && from.bytes().skip(2).all(|b| b.is_ascii_hexdigit())
}

/// What a call says: each line, and a pause after it.
fn twiml(text: &str, language: &str) -> String {
    let language = match language {
        // The voices are named with a country.
        "en" => "en-US",
        "de" => "de-DE",
        other => other,
    };
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    let says = lines.map(|line| {
        // XML has no way at all to write most control characters.
        let line: String = line.chars().filter(|c| !c.is_control()).collect();
        format!("<Say language=\"{}\">{}</Say><Pause length=\"1\"/>", escape(language), escape(line.as_str()))
    });
    format!("<?xml version=\"1.0\" encoding=\"UTF-8\"?><Response>{}</Response>", says.collect::<String>())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_call_says_is_text_in_xml() {
        let twiml = twiml("Hello <b> & \"you\"\u{1}\n\n4, 2, 9\n", "en");
        let expected = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Response>\
            <Say language=\"en-US\">Hello &lt;b&gt; &amp; &quot;you&quot;</Say><Pause length=\"1\"/>\
            <Say language=\"en-US\">4, 2, 9</Say><Pause length=\"1\"/></Response>";
        assert_eq!(twiml, expected);
    }

    #[test]
    fn only_a_resource_that_is_under_way_is_a_success() {
        for good in
            [r#"{"sid":"SM1","status":"queued","error_code":null}"#, r#"{"sid":"CA1","status":"ringing","x":1}"#]
        {
            assert_eq!(taken(good.as_bytes()), Fate::Taken, "{good}");
        }
        for bad in [
            "",
            "ok",
            "<html>",
            "[]",
            "{}",
            r#"{"sid":"","status":"queued"}"#,
            r#"{"sid":"SM1"}"#,
            r#"{"sid":"SM1","status":"failed"}"#,
            r#"{"sid":"SM1","status":"undelivered"}"#,
            r#"{"sid":"SM1","status":"canceled"}"#,
            r#"{"sid":"SM1","status":"queued","error_code":30007}"#,
            r#"{"code":20003,"message":"Authenticate","status":401}"#,
        ] {
            assert_eq!(taken(bad.as_bytes()), Fate::broken(Class::Protocol), "{bad}");
        }
    }
}

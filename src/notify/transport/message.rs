//! One mail, ready to leave. Its headers are made of values that were looked at: a control character anywhere in them, and
//! it is not sent (R-OP-10), whatever the library beneath would make of it.

use std::time::{Duration, SystemTime};

use lettre::message::header::{Header, HeaderName, HeaderValue};
use lettre::message::{Mailbox as Parsed, MultiPart, SinglePart};

use super::{Class, Failure};
use crate::kit::instant::Instant;
use crate::kit::text::is_format;

/// An address, with the name shown for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mailbox {
    /// The name shown.
    pub name: Option<String>,
    /// The bare address.
    pub address: String,
}

/// A mail.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// The sender.
    pub from: Mailbox,
    /// Where answers go, if not to the sender.
    pub reply_to: Option<Mailbox>,
    /// The receiver.
    pub to: Mailbox,
    /// The subject, one line.
    pub subject: String,
    /// The text.
    pub text: String,
    /// The same as HTML.
    pub html: Option<String>,
    /// What identifies it over all attempts, without angle brackets: `<notice id>@<host>`.
    pub message_id: String,
    /// When it was written.
    pub date: Instant,
}

impl Message {
    /// Whether every header is one line of visible text.
    pub fn check(&self) -> Result<(), Failure> {
        let boxes = [Some(&self.from), self.reply_to.as_ref(), Some(&self.to)];
        let texts = boxes
            .into_iter()
            .flatten()
            .flat_map(|mailbox| [mailbox.name.as_deref().unwrap_or_default(), mailbox.address.as_str()]);
        let clean = |text: &str| text.len() <= 1000 && !text.chars().any(|c| c.is_control() || is_line_break(c));
        let plain = |text: &str| {
            !text.is_empty() && !text.chars().any(|c| c.is_whitespace() || is_format(c) || "<>".contains(c))
        };
        let addresses = boxes.into_iter().flatten().all(|mailbox| plain(&mailbox.address));
        let id = plain(&self.message_id) && self.message_id.is_ascii() && self.message_id.contains('@');
        if texts.chain([self.subject.as_str(), self.message_id.as_str()]).all(clean) && addresses && id {
            Ok(())
        } else {
            Err(Failure::permanent(Class::Invalid))
        }
    }

    /// The mail as the library formats it.
    pub(super) fn build(&self) -> Result<lettre::Message, Failure> {
        self.check()?;
        let invalid = |_| Failure::permanent(Class::Invalid);
        let mut builder = lettre::Message::builder()
            .from(self.from.parsed()?)
            .to(self.to.parsed()?)
            .subject(self.subject.as_str())
            .message_id(Some(format!("<{}>", self.message_id)))
            .date(SystemTime::UNIX_EPOCH + Duration::from_secs(u64::try_from(self.date.seconds()).unwrap_or(0)))
            // No vacation notes and no loops (RFC 3834, section 5).
            .header(AutoSubmitted);
        if let Some(reply_to) = &self.reply_to {
            builder = builder.reply_to(reply_to.parsed()?);
        }
        let text = self.text.clone();
        match &self.html {
            Some(html) => builder.multipart(MultiPart::alternative_plain_html(text, html.clone())).map_err(|_| ()),
            None => builder.singlepart(SinglePart::plain(text)).map_err(|_| ()),
        }
        .map_err(invalid)
    }
}

impl Mailbox {
    /// An address without a name.
    pub fn bare(address: impl Into<String>) -> Self {
        Self { name: None, address: address.into() }
    }

    fn parsed(&self) -> Result<Parsed, Failure> {
        let address = self.address.parse().map_err(|_| Failure::permanent(Class::Invalid))?;
        Ok(Parsed::new(self.name.clone().filter(|name| !name.trim().is_empty()), address))
    }
}

/// Line and paragraph separators, which some mail programs break lines at.
const fn is_line_break(c: char) -> bool {
    matches!(c, '\u{2028}' | '\u{2029}')
}

#[derive(Clone)]
struct AutoSubmitted;

impl Header for AutoSubmitted {
    fn name() -> HeaderName {
        HeaderName::new_from_ascii_str("Auto-Submitted")
    }

    fn parse(_: &str) -> Result<Self, Box<dyn std::error::Error + Send + Sync>> {
        Ok(Self)
    }

    fn display(&self) -> HeaderValue {
        HeaderValue::new(Self::name(), "auto-generated".to_owned())
    }
}

#[cfg(test)]
pub(super) mod tests {
    use proptest::prelude::*;

    use super::*;

    pub(in crate::notify::transport) fn sample() -> Message {
        Message {
            from: Mailbox { name: Some("Acme accounts".into()), address: "accounts@acme.example".into() },
            reply_to: None,
            to: Mailbox { name: Some("Ana López".into()), address: "ana@acme.example".into() },
            subject: "Your password was changed – today".into(),
            text: "Hello Ana,\n.\nyour password was changed.\n".into(),
            html: Some("<p>Hello Ana,</p>".into()),
            message_id: "0190-ab@portal.example".into(),
            date: Instant::from_micros(1_800_000_000_000_000),
        }
    }

    fn formatted(message: &Message) -> String {
        String::from_utf8(message.build().unwrap().formatted()).unwrap()
    }

    #[test]
    fn a_mail_has_the_headers_it_should() {
        let mail = formatted(&sample());
        let headers = mail.split("\r\n\r\n").next().unwrap();
        for header in [
            "Message-ID: <0190-ab@portal.example>",
            "Auto-Submitted: auto-generated",
            "Date: Fri, 15 Jan 2027 08:00:00 +0000",
            "MIME-Version: 1.0",
            "From: \"Acme accounts\" <accounts@acme.example>",
        ] {
            assert!(headers.contains(header), "{header} in {headers}");
        }
        assert!(mail.is_ascii(), "it passes servers without 8BITMIME");
        assert_eq!(formatted(&Message { html: None, ..sample() }).matches("multipart").count(), 0);
    }

    #[test]
    fn nobody_writes_headers_by_a_name_or_subject() {
        for hostile in ["a\r\nBcc: b@evil.example", "a\nX: y", "a\rb", "a\0b", "a\u{2028}Bcc: b", "a\u{85}b"] {
            let mailbox = |address: &str| Mailbox { name: Some(hostile.into()), address: address.into() };
            let invalid = Err(Failure::permanent(Class::Invalid));
            for message in [
                Message { subject: hostile.into(), ..sample() },
                Message { to: mailbox("ana@acme.example"), ..sample() },
                Message { from: mailbox("ana@acme.example"), ..sample() },
                Message { reply_to: Some(Mailbox::bare(format!("x@{hostile}"))), ..sample() },
                Message { to: Mailbox::bare(hostile), ..sample() },
                Message { message_id: format!("{hostile}@portal.example"), ..sample() },
            ] {
                assert_eq!(message.check(), invalid, "{hostile:?}");
                assert!(message.build().is_err());
            }
        }
        for address in [
            "",
            "ana",
            "ana@",
            "<ana@acme.example>",
            "ana@acme.example>",
            "ana @acme.example",
            "ana@acme.example, b@evil.example",
        ] {
            assert!(Message { to: Mailbox::bare(address), ..sample() }.build().is_err(), "{address}");
        }
    }

    #[test]
    fn what_looks_like_syntax_in_a_name_stays_a_name() {
        let name = "\"Ana\" <evil@evil.example>, Bob; \\";
        let to = Mailbox { name: Some(name.into()), ..sample().to };
        let message = Message { to, ..sample() }.build().unwrap();
        assert_eq!(message.envelope().to().len(), 1);
        assert_eq!(message.envelope().to()[0].to_string(), "ana@acme.example");
    }

    proptest! {
        #[test]
        fn headers_stay_what_they_are_whatever_is_written(subject in any_text(), name in any_text()) {
            let to = Mailbox { name: Some(name), ..sample().to };
            let message = Message { subject, to, html: None, ..sample() };
            if let Ok(mail) = message.build() {
                let mail = String::from_utf8(mail.formatted()).unwrap();
                let headers = mail.split("\r\n\r\n").next().unwrap();
                let names = headers.split("\r\n").filter(|line| !line.starts_with([' ', '\t']));
                let names: Vec<_> = names.filter_map(|line| line.split(':').next()).collect();
                let expected = ["From", "To", "Subject", "Message-ID", "Date", "Auto-Submitted", "Content-Type", "Content-Transfer-Encoding", "MIME-Version"];
                prop_assert!(names.len() == expected.len() && names.iter().all(|name| expected.contains(name)), "{:?}", names);
            }
        }
    }

    fn any_text() -> impl Strategy<Value = String> {
        proptest::collection::vec(any::<char>(), 0..60).prop_map(|chars| chars.into_iter().collect())
    }
}

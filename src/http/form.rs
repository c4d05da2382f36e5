//! Reading a form: strictly. A form is `application/x-www-form-urlencoded`, at most as long as the limit, in time, UTF-8,
//! with a bounded number of fields. A field that the page does not have, or has once and got twice, is an error: it is
//! either an attack or a bug, and silence would hide both (authentik CVE-2026-49443, mass assignment R-TN-7).

use std::time::Duration;

use poem::http::header::{CONTENT_LENGTH, CONTENT_TYPE};
use poem::{Body, Request};

use super::fault::Fault;

/// The fields of a form as they arrived, in order.
#[derive(Clone, Default)]
pub struct Form(Vec<(String, String)>);

/// More fields than any page of ours has.
const MAX_FIELDS: usize = 500;

/// How long a body may take to arrive.
const BODY_DEADLINE: Duration = Duration::from_secs(15);

impl std::fmt::Debug for Form {
    /// Names only: values may be passwords.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_list().entries(self.0.iter().map(|(name, _)| name)).finish()
    }
}

impl Form {
    /// Reads the body as a form of at most `limit` bytes.
    pub async fn read(request: &Request, body: Body, limit: usize) -> Result<Self, Fault> {
        let content_type = request.header(CONTENT_TYPE).unwrap_or_default();
        let essence = content_type.split(';').next().unwrap_or_default().trim();
        if !essence.eq_ignore_ascii_case("application/x-www-form-urlencoded") {
            return Err(Fault::UnsupportedMediaType);
        }
        Self::parse(&bytes(request, body, limit).await?)
    }

    /// Parses an urlencoded body.
    pub fn parse(bytes: &[u8]) -> Result<Self, Fault> {
        let mut fields = Vec::new();
        for pair in bytes.split(|byte| *byte == b'&').filter(|pair| !pair.is_empty()) {
            if fields.len() == MAX_FIELDS {
                return Err(Fault::BadRequest("error-too-many-fields"));
            }
            let mut halves = pair.splitn(2, |byte| *byte == b'=');
            let name = decode(halves.next().unwrap_or_default())?;
            let value = decode(halves.next().unwrap_or_default())?;
            fields.push((name, value));
        }
        Ok(Self(fields))
    }

    /// Refuses a form with fields other than these, or with one of them twice.
    pub fn expect(&self, known: &[&str]) -> Result<(), Fault> {
        self.expect_but(known, &[])
    }

    /// The same, but the fields in `repeated` may come more than once.
    pub fn expect_but(&self, known: &[&str], repeated: &[&str]) -> Result<(), Fault> {
        for (index, (name, _)) in self.0.iter().enumerate() {
            if repeated.contains(&name.as_str()) {
                continue;
            }
            if !known.contains(&name.as_str()) {
                return Err(Fault::BadRequest("error-unknown-field"));
            }
            if self.0.iter().skip(index + 1).any(|(other, _)| other == name) {
                return Err(Fault::BadRequest("error-duplicate-field"));
            }
        }
        Ok(())
    }

    /// The value of a field; empty when it is absent.
    pub fn text(&self, name: &str) -> &str {
        self.0.iter().find(|(field, _)| field == name).map_or("", |(_, value)| value)
    }

    /// Whether a field is there at all (a checkbox that is ticked).
    pub fn has(&self, name: &str) -> bool {
        self.0.iter().any(|(field, _)| field == name)
    }

    /// The fields, in order.
    pub fn fields(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }
}

/// The longest bodies.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// Of a form, in bytes.
    pub body: usize,
    /// Of a file, in bytes.
    pub upload: usize,
}

/// Reads a body of at most `limit` bytes, in time.
pub async fn bytes(request: &Request, body: Body, limit: usize) -> Result<hyper::body::Bytes, Fault> {
    bytes_within(request, body, limit, BODY_DEADLINE).await
}

/// Reads a body of at most `limit` bytes that has this much time.
pub async fn bytes_within(
    request: &Request,
    body: Body,
    limit: usize,
    time: Duration,
) -> Result<hyper::body::Bytes, Fault> {
    // What says that it is too long is refused before it is read (R-WEB-7).
    let announced = request.header(CONTENT_LENGTH).and_then(|length| length.parse::<u64>().ok());
    if announced.is_some_and(|length| length > limit as u64) {
        return Err(Fault::TooLarge);
    }
    match tokio::time::timeout(time, body.into_bytes_limit(limit)).await {
        Err(_) => Err(Fault::Timeout),
        Ok(Err(poem::error::ReadBodyError::PayloadTooLarge)) => Err(Fault::TooLarge),
        Ok(Err(_)) => Err(Fault::BadRequest("error-body")),
        Ok(Ok(bytes)) => Ok(bytes),
    }
}

fn decode(bytes: &[u8]) -> Result<String, Fault> {
    let mut out = Vec::with_capacity(bytes.len());
    let mut rest = bytes;
    while let Some((first, tail)) = rest.split_first() {
        rest = tail;
        match first {
            b'+' => out.push(b' '),
            b'%' => {
                let (hex, tail) = rest.split_at_checked(2).ok_or(Fault::BadRequest("error-body"))?;
                let hex = std::str::from_utf8(hex).ok().filter(|hex| hex.bytes().all(|b| b.is_ascii_hexdigit()));
                let byte = hex.and_then(|hex| u8::from_str_radix(hex, 16).ok());
                out.push(byte.ok_or(Fault::BadRequest("error-body"))?);
                rest = tail;
            }
            byte => out.push(*byte),
        }
    }
    let text = String::from_utf8(out).map_err(|_| Fault::BadRequest("error-utf8"))?;
    if text.contains('\0') { Err(Fault::BadRequest("error-body")) } else { Ok(text) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fields(body: &str) -> Option<Vec<(String, String)>> {
        Form::parse(body.as_bytes()).ok().map(|form| form.0)
    }

    #[test]
    fn a_form_is_read_as_browsers_send_it() {
        let expected = vec![("a b".to_owned(), "é&=".to_owned()), ("c".to_owned(), String::new())];
        assert_eq!(fields("a+b=%C3%A9%26%3d&c="), Some(expected));
        assert_eq!(fields(""), Some(Vec::new()));
    }

    #[test]
    fn what_is_not_a_form_is_refused() {
        for bad in ["a=%", "a=%4", "a=%zz", "a=%+1", "a=%ff", "a=%00", "%c3=1"] {
            assert_eq!(fields(bad), None, "{bad}");
        }
        assert!(fields(&"a=1&".repeat(500)).is_some());
        assert_eq!(fields(&"a=1&".repeat(501)), None);
    }

    #[test]
    fn unknown_and_doubled_fields_are_refused() -> Result<(), Fault> {
        assert!(Form::parse(b"csrf=1&password=2")?.expect(&["csrf", "password"]).is_ok());
        assert!(Form::parse(b"csrf=1&role=admin")?.expect(&["csrf"]).is_err());
        assert!(Form::parse(b"csrf=1&csrf=1")?.expect(&["csrf"]).is_err());
        Ok(())
    }

    proptest::proptest! {
        #[test]
        fn nothing_makes_it_panic(bytes: Vec<u8>) {
            let _ = Form::parse(&bytes);
        }
    }
}

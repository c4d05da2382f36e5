//! Proof that a form was ours (R-WEB-2, R-WEB-3, R-WEB-12): an HMAC under the environment's key over the session's secret,
//! or over the browser's where nobody is signed on, so that signing on cannot be forged either. It is worth nothing in
//! another session, browser or environment. What the browser says of the origin is a second check, never the only one.

use poem::Request;
use poem::http::header::ORIGIN;

use super::fault::Fault;
use crate::kit::keyring::Keys;

/// Whose forms they are.
#[derive(Clone, Copy, Debug)]
pub enum Holder<'s> {
    /// Somebody signed on, by the session's secret.
    Session(&'s str),
    /// Anybody, by the browser's secret.
    Browser(&'s str),
}

impl Holder<'_> {
    fn parts(&self) -> [&[u8]; 2] {
        match self {
            Self::Session(secret) => [b"session", secret.as_bytes()],
            Self::Browser(secret) => [b"browser", secret.as_bytes()],
        }
    }
}

/// The token for the forms of a page.
pub fn token(keys: &Keys, holder: Holder<'_>) -> String {
    keys.mac("csrf", &holder.parts())
}

/// Refuses a request that changes something unless its token fits and the browser names no other origin.
pub fn check(
    keys: &Keys,
    holder: Option<Holder<'_>>,
    token: &str,
    request: &Request,
    origin: &str,
) -> Result<(), Fault> {
    let fits = holder.is_some_and(|holder| keys.verifies(token, "csrf", &holder.parts()));
    if fits && comes_from(request, origin) { Ok(()) } else { Err(Fault::Csrf) }
}

fn comes_from(request: &Request, origin: &str) -> bool {
    let site = request.header("sec-fetch-site");
    if site.is_some_and(|site| site != "same-origin" && site != "none") {
        return false;
    }
    match request.header(ORIGIN) {
        None => true,
        // Sent from pages with `no-referrer`; the fetch metadata was looked at above.
        Some("null") => site.is_none_or(|site| site == "same-origin"),
        Some(sent) => sent.eq_ignore_ascii_case(origin),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn allowed(headers: &[(&str, &str)]) -> bool {
        let mut request = Request::builder();
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        comes_from(&request.finish(), "https://a.example")
    }

    #[test]
    fn other_origins_are_refused_even_with_a_token() {
        assert!(allowed(&[]));
        assert!(allowed(&[("origin", "https://a.example"), ("sec-fetch-site", "same-origin")]));
        assert!(allowed(&[("origin", "null"), ("sec-fetch-site", "same-origin")]));
        assert!(allowed(&[("origin", "null")]));
        assert!(!allowed(&[("origin", "https://b.example")]));
        assert!(!allowed(&[("origin", "https://a.example.evil")]));
        assert!(!allowed(&[("origin", "https://a.example:444")]));
        assert!(!allowed(&[("origin", "null"), ("sec-fetch-site", "cross-site")]));
        assert!(!allowed(&[("sec-fetch-site", "same-site")]));
    }
}

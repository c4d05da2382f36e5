//! The two signatures of gateways. Ours is `v1=` and the HMAC-SHA256, in hex, of the time in seconds, a dot and the body, both
//! ways, so that no request is believed that somebody else made, changed, or kept for later. Twilio's is the HMAC-SHA1, in
//! base64, of the address and the sorted fields of the form. Both are compared in constant time.

use std::fmt::Write as _;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use hmac::digest::KeyInit as _;
use hmac::{Hmac, Mac as _};
use sha1::Sha1;
use sha2::Sha256;
use subtle::ConstantTimeEq as _;

use crate::kit::secret::Secret;

/// Our signature of a body that is sent at this time, in seconds since 1970.
pub(super) fn ours(secret: &Secret, seconds: i64, body: &[u8]) -> String {
    // HMAC takes a key of any length.
    let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(secret.expose().as_bytes()) else { return String::new() };
    mac.update(format!("{seconds}.").as_bytes());
    mac.update(body);
    mac.finalize().into_bytes().iter().fold("v1=".to_owned(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// Twilio's signature of a form sent to this address (Twilio, "Validating requests").
pub(super) fn twilio(token: &Secret, url: &str, fields: &[(String, String)]) -> String {
    let Ok(mut mac) = Hmac::<Sha1>::new_from_slice(token.expose().as_bytes()) else { return String::new() };
    let mut fields: Vec<_> = fields.iter().collect();
    fields.sort();
    fields.dedup();
    mac.update(url.as_bytes());
    for (name, value) in fields {
        mac.update(name.as_bytes());
        mac.update(value.as_bytes());
    }
    STANDARD.encode(mac.finalize().into_bytes())
}

/// Whether two signatures are equal; takes the same time for every wrong one of the right length.
pub(super) fn equal(expected: &str, given: &str) -> bool {
    !expected.is_empty() && bool::from(expected.as_bytes().ct_eq(given.as_bytes()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ours_is_what_every_tool_makes() {
        // printf '1800000000.{"a":1}' | openssl dgst -sha256 -hmac secret
        let expected = "v1=440dfbb83aabca24d9e5027629cfd81cb45254690f8d410bb28f1cc17c990dbc";
        assert_eq!(ours(&Secret::new("secret"), 1_800_000_000, br#"{"a":1}"#), expected);
    }

    #[test]
    fn twilios_is_that_of_its_documentation() {
        let fields = [
            ("To", "+18005551212"),
            ("Digits", "1234"),
            ("From", "+14158675310"),
            ("Caller", "+14158675310"),
            ("CallSid", "CA1234567890ABCDE"),
        ]
        .map(|(name, value)| (name.to_owned(), value.to_owned()));
        let url = "https://mycompany.com/myapp.php?foo=1&bar=2";
        // The example of "Validating requests", with the token "12345".
        assert_eq!(twilio(&Secret::new("12345"), url, &fields), "GvWf1cFY/Q7PnoempGyD5oXAezc=");
    }

    #[test]
    fn nothing_equals_no_signature() {
        assert!(equal("v1=ab", "v1=ab"));
        for (expected, given) in [("v1=ab", "v1=ac"), ("v1=ab", "v1=a"), ("v1=ab", ""), ("", "")] {
            assert!(!equal(expected, given), "{given}");
        }
    }
}

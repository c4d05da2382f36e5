//! What a file says of one token, value by value: the same rules whatever the format. A problem names what is wrong and never
//! repeats what was written, because a value in the wrong place may be a seed.

use base64::Engine as _;
use base64::alphabet::STANDARD;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use zeroize::Zeroizing;

use super::token::{Algorithm, LONGEST_SEED, SHORTEST_SEED, Seed, Serial};
use crate::kit::instant::Instant;
use crate::kit::text::is_format;

/// The longest name of a manufacturer or model, in characters.
const LONGEST_NAME: usize = 100;

/// The highest counter that a token can come with: no button is pressed as often.
const HIGHEST_COUNTER: i64 = 1 << 40;

/// Why a row cannot be imported.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RowError {
    /// No serial number.
    #[error("it has no serial number")]
    NoSerial,
    /// Not a serial number.
    #[error("its serial number is longer than 64 characters, or has others than letters, digits and signs of ASCII")]
    Serial,
    /// No seed.
    #[error("it has no secret")]
    NoSecret,
    /// Not in the encoding it is said to be in.
    #[error("its secret is not {0}")]
    Encoding(&'static str),
    /// Hexadecimal or base32, and nothing says which.
    #[error("its secret could be hexadecimal or base32: say which in a column `encoding`")]
    Ambiguous,
    /// A word for an encoding that is not known.
    #[error("`encoding` is one of hex, base32 and base64")]
    UnknownEncoding,
    /// Too short or too long.
    #[error("its secret has fewer than 128 bits, or more than 1024")]
    Length,
    /// Neither time-based nor counter-based.
    #[error("it is neither of type totp nor of type hotp")]
    Kind,
    /// Another hash.
    #[error("its algorithm is none of sha1, sha256 and sha512")]
    Algorithm,
    /// Too few digits, or too many, or no number.
    #[error("its codes have to have 6, 7 or 8 digits")]
    Digits,
    /// Codes that are no digits.
    #[error("its codes have to be decimal digits, without a check digit")]
    Response,
    /// Out of the ordinary, or no number, or missing.
    #[error("its period has to be 15 to 120 seconds")]
    Period,
    /// Out of the ordinary, or no number.
    #[error("its counter is not a number between 0 and 1099511627776")]
    Counter,
    /// No number where one belongs.
    #[error("its {0} is not a plain number")]
    Number(&'static str),
    /// No point in time where one belongs.
    #[error("its {0} is not a date with a time, such as 2030-01-31T00:00:00Z")]
    Date(&'static str),
    /// A name that cannot be shown.
    #[error("its {0} is longer than 100 characters, or has some that cannot be shown")]
    Name(&'static str),
    /// More cells than columns.
    #[error("it has more cells than the first line has columns")]
    Cells,
    /// A package without a key.
    #[error("there is no key in it")]
    NoKey,
    /// A use that a code is not.
    #[error("it may not be used for one-time passwords (`KeyUsage`)")]
    Usage,
    /// A rule that cannot be kept (RFC 6030, section 5: then the key may not be used).
    #[error("its `Policy` has a rule that Portico cannot keep to")]
    Policy,
    /// Encrypted in a way that is not understood.
    #[error("its secret is encrypted with another method than AES-128-CBC")]
    Cipher,
    /// Encrypted, and nothing shows that it was not changed.
    #[error("its secret is encrypted, but has no `ValueMAC`")]
    NoMac,
    /// Plain and encrypted.
    #[error("its secret is there both plain and encrypted")]
    Both,
    /// Changed, or encrypted with another key.
    #[error("its secret does not match its `ValueMAC`: the key is another one, or the file was changed")]
    Mac,
    /// The same number stands for two tokens.
    #[error("line {0} has the same serial number with another secret, digits, period, algorithm or type")]
    Repeated(u64),
    /// The inventory has the number with another seed.
    #[error("there is a token with this serial number and another secret")]
    OtherSecret,
    /// The inventory has the token, but it works in another way.
    #[error("this token is there with other digits, period, algorithm or type")]
    Differs,
}

/// A serial number.
pub(super) fn serial(text: &str) -> Result<Serial, RowError> {
    if text.trim().is_empty() {
        return Err(RowError::NoSerial);
    }
    Serial::read(text).ok_or(RowError::Serial)
}

/// A hash, as formats spell it: `sha256`, `SHA-256`, `HMAC-SHA256`. SHA-1 where nothing is said.
pub(super) fn algorithm(text: &str) -> Result<Algorithm, RowError> {
    let word: String =
        text.chars().filter(char::is_ascii_alphanumeric).take(12).collect::<String>().to_ascii_lowercase();
    let word = word.strip_prefix("hmac").unwrap_or(&word);
    if word.is_empty() && text.trim().is_empty() {
        return Ok(Algorithm::Sha1);
    }
    Algorithm::parse(word).ok_or(RowError::Algorithm)
}

/// Digits of a code.
pub(super) fn digits(text: &str) -> Result<u8, RowError> {
    text.trim().parse().ok().filter(|digits| (6..=8).contains(digits)).ok_or(RowError::Digits)
}

/// Seconds of a step.
pub(super) fn period(text: &str) -> Result<u32, RowError> {
    text.trim().parse().ok().filter(|period| (15..=120).contains(period)).ok_or(RowError::Period)
}

/// How often the button was pressed.
pub(super) fn counter(text: &str) -> Result<i64, RowError> {
    text.trim().parse().ok().filter(|counter| (0..=HIGHEST_COUNTER).contains(counter)).ok_or(RowError::Counter)
}

/// A manufacturer or model; empty is none. Whatever it begins with, it is text.
pub(super) fn name(what: &'static str, text: &str) -> Result<Option<String>, RowError> {
    let text = text.trim();
    let sound = text.chars().take(LONGEST_NAME + 1).filter(|c| !c.is_control() && !is_format(*c)).count();
    if sound != text.chars().take(LONGEST_NAME + 1).count() || sound > LONGEST_NAME {
        return Err(RowError::Name(what));
    }
    Ok((!text.is_empty()).then(|| text.to_owned()))
}

/// A point in time of XML Schema; without a time zone it is UTC.
pub(super) fn date(what: &'static str, text: &str) -> Result<Instant, RowError> {
    let text = text.trim();
    let at = text.parse::<jiff::Timestamp>().ok().or_else(|| {
        let civil = text.parse::<jiff::civil::DateTime>().ok()?;
        jiff::tz::TimeZone::UTC.to_timestamp(civil).ok()
    });
    at.map(|at| Instant::from_micros(at.as_microsecond())).ok_or(RowError::Date(what))
}

/// A seed that is neither too short to be safe nor too long to be one.
pub(super) fn seed(bytes: Zeroizing<Vec<u8>>) -> Result<Seed, RowError> {
    if (SHORTEST_SEED..=LONGEST_SEED).contains(&bytes.len()) { Ok(Seed::new(bytes)) } else { Err(RowError::Length) }
}

/// Base64, with its padding or without.
const BASE64: GeneralPurpose = GeneralPurpose::new(
    &STANDARD,
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
);

/// The bytes of base64, whose lines may be broken.
pub(super) fn base64(text: &str) -> Option<Zeroizing<Vec<u8>>> {
    BASE64.decode(without_space(text).as_bytes()).ok().map(Zeroizing::new)
}

/// The bytes of base32, in any case, grouped and padded or not.
pub(in crate::mfa) fn base32(text: &str) -> Option<Zeroizing<Vec<u8>>> {
    let plain = without_space(text);
    let plain = Zeroizing::new(plain.trim_end_matches('=').to_ascii_uppercase());
    // The last letter may carry no bits that no byte has: a seed that was cut short is not taken for a shorter one.
    if matches!(plain.len() % 8, 1 | 3 | 6) {
        return None;
    }
    totp_rs::Secret::try_from_base32(plain.as_str()).ok().map(|secret| Zeroizing::new(secret.to_vec()))
}

/// The bytes of hexadecimal digits, in any case, grouped or not.
pub(super) fn hex(text: &str) -> Option<Zeroizing<Vec<u8>>> {
    let plain = without_space(text);
    let plain = plain.strip_prefix("0x").unwrap_or(&plain);
    let mut bytes = Zeroizing::new(Vec::with_capacity(plain.len() / 2));
    for pair in plain.as_bytes().chunks(2) {
        let [high, low] = *pair else { return None };
        let value = |digit: u8| char::from(digit).to_digit(16).and_then(|value| u8::try_from(value).ok());
        bytes.push(value(high)? << 4 | value(low)?);
    }
    Some(bytes)
}

fn without_space(text: &str) -> Zeroizing<String> {
    Zeroizing::new(text.chars().filter(|c| !c.is_whitespace()).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hash_is_known_by_every_name_it_has() {
        for (text, wanted) in [
            ("", Algorithm::Sha1),
            ("SHA1", Algorithm::Sha1),
            ("HMAC-SHA-1", Algorithm::Sha1),
            ("sha256", Algorithm::Sha256),
            ("HMAC-SHA256", Algorithm::Sha256),
            (" SHA-512 ", Algorithm::Sha512),
        ] {
            assert_eq!(algorithm(text), Ok(wanted), "{text}");
        }
        for text in ["md5", "sha", "sha3-256", "hmac", "-", "sha1sha1sha1sha1"] {
            assert_eq!(algorithm(text), Err(RowError::Algorithm), "{text}");
        }
    }

    #[test]
    fn a_seed_is_read_in_each_encoding() {
        let wanted = b"12345678901234567890";
        let hexadecimal = "3132333435363738393031323334353637383930";
        for text in [hexadecimal, "31323334 35363738 39303132 33343536 37383930", &format!("0x{hexadecimal}")] {
            assert_eq!(hex(text).unwrap()[..], wanted[..], "{text}");
        }
        for text in [
            "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ",
            "gezd gnbv gy3t qojq gezd gnbv gy3t qojq",
            "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ====",
        ] {
            assert_eq!(base32(text).unwrap()[..], wanted[..], "{text}");
        }
        for text in
            ["MTIzNDU2Nzg5MDEyMzQ1Njc4OTA=", "MTIzNDU2Nzg5MDEyMzQ1Njc4OTA", "\n MTIzNDU2Nzg5MDEy\n MzQ1Njc4OTA= "]
        {
            assert_eq!(base64(text).unwrap()[..], wanted[..], "{text}");
        }
        assert!(hex("abc").is_none() && hex("zz").is_none() && hex("éé").is_none());
        assert!(base32("GEZDGNBVGY3TQOJQG").is_none() && base32("1890").is_none());
        assert!(base64("?").is_none());
    }

    #[test]
    fn what_is_out_of_the_ordinary_is_refused() {
        assert_eq!([digits("5"), digits("9"), digits("x"), digits("")], [(); 4].map(|()| Err(RowError::Digits)));
        assert_eq!([period("14"), period("121"), period("-30")], [(); 3].map(|()| Err(RowError::Period)));
        assert_eq!([counter("-1"), counter("9999999999999")], [(); 2].map(|()| Err(RowError::Counter)));
        assert_eq!(seed(Zeroizing::new(vec![0; 15])), Err(RowError::Length));
        assert_eq!(seed(Zeroizing::new(vec![0; 129])), Err(RowError::Length));
        assert_eq!(name("model", "a\u{1b}[2J"), Err(RowError::Name("model")));
        assert_eq!(name("model", &"x".repeat(101)), Err(RowError::Name("model")));
    }

    #[test]
    fn a_formula_is_text() {
        assert_eq!(name("model", "=cmd|'/c calc'!A1"), Ok(Some("=cmd|'/c calc'!A1".to_owned())));
        assert_eq!(name("model", "  "), Ok(None));
    }

    #[test]
    fn dates_are_read_with_and_without_a_time_zone() {
        for text in ["2006-05-01T00:00:00Z", "2006-05-01T00:00:00", " 2006-05-01T02:00:00+02:00 "] {
            assert_eq!(date("date", text).unwrap().seconds(), 1_146_441_600, "{text}");
        }
        for text in ["", "2006-05-01T", "yesterday", "2006-13-01T00:00:00Z"] {
            assert_eq!(date("date", text), Err(RowError::Date("date")), "{text}");
        }
    }

    proptest::proptest! {
        #[test]
        fn nothing_written_makes_it_panic(text in "\\PC{0,80}") {
            let _ = (serial(&text), algorithm(&text), digits(&text), period(&text), counter(&text));
            let _ = (name("model", &text), date("date", &text), base32(&text), base64(&text), hex(&text));
        }
    }
}

//! Authenticator apps: time-based one-time passwords (RFC 6238) with SHA-1, which is all that the common apps agree on, a
//! seed of 160 bits (RFC 4226, R6) and the server's clock. A time step is accepted once and never an older one, so that a
//! code somebody has seen is worth nothing.

use std::time::Duration;

use totp_rs::{Builder, Totp as Generator};

use super::device::{self, Device};
use super::{Check, Coded, Id, Method, Verified, Way};
use crate::config::sections::mfa::{MfaSection, Pairing};
use crate::kit::instant::Instant;
use crate::kit::random::Random;

/// Bytes of a seed.
const SEED: usize = 20;

/// The method.
pub struct Totp;

impl Method for Totp {
    fn id(&self) -> Id {
        Id::Totp
    }

    fn icon(&self) -> &'static str {
        "smartphone"
    }

    fn pairing(&self, config: &MfaSection) -> Pairing {
        config.totp.pairing
    }

    fn chances(&self, config: &MfaSection) -> i64 {
        // The steps around the present one count as well.
        2 * i64::from(config.totp.window) + 1
    }

    fn pace(&self, config: &MfaSection) -> (u32, Duration) {
        (config.totp.max_failures.into(), config.totp.cool_down)
    }

    fn way(&self) -> Way {
        Way::App(&Totp)
    }
}

impl Coded for Totp {
    fn digits(&self, config: &MfaSection, _: &Device) -> Option<u8> {
        Some(config.totp.digits)
    }

    fn verify<'c>(&'c self, check: &'c Check<'c>, device: &'c Device, typed: &'c str) -> Verified<'c> {
        Box::pin(async move {
            let Some(secret) = device.secret(check.keys) else { return Ok(false) };
            match step(check.config, &secret, typed, check.now) {
                Some(step) => device::accept_step(check.work, device.id, step, check.now).await,
                None => Ok(false),
            }
        })
    }
}

fn generator(config: &MfaSection, secret: &[u8]) -> Option<Builder> {
    let period = config.totp.period.as_secs();
    (period > 0).then(|| {
        Builder::new()
            .with_secret(secret.to_vec())
            .with_digits(config.totp.digits)
            .with_step_duration(period)
            .with_skew(config.totp.window.into())
    })
}

/// The time step that `typed` is the code of, among those the policy accepts now. Spaces and dashes are how people copy.
pub(super) fn step(config: &MfaSection, secret: &[u8], typed: &str, now: Instant) -> Option<i64> {
    let code: String = typed.chars().filter(|c| !c.is_whitespace() && *c != '-').collect();
    let right = code.len() == usize::from(config.totp.digits) && code.bytes().all(|b| b.is_ascii_digit());
    let generator = generator(config, secret)?.build().ok().filter(|_| right)?;
    let seconds = u64::try_from(now.seconds()).ok()?;
    generator.check(&code, seconds).and_then(|step| i64::try_from(step).ok())
}

/// What an app needs to know of a device that is being added.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Setup {
    /// The seed in base32, as people type it.
    pub key: String,
    /// The same as an address (`otpauth://totp/…`), for QR codes and for links on phones.
    pub address: String,
}

/// How an app is told of a seed. `issuer` is the environment's name, `account` whose it is; both are shown by the app.
pub fn setup(config: &MfaSection, secret: &[u8], issuer: &str, account: &str) -> Option<Setup> {
    // A colon separates the two in the address and may be in neither.
    let plain = |text: &str| text.replace(':', " ");
    let builder = generator(config, secret)?.with_issuer(Some(plain(issuer))).with_account_name(plain(account));
    let generator: Generator = builder.build().ok()?;
    Some(Setup { key: generator.secret().to_base32(), address: generator.to_url().ok()? })
}

/// A seed in base32, as people type it (RFC 4648, without padding).
pub fn key(secret: &[u8]) -> String {
    totp_rs::Secret::from(secret.to_vec()).to_base32()
}

/// A fresh seed.
pub fn seed(random: &Random) -> [u8; SEED] {
    random.bytes()
}

/// The code that an app shows at `now`: for the demonstration's people and for tests, who have no phone.
pub fn code(config: &MfaSection, secret: &[u8], now: Instant) -> Option<String> {
    let seconds = u64::try_from(now.seconds()).ok()?;
    Some(generator(config, secret)?.build().ok()?.generate(seconds).to_string())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::mfa::tests::config;

    const SECRET: &[u8] = b"12345678901234567890";

    fn at(seconds: i64) -> Instant {
        Instant::from_micros(seconds * 1_000_000)
    }

    #[test]
    fn codes_are_those_of_the_standard() {
        // RFC 6238, appendix B, SHA-1; eight digits.
        let mut config = config();
        config.totp.digits = 8;
        for (seconds, code) in [
            (59, "94287082"),
            (1_111_111_109, "07081804"),
            (1_111_111_111, "14050471"),
            (1_234_567_890, "89005924"),
            (2_000_000_000, "69279037"),
            (20_000_000_000, "65353130"),
        ] {
            assert_eq!(step(&config, SECRET, code, at(seconds)), Some(seconds / 30), "{seconds}");
            assert_eq!(super::code(&config, SECRET, at(seconds)).as_deref(), Some(code));
        }
    }

    #[test]
    fn a_code_is_good_within_its_window_and_as_people_copy_it() {
        let mut config = config();
        let code = code(&config, SECRET, at(1000)).unwrap();
        for (seconds, good) in [(959, false), (960, true), (1000, true), (1049, true), (1050, false)] {
            assert_eq!(step(&config, SECRET, &code, at(seconds)).is_some(), good, "{seconds}");
        }
        let spaced = format!(" {}-{} ", &code[..3], &code[3..]);
        assert!(step(&config, SECRET, &spaced, at(1000)).is_some());
        for bad in ["", "1", &code[1..], &format!("{code}0"), "abcdef", "１２３４５６"] {
            assert_eq!(step(&config, SECRET, bad, at(1000)), None, "{bad}");
        }
        config.totp.window = 0;
        assert_eq!(step(&config, SECRET, &code, at(989)), None);
        assert!(step(&config, SECRET, &code, at(1019)).is_some());
    }

    #[test]
    fn an_app_is_told_names_that_cannot_be_mistaken() {
        let setup = setup(&config(), SECRET, "Acme: \"x\"", "ana@acme.example").unwrap();
        assert_eq!(setup.key, "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        assert!(setup.address.starts_with("otpauth://totp/"), "{}", setup.address);
        let parsed = url::Url::parse(&setup.address).unwrap();
        let pairs: Vec<(String, String)> = parsed.query_pairs().into_owned().collect();
        assert!(pairs.contains(&("secret".to_owned(), setup.key)), "{pairs:?}");
        assert!(pairs.contains(&("issuer".to_owned(), "Acme  \"x\"".to_owned())), "{pairs:?}");
    }

    proptest::proptest! {
        #[test]
        fn nothing_typed_makes_it_panic(typed in "\\PC{0,40}", seconds: i64) {
            let _ = step(&config(), SECRET, &typed, at(seconds % 1_000_000_000_000));
        }
    }
}

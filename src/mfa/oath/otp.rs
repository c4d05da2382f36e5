//! Codes of hardware tokens: HOTP (RFC 4226) with SHA-1, SHA-256 or SHA-512, and TOTP (RFC 6238), which is HOTP with the time
//! step as counter. A search compares every code of its window, in the same time whichever it is and whether there is one.

use std::ops::RangeInclusive;

use hmac::{Hmac, KeyInit, Mac};
use sha1::Sha1;
use sha2::{Sha256, Sha512};
use subtle::ConstantTimeEq as _;

use super::token::Algorithm;
use crate::kit::instant::Instant;

/// What makes a token's codes.
#[derive(Clone, Copy)]
pub struct Generator<'s> {
    /// The hash.
    pub algorithm: Algorithm,
    /// Digits of a code.
    pub digits: u8,
    /// The seed.
    pub seed: &'s [u8],
}

impl Generator<'_> {
    /// The code of a counter or time step (RFC 4226, section 5.3); `None` for one that cannot be.
    pub fn code(&self, counter: i64) -> Option<String> {
        let counter = u64::try_from(counter).ok()?.to_be_bytes();
        let mac = match self.algorithm {
            Algorithm::Sha1 => mac::<Hmac<Sha1>>(self.seed, &counter),
            Algorithm::Sha256 => mac::<Hmac<Sha256>>(self.seed, &counter),
            Algorithm::Sha512 => mac::<Hmac<Sha512>>(self.seed, &counter),
        }?;
        let offset = usize::from(mac.last()? & 0xf);
        let four: [u8; 4] = mac.get(offset..offset + 4)?.try_into().ok()?;
        let number = u32::from_be_bytes(four) & 0x7fff_ffff;
        let code = number % 10u32.checked_pow(self.digits.into())?;
        Some(format!("{code:0width$}", width = self.digits.into()))
    }

    /// The first of these counters whose code this is. All are looked at.
    pub fn find(&self, counters: RangeInclusive<i64>, code: &str) -> Option<i64> {
        let mut found = None;
        for counter in counters {
            if self.is(counter, code) && found.is_none() {
                found = Some(counter);
            }
        }
        found
    }

    /// The first of these counters whose code is `first`, where `second` is the code of the one after it. All are looked at.
    pub fn find_two(&self, counters: RangeInclusive<i64>, first: &str, second: &str) -> Option<i64> {
        let mut found = None;
        for counter in counters {
            let both = self.is(counter, first) & self.is(counter.saturating_add(1), second);
            if both && found.is_none() {
                found = Some(counter);
            }
        }
        found
    }

    fn is(&self, counter: i64, code: &str) -> bool {
        self.code(counter).is_some_and(|right| right.as_bytes().ct_eq(code.as_bytes()).into())
    }
}

fn mac<M: Mac + KeyInit>(seed: &[u8], counter: &[u8]) -> Option<Vec<u8>> {
    let mut mac = <M as KeyInit>::new_from_slice(seed).ok()?;
    mac.update(counter);
    Some(mac.finalize().into_bytes().to_vec())
}

/// The time step at `now` (RFC 6238, section 4).
pub fn step(now: Instant, period: u32) -> i64 {
    now.seconds().div_euclid(i64::from(period.max(1)))
}

/// What was typed, as a code of so many digits; `None` when it cannot be one. Spaces and dashes are how people copy.
pub fn read(typed: &str, digits: u8) -> Option<String> {
    // The form has a limit, but a code is short whatever comes.
    let plain = typed.chars().filter(|c| !c.is_whitespace() && *c != '-');
    let code: String = plain.take(usize::from(digits) + 1).collect();
    (code.len() == usize::from(digits) && code.bytes().all(|b| b.is_ascii_digit())).then_some(code)
}

#[cfg(test)]
mod tests {
    use super::*;

    const SEED: &[u8] = b"1234567890123456789012345678901234567890123456789012345678901234";

    fn generator(algorithm: Algorithm, digits: u8) -> Generator<'static> {
        let length = match algorithm {
            Algorithm::Sha1 => 20,
            Algorithm::Sha256 => 32,
            Algorithm::Sha512 => 64,
        };
        Generator { algorithm, digits, seed: &SEED[..length] }
    }

    #[test]
    fn counter_based_codes_are_those_of_the_standard() {
        // RFC 4226, appendix D.
        let codes =
            ["755224", "287082", "359152", "969429", "338314", "254676", "287922", "162583", "399871", "520489"];
        for (counter, code) in (0..).zip(codes) {
            assert_eq!(generator(Algorithm::Sha1, 6).code(counter).as_deref(), Some(code), "{counter}");
        }
    }

    #[test]
    fn time_based_codes_are_those_of_the_standard() {
        // RFC 6238, appendix B.
        for (seconds, [sha1, sha256, sha512]) in [
            (59, ["94287082", "46119246", "90693936"]),
            (1_111_111_109, ["07081804", "68084774", "25091201"]),
            (1_111_111_111, ["14050471", "67062674", "99943326"]),
            (1_234_567_890, ["89005924", "91819424", "93441116"]),
            (2_000_000_000, ["69279037", "90698825", "38618901"]),
            (20_000_000_000, ["65353130", "77737706", "47863826"]),
        ] {
            let step = step(Instant::from_micros(seconds * 1_000_000), 30);
            for (algorithm, code) in Algorithm::ALL.into_iter().zip([sha1, sha256, sha512]) {
                assert_eq!(generator(algorithm, 8).code(step).as_deref(), Some(code), "{seconds} {algorithm:?}");
            }
        }
    }

    #[test]
    fn codes_are_found_within_their_window_only() {
        let generator = generator(Algorithm::Sha1, 6);
        assert_eq!(generator.find(0..=9, "520489"), Some(9));
        assert_eq!(generator.find(0..=8, "520489"), None);
        assert_eq!(generator.find(-5..=0, "755224"), Some(0));
        assert_eq!(generator.find_two(0..=8, "399871", "520489"), Some(8));
        assert_eq!(generator.find_two(0..=7, "399871", "520489"), None);
        assert_eq!(generator.find_two(0..=9, "520489", "399871"), None, "the other way round");
        assert_eq!(generator.find_two(0..=9, "162583", "520489"), None, "with one between them");
        assert_eq!(generator.find_two(0..=9, "520489", "520489"), None, "the same twice");
        assert_eq!(generator.find_two(i64::MAX..=i64::MAX, "000000", "000000"), None);
    }

    #[test]
    fn codes_are_read_as_people_copy_them() {
        assert_eq!(read(" 123-456 ", 6).as_deref(), Some("123456"));
        for bad in ["", "12345", "1234567", "abcdef", "１２３４５６", "12345 "] {
            assert_eq!(read(bad, 6), None, "{bad}");
        }
    }

    proptest::proptest! {
        #[test]
        fn every_code_has_its_digits(counter: i64, digits in 6u8..=8, seed in proptest::collection::vec(0u8.., 16..130)) {
            for algorithm in Algorithm::ALL {
                let code = Generator { algorithm, digits, seed: &seed }.code(counter);
                proptest::prop_assert_eq!(code.is_some(), counter >= 0);
                proptest::prop_assert!(code.is_none_or(|code| read(&code, digits).is_some()));
            }
        }

        #[test]
        fn codes_are_what_the_library_for_apps_makes_of_the_same_seed(seconds in 0u64..1 << 40, seed in proptest::collection::vec(0u8.., 16..64)) {
            let app = totp_rs::Builder::new().with_secret(seed.clone()).with_digits(8).with_step_duration(30).build().unwrap();
            let token = Generator { algorithm: Algorithm::Sha1, digits: 8, seed: &seed };
            let step = i64::try_from(seconds / 30).unwrap();
            proptest::prop_assert_eq!(token.code(step), Some(app.generate(seconds).to_string()));
        }
    }
}

//! Agreements: texts in revisions and languages, and what people answered to exactly which text.
//!
//! A text that has once been in force never changes: it is stored when it comes into force, under a hash of everything that a
//! person was shown, and a consent refers to that hash (R-OP-15). Answers are only added; the latest one counts, the others are
//! history. A consent ends when it is withdrawn, when a revision asks again, and when its time has run out; what was allowed on top of
//! it ([`purpose`]) ends with it, and that is written down ([`ending`]).

pub mod answering;
pub mod audit;
pub mod catalogue;
pub mod consent;
pub mod ending;
pub mod given;
pub mod held;
pub mod purpose;
pub mod receipt;
pub mod store;

use jiff::civil::Date;
use sha2::{Digest as _, Sha256};

use crate::config::sections::agreements::Revision;
use crate::kit::instant::Instant;

/// When it is: revisions come into force with days, and consents run out at instants.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moment {
    /// The instant.
    pub now: Instant,
    /// The day that it belongs to, where the environment is.
    pub today: Date,
}

/// The hash of a text: SHA-256 over title, language and revision, a line each, an empty line, and the Markdown with LF line
/// ends, in UTF-8.
pub fn hash(title: &str, language: &str, revision: Revision, body: &str) -> [u8; 32] {
    let body = body.replace("\r\n", "\n");
    Sha256::digest(format!("{title}\n{language}\n{revision}\n\n{body}")).into()
}

/// Bytes in lower-case hex, as pages and the API show a hash.
pub fn hex(hash: &[u8]) -> String {
    hash.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hash_is_of_everything_that_was_shown() {
        let revision: Revision = "2026-01-01".parse().unwrap();
        let known = hash("Terms", "en", revision, "Be kind.\n");
        // sha256sum of the same bytes.
        assert_eq!(hex(&known), "65cad3ed6872a4e232ab8cfaf1dcd40c077194b7a241ce775e47efdde72b7858");
        assert_eq!(hash("Terms", "en", revision, "Be kind.\r\n"), known, "line ends do not matter");
        for other in [
            hash("Terms!", "en", revision, "Be kind.\n"),
            hash("Terms", "de", revision, "Be kind.\n"),
            hash("Terms", "en", "2026-01-01.2".parse().unwrap(), "Be kind.\n"),
            hash("Terms", "en", revision, "Be kind\n"),
        ] {
            assert_ne!(other, known);
        }
    }
}

//! Randomness is passed in, like the clock. In the program it is the operating system's; nothing else is allowed.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use super::id::Id;
use super::instant::Instant;

/// The source of randomness: the operating system's generator (`getrandom`).
#[derive(Clone, Copy, Debug, Default)]
pub struct Random(());

impl Random {
    /// The operating system's generator.
    pub const fn system() -> Self {
        Self(())
    }

    /// `N` random bytes.
    ///
    /// # Panics
    /// When the operating system has no randomness to give: going on would mean guessable secrets (fault F-43).
    #[expect(clippy::disallowed_methods, clippy::panic, reason = "the one place that asks the operating system")]
    pub fn bytes<const N: usize>(&self) -> [u8; N] {
        let mut bytes = [0; N];
        if let Err(error) = getrandom::fill(&mut bytes) {
            panic!("the operating system gives no randomness: {error}");
        }
        bytes
    }

    /// A fresh secret of 256 bits as 43 characters of unpadded base64url.
    pub fn token(&self) -> String {
        URL_SAFE_NO_PAD.encode(self.bytes::<32>())
    }

    /// A fresh id: UUID version 7 of the given instant (RFC 9562, section 5.7), so that rows made together lie together.
    pub fn id<K>(&self, now: Instant) -> Id<K> {
        let millis = u64::try_from(now.micros().div_euclid(1000)).unwrap_or(0);
        Id::from_uuid(uuid::Builder::from_unix_timestamp_millis(millis, &self.bytes::<10>()).into_uuid())
    }
}

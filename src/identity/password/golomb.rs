//! A set of fingerprints in about 22 bits each: a Golomb-coded set, the layout of which is in `data/README.md`.
//!
//! Says "is in" of everything that is, and once in 2^20 of something that is not. An index of every 128th value makes a
//! look-up decode 64 on average, well under a microsecond of work for each.

use std::borrow::Cow;

use sha2::{Digest as _, Sha256};

const RICE: u32 = 20;
const STEP: usize = 128;
const MAGIC: &[u8; 4] = b"PGCS";

/// A set of texts.
#[derive(Default)]
pub(super) struct Set {
    bits: Cow<'static, [u8]>,
    count: usize,
    /// Of every [`STEP`]th value: the one before it, and the bit where it begins.
    index: Vec<(u64, usize)>,
}

impl Set {
    /// Reads the file layout; `None` when it is not one, or cut short.
    pub(super) fn read(bytes: &'static [u8]) -> Option<Self> {
        let (magic, rest) = bytes.split_first_chunk::<4>()?;
        let (count, bits) = rest.split_first_chunk::<4>()?;
        let count = usize::try_from(u32::from_be_bytes(*count)).ok()?;
        if magic == MAGIC { Self::indexed(Cow::Borrowed(bits), count) } else { None }
    }

    /// Takes texts already folded to the form they are asked in.
    pub(super) fn collect(texts: impl Iterator<Item = impl AsRef<str>>) -> Option<Self> {
        let mut hashes: Vec<u64> = texts.map(|text| hash(text.as_ref())).collect();
        hashes.sort_unstable();
        hashes.dedup();
        let mut writer = Writer::default();
        let mut last = 0;
        for hash in &hashes {
            let value = place(*hash, hashes.len());
            writer.write(value - last);
            last = value;
        }
        Self::indexed(Cow::Owned(writer.bytes), hashes.len())
    }

    fn indexed(bits: Cow<'static, [u8]>, count: usize) -> Option<Self> {
        let mut index = Vec::with_capacity(count / STEP + 1);
        let mut reader = Reader { bytes: &bits, at: 0 };
        let mut value = 0_u64;
        for position in 0..count {
            if position % STEP == 0 {
                index.push((value, reader.at));
            }
            value = value.checked_add(reader.read()?)?;
        }
        Some(Self { bits, count, index })
    }

    pub(super) const fn len(&self) -> usize {
        self.count
    }

    pub(super) fn contains(&self, text: &str) -> bool {
        let wanted = place(hash(text), self.count);
        // Of the stretches that begin below the wanted value, the last one.
        let entry = self.index.partition_point(|(before, _)| *before < wanted).saturating_sub(1);
        let Some((mut value, at)) = self.index.get(entry).copied() else { return false };
        let mut reader = Reader { bytes: &self.bits, at };
        for _ in entry * STEP..self.count {
            let Some(delta) = reader.read() else { return false };
            value += delta;
            if value >= wanted {
                return value == wanted;
            }
        }
        false
    }
}

fn hash(text: &str) -> u64 {
    let digest = Sha256::digest(text.as_bytes());
    digest.first_chunk::<8>().map_or(0, |first| u64::from_be_bytes(*first))
}

/// Where a hash lies in a set of this many.
fn place(hash: u64, count: usize) -> u64 {
    let span = u128::try_from(count).unwrap_or(0) << RICE;
    u64::try_from((u128::from(hash) * span) >> 64).unwrap_or(u64::MAX)
}

struct Reader<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl Reader<'_> {
    fn bit(&mut self) -> Option<u64> {
        let byte = self.bytes.get(self.at / 8)?;
        let bit = (byte >> (7 - self.at % 8)) & 1;
        self.at += 1;
        Some(u64::from(bit))
    }

    /// The next Rice-coded number.
    fn read(&mut self) -> Option<u64> {
        let mut quotient = 0_u64;
        while self.bit()? == 1 {
            quotient += 1;
        }
        // The remainder touches four bytes at most.
        let start = self.at / 8;
        let window = (0..4)
            .fold(0_u64, |window, byte| (window << 8) | u64::from(self.bytes.get(start + byte).copied().unwrap_or(0)));
        let shift = 32 - self.at % 8 - RICE as usize;
        self.at += RICE as usize;
        (self.at <= self.bytes.len() * 8).then_some((quotient << RICE) | ((window >> shift) & ((1 << RICE) - 1)))
    }
}

#[derive(Default)]
struct Writer {
    bytes: Vec<u8>,
    used: usize,
}

impl Writer {
    fn bit(&mut self, bit: bool) {
        if self.used.is_multiple_of(8) {
            self.bytes.push(0);
        }
        if let Some(last) = self.bytes.last_mut() {
            *last |= u8::from(bit) << (7 - self.used % 8);
        }
        self.used += 1;
    }

    fn write(&mut self, number: u64) {
        for _ in 0..number >> RICE {
            self.bit(true);
        }
        self.bit(false);
        for bit in (0..RICE).rev() {
            self.bit((number >> bit) & 1 == 1);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everything_put_in_is_in_and_little_else() {
        let texts: Vec<String> = (0..5000).map(|number| format!("text {number}")).collect();
        let set = Set::collect(texts.iter()).unwrap();
        assert_eq!(set.len(), 5000);
        assert!(texts.iter().all(|text| set.contains(text)));
        let strangers = (0..200_000).filter(|number| set.contains(&format!("other {number}"))).count();
        assert!(strangers <= 4, "{strangers} of 200,000 taken for members; 0.2 were to be expected");
        assert!(set.bits.len() * 8 < 5000 * 23);
    }

    #[test]
    fn an_empty_set_holds_nothing_and_broken_files_are_refused() {
        let empty = Set::collect(std::iter::empty::<&str>()).unwrap();
        assert!(!empty.contains("") && !empty.contains("a"));
        assert!(Set::read(b"PGC").is_none());
        assert!(Set::read(b"NOPE\0\0\0\0").is_none());
        assert!(Set::read(b"PGCS\0\0\0\x01\0\0").is_none(), "cut short");
    }
}

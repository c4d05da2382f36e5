//! Passwords that are on attackers' lists (R-PW-4): a list built in, or a bigger one from a file.
//!
//! Lists are asked in NFC and lower case: whoever tries `password` tries `Password` next. The list built in (see
//! `data/README.md`) is fingerprints in the program's own image, so it costs no memory to speak of and no start-up. A file of SHA-1
//! hashes in ascending order, as the breach services publish, may be of any size: it is searched where it lies.

use std::fs::File;
use std::io::{BufRead as _, BufReader, Read as _, Seek as _, SeekFrom};
use std::path::{Path, PathBuf};
use std::sync::{Arc, LazyLock, Mutex, PoisonError};

use sha1::{Digest as _, Sha1};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use super::golomb::Set;
use crate::kit::text::nfc;

/// A list of passwords that nobody may choose.
pub struct Blocklist(Source);

enum Source {
    Set(Set),
    Hashes(HashFile),
}

/// A place among those who read a file.
pub type Place = OwnedSemaphorePermit;

/// Who may read a file at a time: the next ones wait, for this file alone.
const READERS: usize = 4;

/// Why a list cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum BlocklistError {
    /// It cannot be read.
    #[error("{path}: {1}", path = .0.display())]
    Read(PathBuf, #[source] std::io::Error),
    /// A line is not UTF-8, or too long to be a password.
    #[error("{path}:{1}: not a line of text", path = .0.display())]
    Line(PathBuf, usize),
    /// SHA-1 hashes that are not in ascending order.
    #[error("{}: the hashes are not in ascending order; sort the file", .0.display())]
    Unsorted(PathBuf),
    /// More passwords than are kept in memory.
    #[error("{}: more than {MOST} passwords; use a sorted file of SHA-1 hashes", .0.display())]
    TooMany(PathBuf),
}

/// The most passwords taken from a plain file: about 14 MiB at rest.
const MOST: usize = 5_000_000;
const LONGEST_LINE: u64 = 4096;

// A test reads it, so the empty set is never met.
static BUILT_IN: LazyLock<Arc<Blocklist>> = LazyLock::new(|| {
    Arc::new(Blocklist(Source::Set(Set::read(include_bytes!("data/common.gcs")).unwrap_or_default())))
});

impl Blocklist {
    /// The list that comes with the program.
    pub fn built_in() -> Arc<Self> {
        BUILT_IN.clone()
    }

    /// A list of one's own: a password a line, or a SHA-1 hash in hexadecimal a line (`HASH` or `HASH:count`), ascending.
    pub fn from_file(path: &Path) -> Result<Self, BlocklistError> {
        let read = |error| BlocklistError::Read(path.to_owned(), error);
        let mut file = BufReader::new(File::open(path).map_err(read)?);
        let mut first = Vec::new();
        file.by_ref().take(LONGEST_LINE).read_until(b'\n', &mut first).map_err(read)?;
        if hash_of_line(&first).is_some() {
            let file = HashFile::open(file.into_inner()).map_err(read)?;
            let sorted = file.is_sorted().map_err(read)?;
            return if sorted {
                Ok(Self(Source::Hashes(file)))
            } else {
                Err(BlocklistError::Unsorted(path.to_owned()))
            };
        }
        file.rewind().map_err(read)?;
        let mut texts = Vec::new();
        let mut line = Vec::new();
        for number in 1.. {
            line.clear();
            if file.by_ref().take(LONGEST_LINE).read_until(b'\n', &mut line).map_err(read)? == 0 {
                break;
            }
            let text = std::str::from_utf8(&line).ok().filter(|_| (line.len() as u64) < LONGEST_LINE);
            let text = text.ok_or_else(|| BlocklistError::Line(path.to_owned(), number))?;
            let text = text.trim_end_matches(['\r', '\n']);
            if !text.is_empty() {
                texts.push(fold(text));
            }
            if texts.len() > MOST {
                return Err(BlocklistError::TooMany(path.to_owned()));
            }
        }
        let set = Set::collect(texts.iter()).ok_or_else(|| BlocklistError::TooMany(path.to_owned()))?;
        Ok(Self(Source::Set(set)))
    }

    /// Whether the password is on the list, in any letter case. What a file cannot tell for lack of reading is logged, and nothing is
    /// said.
    pub fn tells(&self, password: &str) -> Option<bool> {
        let folded = fold(password);
        let file = match &self.0 {
            Source::Set(set) => return Some(set.contains(&folded)),
            Source::Hashes(file) => file,
        };
        for text in [folded, nfc(password)] {
            let hash: [u8; 20] = Sha1::digest(text.as_bytes()).into();
            match file.contains(&hash) {
                Ok(true) => return Some(true),
                Ok(false) => {}
                Err(error) => {
                    tracing::error!(%error, "the list of breached passwords cannot be read");
                    return None;
                }
            }
        }
        Some(false)
    }

    /// Whether it surely is on the list.
    pub fn contains(&self, password: &str) -> bool {
        self.tells(password) == Some(true)
    }

    /// Whether asking it means reading a file.
    pub const fn reads(&self) -> bool {
        matches!(self.0, Source::Hashes(_))
    }

    /// A place among those who read the file, as soon as there is one; nothing where there is no file.
    pub async fn place(&self) -> Option<Place> {
        match &self.0 {
            Source::Set(_) => None,
            Source::Hashes(file) => Arc::clone(&file.readers).acquire_owned().await.ok(),
        }
    }

    /// The same, if there is one now.
    pub fn place_now(&self) -> Option<Place> {
        match &self.0 {
            Source::Set(_) => None,
            Source::Hashes(file) => Arc::clone(&file.readers).try_acquire_owned().ok(),
        }
    }

    /// How many passwords are on the list; `None` for a file of hashes, which is not counted.
    pub const fn len(&self) -> Option<usize> {
        match &self.0 {
            Source::Set(set) => Some(set.len()),
            Source::Hashes(_) => None,
        }
    }

    /// Whether there is nothing on it.
    pub fn is_empty(&self) -> bool {
        self.len() == Some(0)
    }
}

impl std::fmt::Debug for Blocklist {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Blocklist").field(&self.len()).finish()
    }
}

/// The form lists are asked in.
fn fold(text: &str) -> String {
    nfc(&nfc(text).to_lowercase())
}

fn hash_of_line(line: &[u8]) -> Option<[u8; 20]> {
    let line = std::str::from_utf8(line).ok()?.trim_end();
    let (hash, count) = line.split_once(':').unwrap_or((line, "0"));
    if hash.len() != 40 || !count.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let mut bytes = [0; 20];
    for (byte, pair) in bytes.iter_mut().zip(hash.as_bytes().chunks(2)) {
        *byte = u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok()?;
    }
    Some(bytes)
}

/// A file of SHA-1 hashes in ascending order, searched by halving.
struct HashFile {
    file: Mutex<File>,
    length: u64,
    readers: Arc<Semaphore>,
}

impl HashFile {
    fn open(mut file: File) -> std::io::Result<Self> {
        let length = file.seek(SeekFrom::End(0))?;
        Ok(Self { file: Mutex::new(file), length, readers: Arc::new(Semaphore::new(READERS)) })
    }

    /// The first hash that begins at or after `at`, and where the line after it begins.
    fn hash_from(&self, at: u64) -> std::io::Result<Option<([u8; 20], u64)>> {
        let mut file = self.file.lock().unwrap_or_else(PoisonError::into_inner);
        // From one byte earlier, so that a line that begins at `at` is not taken for the rest of one.
        let start = at.saturating_sub(1);
        file.seek(SeekFrom::Start(start))?;
        let mut chunk = Vec::with_capacity(256);
        file.by_ref().take(256).read_to_end(&mut chunk)?;
        let skip = if at == 0 { Some(0) } else { chunk.iter().position(|byte| *byte == b'\n').map(|end| end + 1) };
        let Some(line) = skip.and_then(|skip| chunk.get(skip..)) else { return Ok(None) };
        let end = line.iter().position(|byte| *byte == b'\n').map_or(line.len(), |end| end + 1);
        let hash = line.get(..end).and_then(hash_of_line);
        let next = start + (chunk.len() - line.len() + end) as u64;
        Ok(hash.map(|hash| (hash, next)))
    }

    fn contains(&self, wanted: &[u8; 20]) -> std::io::Result<bool> {
        let (mut low, mut high) = (0, self.length);
        while low < high {
            let middle = low + (high - low) / 2;
            match self.hash_from(middle)? {
                Some((hash, _)) if hash == *wanted => return Ok(true),
                Some((hash, next)) if hash < *wanted => low = next,
                _ => high = middle,
            }
        }
        Ok(false)
    }

    /// Whether hashes at 1,000 places are in order; enough to tell a list sorted by count.
    fn is_sorted(&self) -> std::io::Result<bool> {
        let mut last = [0; 20];
        for place in 0..1000 {
            match self.hash_from(self.length / 1000 * place)? {
                Some((hash, _)) if hash < last => return Ok(false),
                Some((hash, _)) => last = hash,
                None => {}
            }
        }
        Ok(true)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fmt::Write as _;
    use std::io::Write as _;

    fn file(content: &[u8]) -> tempfile::NamedTempFile {
        let mut file = tempfile::NamedTempFile::new().unwrap();
        file.write_all(content).unwrap();
        file
    }

    #[test]
    fn the_built_in_list_knows_the_common_ones() {
        let list = Blocklist::built_in();
        assert_eq!(list.len(), Some(210_347));
        for common in ["password", "PassWord", "12345678", "qwertyuiop", "letmein", "iloveyou", "passwordpassword"] {
            assert!(list.contains(common), "{common}");
        }
        for rare in ["", "a", "violet-lamp-river-12", "correct horse battery stapler", "ünïcödé-passwört"] {
            assert!(!list.contains(rare), "{rare}");
        }
    }

    #[test]
    fn the_built_in_list_takes_few_strangers_for_its_own() {
        let list = Blocklist::built_in();
        let taken = (0..100_000).filter(|number| list.contains(&format!("stranger no. {number}"))).count();
        assert!(taken <= 3, "{taken} of 100,000; 0.1 were to be expected");
    }

    #[test]
    fn a_plain_file_is_a_list() {
        let file = file("Hunter2\r\n\nÉclair\n".as_bytes());
        let list = Blocklist::from_file(file.path()).unwrap();
        assert_eq!(list.len(), Some(2));
        assert!(list.contains("hunter2") && list.contains("e\u{301}clair") && !list.contains(""));
        assert!(!list.contains("hunter3"));
    }

    #[test]
    fn a_file_of_hashes_is_searched_where_it_lies() {
        let mut hashes: Vec<String> = (0..500)
            .map(|number| {
                Sha1::digest(format!("secret {number}")).iter().fold(String::new(), |mut text, byte| {
                    write!(text, "{byte:02X}").unwrap();
                    text
                })
            })
            .collect();
        hashes.sort();
        for ending in ["", ":1", ":123456"] {
            let lines: String = hashes.iter().map(|hash| format!("{hash}{ending}\r\n")).collect();
            let list_file = file(lines.as_bytes());
            let list = Blocklist::from_file(list_file.path()).unwrap();
            assert!((0..500).all(|number| list.contains(&format!("Secret {number}"))));
            assert!(!(500..900).any(|number| list.contains(&format!("secret {number}"))));
        }
        hashes.reverse();
        let unsorted = file(hashes.join("\n").as_bytes());
        assert!(matches!(Blocklist::from_file(unsorted.path()), Err(BlocklistError::Unsorted(_))));
    }

    #[test]
    fn what_is_no_list_is_refused_with_its_line() {
        let binary = file(b"good\n\xff\xfe\n");
        assert!(matches!(Blocklist::from_file(binary.path()), Err(BlocklistError::Line(_, 2))));
        let endless = file(&[b'x'; 10_000]);
        assert!(matches!(Blocklist::from_file(endless.path()), Err(BlocklistError::Line(_, 1))));
        assert!(matches!(Blocklist::from_file(Path::new("absent")), Err(BlocklistError::Read(..))));
    }
}

//! A file of hardware tokens, read: every row with its line, as a token or as what is wrong with it. Nothing is looked up and
//! nothing written here; [`settle`](super::settle) does that with all rows or with none.

use std::io::Read;

use zeroize::Zeroizing;

use super::fields::RowError;
use super::token::Token;
use super::{csv, fields, pskc};

/// The largest file, in bytes.
pub const LARGEST: u64 = 16 * 1024 * 1024;

/// How a file is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// Portable Symmetric Key Container (RFC 6030).
    Pskc,
    /// Comma-separated values with a line of names (RFC 4180).
    Csv,
}

impl Format {
    /// Its word.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Pskc => "pskc",
            Self::Csv => "csv",
        }
    }
}

/// Why a file as a whole cannot be read. What is in it is not repeated.
#[derive(Debug, thiserror::Error)]
pub enum FileError {
    /// It cannot be read from where it is.
    #[error("it cannot be read")]
    Io(#[from] std::io::Error),
    /// Too large.
    #[error("it has more than 16 MiB")]
    Large,
    /// Not UTF-8.
    #[error("it is not in UTF-8")]
    Encoding,
    /// Nothing in it.
    #[error("there is no token in it")]
    Empty,
    /// A column that is not known.
    #[error("the name of column {0} in the first line is not known; known are {known}", known = csv::COLUMNS.join(", "))]
    Column(usize),
    /// A column that is there twice.
    #[error("there are two columns `{0}`")]
    Twice(&'static str),
    /// A column that must be there.
    #[error("the first line names no column `{0}`")]
    NoColumn(&'static str),
    /// Not well-formed XML.
    #[error("it is not well-formed XML near line {0}")]
    Xml(u64),
    /// A document type, which can define entities without end.
    #[error("it has a document type (`<!DOCTYPE`), which a key container has no need of")]
    DocumentType,
    /// An entity that is not one of the five of XML.
    #[error("it uses an entity that is not defined, on line {0}")]
    Entity(u64),
    /// Elements in elements.
    #[error("its elements are nested more than {most} deep", most = pskc::DEEPEST)]
    Depth,
    /// A text without end.
    #[error("there is a text of more than 64 KiB on line {0}")]
    Text(u64),
    /// Another document.
    #[error("its first element is not the `KeyContainer` of RFC 6030")]
    NotPskc,
    /// Another version.
    #[error("it is not in version 1.0 of the format")]
    Version,
    /// It is encrypted, and there is no key.
    #[error("its secrets are encrypted: give the pre-shared key with --key-file")]
    NoKey,
    /// It is encrypted in another way.
    #[error("its secrets are encrypted with a password or a certificate; only a pre-shared key is understood")]
    OtherKey,
    /// The key for authentication codes does not open.
    #[error("the key does not fit: the key for its authentication codes does not open with it")]
    Key,
    /// Authentication codes of another sort, or none.
    #[error("its secrets are encrypted without authentication codes by HMAC-SHA1 or HMAC-SHA256")]
    MacMethod,
}

/// A key that opens encrypted files.
#[derive(Clone)]
pub struct TransportKey(Zeroizing<[u8; 16]>);

impl TransportKey {
    /// Reads a key of 128 bits, written as 32 hexadecimal digits or in base64.
    pub fn read(text: &str) -> Option<Self> {
        let bytes = fields::hex(text).filter(|bytes| bytes.len() == 16).or_else(|| fields::base64(text))?;
        Some(Self(Zeroizing::new(bytes[..].try_into().ok()?)))
    }

    pub(super) fn expose(&self) -> &[u8; 16] {
        &self.0
    }
}

impl std::fmt::Debug for TransportKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("«secret»")
    }
}

/// A row of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// The line on which it begins.
    pub line: u64,
    /// The serial number as the file writes it.
    pub serial: Option<String>,
    /// The token, or what is wrong.
    pub token: Result<Token, RowError>,
}

/// A file of tokens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Import {
    /// Its rows, in their order.
    pub rows: Vec<Row>,
}

impl Import {
    /// Reads a file. `key` opens what is encrypted in it.
    pub fn read(from: impl Read, format: Format, key: Option<&TransportKey>) -> Result<Self, FileError> {
        let mut bytes = Zeroizing::new(Vec::new());
        from.take(LARGEST + 1).read_to_end(&mut bytes)?;
        if u64::try_from(bytes.len()).is_ok_and(|length| length > LARGEST) {
            return Err(FileError::Large);
        }
        let text = std::str::from_utf8(&bytes).map_err(|_| FileError::Encoding)?;
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let rows = match format {
            Format::Csv => csv::read(text)?,
            Format::Pskc => pskc::read(text, key)?,
        };
        if rows.is_empty() { Err(FileError::Empty) } else { Ok(Self { rows }) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_read_in_both_ways_it_is_written() {
        let key = b"\x124Vx\x90\x124Vx\x90\x124Vx\x90\x12";
        for text in [
            "12345678901234567890123456789012",
            " 1234 5678 9012 3456 7890 1234 5678 9012\n",
            "EjRWeJASNFZ4kBI0VniQEg==",
        ] {
            assert_eq!(TransportKey::read(text).unwrap().expose(), key, "{text}");
        }
        for text in ["", "1234", "123456789012345678901234567890123", "EjRWeJASNFZ4kBI0VniQ"] {
            assert!(TransportKey::read(text).is_none(), "{text}");
        }
    }

    #[test]
    fn what_is_too_large_is_not_read_to_its_end() {
        let endless = std::io::repeat(b'\n');
        assert!(matches!(Import::read(endless, Format::Csv, None), Err(FileError::Large)));
    }

    #[test]
    fn what_is_not_text_is_refused() {
        for bytes in [&b"serial,secret\n\xff"[..], b"\xff\xfes\0e\0"] {
            assert!(matches!(Import::read(bytes, Format::Csv, None), Err(FileError::Encoding)));
            assert!(matches!(Import::read(bytes, Format::Pskc, None), Err(FileError::Encoding)));
        }
    }

    #[test]
    fn a_file_without_tokens_is_told_of() {
        assert!(matches!(Import::read(&b"serial,secret\n"[..], Format::Csv, None), Err(FileError::Empty)));
        let empty = "<KeyContainer Version='1.0' xmlns='urn:ietf:params:xml:ns:keyprov:pskc'/>";
        assert!(matches!(Import::read(empty.as_bytes(), Format::Pskc, None), Err(FileError::Empty)));
    }
}

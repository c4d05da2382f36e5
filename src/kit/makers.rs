//! Makers of authenticators, by the certificates that their devices prove their make with (WebAuthn, section 6.5.4): PEM files that an
//! administrator got from the makers.

use std::path::Path;

use webauthn_rs_core::proto::AttestationCaList;

/// The largest file, in bytes: a few dozen certificates.
const LARGEST: u64 = 64 << 10;

const END: &str = "-----END CERTIFICATE-----";

/// Why a file is none of makers.
#[derive(Debug, thiserror::Error)]
pub enum MakersError {
    /// It cannot be read.
    #[error(transparent)]
    Read(#[from] std::io::Error),
    /// It is too large to be one.
    #[error("it is larger than 64 KiB")]
    Large,
    /// A certificate in it cannot be understood, by its place in the file.
    #[error("certificate {0} in it cannot be understood")]
    Certificate(usize),
    /// There is none.
    #[error("it holds no certificate in PEM")]
    None,
}

/// The makers in a file.
pub fn read(path: &Path) -> Result<AttestationCaList, MakersError> {
    if std::fs::metadata(path)?.len() > LARGEST {
        return Err(MakersError::Large);
    }
    parse(&std::fs::read_to_string(path)?)
}

fn parse(text: &str) -> Result<AttestationCaList, MakersError> {
    let mut makers = AttestationCaList::default();
    let pieces = text.split_inclusive(END).filter(|piece| piece.ends_with(END));
    for (index, piece) in pieces.enumerate() {
        // Whatever stands before it is a remark.
        let start = piece.find("-----BEGIN CERTIFICATE-----").ok_or(MakersError::Certificate(index + 1))?;
        let pem = piece.get(start..).unwrap_or_default();
        let maker = AttestationCaList::try_from(pem.as_bytes()).map_err(|_| MakersError::Certificate(index + 1))?;
        makers.union(&maker);
    }
    // One that is cut off would be left out without a word.
    if text.rsplit(END).next().is_some_and(|rest| rest.contains("-----BEGIN CERTIFICATE-----")) {
        return Err(MakersError::Certificate(makers.len() + 1));
    }
    if makers.is_empty() { Err(MakersError::None) } else { Ok(makers) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_certificate_is_told_apart() {
        assert!(matches!(parse(""), Err(MakersError::None)));
        assert!(matches!(parse("words"), Err(MakersError::None)));
        let broken = format!("-----BEGIN CERTIFICATE-----\nAAAA\n{END}\n");
        assert!(matches!(parse(&broken), Err(MakersError::Certificate(1))));
        assert!(matches!(parse("-----BEGIN CERTIFICATE-----\nAAAA\n"), Err(MakersError::Certificate(1))));
        assert!(matches!(parse(END), Err(MakersError::Certificate(1))));
    }
}

//! Secrets that are encrypted with a pre-shared key: AES-128-CBC under a code by HMAC, which is looked at before anything is
//! decrypted (RFC 6030, section 6.1). The key for the codes is in the file, encrypted with the same key.

use aes::Aes128;
use cbc::Decryptor;
use cbc::cipher::block_padding::Iso10126;
use cbc::cipher::{BlockModeDecrypt as _, KeyIvInit as _};
use hmac::{Hmac, KeyInit, Mac};
use sha1::Sha1;
use sha2::Sha256;
use zeroize::Zeroizing;

use super::super::fields::{self, RowError};
use super::super::import::{FileError, TransportKey};

const AES_128_CBC: &str = "http://www.w3.org/2001/04/xmlenc#aes128-cbc";
const HMAC_SHA1: &str = "http://www.w3.org/2000/09/xmldsig#hmac-sha1";
const HMAC_SHA256: &str = "http://www.w3.org/2001/04/xmldsig-more#hmac-sha256";

/// A value that is encrypted.
#[derive(Clone, Debug, Default)]
pub struct Sealed {
    /// The method, as the file names it.
    pub method: String,
    /// Initialisation vector and ciphertext, in base64.
    pub value: String,
}

impl Sealed {
    /// What is in it; `None` where it is in another method, in no base64, or does not end as it should.
    fn decrypt(&self, key: &TransportKey) -> Option<Zeroizing<Vec<u8>>> {
        let bytes = fields::base64(&self.value).filter(|_| self.method.trim() == AES_128_CBC)?;
        let (vector, ciphertext) = bytes.split_first_chunk::<16>()?;
        // XML Encryption fills up with anything and ends with how much it was; PKCS #7 is a case of it.
        let cipher = Decryptor::<Aes128>::new(key.expose().into(), vector.into());
        let mut plain = Zeroizing::new(ciphertext.to_vec());
        let length = cipher.decrypt_padded::<Iso10126>(&mut plain).ok()?.len();
        plain.truncate(length);
        Some(plain)
    }
}

/// How a file says that secrets were not changed.
#[derive(Clone, Debug, Default)]
pub struct MacMethod {
    /// The algorithm, as the file names it.
    pub algorithm: String,
    /// The key, encrypted.
    pub key: Sealed,
}

/// Opens the secrets of one file.
pub struct Opener<'k> {
    key: &'k TransportKey,
    mac_key: Zeroizing<Vec<u8>>,
    sha256: bool,
}

impl<'k> Opener<'k> {
    /// Opens the key for the codes of a file.
    pub fn new(method: Option<&MacMethod>, key: &'k TransportKey) -> Result<Self, FileError> {
        let method = method.filter(|method| !method.key.value.is_empty()).ok_or(FileError::MacMethod)?;
        let sha256 = match method.algorithm.trim() {
            HMAC_SHA1 => false,
            HMAC_SHA256 => true,
            _ => return Err(FileError::MacMethod),
        };
        let mac_key = method.key.decrypt(key).filter(|key| !key.is_empty()).ok_or(FileError::Key)?;
        Ok(Self { key, mac_key, sha256 })
    }

    /// Opens a secret, once its code is right.
    pub fn open(&self, sealed: &Sealed, mac: Option<&str>) -> Result<Zeroizing<Vec<u8>>, RowError> {
        if sealed.method.trim() != AES_128_CBC {
            return Err(RowError::Cipher);
        }
        let mac = fields::base64(mac.ok_or(RowError::NoMac)?).ok_or(RowError::Mac)?;
        let signed = fields::base64(&sealed.value).ok_or(RowError::Encoding("base64"))?;
        let right = match self.sha256 {
            false => verifies::<Hmac<Sha1>>(&self.mac_key, &signed, &mac),
            true => verifies::<Hmac<Sha256>>(&self.mac_key, &signed, &mac),
        };
        if !right {
            return Err(RowError::Mac);
        }
        sealed.decrypt(self.key).ok_or(RowError::Mac)
    }
}

fn verifies<M: Mac + KeyInit>(key: &[u8], signed: &[u8], mac: &[u8]) -> bool {
    <M as KeyInit>::new_from_slice(key).is_ok_and(|it| it.chain_update(signed).verify_slice(mac).is_ok())
}

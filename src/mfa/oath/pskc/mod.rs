//! Portable Symmetric Key Container (RFC 6030): the XML in which makers of tokens send their seeds, plain or encrypted with a
//! pre-shared key. `StartDate` and `ExpiryDate` are kept; any other rule of a `Policy` that a server cannot keep to makes a
//! key unusable, as section 5 demands. Whom a key belongs to (`UserId`), its current time and its drift are not taken over:
//! who has a token is found out when it is added, and the window for clocks is fixed (R-OT-2).

mod sealed;
#[cfg(test)]
mod tests;
mod xml;

use zeroize::Zeroizing;

use self::sealed::{MacMethod, Opener, Sealed};
use self::xml::{Element, Visitor};
use super::fields::{self, RowError};
use super::import::{FileError, Row, TransportKey};
use super::token::{Kind, Token};
use crate::kit::instant::Instant;

pub use self::xml::DEEPEST;

/// Reads the keys of a container.
pub(super) fn read(document: &str, key: Option<&TransportKey>) -> Result<Vec<Row>, FileError> {
    let mut container = Container::default();
    xml::walk(document, &mut container)?;
    let sealed = container.drafts.iter().any(|draft| draft.sealed.is_some());
    let opener = match (sealed, container.other_key, key) {
        (false, ..) => None,
        (true, true, _) => return Err(FileError::OtherKey),
        (true, false, None) => return Err(FileError::NoKey),
        (true, false, Some(key)) => Some(Opener::new(container.mac.as_ref(), key)?),
    };
    let rows = container.drafts.into_iter().map(|draft| Row {
        line: draft.line,
        serial: draft.device.serial.clone(),
        token: draft.token(opener.as_ref()),
    });
    Ok(rows.collect())
}

/// What is known of a container while it is read.
#[derive(Default)]
struct Container {
    /// Whether the key is another than a pre-shared one.
    other_key: bool,
    mac: Option<MacMethod>,
    device: Device,
    drafts: Vec<Draft>,
    /// The drafts of earlier packages.
    before: usize,
}

/// `DeviceInfo`.
#[derive(Clone, Debug, Default)]
struct Device {
    line: u64,
    serial: Option<String>,
    manufacturer: String,
    model: String,
    starts: Option<String>,
    expires: Option<String>,
}

/// A number that a key comes with; `None` in it where it is encrypted.
type Number = Option<Option<String>>;

/// `Key`.
#[derive(Default)]
struct Draft {
    line: u64,
    device: Device,
    algorithm: String,
    suite: String,
    digits: String,
    plain_digits: bool,
    plain: Option<Zeroizing<String>>,
    sealed: Option<Sealed>,
    mac: Option<String>,
    counter: Number,
    period: Number,
    /// Numbers that are not taken over.
    unused: Vec<(&'static str, String)>,
    starts: Option<String>,
    expires: Option<String>,
    /// Whether each `KeyUsage` is OTP.
    usages: Vec<bool>,
    problem: Option<RowError>,
}

const CONTAINER: &str = "KeyContainer";
const PACKAGE: &str = "KeyPackage";

impl Visitor for Container {
    fn open(&mut self, path: &[&'static str], element: &Element) -> Result<(), FileError> {
        let attribute = |name: &str| element.attribute(name).unwrap_or_default().to_owned();
        match path {
            [CONTAINER] => match attribute("Version").as_str() {
                "1.0" | "1" => {}
                _ => return Err(FileError::Version),
            },
            [_] => return Err(FileError::NotPskc),
            [CONTAINER, "EncryptionKey", child] => self.other_key |= *child != "KeyName",
            [CONTAINER, "MACMethod"] => {
                self.mac = Some(MacMethod { algorithm: attribute("Algorithm"), ..MacMethod::default() });
            }
            [CONTAINER, "MACMethod", "MACKey", "EncryptionMethod"] => {
                if let Some(mac) = &mut self.mac {
                    mac.key.method = attribute("Algorithm");
                }
            }
            [CONTAINER, PACKAGE] => {
                self.device = Device { line: element.line, ..Device::default() };
                self.before = self.drafts.len();
            }
            [CONTAINER, PACKAGE, "Key"] => {
                let algorithm = attribute("Algorithm");
                self.drafts.push(Draft { line: element.line, algorithm, ..Draft::default() });
            }
            [CONTAINER, PACKAGE, "Key", rest @ ..] => {
                if let Some(draft) = self.drafts.last_mut() {
                    draft.open(rest, &attribute);
                }
            }
            _ => {}
        }
        Ok(())
    }

    fn close(&mut self, path: &[&'static str], text: &str) -> Result<(), FileError> {
        let plain = || text.trim().to_owned();
        match path {
            [CONTAINER, "MACMethod", "MACKey", "CipherData", "CipherValue"] => {
                if let Some(mac) = &mut self.mac {
                    mac.key.value = plain();
                }
            }
            [CONTAINER, PACKAGE, "DeviceInfo", field] => match *field {
                "SerialNo" => self.device.serial = Some(plain()).filter(|serial| !serial.is_empty()),
                "Manufacturer" => self.device.manufacturer = plain(),
                "Model" => self.device.model = plain(),
                "StartDate" => self.device.starts = Some(plain()),
                "ExpiryDate" => self.device.expires = Some(plain()),
                _ => {}
            },
            [CONTAINER, PACKAGE, "Key", rest @ ..] => {
                if let Some(draft) = self.drafts.last_mut() {
                    draft.close(rest, text);
                }
            }
            [CONTAINER, PACKAGE] => {
                if self.drafts.len() == self.before {
                    let problem = Some(RowError::NoKey);
                    self.drafts.push(Draft { line: self.device.line, problem, ..Draft::default() });
                }
                for draft in self.drafts.iter_mut().skip(self.before) {
                    draft.device = self.device.clone();
                }
            }
            _ => {}
        }
        Ok(())
    }
}

impl Draft {
    fn open(&mut self, path: &[&'static str], attribute: &dyn Fn(&str) -> String) {
        match path {
            ["AlgorithmParameters", "ResponseFormat"] => {
                self.digits = attribute("Length");
                let check = attribute("CheckDigits");
                self.plain_digits = attribute("Encoding") == "DECIMAL" && !matches!(check.as_str(), "true" | "1");
            }
            ["Data", "Secret", "EncryptedValue", "EncryptionMethod"] => {
                self.sealed.get_or_insert_default().method = attribute("Algorithm");
            }
            ["Data", name, "EncryptedValue"] => match *name {
                "Secret" => drop(self.sealed.get_or_insert_default()),
                "Counter" => self.counter = Some(None),
                "TimeInterval" => self.period = Some(None),
                _ => {}
            },
            ["Policy", rule] if !matches!(*rule, "StartDate" | "ExpiryDate" | "KeyUsage") => {
                self.problem = Some(RowError::Policy);
            }
            _ => {}
        }
    }

    fn close(&mut self, path: &[&'static str], text: &str) {
        let plain = || text.trim().to_owned();
        match path {
            ["AlgorithmParameters", "Suite"] => self.suite = plain(),
            ["Data", "Secret", "PlainValue"] => self.plain = Some(Zeroizing::new(plain())),
            ["Data", "Secret", "EncryptedValue", "CipherData", "CipherValue"] => {
                self.sealed.get_or_insert_default().value = plain();
            }
            ["Data", "Secret", "ValueMAC"] => self.mac = Some(plain()),
            ["Data", "Counter", "PlainValue"] => self.counter = Some(Some(plain())),
            ["Data", "TimeInterval", "PlainValue"] => self.period = Some(Some(plain())),
            ["Data", "Time", "PlainValue"] => self.unused.push(("time", plain())),
            ["Data", "TimeDrift", "PlainValue"] => self.unused.push(("time drift", plain())),
            ["Policy", "StartDate"] => self.starts = Some(plain()),
            ["Policy", "ExpiryDate"] => self.expires = Some(plain()),
            ["Policy", "KeyUsage"] => self.usages.push(text.trim() == "OTP"),
            _ => {}
        }
    }

    /// The token, or what is wrong with it.
    fn token(self, opener: Option<&Opener<'_>>) -> Result<Token, RowError> {
        if let Some(problem) = self.problem {
            return Err(problem);
        }
        let serial = fields::serial(self.device.serial.as_deref().unwrap_or_default())?;
        if !self.usages.is_empty() && !self.usages.contains(&true) {
            return Err(RowError::Usage);
        }
        let kind = match self.algorithm.trim() {
            "urn:ietf:params:xml:ns:keyprov:pskc:totp" | "urn:ietf:params:xml:ns:keyprov:pskc#totp" => {
                Kind::Totp { period: fields::period(number("time interval", &self.period)?.unwrap_or_default())? }
            }
            "urn:ietf:params:xml:ns:keyprov:pskc:hotp" | "urn:ietf:params:xml:ns:keyprov:pskc#hotp" => Kind::Hotp,
            _ => return Err(RowError::Kind),
        };
        for (what, value) in &self.unused {
            value.parse::<i64>().map_err(|_| RowError::Number(what))?;
        }
        let digits = fields::digits(&self.digits)?;
        if !self.plain_digits {
            return Err(RowError::Response);
        }
        let seed = match (&self.plain, &self.sealed, opener) {
            (Some(plain), None, _) => fields::base64(plain).ok_or(RowError::Encoding("base64"))?,
            (None, Some(sealed), Some(opener)) => opener.open(sealed, self.mac.as_deref())?,
            (Some(_), Some(_), _) => return Err(RowError::Both),
            _ => return Err(RowError::NoSecret),
        };
        let starts = [(&self.device.starts, "start date"), (&self.starts, "start date")];
        let expires = [(&self.device.expires, "expiry date"), (&self.expires, "expiry date")];
        Ok(Token {
            serial,
            kind,
            algorithm: fields::algorithm(&self.suite)?,
            digits,
            seed: fields::seed(seed)?,
            next: match kind {
                Kind::Hotp => fields::counter(number("counter", &self.counter)?.unwrap_or("0"))?,
                Kind::Totp { .. } => 0,
            },
            manufacturer: fields::name("manufacturer", &self.device.manufacturer)?,
            model: fields::name("model", &self.device.model)?,
            starts_at: dates(starts)?.into_iter().flatten().max(),
            expires_at: dates(expires)?.into_iter().flatten().min(),
        })
    }
}

/// A number as it is written; an encrypted one is none that could be read.
fn number<'n>(what: &'static str, number: &'n Number) -> Result<Option<&'n str>, RowError> {
    match number {
        None => Ok(None),
        Some(None) => Err(RowError::Number(what)),
        Some(Some(text)) => Ok(Some(text)),
    }
}

fn dates(written: [(&Option<String>, &'static str); 2]) -> Result<[Option<Instant>; 2], RowError> {
    let [first, second] = written.map(|(text, what)| text.as_deref().map(|text| fields::date(what, text)).transpose());
    Ok([first?, second?])
}

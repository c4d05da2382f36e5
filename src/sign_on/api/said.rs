//! What a body says beside the flow: one thing, so that no step is taken with another one's proof in hand.

use std::collections::BTreeMap;

use serde_json::Value;

use super::sign_on::{AgreementAnswer, SignOn};
use crate::http::api::problem::Problem;
use crate::http::api::shapes::DeviceType;
use crate::http::fault::Fault;
use crate::mfa::Id;

/// The one thing that a body says beside the flow.
pub enum Said<'b> {
    /// Nothing.
    Nothing,
    /// The password.
    Password(&'b str),
    /// A proof of a device.
    Proof(Proof<'b>),
    /// That a ceremony is to begin.
    Ceremony,
    /// That a code is to be sent, and to which device.
    SendCode(Option<&'b str>),
    /// That a device is to be added, of this method, with this address.
    Enrol(Id, Option<&'b str>),
    /// The new password that is asked for.
    NewPassword(&'b str),
    /// Values of the attributes that are asked for.
    Attributes(&'b BTreeMap<String, Value>),
    /// Whether an account that is to be deleted is kept.
    Keep(bool),
    /// An answer to an agreement.
    Answer {
        /// Its name.
        agreement: &'b str,
        /// The hash of its text.
        hash: &'b str,
        /// The hashes of what is allowed on top of it; `None` where it is declined.
        accepted: Option<&'b [String]>,
    },
}

/// A code, or the answer of an authenticator, and of what.
pub struct Proof<'b> {
    /// The code.
    pub code: Option<&'b str>,
    /// The answer.
    pub credential: Option<&'b Value>,
    /// Which device.
    pub device: Option<&'b str>,
    /// Of what method.
    pub method: Option<DeviceType>,
    /// What it is called.
    pub name: Option<&'b str>,
    /// Its serial number.
    pub serial: Option<&'b str>,
    /// The next code.
    pub second_code: Option<&'b str>,
}

impl<'b> Said<'b> {
    /// What a body says.
    pub fn of(body: &'b SignOn) -> Result<Self, Problem> {
        let (device, name, method) = (body.device.as_deref(), body.name.as_deref(), body.method);
        let (code, credential) = (body.code.as_deref(), body.credential.as_ref());
        let (serial, second_code, address) =
            (body.serial.as_deref(), body.second_code.as_deref(), body.address.as_deref());
        let about = [device, name, serial, second_code, address].iter().any(Option::is_some) || method.is_some();
        let asks = [body.send_code.is_some(), body.enrol.is_some(), body.ceremony.is_some()];
        let proves = [body.password.is_some(), code.is_some(), credential.is_some()];
        let said = asks.iter().chain(&proves).filter(|said| **said).count();
        let wrong = || Err(Fault::BadRequest("error-body").into());
        let answers = [body.answer.is_some(), body.agreement.is_some(), body.hash.is_some(), body.purposes.is_some()]
            .contains(&true);
        if let Some(new) = &body.new_password {
            let alone = said == 0 && !about && !answers && body.attributes.is_none() && body.keep.is_none();
            return if alone { Ok(Self::NewPassword(new)) } else { wrong() };
        }
        if let Some(keep) = body.keep {
            let alone = said == 0 && !about && !answers && body.attributes.is_none();
            return if alone { Ok(Self::Keep(keep)) } else { wrong() };
        }
        if let Some(values) = &body.attributes {
            let alone = said == 0 && !about && !answers;
            return if alone { Ok(Self::Attributes(values)) } else { wrong() };
        }
        match (body.answer, &body.agreement, &body.hash, &body.purposes) {
            (None, None, None, None) => {}
            (Some(AgreementAnswer::Accept), Some(agreement), Some(hash), purposes) if said == 0 && !about => {
                let accepted = Some(purposes.as_deref().unwrap_or_default());
                return Ok(Self::Answer { agreement, hash, accepted });
            }
            (Some(AgreementAnswer::Decline), Some(agreement), Some(hash), None) if said == 0 && !about => {
                return Ok(Self::Answer { agreement, hash, accepted: None });
            }
            _ => return wrong(),
        }
        if said == 0 && !about {
            return Ok(Self::Nothing);
        }
        if said != 1 {
            return wrong();
        }
        if (code.is_some() || credential.is_some()) && address.is_none() {
            return Ok(Self::Proof(Proof { code, credential, device, method, name, serial, second_code }));
        }
        match (&body.password, body.send_code, body.enrol, body.ceremony) {
            (None, None, Some(true), None) if device.or(name).or(serial).or(second_code).is_none() => {
                Ok(Self::Enrol(method.map_or(Id::Totp, DeviceType::id), address))
            }
            (Some(password), None, None, None) if !about => Ok(Self::Password(password)),
            (None, Some(true), None, None) if name.or(address).is_none() && method.is_none() => {
                Ok(Self::SendCode(device))
            }
            (None, None, None, Some(true)) if !about => Ok(Self::Ceremony),
            _ => wrong(),
        }
    }
}

//! Codes that are sent to a device's own address: by email, as a text message, in a phone call, by WhatsApp. Weak second
//! factors (R-OT-9), and for many people the only ones at hand.
//!
//! Pairing proves the address ([`pairing`]), which then belongs to the device: it lies sealed in the device's secret, and no
//! change of a profile touches it (R-OT-13). A proof is a challenge ([`challenge`]): a code is sent when it is asked for, to the
//! holder of one sign-on or session and to nobody else. Both send through [`sending`], which keeps the waits, the limits and the
//! policy. No request waits for a gateway: what has become of a code is looked up when a page is shown.

pub mod address;
pub mod challenge;
mod methods;
pub mod pairing;
pub mod sending;

pub use methods::{EMAIL, SMS, VOICE, WHATSAPP};

use super::device::Device;
use super::{Id, Way, way};
use crate::config::sections::mfa::{CodeMethod, MfaSection};
use crate::identity::proof::{Factor, Proofs};
use crate::kit::keyring::Keys;
use crate::outbox::Channel;

/// The channel over which codes of a method are sent, if they are sent.
pub fn channel(id: Id) -> Option<Channel> {
    match way(id)? {
        Way::Sent(channel) => Some(channel),
        Way::App(_) | Way::Token(_) | Way::Paper(_) | Way::Ceremony => None,
    }
}

/// What the policy says of codes over a channel.
pub fn policy(config: &MfaSection, channel: Channel) -> &CodeMethod {
    match channel {
        Channel::Email => &config.email,
        Channel::Sms => &config.sms,
        Channel::Voice => &config.voice,
        Channel::Whatsapp => &config.whatsapp,
    }
}

/// The address that a device's codes are sent to.
pub fn address_of(device: &Device, keys: &Keys) -> Option<String> {
    channel(device.method)?;
    String::from_utf8(device.secret(keys)?.to_vec()).ok()
}

/// Whether a device may be a second factor beside what has been proved in the same flow: an address or number that let somebody
/// in without their password does not count a second time (R-OT-13). Text messages, calls and WhatsApp reach the same phone.
pub fn may_offer(proofs: &Proofs, device: &Device) -> bool {
    let Some(channel) = channel(device.method) else { return true };
    let same = |id| self::channel(id).is_some_and(|other| other.is_gateway() == channel.is_gateway());
    !proofs.iter().any(|proof| matches!(proof.factor, Factor::Recovery(id) if same(id)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::identity::proof::Proof;
    use crate::kit::instant::Instant;
    use crate::kit::random::Random;

    fn device(method: Id) -> Device {
        let now = Instant::from_micros(1_800_000_000_000_000);
        Device {
            id: Random::system().id(now),
            account: Random::system().id(now),
            method,
            label: String::new(),
            enabled: true,
            position: 1,
            created_at: now,
            last_used_at: None,
            synced: None,
            make: None,
            make_proved: false,
            vouched: None,
            secret: None,
        }
    }

    #[test]
    fn what_proved_a_recovery_is_not_the_second_factor_as_well() {
        let now = Instant::from_micros(1_800_000_000_000_000);
        let offered = |proofs: &Proofs| {
            [Id::Email, Id::Sms, Id::Voice, Id::Whatsapp, Id::Totp, Id::RecoveryCodes]
                .into_iter()
                .filter(|id| may_offer(proofs, &device(*id)))
                .collect::<Vec<_>>()
        };
        let mut proofs = Proofs::of(Proof::password(now));
        // A code that was sent before the first enrolment recovers nothing.
        proofs.add(Proof::address(now));
        assert_eq!(offered(&proofs).len(), 6);
        let by_mail = Proofs::of(Proof::recovery(Id::Email, now));
        assert_eq!(offered(&by_mail), [Id::Sms, Id::Voice, Id::Whatsapp, Id::Totp, Id::RecoveryCodes]);
        let by_text = Proofs::of(Proof::recovery(Id::Sms, now));
        assert_eq!(offered(&by_text), [Id::Email, Id::Totp, Id::RecoveryCodes]);
    }

    #[test]
    fn every_channel_has_its_method_and_its_policy() {
        let config = crate::mfa::tests::config();
        for channel in Channel::ALL {
            let id = Id::parse(channel.as_str()).unwrap();
            assert_eq!(self::channel(id), Some(channel));
            assert_eq!(policy(&config, channel).code_length, 6, "{}", channel.as_str());
        }
        assert_eq!(channel(Id::Totp), None);
    }
}

//! From a notice to a message: the words in the person's language and time zone, both forms, and headers.

use jiff::tz::TimeZone;

use super::sender::Sender;
use super::transport::{Mailbox, Message};
use super::views::{Letter, What};
use crate::identity::{link, registration};
use crate::kit::id::NoticeId;
use crate::mfa::recovery_codes::FEW;
use crate::outbox::{Device, Envelope, Notice, Place};
use crate::theme::engine::RenderError;
use crate::theme::when::When;

/// Writes the message of a notice that stands for so many more of its kind.
pub fn write(sender: &Sender, (id, repeats): (NoticeId, u32), envelope: &Envelope) -> Result<Message, RenderError> {
    let Some((language, site)) = sender.site(envelope) else {
        return Err(RenderError::of("mail", "the environment has no language"));
    };
    let letter = Letter { repeats, ..Reader::new(sender, language, envelope).letter(envelope) };
    let rendered = sender.engine.mail(site, &letter)?;
    let domain = sender.from.address.rsplit_once('@').map_or("localhost", |(_, domain)| domain);
    Ok(Message {
        from: sender.from.clone(),
        reply_to: None,
        to: Mailbox::bare(envelope.to.clone()),
        subject: rendered.subject,
        text: rendered.text,
        html: Some(rendered.html),
        message_id: format!("{id}@{domain}"),
        date: envelope.at,
    })
}

/// For whom it is written.
struct Reader<'r> {
    sender: &'r Sender,
    language: &'r str,
    zone: TimeZone,
}

impl<'r> Reader<'r> {
    fn new(sender: &'r Sender, language: &'r str, envelope: &Envelope) -> Self {
        let own = envelope.zone.as_deref().and_then(|zone| TimeZone::get(zone).ok());
        Self { sender, language, zone: own.unwrap_or_else(|| sender.zone.clone()) }
    }

    fn letter(&self, envelope: &Envelope) -> Letter {
        let sender = self.sender;
        let (what, place, device) = self.what(envelope);
        let link = match &envelope.notice {
            Notice::NewPassword { secret, .. } => format!("{}sign-on/welcome/{secret}", sender.base),
            Notice::Recovery { secret, .. } => format!("{}recover/password/{secret}", sender.base),
            Notice::AddressChanged { secret: Some(secret), .. } => format!("{}not-me/{secret}", sender.base),
            Notice::ResetSent { secret } => format!("{}recover/password/{secret}", sender.base),
            Notice::Registration { secret, .. } | Notice::Invitation { secret, .. } => {
                format!("{}register/link/{secret}", sender.base)
            }
            Notice::Identifiers { .. } | Notice::Registered { .. } => format!("{}sign-on", sender.base),
            Notice::Welcome { .. } => sender.base.clone(),
            Notice::NewBrowser { .. } => sender.sessions_link.clone(),
            Notice::RemovalAsked { .. } => sender.devices_link.clone(),
            Notice::ExportReady { .. } => sender.data_link.clone(),
            // The link signs nobody on: whoever does is asked whether the account is kept.
            Notice::DeletionAsked { .. } | Notice::DeletionNear { .. } => format!("{}sign-on", sender.base),
            _ => sender.password_link.clone(),
        };
        Letter {
            what,
            name: envelope.name.clone().unwrap_or_default(),
            when: self.when(envelope.at),
            repeats: 0,
            device: device.map(|device| self.device(device)),
            browser: place.and_then(|place| self.browser(place)),
            place: place.and_then(|place| self.area(place)),
            not_me: envelope.not_me.as_ref().map(|secret| format!("{}not-me/{secret}", sender.base)),
            link,
        }
    }

    fn what<'e>(&self, envelope: &'e Envelope) -> (What, Option<&'e Place>, Option<&'e Device>) {
        match &envelope.notice {
            Notice::PasswordChanged { place, ended } => {
                (What::PasswordChanged { sessions_ended: small(*ended) }, Some(place), None)
            }
            Notice::NewBrowser { place } => (What::NewBrowser, Some(place), None),
            Notice::DeviceAdded { place, device } => (What::DeviceAdded, Some(place), Some(device)),
            Notice::DeviceRemoved { place, device } => (What::DeviceRemoved, Some(place), Some(device)),
            Notice::DeviceDisabled { place, device } => (What::DeviceDisabled, Some(place), Some(device)),
            Notice::DeviceEnabled { place, device } => (What::DeviceEnabled, Some(place), Some(device)),
            Notice::RemovalAsked { place, device, due } => {
                (What::RemovalAsked { due: self.when(*due) }, Some(place), device.as_ref())
            }
            Notice::RemovalCancelled { place, device } => (What::RemovalCancelled, Some(place), device.as_ref()),
            Notice::RemovalDropped { device } => (What::RemovalDropped, None, device.as_ref()),
            Notice::TurnedOff { place } => (What::TurnedOff, Some(place), None),
            Notice::FactorsReset { place } => (What::FactorsReset, Some(place), None),
            Notice::AccountLinked { place, provider, name } => {
                (What::AccountLinked { provider: provider.clone(), account: name.clone() }, Some(place), None)
            }
            Notice::AccountUnlinked { place, provider, name } => {
                (What::AccountUnlinked { provider: provider.clone(), account: name.clone() }, Some(place), None)
            }
            Notice::AccessRemoved { place, application } => {
                (What::AccessRemoved { application: application.clone() }, Some(place), None)
            }
            Notice::BrowserTrusted { place, until } => {
                (What::BrowserTrusted { until: self.when(*until) }, Some(place), None)
            }
            Notice::TrustEnded { place, trusted, count, reused } => {
                let trusted = trusted.as_ref().and_then(|trusted| self.browser(trusted));
                (What::TrustEnded { count: small(*count), trusted, reused: *reused }, Some(place), None)
            }
            Notice::BypassBegun { place, until } => (What::BypassBegun { until: self.when(*until) }, Some(place), None),
            Notice::BypassEnded { place } => (What::BypassEnded, Some(place), None),
            Notice::OthersEnded { place, ended, doubted } => {
                (What::OthersEnded { count: small(*ended), doubted: *doubted }, Some(place), None)
            }
            Notice::SessionEnded { place, ended } => {
                (What::SessionEnded { ended: self.browser(ended) }, Some(place), None)
            }
            Notice::SessionsEnded { place } => (What::SessionsEnded, Some(place), None),
            Notice::ExportReady { until } => (What::ExportReady { until: self.when(*until) }, None, None),
            Notice::DeletionAsked { place, due } => (What::DeletionAsked { due: self.when(*due) }, Some(place), None),
            Notice::DeletionNear { due } => (What::DeletionNear { due: self.when(*due) }, None, None),
            Notice::DeletionCancelled { place } => (What::DeletionCancelled, Some(place), None),
            Notice::AccountErased { place, keeps } => (What::AccountErased { keeps: *keeps }, Some(place), None),
            Notice::AccountDisabled { place } => (What::AccountDisabled, Some(place), None),
            Notice::DefaultChanged { place, device } => (What::DefaultChanged, Some(place), Some(device)),
            Notice::RecoveryCodesMade { place, count } => {
                (What::RecoveryCodesMade { count: small(*count) }, Some(place), None)
            }
            Notice::RecoveryCodeUsed { place, left } => {
                let make = self.sender.recovery_codes_link.clone();
                (What::RecoveryCodeUsed { left: small(*left), few: *left <= FEW, make }, Some(place), None)
            }
            Notice::AddressCode { place, code, expires } => {
                (What::AddressCode { code: code.clone(), expires: self.when(*expires) }, Some(place), None)
            }
            Notice::NewAddressCode { place, code, expires } => {
                (What::NewAddressCode { code: code.clone(), expires: self.when(*expires) }, Some(place), None)
            }
            Notice::PasswordExpires { due } => (What::PasswordExpires { due: self.when(*due) }, None, None),
            Notice::AuthorityChanged { group, joined, rules } => {
                (What::AuthorityChanged { group: group.clone(), joined: *joined, rules: *rules }, None, None)
            }
            // The second is never a mail; it would be one like the first.
            Notice::DeviceCode { place, code, expires } | Notice::RecoveryCode { place, code, expires } => {
                (What::DeviceCode { code: code.clone(), expires: self.when(*expires) }, Some(place), None)
            }
            Notice::Recovery { place, code, expires, .. } => {
                let until = self.when(envelope.at.plus(link::RECOVERY_LIFETIME));
                (What::Recovery { code: code.clone(), expires: self.when(*expires), until }, Some(place), None)
            }
            Notice::AddressChanged { place, what, act, to, secret } => {
                let until = secret.as_ref().map(|_| self.when(envelope.at.plus(link::NOT_ME_LIFETIME)));
                let (phone, act) = (what == "phone", act.clone());
                (What::AddressChanged { phone, act, to: to.clone(), until }, Some(place), None)
            }
            Notice::LostDeviceBegun { place, due } => {
                (What::LostDeviceBegun { due: self.when(*due) }, Some(place), None)
            }
            Notice::LostDeviceHalfWay { due } => (What::LostDeviceHalfWay { due: self.when(*due) }, None, None),
            Notice::LostDeviceOpen { until } => (What::LostDeviceOpen { until: self.when(*until) }, None, None),
            Notice::LostDeviceStopped { place } => (What::LostDeviceStopped, Some(place), None),
            Notice::LostDeviceDropped => (What::LostDeviceDropped, None, None),
            Notice::AddressWanted { place } => (What::AddressWanted, Some(place), None),
            Notice::Identifiers { place, names } => (What::Identifiers { names: names.clone() }, Some(place), None),
            Notice::Registration { place, code, expires, .. } => {
                let until = self.when(envelope.at.plus(registration::LIFETIME));
                (What::Registration { code: code.clone(), expires: self.when(*expires), until }, Some(place), None)
            }
            Notice::Registered { place } => (What::Registered, Some(place), None),
            Notice::Invitation { until, .. } => (What::Invitation { until: self.when(*until) }, None, None),
            Notice::Welcome { place } => (What::Welcome, Some(place), None),
            Notice::ResetSent { .. } => {
                let until = self.when(envelope.at.plus(link::RECOVERY_LIFETIME));
                (What::ResetSent { until }, None, None)
            }
            Notice::NewPassword { place, .. } => {
                (What::NewPassword { expires: self.when(envelope.at.plus(link::LIFETIME)) }, Some(place), None)
            }
        }
    }

    fn when(&self, at: crate::kit::instant::Instant) -> When {
        When::new(at, &self.zone, self.language)
    }

    /// "Authenticator app “Pixel”".
    fn device(&self, device: &Device) -> String {
        let messages = self.sender.engine.messages();
        let method = messages.text(self.language, &format!("method-{}", device.method.replace('_', "-")), &[]);
        if device.label.is_empty() {
            return method;
        }
        let arguments = [("method", method.as_str().into()), ("label", device.label.as_str().into())];
        messages.text(self.language, "method-named", &arguments)
    }

    /// "Lyon, France".
    fn area(&self, place: &Place) -> Option<String> {
        place.area.as_ref()?.name(self.language).map(str::to_owned)
    }

    /// "Firefox on Windows".
    fn browser(&self, place: &Place) -> Option<String> {
        match (place.browser.as_str(), place.platform.as_str()) {
            ("", "") => None,
            (browser, "") => Some(browser.to_owned()),
            ("", platform) => Some(platform.to_owned()),
            (browser, platform) => {
                let arguments = [("browser", browser.into()), ("platform", platform.into())];
                Some(self.sender.engine.messages().text(self.language, "browser-and-platform", &arguments))
            }
        }
    }
}

fn small(count: u64) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

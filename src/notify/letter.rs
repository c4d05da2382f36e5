//! From a notice to a message: the words in the person's language, both forms, and headers.

use super::sender::Sender;
use super::transport::{Mailbox, Message};
use super::views::{NewBrowser, PasswordChanged};
use crate::kit::id::NoticeId;
use crate::outbox::{Envelope, Notice, Place};
use crate::theme::engine::{RenderError, Rendered};
use crate::theme::when::When;

/// Writes the message of a notice.
pub fn write(sender: &Sender, id: NoticeId, envelope: &Envelope) -> Result<Message, RenderError> {
    let language = envelope.language.as_deref().filter(|language| sender.sites.contains_key(*language));
    let language = language.unwrap_or(&sender.default_language);
    let site = sender.sites.get(language).or_else(|| sender.sites.values().next());
    let Some(site) = site else {
        return Err(RenderError { template: "mail".to_owned(), cause: "the environment has no language".to_owned() });
    };
    let name = envelope.name.clone().unwrap_or_default();
    let when = When::new(envelope.at, &sender.zone, language);
    let rendered: Rendered = match &envelope.notice {
        Notice::PasswordChanged { place, ended } => {
            let view = PasswordChanged {
                name,
                when,
                browser: browser(sender, language, place),
                place: None,
                sessions_ended: u32::try_from(*ended).unwrap_or(u32::MAX),
                link: sender.password_link.clone(),
            };
            sender.engine.mail(site, &view)?
        }
        Notice::NewBrowser { place } => {
            let view = NewBrowser {
                name,
                when,
                browser: browser(sender, language, place),
                place: None,
                link: sender.sessions_link.clone(),
            };
            sender.engine.mail(site, &view)?
        }
        other => return Err(RenderError { template: other.kind().to_owned(), cause: "no template yet".to_owned() }),
    };
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

/// "Firefox on Windows", in the reader's language.
fn browser(sender: &Sender, language: &str, place: &Place) -> Option<String> {
    match (place.browser.as_str(), place.platform.as_str()) {
        ("", "") => None,
        (browser, "") => Some(browser.to_owned()),
        ("", platform) => Some(platform.to_owned()),
        (browser, platform) => {
            let arguments = [("browser", browser.into()), ("platform", platform.into())];
            Some(sender.engine.messages().text(language, "browser-and-platform", &arguments))
        }
    }
}

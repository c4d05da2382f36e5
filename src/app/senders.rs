//! The live environments as senders of mail, and of codes by telephone.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::config;
use crate::config::sections::mail::{MailTls, Smtp as SmtpSection};
use crate::config::sections::notifications::{Gateway as GatewaySection, GatewayKind};
use crate::environment::{Live, Registry, Services};
use crate::kit::id::EnvironmentId;
use crate::notify::sender::{Sender, Senders};
use crate::notify::transport::gateway;
use crate::notify::transport::{Gateway, Mailbox, Protection, Ring, Server, Smtp, Transport, Twilio, Webhook};
use crate::outbound::Outbound;
use crate::outbox::Channel;

/// Finds senders among the live environments.
pub struct LiveSenders {
    /// Which environments are live.
    pub registry: Arc<Registry>,
    /// What the process shares.
    pub services: Services,
    /// The server's own sender, for environments without one.
    pub server: Arc<config::Server>,
    /// The demo's outbox, where everything goes instead of anywhere.
    pub demo: Option<Ring>,
    /// Connections out.
    pub outbound: Outbound,
}

impl Senders for LiveSenders {
    fn sender(&self, environment: EnvironmentId) -> Option<Arc<Sender>> {
        let live = self.registry.by_id(environment)?;
        let page = |tab: &str, page: &str| live.address.url(if live.has_tab(tab) { page } else { "" });
        let tab = |tab: &str| page(tab, tab);
        Some(Arc::new(Sender {
            slug: live.slug.to_string(),
            keys: live.keys.clone(),
            engine: Arc::clone(&live.engine),
            sites: live.sites.clone(),
            default_language: live.config.locale.default.to_string(),
            zone: live.time_zone.clone(),
            from: self.from(&live),
            transport: self.transport(&live),
            gateways: self.gateways(&live),
            base: live.address.url(""),
            sessions_link: tab("accounts"),
            password_link: tab("password"),
            devices_link: tab("authentication"),
            data_link: page("profile", "profile/data"),
            recovery_codes_link: page("authentication", "authentication/recovery-codes"),
        }))
    }
}

impl LiveSenders {
    fn from(&self, live: &Live) -> Mailbox {
        let configured = live.config.notifications.from.as_ref().or(self.server.mail.from.as_ref());
        match configured {
            Some(from) => Mailbox { name: from.name.clone(), address: from.address.clone() },
            None => Mailbox {
                name: Some(live.name(&live.config.locale.default).to_owned()),
                address: "no-reply@localhost".to_owned(),
            },
        }
    }

    fn transport(&self, live: &Live) -> Transport {
        if let Some(ring) = &self.demo {
            return Transport::Demo(ring.of(live.slug.to_string()));
        }
        match live.config.notifications.smtp.as_ref().or(self.server.mail.smtp.as_ref()) {
            Some(smtp) => Transport::Smtp(Smtp::new(server(smtp), &hello(live), self.outbound.clone())),
            None => Transport::None,
        }
    }

    fn gateways(&self, live: &Live) -> BTreeMap<Channel, Gateway> {
        let channels = Channel::ALL.into_iter().filter(|channel| channel.is_gateway());
        let gateway = |channel| match &self.demo {
            Some(ring) => Some(Gateway::Demo(ring.of(live.slug.to_string()))),
            None => self.gateway(live.gateway(channel)?),
        };
        channels.filter_map(|channel| Some((channel, gateway(channel)?))).collect()
    }

    /// The gateway that a section describes; `check` has seen that it has what its kind needs.
    fn gateway(&self, section: &GatewaySection) -> Option<Gateway> {
        let outbound = self.outbound.clone();
        let url = section.url.as_ref().map(|url| (**url).clone());
        Some(match section.gateway {
            GatewayKind::Twilio => Gateway::Twilio(Twilio {
                base: url.or_else(|| gateway::TWILIO.parse().ok())?,
                account: section.account.clone()?,
                token: section.token.clone()?,
                from: section.from.clone()?,
                outbound,
            }),
            GatewayKind::Webhook => Gateway::Webhook(Webhook { url: url?, secret: section.secret.clone()?, outbound }),
        })
    }
}

fn server(section: &SmtpSection) -> Server {
    Server {
        host: section.host.clone(),
        port: section.port,
        protection: match section.tls {
            MailTls::Starttls => Protection::StartTls,
            MailTls::Tls => Protection::Tls,
            MailTls::None => Protection::None,
        },
        credentials: section.username.clone().zip(section.password.clone()),
    }
}

/// The name we introduce ourselves with: the host that people know.
fn hello(live: &Live) -> String {
    let host = live.address.origin.split("//").nth(1).unwrap_or_default();
    host.split(':').next().unwrap_or_default().to_owned()
}

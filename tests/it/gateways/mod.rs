//! Codes by telephone: gateways are real HTTP servers on this machine, which count what they are asked (fault F-10).

mod callbacks;
mod limits;
mod sending;
mod workers;

use std::sync::Arc;
use std::time::Duration;

use portico::app::senders::LiveSenders;
use portico::kit::id::NoticeId;
use portico::notify::worker::Worker;
use portico::outbound::{Outbound, Patience};
use portico::outbox::{self, Channel, Delivery, Notice, Place, Teller};

use crate::support::canned::{self, Canned};
use crate::support::world::{ACME, GLOBEX, PASSWORD, World};

/// Ana's telephone.
pub const NUMBER: &str = "+491701234567";

/// What gateways and we sign with.
pub const SECRET: &str = "the gateway's secret";

/// How long a gateway is waited for here.
const SOON: Duration = Duration::from_millis(300);

/// A gateway that takes everything, as a webhook.
pub fn taking() -> Canned {
    canned::serve(|_| canned::answer(202, &[], ""))
}

/// What an environment's file says of a webhook for each channel.
pub fn webhooks(base: &str) -> String {
    let one = |channel: Channel| {
        let word = channel.as_str();
        format!("{word} = {{ gateway = \"webhook\", url = \"{base}/{word}?x=1\", secret = \"{SECRET}\" }}\n")
    };
    format!("[notifications]\n{}", Channel::ALL.into_iter().filter(|it| it.is_gateway()).map(one).collect::<String>())
}

/// The same of Twilio, or what speaks like it.
pub fn twilio(base: &str) -> String {
    let one = |channel: Channel| {
        let word = channel.as_str();
        format!(
            "{word} = {{ gateway = \"twilio\", url = \"{base}\", account = \"AC 1\", token = \"{SECRET}\", from = \"+15005550006\" }}\n"
        )
    };
    format!("[notifications]\n{}", Channel::ALL.into_iter().filter(|it| it.is_gateway()).map(one).collect::<String>())
}

impl World {
    /// With Ana, and gateways as this text describes them, in two environments.
    pub async fn with_gateways(self, section: &str) -> Self {
        self.write("acme", &format!("{ACME}{section}"));
        self.write("globex", &format!("{GLOBEX}{section}"));
        let report = self.reload().await;
        assert!(!report.failed, "{}", report.problems);
        self.person("acme", "ana@acme.example", PASSWORD).await;
        self.person("globex", "gus@globex.example", PASSWORD).await;
        self
    }

    /// A worker that sends in earnest, to loopback where that is listed.
    pub fn earnest(&self, allow: &[&str]) -> Worker {
        let services = &self.state.services;
        let allow = allow.iter().map(|base| {
            let (host, port) = base.trim_start_matches("http://").split_once(':').unwrap();
            (host.to_owned(), port.parse().unwrap())
        });
        let senders = LiveSenders {
            registry: Arc::clone(&self.state.registry),
            services: services.clone(),
            server: Arc::clone(&self.state.means.server),
            demo: None,
            outbound: Outbound::new(allow).with_patience(Patience { exchange: SOON, ..Patience::default() }),
        };
        Worker { senders: Arc::new(senders), ..self.worker() }
    }

    /// Enqueues a code for Ana.
    pub async fn code(&self, channel: Channel, code: &str) -> NoticeId {
        self.code_to(("acme", "ana@acme.example"), (channel, NUMBER), code).await
    }

    /// Enqueues a code that works for five minutes.
    pub async fn code_to(&self, (slug, person): (&str, &str), way: (Channel, &str), code: &str) -> NoticeId {
        let (live, person) = (self.live(slug), self.account(slug, person).await);
        let (random, now) = (&self.state.services.random, self.clock.now());
        let place = Place { browser: "Firefox".to_owned(), ..Place::default() };
        let teller = Teller { keys: &live.keys, random, now, place };
        let work = self.work(slug).await;
        let expires = now.plus(Duration::from_secs(300));
        let notice = Notice::DeviceCode { place: Place::default(), code: code.to_owned(), expires };
        let id = outbox::send_code(&work, &teller, &person, way, notice).await.unwrap();
        work.commit().await.unwrap();
        id
    }

    /// Enqueues what Ana's old number is told: it has no code.
    pub async fn changed(&self) -> NoticeId {
        let (live, person) = (self.live("acme"), self.account("acme", "ana@acme.example").await);
        let (random, now) = (&self.state.services.random, self.clock.now());
        let teller = Teller { keys: &live.keys, random, now, place: Place::default() };
        let work = self.work("acme").await;
        let notice = Notice::AddressChanged {
            place: Place::default(),
            what: "phone".to_owned(),
            act: "replaced".to_owned(),
            to: "•••• 9999".to_owned(),
            secret: None,
        };
        let id = outbox::send_code(&work, &teller, &person, (Channel::Sms, NUMBER), notice).await.unwrap();
        work.commit().await.unwrap();
        id
    }

    /// What has become of a notice of Acme's.
    pub async fn delivery(&self, id: NoticeId) -> Delivery {
        outbox::delivery(&self.state.services.store.scope(self.live("acme").id), id).await.unwrap()
    }

    /// Why the only notice failed, or is tried again.
    pub async fn failure(&self) -> Option<String> {
        let scope = self.state.services.store.scope(self.live("acme").id);
        let found = scope.find::<portico::store::entity::outbox::Entity>();
        found.one(scope.executor()).await.unwrap().and_then(|row| row.failure)
    }
}

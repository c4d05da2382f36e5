//! Configuration made live: built from files, joined to the database, checked against its neighbours, swapped atomically.
//!
//! A [`Live`] environment is everything a request needs that does not change between requests: it is built when files
//! change and shared by all requests that begin while it is current. A request keeps the one that it began with.

mod address;
mod agreements;
mod blocklists;
mod brand;
pub mod build;
pub mod contrast;
pub mod countries;
pub mod data_exports;
mod histories;
pub mod last_good;
pub mod leavings;
mod lost_devices;
mod offered;
mod password_warnings;
pub mod policy;
mod registry;
mod reload;
mod removals;
mod report;
mod round;
pub mod services;
pub mod store;

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

pub use address::{Address, Cookies, origin};
pub use agreements::{end_consents, publish_all};
pub use build::staged;
pub use data_exports::export_due;
pub use histories::forget_histories;
pub use leavings::leave_due;
pub use lost_devices::tell_lost;
pub use offered::{Application, Custom, CustomTab};
pub use password_warnings::{PASS, warn_of_passwords};
pub use registry::{Place, Registry};
pub use reload::{State, reload};
pub use removals::remove_due;
pub use report::{Outcome, Report};
pub use services::Services;

use self::countries::Countries;
use crate::agreement::Moment;
use crate::agreement::catalogue::Catalogue;
use crate::config;
use crate::config::sections::notifications::Gateway;
use crate::identity::account::Account;
use crate::identity::password::policy::Policy;
use crate::identity::profile::language;
use crate::identity::{attempt, session};
use crate::kit::id::EnvironmentId;
use crate::kit::instant::Instant;
use crate::kit::keyring::Keys;
use crate::kit::slug::Slug;
use crate::mfa::webauthn::RelyingParty;
use crate::outbox::Channel;
use crate::theme::assets::Asset;
use crate::theme::engine::Engine;
use crate::theme::view::Site;

/// An environment as requests see it.
#[derive(Debug)]
pub struct Live {
    /// Its id in the database.
    pub id: EnvironmentId,
    /// Its short name.
    pub slug: Slug,
    /// Sessions and links of an earlier epoch are void.
    pub epoch: i64,
    /// What its files say.
    pub config: Arc<config::Environment>,
    /// What they said, as a hash: equal means unchanged.
    pub revision: String,
    /// Its keys.
    pub keys: Keys,
    /// Where it is.
    pub address: Address,
    /// Its host names; the first is the one in links.
    pub hosts: Vec<String>,
    /// The names of its cookies.
    pub cookies: Cookies,
    /// The Content-Security-Policy of its pages (R-OP-14).
    pub content_security_policy: String,
    /// What its pages share, by language.
    pub sites: BTreeMap<String, Site>,
    /// Its time zone.
    pub time_zone: jiff::tz::TimeZone,
    /// What it publishes under addresses of its own.
    pub assets: Vec<Arc<Asset>>,
    /// Templates and messages of its theme.
    pub engine: Arc<Engine>,
    /// What a password must be.
    pub passwords: Policy,
    /// How long sessions live.
    pub sessions: session::Limits,
    /// How guessing is slowed.
    pub throttle: attempt::Limits,
    /// Who it is to authenticators; `None` where there is no host name to be one.
    pub party: Option<RelyingParty>,
    /// The applications that it shows.
    pub applications: Vec<Application>,
    /// The tabs of its own, by name.
    pub custom_tabs: BTreeMap<String, CustomTab>,
    /// Code and name of each country, by language; empty where people have no postal address.
    pub countries: BTreeMap<String, Countries>,
    /// Its agreements; filled once, when what the database has of them is known.
    pub agreements: OnceLock<Catalogue>,
}

/// The tabs that this release has; one that is listed and not among them is not in effect yet.
pub const TABS: [&str; 8] =
    ["overview", "profile", "authentication", "password", "accounts", "consents", "activity", "applications"];

impl Live {
    /// The tabs of this environment, in order; those of which every part is off are not there.
    pub fn tabs(&self) -> impl Iterator<Item = &str> {
        let listed = self.config.portal.tabs.iter().map(|tab| &**tab);
        listed.filter(move |tab| TABS.contains(tab) && self.config.has_parts(tab))
    }

    /// Whether this environment has a tab.
    pub fn has_tab(&self, tab: &str) -> bool {
        self.tabs().any(|listed| listed == tab)
    }

    /// Whether a path below the environment's address is that of one of its tabs, its own pages among them.
    pub fn is_tab(&self, below: &str) -> bool {
        let own = below.strip_prefix("tabs/").and_then(|name| self.custom_tabs.get(name));
        own.is_some_and(|tab| matches!(tab.what, Custom::Page { .. })) || self.has_tab(below)
    }

    /// The gateway of a channel, if there is one.
    pub fn gateway(&self, channel: Channel) -> Option<&Gateway> {
        let section = &self.config.notifications;
        match channel {
            Channel::Email => None,
            Channel::Sms => section.sms.as_ref(),
            Channel::Voice => section.voice.as_ref(),
            Channel::Whatsapp => section.whatsapp.as_ref(),
        }
    }

    /// The path where sign-on lands: `portal.home`, or the first tab that is a page here.
    pub fn home(&self) -> String {
        let home = &*self.config.portal.home;
        let listed = self.config.portal.tabs.iter().map(|tab| &**tab);
        let below = |tab: &str| match self.custom_tabs.contains_key(tab) {
            true => format!("tabs/{tab}"),
            false => tab.to_owned(),
        };
        let tab = std::iter::once(home).chain(listed).map(below).find(|below| self.is_tab(below));
        self.address.path(tab.as_deref().unwrap_or("sign-off"))
    }

    /// Its agreements.
    pub fn agreements(&self) -> &Catalogue {
        self.agreements.get_or_init(Catalogue::default)
    }

    /// The day that an instant belongs to, where the environment is.
    pub fn day(&self, instant: Instant) -> jiff::civil::Date {
        let timestamp = jiff::Timestamp::from_microsecond(instant.micros()).unwrap_or(jiff::Timestamp::UNIX_EPOCH);
        timestamp.to_zoned_datetime(self.time_zone.clone()).date()
    }

    /// An instant, and the day that it belongs to where the environment is.
    pub fn moment(&self, now: Instant) -> Moment {
        Moment { now, today: self.day(now) }
    }

    /// The time zone of a person: the one that they have chosen, else the environment's.
    pub fn zone_of(&self, person: &Account) -> jiff::tz::TimeZone {
        let chosen = person.text("zoneinfo").and_then(|name| jiff::tz::TimeZone::get(name).ok());
        chosen.unwrap_or_else(|| self.time_zone.clone())
    }

    /// The environment's name in a language.
    pub fn name(&self, language: &str) -> &str {
        self.config.name.get(language, &self.config.locale.default)
    }

    /// The languages of this environment.
    pub fn languages(&self) -> impl Iterator<Item = &str> {
        self.config.locale.languages.iter().map(|language| &**language)
    }

    /// The language of this environment that a tag means; see [`language::among`].
    pub fn speaks(&self, tag: &str) -> Option<&str> {
        let languages = &self.config.locale.languages;
        language::among(&languages.iter().map(|language| &**language), tag)
    }

    /// What pages share in a language, or in the default one.
    pub fn site(&self, language: &str) -> Option<&Site> {
        self.sites
            .get(language)
            .or_else(|| self.sites.get(&*self.config.locale.default))
            .or_else(|| self.sites.values().next())
    }
}

//! Building the exports that people have asked for, in every environment that is served: page by page, each in a short transaction of
//! its own. Every server may do it at any time; of several that come to the same export one goes on, and the others do when it dies.

use super::{Live, Registry, Services};
use crate::agreement::held as agreement;
use crate::identity::account;
use crate::identity::data_export::held::{self, Page};
use crate::identity::data_export::{self as exports, Export, Part};
use crate::mfa::held as mfa;
use crate::outbox::held as outbox_held;
use crate::outbox::{self, Notice, Place, Teller};
use crate::store::{Scope, StoreError};

/// Exports looked at in one go, and rows read in one.
const BATCH: u64 = 20;
const ROWS: u64 = 500;

/// What an export holds, in this order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Section {
    /// The account.
    Account,
    /// User names, addresses and numbers.
    Identifiers,
    /// What the profile says.
    Attributes,
    /// The photo.
    Photo,
    /// The groups.
    Groups,
    /// When passwords were chosen.
    Passwords,
    /// Accounts at identity providers.
    LinkedAccounts,
    /// Second factors.
    Devices,
    /// Which recovery codes are used.
    RecoveryCodes,
    /// Hardware tokens.
    HardwareTokens,
    /// Removals of second factors that wait.
    Removals,
    /// Times in which something is not asked.
    Exceptions,
    /// Trusted browsers.
    TrustedBrowsers,
    /// Known browsers.
    KnownBrowsers,
    /// Sessions.
    Sessions,
    /// Answers to agreements.
    Consents,
    /// What was allowed on top of them.
    Purposes,
    /// Applications with access.
    ApplicationGrants,
    /// Changes of addresses that can be taken back.
    AddressChanges,
    /// Notices.
    Notices,
    /// Failed attempts.
    Attempts,
    /// The history.
    History,
}

impl Section {
    /// All of them.
    pub const ALL: [Self; 22] = [
        Self::Account,
        Self::Identifiers,
        Self::Attributes,
        Self::Photo,
        Self::Groups,
        Self::Passwords,
        Self::LinkedAccounts,
        Self::Devices,
        Self::RecoveryCodes,
        Self::HardwareTokens,
        Self::Removals,
        Self::Exceptions,
        Self::TrustedBrowsers,
        Self::KnownBrowsers,
        Self::Sessions,
        Self::Consents,
        Self::Purposes,
        Self::ApplicationGrants,
        Self::AddressChanges,
        Self::Notices,
        Self::Attempts,
        Self::History,
    ];

    /// The word in the file.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Account => "account",
            Self::Identifiers => "identifiers",
            Self::Attributes => "attributes",
            Self::Photo => "photo",
            Self::Groups => "groups",
            Self::Passwords => "passwords",
            Self::LinkedAccounts => "linked_accounts",
            Self::Devices => "devices",
            Self::RecoveryCodes => "recovery_codes",
            Self::HardwareTokens => "hardware_tokens",
            Self::Removals => "removals",
            Self::Exceptions => "exceptions",
            Self::TrustedBrowsers => "trusted_browsers",
            Self::KnownBrowsers => "known_browsers",
            Self::Sessions => "sessions",
            Self::Consents => "consents",
            Self::Purposes => "purposes",
            Self::ApplicationGrants => "application_grants",
            Self::AddressChanges => "address_changes",
            Self::Notices => "notices",
            Self::Attempts => "attempts",
            Self::History => "history",
        }
    }

    /// The tables that it tells of.
    pub const fn tables(self) -> &'static [&'static str] {
        match self {
            Self::Account | Self::Attributes => &["account"],
            Self::Identifiers => &["identifier"],
            Self::Photo => &["picture"],
            Self::Groups => &["group_member"],
            Self::Passwords => &["password", "password_history"],
            Self::LinkedAccounts => &["linked_account"],
            Self::Devices => &["device"],
            Self::RecoveryCodes => &["recovery_code"],
            Self::HardwareTokens => &["oath_pairing", "oath_token"],
            Self::Removals => &["device_removal"],
            Self::Exceptions => &["mfa_bypass", "passkey_offer", "lost_device"],
            Self::TrustedBrowsers => &["trusted_browser"],
            Self::KnownBrowsers => &["known_browser"],
            Self::Sessions => &["session"],
            Self::Consents => &["consent"],
            Self::Purposes => &["consent_purpose"],
            Self::ApplicationGrants => &["application_grant"],
            Self::AddressChanges => &["address_change"],
            Self::Notices => &["outbox"],
            Self::Attempts => &["attempt"],
            Self::History => &["activity"],
        }
    }

    async fn page(self, scope: &Scope<'_>, live: &Live, export: &Export) -> Result<Page, StoreError> {
        let (id, page) = (export.account, (export.after.as_str(), ROWS));
        match self {
            Self::Account => held::account(scope, id).await,
            Self::Identifiers => held::identifiers(scope, id).await,
            Self::Attributes => held::attributes(scope, &live.config.profile, id).await,
            Self::Photo => held::photo(scope, &live.config.profile, id).await,
            Self::Groups => held::groups(scope, id).await,
            Self::Passwords => held::passwords(scope, id).await,
            Self::LinkedAccounts => held::linked_accounts(scope, id).await,
            Self::Devices => mfa::devices(scope, &live.keys, id).await,
            Self::RecoveryCodes => mfa::recovery_codes(scope, id).await,
            Self::HardwareTokens => mfa::hardware_tokens(scope, id).await,
            Self::Removals => mfa::removals(scope, id).await,
            Self::Exceptions => mfa::exceptions(scope, id).await,
            Self::TrustedBrowsers => held::trusted_browsers(scope, id, page).await,
            Self::KnownBrowsers => held::known_browsers(scope, id, page).await,
            Self::Sessions => held::sessions(scope, id, page).await,
            Self::Consents => agreement::consents(scope, id, page).await,
            Self::Purposes => agreement::purposes(scope, id, page).await,
            Self::ApplicationGrants => held::application_grants(scope, id).await,
            Self::AddressChanges => held::address_changes(scope, id).await,
            Self::Notices => outbox_held::notices(scope, id, page).await,
            Self::Attempts => mfa::attempts(scope, id, ROWS).await,
            Self::History => held::history(scope, &live.config.profile, id, page).await,
        }
    }
}

/// Tables that name an account or an address and are in no section, and why.
pub const LEFT_OUT: [(&str, &str); 8] = [
    ("unique_value", "a second copy of attributes, for the database to compare"),
    ("link", "hashes of the secrets of links; the mails that they went with are among the notices"),
    (
        "sent_code",
        "authenticators of codes; the mails to the person's own addresses that they went with are among the notices",
    ),
    ("password_given_up", "digests of hashes, by which a password that was given up is known again"),
    ("webauthn_user", "the handle by which authenticators find the account: part of a credential"),
    ("registration", "waits for somebody who has no account yet, and is wiped with it or at its end"),
    ("account_deletion", "whoever is leaving has no session to ask for an export in"),
    ("data_export", "the export itself"),
];

/// Builds what was asked for; says how many exports were finished.
pub async fn export_due(services: &Services, registry: &Registry) -> Result<u64, StoreError> {
    let mut all = 0;
    for live in registry.all() {
        for waiting in exports::waiting(&services.store.scope(live.id), BATCH, services.clock.now()).await? {
            match one(services, &live, &waiting).await {
                Ok(finished) => all += u64::from(finished),
                Err(error) => {
                    let (environment, account) = (live.id, waiting.account);
                    tracing::warn!(%environment, %account, %error, "an export of a person's data cannot be built");
                }
            }
        }
    }
    Ok(all)
}

/// Goes on with an export until it is whole; `false` when that is somebody else's to do.
async fn one(services: &Services, live: &Live, waiting: &Export) -> Result<bool, StoreError> {
    let work = services.store.work(live.id).await?;
    let mut claimed = exports::claim(&work, waiting, services.clock.now()).await?;
    if let Some(export) = &mut claimed {
        let last = exports::last_section(&work.scope(), export).await?;
        if !fits(export, last.as_deref()) {
            exports::begin_anew(&work, export).await?;
        }
    }
    work.commit().await?;
    let Some(mut export) = claimed else { return Ok(false) };
    while let Some(section) = Section::ALL.get(export.section) {
        if !further(services, live, &mut export, *section).await? {
            return Ok(false);
        }
    }
    finish(services, live, &export).await
}

/// Whether the sections are where they were when the last part was written: another version may have others, or another order.
fn fits(export: &Export, last: Option<&str>) -> bool {
    let read = if export.after.is_empty() { export.section.checked_sub(1) } else { Some(export.section) };
    read.and_then(|at| Section::ALL.get(at)).map(|section| section.as_str()) == last
}

/// Reads one page and writes it down as a part; `false` when another server has taken over, or the person has gone.
pub async fn further(
    services: &Services,
    live: &Live,
    export: &mut Export,
    section: Section,
) -> Result<bool, StoreError> {
    let page = section.page(&services.store.scope(live.id), live, export).await?;
    let word = section.as_str();
    let sealed = exports::seal(&live.keys, &services.random, export, word, &page.rows)?;
    let (next, after) = match page.next {
        Some(after) => (export.section, after),
        None => (export.section + 1, String::new()),
    };
    let progress = u32::try_from(next * 1000 / Section::ALL.len()).unwrap_or(1000);
    let work = services.store.work(live.id).await?;
    let part = Part { section: word, sealed };
    if !exports::add(&work, export, part, (next, after, progress), services.clock.now()).await? {
        return Ok(false);
    }
    work.commit().await?;
    Ok(true)
}

async fn finish(services: &Services, live: &Live, export: &Export) -> Result<bool, StoreError> {
    let (work, now) = (services.store.work(live.id).await?, services.clock.now());
    if !exports::finish(&work, export, now).await? {
        return Ok(false);
    }
    let Some(person) = account::find(&work.scope(), export.account).await? else { return Ok(false) };
    let teller = Teller { keys: &live.keys, random: &services.random, now, place: Place::default() };
    outbox::tell(&work, &teller, &person, &Notice::ExportReady { until: now.plus(exports::KEPT) }).await?;
    work.commit().await?;
    services.outbox.notify_one();
    Ok(true)
}

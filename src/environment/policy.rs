//! Rules belong to a person: ask these functions, not the configuration, because later policies vary by group.

use std::collections::BTreeSet;
use std::time::Duration;

use super::Live;
use crate::config::Environment;
use crate::config::sections::identity_providers::{IdentityProvider, MfaTrust};
use crate::config::sections::mfa::{MfaSection, Strength};
use crate::config::sections::profile::{Access, ProfileSection};
use crate::config::sections::server::Kind;
use crate::config::sections::step_up::ALWAYS;
use crate::identity::account::{Account, Status};
use crate::identity::grant::{Askable, Grant};
use crate::identity::linked::Linked;
use crate::identity::password::policy::Policy;
use crate::identity::proof::Requirement;
use crate::identity::session;
use crate::mfa::lost;

/// How long this person's sessions live.
pub fn sessions(live: &Live, _account: &Account) -> session::Limits {
    live.sessions
}

/// What this person's password must be.
pub fn passwords<'l>(live: &'l Live, _account: &Account) -> &'l Policy {
    &live.passwords
}

/// Which second factors this person may have, and must.
pub fn mfa<'l>(live: &'l Live, _account: &Account) -> &'l MfaSection {
    &live.config.mfa
}

/// Whether nothing stands in for this person's second factor, whatever a file says: administrators' never, nor where factors must be
/// resistant to phishing.
fn is_strict(live: &Live, account: &Account) -> bool {
    live.config.kind == Kind::Administrators || mfa(live, account).min_strength == Strength::PhishingResistant
}

/// How long this person may trust a browser; `None` where they may not (R-SE-12).
pub fn trusted_browser(live: &Live, account: &Account) -> Option<Duration> {
    mfa(live, account).trusted_browser.duration().filter(|_| !is_strict(live, account))
}

/// Whether the provider with this name is trusted with this person's second factors (R-OI-6).
pub fn trusts_factors_of(live: &Live, account: &Account, name: &str) -> bool {
    let trusted = |provider: &IdentityProvider| provider.mfa_trust != MfaTrust::default();
    provider(live, account, name).is_some_and(trusted) && !is_strict(live, account)
}

/// How long whoever has lost every second factor waits for a new one; `None` where there is no such way. Never for administrators, nor
/// where factors must be resistant to phishing, whatever a file says (R-OT-17); nor where there would be none to add in the end.
pub fn lost_device(live: &Live, account: &Account) -> Option<Duration> {
    let way = &live.config.recovery.lost_device;
    let addable = lost::addable(mfa(live, account)).next().is_some();
    (way.allowed && !is_strict(live, account) && addable).then_some(way.wait)
}

/// Whether this person may take what is held about them.
pub fn may_export(live: &Live, _account: &Account) -> bool {
    live.config.account.export
}

/// How long a deletion by this person themselves can be taken back; `None` where they may not delete their account. Never
/// administrators, whatever a file says: the last of them must not go unnoticed (R-TN-17).
pub fn deletion(live: &Live, _account: &Account) -> Option<Duration> {
    let allowed = live.config.account.deletion.allowed && live.config.kind != Kind::Administrators;
    allowed.then_some(live.config.account.deletion.grace)
}

/// How long what happened to somebody who is erased is kept, under a pseudonym; `None`: it goes with them.
pub fn kept_history(config: &Environment) -> Option<Duration> {
    config.account.deletion.keep_history.duration()
}

/// Whether this person may disable their account; as for deleting it, never administrators.
pub fn may_disable(live: &Live, _account: &Account) -> bool {
    live.config.account.disabling && live.config.kind != Kind::Administrators
}

/// The identity provider with this name, where it is on for this person.
pub fn provider<'l>(live: &'l Live, _account: &Account, name: &str) -> Option<&'l IdentityProvider> {
    live.config.identity_providers.find(name)
}

/// Whether this person can sign on with this linked account: its provider is on, takes sign-ons, and is the one it was linked with.
pub fn links(live: &Live, account: &Account, linked: &Linked) -> bool {
    let provider = provider(live, account, &linked.provider);
    provider.is_some_and(|provider| provider.sign_on && provider.identity() == linked.identity)
}

/// What an application may ask this person for, out of what it `asked`; `None` where there is no such application, or it asked for
/// something that the file does not let it have: whoever asks for too much is told so, and is not given less in silence. The
/// application's groups are not asked: they say who sees its tile, and whom it lets in is for the application.
pub fn askable(live: &Live, account: &Account, application: &str, asked: &[&str]) -> Option<Askable> {
    Askable::by(&live.config.applications, account.id, application, asked)
}

/// What an application may see by a grant of this person now: what was given, as far as the file lets it ask for that still. Nothing
/// where the application is not there any more, or the account is disabled.
pub fn may_see<'g>(live: &Live, account: &Account, grant: &'g Grant) -> BTreeSet<&'g str> {
    let application = live.config.applications.by_name.get(&grant.application);
    let Some(application) = application.filter(|_| account.status == Status::Active) else { return BTreeSet::new() };
    let is_allowed = |scope: &&str| application.scopes.iter().any(|allowed| &**allowed == *scope);
    grant.scopes.iter().map(String::as_str).filter(is_allowed).collect()
}

/// Whether any provider that is on keeps attributes to itself.
pub fn has_owned(live: &Live) -> bool {
    live.config.identity_providers.listed().any(|(_, provider)| !provider.owns.is_empty())
}

/// What somebody with these linked accounts may do to their profile: what their providers own they see, and change there.
pub fn profile(live: &Live, linked: &[Linked]) -> ProfileSection {
    let mut section = live.config.profile.clone();
    let theirs = |name: &str, identity: &str| linked.iter().any(|it| it.provider == name && it.identity == identity);
    let listed = live.config.identity_providers.listed();
    for (_, provider) in listed.filter(|(name, provider)| theirs(name, provider.identity())) {
        for owned in &provider.owns {
            if let Some(attribute) = section.attributes.get_mut(&**owned).filter(|it| it.access == Access::Edit) {
                attribute.access = Access::View;
            }
        }
    }
    section
}

/// What this act asks this person to prove; `None` when it asks nothing. The acts of R-SE-13 always ask; a file may add acts,
/// and for single acts shorten the age and raise the strength, never the reverse.
pub fn step_up(live: &Live, account: &Account, act: Act) -> Option<Requirement> {
    let section = &live.config.step_up;
    let own = section.acts.get(act.as_str());
    if own.is_none() && !act.is_always() {
        return None;
    }
    let max_age = own.and_then(|own| own.max_age).map_or(section.max_age, |own| own.min(section.max_age));
    let least = mfa(live, account).min_strength;
    let strength = own.and_then(|own| own.strength).map_or(least, |own| own.max(least));
    Some(Requirement { max_age, strength })
}

/// What can be done only by somebody who has just proved who they are (`step_up.acts`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Act {
    /// Changing the password.
    Password,
    /// Changing an email address.
    Email,
    /// Changing a phone number.
    Phone,
    /// Adding, naming, ordering, disabling and removing devices.
    Devices,
    /// Making and seeing recovery codes.
    RecoveryCodes,
    /// Linking and unlinking accounts at identity providers.
    LinkedAccounts,
    /// Ending the trust of browsers.
    TrustedBrowsers,
    /// Ending sessions; by default, and wherever `step_up.acts` says so.
    Sessions,
    /// Changing the profile; only where the file says so.
    Profile,
    /// Accepting and withdrawing consents, and taking an application's access away; only where the file says so.
    Consents,
    /// Taking what is held about one.
    Export,
    /// Deleting one's account.
    Deletion,
    /// Disabling one's account.
    Disabling,
}

impl Act {
    /// Every act.
    pub const ALL: [Self; 13] = [
        Self::Password,
        Self::Email,
        Self::Phone,
        Self::Devices,
        Self::RecoveryCodes,
        Self::LinkedAccounts,
        Self::TrustedBrowsers,
        Self::Sessions,
        Self::Profile,
        Self::Consents,
        Self::Export,
        Self::Deletion,
        Self::Disabling,
    ];

    /// The word in the file.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Password => "password",
            Self::Email => "email",
            Self::Phone => "phone",
            Self::Devices => "devices",
            Self::RecoveryCodes => "recovery_codes",
            Self::LinkedAccounts => "linked_accounts",
            Self::TrustedBrowsers => "trusted_browsers",
            Self::Sessions => "sessions",
            Self::Profile => "profile",
            Self::Consents => "consents",
            Self::Export => "export",
            Self::Deletion => "deletion",
            Self::Disabling => "disabling",
        }
    }

    fn is_always(self) -> bool {
        ALWAYS.contains(&self.as_str())
    }
}

//! The acts that a customer's own application links to by `/do/<action>`: where each leads, and by what the portal tells that it was
//! done. The names are a promise to the outside; the pages behind them may move.

use crate::config::Environment;
use crate::config::sections::accounts::Part;
use crate::config::sections::mfa::Method;
use crate::config::sections::profile::{Access, AttributeType};
use crate::environment::Live;

/// One act that can be linked to.
#[derive(Clone, Copy, Debug)]
pub struct Action {
    /// Its name in addresses.
    pub name: &'static str,
    /// The tab that must be there for it.
    pub tab: &'static str,
    /// Where it is done, below the environment's address.
    pub path: &'static str,
    /// Whether the environment has it.
    is_open: fn(&Environment) -> bool,
    /// What a page tells once it is done.
    done: &'static [&'static str],
}

impl PartialEq for Action {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name
    }
}

impl Eq for Action {}

impl Action {
    /// Whether what a page tells means that it was done.
    pub fn is_done_by(&self, told: &str) -> bool {
        self.done.contains(&told)
    }
}

/// Every act.
pub const ACTIONS: [Action; 12] = [
    Action {
        name: "edit-profile",
        tab: "profile",
        path: "profile",
        is_open: |_| true,
        done: &["profile-saved", "picture-saved", "picture-removed", "email-changed", "phone-changed"],
    },
    Action {
        name: "change-email",
        tab: "profile",
        path: "profile/email",
        is_open: |config| is_changed(config, AttributeType::Email),
        done: &["email-changed"],
    },
    Action {
        name: "change-phone",
        tab: "profile",
        path: "profile/phone",
        is_open: |config| is_changed(config, AttributeType::Phone),
        done: &["phone-changed"],
    },
    Action {
        name: "change-password",
        tab: "password",
        path: "password",
        is_open: |_| true,
        done: &["password-changed", "password-set", "password-first-set"],
    },
    Action {
        name: "add-device",
        tab: "authentication",
        path: "authentication#methods-title",
        is_open: |_| true,
        done: &["device-added", "recovery-codes-saved"],
    },
    Action {
        name: "devices",
        tab: "authentication",
        path: "authentication",
        is_open: |_| true,
        done: &[
            "device-added",
            "device-renamed",
            "device-default",
            "device-moved",
            "device-disabled",
            "device-enabled",
            "device-removed",
            "removal-asked",
            "device-kept",
            "turned-off",
            "off-asked",
            "recovery-codes-saved",
            "trust-ended",
            "trusts-ended",
        ],
    },
    Action {
        name: "recovery-codes",
        tab: "authentication",
        path: "authentication/recovery-codes",
        is_open: |config| config.mfa.methods.contains(&Method::RecoveryCodes),
        done: &["recovery-codes-saved"],
    },
    Action {
        name: "sessions",
        tab: "accounts",
        path: "accounts#sessions-title",
        is_open: |config| config.accounts.sessions != Part::Off,
        done: &["session-ended", "others-ended"],
    },
    Action {
        name: "link-account",
        tab: "accounts",
        path: "accounts#linked-title",
        is_open: |config| {
            config.accounts.linked == Part::Edit && config.identity_providers.by_name.values().any(|it| it.link)
        },
        done: &["account-linked"],
    },
    Action {
        name: "consents",
        tab: "consents",
        path: "consents",
        is_open: |_| true,
        done: &["agreement-accepted", "consent-withdrawn", "purposes-saved", "access-removed"],
    },
    Action {
        name: "export-data",
        tab: "profile",
        path: "profile/data",
        is_open: |config| config.account.export,
        done: &["export-asked"],
    },
    Action {
        name: "delete-account",
        tab: "profile",
        path: "profile/data/delete",
        is_open: |config| config.account.deletion.allowed,
        done: &["leaving", "left"],
    },
];

/// Whether people change addresses of this kind themselves.
fn is_changed(config: &Environment, kind: AttributeType) -> bool {
    config.profile.attributes.values().any(|attribute| attribute.kind == kind && attribute.access == Access::Edit)
}

/// The act of this name, where the environment has the tab for it, and the act: nobody signs on only to learn that it does not.
pub fn find(live: &Live, name: &str) -> Option<&'static Action> {
    ACTIONS.iter().find(|it| it.name == name && live.has_tab(it.tab) && (it.is_open)(&live.config))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::http::pages::tells;

    #[test]
    fn names_are_there_once_and_pages_tell_what_they_wait_for() {
        for (place, action) in ACTIONS.iter().enumerate() {
            assert!(ACTIONS.iter().skip(place + 1).all(|other| other.name != action.name), "{}", action.name);
            for told in action.done {
                assert!(tells(told), "{}: {told}", action.name);
            }
        }
    }
}

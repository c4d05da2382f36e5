//! The environment file as a whole.

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::Deserialize;

use super::sections::access::{AccessSection, Group};
use super::sections::accounts::{
    AccountSection, AccountsSection, ActivitySection, ConsentsSection, Part, PrivacySection,
};
use super::sections::administration::AdministrationSection;
use super::sections::agreements::Agreement;
use super::sections::applications::{ApplicationsSection, Scope};
use super::sections::branding::BrandingSection;
use super::sections::identity_providers::IdentityProvidersSection;
use super::sections::locale::LocaleSection;
use super::sections::mfa::MfaSection;
use super::sections::notifications::NotificationsSection;
use super::sections::password::PasswordSection;
use super::sections::policies::Policy;
use super::sections::portal::PortalSection;
use super::sections::profile::ProfileSection;
use super::sections::server::Kind;
use super::sections::session::SessionSection;
use super::sections::sign_on::{RecoverySection, RegistrationSection, SignOnSection};
use super::sections::step_up::StepUpSection;
use super::values::{LocalizedText, Name};

/// One environment: its people, branding and policies.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Environment {
    /// The format of this file.
    #[schemars(range(min = 1, max = 1))]
    pub format: u32,
    /// Bases to build on, `bases/<name>.toml`, merged in order; this file wins over them.
    #[serde(default)]
    pub extends: Vec<Name>,
    /// What people read as the environment's name. Absent: the folder's name.
    pub name: LocalizedText,
    /// What the environment is for; sets sensible defaults.
    pub kind: Kind,
    /// The environment's id. Assigned at first sight and kept in the database; written here when a folder is moved.
    #[serde(default)]
    #[schemars(extend("x-portico-type" = "id"))]
    pub id: Option<String>,
    /// Whether it is open. `false`: a branded maintenance page; data is kept.
    pub enabled: bool,
    /// Where it is reached and who may open it.
    pub access: AccessSection,
    /// Its tabs.
    pub portal: PortalSection,
    /// Its languages and time zone.
    pub locale: LocaleSection,
    /// How it looks.
    pub branding: BrandingSection,
    /// Its groups, by name.
    #[serde(default)]
    pub groups: IndexMap<String, Group>,
    /// The attributes of its people.
    pub profile: ProfileSection,
    /// Second factors.
    pub mfa: MfaSection,
    /// Passwords.
    pub password: PasswordSection,
    /// How people sign on.
    pub sign_on: SignOnSection,
    /// Making an account oneself.
    pub registration: RegistrationSection,
    /// Ways back in.
    pub recovery: RecoverySection,
    /// How long people stay signed on.
    pub session: SessionSection,
    /// What is kept about where people sign on from.
    pub privacy: PrivacySection,
    /// The security history of people.
    pub activity: ActivitySection,
    /// Proving again who one is before a sensitive act.
    pub step_up: StepUpSection,
    /// The accounts tab.
    pub accounts: AccountsSection,
    /// The consents tab.
    pub consents: ConsentsSection,
    /// The terms people accept, by name.
    #[serde(default)]
    pub agreements: IndexMap<String, Agreement>,
    /// External providers to sign on with or to link.
    #[serde(default)]
    pub identity_providers: IdentityProvidersSection,
    /// Applications people reach from here.
    #[serde(default)]
    pub applications: ApplicationsSection,
    /// What people read for what an application may ask for, by scope. Those of OpenID Connect have words already, which these replace.
    #[serde(default)]
    #[schemars(extend("propertyNames" = { "x-portico-type": "scope" }))]
    pub scopes: IndexMap<String, Scope>,
    /// How notices leave.
    pub notifications: NotificationsSection,
    /// What people may do with their account as a whole.
    pub account: AccountSection,
    /// Who may do what elsewhere; only where kind is "administrators".
    #[serde(default)]
    pub administration: AdministrationSection,
    /// Other rules for some users, by name.
    #[serde(default)]
    pub policies: IndexMap<String, Policy>,
}

impl Environment {
    /// Whether a grant names this group: its members look after accounts.
    pub fn grants(&self, group: &str) -> bool {
        self.administration.grants.values().any(|grant| &*grant.group == group)
    }

    /// Whether an application can ask people for access to their accounts.
    pub fn has_access_to_give(&self) -> bool {
        self.applications.by_name.values().any(|application| !application.scopes.is_empty())
    }

    /// Whether a tab has a part that is on. One that has none is not there, also where it is listed.
    pub fn has_parts(&self, tab: &str) -> bool {
        let any = |parts: &[Part]| parts.iter().any(|part| *part != Part::Off);
        match tab {
            "accounts" => {
                let links = any(&[self.accounts.linked]) && self.identity_providers.listed().next().is_some();
                links || any(&[self.accounts.sessions])
            }
            "consents" => any(&[self.consents.agreements, self.consents.grants]),
            _ => true,
        }
    }

    /// Whether a policy gives the members of this group other rules.
    pub fn rules(&self, group: &str) -> bool {
        self.policies.values().any(|policy| policy.when.groups.iter().any(|name| &**name == group))
    }
}

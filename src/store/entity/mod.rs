//! The tables, one file each. Reached through [`Scope`](super::Scope) and [`Work`](super::Work) only.

macro_rules! scoped {
    ($($table:ident),*) => {$(
        impl super::Scoped for $table::Entity {
            const ENVIRONMENT: Self::Column = $table::Column::EnvironmentId;
        }
    )*};
}

pub mod account;
pub mod account_deletion;
pub mod activity;
pub mod address_change;
pub mod agreement_text;
pub mod application_grant;
pub mod attempt;
pub mod browser;
pub mod consent;
pub mod consent_purpose;
pub mod data_export;
pub mod data_export_part;
pub mod device;
pub mod device_removal;
pub mod environment;
pub mod environment_host;
pub mod flow;
pub mod group_member;
pub mod identifier;
pub mod known_browser;
pub mod link;
pub mod linked_account;
pub mod lost_device;
pub mod mfa_bypass;
pub mod oath_pairing;
pub mod oath_token;
pub mod outbox;
pub mod passkey_offer;
pub mod password;
pub mod password_given_up;
pub mod password_history;
pub mod picture;
pub mod recovery_code;
pub mod registration;
pub mod sent_code;
pub mod session;
pub mod trusted_browser;
pub mod unique_value;
pub mod webauthn_credential;
pub mod webauthn_user;

scoped!(
    account,
    account_deletion,
    activity,
    address_change,
    agreement_text,
    application_grant,
    attempt,
    browser,
    consent,
    consent_purpose,
    data_export,
    data_export_part,
    device,
    device_removal,
    flow,
    group_member,
    identifier,
    known_browser,
    link,
    linked_account,
    lost_device,
    mfa_bypass,
    oath_pairing,
    oath_token,
    outbox,
    passkey_offer,
    password,
    password_given_up,
    password_history,
    picture,
    recovery_code,
    registration,
    sent_code,
    session,
    trusted_browser,
    unique_value,
    webauthn_credential,
    webauthn_user
);

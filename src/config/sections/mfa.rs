//! `[mfa]`: second factors and passkeys. One table per method for what is particular to it.

use std::time::Duration;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::config::values::{As, FilePath, Period};

/// Which second factors there are and when they are asked for.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct MfaSection {
    /// The methods people can add, in the order offered.
    pub methods: Vec<Method>,
    /// When a second factor is asked for at sign-on.
    pub required: Required,
    /// How many devices a person may have over all methods.
    #[schemars(range(min = 1, max = 100))]
    pub max_devices: u16,
    /// Whether people may turn their second factor off for themselves.
    pub users_may_turn_off: bool,
    /// Whether a name is asked for when a device is added.
    pub ask_nickname: bool,
    /// Which device is asked first: the person chooses ("user"), is asked each time ("ask"), the first one added ("first"), or an ordered list of methods.
    pub default_method: DefaultMethod,
    /// What else but the password the first second factor of an existing account needs.
    pub first_enrolment: FirstEnrolment,
    /// How long a browser can be trusted not to be asked again; "off" forbids it.
    pub trusted_browser: Period,
    /// How strong a second factor must be.
    pub min_strength: Strength,
    /// Authenticator apps.
    pub totp: Totp,
    /// Codes by mail.
    pub email: CodeMethod,
    /// Codes by text message.
    pub sms: CodeMethod,
    /// Codes by phone call.
    pub voice: CodeMethod,
    /// Codes by WhatsApp message.
    pub whatsapp: CodeMethod,
    /// Passkeys.
    pub passkey: Passkey,
    /// Security keys.
    pub security_key: SecurityKey,
    /// Hardware tokens.
    pub oath_token: OathToken,
    /// Recovery codes.
    pub recovery_codes: RecoveryCodes,
}

/// A kind of second factor.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Method {
    /// A discoverable FIDO2 credential; signs on without a password too.
    Passkey,
    /// A FIDO2 credential as second factor.
    SecurityKey,
    /// An authenticator app.
    Totp,
    /// A code by mail.
    Email,
    /// A code by text message.
    Sms,
    /// A code by phone call.
    Voice,
    /// A code by WhatsApp message.
    Whatsapp,
    /// An approval in a mobile app.
    Push,
    /// A hardware token that shows codes.
    OathToken,
    /// Codes on paper, each good once.
    RecoveryCodes,
}

impl Method {
    /// Every method there is a word for.
    pub const ALL: [Self; 10] = [
        Self::Passkey,
        Self::SecurityKey,
        Self::Totp,
        Self::Email,
        Self::Sms,
        Self::Voice,
        Self::Whatsapp,
        Self::Push,
        Self::OathToken,
        Self::RecoveryCodes,
    ];

    /// The word in files, in the database and in the API.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Passkey => "passkey",
            Self::SecurityKey => "security_key",
            Self::Totp => "totp",
            Self::Email => "email",
            Self::Sms => "sms",
            Self::Voice => "voice",
            Self::Whatsapp => "whatsapp",
            Self::Push => "push",
            Self::OathToken => "oath_token",
            Self::RecoveryCodes => "recovery_codes",
        }
    }

    /// The method of a word.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|method| method.as_str() == word)
    }

    /// The strength it has.
    pub const fn strength(self) -> Strength {
        match self {
            Self::Passkey | Self::SecurityKey => Strength::PhishingResistant,
            Self::Totp | Self::Push | Self::OathToken | Self::RecoveryCodes => Strength::Strong,
            Self::Email | Self::Sms | Self::Voice | Self::Whatsapp => Strength::Any,
        }
    }
}

/// When a second factor is asked for at sign-on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Required {
    /// Never.
    Never,
    /// From those who have one.
    WhenEnrolled,
    /// From everybody; who has none adds one during sign-on.
    Always,
}

/// How strong a second factor must be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Strength {
    /// Any method.
    Any,
    /// No email, sms, voice or whatsapp.
    Strong,
    /// Passkeys and security keys.
    PhishingResistant,
}

impl Strength {
    /// The word in files and in the database.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Any => "any",
            Self::Strong => "strong",
            Self::PhishingResistant => "phishing_resistant",
        }
    }

    /// The strength with this word.
    pub fn parse(text: &str) -> Option<Self> {
        [Self::Any, Self::Strong, Self::PhishingResistant].into_iter().find(|it| it.as_str() == text)
    }
}

/// Which device is asked first.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum DefaultMethod {
    /// By a rule.
    Rule(DefaultRule),
    /// The first of these methods that the person has.
    Order(Vec<Method>),
}

/// A rule for which device is asked first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum DefaultRule {
    /// The person chooses a default.
    User,
    /// The person is asked each time.
    Ask,
    /// The first device added.
    First,
}

/// What the first second factor of an existing account needs besides the password.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum FirstEnrolment {
    /// An invitation.
    Invitation,
    /// A code to an address verified earlier.
    VerifiedAddress,
    /// Nothing.
    Password,
}

/// Whether new devices of a method can be added.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Pairing {
    /// They can.
    Open,
    /// They cannot; existing ones go on working.
    Closed,
}

/// Authenticator apps (RFC 6238).
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Totp {
    /// Digits of a code.
    #[schemars(range(min = 6, max = 8))]
    pub digits: u8,
    /// How long a code lasts.
    #[serde(with = "As::<Duration>")]
    pub period: Duration,
    /// Steps of clock drift accepted on either side, one at most (RFC 6238, section 5.2).
    #[schemars(range(min = 0, max = 1))]
    pub window: u8,
    /// Wrong codes before a pause.
    #[schemars(range(min = 1, max = 30))]
    pub max_failures: u16,
    /// How long the pause is.
    #[serde(with = "As::<Duration>")]
    pub cool_down: Duration,
    /// Whether new ones can be added.
    pub pairing: Pairing,
}

/// Codes that are sent.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CodeMethod {
    /// Digits of a code.
    #[schemars(range(min = 6, max = 10))]
    pub code_length: u8,
    /// How long a code can be used.
    #[serde(with = "As::<Duration>")]
    pub lifetime: Duration,
    /// Wrong codes before a pause.
    #[schemars(range(min = 1, max = 30))]
    pub max_failures: u16,
    /// How long the pause is.
    #[serde(with = "As::<Duration>")]
    pub cool_down: Duration,
    /// How long to wait before the first, second, third… time a code is sent again.
    #[serde(with = "As::<Vec<Duration>>")]
    pub resend: Vec<Duration>,
    /// Whether new ones can be added.
    pub pairing: Pairing,
    /// Countries that may, or may not, be sent to; codes of ISO 3166-1.
    #[serde(default)]
    pub countries: Countries,
}

/// Which countries may be sent to.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Countries {
    /// Only these. Empty: all.
    pub allow: Vec<String>,
    /// Not these.
    pub deny: Vec<String>,
}

/// Passkeys.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Passkey {
    /// The relying party id. Absent: the environment's first host. Changing it makes existing passkeys useless.
    #[serde(default)]
    pub rp_id: Option<String>,
    /// Whether passkeys that a provider copies between devices are accepted.
    pub synced: bool,
    /// Whether a passkey is offered after another way of signing on.
    pub auto_upgrade: bool,
    /// Whether new ones can be added.
    pub pairing: Pairing,
}

/// Security keys.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SecurityKey {
    /// Whether the key asks for a PIN or fingerprint.
    pub user_verification: UserVerification,
    /// Whether the key must prove its make.
    pub attestation: Attestation,
    /// Certificates of the makers that a make is proved against, as PEM files; needed with attestation "direct".
    #[serde(default)]
    pub makers: Vec<FilePath>,
    /// Which makes are accepted, by AAGUID; needs attestation "direct".
    #[serde(default)]
    pub aaguids: Aaguids,
    /// Whether new ones can be added.
    pub pairing: Pairing,
}

/// Hardware tokens that show codes (RFC 4226, RFC 6238), from an inventory that `portico oath import` fills. Digits, period
/// and algorithm are each token's own; clocks may be one step off.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct OathToken {
    /// How many codes of a counter-based token may be skipped, because its button was pressed for nothing.
    #[schemars(range(min = 0, max = 50))]
    pub look_ahead: u8,
    /// Wrong codes before a pause.
    #[schemars(range(min = 1, max = 30))]
    pub max_failures: u16,
    /// How long the pause is.
    #[serde(with = "As::<Duration>")]
    pub cool_down: Duration,
    /// Whether new ones can be added.
    pub pairing: Pairing,
}

/// Recovery codes.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RecoveryCodes {
    /// Wrong codes before a pause.
    #[schemars(range(min = 1, max = 30))]
    pub max_failures: u16,
    /// How long the pause is.
    #[serde(with = "As::<Duration>")]
    pub cool_down: Duration,
    /// Whether sets can be made.
    pub pairing: Pairing,
}

/// Which makes of authenticator are accepted.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Aaguids {
    /// Only these. Empty: all.
    pub allow: Vec<String>,
}

/// Whether an authenticator verifies its user.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum UserVerification {
    /// It must.
    Required,
    /// Where it can.
    Preferred,
    /// It need not.
    Discouraged,
}

/// Whether an authenticator proves its make.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Attestation {
    /// No.
    None,
    /// Yes.
    Direct,
}

/// What a policy for some users says about second factors; what it leaves out stays as in `[mfa]`.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct MfaPolicy {
    /// The methods these people can add.
    pub methods: Option<Vec<Method>>,
    /// When a second factor is asked for.
    pub required: Option<Required>,
    /// How strong it must be.
    pub min_strength: Option<Strength>,
    /// Whether they may turn it off.
    pub users_may_turn_off: Option<bool>,
    /// How long a browser can be trusted.
    pub trusted_browser: Option<Period>,
}

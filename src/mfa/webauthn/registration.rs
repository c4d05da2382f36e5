//! Making a credential (WebAuthn, section 7.1).

use serde::{Deserialize, Serialize};
use webauthn_rs_core::ChallengeRegisterBuilder;
use webauthn_rs_core::proto::{
    AttestationConveyancePreference, AttestationMetadata, AuthenticatorAttachment, Credential,
    RegisterPublicKeyCredential, RegistrationState, UserVerificationPolicy,
};

use super::client_data::{self, Ceremony};
use super::{Fault, LIFETIME, LONGEST, RelyingParty, credential, handle};
use crate::config::sections::mfa::{Attestation, MfaSection, UserVerification};
use crate::identity::account::Account;
use crate::identity::flow::{self, Holder, Kind};
use crate::kit::instant::Instant;
use crate::kit::keyring::Keys;
use crate::kit::random::Random;
use crate::mfa::device;
use crate::mfa::enrolment::{Begun, Pending};
use crate::mfa::{Id, Way, way};
use crate::store::{StoreError, Work};

/// A ceremony under way.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Registering {
    state: RegistrationState,
    /// Until when its answer is taken.
    expires: Instant,
}

impl PartialEq for Registering {
    fn eq(&self, other: &Self) -> bool {
        self.expires == other.expires
    }
}

impl Eq for Registering {}

/// For whom and with what a ceremony is begun.
pub struct Beginning<'b> {
    /// The transaction.
    pub work: &'b Work,
    /// The environment's keys.
    pub keys: &'b Keys,
    /// Who holds the ceremony.
    pub holder: &'b Holder,
    /// The environment.
    pub party: &'b RelyingParty,
    /// The policy that applies to the person.
    pub config: &'b MfaSection,
    /// Whose credential it will be.
    pub person: &'b Account,
    /// What authenticators show to tell accounts apart: the person's identifier.
    pub name: &'b str,
    /// Randomness.
    pub random: &'b Random,
    /// Now.
    pub now: Instant,
}

impl Beginning<'_> {
    /// Begins a ceremony for a device of this kind in place of what its holder has under way; the answer is what a browser needs
    /// (`PublicKeyCredentialCreationOptions` as JSON, WebAuthn section 5.4).
    pub async fn begin(&self, method: Id) -> Result<Option<serde_json::Value>, StoreError> {
        if !matches!(way(method), Some(Way::Ceremony)) {
            return Ok(None);
        }
        let owned = device::of(&self.work.scope(), self.person.id).await?;
        let known = credential::of(&self.work.scope(), &owned).await?;
        let handle = handle::of(self.work, self.person.id, self.random).await?;
        let shown = self.person.display_name().unwrap_or_else(|| self.name.to_owned());
        let core = self.party.core();
        let builder = core.new_challenge_register_builder(&handle, self.name, &shown);
        let Ok(builder) = builder else { return Ok(None) };
        let builder = builder.exclude_credentials(Some(known.iter().map(|held| held.id().to_vec()).collect()));
        let builder = match method {
            Id::Passkey => discoverable(builder, self.config),
            _ => builder
                .authenticator_attachment(Some(AuthenticatorAttachment::CrossPlatform))
                .user_verification_policy(verification(self.config))
                .attestation(conveyance(self.config)),
        };
        let begun = core.generate_challenge_register(builder).map_err(|_| StoreError::Row("webauthn"))?;
        let (options, state) = begun;
        let registering = Registering { state, expires: self.now.plus(LIFETIME) };
        let begun = Begun::Ceremony(Box::new(registering));
        let pending = Pending { account: self.person.id, method, expires: self.now.plus(LIFETIME), begun };
        flow::put(self.work, self.keys, (Kind::Enrolment, self.holder), &pending, self.random, self.now).await?;
        Ok(serde_json::to_value(options.public_key).ok())
    }
}

/// What a browser needs to make the first passkey of somebody with this handle and name, and what is kept of it.
pub(super) fn options(
    party: &RelyingParty,
    config: &MfaSection,
    (handle, name): (&[u8], &str),
    now: Instant,
) -> Result<Option<(serde_json::Value, Registering)>, StoreError> {
    let core = party.core();
    let Ok(builder) = core.new_challenge_register_builder(handle, name, name) else { return Ok(None) };
    let begun = core.generate_challenge_register(discoverable(builder, config));
    let (options, state) = begun.map_err(|_| StoreError::Row("webauthn"))?;
    let registering = Registering { state, expires: now.plus(LIFETIME) };
    Ok(serde_json::to_value(options.public_key).ok().map(|options| (options, registering)))
}

/// What makes a credential a passkey.
fn discoverable(builder: ChallengeRegisterBuilder, config: &MfaSection) -> ChallengeRegisterBuilder {
    builder
        .require_resident_key(true)
        .user_verification_policy(UserVerificationPolicy::Required)
        .reject_synchronised_authenticators(!config.passkey.synced)
}

fn verification(config: &MfaSection) -> UserVerificationPolicy {
    match config.security_key.user_verification {
        UserVerification::Required => UserVerificationPolicy::Required,
        UserVerification::Preferred => UserVerificationPolicy::Preferred,
        UserVerification::Discouraged => UserVerificationPolicy::Discouraged_DO_NOT_USE,
    }
}

fn conveyance(config: &MfaSection) -> AttestationConveyancePreference {
    match config.security_key.attestation {
        Attestation::None => AttestationConveyancePreference::None,
        Attestation::Direct => AttestationConveyancePreference::Direct,
    }
}

/// A credential that was made.
pub struct Registered {
    pub(in crate::mfa) credential: Credential,
    /// What kind of authenticator it is in (AAGUID), when it says so.
    pub make: Option<String>,
    /// Whether that is proved by a certificate of its maker.
    pub make_proved: bool,
}

/// Looks at what a browser brought.
pub(in crate::mfa) fn finish(
    party: &RelyingParty,
    config: &MfaSection,
    (method, registering): (Id, &Registering),
    brought: &str,
    now: Instant,
) -> Result<Registered, Fault> {
    if now >= registering.expires {
        return Err(Fault::Gone);
    }
    if brought.len() > LONGEST {
        return Err(Fault::Invalid);
    }
    let brought: RegisterPublicKeyCredential = serde_json::from_str(brought).map_err(|_| Fault::Invalid)?;
    client_data::check(party, Ceremony::Create, &brought.response.client_data_json)?;
    let proves = method == Id::SecurityKey && config.security_key.attestation == Attestation::Direct;
    let trusted = proves.then(|| party.makers());
    let credential = party.core().register_credential(&brought, &registering.state, trusted);
    let credential = credential.map_err(|error| {
        use webauthn_rs_core::error::WebauthnError as Error;
        tracing::debug!(%error, "a credential is refused");
        match error {
            Error::CredentialMayNotBeHardwareBound => Fault::Synced,
            Error::AttestationNotVerifiable
            | Error::AttestationUntrustedAaguid
            | Error::AttestationFormatMissingAaguid
            | Error::AttestationChainNotTrusted(_)
            | Error::MissingAttestationCaList => Fault::Make,
            _ => Fault::Invalid,
        }
    })?;
    // At most 1,023 bytes (WebAuthn, section 7.1, step 25).
    if credential.cred_id.len() > 1023 {
        return Err(Fault::Invalid);
    }
    // A security key is not told from a passkey by what the browser brings: where copies are not taken, neither may be one.
    if credential.backup_eligible && !config.passkey.synced {
        return Err(Fault::Synced);
    }
    let proved = match &credential.attestation.metadata {
        AttestationMetadata::Packed { aaguid } | AttestationMetadata::Tpm { aaguid, .. } if proves => Some(*aaguid),
        _ => None,
    };
    let make = match proved {
        Some(make) => Some(make),
        None if proves => return Err(Fault::Make),
        None => make(&brought.response.attestation_object),
    };
    let make = make.filter(|make| !make.is_nil()).map(|make| make.to_string());
    if proves && !super::make_is_accepted(config, make.as_deref()) {
        return Err(Fault::Make);
    }
    Ok(Registered { credential, make, make_proved: proves })
}

/// The AAGUID in an attestation object's authenticator data: 16 bytes behind the relying party's hash, the flags and the
/// counter (WebAuthn, section 6.5.2). Without attestation it is what the authenticator says, good for a name and no more.
fn make(attestation: &[u8]) -> Option<uuid::Uuid> {
    use serde_cbor_2::Value;
    let Ok(Value::Map(object)) = serde_cbor_2::from_slice(attestation) else { return None };
    let Some(Value::Bytes(data)) = object.get(&Value::Text("authData".to_owned())) else { return None };
    uuid::Uuid::from_slice(data.get(37..53)?).ok()
}

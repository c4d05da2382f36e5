//! Using a credential (WebAuthn, section 7.2): as a second factor, where the person is known, or to sign on, where the credential
//! says who it is.

use serde::{Deserialize, Serialize};
use webauthn_rs_core::error::WebauthnError;
use webauthn_rs_core::proto::{AuthenticationState, PublicKeyCredential, UserVerificationPolicy};

use super::client_data::{self, Ceremony};
use super::credential::{self, Held};
use super::{Fault, LIFETIME, LONGEST, RelyingParty, handle};
use crate::config::sections::mfa::{MfaSection, UserVerification};
use crate::identity::flow::{self, Holder, Kind};
use crate::kit::id::{DeviceId, UserId};
use crate::kit::instant::Instant;
use crate::kit::keyring::Keys;
use crate::kit::random::Random;
use crate::mfa::Id;
use crate::mfa::device::{self, Device};
use crate::store::{Scope, StoreError, Work};

/// A ceremony under way.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Asserting {
    state: AuthenticationState,
    expires: Instant,
}

/// A challenge is a random value: two ceremonies are the same when they expire together and ask the same.
impl PartialEq for Asserting {
    fn eq(&self, other: &Self) -> bool {
        serde_json::to_string(self).ok() == serde_json::to_string(other).ok()
    }
}

impl Eq for Asserting {}

/// Begins a ceremony with `held`, or, where there are none, with whatever passkey the authenticator has; what a browser needs
/// (`PublicKeyCredentialRequestOptions` as JSON, WebAuthn section 5.5) and what is to be kept.
pub fn begin(
    party: &RelyingParty,
    config: &MfaSection,
    held: &[Held],
    now: Instant,
) -> Option<(serde_json::Value, Asserting)> {
    // What all that are offered take; each is held to its own when it answers.
    let keys = held.iter().filter(|held| held.device.method == Id::SecurityKey).count();
    let policy = match config.security_key.user_verification {
        _ if keys == 0 => UserVerificationPolicy::Required,
        UserVerification::Required => UserVerificationPolicy::Required,
        UserVerification::Discouraged if keys == held.len() => UserVerificationPolicy::Discouraged_DO_NOT_USE,
        UserVerification::Preferred | UserVerification::Discouraged => UserVerificationPolicy::Preferred,
    };
    let credentials = held.iter().map(|held| held.credential.clone()).collect();
    let core = party.core();
    let builder = core.new_challenge_authenticate_builder(credentials, Some(policy)).ok()?;
    let (options, mut state) =
        core.generate_challenge_authenticate(builder.allow_backup_eligible_upgrade(true)).ok()?;
    // They are read again when the answer comes.
    state.set_allowed_credentials(Vec::new());
    let options = serde_json::to_value(options.public_key).ok()?;
    Some((options, Asserting { state, expires: now.plus(LIFETIME) }))
}

/// Begins a ceremony with those of `offered` that have credentials, in place of what its holder has under way. `None` where none
/// has.
pub async fn begin_for(
    work: &Work,
    keys: &Keys,
    holder: &Holder,
    (party, config): (&RelyingParty, &MfaSection),
    offered: &[Device],
    random: &Random,
    now: Instant,
) -> Result<Option<serde_json::Value>, StoreError> {
    let held = credential::of(&work.scope(), offered).await?;
    if held.is_empty() {
        return Ok(None);
    }
    let Some((options, asserting)) = begin(party, config, &held, now) else { return Ok(None) };
    flow::put(work, keys, (Kind::Ceremony, holder), &asserting, random, now).await?;
    Ok(Some(options))
}

/// The ceremony that its holder began, once: it is used up when `work` is committed.
pub async fn take(work: &Work, keys: &Keys, holder: &Holder, now: Instant) -> Result<Option<Asserting>, StoreError> {
    let found: Option<Asserting> = flow::find(&work.scope(), keys, (Kind::Ceremony, holder), now).await?;
    let ended = flow::end(work, Kind::Ceremony, holder).await?;
    Ok(found.filter(|_| ended))
}

/// What a browser brought, as far as it can be read without believing it.
pub struct Brought(PublicKeyCredential);

impl Brought {
    /// Reads it.
    pub fn read(text: &str) -> Result<Self, Fault> {
        if text.len() > LONGEST {
            return Err(Fault::Invalid);
        }
        let mut value: serde_json::Value = serde_json::from_str(text).map_err(|_| Fault::Invalid)?;
        // Absent where an authenticator has none to tell; the library wants it said.
        if let Some(response) = value.get_mut("response").and_then(serde_json::Value::as_object_mut) {
            response.entry("userHandle").or_insert(serde_json::Value::Null);
        }
        serde_json::from_value(value).map(Self).map_err(|_| Fault::Invalid)
    }

    /// Whose credential it says it is; nobody's when there is no such person. The credential's own key proves it afterwards.
    pub async fn owner(&self, scope: &Scope<'_>) -> Result<Option<UserId>, StoreError> {
        match self.0.get_user_unique_id() {
            Some(told) => handle::owner(scope, told).await,
            None => Ok(None),
        }
    }
}

/// Whether what was brought answers the ceremony with one of `devices`, all of one person: then that device was used, within
/// `work`.
pub async fn prove(
    work: &Work,
    (party, config): (&RelyingParty, &MfaSection),
    (account, devices): (UserId, &[Device]),
    asserting: &Asserting,
    brought: &Brought,
    now: Instant,
) -> Result<Result<DeviceId, Fault>, StoreError> {
    if now >= asserting.expires {
        return Ok(Err(Fault::Gone));
    }
    let brought = &brought.0;
    // A handle that is told is the owner's (WebAuthn, section 7.2, step 6).
    if let Some(told) = brought.get_user_unique_id()
        && handle::find(&work.scope(), account).await?.as_deref() != Some(told)
    {
        return Ok(Err(Fault::Invalid));
    }
    let held = credential::of(&work.scope(), devices).await?;
    let Some(held) = held.into_iter().find(|held| held.id() == brought.get_credential_id()) else {
        return Ok(Err(Fault::Invalid));
    };
    let result = match look(party, config, asserting, &held, brought) {
        Ok(result) => result,
        Err(fault) => return Ok(Err(fault)),
    };
    Ok(match credential::used(work, &held, &result, now).await? {
        true => Ok(held.device.id),
        false => Err(Fault::Invalid),
    })
}

fn look(
    party: &RelyingParty,
    config: &MfaSection,
    asserting: &Asserting,
    held: &Held,
    brought: &PublicKeyCredential,
) -> Result<webauthn_rs_core::proto::AuthenticationResult, Fault> {
    client_data::check(party, Ceremony::Get, &brought.response.client_data_json)?;
    let mut credential = held.credential.clone();
    // What has become able to be copied since it was made is written down as such; the reverse is refused (R-WA-7). Its flag is
    // under the signature that is looked at next.
    let eligible = brought.response.authenticator_data.get(32).is_some_and(|flags| flags & BACKUP_ELIGIBLE != 0);
    credential.backup_eligible |= eligible;
    let result = party.core().authenticate_single_credential(brought, &asserting.state, &credential);
    let result = result.map_err(|error| match error {
        WebauthnError::CredentialPossibleCompromise => Fault::Copied,
        error => {
            tracing::debug!(%error, "an assertion is refused");
            Fault::Invalid
        }
    })?;
    let must_verify = match held.device.method {
        Id::Passkey => true,
        _ => config.security_key.user_verification == UserVerification::Required,
    };
    if must_verify && !result.user_verified() {
        return Err(Fault::Invalid);
    }
    if !device::is_acceptable(config, &Device { synced: Some(result.backup_eligible()), ..held.device.clone() }) {
        return Err(Fault::Synced);
    }
    Ok(result)
}

/// The flag BE of authenticator data (WebAuthn, section 6.1).
const BACKUP_ELIGIBLE: u8 = 0x08;

//! A passkey with which an account begins: it is made before there is anybody whose it could be. The ceremony and the handle to be lie
//! sealed with whoever makes the account; both become theirs in the transaction that makes it.
//!
//! The handle is the same in every ceremony of one registration, so that an authenticator which has answered once, and whose answer
//! came with a form that was refused, puts its new passkey in the place of the old one. It is made of the registration's secret, which
//! lives longer than a ceremony, and tells nothing of it.

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD_NO_PAD, URL_SAFE_NO_PAD};
use sea_orm::ActiveValue::Set;
use serde::{Deserialize, Serialize};

use super::registration::{self, Registered, Registering};
use super::{Fault, RelyingParty, credential};
use crate::config::sections::mfa::MfaSection;
use crate::identity::flow::{self, Holder, Kind};
use crate::kit::id::UserId;
use crate::kit::instant::Instant;
use crate::kit::keyring::Keys;
use crate::kit::random::Random;
use crate::mfa::Id;
use crate::mfa::device::{self, Device, New};
use crate::store::entity::webauthn_user;
use crate::store::{Scope, StoreError, Work};

/// A ceremony under way for somebody who does not exist yet.
#[derive(Serialize, Deserialize)]
struct Founding {
    handle: String,
    registering: Registering,
}

/// What an authenticator answered, looked at and found good.
pub struct Found {
    handle: Vec<u8>,
    registered: Registered,
}

/// The handle of whoever makes an account by this registration: 64 bytes that nobody else can know (R-WA-14).
fn handle(keys: &Keys, secret: &str) -> Vec<u8> {
    let half = |which: &[u8]| URL_SAFE_NO_PAD.decode(keys.name("founding handle", &[which, secret.as_bytes()]));
    [half(b"1"), half(b"2")].into_iter().flat_map(Result::unwrap_or_default).collect()
}

/// Begins a ceremony for this holder, for an account that will be called `name`, by the registration with this `secret`; what the
/// browser needs for it.
pub async fn begin(
    work: &Work,
    keys: &Keys,
    holder: &Holder,
    (party, config): (&RelyingParty, &MfaSection),
    (name, secret): (&str, &str),
    random: &Random,
    now: Instant,
) -> Result<Option<serde_json::Value>, StoreError> {
    let handle = handle(keys, secret);
    let Some((options, registering)) = registration::options(party, config, (&handle, name), now)? else {
        return Ok(None);
    };
    let founding = Founding { handle: STANDARD_NO_PAD.encode(&handle), registering };
    flow::put(work, keys, (Kind::Enrolment, holder), &founding, random, now).await?;
    Ok(Some(options))
}

/// Looks at what the browser brought for this holder. Nothing is used up: the transaction that makes the account does that ([`add`]).
pub async fn look(
    scope: &Scope<'_>,
    keys: &Keys,
    holder: &Holder,
    (party, config, brought): (&RelyingParty, &MfaSection, &str),
    now: Instant,
) -> Result<Result<Found, Fault>, StoreError> {
    let founding: Option<Founding> = flow::find(scope, keys, (Kind::Enrolment, holder), now).await?;
    let Some(founding) = founding else { return Ok(Err(Fault::Gone)) };
    let Ok(handle) = STANDARD_NO_PAD.decode(founding.handle) else { return Ok(Err(Fault::Gone)) };
    let finished = registration::finish(party, config, (Id::Passkey, &founding.registering), brought, now);
    Ok(finished.map(|registered| Found { handle, registered }))
}

/// Makes the passkey that of an account which was made in this work. [`Fault::Gone`] when another request has used the ceremony up,
/// [`Fault::Known`] when somebody has the credential: the work is to be dropped then.
pub async fn add(
    work: &Work,
    keys: &Keys,
    (holder, account): (&Holder, UserId),
    found: &Found,
    random: &Random,
    now: Instant,
) -> Result<Result<Device, Fault>, StoreError> {
    if !flow::end(work, Kind::Enrolment, holder).await? {
        return Ok(Err(Fault::Gone));
    }
    let row = webauthn_user::ActiveModel {
        environment_id: Set(work.environment().uuid()),
        account_id: Set(account.uuid()),
        handle: Set(found.handle.clone()),
    };
    if !work.insert_unless_there(row).await? {
        return Ok(Err(Fault::Known));
    }
    let Registered { credential, make, make_proved } = &found.registered;
    let synced = Some(credential.backup_eligible);
    let new = New { synced, make: make.as_deref(), make_proved: *make_proved, ..New::default() };
    let device = device::add(work, keys, (account, Id::Passkey), &new, random, now).await?;
    Ok(credential::add(work, device.id, credential).await?.map(|()| device))
}

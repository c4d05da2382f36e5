//! Adding a device that proves itself by its first code. Until then its secret lies sealed with whoever is adding it, a session
//! or a sign-on, and is shown again when the page is loaded again; nothing is enrolled before the code is right (R-OT-11).

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use super::{Id, method};
use crate::identity::flow::{self, Holder, Kind};
use crate::kit::id::UserId;
use crate::kit::instant::Instant;
use crate::kit::keyring::Keys;
use crate::kit::random::Random;
use crate::store::{Scope, StoreError, Work};

/// A device that waits for its first code.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pending {
    /// Whose it will be.
    pub account: UserId,
    /// Its kind.
    pub method: Id,
    /// Until when it can be confirmed. Going on with it gives it no more time.
    pub expires: Instant,
    secret: String,
}

impl Pending {
    /// The secret that the device has to be told.
    pub fn secret(&self) -> Zeroizing<Vec<u8>> {
        Zeroizing::new(STANDARD_NO_PAD.decode(&self.secret).unwrap_or_default())
    }
}

/// What is being added by this holder.
pub async fn find(
    scope: &Scope<'_>,
    keys: &Keys,
    holder: &Holder,
    account: UserId,
    now: Instant,
) -> Result<Option<Pending>, StoreError> {
    let found: Option<Pending> = flow::find(scope, keys, (Kind::Enrolment, holder), now).await?;
    Ok(found.filter(|pending| pending.account == account))
}

/// Begins to add a device, or goes on with one of the same kind. `None` when devices of this kind are added in another way.
pub async fn begin(
    work: &Work,
    keys: &Keys,
    holder: &Holder,
    (account, id): (UserId, Id),
    random: &Random,
    now: Instant,
) -> Result<Option<Pending>, StoreError> {
    if let Some(known) = find(&work.scope(), keys, holder, account, now).await?
        && known.method == id
    {
        return Ok(Some(known));
    }
    let Some(secret) = method(id).and_then(|method| method.begin(random)).map(Zeroizing::new) else { return Ok(None) };
    let expires = now.plus(flow::LIFETIME);
    let pending = Pending { account, method: id, expires, secret: STANDARD_NO_PAD.encode(&secret[..]) };
    if flow::put(work, keys, (Kind::Enrolment, holder), &pending, random, now).await? {
        return Ok(Some(pending));
    }
    // Another request was first; what it began is what can be confirmed.
    find(&work.scope(), keys, holder, account, now).await
}

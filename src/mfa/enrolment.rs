//! Adding a device that proves itself. Until it has, what it takes lies sealed with whoever is adding it, a session or a sign-on,
//! and is shown again when the page is loaded again; nothing is enrolled before the proof is there (R-OT-11).

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use super::sent::pairing::Unproved;
use super::webauthn::registration::Registering;
use super::{Id, Way, totp, way};
use crate::identity::flow::{self, Holder, Kind};
use crate::kit::id::UserId;
use crate::kit::instant::Instant;
use crate::kit::keyring::Keys;
use crate::kit::random::Random;
use crate::store::{Scope, StoreError, Work};

/// A device that waits for its proof.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pending {
    /// Whose it will be.
    pub account: UserId,
    /// Its kind.
    pub method: Id,
    /// Until when it can be confirmed. Going on with it gives it no more time.
    pub expires: Instant,
    /// What it waits for.
    pub begun: Begun,
}

/// What a device that is being added waits for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Begun {
    /// The first code of an app with this seed.
    App(Seed),
    /// The answer to a ceremony.
    Ceremony(Box<Registering>),
    /// The code that was sent to this address.
    Address(Box<Unproved>),
}

/// The seed of an app.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Seed(String);

impl Seed {
    fn new(bytes: &[u8]) -> Self {
        Self(STANDARD_NO_PAD.encode(bytes))
    }

    /// Its bytes.
    pub fn bytes(&self) -> Zeroizing<Vec<u8>> {
        Zeroizing::new(STANDARD_NO_PAD.decode(&self.0).unwrap_or_default())
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

/// Begins to add an app, or goes on with it or with an address that a code was sent to. `None` where there is nothing to show: a
/// ceremony begins with its options, an address with what is typed.
pub async fn begin(
    work: &Work,
    keys: &Keys,
    holder: &Holder,
    (account, id): (UserId, Id),
    random: &Random,
    now: Instant,
) -> Result<Option<Pending>, StoreError> {
    let Some(way @ (Way::App(_) | Way::Sent(_))) = way(id) else { return Ok(None) };
    let known = find(&work.scope(), keys, holder, account, now).await?.filter(|known| known.method == id);
    if known.is_some() || matches!(way, Way::Sent(_)) {
        return Ok(known);
    }
    let seed = Zeroizing::new(totp::seed(random));
    let expires = now.plus(flow::LIFETIME);
    let pending = Pending { account, method: id, expires, begun: Begun::App(Seed::new(&seed[..])) };
    if flow::put(work, keys, (Kind::Enrolment, holder), &pending, random, now).await? {
        return Ok(Some(pending));
    }
    // Another request was first; what it began is what can be confirmed.
    find(&work.scope(), keys, holder, account, now).await
}

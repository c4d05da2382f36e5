//! Something under way that spans requests: a sign-on, an enrolment, an act that waits for a proof. The row is in the
//! database, so that any replica can go on with it, and carries no rights. It is found by a secret that its holder keeps (a
//! cookie of their own, the session, an API client's token) and by nothing that a page or an address carries, so that nobody
//! can be made to finish what somebody else began (Keycloak CVE-2026-7507). What it knows is sealed: people type passwords
//! into the identifier field, and a seed lies here until its first code.
//!
//! What nobody has proved anything in yet is not in the database at all: its holder keeps all of it, sealed, so that strangers
//! who begin a thousand write nothing.

use std::collections::HashMap;
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD_NO_PAD, URL_SAFE_NO_PAD};
use sea_orm::{ActiveValue::Set, ColumnTrait, QueryFilter};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use super::token::{self, Purpose};
use crate::kit::id::{DeviceId, EnvironmentId, FlowId, SessionId};
use crate::kit::instant::Instant;
use crate::kit::keyring::Keys;
use crate::kit::random::Random;
use crate::store::entity::flow;
use crate::store::{Scope, StoreError, Work};

/// What is under way. A holder has at most one of each kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A sign-on.
    SignOn,
    /// A device is being added.
    Enrolment,
    /// An authenticator was asked for a signature.
    Ceremony,
    /// A code was sent to an address of the person.
    Address,
    /// A code was sent to one of the person's devices.
    DeviceCode,
    /// Recovery codes were made, and are shown until the person has saved them.
    Codes,
    /// Passkeys were removed, of which the browser is told.
    Removed,
    /// A new address waits for the code that was sent to it.
    NewAddress,
    /// Somebody who has forgotten their password says that an address is theirs.
    Recovery,
    /// Somebody makes an account.
    Registration,
    /// An act waits until the person has proved who they are.
    StepUp,
    /// Somebody was sent to an identity provider.
    Federation,
    /// An account at an identity provider waits for the word that it is to be linked.
    Linking,
}

impl Kind {
    const fn as_str(self) -> &'static str {
        match self {
            Self::SignOn => "sign_on",
            Self::Enrolment => "enrolment",
            Self::Ceremony => "ceremony",
            Self::Address => "address",
            Self::DeviceCode => "device_code",
            Self::Codes => "codes",
            Self::Removed => "removed",
            Self::NewAddress => "new_address",
            Self::Recovery => "recovery",
            Self::Registration => "registration",
            Self::StepUp => "step_up",
            Self::Federation => "federation",
            Self::Linking => "linking",
        }
    }

    /// How long it may take.
    const fn lifetime(self) -> Duration {
        match self {
            // There is much to fill in, and a mailbox to look into.
            Self::Registration => Duration::from_secs(3600),
            _ => LIFETIME,
        }
    }
}

/// Whose it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Holder(String);

impl Holder {
    /// Whoever has this secret of a sign-on.
    pub fn sign_on(secret: &str) -> Self {
        Self(format!("sign-on {secret}"))
    }

    /// Whoever has this secret, which stands for nothing else.
    pub fn secret(secret: &str) -> Self {
        Self(format!("secret {secret}"))
    }

    /// A session, whatever its secret is by now.
    pub fn session(id: SessionId) -> Self {
        Self(format!("session {id}"))
    }

    /// One of several things that a session has under way.
    pub fn of_session(id: SessionId, which: &str) -> Self {
        Self(format!("session {id} {which}"))
    }

    /// One of several things of a kind that this holder has under way, each about a device.
    pub fn about(&self, device: DeviceId) -> Self {
        Self(format!("{} {device}", self.0))
    }
}

/// How long most of it may take.
pub const LIFETIME: Duration = Duration::from_secs(15 * 60);

fn binding(environment: EnvironmentId, holder: &Holder) -> Vec<u8> {
    token::hash(Purpose::Flow, environment, &holder.0)
}

/// Begins something, in place of what its holder may have under way, or writes down how far it is. `false` when another request
/// was first, whose it is then.
pub async fn put<T: Serialize>(
    work: &Work,
    keys: &Keys,
    key: (Kind, &Holder),
    state: &T,
    random: &Random,
    now: Instant,
) -> Result<bool, StoreError> {
    end(work, key.0, key.1).await?;
    insert(work, keys, key, state, random, now).await
}

async fn insert<T: Serialize>(
    work: &Work,
    keys: &Keys,
    key: (Kind, &Holder),
    state: &T,
    random: &Random,
    now: Instant,
) -> Result<bool, StoreError> {
    let id: FlowId = random.id(now);
    let plain = serde_json::to_vec(state).map_err(|_| StoreError::Row("flow"))?;
    let sealed = STANDARD_NO_PAD.encode(keys.seal(random, &[b"flow", id.uuid().as_bytes()], &plain));
    work.insert_unless_there(row(work, key, id, sealed, now)).await
}

fn row(work: &Work, (kind, holder): (Kind, &Holder), id: FlowId, state: String, now: Instant) -> flow::ActiveModel {
    flow::ActiveModel {
        environment_id: Set(work.environment().uuid()),
        id: Set(id.uuid()),
        binding: Set(binding(work.environment(), holder)),
        kind: Set(kind.as_str().to_owned()),
        step: Set(String::new()),
        state: Set(state),
        created_at: Set(now.micros()),
        expires_at: Set(now.plus(kind.lifetime()).micros()),
    }
}

/// What goes before something that is sealed in its own secret.
const SEALED: &str = "s.";

/// What it is sealed as.
const UNPROVED: &[u8] = b"unproved flow";

/// The longest sealed secret, in bytes: a cookie holds 4,096 with its name.
const LONGEST: usize = 3600;

/// What is sealed, and until when it can be opened.
#[derive(Serialize, Deserialize)]
struct Kept<T> {
    state: T,
    until: Instant,
}

/// Whether a text can be the secret of something under way.
pub fn is_well_formed(secret: &str) -> bool {
    let is_base64 = |c: u8| c.is_ascii_alphanumeric() || c == b'-' || c == b'_';
    token::is_well_formed(secret)
        || secret.strip_prefix(SEALED).is_some_and(|sealed| secret.len() <= LONGEST && sealed.bytes().all(is_base64))
}

/// Whether nothing but its secret knows of it.
pub fn is_sealed(secret: &str) -> bool {
    secret.starts_with(SEALED)
}

/// Begins something in which nothing is proved yet: the secret is all there is of it. `carrier`: who may bring it back.
pub fn seal<T: Serialize>(
    (environment, keys): (EnvironmentId, &Keys),
    carrier: &str,
    state: T,
    random: &Random,
    now: Instant,
) -> Result<String, StoreError> {
    let kept = Kept { state, until: now.plus(LIFETIME) };
    let plain = serde_json::to_vec(&kept).map_err(|_| StoreError::Row("flow"))?;
    let sealed = keys.seal(random, &[UNPROVED, environment.uuid().as_bytes(), carrier.as_bytes()], &plain);
    Ok(format!("{SEALED}{}", URL_SAFE_NO_PAD.encode(sealed)))
}

/// Uses a sealed secret up, once; `false` when it was. What is proved with it goes on under another.
pub async fn spend(
    work: &Work,
    (kind, holder): (Kind, &Holder),
    random: &Random,
    now: Instant,
) -> Result<bool, StoreError> {
    work.insert_unless_there(row(work, (kind, holder), random.id(now), String::new(), now)).await
}

/// Whether a sealed secret was used up.
pub async fn is_spent(scope: &Scope<'_>, (kind, holder): (Kind, &Holder)) -> Result<bool, StoreError> {
    let found = scope
        .find::<flow::Entity>()
        .filter(flow::Column::Binding.eq(binding(scope.environment(), holder)))
        .filter(flow::Column::Kind.eq(kind.as_str()));
    Ok(found.one(scope.executor()).await?.is_some())
}

/// What was sealed in a secret for this carrier, unless it took too long.
pub fn open<T: DeserializeOwned>(
    (environment, keys): (EnvironmentId, &Keys),
    carrier: &str,
    secret: &str,
    now: Instant,
) -> Option<T> {
    let sealed = URL_SAFE_NO_PAD.decode(secret.strip_prefix(SEALED)?).ok()?;
    let plain = keys.open(&[UNPROVED, environment.uuid().as_bytes(), carrier.as_bytes()], &sealed).ok()?;
    let kept: Kept<T> = serde_json::from_slice(&plain).ok()?;
    (now < kept.until).then_some(kept.state)
}

/// What its holder has under way.
pub async fn find<T: DeserializeOwned>(
    scope: &Scope<'_>,
    keys: &Keys,
    key: (Kind, &Holder),
    now: Instant,
) -> Result<Option<T>, StoreError> {
    Ok(under_way(scope, key, now).await?.and_then(|row| open_row(keys, row)))
}

/// What several holders have under way of one kind, in their order; one query for all.
pub async fn find_all<T: DeserializeOwned>(
    scope: &Scope<'_>,
    keys: &Keys,
    (kind, holders): (Kind, &[Holder]),
    now: Instant,
) -> Result<Vec<Option<T>>, StoreError> {
    let bindings: Vec<_> = holders.iter().map(|holder| binding(scope.environment(), holder)).collect();
    let found = scope
        .find::<flow::Entity>()
        .filter(flow::Column::Binding.is_in(bindings.clone()))
        .filter(flow::Column::Kind.eq(kind.as_str()))
        .filter(flow::Column::ExpiresAt.gt(now.micros()));
    let mut rows: HashMap<Vec<u8>, flow::Model> =
        found.all(scope.executor()).await?.into_iter().map(|row| (row.binding.clone(), row)).collect();
    Ok(bindings.iter().map(|binding| rows.remove(binding).and_then(|row| open_row(keys, row))).collect())
}

async fn under_way(
    scope: &Scope<'_>,
    (kind, holder): (Kind, &Holder),
    now: Instant,
) -> Result<Option<flow::Model>, StoreError> {
    let found = scope
        .find::<flow::Entity>()
        .filter(flow::Column::Binding.eq(binding(scope.environment(), holder)))
        .filter(flow::Column::Kind.eq(kind.as_str()))
        .filter(flow::Column::ExpiresAt.gt(now.micros()));
    Ok(found.one(scope.executor()).await?)
}

/// What does not open is treated as not there: a key may have been retired meanwhile.
fn open_row<T: DeserializeOwned>(keys: &Keys, row: flow::Model) -> Option<T> {
    let sealed = STANDARD_NO_PAD.decode(row.state).ok()?;
    let plain = keys.open(&[b"flow", row.id.as_bytes()], &sealed).ok()?;
    serde_json::from_slice(&plain).ok()
}

/// What its holder had under way when somebody looked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Seen(Option<FlowId>);

/// The same as [`find`], and by what [`put_after`] knows it again.
pub async fn look<T: DeserializeOwned>(
    scope: &Scope<'_>,
    keys: &Keys,
    key: (Kind, &Holder),
    now: Instant,
) -> Result<(Seen, Option<T>), StoreError> {
    let row = under_way(scope, key, now).await?;
    Ok((Seen(row.as_ref().map(|row| FlowId::from_uuid(row.id))), row.and_then(|row| open_row(keys, row))))
}

/// Writes down how far something is, in place of what was [`Seen`] and of nothing else: `false` when another request has put
/// something there since, whose it is then. Of two that saw the same, one does it.
pub async fn put_after<T: Serialize>(
    work: &Work,
    keys: &Keys,
    (seen, key): (Seen, (Kind, &Holder)),
    state: &T,
    random: &Random,
    now: Instant,
) -> Result<bool, StoreError> {
    let is = match seen.0 {
        Some(id) => flow::Column::Id.eq(id.uuid()),
        // What is too old to be seen makes room.
        None => flow::Column::ExpiresAt.lte(now.micros()),
    };
    let gone = work
        .delete::<flow::Entity>()
        .filter(flow::Column::Binding.eq(binding(work.environment(), key.1)))
        .filter(flow::Column::Kind.eq(key.0.as_str()))
        .filter(is);
    if work.run_delete(gone).await? == 0 && seen.0.is_some() {
        return Ok(false);
    }
    insert(work, keys, key, state, random, now).await
}

/// Ends what its holder has under way, finished or given up. `false` when there was nothing: of two that finish the same
/// thing at once, one is told so.
pub async fn end(work: &Work, kind: Kind, holder: &Holder) -> Result<bool, StoreError> {
    let gone = work
        .delete::<flow::Entity>()
        .filter(flow::Column::Binding.eq(binding(work.environment(), holder)))
        .filter(flow::Column::Kind.eq(kind.as_str()));
    Ok(work.run_delete(gone).await? == 1)
}

//! Something under way that spans requests: a sign-on, an enrolment, an act that waits for a proof. The row is in the
//! database, so that any replica can go on with it, and carries no rights. It is found by a secret that its holder keeps (a
//! cookie of their own, the session, an API client's token) and by nothing that a page or an address carries, so that nobody
//! can be made to finish what somebody else began (Keycloak CVE-2026-7507). What it knows is sealed: people type passwords
//! into the identifier field, and a seed lies here until its first code.

use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use sea_orm::{ActiveValue::Set, ColumnTrait, QueryFilter};
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::token::{self, Purpose};
use crate::kit::id::{EnvironmentId, FlowId, SessionId};
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
    /// A code was sent to an address of the person.
    Address,
    /// Recovery codes were made, and are shown until the person has saved them.
    Codes,
    /// An act waits until the person has proved who they are.
    StepUp,
}

impl Kind {
    const fn as_str(self) -> &'static str {
        match self {
            Self::SignOn => "sign_on",
            Self::Enrolment => "enrolment",
            Self::Address => "address",
            Self::Codes => "codes",
            Self::StepUp => "step_up",
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

    /// A session, whatever its secret is by now.
    pub fn session(id: SessionId) -> Self {
        Self(format!("session {id}"))
    }

    /// One of several things that a session has under way.
    pub fn of_session(id: SessionId, which: &str) -> Self {
        Self(format!("session {id} {which}"))
    }
}

/// How long it may take.
pub const LIFETIME: Duration = Duration::from_secs(15 * 60);

fn binding(environment: EnvironmentId, holder: &Holder) -> Vec<u8> {
    token::hash(Purpose::Flow, environment, &holder.0)
}

/// Begins something, in place of what its holder may have under way, or writes down how far it is.
pub async fn put<T: Serialize>(
    work: &Work,
    keys: &Keys,
    (kind, holder): (Kind, &Holder),
    state: &T,
    random: &Random,
    now: Instant,
) -> Result<(), StoreError> {
    end(work, kind, holder).await?;
    let id: FlowId = random.id(now);
    let plain = serde_json::to_vec(state).map_err(|_| StoreError::Row("flow"))?;
    work.insert_unless_there(flow::ActiveModel {
        environment_id: Set(work.environment().uuid()),
        id: Set(id.uuid()),
        binding: Set(binding(work.environment(), holder)),
        kind: Set(kind.as_str().to_owned()),
        step: Set(String::new()),
        state: Set(STANDARD_NO_PAD.encode(keys.seal(random, &[b"flow", id.uuid().as_bytes()], &plain))),
        created_at: Set(now.micros()),
        expires_at: Set(now.plus(LIFETIME).micros()),
    })
    .await
}

/// What its holder has under way.
pub async fn find<T: DeserializeOwned>(
    scope: &Scope<'_>,
    keys: &Keys,
    (kind, holder): (Kind, &Holder),
    now: Instant,
) -> Result<Option<T>, StoreError> {
    let row = scope
        .find::<flow::Entity>()
        .filter(flow::Column::Binding.eq(binding(scope.environment(), holder)))
        .filter(flow::Column::Kind.eq(kind.as_str()))
        .filter(flow::Column::ExpiresAt.gt(now.micros()))
        .one(scope.executor())
        .await?;
    // What does not open is treated as not there: a key may have been retired meanwhile.
    Ok(row.and_then(|row| {
        let sealed = STANDARD_NO_PAD.decode(row.state).ok()?;
        let plain = keys.open(&[b"flow", row.id.as_bytes()], &sealed).ok()?;
        serde_json::from_slice(&plain).ok()
    }))
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

//! A sign-on under way. The row is found by the browser that began it, and by nothing that a page or an address carries, so
//! that nobody can be made to finish a sign-on that somebody else began (Keycloak CVE-2026-7507). What it knows is sealed:
//! people type passwords into the identifier field.

use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use sea_orm::{ActiveValue::Set, ColumnTrait, QueryFilter};
use serde::{Deserialize, Serialize};

use super::token::{self, Purpose};
use crate::kit::id::FlowId;
use crate::kit::instant::Instant;
use crate::kit::keyring::Keys;
use crate::kit::random::Random;
use crate::store::entity::flow;
use crate::store::{Scope, StoreError, Work};

/// What a sign-on waits for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Step {
    /// The password of whoever was named.
    Password,
}

impl Step {
    const fn as_str(self) -> &'static str {
        match self {
            Self::Password => "password",
        }
    }
}

/// What a sign-on knows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Flow {
    /// What was typed as identifier; whether anybody has it is looked up when it matters.
    pub identifier: String,
    /// What it waits for.
    pub step: Step,
    /// Where to go afterwards, checked again when it is used.
    pub return_to: Option<String>,
}

/// How long a sign-on may take.
pub const LIFETIME: Duration = Duration::from_secs(15 * 60);

/// Whose flow it is: the browser with this secret.
fn binding(environment: crate::kit::id::EnvironmentId, browser: &str) -> Vec<u8> {
    token::hash(Purpose::Browser, environment, browser)
}

/// Begins a sign-on in a browser, in place of one that may be under way there.
pub async fn begin(
    work: &Work,
    keys: &Keys,
    browser: &str,
    new: &Flow,
    random: &Random,
    now: Instant,
) -> Result<(), StoreError> {
    end(work, browser).await?;
    let id: FlowId = random.id(now);
    let plain = serde_json::to_vec(new).map_err(|_| StoreError::Row("flow"))?;
    work.insert_unless_there(flow::ActiveModel {
        environment_id: Set(work.environment().uuid()),
        id: Set(id.uuid()),
        binding: Set(binding(work.environment(), browser)),
        kind: Set("sign_on".to_owned()),
        step: Set(new.step.as_str().to_owned()),
        state: Set(STANDARD_NO_PAD.encode(keys.seal(random, &[b"flow", id.uuid().as_bytes()], &plain))),
        created_at: Set(now.micros()),
        expires_at: Set(now.plus(LIFETIME).micros()),
    })
    .await
}

/// The sign-on under way in a browser.
pub async fn find(scope: &Scope<'_>, keys: &Keys, browser: &str, now: Instant) -> Result<Option<Flow>, StoreError> {
    let row = scope
        .find::<flow::Entity>()
        .filter(flow::Column::Binding.eq(binding(scope.environment(), browser)))
        .filter(flow::Column::Kind.eq("sign_on"))
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

/// Ends the sign-on under way in a browser, finished or given up.
pub async fn end(work: &Work, browser: &str) -> Result<(), StoreError> {
    let gone = work
        .delete::<flow::Entity>()
        .filter(flow::Column::Binding.eq(binding(work.environment(), browser)))
        .filter(flow::Column::Kind.eq("sign_on"));
    work.run_delete(gone).await?;
    Ok(())
}

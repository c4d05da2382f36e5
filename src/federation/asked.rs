//! A request to a provider, from when somebody is sent there until they come back (RFC 6749, section 4.1; RFC 7636; OpenID Connect
//! Core 1.0, section 3.1.2). It is a row that only this browser's secret and the `state` together find, so that nobody is made to
//! finish what somebody else began; coming back deletes it, once, whatever follows, so that of two that bring the same answer one
//! goes on.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use url::Url;

use super::Fault;
use super::providers::Means;
use crate::identity::flow::{self, Holder, Kind};
use crate::identity::token;
use crate::kit::id::SessionId;
use crate::kit::instant::Instant;
use crate::kit::keyring::Keys;
use crate::kit::random::Random;
use crate::store::{Scope, StoreError, Work};

/// What somebody is sent to a provider for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Purpose {
    /// To sign on, and to go there afterwards.
    SignOn {
        /// Where to, checked again when it is used.
        return_to: Option<String>,
    },
    /// To link the account there to the person with this session.
    Link {
        /// The session that asked.
        session: SessionId,
    },
    /// To prove anew who the person with this session is, and go on with what waits for it.
    StepUp {
        /// The session that asked.
        session: SessionId,
        /// What waits.
        which: String,
    },
}

/// A request under way.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Begun {
    /// The provider that was asked.
    pub provider: String,
    /// What tells it from another one that takes that name meanwhile.
    pub identity: String,
    /// What for.
    pub purpose: Purpose,
    /// When.
    pub at: Instant,
    /// Where the answer was to go.
    pub redirect: String,
    pub(super) nonce: String,
    pub(super) verifier: String,
}

/// A request that is ready: where to send the browser, the `state`, and what is to be kept. Nothing is stored yet.
pub async fn begin(
    means: Means<'_>,
    purpose: Purpose,
    redirect: String,
    random: &Random,
) -> Result<(Url, String, Begun), Fault> {
    let metadata = means.metadata().await?;
    let (state, nonce, verifier) = (random.token(), random.token(), random.token());
    let challenge = URL_SAFE_NO_PAD.encode(Sha256::digest(verifier.as_bytes()));
    let mut url = metadata.authorization;
    {
        let mut query = url.query_pairs_mut();
        query.append_pair("response_type", "code");
        query.append_pair("client_id", &means.config.client_id);
        query.append_pair("redirect_uri", &redirect);
        query.append_pair("scope", &means.config.scopes.join(" "));
        query.append_pair("state", &state);
        query.append_pair("code_challenge", &challenge).append_pair("code_challenge_method", "S256");
        if means.config.issuer.is_some() {
            query.append_pair("nonce", &nonce);
        }
        if matches!(purpose, Purpose::StepUp { .. }) {
            // Asks for a sign-on now, and for the signed word of when it was.
            query.append_pair("max_age", "0");
        }
    }
    let provider = means.name.to_owned();
    let identity = means.config.identity().to_owned();
    Ok((url, state, Begun { provider, identity, purpose, at: means.now, redirect, nonce, verifier }))
}

/// Whoever has this browser's secret and brings this `state` back.
fn holder(browser: &str, state: &str) -> Holder {
    Holder::secret(&format!("federation {browser} {state}"))
}

/// Keeps a request until its answer comes.
pub async fn put(
    work: &Work,
    keys: &Keys,
    (browser, state): (&str, &str),
    begun: &Begun,
    random: &Random,
) -> Result<(), StoreError> {
    // The state is fresh, so nobody can have been first.
    flow::put(work, keys, (Kind::Federation, &holder(browser, state)), begun, random, begun.at).await?;
    Ok(())
}

/// Whether a request waits for this answer.
pub async fn waits(
    scope: &Scope<'_>,
    keys: &Keys,
    (browser, state): (&str, &str),
    now: Instant,
) -> Result<bool, StoreError> {
    if !token::is_well_formed(state) {
        return Ok(false);
    }
    let found: Option<Begun> = flow::find(scope, keys, (Kind::Federation, &holder(browser, state)), now).await?;
    Ok(found.is_some())
}

/// The request that an answer is to, once.
pub async fn take(
    work: &Work,
    keys: &Keys,
    (browser, state): (&str, &str),
    now: Instant,
) -> Result<Option<Begun>, StoreError> {
    if !token::is_well_formed(state) {
        return Ok(None);
    }
    let holder = holder(browser, state);
    let begun: Option<Begun> = flow::find(&work.scope(), keys, (Kind::Federation, &holder), now).await?;
    let ended = flow::end(work, Kind::Federation, &holder).await?;
    Ok(begun.filter(|_| ended))
}

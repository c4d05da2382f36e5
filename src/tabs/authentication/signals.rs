//! What the password manager is told (WebAuthn, section 5.1.10): which passkeys still count here and under which name, so that it
//! forgets what was removed. Of an unknown one only where this environment itself has just removed it (R-WA-14): environments
//! that share an origin share its relying party, and none may talk about another's passkeys.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Value, json};

use crate::http::context::Ctx;
use crate::http::fault::Fault;
use crate::http::member::Member;
use crate::identity::flow::{self, Holder, Kind};
use crate::kit::id::SessionId;
use crate::mfa::Id;
use crate::mfa::device::Device;
use crate::mfa::webauthn::{credential, handle};
use crate::store::{StoreError, Work};

/// The messages for somebody with these devices, as JSON; `None` where there is nothing to tell.
pub async fn of(ctx: &Ctx, member: &Member, devices: &[Device]) -> Result<Option<String>, Fault> {
    let Some(party) = &ctx.live.party else { return Ok(None) };
    let scope = ctx.scope();
    let key = (Kind::Removed, &Holder::session(member.session.id));
    let removed: Vec<String> = flow::find(&scope, &ctx.live.keys, key, ctx.now).await?.unwrap_or_default();
    // Security keys as well: one that a phone keeps is known to its password manager under the same handle.
    let held = credential::of(&scope, devices).await?;
    if held.is_empty() && removed.is_empty() {
        return Ok(None);
    }
    let mut signals: Vec<Value> = removed
        .into_iter()
        .map(|id| json!(["signalUnknownCredential", { "rpId": party.id(), "credentialId": id }]))
        .collect();
    if let Some(handle) = handle::find(&scope, member.account.id).await?
        && !held.is_empty()
    {
        let user = URL_SAFE_NO_PAD.encode(handle);
        let all: Vec<String> = held.iter().map(|held| URL_SAFE_NO_PAD.encode(held.id())).collect();
        let accepted = json!({ "rpId": party.id(), "userId": user, "allAcceptedCredentialIds": all });
        signals.push(json!(["signalAllAcceptedCredentials", accepted]));
        let name = member.identifier();
        let shown = member.account.display_name().unwrap_or_else(|| name.to_owned());
        let details = json!({ "rpId": party.id(), "userId": user, "name": name, "displayName": shown });
        signals.push(json!(["signalCurrentUserDetails", details]));
    }
    Ok(Some(Value::Array(signals).to_string()))
}

/// The credentials of the passkeys among these devices, which are about to be removed.
pub async fn ids(work: &Work, devices: &[Device]) -> Result<Vec<String>, StoreError> {
    let passkeys = devices.iter().filter(|device| device.method == Id::Passkey);
    let held = credential::of(&work.scope(), passkeys).await?;
    Ok(held.iter().map(|held| URL_SAFE_NO_PAD.encode(held.id())).collect())
}

/// Remembers that these passkeys were removed in this session, to be told on its next page.
pub async fn removed(ctx: &Ctx, work: &Work, session: SessionId, ids: Vec<String>) -> Result<(), StoreError> {
    if ids.is_empty() {
        return Ok(());
    }
    let key = (Kind::Removed, &Holder::session(session));
    let mut removed: Vec<String> = flow::find(&work.scope(), &ctx.live.keys, key, ctx.now).await?.unwrap_or_default();
    removed.extend(ids);
    flow::put(work, &ctx.live.keys, key, &removed, &ctx.services.random, ctx.now).await?;
    Ok(())
}

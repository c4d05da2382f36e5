//! A passkey from the start, instead of a password or beside one: where people sign on with passkeys, whoever makes an account may
//! begin with one. The ceremony is held by the registration and is used up by the account that it makes.
//!
//! It is a first factor, so what guards those guards it (R-OT-15): the mailbox was proved in this very registration, and where it
//! takes an invitation it is made by the link of one, in the browser that followed it. Then the invitation has let them add theirs.

use serde_json::json;

use super::waiting::Registering;
use crate::config::sections::mfa::{FirstEnrolment, MfaSection};
use crate::environment::policy;
use crate::http::context::Ctx;
use crate::http::factors::ceremony_fault;
use crate::http::fault::Fault;
use crate::identity::account::Account;
use crate::identity::activity::{self, Actor, Kind};
use crate::identity::flow::Holder;
use crate::kit::id::UserId;
use crate::mfa::device::Device;
use crate::mfa::webauthn::founding::{self, Found};
use crate::mfa::webauthn::{self, RelyingParty};
use crate::mfa::{Id, change};
use crate::sign_on::step::passkey::party;
use crate::store::Work;

/// Whoever may begin with a passkey, and the policy for them; `None` where they may not. `in_browser`: a browser holds the
/// registration, which may have followed the link of an invitation.
fn open<'c>(
    ctx: &'c Ctx,
    registering: &Registering,
    (person, in_browser): (&Account, bool),
) -> Option<(&'c RelyingParty, &'c MfaSection)> {
    let config = policy::mfa(&ctx.live, person);
    let invited = registering.awaited.invitation.is_some() && in_browser;
    let guarded = config.first_enrolment == FirstEnrolment::Invitation && !invited;
    let offered = !guarded && change::may_add(config, Id::Passkey, &[]).is_ok();
    party(ctx).filter(|_| offered).map(|party| (party, config))
}

/// Whether they may.
pub fn is_open(ctx: &Ctx, registering: &Registering, who: (&Account, bool)) -> bool {
    open(ctx, registering, who).is_some()
}

/// Begins the ceremony; what the browser needs for it.
pub async fn begin(
    ctx: &Ctx,
    holder: &Holder,
    registering: &Registering,
    who: (&Account, bool),
) -> Result<Option<serde_json::Value>, Fault> {
    let Some((party, config)) = open(ctx, registering, who) else { return Ok(None) };
    let (keys, random) = (&ctx.live.keys, &ctx.services.random);
    let whose = (registering.awaited.address.as_str(), registering.secret.as_str());
    let work = ctx.work().await?;
    let options = founding::begin(&work, keys, holder, (party, config), whose, random, ctx.now).await?;
    work.commit().await?;
    Ok(options)
}

/// Looks at what the browser brought; a message key where it is not good.
pub async fn look(
    ctx: &Ctx,
    holder: &Holder,
    registering: &Registering,
    who: (&Account, bool),
    brought: &str,
) -> Result<Result<Found, &'static str>, Fault> {
    let Some((party, config)) = open(ctx, registering, who) else { return Ok(Err("passkey-refused")) };
    let found = founding::look(&ctx.scope(), &ctx.live.keys, holder, (party, config, brought), ctx.now).await?;
    Ok(found.map_err(ceremony_fault))
}

/// Gives it to the account that was made in this work, which is to be dropped where that fails.
pub async fn add(
    ctx: &Ctx,
    work: &Work,
    (holder, account): (&Holder, UserId),
    found: &Found,
) -> Result<Result<Device, webauthn::Fault>, Fault> {
    let (keys, random) = (&ctx.live.keys, &ctx.services.random);
    let added = founding::add(work, keys, (holder, account), found, random, ctx.now).await?;
    if let Ok(device) = &added {
        let detail = json!({ "device": device.id, "method": device.method, "named": device.label });
        activity::record(work, account, Kind::DeviceAdded, &Actor::Person, &detail, random, ctx.now).await?;
    }
    Ok(added)
}

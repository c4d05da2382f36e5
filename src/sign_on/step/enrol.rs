//! A second factor that is added during sign-on: the first, where the environment demands one, so that nobody is turned away; or one in
//! place of all that somebody has lost (R-OT-17).

use super::Refused;
use crate::environment::policy;
use crate::http::announce::teller;
use crate::http::codes::{self, Pairing};
use crate::http::context::Ctx;
use crate::http::factors;
use crate::http::fault::Fault;
use crate::identity::account::Account;
use crate::identity::flow::Holder;
use crate::identity::link;
use crate::identity::proof::Proof;
use crate::mfa::authority::Proved;
use crate::mfa::change::{Change, Refused as NotAdded};
use crate::mfa::device::{self, Device};
use crate::mfa::enrolment::{self, Pending};
use crate::mfa::lost;
use crate::mfa::oath::pairing::{self, Typed};
use crate::mfa::standing::{Standing, addable};
use crate::mfa::verify::Given;
use crate::mfa::webauthn::registration::Beginning;
use crate::mfa::{Id, Method};
use crate::sign_on::state::{self, Known};
use crate::store::Work;

/// The methods that this person can add here, in the policy's order.
pub fn methods(ctx: &Ctx, known: &Known, person: &Account) -> Vec<Id> {
    let config = policy::mfa(&ctx.live, person);
    if known.lost {
        return lost::addable(config).map(Method::id).collect();
    }
    addable(config).map(Method::id).collect()
}

/// Begins, or goes on with, what is being added in the sign-on with this secret.
pub async fn begin(ctx: &Ctx, secret: &str, person: &Account, method: Id) -> Result<Option<Pending>, Fault> {
    let (holder, random) = (Holder::sign_on(secret), &ctx.services.random);
    let known = enrolment::find(&ctx.scope(), &ctx.live.keys, &holder, person.id, ctx.now).await?;
    if let Some(known) = known.filter(|known| known.method == method) {
        return Ok(Some(known));
    }
    let work = ctx.work().await?;
    let pending = enrolment::begin(&work, &ctx.live.keys, &holder, (person.id, method), random, ctx.now).await?;
    work.commit().await?;
    Ok(pending)
}

/// Begins a ceremony that makes a credential; what the browser needs for it.
pub async fn begin_ceremony(
    ctx: &Ctx,
    secret: &str,
    (person, name): (&Account, &str),
    method: Id,
) -> Result<Option<serde_json::Value>, Fault> {
    let Some(party) = &ctx.live.party else { return Ok(None) };
    let (keys, random, now) = (&ctx.live.keys, &ctx.services.random, ctx.now);
    let config = policy::mfa(&ctx.live, person);
    let work = ctx.work().await?;
    let holder = &Holder::sign_on(secret);
    let beginning = Beginning { work: &work, keys, holder, party, config, person, name, random, now };
    let options = beginning.begin(method).await?;
    work.commit().await?;
    Ok(options)
}

/// Sends a code to the address of a device that is to be added: to what was typed, or again where the last one went.
pub async fn pair(
    ctx: &Ctx,
    (secret, known, person): (&str, &Known, &Account),
    method: Id,
    wanted: Pairing<'_>,
) -> Result<Result<Pending, NotAdded>, Fault> {
    if !methods(ctx, known, person).contains(&method) {
        return Ok(Err(NotAdded::Closed));
    }
    let holder = Holder::sign_on(secret);
    codes::pair(ctx, (&holder, person), (method, wanted), async || {
        let work = ctx.work().await?;
        let devices = device::hold(&work, person.id).await?;
        let has_factor = Standing::new(policy::mfa(&ctx.live, person), &devices).has_factor();
        let may = !has_factor || (known.lost && state::is_open(ctx, &work.scope(), known, person).await?);
        Ok((may && known.is_still(ctx, &work, person).await?).then_some(work))
    })
    .await
}

/// Adds the device when what is `given` proves it.
pub async fn add(
    ctx: &Ctx,
    (secret, known): (&str, &mut Known),
    person: &Account,
    method: Id,
    label: &str,
    given: Given<'_>,
) -> Result<Result<(), Refused>, Fault> {
    if let Given::Token(typed) = &given {
        return add_token(ctx, known, person, typed).await;
    }
    let holder = Holder::sign_on(secret);
    let found = enrolment::find(&ctx.scope(), &ctx.live.keys, &holder, person.id, ctx.now).await?;
    let open = methods(ctx, known, person).contains(&method);
    let found = found.filter(|pending| pending.method == method && open);
    let Some(pending) = found else { return Ok(Err(Refused::OutOfTurn)) };
    if device::label(label).is_none() {
        return Ok(Err(Refused::Wrong("label-refused")));
    }
    let reserved = match codes::reserve(ctx, person, &pending).await? {
        Ok(reserved) => reserved,
        Err(refused) => {
            codes::note(ctx, person, method, &refused);
            return Ok(Err(self::refused(&refused, method)));
        }
    };
    let work = ctx.work().await?;
    // True when the page was shown, and still: a password changed to shut somebody out, or a factor that was added elsewhere,
    // ends this.
    let config = policy::mfa(&ctx.live, person);
    let devices = device::hold(&work, person.id).await?;
    let teller = teller(ctx);
    if !may_add(ctx, &work, (known, person), &devices).await? {
        return Ok(Err(Refused::OutOfTurn));
    }
    // Nobody who is here has a factor, or not any more.
    let proved = Proved::nothing();
    let change = Change { work: &work, teller: &teller, config, person, proved };
    let device = match codes::apart(change.add(&holder, &pending, label, given).await)? {
        Ok(device) => device,
        Err(refused) => {
            codes::note(ctx, person, method, &refused);
            return Ok(Err(self::refused(&refused, method)));
        }
    };
    reserved.release(&work).await?;
    // An invitation adds one factor.
    link::consume(&work, link::ENROLMENT, &ctx.browser, ctx.now).await?;
    work.commit().await?;
    ctx.services.outbox.notify_one();
    known.proofs.add(Proof::device(device.method, device.id, ctx.now));
    known.enrolled = true;
    Ok(Ok(()))
}

/// Whether somebody with these devices may add one here: the first, or one in place of those that they have lost, which is what uses
/// that up.
async fn may_add(
    ctx: &Ctx,
    work: &Work,
    (known, person): (&Known, &Account),
    devices: &[Device],
) -> Result<bool, Fault> {
    if !known.is_still(ctx, work, person).await? {
        return Ok(false);
    }
    let config = policy::mfa(&ctx.live, person);
    if !Standing::new(config, devices).has_factor() {
        return Ok(true);
    }
    let open = known.lost && state::is_open(ctx, &work.scope(), known, person).await?;
    Ok(open && lost::use_up(work, &teller(ctx), config, person).await?)
}

fn refused(refused: &NotAdded, method: Id) -> Refused {
    match (refused, factors::refusal(refused, method)) {
        (NotAdded::Throttled(wait), _) => Refused::Throttled(*wait),
        (_, Some((_, why))) => Refused::Wrong(why),
        (_, None) => Refused::OutOfTurn,
    }
}

/// Adds a hardware token; counted like a guess before.
async fn add_token(
    ctx: &Ctx,
    known: &mut Known,
    person: &Account,
    typed: &Typed<'_>,
) -> Result<Result<(), Refused>, Fault> {
    let guess = match factors::reserve_token(ctx, person).await? {
        Ok(guess) => guess,
        Err(wait) => return Ok(Err(Refused::Throttled(wait))),
    };
    let work = ctx.work().await?;
    let config = policy::mfa(&ctx.live, person);
    let devices = device::hold(&work, person.id).await?;
    let teller = teller(ctx);
    if !may_add(ctx, &work, (known, person), &devices).await? {
        return Ok(Err(Refused::OutOfTurn));
    }
    // Nobody who is here has a factor, or not any more.
    let proved = Proved::nothing();
    let change = Change { work: &work, teller: &teller, config, person, proved };
    let device = match codes::apart(pairing::pair(&change, &guess, typed).await)? {
        Ok(device) => device,
        Err(refused) => return Ok(Err(self::refused(&refused, Id::OathToken))),
    };
    link::consume(&work, link::ENROLMENT, &ctx.browser, ctx.now).await?;
    work.commit().await?;
    ctx.services.outbox.notify_one();
    known.proofs.add(Proof::device(device.method, device.id, ctx.now));
    known.enrolled = true;
    Ok(Ok(()))
}

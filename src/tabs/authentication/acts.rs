//! What people do with their second factors: the same functions for the pages and the API, and only for somebody who has just
//! proved everything they have.

use super::signals;
use crate::environment::policy::{self, Act};
use crate::http::announce::teller;
use crate::http::codes::{self, Pairing};
use crate::http::context::Ctx;
use crate::http::factors;
use crate::http::fault::Fault;
use crate::http::member::Member;
use crate::http::step_up::{self, SteppedUp};
use crate::identity::flow::{self, Holder, Kind};
use crate::identity::link;
use crate::identity::proof::{Factor, Proof};
use crate::identity::session;
use crate::kit::id::DeviceId;
use crate::mfa::Id;
use crate::mfa::authority::{Authority, Entitled};
use crate::mfa::change::{self, Change, Refused, To};
use crate::mfa::device::{self, Device};
use crate::mfa::enrolment::{self, Pending};
use crate::mfa::first::{self, Answered, Guard, Sent};
use crate::mfa::oath::pairing::{self, Typed};
use crate::mfa::removal::Removed;
use crate::mfa::standing::Standing;
use crate::mfa::verify::Given;
use crate::mfa::webauthn::registration::Beginning;
use crate::store::StoreError;

/// One change of the person's devices, in one transaction.
async fn change<T>(
    ctx: &Ctx,
    member: &SteppedUp,
    act: impl AsyncFnOnce(&Change<'_>) -> Result<T, Refused>,
) -> Result<Result<T, Refused>, Fault> {
    let work = ctx.work().await?;
    if step_up::hold(ctx, &work, member).await?.is_none() {
        return Ok(Err(Refused::Unproved));
    }
    let teller = teller(ctx);
    let person = &member.account;
    let (config, proved) = (policy::mfa(&ctx.live, person), step_up::proved(ctx, member, member.act()));
    let done = act(&Change { work: &work, teller: &teller, config, person, proved }).await;
    let done = codes::apart(done)?;
    if done.is_ok() {
        work.commit().await?;
        ctx.services.outbox.notify_one();
    }
    Ok(done)
}

/// Several changes of one device at once.
#[derive(Clone, Debug, Default)]
pub struct Edit {
    /// Its new name.
    pub label: Option<String>,
    /// Whether it is asked for.
    pub enabled: Option<bool>,
    /// Where it goes.
    pub to: Option<To>,
}

/// Makes all of these changes, or none.
pub async fn edit(ctx: &Ctx, member: &SteppedUp, id: DeviceId, edit: &Edit) -> Result<Result<(), Refused>, Fault> {
    change(ctx, member, async |change| {
        if let Some(label) = &edit.label {
            change.rename(id, label).await?;
        }
        if let Some(enabled) = edit.enabled {
            let device = change.enable(id, enabled).await?;
            if !enabled {
                let_go(change, member, &[device]).await?;
            }
        }
        if let Some(to) = edit.to {
            change.place(id, to).await?;
        }
        Ok(())
    })
    .await
}

/// Removes a device, now or later.
pub async fn remove(ctx: &Ctx, member: &SteppedUp, id: DeviceId) -> Result<Result<Removed, Refused>, Fault> {
    let session = member.session.id;
    change(ctx, member, async |change| {
        let devices = device::of(&change.work.scope(), member.account.id).await?;
        let devices: Vec<Device> = devices.into_iter().filter(|device| device.id == id).collect();
        let passkeys = signals::ids(change.work, &devices).await?;
        let removed = change.remove(id).await?;
        if removed == Removed::Now {
            signals::removed(ctx, change.work, session, passkeys).await?;
            let_go(change, member, &devices).await?;
        }
        Ok(removed)
    })
    .await
}

/// Keeps a device that was to be removed.
pub async fn keep(ctx: &Ctx, member: &SteppedUp, id: DeviceId) -> Result<Result<(), Refused>, Fault> {
    change(ctx, member, async |change| change.keep(id).await).await
}

/// Removes every second factor, now or later.
pub async fn turn_off(ctx: &Ctx, member: &SteppedUp) -> Result<Result<Removed, Refused>, Fault> {
    let session = member.session.id;
    change(ctx, member, async |change| {
        let devices = device::hold(change.work, member.account.id).await?;
        let passkeys = signals::ids(change.work, &devices).await?;
        let removed = change.turn_off().await?;
        if removed == Removed::Now {
            signals::removed(ctx, change.work, session, passkeys).await?;
            let_go(change, member, &devices).await?;
        }
        Ok(removed)
    })
    .await
}

/// Whoever gives devices up goes on with what they proved in this session; they prove nothing anywhere else. What one proved that
/// something weaker vouched for is not worth its method, and is forgotten.
async fn let_go(change: &Change<'_>, member: &SteppedUp, devices: &[Device]) -> Result<(), StoreError> {
    let mut proofs = member.session.proofs.clone();
    let mut any = false;
    for device in devices {
        let full = device.weight(change.teller.now) == device.method.strength();
        any |= if full { proofs.let_go(device.id) } else { proofs.forget(device.id) };
    }
    if any {
        session::put_proofs(change.work, member.session.id, &proofs).await?;
    }
    Ok(())
}

/// Makes recovery codes in place of those there may be, and keeps them for this session until they are saved.
pub async fn make_codes(ctx: &Ctx, member: &SteppedUp) -> Result<Result<Vec<String>, Refused>, Fault> {
    let holder = Holder::session(member.session.id);
    change(ctx, member, async |change| {
        let new = change.recovery_codes().await?;
        let key = (Kind::Codes, &holder);
        flow::put(change.work, &ctx.live.keys, key, &new.codes, &ctx.services.random, ctx.now).await?;
        // Whoever was let in by a code of the old set must not be asked for one of the new, which they have yet to see.
        if let Some(old) = &new.replaced {
            let_go(change, member, std::slice::from_ref(old)).await?;
        }
        Ok(new.codes)
    })
    .await
}

/// The codes that were made in this session and are not saved yet.
pub async fn unsaved_codes(ctx: &Ctx, member: &SteppedUp) -> Result<Option<Vec<String>>, Fault> {
    let holder = Holder::session(member.session.id);
    Ok(flow::find(&ctx.scope(), &ctx.live.keys, (Kind::Codes, &holder), ctx.now).await?)
}

/// The codes are saved, and shown no more.
pub async fn codes_saved(ctx: &Ctx, member: &Member) -> Result<(), Fault> {
    let work = ctx.work().await?;
    flow::end(&work, Kind::Codes, &Holder::session(member.session.id)).await?;
    Ok(work.commit().await?)
}

/// What stands before a device that is to be added.
#[derive(Debug)]
pub enum Before {
    /// Nothing: it can be set up, with what lies ready for it.
    Open(Option<Pending>),
    /// A proof besides the password, because it is the first (R-OT-15).
    Guarded(Guard),
    /// It cannot be added.
    Refused(Refused),
}

/// Begins, or goes on with, adding a device of a kind.
pub async fn begin(ctx: &Ctx, member: &SteppedUp, id: Id) -> Result<Before, Fault> {
    adding(ctx, member, id, async |change, holder| {
        let who = (member.account.id, id);
        Ok(enrolment::begin(change.work, &ctx.live.keys, holder, who, &ctx.services.random, ctx.now).await?)
    })
    .await
    .map(|begun| begun.map_or_else(|before| before, Before::Open))
}

/// Begins a ceremony that makes a credential; what the browser needs for it.
pub async fn begin_ceremony(ctx: &Ctx, member: &SteppedUp, id: Id) -> Result<Result<serde_json::Value, Before>, Fault> {
    adding(ctx, member, id, async |change, holder| {
        let party = ctx.live.party.as_ref().ok_or(Refused::Closed)?;
        let Change { work, config, person, .. } = *change;
        let (keys, random, now) = (&ctx.live.keys, &ctx.services.random, ctx.now);
        let name = member.identifier();
        let beginning = Beginning { work, keys, holder, party, config, person, name, random, now };
        beginning.begin(id).await?.ok_or(Refused::Closed)
    })
    .await
}

/// Does something for a device that is being added, unless something stands before it.
async fn adding<T>(
    ctx: &Ctx,
    member: &SteppedUp,
    id: Id,
    act: impl AsyncFnOnce(&Change<'_>, &Holder) -> Result<T, Refused>,
) -> Result<Result<T, Before>, Fault> {
    let devices = device::of(&ctx.scope(), member.account.id).await?;
    match guard(ctx, member, &devices).await? {
        Guard::Open => {}
        guard => return Ok(Err(Before::Guarded(guard))),
    }
    let holder = Holder::session(member.session.id);
    let done = change(ctx, member, async |change| {
        change::may_add(change.config, id, &devices)?;
        change.entitled(&devices)?;
        act(change, &holder).await
    });
    Ok(done.await?.map_err(Before::Refused))
}

/// Sends a code to the address of a device that is to be added: to what was typed, or again where the last one went.
pub async fn pair(
    ctx: &Ctx,
    member: &SteppedUp,
    id: Id,
    wanted: Pairing<'_>,
) -> Result<Result<Pending, Before>, Fault> {
    let devices = device::of(&ctx.scope(), member.account.id).await?;
    match guard(ctx, member, &devices).await? {
        Guard::Open => {}
        guard => return Ok(Err(Before::Guarded(guard))),
    }
    if let Err(refused) = change::may_add(policy::mfa(&ctx.live, &member.account), id, &devices) {
        return Ok(Err(Before::Refused(refused)));
    }
    if authority(ctx, member, member.act(), &devices).entitled().is_none() {
        return Ok(Err(Before::Refused(Refused::Weak)));
    }
    let holder = Holder::session(member.session.id);
    let sent = codes::pair(ctx, (&holder, &member.account), (id, wanted), async || {
        let work = ctx.work().await?;
        Ok(step_up::hold(ctx, &work, member).await?.map(|_| work))
    });
    Ok(sent.await?.map_err(Before::Refused))
}

/// What somebody with these devices may do to them by what they have proved.
pub fn authority(ctx: &Ctx, member: &Member, act: Act, devices: &[Device]) -> Authority {
    let standing = Standing::new(policy::mfa(&ctx.live, &member.account), devices);
    Authority::new(&standing, step_up::proved(ctx, member, act), ctx.now)
}

/// The proof that is used up where a device is added by nothing else: a recovery code, which adds one.
fn spent(change: &Change<'_>, devices: &[Device]) -> Option<Factor> {
    let by_code = matches!(change.authority(devices).entitled(), Some(Entitled::ByCode(_)));
    by_code.then_some(Factor::Device(Id::RecoveryCodes))
}

/// What the first factor of this person still needs; nothing where they have one.
pub async fn guard(ctx: &Ctx, member: &Member, devices: &[Device]) -> Result<Guard, Fault> {
    let config = policy::mfa(&ctx.live, &member.account);
    if Standing::new(config, devices).has_factor() {
        return Ok(Guard::Open);
    }
    let invited = factors::is_invited(ctx, &ctx.scope(), member.account.id).await?;
    Ok(first::guard(config, &member.session.proofs, invited, ctx.now))
}

/// Adds the device that is being set up when what is `given` proves it. With it the session has proved a second factor and gets a
/// fresh secret, which is in the answer.
pub async fn add(
    ctx: &Ctx,
    member: &SteppedUp,
    method: Id,
    label: &str,
    given: Given<'_>,
) -> Result<Result<(Device, String), Refused>, Fault> {
    if let Given::Token(typed) = &given {
        return add_token(ctx, member, typed).await;
    }
    let holder = Holder::session(member.session.id);
    let account = member.account.id;
    let found = enrolment::find(&ctx.scope(), &ctx.live.keys, &holder, account, ctx.now).await?;
    let Some(pending) = found.filter(|pending| pending.method == method) else { return Ok(Err(Refused::Gone)) };
    if device::label(label).is_none() {
        return Ok(Err(Refused::Label));
    }
    let reserved = match codes::reserve(ctx, &member.account, &pending).await? {
        Ok(reserved) => reserved,
        Err(refused) => {
            codes::note(ctx, &member.account, method, &refused);
            return Ok(Err(refused));
        }
    };
    let work = ctx.work().await?;
    let Some(devices) = step_up::hold(ctx, &work, member).await? else { return Ok(Err(Refused::Unproved)) };
    if guard(ctx, member, &devices).await? != Guard::Open {
        return Ok(Err(Refused::Gone));
    }
    let teller = teller(ctx);
    let config = policy::mfa(&ctx.live, &member.account);
    let proved = step_up::proved(ctx, member, member.act());
    let change = Change { work: &work, teller: &teller, config, person: &member.account, proved };
    let added = match codes::apart(change.add(&holder, &pending, label, given).await)? {
        Ok(added) => added,
        Err(refused) => {
            codes::note(ctx, &member.account, method, &refused);
            return Ok(Err(refused));
        }
    };
    reserved.release(&work).await?;
    // An invitation adds one factor.
    link::consume(&work, link::ENROLMENT, &ctx.browser, ctx.now).await?;
    let (proof, spent) = (Proof::device(added.method, added.id, ctx.now), spent(&change, &devices));
    let secret = step_up::note_instead(ctx, member, work, proof, spent).await?;
    Ok(secret.map(|secret| (added, secret)).ok_or(Refused::Gone))
}

/// Adds a hardware token, or brings the server in step with one that is the person's already; counted like a guess before.
async fn add_token(
    ctx: &Ctx,
    member: &SteppedUp,
    typed: &Typed<'_>,
) -> Result<Result<(Device, String), Refused>, Fault> {
    let guess = factors::reserve_token(ctx, &member.account).await?.map_err(Fault::Throttled)?;
    let work = ctx.work().await?;
    let Some(devices) = step_up::hold(ctx, &work, member).await? else { return Ok(Err(Refused::Unproved)) };
    if guard(ctx, member, &devices).await? != Guard::Open {
        return Ok(Err(Refused::Gone));
    }
    let (teller, person) = (teller(ctx), &member.account);
    let (config, proved) = (policy::mfa(&ctx.live, person), step_up::proved(ctx, member, member.act()));
    let change = Change { work: &work, teller: &teller, config, person, proved };
    let added = match pairing::pair(&change, &guess, typed).await {
        Ok(added) => added,
        Err(Refused::Store(error)) => return Err(error.into()),
        Err(refused) => {
            factors::refused(ctx, person, "oath_token", "wrong");
            return Ok(Err(refused));
        }
    };
    link::consume(&work, link::ENROLMENT, &ctx.browser, ctx.now).await?;
    let is_new = !devices.iter().any(|device| device.id == added.id);
    let spent = spent(&change, &devices).filter(|_| is_new);
    let proof = Proof::device(added.method, added.id, ctx.now);
    let secret = step_up::note_instead(ctx, member, work, proof, spent).await?;
    Ok(secret.map(|secret| (added, secret)).ok_or(Refused::Gone))
}

/// Sends a code to the person's verified address, for the first factor.
pub async fn send_code(ctx: &Ctx, member: &SteppedUp) -> Result<Sent, Fault> {
    factors::send(ctx, &Holder::session(member.session.id), &member.account).await
}

/// Checks the code that was sent; when it is right, the session's fresh secret.
pub async fn prove_address(ctx: &Ctx, member: &SteppedUp, typed: &str) -> Result<Result<String, &'static str>, Fault> {
    match factors::answer(ctx, &Holder::session(member.session.id), &member.account, typed).await? {
        Answered::Right => {
            let secret = step_up::note(ctx, member, ctx.work().await?, Proof::address(ctx.now)).await?;
            Ok(secret.ok_or("code-gone"))
        }
        Answered::Throttled(wait) => Err(Fault::Throttled(wait)),
        Answered::Wrong => Ok(Err("code-wrong")),
        Answered::Gone => Ok(Err("code-gone")),
    }
}

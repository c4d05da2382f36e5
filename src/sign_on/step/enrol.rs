//! The first second factor, added during sign-on where the environment demands one: nobody is turned away.

use super::Refused;
use crate::environment::policy;
use crate::http::announce::teller;
use crate::http::context::Ctx;
use crate::http::fault::Fault;
use crate::identity::account::Account;
use crate::identity::flow::Holder;
use crate::identity::proof::Proof;
use crate::identity::{credential, link};
use crate::mfa::change::{Change, Refused as NotAdded};
use crate::mfa::device;
use crate::mfa::enrolment::{self, Pending};
use crate::mfa::standing::{Standing, addable};
use crate::sign_on::state::Known;

/// Begins, or goes on with, what is being added in the sign-on with this secret.
pub async fn begin(ctx: &Ctx, secret: &str, person: &Account) -> Result<Option<Pending>, Fault> {
    let Some(method) = addable(policy::mfa(&ctx.live, person)).next() else { return Ok(None) };
    let (holder, random) = (Holder::sign_on(secret), &ctx.services.random);
    if let Some(known) = enrolment::find(&ctx.scope(), &ctx.live.keys, &holder, person.id, ctx.now).await? {
        return Ok(Some(known));
    }
    let work = ctx.work().await?;
    let pending = enrolment::begin(&work, &ctx.live.keys, &holder, (person.id, method.id()), random, ctx.now).await?;
    work.commit().await?;
    Ok(pending)
}

/// Adds the device when `typed` is its first code.
pub async fn add(
    ctx: &Ctx,
    (secret, known): (&str, &mut Known),
    person: &Account,
    label: &str,
    typed: &str,
) -> Result<Result<(), Refused>, Fault> {
    let holder = Holder::sign_on(secret);
    let found = enrolment::find(&ctx.scope(), &ctx.live.keys, &holder, person.id, ctx.now).await?;
    let Some(pending) = found else { return Ok(Err(Refused::OutOfTurn)) };
    let work = ctx.work().await?;
    // True when the page was shown, and still: a password changed to shut somebody out, or a factor that was added elsewhere,
    // ends this.
    let config = policy::mfa(&ctx.live, person);
    let devices = device::hold(&work, person.id).await?;
    if Standing::new(config, &devices).has_factor() || !credential::confirm(&work, person.id, &known.phc, None).await? {
        return Ok(Err(Refused::OutOfTurn));
    }
    let teller = teller(ctx);
    let change = Change { work: &work, teller: &teller, config, person };
    let device = match change.add(&holder, &pending, label, typed).await {
        Ok(device) => device,
        Err(NotAdded::Store(error)) => return Err(error.into()),
        Err(NotAdded::WrongCode) => return Ok(Err(Refused::Wrong("code-wrong"))),
        Err(NotAdded::Label) => return Ok(Err(Refused::Wrong("label-refused"))),
        Err(_) => return Ok(Err(Refused::OutOfTurn)),
    };
    // An invitation adds one factor.
    link::consume(&work, link::ENROLMENT, &ctx.browser, ctx.now).await?;
    work.commit().await?;
    ctx.services.outbox.notify_one();
    known.proofs.add(Proof::device(device.method, device.id, ctx.now));
    known.enrolled = true;
    Ok(Ok(()))
}

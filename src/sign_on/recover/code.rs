//! The code that lets somebody choose a new password: eight digits, good for ten minutes, in the browser that asked for it, for
//! three tries. With fifty codes a day at most (`notifications.limits`) strangers guess one in half a million in a month (G-S4).
//!
//! Nobody learns who exists: the same is read and written for an account and for none, and no limit of a person's is told.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use crate::config::sections::sign_on::Channel as By;
use crate::http::announce::{place, teller};
use crate::http::client;
use crate::http::context::Ctx;
use crate::http::fault::Fault;
use crate::identity::account::{self, Account, Status};
use crate::identity::attempt::{Reserved, Source};
use crate::identity::flow::{self, Holder, Kind};
use crate::identity::identifier::{self, Identifier};
use crate::identity::sealed_code::SealedCode;
use crate::identity::{candidate, link};
use crate::kit::id::UserId;
use crate::kit::text::canonical_identifier;
use crate::mfa::guessing::{self, Guess};
use crate::mfa::sent_code;
use crate::outbox::limits::{self, Asked, Asking};
use crate::outbox::{self, Channel, Envelope, Notice};
use crate::sign_on::step::password::kinds;
use crate::store::Work;

/// Codes that may be asked for in a row from one source, and the pause after that.
const ASKING: (u32, Duration) = (10, Duration::from_secs(900));

/// How long a code can be used.
const LIFETIME: Duration = Duration::from_secs(10 * 60);

/// Digits of a code.
const DIGITS: u8 = 8;

/// Tries.
const MOST: u8 = 3;

/// Somebody who says that they have forgotten their password.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Recovering {
    /// As they named themselves.
    pub identifier: String,
    /// Over which channel the code went, if it did.
    pub by: By,
    /// Whose password it is, if anybody's.
    account: Option<UserId>,
    /// How often they had been shut out by then.
    generation: i64,
    code: SealedCode,
}

/// A code cannot be asked for from here for this long.
pub struct Throttled(pub Duration);

/// Counts what a source asks for.
pub async fn pace(ctx: &Ctx) -> Result<Result<(), Throttled>, Fault> {
    let source = Source::Known(format!("from {}", client::source(ctx.client)));
    let asking = Guess { subject: "recovery".to_owned(), source, now: ctx.now, of: None };
    Ok(match guessing::reserve(&ctx.services.store, ctx.live.id, &asking, ASKING).await? {
        Reserved::Granted => Ok(()),
        Reserved::Throttled(wait) => Err(Throttled(wait)),
    })
}

const fn over(by: By) -> (Channel, identifier::Kind) {
    match by {
        By::Email => (Channel::Email, identifier::Kind::Email),
        By::Sms => (Channel::Sms, identifier::Kind::Phone),
    }
}

/// The address that a code goes to: the one that was typed, where it is a verified one of the account, else the first that is.
fn address(identifiers: &[Identifier], typed: &str, by: By) -> Option<String> {
    let (_, kind) = over(by);
    let verified = || identifiers.iter().filter(|it| it.kind == kind && it.verified_at.is_some());
    let canonical = canonical_identifier(typed);
    let named = verified().find(|it| canonical.is_some() && canonical_identifier(&it.shown) == canonical);
    named.or_else(|| verified().next()).map(|it| it.shown.clone())
}

/// Sends a code to whoever `typed` names, if that is anybody, for this holder alone.
pub async fn begin(ctx: &Ctx, holder: &Holder, (typed, by): (&str, By)) -> Result<(), Fault> {
    let (scope, random) = (ctx.scope(), &ctx.services.random);
    let (channel, _) = over(by);
    let candidate = candidate::find(&scope, &ctx.live.keys, typed, &kinds(ctx)).await?;
    let id = candidate.account.unwrap_or_else(|| random.id(ctx.now));
    let person = account::find(&scope, id).await?.filter(|person| person.status == Status::Active);
    let to = address(&identifier::of(&scope, id).await?, typed, by);
    // Counted for nobody as well; what is used up is told to nobody.
    let source = client::source(ctx.client);
    let asking = Asking {
        keys: &ctx.live.keys,
        channel,
        to: to.as_deref().unwrap_or(typed),
        person: id,
        asked: Asked::ForRecovery(&source, &ctx.services.sends),
        now: ctx.now,
    };
    let limits = &ctx.live.config.notifications.limits;
    let room = limits::reserve(&ctx.services.store, ctx.live.id, limits, &asking).await?.is_ok();
    let sends = room && ctx.services.can_send(&ctx.live, channel);
    let meant = person.as_ref().zip(to.as_deref()).filter(|_| sends);
    let digits = sent_code::digits(random, DIGITS);
    let state = Recovering {
        identifier: typed.to_owned(),
        by,
        account: meant.map(|(person, _)| person.id),
        generation: person.as_ref().map_or(0, |person| person.generation),
        code: SealedCode::new(&ctx.live.keys, &digits, ctx.now.plus(LIFETIME)),
    };
    let work = ctx.work().await?;
    flow::put(&work, &ctx.live.keys, (Kind::Recovery, holder), &state, random, ctx.now).await?;
    // Shut out, or moved to another address, since we looked: then there is nobody.
    let generation = person.as_ref().map_or(0, |person| person.generation);
    let still = account::confirm_generation(&work, id, generation).await?;
    match meant.filter(|_| still) {
        Some((person, to)) => send(ctx, &work, person, (channel, to), &digits).await?,
        None => decoy(ctx, &work, channel).await?,
    }
    work.commit().await?;
    ctx.services.outbox.notify_one();
    Ok(())
}

async fn send(
    ctx: &Ctx,
    work: &Work,
    person: &Account,
    (channel, to): (Channel, &str),
    digits: &str,
) -> Result<(), Fault> {
    let (code, expires) = (digits.to_owned(), ctx.now.plus(LIFETIME));
    if channel != Channel::Email {
        let notice = Notice::RecoveryCode { place: place(ctx), code, expires };
        outbox::send_code(work, &teller(ctx), person, (channel, to), notice).await?;
        return Ok(());
    }
    let secret = ctx.services.random.token();
    link::create(work, person.id, link::RECOVERY_MAIL, &secret, ctx.now).await?;
    let notice = Notice::Recovery { place: place(ctx), code, expires, secret };
    put(ctx, work, person, to, notice).await
}

/// Puts a mail into the queue that somebody asked for who may be anybody: it says nothing that somebody typed, and nobody can be
/// shut out with it.
pub async fn put(ctx: &Ctx, work: &Work, person: &Account, to: &str, notice: Notice) -> Result<(), Fault> {
    Ok(outbox::tell_plainly(work, &teller(ctx), person, to.to_owned(), notice).await?)
}

/// Writes as much as for somebody, which is given up at once.
pub async fn decoy(ctx: &Ctx, work: &Work, channel: Channel) -> Result<(), Fault> {
    let (random, keys) = (&ctx.services.random, &ctx.live.keys);
    let secret = random.token();
    let notice =
        Notice::Recovery { place: place(ctx), code: sent_code::digits(random, DIGITS), expires: ctx.now, secret };
    if channel == Channel::Email {
        let nobody = Holder::secret(&random.token());
        flow::put(work, keys, (Kind::Recovery, &nobody), &(), random, ctx.now).await?;
    }
    let envelope = Envelope {
        channel,
        to: String::new(),
        name: None,
        language: None,
        zone: None,
        at: ctx.now,
        notice,
        not_me: None,
    };
    outbox::enqueue_nothing(work, keys, &envelope, random, ctx.now).await?;
    Ok(())
}

/// What this holder has asked for, unless it is too old.
pub async fn find(ctx: &Ctx, holder: &Holder) -> Result<Option<Recovering>, Fault> {
    Ok(flow::find(&ctx.scope(), &ctx.live.keys, (Kind::Recovery, holder), ctx.now).await?)
}

/// What became of a code.
pub enum Answered {
    /// It is right: the secret of the link to a new password.
    Right(String),
    /// It is wrong, or belongs to nobody.
    Wrong,
    /// None is waited for any more.
    Over,
}

/// Whether `typed` is the code that was sent for this holder. Each try is counted before it is looked at, and one at a time.
pub async fn answer(ctx: &Ctx, holder: &Holder, typed: &str) -> Result<Answered, Fault> {
    let (keys, random) = (&ctx.live.keys, &ctx.services.random);
    let key = (Kind::Recovery, holder);
    let (seen, state): (_, Option<Recovering>) = flow::look(&ctx.scope(), keys, key, ctx.now).await?;
    let Some(mut state) = state.filter(|state| state.code.is_open(MOST, ctx.now)) else {
        return Ok(Answered::Over);
    };
    let right = state.code.try_with(keys, typed);
    let work = ctx.work().await?;
    if !flow::put_after(&work, keys, (seen, key), &state, random, ctx.now).await? {
        return Ok(Answered::Wrong);
    }
    let (Some(account), true) = (state.account, right) else {
        work.commit().await?;
        return Ok(Answered::Wrong);
    };
    if !account::confirm_generation(&work, account, state.generation).await? {
        return Ok(Answered::Over);
    }
    flow::end(&work, key.0, key.1).await?;
    let purpose = match state.by {
        By::Email => link::RECOVERY_MAIL,
        By::Sms => link::RECOVERY_TEXT,
    };
    let secret = random.token();
    link::create(&work, account, purpose, &secret, ctx.now).await?;
    work.commit().await?;
    Ok(Answered::Right(secret))
}

//! Somebody who wants an account, until an address is proved to be theirs: by a code of eight digits, good for ten minutes, in the
//! browser that asked for it, for three tries, or by the link beside it. With ten codes a day at most to one address strangers
//! guess the one of a mailbox in one case of a hundred thousand in a month (G-S4). Where only some domains are taken a code of any
//! mailbox of theirs is worth guessing: there it has ten digits, so that all the codes that may be sent to strangers in a month
//! (`notifications.limits`) are guessed hardly more often.
//!
//! Once the mailbox is proved it goes on under a secret that did not exist before (R-SE-2): whoever planted this browser's cookie
//! has no part in it.
//!
//! Nobody learns who has an account: the same is read and written for an address that is free and for one that is somebody's.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::admits;
use crate::http::announce::place;
use crate::http::client;
use crate::http::codes::address_fault;
use crate::http::context::Ctx;
use crate::http::fault::Fault;
use crate::identity::account::{self, Status};
use crate::identity::address_change;
use crate::identity::attempt::{Reserved, Source};
use crate::identity::flow::{self, Holder, Kind};
use crate::identity::registration::{self, Awaited, Invitation};
use crate::identity::sealed_code::SealedCode;
use crate::kit::id::UserId;
use crate::kit::instant::Instant;
use crate::kit::text::canonical_identifier;
use crate::mfa::guessing::{self, Guess};
use crate::mfa::sent::address::{self, Hints};
use crate::mfa::{sent, sent_code};
use crate::outbox::limits::{self, Asked, Asking};
use crate::outbox::{self, Channel, Envelope, Notice, Place};

/// Codes that may be asked for in a row from one source, and the pause after that.
const ASKING: (u32, Duration) = (10, Duration::from_secs(900));

/// How long a code can be used.
const LIFETIME: Duration = Duration::from_secs(10 * 60);

/// Digits of a code; where only some domains are taken, and where any are.
const DIGITS: (u8, u8) = (10, 8);

/// Tries.
const MOST: u8 = 3;

/// Somebody who makes an account, by the holder that they go on with.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Registering {
    /// For whom.
    pub awaited: Awaited,
    /// The secret of the link, which their account uses up.
    pub(super) secret: String,
    /// How far they are.
    pub(super) stage: Stage,
    /// An invitation that waits for the same address, looked up anew each time.
    #[serde(skip)]
    pub(super) waits: Option<Invitation>,
    /// Attributes of the invitation whose value somebody has meanwhile that only one may have, looked up anew each time as well.
    #[serde(skip)]
    pub(super) taken: Vec<String>,
}

/// How far somebody is.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) enum Stage {
    /// A code was sent, or, where the address is somebody's, was not: then none is right.
    Sent { code: SealedCode, free: bool },
    /// The mailbox is theirs, since then.
    Proved(Instant),
}

impl Registering {
    /// What is laid down for them: by the invitation whose link they followed, or by one that waits in the same mailbox.
    pub fn invitation(&self) -> Option<&Invitation> {
        self.awaited.invitation.as_ref().or(self.waits.as_ref())
    }

    /// What is laid down for them and somebody else has by now: they choose another, or go without.
    pub fn taken(&self) -> &[String] {
        &self.taken
    }
}

/// Why no code is sent.
#[derive(Debug)]
pub enum Refused {
    /// What was typed is no address; a message key.
    Address(&'static str),
    /// People with an address of that domain make no accounts here.
    Domain,
    /// Too many were asked for.
    Throttled(Duration),
}

/// What a browser waits with for a code.
pub fn of_browser(ctx: &Ctx) -> Holder {
    Holder::secret(&format!("registration {}", ctx.browser))
}

/// What a browser goes on with once the mailbox is proved, where it has that.
pub fn of_proved(ctx: &Ctx) -> Option<Holder> {
    ctx.registration.as_deref().map(proved_by)
}

/// Whoever has this secret, in a browser.
pub fn proved_by(secret: &str) -> Holder {
    Holder::secret(&format!("registration of a proved mailbox {secret}"))
}

/// Sends a code to `typed`, for this holder alone. Whoever has that address is told instead, and nobody is told that it is so.
pub async fn begin(
    ctx: &Ctx,
    holder: &Holder,
    typed: &str,
    return_to: Option<String>,
) -> Result<Result<(), Refused>, Fault> {
    let policy = sent::policy(&ctx.live.config.mfa, Channel::Email);
    let to = match address::read((Channel::Email, policy), typed, &[], Hints { languages: &[] }) {
        Ok(to) => to,
        Err(fault) => return Ok(Err(Refused::Address(address_fault(fault)))),
    };
    let awaited = Awaited { address: to, invitation: None, return_to };
    if !admits(ctx, &awaited) {
        return Ok(Err(Refused::Domain));
    }
    if let Err(wait) = pace(ctx, &awaited.address).await? {
        return Ok(Err(Refused::Throttled(wait)));
    }
    send(ctx, holder, awaited).await?;
    Ok(Ok(()))
}

/// Counts what a source asks for, and what is sent to an address, whoever has it.
async fn pace(ctx: &Ctx, to: &str) -> Result<Result<(), Duration>, Fault> {
    let (store, source) = (&ctx.services.store, client::source(ctx.client));
    let from = Source::Known(format!("from {source}"));
    let asking = Guess { subject: "registration".to_owned(), source: from, now: ctx.now, of: None };
    if let Reserved::Throttled(wait) = guessing::reserve(store, ctx.live.id, &asking, ASKING).await? {
        return Ok(Err(wait));
    }
    let asking = Asking {
        keys: &ctx.live.keys,
        channel: Channel::Email,
        to,
        person: ctx.services.random.id(ctx.now),
        asked: Asked::ForRegistration(&source, &ctx.services.sends),
        now: ctx.now,
    };
    Ok(limits::reserve(store, ctx.live.id, &ctx.live.config.notifications.limits, &asking).await?)
}

/// How many digits a code has here.
pub fn digits(ctx: &Ctx) -> u8 {
    if ctx.live.config.registration.domains.is_empty() { DIGITS.1 } else { DIGITS.0 }
}

async fn send(ctx: &Ctx, holder: &Holder, awaited: Awaited) -> Result<(), Fault> {
    let (keys, random, now) = (&ctx.live.keys, &ctx.services.random, ctx.now);
    let canonical = canonical_identifier(&awaited.address);
    let canonical = canonical.ok_or_else(|| Fault::internal("an address without a spelling"))?;
    let (secret, digits) = (random.token(), sent_code::digits(random, digits(ctx)));
    let expires = now.plus(LIFETIME);
    let nobody: UserId = random.id(now);
    let work = ctx.work().await?;
    let taken = address_change::taken(&work.scope(), &canonical, nobody).await?;
    // Asked for nobody as well, because asking takes time.
    let whose = taken.as_ref().map_or(nobody, |taken| taken.account);
    let owner = account::find(&work.scope(), whose).await?.filter(|owner| owner.status == Status::Active);
    let free = taken.is_none();
    // The link to an account that cannot be made has expired already.
    let until = if free { now.plus(registration::LIFETIME) } else { now };
    registration::create(&work, keys, (&secret, &awaited), (now, until), random).await?;
    let code = SealedCode::new(keys, &digits, expires);
    let language = owner.as_ref().and_then(|owner| owner.text("locale")).unwrap_or(&ctx.language).to_owned();
    let mailbox = taken.and_then(|taken| taken.mailbox).filter(|_| owner.is_some());
    // The mailbox may be a stranger's, whose business it is not about where somebody is who mistypes theirs.
    let place = Place { area: None, ..place(ctx) };
    let notice = if free {
        Notice::Registration { place, code: digits, expires, secret: secret.clone() }
    } else {
        Notice::Registered { place }
    };
    let envelope = Envelope {
        channel: Channel::Email,
        to: mailbox.clone().unwrap_or_else(|| awaited.address.clone()),
        // Nothing that anybody has typed: nobody has proved anything (R-AB-9).
        name: None,
        language: Some(language),
        zone: None,
        at: now,
        notice,
        not_me: None,
    };
    let state = Registering { awaited, secret, stage: Stage::Sent { code, free }, waits: None, taken: Vec::new() };
    flow::put(&work, keys, (Kind::Registration, holder), &state, random, now).await?;
    if free || mailbox.is_some() {
        outbox::enqueue(&work, keys, &envelope, random, now).await?;
    } else {
        outbox::enqueue_nothing(&work, keys, &envelope, random, now).await?;
    }
    work.commit().await?;
    ctx.services.outbox.notify_one();
    Ok(())
}

/// How far this holder is, unless it took too long or the environment takes them no longer.
pub async fn find(ctx: &Ctx, holder: &Holder) -> Result<Option<Registering>, Fault> {
    let key = (Kind::Registration, holder);
    let found: Option<Registering> = flow::find(&ctx.scope(), &ctx.live.keys, key, ctx.now).await?;
    Ok(found.filter(|found| admits(ctx, &found.awaited)))
}

/// What became of a code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answered {
    /// It is right: the mailbox is theirs.
    Right,
    /// It is wrong, or the address is somebody's.
    Wrong,
    /// None is waited for any more.
    Over,
}

/// Whether `typed` is the code that was sent for this holder, which `next` goes on with then. Each try is counted before it is looked
/// at, and one at a time.
pub async fn answer(ctx: &Ctx, (holder, next): (&Holder, &Holder), typed: &str) -> Result<Answered, Fault> {
    let (keys, random, key) = (&ctx.live.keys, &ctx.services.random, (Kind::Registration, holder));
    let (seen, state): (_, Option<Registering>) = flow::look(&ctx.scope(), keys, key, ctx.now).await?;
    let Some(mut state) = state.filter(|state| admits(ctx, &state.awaited)) else { return Ok(Answered::Over) };
    let right = match &mut state.stage {
        Stage::Sent { code, free } if code.is_open(MOST, ctx.now) => code.try_with(keys, typed) && *free,
        _ => return Ok(Answered::Over),
    };
    if right {
        state.stage = Stage::Proved(ctx.now);
    }
    let work = ctx.work().await?;
    if !flow::put_after(&work, keys, (seen, key), &state, random, ctx.now).await? {
        return Ok(Answered::Wrong);
    }
    if right {
        flow::end(&work, key.0, holder).await?;
        flow::put(&work, keys, (key.0, next), &state, random, ctx.now).await?;
    }
    work.commit().await?;
    Ok(if right { Answered::Right } else { Answered::Wrong })
}

/// For whom a link is, if an account may be made with it.
pub async fn whose(ctx: &Ctx, token: &str) -> Result<Option<Awaited>, Fault> {
    if !crate::identity::token::is_well_formed(token) {
        return Ok(None);
    }
    let found = registration::find(&ctx.scope(), &ctx.live.keys, token, ctx.now).await?;
    Ok(found.filter(|awaited| admits(ctx, awaited)))
}

/// Goes on by a link, which proves the mailbox, with `holder` and in place of what these others have under way; the account that is
/// made uses it up. `false` when it leads nowhere.
pub async fn follow(ctx: &Ctx, others: &[Holder], holder: &Holder, token: &str) -> Result<bool, Fault> {
    let Some(awaited) = whose(ctx, token).await? else { return Ok(false) };
    let state = Registering {
        awaited,
        secret: token.to_owned(),
        stage: Stage::Proved(ctx.now),
        waits: None,
        taken: Vec::new(),
    };
    let work = ctx.work().await?;
    let key = (Kind::Registration, holder);
    for other in others {
        flow::end(&work, key.0, other).await?;
    }
    flow::put(&work, &ctx.live.keys, key, &state, &ctx.services.random, ctx.now).await?;
    work.commit().await?;
    Ok(true)
}

//! What changing an address does: a code to the new one, and the exchange when it comes back.

use std::time::Duration;

use serde::{Deserialize, Serialize};
use serde_json::json;

use super::What;
use crate::config::sections::mfa::Strength;
use crate::config::sections::profile::{Access, AttributeType};
use crate::environment::policy;
use crate::http::announce::{place, teller};
use crate::http::client;
use crate::http::context::Ctx;
use crate::http::fault::Fault;
use crate::http::member::Member;
use crate::http::step_up::{self, SteppedUp};
use crate::identity::activity::{self, Actor, Kind as Event};
use crate::identity::address_change::{self, New, Taken};
use crate::identity::flow::{self, Holder, Kind};
use crate::identity::sealed_code::SealedCode;
use crate::identity::{account, identifier, link};
use crate::kit::id::AddressChangeId;
use crate::kit::instant::Instant;
use crate::kit::text::canonical_identifier;
use crate::mfa::device::Device;
use crate::mfa::sent::address::{self, Hints, is_same, masked};
use crate::mfa::{sent, sent_code};
use crate::outbox::limits::{self, Asked, Asking};
use crate::outbox::{self, Notice};
use crate::store::{StoreError, Work};

/// Between two codes.
const BETWEEN: Duration = Duration::from_secs(30);

/// How long a code can be used.
const LIFETIME: Duration = Duration::from_secs(10 * 60);

/// Digits of a code, and how often it can be tried.
const DIGITS: u8 = 6;
const MOST: u8 = 5;

/// An address that waits for its code.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Pending {
    /// The new address, as it will be stored.
    pub to: String,
    /// Whether it is somebody else's: no code is right then.
    taken: bool,
    code: SealedCode,
    at: Instant,
}

impl Pending {
    /// Until when the code can be used.
    pub const fn expires(&self) -> Instant {
        self.code.expires
    }

    /// How long it is until another code can be asked for.
    pub fn wait(&self, now: Instant) -> Duration {
        BETWEEN.saturating_sub(now.since(self.at))
    }
}

/// Why nothing is done.
#[derive(Debug)]
pub enum Refused {
    /// What was typed is no such address, or one of a kind or country that is not taken; a message key.
    Address(&'static str),
    /// It is the person's already.
    Same,
    /// A code was sent a moment ago.
    TooSoon(Duration),
    /// Too many codes were sent.
    Throttled(Duration),
    /// The code is wrong.
    WrongCode,
    /// The code does not work any more, or there is none.
    Gone,
    /// Codes cannot be sent there.
    Closed,
    /// The proof of who it is is missing after all.
    Unproved,
}

/// Whether people change this themselves here.
pub fn is_open(ctx: &Ctx, what: What) -> bool {
    let kind = match what {
        What::Email => AttributeType::Email,
        What::Phone => AttributeType::Phone,
    };
    let mut attributes = ctx.live.config.profile.attributes.values();
    attributes.any(|attribute| attribute.kind == kind && attribute.access == Access::Edit)
}

fn holder(member: &Member, what: What) -> Holder {
    Holder::of_session(member.session.id, what.as_str())
}

/// What waits for a code in this session.
pub async fn pending(ctx: &Ctx, member: &Member, what: What) -> Result<Option<Pending>, Fault> {
    let key = (Kind::NewAddress, &holder(member, what));
    Ok(flow::find(&ctx.scope(), &ctx.live.keys, key, ctx.now).await?)
}

/// Where a code goes.
#[derive(Clone, Copy, Debug)]
pub enum Wanted<'t> {
    /// To what was typed.
    Typed(&'t str),
    /// Where the last one went.
    Again,
}

/// Sends a code to a new address. Its holder, if that is somebody else, is told instead, and nobody is told that it is so.
pub async fn begin(
    ctx: &Ctx,
    member: &SteppedUp,
    what: What,
    wanted: Wanted<'_>,
) -> Result<Result<(), Refused>, Fault> {
    let (scope, random, channel) = (ctx.scope(), &ctx.services.random, what.channel());
    if !ctx.services.can_send(&ctx.live, channel) {
        return Ok(Err(Refused::Closed));
    }
    let key = (Kind::NewAddress, &holder(member, what));
    let (seen, earlier): (_, Option<Pending>) = flow::look(&scope, &ctx.live.keys, key, ctx.now).await?;
    let to = match (wanted, &earlier) {
        (Wanted::Again, Some(earlier)) => earlier.to.clone(),
        (Wanted::Again, None) => return Ok(Err(Refused::Gone)),
        (Wanted::Typed(typed), _) => match read(ctx, member, what, typed) {
            Ok(to) => to,
            Err(why) => return Ok(Err(Refused::Address(why))),
        },
    };
    // Also where it is their user name: one spelling is one identifier.
    let same = |own: &identifier::Identifier| {
        (own.kind != what.kind() || own.verified_at.is_some()) && is_same(&own.shown, &to)
    };
    if member.identifiers.iter().any(same) {
        return Ok(Err(Refused::Same));
    }
    // A slip of the pen is put right at once.
    if let Some(earlier) = earlier.as_ref().filter(|earlier| is_same(&earlier.to, &to))
        && !earlier.wait(ctx.now).is_zero()
    {
        return Ok(Err(Refused::TooSoon(earlier.wait(ctx.now))));
    }
    let (keys, person, source) = (&ctx.live.keys, member.account.id, client::source(ctx.client));
    let asking = Asking { keys, channel, to: &to, person, asked: Asked::ForNew(&source), now: ctx.now };
    let limits = &ctx.live.config.notifications.limits;
    if let Err(wait) = limits::reserve(&ctx.services.store, ctx.live.id, limits, &asking).await? {
        return Ok(Err(Refused::Throttled(wait)));
    }
    let canonical = canonical_identifier(&to).ok_or_else(|| Fault::internal("an address without a spelling"))?;
    let work = ctx.work().await?;
    if step_up::hold(ctx, &work, member).await?.is_none() {
        return Ok(Err(Refused::Unproved));
    }
    let taken = address_change::taken(&work.scope(), &canonical, person).await?;
    let digits = sent_code::digits(random, DIGITS);
    let expires = ctx.now.plus(LIFETIME);
    let pending = Pending { to, taken: taken.is_some(), code: SealedCode::new(keys, &digits, expires), at: ctx.now };
    if !flow::put_after(&work, keys, (seen, key), &pending, random, ctx.now).await? {
        return Ok(Err(Refused::TooSoon(BETWEEN)));
    }
    if let Some(taken) = taken {
        tell_holder(ctx, &work, taken).await?;
    } else {
        let notice = Notice::NewAddressCode { place: place(ctx), code: digits, expires };
        outbox::send_code(&work, &teller(ctx), &member.account, (channel, &pending.to), notice).await?;
    }
    work.commit().await?;
    ctx.services.outbox.notify_one();
    Ok(Ok(()))
}

/// The stored form of what was typed.
fn read(ctx: &Ctx, member: &Member, what: What, typed: &str) -> Result<String, &'static str> {
    let channel = what.channel();
    let policy = sent::policy(policy::mfa(&ctx.live, &member.account), channel);
    let locale = member.account.text("locale").unwrap_or_default();
    let languages = [locale, &ctx.language, &ctx.live.config.locale.default];
    let hints = Hints { languages: &languages };
    address::read((channel, policy), typed, &[], hints).map_err(crate::http::codes::address_fault)
}

/// Tells whoever has an address, or comes back to it perhaps, that somebody else wants it.
async fn tell_holder(ctx: &Ctx, work: &Work, taken: Taken) -> Result<(), Fault> {
    let Some(holder) = account::find(&work.scope(), taken.account).await? else { return Ok(()) };
    let notice = Notice::AddressWanted { place: outbox::Place::default() };
    match taken.mailbox {
        Some(mailbox) => outbox::tell_one(work, &teller(ctx), &holder, mailbox, notice).await?,
        None => outbox::tell(work, &teller(ctx), &holder, &notice).await?,
    }
    Ok(())
}

/// Puts the new address in place of the old one when the code is right.
pub async fn prove(ctx: &Ctx, member: &SteppedUp, what: What, typed: &str) -> Result<Result<(), Refused>, Fault> {
    let (keys, random, person) = (&ctx.live.keys, &ctx.services.random, &member.account);
    let key = (Kind::NewAddress, &holder(member, what));
    let (seen, pending): (_, Option<Pending>) = flow::look(&ctx.scope(), keys, key, ctx.now).await?;
    let Some(mut pending) = pending.filter(|pending| pending.code.is_open(MOST, ctx.now)) else {
        return Ok(Err(Refused::Gone));
    };
    let right = pending.code.try_with(keys, typed);
    let work = ctx.work().await?;
    let Some(devices) = step_up::hold(ctx, &work, member).await? else { return Ok(Err(Refused::Unproved)) };
    if !flow::put_after(&work, keys, (seen, key), &pending, random, ctx.now).await? {
        return Ok(Err(Refused::WrongCode));
    }
    if !right || pending.taken {
        work.commit().await?;
        return Ok(Err(Refused::WrongCode));
    }
    flow::end(&work, key.0, key.1).await?;
    let own = identifier::of(&work.scope(), person.id).await?;
    let old = own.iter().find(|it| it.kind == what.kind() && it.primary && it.verified_at.is_some());
    let secret = random.token();
    let strong = is_strong(ctx, member, what, &devices);
    let new = New { kind: what.kind(), shown: &pending.to, link: &secret, strong };
    let undo = match address_change::replace(&work, person.id, &new, random, ctx.now).await {
        Ok(undo) => undo,
        // Somebody was faster: it looks as if the code had come too late.
        Err(StoreError::Conflict(_)) => return Ok(Err(Refused::Gone)),
        Err(error) => return Err(error.into()),
    };
    let secret = undo.then_some(secret);
    if let Some(secret) = &secret {
        link::create(&work, person.id, link::UNDO, secret, ctx.now).await?;
    }
    account::cut_off(&work, person.id).await?;
    // What went to the old address opens nothing any more.
    link::void(&work, person.id, link::RECOVERY_MAIL).await?;
    link::void(&work, person.id, link::RECOVERY_TEXT).await?;
    let detail = json!({ "what": what.as_str() });
    activity::record(&work, person.id, Event::AddressChanged, &Actor::Person, &detail, random, ctx.now).await?;
    let told = |secret| Notice::AddressChanged {
        place: place(ctx),
        what: what.as_str().to_owned(),
        to: masked(&pending.to),
        secret,
    };
    match (what, old) {
        // The old mailbox is not the person's any more, but was: it alone can take this back.
        (What::Email, Some(old)) => {
            outbox::tell_plainly(&work, &teller(ctx), person, old.shown.clone(), told(secret)).await?;
            outbox::tell(&work, &teller(ctx), person, &told(None)).await?;
        }
        _ => outbox::tell(&work, &teller(ctx), person, &told(secret)).await?,
    }
    // So was the old telephone: it reads that, and no way to take it back, which a text message has no room for.
    if let (What::Phone, Some(old)) = (what, old) {
        outbox::tell_number(&work, &teller(ctx), person, &old.shown, told(None)).await?;
    }
    work.commit().await?;
    ctx.services.outbox.notify_one();
    Ok(Ok(()))
}

/// Gives up what waits for a code.
pub async fn cancel(ctx: &Ctx, member: &Member, what: What) -> Result<(), Fault> {
    let work = ctx.work().await?;
    flow::end(&work, Kind::NewAddress, &holder(member, what)).await?;
    Ok(work.commit().await?)
}

/// Whether a strong factor was proved that the person had before the time in which a change can be taken back: not one that somebody
/// added along with it.
fn is_strong(ctx: &Ctx, member: &Member, what: What, devices: &[Device]) -> bool {
    let proved = step_up::proved(ctx, member, what.act());
    let old = |device: &Device| ctx.now.since(device.created_at) >= address_change::UNDO;
    let mut strong = devices.iter().filter(|device| device.method.strength() >= Strength::Strong && old(device));
    strong.any(|device| proved.proofs.fresh(proved.max_age, ctx.now).any(|proof| proof.device == Some(device.id)))
}

/// Frees the old address at once: nothing can be taken back by it any more.
pub async fn withdraw(ctx: &Ctx, member: &SteppedUp, what: What, id: AddressChangeId) -> Result<bool, Fault> {
    let work = ctx.work().await?;
    if step_up::hold(ctx, &work, member).await?.is_none() {
        return Ok(false);
    }
    if !address_change::withdraw(&work, member.account.id, id).await? {
        return Ok(false);
    }
    let (random, detail) = (&ctx.services.random, json!({ "what": what.as_str() }));
    activity::record(&work, member.account.id, Event::UndoWithdrawn, &Actor::Person, &detail, random, ctx.now).await?;
    work.commit().await?;
    Ok(true)
}

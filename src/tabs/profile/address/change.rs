//! What changing an address does: a code to the new one, and when it comes back the exchange, or one more where people have several.

use std::time::Duration;

use serde::{Deserialize, Serialize};
use serde_json::json;

use super::What;
use super::told::{tell, tell_number};
use crate::config::sections::profile::{Access, Attribute};
use crate::environment::policy;
use crate::http::announce::{place, teller};
use crate::http::client;
use crate::http::context::Ctx;
use crate::http::fault::Fault;
use crate::http::member::Member;
use crate::http::step_up::{self, SteppedUp};
use crate::identity::activity::{self, Actor, Kind as Event};
use crate::identity::address_change::{self, Act as Done, Added, New, Taken};
use crate::identity::flow::{self, Holder, Kind};
use crate::identity::identifier::Identifier;
use crate::identity::sealed_code::SealedCode;
use crate::identity::{account, identifier, link};
use crate::kit::id::{AddressChangeId, UserId};
use crate::kit::instant::Instant;
use crate::kit::text::canonical_identifier;
use crate::mfa::sent::address::{self, Hints, is_same};
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
    /// They have as many as they may have.
    Full(usize),
    /// It is the first of its kind, the last that is proved, or none that is proved.
    Stays,
    /// The proof of who it is is missing after all.
    Unproved,
}

/// Whether people change this themselves here.
pub fn is_open(ctx: &Ctx, what: What) -> bool {
    let kind = what.attribute();
    let mut attributes = ctx.live.config.profile.attributes.values();
    attributes.any(|attribute| attribute.kind == kind && attribute.access == Access::Edit)
}

/// How many people may have here, where that is more than one: a new one is added then, and takes the place of none.
pub fn most(ctx: &Ctx, what: What) -> Option<usize> {
    let section = &ctx.live.config.profile;
    let several = |attribute: &Attribute| attribute.kind == what.attribute() && attribute.many;
    let most = usize::try_from(section.max_addresses).unwrap_or(usize::MAX);
    section.attributes.values().any(several).then_some(most)
}

/// Whether `to`, or any other one, would be one too many. Where none is proved the first that is takes the place of all.
pub fn is_full(own: &[Identifier], what: What, to: Option<&str>, most: usize) -> bool {
    let of_kind = || own.iter().filter(|it| it.kind == what.kind());
    let others = of_kind().filter(|it| to.is_none_or(|to| !is_same(&it.shown, to)));
    of_kind().any(|it| it.verified_at.is_some()) && others.count() >= most
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
    let same = |own: &Identifier| (own.kind != what.kind() || own.verified_at.is_some()) && is_same(&own.shown, &to);
    if member.identifiers.iter().any(same) {
        return Ok(Err(Refused::Same));
    }
    if let Some(most) = most(ctx, what).filter(|most| is_full(&member.identifiers, what, Some(&to), *most)) {
        return Ok(Err(Refused::Full(most)));
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

/// Puts the new address in place of the old one, or beside it, when the code is right; which of the two it was.
pub async fn prove(ctx: &Ctx, member: &SteppedUp, what: What, typed: &str) -> Result<Result<Done, Refused>, Fault> {
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
    let before = address_change::mailboxes(&work, person.id).await?;
    let strong = step_up::is_strong(ctx, member, what.act(), &devices);
    let new = New { kind: what.kind(), shown: &pending.to, strong };
    let former = primary_number(&work, person.id, what).await?;
    let done = match exchange(ctx, &work, person.id, (&new, most(ctx, what))).await {
        Ok(Ok(done)) => done,
        Ok(Err(refused)) => return Ok(Err(refused)),
        // Somebody was faster: it looks as if the code had come too late.
        Err(StoreError::Conflict(_)) => return Ok(Err(Refused::Gone)),
        Err(error) => return Err(error.into()),
    };
    let (act, undo) = done;
    if act == Done::Replaced {
        account::cut_off(&work, person.id).await?;
        // What went to the old address opens nothing any more.
        link::void(&work, person.id, link::RECOVERY_MAIL).await?;
        link::void(&work, person.id, link::RECOVERY_TEXT).await?;
    }
    tell(ctx, &work, person, (what, act, &pending.to), (&before, undo)).await?;
    if let Some(former) = former.filter(|_| act == Done::Replaced) {
        tell_number(ctx, &work, person, (what, act, &pending.to), &former).await?;
    }
    work.commit().await?;
    ctx.services.outbox.notify_one();
    Ok(Ok(act))
}

/// The telephone that a new one takes the place of.
async fn primary_number(work: &Work, account: UserId, what: What) -> Result<Option<String>, StoreError> {
    if what != What::Phone {
        return Ok(None);
    }
    let own = identifier::of(&work.scope(), account).await?;
    let old = own.into_iter().find(|it| it.kind == what.kind() && it.primary && it.verified_at.is_some());
    Ok(old.map(|old| old.shown))
}

/// Puts a proved address in its place, or beside the others; what was done, and whether it can be taken back.
async fn exchange(
    ctx: &Ctx,
    work: &Work,
    account: UserId,
    (new, most): (&New<'_>, Option<usize>),
) -> Result<Result<(Done, bool), Refused>, StoreError> {
    let random = &ctx.services.random;
    let Some(most) = most else {
        let undo = address_change::replace(work, account, new, random, ctx.now).await?;
        return Ok(Ok((Done::Replaced, undo)));
    };
    Ok(match address_change::add(work, account, (new, most), random, ctx.now).await? {
        Added::First => Ok((Done::Replaced, false)),
        Added::Beside => Ok((Done::Added, true)),
        // What had led away from it is taken back with that: there is nothing else to undo.
        Added::Back => Ok((Done::Added, false)),
        Added::Full => Err(Refused::Full(most)),
    })
}

/// Gives up what waits for a code.
pub async fn cancel(ctx: &Ctx, member: &Member, what: What) -> Result<(), Fault> {
    let work = ctx.work().await?;
    flow::end(&work, Kind::NewAddress, &holder(member, what)).await?;
    Ok(work.commit().await?)
}

/// Frees the old address at once: nothing can be taken back by it any more.
pub async fn withdraw(ctx: &Ctx, member: &SteppedUp, what: What, id: AddressChangeId) -> Result<bool, Fault> {
    let work = ctx.work().await?;
    if step_up::hold(ctx, &work, member).await?.is_none() {
        return Ok(false);
    }
    if !address_change::withdraw(&work, member.account.id, id, ctx.now).await? {
        return Ok(false);
    }
    let (random, detail) = (&ctx.services.random, json!({ "what": what.as_str() }));
    activity::record(&work, member.account.id, Event::UndoWithdrawn, &Actor::Person, &detail, random, ctx.now).await?;
    work.commit().await?;
    Ok(true)
}

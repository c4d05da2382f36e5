//! Linking and unlinking accounts at identity providers: the same functions for the page and the API. Linking takes a sign-on at the
//! provider in this browser and then the person's word, which names the account that was found (R-OI-8); nothing links because
//! addresses are equal. Unlinking never takes the last way in. Every address is told of both.

use serde_json::json;

use crate::config::sections::accounts::Part;
use crate::config::sections::identity_providers::IdentityProvider;
use crate::config::sections::sign_on::FirstFactor;
use crate::environment::policy;
use crate::federation::Asserted;
use crate::http::announce::{announce, place};
use crate::http::context::Ctx;
use crate::http::fault::Fault;
use crate::http::federation;
use crate::http::member::Member;
use crate::http::passwords;
use crate::http::step_up::{self, SteppedUp};
use crate::identity::activity::{self, Actor, Kind as Event};
use crate::identity::flow::{self, Holder, Kind};
use crate::identity::linked::{self, Linked};
use crate::identity::{account, credential};
use crate::kit::id::LinkedAccountId;
use crate::mfa::Id;
use crate::mfa::device::{self, Device};
use crate::mfa::standing::Standing;
use crate::outbox::Notice;
use crate::store::Scope;

/// Whether people may link and unlink here.
pub fn is_editable(ctx: &Ctx) -> bool {
    ctx.live.config.accounts.linked == Part::Edit
}

/// The provider with this name, where this person can link it.
pub fn linkable<'c>(ctx: &'c Ctx, member: &Member, name: &str) -> Option<&'c IdentityProvider> {
    policy::provider(&ctx.live, &member.account, name).filter(|provider| provider.link && is_editable(ctx))
}

/// What waits for this session's word.
pub async fn waiting(ctx: &Ctx, member: &Member) -> Result<Option<Asserted>, Fault> {
    let key = (Kind::Linking, &Holder::session(member.session.id));
    let found: Option<Asserted> = flow::find(&ctx.scope(), &ctx.live.keys, key, ctx.now).await?;
    // It may have been switched off, or be another one by now.
    let still = |it: &Asserted| linkable(ctx, member, &it.provider).is_some_and(|now| now.identity() == it.identity);
    Ok(found.filter(still))
}

/// Why nothing is linked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotLinked {
    /// Nothing waits for the word, or what was proved does not count any more.
    Over,
    /// It is this person's already.
    There,
    /// It is somebody else's.
    Taken,
    /// There are as many as there may be.
    Full,
}

const SHOWN: &str = "account to be linked";

/// What the form says of the account that it names, so that the word is for that one, whatever waits by then (Keycloak
/// CVE-2026-9087).
pub fn shown(ctx: &Ctx, member: &Member, asserted: &Asserted) -> String {
    ctx.live.keys.mac(SHOWN, &parts(&member.session.id.uuid(), asserted))
}

fn parts<'p>(session: &'p uuid::Uuid, asserted: &'p Asserted) -> [&'p [u8]; 4] {
    let Asserted { provider, identity, subject, .. } = asserted;
    [session.as_bytes(), provider.as_bytes(), identity.as_bytes(), subject.as_bytes()]
}

/// Links the account that waits for this session's word, which is used up; the one that was `shown` and no other.
pub async fn link(ctx: &Ctx, member: &SteppedUp, shown: &str) -> Result<Result<Linked, NotLinked>, Fault> {
    let Some(asserted) = waiting(ctx, member).await? else { return Ok(Err(NotLinked::Over)) };
    if !ctx.live.keys.verifies(shown, SHOWN, &parts(&member.session.id.uuid(), &asserted)) {
        return Ok(Err(NotLinked::Over));
    }
    let (person, random) = (&member.account, &ctx.services.random);
    let work = ctx.work().await?;
    // First of all, as other works on the same rows do, so that none waits for another in a circle.
    account::hold(&work, person.id).await?;
    let holder = Holder::session(member.session.id);
    if !flow::end(&work, Kind::Linking, &holder).await? || step_up::hold(ctx, &work, member).await?.is_none() {
        return Ok(Err(NotLinked::Over));
    }
    if linked::of(&work.scope(), person.id).await?.len() >= linked::MOST {
        return Ok(Err(NotLinked::Full));
    }
    let linked = Linked {
        id: random.id(ctx.now),
        account: person.id,
        provider: asserted.provider,
        identity: asserted.identity,
        subject: asserted.subject,
        name: asserted.name,
        linked_at: ctx.now,
        last_used_at: None,
    };
    if !linked::add(&work, &linked).await? {
        let whose = linked::find(&work.scope(), (&linked.provider, &linked.identity, &linked.subject)).await?;
        // The word is used up all the same.
        work.commit().await?;
        let theirs = whose.is_some_and(|whose| whose.account == person.id);
        return Ok(Err(if theirs { NotLinked::There } else { NotLinked::Taken }));
    }
    let detail = json!({ "provider": linked.provider, "name": linked.name });
    activity::record(&work, person.id, Event::AccountLinked, &Actor::Person, &detail, random, ctx.now).await?;
    let (provider, name) = (federation::label(ctx, &linked.provider), linked.name.clone());
    announce(ctx, &work, person, Notice::AccountLinked { place: place(ctx), provider, name }).await?;
    work.commit().await?;
    ctx.services.outbox.notify_one();
    Ok(Ok(linked))
}

/// Why nothing is unlinked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotUnlinked {
    /// It is not theirs, or not any more.
    Gone,
    /// What was proved does not count any more.
    Over,
    /// It is the last way in.
    LastWayIn,
}

/// Unlinks an account of the person.
pub async fn unlink(ctx: &Ctx, member: &SteppedUp, id: LinkedAccountId) -> Result<Result<(), NotUnlinked>, Fault> {
    let (person, random) = (&member.account, &ctx.services.random);
    let work = ctx.work().await?;
    account::hold(&work, person.id).await?;
    let Some(devices) = step_up::hold(ctx, &work, member).await? else { return Ok(Err(NotUnlinked::Over)) };
    let Some(linked) = linked::one(&work.scope(), person.id, id).await? else { return Ok(Err(NotUnlinked::Gone)) };
    if !Ways::of(ctx, &work.scope(), member, &devices).await?.lead_in_without(id) {
        return Ok(Err(NotUnlinked::LastWayIn));
    }
    if !linked::remove(&work, person.id, id).await? {
        return Ok(Err(NotUnlinked::Gone));
    }
    // Sign-ons that are under way with it end by themselves: each looks whether it is there.
    let detail = json!({ "provider": linked.provider, "name": linked.name });
    activity::record(&work, person.id, Event::AccountUnlinked, &Actor::Person, &detail, random, ctx.now).await?;
    let (provider, name) = (federation::label(ctx, &linked.provider), linked.name);
    announce(ctx, &work, person, Notice::AccountUnlinked { place: place(ctx), provider, name }).await?;
    work.commit().await?;
    ctx.services.outbox.notify_one();
    Ok(Ok(()))
}

/// The ways in that somebody has, as far as the environment lets people sign on with such.
pub struct Ways {
    /// A password or a passkey.
    own: bool,
    /// Linked accounts.
    linked: Vec<LinkedAccountId>,
}

impl Ways {
    /// Those of the person who asks.
    pub async fn find(ctx: &Ctx, member: &Member) -> Result<Self, Fault> {
        let devices = device::of(&ctx.scope(), member.account.id).await?;
        Self::of(ctx, &ctx.scope(), member, &devices).await
    }

    async fn of(ctx: &Ctx, scope: &Scope<'_>, member: &Member, devices: &[Device]) -> Result<Self, Fault> {
        let (person, firsts) = (&member.account, &ctx.live.config.sign_on.first_factors);
        let standing = Standing::new(policy::mfa(&ctx.live, person), devices);
        let passkey = standing.factors().any(|device| device.method == Id::Passkey);
        let own = (firsts.contains(&FirstFactor::Passkey) && passkey)
            || (firsts.contains(&FirstFactor::Password) && credential::find(scope, person.id).await?.is_some());
        let linked = linked::of(scope, person.id).await?.into_iter();
        let linked = linked.filter(|it| policy::links(&ctx.live, person, it)).map(|it| it.id).collect();
        Ok(Self { own, linked })
    }

    /// Whether the person can sign on without this linked account.
    pub fn lead_in_without(&self, id: LinkedAccountId) -> bool {
        self.own || self.linked.iter().any(|other| *other != id)
    }
}

/// Whether a first password can be set here, as the way to go on without a linked account.
pub fn may_set_password(ctx: &Ctx) -> bool {
    passwords::managed(ctx).is_none() && passwords::may_be_set(ctx) && ctx.live.has_tab("password")
}

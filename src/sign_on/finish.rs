//! The end of a sign-on: one transaction that ends the flow, remembers the browser, begins the session under a fresh secret,
//! writes the history and tells the person of a browser that is new to them.

use serde_json::json;

use super::settle::Carried;
use super::state::{self, By, Known};
use super::step;
use super::trust::{self, Pass};
use crate::agreement::consent;
use crate::environment::policy;
use crate::http::announce::{announce, place};
use crate::http::context::Ctx;
use crate::http::fault::Fault;
use crate::http::passwords;
use crate::identity::account::{self, Account};
use crate::identity::activity::{self, Actor, Kind};
use crate::identity::browser;
use crate::identity::credential;
use crate::identity::leaving;
use crate::identity::linked;
use crate::identity::profile;
use crate::identity::session::{self, Session};
use crate::kit::id::SessionId;
use crate::kit::instant::Instant;
use crate::mfa::device;
use crate::mfa::webauthn::offer;
use crate::outbox::Notice;
use crate::store::{StoreError, Work};

/// What whoever signed on carries from now on.
pub struct SignedOn {
    /// The session's secret.
    pub secret: String,
    /// The known browser's secret; programs have none.
    pub known: Option<String>,
    /// What the browser carries of trust, where that has changed.
    pub trusted: Option<String>,
    /// The session.
    pub session: Session,
    /// Whether a second factor was added on the way.
    pub enrolled: bool,
    /// Whether a passkey is worth offering.
    pub offers_passkey: bool,
    /// The language that the person has chosen, where the environment has it.
    pub language: Option<String>,
    /// When the password that was proved must be changed, where it is time to say so.
    pub expires: Option<Instant>,
}

/// Why there is no session.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unfinished {
    /// The account went away or was disabled, its password changed, or the sign-on was finished, while it was being checked.
    Over,
    /// A second factor is to be proved after all, a password to be changed, an attribute to be filled in, or the account is to be deleted.
    Asked,
}

/// Begins the session of somebody who has proved everything that is asked for.
pub async fn finish(ctx: &Ctx, known: &Known, carried: Carried<'_>) -> Result<Result<SignedOn, Unfinished>, Fault> {
    let random = &ctx.services.random;
    let id: SessionId = random.id(ctx.now);
    let work = ctx.work_in(known.account, id).await?;
    let Some(person) = account::find(&work.scope(), known.account).await? else { return Ok(Err(Unfinished::Over)) };
    // True when it was proved; time has passed since.
    if !known.is_still(ctx, &work, &person).await? {
        return Ok(Err(Unfinished::Over));
    }
    let Ok(pass) = state::second_factor(ctx, &work.scope(), known, &person).await? else {
        return Ok(Err(Unfinished::Asked));
    };
    let Ok(trusted) = trust::keep(ctx, &work, (known, &person), &pass, carried.kind).await? else {
        return Ok(Err(Unfinished::Asked));
    };
    // Held as above, so that whoever leaves meanwhile ends this session, or is seen here.
    if leaving::find(&work.scope(), person.id).await?.is_some() {
        return Ok(Err(Unfinished::Asked));
    }
    if state::due(ctx, &work.scope(), known, &person).await?.is_some() {
        return Ok(Err(Unfinished::Asked));
    }
    // The rules may have come to ask for more, or the account be another's work, since the last step.
    if step::profile::due(ctx, &work.scope(), &person).await?.is_some() {
        return Ok(Err(Unfinished::Asked));
    }
    // Held as above, so that a consent withdrawn meanwhile ends this session or is seen here.
    if ctx.live.agreements().required().next().is_some() {
        let answers = consent::of(&work.scope(), person.id).await?;
        if consent::outstanding(ctx.live.agreements(), &answers, ctx.live.moment(ctx.now)).is_some() {
            return Ok(Err(Unfinished::Over));
        }
    }
    if let Some(secret) = carried.secret
        && !state::end(ctx, &work, secret).await?
    {
        return Ok(Err(Unfinished::Over));
    }
    // A browser carries one session: the one it had is over, whoever's it was.
    if let Some(old) = carried.replaces {
        session::end(&work, old.account, old.id).await?;
    }
    let seen = match carried.kind {
        session::Kind::Browser => {
            Some(browser::remember(&work, ctx.known.as_deref(), person.id, random, ctx.now).await?)
        }
        session::Kind::Api => None,
    };
    if let Some(seen) = &seen
        && known.proofs.has_second()
    {
        browser::prove(&work, seen.id, person.id, ctx.now).await?;
    }
    if known.proofs.has_recovery() {
        account::set_recovered(&work, person.id, None).await?;
    }
    let provider = match &known.by {
        By::Provider(vouched) => {
            linked::used(&work, vouched.link, &vouched.name, ctx.now).await?;
            Some(&*vouched.provider)
        }
        By::Password(_) | By::Passkey(_) => None,
    };
    let limits = policy::sessions(&ctx.live, &person);
    let secret = random.token();
    let session = Session {
        id,
        account: person.id,
        browser: seen.as_ref().map(|seen| seen.id),
        agent: ctx.agent(),
        label: None,
        kind: carried.kind,
        proofs: known.proofs.clone(),
        created_at: ctx.now,
        authenticated_at: ctx.now,
        last_active_at: ctx.now,
        expires_at: ctx.now.plus(limits.absolute),
    };
    let dropped = session::begin(&work, &session, &secret, ctx.live.epoch, &limits).await?;
    if dropped > 0 {
        let detail = json!({ "ended": dropped, "most": limits.count });
        activity::record(&work, person.id, Kind::SessionsDropped, &Actor::Server, &detail, random, ctx.now).await?;
    }
    // A program has nothing by which it is known again, and must not be a quiet way in.
    let new = seen.as_ref().is_none_or(|seen| seen.new_to_person);
    let detail = json!({
        "session": session.id, "address": session.agent.address, "kind": carried.kind.as_str(),
        "methods": session.proofs.amr(), "new_browser": new, "failed_before": known.failed,
        "provider": provider, "mfa_by_provider": matches!(pass, Pass::Vouched),
        "trusted_browser": matches!(pass, Pass::Trusted(_)), "mfa_bypass": matches!(pass, Pass::Bypassed),
    });
    activity::record(&work, person.id, Kind::SignedOn, &Actor::Person, &detail, random, ctx.now).await?;
    if new && !known.registered {
        announce(ctx, &work, &person, Notice::NewBrowser { place: place(ctx) }).await?;
    }
    let language = language(ctx, &work, &person, carried.kind).await?;
    work.commit().await?;
    ctx.services.outbox.notify_one();
    let enrolled = known.enrolled;
    let offers_passkey = carried.kind == session::Kind::Browser && !enrolled && offers_passkey(ctx, &person).await?;
    // They are signed on by now, whatever becomes of the hint.
    let expires = expires_soon(ctx, known, &person).await.unwrap_or_else(|error| {
        tracing::warn!(?error, "whether the password expires soon could not be found out");
        None
    });
    Ok(Ok(SignedOn {
        secret,
        known: seen.map(|seen| seen.secret),
        trusted,
        session,
        enrolled,
        offers_passkey,
        language,
        expires,
    }))
}

/// The language in which this person is spoken to from now on. Whoever has chosen none speaks that of the browser, if one was chosen
/// there, from now on also in mails.
async fn language(ctx: &Ctx, work: &Work, person: &Account, kind: session::Kind) -> Result<Option<String>, StoreError> {
    if let Some(tag) = profile::language::chosen(person) {
        return Ok(ctx.live.speaks(tag).map(str::to_owned));
    }
    if let (Some(chosen), session::Kind::Browser) = (&ctx.chosen_language, kind) {
        let section = &ctx.live.config.profile;
        profile::language::choose(work, section, (person.id, chosen), &ctx.services.random, ctx.now).await?;
    }
    Ok(None)
}

/// When the password that somebody has just proved must be changed, where it is time to say so.
async fn expires_soon(ctx: &Ctx, known: &Known, person: &Account) -> Result<Option<Instant>, Fault> {
    if !matches!(known.by, By::Password(_)) || policy::passwords(&ctx.live, person).rules().max_age.is_none() {
        return Ok(None);
    }
    let stored = credential::find(&ctx.scope(), person.id).await?;
    Ok(stored.and_then(|stored| passwords::expires_soon(ctx, person, stored.changed_at)))
}

/// Whether a passkey is offered to somebody who has just signed on.
async fn offers_passkey(ctx: &Ctx, person: &Account) -> Result<bool, Fault> {
    let config = policy::mfa(&ctx.live, person);
    if !config.passkey.auto_upgrade || !ctx.live.has_tab("authentication") {
        return Ok(false);
    }
    let devices = device::of(&ctx.scope(), person.id).await?;
    Ok(offer::is_sensible(config, &devices) && !offer::is_quiet(&ctx.scope(), person.id, ctx.now).await?)
}

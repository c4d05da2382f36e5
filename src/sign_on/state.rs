//! How far a sign-on is. What it waits for is not stored but worked out from what was proved and what the policy asks, each
//! time anew: a step cannot be skipped by asking for another step's address, because no address decides anything.

use serde::{Deserialize, Serialize};

use super::factor_views::Blocked;
use super::step;
use super::step::provider::{self, Vouched};
use super::trust::{self, Pass};
use crate::agreement::consent;
use crate::environment::policy;
use crate::http::context::Ctx;
use crate::http::factors;
use crate::http::fault::Fault;
use crate::http::passwords;
use crate::identity::account::{self, Account, Status};
use crate::identity::credential;
use crate::identity::flow::{self, Holder, Kind};
use crate::identity::identifier;
use crate::identity::leaving;
use crate::identity::linked;
use crate::identity::proof::{Factor, Proofs};
use crate::identity::session;
use crate::kit::id::{DeviceId, UserId};
use crate::kit::instant::Instant;
use crate::mfa::bypass;
use crate::mfa::device::{self, Device};
use crate::mfa::first::{self, Guard};
use crate::mfa::lost::{self, Lost, Now};
use crate::mfa::sent;
use crate::mfa::standing::{Standing, may_begin};
use crate::mfa::webauthn::assertion::Asserting;
use crate::store::{Scope, Work};

/// What a sign-on knows.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct State {
    /// What was typed as identifier; whether anybody has it is looked up when it matters.
    pub identifier: String,
    /// Where to go afterwards, checked again when it is used.
    pub return_to: Option<String>,
    /// Who it is, once that is proved.
    pub known: Option<Known>,
    /// What an authenticator is asked, where a passkey is to say who it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ceremony: Option<Asserting>,
}

/// Somebody who has proved who they are.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Known {
    /// Who.
    pub account: UserId,
    /// How often they had been shut out by then.
    #[serde(default)]
    pub generation: i64,
    /// By what.
    pub by: By,
    /// How many attempts had failed before.
    pub failed: u64,
    /// What was proved.
    pub proofs: Proofs,
    /// Whether a second factor was added on the way.
    pub enrolled: bool,
    /// Whether this browser is to be trusted from now on.
    #[serde(default)]
    pub trust: bool,
    /// Whether they add a second factor in place of all that they have lost.
    #[serde(default)]
    pub lost: bool,
    /// Whether the password that was proved is on the list of those that others know.
    #[serde(default)]
    pub compromised: bool,
    /// Whether they have just made their account: no browser is new to somebody who has never been anywhere.
    #[serde(default)]
    pub registered: bool,
}

/// The first proof of a sign-on. It must still be one when the session begins.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum By {
    /// The password that this is the stored hash of.
    Password(String),
    /// This passkey.
    Passkey(DeviceId),
    /// An identity provider.
    Provider(Box<Vouched>),
}

impl Known {
    /// Whether the first proof is still one, held until `work` ends: a password changed, or a passkey removed, to shut somebody
    /// out shuts out a sign-on that is under way.
    pub async fn is_still(&self, ctx: &Ctx, work: &Work, person: &Account) -> Result<bool, Fault> {
        if !account::confirm_generation(work, person.id, self.generation).await? {
            return Ok(false);
        }
        match &self.by {
            By::Password(phc) => Ok(credential::confirm(work, person.id, phc).await?),
            // Whoever gave their password up after "this wasn't me" chooses a new one first: a passkey that somebody else
            // added meanwhile is no way past that (R-OT-14).
            By::Passkey(_) | By::Provider(_)
                if person.owes_password && credential::find(&work.scope(), person.id).await?.is_none() =>
            {
                Ok(false)
            }
            By::Provider(vouched) => {
                let held = linked::confirm(work, person.id, vouched.link).await?;
                let linked = linked::one(&work.scope(), person.id, vouched.link).await?;
                Ok(held && linked.is_some_and(|linked| policy::links(&ctx.live, person, &linked)))
            }
            By::Passkey(id) => {
                let devices = device::hold(work, person.id).await?;
                let standing = Standing::new(policy::mfa(&ctx.live, person), &devices);
                Ok(standing.factors().any(|factor| factor.id == *id))
            }
        }
    }
}

/// The devices that somebody can prove.
#[derive(Clone, Debug)]
pub struct Offered {
    /// The default first.
    pub devices: Vec<Device>,
    /// Whether the person is asked which, before any is asked for.
    pub choose: bool,
}

/// Why somebody chooses a new password before they go on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Due {
    /// It is older than the environment allows.
    Expired,
    /// Others know it.
    Known,
}

/// What a sign-on waits for.
#[derive(Clone, Debug)]
pub enum Step {
    /// The password of whoever was named.
    Password,
    /// The answer of an authenticator that says who it is.
    Passkey,
    /// The proof of one of these devices.
    SecondFactor(Offered),
    /// A code that is sent to a verified address, before the first second factor is added.
    Address,
    /// The first second factor.
    Enrol,
    /// Somebody else has to help.
    Blocked(Blocked),
    /// A new password in place of the one that was proved.
    NewPassword(Due),
    /// The word whether an account that is to be deleted at this instant is kept.
    Leaving(Instant),
    /// Attributes that must have a value, or that are asked for now and then.
    Profile,
    /// An answer to this agreement.
    Agreement(String),
    /// Nothing: it can be finished.
    Done,
    /// Nothing any more: the account went away or was disabled.
    Gone,
}

impl Step {
    /// Its word in addresses and in the API.
    pub const fn as_str(&self) -> &'static str {
        match self {
            Self::Password => "password",
            Self::Passkey => "passkey",
            Self::SecondFactor(_) => "code",
            Self::Address => "address",
            Self::Enrol => "enrol",
            Self::NewPassword(_) => "new_password",
            Self::Leaving(_) => "leaving",
            Self::Profile => "profile",
            Self::Agreement(_) => "agreement",
            Self::Blocked(_) => "blocked",
            Self::Done => "done",
            Self::Gone => "gone",
        }
    }
}

/// What goes before the token of a sign-on that a program carries: no cookie has it, so neither is valid as the other.
const PROGRAM: &str = "api ";

/// The secret of a sign-on, by the token that a program carries.
pub fn of_program(token: &str) -> String {
    format!("{PROGRAM}{token}")
}

/// The token that a program carries, by the secret of its sign-on.
pub fn for_program(secret: &str) -> &str {
    secret.strip_prefix(PROGRAM).unwrap_or_default()
}

/// What goes before the sealed ceremony that a page carries in its form.
const PAGE: &str = "page ";

/// The secret of a ceremony that says who somebody is, by what a page carries.
pub fn of_page(sealed: &str) -> String {
    format!("{PAGE}{sealed}")
}

/// What a page carries, by the secret of its ceremony.
pub fn for_page(secret: &str) -> &str {
    secret.strip_prefix(PAGE).unwrap_or_default()
}

/// Who carries a secret, and what they carry. A page's ceremony is worth nothing in another browser.
fn carrier<'s>(ctx: &Ctx, secret: &'s str) -> (String, &'s str) {
    if let Some(token) = secret.strip_prefix(PROGRAM) {
        return (PROGRAM.to_owned(), token);
    }
    secret.strip_prefix(PAGE).map_or((String::new(), secret), |sealed| (page_of(ctx), sealed))
}

fn page_of(ctx: &Ctx) -> String {
    format!("{PAGE}{}", ctx.browser)
}

/// Whether the secret is all there is of a sign-on: nothing is proved in it yet.
pub fn is_sealed(secret: &str) -> bool {
    flow::is_sealed(secret.strip_prefix(PROGRAM).or_else(|| secret.strip_prefix(PAGE)).unwrap_or(secret))
}

/// The secret of a sign-on in which nothing is proved yet.
pub fn seal(ctx: &Ctx, kind: session::Kind, state: &State) -> Result<String, Fault> {
    let (random, keys) = (&ctx.services.random, (ctx.live.id, &ctx.live.keys));
    Ok(match kind {
        session::Kind::Browser => flow::seal(keys, "", state, random, ctx.now)?,
        session::Kind::Api => of_program(&flow::seal(keys, PROGRAM, state, random, ctx.now)?),
    })
}

/// The secret of a ceremony that a page carries.
pub fn seal_for_page(ctx: &Ctx, state: &State) -> Result<String, Fault> {
    let (random, keys) = (&ctx.services.random, (ctx.live.id, &ctx.live.keys));
    Ok(of_page(&flow::seal(keys, &page_of(ctx), state, random, ctx.now)?))
}

/// The sign-on that this secret belongs to.
pub async fn find(ctx: &Ctx, secret: &str) -> Result<Option<State>, Fault> {
    if is_sealed(secret) {
        let (carrier, sealed) = carrier(ctx, secret);
        let state: Option<State> = flow::open((ctx.live.id, &ctx.live.keys), &carrier, sealed, ctx.now);
        let spent = flow::is_spent(&ctx.scope(), (Kind::SignOn, &Holder::sign_on(secret))).await?;
        return Ok(state.filter(|state| state.known.is_none() && !spent));
    }
    let key = (Kind::SignOn, &Holder::sign_on(secret));
    Ok(flow::find(&ctx.scope(), &ctx.live.keys, key, ctx.now).await?)
}

/// Ends what this secret stands for, once: of two requests that take the same step, one goes on.
pub async fn end(ctx: &Ctx, work: &Work, secret: &str) -> Result<bool, Fault> {
    let holder = Holder::sign_on(secret);
    if is_sealed(secret) {
        return Ok(flow::spend(work, (Kind::SignOn, &holder), &ctx.services.random, ctx.now).await?);
    }
    Ok(flow::end(work, Kind::SignOn, &holder).await?)
}

/// Writes down how far a sign-on is.
pub async fn put(ctx: &Ctx, work: &Work, secret: &str, state: &State) -> Result<(), Fault> {
    let key = (Kind::SignOn, &Holder::sign_on(secret));
    // Its secret is fresh or was ended just now, so nobody can have been first.
    flow::put(work, &ctx.live.keys, key, state, &ctx.services.random, ctx.now).await?;
    Ok(())
}

/// What the sign-on waits for now.
pub async fn next(ctx: &Ctx, state: &State) -> Result<Step, Fault> {
    let Some(known) = &state.known else {
        return Ok(if state.ceremony.is_some() { Step::Passkey } else { Step::Password });
    };
    let Some(person) = person(ctx, known).await? else { return Ok(Step::Gone) };
    if let Err(step) = second_factor(ctx, &ctx.scope(), known, &person).await? {
        return Ok(step);
    }
    if let Some(leaving) = leaving::find(&ctx.scope(), person.id).await? {
        return Ok(Step::Leaving(leaving.due));
    }
    if let Some(due) = due(ctx, &ctx.scope(), known, &person).await? {
        return Ok(Step::NewPassword(due));
    }
    if step::profile::due(ctx, &ctx.scope(), &person).await?.is_some() {
        return Ok(Step::Profile);
    }
    let catalogue = ctx.live.agreements();
    if catalogue.required().next().is_some() {
        let answers = consent::of(&ctx.scope(), person.id).await?;
        if let Some(agreement) = consent::outstanding(catalogue, &answers, ctx.live.moment(ctx.now)) {
            return Ok(Step::Agreement(agreement.name.clone()));
        }
    }
    Ok(Step::Done)
}

/// Whoever has proved who they are, unless the account went away or was disabled meanwhile, even if only for a while.
pub async fn person(ctx: &Ctx, known: &Known) -> Result<Option<Account>, Fault> {
    let person = account::find(&ctx.scope(), known.account).await?;
    Ok(person.filter(|person| person.status == Status::Active && person.generation == known.generation))
}

/// Why the password that somebody has proved must be changed before they are signed on, if it must. A passkey is none, and where
/// another system owns the passwords none is changed here.
pub async fn due(ctx: &Ctx, scope: &Scope<'_>, known: &Known, person: &Account) -> Result<Option<Due>, Fault> {
    if !matches!(known.by, By::Password(_)) || passwords::managed(ctx).is_some() {
        return Ok(None);
    }
    if known.compromised {
        return Ok(Some(Due::Known));
    }
    let rules = policy::passwords(&ctx.live, person);
    if rules.rules().max_age.is_none() {
        return Ok(None);
    }
    let stored = credential::find(scope, person.id).await?;
    let expires = stored.and_then(|stored| rules.expires(stored.changed_at, ctx.now));
    Ok(expires.filter(|expires| *expires <= ctx.now).map(|_| Due::Expired))
}

/// What lets somebody past the second step, or else what they have to do for it. Asked after each step, and again in the
/// transaction that begins the session.
pub async fn second_factor(
    ctx: &Ctx,
    scope: &Scope<'_>,
    known: &Known,
    person: &Account,
) -> Result<Result<Pass, Step>, Fault> {
    let config = policy::mfa(&ctx.live, person);
    let devices = device::of(scope, person.id).await?;
    let standing = Standing::new(config, &devices);
    if !standing.is_asked() {
        return Ok(Ok(Pass::Unasked));
    }
    // What the file says now, not what it said when they came back.
    if let By::Provider(vouched) = &known.by
        && provider::vouches(ctx, person, vouched)
    {
        return Ok(Ok(Pass::Vouched));
    }
    if standing.has_factor() {
        let offered = standing.offered().into_iter().filter(|device| sent::may_offer(&known.proofs, device));
        let devices: Vec<Device> = offered.cloned().collect();
        if devices.is_empty() {
            let why = if known.proofs.has_recovery() { Blocked::Recovered } else { Blocked::NoMethod };
            return Ok(Err(Step::Blocked(why)));
        }
        // With a device that is still the person's: one that was removed meanwhile proves nothing any more.
        let is_offered = |id| devices.iter().any(|device| Some(device.id) == id);
        let proved =
            known.proofs.iter().any(|proof| matches!(proof.factor, Factor::Device(_)) && is_offered(proof.device));
        let mut pass =
            if proved { Some(Pass::Proved) } else { trust::stands_in(ctx, scope, person, &standing).await? };
        // The trust goes with the old password; whoever chooses a new one has proved the factor itself (R-PW-6), or somebody who
        // looks after the accounts has let them do without for a time.
        if matches!(pass, Some(Pass::Trusted(_))) && due(ctx, scope, known, person).await?.is_some() {
            pass = bypass::find(scope, person.id, ctx.now).await?.map(|_| Pass::Bypassed);
        }
        if pass.is_none() && known.lost && is_open(ctx, scope, known, person).await? {
            return Ok(Err(Step::Enrol));
        }
        let choose = standing.asks_which() && devices.len() > 1;
        return Ok(pass.ok_or(Step::SecondFactor(Offered { devices, choose })));
    }
    if !may_begin(config, &devices) {
        return Ok(Err(Step::Blocked(Blocked::NoMethod)));
    }
    Ok(Err(match first::guard(config, &known.proofs, factors::is_invited(ctx, scope, person.id).await?, ctx.now) {
        Guard::Open => Step::Enrol,
        Guard::Invitation => Step::Blocked(Blocked::Invitation),
        Guard::Address => {
            let identifiers = identifier::of(scope, person.id).await?;
            first::address(&identifiers, ctx.now).map_or(Step::Blocked(Blocked::NoAddress), |_| Step::Address)
        }
    }))
}

/// Whether whoever has given a password may add a second factor in place of all that they have lost (R-OT-17). Never by the mailbox
/// that has just given them the password (R-OT-13).
pub async fn is_open(ctx: &Ctx, scope: &Scope<'_>, known: &Known, person: &Account) -> Result<bool, Fault> {
    if policy::lost_device(&ctx.live, person).is_none()
        || !matches!(known.by, By::Password(_))
        || known.proofs.has_recovery()
    {
        return Ok(false);
    }
    let lost = lost::of(scope, person.id).await?;
    Ok(Lost::now(lost.as_ref(), ctx.now) == Now::Add)
}

//! Authority as a type: whoever holds a [`SteppedUp`] has just proved everything they have, freshly enough for one act (R-SE-7,
//! R-SE-13). Functions that do sensitive things take it in place of a [`Member`], so that no page and no operation of the API
//! can forget to ask.
//!
//! What somebody was doing when a proof was missing is kept with their session, sealed, and goes on afterwards; secrets are
//! never kept: forms that take some ask before they are shown.

use poem::Response;
use serde::{Deserialize, Serialize};
use serde_json::json;

use super::context::Ctx;
use super::fault::Fault;
use super::form::Form;
use super::member::Member;
use super::pages;
use crate::config::sections::mfa::Strength;
use crate::environment::policy::{self, Act};
use crate::identity::activity::{self, Actor, Kind as Event};
use crate::identity::flow::{self, Holder, Kind};
use crate::identity::proof::{Factor, Missing, Proof, Provable, Requirement};
use crate::identity::{address_change, browser, credential, session, token};
use crate::kit::id::DeviceId;
use crate::mfa::authority::Proved;
use crate::mfa::device::{self, Device};
use crate::mfa::standing::Standing;
use crate::store::{Scope, Work};

/// Somebody who may do one sensitive act.
#[derive(Clone)]
pub struct SteppedUp {
    member: Member,
    act: Act,
}

impl std::ops::Deref for SteppedUp {
    type Target = Member;

    fn deref(&self) -> &Member {
        &self.member
    }
}

impl SteppedUp {
    /// What it was asked for.
    pub const fn act(&self) -> Act {
        self.act
    }
}

/// A proof is missing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wanting {
    /// For what.
    pub act: Act,
    /// Of what.
    pub missing: Missing,
    /// How fresh it must be.
    pub asked: Requirement,
}

/// What somebody has that can be proved.
pub struct Have {
    provable: Provable,
    devices: Vec<DeviceId>,
}

impl Have {
    /// What this person can prove now.
    pub async fn of(ctx: &Ctx, member: &Member) -> Result<Self, Fault> {
        let devices = device::of(&ctx.scope(), member.account.id).await?;
        Self::with(ctx, &ctx.scope(), member, &devices).await
    }

    async fn with(ctx: &Ctx, scope: &Scope<'_>, member: &Member, devices: &[Device]) -> Result<Self, Fault> {
        let password = credential::find(scope, member.account.id).await?.is_some();
        let standing = Standing::new(policy::mfa(&ctx.live, &member.account), devices);
        let devices = standing.offered().into_iter().map(|device| device.id).collect();
        let provable = standing.provable(password);
        // Whoever has nothing to prove here proves it at a provider or not at all, also where theirs was switched off meanwhile:
        // nobody is let through for want of a proof.
        let provider = !password && provable.second.is_none();
        Ok(Self { provable: Provable { provider, ..provable }, devices })
    }
}

/// The proof that is missing for an act, of somebody who can prove what they `have`.
pub fn wanting(ctx: &Ctx, member: &Member, have: &Have, act: Act) -> Option<Wanting> {
    let asked = policy::step_up(&ctx.live, &member.account, act)?;
    let Have { provable, devices } = have;
    // Changing the password takes the current one itself, which is the proof of it.
    let provable = Provable { password: provable.password && act != Act::Password, ..*provable };
    let proofs = member.session.proofs.of_those(|id| devices.contains(&id));
    Some(Wanting { act, missing: proofs.missing(provable, asked, ctx.now)?, asked })
}

/// The person's devices, held until `work` ends, if the authority still stands: the session was not ended, nor its secret
/// changed, and the person has nothing new to prove. Between the question and the act somebody may have added a factor, removed
/// the one that was proved, or said "this wasn't me".
pub async fn hold(ctx: &Ctx, work: &Work, member: &SteppedUp) -> Result<Option<Vec<Device>>, Fault> {
    let devices = device::hold(work, member.account.id).await?;
    let scope = work.scope();
    let have = Have::with(ctx, &scope, member, &devices).await?;
    let stands = wanting(ctx, member, &have, member.act).is_none()
        && session::is_current(&scope, &member.session, member.secret()).await?;
    Ok(stands.then_some(devices))
}

/// The authority for an act, or the proof that is missing for it.
pub async fn demand(ctx: &Ctx, member: &Member, act: Act) -> Result<Result<SteppedUp, Wanting>, Fault> {
    let given = || SteppedUp { member: member.clone(), act };
    if policy::step_up(&ctx.live, &member.account, act).is_none() {
        return Ok(Ok(given()));
    }
    let wanting = wanting(ctx, member, &Have::of(ctx, member).await?, act);
    Ok(wanting.map_or_else(|| Ok(given()), Err))
}

/// What was proved in this session, for an act.
pub fn proved<'m>(ctx: &Ctx, member: &'m Member, act: Act) -> Proved<'m> {
    let asked = policy::step_up(&ctx.live, &member.account, act).map(|asked| asked.max_age);
    Proved { proofs: &member.session.proofs, max_age: asked.unwrap_or(ctx.live.config.step_up.max_age) }
}

/// Whether a strong factor was proved for an act that the person had before the time in which a change of an address can be taken back:
/// not one that somebody added along with it.
pub fn is_strong(ctx: &Ctx, member: &Member, act: Act, devices: &[Device]) -> bool {
    let proved = proved(ctx, member, act);
    let old = |device: &Device| ctx.now.since(device.created_at) >= address_change::UNDO;
    let mut strong = devices.iter().filter(|device| device.method.strength() >= Strength::Strong && old(device));
    strong.any(|device| proved.proofs.fresh(proved.max_age, ctx.now).any(|proof| proof.device == Some(device.id)))
}

/// Writes a proof down with the session, in the transaction that used it up; the session gets a fresh secret, which is the
/// answer. `None` when the session is gone.
pub async fn note(ctx: &Ctx, member: &Member, work: Work, proof: Proof) -> Result<Option<String>, Fault> {
    note_instead(ctx, member, work, proof, None).await
}

/// The same in place of what was proved of another factor, which is used up with it.
pub async fn note_instead(
    ctx: &Ctx,
    member: &Member,
    work: Work,
    proof: Proof,
    spent: Option<Factor>,
) -> Result<Option<String>, Fault> {
    let random = &ctx.services.random;
    let mut proofs = member.session.proofs.clone();
    if let Some(spent) = spent {
        proofs.spend(spent);
    }
    proofs.add(proof);
    let secret = random.token();
    if !session::prove(&work, &member.session, (member.secret(), &secret), &proofs, ctx.now).await? {
        return Ok(None);
    }
    if let Some(browser) = member.session.browser
        && proof.factor.second().is_some()
    {
        browser::prove(&work, browser, member.account.id, ctx.now).await?;
    }
    let detail = json!({ "method": proof.factor.amr(), "session": member.session.id });
    activity::record(&work, member.account.id, Event::SteppedUp, &Actor::Person, &detail, random, ctx.now).await?;
    work.commit().await?;
    ctx.services.outbox.notify_one();
    Ok(Some(secret))
}

/// Gives the session that acts a new secret, which is the answer: whoever has a copy of its cookie or token is out. They have also seen
/// what is being set up in it, and may have begun it: that ends. `None` when another request was faster, and has the secret from now on.
pub async fn renew(ctx: &Ctx, work: &Work, member: &SteppedUp) -> Result<Option<String>, Fault> {
    let secret = ctx.services.random.token();
    if !session::renew(work, &member.session, (member.secret(), &secret)).await? {
        return Ok(None);
    }
    for kind in [Kind::Enrolment, Kind::Linking] {
        flow::end(work, kind, &Holder::session(member.session.id)).await?;
    }
    Ok(Some(secret))
}

/// What goes on once the proof is there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Intent {
    /// The act.
    pub act: Act,
    /// The path below the environment's address.
    pub path: String,
    /// What was sent, without the token; absent where a page was opened.
    pub fields: Option<Vec<(String, String)>>,
    /// Where a second factor is to be proved whatever was proved before: what the session is until then.
    #[serde(default)]
    pub anew: Option<String>,
}

impl Intent {
    /// Opening a page.
    pub fn open(act: Act, path: impl Into<String>) -> Self {
        Self { act, path: path.into(), fields: None, anew: None }
    }

    /// Opening a page once a second factor is proved anew: another one than before, which the person chooses.
    pub fn open_anew(ctx: &Ctx, member: &Member, act: Act, path: impl Into<String>) -> Self {
        Self { anew: Some(state(ctx, member)), ..Self::open(act, path) }
    }

    /// Sending a form. Never one with a secret in it.
    pub fn send(act: Act, path: impl Into<String>, form: &Form) -> Self {
        let fields = form.fields().filter(|(name, _)| *name != "csrf");
        let fields = fields.map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
        Self { act, path: path.into(), fields: Some(fields), anew: None }
    }
}

/// What a session is until the next proof, which gives it another secret.
fn state(ctx: &Ctx, member: &Member) -> String {
    ctx.live.keys.name("anew", &[member.secret().as_bytes()])
}

/// What is missing for what somebody was doing; for the sensitive acts where nothing is known.
pub async fn missing(ctx: &Ctx, member: &Member, intent: Option<&Intent>) -> Result<Option<Missing>, Fault> {
    let act = intent.map_or(Act::Devices, |intent| intent.act);
    let have = Have::of(ctx, member).await?;
    if let Some(wanting) = wanting(ctx, member, &have, act) {
        return Ok(Some(wanting.missing));
    }
    let anew = intent.and_then(|intent| intent.anew.as_deref()).is_some_and(|before| before == state(ctx, member));
    let strength = policy::mfa(&ctx.live, &member.account).min_strength;
    Ok((anew && have.provable.second.is_some()).then_some(Missing::Second(strength)))
}

/// The longest form that is kept, in bytes of its names and values. None of those that wait has much to say.
const MOST_KEPT: usize = 8 * 1024;

/// Leads to the page that asks for the proof, and from there back to what the person was doing.
pub async fn ask(ctx: &Ctx, member: &Member, intent: &Intent) -> Result<Response, Fault> {
    let fields = intent.fields.iter().flatten();
    if fields.map(|(name, value)| name.len() + value.len()).sum::<usize>() > MOST_KEPT {
        return Err(Fault::TooLarge);
    }
    // The same thing asked for again is kept once.
    let content = serde_json::to_vec(intent).map_err(Fault::internal)?;
    let session = member.session.id;
    let which = ctx.live.keys.name("step-up", &[session.uuid().as_bytes(), &content]);
    let holder = Holder::of_session(member.session.id, &which);
    let work = ctx.work().await?;
    flow::put(&work, &ctx.live.keys, (Kind::StepUp, &holder), intent, &ctx.services.random, ctx.now).await?;
    work.commit().await?;
    Ok(pages::see_other(&ctx.live.address.path(&format!("step-up?for={which}"))))
}

/// What a session was doing.
pub async fn intent(ctx: &Ctx, member: &Member, which: &str) -> Result<Option<Intent>, Fault> {
    if !token::is_well_formed(which) {
        return Ok(None);
    }
    let holder = Holder::of_session(member.session.id, which);
    Ok(flow::find(&ctx.scope(), &ctx.live.keys, (Kind::StepUp, &holder), ctx.now).await?)
}

/// Takes what a session was doing: a form once, a page as often as it is opened, since two tabs may wait for the same.
pub async fn take(ctx: &Ctx, member: &Member, which: &str) -> Result<Option<Intent>, Fault> {
    let found = intent(ctx, member, which).await?;
    if found.as_ref().is_none_or(|intent| intent.fields.is_none()) {
        return Ok(found);
    }
    let work = ctx.work().await?;
    let holder = Holder::of_session(member.session.id, which);
    let ended = flow::end(&work, Kind::StepUp, &holder).await?;
    work.commit().await?;
    Ok(found.filter(|_| ended))
}

/// An answer that is to be replaced: the form that waited is sent now, with the session's new secret. The layer that calls the
/// routes does it, because no room may call another's.
#[derive(Clone, Debug)]
pub struct Resume {
    /// The path below the environment's address.
    pub path: String,
    /// What was sent.
    pub fields: Vec<(String, String)>,
    /// The session's new secret.
    pub secret: String,
}

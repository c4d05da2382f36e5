//! A sign-on under way that a program goes on with: one step, by the proof in the body, and only the step that it waits for.

use std::collections::BTreeMap;

use serde_json::Value;

use super::next::next;
use super::said::{Proof, Said};
use super::sign_on::{Next, Outcome, SignOn};
use crate::http::api::caller;
use crate::http::api::problem::Problem;
use crate::http::api::shapes::{self, AppKey, Ceremony, DeviceType, SentCode};
use crate::http::api::time;
use crate::http::codes::Pairing;
use crate::http::context::Ctx;
use crate::http::fault::Fault;
use crate::identity::account::Attributes;
use crate::identity::flow::Holder;
use crate::identity::profile::draft;
use crate::identity::session::Kind;
use crate::identity::{account, flow, identifier};
use crate::kit::id::DeviceId;
use crate::kit::secret::Secret;
use crate::mfa::change::Refused as NotAdded;
use crate::mfa::device::Device;
use crate::mfa::enrolment;
use crate::mfa::first::Sent;
use crate::mfa::sent::pairing;
use crate::mfa::{Id, Way, way};
use crate::sign_on::api::session::Session;
use crate::sign_on::settle::{Carried, Settled, settle};
use crate::sign_on::state::{self, Known, State, Step, of_program};
use crate::sign_on::step::{self, Refused};

/// What is told of a sign-on that is no more.
pub const GONE: &str = "This sign-on took too long, is finished, or never was. Begin again.";
const OUT_OF_TURN: &str = "The sign-on does not wait for this. Send the flow alone to see what comes next.";

/// A sign-on, by the token that a program carries.
pub struct UnderWay {
    secret: String,
    state: State,
}

impl UnderWay {
    /// The sign-on with this token.
    pub async fn find(ctx: &Ctx, flow: &str) -> Result<Self, Problem> {
        if !flow::is_well_formed(flow) {
            return Err(Problem::expired(GONE));
        }
        let secret = of_program(flow);
        let state = state::find(ctx, &secret).await?.ok_or_else(|| Problem::expired(GONE))?;
        Ok(Self { secret, state })
    }

    /// Takes the step that the body has a proof for.
    pub async fn go_on(mut self, ctx: &Ctx, body: &SignOn) -> Result<Outcome, Problem> {
        let step = state::next(ctx, &self.state).await?;
        match Said::of(body)? {
            Said::Nothing => next(ctx, &self.secret, &self.state, &step).await,
            Said::Password(typed) => {
                if self.state.known.is_some() {
                    return Err(Problem::conflict(OUT_OF_TURN));
                }
                // As on the page: what is empty is not counted as a guess.
                if typed.is_empty() {
                    return Err(Problem::field(ctx, "password", "sign-on-password-required"));
                }
                let proved = step::password::prove(ctx, &self.state.identifier, Secret::new(typed)).await?;
                self.state.known = Some(proved.map_err(|refused| self::refused(ctx, "password", refused))?);
                self.settle(ctx, true).await
            }
            Said::SendCode(device) => self.send_code(ctx, &step, device).await,
            Said::Enrol(method, address) => self.enrol(ctx, &step, (method, address)).await,
            Said::Ceremony => self.ceremony(ctx, &step).await,
            Said::Proof(proof) => self.prove(ctx, &step, proof).await,
            Said::NewPassword(new) => self.new_password(ctx, &step, new).await,
            Said::Attributes(values) => self.fill(ctx, &step, values).await,
            Said::Keep(keep) => self.keep(ctx, &step, keep).await,
            Said::Answer { agreement, hash, accepted } => self.answer(ctx, &step, (agreement, hash), accepted).await,
        }
    }

    async fn answer(
        self,
        ctx: &Ctx,
        step: &Step,
        (agreement, hash): (&str, &str),
        accepted: Option<&[String]>,
    ) -> Result<Outcome, Problem> {
        let known = match (step, &self.state.known) {
            (Step::Agreement(asked), Some(known)) if asked == agreement => known,
            _ => return Err(Problem::conflict(OUT_OF_TURN)),
        };
        let person = state::person(ctx, known).await?.ok_or_else(|| Problem::expired(GONE))?;
        let who = (&*self.secret, known, &person);
        let taken = step::agreement::answer(ctx, who, agreement, hash, accepted).await?;
        taken.map_err(|refused| self::refused(ctx, "hash", refused))?;
        if accepted.is_none() {
            return Ok(Outcome { declined: Some(agreement.to_owned()), ..Outcome::default() });
        }
        self.settle(ctx, false).await
    }

    async fn new_password(mut self, ctx: &Ctx, step: &Step, new: &str) -> Result<Outcome, Problem> {
        let (Step::NewPassword(due), Some(known)) = (step, &mut self.state.known) else {
            return Err(Problem::conflict(OUT_OF_TURN));
        };
        let person = state::person(ctx, known).await?.ok_or_else(|| Problem::expired(GONE))?;
        match step::new_password::choose(ctx, (known, *due), &person, new).await? {
            Ok(()) => self.settle(ctx, true).await,
            Err(step::new_password::Refused::Wrong(problems)) if new.is_empty() => Err(Problem::fields(problems)),
            Err(step::new_password::Refused::Wrong(problems)) => Err(Problem::violations(problems)),
            Err(step::new_password::Refused::OutOfTurn) => Err(Problem::conflict(OUT_OF_TURN)),
        }
    }

    async fn keep(self, ctx: &Ctx, step: &Step, keep: bool) -> Result<Outcome, Problem> {
        let (Step::Leaving(due), Some(known)) = (step, &self.state.known) else {
            return Err(Problem::conflict(OUT_OF_TURN));
        };
        let person = state::person(ctx, known).await?.ok_or_else(|| Problem::expired(GONE))?;
        let taken = step::leaving::answer(ctx, (&*self.secret, known, &person), keep).await?;
        taken.map_err(|refused| self::refused(ctx, "keep", refused))?;
        if !keep {
            return Ok(Outcome { leaves: Some(time(*due)), ..Outcome::default() });
        }
        self.settle(ctx, false).await
    }

    async fn fill(self, ctx: &Ctx, step: &Step, values: &BTreeMap<String, Value>) -> Result<Outcome, Problem> {
        let (Step::Profile, Some(known)) = (step, &self.state.known) else {
            return Err(Problem::conflict(OUT_OF_TURN));
        };
        let person = state::person(ctx, known).await?.ok_or_else(|| Problem::expired(GONE))?;
        let values: Attributes = values.iter().map(|(name, value)| (name.clone(), value.clone())).collect();
        let filled = step::profile::fill(ctx, known, &person, |section, languages| {
            draft::merge(section, languages, &person.attributes, &values)
        });
        match filled.await? {
            Ok(()) => self.settle(ctx, false).await,
            Err(step::profile::Refused::Wrong(problems)) => Err(Problem::profile(ctx, &problems)),
            Err(step::profile::Refused::OutOfTurn) => Err(Problem::conflict(OUT_OF_TURN)),
        }
    }

    async fn prove(mut self, ctx: &Ctx, step: &Step, proof: Proof<'_>) -> Result<Outcome, Problem> {
        let field = if proof.credential.is_some() { "credential" } else { "code" };
        let brought = proof.credential.map(Value::to_string);
        let given = |method| shapes::given(ctx, method, proof.code, brought.as_deref());
        if let (Step::Passkey, Some(asserting), Some(brought)) = (step, &self.state.ceremony, &brought) {
            let known = step::passkey::prove(ctx, &self.secret, asserting, brought).await?;
            let known = known.map_err(|refused| self::refused(ctx, field, refused))?;
            let identifier = step::passkey::name(ctx, &known).await?;
            // Its secret was used up with the answer.
            return settled(ctx, State { identifier, known: Some(known), ..State::default() }, None, true).await;
        }
        let Some(mut known) = self.state.known.take() else { return Err(Problem::conflict(OUT_OF_TURN)) };
        if proof.code.is_some_and(|code| code.trim().is_empty()) {
            return Err(Problem::field(ctx, "code", "code-required"));
        }
        let person = state::person(ctx, &known).await?.ok_or_else(|| Problem::expired(GONE))?;
        let secret = self.secret.clone();
        let adds = proof.name.or(proof.serial).or(proof.second_code).is_some() || proof.method.is_some();
        let proved = match step {
            Step::SecondFactor(offered) if !adds => {
                let device: Option<DeviceId> =
                    proof.device.map(|id| id.parse().map_err(|_| Fault::NotFound)).transpose()?;
                let given = given(if brought.is_some() { Id::Passkey } else { Id::Totp })?;
                let proving = (&*secret, &mut known);
                step::second_factor::prove(ctx, proving, (&person, &offered.devices), device, given).await?
            }
            Step::Address if proof.device.is_none() && !adds && proof.code.is_some() => {
                step::address::prove(ctx, &secret, &mut known, proof.code.unwrap_or_default()).await?
            }
            Step::Enrol if proof.device.is_none() => {
                let (method, label) = (proof.method.map_or(Id::Totp, DeviceType::id), proof.name.unwrap_or_default());
                let given = match method {
                    Id::OathToken => shapes::token(ctx, proof.serial, (proof.code, proof.second_code), label)?,
                    method => given(method)?,
                };
                step::enrol::add(ctx, (&secret, &mut known), &person, method, label, given).await?
            }
            _ => Err(Refused::OutOfTurn),
        };
        proved.map_err(|refused| self::refused(ctx, field, refused))?;
        self.state.known = Some(known);
        self.settle(ctx, false).await
    }

    async fn ceremony(self, ctx: &Ctx, step: &Step) -> Result<Outcome, Problem> {
        let (Step::SecondFactor(offered), Some(known)) = (step, &self.state.known) else {
            return Err(Problem::conflict(OUT_OF_TURN));
        };
        let person = state::person(ctx, known).await?.ok_or_else(|| Problem::expired(GONE))?;
        let options = step::second_factor::begin_ceremony(ctx, &self.secret, (&person, &offered.devices)).await?;
        let none = || Problem::conflict("There is no passkey or security key to prove.");
        self.with_ceremony(ctx, step, options.ok_or_else(none)?).await
    }

    async fn with_ceremony(self, ctx: &Ctx, step: &Step, options: Value) -> Result<Outcome, Problem> {
        let mut outcome = next(ctx, &self.secret, &self.state, step).await?;
        outcome.next = outcome.next.map(|next| Next { ceremony: Some(Ceremony { options }), ..next });
        Ok(outcome)
    }

    async fn send_code(self, ctx: &Ctx, step: &Step, device: Option<&str>) -> Result<Outcome, Problem> {
        let Some(known) = &self.state.known else { return Err(Problem::conflict(OUT_OF_TURN)) };
        match (step, device) {
            (Step::Address, None) => {}
            (Step::SecondFactor(offered), _) => {
                return self.send_to(ctx, step, (known, &offered.devices), device).await;
            }
            (Step::Enrol, None) => return self.pair(ctx, step, known, None).await,
            _ => return Err(Problem::conflict(OUT_OF_TURN)),
        }
        match step::address::send(ctx, &self.secret, known).await? {
            Sent::OnItsWay => next(ctx, &self.secret, &self.state, step).await,
            Sent::TooSoon => Err(Problem::conflict(&ctx.text("address-sent-recently"))),
            Sent::Throttled(wait) => Err(Fault::Throttled(wait).into()),
            Sent::NoAddress => Err(Problem::expired(GONE)),
        }
    }

    /// Sends a code to the device, or to the default one.
    async fn send_to(
        &self,
        ctx: &Ctx,
        step: &Step,
        (known, offered): (&Known, &[Device]),
        device: Option<&str>,
    ) -> Result<Outcome, Problem> {
        let device: Option<DeviceId> = device.map(|id| id.parse().map_err(|_| Fault::NotFound)).transpose()?;
        let device = device.or(offered.first().map(|first| first.id)).ok_or_else(|| Problem::conflict(OUT_OF_TURN))?;
        let person = state::person(ctx, known).await?.ok_or_else(|| Problem::expired(GONE))?;
        let none = || Problem::conflict("There is no such device, or its codes are not sent.");
        let sent = step::second_factor::send(ctx, &self.secret, (&person, offered), device).await?.ok_or_else(none)?;
        sent.map_err(Problem::not_sent)?;
        next(ctx, &self.secret, &self.state, step).await
    }

    /// Sends a code to the address of a device that is to be added, or again where the last one went.
    async fn pair(
        &self,
        ctx: &Ctx,
        step: &Step,
        known: &Known,
        wanted: Option<(Id, &str)>,
    ) -> Result<Outcome, Problem> {
        let person = state::person(ctx, known).await?.ok_or_else(|| Problem::expired(GONE))?;
        let method = match wanted {
            Some((method, _)) => method,
            None => {
                let holder = Holder::sign_on(&self.secret);
                let pending = enrolment::find(&ctx.scope(), &ctx.live.keys, &holder, person.id, ctx.now).await?;
                pending.ok_or_else(|| Problem::conflict(OUT_OF_TURN))?.method
            }
        };
        let who = (&*self.secret, known, &person);
        let to = wanted.map_or(Pairing::Again(""), |(_, typed)| Pairing::Typed(typed));
        let pending = step::enrol::pair(ctx, who, method, to).await?;
        let pending = pending.map_err(|refused| Problem::refused(ctx, refused))?;
        let sent = match pairing::over(&pending) {
            Some((_, unproved)) => Some(SentCode::new(ctx, &unproved.to, &unproved.sent).await?),
            None => None,
        };
        let mut outcome = next(ctx, &self.secret, &self.state, step).await?;
        outcome.next = outcome.next.map(|next| Next { sent, ..next });
        Ok(outcome)
    }

    async fn enrol(self, ctx: &Ctx, step: &Step, (method, address): (Id, Option<&str>)) -> Result<Outcome, Problem> {
        let (Step::Enrol, Some(known)) = (step, &self.state.known) else {
            return Err(Problem::conflict(OUT_OF_TURN));
        };
        let person = state::person(ctx, known).await?.ok_or_else(|| Problem::expired(GONE))?;
        if !step::enrol::methods(ctx, known, &person).contains(&method) {
            return Err(Problem::refused(ctx, NotAdded::Closed));
        }
        match (way(method), address) {
            (Some(Way::Sent(_)), Some(typed)) => return self.pair(ctx, step, known, Some((method, typed))).await,
            (Some(Way::Sent(_)), None) => return Err(Problem::field(ctx, "address", "device-address-required")),
            (_, Some(_)) => return Err(Fault::BadRequest("error-body").into()),
            (_, None) => {}
        }
        if let Some(Way::Ceremony) = way(method) {
            let who = (&person, &*self.state.identifier);
            let options = step::enrol::begin_ceremony(ctx, &self.secret, who, method).await?;
            let options = options.ok_or_else(|| Problem::refused(ctx, NotAdded::Closed))?;
            return self.with_ceremony(ctx, step, options).await;
        }
        let pending = step::enrol::begin(ctx, &self.secret, &person, method).await?;
        let setup = pending.and_then(|pending| AppKey::new(ctx, &person, &self.state.identifier, &pending));
        let setup = setup.ok_or_else(|| Fault::internal("an app that cannot be set up"))?;
        let mut outcome = next(ctx, &self.secret, &self.state, step).await?;
        outcome.next = outcome.next.map(|next| Next { setup: Some(setup), ..next });
        Ok(outcome)
    }

    async fn settle(self, ctx: &Ctx, renew: bool) -> Result<Outcome, Problem> {
        settled(ctx, self.state, Some(&self.secret), renew).await
    }
}

/// Goes on with what is proved now.
pub async fn settled(ctx: &Ctx, state: State, secret: Option<&str>, renew: bool) -> Result<Outcome, Problem> {
    let carried = Carried { secret, kind: Kind::Api, replaces: None, renew };
    match settle(ctx, state.clone(), carried).await? {
        Settled::Next(secret, step) => next(ctx, &secret, &state, &step).await,
        Settled::Over => Err(Problem::conflict("The account changed meanwhile, or the step was taken. Begin again.")),
        Settled::SignedOn(signed_on) => {
            let (scope, session) = (ctx.scope(), &signed_on.session);
            let person = account::find(&scope, session.account).await?.ok_or(Fault::NotFound)?;
            let identifiers = identifier::of(&scope, person.id).await?;
            let session = Session::new(ctx, session, &person, &identifiers);
            let token = Some(caller::token(&signed_on.secret));
            Ok(Outcome { token, session: Some(session), ..Outcome::default() })
        }
    }
}

fn refused(ctx: &Ctx, field: &str, refused: Refused) -> Problem {
    match refused {
        Refused::Wrong("label-refused") => Problem::field(ctx, "name", "label-refused"),
        Refused::Wrong(why @ ("purposes-changed" | "purposes-too-often")) => Problem::field(ctx, "purposes", why),
        Refused::Wrong(why) => Problem::field(ctx, field, why),
        Refused::Throttled(wait) => Fault::Throttled(wait).into(),
        Refused::OutOfTurn => Problem::conflict(OUT_OF_TURN),
    }
}

//! What follows a step: the next one, or the session. Pages and API both end here; what differs is only who carries the secret.

use super::finish::{self, SignedOn, Unfinished};
use super::state::{self, State, Step, of_program};
use super::step::{address, provider, second_factor};
use super::trust;
use crate::http::context::Ctx;
use crate::http::fault::Fault;
use crate::identity::session::{Kind, Session};

/// Where a sign-on stands after a step.
pub enum Settled {
    /// It goes on: the secret by which it is found from now on, and what it waits for.
    Next(String, Step),
    /// Somebody is signed on.
    SignedOn(Box<SignedOn>),
    /// It cannot be finished: the account, its password or the sign-on itself changed meanwhile.
    Over,
}

/// How a sign-on is carried on.
#[derive(Clone, Copy)]
pub struct Carried<'c> {
    /// The secret by which it was found, when it was.
    pub secret: Option<&'c str>,
    /// Who will carry the session.
    pub kind: Kind,
    /// The session that the browser has, which ends when the new one begins.
    pub replaces: Option<&'c Session>,
    /// Whether somebody has just proved something that is worth a fresh secret (R-SE-2).
    pub renew: bool,
}

/// Goes on from `state`.
pub async fn settle(ctx: &Ctx, mut state: State, carried: Carried<'_>) -> Result<Settled, Fault> {
    if let Some(known) = &mut state.known {
        provider::keep(ctx, known).await?;
    }
    let mut step = state::next(ctx, &state).await?;
    if state.known.is_none() {
        return Ok(Settled::Next(state::seal(ctx, carried.kind, &state)?, step));
    }
    if let (Step::Done, Some(known)) = (&step, &state.known) {
        match finish::finish(ctx, known, carried).await? {
            Ok(signed_on) => return Ok(Settled::SignedOn(Box::new(signed_on))),
            Err(Unfinished::Over) => return Ok(Settled::Over),
            // What let them past was taken, or used by another request, at this very moment.
            Err(Unfinished::Asked) => step = state::next(ctx, &state).await?,
        }
    }
    let token = || ctx.services.random.token();
    let secret = match (carried.secret, carried.kind) {
        (Some(secret), _) if !carried.renew => secret.to_owned(),
        (_, Kind::Browser) => token(),
        (_, Kind::Api) => of_program(&token()),
    };
    let work = ctx.work().await?;
    let told = match (&step, &state.known) {
        (Step::SecondFactor(_), Some(known)) => trust::end_reused(ctx, &work, known).await?,
        _ => false,
    };
    if let Some(old) = carried.secret
        && !state::end(ctx, &work, old).await?
    {
        return Ok(Settled::Over);
    }
    state::put(ctx, &work, &secret, &state).await?;
    work.commit().await?;
    if told {
        ctx.services.outbox.notify_one();
    }
    if let Some(known) = &state.known {
        // Nobody has to ask for the first one. Whatever goes wrong, the sign-on goes on: its secret is written down already.
        let sent = match &step {
            Step::Address => address::send(ctx, &secret, known).await.map(|_| ()),
            Step::SecondFactor(offered) => second_factor::send_first(ctx, &secret, known, offered).await,
            _ => Ok(()),
        };
        if let Err(fault) = sent {
            tracing::error!(environment = %ctx.live.id, ?fault, "the first code of a sign-on is not sent");
        }
    }
    Ok(Settled::Next(secret, step))
}

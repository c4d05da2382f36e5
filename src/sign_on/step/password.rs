//! The password. The attempt is reserved before anything is hashed; known and unknown identifiers, disabled accounts and
//! accounts without a password take the same time and get the same answer (R-AB-4, R-AB-5).

use std::time::Duration;

use crate::http::client;
use crate::http::context::Ctx;
use crate::http::fault::Fault;
use crate::identity::attempt::{self, Attempt, Reserved, Source};
use crate::identity::candidate::{self, Candidate};
use crate::identity::password::hash::Verdict;
use crate::identity::{browser, identifier};
use crate::kit::id::UserId;
use crate::kit::secret::Secret;

/// Somebody has proved their password.
pub struct Proved {
    /// Who.
    pub account: UserId,
    /// The reservation, to be given back when they are signed on.
    pub attempt: Attempt,
    /// The stored hash that the password was verified against.
    pub phc: String,
    /// The hash that should replace it, when parameters have risen.
    pub rehash: Option<String>,
}

/// Why nobody has.
pub enum Refused {
    /// Identifier and password do not go together.
    Wrong,
    /// Too many attempts.
    Throttled(Duration),
}

/// The kinds of identifiers that the environment takes.
pub fn kinds(ctx: &Ctx) -> Vec<identifier::Kind> {
    use crate::config::sections::sign_on::Identifier;
    let configured = ctx.live.config.sign_on.identifiers.iter();
    configured
        .map(|kind| match kind {
            Identifier::Username => identifier::Kind::Username,
            Identifier::Email => identifier::Kind::Email,
            Identifier::Phone => identifier::Kind::Phone,
        })
        .collect()
}

/// Checks the password of whoever `typed` names.
pub async fn prove(ctx: &Ctx, typed: &str, password: Secret) -> Result<Result<Proved, Refused>, Fault> {
    let candidate = candidate::find(&ctx.scope(), &ctx.live.keys, typed, &kinds(ctx)).await?;
    let subject = candidate.subject.clone();
    let attempt = Attempt { source: source(ctx, &candidate).await?, subject: subject.clone() };
    let reserved = attempt::reserve(&ctx.services.store, ctx.live.id, &attempt, &ctx.live.throttle, ctx.now).await?;
    if let Reserved::Throttled(wait) = reserved {
        return Ok(Err(Refused::Throttled(wait)));
    }
    let owner = ctx.live.id.uuid().as_u128();
    let kept = password.clone();
    let verdict = match ctx.services.hashes.verify(owner, password, candidate.phc.clone()).await {
        Ok(verdict) => verdict,
        Err(_busy) => {
            // It was not a guess: nothing was compared.
            let work = ctx.work().await?;
            attempt::refund(&work, &attempt, &ctx.live.throttle).await?;
            work.commit().await?;
            return Err(Fault::Busy);
        }
    };
    match (verdict, candidate.account, candidate.phc) {
        (Verdict::Right { needs_rehash }, Some(account), Some(phc)) => {
            let rehash = if needs_rehash { ctx.services.hashes.hash(owner, kept).await.ok() } else { None };
            Ok(Ok(Proved { account, attempt, phc, rehash }))
        }
        // The person's history tells of failures once they succeed: a write for those who exist, and for nobody else,
        // would take a time of its own here.
        _ => {
            tracing::info!(environment = %ctx.live.id, %subject, event = "password.refused", "activity");
            Ok(Err(Refused::Wrong))
        }
    }
}

/// A browser that this person has signed on from, else the client's address.
async fn source(ctx: &Ctx, candidate: &Candidate) -> Result<Source, Fault> {
    // Asked for nobody as well, with an id that nobody has, because asking takes time.
    let account = candidate.account.unwrap_or_else(|| ctx.services.random.id(ctx.now));
    let known = browser::is_known(&ctx.scope(), ctx.known.as_deref().unwrap_or_default(), account).await?;
    Ok(match known {
        Some(browser) => Source::Known(browser.to_string()),
        None => Source::Unknown(client::source(ctx.client)),
    })
}

//! The password. The attempt is reserved before anything is hashed; known and unknown identifiers, disabled accounts and
//! accounts without a password take the same time and get the same answer (R-AB-4, R-AB-5).

use super::{Refused, source};
use crate::http::context::Ctx;
use crate::http::fault::Fault;
use crate::identity::attempt::{self, Attempt, Reserved};
use crate::identity::password::hash::Verdict;
use crate::identity::proof::{Proof, Proofs};
use crate::identity::{candidate, credential, identifier};
use crate::kit::id::UserId;
use crate::kit::secret::Secret;
use crate::mfa::Id;
use crate::sign_on::state::{By, Known};

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
pub async fn prove(ctx: &Ctx, typed: &str, password: Secret) -> Result<Result<Known, Refused>, Fault> {
    let candidate = candidate::find(&ctx.scope(), &ctx.live.keys, typed, &kinds(ctx)).await?;
    let subject = candidate.subject.clone();
    // Asked for nobody as well, with an id that nobody has, because asking takes time.
    let account = candidate.account.unwrap_or_else(|| ctx.services.random.id(ctx.now));
    let attempt = Attempt { source: source(ctx, account).await?, subject: subject.clone() };
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
            // Evidence that others know it, found without asking anybody else (R-PW-5).
            let compromised = ctx.live.passwords.is_known(kept.clone()).await;
            let rehash = if needs_rehash { ctx.services.hashes.hash(owner, kept).await.ok() } else { None };
            let known = right(ctx, (account, candidate.generation, candidate.recovered), &attempt, phc, rehash).await?;
            Ok(known.map(|known| Known { compromised, ..known }))
        }
        // The person's history tells of failures once they succeed: a write for those who exist, and for nobody else,
        // would take a time of its own here.
        _ => {
            tracing::info!(environment = %ctx.live.id, %subject, event = "password.refused", "activity");
            Ok(Err(Refused::Wrong("sign-on-wrong")))
        }
    }
}

/// Gives the reserved attempt back, and stores the password under newer parameters on the way.
async fn right(
    ctx: &Ctx,
    (account, generation, recovered): (UserId, i64, Option<Id>),
    attempt: &Attempt,
    phc: String,
    rehash: Option<String>,
) -> Result<Result<Known, Refused>, Fault> {
    let work = ctx.work().await?;
    let failed = attempt::release(&work, attempt, &ctx.live.throttle).await?;
    let phc = match rehash {
        Some(new) if credential::hash_anew(&work, &ctx.live.keys, account, (&phc, &new)).await? => new,
        _ => phc,
    };
    work.commit().await?;
    let mut proofs = Proofs::of(Proof::password(ctx.now));
    if let Some(by) = recovered {
        // What went over that channel does not count a second time (R-OT-13).
        proofs.add(Proof::recovery(by, ctx.now));
    }
    Ok(Ok(Known {
        account,
        generation,
        by: By::Password(phc),
        failed,
        proofs,
        enrolled: false,
        trust: false,
        lost: false,
        compromised: false,
        registered: false,
    }))
}

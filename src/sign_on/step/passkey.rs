//! A passkey that says who it is and proves it at once: nobody is named before, so nothing about anybody is told (R-WA-12). It
//! is never throttled: a signature cannot be guessed, and guesses at passwords must not shut it out (R-AB-3).

use super::Refused;
use crate::config::sections::sign_on::FirstFactor;
use crate::environment::policy;
use crate::http::announce::teller;
use crate::http::context::Ctx;
use crate::http::factors;
use crate::http::fault::Fault;
use crate::identity::account::{self, Account, Status};
use crate::identity::proof::{Proof, Proofs};
use crate::identity::{credential, identifier};
use crate::mfa::device::{self, Device};
use crate::mfa::lost;
use crate::mfa::standing::Standing;
use crate::mfa::webauthn::assertion::{self, Asserting, Brought};
use crate::mfa::webauthn::{self, RelyingParty};
use crate::mfa::{Id, allowed};
use crate::sign_on::state::{self, By, Known};

/// Who the environment is to authenticators, where people sign on with passkeys.
pub fn party(ctx: &Ctx) -> Option<&RelyingParty> {
    let config = &ctx.live.config;
    let takes = config.sign_on.first_factors.contains(&FirstFactor::Passkey)
        && allowed(&config.mfa).any(|method| method.id() == Id::Passkey);
    ctx.live.party.as_ref().filter(|_| takes)
}

/// Begins a ceremony: what the browser needs for it, and what is to be kept.
pub fn begin(ctx: &Ctx) -> Option<(serde_json::Value, Asserting)> {
    assertion::begin(party(ctx)?, &ctx.live.config.mfa, &[], ctx.now)
}

/// Whose passkey answered the ceremony with this secret. It is used up with it.
pub async fn prove(
    ctx: &Ctx,
    secret: &str,
    asserting: &Asserting,
    brought: &str,
) -> Result<Result<Known, Refused>, Fault> {
    let Some(party) = party(ctx) else { return Ok(Err(Refused::OutOfTurn)) };
    let Ok(brought) = Brought::read(brought) else { return Ok(Err(refused(ctx, webauthn::Fault::Invalid))) };
    let Some(person) = owner(ctx, &brought).await? else { return Ok(Err(refused(ctx, webauthn::Fault::Invalid))) };
    let config = policy::mfa(&ctx.live, &person);
    let work = ctx.work().await?;
    if !state::end(ctx, &work, secret).await? {
        return Ok(Err(refused(ctx, webauthn::Fault::Gone)));
    }
    let devices = device::of(&work.scope(), person.id).await?;
    let passkeys: Vec<Device> =
        Standing::new(config, &devices).factors().filter(|device| device.method == Id::Passkey).cloned().collect();
    let whose = (person.id, &passkeys[..]);
    let proved = assertion::prove(&work, (party, config), whose, asserting, &brought, ctx.now).await?;
    let device = match proved {
        Ok(device) => device,
        Err(fault) => {
            // Strangers write nothing; whoever has the key, though not as it may be used, has had their one answer.
            match fault {
                webauthn::Fault::Copied => {
                    factors::copied(ctx, &work, &person).await?;
                    work.commit().await?;
                }
                webauthn::Fault::Synced => work.commit().await?,
                _ => drop(work),
            }
            return Ok(Err(refused(ctx, fault)));
        }
    };
    if let Some(proved) = passkeys.iter().find(|passkey| passkey.id == device) {
        lost::found(&work, &teller(ctx), &person, proved).await?;
    }
    work.commit().await?;
    ctx.services.outbox.notify_one();
    let proofs = Proofs::of(Proof::device(Id::Passkey, device, ctx.now));
    let (account, generation, by) = (person.id, person.generation, By::Passkey(device));
    Ok(Ok(Known {
        account,
        generation,
        by,
        failed: 0,
        proofs,
        enrolled: false,
        trust: false,
        compromised: false,
        lost: false,
        registered: false,
    }))
}

/// What somebody is called who has named nobody: the first of their identifiers.
pub async fn name(ctx: &Ctx, known: &Known) -> Result<String, Fault> {
    let identifiers = identifier::of(&ctx.scope(), known.account).await?;
    Ok(identifiers.first().map(|first| first.shown.clone()).unwrap_or_default())
}

async fn owner(ctx: &Ctx, brought: &Brought) -> Result<Option<Account>, Fault> {
    let Some(account) = brought.owner(&ctx.scope()).await? else { return Ok(None) };
    let person = account::find(&ctx.scope(), account).await?;
    // Nor whoever has to choose a new password first, after "this wasn't me" (R-OT-14).
    let has_password = credential::find(&ctx.scope(), account).await?.is_some();
    Ok(person.filter(|person| person.status == Status::Active && (has_password || !person.owes_password)))
}

/// One answer for whatever is wrong with it (R-WA-12).
fn refused(ctx: &Ctx, fault: webauthn::Fault) -> Refused {
    tracing::info!(environment = %ctx.live.id, event = "passkey.refused", why = %fault, "activity");
    Refused::Wrong(if fault == webauthn::Fault::Gone { "ceremony-gone" } else { "passkey-refused" })
}

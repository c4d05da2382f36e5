//! A new password in place of one that must not be used any longer: it has expired, or is known to others (R-PW-5). Whoever is
//! here has just proved the old one, and their second factor if they have one; the rules are those of Change password.

use serde_json::Map;

use crate::environment::policy;
use crate::http::context::Ctx;
use crate::http::fault::Fault;
use crate::http::passwords::{self, Stays};
use crate::identity::account::{self, Account};
use crate::identity::{browser, credential};
use crate::sign_on::state::{self, By, Due, Known};
use crate::theme::view::Problem;

/// Why there is no new password.
pub enum Refused {
    /// These are wrong with it.
    Wrong(Vec<Problem>),
    /// The sign-on does not wait for this, or is over.
    OutOfTurn,
}

/// Changes the password of somebody who has to. The sign-on goes on with the new one; every other one that is under way, and
/// every session that there is, ends.
pub async fn choose(
    ctx: &Ctx,
    (known, due): (&mut Known, Due),
    person: &Account,
    new: &str,
) -> Result<Result<(), Refused>, Fault> {
    let By::Password(old) = known.by.clone() else { return Ok(Err(Refused::OutOfTurn)) };
    if new.is_empty() {
        let problem = Problem::new("new_password", ctx.text("password-new-required")).coded("required");
        return Ok(Err(Refused::Wrong(vec![problem])));
    }
    let problems = passwords::problems_instead_of(ctx, person, &old, new).await?;
    if !problems.is_empty() {
        return Ok(Err(Refused::Wrong(problems)));
    }
    let phc = passwords::hash(ctx, new).await?;
    let keep = u64::try_from(policy::passwords(&ctx.live, person).rules().history).unwrap_or(u64::MAX);
    let work = ctx.work().await?;
    // Of many that send this at once, and of an old one that comes back, one finds the old password in force.
    let still = known.is_still(ctx, &work, person).await?;
    // What let them come here must still do: a second factor may have been added meanwhile, a time without one ended.
    let scope = work.scope();
    let waits = still
        && state::second_factor(ctx, &scope, known, person).await?.is_ok()
        && state::due(ctx, &scope, known, person).await?.is_some();
    if !waits || !credential::set(&work, person.id, &phc, Some(&old), keep, ctx.now).await? {
        return Ok(Err(Refused::OutOfTurn));
    }
    let browser = browser::is_known(&work.scope(), ctx.known.as_deref().unwrap_or_default(), person.id).await?;
    let stays = Stays { browser, ..Stays::default() };
    let why = match due {
        Due::Expired => "expired",
        Due::Known => "known",
    };
    passwords::follow(ctx, &work, person, stays, Map::from_iter([("due".to_owned(), why.into())])).await?;
    let Some(after) = account::find(&work.scope(), person.id).await? else { return Ok(Err(Refused::OutOfTurn)) };
    work.commit().await?;
    ctx.services.outbox.notify_one();
    known.by = By::Password(phc);
    known.generation = after.generation;
    known.compromised = false;
    Ok(Ok(()))
}

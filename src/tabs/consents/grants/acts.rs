//! Applications with access: the same functions for the pages and the API. What is removed here is gone on every server at once, because
//! whoever uses a grant looks.

use crate::config::sections::accounts::Part;
use crate::environment::policy;
use crate::http::announce::{announce, place};
use crate::http::context::Ctx;
use crate::http::fault::Fault;
use crate::http::grants::{self, Words};
use crate::http::member::Member;
use crate::http::step_up::{self, SteppedUp};
use crate::identity::activity::{Actor, By};
use crate::identity::grant::{self, Grant};
use crate::outbox::Notice;

/// Whether the environment shows them.
pub fn is_shown(ctx: &Ctx) -> bool {
    ctx.live.config.consents.grants != Part::Off
}

/// Whether people may take access away here.
pub fn is_editable(ctx: &Ctx) -> bool {
    ctx.live.config.consents.grants == Part::Edit
}

/// What this person has given to an application, if anything; the plain 404 where nobody takes access away here.
pub async fn removable(ctx: &Ctx, member: &Member, application: &str) -> Result<Option<Grant>, Fault> {
    if !is_editable(ctx) {
        return Err(Fault::NotFound);
    }
    // Picked out of the few that there are, so that the database is asked for no name that somebody makes up.
    let all = grant::of(&ctx.scope(), member.account.id).await?;
    Ok(all.into_iter().find(|grant| grant.application == application))
}

/// Whether the environment still has the application.
pub fn is_offered(ctx: &Ctx, grant: &Grant) -> bool {
    ctx.live.config.applications.by_name.contains_key(&grant.application)
}

/// What an application may see now, in words, in the order of the file; of one that is not there any more, what it was given. What holds
/// for all of it comes last.
pub fn scopes(ctx: &Ctx, member: &Member, grant: &Grant) -> Vec<(String, Words)> {
    let seen = match is_offered(ctx, grant) {
        true => policy::may_see(&ctx.live, &member.account, grant),
        false => grant.scopes.iter().map(String::as_str).collect(),
    };
    let listed = ctx.live.config.applications.by_name.get(&grant.application).map(|it| it.scopes.as_slice());
    let place = |scope: &str| listed.unwrap_or_default().iter().position(|listed| &**listed == scope);
    let mut seen: Vec<&str> = seen.into_iter().collect();
    seen.sort_by_key(|scope| (*scope == "offline_access", place(scope)));
    seen.into_iter().map(|scope| (scope.to_owned(), grants::scope(ctx, scope))).collect()
}

/// Why nothing was removed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotRemoved {
    /// The application has nothing any more.
    Gone,
    /// What was proved does not count any more.
    Unproved,
}

/// Takes an application's access away, and tells every address.
pub async fn remove(ctx: &Ctx, member: &SteppedUp, grant: &Grant) -> Result<Result<(), NotRemoved>, Fault> {
    let (person, random) = (&member.account, &ctx.services.random);
    let work = ctx.work().await?;
    // Holds the account first of all, as other works on the same rows do, so that none waits for another in a circle.
    if step_up::hold(ctx, &work, member).await?.is_none() {
        return Ok(Err(NotRemoved::Unproved));
    }
    let by = By { actor: &Actor::Person, random, now: ctx.now };
    if !grant::remove(&work, person.id, &grant.application, by).await? {
        return Ok(Err(NotRemoved::Gone));
    }
    let application = grants::label(ctx, &grant.application);
    announce(ctx, &work, person, Notice::AccessRemoved { place: place(ctx), application }).await?;
    work.commit().await?;
    ctx.services.outbox.notify_one();
    Ok(Ok(()))
}

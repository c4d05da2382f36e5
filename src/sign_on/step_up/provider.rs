//! Step-up by an identity provider, for whoever has nothing else to prove: no password and no second factor. It counts only when the
//! provider signs that the person signed on there after we asked (R-SE-13); a session that was there before proves nothing. The
//! answer comes to the address of all answers, and is taken here for the session that asked, which must still be this browser's.

use poem::web::Query;
use poem::{Body, Request, Response, handler};
use serde::Deserialize;

use super::pages::{address, go_on};
use crate::environment::policy;
use crate::federation::{Asserted, Purpose};
use crate::http::context::Ctx;
use crate::http::fault::Fault;
use crate::http::member::Member;
use crate::http::step_up;
use crate::http::{federation, pages};
use crate::identity::linked;
use crate::identity::proof::{Missing, Proof};
use crate::kit::id::SessionId;
use crate::sign_on::recover;

/// What the step-up is for.
#[derive(Deserialize)]
pub struct Asked {
    r#for: Option<String>,
}

/// The providers by which this person can prove who they are: those of their linked accounts that sign what they say.
pub async fn choices(ctx: &Ctx, member: &Member) -> Result<Vec<federation::ProviderChoice>, Fault> {
    let linked = linked::of(&ctx.scope(), member.account.id).await?;
    let theirs =
        |name: &str| linked.iter().any(|it| it.provider == name && policy::links(&ctx.live, &member.account, it));
    let mut choices = federation::choices(ctx, |provider| provider.issuer.is_some());
    choices.retain(|choice| theirs(&choice.id));
    Ok(choices)
}

/// `POST /step-up/provider`.
#[handler]
pub async fn begin(
    ctx: Ctx,
    member: Member,
    Query(asked): Query<Asked>,
    request: &Request,
    body: Body,
) -> poem::Result<Response> {
    let form = member.form(&ctx, request, body).await?;
    form.expect(&["csrf", "provider"])?;
    let which = asked.r#for.unwrap_or_default();
    let intent = step_up::intent(&ctx, &member, &which).await?;
    let which = if intent.is_some() { which } else { String::new() };
    let name = form.text("provider");
    if step_up::missing(&ctx, &member, intent.as_ref()).await? != Some(Missing::Provider) {
        return Ok(pages::see_other(&address(&ctx, &which)));
    }
    let offered = choices(&ctx, &member).await?.iter().any(|choice| choice.id == name);
    let config = policy::provider(&ctx.live, &member.account, name).filter(|_| offered).ok_or(Fault::NotFound)?;
    let purpose = Purpose::StepUp { session: member.session.id, which: which.clone() };
    let left = federation::leave(&ctx, (name, config), purpose).await?;
    Ok(left.unwrap_or_else(|| pages::see_other_telling(&ctx, &address(&ctx, &which), federation::UNAVAILABLE, 0)))
}

/// Takes what a provider has said for the session that asked, and goes on with what waits for it.
pub async fn prove(
    ctx: &Ctx,
    request: &Request,
    (session, which): (SessionId, &str),
    asserted: &Asserted,
) -> Result<Response, Fault> {
    let Some(member) = Member::find(ctx, request).await?.filter(|member| member.session.id == session) else {
        return Ok(pages::see_other(&ctx.live.address.path("sign-on")));
    };
    let recovers = recover::reaches(ctx, member.account.id).await?;
    let code = if recovers { "provider-unproved" } else { "provider-unproved-stuck" };
    let unproved = || pages::see_other_telling(ctx, &address(ctx, which), code, 0);
    let linked = linked::find(&ctx.scope(), asserted.key()).await?;
    let theirs = linked.filter(|it| it.account == member.account.id);
    let theirs = theirs.filter(|it| policy::links(&ctx.live, &member.account, it));
    let (Some(linked), Some(at)) = (theirs, asserted.proved_at) else { return Ok(unproved()) };
    let work = ctx.work().await?;
    if !linked::confirm(&work, member.account.id, linked.id).await? {
        return Ok(unproved());
    }
    let proof = Proof::provider(at.min(ctx.now));
    match step_up::note(ctx, &member, work, proof).await? {
        Some(secret) => go_on(ctx, &member, which, secret).await,
        None => Ok(pages::see_other(&ctx.live.address.path("sign-on"))),
    }
}

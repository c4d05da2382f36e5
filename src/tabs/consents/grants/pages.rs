//! The list on the tab, the page that asks before access is taken away, and the act.

use poem::http::StatusCode;
use poem::web::Path;
use poem::{Body, Request, Response, handler};

use super::acts::{self, NotRemoved};
use super::views::{Grant, Grants, RemoveGrant, Scope};
use crate::environment::policy::Act;
use crate::http::context::Ctx;
use crate::http::fault::Fault;
use crate::http::member::Member;
use crate::http::step_up::{Intent, ask, demand};
use crate::http::{grants, history, pages};
use crate::identity::grant;
use crate::theme::view::initials;
use crate::theme::when::When;

/// The applications with access, as the tab lists them; `None` where the environment does not show them.
pub async fn listed(ctx: &Ctx, member: &Member) -> Result<Option<Grants>, Fault> {
    if !acts::is_shown(ctx) {
        return Ok(None);
    }
    let found = grant::of(&ctx.scope(), member.account.id).await?;
    Ok(Some(Grants { list: found.iter().map(|grant| row(ctx, member, grant)).collect() }))
}

fn row(ctx: &Ctx, member: &Member, grant: &grant::Grant) -> Grant {
    let when = |at| When::new(at, &ctx.live.zone_of(&member.account), &ctx.language);
    let label = grants::label(ctx, &grant.application);
    let scopes = acts::scopes(ctx, member, grant).into_iter();
    Grant {
        initials: initials(&label),
        label,
        domain: grants::domain(ctx, &grant.application),
        icon: grants::icon(ctx, &grant.application),
        offered: acts::is_offered(ctx, grant),
        scopes: scopes.map(|(_, words)| Scope { label: words.label, help: words.help }).collect(),
        granted: when(grant.granted_at),
        last_used: grant.last_used_at.map(when),
        agent: history::agent(ctx, &grant.browser, &grant.platform),
        remove: acts::is_editable(ctx).then(|| ctx.live.address.path(&path(grant))),
    }
}

fn path(grant: &grant::Grant) -> String {
    format!("consents/grants/{}/remove", grant.application)
}

/// `GET /consents/grants/:name/remove`: the consequence, before anything happens.
#[handler]
pub async fn show_remove(ctx: Ctx, member: Member, Path(name): Path<String>) -> poem::Result<Response> {
    let grant = acts::removable(&ctx, &member, &name).await?.ok_or(Fault::NotFound)?;
    let view = RemoveGrant { grant: row(&ctx, &member, &grant), action: ctx.live.address.path(&path(&grant)) };
    Ok(ctx.page(StatusCode::OK, &ctx.member_frame(&member, Some("consents"))?, &view)?)
}

/// `POST /consents/grants/:name/remove`.
#[handler]
pub async fn remove(
    ctx: Ctx,
    member: Member,
    Path(name): Path<String>,
    request: &Request,
    body: Body,
) -> poem::Result<Response> {
    let form = member.form(&ctx, request, body).await?;
    form.expect(&["csrf"])?;
    let Some(grant) = acts::removable(&ctx, &member, &name).await? else { return Ok(gone(&ctx)) };
    let intent = Intent::send(Act::Consents, path(&grant), &form);
    let Ok(stepped) = demand(&ctx, &member, Act::Consents).await? else {
        return Ok(ask(&ctx, &member, &intent).await?);
    };
    match acts::remove(&ctx, &stepped, &grant).await? {
        Ok(()) => Ok(pages::see_other_telling(&ctx, &ctx.live.address.path("consents"), "access-removed", 0)),
        Err(NotRemoved::Gone) => Ok(gone(&ctx)),
        // What is to be proved first is asked for there.
        Err(NotRemoved::Unproved) => Ok(ask(&ctx, &member, &intent).await?),
    }
}

/// Gone already, or never theirs: the same answer, which leaves nobody at a dead end who taps twice.
fn gone(ctx: &Ctx) -> Response {
    pages::see_other_telling(ctx, &ctx.live.address.path("consents"), "access-gone", 0)
}

//! Linked accounts: the pages that ask before anything is linked or unlinked, and the acts.

use poem::http::StatusCode;
use poem::web::Path;
use poem::{Body, Request, Response, handler};

use super::linked_views::{ConfirmLink, LinkedAccount, Unlink};
use super::linking::{self, NotLinked, NotUnlinked};
use crate::config::sections::accounts::Part;
use crate::environment::policy::{self, Act};
use crate::federation::Purpose;
use crate::http::context::Ctx;
use crate::http::fault::Fault;
use crate::http::form::Form;
use crate::http::member::Member;
use crate::http::step_up::{Intent, SteppedUp, ask, demand};
use crate::http::{federation, pages};
use crate::identity::linked::{self, Linked};
use crate::kit::id::LinkedAccountId;
use crate::theme::view::Problem;
use crate::theme::when::When;

/// A linked account, as the tab shows it.
pub fn row(ctx: &Ctx, member: &Member, linked: &Linked) -> LinkedAccount {
    let when = |instant| When::new(instant, &ctx.live.time_zone, &ctx.language);
    LinkedAccount {
        provider: federation::label(ctx, &linked.provider),
        name: linked.name.clone(),
        linked: when(linked.linked_at),
        last_used: linked.last_used_at.map(when),
        off: !policy::links(&ctx.live, &member.account, linked),
        unlink: linking::is_editable(ctx)
            .then(|| ctx.live.address.path(&format!("accounts/linked/{}/unlink", linked.id))),
    }
}

/// `POST /accounts/linked/link/:name`: sends the browser to the provider.
#[handler]
pub async fn begin(
    ctx: Ctx,
    member: Member,
    Path(name): Path<String>,
    request: &Request,
    body: Body,
) -> poem::Result<Response> {
    let form = member.form(&ctx, request, body).await?;
    form.expect(&["csrf"])?;
    let config = linking::linkable(&ctx, &member, &name).ok_or(Fault::NotFound)?;
    let member = match act(&ctx, &member, format!("accounts/linked/link/{name}"), &form).await? {
        Ok(member) => member,
        Err(elsewhere) => return Ok(elsewhere),
    };
    let purpose = Purpose::Link { session: member.session.id };
    let left = federation::leave(&ctx, (&name, config), purpose).await?;
    Ok(left.unwrap_or_else(|| back(&ctx, federation::UNAVAILABLE)))
}

/// `GET /accounts/linked/confirm`: names the account that was found, and asks.
#[handler]
pub async fn confirm(ctx: Ctx, member: Member) -> poem::Result<Response> {
    if !linking::is_editable(&ctx) {
        return Err(Fault::NotFound.into());
    }
    let Some(asserted) = linking::waiting(&ctx, &member).await? else { return Ok(back(&ctx, "provider-over")) };
    let view = ConfirmLink {
        provider: federation::label(&ctx, &asserted.provider),
        shown: linking::shown(&ctx, &member, &asserted),
        name: asserted.name,
        identifier: member.identifier().to_owned(),
    };
    Ok(ctx.page(StatusCode::OK, &ctx.member_frame(&member, Some("accounts"))?, &view)?)
}

/// `POST /accounts/linked/confirm`.
#[handler]
pub async fn link(ctx: Ctx, member: Member, request: &Request, body: Body) -> poem::Result<Response> {
    if !linking::is_editable(&ctx) {
        return Err(Fault::NotFound.into());
    }
    let form = member.form(&ctx, request, body).await?;
    form.expect(&["csrf", "shown"])?;
    let member = match act(&ctx, &member, "accounts/linked/confirm".to_owned(), &form).await? {
        Ok(member) => member,
        Err(elsewhere) => return Ok(elsewhere),
    };
    match linking::link(&ctx, &member, form.text("shown")).await? {
        Ok(_) => Ok(back(&ctx, "account-linked")),
        Err(NotLinked::Over) => Ok(back(&ctx, "provider-over")),
        Err(NotLinked::There) => Ok(back(&ctx, "link-there")),
        Err(NotLinked::Taken) => Ok(back(&ctx, "link-taken")),
        Err(NotLinked::Full) => Ok(back(&ctx, "link-full")),
    }
}

/// `GET /accounts/linked/:id/unlink`: asks, or says what to add first.
#[handler]
pub async fn ask_unlink(ctx: Ctx, member: Member, Path(id): Path<String>) -> poem::Result<Response> {
    let id: LinkedAccountId = id.parse().map_err(|_| Fault::NotFound)?;
    Ok(unlink_page(&ctx, &member, id, StatusCode::OK, Vec::new()).await?)
}

async fn unlink_page(
    ctx: &Ctx,
    member: &Member,
    id: LinkedAccountId,
    status: StatusCode,
    problems: Vec<Problem>,
) -> Result<Response, Fault> {
    if !linking::is_editable(ctx) {
        return Err(Fault::NotFound);
    }
    let linked = linked::one(&ctx.scope(), member.account.id, id).await?.ok_or(Fault::NotFound)?;
    let view = Unlink {
        account: row(ctx, member, &linked),
        allowed: linking::Ways::find(ctx, member).await?.lead_in_without(id),
        password: linking::may_set_password(ctx).then(|| ctx.live.address.path("password")),
        passkey: ctx.live.has_tab("authentication").then(|| ctx.live.address.path("authentication")),
        problems,
    };
    ctx.page(status, &ctx.member_frame(member, Some("accounts"))?, &view)
}

/// `POST /accounts/linked/:id/unlink`.
#[handler]
pub async fn unlink(
    ctx: Ctx,
    member: Member,
    Path(id): Path<String>,
    request: &Request,
    body: Body,
) -> poem::Result<Response> {
    if !linking::is_editable(&ctx) {
        return Err(Fault::NotFound.into());
    }
    let path = format!("accounts/linked/{id}/unlink");
    let id: LinkedAccountId = id.parse().map_err(|_| Fault::NotFound)?;
    let form = member.form(&ctx, request, body).await?;
    form.expect(&["csrf"])?;
    let member = match act(&ctx, &member, path, &form).await? {
        Ok(member) => member,
        Err(elsewhere) => return Ok(elsewhere),
    };
    match linking::unlink(&ctx, &member, id).await? {
        Ok(()) => Ok(back(&ctx, "account-unlinked")),
        Err(NotUnlinked::Gone) => Err(Fault::NotFound.into()),
        Err(NotUnlinked::Over) => Ok(back(&ctx, "provider-over")),
        Err(NotUnlinked::LastWayIn) => {
            let problems = ctx.problems("", Some("linked-last"));
            Ok(unlink_page(&ctx, &member, id, StatusCode::UNPROCESSABLE_ENTITY, problems).await?)
        }
    }
}

/// The authority for every act, or the page that asks for the proof that is missing (R-SE-13).
async fn act(ctx: &Ctx, member: &Member, path: String, form: &Form) -> Result<Result<SteppedUp, Response>, Fault> {
    match demand(ctx, member, Act::LinkedAccounts).await? {
        Ok(member) => Ok(Ok(member)),
        Err(_) => Ok(Err(ask(ctx, member, &Intent::send(Act::LinkedAccounts, path, form)).await?)),
    }
}

fn back(ctx: &Ctx, code: &str) -> Response {
    pages::see_other_telling(ctx, &ctx.live.address.path("accounts"), code, 0)
}

/// The linked accounts of somebody, unless the environment does not show them.
pub async fn rows(ctx: &Ctx, member: &Member) -> Result<Vec<LinkedAccount>, Fault> {
    if ctx.live.config.accounts.linked == Part::Off {
        return Ok(Vec::new());
    }
    let linked = linked::of(&ctx.scope(), member.account.id).await?;
    Ok(linked.iter().map(|linked| row(ctx, member, linked)).collect())
}

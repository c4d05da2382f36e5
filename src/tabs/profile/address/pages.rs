//! The page of an address: the form for a new one, or the code that was sent there.

use poem::http::StatusCode;
use poem::web::{Data, Path};
use poem::{Body, Request, Response, handler};

use super::What;
use super::change::{self, Refused, Wanted};
use super::views::{AddressChange, Own, Undo};
use crate::http::codes;
use crate::http::context::Ctx;
use crate::http::fault::Fault;
use crate::http::member::Member;
use crate::http::pages;
use crate::http::step_up::{Intent, ask, demand};
use crate::identity::address_change::{self, Act};
use crate::kit::id::AddressChangeId;
use crate::mfa::sent::address;
use crate::theme::view::Problem;
use crate::theme::when::When;

/// The page's path below the environment's address.
pub fn here(what: What) -> String {
    format!("profile/{}", what.as_str())
}

/// Whether there is such a page, else the plain 404.
pub fn open(ctx: &Ctx, what: What) -> Result<(), Fault> {
    if change::is_open(ctx, what) { Ok(()) } else { Err(Fault::NotFound) }
}

/// `GET /profile/email` and `/profile/phone`: shown to somebody who has just proved who they are.
#[handler]
pub async fn show(ctx: Ctx, member: Member, Data(what): Data<&What>) -> poem::Result<Response> {
    open(&ctx, *what)?;
    if demand(&ctx, &member, what.act()).await?.is_err() {
        return Ok(ask(&ctx, &member, &Intent::open(what.act(), here(*what))).await?);
    }
    Ok(page(&ctx, &member, *what, StatusCode::OK, "", Vec::new()).await?)
}

/// `POST /profile/email` and `/profile/phone`: a new address, or its code.
#[handler]
pub async fn submit(
    ctx: Ctx,
    member: Member,
    Data(what): Data<&What>,
    request: &Request,
    body: Body,
) -> poem::Result<Response> {
    let form = member.form(&ctx, request, body).await?;
    form.expect(&["csrf", "address", "code"])?;
    open(&ctx, *what)?;
    let Ok(stepped) = demand(&ctx, &member, what.act()).await? else {
        let intent = match form.has("address") {
            true => Intent::send(what.act(), here(*what), &form),
            false => Intent::open(what.act(), here(*what)),
        };
        return Ok(ask(&ctx, &member, &intent).await?);
    };
    let typed = form.text("address");
    let done = if form.has("address") {
        change::begin(&ctx, &stepped, *what, Wanted::Typed(typed)).await?
    } else if form.text("code").trim().is_empty() {
        let problems = ctx.problems("code", Some("code-required"));
        return Ok(page(&ctx, &member, *what, StatusCode::UNPROCESSABLE_ENTITY, "", problems).await?);
    } else {
        match change::prove(&ctx, &stepped, *what, form.text("code")).await? {
            Ok(act) => {
                let (told, to) = match (act, what) {
                    // Who has several sees what can be done with the new one.
                    (Act::Added, What::Email) => ("email-added", here(*what)),
                    (Act::Added, What::Phone) => ("phone-added", here(*what)),
                    (_, What::Email) => ("email-changed", "profile".to_owned()),
                    (_, What::Phone) => ("phone-changed", "profile".to_owned()),
                };
                return Ok(pages::see_other_telling(&ctx, &ctx.live.address.path(&to), told, 0));
            }
            Err(refused) => Err(refused),
        }
    };
    answer(&ctx, &member, *what, done, typed).await
}

/// `POST /profile/email/send`: another code to the same address.
#[handler]
pub async fn send_again(
    ctx: Ctx,
    member: Member,
    Data(what): Data<&What>,
    request: &Request,
    body: Body,
) -> poem::Result<Response> {
    let form = member.form(&ctx, request, body).await?;
    form.expect(&["csrf", "code"])?;
    open(&ctx, *what)?;
    let Ok(stepped) = demand(&ctx, &member, what.act()).await? else {
        return Ok(ask(&ctx, &member, &Intent::open(what.act(), here(*what))).await?);
    };
    let done = change::begin(&ctx, &stepped, *what, Wanted::Again).await?;
    answer(&ctx, &member, *what, done, "").await
}

/// `POST /profile/email/cancel`.
#[handler]
pub async fn cancel(
    ctx: Ctx,
    member: Member,
    Data(what): Data<&What>,
    request: &Request,
    body: Body,
) -> poem::Result<Response> {
    let form = member.form(&ctx, request, body).await?;
    form.expect(&["csrf"])?;
    open(&ctx, *what)?;
    change::cancel(&ctx, &member, *what).await?;
    Ok(pages::see_other(&ctx.live.address.path("profile")))
}

/// `POST /profile/email/undo/:id/withdraw`: the old address has no say any more.
#[handler]
pub async fn withdraw(
    ctx: Ctx,
    member: Member,
    Data(what): Data<&What>,
    Path(id): Path<String>,
    request: &Request,
    body: Body,
) -> poem::Result<Response> {
    let form = member.form(&ctx, request, body).await?;
    form.expect(&["csrf"])?;
    open(&ctx, *what)?;
    let Ok(stepped) = demand(&ctx, &member, what.act()).await? else {
        return Ok(ask(&ctx, &member, &Intent::open(what.act(), here(*what))).await?);
    };
    let id: AddressChangeId = id.parse().map_err(|_| Fault::NotFound)?;
    if !change::withdraw(&ctx, &stepped, *what, id).await? {
        return Err(Fault::NotFound.into());
    }
    Ok(pages::see_other_telling(&ctx, &ctx.live.address.path(&here(*what)), "undo-withdrawn", 0))
}

/// The page again, or what is wrong.
pub async fn answer(
    ctx: &Ctx,
    member: &Member,
    what: What,
    done: Result<(), Refused>,
    typed: &str,
) -> poem::Result<Response> {
    let text = |key: &str| ctx.text(key);
    let (field, told) = match done {
        Ok(()) => return Ok(pages::see_other(&ctx.live.address.path(&here(what)))),
        Err(Refused::Unproved) => return Ok(pages::see_other(&ctx.live.address.path(&here(what)))),
        Err(Refused::Throttled(wait)) => return Err(Fault::Throttled(wait).into()),
        Err(Refused::Address(why)) => ("address", text(why)),
        Err(Refused::Same) => ("address", text("address-same")),
        Err(Refused::Full(most)) => {
            let most = u64::try_from(most).unwrap_or(u64::MAX);
            ("address", ctx.text_with("address-full", &[("count", most.into())]))
        }
        Err(Refused::Stays) => ("", text("address-stays")),
        Err(Refused::Closed) => ("", text("device-code-closed")),
        Err(Refused::TooSoon(wait)) => ("", ctx.text_with("code-wait", &[("seconds", wait.as_secs().max(1).into())])),
        Err(Refused::WrongCode) => ("code", text("recover-code-wrong")),
        Err(Refused::Gone) => ("", text("code-gone")),
    };
    let problems = vec![Problem::new(field, told)];
    Ok(page(ctx, member, what, StatusCode::UNPROCESSABLE_ENTITY, typed, problems).await?)
}

async fn page(
    ctx: &Ctx,
    member: &Member,
    what: What,
    status: StatusCode,
    typed: &str,
    problems: Vec<Problem>,
) -> Result<Response, Fault> {
    let asked_for_address = problems.iter().any(|problem| problem.field == "address");
    let pending = change::pending(ctx, member, what).await?.filter(|_| !asked_for_address);
    let changes = address_change::of(&ctx.scope(), member.account.id, ctx.now).await?;
    let undo = changes.into_iter().filter(|it| it.kind == what.kind()).map(|it| Undo {
        id: it.id.to_string(),
        address: address::shown(&it.former),
        until: When::new(it.until, &ctx.live.time_zone, &ctx.language),
        withdraw: it.strong,
    });
    let own = || member.identifiers.iter().filter(|it| it.kind == what.kind());
    let most = change::most(ctx, what);
    // A person may have several from another time.
    let several = most.is_some() || own().count() > 1;
    let proved = own().filter(|it| it.verified_at.is_some()).count();
    let listed = own().filter(|_| several).map(|it| Own {
        address: it.shown.clone(),
        shown: address::shown(&it.shown),
        primary: it.primary,
        verified: it.verified_at.is_some(),
        removable: !it.primary && (it.verified_at.is_none() || proved > 1),
    });
    let view = AddressChange {
        kind: what.as_str(),
        action: ctx.live.address.path(&here(what)),
        current: own().next().map(|it| address::shown(&it.shown)),
        addresses: listed.collect(),
        adds: most.is_some(),
        full: most.is_some_and(|most| change::is_full(&member.identifiers, what, None, most)),
        typed: typed.to_owned(),
        open: ctx.services.can_send(&ctx.live, what.channel()),
        wait: pending.as_ref().and_then(|pending| codes::countdown(pending.wait(ctx.now))),
        pending: pending.map(|pending| address::shown(&pending.to)),
        undo: undo.collect(),
        problems,
    };
    ctx.page(status, &ctx.member_frame(member, Some("profile"))?, &view)
}

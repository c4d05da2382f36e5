//! The buttons beside one's addresses.

use poem::web::Data;
use poem::{Body, Request, Response, handler};

use super::What;
use super::pages::{answer, here, open};
use super::several;
use crate::http::context::Ctx;
use crate::http::member::Member;
use crate::http::pages;
use crate::http::step_up::{Intent, ask, demand};

/// `POST /profile/email/primary` and `/profile/phone/primary`.
#[handler]
pub async fn make_primary(
    ctx: Ctx,
    member: Member,
    Data(what): Data<&What>,
    request: &Request,
    body: Body,
) -> poem::Result<Response> {
    let form = member.form(&ctx, request, body).await?;
    form.expect(&["csrf", "address"])?;
    open(&ctx, *what)?;
    let path = format!("{}/primary", here(*what));
    let Ok(stepped) = demand(&ctx, &member, what.act()).await? else {
        return Ok(ask(&ctx, &member, &Intent::send(what.act(), path, &form)).await?);
    };
    match several::make_primary(&ctx, &stepped, *what, form.text("address")).await? {
        Ok(()) => Ok(pages::see_other_telling(&ctx, &ctx.live.address.path(&here(*what)), "address-preferred", 0)),
        Err(refused) => answer(&ctx, &member, *what, Err(refused), "").await,
    }
}

/// `POST /profile/email/remove` and `/profile/phone/remove`.
#[handler]
pub async fn remove(
    ctx: Ctx,
    member: Member,
    Data(what): Data<&What>,
    request: &Request,
    body: Body,
) -> poem::Result<Response> {
    let form = member.form(&ctx, request, body).await?;
    form.expect(&["csrf", "address"])?;
    open(&ctx, *what)?;
    let path = format!("{}/remove", here(*what));
    let Ok(stepped) = demand(&ctx, &member, what.act()).await? else {
        return Ok(ask(&ctx, &member, &Intent::send(what.act(), path, &form)).await?);
    };
    match several::remove(&ctx, &stepped, *what, form.text("address")).await? {
        Ok(()) => Ok(pages::see_other_telling(&ctx, &ctx.live.address.path(&here(*what)), "address-removed", 0)),
        Err(refused) => answer(&ctx, &member, *what, Err(refused), "").await,
    }
}

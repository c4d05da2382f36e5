//! The way back for whoever has forgotten their password or their user name. Everybody is answered alike, whether anybody has what
//! was typed or not: the same page, after the same work (R-AB-5). What comes back over a mailbox or a telephone is the password
//! and nothing else: signing on asks for a second factor as before, and for one that goes another way (R-OT-13).

mod code;
mod names;
mod pages;
pub mod views;

use crate::config::sections::sign_on::Channel;
use crate::http::context::Ctx;
use crate::http::fault::Fault;
use crate::http::passwords;
use crate::http::routing::Routes;
use crate::identity::identifier::{self, Identifier, Kind};
use crate::kit::id::UserId;

/// The routes. They are the plain 404 where the environment has no such way back.
pub fn routes(routes: Routes) -> Routes {
    routes
        .get("/recover", pages::show)
        .post("/recover", pages::submit)
        .get("/recover/code", pages::show_code)
        .post("/recover/code", pages::submit_code)
        .get("/recover/password/:token", super::first_password::show)
        .post("/recover/password/:token", super::first_password::submit)
        .get("/recover/username", names::show)
        .post("/recover/username", names::submit)
        .get("/recover/username/sent", names::sent)
}

/// The channels by which a password comes back, in the order of the file.
fn channels(ctx: &Ctx) -> Result<&[Channel], Fault> {
    let channels = &ctx.live.config.recovery.password[..];
    if !offers(ctx).0 { Err(Fault::NotFound) } else { Ok(channels) }
}

/// Whether a person can set a password by the page for a forgotten one: whether it reaches them.
pub async fn reaches(ctx: &Ctx, account: UserId) -> Result<bool, Fault> {
    if !offers(ctx).0 || !passwords::may_be_set(ctx) {
        return Ok(false);
    }
    let over = |it: &Identifier| match it.kind {
        Kind::Email => Some(Channel::Email),
        Kind::Phone => Some(Channel::Sms),
        Kind::Username => None,
    };
    let identifiers = identifier::of(&ctx.scope(), account).await?;
    let verified = identifiers.iter().filter(|it| it.verified_at.is_some());
    Ok(verified.filter_map(over).any(|channel| ctx.live.config.recovery.password.contains(&channel)))
}

/// Whether there is a page for a forgotten password, and one for a forgotten user name.
pub fn offers(ctx: &Ctx) -> (bool, bool) {
    let recovery = &ctx.live.config.recovery;
    let here = passwords::managed(ctx).is_none();
    (here && !recovery.password.is_empty(), !recovery.username.is_empty())
}

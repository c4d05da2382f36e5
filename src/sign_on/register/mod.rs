//! Making an account oneself, where the environment lets people (`registration.mode`). The mailbox comes first: whoever types an
//! address is sent a code and a link, and is asked for nothing else before one of them came back. Everybody is answered alike,
//! whether the address is free or somebody's (R-AB-5, R-AB-10); its owner is told, and no code completes it.
//!
//! Whoever is invited comes in by the link of their invitation, which proves the mailbox as well. Where it is off, all of it is
//! the plain 404, and what was sent before leads nowhere.

pub(super) mod details;
mod details_page;
mod link_page;
pub(super) mod pages;
pub(super) mod passkey;
pub(super) mod username;
pub mod views;
pub(super) mod waiting;

use poem::{Request, Response};
use url::form_urlencoded;

use crate::config::sections::sign_on::RegistrationMode;
use crate::http::context::Ctx;
use crate::http::fault::Fault;
use crate::http::member::Member;
use crate::http::pages as answers;
use crate::http::routing::Routes;
use crate::identity::registration::{Awaited, takes_domain};

/// The routes.
pub fn routes(routes: Routes) -> Routes {
    routes
        .get("/register", pages::show)
        .post("/register", pages::submit)
        .get("/register/code", pages::show_code)
        .post("/register/code", pages::submit_code)
        .get("/register/link/:token", link_page::show)
        .post("/register/link/:token", link_page::submit)
        .get("/register/details", details_page::show)
        .post("/register/details", details_page::submit)
        .post("/register/details/options", details_page::options)
}

/// Whether people may make an account without an invitation.
pub fn is_open(ctx: &Ctx) -> bool {
    ctx.live.config.registration.mode == RegistrationMode::Open
}

/// Refuses where they may not.
pub(super) fn open(ctx: &Ctx) -> Result<(), Fault> {
    if is_open(ctx) { Ok(()) } else { Err(Fault::NotFound) }
}

/// Refuses where nobody makes an account, invited or not.
pub(super) fn some(ctx: &Ctx) -> Result<(), Fault> {
    if ctx.live.config.registration.mode == RegistrationMode::Off { Err(Fault::NotFound) } else { Ok(()) }
}

/// Where whoever is signed on is led instead: nobody makes an account over another one without noticing.
async fn signed_on(ctx: &Ctx, request: &Request) -> Result<Option<Response>, Fault> {
    let there = Member::find(ctx, request).await?.is_some();
    let to = ctx.live.address.path("sign-off");
    Ok(there.then(|| answers::see_other_telling(ctx, &to, "register-signed-on", 0)))
}

/// Whether an account may be made for them today: the file may have changed since they began.
fn admits(ctx: &Ctx, awaited: &Awaited) -> bool {
    let mode = match ctx.live.config.registration.mode {
        RegistrationMode::Off => false,
        RegistrationMode::Invitation => awaited.invitation.is_some(),
        RegistrationMode::Open => true,
    };
    mode && takes_domain(&ctx.live.config.registration.domains, &awaited.address)
}

/// Where a page leads to whoever has no account, keeping where they wanted to go.
pub fn address(ctx: &Ctx, return_to: Option<&str>) -> Option<String> {
    let page = is_open(ctx).then(|| ctx.live.address.path("register"))?;
    let Some(back) = return_to else { return Some(page) };
    let query = form_urlencoded::Serializer::new(String::new()).append_pair("return_to", back).finish();
    Some(format!("{page}?{query}"))
}

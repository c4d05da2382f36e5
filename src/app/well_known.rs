//! What is at fixed addresses at the root of an environment's own host (RFC 8615): where passkeys are made and looked after
//! (W3C, A Well-Known URL for Relying Party Passkey Endpoints), which origins share them (WebAuthn, section 5.11), and where a
//! password is changed (W3C, A Well-Known URL for Changing Passwords). On the
//! shared host they would speak for everybody, so there are none (R-WA-14).

use poem::http::header::CONTENT_TYPE;
use poem::{Response, handler};
use serde_json::{Value, json};

use crate::http::context::Ctx;
use crate::http::fault::Fault;
use crate::http::pages;
use crate::http::routing::Routes;
use crate::mfa::webauthn::RelyingParty;
use crate::mfa::{Id, allowed};

/// Adds them.
pub fn routes(routes: Routes) -> Routes {
    routes
        .get("/.well-known/passkey-endpoints", endpoints)
        .get("/.well-known/webauthn", origins)
        .get("/.well-known/change-password", change_password)
}

/// `GET /.well-known/change-password`: where password managers send people (W3C, A Well-Known URL for Changing Passwords).
#[handler]
async fn change_password(ctx: Ctx) -> poem::Result<Response> {
    if !ctx.live.address.own_host || !ctx.live.has_tab("password") {
        return Err(Fault::NotFound.into());
    }
    Ok(pages::see_other(&ctx.live.address.path("password")))
}

fn party(ctx: &Ctx) -> Result<&RelyingParty, Fault> {
    let has_passkeys = allowed(&ctx.live.config.mfa).any(|method| method.id() == Id::Passkey);
    let party = ctx.live.party.as_ref().filter(|_| ctx.live.address.own_host && has_passkeys);
    party.ok_or(Fault::NotFound)
}

fn json(body: &Value) -> Response {
    Response::builder().header(CONTENT_TYPE, "application/json").body(body.to_string())
}

/// `GET /.well-known/passkey-endpoints`.
#[handler]
async fn endpoints(ctx: Ctx) -> poem::Result<Response> {
    party(&ctx)?;
    if !ctx.live.has_tab("authentication") {
        return Err(Fault::NotFound.into());
    }
    let url = |path| ctx.live.address.url(path);
    Ok(json(&json!({ "enroll": url("authentication/passkeys/new"), "manage": url("authentication") })))
}

/// `GET /.well-known/webauthn`.
#[handler]
async fn origins(ctx: Ctx) -> poem::Result<Response> {
    Ok(json(&json!({ "origins": party(&ctx)?.origins() })))
}

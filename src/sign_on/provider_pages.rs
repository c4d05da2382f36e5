//! The buttons of identity providers, and the address that their answers come to. A POST begins, because links may be followed by
//! programs and other sites; the answer counts only in the browser that began, and once.

use std::time::Duration;

use poem::web::{Path, Query};
use poem::{Body, Request, Response, handler};
use serde::Deserialize;

use super::pages::{checked, go_on};
use super::state::State;
use super::step::provider::Refused;
use super::step::{passkey, provider};
use super::step_up;
use crate::federation::{Answered, Asserted, Begun, Fault as ProviderFault, Purpose, refusal};
use crate::http::context::Ctx;
use crate::http::fault::Fault;
use crate::http::{client, federation, own_page, pages, return_to};
use crate::identity::attempt::{Reserved, Source};
use crate::identity::flow::{self, Holder, Kind};
use crate::kit::id::SessionId;
use crate::mfa::guessing::{self, Guess};

/// Sign-ons with a provider that may be begun in a row from one source, and the pause after that: each leaves a row until it ends.
const BEGINNING: (u32, Duration) = (100, Duration::from_secs(300));

/// The longest part of an answer that is read, in bytes.
const LONGEST: usize = 4096;

/// What a provider sends along (RFC 6749, section 4.1.2; RFC 9207). Other parameters are passed over.
#[derive(Deserialize)]
pub struct Answer {
    state: Option<String>,
    code: Option<String>,
    iss: Option<String>,
    error: Option<String>,
}

/// `POST /sign-on/provider/:name`.
#[handler]
pub async fn begin(ctx: Ctx, Path(name): Path<String>, request: &Request, body: Body) -> poem::Result<Response> {
    let form = checked(&ctx, request, body, &["return_to"]).await?;
    let config = provider::offered(&ctx, &name).ok_or(Fault::NotFound)?;
    let reserved = guessing::reserve(&ctx.services.store, ctx.live.id, &begun_from_here(&ctx), BEGINNING).await;
    let reserved = reserved.map_err(Fault::from)?;
    if let Reserved::Throttled(wait) = reserved {
        return Err(Fault::Throttled(wait).into());
    }
    let return_to = return_to::accepted(&ctx, form.text("return_to"));
    let left = federation::leave(&ctx, (&name, config), Purpose::SignOn { return_to }).await?;
    let to = ctx.live.address.path("sign-on");
    Ok(left.unwrap_or_else(|| pages::see_other_telling(&ctx, &to, federation::UNAVAILABLE, 0)))
}

/// Counts what is begun from one source and leads nowhere.
fn begun_from_here(ctx: &Ctx) -> Guess {
    let source = Source::Known(format!("from {}", client::source(ctx.client)));
    Guess { subject: "federation".to_owned(), source, now: ctx.now, of: None }
}

/// `GET /federation/:name/callback`.
#[handler]
pub async fn answer(
    ctx: Ctx,
    Path(name): Path<String>,
    request: &Request,
    Query(answer): Query<Answer>,
) -> poem::Result<Response> {
    let config = ctx.live.config.identity_providers.find(&name);
    if config.is_some()
        && let Some(page) = own_page::first(&ctx, request, &format!("federation/{name}/callback"))?
    {
        return Ok(page);
    }
    let bounded = [&answer.state, &answer.code, &answer.iss].into_iter().flatten().all(|text| text.len() <= LONGEST);
    let state = answer.state.as_deref().filter(|_| bounded);
    let Some(begun) = federation::take(&ctx, state.unwrap_or_default()).await? else {
        return Ok(elsewhere(&ctx, "sign-on", "provider-over"));
    };
    let back = match &begun.purpose {
        Purpose::SignOn { .. } => "sign-on".to_owned(),
        Purpose::Link { .. } => "accounts".to_owned(),
        Purpose::StepUp { which, .. } => format!("step-up?for={which}"),
    };
    // Which provider it was asked of is not for the address to say.
    let Some(config) = config.filter(|_| begun.provider == name) else {
        federation::log(&ctx, &begun.provider, ProviderFault::MixedUp);
        return Ok(elsewhere(&ctx, &back, federation::UNAVAILABLE));
    };
    let (None, Some(code)) = (&answer.error, &answer.code) else {
        let Some(why) = refusal(answer.error.as_deref()) else {
            return Ok(elsewhere(&ctx, &back, "provider-cancelled"));
        };
        federation::log(&ctx, &name, why);
        return Ok(elsewhere(&ctx, &back, federation::UNAVAILABLE));
    };
    let answered = Answered { code, issuer: answer.iss.as_deref() };
    let Some(asserted) = federation::who(&ctx, (&name, config), &begun, answered).await else {
        return Ok(elsewhere(&ctx, &back, federation::UNAVAILABLE));
    };
    Ok(pages::unreferred(finish(&ctx, request, begun, &asserted, &back).await?))
}

async fn finish(
    ctx: &Ctx,
    request: &Request,
    begun: Begun,
    asserted: &Asserted,
    back: &str,
) -> Result<Response, Fault> {
    match begun.purpose {
        Purpose::SignOn { return_to } => {
            // It may have been switched off while they were away.
            let config = provider::offered(ctx, &asserted.provider);
            let known = match config {
                Some(config) => provider::known(ctx, config, asserted).await?,
                None => Err(Refused::Nobody),
            };
            let known = match known {
                Ok(known) => known,
                Err(Refused::Nobody) => return Ok(elsewhere(ctx, back, "provider-nobody")),
                Err(Refused::OwesPassword) => return Ok(elsewhere(ctx, back, "provider-owes")),
            };
            let work = ctx.work().await?;
            guessing::release(&work, &begun_from_here(ctx)).await?;
            work.commit().await?;
            let identifier = passkey::name(ctx, &known).await?;
            let state = State { identifier, return_to, known: Some(known), ceremony: None };
            go_on(ctx, request, state, None, true).await
        }
        Purpose::Link { session } => keep(ctx, session, asserted).await,
        Purpose::StepUp { session, which } => step_up::provider::prove(ctx, request, (session, &which), asserted).await,
    }
}

/// Puts an assertion aside for the session that asked, which is asked whether it is to be linked (R-OI-8).
async fn keep(ctx: &Ctx, session: SessionId, asserted: &Asserted) -> Result<Response, Fault> {
    let holder = Holder::session(session);
    let work = ctx.work().await?;
    let key = (Kind::Linking, &holder);
    flow::put(&work, &ctx.live.keys, key, asserted, &ctx.services.random, ctx.now).await?;
    work.commit().await?;
    Ok(pages::see_other(&ctx.live.address.path("accounts/linked/confirm")))
}

fn elsewhere(ctx: &Ctx, to: &str, code: &str) -> Response {
    pages::unreferred(pages::see_other_telling(ctx, &ctx.live.address.path(to), code, 0))
}

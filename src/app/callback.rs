//! Where gateways tell what became of a code: `POST /gateway/<channel>/<notice>`, below each environment. Whoever calls is no
//! browser: no cookie is looked at and no token of a form is taken, and without the signature of the channel's gateway nothing is
//! said but 403, whether there is such a notice or not. All it can do is to mark a code as not delivered, however often.

use poem::http::StatusCode;
use poem::http::header::CONTENT_TYPE;
use poem::web::Path;
use poem::{Body, Request, Response, handler};

use crate::http::context::Ctx;
use crate::http::fault::Fault;
use crate::http::form;
use crate::http::routing::Routes;
use crate::kit::id::NoticeId;
use crate::notify::transport::Class;
use crate::notify::transport::gateway::{Callback, Heard};
use crate::outbox::{self, Channel};

/// More than any gateway says.
const MOST: usize = 16 * 1024;

/// The route.
pub fn routes(routes: Routes) -> Routes {
    routes.post("/gateway/:channel/:notice", callback)
}

#[handler]
async fn callback(
    ctx: Ctx,
    Path((channel, notice)): Path<(String, String)>,
    request: &Request,
    body: Body,
) -> poem::Result<Response> {
    let channel = Channel::parse(&channel).filter(|channel| channel.is_gateway()).ok_or(Fault::NotFound)?;
    let notice: NoticeId = notice.parse().map_err(|_| Fault::NotFound)?;
    let body = form::bytes(request, body, MOST.min(ctx.limits.body)).await?;
    let url = ctx.live.address.url(&format!("gateway/{}/{notice}", channel.as_str()));
    let callback = Callback { notice, url: &url, headers: request.headers(), body: &body };
    let heard = ctx.live.gateway(channel).and_then(|gateway| callback.heard(gateway, ctx.now));
    let Some(heard) = heard else {
        tracing::warn!(environment = %ctx.live.id, channel = channel.as_str(), "a callback without a valid signature was refused");
        return Ok(refused());
    };
    let failed = (heard == Heard::Failed).then(|| Class::Undelivered.to_string());
    let work = ctx.work().await.map_err(Fault::from)?;
    if !outbox::hear(&work, (notice, channel), failed.as_deref(), ctx.now).await.map_err(Fault::from)? {
        return Err(Fault::NotFound.into());
    }
    work.commit().await.map_err(Fault::from)?;
    Ok(Response::builder().status(StatusCode::NO_CONTENT).finish())
}

fn refused() -> Response {
    let response = Response::builder().status(StatusCode::FORBIDDEN);
    response.header(CONTENT_TYPE, "text/plain; charset=utf-8").body("The signature does not fit.\n")
}

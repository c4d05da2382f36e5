//! On from another site by a page of ours. Where the session's cookie is bound to the site (administrators, R-TN-17), browsers leave it
//! out of whatever another site led to, the answer of an identity provider and the link of an application among them, and out of
//! every redirect that follows. So that somebody who is signed on is not taken for nobody, such an address answers first with a page
//! that leads to it again. Nothing is used up or changed by then. Browsers go on by themselves, since the code of a provider does not
//! wait for slow readers; the link is for those that do not.

use poem::http::StatusCode;
use poem::http::header::{HeaderValue, REFRESH};
use poem::{Request, Response};

use super::context::Ctx;
use super::cookies;
use super::fault::Fault;
use super::pages;
use super::views::OwnPage;

/// Says that somebody comes from that page. Another site that says it gains nothing: the cookie is missing all the same.
const HERE: &str = "from_here";

/// The page that is to be shown before what is at `below`, the path of this request below the environment's address.
pub fn first(ctx: &Ctx, request: &Request, below: &str) -> Result<Option<Response>, Fault> {
    let query = request.original_uri().query().unwrap_or_default();
    let is_here = url::form_urlencoded::parse(query.as_bytes()).any(|(name, _)| name == HERE);
    // A browser that says where a request comes from has sent the cookie, if there is one, unless that is another site.
    let is_ours = request.header("sec-fetch-site").is_some_and(|site| site != "cross-site");
    let has_session = cookies::session(&ctx.live.cookies, request).is_some();
    if !ctx.live.cookies.strict || is_here || is_ours || has_session {
        return Ok(None);
    }
    let joint = if query.is_empty() { "" } else { "&" };
    let href = format!("{}?{query}{joint}{HERE}=yes", ctx.live.address.path(below));
    // A path of ours, in which the query is still escaped.
    let onwards = HeaderValue::from_str(&format!("0;url={href}"));
    let mut response = ctx.page(StatusCode::OK, &ctx.frame()?, &OwnPage { href })?;
    if let Ok(onwards) = onwards {
        response.headers_mut().insert(REFRESH, onwards);
    }
    // Its address may hold what is nobody else's business.
    Ok(Some(pages::unreferred(response)))
}

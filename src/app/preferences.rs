//! How pages look and speak in this browser: the language and the colour scheme, chosen at the foot of every page, by anybody. Both
//! are kept in cookies of the browser; the language of whoever is signed on is also kept with the person, who finds it in the next
//! browser and in mails.

use poem::{Body, Request, Response, handler};

use crate::http::context::Ctx;
use crate::http::cookies;
use crate::http::csrf::{self, Holder};
use crate::http::fault::Fault;
use crate::http::form::Form;
use crate::http::member::Member;
use crate::http::pages::see_other;
use crate::http::routing::Routes;
use crate::identity::profile::language as chosen;
use crate::theme::view::ColorScheme;

/// Both addresses.
pub fn routes(routes: Routes) -> Routes {
    routes.post("/language", language).post("/appearance", appearance)
}

/// `POST /language`: remembers a language and goes back to the page.
#[handler]
async fn language(ctx: Ctx, request: &Request, body: Body) -> poem::Result<Response> {
    let member = Member::find(&ctx, request).await?;
    let form = checked(&ctx, request, body, (member.as_ref(), "language")).await?;
    let wanted = form.text("language");
    if !ctx.live.languages().any(|language| language == wanted) {
        return Err(Fault::BadRequest("error-body").into());
    }
    if let Some(member) = member {
        let work = ctx.work().await.map_err(Fault::from)?;
        let (section, random) = (&ctx.live.config.profile, &ctx.services.random);
        let kept = chosen::choose(&work, section, (member.account.id, wanted), random, ctx.now);
        if kept.await.map_err(Fault::from)? {
            work.commit().await.map_err(Fault::from)?;
        }
    }
    let mut response = back(&ctx, &form);
    cookies::set_language(&ctx.live.cookies, &mut response, wanted);
    Ok(response)
}

/// `POST /appearance`: remembers a colour scheme, or that it is the device's, and goes back to the page.
#[handler]
async fn appearance(ctx: Ctx, request: &Request, body: Body) -> poem::Result<Response> {
    let member = Member::find(&ctx, request).await?;
    let form = checked(&ctx, request, body, (member.as_ref(), "scheme")).await?;
    let scheme = match form.text("scheme") {
        "device" => None,
        word => Some(ColorScheme::parse(word).ok_or(Fault::BadRequest("error-body"))?),
    };
    let mut response = back(&ctx, &form);
    cookies::set_scheme(&ctx.live.cookies, &mut response, scheme);
    Ok(response)
}

async fn checked(
    ctx: &Ctx,
    request: &Request,
    body: Body,
    (member, field): (Option<&Member>, &str),
) -> Result<Form, Fault> {
    let form = ctx.form(request, body).await?;
    // Errors, and what a link in a mail opens, are pages for nobody in particular, also where somebody is signed on.
    let session = member.map(|member| Holder::Session(member.secret()));
    let browser = ctx.has_browser.then_some(Holder::Browser(&ctx.browser));
    let check = |holder| csrf::check(&ctx.live.keys, holder, form.text("csrf"), request, &ctx.live.address.origin);
    check(session).or_else(|_| check(browser))?;
    form.expect(&["csrf", field, "return_to"])?;
    Ok(form)
}

fn back(ctx: &Ctx, form: &Form) -> Response {
    let page = ctx.pages.find(&ctx.live, form.text("return_to"));
    see_other(page.as_deref().unwrap_or(&ctx.live.address.base))
}

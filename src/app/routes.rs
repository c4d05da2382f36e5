//! The routes of an environment: signing on and off, its tabs, the choice of language, what gateways tell, the API.

use poem::http::Method;
use poem::{Body, Endpoint, EndpointExt, Request, Response, handler};

use super::advice;
use super::api::{self, Docs};
use super::callback;
use super::well_known;
use crate::http::again::Pages;
use crate::http::context::Ctx;
use crate::http::cookies;
use crate::http::csrf::{self, Holder};
use crate::http::fault::Fault;
use crate::http::member::Member;
use crate::http::pages::see_other;
use crate::http::routing::{Listed, Routes};
use crate::{sign_on, tabs};

/// Every route below an environment's address.
pub fn portal(docs: Option<&Docs>) -> impl Endpoint<Output = Response> + use<> {
    api::routes(all(), docs).route().map_to_response()
}

/// Every address of an environment but those of the API, which its specification lists.
pub fn listed() -> Vec<Listed> {
    all().listed().to_vec()
}

/// The pages among them.
pub fn pages() -> Pages {
    let listed = listed();
    let gets = listed.iter().filter(|it| it.method == Method::GET);
    Pages::new(gets.map(|it| (it.path.as_str(), it.tab)))
}

fn all() -> Routes {
    let own = advice::routes(well_known::routes(Routes::new().get("/", home).post("/language", language)));
    callback::routes(tabs::routes(sign_on::routes(own)))
}

/// `GET /`: home for those who are signed on, sign-on for the others.
#[handler]
async fn home(ctx: Ctx, request: &Request) -> poem::Result<Response> {
    let to = match Member::find(&ctx, request).await? {
        Some(_) => ctx.live.home(),
        None => ctx.live.address.path("sign-on"),
    };
    Ok(see_other(&to))
}

/// `POST /language`: remembers a language in this browser and goes back to the page.
#[handler]
async fn language(ctx: Ctx, request: &Request, body: Body) -> poem::Result<Response> {
    let member = Member::find(&ctx, request).await?;
    let form = ctx.form(request, body).await?;
    // Errors, and what a link in a mail opens, are pages for nobody in particular, also where somebody is signed on.
    let session = member.as_ref().map(|member| Holder::Session(member.secret()));
    let browser = ctx.has_browser.then_some(Holder::Browser(&ctx.browser));
    let check = |holder| csrf::check(&ctx.live.keys, holder, form.text("csrf"), request, &ctx.live.address.origin);
    check(session).or_else(|_| check(browser))?;
    form.expect(&["csrf", "language", "return_to"])?;
    let wanted = form.text("language");
    if !ctx.live.languages().any(|language| language == wanted) {
        return Err(Fault::BadRequest("error-body").into());
    }
    let page = ctx.pages.find(&ctx.live, form.text("return_to"));
    let mut response = see_other(page.as_deref().unwrap_or(&ctx.live.address.base));
    cookies::set_language(&ctx.live.cookies, &mut response, wanted);
    Ok(response)
}

//! The routes of an environment: signing on and off, its tabs, the choice of language and colours, what gateways tell, the API.

use poem::http::Method;
use poem::{Endpoint, EndpointExt, Request, Response, handler};

use super::advice;
use super::api::{self, Docs};
use super::callback;
use super::preferences;
use super::ways_in;
use super::well_known;
use crate::http::again::Pages;
use crate::http::context::Ctx;
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
    let own = advice::routes(well_known::routes(preferences::routes(ways_in::routes(Routes::new().get("/", home)))));
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

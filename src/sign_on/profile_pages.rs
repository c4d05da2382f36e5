//! The page of a sign-on that asks for attributes: those that must have a value, and those that may be left empty.

use poem::http::StatusCode;
use poem::{Body, Request, Response, handler};

use super::factor_pages::{Waiting, waiting};
use super::pages::start;
use super::profile_views::SignOnProfile;
use super::state::Step;
use super::step::profile::{Refused, asked, fill};
use crate::http::attributes::{self, Problems, Typed, postal};
use crate::http::context::Ctx;
use crate::http::csrf::{self, Holder};
use crate::http::fault::Fault;
use crate::http::form::Form;
use crate::http::pages;
use crate::identity::profile::{self, Problem, draft};

const fn is_profile(step: &Step) -> bool {
    matches!(step, Step::Profile)
}

/// `GET /sign-on/profile`.
#[handler]
pub async fn show(ctx: Ctx) -> poem::Result<Response> {
    let waiting = waiting(&ctx, is_profile).await?;
    Ok(page(&ctx, &waiting, StatusCode::OK, None, &[]).await?)
}

/// `POST /sign-on/profile`.
#[handler]
pub async fn submit(ctx: Ctx, request: &Request, body: Body) -> poem::Result<Response> {
    let form = ctx.form(request, body).await?;
    let holder = ctx.has_browser.then_some(Holder::Browser(&ctx.browser));
    csrf::check(&ctx.live.keys, holder, form.text("csrf"), request, &ctx.live.address.origin)?;
    let waiting = waiting(&ctx, is_profile).await?;
    let asked = asked(&ctx, &waiting.person).await?.ok_or(Fault::NotFound)?;
    let fields = || profile::shown(&asked.section);
    attributes::expect(&form, fields(), &["csrf", "skip"])?;
    if postal::is_shown(&form, fields()) {
        return Ok(page(&ctx, &waiting, StatusCode::OK, Some(&form), &[]).await?);
    }
    let typed =
        |field: &str| form.fields().filter(|(name, _)| *name == field).map(|(_, value)| value).collect::<Vec<_>>();
    let current = &waiting.person.attributes;
    let skips = asked.skippable && form.has("skip");
    let filled = fill(&ctx, &waiting.known, &waiting.person, |section, languages| {
        if skips { Ok(current.clone()) } else { draft::apply(section, languages, current, typed) }
    });
    match filled.await? {
        Ok(()) => Ok(waiting.go_on(&ctx, request).await?),
        Err(Refused::Wrong(problems)) => {
            Ok(page(&ctx, &waiting, StatusCode::UNPROCESSABLE_ENTITY, Some(&form), &problems).await?)
        }
        Err(Refused::OutOfTurn) => Ok(start(&ctx)),
    }
}

async fn page(
    ctx: &Ctx,
    waiting: &Waiting,
    status: StatusCode,
    form: Option<&Form>,
    problems: &[Problem],
) -> Result<Response, Fault> {
    // Filled in elsewhere meanwhile: what comes next is shown.
    let Some(asked) = asked(ctx, &waiting.person).await? else {
        return Ok(pages::see_other(&ctx.live.address.path("sign-on")));
    };
    let typed = Typed { form, attributes: &waiting.person.attributes };
    let told = Problems::new(ctx, problems);
    let view = SignOnProfile {
        identifier: waiting.name(),
        fields: attributes::fields(ctx, profile::shown(&asked.section), &typed, &told),
        skippable: asked.skippable,
        problems: told.summary,
    };
    ctx.page(status, &ctx.frame()?, &view)
}

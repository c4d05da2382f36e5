//! The page on which an account is made by whoever has proved a mailbox: what the environment must know, and a password.

use poem::http::StatusCode;
use poem::{Body, Request, Response, handler};

use super::details::{self, Given, NotMade, Wrong};
use super::pages::{later, start};
use super::views::RegisterDetails;
use super::waiting::{Registering, of_proved};
use super::{passkey, signed_on, some, username};
use crate::environment::policy;
use crate::http::attributes::{self, Problems, Typed, postal};
use crate::http::context::Ctx;
use crate::http::csrf::{self, Holder};
use crate::http::factor_views::Ceremony;
use crate::http::fault::Fault;
use crate::http::form::Form;
use crate::http::{cookies, pages, passwords};
use crate::identity::profile::{self, draft};
use crate::sign_on::pages::{checked, go_on};
use crate::sign_on::state::State;

/// `GET /register/details`.
#[handler]
pub async fn show(ctx: Ctx, request: &Request) -> poem::Result<Response> {
    some(&ctx)?;
    let Some(holder) = of_proved(&ctx) else { return Ok(start(&ctx)) };
    let Some((registering, _)) = details::proved(&ctx, &holder).await? else { return Ok(start(&ctx)) };
    if let Some(elsewhere) = signed_on(&ctx, request).await? {
        return Ok(elsewhere);
    }
    Ok(page(&ctx, &registering, StatusCode::OK, None, &Wrong::default())?)
}

/// `POST /register/details`.
#[handler]
pub async fn submit(ctx: Ctx, request: &Request, body: Body) -> poem::Result<Response> {
    some(&ctx)?;
    let form = ctx.form(request, body).await?;
    let holder = ctx.has_browser.then_some(Holder::Browser(&ctx.browser));
    csrf::check(&ctx.live.keys, holder, form.text("csrf"), request, &ctx.live.address.origin)?;
    let Some(holder) = of_proved(&ctx) else { return Ok(start(&ctx)) };
    let Some((registering, _)) = details::proved(&ctx, &holder).await? else { return Ok(start(&ctx)) };
    if let Some(elsewhere) = signed_on(&ctx, request).await? {
        return Ok(elsewhere);
    }
    let asked = details::asked(&ctx, &registering, &details::person(&ctx, &registering));
    let mut own = vec!["csrf", "identifier", "new_password", "credential"];
    own.extend(username::asked(&ctx).map(|_| "username"));
    attributes::expect(&form, profile::shown(&asked), &own)?;
    if postal::is_shown(&form, profile::shown(&asked)) {
        return Ok(page(&ctx, &registering, StatusCode::OK, Some(&form), &Wrong::default())?);
    }
    let typed =
        |field: &str| form.fields().filter(|(name, _)| *name == field).map(|(_, value)| value).collect::<Vec<_>>();
    let username = username::asked(&ctx).map(|_| form.text("username"));
    let credential = Some(form.text("credential")).filter(|brought| !brought.is_empty());
    let given = Given { username, password: form.text("new_password"), credential, in_browser: true };
    let made = details::finish(&ctx, &holder, given, |section, languages, current| {
        draft::apply(section, languages, current, typed)
    });
    match made.await? {
        Ok((known, registering)) => {
            let awaited = registering.awaited;
            let state = State {
                identifier: awaited.address,
                return_to: awaited.return_to,
                known: Some(known),
                ..State::default()
            };
            let mut response = go_on(&ctx, request, state, None, true).await?;
            cookies::clear_registration(&ctx.live.cookies, &mut response);
            Ok(response)
        }
        Err(NotMade::Wrong(wrong)) => {
            // What somebody took at this moment is asked for from now on.
            let registering = details::proved(&ctx, &holder).await?.map_or(registering, |(found, _)| found);
            Ok(page(&ctx, &registering, StatusCode::UNPROCESSABLE_ENTITY, Some(&form), &wrong)?)
        }
        Err(NotMade::Throttled(wait)) => {
            let told = profile::Problem::new("", "register-throttled");
            let wrong = Wrong { attributes: vec![told], ..Wrong::default() };
            Ok(later(page(&ctx, &registering, StatusCode::TOO_MANY_REQUESTS, Some(&form), &wrong)?, wait))
        }
        Err(NotMade::Taken) => {
            Ok(pages::see_other_telling(&ctx, &ctx.live.address.path("sign-on"), "register-taken", 0))
        }
        Err(NotMade::Over) => Ok(start(&ctx)),
    }
}

/// `POST /register/details/options`: what the script hands to the browser for a passkey.
#[handler]
pub async fn options(ctx: Ctx, request: &Request, body: Body) -> poem::Result<Response> {
    some(&ctx)?;
    checked(&ctx, request, body, &[]).await?;
    let Some(holder) = of_proved(&ctx) else { return Ok(pages::reload()) };
    let Some((registering, _)) = details::proved(&ctx, &holder).await? else { return Ok(pages::reload()) };
    let person = details::person(&ctx, &registering);
    let options = passkey::begin(&ctx, &holder, &registering, (&person, true)).await?;
    Ok(options.map_or_else(pages::reload, |options| pages::ceremony(&options)))
}

fn page(
    ctx: &Ctx,
    registering: &Registering,
    status: StatusCode,
    form: Option<&Form>,
    wrong: &Wrong,
) -> Result<Response, Fault> {
    let person = details::person(ctx, registering);
    let asked = details::asked(ctx, registering, &person);
    let mut told = wrong.attributes.clone();
    if form.is_none() {
        // What was laid down for them and cannot be theirs, said before they wonder why it is asked for.
        let shown = |name: &&String| asked.attributes.contains_key(name.as_str());
        told.extend(registering.taken().iter().filter(shown).map(|name| profile::Problem::new(name, "problem-taken")));
    }
    let told = Problems::new(ctx, &told);
    let mut problems = ctx.problems("username", wrong.username);
    let typed = Typed { form, attributes: &person.attributes };
    let fields = attributes::fields(ctx, profile::shown(&asked), &typed, &told);
    problems.extend(told.summary);
    problems.extend(wrong.password.iter().cloned());
    problems.extend(ctx.problems("credential", wrong.credential));
    let view = RegisterDetails {
        identifier: registering.awaited.address.clone(),
        username: username::asked(ctx).map(|_| form.map_or("", |form| form.text("username")).to_owned()),
        username_required: username::asked(ctx) == Some(true),
        fields,
        requirements: passwords::requirements_of_first(ctx, &person),
        rules: policy::passwords(&ctx.live, &person).passwordrules(),
        passkey: passkey::is_open(ctx, registering, (&person, true))
            .then(|| Ceremony { options: ctx.live.address.path("register/details/options") }),
        problems,
    };
    ctx.page(status, &ctx.frame()?, &view)
}

//! The photo: sent, drawn anew, shown to its owner, taken away. Where a proof is asked for, it is asked for before a file is:
//! a file does not wait while somebody proves who they are.

use poem::http::StatusCode;
use poem::http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_SECURITY_POLICY, CONTENT_TYPE};
use poem::web::Path;
use poem::{Body, Request, Response, handler};
use serde_json::{Value, json};

use super::pages::page;
use super::views::Picture;
use crate::config::sections::profile::Attribute;
use crate::environment::policy::Act;
use crate::http::attributes;
use crate::http::context::Ctx;
use crate::http::fault::Fault;
use crate::http::member::Member;
use crate::http::pages;
use crate::http::step_up::{Have, Intent, SteppedUp, ask, demand, wanting};
use crate::identity::account;
use crate::identity::activity::{self, Actor, Kind};
use crate::identity::picture::portrait::{MEDIA_TYPE, Unfit};
use crate::identity::picture::{self, NotDrawn};
use crate::identity::profile::{self, Problem};
use crate::theme::view::initials;

/// What the browser does with a photo that is opened by itself: nothing but show it.
const POLICY: &str = "default-src 'none'; sandbox";

/// How long a browser may keep it, and no cache on the way. Its address changes with it.
const KEEP: &str = "private, max-age=86400, immutable";

/// The photo that a person may change, by name; where there is none there is nothing at its address.
pub fn editable(ctx: &Ctx) -> Result<(&str, &Attribute), Fault> {
    let found = profile::picture(&ctx.live.config.profile);
    found.filter(|(_, attribute)| profile::is_editable(attribute)).ok_or(Fault::NotFound)
}

/// Why a file is no photo, as a message key.
pub const fn problem(unfit: Unfit) -> &'static str {
    match unfit {
        Unfit::Format => "problem-picture-format",
        Unfit::TooLarge => "problem-picture-pixels",
        Unfit::TooSmall => "problem-picture-small",
        Unfit::Broken => "problem-picture-broken",
    }
}

/// `GET /profile/picture/:name`: one's own.
#[handler]
pub async fn show(ctx: Ctx, member: Member, Path(name): Path<String>) -> poem::Result<Response> {
    if profile::picture(&ctx.live.config.profile).is_none() {
        return Err(Fault::NotFound.into());
    }
    let found = picture::find(&ctx.scope(), member.account.id, &name).await.map_err(Fault::from)?;
    let image = found.ok_or(Fault::NotFound)?;
    Ok(Response::builder()
        .header(CONTENT_TYPE, MEDIA_TYPE)
        .header(CACHE_CONTROL, KEEP)
        .header(CONTENT_SECURITY_POLICY, POLICY)
        .header(CONTENT_DISPOSITION, "inline")
        .body(image))
}

/// `POST /profile/picture`.
#[handler]
pub async fn submit(ctx: Ctx, member: Member, request: &Request, body: Body) -> poem::Result<Response> {
    let (name, _) = editable(&ctx)?;
    let Ok(stepped) = demand(&ctx, &member, Act::Profile).await? else {
        return Ok(ask(&ctx, &member, &Intent::open(Act::Profile, "profile")).await?);
    };
    let told = |status, problem: Problem| (status, [problem]);
    let megabytes = megabytes(&ctx);
    let (status, problems) = match member.upload(&ctx, request, body, name).await {
        Ok(Some(file)) => match ctx.services.studio.draw(file).await {
            Ok(image) => {
                replace(&ctx, &stepped, name, Some(image)).await?;
                return Ok(pages::see_other_telling(&ctx, &ctx.live.address.path("profile"), "picture-saved", 0));
            }
            Err(NotDrawn::Busy) => return Err(Fault::Busy.into()),
            Err(NotDrawn::Unfit(unfit)) => told(StatusCode::UNPROCESSABLE_ENTITY, Problem::new(name, problem(unfit))),
        },
        Ok(None) => told(StatusCode::UNPROCESSABLE_ENTITY, Problem::new(name, "problem-picture-none")),
        Err(Fault::TooLarge) => {
            let problem = Problem::new(name, "problem-picture-bytes").with("megabytes", &megabytes);
            told(StatusCode::PAYLOAD_TOO_LARGE, problem)
        }
        Err(fault) => return Err(fault.into()),
    };
    Ok(page(&ctx, &member, status, None, &problems).await?)
}

/// `POST /profile/picture/delete`.
#[handler]
pub async fn delete(ctx: Ctx, member: Member, request: &Request, body: Body) -> poem::Result<Response> {
    let form = member.form(&ctx, request, body).await?;
    form.expect(&["csrf"])?;
    let (name, attribute) = editable(&ctx)?;
    if attribute.required {
        let problems = [Problem::new(name, "problem-required")];
        return Ok(page(&ctx, &member, StatusCode::UNPROCESSABLE_ENTITY, None, &problems).await?);
    }
    let Ok(stepped) = demand(&ctx, &member, Act::Profile).await? else {
        return Ok(ask(&ctx, &member, &Intent::send(Act::Profile, "profile/picture/delete", &form)).await?);
    };
    replace(&ctx, &stepped, name, None).await?;
    Ok(pages::see_other_telling(&ctx, &ctx.live.address.path("profile"), "picture-removed", 0))
}

/// Stores a drawn photo in place of the one that somebody has, or takes theirs away.
pub async fn replace(ctx: &Ctx, member: &SteppedUp, name: &str, image: Option<Vec<u8>>) -> Result<(), Fault> {
    let id = member.account.id;
    let work = ctx.work().await?;
    // Held, so that a change of the other attributes comes before this or after it.
    if !account::hold(&work, id).await? {
        return Err(Fault::NotFound);
    }
    let person = account::find(&work.scope(), id).await?.ok_or(Fault::NotFound)?;
    let mut attributes = person.attributes.clone();
    match image {
        Some(image) => {
            let drawn = ctx.live.keys.name("picture", &[id.uuid().as_bytes(), &image]);
            picture::put(&work, id, &drawn, image, ctx.now).await?;
            attributes.insert(name.to_owned(), Value::String(drawn));
        }
        None => {
            picture::remove(&work, id).await?;
            attributes.remove(name);
        }
    }
    if attributes != person.attributes {
        if !account::replace_attributes(&work, id, person.version, &attributes, ctx.now).await? {
            return Err(Fault::Busy);
        }
        let detail = json!({ "attributes": [name] });
        let random = &ctx.services.random;
        activity::record(&work, id, Kind::ProfileChanged, &Actor::Person, &detail, random, ctx.now).await?;
    }
    Ok(work.commit().await?)
}

/// What the page shows of it.
pub async fn view(ctx: &Ctx, member: &Member, problems: &[Problem]) -> Result<Option<Picture>, Fault> {
    let Some((name, attribute)) = profile::picture(&ctx.live.config.profile) else { return Ok(None) };
    let editable = profile::is_editable(attribute);
    let asks = editable && wanting(ctx, member, &Have::of(ctx, member).await?, Act::Profile).is_some();
    let address = ctx.picture(&member.account);
    let called = member.account.display_name().unwrap_or_else(|| member.identifier().to_owned());
    let wrong = problems.iter().find(|problem| problem.field == name);
    let help = attribute.help.as_ref().map(|help| help.get(&ctx.language, &ctx.live.config.locale.default));
    Ok(Some(Picture {
        name: name.to_owned(),
        label: attributes::label(ctx, name, attribute),
        help: help.map(str::to_owned),
        removable: editable && !attribute.required && address.is_some(),
        address,
        initials: initials(&called),
        editable,
        asks,
        megabytes: megabytes(ctx),
        error: wrong.map(|problem| attributes::told(ctx, problem).text),
        note: (!editable).then(|| attributes::managed_by(ctx)),
    }))
}

fn megabytes(ctx: &Ctx) -> u64 {
    u64::try_from(ctx.limits.upload >> 20).unwrap_or(u64::MAX).max(1)
}

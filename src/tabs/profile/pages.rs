//! The page of the tab.

use poem::http::StatusCode;
use poem::{Body, Request, Response, handler};

use super::address::{self, What};
use super::data::acts::Allowed;
use super::picture;
use super::save::{self, Saved};
use super::views::Profile;
use crate::environment::policy::Act;
use crate::http::attributes::views::{Group, Input, Shown};
use crate::http::attributes::{self, Problems, Typed, postal};
use crate::http::context::Ctx;
use crate::http::cookies;
use crate::http::fault::Fault;
use crate::http::form::Form;
use crate::http::member::Member;
use crate::http::pages;
use crate::http::step_up::{Intent, ask, demand};
use crate::identity::profile::{self, Problem, draft, language};

/// `GET /profile`.
#[handler]
pub async fn show(ctx: Ctx, member: Member) -> poem::Result<Response> {
    Ok(page(&ctx, &member, StatusCode::OK, None, &[]).await?)
}

/// `POST /profile`.
#[handler]
pub async fn submit(ctx: Ctx, member: Member, request: &Request, body: Body) -> poem::Result<Response> {
    let form = member.form(&ctx, request, body).await?;
    let section = attributes::section(&ctx, &ctx.scope(), member.account.id).await.map_err(Fault::from)?;
    let section = &*section;
    let fields = || profile::shown(section).filter(|(_, attribute)| profile::is_field(attribute));
    attributes::expect(&form, fields(), &["csrf", "version"])?;
    if postal::is_shown(&form, fields()) {
        return Ok(page(&ctx, &member, StatusCode::OK, Some(&form), &[]).await?);
    }
    let languages: Vec<&str> = ctx.live.languages().collect();
    let typed =
        |field: &str| form.fields().filter(|(name, _)| *name == field).map(|(_, value)| value).collect::<Vec<_>>();
    let attributes = match draft::apply(section, &languages, &member.account.attributes, typed) {
        Ok(attributes) => attributes,
        Err(problems) => {
            return Ok(page(&ctx, &member, StatusCode::UNPROCESSABLE_ENTITY, Some(&form), &problems).await?);
        }
    };
    let version = match form.text("version") {
        "" => member.account.version,
        sent => sent.parse().map_err(|_| Fault::BadRequest("error-body"))?,
    };
    let profile = ctx.live.address.path("profile");
    let Ok(member) = demand(&ctx, &member, Act::Profile).await? else {
        return Ok(ask(&ctx, &member, &Intent::send(Act::Profile, "profile", &form)).await?);
    };
    match save::save(&ctx, &member, version, &attributes).await? {
        Saved::Changed => {
            let mut response = pages::see_other_telling(&ctx, &profile, "profile-saved", 0);
            // Whoever has chosen another language reads on in it.
            let languages = [&member.account.attributes, &attributes].map(language::written);
            if let [before, Some(now)] = languages
                && before != Some(now)
                && let Some(now) = ctx.live.speaks(now)
            {
                cookies::set_language(&ctx.live.cookies, &mut response, now);
            }
            Ok(response)
        }
        Saved::Unchanged => Ok(pages::see_other_telling(&ctx, &profile, "profile-unchanged", 0)),
        Saved::Stale => {
            let problems = [Problem::new("", "problem-stale")];
            Ok(page(&ctx, &member, StatusCode::CONFLICT, Some(&form), &problems).await?)
        }
        Saved::Refused(problems) => {
            Ok(page(&ctx, &member, StatusCode::UNPROCESSABLE_ENTITY, Some(&form), &problems).await?)
        }
    }
}

/// The page, with what was typed and what is wrong with it.
pub async fn page(
    ctx: &Ctx,
    member: &Member,
    status: StatusCode,
    form: Option<&Form>,
    problems: &[Problem],
) -> Result<Response, Fault> {
    let typed = Typed { form, attributes: &member.account.attributes };
    let told = Problems::new(ctx, problems);
    let section = attributes::section(ctx, &ctx.scope(), member.account.id).await?;
    let mut groups = attributes::groups(ctx, (&section, &member.identifiers), &typed, &told);
    for what in [What::Email, What::Phone] {
        await_code(ctx, member, what, &mut groups).await?;
    }
    // Of a form that is shown anew the version is the one that it was made from.
    let version = form.and_then(|form| form.text("version").parse().ok()).filter(|_| problems.is_empty());
    let view = Profile {
        picture: picture::view(ctx, member, problems).await?,
        groups,
        editable: profile::shown(&section).any(|(_, attribute)| profile::is_field(attribute)),
        problems: told.summary,
        version: version.unwrap_or(member.account.version),
        data: Allowed::of(ctx, member).is_anything(),
    };
    let frame = ctx.member_frame(member, Some("profile"))?;
    ctx.page(status, &frame, &view)
}

/// Shows an address that waits for its code beside those that are the person's.
async fn await_code(ctx: &Ctx, member: &Member, what: What, groups: &mut [Group]) -> Result<(), Fault> {
    let page = ctx.live.address.path(&format!("profile/{}", what.as_str()));
    let fields = groups.iter_mut().flat_map(|group| &mut group.fields);
    let lists = fields.filter_map(|field| match &mut field.input {
        Input::View { values, change: Some(change), .. } if *change == page => Some(values),
        _ => None,
    });
    let lists: Vec<&mut Vec<Shown>> = lists.collect();
    if lists.is_empty() {
        return Ok(());
    }
    if let Some(pending) = address::pending(ctx, member, what).await? {
        for values in lists {
            values.push(Shown { waits: true, ..Shown::new(pending.to.clone(), Some(false)) });
        }
    }
    Ok(())
}

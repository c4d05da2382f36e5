//! The page of the tab.

use poem::http::StatusCode;
use poem::{Body, Request, Response, handler};

use super::fields::{self, Typed};
use super::save::{self, Saved};
use super::views::Profile;
use crate::environment::policy::Act;
use crate::http::context::Ctx;
use crate::http::fault::Fault;
use crate::http::form::Form;
use crate::http::member::Member;
use crate::http::pages;
use crate::http::step_up::{Intent, ask, demand};
use crate::identity::profile::{self, Problem, draft};

/// `GET /profile`.
#[handler]
pub async fn show(ctx: Ctx, member: Member) -> poem::Result<Response> {
    Ok(page(&ctx, &member, StatusCode::OK, None, &[])?)
}

/// `POST /profile`.
#[handler]
pub async fn submit(ctx: Ctx, member: Member, request: &Request, body: Body) -> poem::Result<Response> {
    let form = member.form(&ctx, request, body).await?;
    expect_fields(&ctx, &form)?;
    let section = &ctx.live.config.profile;
    let languages: Vec<&str> = ctx.live.languages().collect();
    let typed = |field: &str| form.fields().filter(|(name, _)| *name == field).last().map(|(_, value)| value);
    let attributes = match draft::apply(section, &languages, &member.account.attributes, typed) {
        Ok(attributes) => attributes,
        Err(problems) => {
            return Ok(page(&ctx, &member, StatusCode::UNPROCESSABLE_ENTITY, Some(&form), &problems)?);
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
        Saved::Changed => Ok(pages::see_other_telling(&ctx, &profile, "profile-saved", 0)),
        Saved::Unchanged => Ok(pages::see_other_telling(&ctx, &profile, "profile-unchanged", 0)),
        Saved::Stale => {
            let problems = [Problem::new("", "problem-stale")];
            Ok(page(&ctx, &member, StatusCode::CONFLICT, Some(&form), &problems)?)
        }
        Saved::Refused(problems) => Ok(page(&ctx, &member, StatusCode::UNPROCESSABLE_ENTITY, Some(&form), &problems)?),
    }
}

/// Refuses fields that the page does not have. A yes-or-no comes twice: the hidden no, and the yes where it is ticked.
fn expect_fields(ctx: &Ctx, form: &Form) -> Result<(), Fault> {
    use crate::config::sections::profile::AttributeType;
    let mut known = vec!["csrf".to_owned(), "version".to_owned()];
    let mut twice = Vec::new();
    for (name, attribute) in profile::shown(&ctx.live.config.profile).filter(|(_, it)| profile::is_editable(it)) {
        if attribute.kind == AttributeType::Boolean {
            twice.push(name);
        } else {
            known.extend(draft::field_names(name, attribute));
        }
    }
    let known: Vec<&str> = known.iter().map(String::as_str).collect();
    form.expect_but(&known, &twice)
}

fn page(
    ctx: &Ctx,
    member: &Member,
    status: StatusCode,
    form: Option<&Form>,
    problems: &[Problem],
) -> Result<Response, Fault> {
    let typed = Typed { form, attributes: &member.account.attributes };
    let mut view: Profile = fields::profile(ctx, &member.identifiers, &typed, problems);
    view.version = member.account.version;
    let frame = ctx.member_frame(member, Some("profile"))?;
    ctx.page(status, &frame, &view)
}

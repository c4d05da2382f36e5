//! The pages of the tab.

use poem::http::StatusCode;
use poem::web::Path;
use poem::{Body, Request, Response, handler};

use super::shown::Standing;
use super::views::{ConsentRevision, ConsentText, Consents, WithdrawConsent};
use super::{acts, grants, shown};
use crate::agreement::catalogue::Published;
use crate::agreement::consent::State;
use crate::agreement::given::{self, Record};
use crate::agreement::hex;
use crate::config::sections::accounts::Part;
use crate::environment::policy::Act;
use crate::http::agreements::{PURPOSE, purposes, ticked};
use crate::http::context::Ctx;
use crate::http::cookies;
use crate::http::fault::Fault;
use crate::http::form::Form;
use crate::http::member::Member;
use crate::http::pages::{self, Told};
use crate::http::step_up::{Intent, SteppedUp, Wanting, ask, demand};

const TAB: Option<&str> = Some("consents");

async fn record(ctx: &Ctx, member: &Member) -> Result<Record, Fault> {
    Ok(given::record(&ctx.scope(), member.account.id).await?)
}

/// `GET /consents`.
#[handler]
pub async fn show(ctx: Ctx, member: Member) -> poem::Result<Response> {
    let shows_agreements = ctx.live.config.consents.agreements != Part::Off;
    let grants = grants::pages::listed(&ctx, &member).await?;
    let record = record(&ctx, &member).await?;
    let agreements = acts::listed(&ctx)
        .iter()
        .map(|agreement| shown::agreement(&ctx, agreement, &Standing::new(&ctx, agreement, &record)))
        .collect();
    Ok(ctx.page(
        StatusCode::OK,
        &ctx.member_frame(&member, TAB)?,
        &Consents { shows_agreements, agreements, grants },
    )?)
}

/// `GET /consents/:name`.
#[handler]
pub async fn show_one(ctx: Ctx, member: Member, Path(name): Path<String>) -> poem::Result<Response> {
    Ok(text_page(&ctx, &member, acts::find(&ctx, &name)?, StatusCode::OK, None).await?)
}

/// `GET /consents/:name/texts/:hash`: a text that is or was in force, as it was.
#[handler]
pub async fn show_text(ctx: Ctx, member: Member, Path((name, hash)): Path<(String, String)>) -> poem::Result<Response> {
    let agreement = acts::find(&ctx, &name)?;
    let text = acts::published(&ctx, agreement, &hash)?;
    let record = record(&ctx, &member).await?;
    let standing = Standing::new(&ctx, agreement, &record);
    let agreement = shown::agreement(&ctx, agreement, &standing);
    let view = ConsentRevision { agreement, text: shown::text(&ctx, text) };
    Ok(ctx.page(StatusCode::OK, &ctx.member_frame(&member, TAB)?, &view)?)
}

async fn text_page(
    ctx: &Ctx,
    member: &Member,
    agreement: &Published,
    status: StatusCode,
    problem: Option<&str>,
) -> Result<Response, Fault> {
    let record = record(ctx, member).await?;
    let standing = Standing::new(ctx, agreement, &record);
    let to_accept = standing.to_accept();
    let view = ConsentText {
        agreement: shown::agreement(ctx, agreement, &standing),
        accepted: standing.accepted.map(|text| shown::text(ctx, text)),
        in_force: standing.in_force.map(|text| shown::text(ctx, text)),
        to_accept: to_accept.map(|text| hex(&text.hash)),
        purposes: purposes(ctx, agreement, Some(&record)),
        dormant: standing.dormant.iter().map(|change| change.label.clone()).collect(),
        choosable: standing.choosable,
        announced: standing.announced.map(|text| shown::text(ctx, text)),
        announced_asks: standing.announced_asks,
        history: shown::history(ctx, agreement, &record),
        problems: ctx.problems("", problem),
    };
    ctx.page(status, &ctx.member_frame(member, TAB)?, &view)
}

/// The authority that was given for a form, or else to the proof that is missing.
async fn given(
    ctx: &Ctx,
    member: &Member,
    given: Result<SteppedUp, Wanting>,
    (path, form): (String, &Form),
) -> poem::Result<SteppedUp> {
    match given {
        Ok(stepped) => Ok(stepped),
        Err(Wanting { act, .. }) => Err(pages::instead(ask(ctx, member, &Intent::send(act, path, form)).await?)),
    }
}

/// `POST /consents/:name/accept`.
#[handler]
pub async fn accept(
    ctx: Ctx,
    member: Member,
    Path(name): Path<String>,
    request: &Request,
    body: Body,
) -> poem::Result<Response> {
    let form = member.form(&ctx, request, body).await?;
    form.expect_but(&["csrf", "hash"], &[PURPOSE])?;
    let agreement = acts::editable(&ctx, &name)?;
    let asked = demand(&ctx, &member, Act::Consents).await?;
    let member = given(&ctx, &member, asked, (format!("consents/{}/accept", agreement.name), &form)).await?;
    match acts::accept(&ctx, &member, agreement, form.text("hash"), &ticked(&form)).await? {
        Ok(()) => Ok(pages::see_other_telling(&ctx, &ctx.live.address.path("consents"), "agreement-accepted", 0)),
        Err(refused) => {
            let problem = Some(refused.of_purposes().unwrap_or("agreement-changed"));
            Ok(text_page(&ctx, &member, agreement, StatusCode::UNPROCESSABLE_ENTITY, problem).await?)
        }
    }
}

/// `POST /consents/:name/purposes`: the ticked ones are allowed, the others are not.
#[handler]
pub async fn choose(
    ctx: Ctx,
    member: Member,
    Path(name): Path<String>,
    request: &Request,
    body: Body,
) -> poem::Result<Response> {
    let form = member.form(&ctx, request, body).await?;
    form.expect_but(&["csrf"], &[PURPOSE])?;
    let agreement = acts::editable(&ctx, &name)?;
    let asked = demand(&ctx, &member, Act::Consents).await?;
    let member = given(&ctx, &member, asked, (format!("consents/{}/purposes", agreement.name), &form)).await?;
    match acts::choose(&ctx, &member, agreement, &ticked(&form)).await? {
        Ok(()) => Ok(pages::see_other_telling(&ctx, &shown::href(&ctx, agreement), "purposes-saved", 0)),
        Err(refused) => {
            let problem = Some(refused.of_purposes().unwrap_or("purposes-changed"));
            Ok(text_page(&ctx, &member, agreement, StatusCode::UNPROCESSABLE_ENTITY, problem).await?)
        }
    }
}

/// `GET /consents/:name/withdraw`: the consequence, before anything happens.
#[handler]
pub async fn show_withdraw(ctx: Ctx, member: Member, Path(name): Path<String>) -> poem::Result<Response> {
    let agreement = acts::find(&ctx, &name)?;
    let record = record(&ctx, &member).await?;
    let standing = Standing::new(&ctx, agreement, &record);
    let names = record.purposes(&agreement.name).into_iter();
    let given = names.filter_map(|name| record.given(agreement, name)).filter(|_| standing.state == State::Accepted);
    let view = WithdrawConsent {
        agreement: shown::agreement(&ctx, agreement, &standing),
        purposes: given.map(|change| change.label.clone()).collect(),
    };
    if !view.agreement.withdrawable {
        return Ok(pages::see_other(&view.agreement.href));
    }
    Ok(ctx.page(StatusCode::OK, &ctx.member_frame(&member, TAB)?, &view)?)
}

/// `POST /consents/:name/withdraw`.
#[handler]
pub async fn withdraw(
    ctx: Ctx,
    member: Member,
    Path(name): Path<String>,
    request: &Request,
    body: Body,
) -> poem::Result<Response> {
    let form = member.form(&ctx, request, body).await?;
    form.expect(&["csrf"])?;
    let agreement = acts::editable(&ctx, &name)?;
    let asked = acts::may_withdraw(&ctx, &member, agreement).await?;
    let member = given(&ctx, &member, asked, (format!("consents/{}/withdraw", agreement.name), &form)).await?;
    match acts::withdraw(&ctx, &member, agreement).await? {
        Ok(ended) => {
            let to = ctx.live.address.path("consents");
            let told = Told { code: "consent-withdrawn", count: ended.sessions, untrusted: ended.trusted > 0 };
            let mut response = pages::see_other_told(&ctx, &to, &told);
            if let Some(secret) = &ended.secret {
                cookies::set_session(&ctx.live.cookies, &mut response, secret);
            }
            Ok(response)
        }
        // Withdrawn already, or never accepted: the page says how it stands.
        Err(_) => Ok(pages::see_other(&ctx.live.address.path(&format!("consents/{}", agreement.name)))),
    }
}

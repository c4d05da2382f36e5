//! The pages of the rescue.

use poem::http::StatusCode;
use poem::web::Query;
use poem::{Body, Request, Response, handler};
use serde::Deserialize;

use super::act::{self, Done, What};
use super::views::{Former, Rescue, RescueDone, RescuePassword, RescueReview};
use crate::config::sections::accounts::Part;
use crate::environment::policy::{self, Act};
use crate::http::context::Ctx;
use crate::http::fault::Fault;
use crate::http::member::Member;
use crate::http::pages::{self, Told};
use crate::http::step_up::{Intent, ask, demand};
use crate::http::{cookies, factors, grants, history, passwords, rescue};
use crate::identity::{address_change, credential, grant, session};
use crate::mfa::sent::address;
use crate::mfa::{device, removal};
use crate::theme::when::When;

#[derive(Deserialize)]
struct Asked {
    session: Option<String>,
    activity: Option<String>,
}

/// `GET /rescue?session=…` or `?activity=…`.
#[handler]
pub async fn show(ctx: Ctx, member: Member, Query(asked): Query<Asked>) -> poem::Result<Response> {
    offered(&ctx)?;
    let (session, activity) = (asked.session.unwrap_or_default(), asked.activity.unwrap_or_default());
    // Asked about nothing in particular: the list of sessions, or the history, is where one asks.
    let Some(what) = what(&session, &activity)? else {
        let tab = if ctx.live.has_tab("accounts") { "accounts" } else { "activity" };
        return Ok(pages::see_other(&ctx.live.address.path(tab)));
    };
    let found = act::find(&ctx, &ctx.scope(), &member, what).await?;
    let (of, entry) = (found.session.as_ref(), found.entry.as_ref());
    let agent = match (of, entry) {
        (Some(session), _) => history::agent(&ctx, &session.agent.browser, &session.agent.platform),
        (None, entry) => entry.and_then(|it| history::agent(&ctx, it.text("browser"), it.text("platform"))),
    };
    let place = of.and_then(|session| session.agent.place.as_ref()?.name(&ctx.language).map(str::to_owned));
    let when = |at| When::new(at, &ctx.live.zone_of(&member.account), &ctx.language);
    let view = Rescue {
        step: 1,
        sentence: entry.map(|entry| history::sentence(&ctx, entry)),
        at: entry.map(|entry| entry.at).or(of.map(|session| session.created_at)).map(when),
        agent,
        place: place.or_else(|| entry.and_then(|entry| history::place(&ctx, entry))),
        one: of.is_some(),
        applications: ctx.live.config.has_access_to_give(),
        gone: of.is_none() && entry.is_none(),
        session,
        activity,
    };
    Ok(ctx.page(StatusCode::OK, &ctx.member_frame(&member, None)?, &view)?)
}

/// `POST /rescue`.
#[handler]
pub async fn submit(ctx: Ctx, member: Member, request: &Request, body: Body) -> poem::Result<Response> {
    offered(&ctx)?;
    let form = member.form(&ctx, request, body).await?;
    form.expect(&["csrf", "session", "activity"])?;
    let what = what(form.text("session"), form.text("activity"))?.ok_or(Fault::BadRequest("error-body"))?;
    let Ok(stepped) = demand(&ctx, &member, Act::Sessions).await? else {
        return Ok(ask(&ctx, &member, &Intent::send(Act::Sessions, "rescue", &form)).await?);
    };
    let Some(Done { ended, secret }) = act::end(&ctx, &stepped, what).await? else {
        // What is to be proved first is asked for there.
        return Ok(ask(&ctx, &member, &Intent::send(Act::Sessions, "rescue", &form)).await?);
    };
    let told = Told { code: "rescued", count: ended.sessions, untrusted: ended.trusted > 0 };
    let mut response = pages::see_other_told(&ctx, &ctx.live.address.path("rescue/password"), &told);
    cookies::set_session(&ctx.live.cookies, &mut response, &secret);
    Ok(response)
}

/// `GET /rescue/password`.
#[handler]
pub async fn password(ctx: Ctx, member: Member) -> poem::Result<Response> {
    offered(&ctx)?;
    let managed = passwords::managed(&ctx);
    let has_one = credential::find(&ctx.scope(), member.account.id).await.map_err(Fault::from)?.is_some();
    let here = managed.is_none() && has_one && ctx.live.has_tab("password");
    let view = RescuePassword {
        step: 2,
        change: here.then(|| ctx.live.address.path("password?then=rescue")),
        none: managed.is_none() && !has_one,
        owner: managed.map(|managed| passwords::owner(&ctx, managed).to_owned()),
    };
    Ok(ctx.page(StatusCode::OK, &ctx.member_frame(&member, None)?, &view)?)
}

/// `GET /rescue/review`.
#[handler]
pub async fn review(ctx: Ctx, member: Member) -> poem::Result<Response> {
    offered(&ctx)?;
    let (scope, person) = (ctx.scope(), &member.account);
    let devices = device::of(&scope, person.id).await.map_err(Fault::from)?;
    let limits = policy::sessions(&ctx.live, person);
    let sessions = session::count(&scope, person.id, &limits, ctx.now).await.map_err(Fault::from)?;
    let waiting = removal::of(&scope, person.id).await.map_err(Fault::from)?;
    let former = address_change::of(&scope, person.id, ctx.now).await.map_err(Fault::from)?;
    let applications = match ctx.live.config.consents.grants {
        Part::Off => Vec::new(),
        Part::Edit | Part::View => grant::of(&scope, person.id).await.map_err(Fault::from)?,
    };
    let when = |at| When::new(at, &ctx.live.zone_of(person), &ctx.language);
    let tab = |id: &str| ctx.live.has_tab(id).then(|| ctx.live.address.path(id));
    let view = RescueReview {
        step: 3,
        methods: devices.iter().map(|device| factors::device_name(&ctx, device)).collect(),
        removal: waiting.iter().map(|waiting| waiting.due).min().map(when),
        authentication: tab("authentication"),
        addresses: member.identifiers.iter().map(|identifier| identifier.shown.clone()).collect(),
        former: former.iter().map(|it| Former { address: address::shown(&it.former), until: when(it.until) }).collect(),
        profile: tab("profile"),
        applications: applications.iter().map(|it| grants::label(&ctx, &it.application)).collect(),
        consents: tab("consents").filter(|_| !applications.is_empty() && grants::are_removable(&ctx)),
        others: sessions.saturating_sub(1),
        accounts: tab("accounts"),
        history: tab("activity"),
    };
    Ok(ctx.page(StatusCode::OK, &ctx.member_frame(&member, None)?, &view)?)
}

/// `GET /rescue/done`.
#[handler]
pub async fn done(ctx: Ctx, member: Member) -> poem::Result<Response> {
    offered(&ctx)?;
    Ok(ctx.page(StatusCode::OK, &ctx.member_frame(&member, None)?, &RescueDone {})?)
}

fn offered(ctx: &Ctx) -> Result<(), Fault> {
    if rescue::is_offered(ctx) { Ok(()) } else { Err(Fault::NotFound) }
}

/// What is asked about: at most one thing.
fn what(session: &str, activity: &str) -> Result<Option<What>, Fault> {
    Ok(match (session, activity) {
        ("", "") => None,
        (session, "") => Some(What::Session(session.parse().map_err(|_| Fault::NotFound)?)),
        ("", entry) => Some(What::Entry(entry.parse().map_err(|_| Fault::NotFound)?)),
        _ => return Err(Fault::BadRequest("error-body")),
    })
}

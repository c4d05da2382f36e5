//! The page that asks for a proof and goes on with what waited for it.

use poem::http::StatusCode;
use poem::web::Query;
use poem::{Body, Request, Response, handler};
use serde::Deserialize;

use super::lost;
use super::prove::{self, Proved};
use super::provider;
use super::views::StepUp;
use crate::config::sections::mfa::Strength;
use crate::environment::policy::Act;
use crate::http::codes::{self, NotSent};
use crate::http::context::Ctx;
use crate::http::fault::Fault;
use crate::http::form::Form;
use crate::http::member::Member;
use crate::http::step_up::{self, Intent, Resume};
use crate::http::{cookies, factors, pages};
use crate::identity::flow::Holder;
use crate::identity::proof::Missing;
use crate::kit::id::DeviceId;
use crate::mfa::device::Device;
use crate::sign_on::recover;
use crate::theme::view::Problem;

#[derive(Deserialize)]
struct Asked {
    r#for: Option<String>,
    device: Option<String>,
}

/// What is asked of whom, for what.
struct Asking<'a> {
    member: &'a Member,
    which: &'a str,
    intent: Option<Intent>,
    missing: Option<Missing>,
}

impl<'a> Asking<'a> {
    async fn new(ctx: &Ctx, member: &'a Member, which: &'a str) -> Result<Self, Fault> {
        let intent = step_up::intent(ctx, member, which).await?;
        let missing = step_up::missing(ctx, member, intent.as_ref()).await?;
        Ok(Self { member, which, intent, missing })
    }

    /// What it is for, if that is known: nothing else that a browser sends goes into an address.
    fn known(&self) -> &str {
        if self.intent.is_some() { self.which } else { "" }
    }

    /// The devices that would do.
    async fn offered(&self, ctx: &Ctx) -> Result<Vec<Device>, Fault> {
        match self.missing {
            Some(Missing::Second(least)) => strong_enough(ctx, self.member, least).await,
            _ => Ok(Vec::new()),
        }
    }

    /// The field that the proof is typed into.
    async fn field(&self, ctx: &Ctx, device: Option<DeviceId>) -> Result<&'static str, Fault> {
        Ok(one_of(&self.offered(ctx).await?, device).map_or("password", factors::field))
    }
}

/// `GET /step-up`.
#[handler]
pub async fn show(ctx: Ctx, member: Member, Query(asked): Query<Asked>) -> poem::Result<Response> {
    let which = asked.r#for.as_deref().unwrap_or_default();
    let asking = Asking::new(&ctx, &member, which).await?;
    // Everything is proved, in another tab perhaps: a page is opened; a form waits for a press of its button.
    if asking.missing.is_none() && asking.intent.as_ref().is_none_or(|intent| intent.fields.is_none()) {
        let to = asking.intent.map_or_else(|| ctx.live.home(), |intent| ctx.live.address.path(&intent.path));
        return Ok(pages::see_other(&to));
    }
    let device = asked.device.and_then(|id| id.parse().ok());
    Ok(page(&ctx, &asking, device, StatusCode::OK, Vec::new()).await?)
}

/// `POST /step-up`.
#[handler]
pub async fn submit(
    ctx: Ctx,
    member: Member,
    Query(asked): Query<Asked>,
    request: &Request,
    body: Body,
) -> poem::Result<Response> {
    let form = member.form(&ctx, request, body).await?;
    form.expect(&["csrf", "username", "password", "code", "credential", "device"])?;
    let which = asked.r#for.as_deref().unwrap_or_default();
    let asking = Asking::new(&ctx, &member, which).await?;
    let device: Option<DeviceId> = form.text("device").parse().ok();
    let password = form.text("password");
    if asking.missing == Some(Missing::Provider) {
        // It has a form of its own.
        return Ok(pages::see_other(&address(&ctx, which)));
    }
    let proved = match asking.missing {
        Some(Missing::Second(least)) => second(&ctx, &member, least, device, &form).await?,
        _ if password.is_empty() => Proved::Wrong("sign-on-password-required"),
        _ => prove::password(&ctx, &member, password).await?,
    };
    match proved {
        Proved::Right(secret) => Ok(go_on(&ctx, &member, which, secret).await?),
        Proved::Wrong(why) => {
            let field = asking.field(&ctx, device).await?;
            let problems = ctx.problems(field, Some(why));
            Ok(page(&ctx, &asking, device, StatusCode::UNPROCESSABLE_ENTITY, problems).await?)
        }
        Proved::Throttled(wait) => Err(Fault::Throttled(wait).into()),
        Proved::Gone => Ok(pages::see_other(&address(&ctx, which))),
    }
}

async fn second(
    ctx: &Ctx,
    member: &Member,
    least: Strength,
    chosen: Option<DeviceId>,
    form: &Form,
) -> Result<Proved, Fault> {
    let offered = strong_enough(ctx, member, least).await?;
    let Some(device) = one_of(&offered, chosen) else { return Ok(Proved::Gone) };
    match factors::given(ctx, device.method, form, false) {
        Ok(given) => prove::device(ctx, member, chosen, given).await,
        Err((_, why)) => Ok(Proved::Wrong(why)),
    }
}

/// `POST /step-up/options`: what the script hands to the browser where a passkey or security key is asked for.
#[handler]
pub async fn options(ctx: Ctx, member: Member, request: &Request, body: Body) -> poem::Result<Response> {
    member.form(&ctx, request, body).await?.expect(&["csrf"])?;
    let options = prove::begin_ceremony(&ctx, &member).await?;
    Ok(options.map_or_else(pages::reload, |options| pages::ceremony(&options)))
}

/// `POST /step-up/send`: a code to a device whose codes are sent.
#[handler]
pub async fn send(
    ctx: Ctx,
    member: Member,
    Query(asked): Query<Asked>,
    request: &Request,
    body: Body,
) -> poem::Result<Response> {
    let form = member.form(&ctx, request, body).await?;
    form.expect(&["csrf", "code", "device"])?;
    let which = asked.r#for.as_deref().unwrap_or_default();
    let asking = Asking::new(&ctx, &member, which).await?;
    let to = ctx.live.address.path(&format!("step-up?for={}", asking.known()));
    let Ok(device) = form.text("device").parse::<DeviceId>() else { return Ok(pages::see_other(&to)) };
    let not_sent = match prove::send(&ctx, &member, device).await? {
        Some(Ok(())) => {
            return Ok(pages::see_other_telling(&ctx, &format!("{to}&device={device}"), "code-sent", 0));
        }
        // It was removed meanwhile, or is none of theirs.
        None => return Ok(pages::see_other(&to)),
        Some(Err(refused)) => NotSent::new(&ctx, refused),
    };
    let page = page(&ctx, &asking, Some(device), not_sent.status, not_sent.problems()).await?;
    Ok(not_sent.on(page))
}

/// The devices that prove enough, the strongest first.
async fn strong_enough(ctx: &Ctx, member: &Member, least: Strength) -> Result<Vec<Device>, Fault> {
    let offered = prove::offered(ctx, member).await?.into_iter();
    Ok(offered.filter(|device| device.method.strength() >= least).collect())
}

/// The chosen device, else the first.
fn one_of(offered: &[Device], chosen: Option<DeviceId>) -> Option<&Device> {
    chosen.and_then(|id| offered.iter().find(|device| device.id == id)).or(offered.first())
}

/// The page that asks for what is missing for what waits.
pub(super) fn address(ctx: &Ctx, which: &str) -> String {
    ctx.live.address.path(&format!("step-up?for={which}"))
}

/// Asks for the next proof, or goes on with what waited.
pub(super) async fn go_on(ctx: &Ctx, member: &Member, which: &str, secret: String) -> Result<Response, Fault> {
    let Some(fresh) = Member::with_secret(ctx, &secret).await? else {
        return Ok(pages::see_other(&ctx.live.address.path("sign-on")));
    };
    let intent = step_up::intent(ctx, &fresh, which).await?;
    let mut response = if step_up::missing(ctx, &fresh, intent.as_ref()).await?.is_some() {
        pages::see_other(&address(ctx, which))
    } else {
        match step_up::take(ctx, member, which).await? {
            Some(Intent { path, fields: Some(fields), .. }) => {
                let mut response = pages::see_other(&ctx.live.address.path(&path));
                response.extensions_mut().insert(Resume { path, fields, secret: secret.clone() });
                response
            }
            // The page has the file, which is asked for once more: a browser that saves one stays where it is.
            Some(Intent { act: Act::Export, path, .. }) => {
                pages::see_other_telling(ctx, &ctx.live.address.path(&path), "export-proved", 0)
            }
            Some(Intent { path, .. }) => pages::see_other(&ctx.live.address.path(&path)),
            None => pages::see_other_telling(ctx, &ctx.live.home(), "session-proved", 0),
        }
    };
    cookies::set_session(&ctx.live.cookies, &mut response, &secret);
    Ok(response)
}

async fn page(
    ctx: &Ctx,
    asking: &Asking<'_>,
    device: Option<DeviceId>,
    status: StatusCode,
    problems: Vec<Problem>,
) -> Result<Response, Fault> {
    let member = asking.member;
    let offered = asking.offered(ctx).await?;
    let chosen = one_of(&offered, device);
    let own = format!("step-up?for={}", asking.which);
    let others = offered.iter().filter(|device| chosen.is_some_and(|chosen| chosen.id != device.id));
    let holder = Holder::session(member.session.id);
    let sent = match chosen {
        Some(device) => {
            let page = format!("step-up/send?for={}", asking.which);
            codes::shown(ctx, (&holder, &member.account), device, &page).await?
        }
        None => None,
    };
    let back = |device: &Device| factors::choice(ctx, device, &own);
    let lost = if chosen.is_some() { lost::way(ctx, member).await? } else { None };
    let cancel = asking.intent.as_ref().and_then(|intent| intent.path.split('/').next()).unwrap_or_default();
    let by_provider = asking.missing == Some(Missing::Provider);
    let view = StepUp {
        action: ctx.live.address.path(&own),
        username: member.identifier().to_owned(),
        device: chosen.map(back),
        digits: chosen.and_then(|device| factors::digits(ctx, &member.account, device)),
        ceremony: chosen.and_then(|device| factors::ceremony(ctx, device, "step-up/options")),
        sent,
        others: others.map(back).collect(),
        providers: if by_provider { provider::choices(ctx, member).await? } else { Vec::new() },
        by_provider,
        recovers: by_provider && recover::reaches(ctx, member.account.id).await?,
        ask_provider: ctx.live.address.path(&format!("step-up/provider?for={}", asking.known())),
        lost,
        purpose: asking.intent.as_ref().map(|_| ctx.text("step-up-purpose")),
        cancel: ctx.live.address.path(if cancel == "password" { "" } else { cancel }),
        problems,
    };
    ctx.page(status, &ctx.member_frame(member, None)?, &view)
}

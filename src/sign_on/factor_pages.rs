//! The pages of a sign-on after the password. Each shows itself only while the sign-on waits for it, and leads to what it waits
//! for otherwise; none of them decides what comes next.

use poem::http::StatusCode;
use poem::web::Query;
use poem::{Body, Request, Response, handler};
use serde::Deserialize;

use super::factor_views::{SignOnAddress, SignOnBlocked, SignOnCode, SignOnMethods};
use super::lost_pages;
use super::pages::{address, checked, go_on, start, under_way};
use super::state::{self, Known, State, Step};
use super::step::{self, Refused};
use crate::http::codes::{self, NotSent};
use crate::http::context::Ctx;
use crate::http::fault::Fault;
use crate::http::{factors, pages};
use crate::identity::account::Account;
use crate::identity::flow::Holder;
use crate::identity::identifier;
use crate::kit::id::DeviceId;
use crate::mfa::device::Device;
use crate::mfa::first::{self, Sent};
use crate::mfa::sent::address::masked;
use crate::theme::view::Problem;

#[derive(Deserialize)]
struct Asked {
    device: Option<String>,
    trust: Option<bool>,
}

/// A sign-on that waits for what a page is for.
pub struct Waiting {
    /// By what it is found.
    pub secret: String,
    /// What it knows.
    pub state: State,
    /// Who it is.
    pub known: Known,
    /// Their account.
    pub person: Account,
    /// What it waits for.
    pub step: Step,
}

/// The sign-on under way when it waits for a step like this, else where to go.
pub async fn waiting(ctx: &Ctx, fits: impl Fn(&Step) -> bool) -> poem::Result<Waiting> {
    let Some((secret, state)) = under_way(ctx).await? else { return Err(pages::instead(start(ctx))) };
    let step = state::next(ctx, &state).await?;
    if !fits(&step) {
        return Err(pages::instead(pages::see_other(&address(ctx, &step))));
    }
    let Some(known) = state.known.clone() else { return Err(pages::instead(start(ctx))) };
    let Some(person) = state::person(ctx, &known).await? else { return Err(pages::instead(start(ctx))) };
    Ok(Waiting { secret, state, known, person, step })
}

impl Waiting {
    /// Goes on with what is proved now.
    pub async fn go_on(self, ctx: &Ctx, request: &Request) -> Result<Response, Fault> {
        let state = State { known: Some(self.known), ..self.state };
        go_on(ctx, request, state, Some(&self.secret), false).await
    }

    /// Who is signing on, as they typed it, or as the environment knows them.
    pub fn name(&self) -> String {
        self.state.identifier.clone()
    }

    /// The name of the agreement that it waits for.
    pub fn agreement(&self) -> &str {
        if let Step::Agreement(name) = &self.step { name } else { "" }
    }

    fn offered(&self) -> &[Device] {
        if let Step::SecondFactor(offered) = &self.step { &offered.devices } else { &[] }
    }

    /// Whether the person is asked which device they prove, before any is asked for.
    fn chooses(&self) -> bool {
        matches!(&self.step, Step::SecondFactor(offered) if offered.choose)
    }
}

/// Whether a step is the second factor.
pub const fn is_code(step: &Step) -> bool {
    matches!(step, Step::SecondFactor(_))
}

/// `GET /sign-on/code`. It sends nothing, whatever the device.
#[handler]
pub async fn show_code(ctx: Ctx, Query(asked): Query<Asked>) -> poem::Result<Response> {
    let waiting = waiting(&ctx, is_code).await?;
    let device = chosen(asked.device.as_deref());
    if device.is_none() && waiting.chooses() {
        return Ok(pages::see_other(&address(&ctx, &waiting.step)));
    }
    let trusts = asked.trust.unwrap_or_default();
    Ok(code_page(&ctx, &waiting, (device, trusts), StatusCode::OK, Vec::new()).await?)
}

/// `POST /sign-on/code/send`: a code to a device whose codes are sent. A code that was typed is that of the one before.
#[handler]
pub async fn send_code(ctx: Ctx, request: &Request, body: Body) -> poem::Result<Response> {
    let form = checked(&ctx, request, body, &["code", "device", "trust"]).await?;
    let trusts = form.text("trust") == "true";
    let waiting = waiting(&ctx, is_code).await?;
    let trust = if trusts { "&trust=true" } else { "" };
    let to = |device: DeviceId| ctx.live.address.path(&format!("sign-on/code?device={device}{trust}"));
    let Some(device) = chosen(Some(form.text("device"))) else {
        return Ok(pages::see_other(&address(&ctx, &waiting.step)));
    };
    let who = (&waiting.person, waiting.offered());
    let not_sent = match step::second_factor::send(&ctx, &waiting.secret, who, device).await? {
        Some(Ok(())) => return Ok(pages::see_other_telling(&ctx, &to(device), "code-sent", 0)),
        // It was removed meanwhile, or is none of theirs.
        None => return Ok(pages::see_other(&address(&ctx, &waiting.step))),
        Some(Err(refused)) => NotSent::new(&ctx, refused),
    };
    let page = code_page(&ctx, &waiting, (Some(device), trusts), not_sent.status, not_sent.problems()).await?;
    Ok(not_sent.on(page))
}

/// `POST /sign-on/code`.
#[handler]
pub async fn submit_code(ctx: Ctx, request: &Request, body: Body) -> poem::Result<Response> {
    let form = checked(&ctx, request, body, &["code", "credential", "device", "trust"]).await?;
    let trusts = form.text("trust") == "true";
    let mut waiting = waiting(&ctx, is_code).await?;
    let device = chosen(Some(form.text("device")).filter(|device| !device.is_empty()));
    let offered = waiting.offered().to_vec();
    let Some(asked) = one_of(&offered, device) else { return Ok(start(&ctx)) };
    let problem = match factors::given(&ctx, asked.method, &form, false) {
        Err((_, why)) => why,
        Ok(given) => {
            let who = (&waiting.person, &offered[..]);
            let proving = (&*waiting.secret, &mut waiting.known);
            match step::second_factor::prove(&ctx, proving, who, device, given).await? {
                Ok(()) => {
                    waiting.known.trust = trusts;
                    return Ok(waiting.go_on(&ctx, request).await?);
                }
                Err(Refused::Throttled(wait)) => return Err(Fault::Throttled(wait).into()),
                Err(Refused::Wrong(why)) => why,
                Err(Refused::OutOfTurn) => return Ok(pages::see_other(&ctx.live.address.path("sign-on/code"))),
            }
        }
    };
    let problems = ctx.problems(factors::field(asked), Some(problem));
    Ok(code_page(&ctx, &waiting, (device, trusts), StatusCode::UNPROCESSABLE_ENTITY, problems).await?)
}

/// `POST /sign-on/code/options`: what the script hands to the browser where a passkey or security key is asked for.
#[handler]
pub async fn code_options(ctx: Ctx, request: &Request, body: Body) -> poem::Result<Response> {
    checked(&ctx, request, body, &[]).await?;
    let Ok(waiting) = waiting(&ctx, is_code).await else { return Ok(pages::reload()) };
    let who = (&waiting.person, waiting.offered());
    let options = step::second_factor::begin_ceremony(&ctx, &waiting.secret, who).await?;
    Ok(options.map_or_else(pages::reload, |options| pages::ceremony(&options)))
}

/// The chosen device, else the default.
fn one_of(offered: &[Device], chosen: Option<DeviceId>) -> Option<&Device> {
    chosen.and_then(|id| offered.iter().find(|device| device.id == id)).or(offered.first())
}

fn chosen(device: Option<&str>) -> Option<DeviceId> {
    device.and_then(|id| id.parse().ok())
}

async fn code_page(
    ctx: &Ctx,
    waiting: &Waiting,
    (device, trusts): (Option<DeviceId>, bool),
    status: StatusCode,
    problems: Vec<Problem>,
) -> Result<Response, Fault> {
    let offered = waiting.offered();
    let Some(device) = one_of(offered, device) else { return Ok(start(ctx)) };
    let holder = Holder::sign_on(&waiting.secret);
    let view = SignOnCode {
        identifier: waiting.name(),
        device: factors::choice(ctx, device, "sign-on/code"),
        digits: factors::digits(ctx, &waiting.person, device),
        ceremony: factors::ceremony(ctx, device, "sign-on/code/options"),
        sent: codes::shown(ctx, (&holder, &waiting.person), device, "sign-on/code/send").await?,
        another: ctx.live.address.path("sign-on/methods"),
        trust: factors::trust_offer(ctx, &waiting.person, trusts),
        problems,
    };
    ctx.page(status, &ctx.frame()?, &view)
}

/// `GET /sign-on/methods`.
#[handler]
pub async fn show_methods(ctx: Ctx) -> poem::Result<Response> {
    let waiting = waiting(&ctx, is_code).await?;
    let view = SignOnMethods {
        identifier: waiting.name(),
        devices: waiting.offered().iter().map(|device| factors::choice(&ctx, device, "sign-on/code")).collect(),
        lost: lost_pages::link(&ctx, &waiting).await?,
    };
    Ok(ctx.page(StatusCode::OK, &ctx.frame()?, &view)?)
}

const fn is_address(step: &Step) -> bool {
    matches!(step, Step::Address)
}

/// `GET /sign-on/address`.
#[handler]
pub async fn show_address(ctx: Ctx) -> poem::Result<Response> {
    let waiting = waiting(&ctx, is_address).await?;
    Ok(address_page(&ctx, &waiting, StatusCode::OK, Vec::new()).await?)
}

/// `POST /sign-on/address/send`.
#[handler]
pub async fn send_address(ctx: Ctx, request: &Request, body: Body) -> poem::Result<Response> {
    checked(&ctx, request, body, &["code"]).await?;
    let waiting = waiting(&ctx, is_address).await?;
    match step::address::send(&ctx, &waiting.secret, &waiting.known).await? {
        Sent::OnItsWay => Ok(pages::see_other(&ctx.live.address.path("sign-on/address"))),
        Sent::TooSoon => {
            let problems = ctx.problems("", Some("address-sent-recently"));
            Ok(address_page(&ctx, &waiting, StatusCode::UNPROCESSABLE_ENTITY, problems).await?)
        }
        Sent::Throttled(wait) => Err(Fault::Throttled(wait).into()),
        Sent::NoAddress => Ok(start(&ctx)),
    }
}

/// `POST /sign-on/address`.
#[handler]
pub async fn submit_address(ctx: Ctx, request: &Request, body: Body) -> poem::Result<Response> {
    let form = checked(&ctx, request, body, &["code"]).await?;
    let mut waiting = waiting(&ctx, is_address).await?;
    let problem = if form.text("code").trim().is_empty() {
        "code-required"
    } else {
        match step::address::prove(&ctx, &waiting.secret, &mut waiting.known, form.text("code")).await? {
            Ok(()) => return Ok(waiting.go_on(&ctx, request).await?),
            Err(Refused::Throttled(wait)) => return Err(Fault::Throttled(wait).into()),
            Err(Refused::Wrong(why)) => why,
            Err(Refused::OutOfTurn) => return Ok(start(&ctx)),
        }
    };
    let problems = ctx.problems("code", Some(problem));
    Ok(address_page(&ctx, &waiting, StatusCode::UNPROCESSABLE_ENTITY, problems).await?)
}

async fn address_page(
    ctx: &Ctx,
    waiting: &Waiting,
    status: StatusCode,
    problems: Vec<Problem>,
) -> Result<Response, Fault> {
    let identifiers = identifier::of(&ctx.scope(), waiting.person.id).await?;
    let holder = Holder::sign_on(&waiting.secret);
    let wait = first::wait(&ctx.scope(), &ctx.live.keys, &holder, ctx.now).await?;
    let view = SignOnAddress {
        identifier: waiting.name(),
        address: first::address(&identifiers, ctx.now).map(masked).unwrap_or_default(),
        sent: wait.is_some(),
        wait: wait.and_then(codes::countdown),
        problems,
    };
    ctx.page(status, &ctx.frame()?, &view)
}

/// `GET /sign-on/blocked`.
#[handler]
pub async fn show_blocked(ctx: Ctx) -> poem::Result<Response> {
    let Waiting { step: Step::Blocked(why), state, .. } =
        waiting(&ctx, |step| matches!(step, Step::Blocked(_))).await?
    else {
        return Ok(start(&ctx));
    };
    let view = SignOnBlocked { identifier: state.identifier, why };
    Ok(ctx.page(StatusCode::OK, &ctx.frame()?, &view)?)
}

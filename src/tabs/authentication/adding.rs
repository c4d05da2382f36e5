//! Adding a device, and what the first second factor needs before.

use poem::http::StatusCode;
use poem::web::{Data, Query};
use poem::{Body, Request, Response, handler};
use serde::Deserialize;

use super::TAB;
use super::acts::{self, Before};
use super::device_views::{AddDevice, ProveAddress};
use super::off_pages::{Anew, too_weak};
use super::shown::Owned;
use super::trusted;
use crate::environment::policy::{self, Act};
use crate::http::codes::{self, NotSent, Pairing};
use crate::http::context::Ctx;
use crate::http::factors::{Adding, Entered};
use crate::http::fault::Fault;
use crate::http::member::Member;
use crate::http::pages::{self, Told};
use crate::http::step_up::{Intent, SteppedUp, ask, demand};
use crate::http::{cookies, factors};
use crate::identity::flow::Holder;
use crate::mfa::change::Refused;
use crate::mfa::first::{self, Guard, Sent};
use crate::mfa::sent::{self, address};
use crate::mfa::standing::addable;
use crate::mfa::{Id, Method};
use crate::theme::view::Problem;

/// The page of a method, below the environment's address.
fn here(id: Id) -> String {
    format!("authentication/{}/new", factors::word(id))
}

/// Whether another address is asked for than the one that a code was sent to.
#[derive(Deserialize)]
struct Asked {
    another: Option<String>,
}

/// `GET /authentication/<method>/new`: shown only to somebody who has just proved who they are.
#[handler]
pub async fn show(
    ctx: Ctx,
    member: Member,
    Data(id): Data<&Id>,
    Query(asked): Query<Asked>,
    Query(anew): Query<Anew>,
) -> poem::Result<Response> {
    if let Some(response) = anew.ask(&ctx, &member, Act::Devices, &here(*id)).await? {
        return Ok(response);
    }
    let Ok(member) = demand(&ctx, &member, Act::Devices).await? else {
        return Ok(ask(&ctx, &member, &Intent::open(Act::Devices, here(*id))).await?);
    };
    let entered = Entered { another: asked.another.is_some(), ..Entered::default() };
    Ok(page(&ctx, &member, *id, StatusCode::OK, entered, Vec::new()).await?)
}

/// Where somebody is led who cannot add a device here now.
async fn instead(ctx: &Ctx, member: &Member, id: Id, before: &Before) -> Result<Response, Fault> {
    match before {
        Before::Refused(Refused::Weak) => too_weak(ctx, member, false, &here(id)).await,
        Before::Guarded(_) => {
            Ok(pages::see_other(&ctx.live.address.path(&format!("authentication/address?for={}", id.as_str()))))
        }
        Before::Refused(Refused::Full) => Ok(full(ctx)),
        Before::Open(_) | Before::Refused(Refused::Unproved | Refused::Gone) => {
            Ok(pages::see_other(&ctx.live.address.path(&here(id))))
        }
        Before::Refused(_) => Err(Fault::NotFound),
    }
}

fn full(ctx: &Ctx) -> Response {
    pages::see_other_telling(ctx, &ctx.live.address.path("authentication"), "devices-full", 0)
}

/// `POST /authentication/<method>/new/options`: what the script hands to the browser. Whoever may not have it is told to load
/// the page again, which says why.
#[handler]
pub async fn options(
    ctx: Ctx,
    member: Member,
    Data(id): Data<&Id>,
    request: &Request,
    body: Body,
) -> poem::Result<Response> {
    let form = member.form(&ctx, request, body).await?;
    form.expect(&["csrf"])?;
    let Ok(member) = demand(&ctx, &member, Act::Devices).await? else { return Ok(pages::reload()) };
    match acts::begin_ceremony(&ctx, &member, *id).await? {
        Ok(options) => Ok(pages::ceremony(&options)),
        Err(Before::Refused(Refused::Closed)) => Err(Fault::NotFound.into()),
        Err(_) => Ok(pages::reload()),
    }
}

/// `POST /authentication/<method>/new`.
#[handler]
pub async fn submit(
    ctx: Ctx,
    member: Member,
    Data(id): Data<&Id>,
    request: &Request,
    body: Body,
) -> poem::Result<Response> {
    let form = member.form(&ctx, request, body).await?;
    form.expect(&["csrf", "address", "code", "credential", "label", "serial", "second_code"])?;
    let Ok(member) = demand(&ctx, &member, Act::Devices).await? else {
        if form.has("address") {
            let intent = Intent::send(Act::Devices, here(*id), &form);
            return Ok(ask(&ctx, &member, &intent).await?);
        }
        // The code will have passed by then; the page shows the same key again.
        return Ok(ask(&ctx, &member, &Intent::open(Act::Devices, here(*id))).await?);
    };
    if sent::channel(*id).is_some() && form.has("address") {
        return pair(&ctx, &member, *id, Pairing::Typed(form.text("address"))).await;
    }
    let label = form.text("label");
    let trusts = trusted::any(&ctx, &member).await?;
    let problem = match factors::given(&ctx, *id, &form, true) {
        Err(missing) => missing,
        Ok(given) => match acts::add(&ctx, &member, *id, label, given).await? {
            Ok((_, secret)) => return added(&ctx, &member, &secret, trusts).await,
            Err(Refused::Full) => return Ok(full(&ctx)),
            Err(Refused::Weak) => return Ok(too_weak(&ctx, &member, false, &here(*id)).await?),
            Err(Refused::Throttled(wait)) => return Err(Fault::Throttled(wait).into()),
            Err(refused) => match factors::refusal(&refused, *id) {
                Some(problem) => problem,
                None => return Ok(pages::see_other(&ctx.live.address.path(&here(*id)))),
            },
        },
    };
    // What is wrong with the address is told where it is typed.
    let entered = Entered { another: problem.0 == "address", ..Entered::label(label) };
    let problems = vec![Problem::new(problem.0, ctx.text(problem.1))];
    Ok(page(&ctx, &member, *id, StatusCode::UNPROCESSABLE_ENTITY, entered, problems).await?)
}

/// `POST /authentication/<method>/new/send`: another code to the same address.
#[handler]
pub async fn send_again(
    ctx: Ctx,
    member: Member,
    Data(id): Data<&Id>,
    request: &Request,
    body: Body,
) -> poem::Result<Response> {
    let form = member.form(&ctx, request, body).await?;
    form.expect(&["csrf", "code", "label"])?;
    let Ok(member) = demand(&ctx, &member, Act::Devices).await? else {
        return Ok(ask(&ctx, &member, &Intent::open(Act::Devices, here(*id))).await?);
    };
    pair(&ctx, &member, *id, Pairing::Again(form.text("label"))).await
}

/// Sends a code to what was typed, or again where the last one went, and asks for it.
async fn pair(ctx: &Ctx, member: &SteppedUp, id: Id, wanted: Pairing<'_>) -> poem::Result<Response> {
    let refused = match acts::pair(ctx, member, id, wanted).await? {
        Ok(_) if matches!(wanted, Pairing::Again(_)) => {
            return Ok(pages::see_other_telling(ctx, &ctx.live.address.path(&here(id)), "code-sent", 0));
        }
        Ok(_) => return Ok(pages::see_other(&ctx.live.address.path(&here(id)))),
        Err(Before::Refused(refused)) => refused,
        Err(before) => return Ok(instead(ctx, member, id, &before).await?),
    };
    let entered = Entered::pairing(wanted);
    if let Refused::Sending(refused) = refused {
        let not_sent = NotSent::new(ctx, refused);
        let page = page(ctx, member, id, not_sent.status, entered, not_sent.problems()).await?;
        return Ok(not_sent.on(page));
    }
    let Some((field, why)) = factors::refusal(&refused, id) else {
        return Ok(instead(ctx, member, id, &Before::Refused(refused)).await?);
    };
    let problems = vec![Problem::new(field, ctx.text(why))];
    Ok(page(ctx, member, id, StatusCode::UNPROCESSABLE_ENTITY, entered, problems).await?)
}

/// The first factor leads on to the recovery codes that go with it. `trusts`: there were browsers that the person trusted.
async fn added(ctx: &Ctx, member: &Member, secret: &str, trusts: bool) -> poem::Result<Response> {
    let owned = Owned::of(ctx, member).await?;
    let codes = owned.recovery(ctx).await?.is_some_and(|recovery| recovery.left.is_none());
    let to = if codes { "authentication/recovery-codes" } else { "authentication" };
    let told = Told { code: "device-added", count: 0, untrusted: trusts };
    let mut response = pages::see_other_told(ctx, &ctx.live.address.path(to), &told);
    cookies::set_session(&ctx.live.cookies, &mut response, secret);
    Ok(response)
}

/// The page of a method, or what leads elsewhere where none can be added.
async fn page(
    ctx: &Ctx,
    member: &SteppedUp,
    method: Id,
    status: StatusCode,
    entered: Entered<'_>,
    problems: Vec<Problem>,
) -> Result<Response, Fault> {
    let pending = match acts::begin(ctx, member, method).await? {
        Before::Open(pending) => pending,
        before => return instead(ctx, member, method, &before).await,
    };
    let (person, identifier, page) = (&member.account, member.identifier(), here(method));
    let adding = Adding { method, person, identifier, page: &page, entered, proposes: true };
    let setup = factors::setup(ctx, &adding, pending.as_ref()).await?;
    ctx.page(status, &ctx.member_frame(member, TAB)?, &AddDevice { setup, action: page, problems })
}

/// What an address is proved for: the method that is added next.
#[derive(Deserialize)]
struct Wanted {
    r#for: Option<String>,
}

/// The method with this word, if one of it can be added; else the first that can.
fn wanted(ctx: &Ctx, member: &Member, word: &str) -> Option<Id> {
    let mut addable = addable(policy::mfa(&ctx.live, &member.account)).map(Method::id);
    let first = addable.next()?;
    Some(std::iter::once(first).chain(addable).find(|id| id.as_str() == word).unwrap_or(first))
}

/// `GET /authentication/address`.
#[handler]
pub async fn show_address(ctx: Ctx, member: Member, Query(asked): Query<Wanted>) -> poem::Result<Response> {
    let word = asked.r#for.unwrap_or_default();
    Ok(address_page(&ctx, &member, &word, StatusCode::OK, Vec::new()).await?)
}

/// `POST /authentication/address/send`.
#[handler]
pub async fn send_address(ctx: Ctx, member: Member, request: &Request, body: Body) -> poem::Result<Response> {
    let form = member.form(&ctx, request, body).await?;
    form.expect(&["csrf", "code", "method"])?;
    let word = form.text("method");
    let Ok(member) = demand(&ctx, &member, Act::Devices).await? else {
        let intent = Intent::send(Act::Devices, "authentication/address/send", &form);
        return Ok(ask(&ctx, &member, &intent).await?);
    };
    match acts::send_code(&ctx, &member).await? {
        Sent::OnItsWay => Ok(pages::see_other(&address_of(&ctx, &member, word))),
        Sent::TooSoon => {
            let problems = vec![Problem::new("", ctx.text("address-sent-recently"))];
            Ok(address_page(&ctx, &member, word, StatusCode::UNPROCESSABLE_ENTITY, problems).await?)
        }
        Sent::Throttled(wait) => Err(Fault::Throttled(wait).into()),
        Sent::NoAddress => Ok(address_page(&ctx, &member, word, StatusCode::UNPROCESSABLE_ENTITY, Vec::new()).await?),
    }
}

/// `POST /authentication/address`.
#[handler]
pub async fn submit_address(ctx: Ctx, member: Member, request: &Request, body: Body) -> poem::Result<Response> {
    let form = member.form(&ctx, request, body).await?;
    form.expect(&["csrf", "code", "method"])?;
    let word = form.text("method");
    let Ok(member) = demand(&ctx, &member, Act::Devices).await? else {
        return Ok(ask(&ctx, &member, &Intent::open(Act::Devices, "authentication/address")).await?);
    };
    let code = form.text("code");
    let problem = if code.trim().is_empty() {
        "code-required"
    } else {
        match acts::prove_address(&ctx, &member, code).await? {
            Ok(secret) => {
                let mut response = pages::see_other(&next(&ctx, &member, word));
                cookies::set_session(&ctx.live.cookies, &mut response, &secret);
                return Ok(response);
            }
            Err(why) => why,
        }
    };
    let problems = vec![Problem::new("code", ctx.text(problem))];
    Ok(address_page(&ctx, &member, word, StatusCode::UNPROCESSABLE_ENTITY, problems).await?)
}

/// The page that proves an address before a method, whose word may be nonsense.
fn address_of(ctx: &Ctx, member: &Member, word: &str) -> String {
    let query = wanted(ctx, member, word).map(|id| format!("?for={}", id.as_str())).unwrap_or_default();
    ctx.live.address.path(&format!("authentication/address{query}"))
}

/// Where the method is added for which an address was proved.
fn next(ctx: &Ctx, member: &Member, word: &str) -> String {
    ctx.live.address.path(&wanted(ctx, member, word).map_or_else(|| "authentication".to_owned(), here))
}

async fn address_page(
    ctx: &Ctx,
    member: &Member,
    word: &str,
    status: StatusCode,
    problems: Vec<Problem>,
) -> Result<Response, Fault> {
    let owned = Owned::of(ctx, member).await?;
    let guard = acts::guard(ctx, member, &owned.devices).await?;
    if guard == Guard::Open {
        return Ok(pages::see_other(&next(ctx, member, word)));
    }
    let holder = Holder::session(member.session.id);
    let wait = first::wait(&ctx.scope(), &ctx.live.keys, &holder, ctx.now).await?;
    let view = ProveAddress {
        address: first::address(&member.identifiers, ctx.now).map(address::masked),
        invitation: guard == Guard::Invitation,
        method: wanted(ctx, member, word).map(Id::as_str),
        sent: wait.is_some(),
        wait: wait.and_then(codes::countdown),
        problems,
    };
    ctx.page(status, &ctx.member_frame(member, TAB)?, &view)
}

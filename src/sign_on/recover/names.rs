//! A forgotten user name: whoever types an address is mailed what its owner signs on with, and everybody is told the same.

use poem::http::StatusCode;
use poem::{Body, Request, Response, handler};

use super::code::{self, Throttled, decoy, put};
use super::offers;
use super::views::{RecoverNames, RecoverNamesSent};
use crate::http::announce::place;
use crate::http::client;
use crate::http::context::Ctx;
use crate::http::fault::Fault;
use crate::http::pages;
use crate::identity::account::{self, Status};
use crate::identity::identifier::{self, Identifier, Kind};
use crate::kit::text::canonical_identifier;
use crate::outbox::limits::{self, Asked, Asking};
use crate::outbox::{Channel, Notice};
use crate::sign_on::pages::{LONGEST, checked};
use crate::sign_on::step::password::kinds;
use crate::theme::view::Problem;

fn open(ctx: &Ctx) -> Result<(), Fault> {
    if offers(ctx).1 { Ok(()) } else { Err(Fault::NotFound) }
}

/// `GET /recover/username`.
#[handler]
pub async fn show(ctx: Ctx) -> poem::Result<Response> {
    open(&ctx)?;
    Ok(page(&ctx, "", StatusCode::OK, Vec::new())?)
}

/// `POST /recover/username`.
#[handler]
pub async fn submit(ctx: Ctx, request: &Request, body: Body) -> poem::Result<Response> {
    open(&ctx)?;
    let form = checked(&ctx, request, body, &["address"]).await?;
    let typed = form.text("address").trim();
    if typed.chars().count() > LONGEST || !email_address::EmailAddress::is_valid(typed) {
        let shown: String = typed.chars().take(LONGEST).collect();
        let problems = ctx.problems("address", Some("problem-email"));
        return Ok(page(&ctx, &shown, StatusCode::UNPROCESSABLE_ENTITY, problems)?);
    }
    if let Err(Throttled(wait)) = code::pace(&ctx).await? {
        return Err(Fault::Throttled(wait).into());
    }
    send(&ctx, typed).await?;
    Ok(pages::see_other(&ctx.live.address.path("recover/username/sent")))
}

/// `GET /recover/username/sent`: it knows nobody, and says the same to everybody.
#[handler]
pub async fn sent(ctx: Ctx) -> poem::Result<Response> {
    open(&ctx)?;
    Ok(ctx.page(StatusCode::OK, &ctx.frame()?, &RecoverNamesSent {})?)
}

/// Mails the owner of an address what they sign on with; does as much for nobody.
async fn send(ctx: &Ctx, typed: &str) -> Result<(), Fault> {
    let (scope, random) = (ctx.scope(), &ctx.services.random);
    let canonical = canonical_identifier(typed).unwrap_or_else(|| typed.to_owned());
    let found = identifier::find(&scope, &canonical).await?;
    let found = found.filter(|it| it.kind == Kind::Email && it.verified_at.is_some());
    let id = found.as_ref().map_or_else(|| random.id(ctx.now), |it| it.account);
    let person = account::find(&scope, id).await?.filter(|person| person.status == Status::Active);
    let own = identifier::of(&scope, id).await?;
    let to = found.as_ref().map_or(typed, |it| it.shown.as_str());
    let source = client::source(ctx.client);
    let (keys, channel, asked) = (&ctx.live.keys, Channel::Email, Asked::ForRecovery(&source, &ctx.services.sends));
    let asking = Asking { keys, channel, to, person: id, asked, now: ctx.now };
    let limits = &ctx.live.config.notifications.limits;
    let room = limits::reserve(&ctx.services.store, ctx.live.id, limits, &asking).await?.is_ok();
    let work = ctx.work().await?;
    match person.filter(|_| room) {
        Some(person) => {
            let notice = Notice::Identifiers { place: place(ctx), names: names(ctx, &own) };
            put(ctx, &work, &person, to, notice).await?;
        }
        None => decoy(ctx, &work, Channel::Email).await?,
    }
    work.commit().await?;
    ctx.services.outbox.notify_one();
    Ok(())
}

/// What somebody signs on with here.
fn names(ctx: &Ctx, own: &[Identifier]) -> Vec<String> {
    let kinds = kinds(ctx);
    own.iter().filter(|it| kinds.contains(&it.kind)).map(|it| it.shown.clone()).collect()
}

fn page(ctx: &Ctx, address: &str, status: StatusCode, problems: Vec<Problem>) -> Result<Response, Fault> {
    let view = RecoverNames { address: address.to_owned(), password: offers(ctx).0, problems };
    ctx.page(status, &ctx.frame()?, &view)
}

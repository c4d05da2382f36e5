//! "This wasn't me": what somebody says of a notice by the single-use link in it (R-OT-14). Opening the link changes nothing
//! (R-OT-7). Sending the form ends, at once and together, whatever an intruder may hold: sessions, known and trusted
//! browsers, links, accounts linked and access given to applications in the last seven days, the password, a time without second factor,
//! removals that wait, a new factor in place of lost ones that was asked for, a deletion of the account. It signs nobody on, touches no
//! second factor, and the way back is a mail to the addresses that the person has proved, never this page: whoever reads one old mail
//! must not get further than shutting the account.
//!
//! Said of a change of an address by the old one's own link, it takes that change back as well, and every later one.

pub mod views;

use poem::http::StatusCode;
use poem::web::Path;
use poem::{Body, Request, Response, handler};
use serde_json::Value;

use self::views::{NotMe, NotMeDone};
use super::endings::{self, Back, Doubt, Out};
use super::pages::checked;
use crate::environment::policy;
use crate::http::announce::{place, teller};
use crate::http::context::Ctx;
use crate::http::fault::Fault;
use crate::http::member::shown_identifier;
use crate::http::{grants, pages, passwords};
use crate::identity::account::{self, Account};
use crate::identity::activity::{self, Actor, Kind};
use crate::identity::address_change::{self, Change};
use crate::identity::{identifier, link, token};
use crate::outbox::{self, Notice};

/// `GET /not-me/:token`.
#[handler]
pub async fn show(ctx: Ctx, Path(token): Path<String>) -> poem::Result<Response> {
    let (account, purpose) = whose(&ctx, &token).await?;
    let identifiers = identifier::of(&ctx.scope(), account.id).await.map_err(Fault::from)?;
    // Whoever reads a former mailbox is not told where the account has gone.
    let changes = address_change::of(&ctx.scope(), account.id, ctx.now).await.map_err(Fault::from)?;
    let was_theirs = |change: &&Change| change.kind == identifier::Kind::Email && change.has_say;
    let former = changes.iter().rev().find(was_theirs).map(|change| change.former.clone());
    // Nor does anybody read here of an address that somebody else may have put first.
    let settled = identifier::settled_addresses(&identifiers, ctx.now).into_iter().next();
    let has_former = former.is_some();
    let known = former.or_else(|| settled.filter(|_| purpose == link::UNDO));
    let view = NotMe {
        identifier: known.unwrap_or_else(|| shown_identifier(&identifiers).to_owned()),
        restores: purpose == link::UNDO,
        former: has_former,
        stops: policy::lost_device(&ctx.live, &account).is_some(),
        applications: ctx.live.config.has_access_to_give(),
        owner: owner(&ctx),
        reachable: passwords::managed(&ctx).is_none()
            && (purpose == link::UNDO || !identifier::proved_addresses(&identifiers).is_empty()),
    };
    Ok(pages::unreferred(ctx.page(StatusCode::OK, &ctx.frame()?, &view)?))
}

/// `POST /not-me/:token`.
#[handler]
pub async fn submit(ctx: Ctx, Path(token): Path<String>, request: &Request, body: Body) -> poem::Result<Response> {
    checked(&ctx, request, body, &[]).await?;
    let (account, purpose) = whose(&ctx, &token).await?;
    let ended = shut(&ctx, &account, (purpose, &token)).await?;
    Ok(pages::unreferred(pages::see_other_telling(&ctx, &ctx.live.address.path("not-me"), "not-me", ended)))
}

/// `GET /not-me`: what to do afterwards. It knows nobody, so that it says the same when it is opened again.
#[handler]
pub async fn done(ctx: Ctx) -> poem::Result<Response> {
    let view = NotMeDone {
        applications: ctx.live.config.has_access_to_give(),
        removable: grants::are_removable(&ctx),
        owner: owner(&ctx),
    };
    Ok(pages::unreferred(ctx.page(StatusCode::OK, &ctx.frame()?, &view)?))
}

/// Who looks after the password, where that is another system.
fn owner(ctx: &Ctx) -> Option<String> {
    passwords::managed(ctx).map(|managed| passwords::owner(ctx, managed).to_owned())
}

/// Does everything, or nothing, and tells how many sessions it ended.
async fn shut(ctx: &Ctx, account: &Account, (purpose, token): (&str, &str)) -> Result<u64, Fault> {
    let random = &ctx.services.random;
    let work = ctx.work().await?;
    let said_of = link::made_at(&work.scope(), purpose, token).await?.unwrap_or(ctx.now);
    // Two that hold two links of one person take turns.
    if !account::hold(&work, account.id).await? || !link::consume(&work, purpose, token, ctx.now).await? {
        return Err(Fault::NotFound);
    }
    let mailbox = link::mailbox(&work.scope(), purpose, token).await?;
    let keep = u64::try_from(policy::passwords(&ctx.live, account).rules().history).unwrap_or(u64::MAX);
    let doubt = Doubt {
        since: said_of,
        addresses: if purpose == link::UNDO { Back::All } else { Back::After(mailbox.as_deref()) },
        // Where another system owns the passwords none is chosen here: nobody owes what they could never give.
        out: Out::Everybody { keys: &ctx.live.keys, owes: passwords::managed(ctx).is_none(), keep },
    };
    let ended = endings::end(&work, account.id, &doubt, ctx.now).await?;
    let addresses = identifier::settled_addresses(&identifier::of(&work.scope(), account.id).await?, ctx.now);
    let reachable = !addresses.is_empty() && passwords::managed(ctx).is_none();
    if reachable {
        // One link for all of them: it is good once, whichever mail is opened first.
        let secret = random.token();
        link::create(&work, account.id, link::NEW_PASSWORD, &secret, ctx.now).await?;
        for to in addresses {
            let notice = Notice::NewPassword { place: place(ctx), secret: secret.clone() };
            outbox::tell_one(&work, &teller(ctx), account, to, notice).await?;
        }
    }
    let mut detail = ended.detail();
    detail.insert("mailed".to_owned(), reachable.into());
    let detail = Value::Object(detail);
    activity::record(&work, account.id, Kind::NotMe, &Actor::Person, &detail, random, ctx.now).await?;
    work.commit().await?;
    ctx.services.outbox.notify_one();
    Ok(ended.sessions)
}

/// The account that the link is for; a link that was used, has expired or never was is the plain 404.
async fn whose(ctx: &Ctx, token: &str) -> Result<(Account, &'static str), Fault> {
    if !token::is_well_formed(token) {
        return Err(Fault::NotFound);
    }
    for purpose in [link::NOT_ME, link::UNDO] {
        if let Some(id) = link::find(&ctx.scope(), purpose, token, ctx.now).await? {
            let account = account::find(&ctx.scope(), id).await?;
            return account.map(|account| (account, purpose)).ok_or(Fault::NotFound);
        }
    }
    Err(Fault::NotFound)
}

//! Choosing the first password of an account, by the single-use link that `user add --link` printed, or a new one by the
//! link that is sent after "this wasn't me" or to whoever has forgotten theirs. Opening the link
//! changes nothing (R-OT-7); sending the form uses the link up, sets the password and signs nobody on: the person then signs
//! on with it, like everybody else.

use poem::http::StatusCode;
use poem::web::Path;
use poem::{Body, Request, Response, handler};
use serde_json::json;

use super::pages::checked;
use super::views::FirstPassword;
use crate::environment::policy;
use crate::http::announce::{announce, place};
use crate::http::context::Ctx;
use crate::http::fault::Fault;
use crate::http::member::shown_identifier;
use crate::http::{pages, passwords};
use crate::identity::account::{self, Account, Status};
use crate::identity::activity::{self, Actor, Kind};
use crate::identity::{attempt, browser, candidate, credential, identifier, link, session, token, trusted};
use crate::mfa::{Id, first};
use crate::outbox::{Notice, limits};
use crate::theme::view::Problem;

/// `GET /sign-on/welcome/:token` and `/recover/password/:token`.
#[handler]
pub async fn show(ctx: Ctx, Path(token): Path<String>) -> poem::Result<Response> {
    let (account, _) = whose(&ctx, &token).await?;
    Ok(page(&ctx, &account, StatusCode::OK, Vec::new()).await?)
}

/// `POST /sign-on/welcome/:token` and `/recover/password/:token`.
#[handler]
pub async fn submit(ctx: Ctx, Path(token): Path<String>, request: &Request, body: Body) -> poem::Result<Response> {
    let form = checked(&ctx, request, body, &["username", "new_password"]).await?;
    let (account, purpose) = whose(&ctx, &token).await?;
    let new = form.text("new_password");
    let problems = if new.is_empty() {
        vec![Problem::new("new_password", ctx.text("password-new-required"))]
    } else {
        passwords::problems(&ctx, &account, None, new).await?
    };
    if !problems.is_empty() {
        return Ok(page(&ctx, &account, StatusCode::UNPROCESSABLE_ENTITY, problems).await?);
    }
    let phc = passwords::hash(&ctx, new).await?;
    set(&ctx, &account, (&token, purpose), &phc).await?;
    Ok(pages::see_other_telling(&ctx, &ctx.live.address.path("sign-on"), "password-set", 0))
}

/// Uses the link up and sets the password, both or neither.
async fn set(ctx: &Ctx, account: &Account, (token, purpose): (&str, &str), phc: &str) -> Result<(), Fault> {
    let random = &ctx.services.random;
    let work = ctx.work().await?;
    if !account::confirm_active(&work, account.id).await? || !link::consume(&work, purpose, token, ctx.now).await? {
        return Err(Fault::NotFound);
    }
    // Whoever else holds such a link had their chance (R-OT-6).
    for purpose in link::PASSWORDS.into_iter().chain([link::ENROLMENT]) {
        link::void(&work, account.id, purpose).await?;
    }
    let old = credential::find(&work.scope(), account.id).await?;
    let keep = u64::try_from(policy::passwords(&ctx.live, account).rules().history).unwrap_or(u64::MAX);
    let old = old.as_ref().map(|old| old.phc.as_str());
    if !credential::set(&work, account.id, phc, old, keep, ctx.now).await? {
        return Err(Fault::NotFound);
    }
    attempt::forget(&work, &candidate::subject(account.id)).await?;
    // Whoever guessed at codes did so with the old password.
    for subject in first::subjects(account.id) {
        attempt::forget(&work, &subject).await?;
    }
    limits::forget(&work, account.id).await?;
    // An invitation comes from whoever looks after the account, and starts anew.
    account::set_recovered(&work, account.id, recovered_by(purpose)).await?;
    if purpose == link::FIRST_PASSWORD {
        // Whoever was invited may add their first second factor in this browser (R-OT-15).
        link::grant(&work, account.id, link::ENROLMENT, &ctx.browser, ctx.now).await?;
    }
    let ended = session::end_others(&work, account.id, None).await?;
    browser::forget_others(&work, account.id, None).await?;
    trusted::revoke_all(&work, account.id).await?;
    let detail = json!({ "first": old.is_none(), "recovered": recovered_by(purpose).map(Id::as_str) });
    activity::record(&work, account.id, Kind::PasswordChanged, &Actor::Person, &detail, random, ctx.now).await?;
    announce(ctx, &work, account, Notice::PasswordChanged { place: place(ctx), ended }).await?;
    work.commit().await?;
    ctx.services.outbox.notify_one();
    Ok(())
}

/// The method whose channel a link went over, for somebody who has a password no longer.
fn recovered_by(purpose: &str) -> Option<Id> {
    match purpose {
        // What comes after "this wasn't me" is a mail as well.
        link::RECOVERY_MAIL | link::NEW_PASSWORD => Some(Id::Email),
        link::RECOVERY_TEXT => Some(Id::Sms),
        _ => None,
    }
}

/// The account that the link is for; a link that was used, has expired or never was is the plain 404.
async fn whose(ctx: &Ctx, token: &str) -> Result<(Account, &'static str), Fault> {
    // Where another system owns the passwords, no link leads to one here.
    if !token::is_well_formed(token) || passwords::managed(ctx).is_some() {
        return Err(Fault::NotFound);
    }
    for purpose in link::PASSWORDS {
        if let Some(id) = link::find(&ctx.scope(), purpose, token, ctx.now).await? {
            let account = account::find(&ctx.scope(), id).await?.filter(|account| account.status == Status::Active);
            return account.map(|account| (account, purpose)).ok_or(Fault::NotFound);
        }
    }
    Err(Fault::NotFound)
}

async fn page(ctx: &Ctx, account: &Account, status: StatusCode, problems: Vec<Problem>) -> Result<Response, Fault> {
    let identifiers = identifier::of(&ctx.scope(), account.id).await?;
    let view = FirstPassword {
        username: shown_identifier(&identifiers).to_owned(),
        requirements: passwords::requirements_without_current(ctx, account),
        rules: policy::passwords(&ctx.live, account).passwordrules(),
        problems,
    };
    Ok(pages::unreferred(ctx.page(status, &ctx.frame()?, &view)?))
}

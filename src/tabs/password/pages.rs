//! The page of the tab.

use poem::http::StatusCode;
use poem::web::Query;
use poem::{Body, Request, Response, handler};
use serde::Deserialize;

use super::change::{self, Changed, Done};
use super::views::{Elsewhere, Password};
use crate::environment::policy::{self, Act};
use crate::http::context::Ctx;
use crate::http::fault::Fault;
use crate::http::member::Member;
use crate::http::pages::{self, Told};
use crate::http::step_up::{Intent, ask, demand};
use crate::http::{cookies, passwords, rescue};
use crate::identity::{credential, session};
use crate::theme::view::Problem;
use crate::theme::when::When;

/// What follows a change of the password.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Then {
    /// This page again.
    Here,
    /// The next step of the rescue that led here.
    Rescue,
}

impl Then {
    const RESCUE: &str = "rescue";

    /// What a word asks for; one that is none asks for nothing.
    fn of(ctx: &Ctx, word: &str) -> Self {
        if word == Self::RESCUE && rescue::is_offered(ctx) { Self::Rescue } else { Self::Here }
    }

    /// The page that asks for it.
    const fn page(self) -> &'static str {
        match self {
            Self::Here => "password",
            Self::Rescue => "password?then=rescue",
        }
    }

    /// Where it leads.
    const fn next(self) -> &'static str {
        match self {
            Self::Here => "password",
            Self::Rescue => "rescue/review",
        }
    }
}

#[derive(Deserialize)]
struct Asked {
    then: Option<String>,
}

/// `GET /password`.
#[handler]
pub async fn show(ctx: Ctx, member: Member, Query(asked): Query<Asked>) -> poem::Result<Response> {
    let then = Then::of(&ctx, asked.then.as_deref().unwrap_or_default());
    let elsewhere = passwords::managed(&ctx).is_some();
    if !elsewhere && demand(&ctx, &member, Act::Password).await?.is_err() {
        return Ok(ask(&ctx, &member, &Intent::open(Act::Password, then.page())).await?);
    }
    Ok(page(&ctx, &member, StatusCode::OK, (true, then), Vec::new()).await?)
}

/// `POST /password`.
#[handler]
pub async fn submit(ctx: Ctx, member: Member, request: &Request, body: Body) -> poem::Result<Response> {
    let form = member.form(&ctx, request, body).await?;
    let then = Then::of(&ctx, form.text("then"));
    // The form was shown while the proof was fresh; what was typed is secret and not kept.
    let Ok(member) = demand(&ctx, &member, Act::Password).await? else {
        return Ok(ask(&ctx, &member, &Intent::open(Act::Password, then.page())).await?);
    };
    form.expect_but(&["csrf", "then", "username", "current_password", "new_password"], &["end_other_sessions"])?;
    let end_others =
        form.fields().filter(|(name, _)| *name == "end_other_sessions").last().is_none_or(|(_, it)| is_yes(it));
    let (current, new) = (form.text("current_password"), form.text("new_password"));
    let mut problems = Vec::new();
    let has_password = credential::find(&ctx.scope(), member.account.id).await.map_err(Fault::from)?.is_some();
    if current.is_empty() && has_password {
        problems.push(Problem::new("current_password", ctx.text("password-current-required")));
    }
    if new.is_empty() {
        problems.push(Problem::new("new_password", ctx.text("password-new-required")));
    }
    if !problems.is_empty() {
        return Ok(page(&ctx, &member, StatusCode::UNPROCESSABLE_ENTITY, (end_others, then), problems).await?);
    }
    match change::change(&ctx, &member, current, new, end_others).await? {
        Changed::Refused(problems) => {
            Ok(page(&ctx, &member, StatusCode::UNPROCESSABLE_ENTITY, (end_others, then), problems).await?)
        }
        Changed::Throttled(wait) => Err(Fault::Throttled(wait).into()),
        Changed::Done(Done { secret, ended, trusted }) => {
            let to = ctx.live.address.path(then.next());
            let code = if has_password { "password-changed" } else { "password-first-set" };
            let told = Told { code, count: ended, untrusted: trusted > 0 };
            let mut response = pages::see_other_told(&ctx, &to, &told);
            cookies::set_session(&ctx.live.cookies, &mut response, &secret);
            Ok(response)
        }
    }
}

fn is_yes(value: &str) -> bool {
    matches!(value, "true" | "on" | "yes" | "1")
}

async fn page(
    ctx: &Ctx,
    member: &Member,
    status: StatusCode,
    (end_other_sessions, then): (bool, Then),
    problems: Vec<Problem>,
) -> Result<Response, Fault> {
    let account = &member.account;
    let stored = credential::find(&ctx.scope(), account.id).await?;
    let set = stored.as_ref().map(|stored| stored.changed_at);
    let rules = policy::passwords(&ctx.live, account);
    let changeable_from = match set {
        Some(set) => change::changeable_from(ctx, member, set).await?,
        None => None,
    };
    let when = |at| When::new(at, &ctx.live.time_zone, &ctx.language);
    let limits = policy::sessions(&ctx.live, account);
    let sessions = session::count(&ctx.scope(), account.id, &limits, ctx.now).await?;
    let view = Password {
        username: member.identifier().to_owned(),
        requirements: match &stored {
            Some(_) => passwords::requirements(ctx, account),
            None => passwords::requirements_without_current(ctx, account),
        },
        rules: rules.passwordrules(),
        has_password: stored.is_some(),
        closed: stored.is_none() && !passwords::may_be_set(ctx),
        elsewhere: passwords::managed(ctx).map(|managed| Elsewhere {
            label: passwords::owner(ctx, managed).to_owned(),
            href: managed.url.to_string(),
        }),
        last_changed: stored.as_ref().map(|stored| when(stored.changed_at)),
        changeable_from: changeable_from.map(when),
        expires: set.and_then(|set| passwords::expires_soon(ctx, account, set)).map(when),
        other_sessions: u32::try_from(sessions.saturating_sub(1)).unwrap_or(u32::MAX),
        end_other_sessions,
        then: (then == Then::Rescue).then_some(Then::RESCUE),
        // Where another system owns the passwords there is no field that could be wrong.
        problems: match passwords::managed(ctx) {
            Some(_) => problems.into_iter().map(|it| Problem { field: String::new(), ..it }).collect(),
            None => problems,
        },
    };
    let frame = ctx.member_frame(member, Some("password"))?;
    ctx.page(status, &frame, &view)
}

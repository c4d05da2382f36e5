//! The page of the tab, and its files.

use poem::http::StatusCode;
use poem::web::Query;
use poem::{Response, handler};
use serde::Deserialize;

use super::asked::{Asked, kept_days};
use super::export::{self, Format};
use super::shown;
use super::views::{Activity, Export};
use crate::environment::policy::{self, Act};
use crate::http::context::Ctx;
use crate::http::fault::Fault;
use crate::http::member::Member;
use crate::http::pages;
use crate::http::step_up::{Intent, ask, demand};
use crate::identity::activity::history;

/// Entries on a page.
const PAGE: u64 = 25;

#[derive(Deserialize)]
struct Sent {
    kind: Option<String>,
    period: Option<String>,
    after: Option<String>,
    format: Option<String>,
}

impl Sent {
    fn asked(&self) -> Result<Asked, Fault> {
        Asked::read(self.kind.as_deref(), self.period.as_deref(), self.after.as_deref())
    }
}

/// `GET /activity`.
#[handler]
pub async fn show(ctx: Ctx, member: Member, Query(sent): Query<Sent>) -> poem::Result<Response> {
    let asked = sent.asked()?;
    let account = &member.account;
    let found = history::page(&ctx.scope(), account.id, &asked.filter(&ctx), asked.after, PAGE).await;
    let (entries, next) = found.map_err(Fault::from)?;
    let base = ctx.live.address.path("activity");
    let with = |query: String| if query.is_empty() { base.clone() } else { format!("{base}?{query}") };
    let file = |format: Format| {
        let query = asked.query(None);
        let filter = if query.is_empty() { query } else { format!("&{query}") };
        format!("{base}/export?format={}{filter}", format.as_str())
    };
    let view = Activity {
        days: shown::days(&ctx, &member, &entries),
        kinds: shown::kinds(&ctx, &asked),
        periods: shown::periods(&ctx, &asked),
        kept: kept_days(&ctx),
        filtered: asked.topic.is_some() || asked.period.is_some(),
        latest: asked.after.map(|_| with(asked.query(None))),
        older: next.map(|next| with(asked.query(Some(next)))),
        export: policy::may_export(&ctx.live, account)
            .then(|| Export { csv: file(Format::Csv), json: file(Format::Json) }),
    };
    Ok(ctx.page(StatusCode::OK, &ctx.member_frame(&member, Some("activity"))?, &view)?)
}

/// `GET /activity/export`.
#[handler]
pub async fn fetch(ctx: Ctx, member: Member, Query(sent): Query<Sent>) -> poem::Result<Response> {
    let asked = Asked { after: None, ..sent.asked()? };
    if !policy::may_export(&ctx.live, &member.account) {
        return Err(Fault::NotFound.into());
    }
    // Without a format: whoever comes here from nowhere finds the page that has both.
    let Some(format) = sent.format.as_deref().filter(|word| !word.is_empty()) else {
        return Ok(pages::see_other(&ctx.live.address.path("activity")));
    };
    let format = Format::parse(format).ok_or(Fault::BadRequest("error-body"))?;
    // Back to the page, and not to the file: a browser that saves a file stays where it is.
    let query = asked.query(None);
    let back = if query.is_empty() { "activity".to_owned() } else { format!("activity?{query}") };
    let Ok(stepped) = demand(&ctx, &member, Act::Export).await? else {
        return Ok(ask(&ctx, &member, &Intent::open(Act::Export, back)).await?);
    };
    match export::file(&ctx, &stepped, asked, format).await? {
        Some(file) => Ok(file),
        // What is to be proved first is asked for there.
        None => Ok(ask(&ctx, &member, &Intent::open(Act::Export, back)).await?),
    }
}

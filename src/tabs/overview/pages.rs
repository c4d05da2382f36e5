//! The page of the tab.

use poem::http::StatusCode;
use poem::{Response, handler};

use super::shown::{Glance, text};
use super::views::{Attention, Latest, Overview};
use crate::http::context::Ctx;
use crate::http::history;
use crate::http::member::Member;
use crate::theme::when::When;

/// `GET /overview`.
#[handler]
pub async fn show(ctx: Ctx, member: Member) -> poem::Result<Response> {
    let glance = Glance::of(&ctx, &member).await?;
    let tab = |id: &str| ctx.live.has_tab(id).then(|| ctx.live.address.path(id));
    let zone = ctx.live.zone_of(&member.account);
    let attention = glance.attention.iter().map(|it| Attention {
        text: text(&ctx, &member, it),
        href: tab(it.tab()),
        label: ctx.text(&format!("tab-{}", it.tab())),
    });
    let latest = glance.latest.iter().map(|entry| Latest {
        at: When::new(entry.at, &zone, &ctx.language),
        sentence: history::sentence(&ctx, entry),
    });
    let view = Overview {
        attention: attention.collect(),
        password: glance.password,
        methods: glance.methods,
        authentication: tab("authentication"),
        others: glance.others,
        accounts: tab("accounts"),
        latest: latest.collect(),
        history: tab("activity"),
    };
    Ok(ctx.page(StatusCode::OK, &ctx.member_frame(&member, Some("overview"))?, &view)?)
}

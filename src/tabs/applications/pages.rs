//! The page of the tab.

use poem::http::StatusCode;
use poem::{Response, handler};

use super::offered;
use super::views::{Applications, Tile};
use crate::http::context::Ctx;
use crate::http::member::Member;

/// `GET /applications`.
#[handler]
pub async fn show(ctx: Ctx, member: Member) -> poem::Result<Response> {
    let default = &*ctx.live.config.locale.default;
    let offered = offered::to(&ctx, &member).await?;
    let tiles = offered.into_iter().map(|it| {
        let label = it.label.get(&ctx.language, default).to_owned();
        Tile::new(label, it.href.clone(), it.icon.clone())
    });
    let view = Applications { tiles: tiles.collect() };
    Ok(ctx.page(StatusCode::OK, &ctx.member_frame(&member, Some("applications"))?, &view)?)
}

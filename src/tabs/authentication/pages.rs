//! The page of the tab.

use poem::http::StatusCode;
use poem::{Response, handler};

use super::TAB;
use super::shown::Owned;
use super::views::Authentication;
use crate::config::sections::mfa::Required;
use crate::http::context::Ctx;
use crate::http::member::Member;

/// `GET /authentication`.
#[handler]
pub async fn show(ctx: Ctx, member: Member) -> poem::Result<Response> {
    let owned = Owned::of(&ctx, &member).await?;
    let standing = owned.standing();
    let view = Authentication {
        devices: owned.alone().into_iter().map(|device| owned.device(&ctx, device)).collect(),
        recovery: owned.recovery(&ctx).await?,
        methods: owned.addable(&ctx),
        always: owned.config.required == Required::Always,
        full: (!standing.has_room()).then_some(u32::from(owned.config.max_devices)),
        chooses_default: standing.chooses_default(),
    };
    Ok(ctx.page(StatusCode::OK, &ctx.member_frame(&member, TAB)?, &view)?)
}

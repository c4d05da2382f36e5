//! The page of the tab.

use poem::http::StatusCode;
use poem::{Response, handler};

use super::shown::Owned;
use super::signals;
use super::views::{Authentication, TurnOffLink};
use super::{TAB, shown};
use crate::config::sections::mfa::Required;
use crate::http::context::Ctx;
use crate::http::factor_views::Addable;
use crate::http::fault::Fault;
use crate::http::member::Member;
use crate::mfa::Id;
use crate::mfa::device::Device;
use crate::theme::view::Flash;

/// `GET /authentication`.
#[handler]
pub async fn show(ctx: Ctx, member: Member) -> poem::Result<Response> {
    Ok(page(&ctx, &member, StatusCode::OK, None).await?)
}

/// The page; `told` is what has just been found out.
pub async fn page(ctx: &Ctx, member: &Member, status: StatusCode, told: Option<Flash>) -> Result<Response, Fault> {
    let owned = Owned::of(ctx, member).await?;
    let standing = owned.standing();
    let (passkeys, devices): (Vec<&Device>, Vec<&Device>) =
        owned.alone().into_iter().partition(|device| device.method == Id::Passkey);
    let (new, methods): (Vec<Addable>, Vec<Addable>) =
        owned.addable(ctx).into_iter().partition(|method| method.id == Id::Passkey.as_str());
    let has_passkeys = owned.config.methods.contains(&Id::Passkey) || !passkeys.is_empty();
    let view = Authentication {
        passkeys: passkeys.into_iter().map(|device| owned.device(ctx, device)).collect(),
        has_passkeys,
        new_passkey: new.into_iter().next().map(|method| method.href),
        devices: devices.into_iter().map(|device| owned.device(ctx, device)).collect(),
        recovery: owned.recovery(ctx).await?,
        methods,
        always: owned.config.required == Required::Always,
        full: (!standing.has_room()).then_some(u32::from(owned.config.max_devices)),
        chooses_default: standing.chooses_default(),
        signals: signals::of(ctx, member, &owned.devices).await?,
        trusted: shown::trusted(ctx, member, &standing).await?,
        turn_off: standing.may_turn_off().then(|| TurnOffLink {
            href: ctx.live.address.path("authentication/off"),
            waits: owned.removals.iter().find(|waiting| waiting.turns_off).map(|waits| shown::removal(ctx, waits)),
        }),
    };
    let mut frame = ctx.member_frame(member, TAB)?;
    if told.is_some() {
        // An act has no page of its own to come back to.
        frame.here = ctx.live.address.path("authentication");
        frame.flash = told;
    }
    ctx.page(status, &frame, &view)
}

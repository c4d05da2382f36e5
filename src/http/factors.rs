//! Second factors in the person's words: what a device is called, an app that is being set up, a code that is mailed.

use super::announce::teller;
use super::client;
use super::context::Ctx;
use super::factor_views::{Choice, Setup};
use super::fault::Fault;
use crate::environment::policy;
use crate::identity::account::Account;
use crate::identity::flow::Holder;
use crate::identity::link;
use crate::kit::id::UserId;
use crate::mfa::device::Device;
use crate::mfa::enrolment::Pending;
use crate::mfa::first::{self, Answered, Sent};
use crate::mfa::{self, Id, totp};
use crate::theme::qr;

/// Whether this browser has used an invitation of this person.
pub async fn is_invited(ctx: &Ctx, account: UserId) -> Result<bool, Fault> {
    if !ctx.has_browser {
        return Ok(false);
    }
    Ok(link::find(&ctx.scope(), link::ENROLMENT, &ctx.browser, ctx.now).await? == Some(account))
}

/// The name of a method.
pub fn method_name(ctx: &Ctx, id: Id) -> String {
    ctx.text(&format!("method-{}", id.as_str().replace('_', "-")))
}

/// The icon of a method.
pub fn icon(id: Id) -> &'static str {
    mfa::method(id).map_or("circle-question-mark", mfa::Method::icon)
}

/// What a person calls a device, else its method's name.
pub fn device_name(ctx: &Ctx, device: &Device) -> String {
    if device.label.is_empty() { method_name(ctx, device.method) } else { device.label.clone() }
}

/// A device to choose, at `page?device=…`.
pub fn choice(ctx: &Ctx, device: &Device, page: &str) -> Choice {
    let with = if page.contains('?') { '&' } else { '?' };
    Choice {
        id: device.id.to_string(),
        method: device.method.as_str(),
        name: device_name(ctx, device),
        method_name: method_name(ctx, device.method),
        icon: icon(device.method),
        href: format!("{}{with}device={}", ctx.live.address.path(page), device.id),
    }
}

/// Digits of a code of a device, where its method has a fixed number.
pub fn digits(ctx: &Ctx, person: &Account, device: &Device) -> Option<u8> {
    (device.method == Id::Totp).then(|| policy::mfa(&ctx.live, person).totp.digits)
}

/// An app that is being set up. `identifier` is what the app shows beside the environment's name.
pub fn setup(ctx: &Ctx, person: &Account, identifier: &str, pending: &Pending, label: &str) -> Option<Setup> {
    let config = policy::mfa(&ctx.live, person);
    let name = ctx.live.name(&ctx.language);
    let setup = totp::setup(config, &pending.secret(), name, identifier)?;
    let groups = setup.key.as_bytes().chunks(4).map(|group| String::from_utf8_lossy(group).into_owned());
    Some(Setup {
        qr: qr::svg(&setup.address),
        key: groups.collect(),
        plain_key: setup.key.clone(),
        address: setup.address,
        digits: config.totp.digits,
        period: config.totp.period.as_secs(),
        ask_name: config.ask_nickname,
        label: label.to_owned(),
    })
}

/// Mails a code to a person for this holder.
pub async fn send(ctx: &Ctx, holder: &Holder, person: &Account) -> Result<Sent, Fault> {
    let (store, source) = (&ctx.services.store, client::source(ctx.client));
    let limits = &ctx.live.config.notifications.limits;
    let sent = first::send(store, ctx.live.id, limits, &teller(ctx), (holder, &source), person).await?;
    ctx.services.outbox.notify_one();
    Ok(sent)
}

/// Whether `typed` is the code that was mailed to a person for this holder.
pub async fn answer(ctx: &Ctx, holder: &Holder, person: &Account, typed: &str) -> Result<Answered, Fault> {
    let (store, source) = (&ctx.services.store, client::source(ctx.client));
    let answered = first::answer(store, ctx.live.id, &teller(ctx), (holder, &source), person, typed).await?;
    match answered {
        Answered::Right | Answered::Gone => {}
        Answered::Wrong => refused(ctx, person, "address", "wrong"),
        Answered::Throttled(_) => refused(ctx, person, "address", "throttled"),
    }
    Ok(answered)
}

/// Writes a refused code to the log (R-OP-5). It leaves no row of history, which guesses would fill.
pub fn refused(ctx: &Ctx, person: &Account, method: &str, why: &str) {
    tracing::info!(
        environment = %ctx.live.id, account = %person.id, event = "second_factor.refused", method, why,
        source = ctx.agent().address, "activity"
    );
}

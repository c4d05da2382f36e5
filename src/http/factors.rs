//! Second factors in the person's words: what a device is called, an app that is being set up, a code that is mailed, a browser
//! to trust.

use std::time::Duration;

use super::announce::teller;
use super::client;
use super::context::Ctx;
use super::factor_views::{Choice, Setup, TrustOffer};
use super::fault::Fault;
use crate::environment::policy;
use crate::identity::account::Account;
use crate::identity::flow::Holder;
use crate::identity::link;
use crate::identity::trusted::Rule;
use crate::kit::id::UserId;
use crate::mfa::device::Device;
use crate::mfa::enrolment::Pending;
use crate::mfa::first::{self, Answered, Sent};
use crate::mfa::standing::Standing;
use crate::mfa::{self, Id, totp};
use crate::store::Scope;
use crate::theme::qr;

/// Whether this browser has used an invitation of this person.
pub async fn is_invited(ctx: &Ctx, scope: &Scope<'_>, account: UserId) -> Result<bool, Fault> {
    if !ctx.has_browser {
        return Ok(false);
    }
    Ok(link::find(scope, link::ENROLMENT, &ctx.browser, ctx.now).await? == Some(account))
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

/// Under which conditions this person's trust in browsers counts now; `None` where the policy forbids it.
pub fn trust_rule(ctx: &Ctx, person: &Account, standing: &Standing<'_>) -> Option<Rule> {
    let lifetime = policy::trusted_browser(&ctx.live, person)?;
    Some(Rule { lifetime, devices: standing.offered().into_iter().map(|device| device.id).collect() })
}

/// The box with which this person trusts the browser that they sign on in; `None` where the policy forbids it.
pub fn trust_offer(ctx: &Ctx, person: &Account, ticked: bool) -> Option<TrustOffer> {
    let (key, count) = in_words(policy::trusted_browser(&ctx.live, person)?);
    Some(TrustOffer { label: ctx.text_with(&format!("trust-for-{key}"), &[("count", count.into())]), ticked })
}

/// How long something lasts, in the largest unit that says it exactly, but no smaller one than minutes.
fn in_words(lifetime: Duration) -> (&'static str, u64) {
    let seconds = lifetime.as_secs();
    let exactly = |(_, unit): &(&'static str, u64)| seconds >= *unit && seconds.is_multiple_of(*unit);
    let (key, unit) = [("days", 86_400), ("hours", 3600)].into_iter().find(exactly).unwrap_or(("minutes", 60));
    (key, seconds.div_ceil(unit).max(1))
}

/// Mails a code to a person for this holder.
pub async fn send(ctx: &Ctx, holder: &Holder, person: &Account) -> Result<Sent, Fault> {
    let (store, source) = (&ctx.services.store, client::source(ctx.client));
    let sent = first::send(store, ctx.live.id, &teller(ctx), (holder, &source), person).await?;
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn how_long_is_said_as_people_would() {
        let said = |text: &str| in_words(crate::config::values::Scalar::read(text).unwrap());
        for (lifetime, words) in [
            ("30d", ("days", 30)),
            ("2w", ("days", 14)),
            ("24h", ("days", 1)),
            ("36h", ("hours", 36)),
            ("90m", ("minutes", 90)),
            ("90s", ("minutes", 2)),
            ("1ms", ("minutes", 1)),
        ] {
            assert_eq!(said(lifetime), words, "{lifetime}");
        }
    }
}

//! Second factors in the person's words: what a device is called, an app that is being set up, a code that is mailed, a browser
//! to trust.

use std::time::Duration;

use super::announce::teller;
use super::client;
use super::codes::{self, Pairing};
use super::context::Ctx;
use super::factor_views::{Addable, App, Ceremony, Choice, Setup, TrustOffer};
use super::fault::Fault;
use super::form::Form;
use crate::environment::policy;
use crate::identity::account::Account;
use crate::identity::activity::{self, Actor, Kind as Event};
use crate::identity::attempt::{Reserved, Source};
use crate::identity::flow::Holder;
use crate::identity::link;
use crate::identity::trusted::Rule;
use crate::kit::id::UserId;
use crate::mfa::change::Refused;
use crate::mfa::device::Device;
use crate::mfa::enrolment::{Begun, Pending};
use crate::mfa::first::{self, Answered, Sent};
use crate::mfa::guessing::Guess;
use crate::mfa::oath::pairing::{self, Typed};
use crate::mfa::sent::{self, address};
use crate::mfa::standing::Standing;
use crate::mfa::verify::Given;
use crate::mfa::{self, Id, Way, totp, way, webauthn};
use crate::store::{Scope, Work};
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

/// What a person calls a device, else who keeps it, else its method's name.
pub fn device_name(ctx: &Ctx, device: &Device) -> String {
    if !device.label.is_empty() {
        return device.label.clone();
    }
    let provider = device.make.as_deref().and_then(webauthn::provider::name);
    provider.map_or_else(|| method_name(ctx, device.method), str::to_owned)
}

/// A device to choose, at `page?device=…`.
pub fn choice(ctx: &Ctx, device: &Device, page: &str) -> Choice {
    let with = if page.contains('?') { '&' } else { '?' };
    Choice {
        id: device.id.to_string(),
        method: device.method.as_str(),
        name: device_name(ctx, device),
        method_name: method_name(ctx, device.method),
        address: masked_address(ctx, device),
        icon: icon(device.method),
        href: format!("{}{with}device={}", ctx.live.address.path(page), device.id),
    }
}

/// Where the codes of a device are sent, partly hidden, if they are.
pub fn masked_address(ctx: &Ctx, device: &Device) -> Option<String> {
    sent::address_of(device, &ctx.live.keys).map(|to| address::masked(&to))
}

/// Digits of a code of a device, where its method has a fixed number.
pub fn digits(ctx: &Ctx, person: &Account, device: &Device) -> Option<u8> {
    let config = policy::mfa(&ctx.live, person);
    match way(device.method)? {
        Way::App(coded) | Way::Token(coded) | Way::Paper(coded) => coded.digits(config, device),
        Way::Sent(channel) => Some(sent::policy(config, channel).code_length),
        Way::Ceremony => None,
    }
}

/// The part of addresses where a device of a method is added: `passkeys`, `totp`.
pub fn word(id: Id) -> String {
    match id {
        Id::Passkey => "passkeys".to_owned(),
        Id::SecurityKey => "security-keys".to_owned(),
        id => id.as_str().replace('_', "-"),
    }
}

/// A method that can be added, at `page` below the environment's address.
pub fn addable(ctx: &Ctx, id: Id, page: &str) -> Addable {
    Addable {
        id: id.as_str(),
        name: method_name(ctx, id),
        about: ctx.text(&format!("method-{}-about", id.as_str().replace('_', "-"))),
        icon: icon(id),
        href: ctx.live.address.path(page),
    }
}

/// A device that is being added, at `page`; `pending` where something lies ready for it.
pub async fn setup(ctx: &Ctx, adding: &Adding<'_>, pending: Option<&Pending>) -> Result<Setup, Fault> {
    let config = policy::mfa(&ctx.live, adding.person);
    let plain = Setup {
        method: adding.method.as_str(),
        ask_name: config.ask_nickname,
        label: adding.entered.label.to_owned(),
        ..Setup::default()
    };
    let cannot = || Fault::internal("a device that cannot be set up");
    match way(adding.method).ok_or_else(cannot)? {
        Way::App(_) => {
            let app = pending.and_then(|pending| app(ctx, adding, pending));
            Ok(Setup { app: Some(app.ok_or_else(cannot)?), ..plain })
        }
        Way::Ceremony => {
            let options = ctx.live.address.path(&format!("{}/options", adding.page));
            Ok(Setup { ceremony: Some(Ceremony { options }), ..plain })
        }
        Way::Sent(channel) => match pending.filter(|_| !adding.entered.names_address()) {
            Some(pending) => {
                let code = codes::code_form(ctx, adding, pending).await?;
                // The name as it was when another code was asked for.
                let kept = codes::label(pending).filter(|_| plain.label.is_empty());
                let label = kept.map_or(plain.label, str::to_owned);
                Ok(Setup { code: Some(code), label, ..plain })
            }
            None => Ok(Setup { address: Some(codes::address_form(ctx, adding, channel).await?), ..plain }),
        },
        Way::Token(_) => Ok(Setup { token: true, ..plain }),
        Way::Paper(_) => Err(cannot()),
    }
}

/// Whose device is being added, and where.
pub struct Adding<'a> {
    /// The method.
    pub method: Id,
    /// Whose it will be.
    pub person: &'a Account,
    /// What apps and authenticators show beside the environment's name.
    pub identifier: &'a str,
    /// The page, below the environment's address.
    pub page: &'a str,
    /// What was entered before.
    pub entered: Entered<'a>,
    /// Whether the person's own addresses are proposed.
    pub proposes: bool,
}

/// What was entered into the form of a device that is being added, kept when it comes back.
#[derive(Clone, Copy, Default)]
pub struct Entered<'t> {
    /// What the person calls the device.
    pub label: &'t str,
    /// Where its codes are to be sent.
    pub address: Option<&'t str>,
    /// Whether another address is asked for than the one that a code was sent to.
    pub another: bool,
}

impl<'t> Entered<'t> {
    /// A name.
    pub fn label(label: &'t str) -> Self {
        Self { label, ..Self::default() }
    }

    /// What a code was asked for with.
    pub fn pairing(wanted: Pairing<'t>) -> Self {
        match wanted {
            Pairing::Typed(address) => Self { address: Some(address), ..Self::default() },
            Pairing::Again(label) => Self::label(label),
        }
    }

    const fn names_address(&self) -> bool {
        self.another || self.address.is_some()
    }
}

fn app(ctx: &Ctx, adding: &Adding<'_>, pending: &Pending) -> Option<App> {
    let Begun::App(seed) = &pending.begun else { return None };
    let config = policy::mfa(&ctx.live, adding.person);
    let setup = totp::setup(config, &seed.bytes(), ctx.live.name(&ctx.language), adding.identifier)?;
    let groups = setup.key.as_bytes().chunks(4).map(|group| String::from_utf8_lossy(group).into_owned());
    Some(App {
        qr: qr::svg(&setup.address),
        key: groups.collect(),
        plain_key: setup.key.clone(),
        address: setup.address,
        digits: config.totp.digits,
        period: config.totp.period.as_secs(),
    })
}

/// The ceremony by which a device is proved, if it is; its script asks at `options`, below the environment's address.
pub fn ceremony(ctx: &Ctx, device: &Device, options: &str) -> Option<Ceremony> {
    matches!(way(device.method), Some(Way::Ceremony)).then(|| Ceremony { options: ctx.live.address.path(options) })
}

/// The field in which a device is proved.
pub fn field(device: &Device) -> &'static str {
    match way(device.method) {
        Some(Way::Ceremony) => "credential",
        _ => "code",
    }
}

/// What a form gives as the proof of a device of this method, one that is added with it or is there already; what is missing, as a
/// field and a message key.
pub fn given<'g>(
    ctx: &'g Ctx,
    method: Id,
    form: &'g Form,
    adds: bool,
) -> Result<Given<'g>, (&'static str, &'static str)> {
    match (way(method), &ctx.live.party) {
        (Some(Way::Ceremony), Some(party)) if !form.text("credential").is_empty() => {
            Ok(Given::Credential(party, form.text("credential")))
        }
        (Some(Way::Ceremony), _) => Err(("credential", "ceremony-script")),
        (Some(Way::Token(_)), _) if adds => {
            let [serial, first, second] = ["serial", "code", "second_code"].map(|name| form.text(name).trim());
            match (serial, first, second) {
                ("", _, _) => Err(("serial", "serial-required")),
                (_, "", _) => Err(("code", "code-required")),
                (_, _, "") => Err(("second_code", "code-required")),
                _ => Ok(Given::Token(Typed { serial, first, second, label: form.text("label") })),
            }
        }
        _ if form.text("code").trim().is_empty() => Err(("code", "code-required")),
        _ => Ok(Given::Code(form.text("code"))),
    }
}

/// Why a device is not added, as a field and a message key; `None` where it is not what was given that is wrong.
pub fn refusal(refused: &Refused, method: Id) -> Option<(&'static str, &'static str)> {
    match refused {
        // Which of the three is wrong is not told.
        Refused::WrongCode if method == Id::OathToken => Some(("serial", "token-wrong")),
        Refused::WrongCode => Some(("code", "code-wrong")),
        Refused::CodeGone => Some(("code", "code-gone")),
        Refused::Known => Some(("address", "device-known")),
        Refused::Address(fault) => Some(("address", codes::address_fault(*fault))),
        Refused::Label => Some(("label", "label-refused")),
        Refused::Ceremony(fault) => Some(("credential", ceremony_fault(*fault))),
        _ => None,
    }
}

/// Why the answer of an authenticator is not accepted, as a message key.
pub const fn ceremony_fault(fault: webauthn::Fault) -> &'static str {
    match fault {
        webauthn::Fault::Invalid | webauthn::Fault::Copied => "ceremony-invalid",
        webauthn::Fault::Gone => "ceremony-gone",
        webauthn::Fault::Known => "ceremony-known",
        webauthn::Fault::Synced => "ceremony-synced",
        webauthn::Fault::Make => "ceremony-make",
    }
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

/// Reserves a try at adding a hardware token; the wait, where there were too many.
pub async fn reserve_token(ctx: &Ctx, person: &Account) -> Result<Result<Guess, Duration>, Fault> {
    let guess = pairing::guess(person.id, Source::Unknown(client::source(ctx.client)), ctx.now);
    let config = policy::mfa(&ctx.live, person);
    match pairing::reserve(&ctx.services.store, ctx.live.id, config, &guess).await? {
        Reserved::Granted => Ok(Ok(guess)),
        Reserved::Throttled(wait) => {
            refused(ctx, person, "oath_token", "throttled");
            Ok(Err(wait))
        }
    }
}

/// Writes down that there may be a copy of a passkey or security key (R-WA-11), in the transaction that uses its challenge up. Only
/// whoever has its key comes this far.
pub async fn copied(ctx: &Ctx, work: &Work, person: &Account) -> Result<(), Fault> {
    let (random, detail) = (&ctx.services.random, serde_json::json!({ "source": ctx.agent().address }));
    let (kind, actor) = (Event::CredentialCopied, &Actor::Person);
    Ok(activity::record(work, person.id, kind, actor, &detail, random, ctx.now).await?)
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

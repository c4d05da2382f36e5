//! Codes that are sent to devices: what sends them for a request, how far one is, and why there is none, in the person's words.

use std::time::Duration;

use poem::Response;
use poem::http::StatusCode;
use poem::http::header::{HeaderValue, RETRY_AFTER};

use super::announce::teller;
use super::client;
use super::context::Ctx;
use super::factor_views::{AddressCode, AddressForm, SentCode};
use super::factors::{self, Adding};
use super::fault::Fault;
use crate::environment::policy;
use crate::identity::account::Account;
use crate::identity::flow::Holder;
use crate::identity::identifier;
use crate::kit::id::BrowserId;
use crate::mfa::Id;
use crate::mfa::change::Refused;
use crate::mfa::device::{self, Device};
use crate::mfa::enrolment::Pending;
use crate::mfa::sent::address::{self, Hints};
use crate::mfa::sent::pairing::{self, Wanted};
use crate::mfa::sent::sending::{self, Sender};
use crate::mfa::sent::{self, challenge};
use crate::outbox::Channel;
use crate::store::Work;
use crate::theme::view::Problem;

/// Does something with what sends codes over a channel.
async fn sending<T>(
    ctx: &Ctx,
    (holder, person): (&Holder, &Account),
    channel: Channel,
    browser: Option<BrowserId>,
    act: impl AsyncFnOnce(&Sender<'_>) -> T,
) -> T {
    let (teller, source) = (teller(ctx), client::source(ctx.client));
    let sender = Sender {
        store: &ctx.services.store,
        environment: ctx.live.id,
        teller: &teller,
        config: policy::mfa(&ctx.live, person),
        limits: &ctx.live.config.notifications.limits,
        source: &source,
        browser,
        person,
        holder,
        channel,
        open: ctx.services.can_send(&ctx.live, channel),
    };
    act(&sender).await
}

/// Sends a code to a device of a person, for this holder alone. `browser`: the one that they have proved a second factor in before.
pub async fn send(
    ctx: &Ctx,
    (holder, person): (&Holder, &Account),
    browser: Option<BrowserId>,
    device: &Device,
) -> Result<Result<(), sending::Refused>, Fault> {
    let Some(channel) = sent::channel(device.method) else { return Ok(Err(sending::Refused::Unavailable)) };
    let sent =
        sending(ctx, (holder, person), channel, browser, async |sender| challenge::send(sender, device).await).await?;
    ctx.services.outbox.notify_one();
    Ok(sent.map(|_| ()))
}

/// Where a code is to go that adds a device.
#[derive(Clone, Copy, Debug)]
pub enum Pairing<'t> {
    /// To this address, as it was typed.
    Typed(&'t str),
    /// Where the last one went; this name was typed meanwhile.
    Again(&'t str),
}

/// Sends a code to the address of a device that is to be added. `work` opens the transaction once it may be sent, and holds what
/// allows the person to add a device; nothing where nothing does any more.
pub async fn pair(
    ctx: &Ctx,
    who: (&Holder, &Account),
    (id, wanted): (Id, Pairing<'_>),
    work: impl AsyncFnOnce() -> Result<Option<Work>, Fault>,
) -> Result<Result<Pending, Refused>, Fault> {
    let Some(channel) = sent::channel(id) else { return Ok(Err(Refused::Closed)) };
    let locale = who.1.text("locale").unwrap_or_default();
    let languages = [locale, &ctx.language, &ctx.live.config.locale.default];
    let wanted = match wanted {
        Pairing::Typed(typed) => Wanted::Typed(typed, Hints { languages: &languages }),
        Pairing::Again(label) => Wanted::Again(label),
    };
    sending(ctx, who, channel, None, async |sender| {
        let prepared = match apart(pairing::prepare(sender, id, wanted).await)? {
            Ok(prepared) => prepared,
            Err(refused) => return Ok(Err(refused)),
        };
        let Some(work) = work().await? else { return Ok(Err(Refused::Unproved)) };
        let begun = apart(pairing::begin(sender, &work, prepared).await)?;
        if begun.is_ok() {
            work.commit().await?;
            ctx.services.outbox.notify_one();
        }
        Ok(begun)
    })
    .await
}

/// What the person can do something about, apart from what is our own fault.
pub fn apart<T>(outcome: Result<T, Refused>) -> Result<Result<T, Refused>, Fault> {
    match outcome {
        Err(Refused::Store(error)) => Err(error.into()),
        outcome => Ok(outcome),
    }
}

/// Writes down that a code that adds a device was refused.
pub fn note(ctx: &Ctx, person: &Account, method: Id, refused: &Refused) {
    let why = match refused {
        Refused::WrongCode => "wrong",
        Refused::CodeGone => "gone",
        Refused::Throttled(_) => "throttled",
        _ => return,
    };
    factors::refused(ctx, person, method.as_str(), why);
}

/// Whether something that is pending waits for a code that was sent: it is counted as wrong before it is looked at.
pub async fn reserve(ctx: &Ctx, person: &Account, pending: &Pending) -> Result<Result<Reserved, Refused>, Fault> {
    let (store, source) = (&ctx.services.store, client::source(ctx.client));
    let config = policy::mfa(&ctx.live, person);
    let reserved = apart(pairing::reserve(store, ctx.live.id, config, pending, &source, ctx.now).await)?;
    Ok(reserved.map(Reserved))
}

/// An answer that was counted; nothing where none is.
pub struct Reserved(Option<crate::mfa::guessing::Guess>);

impl Reserved {
    /// Gives it back, because it was right.
    pub async fn release(&self, work: &Work) -> Result<(), Fault> {
        Ok(pairing::release(work, self.0.as_ref()).await?)
    }
}

/// The code of a device as pages show it, with the page that sends one below the environment's address; `None` for devices whose
/// codes are not sent.
pub async fn shown(
    ctx: &Ctx,
    (holder, person): (&Holder, &Account),
    device: &Device,
    page: &str,
) -> Result<Option<SentCode>, Fault> {
    let keys = &ctx.live.keys;
    let (Some(channel), Some(to)) = (sent::channel(device.method), sent::address_of(device, keys)) else {
        return Ok(None);
    };
    let policy = sent::policy(policy::mfa(&ctx.live, person), channel);
    let last = challenge::find(&ctx.scope(), keys, (holder, device.id), ctx.now).await?;
    let failed = match &last {
        Some(last) => last.has_failed(&ctx.scope()).await?,
        None => false,
    };
    let wait = last.as_ref().filter(|_| !failed).and_then(|last| last.wait(policy, ctx.now));
    Ok(Some(SentCode {
        address: address::masked(&to),
        sent: last.is_some(),
        failed,
        open: ctx.services.can_send(&ctx.live, channel) && address::is_accepted((channel, policy), &to),
        more: last.is_none_or(|last| last.wait(policy, ctx.now).is_some()),
        wait: wait.and_then(countdown),
        minutes: minutes(policy.lifetime),
        send: ctx.live.address.path(page),
    }))
}

/// Asks for the address of a device that is being added.
pub async fn address_form(ctx: &Ctx, adding: &Adding<'_>, channel: Channel) -> Result<AddressForm, Fault> {
    let typed = match adding.entered.address {
        Some(typed) => typed.to_owned(),
        // Whoever has proved the password alone is not told the person's addresses.
        None if !adding.proposes => String::new(),
        None => proposed(ctx, adding.person, channel).await?,
    };
    Ok(AddressForm { typed, phone: channel.is_gateway(), open: ctx.services.can_send(&ctx.live, channel) })
}

/// What the person is likely to want: their own verified address or number, unless a device has it.
async fn proposed(ctx: &Ctx, person: &Account, channel: Channel) -> Result<String, Fault> {
    let own = identifier::of(&ctx.scope(), person.id).await?;
    let kind = if channel.is_gateway() { identifier::Kind::Phone } else { identifier::Kind::Email };
    let mut own = own.into_iter().filter(|own| own.kind == kind && own.verified_at.is_some()).map(|own| own.shown);
    let Some(first) = own.next() else { return Ok(String::new()) };
    let devices = device::of(&ctx.scope(), person.id).await?;
    let mut taken = devices
        .iter()
        .filter(|device| sent::channel(device.method) == Some(channel))
        .filter_map(|device| sent::address_of(device, &ctx.live.keys));
    Ok(if taken.any(|address| address::is_same(&address, &first)) { String::new() } else { first })
}

/// Asks for the code that was sent to such an address.
pub async fn code_form(ctx: &Ctx, adding: &Adding<'_>, pending: &Pending) -> Result<AddressCode, Fault> {
    let over = pairing::over(pending).ok_or_else(|| Fault::internal("a device that waits for no code"))?;
    let (channel, unproved) = over;
    let policy = sent::policy(policy::mfa(&ctx.live, adding.person), channel);
    let failed = unproved.sent.has_failed(&ctx.scope()).await?;
    let wait = unproved.sent.wait(policy, ctx.now);
    Ok(AddressCode {
        address: address::shown(&unproved.to),
        country: address::country(&unproved.to),
        digits: policy.code_length,
        minutes: minutes(policy.lifetime),
        failed,
        more: wait.is_some(),
        wait: wait.filter(|_| !failed).and_then(countdown),
        another: ctx.live.address.path(&format!("{}?another=1", adding.page)),
    })
}

/// What the person has called a device so far that waits for a code.
pub fn label(pending: &Pending) -> Option<&str> {
    pairing::over(pending).map(|(_, unproved)| unproved.label.as_str())
}

/// To the nearest, but never none.
fn minutes(time: Duration) -> u64 {
    ((time.as_secs() + 30) / 60).max(1)
}

/// A wait in minutes and seconds, `0:28`, which the page's script counts down; `None` when it is over.
pub fn countdown(wait: Duration) -> Option<String> {
    let seconds = seconds(wait);
    (seconds > 0).then(|| format!("{}:{:02}", seconds / 60, seconds % 60))
}

/// Why something typed is no address, as a message key.
pub const fn address_fault(fault: address::Fault) -> &'static str {
    match fault {
        address::Fault::Missing => "device-address-required",
        address::Fault::Mail => "problem-email",
        address::Fault::Number => "device-number-wrong",
        address::Fault::NotPersonal => "device-number-kind",
        address::Fault::Country => "device-number-country",
    }
}

/// Why no code is sent, as a page tells it.
#[derive(Debug)]
pub struct NotSent {
    /// The status of the page.
    pub status: StatusCode,
    /// What it says.
    pub text: String,
    wait: Option<Duration>,
}

impl NotSent {
    /// In the person's words.
    pub fn new(ctx: &Ctx, refused: sending::Refused) -> Self {
        let plain = |key, status, wait| Self { status, text: ctx.text(key), wait };
        let (invalid, many) = (StatusCode::UNPROCESSABLE_ENTITY, StatusCode::TOO_MANY_REQUESTS);
        match refused {
            sending::Refused::TooSoon(wait) => {
                let text = ctx.text_with("code-wait", &[("seconds", seconds(wait).into())]);
                Self { status: invalid, text, wait: None }
            }
            sending::Refused::NoMore => plain("code-no-more", invalid, None),
            sending::Refused::Unavailable => plain("code-unavailable", invalid, None),
            sending::Refused::Throttled(wait) => plain("code-throttled", many, Some(wait)),
        }
    }

    /// As the problems of a page, about none of its fields.
    pub fn problems(&self) -> Vec<Problem> {
        vec![Problem::new("", self.text.clone())]
    }

    /// The page that tells it.
    pub fn on(&self, mut page: Response) -> Response {
        if let Some(wait) = self.wait {
            page.headers_mut().insert(RETRY_AFTER, HeaderValue::from(seconds(wait)));
        }
        page
    }
}

/// Whole seconds, so that whoever waits them has waited enough.
fn seconds(wait: Duration) -> u64 {
    wait.as_secs() + u64::from(wait.subsec_nanos() > 0)
}

//! From what is stored to what the pages show.

use super::views;
use crate::config::sections::mfa::{MfaSection, Pairing};
use crate::environment::policy;
use crate::http::context::Ctx;
use crate::http::factor_views::Addable;
use crate::http::factors;
use crate::http::fault::Fault;
use crate::http::member::Member;
use crate::http::trusted;
use crate::mfa::device::{self, Device};
use crate::mfa::removal::{self, Waiting};
use crate::mfa::standing::{Standing, addable, stands_alone};
use crate::mfa::webauthn::provider;
use crate::mfa::{Id, Method, recovery_codes};
use crate::theme::when::When;

/// A person's devices and the policy that applies to them.
pub struct Owned<'o> {
    /// The policy.
    pub config: &'o MfaSection,
    /// The devices, in the person's order.
    pub devices: Vec<Device>,
    /// The removals that wait.
    pub removals: Vec<Waiting>,
}

impl<'o> Owned<'o> {
    /// The devices of whoever asks.
    pub async fn of(ctx: &'o Ctx, member: &'o Member) -> Result<Self, Fault> {
        let devices = device::of(&ctx.scope(), member.account.id).await?;
        let removals = removal::of(&ctx.scope(), member.account.id).await?;
        Ok(Self { config: policy::mfa(&ctx.live, &member.account), devices, removals })
    }

    /// How they stand.
    pub fn standing(&self) -> Standing<'_> {
        Standing::new(self.config, &self.devices)
    }

    /// Those that stand alone: what a person orders and manages one by one.
    pub fn alone(&self) -> Vec<&Device> {
        self.devices.iter().filter(|device| stands_alone(device.method)).collect()
    }

    /// One of those.
    pub fn find(&self, id: &str) -> Result<&Device, Fault> {
        let id = id.parse().map_err(|_| Fault::NotFound)?;
        self.alone().into_iter().find(|device| device.id == id).ok_or(Fault::NotFound)
    }

    /// The removal of a device that waits.
    pub fn removal(&self, device: &Device) -> Option<&Waiting> {
        self.removals.iter().find(|waiting| waiting.device == device.id)
    }

    /// Whether a device does nothing because the policy no longer takes it.
    pub fn is_withdrawn(&self, device: &Device) -> bool {
        !self.config.methods.contains(&device.method) || !device::is_acceptable(self.config, device)
    }

    /// A device as it is shown.
    pub fn device(&self, ctx: &Ctx, device: &Device) -> views::Device {
        let when = |instant| When::new(instant, &ctx.live.time_zone, &ctx.language);
        let alone = self.alone();
        views::Device {
            id: device.id.to_string(),
            name: factors::device_name(ctx, device),
            method_name: factors::method_name(ctx, device.method),
            label: device.label.clone(),
            address: factors::masked_address(ctx, device),
            icon: factors::icon(device.method),
            added: when(device.created_at),
            last_used: device.last_used_at.map(when),
            synced: device.synced.filter(|_| device.method == Id::Passkey),
            provider: device.make.as_deref().and_then(provider::name),
            default: self.standing().default().is_some_and(|first| first.id == device.id),
            enabled: device.enabled,
            withdrawn: self.is_withdrawn(device),
            removal: self.removal(device).map(|waiting| removal(ctx, waiting)),
            first: alone.first().is_some_and(|first| first.id == device.id),
            last: alone.last().is_some_and(|last| last.id == device.id),
            href: ctx.live.address.path(&format!("authentication/devices/{}", device.id)),
        }
    }

    /// The methods that can be added, each as a card.
    pub fn addable(&self, ctx: &Ctx) -> Vec<Addable> {
        if !self.standing().has_room() {
            return Vec::new();
        }
        addable(self.config)
            .map(Method::id)
            .map(|id| factors::addable(ctx, id, &format!("authentication/{}/new", factors::word(id))))
            .collect()
    }

    /// The recovery codes, where the environment has them.
    pub async fn recovery(&self, ctx: &Ctx) -> Result<Option<views::Recovery>, Fault> {
        if !self.config.methods.contains(&Id::RecoveryCodes) {
            return Ok(None);
        }
        let standing = self.standing();
        let set = standing.recovery();
        let open = self.config.recovery_codes.pairing == Pairing::Open;
        if set.is_none() && !open {
            return Ok(None);
        }
        let left = match set {
            Some(set) => Some(recovery_codes::left(&ctx.scope(), set.id).await?),
            None => None,
        };
        Ok(Some(views::Recovery {
            left: left.map(|left| u32::try_from(left).unwrap_or(u32::MAX)),
            of: u32::try_from(recovery_codes::COUNT).unwrap_or(u32::MAX),
            few: left.is_some_and(|left| left <= recovery_codes::FEW),
            made: set.map(|set| When::new(set.created_at, &ctx.live.time_zone, &ctx.language)),
            possible: standing.has_factor(),
            open,
            href: ctx.live.address.path("authentication/recovery-codes"),
        }))
    }
}

/// When what waits is done, as it is shown.
pub fn removal(ctx: &Ctx, waiting: &Waiting) -> views::Removal {
    let due = When::new(waiting.due, &ctx.live.time_zone, &ctx.language);
    views::Removal { due, now: waiting.due <= ctx.now, turns_off: waiting.turns_off }
}

/// The browsers that the person trusts, where that is possible.
pub async fn trusted(
    ctx: &Ctx,
    member: &Member,
    standing: &Standing<'_>,
) -> Result<Option<views::TrustedBrowsers>, Fault> {
    let Some(listed) = trusted::listed(ctx, member, standing).await? else { return Ok(None) };
    let when = |instant| When::new(instant, &ctx.live.time_zone, &ctx.language);
    let named = |text: String| (!text.is_empty()).then_some(text);
    let below = |path: &str| ctx.live.address.path(&format!("authentication/trusted-browsers/{path}"));
    let browsers = listed.into_iter().map(|listed| views::TrustedBrowser {
        end: below(&format!("{}/end", listed.trusted.id)),
        since: when(listed.trusted.created_at),
        last_used: when(listed.trusted.last_used_at),
        until: when(listed.until),
        current: listed.current,
        browser: named(listed.trusted.browser),
        platform: named(listed.trusted.platform),
    });
    Ok(Some(views::TrustedBrowsers { browsers: browsers.collect(), end_all: below("end-all") }))
}

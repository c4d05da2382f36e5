//! A person's devices: listed, named, ordered, turned off and on, removed.

use poem_openapi::param::Path;
use poem_openapi::payload::Json;
use poem_openapi::{Enum, Object, OpenApi};

use super::adding::{self, New, PendingDevice};
use crate::environment::policy::Act;
use crate::http::api::answer::{Answer, Created, NowOrThen};
use crate::http::api::caller::Caller;
use crate::http::api::problem::Problem;
use crate::http::api::{About, time};
use crate::http::context::Ctx;
use crate::http::factors;
use crate::http::fault::Fault;
use crate::mfa::change::{Refused, To};
use crate::mfa::removal::Removed;
use crate::mfa::webauthn::provider;
use crate::mfa::{Id, device};
use crate::tabs::authentication::acts::{self, Edit};
use crate::tabs::authentication::shown::Owned;

/// The operations.
#[derive(Clone, Copy, Debug)]
pub struct DevicesApi;

/// An enrolled device.
#[derive(Clone, Debug, Object)]
pub struct Device {
    /// Its id.
    pub id: String,
    /// The id of its method.
    #[oai(rename = "type")]
    pub kind: String,
    /// What the person calls it, else the name of its method.
    pub name: String,
    /// Where its codes are sent, partly hidden, if they are.
    #[oai(skip_serializing_if_is_none)]
    pub address: Option<String>,
    /// When it was added.
    pub added: String,
    /// When it was last used; absent when it never was.
    #[oai(skip_serializing_if_is_none)]
    pub last_used: Option<String>,
    /// A passkey: whether it is copied between the person's machines.
    #[oai(skip_serializing_if_is_none)]
    pub synced: Option<bool>,
    /// Who keeps it, where that is known.
    #[oai(skip_serializing_if_is_none)]
    pub provider: Option<String>,
    /// Whether it is asked for first.
    pub default: bool,
    /// Whether it is asked for, unless it is `withdrawn`.
    pub enabled: bool,
    /// Whether its method is no longer offered here: it does nothing, and can be removed.
    pub withdrawn: bool,
    /// When it is removed, where that was asked for and waits.
    #[oai(skip_serializing_if_is_none)]
    pub removal_due: Option<String>,
}

impl Device {
    /// As it is told to its owner.
    pub fn new(ctx: &Ctx, owned: &Owned<'_>, device: &device::Device) -> Self {
        Self {
            id: device.id.to_string(),
            kind: device.method.as_str().to_owned(),
            name: factors::device_name(ctx, device),
            address: factors::masked_address(ctx, device),
            added: time(device.created_at),
            last_used: device.last_used_at.map(time),
            synced: device.synced.filter(|_| device.method == Id::Passkey),
            provider: device.make.as_deref().and_then(provider::name).map(str::to_owned),
            default: owned.standing().default().is_some_and(|first| first.id == device.id),
            enabled: device.enabled,
            withdrawn: owned.is_withdrawn(device),
            removal_due: owned.removal(device).map(|waiting| time(waiting.due)),
        }
    }
}

/// The devices of a person.
#[derive(Clone, Debug, Object)]
pub struct Devices {
    /// In the person's order.
    pub devices: Vec<Device>,
    /// The methods of which one can be added.
    pub addable: Vec<String>,
}

/// A removal that waits, because what was proved is weaker than what goes.
#[derive(Clone, Debug, Object)]
pub struct RemovalDue {
    /// When it is done, unless it is called off.
    pub removal_due: String,
}

fn removed(ctx: &Ctx, removed: Result<Removed, Refused>) -> Result<NowOrThen<RemovalDue>, Problem> {
    Ok(match removed.map_err(|refused| Problem::refused(ctx, refused))? {
        Removed::Now => NowOrThen::now(),
        Removed::Then(due) => NowOrThen::then(&RemovalDue { removal_due: time(due) }),
    })
}

/// Where a device goes in its owner's order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[oai(rename_all = "snake_case")]
pub enum Position {
    /// One place nearer to the front.
    Up,
    /// One place nearer to the end.
    Down,
}

/// What is to be changed of a device: everything, or nothing.
#[derive(Debug, Object)]
#[oai(deny_unknown_fields)]
pub struct DeviceChanges {
    /// Its name; an empty one takes it away.
    pub name: Option<String>,
    /// Whether it is asked for.
    pub enabled: Option<bool>,
    /// `true`: it is asked for first. Only where people choose that for themselves.
    pub default: Option<bool>,
    /// Where it goes.
    pub position: Option<Position>,
}

impl DeviceChanges {
    fn edit(self) -> Result<Edit, Fault> {
        let to = match (self.default, self.position) {
            (None, None) => None,
            (Some(true), None) => Some(To::Front),
            (None, Some(Position::Up)) => Some(To::Up),
            (None, Some(Position::Down)) => Some(To::Down),
            _ => return Err(Fault::BadRequest("error-body")),
        };
        Ok(Edit { label: self.name, enabled: self.enabled, to })
    }
}

async fn told(ctx: &Ctx, caller: &Caller, id: &str) -> Result<Answer<Device>, Problem> {
    let owned = Owned::of(ctx, caller).await?;
    Ok(Answer::new(&Device::new(ctx, &owned, owned.find(id)?)))
}

#[OpenApi(tag = "About::Authentication")]
impl DevicesApi {
    /// Lists the person's devices.
    #[oai(path = "/devices", method = "get", operation_id = "devices.list")]
    async fn list(&self, ctx: Ctx, caller: Caller) -> Result<Answer<Devices>, Problem> {
        let owned = Owned::of(&ctx, &caller).await?;
        let devices = owned.alone().into_iter().map(|device| Device::new(&ctx, &owned, device)).collect();
        let addable = owned.addable(&ctx).into_iter().map(|method| method.id.to_owned()).collect();
        Ok(Answer::new(&Devices { devices, addable }))
    }

    /// Begins, or goes on with, adding a device.
    #[oai(path = "/devices", method = "post", operation_id = "devices.begin")]
    async fn begin(&self, ctx: Ctx, caller: Caller, Json(new): Json<New>) -> Result<Created<PendingDevice>, Problem> {
        let member = caller.demand(&ctx, Act::Devices).await?;
        Ok(Answer::new(&adding::begin(&ctx, &member, &new).await?))
    }

    /// Tells one device.
    #[oai(path = "/devices/:id", method = "get", operation_id = "devices.show")]
    async fn show(&self, ctx: Ctx, caller: Caller, id: Path<String>) -> Result<Answer<Device>, Problem> {
        told(&ctx, &caller, &id.0).await
    }

    /// Names a device, moves it, turns it off or on.
    #[oai(path = "/devices/:id", method = "patch", operation_id = "devices.change")]
    async fn change(
        &self,
        ctx: Ctx,
        caller: Caller,
        id: Path<String>,
        Json(changes): Json<DeviceChanges>,
    ) -> Result<Answer<Device>, Problem> {
        let device = Owned::of(&ctx, &caller).await?.find(&id.0)?.id;
        let member = caller.demand(&ctx, Act::Devices).await?;
        let edit = changes.edit()?;
        acts::edit(&ctx, &member, device, &edit).await?.map_err(|refused| Problem::refused(&ctx, refused))?;
        told(&ctx, &caller, &id.0).await
    }

    /// Removes a device; with the last second factor go the recovery codes. By a proof weaker than the device it is done a day
    /// later, announced to every address.
    #[oai(path = "/devices/:id", method = "delete", operation_id = "devices.remove")]
    async fn remove(&self, ctx: Ctx, caller: Caller, id: Path<String>) -> Result<NowOrThen<RemovalDue>, Problem> {
        let device = Owned::of(&ctx, &caller).await?.find(&id.0)?.id;
        let member = caller.demand(&ctx, Act::Devices).await?;
        removed(&ctx, acts::remove(&ctx, &member, device).await?)
    }

    /// Keeps a device whose removal waits.
    #[oai(path = "/devices/:id/keep", method = "post", operation_id = "devices.keep")]
    async fn keep(&self, ctx: Ctx, caller: Caller, id: Path<String>) -> Result<Answer<Device>, Problem> {
        let device = Owned::of(&ctx, &caller).await?.find(&id.0)?.id;
        let member = caller.demand(&ctx, Act::Devices).await?;
        acts::keep(&ctx, &member, device).await?.map_err(|refused| Problem::refused(&ctx, refused))?;
        told(&ctx, &caller, &id.0).await
    }

    /// Removes every device and the recovery codes, where people may do without a second factor. By a proof weaker than the
    /// strongest it is done a day later.
    #[oai(path = "/devices", method = "delete", operation_id = "devices.turn_off")]
    async fn turn_off(&self, ctx: Ctx, caller: Caller) -> Result<NowOrThen<RemovalDue>, Problem> {
        let member = caller.demand(&ctx, Act::Devices).await?;
        removed(&ctx, acts::turn_off(&ctx, &member).await?)
    }
}

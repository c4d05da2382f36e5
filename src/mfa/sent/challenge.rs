//! The proof of a device whose codes we send: a code is sent when somebody asks for it, and answered where it was asked for. It
//! is good for one sign-on or session, this device and its address, once (R-OT-5): what another browser, another person or
//! another environment has been sent is worth nothing here.
//!
//! A wrong answer counts against the code; whoever calls this has counted it against the device before.

use super::sending::{OnItsWay, Refused, Sender, To};
use super::{address_of, channel};
use crate::identity::flow::{self, Holder, Kind};
use crate::kit::id::{DeviceId, EnvironmentId};
use crate::kit::instant::Instant;
use crate::kit::keyring::Keys;
use crate::mfa::device::{self, Device};
use crate::mfa::sent_code::{self, Answer, Verdict};
use crate::store::{Scope, Store, StoreError, Work};

/// What a code that was sent to a device is good for.
fn good_for(device: DeviceId, to: &str) -> String {
    format!("device {device} {to}")
}

/// The code that was sent last to this device, for this holder.
pub async fn find(
    scope: &Scope<'_>,
    keys: &Keys,
    (holder, device): (&Holder, DeviceId),
    now: Instant,
) -> Result<Option<OnItsWay>, StoreError> {
    flow::find(scope, keys, (Kind::DeviceCode, &holder.about(device)), now).await
}

/// The same of several devices, in their order.
pub async fn find_all(
    scope: &Scope<'_>,
    keys: &Keys,
    (holder, devices): (&Holder, &[Device]),
    now: Instant,
) -> Result<Vec<Option<OnItsWay>>, StoreError> {
    if devices.iter().all(|device| channel(device.method).is_none()) {
        return Ok(vec![None; devices.len()]);
    }
    let about: Vec<Holder> = devices.iter().map(|device| holder.about(device.id)).collect();
    flow::find_all(scope, keys, (Kind::DeviceCode, &about), now).await
}

/// Whether a code was sent to this device for this holder, and has not expired.
pub async fn is_open(
    scope: &Scope<'_>,
    keys: &Keys,
    about: (&Holder, DeviceId),
    now: Instant,
) -> Result<bool, StoreError> {
    Ok(find(scope, keys, about, now).await?.is_some_and(|sent| now < sent.expires))
}

/// Sends a code to a device of the person, for this holder alone, in place of the one before.
pub async fn send(sender: &Sender<'_>, device: &Device) -> Result<Result<OnItsWay, Refused>, StoreError> {
    let Sender { store, environment, holder, .. } = *sender;
    let (keys, random, now) = (sender.teller.keys, sender.teller.random, sender.teller.now);
    let to = address_of(device, keys).filter(|_| device.account == sender.person.id);
    let Some(to) = to else { return Ok(Err(Refused::Unavailable)) };
    let about = holder.about(device.id);
    let key = (Kind::DeviceCode, &about);
    let (seen, earlier) = flow::look(&store.scope(environment), keys, key, now).await?;
    if let Err(refused) = sender.reserve(&to, earlier.as_ref(), To::Device).await? {
        return Ok(Err(refused));
    }
    let work = store.work(environment).await?;
    let sent = sender.send(&work, (&to, &good_for(device.id, &to)), earlier.as_ref()).await?;
    if !flow::put_after(&work, keys, (seen, key), &sent, random, now).await? {
        // Another request was first, and its code is the one that counts.
        return Ok(Err(Refused::TooSoon(sender.first_wait())));
    }
    work.commit().await?;
    Ok(Ok(sent))
}

/// What became of an answer.
pub enum Answered {
    /// It is right: the transaction in which the code is used up.
    Right(Work),
    /// It is wrong, and counted.
    Wrong,
    /// No code was sent here, or it cannot be used any more.
    Gone,
}

/// Whether `typed` is the code that was sent to this device for this holder. `most`: wrong answers before the code is void.
pub async fn answer(
    store: &Store,
    environment: EnvironmentId,
    keys: &Keys,
    (holder, device): (&Holder, &Device),
    (typed, most): (&str, u32),
    now: Instant,
) -> Result<Answered, StoreError> {
    let sent = find(&store.scope(environment), keys, (holder, device.id), now).await?;
    let (Some(sent), Some(to)) = (sent, address_of(device, keys)) else { return Ok(Answered::Gone) };
    if !sent_code::reserve(store, environment, (sent.code, device.account), most, now).await? {
        return Ok(Answered::Gone);
    }
    let work = store.work(environment).await?;
    let good_for = good_for(device.id, &to);
    let given = Answer { code: sent.code, account: device.account, good_for: &good_for, typed };
    match sent_code::answer(&work, keys, &given, now).await? {
        Verdict::Wrong => Ok(Answered::Wrong),
        Verdict::Gone => Ok(Answered::Gone),
        Verdict::Right => {
            flow::end(&work, Kind::DeviceCode, &holder.about(device.id)).await?;
            // It may have been removed or disabled meanwhile.
            let there = device::used(&work, device.id, now).await?;
            Ok(if there { Answered::Right(work) } else { Answered::Gone })
        }
    }
}

//! Adding a device whose codes we send: somebody names an address, a code goes there, and with the code the device is added
//! (R-OT-13). Until then the address lies sealed with the session or sign-on that is adding it; the mail or message says nothing that
//! anybody has typed.
//!
//! Wrong answers count against the code, and against the person over all codes, so that a fresh code gives no fresh guesses.

use serde::{Deserialize, Serialize};

use super::address::{self, Hints, is_same};
use super::sending::{self, OnItsWay, Sender, To};
use super::{address_of, policy};
use crate::config::sections::mfa::MfaSection;
use crate::identity::attempt::{Reserved, Source};
use crate::identity::flow::{self, Kind, Seen};
use crate::identity::identifier;
use crate::kit::id::{EnvironmentId, UserId};
use crate::kit::instant::Instant;
use crate::kit::keyring::Keys;
use crate::mfa::change::Refused;
use crate::mfa::device::{self, Device};
use crate::mfa::enrolment::{Begun, Pending};
use crate::mfa::guessing::{self, Guess};
use crate::mfa::sent_code::{self, Answer, Verdict};
use crate::mfa::{Id, method};
use crate::outbox::Channel;
use crate::store::{Store, StoreError, Work};

/// An address that waits for the code that was sent to it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Unproved {
    /// The address, as it will be stored.
    pub to: String,
    /// The code.
    pub sent: OnItsWay,
    /// What the person has called the device so far.
    #[serde(default)]
    pub label: String,
}

/// Where a code is to go.
#[derive(Clone, Copy, Debug)]
pub enum Wanted<'w> {
    /// To what was typed.
    Typed(&'w str, Hints<'w>),
    /// Where the last one went; the device has been called this meanwhile.
    Again(&'w str),
}

/// A code that may be sent.
pub struct Prepared {
    method: Id,
    to: String,
    label: String,
    seen: Seen,
    earlier: Option<OnItsWay>,
}

/// Under what wrong answers are counted.
pub fn subject(person: UserId) -> String {
    format!("pairing of {person}")
}

/// As much of a name is kept as a device can have: what is too long is told when the device is added.
const LABEL: usize = 200;

fn good_for(method: Id, to: &str) -> String {
    format!("new {} {to}", method.as_str())
}

/// Looks whether a code may be sent to the address of a device that is to be added, and counts it. What comes next is
/// [`begin`], in the transaction of whoever may add it.
pub async fn prepare(sender: &Sender<'_>, method: Id, wanted: Wanted<'_>) -> Result<Prepared, Refused> {
    let Sender { store, environment, teller, person, .. } = *sender;
    let scope = store.scope(environment);
    let key = (Kind::Enrolment, sender.holder);
    let (seen, pending): (_, Option<Pending>) = flow::look(&scope, teller.keys, key, teller.now).await?;
    let pending = pending.filter(|pending| pending.account == person.id);
    let earlier = pending.and_then(|pending| match pending.begun {
        Begun::Address(unproved) => Some((pending.method, *unproved)),
        Begun::App(_) | Begun::Ceremony(_) => None,
    });
    let to = match (wanted, &earlier) {
        (Wanted::Again(_), Some((known, earlier))) if *known == method => earlier.to.clone(),
        (Wanted::Again(_), _) => return Err(Refused::Gone),
        (Wanted::Typed(typed, hints), _) => {
            let own = identifier::of(&scope, person.id).await?;
            let over = (sender.channel, policy(sender.config, sender.channel));
            address::read(over, typed, &own, hints).map_err(Refused::Address)?
        }
    };
    if is_known(&device::of(&scope, person.id).await?, teller.keys, method, &to) {
        return Err(Refused::Known);
    }
    // A slip of the pen is put right at once, the first time.
    let elsewhere = earlier.as_ref().is_some_and(|(known, earlier)| *known != method || !is_same(&earlier.to, &to));
    let earlier = earlier.map(|(_, earlier)| earlier.sent);
    let waited = earlier.as_ref().filter(|earlier| !elsewhere || earlier.count > 1);
    sender.reserve(&to, waited, To::New).await?.map_err(Refused::Sending)?;
    let label = if let Wanted::Again(label) = wanted { label.chars().take(LABEL).collect() } else { String::new() };
    Ok(Prepared { method, to, label, seen, earlier })
}

/// Sends the code. The device is pending then, until the code comes back.
pub async fn begin(sender: &Sender<'_>, work: &Work, prepared: Prepared) -> Result<Pending, Refused> {
    let (keys, random, now) = (sender.teller.keys, sender.teller.random, sender.teller.now);
    let Prepared { method, to, label, seen, earlier } = prepared;
    let sent = sender.send(work, (&to, &good_for(method, &to)), earlier.as_ref()).await?;
    let (account, expires) = (sender.person.id, sent.expires);
    let pending = Pending { account, method, expires, begun: Begun::Address(Box::new(Unproved { to, sent, label })) };
    if flow::put_after(work, keys, (seen, (Kind::Enrolment, sender.holder)), &pending, random, now).await? {
        return Ok(pending);
    }
    // Another request was first, and its code is the one that counts.
    Err(Refused::Sending(sending::Refused::TooSoon(sender.first_wait())))
}

/// Whether the person has a device of this method with this address.
pub(in crate::mfa) fn is_known(devices: &[Device], keys: &Keys, method: Id, to: &str) -> bool {
    let mut same = devices.iter().filter(|device| device.method == method);
    same.any(|device| address_of(device, keys).is_some_and(|address| is_same(&address, to)))
}

/// Counts an answer as wrong before it is looked at, where what is pending waits for a code that was sent; what is to be released
/// when it was right. `source`: the client's address.
pub async fn reserve(
    store: &Store,
    environment: EnvironmentId,
    config: &MfaSection,
    pending: &Pending,
    source: &str,
    now: Instant,
) -> Result<Option<Guess>, Refused> {
    let Begun::Address(unproved) = &pending.begun else { return Ok(None) };
    let Some(method) = method(pending.method) else { return Err(Refused::Closed) };
    // Where there is nothing to be guessed, nothing is counted.
    if now >= unproved.sent.expires {
        return Err(Refused::CodeGone);
    }
    let pace = method.pace(config);
    // No browser is known here for more than what it has proved of the account, so all share the budget (G-S4).
    let guess = Guess { subject: subject(pending.account), source: Source::Unknown(source.to_owned()), now, of: None };
    if let Reserved::Throttled(wait) = guessing::reserve(store, environment, &guess, pace).await? {
        return Err(Refused::Throttled(wait));
    }
    let code = (unproved.sent.code, pending.account);
    match sent_code::reserve(store, environment, code, pace.0, now).await? {
        true => Ok(Some(guess)),
        false => Err(Refused::CodeGone),
    }
}

/// Uses the code up when it is right; the address is proved then.
pub(in crate::mfa) async fn prove<'p>(
    work: &Work,
    keys: &Keys,
    (pending, unproved): (&Pending, &'p Unproved),
    typed: &str,
    now: Instant,
) -> Result<&'p str, Refused> {
    let (account, good_for) = (pending.account, good_for(pending.method, &unproved.to));
    let given = Answer { code: unproved.sent.code, account, good_for: &good_for, typed };
    match sent_code::answer(work, keys, &given, now).await? {
        Verdict::Right => Ok(&unproved.to),
        Verdict::Wrong => Err(Refused::WrongCode),
        Verdict::Gone => Err(Refused::CodeGone),
    }
}

/// The channel of what is pending, where it waits for a code that was sent.
pub fn over(pending: &Pending) -> Option<(Channel, &Unproved)> {
    match &pending.begun {
        Begun::Address(unproved) => Some((super::channel(pending.method)?, unproved)),
        Begun::App(_) | Begun::Ceremony(_) => None,
    }
}

/// Gives back what was reserved for an answer that was right.
pub async fn release(work: &Work, reserved: Option<&Guess>) -> Result<(), StoreError> {
    match reserved {
        Some(guess) => guessing::release(work, guess).await,
        None => Ok(()),
    }
}

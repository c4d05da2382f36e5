//! Writing down what was done to somebody's addresses, and telling them. Every mailbox that was there before can take it back by a link of
//! its own, which is void once the mailbox has no say any more; the others, a new one first of all, only read of it (R-OT-14).

use serde_json::json;

use super::What;
use crate::http::announce::{place, teller};
use crate::http::context::Ctx;
use crate::http::fault::Fault;
use crate::identity::account::Account;
use crate::identity::activity::{self, Actor, Kind as Event};
use crate::identity::address_change::{Act, Mailbox};
use crate::identity::{identifier, link};
use crate::mfa::sent::address::masked;
use crate::outbox::{self, Notice};
use crate::store::Work;

/// Tells `person` of it, in the transaction that does it: at every mailbox of before and of now. Where it can be undone, those
/// that have a say get a link.
pub async fn tell(
    ctx: &Ctx,
    work: &Work,
    person: &Account,
    (what, act, shown): (What, Act, &str),
    (before, undo): (&[Mailbox], bool),
) -> Result<(), Fault> {
    let random = &ctx.services.random;
    let event = match act {
        Act::Replaced => Event::AddressChanged,
        Act::Added => Event::AddressAdded,
        Act::Removed => Event::AddressRemoved,
        Act::Preferred => Event::AddressPreferred,
    };
    let detail = json!({ "what": what.as_str() });
    activity::record(work, person.id, event, &Actor::Person, &detail, random, ctx.now).await?;
    let told = |secret: Option<&str>| notice(ctx, (what, act, shown), secret);
    let own = identifier::of(&work.scope(), person.id).await?;
    let (now, proved) = (identifier::mail_addresses(&own), identifier::proved_addresses(&own));
    let own = |shown: String| {
        let proved = proved.contains(&shown);
        (shown, proved)
    };
    for mailbox in before {
        let secret = (undo && mailbox.has_say).then(|| random.token());
        if let Some(secret) = &secret {
            link::create_for(work, person.id, link::UNDO, (secret, &mailbox.shown), ctx.now).await?;
        }
        // It may not be the person's any more; what its reader can take back, they take back by this link alone.
        if secret.is_some() || !now.contains(&mailbox.shown) {
            outbox::tell_plainly(work, &teller(ctx), person, mailbox.shown.clone(), told(secret.as_deref())).await?;
        } else {
            outbox::tell_at(work, &teller(ctx), person, own(mailbox.shown.clone()), told(None)).await?;
        }
    }
    for shown in now.into_iter().filter(|shown| before.iter().all(|mailbox| mailbox.shown != *shown)) {
        outbox::tell_at(work, &teller(ctx), person, own(shown), told(None)).await?;
    }
    Ok(())
}

/// Tells a telephone that is not the person's any more. It reads that, and no way to take it back, which a text message has no room for.
pub async fn tell_number(
    ctx: &Ctx,
    work: &Work,
    person: &Account,
    done: (What, Act, &str),
    former: &str,
) -> Result<(), Fault> {
    Ok(outbox::tell_number(work, &teller(ctx), person, former, notice(ctx, done, None)).await?)
}

fn notice(ctx: &Ctx, (what, act, shown): (What, Act, &str), secret: Option<&str>) -> Notice {
    Notice::AddressChanged {
        place: place(ctx),
        what: what.as_str().to_owned(),
        act: act.as_str().to_owned(),
        to: masked(shown),
        secret: secret.map(str::to_owned),
    }
}

//! The last word: somebody is erased, and told so at the addresses that they had proved. The mail waits for nobody's account, since
//! there is none any more, and carries no link; its content is wiped once it is delivered.

use std::time::Duration;

use super::{Channel, Envelope, Notice, Teller, enqueue};
use crate::identity::account::Account;
use crate::identity::{erase, identifier};
use crate::store::{StoreError, Work};

/// Erases somebody and tells them; `false` when there is no such account any more. `keep`: how long policy keeps what happened.
pub async fn farewell(
    work: &Work,
    teller: &Teller<'_>,
    person: &Account,
    keep: Option<Duration>,
) -> Result<bool, StoreError> {
    let identifiers = identifier::of(&work.scope(), person.id).await?;
    let pseudonym = erase::pseudonym(teller.keys, person.id);
    let keeps = keep.map(|keep| (pseudonym.as_str(), teller.now.plus(keep)));
    if !erase::erase(work, person.id, keeps, teller.now).await? {
        return Ok(false);
    }
    let keeps = keep.map(|keep| u32::try_from(keep.as_secs().div_ceil(24 * 3600)).unwrap_or(u32::MAX));
    for to in identifier::proved_addresses(&identifiers) {
        let envelope = Envelope {
            channel: Channel::Email,
            to,
            name: person.display_name(),
            language: person.text("locale").map(str::to_owned),
            zone: person.text("zoneinfo").map(str::to_owned),
            at: teller.now,
            notice: Notice::AccountErased { place: teller.place.clone(), keeps },
            not_me: None,
        };
        enqueue(work, teller.keys, &envelope, teller.random, teller.now).await?;
    }
    Ok(true)
}

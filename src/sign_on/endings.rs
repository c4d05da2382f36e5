//! What ends when somebody says that something wasn't them (R-OT-14): the same in the same order, whether they say it by the link of a
//! mail, which shuts the account, or signed on, where their own session stays and the password is the next step. The order is that of
//! other works on the same rows, so that none waits for another in a circle; and each comes after what could still make more of it:
//! links before the password, the password before sessions. The caller holds the account.
//!
//! Whoever is signed on may be the intruder. So what the owner could still need against them stays: the links "this wasn't me" in their
//! mails, changes of addresses that were made by as much as was proved now, and the last way in.

use serde_json::{Map, Value};

use crate::identity::session::Session;
use crate::identity::{account, address_change, browser, credential, grant, leaving, link, linked, session, trusted};
use crate::kit::id::UserId;
use crate::kit::instant::Instant;
use crate::kit::keyring::Keys;
use crate::mfa::{bypass, lost, removal};
use crate::store::{StoreError, Work};

/// Which changes of addresses are taken back.
#[derive(Clone, Copy, Debug)]
pub enum Back<'b> {
    /// All that can be: the link to do so was followed.
    All,
    /// Those since it was told, as far as the mailbox that was told may: whoever was told belonged to the account then.
    After(Option<&'b str>),
    /// Those since then that were all made by less than was proved now.
    Weaker,
    /// None.
    Nothing,
}

/// Who is put out.
#[derive(Clone, Copy, Debug)]
pub enum Out<'o> {
    /// Everybody, and the password with them.
    Everybody {
        /// The environment's keys.
        keys: &'o Keys,
        /// Whether another password is owed.
        owes: bool,
        /// How many earlier passwords are kept.
        keep: u64,
    },
    /// Others than whoever says it.
    Others {
        /// The session in which they say it.
        own: &'o Session,
        /// The secret of their browser.
        browser: &'o str,
        /// The session that goes by itself; where there is none, or it has gone, all others go.
        one: Option<&'o Session>,
    },
}

/// What is said.
#[derive(Clone, Copy, Debug)]
pub struct Doubt<'d> {
    /// Since when somebody else may have acted.
    pub since: Instant,
    /// What is taken back of addresses.
    pub addresses: Back<'d>,
    /// Who is put out.
    pub out: Out<'d>,
}

/// What has ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ended {
    /// How many sessions.
    pub sessions: u64,
    /// How many browsers are trusted no longer.
    pub trusted: u64,
    /// Whether there was a password, which was given up.
    password: bool,
    /// Whether changes of addresses were taken back.
    restored: bool,
    /// Whether a deletion of the account was called off.
    stays: bool,
    /// How many accounts at providers were unlinked.
    unlinked: u64,
    /// Which applications lost what they had been given.
    access_removed: Vec<String>,
    /// How many removals of devices were called off.
    removals: u64,
    /// Whether a new factor in place of lost ones had been asked for.
    lost: bool,
}

impl Ended {
    /// What the history says of it.
    pub fn detail(&self) -> Map<String, Value> {
        let entries: [(&str, Value); 9] = [
            ("ended", self.sessions.into()),
            ("trusted_browsers", self.trusted.into()),
            ("password", self.password.into()),
            ("restored", self.restored.into()),
            ("deletion_cancelled", self.stays.into()),
            ("unlinked", self.unlinked.into()),
            ("access_removed", self.access_removed.clone().into()),
            ("removals_cancelled", self.removals.into()),
            ("lost_stopped", self.lost.into()),
        ];
        entries.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
    }
}

/// Ends all of it.
pub async fn end(work: &Work, id: UserId, doubt: &Doubt<'_>, now: Instant) -> Result<Ended, StoreError> {
    let restored = match doubt.addresses {
        Back::All => address_change::restore(work, id).await?,
        Back::After(mailbox) => address_change::restore_after(work, id, mailbox, doubt.since).await?,
        Back::Weaker => address_change::restore_weaker(work, id, doubt.since, now).await?,
        Back::Nothing => false,
    };
    // Nor was it they who wanted to leave.
    let stays = leaving::keep(work, id).await?;
    // Codes that were sent, and sign-ons under way, are over with everything else.
    account::cut_off(work, id).await?;
    void_links(work, id, &doubt.out).await?;
    // Whoever linked them may have been the intruder, also before what the mail tells of: the owner uses whichever mail they read. So
    // all go of which a link that can still be used tells, or could. Without a password one of them may be the last way in.
    let unlinks = matches!(doubt.out, Out::Everybody { .. }) || credential::find(&work.scope(), id).await?.is_some();
    let unlinked = if unlinks { linked::remove_since(work, id, now.minus(link::NOT_ME_LIFETIME)).await? } else { 0 };
    // Nor need it have been the owner who let an application in; whoever does not recognise something older doubts what came since.
    let since = doubt.since.min(now.minus(link::NOT_ME_LIFETIME));
    let access_removed = grant::remove_since(work, id, since).await?;
    let password = match doubt.out {
        Out::Everybody { keys, owes, keep } => credential::give_up(work, keys, id, owes, keep, now).await?,
        Out::Others { .. } => false,
    };
    let sessions = sign_off(work, id, &doubt.out).await?;
    let trusted = trusted::revoke_all(work, id).await?;
    bypass::forget(work, id).await?;
    // Whoever asked for them may have been the intruder.
    let removals = removal::forget(work, id).await?;
    let lost = lost::halt(work, id, now).await?;
    Ok(Ended { sessions, trusted, password, restored, stays, unlinked, access_removed, removals, lost })
}

/// Voids the links that lead in. Those of the mails that tell of this stay where somebody signed on says it: an intruder must not be
/// able to silence the owner by it.
async fn void_links(work: &Work, id: UserId, out: &Out<'_>) -> Result<(), StoreError> {
    let Out::Others { browser, .. } = out else {
        link::void_all(work, id).await?;
        return Ok(());
    };
    for purpose in link::PASSWORDS {
        link::void(work, id, purpose).await?;
    }
    link::void_enrolments(work, id, browser).await
}

/// Ends sessions, and makes strangers of the browsers that carried them; says how many sessions it ended.
async fn sign_off(work: &Work, id: UserId, out: &Out<'_>) -> Result<u64, StoreError> {
    let own = match out {
        Out::Everybody { .. } => None,
        Out::Others { own, one, .. } => {
            if let Some(one) = one
                && session::end(work, id, one.id).await?
            {
                if let Some(carrier) = one.browser.filter(|carrier| Some(*carrier) != own.browser) {
                    browser::forget(work, carrier, id).await?;
                }
                return Ok(1);
            }
            Some(*own)
        }
    };
    let ended = session::end_others(work, id, own.map(|own| own.id)).await?;
    browser::forget_others(work, id, own.and_then(|own| own.browser)).await?;
    Ok(ended)
}

//! Browsers that a person trusts, so that signing on there asks for no second factor for a while (R-SE-12). Trust replaces
//! nothing else: the session has proved the password only.
//!
//! What a browser carries is the id of its row, which is no secret, and a secret that is replaced at each use. Whoever comes
//! with the id and another secret than that of the last use holds a copy that was used before, or has been copied: the trust
//! is over then for both. That holds for every earlier copy, because the id stays.
//!
//! It is bound to the environment, the account, and the device that was proved when it was given: gone with that device, and
//! worth nothing while that device is not asked for. One cookie holds several, of people who share a browser.

use std::fmt;
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sea_orm::sea_query::Expr;
use sea_orm::{ActiveValue::Set, ColumnTrait, Condition, ExprTrait, QueryFilter, QueryOrder};

use super::session::Agent;
use super::token::{self, Purpose};
use crate::kit::id::{DeviceId, TrustedBrowserId, UserId};
use crate::kit::instant::Instant;
use crate::kit::random::Random;
use crate::store::entity::trusted_browser::{ActiveModel, Column, Entity, Model};
use crate::store::{Scope, StoreError, Work};

/// Trusted browsers that a person can have; the oldest goes.
pub const MOST: u32 = 20;

/// People of whom one browser can carry a trust; the one that was used longest ago goes.
pub const CARRIED: usize = 5;

/// Characters of an id in what a browser carries: 16 bytes of base64url.
const ID: usize = 22;

/// What a browser carries of one person's trust.
#[derive(Clone, PartialEq, Eq)]
pub struct Trust {
    id: TrustedBrowserId,
    secret: String,
}

impl fmt::Debug for Trust {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Trust").field(&self.id).finish()
    }
}

impl Trust {
    fn new(id: TrustedBrowserId, random: &Random) -> Self {
        Self { id, secret: random.token() }
    }

    fn parse(text: &str) -> Option<Self> {
        let (id, secret) = text.split_at_checked(ID)?;
        let id = URL_SAFE_NO_PAD.decode(id).ok()?;
        let id = TrustedBrowserId::from_uuid(sea_orm::prelude::Uuid::from_slice(&id).ok()?);
        token::is_well_formed(secret).then(|| Self { id, secret: secret.to_owned() })
    }

    fn hash(&self, scope: &Scope<'_>) -> Vec<u8> {
        token::hash(Purpose::Trust, scope.environment(), &self.secret)
    }

    /// The id of its row.
    pub const fn id(&self) -> TrustedBrowserId {
        self.id
    }
}

/// What a cookie says. Of something that cannot be one of ours nothing is taken.
pub fn read(cookie: &str) -> Vec<Trust> {
    cookie.split('.').filter_map(Trust::parse).take(CARRIED).collect()
}

/// What the cookie says from now on, the one used last at the end.
pub fn write(carried: &[Trust]) -> String {
    let last = carried.len().saturating_sub(CARRIED);
    let texts = carried.iter().skip(last);
    let texts = texts.map(|trust| format!("{}{}", URL_SAFE_NO_PAD.encode(trust.id.uuid().as_bytes()), trust.secret));
    texts.collect::<Vec<_>>().join(".")
}

/// A browser that a person trusts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TrustedBrowser {
    /// The id that is shown in lists and addresses.
    pub id: TrustedBrowserId,
    /// Who trusts it.
    pub account: UserId,
    /// The device that was proved when it was given.
    pub device: DeviceId,
    /// "Firefox", or empty.
    pub browser: String,
    /// "Windows", or empty.
    pub platform: String,
    /// Since when.
    pub created_at: Instant,
    /// When somebody last signed on by it.
    pub last_used_at: Instant,
    /// Until when, unless the rule has become shorter.
    pub expires_at: Instant,
    token_hash: Vec<u8>,
}

impl From<Model> for TrustedBrowser {
    fn from(row: Model) -> Self {
        Self {
            id: TrustedBrowserId::from_uuid(row.id),
            account: UserId::from_uuid(row.account_id),
            device: DeviceId::from_uuid(row.device_id),
            browser: row.browser,
            platform: row.platform,
            created_at: Instant::from_micros(row.created_at),
            last_used_at: Instant::from_micros(row.last_used_at),
            expires_at: Instant::from_micros(row.expires_at),
            token_hash: row.token_hash,
        }
    }
}

/// Under which conditions the trust of a person counts now. A policy that has become stricter counts for what was given before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rule {
    /// How long a browser is trusted.
    pub lifetime: Duration,
    /// The devices that would be asked for.
    pub devices: Vec<DeviceId>,
}

impl Rule {
    /// Until when a trust counts.
    pub fn until(&self, trusted: &TrustedBrowser) -> Instant {
        trusted.expires_at.min(trusted.created_at.plus(self.lifetime))
    }

    fn holds(&self, trusted: &TrustedBrowser, now: Instant) -> bool {
        now < self.until(trusted) && self.devices.contains(&trusted.device)
    }
}

/// The browsers that a person trusts and that count now, used last first.
pub async fn of(
    scope: &Scope<'_>,
    account: UserId,
    rule: &Rule,
    now: Instant,
) -> Result<Vec<TrustedBrowser>, StoreError> {
    let rows = scope
        .find::<Entity>()
        .filter(Column::AccountId.eq(account.uuid()))
        .order_by_desc(Column::LastUsedAt)
        .order_by_desc(Column::Id)
        .all(scope.executor())
        .await?;
    Ok(rows.into_iter().map(TrustedBrowser::from).filter(|trusted| rule.holds(trusted, now)).collect())
}

/// What of `carried` counts for this person now: theirs, with the secret of the last use.
pub async fn find(
    scope: &Scope<'_>,
    account: UserId,
    carried: &[Trust],
    rule: &Rule,
    now: Instant,
) -> Result<Option<Trust>, StoreError> {
    let found = known(scope, carried).await?;
    let counts = |trust: &&Trust| {
        let of = found.iter().find(|trusted| trusted.id == trust.id && trusted.account == account);
        of.is_some_and(|trusted| trusted.token_hash == trust.hash(scope) && rule.holds(trusted, now))
    };
    Ok(carried.iter().find(counts).cloned())
}

/// The rows of what a browser carries, whoever's they are.
async fn known(scope: &Scope<'_>, carried: &[Trust]) -> Result<Vec<TrustedBrowser>, StoreError> {
    if carried.is_empty() {
        return Ok(Vec::new());
    }
    let ids = carried.iter().map(|trust| trust.id.uuid());
    let rows = scope.find::<Entity>().filter(Column::Id.is_in(ids)).all(scope.executor()).await?;
    Ok(rows.into_iter().map(TrustedBrowser::from).collect())
}

/// Uses a trust up: from now on its browser carries another secret, which is the answer. `None` when it was used by another
/// request, ended or has expired meanwhile: of two that come with the same secret, one passes.
pub async fn rotate(
    work: &Work,
    account: UserId,
    trust: &Trust,
    random: &Random,
    now: Instant,
) -> Result<Option<Trust>, StoreError> {
    let (scope, next) = (work.scope(), Trust::new(trust.id, random));
    let update = work
        .update::<Entity>()
        .filter(Column::Id.eq(trust.id.uuid()))
        .filter(Column::AccountId.eq(account.uuid()))
        .filter(Column::TokenHash.eq(trust.hash(&scope)))
        .filter(Column::ExpiresAt.gt(now.micros()))
        .col_expr(Column::TokenHash, Expr::value(next.hash(&scope)))
        .col_expr(Column::LastUsedAt, Expr::value(now.micros()));
    Ok((work.run_update(update).await? == 1).then_some(next))
}

/// A trust that is given.
#[derive(Clone, Debug)]
pub struct New<'n> {
    /// By whom.
    pub account: UserId,
    /// The device that they have just proved.
    pub device: DeviceId,
    /// To this browser.
    pub agent: &'n Agent,
    /// How long it lasts.
    pub lifetime: Duration,
}

/// Trusts a browser from now on, in place of what it may carry of the same person; the oldest of too many goes.
pub async fn add(
    work: &Work,
    new: &New<'_>,
    carried: &[Trust],
    random: &Random,
    now: Instant,
) -> Result<Trust, StoreError> {
    let old = carried.iter().map(|trust| trust.id.uuid());
    let over = Condition::any().add(Column::Id.is_in(old)).add(Column::ExpiresAt.lte(now.micros()));
    let gone = work.delete::<Entity>().filter(Column::AccountId.eq(new.account.uuid())).filter(over);
    work.run_delete(gone).await?;
    let trust = Trust::new(random.id(now), random);
    work.insert(ActiveModel {
        environment_id: Set(work.environment().uuid()),
        id: Set(trust.id.uuid()),
        account_id: Set(new.account.uuid()),
        device_id: Set(new.device.uuid()),
        token_hash: Set(trust.hash(&work.scope())),
        browser: Set(new.agent.browser.clone()),
        platform: Set(new.agent.platform.clone()),
        address: Set(new.agent.address.clone()),
        created_at: Set(now.micros()),
        last_used_at: Set(now.micros()),
        expires_at: Set(now.plus(new.lifetime).micros()),
    })
    .await?;
    work.execute(
        "DELETE FROM trusted_browser WHERE environment_id = $1 AND account_id = $2 AND id NOT IN (
           SELECT id FROM trusted_browser WHERE environment_id = $1 AND account_id = $2
           ORDER BY created_at DESC, id DESC LIMIT $3)",
        [new.account.uuid().into(), i64::from(MOST).into()],
    )
    .await?;
    Ok(trust)
}

/// What a browser carries of other people than this one, and is still good for something.
pub async fn of_others(
    scope: &Scope<'_>,
    account: UserId,
    carried: &[Trust],
    now: Instant,
) -> Result<Vec<Trust>, StoreError> {
    let found = known(scope, carried).await?;
    let theirs = |trust: &&Trust| {
        let of = found.iter().find(|trusted| trusted.id == trust.id && trusted.account != account);
        of.is_some_and(|trusted| trusted.token_hash == trust.hash(scope) && now < trusted.expires_at)
    };
    Ok(carried.iter().filter(theirs).cloned().collect())
}

/// Ends the trusts of this person of which `carried` holds a copy that was used before, and says which browsers they were of.
pub async fn end_reused(work: &Work, account: UserId, carried: &[Trust]) -> Result<Vec<TrustedBrowser>, StoreError> {
    let scope = work.scope();
    let mut ended = Vec::new();
    for trusted in known(&scope, carried).await?.into_iter().filter(|trusted| trusted.account == account) {
        let copies = carried.iter().filter(|trust| trust.id == trusted.id);
        let reused = copies.map(|trust| trust.hash(&scope)).find(|hash| *hash != trusted.token_hash);
        if let Some(reused) = reused {
            let gone =
                work.delete::<Entity>().filter(of_person(account, trusted.id)).filter(Column::TokenHash.ne(reused));
            if work.run_delete(gone).await? == 1 {
                ended.push(trusted);
            }
        }
    }
    Ok(ended)
}

/// Ends the trust of one browser, and says which it was; `None` when this person trusts no such browser.
pub async fn end(work: &Work, account: UserId, id: TrustedBrowserId) -> Result<Option<TrustedBrowser>, StoreError> {
    let scope = work.scope();
    let row = scope.find::<Entity>().filter(of_person(account, id)).one(scope.executor()).await?;
    let gone = work.run_delete(work.delete::<Entity>().filter(of_person(account, id))).await?;
    Ok(row.filter(|_| gone == 1).map(TrustedBrowser::from))
}

fn of_person(account: UserId, id: TrustedBrowserId) -> Expr {
    Column::Id.eq(id.uuid()).and(Column::AccountId.eq(account.uuid()))
}

/// Ends the trust of every browser of a person, and says how many there were. For whatever casts doubt on it: another
/// password, another factor, sessions ended, "this wasn't me", the account disabled (R-SE-12). The caller holds the account.
pub async fn revoke_all(work: &Work, account: UserId) -> Result<u64, StoreError> {
    work.run_delete(work.delete::<Entity>().filter(Column::AccountId.eq(account.uuid()))).await
}

#[cfg(test)]
mod tests {
    use super::*;

    fn trust(n: u128) -> Trust {
        let id = TrustedBrowserId::from_uuid(sea_orm::prelude::Uuid::from_u128(n));
        Trust { id, secret: Random::system().token() }
    }

    #[test]
    fn a_cookie_is_read_as_it_was_written_and_keeps_the_latest() {
        let carried: Vec<Trust> = (0..8).map(trust).collect();
        assert_eq!(read(&write(&carried[..3])), carried[..3]);
        assert_eq!(read(&write(&carried)), carried[3..]);
        assert_eq!(read(""), []);
        assert_eq!(write(&[]), "");
        assert!(write(&carried).len() < 400, "a cookie has room for more than this");
    }

    #[test]
    fn nothing_is_taken_of_what_is_not_ours() {
        let good = write(&[trust(7)]);
        for cut in 0..good.len() {
            assert_eq!(read(&good[..cut]), [], "cut to {cut}");
        }
        for bad in
            [format!("{good}x"), good.replacen(|_| true, "=", 1), format!(" {good}"), good.replace(&good[21..22], "ö")]
        {
            assert_eq!(read(&bad), [], "{bad}");
        }
        // What stands beside it is taken.
        assert_eq!(read(&format!("x.{good}..{}", &good[1..])).len(), 1);
    }

    #[test]
    fn a_secret_is_not_written_into_logs() {
        let trust = trust(1);
        assert!(!format!("{trust:?}").contains(&trust.secret));
    }

    #[test]
    fn a_rule_that_has_become_stricter_counts_for_what_was_given_before() {
        let (day, now) = (Duration::from_secs(24 * 3600), Instant::from_micros(1_800_000_000_000_000));
        let device: DeviceId = Random::system().id(now);
        let given = TrustedBrowser {
            id: trust(1).id,
            account: Random::system().id(now),
            device,
            browser: String::new(),
            platform: String::new(),
            created_at: now,
            last_used_at: now,
            expires_at: now.plus(day * 30),
            token_hash: Vec::new(),
        };
        let rule = |days, devices| Rule { lifetime: day * days, devices };
        assert!(rule(30, vec![device]).holds(&given, now.plus(day * 29)));
        assert!(!rule(30, vec![device]).holds(&given, now.plus(day * 30)));
        assert!(!rule(7, vec![device]).holds(&given, now.plus(day * 7)));
        assert!(!rule(90, vec![device]).holds(&given, now.plus(day * 30)), "a longer one does not prolong it");
        assert!(!rule(30, Vec::new()).holds(&given, now), "the device is not asked for any more");
    }

    proptest::proptest! {
        #[test]
        fn nothing_makes_it_panic(cookie in "\\PC{0,200}") {
            let _ = read(&cookie);
        }

        #[test]
        fn whatever_is_taken_is_written_back_the_same(cookie in "[A-Za-z0-9_-]{65}") {
            let carried = read(&cookie);
            proptest::prop_assert!(carried.is_empty() || write(&carried) == cookie);
        }
    }
}

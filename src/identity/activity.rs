//! A person's security history: what happened, when, by whom, written in the transaction of what it tells about. Entries are added
//! here and nowhere else, never changed, and forgotten only by their age ([`history`]).

pub mod history;

use sea_orm::{ActiveValue::Set, ColumnTrait, EnumIter, Iterable, QueryFilter, QueryOrder, QuerySelect};
use serde_json::{Value, json};

use crate::kit::id::{ActivityId, UserId};
use crate::kit::instant::Instant;
use crate::kit::random::Random;
use crate::store::entity::activity;
use crate::store::{Scope, StoreError, Work};

/// What can happen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter)]
pub enum Kind {
    /// The account was created.
    Created,
    /// Signed on.
    SignedOn,
    /// Signed off.
    SignedOff,
    /// The password was changed.
    PasswordChanged,
    /// An email address or phone number was changed.
    AddressChanged,
    /// A further one was added.
    AddressAdded,
    /// One of several was removed.
    AddressRemoved,
    /// Another of several is the first.
    AddressPreferred,
    /// The person gave up that such a change can be taken back.
    UndoWithdrawn,
    /// Attributes were changed.
    ProfileChanged,
    /// One session was ended.
    SessionEnded,
    /// All other sessions were ended.
    OthersEnded,
    /// Sessions were ended because a new one was one too many.
    SessionsDropped,
    /// A browser or program was given a name.
    SessionNamed,
    /// The person did not recognise a session, or something in their history, and ended what may be in other hands.
    Unrecognised,
    /// The account was disabled, enabled or unlocked.
    StatusChanged,
    /// A device was added.
    DeviceAdded,
    /// A device was given another name, place or state, or is asked for first.
    DeviceChanged,
    /// A device was removed.
    DeviceRemoved,
    /// A removal was asked for by whoever proved something weaker; it waits for a day.
    RemovalAsked,
    /// A removal that waited was called off.
    RemovalCancelled,
    /// A removal that waited was not done, because the policy does not allow it any more.
    RemovalDropped,
    /// All second factors were removed by their owner.
    TurnedOff,
    /// Recovery codes were made.
    RecoveryCodesMade,
    /// A recovery code was used.
    RecoveryCodeUsed,
    /// A passkey or security key was refused because its counter went back: there may be a copy of it.
    CredentialCopied,
    /// All second factors were taken by whoever looks after the accounts.
    FactorsReset,
    /// A browser is trusted from now on.
    BrowserTrusted,
    /// One trusted browser, or all, are trusted no longer.
    TrustEnded,
    /// For a time signing on does not ask for a second factor, by whoever looks after the accounts.
    BypassBegun,
    /// That time was ended.
    BypassEnded,
    /// Somebody who has lost every second factor asked for a new one.
    LostDeviceBegun,
    /// That was stopped.
    LostDeviceStopped,
    /// The time is over: a new one can be added.
    LostDeviceOpen,
    /// It is added, in place of all the others.
    LostDeviceUsed,
    /// An account at an identity provider was linked.
    AccountLinked,
    /// It was unlinked.
    AccountUnlinked,
    /// The person proved again who they are.
    SteppedUp,
    /// An agreement was accepted.
    AgreementAccepted,
    /// An agreement was declined.
    AgreementDeclined,
    /// A consent was withdrawn.
    ConsentWithdrawn,
    /// A purpose was allowed on top of an agreement.
    PurposeGiven,
    /// That was taken back.
    PurposeWithdrawn,
    /// An application was given access to the account.
    AccessGranted,
    /// It was given more.
    AccessWidened,
    /// It was taken away.
    AccessRemoved,
    /// An export of what is held about the person was asked for.
    ExportAsked,
    /// It was fetched.
    ExportFetched,
    /// The person asked that their account is deleted.
    DeletionAsked,
    /// It is kept after all.
    DeletionCancelled,
    /// The person said of a notice that it wasn't them.
    NotMe,
    /// Was put into a group.
    GroupJoined,
    /// Was taken out of a group.
    GroupLeft,
}

impl Kind {
    /// Every kind.
    pub fn all() -> impl Iterator<Item = Self> {
        Self::iter()
    }

    /// The kind of a word; `None` for one that only a later version knows.
    pub fn parse(word: &str) -> Option<Self> {
        Self::all().find(|kind| kind.as_str() == word)
    }

    /// The word in the database and in logs.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Created => "account.created",
            Self::SignedOn => "sign_on",
            Self::SignedOff => "sign_off",
            Self::PasswordChanged => "password.changed",
            Self::AddressChanged => "address.changed",
            Self::AddressAdded => "address.added",
            Self::AddressRemoved => "address.removed",
            Self::AddressPreferred => "address.preferred",
            Self::UndoWithdrawn => "address.undo_withdrawn",
            Self::ProfileChanged => "profile.changed",
            Self::SessionEnded => "session.ended",
            Self::OthersEnded => "session.others_ended",
            Self::SessionsDropped => "session.dropped",
            Self::SessionNamed => "session.named",
            Self::Unrecognised => "session.unrecognised",
            Self::StatusChanged => "account.status",
            Self::DeviceAdded => "device.added",
            Self::DeviceChanged => "device.changed",
            Self::DeviceRemoved => "device.removed",
            Self::RemovalAsked => "device.removal_asked",
            Self::RemovalCancelled => "device.removal_cancelled",
            Self::RemovalDropped => "device.removal_dropped",
            Self::TurnedOff => "mfa.turned_off",
            Self::RecoveryCodesMade => "recovery_codes.made",
            Self::RecoveryCodeUsed => "recovery_codes.used",
            Self::CredentialCopied => "device.copied",
            Self::FactorsReset => "mfa.reset",
            Self::BrowserTrusted => "trusted_browser.added",
            Self::TrustEnded => "trusted_browser.ended",
            Self::BypassBegun => "mfa.bypass_begun",
            Self::BypassEnded => "mfa.bypass_ended",
            Self::LostDeviceBegun => "lost_device.begun",
            Self::LostDeviceStopped => "lost_device.stopped",
            Self::LostDeviceOpen => "lost_device.open",
            Self::LostDeviceUsed => "lost_device.used",
            Self::AccountLinked => "linked_account.added",
            Self::AccountUnlinked => "linked_account.removed",
            Self::SteppedUp => "step_up",
            Self::AgreementAccepted => "agreement.accepted",
            Self::AgreementDeclined => "agreement.declined",
            Self::ConsentWithdrawn => "agreement.withdrawn",
            Self::PurposeGiven => "agreement.purpose_given",
            Self::PurposeWithdrawn => "agreement.purpose_withdrawn",
            Self::AccessGranted => "access.granted",
            Self::AccessWidened => "access.changed",
            Self::AccessRemoved => "access.removed",
            Self::ExportAsked => "data.export_asked",
            Self::ExportFetched => "data.export_fetched",
            Self::DeletionAsked => "account.deletion_asked",
            Self::DeletionCancelled => "account.deletion_cancelled",
            Self::NotMe => "not_me",
            Self::GroupJoined => "group.joined",
            Self::GroupLeft => "group.left",
        }
    }
}

/// Who did it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Actor {
    /// The person themselves.
    Person,
    /// The command line, as this user of the operating system (R-OP-17).
    CommandLine(String),
    /// The server, when something that was asked for fell due.
    Server,
}

impl Actor {
    /// Who it was, as it stands in the history.
    pub fn parse(text: &str) -> Self {
        match text.strip_prefix("cli:") {
            Some(user) => Self::CommandLine(user.to_owned()),
            None if text == "person" => Self::Person,
            None => Self::Server,
        }
    }

    /// As it stands in the history: `person`, `server`, or `cli:` and a name.
    pub fn text(&self) -> String {
        match self {
            Self::Person => "person".to_owned(),
            Self::CommandLine(user) => format!("cli:{user}"),
            Self::Server => "server".to_owned(),
        }
    }
}

/// By what an entry names the session in which it was done.
pub const FROM_SESSION: &str = "from_session";

/// What an entry tells: `detail`, and of what a person did from where, as far as their request says so and `detail` does not.
fn whole(work: &Work, account: UserId, actor: &Actor, detail: &Value) -> Value {
    let mut whole = detail.clone();
    let theirs = Some(work.origin()).filter(|_| *actor == Actor::Person);
    if let (Some(origin), Some(entry)) = (theirs, whole.as_object_mut()) {
        for (name, value) in &origin.told {
            entry.entry(name.as_str()).or_insert_with(|| value.clone());
        }
        // Somebody else may be signed on in that browser: which session they have is not for this history.
        if let Some((_, session)) = origin.session.filter(|(whose, _)| *whose == account) {
            entry.entry(FROM_SESSION).or_insert_with(|| json!(session));
        }
    }
    whole
}

/// Writes an entry. `detail` holds no secrets and no raw headers; where the person did it from is added.
pub async fn record(
    work: &Work,
    account: UserId,
    kind: Kind,
    actor: &Actor,
    detail: &Value,
    random: &Random,
    now: Instant,
) -> Result<(), StoreError> {
    let id: ActivityId = random.id(now);
    tracing::info!(environment = %work.environment(), account = %account, event = kind.as_str(), actor = actor.text(), "activity");
    work.insert(activity::ActiveModel {
        environment_id: Set(work.environment().uuid()),
        id: Set(id.uuid()),
        account_id: Set(account.uuid()),
        at: Set(now.micros()),
        kind: Set(kind.as_str().to_owned()),
        actor: Set(actor.text()),
        detail: Set(whole(work, account, actor, detail).to_string()),
    })
    .await
}

/// Who does something to many people at once, and when.
#[derive(Clone, Copy, Debug)]
pub struct By<'b> {
    /// Whose act it is.
    pub actor: &'b Actor,
    /// Gives ids.
    pub random: &'b Random,
    /// Now.
    pub now: Instant,
}

/// Writes the same entry for many people at once, who all came in one act.
pub async fn record_for_all(
    work: &Work,
    accounts: &[UserId],
    kind: Kind,
    by: By<'_>,
    detail: &Value,
) -> Result<(), StoreError> {
    let id = || -> ActivityId { by.random.id(by.now) };
    let rows = accounts.iter().map(|account| activity::ActiveModel {
        environment_id: Set(work.environment().uuid()),
        id: Set(id().uuid()),
        account_id: Set(account.uuid()),
        at: Set(by.now.micros()),
        kind: Set(kind.as_str().to_owned()),
        actor: Set(by.actor.text()),
        detail: Set(detail.to_string()),
    });
    work.insert_many(rows.collect()).await
}

/// The latest entries of a person: (instant, kind, actor).
pub async fn latest(
    scope: &Scope<'_>,
    account: UserId,
    limit: u64,
) -> Result<Vec<(Instant, String, String)>, StoreError> {
    let rows = scope
        .find::<activity::Entity>()
        .filter(activity::Column::AccountId.eq(account.uuid()))
        .order_by_desc(activity::Column::At)
        .limit(limit)
        .all(scope.executor())
        .await?;
    Ok(rows.into_iter().map(|row| (Instant::from_micros(row.at), row.kind, row.actor)).collect())
}

//! Typed ids: an id of one kind of thing cannot be passed where another is meant. Random (UUID version 7), never reused.

use std::fmt;
use std::marker::PhantomData;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use uuid::Uuid;

/// The id of a `K`. Written as a hyphenated lower-case UUID.
pub struct Id<K>(Uuid, PhantomData<fn() -> K>);

impl<K> Id<K> {
    /// The id with this UUID, as read from the database.
    pub const fn from_uuid(uuid: Uuid) -> Self {
        Self(uuid, PhantomData)
    }

    /// The UUID, as written to the database.
    pub const fn uuid(self) -> Uuid {
        self.0
    }
}

impl<K> Clone for Id<K> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<K> Copy for Id<K> {}
impl<K> PartialEq for Id<K> {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}
impl<K> Eq for Id<K> {}
impl<K> PartialOrd for Id<K> {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}
impl<K> Ord for Id<K> {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.0.cmp(&other.0)
    }
}
impl<K> std::hash::Hash for Id<K> {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        self.0.hash(state);
    }
}
impl<K> fmt::Display for Id<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}
impl<K> fmt::Debug for Id<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}
impl<K> FromStr for Id<K> {
    type Err = uuid::Error;

    /// Accepts the hyphenated form only, so that one id has one spelling in addresses.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        uuid::fmt::Hyphenated::from_str(text).map(|id| Self::from_uuid(id.into_uuid()))
    }
}

impl<K> Serialize for Id<K> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de, K> Deserialize<'de> for Id<K> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = <std::borrow::Cow<'de, str>>::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

macro_rules! kinds {
    ($($(#[$doc:meta])* $kind:ident = $alias:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Debug)]
        pub enum $kind {}
        $(#[$doc])*
        pub type $alias = Id<$kind>;
    )*};
}

kinds! {
    /// An environment, whatever its slug is today.
    Environment = EnvironmentId;
    /// A person's account within an environment.
    User = UserId;
    /// A session as shown to people; its secret is something else.
    Session = SessionId;
    /// A browser that has been seen before.
    Browser = BrowserId;
    /// A browser that somebody trusts, as shown to them; what it carries is something else.
    TrustedBrowser = TrustedBrowserId;
    /// A sign-on under way.
    Flow = FlowId;
    /// An enrolled method of a person.
    Device = DeviceId;
    /// A code that was sent.
    SentCode = SentCodeId;
    /// A change of an address.
    AddressChange = AddressChangeId;
    /// An export of what is held about a person.
    DataExport = DataExportId;
    /// An account at an identity provider that somebody signs on with.
    LinkedAccount = LinkedAccountId;
    /// An answer to an agreement.
    Consent = ConsentId;
    /// A notice waiting to be delivered.
    Notice = NoticeId;
    /// An entry of a person's security history.
    Activity = ActivityId;
}

//! `[password]`: the one policy behind the text on the page, the check and the API (R-PW).

use schemars::JsonSchema;
use serde::Deserialize;

use crate::config::values::{FilePath, Limit, LocalizedText, Period, WebUrl};

/// What a password must be.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PasswordSection {
    /// The least number of characters (code points after NFC). Default 15, or 8 where a second factor is always asked for.
    #[schemars(range(min = 8, max = 128))]
    pub min_length: u16,
    /// The greatest number of characters; more is refused, never cut.
    #[schemars(range(min = 64, max = 1024))]
    pub max_length: u16,
    /// How many earlier passwords are refused.
    #[schemars(range(max = 100))]
    pub history: u16,
    /// After how long a new password is demanded. Best left "off": people choose worse ones when forced.
    pub max_age: Period,
    /// How long a password must be kept before it can be changed.
    pub min_age: Period,
    /// Whether a password much like the current one is refused.
    pub similarity: bool,
    /// Which list of known passwords is asked: the built-in one, none, a file of your own, or a k-anonymity service.
    pub breach_list: BreachList,
    /// Words of your organisation that no password may hold.
    pub words: Vec<String>,
    /// How many of the four kinds of characters (lower case, upper case, digit, other) a password needs. Best left "off".
    pub character_classes: Limit,
    /// How often a character may follow itself.
    pub max_repeated: Limit,
    /// How long a run such as "1234" or "abcd" may be.
    pub max_sequence: Limit,
    /// How long before `max_age` people are told.
    pub warn_before: Period,
    /// Where people change their password, if another system owns it. Nobody chooses one here then.
    #[serde(default)]
    pub managed_by: Option<ManagedBy>,
}

/// The system that owns the passwords.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ManagedBy {
    /// What people call it.
    pub label: LocalizedText,
    /// Where a password is changed there.
    pub url: WebUrl,
}

/// Which list of known passwords is asked.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum BreachList {
    /// Built in, or none.
    Word(BreachWord),
    /// A file or a service.
    Source(BreachSource),
}

/// The built-in list, or none.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum BreachWord {
    /// The list that comes with the program.
    BuiltIn,
    /// No list.
    Off,
}

/// A list from elsewhere: a file or a service.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(extend("minProperties" = 1, "maxProperties" = 2))]
pub struct BreachSource {
    /// A file with a password a line, or with a SHA-1 hash a line in ascending order, as breach services publish them.
    #[serde(default)]
    pub file: Option<FilePath>,
    /// A service that is asked by the first five characters of a hash (k-anonymity), so that it learns no password; they are
    /// put at the end of this address. The built-in list is asked as well.
    #[serde(default)]
    pub url: Option<WebUrl>,
    /// What becomes of a password while the service does not answer, or the file is not read: it is allowed (the default), or refused.
    #[serde(default)]
    pub on_failure: Option<OnFailure>,
}

/// What becomes of a password while the service does not answer, or the file is not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum OnFailure {
    /// It is allowed, if nothing else is wrong with it.
    Allow,
    /// It is refused, and the person asked to try again later.
    Refuse,
}

/// What a policy for some users says about passwords; what it leaves out stays as in `[password]`.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct PasswordPolicy {
    /// The least number of characters.
    #[schemars(range(min = 8, max = 128))]
    pub min_length: Option<u16>,
    /// How many earlier passwords are refused.
    #[schemars(range(max = 100))]
    pub history: Option<u16>,
    /// After how long a new password is demanded.
    pub max_age: Option<Period>,
}

//! People who come from another system in a file, a row for each: comma-separated values, JSON lines, or what Keycloak exports.
//!
//! Three steps. A reader ([`read`]) makes drafts of rows, one after the other, so that a file of any size takes no more memory
//! than a row; [`settle`] holds a draft against the environment's rules; [`write`] puts a few hundred at once into the
//! database, each of them whole or not at all. A bad row is told by its number and stops no other. Whoever is there already is
//! left alone: a file can be imported again after an interruption, and nothing comes twice.
//!
//! What is wrong with a row names keys and identifiers, never what stands in a cell: it may be a secret in the wrong place.

mod csv;
mod jsonl;
mod keycloak;
mod keys;
pub mod read;
pub mod settle;
pub mod spreadsheet;
pub mod write;

use zeroize::Zeroizing;

use super::account::Attributes;
use super::identifier::Kind;

/// How a file is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// Comma-separated values with a first row of names (RFC 4180).
    Csv,
    /// An object of JSON on each line.
    JsonLines,
    /// A realm's export, or a file of its users, of Keycloak.
    Keycloak,
}

impl Format {
    /// Its word.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::JsonLines => "jsonl",
            Self::Keycloak => "keycloak",
        }
    }
}

/// A seed as a file has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Seed {
    /// In base32, as authenticator apps are told of it.
    Base32(Zeroizing<String>),
    /// Its bytes.
    Bytes(Zeroizing<Vec<u8>>),
}

/// An authenticator app as a file has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Totp {
    /// Its seed.
    pub seed: Seed,
    /// The digits of its codes, where that is said.
    pub digits: Option<u8>,
    /// The seconds that a code is good for, where that is said.
    pub period: Option<u64>,
}

/// An account at an identity provider as a file has it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Link {
    /// The provider's name.
    pub provider: String,
    /// What tells it from another one of that name, where the file says it.
    pub issuer: Option<String>,
    /// Who it is there.
    pub subject: String,
    /// By what people know it there.
    pub name: String,
}

/// Somebody as a file tells of them, before anything is held against rules.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Draft {
    /// A user name.
    pub username: Option<String>,
    /// An email address, and whether it is known to be theirs.
    pub email: (Option<String>, bool),
    /// A phone number, and whether it is known to be theirs.
    pub phone: (Option<String>, bool),
    /// Further addresses and numbers: what, which, and whether it is known to be theirs.
    pub further: Vec<(Kind, String, bool)>,
    /// Whether they are shut out.
    pub disabled: bool,
    /// Their attributes; cells are texts, whatever the attribute's type.
    pub attributes: Attributes,
    /// The hash of their password.
    pub password_hash: Option<Zeroizing<String>>,
    /// Groups that they belong to.
    pub groups: Vec<String>,
    /// An authenticator app.
    pub totp: Option<Totp>,
    /// Accounts at identity providers.
    pub links: Vec<Link>,
    /// What of them cannot come along, as somebody reads it.
    pub left_behind: Vec<String>,
    /// Whether attributes and groups that have no place here are left behind; else they make a bad row.
    pub lenient: bool,
    /// Whether this is nobody: an account of a program.
    pub nobody: bool,
}

impl Draft {
    /// Who it is about, for a report.
    pub fn who(&self) -> Option<&str> {
        let known = [&self.email.0, &self.username, &self.phone.0];
        known.into_iter().find_map(|one| one.as_deref())
    }
}

/// A row of a file.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// Its number: that of a spreadsheet (the names are row 1), the line, or the place in the list of users.
    pub number: u64,
    /// What it tells, or what is wrong with it.
    pub draft: Result<Draft, String>,
}

/// Why a file as a whole cannot be read on. What is in it is not repeated.
#[derive(Debug, thiserror::Error)]
pub enum FileError {
    /// It cannot be read from where it is.
    #[error("it cannot be read")]
    Io(#[from] std::io::Error),
    /// A column that is not known.
    #[error(
        "the name of column {0} in the first row is neither a key of an import nor an attribute of the environment"
    )]
    Column(usize),
    /// A column that is there twice.
    #[error("columns {0} and {1} have the same name")]
    Twice(usize, usize),
    /// Nobody can be found by nothing.
    #[error("the first row names none of the columns `username`, `email` and `phone_number`")]
    NoIdentifier,
    /// A column that nobody should have in a file.
    #[error("column {0} holds passwords in clear text; only hashes are taken")]
    ClearText(usize),
    /// A row without an end.
    #[error("row {0} is larger than 1 MiB: a quotation mark that is never closed, perhaps")]
    Large(u64),
    /// Not UTF-8, not JSON, not what its format says.
    #[error("it is not written as its format wants it, near line {0}")]
    Syntax(usize),
    /// No users in it.
    #[error("there is no list `users` in it")]
    NoUsers,
}

/// The largest row, in bytes.
const LARGEST_ROW: u64 = 1 << 20;

#[cfg(test)]
mod tests;

//! What people type to say who they are: username, email address, phone number, all in one space of canonical spellings
//! (`kit::text`), so that nobody's username is somebody else's email (Keycloak CVE-2021-3754).

use sea_orm::{ActiveValue::Set, ColumnTrait, QueryFilter, QueryOrder};

use crate::kit::id::UserId;
use crate::kit::instant::Instant;
use crate::kit::text::canonical_identifier;
use crate::store::entity::identifier;
use crate::store::{Scope, StoreError, Work};

/// The kinds of identifiers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// A chosen name.
    Username,
    /// An email address.
    Email,
    /// A phone number in E.164 form.
    Phone,
}

impl Kind {
    /// The word in the database, the configuration and command output.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Username => "username",
            Self::Email => "email",
            Self::Phone => "phone",
        }
    }

    pub(super) fn from_str(text: &str) -> Result<Self, StoreError> {
        match text {
            "username" => Ok(Self::Username),
            "email" => Ok(Self::Email),
            "phone" => Ok(Self::Phone),
            _ => Err(StoreError::Row("identifier")),
        }
    }
}

/// One identifier of a person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Identifier {
    /// What it is.
    pub kind: Kind,
    /// As the person wrote it; mail goes here, never to what somebody typed at sign-on.
    pub shown: String,
    /// Whose it is.
    pub account: UserId,
    /// Whether it is the first of its kind.
    pub primary: bool,
    /// When the person proved that it is theirs.
    pub verified_at: Option<Instant>,
    /// Until when the address before it can come back: so long it vouches for nothing that outlasts that (R-OT-14).
    pub settles_at: Option<Instant>,
}

impl TryFrom<identifier::Model> for Identifier {
    type Error = StoreError;

    fn try_from(row: identifier::Model) -> Result<Self, StoreError> {
        Ok(Self {
            kind: Kind::from_str(&row.kind)?,
            shown: row.shown,
            account: UserId::from_uuid(row.account_id),
            primary: row.is_primary != 0,
            verified_at: row.verified_at.map(Instant::from_micros),
            settles_at: row.settles_at.map(Instant::from_micros),
        })
    }
}

/// The longest user name that people choose, in characters.
pub const LONGEST_USERNAME: usize = 64;

/// Alphabets with letters that look alike: Latin, Greek, Cyrillic, Armenian, Cherokee.
const ALIKE: [fn(char) -> bool; 5] = [
    |c| matches!(c, 'a'..='z' | 'A'..='Z' | '\u{C0}'..='\u{2AF}' | '\u{1E00}'..='\u{1EFF}'),
    |c| matches!(c, '\u{370}'..='\u{3FF}' | '\u{1F00}'..='\u{1FFF}'),
    |c| matches!(c, '\u{400}'..='\u{52F}' | '\u{1C80}'..='\u{1C8F}' | '\u{2DE0}'..='\u{2DFF}' | '\u{A640}'..='\u{A69F}'),
    |c| matches!(c, '\u{530}'..='\u{58F}'),
    |c| matches!(c, '\u{13A0}'..='\u{13FF}' | '\u{AB70}'..='\u{ABBF}'),
];

/// Whether people may choose this as their user name: nothing that looks like somebody's mailbox or number (Keycloak CVE-2021-3754),
/// that is written as an account's id is, or that mixes alphabets to look like somebody else's.
pub fn is_username(text: &str) -> bool {
    let mark = unicode_normalization::char::is_combining_mark;
    let allowed = |c: char| c.is_alphanumeric() || mark(c) || matches!(c, '.' | '_' | '-');
    let Some(canonical) = canonical_identifier(text) else { return false };
    let fits = (2..=LONGEST_USERNAME).contains(&canonical.chars().count());
    let alphabets = ALIKE.iter().filter(|is| canonical.chars().any(**is)).count();
    let is_id = uuid::Uuid::try_parse(&canonical).is_ok();
    fits && !is_id && alphabets < 2 && canonical.chars().all(allowed) && canonical.chars().any(char::is_alphabetic)
}

/// The kind in the database of an address that its owner has changed, and may come back to.
pub(super) const FORMER: &str = "former";

/// Whose identifier this canonical spelling is.
pub async fn find(scope: &Scope<'_>, canonical: &str) -> Result<Option<Identifier>, StoreError> {
    let row = scope
        .find::<identifier::Entity>()
        .filter(identifier::Column::Canonical.eq(canonical))
        .filter(identifier::Column::Kind.ne(FORMER))
        .one(scope.executor())
        .await?;
    row.map(Identifier::try_from).transpose()
}

/// A person's identifiers, primary ones first.
pub async fn of(scope: &Scope<'_>, account: UserId) -> Result<Vec<Identifier>, StoreError> {
    let rows = scope
        .find::<identifier::Entity>()
        .filter(identifier::Column::AccountId.eq(account.uuid()))
        .filter(identifier::Column::Kind.ne(FORMER))
        .order_by_desc(identifier::Column::IsPrimary)
        .order_by_asc(identifier::Column::CreatedAt)
        .all(scope.executor())
        .await?;
    rows.into_iter().map(Identifier::try_from).collect()
}

/// The identifiers of several people, in one query.
pub async fn of_all(scope: &Scope<'_>, accounts: &[UserId]) -> Result<Vec<Identifier>, StoreError> {
    let mut found = Vec::new();
    for accounts in accounts.chunks(500) {
        let rows = scope
            .find::<identifier::Entity>()
            .filter(identifier::Column::AccountId.is_in(accounts.iter().map(|id| id.uuid())))
            .filter(identifier::Column::Kind.ne(FORMER))
            .order_by_desc(identifier::Column::IsPrimary)
            .all(scope.executor())
            .await?;
        for row in rows {
            found.push(Identifier::try_from(row)?);
        }
    }
    Ok(found)
}

/// Gives a person an identifier. `Ok(false)` when the text cannot be one; [`StoreError::Conflict`] when somebody has it.
pub async fn add(work: &Work, identifier: &Identifier, now: Instant) -> Result<bool, StoreError> {
    let Some(canonical) = canonical_identifier(&identifier.shown) else { return Ok(false) };
    work.insert(identifier::ActiveModel {
        environment_id: Set(work.environment().uuid()),
        canonical: Set(canonical),
        kind: Set(identifier.kind.as_str().to_owned()),
        shown: Set(identifier.shown.trim().to_owned()),
        account_id: Set(identifier.account.uuid()),
        is_primary: Set(i64::from(identifier.primary)),
        verified_at: Set(identifier.verified_at.map(Instant::micros)),
        created_at: Set(now.micros()),
        settles_at: Set(identifier.settles_at.map(Instant::micros)),
    })
    .await?;
    Ok(true)
}

fn emails(identifiers: &[Identifier]) -> impl Iterator<Item = &Identifier> {
    identifiers.iter().filter(|identifier| identifier.kind == Kind::Email)
}

/// The email addresses that the person has proved to be theirs.
pub fn proved_addresses(identifiers: &[Identifier]) -> Vec<String> {
    emails(identifiers).filter(|email| email.verified_at.is_some()).map(|email| email.shown.clone()).collect()
}

/// Where a link goes that gives an account back: the proved addresses of which none can be taken back any more, or, where each can,
/// all of them. One that somebody else has just added does not read it beside the owner's.
pub fn settled_addresses(identifiers: &[Identifier], now: Instant) -> Vec<String> {
    let proved = |email: &&Identifier| email.verified_at.is_some();
    let settled = |email: &&Identifier| email.settles_at.is_none_or(|at| at <= now);
    let settled = emails(identifiers).filter(proved).filter(settled);
    let settled: Vec<String> = settled.map(|email| email.shown.clone()).collect();
    if settled.is_empty() { proved_addresses(identifiers) } else { settled }
}

/// The addresses that security notices go to: every verified email address, or, where none is, the primary one.
pub fn mail_addresses(identifiers: &[Identifier]) -> Vec<String> {
    let proved = proved_addresses(identifiers);
    if proved.is_empty() { emails(identifiers).take(1).map(|email| email.shown.clone()).collect() } else { proved }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_user_name_is_no_address_and_no_number() {
        for good in ["ana", "ana-maria.lopez_2", "Ωμέγα", "анна", "josé", "渡辺ken", "अना", "li"] {
            assert!(is_username(good), "{good}");
        }
        for bad in [
            "",
            "a",
            "ana@acme.example",
            "ana\u{ff20}acme.example",
            "+4915123456789",
            "4915123456789",
            "a b",
            "<ana>",
            "a\u{202e}na",
            "0197f2c4-6d1e-7000-8000-000000000000",
            "0197F2C46D1E70008000000000000000",
            // Latin but for one letter, which is Cyrillic or Greek.
            "\u{430}na",
            "anna-\u{3bf}",
        ] {
            assert!(!is_username(bad), "{bad}");
        }
        assert!(!is_username(&"x".repeat(65)));
    }
}

//! Puts the tokens of a file into the inventory: all of them, or none where anything is wrong with one. A token that is there
//! already with the same seed is known and left as it is, so that a file can be imported again with what has come since.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use subtle::ConstantTimeEq as _;

use super::fields::RowError;
use super::import::Import;
use super::inventory::{self, Stored};
use super::token::{Serial, Token};
use crate::kit::id::EnvironmentId;
use crate::kit::instant::Instant;
use crate::kit::keyring::Keys;
use crate::kit::random::Random;
use crate::store::{Store, StoreError};

/// Rows that are looked up, or written, at once: few enough parameters for either database.
const AT_ONCE: usize = 500;

/// Where tokens go, and who puts them there.
pub struct Inventory<'i> {
    /// The database.
    pub store: &'i Store,
    /// The environment.
    pub environment: EnvironmentId,
    /// Its keys.
    pub keys: &'i Keys,
    /// Gives nonces.
    pub random: &'i Random,
    /// Now.
    pub now: Instant,
    /// Who imports, a user of the operating system.
    pub by: &'i str,
}

/// What came of a file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// Tokens that are new: imported, or to be, when nothing is wrong.
    pub added: usize,
    /// Tokens that were there already.
    pub known: usize,
    /// What is wrong, in the order of the file.
    pub problems: Vec<Problem>,
    /// Whether the new ones are in the inventory now.
    pub imported: bool,
}

/// A row that cannot be imported.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The line on which it begins.
    pub line: u64,
    /// Its serial number, where it has one.
    pub serial: Option<String>,
    /// What is wrong.
    pub what: RowError,
}

/// Why nothing was imported although nothing is wrong with the file.
#[derive(Debug, thiserror::Error)]
pub enum NotSettled {
    /// The keys are not those that the inventory was sealed with.
    #[error("the token {0} of the inventory does not open with the keys of this server")]
    Keys(Serial),
    /// Another import brought some of the tokens while this one looked.
    #[error("another import was faster with some of these tokens; nothing was imported, try again")]
    Meanwhile,
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl Inventory<'_> {
    /// Looks at every row, and imports all that is new unless something is wrong or only a report is wanted (`dry_run`).
    /// `progress` is told how many of how many rows are done.
    pub async fn settle(
        &self,
        import: &Import,
        dry_run: bool,
        progress: &mut (dyn FnMut(usize, usize) + Send),
    ) -> Result<Report, NotSettled> {
        let mut report = Report::default();
        let mut new: Vec<&Token> = Vec::new();
        let mut seen: HashMap<&Serial, (u64, &Token)> = HashMap::new();
        let mut done = 0;
        for rows in import.rows.chunks(AT_ONCE) {
            let serials: Vec<&Serial> = rows.iter().filter_map(|row| Some(&row.token.as_ref().ok()?.serial)).collect();
            let there = inventory::find_all(&self.store.scope(self.environment), &serials).await?;
            for row in rows {
                let looked_at = match &row.token {
                    Err(what) => Err(what.clone()),
                    Ok(token) => match seen.entry(&token.serial) {
                        Entry::Occupied(earlier) => {
                            let (line, earlier) = earlier.get();
                            let same = is_alike(token, earlier) && is_same(token, earlier.seed.expose());
                            if same { Ok(None) } else { Err(RowError::Repeated(*line)) }
                        }
                        Entry::Vacant(first) => {
                            first.insert((row.line, token));
                            self.look(token, there.get(&token.serial))?
                        }
                    },
                };
                match looked_at {
                    Ok(Some(token)) => new.push(token),
                    Ok(None) => report.known += 1,
                    Err(what) => {
                        report.problems.push(Problem { line: row.line, serial: row.serial.clone(), what });
                    }
                }
            }
            done += rows.len();
            progress(done, import.rows.len());
        }
        report.added = new.len();
        if report.problems.is_empty() && !dry_run {
            self.write(&new).await?;
            report.imported = true;
        }
        Ok(report)
    }

    /// What a token is to the inventory: new, known (`None`), or in the way of another.
    fn look<'t>(
        &self,
        token: &'t Token,
        there: Option<&Stored>,
    ) -> Result<Result<Option<&'t Token>, RowError>, NotSettled> {
        let Some(there) = there else { return Ok(Ok(Some(token))) };
        let seed = there.seed(self.keys).ok_or_else(|| NotSettled::Keys(there.serial.clone()))?;
        Ok(if !is_same(token, &seed) {
            Err(RowError::OtherSecret)
        } else if (token.kind, token.algorithm, token.digits) != (there.kind, there.algorithm, there.digits) {
            Err(RowError::Differs)
        } else {
            Ok(None)
        })
    }

    /// Writes all of them in one transaction; they are sealed before it begins.
    async fn write(&self, tokens: &[&Token]) -> Result<(), NotSettled> {
        let mut rows: Vec<_> = tokens
            .iter()
            .map(|token| inventory::row((self.environment, self.keys), token, (self.by, self.random, self.now)))
            .collect();
        let work = self.store.work(self.environment).await?;
        while !rows.is_empty() {
            let rest = rows.split_off(rows.len().min(AT_ONCE));
            work.insert_many(rows).await.map_err(|error| match error {
                StoreError::Conflict(_) => NotSettled::Meanwhile,
                other => NotSettled::Store(other),
            })?;
            rows = rest;
        }
        Ok(work.commit().await?)
    }
}

fn is_alike(one: &Token, other: &Token) -> bool {
    (one.kind, one.algorithm, one.digits) == (other.kind, other.algorithm, other.digits)
}

fn is_same(token: &Token, seed: &[u8]) -> bool {
    token.seed.expose().ct_eq(seed).into()
}

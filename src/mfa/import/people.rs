//! People of another system with what signs them on: rows of a file become accounts, a few hundred in each transaction, with
//! their passwords' hashes and authenticator apps. Whatever interrupts it, what was written is whole, and the same file goes on
//! where it stopped. Nobody who is new gets a mail.
//!
//! Whoever is there is left alone, but where another system owns the passwords a file may bring one to whoever has none: they gave
//! it up when somebody else had it, and have another there by now. They are told, as of any change of a password.

use zeroize::Zeroizing;

use crate::config::sections::mfa::MfaSection;
use crate::identity::account;
use crate::identity::activity::By;
use crate::identity::import::read::Rows;
use crate::identity::import::settle::{Person, Rules};
use crate::identity::import::write::{self, Placed, Seen};
use crate::identity::import::{Draft, FileError, Row, Seed};
use crate::kit::id::{EnvironmentId, UserId};
use crate::kit::keyring::Keys;
use crate::mfa::oath::fields::base32;
use crate::mfa::oath::token::{LONGEST_SEED, SHORTEST_SEED};
use crate::mfa::{Id, device};
use crate::outbox::{self, Notice, Place, Teller};
use crate::store::{Store, StoreError};

/// Rows that are written in one transaction: enough that writing to disk is not what takes the time, few enough that a server
/// beside it waits for no longer than a sign-on takes.
const AT_ONCE: usize = 500;

/// Where people go, under which rules, and who brings them.
pub struct Import<'i> {
    /// The database.
    pub store: &'i Store,
    /// The environment.
    pub environment: EnvironmentId,
    /// Its keys.
    pub keys: &'i Keys,
    /// What it wants of people.
    pub rules: Rules<'i>,
    /// Its second factors.
    pub mfa: &'i MfaSection,
    /// Who imports.
    pub by: By<'i>,
    /// Whether to write nothing.
    pub dry_run: bool,
    /// Whether people who are there and have no password get the file's.
    pub passwords: bool,
}

/// What there is to say of a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// Its number.
    pub row: u64,
    /// Who it is about.
    pub who: Option<String>,
    /// What is wrong with it, or what of the person has been left behind.
    pub what: Said,
}

/// What is said of a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Said {
    /// It was not imported, for this reason.
    Bad(String),
    /// It was, without this.
    LeftBehind(String),
}

/// How many of what.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// Rows that were read.
    pub rows: u64,
    /// Accounts that were made, or would be.
    pub added: u64,
    /// People who are there already.
    pub there: u64,
    /// Those of them who got the password of the file, or would.
    pub passwords: u64,
    /// Rows that cannot be imported.
    pub bad: u64,
    /// Rows that are no person: accounts of programs.
    pub nobody: u64,
}

/// A row on its way.
struct Passenger {
    row: u64,
    who: Option<String>,
    person: Result<Person, String>,
    seed: Option<Zeroizing<Vec<u8>>>,
    added: bool,
    there: Option<UserId>,
}

impl Import<'_> {
    /// Imports everything that `rows` has. `tell` hears of rows in their order, and how far it is after each few hundred. The
    /// error is that of the file, where it cannot be read to its end: what came before is imported.
    pub async fn run(
        &self,
        rows: &mut Rows,
        tell: &mut (dyn FnMut(Option<Told>, &Summary, u64) + Send),
    ) -> Result<(Summary, Option<FileError>), StoreError> {
        let (mut summary, mut seen) = (Summary::default(), Seen::default());
        loop {
            let (some, error) = rows.next(AT_ONCE).await;
            let last = some.is_empty() || error.is_some();
            summary.rows += u64::try_from(some.len()).unwrap_or(0);
            let mut told = Vec::new();
            let mut batch: Vec<Passenger> = Vec::with_capacity(some.len());
            for Row { number, draft } in some {
                match draft {
                    Ok(Draft { nobody: true, .. }) => summary.nobody += 1,
                    draft => batch.push(self.passenger(number, draft, &mut seen)),
                }
            }
            self.place(&mut batch).await?;
            summary.passwords += self.bring(&batch).await?;
            for passenger in batch {
                summary.count(&passenger);
                passenger.tell(&mut told);
            }
            for one in told {
                tell(Some(one), &summary, rows.percent());
            }
            tell(None, &summary, rows.percent());
            if last {
                return Ok((summary, error));
            }
        }
    }

    fn passenger(&self, row: u64, draft: Result<Draft, String>, seen: &mut Seen) -> Passenger {
        let who = draft.as_ref().ok().and_then(Draft::who).map(str::to_owned);
        let mut seed = None;
        let person = draft.and_then(|draft| self.rules.settle(draft)).and_then(|mut person| {
            seed = self.seed(&mut person)?;
            seen.take(&person)?;
            Ok(person)
        });
        Passenger { row, who, person, seed, added: false, there: None }
    }

    /// The seed of the person's app, if its codes would be right here. One that a program exported is left behind if not; one
    /// that somebody wrote into a file is a mistake.
    fn seed(&self, person: &mut Person) -> Result<Option<Zeroizing<Vec<u8>>>, String> {
        let Some(app) = person.totp.take() else { return Ok(None) };
        let mut leave = |why: &str| {
            person.left_behind.push(format!("the authenticator app: {why}"));
            Ok(None)
        };
        if !self.mfa.methods.contains(&Id::Totp) {
            return leave("`mfa.methods` does not list `totp`");
        }
        if app.digits.is_some_and(|digits| digits != self.mfa.totp.digits) {
            return leave("its codes have another length than `mfa.totp.digits`");
        }
        if app.period.is_some_and(|period| period != self.mfa.totp.period.as_secs()) {
            return leave("its codes change at another pace than `mfa.totp.period`");
        }
        let fits = |seed: &Zeroizing<Vec<u8>>| (SHORTEST_SEED..=LONGEST_SEED).contains(&seed.len());
        match app.seed {
            Seed::Bytes(seed) if fits(&seed) => Ok(Some(seed)),
            Seed::Bytes(_) => leave("its seed has fewer than 128 bits, or more than 1024"),
            Seed::Base32(text) => match base32(&text).filter(fits) {
                Some(seed) => Ok(Some(seed)),
                None => Err("its `totp_secret` is not base32 of 128 to 1024 bits".to_owned()),
            },
        }
    }

    /// Brings a password to those who are there and have none, where that is asked for; says to how many, or would.
    async fn bring(&self, batch: &[Passenger]) -> Result<u64, StoreError> {
        if !self.passwords {
            return Ok(0);
        }
        let there = batch.iter().filter_map(Passenger::brings).collect();
        let there = write::without_password(&self.store.scope(self.environment), self.keys, there).await?;
        if self.dry_run || there.is_empty() {
            return Ok(u64::try_from(there.len()).unwrap_or(u64::MAX));
        }
        let work = self.store.work(self.environment).await?;
        let brought = write::bring_passwords(&work, self.keys, &there, self.by).await?;
        let teller = Teller { keys: self.keys, random: self.by.random, now: self.by.now, place: Place::default() };
        for id in &brought {
            if let Some(person) = account::find(&work.scope(), *id).await? {
                let notice = Notice::PasswordChanged { place: Place::default(), ended: 0 };
                outbox::tell(&work, &teller, &person, &notice).await?;
            }
        }
        work.commit().await?;
        Ok(u64::try_from(brought.len()).unwrap_or(u64::MAX))
    }

    /// Gives accounts to those who have none.
    async fn place(&self, batch: &mut [Passenger]) -> Result<(), StoreError> {
        let scope = self.store.scope(self.environment);
        let people: Vec<&Person> = batch.iter().filter_map(|one| one.person.as_ref().ok()).collect();
        let known = write::look_up(&scope, &people).await?;
        let mut new = Vec::new();
        for (passenger, known) in batch.iter_mut().filter(|one| one.person.is_ok()).zip(known) {
            match known {
                None => new.push(passenger),
                Some(placed) => passenger.is(placed),
            }
        }
        if self.dry_run {
            new.into_iter().for_each(|one| one.added = true);
            return Ok(());
        }
        if new.is_empty() {
            return Ok(());
        }
        match self.add(&mut new).await {
            // Somebody was faster with one of them: which one, only the database knows.
            Err(StoreError::Conflict(_)) => self.add_each(new).await,
            done => done,
        }
    }

    async fn add(&self, passengers: &mut [&mut Passenger]) -> Result<(), StoreError> {
        let work = self.store.work(self.environment).await?;
        let people: Vec<&Person> = passengers.iter().filter_map(|one| one.person.as_ref().ok()).collect();
        let ids = write::add(&work, self.keys, &people, self.by).await?;
        let seeds = passengers.iter().zip(&ids).filter_map(|(one, id)| Some((*id, one.seed.as_ref()?.as_slice())));
        let (random, now) = (self.by.random, self.by.now);
        device::add_to_new(&work, self.keys, Id::Totp, &seeds.collect::<Vec<_>>(), (random, now)).await?;
        work.commit().await?;
        passengers.iter_mut().for_each(|one| one.added = true);
        Ok(())
    }

    async fn add_each(&self, passengers: Vec<&mut Passenger>) -> Result<(), StoreError> {
        for passenger in passengers {
            match self.add(&mut [&mut *passenger]).await {
                Err(StoreError::Conflict(_)) => {
                    let scope = self.store.scope(self.environment);
                    let people: Vec<&Person> = passenger.person.as_ref().ok().into_iter().collect();
                    let known = write::look_up(&scope, &people).await?.into_iter().next().flatten();
                    let gone = Placed::Taken("somebody took one of its identifiers just now".to_owned());
                    passenger.is(known.unwrap_or(gone));
                }
                done => done?,
            }
        }
        Ok(())
    }
}

impl Passenger {
    fn is(&mut self, placed: Placed) {
        match placed {
            Placed::There(account) => self.there = Some(account),
            Placed::Taken(why) => self.person = Err(why),
        }
    }

    /// Whoever is there, and the hash that the file has.
    fn brings(&self) -> Option<(UserId, &str)> {
        let hash = self.person.as_ref().ok()?.hash.as_ref()?;
        Some((self.there?, hash.as_str()))
    }

    fn tell(self, told: &mut Vec<Told>) {
        let (row, who) = (self.row, self.who);
        match self.person {
            Err(why) => told.push(Told { row, who, what: Said::Bad(why) }),
            Ok(person) if self.added => told.extend(person.left_behind.into_iter().map(|what| Told {
                row,
                who: who.clone(),
                what: Said::LeftBehind(what),
            })),
            Ok(_) => {}
        }
    }
}

impl Summary {
    fn count(&mut self, passenger: &Passenger) {
        self.bad += u64::from(passenger.person.is_err());
        self.added += u64::from(passenger.person.is_ok() && passenger.added);
        self.there += u64::from(passenger.person.is_ok() && passenger.there.is_some());
    }
}

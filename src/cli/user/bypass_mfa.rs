//! `portico user bypass-mfa`: for a time signing on does not ask a person for their second factor, which they have not at hand.
//! They are told of it. This is the way back for administrators too, whom no file can exempt: the command says so.

use std::time::Duration;

use serde_json::json;

use super::People;
use crate::cli::{FINE, Outcome};
use crate::config::sections::mfa::Strength;
use crate::config::sections::server::Kind;
use crate::config::values::Scalar as _;
use crate::identity::account::Account;
use crate::kit::instant::Instant;
use crate::mfa::bypass::{self, LONGEST, SHORTEST};
use crate::mfa::device;
use crate::mfa::standing::Standing;
use crate::outbox::{Place, Teller};

/// Let a person sign on without their second factor for a time; they are told by mail.
#[derive(Debug, clap::Args)]
pub struct BypassMfa {
    /// A user name, email address, phone number or id.
    who: String,
    /// For how long, from 15m to 24h. It ends by itself.
    #[arg(long = "for", value_name = "DURATION", value_parser = time, required_unless_present = "end")]
    time: Option<Duration>,
    /// End it before its time.
    #[arg(long, conflicts_with = "time")]
    end: bool,
}

fn time(text: &str) -> Result<Duration, String> {
    let time = Duration::read(text)?;
    if (SHORTEST..=LONGEST).contains(&time) {
        return Ok(time);
    }
    Err("is shorter than 15m or longer than 24h".to_owned())
}

impl People<'_> {
    pub(super) async fn bypass_mfa(&self, asked: &BypassMfa) -> Outcome {
        let person = self.find(&asked.who).await?;
        let opened = self.opened;
        let (random, now) = (&opened.random, opened.clock.now());
        let keys = self.keys().await?;
        let teller = Teller { keys: &keys, random, now, place: Place::default() };
        let work = opened.store.work(self.meant.id).await?;
        match asked.time {
            Some(time) => {
                let until = bypass::begin(&work, &teller, &person, time, &self.actor()).await?;
                work.commit().await?;
                self.begun(&person, until).await
            }
            None => {
                let ended = bypass::end(&work, &teller, &person, &self.actor()).await?;
                work.commit().await?;
                if self.json {
                    println!("{}", json!({ "id": person.id.to_string(), "ended": ended }));
                } else if ended {
                    println!("{}: signing on asks for the second factor again", person.id);
                } else {
                    println!("{}: nothing to end; signing on asks for the second factor", person.id);
                }
                Ok(FINE)
            }
        }
    }

    async fn begun(&self, person: &Account, until: Instant) -> Outcome {
        let notes = self.notes(person).await?;
        if self.json {
            println!("{}", json!({ "id": person.id.to_string(), "until": super::rfc3339(until), "notes": notes }));
            return Ok(FINE);
        }
        println!("{}: signing on does not ask for the second factor until {}", person.id, super::rfc3339(until));
        for note in notes {
            println!("note: {note}");
        }
        Ok(FINE)
    }

    /// What whoever does this should know: which rule they suspend, and that it may do nothing.
    async fn notes(&self, person: &Account) -> Result<Vec<String>, Box<dyn std::error::Error + Send + Sync>> {
        let config = &self.meant.config;
        let mut notes = Vec::new();
        if config.kind == Kind::Administrators {
            notes.push("administrators sign on here: until then the password alone opens this account".to_owned());
        }
        if config.mfa.min_strength == Strength::PhishingResistant {
            let rule = "`mfa.min_strength` is \"phishing_resistant\" here: until then a password, which can be phished, is enough";
            notes.push(rule.to_owned());
        }
        let devices = device::of(&self.opened.store.scope(self.meant.id), person.id).await?;
        let standing = Standing::new(&config.mfa, &devices);
        if !standing.is_asked() {
            notes.push("signing on does not ask this person for a second factor anyway".to_owned());
        } else if !standing.has_factor() {
            notes.push("this person has no second factor: signing on asks them to add one, also until then".to_owned());
        }
        Ok(notes)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_time_is_neither_too_short_nor_too_long() {
        for (text, good) in [("15m", true), ("8h", true), ("24h", true), ("1d", true), ("899s", false), ("25h", false)]
        {
            assert_eq!(time(text).is_ok(), good, "{text}");
        }
        assert!(time("soon").is_err() && time("").is_err() && time("-1h").is_err());
    }
}

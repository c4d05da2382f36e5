//! `portico user disable` and `enable`: keeping a person out, and letting them in again. Nothing is deleted. Whoever is let in again
//! keeps their account: a deletion that they asked for before is called off, since they could not do that while they were kept out.

use serde_json::json;

use super::People;
use crate::cli::{FINE, Outcome};
use crate::identity::account::{self, Status};
use crate::identity::activity::{self, Kind};
use crate::identity::leaving;
use crate::mfa::shut_out::shut_out;
use crate::outbox::{self, Notice, Place, Teller};

impl People<'_> {
    pub(super) async fn set_status(&self, who: &str, status: Status) -> Outcome {
        let person = self.find(who).await?;
        let (now, keys) = (self.opened.clock.now(), self.keys().await?);
        let work = self.opened.store.work(self.meant.id).await?;
        // As it is once nobody else changes it.
        account::hold(&work, person.id).await?;
        let before = account::find(&work.scope(), person.id).await?.map(|person| person.status);
        account::set_status(&work, person.id, status, now).await?;
        let mut ended = 0;
        if status == Status::Disabled {
            ended = shut_out(&work, person.id, now).await?;
        }
        self.record(&work, person.id, &json!({ "status": status.as_str(), "ended": ended })).await?;
        let let_in = status == Status::Active && before == Some(Status::Disabled);
        let kept = let_in && leaving::keep(&work, person.id).await?;
        if kept {
            let (kind, random) = (Kind::DeletionCancelled, &self.opened.random);
            activity::record(&work, person.id, kind, &self.actor(), &json!({}), random, now).await?;
            // Whoever was told that the account goes is told that it stays, former addresses too.
            let teller = Teller { keys: &keys, random, now, place: Place::default() };
            outbox::tell_former_too(&work, &teller, &person, &Notice::DeletionCancelled { place: Place::default() })
                .await?;
        }
        work.commit().await?;
        let called_off = if kept { "; the deletion that waited is called off" } else { "" };
        println!("{} is {}; {ended} session(s) ended{called_off}", person.id, status.as_str());
        Ok(FINE)
    }
}

//! `portico user unlock`: what was guessed wrong is forgotten, so that a person who is slowed down can sign on at once.

use serde_json::json;

use super::People;
use crate::cli::{FINE, Outcome};
use crate::identity::{attempt, candidate};
use crate::mfa::unlock;

impl People<'_> {
    pub(super) async fn unlock(&self, who: &str) -> Outcome {
        let person = self.find(who).await?;
        let work = self.opened.store.work(self.meant.id).await?;
        let forgotten =
            attempt::forget(&work, &candidate::subject(person.id)).await? + unlock::unlock(&work, person.id).await?;
        self.record(&work, person.id, &json!({ "unlocked": true })).await?;
        work.commit().await?;
        println!("{} is unlocked; {forgotten} counter(s) forgotten", person.id);
        Ok(FINE)
    }
}

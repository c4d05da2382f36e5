//! `portico user disable` and `enable`: keeping a person out, and letting them in again. Nothing is deleted.

use serde_json::json;

use super::People;
use crate::cli::{FINE, Outcome};
use crate::identity::account::{self, Status};
use crate::identity::{link, session, trusted};
use crate::mfa::bypass;

impl People<'_> {
    pub(super) async fn set_status(&self, who: &str, status: Status) -> Outcome {
        let person = self.find(who).await?;
        let now = self.opened.clock.now();
        let work = self.opened.store.work(self.meant.id).await?;
        account::set_status(&work, person.id, status, now).await?;
        let mut ended = 0;
        if status == Status::Disabled {
            ended = session::end_others(&work, person.id, None).await?;
            // What made their way in easier does not wait for them until they are let in again.
            trusted::revoke_all(&work, person.id).await?;
            bypass::forget(&work, person.id).await?;
            for purpose in link::PASSWORDS.into_iter().chain([link::ENROLMENT]) {
                link::void(&work, person.id, purpose).await?;
            }
        }
        self.record(&work, person.id, &json!({ "status": status.as_str(), "ended": ended })).await?;
        work.commit().await?;
        println!("{} is {}; {ended} session(s) ended", person.id, status.as_str());
        Ok(FINE)
    }
}

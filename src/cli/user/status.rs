//! `portico user disable` and `enable`: keeping a person out, and letting them in again. Nothing is deleted.

use serde_json::json;

use super::People;
use crate::cli::{FINE, Outcome};
use crate::identity::account::{self, Status};
use crate::mfa::shut_out::shut_out;

impl People<'_> {
    pub(super) async fn set_status(&self, who: &str, status: Status) -> Outcome {
        let person = self.find(who).await?;
        let now = self.opened.clock.now();
        let work = self.opened.store.work(self.meant.id).await?;
        account::set_status(&work, person.id, status, now).await?;
        let mut ended = 0;
        if status == Status::Disabled {
            ended = shut_out(&work, person.id).await?;
        }
        self.record(&work, person.id, &json!({ "status": status.as_str(), "ended": ended })).await?;
        work.commit().await?;
        println!("{} is {}; {ended} session(s) ended", person.id, status.as_str());
        Ok(FINE)
    }
}

//! `portico user end-sessions`: a person is signed off everywhere, on every server at its next request, and told of it. Their password
//! and second factors stay: whoever knows them signs on again.

use serde_json::json;

use super::People;
use crate::cli::{FINE, Outcome};
use crate::identity::activity::{self, Kind};
use crate::identity::{account, session, trusted};
use crate::outbox::{self, Notice, Place, Teller};

impl People<'_> {
    pub(super) async fn end_sessions(&self, who: &str) -> Outcome {
        let person = self.find(who).await?;
        let opened = self.opened;
        let (random, now) = (&opened.random, opened.clock.now());
        let keys = self.keys().await?;
        let work = opened.store.work(self.meant.id).await?;
        // First of all, as other works on the same rows do, so that none waits for another in a circle.
        account::hold(&work, person.id).await?;
        account::cut_off(&work, person.id).await?;
        let ended = session::end_others(&work, person.id, None).await?;
        let trusts = trusted::revoke_all(&work, person.id).await?;
        if ended > 0 || trusts > 0 {
            let detail = json!({ "ended": ended, "trusted_browsers": trusts, "all": true });
            activity::record(&work, person.id, Kind::OthersEnded, &self.actor(), &detail, random, now).await?;
            let teller = Teller { keys: &keys, random, now, place: Place::default() };
            outbox::tell(&work, &teller, &person, &Notice::SessionsEnded { place: Place::default() }).await?;
        }
        work.commit().await?;
        if self.json {
            println!("{}", json!({ "id": person.id.to_string(), "ended": ended, "trusted_browsers": trusts }));
        } else {
            println!("{}: {ended} session(s) ended, {trusts} browser(s) trusted no longer", person.id);
        }
        Ok(FINE)
    }
}

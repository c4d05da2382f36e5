//! `portico user reset-mfa`: a new start for somebody who has lost their second factors, who is told of it.

use serde_json::json;

use super::People;
use crate::cli::{FINE, Outcome};
use crate::identity::link;
use crate::mfa::reset::{self, Reset};
use crate::outbox::{Place, Teller};

impl People<'_> {
    pub(super) async fn reset_mfa(&self, who: &str, link: bool) -> Outcome {
        if link && self.meant.config.password.managed_by.is_some() {
            return Err(
                "another system owns the passwords here (`password.managed_by`): a link would lead nowhere".into()
            );
        }
        let person = self.find(who).await?;
        let opened = self.opened;
        let (random, now) = (&opened.random, opened.clock.now());
        let keys = self.keys().await?;
        let teller = Teller { keys: &keys, random, now, place: Place::default() };
        let work = opened.store.work(self.meant.id).await?;
        let taken = reset::reset(&work, &teller, &person, &self.actor()).await?;
        let secret = random.token();
        if link {
            link::create(&work, person.id, link::FIRST_PASSWORD, &secret, now).await?;
        }
        work.commit().await?;
        let link = link.then(|| self.welcome(&secret));
        if self.json {
            let Reset { devices, sessions } = taken;
            println!("{}", json!({ "id": person.id.to_string(), "devices": devices, "ended": sessions, "link": link }));
            return Ok(FINE);
        }
        println!("{}: {} second factor(s) taken, {} session(s) ended", person.id, taken.devices, taken.sessions);
        if let Some(link) = link {
            println!("{link}");
        }
        Ok(FINE)
    }
}

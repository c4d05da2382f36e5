//! `portico user send-reset`: a mail with a link by which a person chooses a new password. Whoever runs it neither sets nor sees
//! one (R-PW-11), and it works where people cannot start it themselves. It is a recovery like any other: what goes over the same
//! mailbox is no second factor of the sign-on that follows (R-OT-13).

use serde_json::json;

use super::People;
use crate::cli::{FINE, Outcome};
use crate::identity::{account, identifier, link};
use crate::kit::text::visible;
use crate::mfa::first;
use crate::outbox::{self, Notice, Place, Teller};

impl People<'_> {
    pub(super) async fn send_reset(&self, who: &str) -> Outcome {
        if self.meant.config.password.managed_by.is_some() {
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
        if !account::confirm_active(&work, person.id).await? {
            return Err(format!("{} is disabled: `portico user enable` lets them in again", person.id).into());
        }
        let own = identifier::of(&work.scope(), person.id).await?;
        // None that was changed a moment ago: whoever changed it may not be the owner, who can take it back (R-OT-14).
        let Some(to) = first::address(&own, now).map(str::to_owned) else {
            let why = "has no verified email address that a link could go to, or one that was changed and can still come back";
            return Err(format!("{} {why}", person.id).into());
        };
        // One link is enough, and the last is the one that they look for.
        link::void(&work, person.id, link::RECOVERY_MAIL).await?;
        let secret = random.token();
        link::create(&work, person.id, link::RECOVERY_MAIL, &secret, now).await?;
        outbox::tell_plainly(&work, &teller, &person, to.clone(), Notice::ResetSent { secret }).await?;
        self.record(&work, person.id, &json!({ "reset_sent": true })).await?;
        work.commit().await?;
        let until = super::rfc3339(now.plus(link::RECOVERY_LIFETIME));
        if self.json {
            println!("{}", json!({ "id": person.id.to_string(), "to": to, "until": until }));
        } else {
            println!("{}: a link to a new password goes to {}, good until {until}", person.id, visible(&to));
        }
        Ok(FINE)
    }
}

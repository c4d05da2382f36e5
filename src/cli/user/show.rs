//! `portico user show`: one person, as whoever looks after the accounts needs to see them. Nothing secret is among it.

use serde_json::json;

use super::{People, identifier_json};
use crate::cli::{FINE, Outcome};
use crate::identity::{account, activity, credential, identifier, session};
use crate::kit::text::visible;

impl People<'_> {
    pub(super) async fn show(&self, who: &str) -> Outcome {
        let person = self.find(who).await?;
        let scope = self.opened.store.scope(self.meant.id);
        let identifiers = identifier::of(&scope, person.id).await?;
        let limits = session::Limits {
            idle: self.meant.config.session.idle_timeout,
            absolute: self.meant.config.session.absolute_timeout,
            count: u64::from(self.meant.config.session.max_sessions),
        };
        let sessions = session::count(&scope, person.id, &limits, self.opened.clock.now()).await?;
        let password = credential::find(&scope, person.id).await?.is_some();
        let groups = account::groups(&scope, person.id).await?;
        let history = activity::latest(&scope, person.id, 10).await?;
        let at = |instant: crate::kit::instant::Instant| {
            jiff::Timestamp::from_second(instant.seconds()).map_or_else(|_| "-".to_owned(), |at| at.to_string())
        };
        if self.json {
            let history =
                history.iter().map(|(when, kind, actor)| json!({ "at": at(*when), "kind": kind, "by": actor }));
            let body = json!({
                "id": person.id.to_string(), "status": person.status.as_str(), "created_at": at(person.created_at),
                "identifiers": identifiers.iter().map(identifier_json).collect::<Vec<_>>(),
                "attributes": person.attributes, "groups": groups, "password": password, "sessions": sessions,
                "history": history.collect::<Vec<_>>(),
            });
            println!("{body}");
            return Ok(FINE);
        }
        println!("id          {}", person.id);
        println!("status      {}", person.status.as_str());
        println!("created     {}", at(person.created_at));
        for identifier in &identifiers {
            let verified = if identifier.verified_at.is_some() { "verified" } else { "not verified" };
            println!("{:11} {} ({verified})", identifier.kind.as_str(), visible(&identifier.shown));
        }
        for (name, value) in &person.attributes {
            println!("  {name:20} {}", visible(&value.as_str().map_or_else(|| value.to_string(), str::to_owned)));
        }
        println!("password    {}", if password { "set" } else { "none" });
        println!("sessions    {sessions}");
        for (when, kind, actor) in history {
            println!("  {} {kind} by {}", at(when), visible(&actor));
        }
        Ok(FINE)
    }
}

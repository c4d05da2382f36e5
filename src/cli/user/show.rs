//! `portico user show`: one person, as whoever looks after the accounts needs to see them. Nothing secret is among it.

use serde_json::json;

use super::{People, identifier_json, rfc3339};
use crate::cli::{FINE, Outcome};
use crate::identity::account::{self, Status};
use crate::identity::activity::{self, Kind, history};
use crate::identity::{credential, grant, identifier, leaving, linked, session};
use crate::kit::text::visible;
use crate::mfa::bypass;

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
        let latest = activity::latest(&scope, person.id, 10).await?;
        let created = history::latest(&scope, person.id, Kind::Created).await?;
        let taken = created.as_ref().and_then(|entry| entry.detail.get("taken")?.as_array());
        let taken: Vec<&str> = taken.into_iter().flatten().filter_map(|name| name.as_str()).collect();
        let bypass = bypass::find(&scope, person.id, self.opened.clock.now()).await?;
        let leaving = leaving::find(&scope, person.id).await?;
        let linked = linked::of(&scope, person.id).await?;
        let grants = grant::of(&scope, person.id).await?;
        if self.json {
            let linked = linked.iter().map(|it| {
                let used = it.last_used_at.map(rfc3339);
                json!({
                    "id": it.id.to_string(), "provider": it.provider, "issuer": it.identity, "subject": it.subject,
                    "name": it.name, "linked_at": rfc3339(it.linked_at), "last_used_at": used,
                })
            });
            let grants = grants.iter().map(|it| {
                let used = it.last_used_at.map(rfc3339);
                json!({
                    "application": it.application, "scopes": it.scopes, "granted_at": rfc3339(it.granted_at),
                    "changed_at": rfc3339(it.changed_at), "last_used_at": used,
                })
            });
            let history =
                latest.iter().map(|(when, kind, actor)| json!({ "at": rfc3339(*when), "kind": kind, "by": actor }));
            let body = json!({
                "id": person.id.to_string(), "status": person.status.as_str(), "created_at": rfc3339(person.created_at),
                "leaves_at": leaving.map(|it| rfc3339(it.due)),
                "identifiers": identifiers.iter().map(identifier_json).collect::<Vec<_>>(),
                "attributes": person.attributes, "taken": taken, "groups": groups, "password": password, "sessions": sessions,
                "linked_accounts": linked.collect::<Vec<_>>(),
                "application_grants": grants.collect::<Vec<_>>(),
                "mfa_bypass": bypass.as_ref().map(|it| json!({ "until": rfc3339(it.until), "by": it.by })),
                "history": history.collect::<Vec<_>>(),
            });
            println!("{body}");
            return Ok(FINE);
        }
        println!("id          {}", person.id);
        println!("status      {}", person.status.as_str());
        if let Some(leaving) = leaving {
            let then = match person.status {
                Status::Active => {
                    format!("is erased at {}, unless they sign on and keep the account", rfc3339(leaving.due))
                }
                Status::Disabled => "waits while they are disabled; `user enable` calls it off".to_owned(),
            };
            println!("leaving     {then}");
        }
        println!("created     {}", rfc3339(person.created_at));
        for identifier in &identifiers {
            let verified = if identifier.verified_at.is_some() { "verified" } else { "not verified" };
            let several = identifiers.iter().filter(|other| other.kind == identifier.kind).count() > 1;
            let primary = if several && identifier.primary { "primary, " } else { "" };
            println!("{:11} {} ({primary}{verified})", identifier.kind.as_str(), visible(&identifier.shown));
        }
        for (name, value) in &person.attributes {
            println!("  {name:20} {}", visible(&value.as_str().map_or_else(|| value.to_string(), str::to_owned)));
        }
        if !taken.is_empty() {
            println!("taken       {}: somebody else had what was laid down for them", visible(&taken.join(", ")));
        }
        println!("password    {}", if password { "set" } else { "none" });
        for it in &linked {
            println!("linked      {} as {} (at {})", it.provider, visible(&it.name), visible(&it.identity));
        }
        for it in &grants {
            let scopes: Vec<&str> = it.scopes.iter().map(String::as_str).collect();
            println!("access      {} to {}", visible(&it.application), visible(&scopes.join(" ")));
        }
        println!("sessions    {sessions}");
        if let Some(bypass) = bypass {
            let (until, by) = (rfc3339(bypass.until), visible(&bypass.by));
            println!("bypass      signing on does not ask for the second factor until {until}, by {by}");
        }
        for (when, kind, actor) in latest {
            println!("  {} {kind} by {}", rfc3339(when), visible(&actor));
        }
        Ok(FINE)
    }
}

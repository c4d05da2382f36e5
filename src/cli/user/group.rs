//! `portico user group add|remove`: the command line may put anybody into any group that the environment's file declares, and
//! take them out of any that they are in. Where a group carries authority (R-TN-16) the person is told, whichever it is: what they may
//! do has changed, or the rules for them, which may be weaker now, and whoever did it may not have been entitled to. Of other groups the
//! history tells.

use serde_json::json;

use super::People;
use crate::cli::{FINE, Outcome};
use crate::config::diagnostic::nearest;
use crate::identity::activity::{self, Kind as Event};
use crate::identity::group;
use crate::kit::text::visible;
use crate::outbox::{self, Notice, Place, Teller};

/// Put a person into a group, or take them out.
#[derive(Debug, clap::Subcommand)]
pub enum GroupCommand {
    /// Put a person into a group.
    Add {
        /// A user name, email address, phone number or id.
        who: String,
        /// A group that the environment's file declares.
        group: String,
    },
    /// Take a person out of a group.
    Remove {
        /// A user name, email address, phone number or id.
        who: String,
        /// The group.
        group: String,
    },
}

impl People<'_> {
    /// Refuses a group that the environment's file does not declare.
    pub(super) fn declares(&self, group: &str) -> Result<(), String> {
        let declared = &self.meant.config.groups;
        if declared.contains_key(group) {
            return Ok(());
        }
        let near = nearest(group, declared.keys().map(String::as_str));
        let hint = near.map_or_else(String::new, |near| format!("; did you mean `{near}`?"));
        Err(format!("{} declares no group `{}`{hint}", self.meant.slug, visible(group)))
    }

    pub(super) async fn group(&self, command: &GroupCommand) -> Outcome {
        let (who, name, joins) = match command {
            GroupCommand::Add { who, group } => (who, group, true),
            GroupCommand::Remove { who, group } => (who, group, false),
        };
        if joins {
            self.declares(name)?;
        }
        let person = self.find(who).await?;
        let (random, now, actor) = (&self.opened.random, self.opened.clock.now(), self.actor());
        let keys = self.keys().await?;
        let work = self.opened.store.work(self.meant.id).await?;
        let changed = if joins {
            group::add(&work, person.id, name, &actor.text(), now).await?
        } else {
            group::remove(&work, person.id, name).await?
        };
        if changed {
            let event = if joins { Event::GroupJoined } else { Event::GroupLeft };
            activity::record(&work, person.id, event, &actor, &json!({ "group": name }), random, now).await?;
            let config = &self.meant.config;
            let rights = config.grants(name);
            if rights || config.rules(name) {
                let default = &config.locale.default;
                let label = config.groups.get(name).and_then(|group| group.label.as_ref());
                let label = label.map_or(name.as_str(), |it| it.get(person.text("locale").unwrap_or(default), default));
                let notice = Notice::AuthorityChanged { group: label.to_owned(), joined: joins, rules: !rights };
                let teller = Teller { keys: &keys, random, now, place: Place::default() };
                outbox::tell(&work, &teller, &person, &notice).await?;
            }
            work.commit().await?;
        }
        if self.json {
            println!("{}", json!({ "id": person.id.to_string(), "group": name, "member": joins, "changed": changed }));
            return Ok(FINE);
        }
        let said = match (joins, changed) {
            (true, true) => "is now in",
            (true, false) => "is already in",
            (false, true) => "is no longer in",
            (false, false) => "is not in",
        };
        println!("{} {said} {}", person.id, visible(name));
        Ok(FINE)
    }
}

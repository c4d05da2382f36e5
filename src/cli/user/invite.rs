//! `portico user invite`: a mail with a link by which somebody makes their account themselves. Nothing is made before they do: what
//! is laid down here, groups and attributes, waits sealed. The mailbox counts as theirs once the link was used.

use std::time::Duration;

use serde_json::json;

use super::People;
use crate::cli::{ERRORS, FINE, Outcome};
use crate::config::sections::sign_on::RegistrationMode;
use crate::config::values::Scalar as _;
use crate::identity::address_change;
use crate::identity::registration::{self, Awaited, Invitation, takes_domain};
use crate::kit::text::{canonical_identifier, visible};
use crate::mfa::sent::address::mailbox;
use crate::outbox::{self, Channel, Envelope, Notice};

/// How long an invitation can be good.
const SHORTEST: Duration = Duration::from_secs(3600);
const LONGEST: Duration = Duration::from_secs(90 * 24 * 3600);

/// Invite somebody to make an account.
#[derive(Debug, clap::Args)]
pub struct Invite {
    /// Their email address.
    email: String,
    /// An attribute that is known already, as name=value; may be given several times.
    #[arg(long = "set", value_name = "NAME=VALUE")]
    attributes: Vec<String>,
    /// A group that they become a member of; may be given several times.
    #[arg(long = "group", value_name = "NAME")]
    groups: Vec<String>,
    /// How long the link is good, from 1h to 90d.
    #[arg(long, value_name = "DURATION", default_value = "7d", value_parser = time)]
    valid: Duration,
    /// Take the invitation back instead.
    #[arg(long, conflicts_with_all = ["attributes", "groups", "valid"])]
    revoke: bool,
}

fn time(text: &str) -> Result<Duration, String> {
    let time = Duration::read(text)?;
    if (SHORTEST..=LONGEST).contains(&time) {
        return Ok(time);
    }
    Err("is shorter than 1h or longer than 90d".to_owned())
}

impl People<'_> {
    pub(super) async fn invite(&self, asked: &Invite) -> Outcome {
        if asked.revoke {
            return self.revoke(&asked.email).await;
        }
        let config = &self.meant.config;
        if config.registration.mode == RegistrationMode::Off {
            return Err(format!("nobody can accept it: `registration.mode` is \"off\" in {}", self.meant.slug).into());
        }
        let email = mailbox(&asked.email);
        let Some((canonical, email)) = email.and_then(|email| Some((canonical_identifier(&email)?, email))) else {
            return Err(format!("`{}` is not an email address", visible(asked.email.trim())).into());
        };
        let email = email.as_str();
        if !takes_domain(&config.registration.domains, email) {
            let domains: Vec<&str> = config.registration.domains.iter().map(|domain| &**domain).collect();
            let domains = domains.join(", ");
            return Err(format!("{}: `registration.domains` takes only {domains}", visible(email)).into());
        }
        for group in &asked.groups {
            self.declares(group)?;
        }
        let attributes = self.attributes(&asked.attributes)?;
        let opened = self.opened;
        let (random, now) = (&opened.random, opened.clock.now());
        let keys = self.keys().await?;
        let (secret, until) = (random.token(), now.plus(asked.valid));
        let invitation = Invitation { groups: asked.groups.clone(), attributes, by: self.actor().text() };
        let language = invitation.attributes.get("locale").and_then(|locale| locale.as_str()).map(str::to_owned);
        let awaited = Awaited { address: email.to_owned(), invitation: Some(invitation), return_to: None };
        let work = opened.store.work(self.meant.id).await?;
        if let Some(taken) = address_change::taken(&work.scope(), &canonical, random.id(now)).await? {
            let (who, email) = (taken.account, visible(email));
            return Err(format!("{email} is somebody's in {} already: {who}", self.meant.slug).into());
        }
        let revoked = registration::revoke(&work, email).await?;
        registration::create(&work, &keys, (&secret, &awaited), (now, until), random).await?;
        let envelope = Envelope {
            channel: Channel::Email,
            to: email.to_owned(),
            name: None,
            language,
            zone: None,
            at: now,
            notice: Notice::Invitation { secret, until },
            not_me: None,
        };
        outbox::enqueue(&work, &keys, &envelope, random, now).await?;
        work.commit().await?;
        self.log("invitation.made");
        if self.json {
            let said = json!({ "email": email, "until": super::rfc3339(until), "replaced": revoked > 0 });
            println!("{said}");
            return Ok(FINE);
        }
        let replaced = if revoked > 0 { "; the earlier invitation is void" } else { "" };
        println!("{} is invited until {}{replaced}", visible(email), super::rfc3339(until));
        Ok(FINE)
    }

    /// Says in the log what was done and by whom; there is no account yet in whose history it could stand, and no address is logged.
    fn log(&self, event: &str) {
        tracing::info!(environment = %self.meant.id, event, by = %self.actor().text(), "activity");
    }

    async fn revoke(&self, email: &str) -> Outcome {
        let work = self.opened.store.work(self.meant.id).await?;
        let revoked = registration::revoke(&work, email).await?;
        work.commit().await?;
        if revoked > 0 {
            self.log("invitation.revoked");
        }
        if self.json {
            println!("{}", json!({ "email": email, "revoked": revoked > 0 }));
        } else if revoked > 0 {
            println!("the invitation of {} is void", visible(email));
        } else {
            eprintln!("portico: {} is not invited to {}", visible(email), self.meant.slug);
        }
        Ok(if revoked > 0 { FINE } else { ERRORS })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_invitation_is_good_for_an_hour_to_ninety_days() {
        for (text, good) in [("1h", true), ("7d", true), ("90d", true), ("59m", false), ("91d", false), ("soon", false)]
        {
            assert_eq!(time(text).is_ok(), good, "{text}");
        }
    }
}

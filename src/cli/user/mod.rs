//! `portico user …`, one file for each command. No password is ever an argument; what is done is written into the person's
//! history as `cli:<os user>`.

mod add;
mod bypass_mfa;
mod delete;
mod end_sessions;
mod export;
mod group;
mod import;
mod invite;
mod list;
mod reset_mfa;
mod send_reset;
mod show;
mod status;
mod unlock;

use serde_json::{Value, json};

use self::add::Add;
use self::bypass_mfa::BypassMfa;
use self::export::Export;
use self::group::GroupCommand;
use self::import::Import;
use self::invite::Invite;
use super::{ConfigDir, Outcome, context};
use crate::app::start;
use crate::environment::Address;
use crate::identity::account::{self, Account, Status};
use crate::identity::activity::{self, Actor, Kind as Event};
use crate::identity::identifier::{self, Identifier};
use crate::kit::id::UserId;
use crate::kit::instant::Instant;
use crate::kit::keyring::Keys;
use crate::kit::text::{canonical_identifier, visible};
use crate::store::{StoreError, Work};

/// Make, list and look after people.
#[derive(Debug, clap::Args)]
pub struct UserCommand {
    #[command(subcommand)]
    command: Command,
    #[command(flatten)]
    dir: ConfigDir,
    /// The environment meant.
    #[arg(long, global = true, value_name = "SLUG", default_value = "")]
    environment: String,
    /// Print JSON.
    #[arg(long, global = true)]
    json: bool,
}

#[derive(Debug, clap::Subcommand)]
enum Command {
    /// Make an account.
    Add(Add),
    /// One person: identifiers, attributes, sessions, latest history.
    Show {
        /// A user name, email address, phone number or id.
        who: String,
    },
    /// Everybody, oldest first.
    List {
        /// How many at most.
        #[arg(long, default_value_t = 1000)]
        limit: u64,
        /// Only those after this id.
        #[arg(long)]
        after: Option<UserId>,
    },
    /// Invite somebody to make an account: a link is mailed, good once. A second invitation voids the first.
    Invite(Invite),
    /// Bring people of another system in from a file. Whoever is there already is left alone; a bad row stops no other.
    Import(Import),
    /// Everybody, as an import reads them.
    Export(Export),
    /// Put a person into a group, or take them out.
    Group {
        #[command(subcommand)]
        command: GroupCommand,
    },
    /// Erase a person and everything they have.
    Delete {
        /// A user name, email address, phone number or id.
        who: String,
        /// Do not ask.
        #[arg(long)]
        yes: bool,
    },
    /// Keep a person out and end their sessions; nothing is deleted.
    Disable {
        /// A user name, email address, phone number or id.
        who: String,
    },
    /// Let a disabled person in again. A deletion of the account that waits is called off.
    Enable {
        /// A user name, email address, phone number or id.
        who: String,
    },
    /// Forget failed attempts at the password and at second factors, so that a person who is slowed down can sign on at once.
    Unlock {
        /// A user name, email address, phone number or id.
        who: String,
    },
    /// Sign a person off everywhere and trust no browser of theirs any more; they are told by mail. Password and second factors stay.
    EndSessions {
        /// A user name, email address, phone number or id.
        who: String,
    },
    /// Let a person sign on without their second factor for a time; they are told by mail.
    BypassMfa(BypassMfa),
    /// Mail a person a link, good once and for an hour, with which they choose a new password. Until they do nothing changes.
    SendReset {
        /// A user name, email address, phone number or id.
        who: String,
    },
    /// Take all second factors of a person who has lost them, and end their sessions; they are told by mail.
    ResetMfa {
        /// A user name, email address, phone number or id.
        who: String,
        /// Print a link, good once and for 24 hours, with which the person chooses a new password and may add their first second
        /// factor, also where that takes an invitation.
        #[arg(long)]
        link: bool,
    },
}

impl UserCommand {
    /// Runs it.
    pub async fn run(self) -> Outcome {
        if self.environment.is_empty() {
            eprintln!("portico: say which environment: --environment SLUG");
            return Ok(2);
        }
        let opened = context::open(&self.dir.config).await?;
        let meant = opened.environment(&self.environment).await?;
        let people = People { opened: &opened, meant: &meant, json: self.json };
        match &self.command {
            Command::Add(add) => people.add(add).await,
            Command::Show { who } => people.show(who).await,
            Command::List { limit, after } => people.list(*limit, *after).await,
            Command::Invite(asked) => people.invite(asked).await,
            Command::Import(import) => people.import(import).await,
            Command::Export(export) => people.export(export).await,
            Command::Group { command } => people.group(command).await,
            Command::Delete { who, yes } => people.delete(who, *yes).await,
            Command::Disable { who } => people.set_status(who, Status::Disabled).await,
            Command::Enable { who } => people.set_status(who, Status::Active).await,
            Command::Unlock { who } => people.unlock(who).await,
            Command::EndSessions { who } => people.end_sessions(who).await,
            Command::BypassMfa(asked) => people.bypass_mfa(asked).await,
            Command::SendReset { who } => people.send_reset(who).await,
            Command::ResetMfa { who, link } => people.reset_mfa(who, *link).await,
        }
    }
}

/// The people of one environment. Each command is a file, and a method of this.
struct People<'c> {
    opened: &'c context::Opened,
    meant: &'c context::Meant,
    json: bool,
}

impl People<'_> {
    /// The address of a link with which somebody chooses a password.
    fn welcome(&self, secret: &str) -> String {
        let hosts: Vec<String> = self.meant.config.access.hosts.iter().map(ToString::to_string).collect();
        let address = Address::new(&self.opened.server.base_url, &self.meant.slug, &hosts);
        address.url(&format!("sign-on/welcome/{secret}"))
    }

    /// Whoever is meant by an identifier or id.
    async fn find(&self, who: &str) -> Result<Account, Box<dyn std::error::Error + Send + Sync>> {
        let scope = self.opened.store.scope(self.meant.id);
        let id = match who.parse::<UserId>() {
            Ok(id) => Some(id),
            Err(_) => match canonical_identifier(who) {
                Some(canonical) => identifier::find(&scope, &canonical).await?.map(|identifier| identifier.account),
                None => None,
            },
        };
        let found = match id {
            Some(id) => account::find(&scope, id).await?,
            None => None,
        };
        Ok(found.ok_or_else(|| format!("there is nobody `{}` in {}", visible(who), self.meant.slug))?)
    }

    /// Writes a change of the account's state into the person's history.
    async fn record(&self, work: &Work, person: UserId, detail: &Value) -> Result<(), StoreError> {
        let (random, now) = (&self.opened.random, self.opened.clock.now());
        activity::record(work, person, Event::StatusChanged, &self.actor(), detail, random, now).await
    }

    /// What seals notices and links, so that the server can open them.
    async fn keys(&self) -> Result<Keys, start::StartError> {
        let opened = self.opened;
        let root = start::keys(&opened.server, &opened.store, &opened.random).await?;
        Ok(root.derive(self.meant.id.uuid().as_bytes()))
    }

    /// Who does it.
    fn actor(&self) -> Actor {
        Actor::CommandLine(context::os_user())
    }
}

/// An instant as commands print it (RFC 3339).
fn rfc3339(instant: Instant) -> String {
    jiff::Timestamp::from_second(instant.seconds()).map_or_else(|_| "-".to_owned(), |at| at.to_string())
}

fn identifier_json(identifier: &Identifier) -> Value {
    json!({
        "kind": identifier.kind.as_str(), "value": identifier.shown, "primary": identifier.primary,
        "verified": identifier.verified_at.is_some(),
    })
}

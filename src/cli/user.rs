//! `portico user add|show|list|disable|enable|unlock|reset-mfa`. No password is ever an argument; what is done is written into
//! the person's history as `cli:<os user>`.

use std::io::BufRead as _;

use serde_json::{Value, json};

use super::{ConfigDir, FINE, Outcome, context};
use crate::app::start;
use crate::environment::{Address, build};
use crate::identity::account::{self, Attributes, Status};
use crate::identity::activity::{self, Actor, Kind as Event};
use crate::identity::create::{self, NewAccount};
use crate::identity::identifier::{self, Identifier, Kind};
use crate::identity::password::blocklist::Blocklist;
use crate::identity::password::hash::{Buffer, Hasher};
use crate::identity::password::policy::Context as PasswordContext;
use crate::identity::{attempt, candidate, credential, link, profile, session};
use crate::kit::id::UserId;
use crate::kit::secret::Secret;
use crate::kit::text::{canonical_identifier, visible};
use crate::mfa::reset::{self, Reset};
use crate::mfa::unlock;
use crate::outbox::{Place, Teller};

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
    /// Keep a person out and end their sessions; nothing is deleted.
    Disable {
        /// A user name, email address, phone number or id.
        who: String,
    },
    /// Let a disabled person in again.
    Enable {
        /// A user name, email address, phone number or id.
        who: String,
    },
    /// Forget failed attempts at the password and at second factors, so that a person who is slowed down can sign on at once.
    Unlock {
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

#[derive(Debug, clap::Args)]
struct Add {
    /// An email address, known to be theirs.
    #[arg(long)]
    email: Option<String>,
    /// A user name.
    #[arg(long)]
    username: Option<String>,
    /// A phone number in the form +4930123456, known to be theirs.
    #[arg(long)]
    phone: Option<String>,
    /// An attribute, as name=value; may be given several times.
    #[arg(long = "set", value_name = "NAME=VALUE")]
    attributes: Vec<String>,
    /// Read the password from standard input.
    #[arg(long, conflicts_with = "link")]
    password_stdin: bool,
    /// Print a link, good once and for 24 hours, with which the person chooses a password.
    #[arg(long)]
    link: bool,
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
            Command::Disable { who } => people.set_status(who, Status::Disabled).await,
            Command::Enable { who } => people.set_status(who, Status::Active).await,
            Command::Unlock { who } => people.unlock(who).await,
            Command::ResetMfa { who, link } => people.reset_mfa(who, *link).await,
        }
    }
}

/// The people of one environment.
struct People<'c> {
    opened: &'c context::Opened,
    meant: &'c context::Meant,
    json: bool,
}

impl People<'_> {
    async fn add(&self, add: &Add) -> Outcome {
        let now = self.opened.clock.now();
        let random = &self.opened.random;
        let identifiers = [(Kind::Email, &add.email), (Kind::Username, &add.username), (Kind::Phone, &add.phone)];
        let identifiers: Vec<(Kind, String)> =
            identifiers.into_iter().filter_map(|(kind, text)| Some((kind, text.clone()?))).collect();
        let attributes = self.attributes(&add.attributes)?;
        let phc = if add.password_stdin { Some(self.password(&identifiers, &attributes)?) } else { None };
        let new = NewAccount { identifiers, verified: true, attributes, phc };
        let work = self.opened.store.work(self.meant.id).await?;
        let section = &self.meant.config.profile;
        let id = create::create(&work, section, &new, &self.actor(), random, now).await?;
        let secret = random.token();
        if add.link {
            link::create(&work, id, link::FIRST_PASSWORD, &secret, now).await?;
        }
        work.commit().await?;
        let link = add.link.then(|| self.welcome(&secret));
        if self.json {
            println!("{}", json!({ "id": id.to_string(), "link": link }));
        } else {
            println!("{id}");
            if let Some(link) = link {
                println!("{link}");
            }
        }
        Ok(FINE)
    }

    /// The address of a link with which somebody chooses a password.
    fn welcome(&self, secret: &str) -> String {
        let hosts: Vec<String> = self.meant.config.access.hosts.iter().map(ToString::to_string).collect();
        let address = Address::new(&self.opened.server.base_url, &self.meant.slug, &hosts);
        address.url(&format!("sign-on/welcome/{secret}"))
    }

    /// `name=value` pairs as attributes, checked like what people type themselves.
    fn attributes(&self, pairs: &[String]) -> Result<Attributes, String> {
        let section = &self.meant.config.profile;
        let languages: Vec<&str> = self.meant.config.locale.languages.iter().map(|language| &**language).collect();
        let mut attributes = Attributes::new();
        for pair in pairs {
            let (name, text) = pair.split_once('=').ok_or_else(|| format!("`{pair}` is not name=value"))?;
            let attribute = section.attributes.get(name).ok_or_else(|| format!("there is no attribute `{name}`"))?;
            // A value that is JSON of another kind (true, 7, {…}) is meant as such; everything else is text.
            let value = match serde_json::from_str(text) {
                Ok(Value::String(_)) | Err(_) => Value::from(text),
                Ok(other) if matches!(attribute.kind, crate::config::sections::profile::AttributeType::Text) => {
                    let _: Value = other;
                    Value::from(text)
                }
                Ok(other) => other,
            };
            profile::check(name, attribute, &languages, &value, None)
                .map_err(|problem| format!("`{name}`: {}", problem.code))?;
            attributes.insert(name.to_owned(), value);
        }
        Ok(attributes)
    }

    /// Reads a password from standard input and holds it against the environment's policy.
    fn password(&self, identifiers: &[(Kind, String)], attributes: &Attributes) -> Result<String, String> {
        let mut line = String::new();
        std::io::stdin().lock().read_line(&mut line).map_err(|error| error.to_string())?;
        let password = line.trim_end_matches(['\r', '\n']);
        let policy =
            build::passwords(&self.meant.config.password, &Blocklist::built_in()).map_err(|error| error.to_string())?;
        let of = |wanted: Kind| {
            identifiers.iter().filter(|(kind, _)| *kind == wanted).map(|(_, text)| text.as_str()).collect::<Vec<_>>()
        };
        let names: Vec<&str> = attributes.values().filter_map(Value::as_str).collect();
        let (usernames, emails) = (of(Kind::Username), of(Kind::Email));
        let name = self.meant.config.name.get("en", &self.meant.config.locale.default);
        // The same words as on the pages.
        let organisation = [name, "Portico", self.meant.slug.as_str()];
        let context = PasswordContext {
            usernames: &usernames,
            emails: &emails,
            names: &names,
            organisation: &organisation,
            ..PasswordContext::default()
        };
        let broken: Vec<&str> =
            policy.check(password, &context).iter().map(|violation| violation.rule.code()).collect();
        if !broken.is_empty() {
            return Err(format!("the password breaks the policy: {}", broken.join(", ")));
        }
        let hasher =
            Hasher::new(start::hashing(&self.opened.server), self.opened.random).map_err(|error| error.to_string())?;
        hasher.hash(&Secret::new(password), &mut Buffer::default()).map_err(|error| error.to_string())
    }

    async fn find(&self, who: &str) -> Result<account::Account, Box<dyn std::error::Error + Send + Sync>> {
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

    async fn show(&self, who: &str) -> Outcome {
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

    async fn list(&self, limit: u64, after: Option<UserId>) -> Outcome {
        let scope = self.opened.store.scope(self.meant.id);
        let accounts = account::list(&scope, after, limit.clamp(1, 100_000)).await?;
        let ids: Vec<UserId> = accounts.iter().map(|account| account.id).collect();
        let identifiers = identifier::of_all(&scope, &ids).await?;
        let mut rows = Vec::with_capacity(accounts.len());
        for account in &accounts {
            let mine = identifiers.iter().filter(|identifier| identifier.account == account.id);
            let mine: Vec<&Identifier> = mine.collect();
            if self.json {
                rows.push(json!({
                    "id": account.id.to_string(), "status": account.status.as_str(),
                    "identifiers": mine.iter().map(|it| identifier_json(it)).collect::<Vec<_>>(),
                    "name": account.display_name(),
                }));
                continue;
            }
            let shown: Vec<String> = mine.iter().map(|identifier| visible(&identifier.shown)).collect();
            let name = account.display_name().unwrap_or_default();
            println!("{} {:8} {} {}", account.id, account.status.as_str(), shown.join(" "), visible(&name));
        }
        if self.json {
            println!("{}", Value::from(rows));
        }
        Ok(FINE)
    }

    async fn set_status(&self, who: &str, status: Status) -> Outcome {
        let person = self.find(who).await?;
        let now = self.opened.clock.now();
        let work = self.opened.store.work(self.meant.id).await?;
        account::set_status(&work, person.id, status, now).await?;
        let ended = if status == Status::Disabled { session::end_others(&work, person.id, None).await? } else { 0 };
        self.record(&work, person.id, &json!({ "status": status.as_str(), "ended": ended })).await?;
        work.commit().await?;
        println!("{} is {}; {ended} session(s) ended", person.id, status.as_str());
        Ok(FINE)
    }

    async fn unlock(&self, who: &str) -> Outcome {
        let person = self.find(who).await?;
        let work = self.opened.store.work(self.meant.id).await?;
        let forgotten =
            attempt::forget(&work, &candidate::subject(person.id)).await? + unlock::unlock(&work, person.id).await?;
        self.record(&work, person.id, &json!({ "unlocked": true })).await?;
        work.commit().await?;
        println!("{} is unlocked; {forgotten} counter(s) forgotten", person.id);
        Ok(FINE)
    }

    async fn reset_mfa(&self, who: &str, link: bool) -> Outcome {
        let person = self.find(who).await?;
        let opened = self.opened;
        let (random, now) = (&opened.random, opened.clock.now());
        // What is told waits sealed, so that the server can open it.
        let keys = start::keys(&opened.server, &opened.store, random).await?.derive(self.meant.id.uuid().as_bytes());
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

    async fn record(
        &self,
        work: &crate::store::Work,
        person: UserId,
        detail: &Value,
    ) -> Result<(), crate::store::StoreError> {
        let (random, now) = (&self.opened.random, self.opened.clock.now());
        activity::record(work, person, Event::StatusChanged, &self.actor(), detail, random, now).await
    }

    fn actor(&self) -> Actor {
        Actor::CommandLine(context::os_user())
    }
}

fn identifier_json(identifier: &Identifier) -> Value {
    json!({
        "kind": identifier.kind.as_str(), "value": identifier.shown, "primary": identifier.primary,
        "verified": identifier.verified_at.is_some(),
    })
}

//! A world for one test: a fresh database, a configuration folder, the whole server in this process behind a [`Door`], a
//! clock that the test moves, cheap hashes, and an outbox to look into. Tests read as sentences: a person, an act, what they
//! see.
//!
//! `acme` and `globex` share `portal.example` by path; `headquarters` has `hq.example` to itself.

use std::net::IpAddr;
use std::num::NonZeroUsize;
use std::sync::Arc;
use std::time::Duration;

use poem::EndpointExt as _;
use portico::app::senders::LiveSenders;
use portico::app::{server, start};
use portico::config::Variables;
use portico::environment::{Live, Report, State, reload};
use portico::identity::account::{Account, Attributes};
use portico::identity::activity::Actor;
use portico::identity::create::{self, NewAccount};
use portico::identity::identifier::{self, Kind};
use portico::identity::link;
use portico::identity::password::hash::Parameters;
use portico::identity::password::pool::HashPool;
use portico::identity::proof::Proofs;
use portico::identity::session::Kind as Carrier;
use portico::identity::session::{self, Agent, Limits, Session};
use portico::kit::clock::Clock;
use portico::kit::geoip;
use portico::kit::id::{EnvironmentId, UserId};
use portico::kit::instant::Instant;
use portico::kit::keyring::RootKeys;
use portico::kit::random::Random;
use portico::kit::secret::Secret;
use portico::kit::text::canonical_identifier;
use portico::notify::sender::{Sender, Senders};
use portico::notify::transport::{Ring, Transport};
use portico::notify::worker::Worker;
use portico::outbound::Outbound;
use portico::outbox::{self, Channel, Envelope, Notice, Place};
use portico::store::{Store, Work};
use sea_orm::{ConnectionTrait as _, Statement};
use serde_json::{Value, json};

use super::client::Client;
use super::codes;
use super::database::Database;
use super::door::Door;
use super::factors::Phones;
use super::page::Page;

/// The password of whoever has none other.
pub const PASSWORD: &str = "harbour lantern forty-two";
/// Another one, good enough for every policy here.
pub const OTHER: &str = "seven copper kettles sing";

/// When worlds begin: 2027-01-15 08:00 UTC.
const BEGINNING: i64 = 1_800_000_000_000_000;

/// Customers, with an attribute of every type.
pub const ACME: &str = r##"format = 1
name = { en = "Acme", de = "Acme" }
kind = "customers"
[portal]
tabs = ["profile", "authentication", "password", "accounts", "consents", "activity", "overview", "applications"]
[agreements.research]
title = "Research panel"
[locale]
languages = ["en", "de"]
default = "en"
time_zone = "Europe/Berlin"
[mfa]
methods = ["passkey", "security_key", "totp", "oath_token", "recovery_codes"]
users_may_turn_off = true
[mfa.passkey]
auto_upgrade = false
[sign_on]
identifiers = ["email", "username"]
throttle = { after = 5, slow_to = "15m", refuse_after = 100 }
[registration]
mode = "open"
[session]
idle_timeout = "30m"
absolute_timeout = "12h"
max_sessions = 50
[account]
disabling = true
[profile]
order = [
  "given_name", "family_name", "email", "nickname", "birthdate", "address", "website", "zoneinfo", "locale", "size", "pets",
  "newsletter", "badge", "customer_number", "picture", "interests", "topics", "notes",
]
[profile.attributes]
given_name = { access = "edit", required = true }
family_name = { access = "edit" }
email = { access = "edit", verify = true }
phone_number = { access = "edit", verify = true }
nickname = { access = "edit", max_length = 20 }
birthdate = { access = "edit" }
address = { access = "edit" }
website = { access = "edit" }
zoneinfo = { access = "edit" }
locale = { access = "edit" }
size = { type = "choice", access = "edit", values = ["S", "M"], retired = ["XS"] }
pets = { type = "number", access = "edit", minimum = 0, maximum = 99 }
newsletter = { type = "boolean", access = "edit" }
badge = { access = "edit", unique = true, pattern = '^B\d{3}$', accepts = ["B001"], refuses = ["b1"] }
customer_number = { access = "view", unique = true }
picture = { access = "edit" }
interests = { access = "edit", many = true, max_length = 30 }
topics = { type = "choice", access = "edit", many = true, values = ["News", "Offers"], retired = ["Fax"] }
notes = { type = "json", access = "edit" }
score = { type = "number", access = "hidden" }
"##;

/// The people who work somewhere.
pub const GLOBEX: &str = r#"format = 1
name = "Globex"
kind = "workforce"
[portal]
tabs = ["profile", "authentication", "password"]
[mfa]
methods = ["totp", "recovery_codes"]
[locale]
languages = ["en"]
default = "en"
[profile.attributes]
given_name = { access = "edit" }
"#;

/// The people who administer, on a host of their own.
pub const HEADQUARTERS: &str = r#"format = 1
name = "Headquarters"
kind = "administrators"
[access]
hosts = ["hq.example"]
[portal]
tabs = ["profile", "authentication", "password", "accounts"]
[mfa]
methods = ["totp", "recovery_codes"]
[profile.attributes]
given_name = { access = "edit" }
"#;

const SERVER: &str = r#"format = 1
base_url = "https://portal.example"
[limits]
body = "64KiB"
upload = "1MiB"
"#;

/// One server and what surrounds it.
pub struct World {
    pub state: Arc<State>,
    pub clock: Clock,
    pub mails: Ring,
    pub door: Door,
    pub folder: Arc<tempfile::TempDir>,
    pub phones: Arc<Phones>,
    url: String,
}

/// Senders that have no way out: as when no mail server answers.
struct Cut(Arc<dyn Senders>);

impl Senders for Cut {
    fn sender(&self, environment: EnvironmentId) -> Option<Arc<Sender>> {
        let sender = self.0.sender(environment)?;
        Some(Arc::new(Sender { transport: Transport::None, ..(*sender).clone() }))
    }
}

impl World {
    /// Acme, Globex and Headquarters.
    pub async fn new(database: &Database) -> Self {
        Self::with(database, &[("acme", &codes::acme()), ("globex", GLOBEX), ("headquarters", HEADQUARTERS)]).await
    }

    /// These environments, by slug and file.
    pub async fn with(database: &Database, environments: &[(&str, &str)]) -> Self {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("server.toml"), SERVER).unwrap();
        std::fs::create_dir(folder.path().join("environments")).unwrap();
        let keys = folder.path().join("data/keys");
        std::fs::create_dir(folder.path().join("data")).unwrap();
        std::fs::write(&keys, RootKeys::generate(&Random::system()).as_bytes()).unwrap();
        let clock = Clock::set_to(Instant::from_micros(BEGINNING));
        let world = Self::open(Arc::new(folder), database.store().clone(), &database.url, clock, 1024).await;
        for (slug, text) in environments {
            world.write(slug, text);
        }
        let report = world.reload().await;
        assert!(!report.failed, "{}", report.problems);
        world
    }

    /// A second server on the same database and files, with connections of its own: a replica, or the same one started again.
    pub async fn replica(&self) -> Self {
        let mut replica = self.started_again().await;
        replica.phones = Arc::clone(&self.phones);
        let report = replica.reload().await;
        assert!(!report.failed, "{}", report.problems);
        replica
    }

    /// The same, before it has read its files.
    pub async fn started_again(&self) -> Self {
        let options = portico::store::Options { url: self.url.clone(), max_connections: 4 };
        let store = portico::store::connect(&options).await.unwrap();
        Self::open(Arc::clone(&self.folder), store, &self.url, self.clock.clone(), 1024).await
    }

    /// The same, but with one hashing thread and a line in front of it as short as this.
    pub async fn with_queue(&self, queue: usize) -> Self {
        let store = self.state.services.store.clone();
        let other = Self::open(Arc::clone(&self.folder), store, &self.url, self.clock.clone(), queue).await;
        other.reload().await;
        other
    }

    /// The same where connections to these addresses of this machine are allowed, also to commands.
    pub async fn allowing(&self, bases: &[&str]) -> Self {
        let file = self.folder.path().join("server.toml");
        let text = std::fs::read_to_string(&file).unwrap();
        let text = text.split("[outbound]").next().unwrap();
        let addresses: Vec<&str> = bases.iter().map(|base| base.trim_start_matches("http://")).collect();
        std::fs::write(&file, format!("{text}[outbound]\nallow = {addresses:?}\n")).unwrap();
        let store = self.state.services.store.clone();
        let other = Self::open(Arc::clone(&self.folder), store, &self.url, self.clock.clone(), 1024).await;
        other.reload().await;
        other
    }

    /// The same with hashes that cost what they cost in earnest.
    #[must_use]
    pub fn with_real_hashes(self) -> Self {
        let mut state = Arc::into_inner(self.state).expect("nobody else has this world yet");
        let real = start::hashing(&state.means.server);
        state.services.hashes = Arc::new(HashPool::new(None, 1024, real, Random::system()).unwrap());
        let state = Arc::new(state);
        let door = Door::new(server::endpoint(&state, None).unwrap().boxed());
        Self { state, door, ..self }
    }

    /// The same with a database of places.
    #[must_use]
    pub fn with_places(self, file: Vec<u8>) -> Self {
        let mut state = Arc::into_inner(self.state).expect("nobody else has this world yet");
        state.services.places = Some(Arc::new(geoip::Database::parse(file).unwrap()));
        let state = Arc::new(state);
        let door = Door::new(server::endpoint(&state, None).unwrap().boxed());
        Self { state, door, ..self }
    }

    async fn open(folder: Arc<tempfile::TempDir>, store: Store, url: &str, clock: Clock, queue: usize) -> Self {
        let variables = Variables::new([
            ("PORTICO_KEYS__FILE", folder.path().join("data/keys").display().to_string()),
            ("PORTICO_DATA_DIR", folder.path().join("data").display().to_string()),
        ]);
        let (server, _) = start::configuration(folder.path(), &variables).unwrap();
        let mut state =
            start::state(folder.path(), variables, Arc::clone(&server), store, clock.clone()).await.unwrap();
        let cheap = Parameters { memory_kib: 8, iterations: 1, parallelism: 1 };
        let threads = if queue < 1024 { NonZeroUsize::new(1) } else { None };
        state.services.hashes = Arc::new(HashPool::new(threads, queue, cheap, Random::system()).unwrap());
        let state = Arc::new(state);
        let door = Door::new(server::endpoint(&state, None).unwrap().boxed());
        let mails = Ring::new(clock.clone());
        Self { state, clock, mails, door, folder, phones: Arc::default(), url: url.to_owned() }
    }

    /// Runs a command of the program on this world's files and database, and waits until it ends.
    pub fn command(&self, arguments: &[&str]) -> std::process::Output {
        self.starts(arguments).output().unwrap()
    }

    /// The same command, to be run.
    pub fn starts(&self, arguments: &[&str]) -> std::process::Command {
        let folder = self.folder.path();
        let mut command = super::server::program();
        command.args(arguments).arg("--config").arg(folder);
        command.env("PORTICO_KEYS__FILE", folder.join("data/keys"));
        command.env("PORTICO_DATA_DIR", folder.join("data")).env("PORTICO_DATABASE__URL", &self.url);
        command
    }

    /// Writes an environment's file; [`World::reload`] makes it count.
    pub fn write(&self, slug: &str, text: &str) {
        let folder = self.folder.path().join("environments").join(slug);
        std::fs::create_dir_all(&folder).unwrap();
        if text.contains("[agreements.research]") {
            let text = folder.join("agreements/research/2026-01-01.en.md");
            std::fs::create_dir_all(text.parent().unwrap()).unwrap();
            std::fs::write(text, "We may ask you things.\n").unwrap();
        }
        std::fs::write(folder.join("environment.toml"), text).unwrap();
    }

    /// Takes an environment's folder away.
    pub fn remove(&self, slug: &str) {
        std::fs::remove_dir_all(self.folder.path().join("environments").join(slug)).unwrap();
    }

    /// Reads every file again.
    pub async fn reload(&self) -> Arc<Report> {
        reload(&self.state).await.unwrap()
    }

    /// Lets time pass.
    pub fn wait(&self, time: Duration) {
        self.clock.advance(time);
    }

    /// A new browser at an environment.
    pub fn browser(&self, slug: &str) -> Client {
        Client::through(&self.door, &self.live(slug).address.url(""))
    }

    /// A live environment.
    pub fn live(&self, slug: &str) -> Arc<Live> {
        let all = self.state.registry.all();
        all.into_iter().find(|live| live.slug.as_str() == slug).unwrap_or_else(|| panic!("{slug} is not live"))
    }

    /// Somebody with an email address, a user name (its first part), a name and a password.
    pub async fn person(&self, slug: &str, email: &str, password: &str) -> UserId {
        let name = email.split('@').next().unwrap();
        let identifiers = vec![(Kind::Email, email.to_owned()), (Kind::Username, format!("{name}-{slug}"))];
        let attributes = json!({ "given_name": name });
        let id = self.person_with(slug, identifiers, Some(password), &attributes).await;
        if slug == "headquarters" {
            // Administrators always need one; several, so that they can sign on several times in half a minute.
            for _ in 0..6 {
                self.app(slug, id).await;
            }
        }
        id
    }

    /// Somebody with these identifiers and attributes.
    pub async fn person_with(
        &self,
        slug: &str,
        identifiers: Vec<(Kind, String)>,
        password: Option<&str>,
        attributes: &Value,
    ) -> UserId {
        let (live, services) = (self.live(slug), &self.state.services);
        let phc = match password {
            Some(password) => Some(services.hashes.hash(0, Secret::new(password)).await.unwrap()),
            None => None,
        };
        let attributes: Attributes = serde_json::from_value(attributes.clone()).unwrap();
        let new = NewAccount { identifiers, verified: true, attributes, phc, ..NewAccount::default() };
        let (actor, work) = (Actor::CommandLine("test".to_owned()), self.work(slug).await);
        let section = &live.config.profile;
        let id = create::create(&work, section, &new, &actor, &services.random, self.clock.now()).await.unwrap();
        work.commit().await.unwrap();
        id
    }

    /// The account of whoever has this identifier.
    pub async fn account(&self, slug: &str, identifier: &str) -> Account {
        let canonical = canonical_identifier(identifier).unwrap();
        let scope = self.state.services.store.scope(self.live(slug).id);
        let found = identifier::find(&scope, &canonical).await.unwrap().expect("nobody has this identifier");
        portico::identity::account::find(&scope, found.account).await.unwrap().unwrap()
    }

    /// A write transaction in an environment.
    pub async fn work(&self, slug: &str) -> Work {
        self.state.services.store.work(self.live(slug).id).await.unwrap()
    }

    /// Signs somebody on in a new browser, insisting that it works.
    pub async fn signed_on(&self, slug: &str, identifier: &str, password: &str) -> Client {
        let browser = self.browser(slug);
        let after = sign_on(&browser, identifier, password).await.expect(303);
        self.second_step(slug, &browser, after, identifier).await.expect(303);
        assert!(is_signed_on(&browser).await, "{identifier} is not signed on");
        browser
    }

    /// The id of a browser's session, as lists and addresses show it.
    pub async fn session_of(&self, browser: &Client, slug: &str) -> String {
        let live = self.live(slug);
        let secret = browser.cookie(&live.cookies.session).expect("the browser is not signed on");
        let scope = self.state.services.store.scope(live.id);
        let now = self.clock.now();
        let found = portico::identity::member::find(&scope, Carrier::Browser, &secret, live.epoch, &live.sessions, now)
            .await
            .unwrap();
        found.expect("the session has ended").session.id.to_string()
    }

    /// Sessions of somebody that were last used this long ago.
    pub async fn sessions(&self, slug: &str, person: UserId, count: usize, ago: Duration) {
        let (live, random) = (self.live(slug), self.state.services.random);
        let limits = Limits { count: 1000, idle: Duration::from_secs(86_400), ..live.sessions };
        for _ in 0..count {
            let at = self.clock.now().minus(ago);
            let session = Session {
                id: random.id(at),
                account: person,
                browser: None,
                agent: Agent::default(),
                label: None,
                kind: Carrier::Browser,
                proofs: Proofs::default(),
                created_at: at,
                authenticated_at: at,
                last_active_at: at,
                expires_at: at.plus(live.sessions.absolute),
            };
            let work = self.work(slug).await;
            session::begin(&work, &session, &random.token(), live.epoch, &limits).await.unwrap();
            work.commit().await.unwrap();
        }
    }

    /// The secret of a link with which somebody chooses a first password; beside it is one that says [`not_me`].
    pub async fn link(&self, slug: &str, person: UserId) -> String {
        let secret = self.state.services.random.token();
        let work = self.work(slug).await;
        link::create(&work, person, link::FIRST_PASSWORD, &secret, self.clock.now()).await.unwrap();
        link::create(&work, person, link::NOT_ME, &not_me(&secret), self.clock.now()).await.unwrap();
        work.commit().await.unwrap();
        secret
    }

    /// The delivery of mail.
    pub fn worker(&self) -> Worker {
        let services = &self.state.services;
        let senders = LiveSenders {
            registry: Arc::clone(&self.state.registry),
            services: services.clone(),
            server: Arc::clone(&self.state.means.server),
            demo: Some(self.mails.clone()),
            outbound: Outbound::new(std::iter::empty::<(String, u16)>()),
        };
        Worker {
            store: services.store.clone(),
            clock: self.clock.clone(),
            random: services.random,
            senders: Arc::new(senders),
            breakers: services.breakers.clone(),
            wake: Arc::clone(&services.outbox),
        }
    }

    /// The same while no mail server answers.
    pub fn cut(&self) -> Worker {
        let worker = self.worker();
        Worker { senders: Arc::new(Cut(Arc::clone(&worker.senders))), ..worker }
    }

    /// Puts a notice into the queue.
    pub async fn notice(&self, slug: &str, to: &str) {
        let work = self.work(slug).await;
        self.enqueue(&work, slug, to).await;
        work.commit().await.unwrap();
    }

    /// The same, within a transaction.
    pub async fn enqueue(&self, work: &Work, slug: &str, to: &str) {
        let place = Place { browser: "Firefox".to_owned(), ..Place::default() };
        let notice = Notice::NewBrowser { place };
        let now = self.clock.now();
        let envelope = Envelope {
            channel: Channel::Email,
            to: to.to_owned(),
            name: None,
            language: None,
            zone: None,
            at: now,
            notice,
            not_me: None,
        };
        outbox::enqueue(work, &self.live(slug).keys, &envelope, &self.state.services.random, now).await.unwrap();
    }

    /// Delivers everything that is due, and says to whom which subject went, oldest first.
    pub async fn delivered(&self) -> Vec<(String, String)> {
        while self.worker().round().await.unwrap() > 0 {}
        let mut sent: Vec<_> = self.mails.sent(None).into_iter().map(|mail| (mail.to, mail.subject)).collect();
        sent.reverse();
        sent
    }

    /// A number out of the database, such as a count of rows.
    pub async fn number(&self, sql: &str) -> i64 {
        let store = &self.state.services.store;
        let backend = store.everything().get_database_backend();
        let row = store.everything().query_one_raw(Statement::from_string(backend, sql.to_owned())).await.unwrap();
        row.unwrap().try_get_by_index(0).unwrap()
    }

    /// One statement on the whole database.
    pub async fn execute(&self, sql: &str) {
        self.state.services.store.everything().execute_unprepared(sql).await.unwrap();
    }

    /// Everything that people have, as rows that any change changes: for proofs that nothing has happened. Counters of
    /// failures and flows are left out; they count what was refused.
    pub async fn fingerprint(&self) -> Vec<String> {
        let store = &self.state.services.store;
        let mut tables = Vec::new();
        for (table, columns) in [
            ("account", "id, status, profile, version, profile_asked_at"),
            ("device", "id, account_id, method, label, secret, state, position, last_step"),
            ("device_removal", "device_id, due_at, turns_off"),
            ("recovery_code", "device_id, mac, used_at"),
            ("oath_token", "serial, secret, next"),
            ("oath_pairing", "serial, device_id"),
            ("passkey_offer", "account_id, quiet_until"),
            ("trusted_browser", "id, account_id, token_hash, expires_at"),
            ("mfa_bypass", "account_id, expires_at"),
            ("lost_device", "account_id, state, next_at"),
            ("linked_account", "provider, subject, account_id, name"),
            ("consent", "id, account_id, text_hash, answer"),
            ("consent_purpose", "id, account_id, purpose, answer"),
            ("application_grant", "account_id, application, scopes"),
            ("password", "account_id, phc"),
            ("password_history", "account_id, phc"),
            ("password_given_up", "account_id, digest"),
            ("identifier", "canonical, account_id, kind, is_primary"),
            ("address_change", "id, act, former, current"),
            ("group_member", "group_name, account_id"),
            ("unique_value", "attribute, canonical, account_id"),
            ("session", "id, token_hash, account_id"),
            ("link", "token_hash, used_at"),
            ("registration", "token_hash, canonical"),
            ("outbox", "id, state"),
            ("activity", "id, kind"),
            ("picture", "account_id, name, image"),
            ("account_deletion", "account_id, due_at, remind_at"),
            ("erased_history", "id, pseudonym, kind"),
            ("data_export", "id, account_id, state"),
        ] {
            let text = |column: &str| match store.is_postgres() {
                true => format!("COALESCE(CAST({column} AS TEXT), '-')"),
                // What is not there is no empty text: hex() makes one of it.
                false => format!("CASE WHEN {column} IS NULL THEN '-' ELSE hex({column}) END"),
            };
            let columns: Vec<String> = columns.split(", ").map(text).collect();
            tables.push(format!("SELECT '{table} ' || {} FROM {table}", columns.join(" || ' ' || ")));
        }
        // One question for all of them: the sweeps ask it at every address.
        let sql = format!("{} ORDER BY 1", tables.join(" UNION ALL "));
        let backend = store.everything().get_database_backend();
        let rows = store.everything().query_all_raw(Statement::from_string(backend, sql)).await.unwrap();
        rows.iter().map(|row| row.try_get_by_index(0).unwrap()).collect()
    }
}

/// Opens the sign-on page and sends identifier and password.
pub async fn sign_on(browser: &Client, identifier: &str, password: &str) -> Page {
    let page = browser.get("sign-on").await.expect(200);
    page.submit("Sign on", &[("identifier", identifier), ("password", password)]).await
}

/// Whether a browser is signed on, without using the session more than a look does.
pub async fn is_signed_on(browser: &Client) -> bool {
    browser.get("profile").await.status == 200
}

/// The secret of the link that says "this wasn't me", made beside the one of [`World::link`].
pub fn not_me(link: &str) -> String {
    link.chars().rev().collect()
}

/// The name of the session's cookie of an environment.
pub fn session_cookie(live: &Live) -> String {
    live.cookies.session.clone()
}

/// The address of a browser nobody has seen.
pub fn stranger(number: u8) -> String {
    IpAddr::from([198, 51, 100, number]).to_string()
}

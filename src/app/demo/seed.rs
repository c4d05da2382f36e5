//! Puts the people of the demonstration into its database. A database that was kept gets this run's passwords and nothing
//! else twice.

use std::time::Duration;

use serde_json::{Value, json};
use zeroize::Zeroizing;

use super::people::{FAMILY, GIVEN, Listed, PEOPLE};
use super::{Listed as Environment, Person, tokens};
use crate::agreement::answering::{Answering, Refused};
use crate::agreement::{Moment, hex};
use crate::environment::{Live, Registry, Services, policy};
use crate::http::fault::Fault;
use crate::identity::account::Attributes;
use crate::identity::activity::{self, Actor, By, Kind as Event};
use crate::identity::create::{self, CreateError, NewAccount};
use crate::identity::identifier::{self, Kind};
use crate::identity::proof::{Proof, Proofs};
use crate::identity::session::{self, Agent, Session};
use crate::identity::{account, browser, credential, grant};
use crate::kit::geoip::Area;
use crate::kit::id::UserId;
use crate::kit::secret::Secret;
use crate::kit::text::canonical_identifier;
use crate::mfa::standing::Standing;
use crate::mfa::webauthn::offer;
use crate::mfa::{device, import, totp};
use crate::store::{StoreError, Work};

/// How many unlisted people each environment has besides.
const UNLISTED: usize = 120;
/// How long all but newcomers have had their account: as long as their first act is kept in the activity of most environments.
const LONG: Duration = Duration::from_secs(380 * 24 * 3600);

/// Why the demonstration has no people.
#[derive(Debug, thiserror::Error)]
pub enum SeedError {
    /// An account cannot be made.
    #[error(transparent)]
    Create(#[from] CreateError),
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The password cannot be hashed.
    #[error("the demonstration's password: {0}")]
    Hash(#[from] crate::identity::password::pool::NotHashed),
    /// The people's attributes are not JSON.
    #[error("the demonstration's people: {0}")]
    Attributes(#[from] serde_json::Error),
    /// There are no tokens.
    #[error(transparent)]
    Tokens(#[from] tokens::TokensError),
    /// Anything else.
    #[error(transparent)]
    Fault(#[from] Fault),
}

/// Seeds every environment that has people in the demonstration, and lists them. `password` is everybody's; without one each
/// gets a random one.
pub async fn seed(
    services: &Services,
    registry: &Registry,
    password: Option<&str>,
) -> Result<Vec<Environment>, SeedError> {
    let mut environments = Vec::new();
    for live in registry.all() {
        let mut users = Vec::new();
        for listed in PEOPLE.iter().filter(|listed| listed.environment == live.slug.as_str()) {
            let password = password.map_or_else(|| random_password(services), str::to_owned);
            let account = person(services, &live, listed, &password).await?;
            // Whoever is listed signs on with what is listed, and is asked nothing else.
            let work = services.store.work(live.id).await?;
            offer::quieten(&work, account, offer::NEVER, services.clock.now()).await?;
            work.commit().await?;
            let (methods, app, recovery_codes) = factors(services, &live, account).await?;
            users.push(Person {
                identifier: listed.email.to_owned(),
                password,
                methods,
                totp_secret: app.as_ref().map(|seed| totp::key(seed)),
                app: app.map(|seed| (seed, live.config.mfa.clone())),
                recovery_codes,
                about: listed.about.to_owned(),
            });
        }
        if !users.is_empty() {
            unlisted(services, &live).await?;
        }
        environments.push(Environment {
            slug: live.slug.to_string(),
            kind: live.config.kind.as_str(),
            url: live.address.url(""),
            name: live.name("en").to_owned(),
            users,
            oath_tokens: tokens::seed(services, &live).await?,
        });
    }
    Ok(environments)
}

/// Four short groups: easy to copy, hard to guess, long enough for every policy.
fn random_password(services: &Services) -> String {
    const LETTERS: [char; 32] = [
        'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'm', 'n', 'p', 'q', 'r', 's', 't', 'u', 'v', 'w', 'x',
        'y', 'z', '2', '3', '4', '5', '6', '7', '8', '9',
    ];
    let bytes = services.random.bytes::<16>();
    let letters: Vec<char> = bytes.iter().filter_map(|byte| LETTERS.get(usize::from(byte % 32)).copied()).collect();
    letters.chunks(4).map(|group| group.iter().collect::<String>()).collect::<Vec<_>>().join("-")
}

/// Makes somebody, or gives them this run's password where the database was kept.
async fn person(services: &Services, live: &Live, listed: &Listed, password: &str) -> Result<UserId, SeedError> {
    let now = services.clock.now();
    let owner = live.id.uuid().as_u128();
    let phc = services.hashes.hash(owner, Secret::new(password)).await?;
    let canonical = canonical_identifier(listed.email).unwrap_or_default();
    let work = services.store.work(live.id).await?;
    if let Some(known) = identifier::find(&work.scope(), &canonical).await? {
        let old = credential::find(&work.scope(), known.account).await?;
        credential::set(&work, known.account, &phc, old.as_ref().map(|old| old.phc.as_str()), 0, now).await?;
        work.commit().await?;
        return Ok(known.account);
    }
    let mut attributes: Attributes = serde_json::from_str(listed.attributes)?;
    attributes.insert("given_name".to_owned(), Value::from(listed.name.0));
    attributes.insert("family_name".to_owned(), Value::from(listed.name.1));
    let new = NewAccount {
        identifiers: vec![(Kind::Email, listed.email.to_owned())],
        verified: true,
        attributes,
        phc: Some(phc),
        ..NewAccount::default()
    };
    let actor = Actor::CommandLine("demo".to_owned());
    let section = &live.config.profile;
    // Who has neither a session nor an app has come just now.
    let is_new = listed.sessions.is_empty() && listed.app.is_none();
    let since = if is_new { now } else { now.minus(LONG) };
    let account = create::create(&work, section, &new, &actor, &services.random, since).await?;
    let mut begun = None;
    for (index, session) in listed.sessions.iter().enumerate() {
        begun = Some(elsewhere(services, live, &work, account, *session, index).await?);
    }
    // As if the applications had asked for it a while ago.
    let given = now.minus(Duration::from_secs(90 * 24 * 3600));
    let person = account::find(&work.scope(), account).await?;
    let giver = person.as_ref().zip(begun.as_ref());
    for (application, scopes, (person, (session, secret))) in
        listed.grants.iter().filter_map(|(application, scopes)| Some((*application, *scopes, giver?)))
    {
        let Some(asked) = policy::askable(live, person, application, scopes) else { continue };
        let agent = Agent { browser: "Safari".to_owned(), platform: "iPhone".to_owned(), ..Agent::default() };
        let by = By { actor: &Actor::Person, random: &services.random, now: given };
        grant::give(&work, &grant::New { asked: &asked, session, secret, agent: &agent }, by).await?;
        grant::used(&work, account, application, now.minus(Duration::from_secs(26 * 3600))).await?;
    }
    if let Some(label) = listed.app {
        let added = now.minus(Duration::from_secs(40 * 24 * 3600));
        let seed = totp::seed(&services.random);
        import::totp(&work, &live.keys, account, (label, &seed), &services.random, added).await?;
    }
    work.commit().await?;
    accept_everything(services, live, account, listed).await?;
    Ok(account)
}

/// Listed people have accepted what signing on needs, and those with data in every tab the revision before it as well.
async fn accept_everything(
    services: &Services,
    live: &Live,
    account: UserId,
    listed: &Listed,
) -> Result<(), SeedError> {
    let now = services.clock.now();
    let days = |days: u64| now.minus(Duration::from_secs(days * 24 * 3600));
    let [browser, platform] = ["Firefox", "Windows"].map(str::to_owned);
    let agent = Agent { browser, platform, form: "desktop".to_owned(), ..Agent::default() };
    let default = &*live.config.locale.default;
    let everything = listed.sessions.len() > 1;
    for agreement in live.agreements().all().iter().filter(|agreement| agreement.required || everything) {
        let Some(now_in_force) = agreement.in_force(live.day(now)) else { continue };
        let earlier = agreement.come(live.day(now)).map(|text| text.revision).find(|it| *it < now_in_force);
        let answers = [(earlier.filter(|_| everything), days(300)), (Some(now_in_force), days(30))];
        for (revision, at) in answers.into_iter().filter_map(|(revision, at)| Some((revision?, at))) {
            let Some(text) = agreement.text(revision, "en", default) else { continue };
            let work = services.store.work(live.id).await?;
            let random = &services.random;
            let when = Moment { now: at, today: revision.day };
            let answering = Answering { work: &work, account, agent: &agent, random, when };
            match answering.accept(agreement, &hex(&text.hash), &[]).await {
                Ok(()) => work.commit().await?,
                Err(Refused::Store(error)) => return Err(error.into()),
                // Two revisions of one day: the later one is in force.
                Err(_) => {}
            }
        }
    }
    Ok(())
}

type Factors = (Vec<String>, Option<Zeroizing<Vec<u8>>>, Vec<String>);

/// Somebody's second factors as they are now, which a kept database may have changed: methods, key, fresh recovery codes.
async fn factors(services: &Services, live: &Live, account: UserId) -> Result<Factors, SeedError> {
    let work = services.store.work(live.id).await?;
    let codes = import::recovery_codes(&work, &live.keys, account, &services.random, services.clock.now()).await?;
    work.commit().await?;
    let devices = device::of(&services.store.scope(live.id), account).await?;
    let standing = Standing::new(&live.config.mfa, &devices);
    let methods = standing.factors().map(|device| device.method.as_str().to_owned()).collect();
    let secret = standing.default().and_then(|device| device.secret(&live.keys));
    Ok((methods, secret, codes))
}

/// A session in another browser, begun some days ago and still live, with its line in the history.
async fn elsewhere(
    services: &Services,
    live: &Live,
    work: &Work,
    account: UserId,
    (name, platform, form): (&str, &str, &str),
    index: usize,
) -> Result<(Session, String), SeedError> {
    let now = services.clock.now();
    let minutes = u64::try_from(index).unwrap_or(0) * 4 + 2;
    let last = now.minus(Duration::from_secs(minutes * 60).min(live.sessions.idle / 2));
    let began = now.minus(Duration::from_secs(3600 * (minutes + 1)).min(live.sessions.absolute / 2));
    let random = &services.random;
    let seen = browser::remember(work, None, account, random, began).await?;
    // As if a database of places had been asked.
    let places = [("Berlin, Germany", "Berlin, Deutschland"), ("Lyon, France", "Lyon, Frankreich")];
    let place = places.get(index % 3).map(|(en, de)| Area::named([("en", *en), ("de", *de)]));
    let [browser, platform, form] = [name, platform, form].map(str::to_owned);
    let agent = Agent { browser, platform, form, address: None, place };
    let session = Session {
        id: random.id(began),
        account,
        browser: Some(seen.id),
        agent: agent.clone(),
        label: None,
        kind: session::Kind::Browser,
        proofs: Proofs::of(Proof::password(began)),
        created_at: began,
        authenticated_at: began,
        last_active_at: last,
        expires_at: began.plus(live.sessions.absolute),
    };
    let secret = random.token();
    session::begin(work, &session, &secret, live.epoch, &live.sessions).await?;
    let detail = json!({
        "session": session.id, "browser": agent.browser, "platform": agent.platform, "place": agent.place, "kind": "browser",
    });
    activity::record(work, account, Event::SignedOn, &Actor::Person, &detail, random, began).await?;
    Ok((session, secret))
}

/// People who are only there; they have no password and nobody can sign on as them.
async fn unlisted(services: &Services, live: &Live) -> Result<(), SeedError> {
    let now = services.clock.now();
    let work = services.store.work(live.id).await?;
    for number in 0..UNLISTED {
        let given = GIVEN.get(number % GIVEN.len()).copied().unwrap_or_default();
        let family = FAMILY.get(number / GIVEN.len() % FAMILY.len()).copied().unwrap_or_default();
        let email = format!("person{number}@{}.example", live.slug);
        if identifier::find(&work.scope(), &email).await?.is_some() {
            return Ok(());
        }
        let mut attributes = Attributes::new();
        attributes.insert("given_name".to_owned(), Value::from(given));
        attributes.insert("family_name".to_owned(), Value::from(family));
        let new =
            NewAccount { identifiers: vec![(Kind::Email, email)], verified: true, attributes, ..NewAccount::default() };
        let actor = Actor::CommandLine("demo".to_owned());
        create::create(&work, &live.config.profile, &new, &actor, &services.random, now).await?;
    }
    work.commit().await?;
    Ok(())
}

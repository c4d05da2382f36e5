//! Signing on with an identity provider. Who somebody is follows from the provider's subject alone (R-OI-1); a subject that stands
//! for nobody here may become a new account, where the file says for whom. Everything else goes on as after a password: the second
//! factor, agreements, what is missing in the profile.
//!
//! Whoever is nobody here is told one thing, whatever the reason: that no account here is linked. An address or a name that somebody
//! has given themselves at some provider never leads to the account of its holder (R-OI-8); where the file lets accounts be made of
//! people whom it does not know by a verified address, being refused one tells as much as a form of registration that says "taken".
//! Whose subject is linked has proved who they are, and reads it where a new password has to be chosen first.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::config::Kind as EnvironmentKind;
use crate::config::sections::identity_providers::{IdentityProvider, Update};
use crate::environment::policy;
use crate::federation::Asserted;
use crate::http::announce::{announce, place};
use crate::http::context::Ctx;
use crate::http::fault::Fault;
use crate::identity::account::{self, Account, Attributes, Status};
use crate::identity::activity::{self, Actor, Kind as Event};
use crate::identity::create::{self, CreateError, NewAccount};
use crate::identity::identifier::{self, Kind};
use crate::identity::linked::{self, Linked};
use crate::identity::profile::keep::{self, Kept};
use crate::identity::profile::{self, told};
use crate::identity::proof::{Proof, Proofs};
use crate::identity::{address_change, credential, registration};
use crate::kit::id::{LinkedAccountId, UserId};
use crate::kit::text::canonical_identifier;
use crate::outbox::Notice;
use crate::sign_on::state::{self, By, Known};
use crate::sign_on::step::password;
use crate::store::StoreError;

/// What an identity provider has vouched for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Vouched {
    /// The linked account.
    pub link: LinkedAccountId,
    /// The provider's name in the file.
    pub provider: String,
    /// By what people know the account there.
    pub name: String,
    /// Whether a second factor was proved there, to a provider that is trusted with it.
    pub second: bool,
    /// Attributes that wait until everything is proved.
    pub told: Attributes,
}

/// The provider with this name, where people sign on with it.
pub fn offered<'c>(ctx: &'c Ctx, name: &str) -> Option<&'c IdentityProvider> {
    ctx.live.config.identity_providers.find(name).filter(|provider| provider.sign_on)
}

/// Why an assertion signs nobody on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// It stands for nobody who is let in, and none may be made.
    Nobody,
    /// It stands for somebody who has to choose a new password first, after "this wasn't me" (R-OT-14).
    OwesPassword,
}

/// Whom an assertion stands for here.
pub async fn known(ctx: &Ctx, config: &IdentityProvider, asserted: &Asserted) -> Result<Result<Known, Refused>, Fault> {
    let (linked, registered) = match linked::find(&ctx.scope(), asserted.key()).await? {
        Some(linked) => (linked, false),
        // The same provider, respelled or moved, would make a second account of whoever has one.
        None if linked::is_elsewhere(&ctx.scope(), asserted.key()).await? => {
            return Ok(Err(refused(ctx, asserted, "linked_at_another_issuer", Refused::Nobody)));
        }
        None => match make(ctx, config, asserted).await? {
            Some(made) => (made, true),
            None => return Ok(Err(refused(ctx, asserted, "unknown", Refused::Nobody))),
        },
    };
    let person = account::find(&ctx.scope(), linked.account).await?;
    let Some(person) = person.filter(|person| person.status == Status::Active) else {
        return Ok(Err(refused(ctx, asserted, "shut_out", Refused::Nobody)));
    };
    if person.owes_password && credential::find(&ctx.scope(), person.id).await?.is_none() {
        return Ok(Err(refused(ctx, asserted, "owes_password", Refused::OwesPassword)));
    }
    let proof = match asserted.proved_at {
        // What the provider says of a later instant than now is no fresher for it.
        Some(at) => Proof::provider(at.min(ctx.now)),
        None => Proof::provider_session(ctx.now),
    };
    let vouched = Vouched {
        link: linked.id,
        provider: asserted.provider.clone(),
        name: asserted.name.clone(),
        second: asserted.second,
        told: if registered { Attributes::new() } else { mapped(ctx, config, asserted) },
    };
    Ok(Ok(Known {
        account: person.id,
        generation: person.generation,
        by: By::Provider(Box::new(vouched)),
        failed: 0,
        proofs: Proofs::of(proof),
        enrolled: false,
        trust: false,
        lost: false,
        compromised: false,
        registered,
    }))
}

fn refused(ctx: &Ctx, asserted: &Asserted, why: &str, refused: Refused) -> Refused {
    let provider = &*asserted.provider;
    tracing::info!(environment = %ctx.live.id, provider, why, event = "provider.nobody", "activity");
    refused
}

/// Makes an account for somebody who may have one, and links it, in one transaction: of two that come with one subject one does.
async fn make(ctx: &Ctx, config: &IdentityProvider, asserted: &Asserted) -> Result<Option<Linked>, Fault> {
    let allowed = config.allow.as_ref().is_some_and(|allow| asserted.is_allowed(allow));
    if !config.create_users || !allowed || ctx.live.config.kind == EnvironmentKind::Administrators {
        return Ok(None);
    }
    let identifiers = identifiers(ctx, config, asserted);
    let told = asserted.email().into_iter().chain(identifiers.iter().map(|(_, shown)| &**shown));
    if identifiers.is_empty() || is_anybodys(ctx, told).await? {
        return Ok(None);
    }
    let address = identifiers.iter().find(|(kind, _)| *kind == Kind::Email).map(|(_, shown)| shown.clone());
    let section = &ctx.live.config.profile;
    let attributes = mapped(ctx, config, asserted);
    let new = NewAccount { identifiers, verified: true, attributes, ..NewAccount::default() };
    let (random, now) = (&ctx.services.random, ctx.now);
    let work = ctx.work().await?;
    let account = match create::create(&work, section, &new, &Actor::Person, random, now).await {
        Ok(account) => account,
        Err(CreateError::Store(error)) => return Err(error.into()),
        // Somebody was faster, or has a value that only one may have.
        Err(CreateError::Taken | CreateError::Identifier(..) | CreateError::NoIdentifier) => return Ok(None),
    };
    let linked = Linked {
        id: random.id(now),
        account,
        provider: asserted.provider.clone(),
        identity: asserted.identity.clone(),
        subject: asserted.subject.clone(),
        name: asserted.name.clone(),
        linked_at: now,
        last_used_at: None,
    };
    if !linked::add(&work, &linked).await? {
        return Ok(None);
    }
    let detail = json!({ "provider": linked.provider, "name": linked.name, "created": true });
    activity::record(&work, account, Event::AccountLinked, &Actor::Person, &detail, random, now).await?;
    let person = account::find(&work.scope(), account).await?;
    let person = person.ok_or_else(|| Fault::internal("an account that was made a moment ago"))?;
    announce(ctx, &work, &person, Notice::Welcome { place: place(ctx) }).await?;
    work.commit().await?;
    ctx.services.outbox.notify_one();
    if let Some(address) = address
        && let Err(error) = tidy(ctx, &address).await
    {
        // The account is made, whatever becomes of this.
        tracing::warn!(environment = %ctx.live.id, %error, "ways to an account that there is now are left to expire");
    }
    Ok(Some(linked))
}

/// Voids the other ways to an account with this address. By itself, so that two who finish at once never wait for each other.
async fn tidy(ctx: &Ctx, address: &str) -> Result<(), StoreError> {
    let work = ctx.work().await?;
    registration::void(&work, address).await?;
    work.commit().await
}

/// What a new account is found by: an address only where the provider is trusted to have verified it, since whoever reads that
/// mailbox could come back as its owner.
fn identifiers(ctx: &Ctx, config: &IdentityProvider, asserted: &Asserted) -> Vec<(Kind, String)> {
    let email = asserted.checked_email().filter(|_| config.trust_email).map(|email| (Kind::Email, email.to_owned()));
    let names = password::kinds(ctx).contains(&Kind::Username);
    let username = asserted.username().filter(|name| names && identifier::is_username(name));
    email.into_iter().chain(username.map(|name| (Kind::Username, name.to_owned()))).collect()
}

/// Whether any of these belongs to somebody.
async fn is_anybodys(ctx: &Ctx, told: impl Iterator<Item = &str>) -> Result<bool, Fault> {
    let nobody: UserId = ctx.services.random.id(ctx.now);
    for canonical in told.filter_map(canonical_identifier) {
        if address_change::taken(&ctx.scope(), &canonical, nobody).await?.is_some() {
            return Ok(true);
        }
    }
    Ok(false)
}

/// The attributes that the file takes from this provider, as far as their values can be such.
fn mapped(ctx: &Ctx, config: &IdentityProvider, asserted: &Asserted) -> Attributes {
    let (section, languages) = (&ctx.live.config.profile, ctx.live.languages().collect::<Vec<_>>());
    let mapping = config.attributes.iter().map(|(name, claim)| (&**name, &**claim));
    let (mapped, problems) = told::read(section, &languages, mapping, &asserted.claims);
    for problem in problems {
        let (provider, attribute, code) = (&*asserted.provider, problem.field, problem.code);
        tracing::info!(environment = %ctx.live.id, provider, attribute, code, "a claim cannot be the attribute");
    }
    mapped
}

/// Stores what the provider has told of somebody who has proved all that is asked of them, once.
pub async fn keep(ctx: &Ctx, known: &mut Known) -> Result<(), Fault> {
    let By::Provider(vouched) = &mut known.by else { return Ok(()) };
    if vouched.told.is_empty() {
        return Ok(());
    }
    let Some(config) = offered(ctx, &vouched.provider) else { return Ok(()) };
    let Some(person) = state::person(ctx, known).await? else { return Ok(()) };
    if state::second_factor(ctx, &ctx.scope(), known, &person).await?.is_err() {
        return Ok(());
    }
    let By::Provider(vouched) = &mut known.by else { return Ok(()) };
    let told = std::mem::take(&mut vouched.told);
    let work = ctx.work().await?;
    // In the order in which other works hold these rows. Whoever was shut out or unlinked meanwhile changes nothing any more.
    account::hold(&work, known.account).await?;
    let person = account::find(&work.scope(), known.account).await?;
    let stands = |person: &Account| person.status == Status::Active && person.generation == known.generation;
    let Some(person) = person.filter(stands) else { return Ok(()) };
    let link = linked::one(&work.scope(), known.account, vouched.link).await?;
    if !link.is_some_and(|link| policy::links(&ctx.live, &person, &link)) {
        return Ok(());
    }
    let attributes = merged(config, &person, told);
    let section = &ctx.live.config.profile;
    if Value::Object(attributes.clone()).to_string().len() > section.max_bytes.get() {
        return Ok(());
    }
    // What is stale or somebody else's by now is not worth keeping anybody out for; it comes again with the next sign-on.
    match keep::keep(&work, section, &person, &attributes, &ctx.services.random, ctx.now).await? {
        Kept::Changed => Ok(work.commit().await?),
        Kept::Unchanged | Kept::Stale | Kept::Taken => Ok(()),
    }
}

/// A person's attributes with those that a provider tells: what is its own always, the rest as the file says.
fn merged(config: &IdentityProvider, person: &Account, told: Attributes) -> Attributes {
    let mut attributes = person.attributes.clone();
    for (name, value) in told {
        let own = config.owns.iter().any(|own| **own == *name);
        let empty = profile::values(attributes.get(&name)).is_empty() || attributes.get(&name) == Some(&json!(""));
        if own || empty || config.update == Update::Always {
            attributes.insert(name, value);
        }
    }
    attributes
}

/// Whether the provider is still trusted with second factors of this person.
pub fn vouches(ctx: &Ctx, person: &Account, vouched: &Vouched) -> bool {
    vouched.second && policy::trusts_factors_of(&ctx.live, person, &vouched.provider)
}

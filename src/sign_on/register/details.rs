//! The account is made: attributes, perhaps a user name, a password by the environment's policy or a passkey, all in one transaction
//! that uses the link up, so that of many who finish at once one does. What follows is an ordinary sign-on: agreements and a second
//! factor are asked for there.
//!
//! Whoever gets here reads the mailbox, so they may be told that it has an account by now. Whether a user name or another value
//! that only one may have is somebody's is told plainly, ten times a day (R-AB-10).

use std::time::Duration;

use indexmap::IndexMap;
use serde_json::{Value, json};

use super::waiting::{self, Registering, Stage};
use super::{passkey, username};
use crate::config::sections::profile::{AttributeType, ProfileSection};
use crate::http::announce::{announce, place};
use crate::http::context::Ctx;
use crate::http::factors::ceremony_fault;
use crate::http::fault::Fault;
use crate::http::passwords;
use crate::identity::account::{Account, Attributes};
use crate::identity::activity::{self, Actor, Kind as Event};
use crate::identity::attempt::{Reserved, Source};
use crate::identity::create::{self, CreateError, NewAccount};
use crate::identity::flow::{self, Holder, Kind as Flow};
use crate::identity::identifier::{Identifier, Kind};
use crate::identity::profile::keep;
use crate::identity::proof::{Proof, Proofs};
use crate::identity::{account, address_change, group, link, profile, registration};
use crate::kit::id::UserId;
use crate::kit::instant::Instant;
use crate::kit::text::canonical_identifier;
use crate::mfa::guessing::{self, Guess};
use crate::outbox::Notice;
use crate::sign_on::state::{By, Known};
use crate::store::{StoreError, Work};
use crate::theme::view;

/// Values that only one may have, tried by one mailbox in a day.
const NAMES: (u32, Duration) = (10, Duration::from_secs(24 * 3600));

/// Passwords that are hashed for one mailbox in a day: whoever gets there takes our time, whatever becomes of it.
const HASHES: (u32, Duration) = (100, Duration::from_secs(24 * 3600));

/// Attributes with these names are asked for at the sign-on that follows: the form has fields of that name.
const RESERVED: [&str; 5] = ["csrf", "identifier", "username", "new_password", "credential"];

/// What somebody gives who makes an account.
#[derive(Clone, Copy)]
pub struct Given<'g> {
    /// The user name that they have typed.
    pub username: Option<&'g str>,
    /// The password; empty where they begin with a passkey alone.
    pub password: &'g str,
    /// What an authenticator answered, where they begin with a passkey.
    pub credential: Option<&'g str>,
    /// Whether this browser used the invitation, which lets them add their first second factor in it (R-OT-15).
    pub in_browser: bool,
}

/// What is wrong with what was given.
#[derive(Debug, Default)]
pub struct Wrong {
    /// With the attributes.
    pub attributes: Vec<profile::Problem>,
    /// With the user name; a message key.
    pub username: Option<&'static str>,
    /// With the password, as sentences.
    pub password: Vec<view::Problem>,
    /// With the passkey; a message key.
    pub credential: Option<&'static str>,
}

/// Why no account was made.
#[derive(Debug)]
pub enum NotMade {
    /// Nothing can be finished here, or not any more.
    Over,
    /// Something that was given is wrong.
    Wrong(Wrong),
    /// Somebody has made an account with the address meanwhile.
    Taken,
    /// Too many names were tried.
    Throttled(Duration),
}

/// Somebody who has proved a mailbox, and when.
pub async fn proved(ctx: &Ctx, holder: &Holder) -> Result<Option<(Registering, Instant)>, Fault> {
    let Some(mut found) = waiting::find(ctx, holder).await? else { return Ok(None) };
    let Stage::Proved(at) = found.stage else { return Ok(None) };
    if found.awaited.invitation.is_none() {
        // Whoever registers by themselves loses nothing that was laid down for them.
        let address = &found.awaited.address;
        found.waits = registration::invitation(&ctx.scope(), &ctx.live.keys, address, ctx.now).await?;
    }
    if let Some(invitation) = found.invitation() {
        let unique = profile::unique_values(&ctx.live.config.profile, &invitation.attributes);
        let taken = account::taken(&ctx.scope(), &unique, ctx.services.random.id(ctx.now)).await?;
        found.taken = taken.into_iter().map(|(name, _)| name).collect();
    }
    Ok(Some((found, at)))
}

/// The person that they will be, as far as that is known. A value that somebody else has by now is none of theirs: whoever was
/// invited must not be stuck with it.
pub fn person(ctx: &Ctx, registering: &Registering) -> Account {
    let mut attributes = registering.invitation().map(|invitation| invitation.attributes.clone()).unwrap_or_default();
    attributes.retain(|name, _| !registering.taken().contains(name));
    Account::to_be(ctx.services.random.id(ctx.now), attributes, ctx.now)
}

/// The attributes that are asked for: those that must have a value, and what takes the place of one that is [`Registering::taken`].
pub fn asked(ctx: &Ctx, registering: &Registering, person: &Account) -> ProfileSection {
    let section = &ctx.live.config.profile;
    let none = || ProfileSection { order: Vec::new(), attributes: IndexMap::new(), ..section.clone() };
    let mut asked = profile::missing(section, &person.attributes).unwrap_or_else(none);
    for name in registering.taken() {
        if let Some(attribute) = section.attributes.get(name).filter(|attribute| profile::is_field(attribute)) {
            asked.attributes.entry(name.clone()).or_insert_with(|| attribute.clone());
        }
    }
    asked.attributes.retain(|name, _| !RESERVED.contains(&name.as_str()));
    asked
}

/// Makes the account of this holder, with the attributes that `read` finds among those that are asked for. It is signed on with
/// what is returned, as if with the password.
pub async fn finish(
    ctx: &Ctx,
    holder: &Holder,
    given: Given<'_>,
    read: impl FnOnce(&ProfileSection, &[&str], &Attributes) -> Result<Attributes, Vec<profile::Problem>>,
) -> Result<Result<(Known, Registering), NotMade>, Fault> {
    let Some((registering, at)) = proved(ctx, holder).await? else { return Ok(Err(NotMade::Over)) };
    let mut person = person(ctx, &registering);
    let languages: Vec<&str> = ctx.live.languages().collect();
    let mut wrong = Wrong::default();
    match read(&asked(ctx, &registering, &person), &languages, &person.attributes) {
        Ok(attributes) => person.attributes = attributes,
        Err(problems) => wrong.attributes = problems,
    }
    let username = username::read(ctx, given.username);
    wrong.username = username.err();
    let identifiers = identifiers(&registering, username.ok().flatten(), (person.id, ctx.now));
    let founding = match given.credential {
        Some(brought) => {
            let looked = passkey::look(ctx, holder, &registering, (&person, given.in_browser), brought).await?;
            looked.map_err(|why| wrong.credential = Some(why)).ok()
        }
        None => None,
    };
    wrong.password = if given.password.is_empty() && given.credential.is_some() {
        Vec::new()
    } else if given.password.is_empty() {
        vec![view::Problem::new("new_password", ctx.text("password-new-required"))]
    } else {
        passwords::problems_of(ctx, (&person, &identifiers), given.password).await?
    };
    let right = wrong.attributes.is_empty() && wrong.username.is_none() && wrong.password.is_empty();
    if !right || wrong.credential.is_some() {
        return Ok(Err(NotMade::Wrong(wrong)));
    }
    speak(ctx, &mut person.attributes);
    let section = &ctx.live.config.profile;
    let (scope, keys) = (ctx.scope(), &ctx.live.keys);
    if registration::find(&scope, keys, &registering.secret, ctx.now).await?.is_none() {
        return Ok(Err(over(ctx, holder, (&registering, person.id)).await?));
    }
    let names = identifiers.len() > 1 || !profile::unique_values(section, &person.attributes).is_empty();
    let hashes = !given.password.is_empty();
    for (what, pace) in hashes.then_some(("hashes", HASHES)).into_iter().chain(names.then_some(("names", NAMES))) {
        let subject = username::subject(ctx, what, &registering);
        let source = Source::Known("anywhere".to_owned());
        let guess = Guess { subject, source, now: ctx.now, of: None };
        if let Reserved::Throttled(wait) = guessing::reserve(&ctx.services.store, ctx.live.id, &guess, pace).await? {
            return Ok(Err(NotMade::Throttled(wait)));
        }
    }
    let phc = if hashes { Some(passwords::hash(ctx, given.password).await?) } else { None };
    let new = NewAccount {
        identifiers: identifiers.iter().map(|it| (it.kind, it.shown.clone())).collect(),
        verified: true,
        attributes: person.attributes.clone(),
        phc: phc.clone(),
        invited_by: registering.invitation().map(|invitation| invitation.by.clone()),
        // Whoever invited them meant it otherwise: the history keeps what it was, and `user show` tells it.
        taken: registering.taken().to_vec(),
    };
    let work = ctx.work().await?;
    if !flow::end(&work, Flow::Registration, holder).await? {
        return Ok(Err(NotMade::Over));
    }
    let mut used = registration::consume(&work, &registering.secret, ctx.now).await?;
    if used && registering.waits.is_some() {
        // Taken back or accepted meanwhile, it lays down nothing.
        used = registration::revoke(&work, &registering.awaited.address).await? > 0;
    }
    if !used {
        drop(work);
        return Ok(Err(over(ctx, holder, (&registering, person.id)).await?));
    }
    let (random, now) = (&ctx.services.random, ctx.now);
    let account = match create::create(&work, section, &new, &Actor::Person, random, now).await {
        Ok(account) => account,
        Err(CreateError::Store(error)) => return Err(error.into()),
        Err(CreateError::Taken) => {
            drop(work);
            let taken = taken(ctx, &person, &identifiers).await?;
            if matches!(taken, NotMade::Taken) {
                return Ok(Err(over(ctx, holder, (&registering, person.id)).await?));
            }
            return Ok(Err(taken));
        }
        Err(error) => return Err(Fault::internal(error)),
    };
    let mut first = None;
    if let Some(found) = &founding {
        match passkey::add(ctx, &work, (holder, account), found).await? {
            Ok(device) => first = Some(device),
            Err(fault) => {
                let credential = Some(ceremony_fault(fault));
                return Ok(Err(NotMade::Wrong(Wrong { credential, ..Wrong::default() })));
            }
        }
    }
    // One that has let them add a passkey just now lets them add no other.
    settle(ctx, &work, account, (&registering, given.in_browser && first.is_none())).await?;
    work.commit().await?;
    ctx.services.outbox.notify_one();
    if let Err(error) = tidy(ctx, &registering.awaited.address).await {
        // The account is made, whatever becomes of this.
        tracing::warn!(environment = %ctx.live.id, %error, "ways to an account that there is now are left to expire");
    }
    let (by, mut proofs) = match (&first, phc) {
        (Some(device), _) => (By::Passkey(device.id), Proofs::of(Proof::device(device.method, device.id, now))),
        (None, Some(phc)) => (By::Password(phc), Proofs::of(Proof::password(now))),
        (None, None) => return Err(Fault::internal("an account that nobody can sign on to")),
    };
    if first.is_some() && hashes {
        proofs.add(Proof::password(now));
    }
    // A moment ago; the first second factor asks for no second code that goes there (R-OT-15).
    proofs.add(Proof::address(at));
    let known = Known {
        account,
        generation: 0,
        by,
        failed: 0,
        proofs,
        // Recovery codes go with a first factor, however it came.
        enrolled: first.is_some(),
        trust: false,
        registered: true,
        compromised: false,
        lost: false,
    };
    Ok(Ok((known, registering)))
}

/// Voids the other ways to an account that is made. By itself, so that two who finish at once never wait for each other.
async fn tidy(ctx: &Ctx, address: &str) -> Result<(), StoreError> {
    let work = ctx.work().await?;
    registration::void(&work, address).await?;
    work.commit().await
}

/// Ends what cannot be finished any more, so that nothing is hashed for it again; says why it cannot.
async fn over(ctx: &Ctx, holder: &Holder, (registering, person): (&Registering, UserId)) -> Result<NotMade, Fault> {
    let work = ctx.work().await?;
    let ended = flow::end(&work, Flow::Registration, holder).await?;
    work.commit().await?;
    // Whoever comes after that has nothing under way.
    let taken = ended && is_taken(ctx, &registering.awaited.address, person).await?;
    Ok(if taken { NotMade::Taken } else { NotMade::Over })
}

/// What the person will be found by: their mailbox, and their name if they have chosen one.
fn identifiers(
    registering: &Registering,
    username: Option<&str>,
    (account, now): (UserId, Instant),
) -> Vec<Identifier> {
    let identifier = |kind, shown: &str| Identifier {
        kind,
        shown: shown.to_owned(),
        account,
        primary: true,
        verified_at: Some(now),
        settles_at: None,
    };
    let mailbox = identifier(Kind::Email, &registering.awaited.address);
    std::iter::once(mailbox).chain(username.map(|name| identifier(Kind::Username, name))).collect()
}

/// Writes down the language that somebody reads here, where the profile has one and they have said nothing else.
fn speak(ctx: &Ctx, attributes: &mut Attributes) {
    let declared = ctx.live.config.profile.attributes.get("locale");
    if declared.is_some_and(|it| it.kind == AttributeType::Locale && !it.many && profile::is_editable(it)) {
        attributes.entry("locale").or_insert_with(|| Value::from(ctx.language.clone()));
    }
}

/// What comes with a new account: its groups, what an invitation lets it do, and a mail.
async fn settle(
    ctx: &Ctx,
    work: &Work,
    account: UserId,
    (registering, in_browser): (&Registering, bool),
) -> Result<(), Fault> {
    let (random, now) = (&ctx.services.random, ctx.now);
    let config = &ctx.live.config;
    let mut groups: Vec<(&str, &str)> = Vec::new();
    groups.extend(config.registration.groups.iter().map(|name| (&**name, "registration")));
    if let Some(invitation) = registering.invitation() {
        groups.extend(invitation.groups.iter().map(|name| (name.as_str(), invitation.by.as_str())));
    }
    // A group that the file has no longer is nobody's.
    groups.retain(|(name, _)| config.groups.contains_key(*name));
    for (name, by) in groups {
        if group::add(work, account, name, by, now).await? {
            let detail = json!({ "group": name, "by": by });
            activity::record(work, account, Event::GroupJoined, &Actor::Person, &detail, random, now).await?;
        }
    }
    // Only by its own link: that is what it promises (R-OT-15).
    if registering.awaited.invitation.is_some() && in_browser {
        link::grant(work, account, link::ENROLMENT, &ctx.browser, now).await?;
    }
    let person = account::find(&work.scope(), account).await?;
    let person = person.ok_or_else(|| Fault::internal("an account that was made a moment ago"))?;
    announce(ctx, work, &person, Notice::Welcome { place: place(ctx) }).await
}

/// Whether somebody else is found by this.
async fn is_taken(ctx: &Ctx, shown: &str, person: UserId) -> Result<bool, Fault> {
    let canonical = canonical_identifier(shown).unwrap_or_default();
    Ok(address_change::taken(&ctx.scope(), &canonical, person).await?.is_some())
}

/// What of it is somebody's, after the database said that something is.
async fn taken(ctx: &Ctx, person: &Account, identifiers: &[Identifier]) -> Result<NotMade, Fault> {
    let mut wrong = Wrong::default();
    for identifier in identifiers {
        match (is_taken(ctx, &identifier.shown, person.id).await?, identifier.kind) {
            (true, Kind::Username) => wrong.username = Some("register-username-taken"),
            (true, _) => return Ok(NotMade::Taken),
            (false, _) => {}
        }
    }
    let section = &ctx.live.config.profile;
    wrong.attributes = keep::taken(&ctx.scope(), section, person, &person.attributes).await?;
    if wrong.username.is_none() && wrong.attributes.is_empty() {
        // Free again by now: trying once more is all it takes.
        wrong.attributes.push(profile::Problem::new("", "problem-stale"));
    }
    Ok(NotMade::Wrong(wrong))
}

//! The password policy in the person's words: what is asked, stated before typing, and what is wrong with a candidate.
//! Every page on which a password is chosen says and checks the same, because it asks here.

use std::time::Duration;

use super::announce::{announce, place};
use super::context::Ctx;
use super::fault::Fault;
use super::member::Member;
use crate::config::sections::password::ManagedBy;
use crate::config::sections::sign_on::FirstFactor;
use crate::environment::policy;
use crate::identity::account::{self, Account};
use crate::identity::activity::{self, Actor, Kind};
use crate::identity::attempt::{self, Attempt, Reserved};
use crate::identity::credential::Credential;
use crate::identity::identifier::{self, Identifier};
use crate::identity::password::hash::Verdict;
use crate::identity::password::policy::{Context, Rule, Violation};
use crate::identity::password::pool::{Busy, NotHashed};
use crate::identity::{browser, candidate, credential, link, session, trusted};
use crate::kit::id::{BrowserId, SessionId};
use crate::kit::instant::Instant;
use crate::kit::secret::Secret;
use crate::outbox::Notice;
use crate::store::Work;
use crate::theme::messages::Arg;
use crate::theme::view::Problem;

impl From<Busy> for Fault {
    fn from(_: Busy) -> Self {
        Self::Busy
    }
}

/// What a new password must be, each a finished sentence.
pub fn requirements(ctx: &Ctx, account: &Account) -> Vec<String> {
    told(ctx, policy::passwords(&ctx.live, account).requirements().into_iter())
}

/// The same where the one in force was proved before and is known as a stored hash only: what is like it cannot be told, only
/// whether it is the same.
pub fn requirements_instead_of(ctx: &Ctx, account: &Account) -> Vec<String> {
    let rules = policy::passwords(&ctx.live, account).requirements();
    let rules = rules.into_iter();
    told(ctx, rules.map(|rule| if matches!(rule, Rule::Similar) { Rule::Unchanged } else { rule }))
}

/// The same where nobody has typed the one in force, or there is none: there is nothing that it could be like.
pub fn requirements_without_current(ctx: &Ctx, account: &Account) -> Vec<String> {
    let rules = policy::passwords(&ctx.live, account).requirements().into_iter();
    told(ctx, rules.filter(|rule| !matches!(rule, Rule::Similar | Rule::Unchanged)))
}

/// The same for whoever makes an account: none came before it either.
pub fn requirements_of_first(ctx: &Ctx, account: &Account) -> Vec<String> {
    let rules = policy::passwords(&ctx.live, account).requirements().into_iter();
    told(ctx, rules.filter(|rule| !matches!(rule, Rule::Similar | Rule::Unchanged | Rule::History(_))))
}

fn told(ctx: &Ctx, rules: impl Iterator<Item = Rule>) -> Vec<String> {
    // The greatest length is a bound against abuse, not advice: it is told when somebody reaches it.
    let told = rules.filter(|rule| !matches!(rule, Rule::MaxLength(_)));
    told.map(|rule| ctx.text_with(&format!("password-rule-{}", key(rule)), &limit(rule))).collect()
}

/// The system that owns the passwords, where it is another than this one.
pub fn managed(ctx: &Ctx) -> Option<&ManagedBy> {
    ctx.live.config.password.managed_by.as_ref()
}

/// Whether somebody who has no password may set one.
pub fn may_be_set(ctx: &Ctx) -> bool {
    managed(ctx).is_none() && ctx.live.config.sign_on.first_factors.contains(&FirstFactor::Password)
}

/// When a password set at `set` must be changed, where it ever must.
pub fn expires(ctx: &Ctx, account: &Account, set: Instant) -> Option<Instant> {
    policy::passwords(&ctx.live, account).expires(set, ctx.now).filter(|_| managed(ctx).is_none())
}

/// The same where it is time to tell the person.
pub fn expires_soon(ctx: &Ctx, account: &Account, set: Instant) -> Option<Instant> {
    let warns = policy::passwords(&ctx.live, account).warns(set, ctx.now);
    expires(ctx, account, set).filter(|_| warns)
}

/// What people call the system that owns the passwords.
pub fn owner<'c>(ctx: &'c Ctx, managed: &'c ManagedBy) -> &'c str {
    managed.label.get(&ctx.language, &ctx.live.config.locale.default)
}

/// What an account's password must not be made of.
struct Own<'a> {
    usernames: Vec<&'a str>,
    emails: Vec<&'a str>,
    names: Vec<&'a str>,
    organisation: [&'a str; 3],
}

impl<'a> Own<'a> {
    fn of(ctx: &'a Ctx, account: Option<&'a Account>, identifiers: &'a [Identifier]) -> Self {
        let shown = |kind: identifier::Kind| {
            let of_kind = identifiers.iter().filter(move |identifier| identifier.kind == kind);
            of_kind.map(|identifier| identifier.shown.as_str()).collect::<Vec<_>>()
        };
        let names = ["given_name", "family_name", "middle_name", "nickname", "preferred_username", "name"];
        Self {
            usernames: shown(identifier::Kind::Username),
            emails: shown(identifier::Kind::Email),
            names: names.iter().filter_map(|name| account?.text(name)).collect(),
            organisation: [ctx.live.name(&ctx.language), "Portico", ctx.live.slug.as_str()],
        }
    }

    fn context(&'a self) -> Context<'a> {
        Context {
            usernames: &self.usernames,
            emails: &self.emails,
            names: &self.names,
            organisation: &self.organisation,
            ..Context::default()
        }
    }
}

/// What there is to say of a candidate while it is being typed: what can be known of it at once, and by whoever sees the form.
/// No breach service is asked; `false` where the list in a file was not, because others are reading it.
pub async fn advice(ctx: &Ctx, member: Option<&Member>, candidate: &str) -> (Vec<String>, bool) {
    let (account, identifiers) = (member.map(|member| &member.account), member.map(|member| &member.identifiers[..]));
    let own = Own::of(ctx, account, identifiers.unwrap_or_default());
    let rules = account.map_or(&ctx.live.passwords, |account| policy::passwords(&ctx.live, account));
    let (violations, complete) = rules.advise(candidate, &own.context()).await;
    (violations.iter().map(|violation| sentence(ctx, violation)).collect(), complete)
}

/// Checks a candidate against the whole policy, the person's history included; everything that is wrong, as sentences.
/// `current`: the password in force, where it has just been typed. Never within a write transaction.
pub async fn problems(
    ctx: &Ctx,
    account: &Account,
    current: Option<&str>,
    candidate: &str,
) -> Result<Vec<Problem>, Fault> {
    let identifiers = identifier::of(&ctx.scope(), account.id).await?;
    examined(ctx, (account, &identifiers), (current, None), candidate).await
}

/// The same of somebody with these identifiers, whom the database need not know.
pub async fn problems_of(ctx: &Ctx, who: (&Account, &[Identifier]), candidate: &str) -> Result<Vec<Problem>, Fault> {
    examined(ctx, who, (None, None), candidate).await
}

/// The same where the password in force is known as a stored hash only.
pub async fn problems_instead_of(
    ctx: &Ctx,
    account: &Account,
    stored: &str,
    candidate: &str,
) -> Result<Vec<Problem>, Fault> {
    let identifiers = identifier::of(&ctx.scope(), account.id).await?;
    examined(ctx, (account, &identifiers), (None, Some(stored)), candidate).await
}

async fn examined(
    ctx: &Ctx,
    (account, identifiers): (&Account, &[Identifier]),
    (current, stored): (Option<&str>, Option<&str>),
    candidate: &str,
) -> Result<Vec<Problem>, Fault> {
    if let Some(managed) = managed(ctx) {
        let text = ctx.text_with("password-managed-refused", &[("owner", owner(ctx, managed).into())]);
        return Ok(vec![Problem::new("new_password", text).coded("managed_elsewhere")]);
    }
    let rules = policy::passwords(&ctx.live, account);
    let own = Own::of(ctx, Some(account), identifiers);
    let mut context = Context { current, ..own.context() };
    let mut violations = rules.examine(candidate, &mut context, ctx.now).await;
    let (hashes, owner) = (&ctx.services.hashes, ctx.live.id.uuid().as_u128());
    // Hashing is what costs; a candidate that is refused anyway is not looked for among those that were.
    if violations.is_empty()
        && let Some(stored) = stored
        && hashes.is_among(owner, &Secret::new(candidate), &[stored.to_owned()]).await?
    {
        violations.push(Violation { rule: Rule::Unchanged, found: None, word: None });
    }
    let history = u64::try_from(rules.rules().history).unwrap_or(u64::MAX);
    if violations.is_empty() && history > 0 {
        let earlier = credential::history(&ctx.scope(), account.id, history).await?;
        context.reused = hashes.is_among(owner, &Secret::new(candidate), &earlier).await?;
        violations = if context.reused { rules.check(candidate, &context) } else { violations };
    }
    let told =
        |violation: &Violation| Problem::new("new_password", sentence(ctx, violation)).coded(violation.rule.code());
    Ok(violations.iter().map(told).collect())
}

/// What stays as it is when a password is replaced.
#[derive(Clone, Copy, Debug, Default)]
pub struct Stays {
    /// The session that the person has.
    pub session: Option<SessionId>,
    /// Their browser.
    pub browser: Option<BrowserId>,
    /// Whether all their other sessions stay as well.
    pub others: bool,
}

/// What a new password has ended.
#[derive(Clone, Copy, Debug)]
pub struct Ended {
    /// How many other sessions.
    pub sessions: u64,
    /// How many browsers are trusted no longer.
    pub trusted: u64,
}

/// What follows a new password of somebody who has proved who they are, in the transaction that sets it: what may be in other
/// hands ends, the history has it, and every address is told. `detail` says more about it in the history.
pub async fn follow(
    ctx: &Ctx,
    work: &Work,
    account: &Account,
    stays: Stays,
    mut detail: serde_json::Map<String, serde_json::Value>,
) -> Result<Ended, Fault> {
    // Links to another password are void now (R-OT-6).
    for purpose in link::PASSWORDS {
        link::void(work, account.id, purpose).await?;
    }
    account::cut_off(work, account.id).await?;
    // What an invitation let do stays with whoever changed the password: there may be no other invitation.
    link::void_enrolments(work, account.id, &ctx.browser).await?;
    let mut sessions = 0;
    if !stays.others {
        sessions = session::end_others(work, account.id, stays.session).await?;
        browser::forget_others(work, account.id, stays.browser).await?;
    }
    // This one too: whoever changes the password has doubts about what was proved with the old one (R-SE-12).
    let trusted = trusted::revoke_all(work, account.id).await?;
    detail.insert("ended".to_owned(), sessions.into());
    detail.insert("trusted_browsers".to_owned(), trusted.into());
    let (detail, random) = (serde_json::Value::Object(detail), &ctx.services.random);
    activity::record(work, account.id, Kind::PasswordChanged, &Actor::Person, &detail, random, ctx.now).await?;
    announce(ctx, work, account, Notice::PasswordChanged { place: place(ctx), ended: sessions }).await?;
    Ok(Ended { sessions, trusted })
}

/// What became of a password that somebody signed on has typed.
pub enum Checked {
    /// It is theirs.
    Right(Credential),
    /// It is not, or they have none.
    Wrong,
    /// Too many wrong ones.
    Throttled(Duration),
}

/// Checks the current password of somebody signed on. Reserved before anything is hashed, given back at once when it is right.
pub async fn check(ctx: &Ctx, member: &Member, typed: &str) -> Result<Checked, Fault> {
    let account = member.account.id;
    let Some(stored) = credential::find(&ctx.scope(), account).await? else { return Ok(Checked::Wrong) };
    let attempt = Attempt { subject: candidate::subject(account), source: member.source(ctx) };
    let limits = &ctx.live.throttle;
    let reserved = attempt::reserve(&ctx.services.store, ctx.live.id, &attempt, limits, ctx.now).await?;
    if let Reserved::Throttled(wait) = reserved {
        return Ok(Checked::Throttled(wait));
    }
    let owner = ctx.live.id.uuid().as_u128();
    let verdict = ctx.services.hashes.verify(owner, Secret::new(typed), Some(stored.phc.clone())).await;
    let work = match verdict {
        Ok(Verdict::Wrong) => return Ok(Checked::Wrong),
        _ => ctx.work().await?,
    };
    let checked = match verdict {
        Ok(_) => {
            attempt::release(&work, &attempt, limits).await?;
            Ok(Checked::Right(stored))
        }
        // Nothing was compared.
        Err(busy) => {
            attempt::refund(&work, &attempt, limits).await?;
            Err(busy.into())
        }
    };
    work.commit().await?;
    checked
}

/// Hashes a password that has passed the check.
pub async fn hash(ctx: &Ctx, password: &str) -> Result<String, Fault> {
    let owner = ctx.live.id.uuid().as_u128();
    match ctx.services.hashes.hash(owner, Secret::new(password)).await {
        Ok(phc) => Ok(phc),
        Err(NotHashed::Busy(_)) => Err(Fault::Busy),
        Err(error) => Err(Fault::internal(error)),
    }
}

fn sentence(ctx: &Ctx, violation: &Violation) -> String {
    let mut arguments: Vec<(&str, Arg<'_>)> = limit(violation.rule);
    if let Some(found) = violation.found {
        arguments.push(("found", (found as u64).into()));
    }
    if let Some(word) = &violation.word {
        arguments.push(("word", word.as_str().into()));
    }
    ctx.text_with(&format!("password-refused-{}", key(violation.rule)), &arguments)
}

fn key(rule: Rule) -> String {
    rule.code().replace('_', "-")
}

fn limit(rule: Rule) -> Vec<(&'static str, Arg<'static>)> {
    rule.limit().map(|limit| ("limit", (limit as u64).into())).into_iter().collect()
}
